//! The report as a whole: order, mirror, exceptions, renderers, and what becomes of bad input.

use std::collections::BTreeSet;

use diff::render::{changelog, entry, github, html, json, junit, markdown, text, Colour, SCHEMA};
use diff::{compare, parse, Error, Exceptions, FailOn, Options, Report};
use serde_json::{json, Value};

use crate::support::{each_operation, each_schema, pinned, report, reversed, Dice};

/// Two revisions that differ in many ways: the pinned document, and the same after edits by dice.
fn revisions() -> (Value, Value) {
    let old = pinned();
    let mut new = old.clone();
    let mut dice = Dice(42);
    each_schema(&mut new, &mut |schema| {
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        match dice.roll(40) {
            0 => drop(map.shift_remove("required")),
            1 => drop(map.insert("maxLength".to_owned(), json!(7))),
            2 => drop(map.shift_remove("type")),
            3 if map.contains_key("properties") => map["properties"]["<b>added</b>"] = json!({ "type": "string" }),
            4 if map.contains_key("enum") => drop(map["enum"].as_array_mut().unwrap().pop()),
            5 if map.contains_key("properties") => {
                let properties = map["properties"].as_object_mut().unwrap();
                let last = properties.keys().next_back().cloned();
                drop(last.and_then(|name| properties.shift_remove(&name)));
            }
            _ => {}
        }
    });
    each_operation(&mut new, &mut |_, operation| {
        if dice.roll(9) == 0 {
            operation.insert("deprecated".to_owned(), json!(true));
            operation["parameters"].as_array_mut().unwrap().pop();
        }
    });
    (old, new)
}

#[test]
fn swapping_mirrors_the_list() {
    let (old, new) = revisions();
    let places = |report: &Report, swap: bool| -> Vec<(String, String)> {
        let pair = |(a, b): (String, String)| if swap { (b, a) } else { (a, b) };
        let mut places: Vec<_> = report
            .changes
            .iter()
            .map(|change| pair((change.old_pointer.clone(), change.new_pointer.clone())))
            .collect();
        places.sort();
        places
    };
    let (there, back) = (report(&old, &new), report(&new, &old));
    let (a, b) = (places(&there, false), places(&back, true));
    let odd = a.iter().zip(&b).find(|(x, y)| x != y);
    assert!(a == b, "{} and {} changes, first apart at {odd:#?}", a.len(), b.len());
    assert!(there.changes.len() > 100, "{}", there.changes.len());
}

#[test]
fn the_same_bytes_every_time_and_in_any_key_order() {
    let (old, new) = revisions();
    let first = report(&old, &new);
    for (a, b) in [(old.clone(), new.clone()), (reversed(&old), new.clone()), (reversed(&old), reversed(&new))] {
        let again = report(&a, &b);
        assert_eq!(text(&first, Colour::Off), text(&again, Colour::Off));
        assert_eq!(markdown(&first), markdown(&again));
        let prints =
            |report: &Report| report.changes.iter().map(|change| change.fingerprint.clone()).collect::<Vec<_>>();
        assert_eq!(prints(&first), prints(&again));
    }
}

#[test]
fn a_document_equals_itself() {
    let document = pinned();
    let report = report(&document, &document);
    assert_eq!(report.verdict.wire, "none");
    assert!(report.changes.is_empty() && report.ignored.is_empty());
    assert!(!report.fails(FailOn::Any));
}

#[test]
fn fingerprints_are_unique_and_outlive_other_edits() {
    let (old, mut new) = revisions();
    let first = report(&old, &new);
    let prints: BTreeSet<_> = first.changes.iter().map(|change| change.fingerprint.clone()).collect();
    assert_eq!(prints.len(), first.changes.len());
    new["components"]["schemas"]["Organization"]["properties"]["another"] = json!({ "type": "string" });
    let second: BTreeSet<_> = report(&old, &new).changes.into_iter().map(|change| change.fingerprint).collect();
    assert_eq!(prints.difference(&second).count(), 0);
}

#[test]
fn exceptions_excuse_until_they_expire() {
    let (old, new) = revisions();
    let mut report = report(&old, &new);
    let breaking = report.verdict.counts.breaking;
    let known = report.changes[0].fingerprint.clone();
    let expired = report.changes[1].fingerprint.clone();
    let file = format!(
        "[[exception]]\nfingerprint = '{known}'\nreason = 'agreed'\nexpires = '2026-12-31'\n\n\
         [[exception]]\nfingerprint = '{expired}'\nreason = 'was agreed'\nexpires = '2025-12-31'\n\n\
         [[exception]]\nfingerprint = '0000000000000000'\nreason = 'gone'\nexpires = '2026-12-31'\n"
    );
    Exceptions::parse(&file).unwrap().apply(&mut report, "2026-06-01");
    assert_eq!(report.verdict.counts.breaking, breaking - 1);
    assert_eq!(report.changes[0].excepted.as_deref(), Some("agreed"));
    assert_eq!(report.exceptions.expired, [expired]);
    assert_eq!(report.exceptions.unmatched, ["0000000000000000"]);
    assert!(text(&report, Colour::Off).contains("exception 0000000000000000 matches nothing"));
    for bad in [
        "exception = 3",
        "[[exception]]\nfingerprint = 'a'",
        "[[exception]]\nfingerprint='a'\nreason='b'\nexpires='soon'",
    ] {
        assert!(Exceptions::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn text_starts_with_the_verdict() {
    let (old, new) = revisions();
    let report = report(&old, &new);
    let plain = text(&report, Colour::Off);
    assert!(plain.starts_with("breaking on the wire: "), "{plain}");
    assert!(!plain.contains('\x1b') && text(&report, Colour::On).contains('\x1b'));
}

/// The lines of a section of the text report.
fn section<'t>(text: &'t str, title: &str) -> Vec<&'t str> {
    let lines = text.lines().skip_while(|line| *line != title).skip(1);
    lines.take_while(|line| !line.is_empty()).collect()
}

#[test]
fn the_headline_counts_what_is_listed() {
    let old = pinned();
    let mut new = old.clone();
    let mut operations = 0;
    each_operation(&mut new, &mut |_, operation| {
        operation["responses"].as_object_mut().unwrap().shift_remove("400");
        let another = json!({ "name": "another", "in": "query", "required": true, "schema": { "type": "string" } });
        operation.entry("parameters").or_insert(json!([])).as_array_mut().unwrap().push(another);
        operations += 1;
    });
    new["components"]["schemas"]["Organization"]["properties"]["one"] = json!({ "type": "string" });
    new["components"]["schemas"]["Organization"]["properties"]["two"] = json!({ "type": "string" });
    let report = report(&old, &new);
    let text = text(&report, Colour::Off);
    let (findings, counts) = (report.verdict.findings, report.verdict.counts);
    for (title, count) in [("Breaking", findings.breaking), ("Risky", findings.risk), ("Compatible", findings.add)] {
        assert_eq!(section(&text, title).len(), count, "{title}: {text}");
    }
    assert!(counts.breaking >= operations && findings.breaking < 5, "{counts:?} {findings:?}");
    assert_eq!((findings.add, counts.add), (1, 2), "two properties of one schema are one finding: {text}");
    assert!(text.lines().next().unwrap().contains(&format!("({operations} operations)")), "{text}");
    assert!(text.contains("How to read: operations: those that a change reaches"), "{text}");
}

#[test]
fn the_signs_in_use_are_explained() {
    let thing = |arm: Value| {
        let named = json!({ "type": "object", "required": ["k"], "properties": { "a": arm, "k": { "const": "x" } } });
        let nameless = json!({ "type": "object", "required": ["a"], "properties": { "a": arm } });
        json!({ "type": "array", "items": { "oneOf": [named, { "type": "string" }, nameless] } })
    };
    let document = |thing: Value| {
        let mut document = pinned();
        document["components"]["schemas"]["Organization"]["properties"]["things"] = thing;
        document
    };
    let report = report(&document(thing(json!({ "type": "string" }))), &document(thing(json!({ "type": "boolean" }))));
    let plain = text(&report, Colour::Off);
    assert!(plain.contains("`things[]|3.a`, `things[]|k=x.a`: type changed from string to boolean"), "{plain}");
    for sign in
        ["`[]`: each element", "`A|B`: the arm B of the union A; `A|b=c`: the arm in which b is c; a number counts"]
    {
        assert!(plain.contains(sign) && markdown(&report).contains(sign), "{sign}: {plain}");
    }
    assert!(!plain.contains("`{}`: each value"), "{plain}");
}

#[test]
fn what_may_be_null_is_no_arm() {
    let document = |least: u32| {
        let mut document = pinned();
        document["components"]["schemas"]["Organization"]["properties"]["size"] =
            json!({ "anyOf": [{ "type": "integer", "minimum": least }, { "type": "null" }] });
        document
    };
    let plain = text(&report(&document(1), &document(2)), Colour::Off);
    assert!(plain.contains("`size`: minimum"), "{plain}");
}

#[test]
fn names_with_marks_of_markdown_stay_names() {
    let old = pinned();
    let mut new = old.clone();
    for name in ["a`b", "``c", "d|e", "f\ng", "*h*"] {
        new["components"]["schemas"]["Organization"]["properties"][name] = json!({ "type": "string" });
    }
    new["components"]["schemas"]["Organization"]["properties"]["name"]["pattern"] = json!("^`<b>_$");
    let report = report(&old, &new);
    let md = markdown(&report);
    for code in ["`` a`b `` (string)", "``` ``c ``` (string)", "`d|e` (string)", "`f g` (string)", "`*h*` (string)"] {
        assert!(md.contains(code), "{code}: {md}");
        assert!(changelog(&report).contains(code), "{code}");
    }
    assert!(md.contains("pattern set to `` ^`<b>_$ ``"), "{md}");
    let page = html(&report);
    assert!(page.contains("<code>a`b</code>") && page.contains("<code>^`&lt;b&gt;_$</code>"), "{page}");
}

#[test]
fn the_changelog_sorts_by_kind_and_tag() {
    let (old, new) = revisions();
    let mut report = report(&old, &new);
    let text = changelog(&report);
    assert!(text.starts_with(&format!("## Unreleased\n\n{} operations, ", report.new.operations)), "{text}");
    let kinds = ["### Removed", "### Changed", "### Deprecated", "### Added"].map(|kind| text.find(kind));
    assert!(kinds.iter().all(Option::is_some) && kinds.is_sorted(), "{kinds:?}");
    assert!(text.contains("**breaking**") && text.lines().all(|line| line.matches('`').count() % 2 == 0), "{text}");
    let items = |report: &Report| entry(report).sections.iter().map(|section| section.items.len()).sum::<usize>();
    let all = items(&report);
    report.changes[0].excepted = Some("agreed".to_owned());
    assert_eq!(items(&report), all - 1, "what is excused is left out");
}

#[test]
fn markdown_fits_a_pull_request() {
    let old = pinned();
    let mut new = old.clone();
    each_schema(&mut new, &mut |schema| {
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for index in 0..20 {
                properties.insert(format!("a_rather_long_name_of_a_property_{index}"), json!({ "type": "string" }));
            }
        }
    });
    let text = markdown(&report(&old, &new));
    assert!(text.len() <= 60_000, "{}", text.len());
    assert!(text.contains("more entries are in the JSON and HTML reports"));
    assert!(text.lines().all(|line| line.matches('`').count() % 2 == 0), "an entry is cut");
}

#[test]
fn html_is_one_page_and_escapes_everything() {
    let (old, new) = revisions();
    let page = html(&report(&old, &new));
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(page.contains("&lt;b&gt;added&lt;/b&gt;") && !page.contains("<b>added</b>"));
    let page = page.replace("href=\"#", "");
    for outside in ["src=", "href=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn html_counts_what_it_shows() {
    let (old, new) = revisions();
    let report = report(&old, &new);
    let page = html(&report);
    let findings = report.verdict.findings;
    let counts = [
        ("breaking", findings.breaking),
        ("risky", findings.risk),
        ("compatible", findings.add),
        ("other", findings.doc),
    ];
    let mut at = 0;
    for (word, count) in counts {
        assert!(
            page.contains(&format!("data-level=\"{word}\" aria-pressed=\"true\"><b>{count}</b> {word}<")),
            "{word}"
        );
        let start = page.find(&format!("<section class=\"level {word}\"")).unwrap();
        let section = &page[start..start + page[start..].find("</section>").unwrap()];
        assert_eq!(section.matches("<li class=\"finding\"").count(), count, "{word}");
        assert!(start > at, "the worst level is first");
        at = start;
    }
    let links = page.matches("<a href=\"#operation-").count();
    assert!(links > 0);
    for link in page.split("<a href=\"#").skip(1) {
        let target = link.split('"').next().unwrap();
        assert!(page.contains(&format!("id=\"{target}\"")), "{target}");
    }
    assert!(page.len() < 4_000_000, "{}", page.len());
}

#[test]
fn json_is_as_its_schema_says() {
    let (old, new) = revisions();
    let written: Value = serde_json::from_str(&json(&report(&old, &new))).unwrap();
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    holds(&schema, &schema, &written, "");
    assert_eq!(written["schema_version"], 1);
}

/// The part of JSON Schema that `diff.schema.json` uses.
fn holds(root: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return holds(root, root.pointer(&reference[1..]).expect("resolves"), value, at);
    }
    for (keyword, rule) in schema.as_object().into_iter().flatten() {
        match keyword.as_str() {
            "type" => {
                let name = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(_) => "integer",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                assert!(
                    rule == name || rule.as_array().is_some_and(|names| names.contains(&json!(name))),
                    "{at}: {value}"
                );
            }
            "const" => assert_eq!(rule, value, "{at}"),
            "enum" => assert!(rule.as_array().unwrap().contains(value), "{at}: {value}"),
            "required" => rule
                .as_array()
                .unwrap()
                .iter()
                .filter(|_| value.is_object())
                .for_each(|name| assert!(value.get(name.as_str().unwrap()).is_some(), "{at}: {name}")),
            "items" => value.as_array().into_iter().flatten().for_each(|item| holds(root, rule, item, at)),
            "properties" => {
                let known: BTreeSet<&String> = rule.as_object().unwrap().keys().collect();
                for (name, inner) in value.as_object().into_iter().flatten() {
                    assert!(known.contains(name), "{at}/{name} is not in the schema");
                    holds(root, &rule[name], inner, &format!("{at}/{name}"));
                }
            }
            "propertyNames" => {
                value.as_object().unwrap().keys().for_each(|name| holds(root, rule, &json!(name), at));
            }
            "additionalProperties"
            | "minimum"
            | "pattern"
            | "minItems"
            | "maxItems"
            | "$schema"
            | "title"
            | "$defs" => {}
            other => panic!("the schema uses {other}, which this test does not know"),
        }
    }
}

#[test]
fn what_is_no_openapi_3_is_refused() {
    assert!(matches!(parse("old", b"{not json"), Err(Error::NotParsed(_, "JSON", _))));
    assert_eq!(parse("old", b"openapi: 3.1.0\npaths: {}\n").expect("YAML"), json!({ "openapi": "3.1.0", "paths": {} }));
    assert!(matches!(parse("old", b"a: [1"), Err(Error::NotParsed(_, "YAML", _))));
    let good = pinned();
    let bad = [
        json!([]),
        json!("text"),
        json!({}),
        json!({ "swagger": "2.0", "paths": {} }),
        json!({ "openapi": "4.0.0", "paths": {} }),
        json!({ "openapi": 3, "paths": {} }),
        json!({ "openapi": "3.1.0" }),
        json!({ "openapi": "3.1.0", "paths": [] }),
    ];
    for document in bad {
        let result = compare(&document, &good, &Options::default());
        assert!(matches!(result, Err(Error::NotOpenApi(..))), "{document}");
    }
    let number = compare(&json!({ "openapi": 3.1, "paths": {} }), &good, &Options::default()).unwrap_err().to_string();
    assert!(number.ends_with("its version is the number 3.1; write a string such as \"3.1.0\""), "{number}");
}

#[test]
fn versions_and_doubled_ids_are_noted() {
    let mut old = pinned();
    old["openapi"] = json!("3.0.3");
    let mut new = pinned();
    each_operation(&mut new, &mut |path, operation| {
        if path.ends_with("/organizations") || path.ends_with("/services") {
            operation["operationId"] = json!("same");
        }
    });
    let notes = report(&old, &new).notes.join("\n");
    assert!(notes.contains("OpenAPI 3.0.3 is compared with OpenAPI 3.1"), "{notes}");
    assert!(notes.contains("operation id `same`"), "{notes}");
    new["components"]["schemas"]["Organization"]["properties"]["name"]["nullable"] = json!(true);
    let notes = report(&new, &new).notes.join("\n");
    assert!(notes.contains("the old document says `nullable` once, which is no word of OpenAPI 3.1"), "{notes}");
}

/// Whatever stands where, the comparison ends: with a report or an error.
#[test]
fn odd_documents_neither_panic_nor_hang() {
    let cycle = json!({ "openapi": "3.1.0", "paths": { "/a": { "get": { "responses": { "200": { "description": "", "content": {
        "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } } }, "components": { "schemas": {
        "A": { "allOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/A" }] },
        "B": { "anyOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }, { "type": "null" }] },
        "C": { "$ref": "#/components/schemas/D" },
        "D": { "$ref": "#/components/schemas/C" } } } });
    let odd = [
        json!({ "openapi": "3.1.0", "paths": null }),
        json!({ "openapi": "3.1.0", "paths": { "/a": null, "b": 3, "/{x}/{": { "get": [] } } }),
        json!({ "openapi": "3.1.0", "paths": { "/a": { "get": { "parameters": [1, null, {}, { "$ref": 3 }, { "$ref": "#/nowhere" }], "responses": 4 } } } }),
        json!({ "openapi": "3.1.0", "paths": { "/a": { "$ref": "#/paths/~1a" } } }),
        json!({ "openapi": "3.1.0", "paths": { "/a/{x}": { "get": {} }, "/a/{y}": { "get": {} } } }),
        cycle,
        pinned(),
    ];
    for old in &odd {
        for new in &odd {
            let _ = compare(old, new, &Options::default());
        }
    }
}

#[test]
fn a_long_chain_of_references_ends() {
    let chain = |length: usize| {
        let mut schemas = serde_json::Map::new();
        for index in 0..length {
            let next = json!({ "$ref": format!("#/components/schemas/S{}", (index + 1) % length) });
            let leaf = json!({ "type": "object", "properties": { "next": next } });
            schemas.insert(format!("S{index}"), json!({ "oneOf": [leaf, { "type": "string", "minLength": 2 }, next] }));
        }
        json!({ "openapi": "3.1.0", "components": { "schemas": schemas }, "paths": { "/a": { "get": { "responses": { "200": {
            "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S0" } } } } } } } } })
    };
    assert!(compare(&chain(30), &chain(31), &Options::default()).is_ok());
    assert!(matches!(compare(&chain(5_000), &chain(5_000), &Options::default()), Err(Error::OverLimit(..))));
}

#[test]
fn controls_of_direction_are_shown_escaped() {
    let hidden = "\u{202e}\u{2066}\u{200f}\u{61c}\u{2028}";
    let document = |value: &str| {
        let name = format!("n{hidden}{value}");
        json!({
            "openapi": "3.1.0",
            "info": { "title": "t", "version": "1" },
            "servers": [{ "url": format!("https://{name}.example") }],
            "paths": { (format!("/{hidden}")): { "post": {
                "tags": [format!("t{hidden}")],
                "operationId": name,
                "parameters": [{ "in": "query", "name": name, "schema": { "$ref": name } }],
                "requestBody": { "content": { "application/json": { "schema": {
                    "type": "object", "properties": { (name.clone()): { "enum": [name] } }, "required": [name]
                } } } },
                "responses": { "200": { "description": name, "headers": { (name.clone()): { "schema": {} } } } }
            } } },
            "webhooks": { (name.clone()): { "post": { "responses": {} } } }
        })
    };
    let report = report(&document("a"), &document("b"));
    assert!(report.changes.len() > 8, "{:?}", report.changes);
    let json = json(&report);
    let read: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read, serde_json::to_value(&report).unwrap());
    let more = [github(&report, &document("b").to_string(), Some("a.json")), junit(&report), changelog(&report)];
    let forms =
        [diff::render::text(&report, Colour::On), markdown(&report), html(&report), json].into_iter().chain(more);
    for form in forms {
        assert!(!form.contains(|letter| hidden.contains(letter)), "{form}");
        assert!(form.contains("\\u202e"), "{form}");
    }
}

#[test]
fn annotations_and_test_results_list_every_finding() {
    let (old, new) = revisions();
    let mut report = report(&old, &new);
    let (name, text) = ("a,b:c.json".to_owned(), serde_json::to_string_pretty(&new).unwrap());
    let annotations = github(&report, &text, Some(&name));
    report.new.name = name;
    let findings = report.verdict.findings;
    let count = |command: &str| annotations.lines().filter(|line| line.starts_with(command)).count();
    let place = "file=a%2Cb%3Ac.json,line=";
    assert_eq!(count(&format!("::error {place}")), findings.breaking);
    assert_eq!(count(&format!("::warning {place}")), findings.risk);
    assert_eq!(count(&format!("::notice {place}")), findings.add + findings.doc);
    let lines: Vec<&str> = text.lines().collect();
    let numbers = annotations.lines().filter_map(|line| line.split(place).nth(1)?.split(',').next()?.parse().ok());
    let numbers: Vec<usize> = numbers.collect();
    assert!(numbers.iter().all(|number| (1..=lines.len()).contains(number)));
    assert!(numbers.iter().filter(|number| **number > 1).count() * 2 > numbers.len(), "{numbers:?}");
    let results = junit(&report);
    assert_eq!(results.matches("<failure ").count(), findings.breaking);
    assert_eq!(results.matches("<testcase ").count(), findings.breaking + findings.risk + findings.add + findings.doc);
    assert!(!results.contains("<b>added</b>"));
}
