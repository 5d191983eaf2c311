//! Overlays: their form, their changes, and their errors.

use codegen::load::load;
use codegen::overlay::{overlay, Overlay};
use serde_json::{json, Value};

fn document() -> openapi::source::Source {
    let root = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "tags": [{ "name": "a" }, { "name": "b" }, { "name": "c" }],
        "paths": { "/a": { "get": { "operationId": "x" } } },
        "components": { "schemas": { "A": { "type": "string", "enum": ["a"] }, "B": { "type": "integer" } } },
    });
    load("test", &root.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

/// Applies one action and compares the value at a pointer, and the number of matches.
#[track_caller]
fn check(action: &str, pointer: &str, expected: Value, matches: usize) {
    let text =
        format!("overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:\n- description: see https://x\n{action}");
    let repairs = Overlay::parse("fix.yaml", &text).unwrap_or_else(|error| panic!("{error}"));
    let (document, report) = overlay(document(), &repairs).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(document.root.pointer(pointer).cloned().unwrap_or_default(), expected);
    assert_eq!(report.actions[0].matches, matches);
    assert_eq!(report.require_matches("test").is_ok(), matches > 0);
}

#[track_caller]
fn check_error(text: &str, expected: &str) {
    let result = Overlay::parse("fix.yaml", text).and_then(|repairs| overlay(document(), &repairs)).map(drop);
    let error = result.expect_err("an error").to_string();
    assert_eq!(error.lines().next(), Some(expected));
}

fn with(action: &str) -> String {
    format!("overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:\n- description: see https://x\n{action}")
}

#[test]
fn updates_merge_objects_and_append_to_lists() {
    let schema = "/components/schemas/A";
    check(
        "  target: $.components.schemas.A\n  update: { type: integer, enum: [b], x-a: { b: 1 } }",
        schema,
        json!({ "type": "integer", "enum": ["a", "b"], "x-a": { "b": 1 } }),
        1,
    );
    check("  target: $.components.schemas.A.enum\n  update: c", &format!("{schema}/enum"), json!(["a", "c"]), 1);
    check("  target: $.components.schemas.*\n  update: { title: T }", "/components/schemas/B/title", json!("T"), 2);
    check(
        "  target: $.components.schemas['A', 'Z']\n  update: { title: T }",
        &format!("{schema}/title"),
        json!("T"),
        1,
    );
    check("  target: $.tags[?@.name == 'b']\n  update: { description: d }", "/tags/1/description", json!("d"), 1);
    check("  target: $.components.schemas.Z\n  update: { title: T }", "/components/schemas/Z", json!(null), 0);
}

#[test]
fn removals_keep_the_order_of_other_members() {
    check("  target: $.tags[?@.name != 'b']\n  remove: true", "/tags", json!([{ "name": "b" }]), 2);
    check(
        "  target: $.components.schemas.A\n  remove: true",
        "/components/schemas",
        json!({ "B": { "type": "integer" } }),
        1,
    );
}

#[test]
fn actions_without_a_reason_are_rejected() {
    let text = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n- target: $.info\n  update: {}";
    check_error(text, "fix.yaml: overlay: /actions/0: has no `description`");
    let text = text.to_owned() + "\n  description: because";
    check_error(&text, "fix.yaml: overlay: /actions/0/description: names no link");
}

#[test]
fn overlays_of_another_form_are_rejected() {
    check_error("a: [", "fix.yaml: overlay: /a/0: not valid YAML: while parsing a node, did not find expected node content at byte 4 line 2 column 1");
    check_error("a: 1\na: 2", "fix.yaml: overlay: /a: duplicate key");
    check_error("", "fix.yaml: overlay: overlay is empty");
    check_error("overlay: 2.0.0", "fix.yaml: overlay: /overlay: is `2.0.0`; Overlay 1.0 is read");
    check_error(
        &with("  target: $.info[\n  update: {}"),
        "fix.yaml: overlay: /actions/0/target: at position 6, parser error",
    );
    check_error(&with("  target: $.info\n  updat: {}"), "fix.yaml: overlay: /actions/0/updat: unknown field");
    check_error(
        &with("  target: $.info"),
        "fix.yaml: overlay: /actions/0: action has neither `update` nor `remove: true`",
    );
    let deep = with(&format!("  target: $.info\n  update: {}1", "[".repeat(200)));
    let error = Overlay::parse("fix.yaml", &deep).map(drop).expect_err("an error").to_string();
    assert!(error.contains(": nested deeper than 127 levels on line 6"), "{error}");
}

#[test]
fn the_repaired_document_is_checked_again() {
    check_error(
        &with("  target: $.paths['/a'].get.operationId\n  remove: true"),
        "test: overlay: /paths/~1a/get: operation has no operationId",
    );
    check_error(
        &with("  target: $.components.schemas.A\n  update: { $ref: '#/components/schemas/C' }"),
        "test: overlay: /components/schemas/A/$ref: `#/components/schemas/C` does not lead anywhere",
    );
    check_error(
        &with("  target: $.info.title\n  update: { a: 1 }"),
        "fix.yaml: overlay: /actions/0: /info/title: is neither an object nor a list; target what holds it",
    );
}
