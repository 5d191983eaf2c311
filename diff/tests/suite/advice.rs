//! The Rust side of a comparison tells what to write instead, where it belongs, and which repairs no longer match.

use codegen::overlay::Overlay;
use diff::{add_rust, compare, Options, Report};
use serde_json::{json, Value};

use crate::support::rust::{document, input, items, properties, report};

/// The advice for each item of this kind.
fn advice<'r>(report: &'r Report, kind: &str) -> Vec<(&'r str, Option<&'r str>)> {
    let of_kind = items(report).into_iter().filter(|item| item.kind == kind);
    of_kind.map(|item| (item.path.rsplit("::").next().unwrap_or_default(), item.instead.as_deref())).collect()
}

#[test]
fn a_type_of_another_form_says_how_it_is_made_and_read() {
    let arm = |kind: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind }, kind: { "type": "string" } } });
    let mut old = document();
    old["components"]["schemas"]["Round"] = arm("round");
    old["components"]["schemas"]["Square"] = arm("square");
    let of = |schema: Value| {
        let mut new = old.clone();
        new["components"]["schemas"]["Part"] = schema;
        new
    };
    let union =
        of(json!({ "oneOf": [{ "$ref": "#/components/schemas/Round" }, { "$ref": "#/components/schemas/Square" }] }));
    let changed = report(&old, &union);
    let expected = "it is a union now: build one of `Round`, `Square` and `.into()`, read it with `match`";
    assert_eq!(advice(&changed, "type-changed"), [("Part", Some(expected))]);
    // All that belongs to the type stands with the change of the schema.
    assert!(changed.changes.iter().all(|change| change.id != "rust-api-changed"), "{:#?}", changed.changes);
    let changed = report(&union, &old);
    let expected = "it is a struct now: build it with `Part::new`, read its fields";
    assert_eq!(advice(&changed, "type-changed"), [("Part", Some(expected))]);
    let changed = report(&old, &of(json!({ "type": "string", "enum": ["a", "b"] })));
    let expected = "it is an enum of text now: `Part::from(..)`, `as_str()`";
    assert_eq!(advice(&changed, "type-changed"), [("Part", Some(expected))]);
}

#[test]
fn another_answer_and_a_type_that_went_say_what_is_there_now() {
    let old = document();
    let mut new = old.clone();
    new["paths"]["/things/{id}"]["post"]["responses"]["200"]["content"]["application/json"]["schema"] =
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Part" } });
    properties(&mut new)["state"] = json!({ "type": "string" });
    let changed = report(&old, &new);
    assert_eq!(advice(&changed, "method-changed"), [("send", Some("it returns `List<Part>` now, not `Thing`"))]);
    assert_eq!(advice(&changed, "field-changed"), [("state", Some("it is a `String` now"))]);
    assert_eq!(advice(&changed, "type-removed"), [("ThingState", Some("use `String` instead"))]);
}

#[test]
fn a_setter_stands_with_its_property() {
    let mut old = document();
    old["components"]["schemas"]["Thing"]["required"] = json!(["name", "size"]);
    let mut new = old.clone();
    new["components"]["schemas"]["Thing"]["required"] = json!(["part"]);
    let changed = report(&old, &new);
    for (name, kind) in [("name", "setter-added"), ("size", "setter-added"), ("part", "setter-removed")] {
        let change =
            changed.changes.iter().find(|change| change.message.contains(&format!("`{name}`"))).expect("it is changed");
        let setters = change.rust.iter().filter(|item| item.kind.starts_with("setter"));
        let setters: Vec<_> =
            setters.map(|item| (item.path.rsplit("::").next().unwrap_or_default(), &*item.kind)).collect();
        assert_eq!(setters, [(name, kind)], "{}", change.message);
    }
    assert!(changed.changes.iter().all(|change| change.id != "rust-api-changed"), "{:#?}", changed.changes);
}

#[test]
fn repairs_that_match_on_one_side_alone_are_noted() {
    let overlay = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  \
        - { target: \"$.components.schemas.Thing.properties.size\", description: \"d https://example.com/1\", update: { type: number } }\n  \
        - { target: \"$.components.schemas.Thing.properties.none\", description: \"d https://example.com/1\", update: { type: number } }\n";
    let overlay = Overlay::parse("repairs.yaml", overlay).expect("it is one");
    let old = document();
    let mut new = old.clone();
    properties(&mut new).shift_remove("size");
    let notes = |old: &Value, new: &Value| {
        let mut report = compare(old, new, &Options::default()).expect("both are OpenAPI 3");
        let (old, new) = (old.to_string(), new.to_string());
        add_rust(&mut report, input(&old, Some(&overlay)), input(&new, Some(&overlay)), None)
            .expect("both can be generated");
        let target = "repairs.yaml: an action matches nothing in the";
        let text = diff::render::text(&report, diff::render::Colour::Off);
        assert_eq!(text.contains(target), !report.notes.is_empty(), "{text}");
        report.notes
    };
    let size = "`$.components.schemas.Thing.properties.size`";
    let (before, after) = (
        "old document, so that the old crate lacks what they do",
        "new document, so that the new crate lacks what they did",
    );
    assert_eq!(notes(&old, &new), [format!("repairs.yaml: an action matches nothing in the {after}: {size}")]);
    assert_eq!(notes(&new, &old), [format!("repairs.yaml: an action matches nothing in the {before}: {size}")]);
    assert!(notes(&old, &old).is_empty());
}
