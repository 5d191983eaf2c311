//! The Rust side of a comparison: the inventory is what the crate holds, and each kind of change gets its bump.

use std::collections::BTreeSet;

use codegen::overlay::Overlay;
use diff::{add_rust, compare, public_api, Options};
use serde_json::{json, Value};

use crate::support::rust::{document, input, items, properties, report};

fn root(path: &str) -> String {
    let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Paths of the public items that the generated files show without their macros being expanded.
fn shown(text: &str, module: &str, paths: &mut BTreeSet<String>) {
    let mut holder = String::new();
    let (mut variants, mut arguments) = (false, None);
    for line in text.lines() {
        let code = line.trim();
        let name = |code: &str| -> String {
            let rest = code.split([' ', '(', '<', ':', '{', ';', '=']).next().unwrap_or_default();
            rest.trim_start_matches("r#").to_owned()
        };
        if let Some(block) = line.strip_prefix("impl ") {
            holder = match block.strip_prefix("crate::") {
                Some(facade) => name(facade),
                None if block.starts_with("Client ") => "Client".to_owned(),
                None => format!("{module}::{}", name(block)),
            };
        }
        for word in ["pub struct ", "pub type ", "pub enum "] {
            if let Some(rest) = code.strip_prefix(word) {
                holder = format!("{module}::{}", name(rest));
                paths.insert(holder.clone());
                variants = word == "pub enum ";
                arguments = rest.split_once(" requires ").map(|(_, rest)| format!("{module}::{}", name(rest)));
                paths.extend(arguments.clone());
            }
        }
        if let Some((field, _)) = code.strip_prefix(".. ").and_then(|rest| rest.split_once(": ")) {
            paths.insert(format!("{holder}::{field}"));
        }
        if let Some(rest) = code.strip_prefix("pub fn ") {
            paths.insert(format!("{holder}::{}", name(rest)));
        } else if let Some(rest) = code.strip_prefix("pub const ") {
            paths.insert(format!("{module}::{}", name(rest)));
        } else if let Some(rest) = code.strip_prefix("pub ").filter(|rest| rest.contains(": ") && !code.ends_with('{'))
        {
            paths.insert(format!("{holder}::{}", name(rest)));
            let required = arguments.iter().filter(|_| rest.contains(" required("));
            paths.extend(required.map(|arguments| format!("{arguments}::{}", name(rest))));
        } else if variants && code.contains(" = ") && !code.starts_with("//") {
            paths.insert(format!("{holder}::{}", name(code)));
        } else if code == "}" {
            variants = false;
        }
    }
}

/// Whoever changes what is generated is told here that the inventory has to follow.
#[test]
fn the_inventory_holds_what_the_generated_files_show() {
    let folder = format!("{}/../generated/src/api", env!("CARGO_MANIFEST_DIR"));
    let mut paths = BTreeSet::new();
    for module in ["types", "calls"] {
        for entry in std::fs::read_dir(format!("{folder}/{module}")).expect("the crate is generated") {
            let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("text");
            shown(&text, module, &mut paths);
        }
    }
    shown(&root("generated/src/api/operations.rs"), "operations", &mut paths);
    assert!(paths.remove("operations::ALL") && paths.len() > 5_000, "{}", paths.len());
    let overlay = Overlay::parse("overlay", &root("spec/overlay.yaml")).expect("the overlay is read");
    let document = root("spec/cloud.json");
    let lines = public_api(input(&document, Some(&overlay))).expect("the document can be generated");
    let listed: BTreeSet<String> = lines.iter().filter_map(|line| path_of(line)).collect();
    let missing: Vec<_> = paths.difference(&listed).collect();
    assert!(
        missing.is_empty(),
        "{} items are not in the inventory: {:#?}",
        missing.len(),
        &missing[..missing.len().min(9)]
    );
    // Functions may be written by macros, and so are these; everything else in the inventory is shown.
    let by_macro = ["Unknown", "VALUES", "Err", "IntoFuture", "Output"];
    let plain = lines.iter().filter(|line| !line.contains(" fn ")).filter_map(|line| path_of(line));
    let plain = plain.filter(|path| path.rsplit("::").next().is_some_and(|name| !by_macro.contains(&name)));
    let unseen: Vec<_> = plain.filter(|path| !paths.contains(path)).collect();
    assert!(unseen.is_empty(), "{} items are not generated: {:#?}", unseen.len(), &unseen[..unseen.len().min(9)]);
}

/// `types::Thing::name` of a line, without the crate.
fn path_of(line: &str) -> Option<String> {
    let line = line.strip_prefix("#[non_exhaustive] ").unwrap_or(line).strip_prefix("pub ")?;
    let words = ["async fn ", "struct ", "enum ", "type ", "const ", "fn "];
    let rest = words.iter().find_map(|word| line.strip_prefix(word)).unwrap_or(line);
    let rest = rest.strip_prefix("clickhouse_cloud::")?;
    let mut end = 0;
    while let Some(next) = rest[end..].find(|c: char| !(c.is_alphanumeric() || c == '_')) {
        match rest[end + next..].strip_prefix("::") {
            Some(_) => end += next + 2,
            None => return Some(rest[..end + next].to_owned()),
        }
    }
    Some(rest.to_owned())
}

/// Edits the document and says what became of the crate: the verdict, and each item with its bump and advice.
#[track_caller]
fn check(edit: impl Fn(&mut Value), verdict: &str, expected: &[&str]) {
    let old = document();
    let mut new = old.clone();
    edit(&mut new);
    let report = report(&old, &new);
    let mut told: Vec<String> = items(&report)
        .into_iter()
        .filter(|item| !item.kind.starts_with("impl"))
        .map(|item| {
            let path = item.path.trim_start_matches("clickhouse_cloud::");
            let instead = item.instead.as_ref().map(|text| format!(" ({text})")).unwrap_or_default();
            format!("{} {} {path}{instead}", item.bump, item.kind)
        })
        .collect();
    told.sort();
    assert_eq!(
        (report.verdict.rust.as_deref(), told),
        (Some(verdict), expected.iter().map(|s| (*s).to_owned()).collect())
    );
}

#[test]
fn what_is_added_is_minor() {
    let added = ["minor field-added types::Thing::colour", "minor setter-added types::Thing::colour"];
    check(|new| drop(properties(new).insert("colour".into(), json!({ "type": "string" }))), "minor", &added);
    check(
        |new| new["components"]["schemas"]["Thing"]["properties"]["state"]["enum"] = json!(["on", "idle", "off"]),
        "minor",
        &["minor variant-added types::ThingState::Idle"],
    );
}

#[test]
fn what_is_deprecated_is_minor() {
    let deprecated = ["minor operation-deprecated Client::thing_post"];
    check(|new| new["paths"]["/things/{id}"]["post"]["deprecated"] = json!(true), "minor", &deprecated);
    check(
        |new| properties(new)["size"]["deprecated"] = json!(true),
        "minor",
        &["minor field-deprecated types::Thing::size"],
    );
}

#[test]
fn what_compiles_as_before_is_a_patch() {
    check(|new| new["components"]["schemas"]["Thing"]["properties"]["name"]["maxLength"] = json!(9), "patch", &[]);
    check(|new| new["paths"]["/things/{id}"]["post"]["security"] = json!([{ "key": ["more"] }]), "patch", &[]);
}

#[test]
fn what_is_gone_or_different_is_major() {
    check(
        |new| properties(new)["size"] = json!({ "type": "number" }),
        "major",
        &["major field-changed types::Thing::size (it was `i64`)", "major setter-changed types::Thing::size"],
    );
    check(
        |new| properties(new)["size"]["type"] = json!(["integer", "null"]),
        "major",
        &[
            "major field-changed types::Thing::size (`as_option()` returns the `Option`; null and absent are different values now)",
            "minor setter-added types::Thing::size_null",
        ],
    );
    check(
        |new| new["components"]["schemas"]["Thing"]["properties"]["state"]["enum"] = json!(["on"]),
        "major",
        &["major variant-removed types::ThingState::Off (`ThingState::from(\"off\")` still sends it)"],
    );
    check(
        |new| new["components"]["schemas"]["Thing"]["required"] = json!(["name", "size"]),
        "major",
        &[
            "major constructor-changed types::Thing::new (add `size: i64`)",
            "major setter-removed types::Thing::size (pass `size` to `Thing::new`)",
        ],
    );
    check(
        |new| {
            let size = properties(new).shift_remove("size").expect("it is there");
            properties(new).insert("sizeBytes".into(), size);
        },
        "major",
        &[
            "major field-removed types::Thing::size (possibly `size_bytes`)",
            "major setter-removed types::Thing::size (possibly `size_bytes`)",
            "minor field-added types::Thing::size_bytes",
            "minor setter-added types::Thing::size_bytes",
        ],
    );
}

#[test]
fn renames_say_what_to_write() {
    let old = document();
    let new: Value =
        serde_json::from_str(&old.to_string().replace("Part", "Piece").replace("thingPost", "thingMake")).unwrap();
    let report = report(&old, &new);
    assert_eq!((report.verdict.wire, report.verdict.rust.as_deref()), ("none", Some("major")));
    assert_eq!(
        (report.verdict.bump.as_deref(), report.verdict.next_version.as_deref()),
        (Some("minor"), Some("0.4.0"))
    );
    let told: Vec<_> =
        items(&report).into_iter().filter_map(|item| Some((item.path.as_str(), item.instead.as_deref()?))).collect();
    assert!(told.contains(&("clickhouse_cloud::types::Part", "write `Piece`")), "{told:?}");
    assert!(told.contains(&("clickhouse_cloud::Client::thing_post", "call `thing_make`")), "{told:?}");
    assert!(told.contains(&("clickhouse_cloud::calls::ThingPostCall", "write `ThingMakeCall`")), "{told:?}");
    // Each item stands with the change of the document that it follows from.
    let of = |id: &str| report.changes.iter().find(|change| change.id == id).map_or(0, |change| change.rust.len());
    assert!(
        of("schema-renamed") > 10 && of("operation-id-changed") > 10,
        "{} {}",
        of("schema-renamed"),
        of("operation-id-changed")
    );
    assert!(report.changes.iter().all(|change| change.id != "rust-api-changed"));
}

#[test]
fn every_schema_renamed_is_nothing_on_the_wire_and_major_in_rust() {
    let old: Value = serde_json::from_str(&root("spec/cloud.json")).expect("JSON");
    let text = old.to_string().replace("#/components/schemas/", "#/components/schemas/New");
    let mut new: Value = serde_json::from_str(&text).expect("JSON");
    let schemas = new["components"]["schemas"].as_object_mut().expect("schemas");
    *schemas = std::mem::take(schemas).into_iter().map(|(name, schema)| (format!("New{name}"), schema)).collect();
    let report = report(&old, &new);
    assert_eq!((report.verdict.wire, report.verdict.rust.as_deref()), ("none", Some("major")));
    let removed: Vec<_> = items(&report).into_iter().filter(|item| item.kind == "type-removed").collect();
    let told = removed.iter().filter(|item| item.instead.as_deref().is_some_and(|text| text.starts_with("write `New")));
    assert!(told.count() * 10 > removed.len() * 9 && removed.len() > 300, "{}", removed.len());
}

#[test]
fn arguments_in_another_order_break_callers_unseen() {
    let mut old = document();
    old["components"]["schemas"]["Thing"]["required"] = json!(["name", "label"]);
    properties(&mut old).insert("label".into(), json!({ "type": "string" }));
    let mut new = old.clone();
    let name = properties(&mut new).shift_remove("name").expect("it is there");
    properties(&mut new).insert("name".into(), name);
    let report = report(&old, &new);
    assert_eq!((report.verdict.wire, report.verdict.rust.as_deref()), ("none", Some("major")));
    let [item] = items(&report)[..] else { panic!("{:?}", items(&report)) };
    assert_eq!(
        (item.kind.as_str(), item.instead.as_deref()),
        ("constructor-reordered", Some("the arguments are now label, name"))
    );
}

#[test]
fn arguments_of_other_types_in_another_order_are_told() {
    let mut old = document();
    old["components"]["schemas"]["Thing"]["required"] = json!(["name", "size"]);
    let mut new = old.clone();
    let name = properties(&mut new).shift_remove("name").expect("it is there");
    properties(&mut new).insert("name".into(), name);
    let report = report(&old, &new);
    let told: Vec<_> = items(&report).into_iter().map(|item| (item.kind.as_str(), item.instead.as_deref())).collect();
    assert_eq!(told, [("constructor-changed", Some("the arguments are now size, name"))]);
}

#[test]
fn features_count() {
    let old = document();
    let mut new = old.clone();
    new["paths"]["/things/{id}"]["post"]["tags"] = json!(["Objects"]);
    new["tags"] = json!([{ "name": "Objects" }]);
    let report = report(&old, &new);
    assert_eq!(report.verdict.rust.as_deref(), Some("major"));
    let kinds: Vec<_> = items(&report).into_iter().map(|item| (item.kind.as_str(), item.path.as_str())).collect();
    assert!(kinds.contains(&("feature-removed", "clickhouse_cloud/things")), "{kinds:?}");
    assert!(kinds.contains(&("feature-added", "clickhouse_cloud/objects")), "{kinds:?}");
}

#[test]
fn a_document_that_cannot_be_generated_is_an_error() {
    let good = document();
    let mut report = compare(&good, &good, &Options::default()).expect("both are OpenAPI 3");
    let old = good.to_string();
    let new = "[".to_owned() + &old;
    let error = add_rust(&mut report, input(&old, None), input(&new, None), None).expect_err("it is not JSON");
    assert!(!error.to_string().is_empty());
    assert!(report.verdict.rust.is_none());
}
