//! Validators of the document's schemas, compiled when they are first needed and kept.

mod cycles;
mod reach;

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use jsonschema::{Draft, Validator};
use serde_json::{json, Map, Value};

use super::pointer;
use super::schema::Kinds;

/// Keywords that do not decide what is valid.
const NOTES: [&str; 8] =
    ["default", "deprecated", "description", "example", "examples", "readOnly", "title", "writeOnly"];

/// Validates values by the schemas of one reading of the document.
pub(crate) struct Checker {
    root: Arc<Value>,
    /// Changes schemas into what they mean here.
    reading: fn(&mut Value),
    compiled: RwLock<Compiled>,
}

/// `None` where the schema cannot be compiled.
type Known = Option<Arc<Validator>>;

#[derive(Default)]
struct Compiled {
    /// By the address of the schema in the document.
    by_address: HashMap<usize, Known>,
    /// By the JSON of the schema with what its references lead to: many schemas are the same.
    by_text: HashMap<String, Known>,
}

impl Checker {
    /// By the schemas as they are published.
    pub(crate) fn published(root: &Arc<Value>) -> Self {
        Self::new(root, |_| ())
    }

    /// By the meaning of the schemas for a request: `properties` without `type` describe an object, and `oneOf` requires one arm that
    /// matches, because arms that require nothing all accept each other's values.
    pub(crate) fn lenient(root: &Arc<Value>) -> Self {
        Self::new(root, read_leniently)
    }

    fn new(root: &Arc<Value>, reading: fn(&mut Value)) -> Self {
        Self { root: root.clone(), reading, compiled: RwLock::default() }
    }

    /// The validator of the schema at a pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<Arc<Validator>> {
        self.of(pointer::at(&self.root, pointer)?)
    }

    /// Whether a value fits a schema, which has to be a part of the document that this checker was made for.
    pub(crate) fn fits(&self, schema: &Value, value: &Value) -> bool {
        match schema {
            Value::Bool(any) => *any,
            schema => plain(schema, value)
                .unwrap_or_else(|| self.of(schema).is_none_or(|validator| validator.is_valid(value))),
        }
    }

    fn of(&self, schema: &Value) -> Known {
        let address = std::ptr::from_ref(schema) as usize;
        if let Some(known) = self.compiled.read().ok()?.by_address.get(&address) {
            return known.clone();
        }
        let own = reach::with_references(&self.root, schema);
        let text = own.to_string();
        let same = self.compiled.read().ok()?.by_text.get(&text).cloned();
        let known = same.unwrap_or_else(|| self.compile(own));
        let mut compiled = self.compiled.write().ok()?;
        compiled.by_address.insert(address, known.clone());
        compiled.by_text.entry(text).or_insert(known).clone()
    }

    fn compile(&self, mut schema: Value) -> Known {
        (self.reading)(&mut schema);
        cycles::broken(&mut schema);
        let options = jsonschema::options().offline().with_draft(Draft::Draft202012);
        options.should_validate_formats(true).build(&schema).ok().map(Arc::new)
    }
}

/// Whether a value fits a schema that has nothing but types and listed texts: compiling a validator would take longer than all its uses.
/// `None` for other schemas.
fn plain(schema: &Value, value: &Value) -> Option<bool> {
    let mut fits = true;
    for (name, argument) in schema.as_object()?.iter().filter(|(name, _)| !NOTES.contains(&name.as_str())) {
        fits &= match name.as_str() {
            "type" => Kinds::named_by(argument).has(Kinds::of(value)),
            "enum" if argument.as_array()?.iter().all(Value::is_string) => argument.as_array()?.contains(value),
            _ => return None,
        };
    }
    Some(fits)
}

fn read_leniently(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if is_object_schema(object) {
                object.insert("type".into(), json!("object"));
            }
            if object.get("oneOf").is_some_and(Value::is_array) && !object.contains_key("anyOf") {
                if let Some(arms) = object.remove("oneOf") {
                    object.insert("anyOf".into(), arms);
                }
            }
            object.values_mut().for_each(read_leniently);
        }
        Value::Array(list) => list.iter_mut().for_each(read_leniently),
        _ => {}
    }
}

/// Whether this looks like a schema that describes properties without saying that it wants an object.
pub(crate) fn is_object_schema(object: &Map<String, Value>) -> bool {
    let described = object.get("properties").and_then(Value::as_object);
    described.is_some_and(|properties| {
        !properties.is_empty() && properties.values().all(|schema| schema.is_object() || schema.is_boolean())
    }) && !["type", "enum", "const", "$ref"].iter().any(|word| object.contains_key(*word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Arc<Value> {
        Arc::new(json!({"components": {"schemas": {
            "Thing": {"properties": {"id": {"type": "string", "format": "uuid"}, "next": {"$ref": "#/components/schemas/Thing"}}},
            "Either": {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
        }}}))
    }

    #[test]
    fn references_of_a_part_are_followed() {
        let root = document();
        let checker = Checker::published(&root);
        let thing = &root["components"]["schemas"]["Thing"];
        assert!(checker.fits(thing, &json!({"next": {"id": "550e8400-e29b-41d4-a716-446655440000"}})));
        assert!(!checker.fits(thing, &json!({"next": {"id": "no"}})));
        assert!(checker.fits(thing, &json!("what is published says nothing about a text")));
        assert!(!checker.fits(&root["components"]["schemas"]["Either"], &Value::Null));
    }

    #[test]
    fn plain_schemas_need_no_validator() {
        let values = [json!(null), json!(true), json!(1), json!(1.0), json!(1.5), json!("a"), json!([]), json!({})];
        let names = ["null", "boolean", "integer", "number", "string", "array", "object"];
        let single = names.iter().map(|name| json!({"type": name, "description": "any"}));
        let others = [
            json!({"type": ["integer", "null"]}),
            json!({"enum": ["a", "b"]}),
            json!({"type": "string", "enum": ["b"]}),
        ];
        for schema in single.chain(others) {
            for value in &values {
                assert_eq!(plain(&schema, value), Some(jsonschema::is_valid(&schema, value)), "{schema} {value}");
            }
        }
        for schema in [json!({"type": "string", "format": "uuid"}), json!({"enum": [1]}), json!({"$ref": "#/a"})] {
            assert_eq!(plain(&schema, &json!("a")), None);
        }
    }

    #[test]
    fn requests_are_read_as_they_are_meant() {
        let checker = Checker::lenient(&document());
        let either = checker.at("/components/schemas/Either").unwrap();
        assert!(either.is_valid(&Value::Null));
        assert!(!either.is_valid(&json!("text")));
    }
}
