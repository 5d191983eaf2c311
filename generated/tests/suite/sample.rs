//! Makes an instance of a schema of the published document, with every property that it declares.

use serde_json::{json, Map, Value};

pub struct Sampler<'a> {
    document: &'a Value,
}

/// The depth to which objects have all properties. Deeper ones have only the required properties.
const DEPTH: usize = 12;

impl<'a> Sampler<'a> {
    pub fn new(document: &'a Value) -> Self {
        Self { document }
    }

    pub fn sample(&self, schema: &Value) -> Value {
        self.at(schema, 0)
    }

    fn at(&self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.document.pointer(reference.trim_start_matches('#')).expect("a reference that resolves");
            return self.at(target, depth);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return values.iter().find(|value| !value.is_null()).cloned().unwrap_or_default();
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(arms) = schema[keyword].as_array() {
                let Some(arm) = arms.iter().find(|arm| arm["type"] != "null") else { return Value::Null };
                let own = self.object(schema, depth);
                return merged(self.at(arm, depth), own);
            }
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let parts = parts.iter().filter(|part| {
                part.get("$ref").is_some() || part.get("properties").is_some() || part.get("type").is_some()
            });
            let mut whole = None;
            for part in parts {
                let part = self.at(part, depth);
                whole = Some(match whole {
                    Some(known) => merged(known, part),
                    None => part,
                });
            }
            if let Some(whole) = whole {
                return merged(whole, self.object(schema, depth));
            }
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null").and_then(Value::as_str),
            kind => kind.as_str(),
        };
        match kind {
            Some("string") if schema["format"] == "date-time" => json!("2026-01-02T03:04:05.000Z"),
            Some("string") => json!("some text"),
            Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(3)),
            Some("number") => json!(2.5),
            Some("boolean") => json!(true),
            Some("array") => json!([self.at(&schema["items"], depth + 1)]),
            Some("object") => self.object(schema, depth),
            _ if schema.get("properties").is_some() => self.object(schema, depth),
            _ => json!("anything"),
        }
    }

    fn object(&self, schema: &Value, depth: usize) -> Value {
        let mut object = Map::new();
        let required =
            |name: &str| schema["required"].as_array().is_some_and(|list| list.iter().any(|known| known == name));
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if depth < DEPTH || required(name) {
                object.insert(name.clone(), self.at(property, depth + 1));
            }
        }
        if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
            object.insert("another name".into(), self.at(values, depth + 1));
        }
        Value::Object(object)
    }
}

fn merged(left: Value, right: Value) -> Value {
    match (left, right) {
        (Value::Object(mut left), Value::Object(right)) => {
            for (name, value) in right {
                left.entry(name).or_insert(value);
            }
            Value::Object(left)
        }
        (left, _) => left,
    }
}

/// Whether two JSON values are equal. Numbers are compared by value.
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}
