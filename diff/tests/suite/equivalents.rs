//! Pairs of schemas, and of operations, that say the same in different keywords: nothing differs in either direction.

use serde_json::{json, Map, Value};

use crate::support::report;

/// A document whose one operation sends and returns the schema, alone and as a property, an element and an arm.
fn document(openapi: &str, thing: &Value) -> Value {
    let around = json!({ "type": "object", "required": ["a"], "properties": {
        "a": { "$ref": "#/components/schemas/Thing" },
        "b": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
        "c": { "oneOf": [{ "type": "object", "required": ["d"], "properties": { "d": { "$ref": "#/components/schemas/Thing" } } }, { "type": "string" }] }
    } });
    let content = json!({ "application/json": { "schema": around } });
    let thing_alone = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } });
    json!({
        "openapi": openapi,
        "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "post": {
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "ok", "content": content }, "201": { "description": "ok", "content": thing_alone } }
        } } },
        "components": { "schemas": {
            "Thing": thing,
            "Known": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "k" }, "x": { "type": "string" } } },
            "Other": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "o" }, "y": { "type": "integer" } } },
            "Text": { "$anchor": "text", "type": "string", "minLength": 2 }
        } }
    })
}

fn differences(old: &Value, new: &Value) -> Vec<String> {
    let both = [report(old, new), report(new, old)];
    let changes = both.iter().flat_map(|report| &report.changes);
    changes.map(|change| format!("{:?} {}: {}", change.level, change.place, change.message)).collect()
}

/// Holds every pair against each other, and says all that differ.
#[track_caller]
fn all_same(pairs: &[(Value, Value)], document: impl Fn(&Value) -> Value) {
    let apart: Vec<String> = pairs
        .iter()
        .map(|(a, b)| (a, b, differences(&document(a), &document(b))))
        .filter(|(.., found)| !found.is_empty())
        .map(|(a, b, found)| format!("{a}\n{b}\n  {}", found.join("\n  ")))
        .collect();
    assert!(apart.is_empty(), "{} pairs differ:\n{}", apart.len(), apart.join("\n"));
}

/// References to the schemas of the document.
fn components() -> [Value; 3] {
    ["Known", "Other", "Text"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))
}

#[test]
fn types_in_other_keywords() {
    let pairs = [
        (json!({ "anyOf": [{ "type": "integer" }, { "type": "number" }] }), json!({ "type": "number" })),
        (json!({ "type": ["integer", "number"] }), json!({ "type": "number" })),
        (json!({ "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "number" }] }), json!({ "type": "number" })),
        (json!({ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "string" }] }), json!({ "type": "string" })),
        (json!({ "anyOf": [{}, { "type": "string" }] }), json!({})),
        (
            json!({ "oneOf": [{ "type": "string", "maxLength": 3 }, { "type": "integer", "minimum": 0 }] }),
            json!({ "type": ["string", "integer"], "maxLength": 3, "minimum": 0 }),
        ),
        (json!({ "enum": [true, false] }), json!({ "type": "boolean" })),
        (json!({ "enum": [true, false, null] }), json!({ "type": ["boolean", "null"] })),
        (json!({ "const": null }), json!({ "type": "null" })),
        (json!({ "enum": [1, 1.0, 2] }), json!({ "enum": [2.0, 1] })),
        (json!({ "type": "string", "enum": ["a", "a"] }), json!({ "type": "string", "const": "a" })),
        (
            json!({ "type": ["string", "null"], "enum": ["a", null] }),
            json!({ "anyOf": [{ "const": "a" }, { "type": "null" }] }),
        ),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn bounds_in_other_keywords() {
    let pairs = [
        (json!({ "type": "integer", "minimum": 0 }), json!({ "type": "integer", "exclusiveMinimum": -1 })),
        (json!({ "type": "integer", "minimum": 0.5 }), json!({ "type": "integer", "minimum": 1 })),
        (json!({ "type": "integer", "maximum": 10.0 }), json!({ "type": "integer", "exclusiveMaximum": 11 })),
        (
            json!({ "type": "number", "minimum": 1, "exclusiveMinimum": 1 }),
            json!({ "type": "number", "exclusiveMinimum": 1 }),
        ),
        (json!({ "type": "string", "maxLength": 3e2 }), json!({ "type": "string", "maxLength": 300 })),
        (
            json!({ "type": "number", "multipleOf": 0.5 }),
            json!({ "allOf": [{ "type": "number", "multipleOf": 0.5 }, { "multipleOf": 0.5 }] }),
        ),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn lists_in_other_keywords() {
    let pairs = [
        (json!({ "type": "array", "items": false }), json!({ "type": "array", "maxItems": 0 })),
        (json!({ "type": "array", "items": { "not": {} } }), json!({ "type": "array", "maxItems": 0 })),
        (
            json!({ "type": "array", "maxItems": 0, "items": { "type": "string" } }),
            json!({ "type": "array", "maxItems": 0 }),
        ),
        (
            json!({ "type": "array", "prefixItems": [{ "type": "string" }], "items": false }),
            json!({ "type": "array", "prefixItems": [{ "type": "string" }], "maxItems": 1 }),
        ),
        (json!({ "type": "array", "prefixItems": [] }), json!({ "type": "array", "items": true })),
        (json!({ "type": "array", "contains": {} }), json!({ "type": "array", "minItems": 1 })),
        (
            json!({ "type": "array", "contains": true, "minContains": 3, "maxContains": 5 }),
            json!({ "type": "array", "minItems": 3, "maxItems": 5 }),
        ),
        (json!({ "type": "array", "contains": { "type": "string" }, "minContains": 0 }), json!({ "type": "array" })),
        (json!({ "type": "array", "unevaluatedItems": true }), json!({ "type": "array" })),
        (
            json!({ "type": "array", "items": { "type": "string" }, "unevaluatedItems": false }),
            json!({ "type": "array", "items": { "type": "string" } }),
        ),
        (json!({ "type": "array", "uniqueItems": true, "maxItems": 1 }), json!({ "type": "array", "maxItems": 1 })),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn objects_in_other_keywords() {
    let pairs = [
        (json!({ "type": "object", "additionalProperties": {} }), json!({ "type": "object" })),
        (
            json!({ "type": "object", "additionalProperties": { "description": "anything" } }),
            json!({ "type": "object", "additionalProperties": true }),
        ),
        (
            json!({ "type": "object", "additionalProperties": { "not": {} } }),
            json!({ "type": "object", "additionalProperties": false }),
        ),
        (json!({ "type": "object", "propertyNames": { "type": "string" } }), json!({ "type": "object" })),
        (
            json!({ "type": "object", "propertyNames": {}, "patternProperties": {}, "dependentRequired": {}, "dependentSchemas": {}, "required": [] }),
            json!({ "type": "object" }),
        ),
        (
            json!({ "type": "object", "dependentRequired": { "a": [] }, "dependentSchemas": { "a": true } }),
            json!({ "type": "object" }),
        ),
        (
            json!({ "type": "object", "dependentSchemas": { "a": { "required": ["b"] } } }),
            json!({ "type": "object", "dependentRequired": { "a": ["b"] } }),
        ),
        (json!({ "type": "object", "unevaluatedProperties": {} }), json!({ "type": "object" })),
        (
            json!({ "type": "object", "minProperties": 1, "required": ["a"] }),
            json!({ "type": "object", "required": ["a", "a"] }),
        ),
        (
            json!({ "type": "object", "patternProperties": { ".*": { "type": "string" } } }),
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        ),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn conditions_in_other_keywords() {
    let pairs = [
        (json!({ "type": "string", "not": false }), json!({ "type": "string" })),
        (json!({ "not": { "not": { "type": "string" } } }), json!({ "type": "string" })),
        (json!({ "not": {} }), json!(false)),
        (json!({ "type": ["string", "integer"], "not": { "type": "integer" } }), json!({ "type": "string" })),
        (json!({ "type": "string", "if": true }), json!({ "type": "string" })),
        (
            json!({ "if": true, "then": { "type": "string" }, "else": { "type": "integer" } }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "if": false, "then": { "type": "string" }, "else": { "type": "integer" } }),
            json!({ "type": "integer" }),
        ),
        (json!({ "type": "string", "if": { "minLength": 2 }, "then": {}, "else": true }), json!({ "type": "string" })),
        (
            json!({ "type": "string", "then": { "minLength": 2 }, "else": { "maxLength": 2 } }),
            json!({ "type": "string" }),
        ),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn compositions_in_other_keywords() {
    let [known, other, text] = components();
    let pairs = [
        (json!({ "allOf": [{ "allOf": [known] }, {}] }), known.clone()),
        (json!({ "allOf": [] , "type": "string" }), json!({ "type": "string" })),
        (json!({ "anyOf": [known, known, other] }), json!({ "anyOf": [other, known] })),
        (json!({ "oneOf": [known, other] }), json!({ "anyOf": [known, other] })),
        (json!({ "oneOf": [{ "oneOf": [known, other] }, text] }), json!({ "oneOf": [known, other, text] })),
        (
            json!({ "oneOf": [known, { "oneOf": [other, { "type": "null" }] }] }),
            json!({ "oneOf": [known, other, { "type": "null" }] }),
        ),
        (json!({ "oneOf": [known, other, false] }), json!({ "oneOf": [known, other] })),
        (json!({ "allOf": [{ "oneOf": [known, other] }, { "type": "object" }] }), json!({ "oneOf": [known, other] })),
        (json!({ "type": "object", "oneOf": [known, other] }), json!({ "oneOf": [known, other] })),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn references_in_other_spellings() {
    let [_, _, text] = components();
    let pairs = [
        (json!({ "$ref": "#text" }), text.clone()),
        (json!({ "$ref": "#/components/schemas/Text", "minLength": 2 }), text.clone()),
        (
            json!({ "$ref": "#/components/schemas/Thing/$defs/own", "$defs": { "own": { "type": "string" } } }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "$ref": "#/components/schemas/Thing/$defs/a~1b", "$defs": { "a/b": { "type": "string" } } }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "$ref": "#/components/schemas/Thing/$defs/a%20b", "$defs": { "a b": { "$ref": "#/components/schemas/Text" } } }),
            text.clone(),
        ),
        (
            json!({ "$ref": "#inner", "$defs": { "x": { "$anchor": "inner", "type": "integer" } } }),
            json!({ "type": "integer" }),
        ),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn discriminator_mappings_in_other_spellings() {
    let [known, other, _] = components();
    let pairs = [(
        json!({ "oneOf": [known, other], "discriminator": { "propertyName": "kind", "mapping": { "k": "Known", "o": "#/components/schemas/Other" } } }),
        json!({ "oneOf": [known, other], "discriminator": { "propertyName": "kind", "mapping": { "o": "Other", "k": "#/components/schemas/Known" } } }),
    )];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn nullable_says_nothing_in_openapi_3_1() {
    let [known, other, _] = components();
    let pairs = [
        (json!({ "type": "string", "nullable": true }), json!({ "type": "string" })),
        (json!({ "oneOf": [known, other], "nullable": true }), json!({ "oneOf": [known, other] })),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn strings_and_annotations_in_other_keywords() {
    let pairs = [
        (json!({ "type": "string", "pattern": "" }), json!({ "type": "string", "pattern": ".*" })),
        (
            json!({ "type": "string", "deprecated": false, "readOnly": false, "examples": ["a"], "$comment": "c", "xml": {} }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "type": "string", "contentSchema": true, "externalDocs": { "url": "https://example.com" } }),
            json!({ "type": "string" }),
        ),
    ];
    all_same(&pairs, |thing| document("3.1.0", thing));
}

#[test]
fn nullable_in_openapi_3_0() {
    let null_in_arms = json!({ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Text" }] });
    let pairs = [
        (json!({ "type": "string", "nullable": false }), json!({ "type": "string" })),
        (
            json!({ "type": "string", "nullable": true, "enum": ["a", null] }),
            json!({ "type": "string", "nullable": true, "enum": ["a"] }),
        ),
        (null_in_arms, json!({ "type": "string", "minLength": 2, "nullable": true })),
    ];
    all_same(&pairs, |thing| document("3.0.3", thing));
}

/// A document with changes: `post` changes its operation, `item` the path item, `path` its path, and others the document.
fn changed(changes: &Value) -> Value {
    let mut document = document("3.1.0", &json!({ "type": "string" }));
    let post = document["paths"]["/things"]["post"].as_object_mut().unwrap();
    post.extend(changes["post"].as_object().cloned().unwrap_or_default());
    for (key, value) in changes.as_object().unwrap().iter().filter(|(key, _)| *key != "post") {
        match key.as_str() {
            "item" => {
                let item: Map<String, Value> = value.as_object().unwrap().clone();
                document["paths"]["/things"].as_object_mut().unwrap().extend(item);
            }
            "path" => {
                let paths = document["paths"].as_object_mut().unwrap();
                let item = paths.shift_remove("/things").unwrap();
                paths.insert(value.as_str().unwrap().to_owned(), item);
            }
            _ => drop(document.as_object_mut().unwrap().insert(key.clone(), value.clone())),
        }
    }
    document["components"]["securitySchemes"] =
        json!({ "key": { "type": "http", "scheme": "bearer" }, "other": { "type": "http", "scheme": "Basic" } });
    document
}

#[test]
fn operations_in_other_words() {
    let response = |name: &str| json!({ "post": { "responses": { "200": { "description": "", "headers": { name: { "schema": { "type": "string" } } } } } } });
    let header = |name: &str| json!({ "post": { "parameters": [{ "name": name, "in": "header", "schema": { "type": "string" } }] } });
    let query = |extra: Value| {
        let mut parameter =
            json!({ "name": "q", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } });
        parameter.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        json!({ "post": { "parameters": [parameter] } })
    };
    let status = |status: &str| json!({ "post": { "responses": { status: { "description": "" } } } });
    let security = |list: Value| json!({ "post": { "security": list } });
    let servers = |url: &str, path: &str| json!({ "servers": [{ "url": url }], "path": path });
    let parameter = json!({ "name": "q", "in": "query", "schema": { "type": "string" } });
    let wrong = json!({ "name": "q", "in": "query", "schema": { "type": "integer" } });
    let pairs = [
        (response("X-Rate"), response("x-rate")),
        (header("X-Trace"), header("x-trace")),
        (header("Accept"), json!({})),
        (
            query(json!({ "style": "form" })),
            query(json!({ "explode": true, "allowEmptyValue": false, "deprecated": false })),
        ),
        (status("2xx"), status("2XX")),
        (json!({ "post": { "parameters": [], "tags": [], "callbacks": {}, "deprecated": false } }), json!({})),
        (json!({ "item": { "parameters": [parameter] } }), json!({ "post": { "parameters": [parameter] } })),
        (
            json!({ "item": { "parameters": [wrong] }, "post": { "parameters": [parameter] } }),
            json!({ "post": { "parameters": [parameter] } }),
        ),
        (json!({ "item": { "summary": "s", "description": "d", "parameters": [] } }), json!({})),
        (
            json!({ "post": { "responses": { "204": { "description": "", "content": {}, "headers": {}, "links": {} } } } }),
            json!({ "post": { "responses": { "204": { "description": "other" } } } }),
        ),
        (json!({ "post": { "tags": ["a", "b"] } }), json!({ "post": { "tags": ["b", "a", "a"] } })),
        (security(json!([])), json!({})),
        (security(json!([{}])), security(json!([]))),
        (
            security(json!([{ "key": [] }, { "other": [] }])),
            security(json!([{ "other": [] }, { "key": [] }, { "key": [] }])),
        ),
        (json!({ "security": [{ "key": ["a", "b"] }] }), security(json!([{ "key": ["b", "a", "a"] }]))),
        (security(json!([{ "key": [] }])), security(json!([{ "key": [] }, { "key": [], "other": [] }]))),
        (json!({ "servers": [] }), json!({ "servers": [{ "url": "/" }] })),
        (servers("https://example.com", "/things"), servers("https://EXAMPLE.com:443/", "/things")),
        (servers("https://example.com/v1", "/things"), servers("https://example.com", "/v1/things")),
        (servers("https://example.com/v1/", "/things"), servers("https://example.com/", "/v1/things")),
        (servers("/api", "/things"), json!({ "path": "/api/things" })),
        (
            json!({ "servers": [{ "url": "https://a.example/v1" }, { "url": "https://b.example/v1" }] , "path": "/things" }),
            json!({ "servers": [{ "url": "https://b.example" }, { "url": "https://a.example" }] , "path": "/v1/things" }),
        ),
        (
            json!({ "servers": [{ "url": "https://a.example/{version}", "variables": { "version": { "default": "v1" } } }] , "path": "/things" }),
            json!({ "servers": [{ "url": "https://a.example" }] , "path": "/v1/things" }),
        ),
    ];
    all_same(&pairs, changed);
}
