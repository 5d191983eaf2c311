//! What an edit may add, and a document that has every keyword.

use serde_json::{json, Value};

use super::Kind;
use crate::support::each_operation;

/// Keywords that an edit may add, with a value that says something.
pub(super) fn additions() -> Vec<(&'static str, Value)> {
    let schema = json!({ "type": "string", "maxLength": 3 });
    vec![
        ("minimum", json!(3)),
        ("maximum", json!(9)),
        ("exclusiveMinimum", json!(3)),
        ("exclusiveMaximum", json!(9)),
        ("multipleOf", json!(7)),
        ("minLength", json!(3)),
        ("maxLength", json!(9)),
        ("pattern", json!("^added$")),
        ("format", json!("added")),
        ("minItems", json!(3)),
        ("maxItems", json!(9)),
        ("uniqueItems", json!(true)),
        ("contains", schema.clone()),
        ("prefixItems", json!([schema])),
        ("items", schema.clone()),
        ("unevaluatedItems", schema.clone()),
        ("minProperties", json!(3)),
        ("maxProperties", json!(9)),
        ("required", json!(["added"])),
        ("properties", json!({ "added": schema })),
        ("patternProperties", json!({ "^added": schema })),
        ("additionalProperties", json!(false)),
        ("propertyNames", schema.clone()),
        ("dependentRequired", json!({ "added": ["other"] })),
        ("dependentSchemas", json!({ "added": { "minProperties": 4 } })),
        ("unevaluatedProperties", schema.clone()),
        ("enum", json!(["added", 1, false])),
        ("const", json!("added")),
        ("type", json!("boolean")),
        ("nullable", json!(true)),
        ("not", schema.clone()),
        ("if", schema.clone()),
        ("then", schema.clone()),
        ("else", schema.clone()),
        ("minContains", json!(2)),
        ("maxContains", json!(2)),
        ("x-sunset", json!("2031-01-01")),
        ("x-stability-level", json!("alpha")),
        ("x-extensible-enum", json!(["added"])),
        ("discriminator", json!({ "propertyName": "added" })),
        ("allOf", json!([schema])),
        ("oneOf", json!([schema, { "type": "boolean" }])),
        ("anyOf", json!([schema, { "type": "boolean" }])),
        ("default", json!("added")),
        ("deprecated", json!(true)),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
        ("contentEncoding", json!("base64")),
        ("contentMediaType", json!("text/plain")),
        ("contentSchema", schema.clone()),
        ("description", json!("added")),
        ("example", json!("added")),
        ("x-added", json!(1)),
        ("notAKeyword", json!(1)),
        ("$ref", json!("#/components/schemas/Organization")),
    ]
}

/// What may be added to an operation, a parameter, a response, and a body of one media type.
pub(super) fn additions_outside(kind: Kind) -> Vec<(&'static str, Value)> {
    let schema = json!({ "type": "string", "maxLength": 3 });
    let empty = json!({ "200": { "description": "" } });
    match kind {
        Kind::Operation => vec![
            ("deprecated", json!(true)),
            ("x-sunset", json!("2031-01-01")),
            ("x-stability-level", json!("alpha")),
            ("security", json!([{ "basicAuth": ["added"] }])),
            ("servers", json!([{ "url": "https://added.example" }])),
            ("callbacks", json!({ "added": { "{$request.body#/url}": { "post": { "responses": empty } } } })),
            ("x-badges", json!([{ "name": "Beta" }])),
            ("tags", json!(["added"])),
            ("requestBody", json!({ "content": { "application/json": { "schema": schema } } })),
            ("parameters", json!([{ "in": "query", "name": "added", "schema": schema }])),
        ],
        Kind::Parameter => vec![
            ("deprecated", json!(true)),
            ("x-sunset", json!("2031-01-01")),
            ("style", json!("pipeDelimited")),
            ("explode", json!(false)),
            ("allowReserved", json!(true)),
            ("allowEmptyValue", json!(true)),
            ("content", json!({ "application/json": { "schema": schema } })),
        ],
        Kind::Response => vec![
            ("headers", json!({ "X-Added": { "schema": schema } })),
            ("links", json!({ "added": { "operationId": "organizationGetList" } })),
            ("content", json!({ "text/added": { "schema": schema } })),
        ],
        Kind::Media => vec![("encoding", json!({ "added": { "contentType": "text/plain" } })), ("schema", schema)],
        Kind::Schema | Kind::Object => Vec::new(),
    }
}

/// The document with every keyword that it does not use by itself.
pub(super) fn richer(mut document: Value) -> Value {
    let string = json!({ "type": "string" });
    let schemas = document["components"]["schemas"].as_object_mut().expect("schemas");
    for schema in schemas.values_mut().step_by(3).filter(|schema| schema.get("properties").is_some()) {
        richer_schema(schema);
    }
    let content = json!({ "application/json": { "schema": string } });
    let answered = json!({ "200": { "description": "", "content": content } });
    let variables = json!({ "place": { "default": "a", "enum": ["a", "b"] } });
    each_operation(&mut document, &mut |path, operation| {
        let called = json!({
            "operationId": format!("called{path}"), "requestBody": { "content": content }, "responses": answered
        });
        let more = json!({
            "x-sunset": "2030-01-01",
            "x-stability-level": "stable",
            "deprecated": true,
            "security": [{ "basicAuth": ["one", "two"] }],
            "servers": [{ "url": "https://{place}.example", "variables": variables }],
            "callbacks": { "event": { "{$request.body#/url}": { "post": called } } }
        });
        operation.extend(more.as_object().expect("an object").clone());
        for (_, response) in operation["responses"].as_object_mut().expect("responses") {
            response["headers"] = json!({
                "X-Rate": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
                "X-More": { "schema": string }
            });
            let parameters = json!({ "limit": "$response.body#/limit" });
            response["links"] = json!({ "next": { "operationId": "organizationGetList", "parameters": parameters } });
        }
    });
    let organization = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Organization" } } });
    document["webhooks"] = json!({ "changed": { "post": {
        "operationId": "changed",
        "requestBody": { "required": true, "content": organization },
        "responses": answered
    } } });
    document
}

/// Adds the keywords to a schema of an object.
fn richer_schema(schema: &mut Value) {
    let string = json!({ "type": "string" });
    let keywords = json!({
        "patternProperties": { "^x-": string, "^y-": { "type": "integer", "minimum": 2 } },
        "dependentRequired": { "alpha": ["beta", "gamma"] },
        "dependentSchemas": { "alpha": { "minProperties": 4, "properties": { "delta": string } } },
        "propertyNames": { "maxLength": 30 },
        "if": { "properties": { "alpha": { "const": 1 } }, "required": ["alpha"] },
        "then": { "properties": { "beta": { "minLength": 4 } } },
        "else": { "maxProperties": 90 },
        "not": { "required": ["omega"] },
        "unevaluatedProperties": { "maxLength": 9 }
    });
    let list = json!({
        "type": "array",
        "prefixItems": [string, { "type": "integer" }],
        "items": { "type": "boolean" },
        "contains": { "const": true },
        "minContains": 2,
        "maxContains": 9,
        "uniqueItems": true
    });
    schema["properties"]["rich"] = list;
    schema["properties"]["coded"] = json!({
        "type": "string", "contentMediaType": "application/json", "contentEncoding": "base64",
        "contentSchema": { "type": "object", "required": ["a"] }, "x-extensible-enum": ["a", "b"], "default": "a"
    });
    let schema = schema.as_object_mut().expect("an object");
    for (key, value) in keywords.as_object().expect("an object") {
        schema.entry(key.as_str()).or_insert_with(|| value.clone());
    }
}
