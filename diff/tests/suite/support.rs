//! What the tests of the comparison share: the pinned document, a walk over its schemas, a fixed random sequence.

pub(crate) mod rust;

use diff::{compare, Options, Report};
use serde_json::{Map, Value};

/// The pinned document.
pub(crate) fn pinned() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cloud.json");
    let bytes = std::fs::read(path).expect("spec/cloud.json is in the repository");
    serde_json::from_slice(&bytes).expect("spec/cloud.json is JSON")
}

/// The pinned document and the two before it, newest first.
pub(crate) fn newest() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/history");
    let entries = std::fs::read_dir(folder).expect("spec/history is in the repository");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let read = |path: &std::path::PathBuf| {
        serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("an earlier revision is JSON")
    };
    std::iter::once(pinned()).chain(files.iter().rev().take(2).map(read)).collect()
}

#[track_caller]
pub(crate) fn report(old: &Value, new: &Value) -> Report {
    compare(old, new, &Options { today: Some("2026-01-01".to_owned()) }).expect("both are OpenAPI 3")
}

/// Keys of a schema that hold a schema, a list of schemas, and schemas by name.
const ONE: [&str; 12] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
    "schema",
];
const LISTS: [&str; 4] = ["allOf", "oneOf", "anyOf", "prefixItems"];
const NAMED: [&str; 5] = ["properties", "patternProperties", "dependentSchemas", "schemas", "$defs"];

/// Calls `edit` on every schema object of a document, innermost first.
pub(crate) fn each_schema(document: &mut Value, edit: &mut dyn FnMut(&mut Value)) {
    match document {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match key.as_str() {
                    "example" | "examples" | "enum" | "const" | "default" => {}
                    key if ONE.contains(&key) => inside(value, edit),
                    "schemas" => named(value, edit),
                    _ => each_schema(value, edit),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_schema(item, edit)),
        _ => {}
    }
}

fn named(map: &mut Value, edit: &mut dyn FnMut(&mut Value)) {
    for (_, schema) in map.as_object_mut().into_iter().flatten() {
        inside(schema, edit);
    }
}

fn inside(schema: &mut Value, edit: &mut dyn FnMut(&mut Value)) {
    if let Value::Object(map) = schema {
        for (key, value) in map.iter_mut() {
            match key.as_str() {
                key if ONE.contains(&key) => inside(value, edit),
                key if LISTS.contains(&key) => {
                    value.as_array_mut().into_iter().flatten().for_each(|arm| inside(arm, edit))
                }
                key if NAMED.contains(&key) => named(value, edit),
                _ => {}
            }
        }
        edit(schema);
    }
}

/// Calls `edit` on every operation.
pub(crate) fn each_operation(document: &mut Value, edit: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (_, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                edit(path, operation);
            }
        }
    }
}

/// A fixed sequence of numbers: xorshift, so that every run edits the same places.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }
}

/// The same value with every object's keys in reverse.
pub(crate) fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect(),
        Value::Array(items) => items.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

/// A rewrite of the newest documents that changes nothing: in either direction for the pinned one.
#[track_caller]
pub(crate) fn same(rewrite: impl Fn(&mut Value)) {
    let mut rewritten = false;
    for (index, old) in newest().into_iter().enumerate() {
        let mut new = old.clone();
        rewrite(&mut new);
        rewritten |= serde_json::to_string(&old).unwrap() != serde_json::to_string(&new).unwrap();
        nothing(&old, &new);
        if index == 0 {
            nothing(&new, &old);
        }
    }
    assert!(rewritten, "the rewrite did nothing");
}

#[track_caller]
fn nothing(old: &Value, new: &Value) {
    let report = report(old, new);
    let say = |change: &diff::Change| format!("{:?} {}: {}", change.level, change.place, change.message);
    let text: Vec<_> = report.changes.iter().map(say).collect();
    assert!(text.is_empty(), "{} changes: {:#?}", text.len(), &text[..text.len().min(10)]);
}

pub(crate) fn rename_key(schema: &mut Value, from: &str, to: &str) {
    if let Some(value) = schema.as_object_mut().and_then(|map| map.shift_remove(from)) {
        schema[to] = value;
    }
}

/// A document of one operation that returns one schema.
pub(crate) const OLD: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Things", "version": "1" },
  "paths": {
    "/v1/things/{id}": {
      "get": {
        "operationId": "thingGet",
        "tags": ["Things"],
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": {
          "200": {
            "description": "ok",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } }
          }
        }
      }
    }
  },
  "components": { "schemas": { "Thing": { "type": "object", "properties": { "name": { "type": "string" } } } } }
}
"##;

/// `OLD` with one more required parameter: a break.
pub(crate) fn broken() -> String {
    let parameter =
        r#""parameters": [{ "name": "q", "in": "query", "required": true, "schema": { "type": "string" } }, "#;
    OLD.replace(r#""parameters": ["#, parameter)
}

/// `OLD` with one more property: no break.
pub(crate) fn extended() -> String {
    OLD.replace(r#""name": { "type": "string" }"#, r#""name": { "type": "string" }, "size": { "type": "integer" }"#)
}
