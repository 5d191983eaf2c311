//! What becomes of each keyword of a schema, on tiny inputs.

use codegen::load::load;
use codegen::lower::{lower, Lowered};
use serde_json::{json, Value};

/// A document whose component schemas are `T`, the given one, and a few others to refer to.
fn document(version: &str, schema: &Value) -> String {
    let object = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    json!({
        "openapi": version,
        "info": { "title": "t", "version": "1" },
        "paths": {},
        "components": { "schemas": {
            "T": schema,
            "O": object,
            "S": { "type": "string" },
            "N": { "type": ["string", "null"] },
        } },
    })
    .to_string()
}

fn lowered(version: &str, schema: &Value) -> Lowered {
    let document = load("test", &document(version, schema)).unwrap_or_else(|error| panic!("{error}"));
    lower(document).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn check(schema: Value, expected: Value) {
    assert_eq!(lowered("3.1.0", &schema).root["components"]["schemas"]["T"], expected);
}

/// Checks the sentences that a schema gets, too.
#[track_caller]
fn check_notes(schema: Value, expected: Value, notes: &[&str]) {
    let mut expected = expected;
    expected["x-notes"] = json!(notes);
    check(schema, expected);
}

#[track_caller]
fn check_error(schema: Value, expected: &str) {
    let error = load("test", &document("3.1.0", &schema))
        .and_then(lower)
        .expect_err("an error");
    assert_eq!(error.to_string().lines().next(), Some(expected));
}

const REF_O: &str = "#/components/schemas/O";
const REF_S: &str = "#/components/schemas/S";

#[test]
fn types() {
    check(json!({ "type": "string" }), json!({ "type": "string" }));
    check(json!({ "type": ["string", "null"] }), json!({ "type": "string", "nullable": true }));
    check(json!({ "type": ["null"] }), json!({ "nullable": true, "enum": [null] }));
    check(json!({ "type": "null" }), json!({ "nullable": true, "enum": [null] }));
    check(json!({ "type": ["integer", "number"] }), json!({ "type": "number" }));
    check(
        json!({ "type": ["string", "integer", "null"], "minimum": 1, "maxLength": 3, "description": "d" }),
        json!({
            "oneOf": [{ "type": "string", "maxLength": 3 }, { "type": "integer", "minimum": 1 }],
            "nullable": true,
            "description": "d",
        }),
    );
    check(
        json!({ "type": ["string", "integer"], "enum": ["a", 1, 2] }),
        json!({ "oneOf": [{ "type": "string", "enum": ["a"] }, { "type": "integer", "enum": [1, 2] }] }),
    );
    check(json!({ "type": ["string", "integer"], "enum": ["a"] }), json!({ "type": "string", "enum": ["a"] }));
    check(
        json!({ "type": ["string", "integer"], "format": "int64" }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }] }),
    );
    check(json!({}), json!({}));
    check(json!(true), json!({}));
    check_notes(json!(false), json!({}), &["No value is valid here."]);
}

#[test]
fn types_that_other_keywords_imply() {
    let property = json!({ "a": { "type": "string" } });
    check(json!({ "properties": property }), json!({ "type": "object", "properties": property }));
    check(json!({ "required": ["a"] }), json!({ "type": "object", "required": ["a"] }));
    check(
        json!({ "additionalProperties": { "type": "string" } }),
        json!({ "type": "object", "additionalProperties": { "type": "string" } }),
    );
    check(json!({ "items": { "$ref": REF_O } }), json!({ "type": "array", "items": { "$ref": REF_O } }));
    check(json!({ "enum": ["a", "b"] }), json!({ "type": "string", "enum": ["a", "b"] }));
    check(json!({ "enum": [1, 2.5] }), json!({ "type": "number", "enum": [1, 2.5] }));
    check(json!({ "const": true }), json!({ "type": "boolean", "enum": [true] }));
    check_notes(json!({ "minLength": 1 }), json!({}), &["At least 1 characters."]);
    check_notes(json!({ "format": "uuid" }), json!({}), &["Format `uuid`."]);
}

#[test]
fn enums_and_constants() {
    check(json!({ "const": "a" }), json!({ "type": "string", "enum": ["a"] }));
    check(json!({ "const": null }), json!({ "nullable": true, "enum": [null] }));
    check(json!({ "enum": [null] }), json!({ "nullable": true, "enum": [null] }));
    check(json!({ "type": "string", "enum": ["a", null] }), json!({ "type": "string", "enum": ["a"], "nullable": true }));
    check(json!({ "type": "string", "enum": ["a", "a", ""] }), json!({ "type": "string", "enum": ["a", ""] }));
    check(json!({ "type": "integer", "enum": [1.0, 2] }), json!({ "type": "integer", "enum": [1, 2] }));
    check_notes(
        json!({ "type": "string", "enum": ["a", 1] }),
        json!({ "type": "string", "enum": ["a"] }),
        &["Listed too, though of another type: `1`."],
    );
    check_notes(
        json!({ "const": { "a": 1 } }),
        json!({ "type": "object" }),
        &["Allowed values: `{\"a\":1}`."],
    );
    check_error(json!({ "enum": [] }), "test: load: /components/schemas/T/enum: must be at least one value, not an empty list");
}

#[test]
fn numbers() {
    check(
        json!({ "type": "number", "exclusiveMinimum": 0 }),
        json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true }),
    );
    check(
        json!({ "type": "number", "exclusiveMaximum": 1, "maximum": 2 }),
        json!({ "type": "number", "maximum": 1, "exclusiveMaximum": true }),
    );
    check(
        json!({ "type": "number", "exclusiveMaximum": 3, "maximum": 2 }),
        json!({ "type": "number", "maximum": 2 }),
    );
    check(
        json!({ "type": "integer", "minimum": 1.0, "multipleOf": 4 }),
        json!({ "type": "integer", "minimum": 1, "multipleOf": 4 }),
    );
    check_notes(
        json!({ "type": "integer", "minimum": 0.5, "maximum": 18446744073709551615u64, "multipleOf": 0.1 }),
        json!({ "type": "integer" }),
        &["Minimum: 0.5.", "Maximum: 18446744073709551615.", "Multiple of 0.1."],
    );
    check_notes(
        json!({ "type": "integer", "exclusiveMinimum": 0.5 }),
        json!({ "type": "integer" }),
        &["Minimum: 0.5, not itself included."],
    );
}

#[test]
fn flags_of_openapi_3_0() {
    let schema = json!({ "type": "integer", "minimum": 0, "exclusiveMinimum": true, "nullable": true });
    let lowered = lowered("3.0.3", &schema);
    assert_eq!(lowered.root["components"]["schemas"]["T"], schema);
}

#[test]
fn lengths_that_do_not_fit_are_told() {
    check(json!({ "type": "string", "minLength": 1.0 }), json!({ "type": "string", "minLength": 1 }));
    check_notes(
        json!({ "type": "string", "maxLength": 5_000_000_000u64 }),
        json!({ "type": "string" }),
        &["At most 5000000000 characters."],
    );
    check_error(
        json!({ "type": "string", "maxLength": -1 }),
        "test: load: /components/schemas/T/maxLength: must be a whole number that is not negative, not the number -1",
    );
}

#[test]
fn objects() {
    check(
        json!({ "properties": { "a": true, "b": { "type": "null" } }, "required": ["a", "z", "a"], "additionalProperties": false }),
        json!({
            "type": "object",
            "properties": { "a": {}, "b": { "nullable": true, "enum": [null] } },
            "required": ["a", "z"],
            "additionalProperties": false,
        }),
    );
    check_notes(
        json!({ "properties": { "a": false }, "required": ["a"] }),
        json!({ "type": "object", "properties": {} }),
        &["Property `a` is not allowed."],
    );
    check(json!({ "additionalProperties": {} }), json!({ "type": "object", "additionalProperties": true }));
    check(
        json!({ "type": "object", "minProperties": 1, "maxProperties": 2 }),
        json!({ "type": "object", "minProperties": 1, "maxProperties": 2 }),
    );
    check_notes(
        json!({ "type": "object", "propertyNames": { "pattern": "^a" } }),
        json!({ "type": "object" }),
        &["Property names: matches `^a`."],
    );
    check_notes(
        json!({ "patternProperties": { "^a": { "type": ["string", "null"] } }, "additionalProperties": false }),
        json!({ "type": "object", "additionalProperties": { "type": "string", "nullable": true } }),
        &["Property names match `^a`."],
    );
    check_notes(
        json!({ "patternProperties": { "^a": { "type": "string" }, "^b": { "type": "integer" } } }),
        json!({ "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } }),
        &["Property names match `^a` or `^b`."],
    );
    check_notes(
        json!({ "properties": { "a": {} }, "patternProperties": { "^b": { "type": "integer" } } }),
        json!({ "type": "object", "properties": { "a": {} } }),
        &["Properties with a name that matches `^b`: integer."],
    );
    check_notes(
        json!({ "type": "object", "dependentRequired": { "a": ["b", "c"] }, "dependencies": { "d": ["e"] } }),
        json!({ "type": "object" }),
        &["If `a` is present, `b` and `c` are required.", "If `d` is present, `e` is required."],
    );
    check_notes(
        json!({ "type": "object", "dependentSchemas": { "a": { "required": ["b"] } } }),
        json!({ "type": "object" }),
        &["If `a` is present: `b` is required."],
    );
    check(
        json!({ "type": "object", "unevaluatedProperties": false }),
        json!({ "type": "object", "additionalProperties": false }),
    );
    check_notes(
        json!({ "allOf": [{ "$ref": REF_O }], "required": ["a"], "unevaluatedProperties": false }),
        json!({ "allOf": [{ "$ref": REF_O }, { "type": "object", "required": ["a"] }] }),
        &["No other properties are allowed."],
    );
}

#[test]
fn arrays() {
    check(json!({ "type": "array" }), json!({ "type": "array", "items": {} }));
    check(
        json!({ "items": { "type": "string" }, "minItems": 1, "maxItems": 2, "uniqueItems": true }),
        json!({ "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 2, "uniqueItems": true }),
    );
    check_notes(
        json!({ "type": "array", "items": false }),
        json!({ "type": "array", "items": {}, "maxItems": 0 }),
        &["No elements are allowed."],
    );
    check_notes(
        json!({ "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false }),
        json!({ "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] }, "maxItems": 2 }),
        &["Elements in order: string; integer."],
    );
    check_notes(
        json!({ "prefixItems": [{ "type": "string" }] }),
        json!({ "type": "array", "items": {} }),
        &["Elements in order: string; others: anything."],
    );
    check_notes(
        json!({ "type": "array", "contains": { "const": 1 }, "minContains": 2, "maxContains": 3 }),
        json!({ "type": "array", "items": {} }),
        &["At least 2 and at most 3 of the elements: `1`."],
    );
    check(
        json!({ "type": "array", "unevaluatedItems": { "type": "string" } }),
        json!({ "type": "array", "items": { "type": "string" } }),
    );
}

#[test]
fn references() {
    check(json!({ "$ref": REF_O }), json!({ "$ref": REF_O }));
    check(
        json!({ "$ref": REF_O, "description": "d" }),
        json!({ "allOf": [{ "$ref": REF_O }], "description": "d" }),
    );
    check(
        json!({ "$ref": REF_O, "nullable": true }),
        json!({ "allOf": [{ "$ref": REF_O }], "nullable": true }),
    );
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
    check(
        json!({ "oneOf": [{ "$ref": REF_O }, nothing] }),
        json!({ "allOf": [{ "$ref": REF_O }], "nullable": true }),
    );
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
    check(
        json!({ "type": "object", "oneOf": [arm("a"), arm("b")] }),
        json!({ "oneOf": [arm("a"), arm("b")] }),
    );
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
fn logic_and_content_are_told() {
    check_notes(
        json!({ "type": "string", "not": { "enum": ["a", "b"] } }),
        json!({ "type": "string" }),
        &["Not allowed: one of `a`, `b`."],
    );
    check_notes(
        json!({ "type": "object", "if": { "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["c"] } }),
        json!({ "type": "object" }),
        &["If `a` is required: `b` is required; otherwise `c` is required."],
    );
    check_notes(
        json!({ "type": "string", "contentEncoding": "base64", "contentMediaType": "image/png", "format": "byte" }),
        json!({ "type": "string", "format": "byte" }),
        &["Content encoding: base64.", "Content type: image/png."],
    );
    check_notes(
        json!({ "type": "string", "contentSchema": { "type": "object" } }),
        json!({ "type": "string" }),
        &["Content: object."],
    );
}

#[test]
fn annotations_are_kept() {
    let annotations = json!({
        "type": "string", "title": "t", "description": "d", "default": "x", "example": "e", "deprecated": true,
        "readOnly": true, "writeOnly": false, "externalDocs": { "url": "https://x" }, "x-y": { "$ref": 1 },
    });
    check(annotations.clone(), annotations);
    check_notes(
        json!({ "type": "string", "examples": ["a", "b"] }),
        json!({ "type": "string", "example": "a" }),
        &["Other examples: `b`."],
    );
    check(
        json!({ "oneOf": [{ "$ref": REF_O }, { "$ref": REF_S }], "discriminator": { "propertyName": "k", "mapping": { "o": "O" } } }),
        json!({
            "oneOf": [{ "$ref": REF_O }, { "$ref": REF_S }],
            "discriminator": { "propertyName": "k", "mapping": { "o": REF_O } },
        }),
    );
    check_error(
        json!({ "oneOf": [{ "$ref": REF_O }], "discriminator": { "propertyName": "k", "mapping": { "o": "X" } } }),
        "test: lower: /components/schemas/T/discriminator/mapping/o: `X` leads to no component schema",
    );
}

#[test]
fn keywords_that_are_left_out_are_counted() {
    let schema = json!({ "type": "string", "$comment": "c", "xml": { "name": "x" }, "$id": "T", "minimum": 1 });
    let lowered = lowered("3.1.0", &schema);
    assert_eq!(lowered.root["components"]["schemas"]["T"], json!({ "type": "string" }));
    assert_eq!(lowered.report.dropped.keys().collect::<Vec<_>>(), [&"$comment", &"xml"]);
    assert_eq!(lowered.report.counts["keyword that has no effect on its type"], 1);
}

#[test]
fn refused_keywords() {
    let at = "test: lower: /components/schemas/T";
    check_error(json!({ "oops": 1 }), &format!("{at}/oops: unknown keyword of a schema"));
    check_error(
        json!({ "properties": { "a": { "nulable": true } } }),
        &format!("{at}/properties/a/nulable: unknown keyword of a schema"),
    );
    check_error(
        json!({ "$dynamicRef": "#T" }),
        &format!("{at}/$dynamicRef: refused: dynamic references have no counterpart in OpenAPI 3.0"),
    );
    check_error(
        json!({ "$schema": "https://example.com/mine" }),
        &format!("{at}/$schema: unknown dialect of JSON Schema `https://example.com/mine`"),
    );
    check_error(
        json!({ "$id": "https://example.com/T", "$ref": REF_O }),
        &format!("{at}: `$id` changes what the references in this schema refer to"),
    );
    check(json!({ "$schema": "https://json-schema.org/draft/2020-12/schema" }), json!({}));
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
    assert_eq!(schemas["T"]["properties"], json!({ "a": component("TA"), "b": component("TA"), "c": component("TADeep") }));
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
