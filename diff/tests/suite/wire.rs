//! Small documents for the tests of single rules, and what a comparison of two of them reports.

mod constraints;
mod schemas;
mod surface;

use serde_json::{json, Value};

use crate::support::report;

/// A document of one POST whose request and response have this content.
pub(crate) fn document(content: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/things": { "post": {
            "operationId": "thingPost",
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "ok", "content": content } }
        } } }
    })
}

/// The same with a schema that both directions share.
pub(crate) fn media(name: &str, schema: &Value) -> Value {
    let mut document = document(&json!({ name: { "schema": { "$ref": "#/components/schemas/Thing" } } }));
    document["components"] = json!({ "schemas": { "Thing": schema } });
    document
}

pub(crate) fn schema(schema: &Value) -> Value {
    media("application/json", schema)
}

/// A document whose only operation has these members.
pub(crate) fn operation(members: Value) -> Value {
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/things/{id}": { "get": { "operationId": "thingGet", "responses": {} } } }
    });
    let operation = document["paths"]["/things/{id}"]["get"].as_object_mut().unwrap();
    operation.extend(members.as_object().unwrap().clone());
    document
}

pub(crate) fn parameter(place: &str, schema: &Value) -> Value {
    operation(json!({ "parameters": [{ "in": place, "name": "id", "required": true, "schema": schema }] }))
}

/// The changes with their levels, each once.
pub(crate) fn reported(old: &Value, new: &Value) -> Vec<String> {
    let report = report(old, new);
    let mut reported: Vec<String> = Vec::new();
    for change in &report.changes {
        let line = format!("{:?} {}", change.level, change.id);
        if !reported.contains(&line) {
            reported.push(line);
        }
    }
    reported
}

#[track_caller]
pub(crate) fn forth(old: &Value, new: &Value, expected: &[&str]) {
    assert_eq!(reported(old, new), expected, "{old} -> {new}");
}

/// The changes in both directions of time.
#[track_caller]
pub(crate) fn both_ways(old: &Value, new: &Value, there: &[&str], back: &[&str]) {
    forth(old, new, there);
    forth(new, old, back);
}
