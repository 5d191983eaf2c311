//! References, unions and allOf.

use serde_json::json;

use super::{check, check_notes, lowered, REF_O, REF_S};

#[test]
fn references() {
    check(json!({ "$ref": REF_O }), json!({ "$ref": REF_O }));
    check(json!({ "$ref": REF_O, "description": "d" }), json!({ "allOf": [{ "$ref": REF_O }], "description": "d" }));
    check(json!({ "$ref": REF_O, "nullable": true }), json!({ "allOf": [{ "$ref": REF_O }], "nullable": true }));
    check(
        json!({ "$ref": REF_O, "properties": { "b": {} } }),
        json!({ "allOf": [{ "$ref": REF_O }, { "type": "object", "properties": { "b": {} } }] }),
    );
    check(
        json!({ "$ref": REF_O, "type": "object", "title": "t" }),
        json!({ "allOf": [{ "$ref": REF_O }], "title": "t" }),
    );
}

#[test]
fn null_arms() {
    let nothing = json!({ "type": "null" });
    check(json!({ "oneOf": [{ "$ref": REF_O }, nothing] }), json!({ "allOf": [{ "$ref": REF_O }], "nullable": true }));
    check(
        json!({ "anyOf": [{ "type": "string", "minLength": 1, "description": "in" }, nothing], "default": null }),
        json!({ "type": "string", "minLength": 1, "nullable": true, "default": null, "description": "in" }),
    );
    check(json!({ "anyOf": [nothing], "default": null }), json!({ "nullable": true, "enum": [null], "default": null }));
    check(
        json!({ "anyOf": [{ "type": ["string", "null"] }, { "type": "integer" }] }),
        json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }], "nullable": true }),
    );
    check(
        json!({ "oneOf": [{ "$ref": REF_O }, { "$ref": REF_S }, { "const": null }] }),
        json!({ "oneOf": [{ "$ref": REF_O }, { "$ref": REF_S }], "nullable": true }),
    );
}

#[test]
fn unions() {
    check(json!({ "oneOf": [{ "$ref": REF_O }] }), json!({ "$ref": REF_O }));
    check(json!({ "oneOf": [{ "type": "string" }, false] }), json!({ "type": "string" }));
    check(
        json!({ "anyOf": [{ "type": ["string", "integer", "null"] }, { "$ref": REF_O }] }),
        json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "$ref": REF_O }], "nullable": true }),
    );
    check(json!({ "anyOf": [{ "$ref": REF_O }, { "$ref": REF_O }] }), json!({ "$ref": REF_O }));
    check_notes(
        json!({ "oneOf": [{ "const": "a", "description": "The first" }, { "const": "b", "title": "B" }] }),
        json!({ "type": "string", "enum": ["a", "b"] }),
        &["`a`: The first", "`b`: B"],
    );
    check_notes(
        json!({ "anyOf": [{ "enum": ["a", "b"] }, { "type": "string" }] }),
        json!({ "type": "string", "enum": ["a", "b"] }),
        &["Other values are allowed too."],
    );
    check_notes(
        json!({ "anyOf": [{ "type": "string", "format": "uri" }, { "type": "string", "format": "uuid" }, { "type": "integer" }] }),
        json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        &["Allowed: string, format `uri`.", "Allowed: string, format `uuid`."],
    );
    check_notes(
        json!({ "type": "object", "properties": { "a": {}, "b": {} }, "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }),
        json!({ "type": "object", "properties": { "a": {}, "b": {} } }),
        &["Exactly one of these holds: `a` is required; `b` is required."],
    );
}

#[test]
fn unions_beside_a_type() {
    let arm = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    check(json!({ "type": "object", "oneOf": [arm("a"), arm("b")] }), json!({ "oneOf": [arm("a"), arm("b")] }));
    check(
        json!({ "type": "object", "oneOf": [{ "$ref": REF_O }, arm("b")] }),
        json!({ "oneOf": [{ "$ref": REF_O }, arm("b")] }),
    );
    check(
        json!({ "properties": { "k": { "type": "string", "description": "d" } }, "required": ["k"], "oneOf": [
            { "properties": { "k": { "const": "x" }, "a": {} } },
            { "properties": { "k": { "const": "y" } }, "required": ["b"] },
        ] }),
        json!({ "oneOf": [
            { "type": "object", "required": ["k"], "properties": {
                "k": { "type": "string", "enum": ["x"], "description": "d" }, "a": {},
            } },
            { "type": "object", "required": ["k", "b"], "properties": {
                "k": { "type": "string", "enum": ["y"], "description": "d" },
            } },
        ] }),
    );
    check(
        json!({ "properties": { "a": {} }, "oneOf": [{ "$ref": REF_O }, { "$ref": REF_S }] }),
        json!({ "allOf": [
            { "type": "object", "properties": { "a": {} } },
            { "oneOf": [{ "$ref": REF_O }, { "$ref": REF_S }] },
        ] }),
    );
}

#[test]
fn all_of() {
    check_notes(
        json!({ "type": "string", "allOf": [{ "pattern": "a" }, { "minLength": 2 }] }),
        json!({ "type": "string" }),
        &["Matches `a`.", "At least 2 characters."],
    );
    check(
        json!({ "allOf": [{ "$ref": REF_O }, { "description": "d" }, { "required": ["a"] }, true] }),
        json!({ "allOf": [{ "$ref": REF_O }, { "type": "object", "required": ["a"] }], "description": "d" }),
    );
    check(
        json!({ "allOf": [{ "allOf": [{ "$ref": REF_O }, { "$ref": REF_S }] }] }),
        json!({ "allOf": [{ "$ref": REF_O }, { "$ref": REF_S }] }),
    );
    check(
        json!({ "allOf": [{ "type": "string", "description": "in" }] }),
        json!({ "type": "string", "description": "in" }),
    );
    check_notes(
        json!({ "allOf": [{ "type": "string", "description": "in" }], "description": "out" }),
        json!({ "type": "string", "description": "out" }),
        &["in"],
    );
}

#[test]
fn what_references_lead_to_becomes_a_component() {
    let schema = json!({
        "properties": { "a": { "$ref": "#/components/schemas/T/$defs/node" }, "b": { "$ref": "#leaf" } },
        "$defs": {
            "node": { "properties": { "next": { "$ref": "#/components/schemas/T/$defs/node" } } },
            "lonely": { "$anchor": "leaf", "type": "string" },
            "unused": { "type": "string" },
        },
    });
    let lowered = lowered("3.1.0", &schema);
    let schemas = &lowered.root["components"]["schemas"];
    let node = json!({ "$ref": "#/components/schemas/TNode" });
    assert_eq!(schemas["T"]["properties"], json!({ "a": node, "b": { "$ref": "#/components/schemas/TLonely" } }));
    assert_eq!(schemas["TNode"], json!({ "type": "object", "properties": { "next": node } }));
    assert_eq!(schemas["TLonely"], json!({ "type": "string" }));
    assert_eq!(lowered.schemas, 6);
}

#[test]
fn a_reference_into_the_middle_of_a_schema_shares_it() {
    let schema = json!({ "properties": {
        "a": { "properties": { "deep": { "properties": { "x": { "type": "string" } } } } },
        "b": { "$ref": "#/components/schemas/T/properties/a" },
        "c": { "$ref": "#/components/schemas/T/properties/a/properties/deep" },
    } });
    let lowered = lowered("3.1.0", &schema);
    let schemas = &lowered.root["components"]["schemas"];
    let component = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(
        schemas["T"]["properties"],
        json!({ "a": component("TA"), "b": component("TA"), "c": component("TADeep") })
    );
    assert_eq!(schemas["TA"]["properties"]["deep"], component("TADeep"));
}

#[test]
fn null_of_a_component_is_seen_through_references() {
    let lowered = lowered("3.1.0", &json!({ "$ref": "#/components/schemas/N", "description": "d" }));
    let schemas = &lowered.root["components"]["schemas"];
    assert!(lowered.is_nullable(&schemas["T"]));
    assert!(lowered.is_nullable(&schemas["N"]));
    assert!(!lowered.is_nullable(&schemas["O"]));
}
