//! A small document, and its comparison with what becomes of the crate.

use codegen::overlay::Overlay;
use codegen::Input;
use diff::{add_rust, compare, Options, Report, RustChange};
use serde_json::{json, Value};

/// A document as an input of the generator.
pub(crate) fn input<'a>(document: &'a str, overlay: Option<&'a Overlay>) -> Input<'a> {
    Input { name: "document", document, revision: "", overlay, client: None }
}

/// The comparison of two documents, with what becomes of the crate.
pub(crate) fn report(old: &Value, new: &Value) -> Report {
    let mut report = compare(old, new, &Options::default()).expect("both are OpenAPI 3");
    let (old, new) = (old.to_string(), new.to_string());
    add_rust(&mut report, input(&old, None), input(&new, None), Some("0.3.1")).expect("both can be generated");
    report
}

/// What became of the items of the crate.
pub(crate) fn items(report: &Report) -> Vec<&RustChange> {
    report.changes.iter().flat_map(|change| &change.rust).collect()
}

/// A document with a bit of everything.
pub(crate) fn document() -> Value {
    let content =
        |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "tags": [{ "name": "Things" }],
        "paths": { "/things/{id}": { "post": {
            "operationId": "thingPost",
            "tags": ["Things"],
            "parameters": [
                { "in": "path", "name": "id", "required": true, "schema": { "type": "string" } },
                { "in": "query", "name": "limit", "schema": { "type": "integer" } }
            ],
            "requestBody": { "required": true, "content": content("Thing") },
            "responses": { "200": { "description": "ok", "content": content("Thing") } }
        } } },
        "components": { "schemas": {
            "Thing": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "size": { "type": "integer" },
                "state": { "type": "string", "enum": ["on", "off"] },
                "part": { "$ref": "#/components/schemas/Part" }
            } },
            "Part": { "type": "object", "properties": { "code": { "type": "string" } } }
        } }
    })
}

/// The properties of its schema `Thing`.
pub(crate) fn properties(document: &mut Value) -> &mut serde_json::Map<String, Value> {
    document["components"]["schemas"]["Thing"]["properties"].as_object_mut().expect("properties")
}
