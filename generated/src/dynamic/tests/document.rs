//! The published document: the schemas that values can be instances of, and their shapes.

use serde_json::{json, Map, Value};
use std::collections::{BTreeMap, BTreeSet};

pub struct Document {
    root: Value,
}

/// A schema, a request body or a response, for which values are made and decoded.
pub struct Target<'a> {
    pub name: String,
    /// The line for `dynamic::run_line`, without the member that contains the value.
    pub line: Value,
    pub member: &'static str,
    pub schema: &'a Value,
}

/// The values that a schema allows, other than null.
pub enum Shape<'a> {
    Any,
    Null,
    Scalar(&'a Value),
    /// The schema of the list, not that of its items.
    List(&'a Value),
    Object(Object<'a>),
    Union(Vec<&'a Value>),
}

#[derive(Default)]
pub struct Object<'a> {
    /// The declarations of each property. Several parts of an `allOf` can declare the same one.
    pub properties: BTreeMap<&'a str, Vec<&'a Value>>,
    pub required: BTreeSet<&'a str>,
    /// The schema of all other properties, if they are kept.
    pub rest: Option<&'a Value>,
    pub least: usize,
    pub most: Option<usize>,
}

impl Document {
    pub fn load() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cloud.json");
        let text = std::fs::read_to_string(path).expect("the published document");
        Self { root: serde_json::from_str(&text).expect("JSON") }
    }

    pub fn schemas(&self) -> &Map<String, Value> {
        self.root["components"]["schemas"].as_object().expect("schemas")
    }

    /// Every schema, request body and JSON response.
    pub fn targets(&self) -> Vec<Target<'_>> {
        const JSON: &str = "/content/application~1json/schema";
        let mut targets = Vec::new();
        for (name, schema) in self.schemas() {
            targets.push(Target {
                name: format!("schema {name}"),
                line: json!({ "schema": name }),
                member: "value",
                schema,
            });
        }
        let items = self.root["paths"].as_object().expect("paths").values();
        for operation in items.flat_map(|item| item.as_object().expect("item").values()) {
            let Some(id) = operation["operationId"].as_str() else { continue };
            if let Some(schema) = operation["requestBody"].pointer(JSON) {
                let line = json!({ "op": id });
                targets.push(Target { name: format!("request of {id}"), line, member: "request", schema });
            }
            for (status, response) in operation["responses"].as_object().expect("responses") {
                if let (Some(schema), Ok(code)) = (response.pointer(JSON), status.parse::<u16>()) {
                    let line = json!({ "op": id, "status": code });
                    targets.push(Target {
                        name: format!("response {status} of {id}"),
                        line,
                        member: "response",
                        schema,
                    });
                }
            }
        }
        targets
    }

    /// Path, method and operation, with the parameters of the path.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &str, &Value, Option<&Vec<Value>>)> {
        let paths = self.root["paths"].as_object().expect("paths");
        paths.iter().flat_map(|(path, item)| {
            let methods = item.as_object().expect("item").iter();
            let operations = methods.filter(|(_, operation)| operation["operationId"].is_string());
            operations.map(|(method, operation)| (&**path, &**method, operation, item["parameters"].as_array()))
        })
    }

    /// The target of a reference, or the value itself.
    pub fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        self.resolve(value)
    }

    fn resolve<'a>(&'a self, mut schema: &'a Value) -> &'a Value {
        while let Some(reference) = schema["$ref"].as_str() {
            schema = self.root.pointer(reference.trim_start_matches('#')).expect("a reference that resolves");
        }
        schema
    }

    /// Whether the schema allows null, and the shape of its other values.
    pub fn shape<'a>(&'a self, schema: &'a Value) -> (bool, Shape<'a>) {
        let schema = self.resolve(schema);
        for keyword in ["oneOf", "anyOf"] {
            let Some(all) = schema[keyword].as_array() else { continue };
            let arms: Vec<_> = all.iter().filter(|arm| arm["type"] != "null").collect();
            let nullable = arms.len() < all.len();
            return match arms[..] {
                [] => (true, Shape::Null),
                [only] => (nullable, self.shape(only).1),
                _ => (nullable, Shape::Union(arms)),
            };
        }
        let kinds: Vec<_> = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            kind => kind.as_str().into_iter().collect(),
        };
        let nullable = kinds.contains(&"null");
        let is_object =
            |schema: &Value| ["properties", "additionalProperties"].iter().any(|word| schema.get(word).is_some());
        let shape = match kinds.iter().find(|kind| **kind != "null") {
            Some(&"array") => Shape::List(schema),
            Some(&"object") => self.object(schema),
            Some(_) => Shape::Scalar(schema),
            None if nullable => Shape::Null,
            None if is_object(schema) || schema.get("allOf").is_some() => self.object(schema),
            None if schema.get("enum").is_some() || schema.get("const").is_some() => Shape::Scalar(schema),
            None => Shape::Any,
        };
        (nullable, shape)
    }

    fn object<'a>(&'a self, schema: &'a Value) -> Shape<'a> {
        let mut object = Object::default();
        self.collect(schema, &mut object);
        if object.properties.is_empty() && object.rest.is_none() {
            object.rest = Some(&Value::Bool(true));
        }
        Shape::Object(object)
    }

    fn collect<'a>(&'a self, schema: &'a Value, object: &mut Object<'a>) {
        let schema = self.resolve(schema);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            object.properties.entry(name).or_default().push(property);
        }
        object.required.extend(schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
        object.rest = schema.get("additionalProperties").filter(|rest| rest.is_object()).or(object.rest);
        object.least = object.least.max(schema["minProperties"].as_u64().unwrap_or(0) as usize);
        object.most = schema["maxProperties"].as_u64().map(|most| most as usize).or(object.most);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.collect(part, object);
        }
    }

    /// The schema as a separate document, for the independent validator.
    pub fn standalone(&self, schema: &Value) -> Value {
        let mut reached = Map::new();
        let mut open = vec![schema];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(members) => open.extend(members.values()),
                Value::Array(items) => open.extend(items),
                Value::String(text) => {
                    let name = text.strip_prefix("#/components/schemas/").filter(|name| !reached.contains_key(*name));
                    if let Some((name, schema)) = name.and_then(|name| self.schemas().get_key_value(name)) {
                        reached.insert(name.clone(), schema.clone());
                        open.push(schema);
                    }
                }
                _ => {}
            }
        }
        let schema = schema.clone();
        json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": [schema], "components": { "schemas": reached } })
    }
}
