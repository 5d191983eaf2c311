//! Types, enums, constants and bounds.

use serde_json::json;

use super::{check, check_error, check_notes, lowered, REF_O};

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
    check(
        json!({ "type": "string", "enum": ["a", null] }),
        json!({ "type": "string", "enum": ["a"], "nullable": true }),
    );
    check(json!({ "type": "string", "enum": ["a", "a", ""] }), json!({ "type": "string", "enum": ["a", ""] }));
    check(json!({ "type": "integer", "enum": [1.0, 2] }), json!({ "type": "integer", "enum": [1, 2] }));
    check_notes(
        json!({ "type": "string", "enum": ["a", 1] }),
        json!({ "type": "string", "enum": ["a"] }),
        &["Listed too, though of another type: `1`."],
    );
    check_notes(json!({ "const": { "a": 1 } }), json!({ "type": "object" }), &["Allowed values: `{\"a\":1}`."]);
    check_error(
        json!({ "enum": [] }),
        "test: load: /components/schemas/T/enum: must be at least one value, not an empty list",
    );
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
    check(json!({ "type": "number", "exclusiveMaximum": 3, "maximum": 2 }), json!({ "type": "number", "maximum": 2 }));
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
