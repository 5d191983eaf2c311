//! Validators of the document's schemas, compiled when they are first needed and kept.

mod cycles;

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, RwLock};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{json, Map, Value};

/// The name under which schemas refer to the document.
const DOCUMENT: &str = "urn:document";

/// Judges values by the schemas of one reading of the document.
pub(crate) struct Checker {
    root: Arc<Value>,
    /// Changes schemas into what they mean here.
    reading: fn(&mut Value),
    registry: Registry<'static>,
    /// By the address of the schema in the document; `None` where the schema cannot be compiled.
    compiled: RwLock<HashMap<usize, Option<Arc<Validator>>>>,
}

impl Checker {
    /// By the schemas as they are published.
    pub(crate) fn published(root: &Arc<Value>) -> Result<Self, String> {
        Self::new(root, |_| ())
    }

    /// By what the schemas mean for a request: `properties` without `type` describe an object, and `oneOf` asks for one arm that fits,
    /// because arms that require nothing all accept each other's values.
    pub(crate) fn lenient(root: &Arc<Value>) -> Result<Self, String> {
        Self::new(root, read_leniently)
    }

    fn new(root: &Arc<Value>, reading: fn(&mut Value)) -> Result<Self, String> {
        let mut finite = referenced(root);
        reading(&mut finite);
        cycles::broken(&mut finite);
        let resource = jsonschema::Resource::from_contents(finite);
        let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, resource);
        let registry = registry.and_then(|registry| registry.prepare()).map_err(|error| error.to_string())?;
        Ok(Self { root: root.clone(), reading, registry, compiled: RwLock::default() })
    }

    /// The validator of the schema at a pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<Arc<Validator>> {
        self.of(self.root.pointer(pointer)?)
    }

    /// Whether a value fits a schema, which has to be a part of the document that this checker was made for.
    pub(crate) fn fits(&self, schema: &Value, value: &Value) -> bool {
        match schema {
            Value::Bool(any) => *any,
            schema => self.of(schema).is_none_or(|validator| validator.is_valid(value)),
        }
    }

    fn of(&self, schema: &Value) -> Option<Arc<Validator>> {
        let address = std::ptr::from_ref(schema) as usize;
        if let Some(known) = self.compiled.read().ok()?.get(&address) {
            return known.clone();
        }
        let compiled = self.compile(schema);
        self.compiled.write().ok()?.entry(address).or_insert(compiled).clone()
    }

    fn compile(&self, schema: &Value) -> Option<Arc<Validator>> {
        let mut own = bare(schema);
        (self.reading)(&mut own);
        absolute(&mut own);
        let options = jsonschema::options().offline().with_draft(Draft::Draft202012).with_registry(&self.registry);
        options.should_validate_formats(true).build(&own).ok().map(Arc::new)
    }
}

/// A bare copy of the members of a document that its references lead to.
fn referenced(root: &Value) -> Value {
    let mut names = BTreeSet::new();
    first_names(root, &mut names);
    // A reference to an anchor, or to the document itself, can lead anywhere.
    let is_kept = |name: &str| names.contains(name) || names.contains("");
    let members = root.as_object().into_iter().flatten().filter(|(name, _)| is_kept(name));
    members.map(|(name, value)| (name.clone(), bare(value))).collect()
}

/// The first name of each reference, and the empty name for a reference without names.
fn first_names<'v>(value: &'v Value, names: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(object) => {
            for word in ["$ref", "$dynamicRef"] {
                let Some(reference) = object.get(word).and_then(Value::as_str) else { continue };
                let name = reference.strip_prefix("#/").and_then(|rest| rest.split('/').next());
                names.insert(name.filter(|name| !name.contains(['~', '%'])).unwrap_or_default());
            }
            object.values().for_each(|value| first_names(value, names));
        }
        Value::Array(list) => list.iter().for_each(|value| first_names(value, names)),
        _ => {}
    }
}

/// A copy without texts and examples, which are most of a document and do not decide what is valid.
fn bare(value: &Value) -> Value {
    const WORDS: [&str; 6] = ["default", "description", "example", "examples", "summary", "title"];
    // What is a schema below one of these names is that of a property.
    let is_schema = |value: &Value| value.is_object() || value.is_boolean();
    let copy = |name: &str, value: &Value| match name {
        "const" | "enum" => value.clone(),
        _ => bare(value),
    };
    match value {
        Value::Object(object) => {
            let kept = object.iter().filter(|(name, value)| is_schema(value) || !WORDS.contains(&name.as_str()));
            kept.map(|(name, value)| (name.clone(), copy(name, value))).collect()
        }
        Value::Array(list) => list.iter().map(bare).collect(),
        scalar => scalar.clone(),
    }
}

/// Lets references of a part of the document refer to the document.
fn absolute(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                if reference.starts_with('#') {
                    reference.insert_str(0, DOCUMENT);
                }
            }
            object.values_mut().for_each(absolute);
        }
        Value::Array(list) => list.iter_mut().for_each(absolute),
        _ => {}
    }
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
        let checker = Checker::published(&root).unwrap();
        let thing = &root["components"]["schemas"]["Thing"];
        assert!(checker.fits(thing, &json!({"next": {"id": "550e8400-e29b-41d4-a716-446655440000"}})));
        assert!(!checker.fits(thing, &json!({"next": {"id": "no"}})));
        assert!(checker.fits(thing, &json!("what is published says nothing about a text")));
        assert!(!checker.fits(&root["components"]["schemas"]["Either"], &Value::Null));
    }

    #[test]
    fn what_references_lead_to_is_kept() {
        let document = |reference: &str| json!({"a": {"$ref": reference}, "b": {"title": "gone"}});
        assert_eq!(referenced(&document("#/b/c")), json!({"b": {}}));
        for anywhere in ["#", "#anchor", "#/b~1/c", "other.json#/b"] {
            assert_eq!(referenced(&document(anywhere)), json!({"a": {"$ref": anywhere}, "b": {}}));
        }
    }

    #[test]
    fn values_and_properties_are_kept_whatever_their_names() {
        let root = json!({
            "title": "gone", "examples": [1], "default": 1, "const": {"title": "kept"}, "enum": [{"default": 1}],
            "properties": {"title": {"type": "string", "title": "gone"}, "default": true},
        });
        let kept = json!({
            "const": {"title": "kept"}, "enum": [{"default": 1}],
            "properties": {"title": {"type": "string"}, "default": true},
        });
        assert_eq!(bare(&root), kept);
    }

    #[test]
    fn requests_are_read_as_they_are_meant() {
        let checker = Checker::lenient(&document()).unwrap();
        let either = checker.at("/components/schemas/Either").unwrap();
        assert!(either.is_valid(&Value::Null));
        assert!(!either.is_valid(&json!("text")));
    }
}
