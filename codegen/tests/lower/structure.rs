//! Objects, arrays, and what becomes a note, is left out or refused.

use serde_json::json;

use super::{check, check_error, check_notes, lowered, REF_O, REF_S};

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
        json!({ "$recursiveRef": "#" }),
        &format!("{at}/$recursiveRef: refused: dynamic references have no counterpart in OpenAPI 3.0"),
    );
    check_error(
        json!({ "$dynamicRef": "#T" }),
        "test: load: /components/schemas/T/$dynamicRef: no schema has the `$anchor` `T`",
    );
    check_error(
        json!({ "$ref": REF_O, "$dynamicRef": REF_O }),
        &format!("{at}/$dynamicRef: `$ref` and `$dynamicRef` stand side by side"),
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
