//! Traverses a document by the grammar. It checks the kind of every known field, and passes every object, field and
//! reference to a visitor. Examples are not searched for references.

use serde_json::{Map, Value};

use super::{Field, Kind, Node};
use crate::fault::Fault;
use crate::pointer::At;

/// Receives the parts of a document.
pub trait Visit {
    /// Receives a fault. The traversal continues with the next part.
    fn fault(&mut self, fault: Fault);

    /// Receives an object, before its fields.
    fn object(&mut self, _node: Node, _at: &At, _object: &Map<String, Value>) -> Result<(), Fault> {
        Ok(())
    }

    /// Receives a field that is not an extension. An unknown field is `None`.
    fn field(&mut self, _node: Node, _field: Option<&'static Field>, _at: &At, _value: &Value) -> Result<(), Fault> {
        Ok(())
    }

    /// Receives a reference that replaces an object of this node.
    fn reference(&mut self, _node: Node, _at: &At, _reference: &str) {}
}

/// Traverses the object at a location.
pub fn walk(visitor: &mut impl Visit, node: Node, at: &At, value: &Value) {
    if let Err(fault) = walk_object(visitor, node, at, value) {
        visitor.fault(fault);
    }
}

fn walk_object(visitor: &mut impl Visit, node: Node, at: &At, value: &Value) -> Result<(), Fault> {
    let object = match value {
        Value::Object(object) => object,
        Value::Bool(_) if node == Node::Schema => return Ok(()),
        other => {
            let message = format!("{} must be an object, not {}", node.noun(), describe(other));
            return Err(Fault::new(at, message));
        }
    };
    if let (Some(reference), Node::Schema) = (object.get("$dynamicRef"), node) {
        let Value::String(reference) = reference else {
            return Err(wrong(&at.key("$dynamicRef"), "a string", reference));
        };
        visitor.reference(node, at, reference);
    }
    if let Some(reference) = object.get("$ref") {
        if node.referable() || matches!(node, Node::Schema | Node::PathItem) {
            let Value::String(reference) = reference else {
                return Err(wrong(&at.key("$ref"), "a string", reference));
            };
            visitor.reference(node, at, reference);
            if node.referable() {
                return Ok(());
            }
        }
    }
    visitor.object(node, at, object)?;
    for field in node.fields().iter().filter(|field| field.required) {
        if !object.contains_key(field.name) {
            let fault = Fault::new(at, format!("{} has no `{}`", node.noun(), field.name));
            if !matches!(node, Node::Root | Node::Info) {
                return Err(fault);
            }
            visitor.fault(fault.instead("it is read without"));
        }
    }
    for (key, value) in object {
        if key.starts_with("x-") {
            continue;
        }
        let at = at.key(key);
        let field = node.field(key);
        let walked = visitor.field(node, field, &at, value);
        let walked = walked.and_then(|()| field.map_or(Ok(()), |field| walk_field(visitor, field.kind, &at, value)));
        if let Err(fault) = walked {
            visitor.fault(fault);
        }
    }
    Ok(())
}

fn walk_field(visitor: &mut impl Visit, kind: Kind, at: &At, value: &Value) -> Result<(), Fault> {
    let fits = match kind {
        Kind::Any => true,
        Kind::Text => value.is_string(),
        Kind::Flag => value.is_boolean(),
        Kind::Number => value.is_number(),
        Kind::Count => is_count(value),
        Kind::Bound => value.is_number() || value.is_boolean(),
        Kind::Types => is_types(value),
        Kind::Texts => is_texts(value),
        Kind::Values => value.is_array(),
        Kind::TextMap => is_map(value, Value::is_string),
        Kind::TextsMap => is_map(value, is_texts),
        Kind::TextsMaps => value.as_array().is_some_and(|maps| maps.iter().all(|map| is_map(map, is_texts))),
        Kind::One(node) => {
            walk(visitor, node, at, value);
            true
        }
        Kind::ListOf(node) => return walk_list(visitor, node, at, value),
        Kind::MapOf(node) => return walk_map(visitor, node, at, value),
        Kind::Dependencies => {
            let Value::Object(map) = value else { return Err(wrong(at, "an object", value)) };
            for (key, value) in map.iter().filter(|(_, value)| !is_texts(value)) {
                walk(visitor, Node::Schema, &at.key(key), value);
            }
            true
        }
    };
    match fits {
        true => Ok(()),
        false => Err(wrong(at, noun(kind), value)),
    }
}

fn walk_list(visitor: &mut impl Visit, node: Node, at: &At, value: &Value) -> Result<(), Fault> {
    let Value::Array(list) = value else { return Err(wrong(at, "a list", value)) };
    for (index, value) in list.iter().enumerate() {
        walk(visitor, node, &at.index(index), value);
    }
    Ok(())
}

fn walk_map(visitor: &mut impl Visit, node: Node, at: &At, value: &Value) -> Result<(), Fault> {
    let Value::Object(map) = value else { return Err(wrong(at, "an object", value)) };
    for (key, value) in map {
        walk(visitor, node, &at.key(key), value);
    }
    Ok(())
}

fn wrong(at: &At, expected: &str, found: &Value) -> Fault {
    let message = format!("must be {expected}, not {}", describe(found));
    Fault::new(at, message)
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a string",
        Kind::Flag => "true or false",
        Kind::Number => "a number",
        Kind::Count => "a whole number that is not negative",
        Kind::Bound => "a number or a flag",
        Kind::Types => "a JSON type or a list of different ones",
        Kind::Texts => "a list of strings",
        Kind::Values => "a list",
        Kind::TextMap => "an object of strings",
        Kind::TextsMap => "an object of lists of strings",
        Kind::TextsMaps => "a list of objects of lists of strings",
        Kind::Any | Kind::One(_) | Kind::ListOf(_) | Kind::MapOf(_) | Kind::Dependencies => "an object",
    }
}

/// The kind of a value, with the value if it is short.
fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.len() <= 40 => format!("the string {text:?}"),
        Value::String(_) => "a string".into(),
        Value::Array(list) if list.is_empty() => "an empty list".into(),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
}

fn is_count(value: &Value) -> bool {
    value.is_u64() || value.as_f64().is_some_and(|n| n >= 0.0 && n.fract() == 0.0)
}

fn is_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| list.iter().all(Value::is_string))
}

fn is_map(value: &Value, fits: impl Fn(&Value) -> bool) -> bool {
    value.as_object().is_some_and(|map| map.values().all(fits))
}

fn is_types(value: &Value) -> bool {
    let is_type = |value: &Value| {
        matches!(value.as_str(), Some("null" | "boolean" | "object" | "array" | "number" | "integer" | "string"))
    };
    match value {
        Value::Array(types) => !types.is_empty() && types.iter().all(is_type),
        other => is_type(other),
    }
}
