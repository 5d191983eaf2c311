//! The published document as it is served: what a schema asks for, and everything that a value can be an instance of.

use serde_json::{json, Map, Value};
use std::collections::{BTreeMap, BTreeSet};

pub struct Document {
    root: Value,
}

/// Something that values are made for and run through: a schema, a request or an answer.
pub struct Target<'a> {
    pub name: String,
    /// The line of `dynamic::run_line` without its last member, and the name of that member.
    pub line: Value,
    pub member: &'static str,
    pub schema: &'a Value,
}

/// What a schema asks for, references and null apart.
pub enum Shape<'a> {
    Any,
    Null,
    Scalar(&'a Value),
    List(&'a Value),
    Object(Object<'a>),
    Union(Vec<&'a Value>),
}

#[derive(Default)]
pub struct Object<'a> {
    /// A property can be declared by several parts of an `allOf`.
    pub properties: BTreeMap<&'a str, Vec<&'a Value>>,
    pub required: BTreeSet<&'a str>,
    /// The schema of all other properties, where they are kept.
    pub rest: Option<&'a Value>,
    pub least: usize,
    pub most: Option<usize>,
}

static ANYTHING: Value = Value::Bool(true);

impl Document {
    pub fn load() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cloud.json");
        let text = std::fs::read_to_string(path).expect("the published document");
        Self { root: serde_json::from_str(&text).expect("JSON") }
    }

    pub fn schemas(&self) -> &Map<String, Value> {
        self.root["components"]["schemas"].as_object().expect("schemas")
    }

    /// Every component schema, request body and JSON answer.
    pub fn targets(&self) -> Vec<Target<'_>> {
        let mut targets = Vec::new();
        for (name, schema) in self.schemas() {
            let line = json!({ "schema": name });
            targets.push(Target { name: format!("schema {name}"), line, member: "value", schema });
        }
        let items = self.root["paths"].as_object().expect("paths").values();
        for operation in items.flat_map(|item| item.as_object().expect("item").values()) {
            let Some(id) = operation["operationId"].as_str() else { continue };
            let json = |content: &'_ Value| content.pointer("/content/application~1json/schema").is_some();
            let schema = |content: &'_ Value| -> Option<&Value> { None.or(content.pointer("/content/application~1json/schema")).filter(|_| json(content)).map(|schema| unsafe_free(self, schema)) };
            let _ = schema;
            if let Some(schema) = operation.pointer("/requestBody/content/application~1json/schema") {
                targets.push(Target { name: format!("request of {id}"), line: json!({ "op": id }), member: "request", schema });
            }
            for (status, response) in operation["responses"].as_object().expect("responses") {
                let Some(schema) = response.pointer("/content/application~1json/schema") else { continue };
                let Ok(code) = status.parse::<u16>() else { continue };
                let line = json!({ "op": id, "status": code });
                targets.push(Target { name: format!("answer {status} of {id}"), line, member: "response", schema });
            }
        }
        targets
    }
}
