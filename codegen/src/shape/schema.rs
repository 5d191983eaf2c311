//! Reads one lowered schema: references followed, `allOf` flattened, one `Node` left.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Shaper;
use crate::error::Error;

/// A schema reduced to what decides its type, and the text around it.
#[derive(Debug, Clone)]
pub(super) struct Schema {
    pub(super) node: Node,
    pub(super) nullable: bool,
    /// Keywords that only describe: description, default, bounds, `x-` hints.
    pub(super) meta: Map<String, Value>,
    pub(super) pointer: String,
}

#[derive(Debug, Clone)]
pub(super) enum Node {
    Any,
    Component(String),
    Object(Object),
    Array(Value),
    Union(Vec<Member>),
    String,
    Integer,
    Number,
    Boolean,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Object {
    pub(super) properties: Vec<Property>,
    pub(super) required: BTreeSet<String>,
    pub(super) rest: Option<Value>,
}

#[derive(Debug, Clone)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) pointer: String,
}

/// An arm of a union, with the component it is when it is one.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) component: Option<String>,
    pub(super) schema: Value,
    pub(super) pointer: String,
}

const STRUCTURE: [&str; 10] =
    ["$ref", "type", "properties", "required", "additionalProperties", "items", "oneOf", "anyOf", "allOf", "nullable"];

impl Shaper<'_> {
    /// Reads a schema; a reference to a component stays one.
    pub(super) fn read(&self, schema: &Value, pointer: &str) -> Result<Schema, Error> {
        let Some(object) = schema.as_object() else {
            return Ok(Schema { node: Node::Any, nullable: true, meta: Map::new(), pointer: pointer.to_owned() });
        };
        let meta =
            object.iter().filter(|(key, _)| !STRUCTURE.contains(&key.as_str())).map(|(k, v)| (k.clone(), v.clone()));
        let mut read = Schema {
            node: Node::Any,
            nullable: object.get("nullable") == Some(&Value::Bool(true)),
            meta: meta.collect(),
            pointer: pointer.to_owned(),
        };
        if let Some(name) = object.get("$ref").and_then(Value::as_str).and_then(component_name) {
            read.nullable |= self.component_is_nullable(&name, pointer, 0)?;
            read.node = Node::Component(name);
            return Ok(read);
        }
        read.node = own_node(object, pointer);
        let Some(members) = object.get("allOf").and_then(Value::as_array) else {
            // What says nothing of its type accepts null like anything else.
            read.nullable |= matches!(read.node, Node::Any);
            return Ok(read);
        };
        let mut members_nullable = true;
        for (index, member) in members.iter().enumerate() {
            let member = self.read(member, &format!("{pointer}/allOf/{index}"))?;
            let decides = !matches!(member.node, Node::Any);
            members_nullable &= member.nullable || !decides;
            for (key, value) in member.meta {
                read.meta.entry(key).or_insert(value);
            }
            read.node = self.merge(read.node, member.node, pointer)?;
        }
        read.nullable |=
            members_nullable && members.iter().any(|m| m.get("nullable").is_some() || m.get("$ref").is_some());
        Ok(read)
    }

    /// Reads a schema through references until something else than a component comes up.
    pub(super) fn resolve(&self, schema: &Value, pointer: &str) -> Result<Schema, Error> {
        let mut read = self.read(schema, pointer)?;
        for _ in 0..self.schemas.len() + 1 {
            let Node::Component(name) = &read.node else { return Ok(read) };
            let inner = self.read(self.component(name, pointer)?, &component_pointer(name))?;
            read = Schema { nullable: read.nullable || inner.nullable, ..inner };
        }
        Err(self.error(pointer, "the reference leads back to itself"))
    }

    pub(super) fn component(&self, name: &str, pointer: &str) -> Result<&Value, Error> {
        self.schemas.get(name).ok_or_else(|| self.error(pointer, format!("there is no component schema `{name}`")))
    }

    fn component_is_nullable(&self, name: &str, pointer: &str, depth: usize) -> Result<bool, Error> {
        let schema = self.component(name, pointer)?;
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            return Ok(true);
        }
        let target = schema.get("$ref").and_then(Value::as_str).and_then(component_name);
        match target {
            Some(target) if depth <= self.schemas.len() => self.component_is_nullable(&target, pointer, depth + 1),
            _ => Ok(false),
        }
    }

    /// What satisfies both nodes. Where nothing can be said of that, the value stays raw JSON.
    fn merge(&self, left: Node, right: Node, pointer: &str) -> Result<Node, Error> {
        let merged = match (left, right) {
            (Node::Any, other) | (other, Node::Any) => other,
            (Node::Component(a), Node::Component(b)) if a == b => Node::Component(a),
            (Node::Component(name), other) | (other, Node::Component(name)) => {
                let inner = self.resolve(self.component(&name, pointer)?, &component_pointer(&name))?;
                return self.merge(inner.node, other, pointer);
            }
            (Node::Object(a), Node::Object(b)) => Node::Object(merge_objects(a, b)),
            (Node::Union(arms), Node::Object(base)) | (Node::Object(base), Node::Union(arms)) => {
                if base.properties.is_empty() && base.required.is_empty() && base.rest.is_none() {
                    return Ok(Node::Union(arms));
                }
                Node::Union(arms.into_iter().map(|arm| with_base(arm, &base)).collect())
            }
            (Node::Integer, Node::Number) | (Node::Number, Node::Integer) | (Node::Integer, Node::Integer) => {
                Node::Integer
            }
            (Node::Number, Node::Number) => Node::Number,
            (Node::String, Node::String) => Node::String,
            (Node::Boolean, Node::Boolean) => Node::Boolean,
            (Node::Array(a), Node::Array(b)) if a == b => Node::Array(a),
            (Node::Array(a), Node::Array(b)) => Node::Array(serde_json::json!({ "allOf": [a, b] })),
            _ => Node::Any,
        };
        Ok(merged)
    }
}

/// The node of a schema's own keywords, `allOf` left aside.
fn own_node(object: &Map<String, Value>, pointer: &str) -> Node {
    let base = || Object {
        properties: properties(object, pointer),
        required: strings(object.get("required")),
        rest: object.get("additionalProperties").filter(|rest| !matches!(rest, Value::Bool(_))).cloned().or_else(
            || {
                // `true` matters only where nothing else is said: it makes the object a map of anything.
                let open = object.get("additionalProperties") == Some(&Value::Bool(true));
                open.then(|| Value::Object(Map::new()))
            },
        ),
    };
    for keyword in ["oneOf", "anyOf"] {
        if let Some(arms) = object.get(keyword).and_then(Value::as_array) {
            let arms = arms.iter().enumerate().map(|(index, arm)| Member {
                component: arm.get("$ref").and_then(Value::as_str).and_then(component_name),
                schema: arm.clone(),
                pointer: format!("{pointer}/{keyword}/{index}"),
            });
            let arms: Vec<_> = arms.collect();
            let base = base();
            if base.properties.is_empty() {
                return Node::Union(arms);
            }
            return Node::Union(arms.into_iter().map(|arm| with_base(arm, &base)).collect());
        }
    }
    match object.get("type").and_then(Value::as_str) {
        Some("object") => Node::Object(base()),
        Some("array") => Node::Array(object.get("items").cloned().unwrap_or_else(|| Value::Object(Map::new()))),
        Some("string") => Node::String,
        Some("integer") => Node::Integer,
        Some("number") => Node::Number,
        Some("boolean") => Node::Boolean,
        _ if object.contains_key("properties") => Node::Object(base()),
        _ => Node::Any,
    }
}

fn properties(object: &Map<String, Value>, pointer: &str) -> Vec<Property> {
    let properties = object.get("properties").and_then(Value::as_object);
    let each = properties.into_iter().flatten().map(|(name, schema)| Property {
        name: name.clone(),
        schema: schema.clone(),
        pointer: format!("{pointer}/properties/{}", crate::pointer::escape(name)),
    });
    each.collect()
}

fn merge_objects(mut left: Object, right: Object) -> Object {
    for property in right.properties {
        match left.properties.iter_mut().find(|known| known.name == property.name) {
            None => left.properties.push(property),
            Some(known) if known.schema == property.schema => {}
            Some(known) => known.schema = serde_json::json!({ "allOf": [known.schema, property.schema] }),
        }
    }
    left.required.extend(right.required);
    left.rest = left.rest.or(right.rest);
    left
}

/// The arm with the properties that stand beside the union.
fn with_base(arm: Member, base: &Object) -> Member {
    let properties: Map<_, _> = base.properties.iter().map(|p| (p.name.clone(), p.schema.clone())).collect();
    let mut object = serde_json::json!({ "type": "object", "properties": properties });
    if !base.required.is_empty() {
        object["required"] = base.required.iter().cloned().collect();
    }
    if let Some(rest) = &base.rest {
        object["additionalProperties"] = rest.clone();
    }
    Member { schema: serde_json::json!({ "allOf": [object, arm.schema] }), ..arm }
}

pub(super) fn component_name(reference: &str) -> Option<String> {
    reference.strip_prefix("#/components/schemas/").map(|name| crate::pointer::unescape(name).to_string())
}

pub(super) fn component_pointer(name: &str) -> String {
    format!("/components/schemas/{}", crate::pointer::escape(name))
}

pub(super) fn strings(list: Option<&Value>) -> BTreeSet<String> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
