//! The schema of what an operation takes: parameters by place and name, and the body, as calls by operation id read them.

use serde_json::{json, Map, Value};

use super::normal::normalized;
use crate::document::{Document, Version};
use crate::lower::Lowered;
use crate::model::{Location, Operation};
use crate::pointer::escape;

pub(super) fn input(original: &Document, lowered: &Lowered, operation: &Operation) -> Value {
    let pointer = format!("/paths/{}/{}", escape(&operation.path), operation.method.to_lowercase());
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (location, place) in [(Location::Path, "path"), (Location::Query, "query"), (Location::Header, "headers")] {
        let (mut all, mut must) = (Map::new(), Vec::new());
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == location) {
            let read = parameter_of(lowered, &pointer, &parameter.wire, place);
            all.insert(parameter.wire.clone(), read.map_or_else(|| json!({}), described));
            must.extend(parameter.required.then(|| parameter.wire.clone()));
        }
        if !all.is_empty() {
            required.extend((!must.is_empty()).then_some(place));
            properties.insert(place.to_owned(), object(all, &must));
        }
    }
    if operation.body.is_some() {
        properties.insert("body".into(), body_of(original, lowered, &pointer));
        // The call takes it as an argument, whatever the document says of leaving it out.
        required.push("body");
    }
    let required: Vec<_> = required.into_iter().map(str::to_owned).collect();
    let mut schema = object(properties, &required);
    if !operation.summary.is_empty() {
        schema["description"] = operation.summary.clone().into();
    }
    schema
}

fn object(properties: Map<String, Value>, required: &[String]) -> Value {
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn parameter_of<'v>(lowered: &'v Lowered, pointer: &str, wire: &str, place: &str) -> Option<&'v Value> {
    let listed = lowered.root.pointer(&format!("{pointer}/parameters"))?.as_array()?;
    let location = if place == "headers" { "header" } else { place };
    listed.iter().find(|parameter| parameter["in"] == location && parameter["name"] == wire)
}

/// The schema of a parameter, with the parameter's own description.
fn described(parameter: &Value) -> Value {
    let mut schema = normalized(&parameter["schema"], Version::V30);
    if let Some(object) = schema.as_object_mut() {
        for key in ["description", "example", "deprecated"] {
            if let Some(said) = parameter.get(key) {
                object.insert(key.into(), said.clone());
            }
        }
    }
    schema
}

/// The schema of the body: as the document has it, unless lowering moved it.
fn body_of(original: &Document, lowered: &Lowered, pointer: &str) -> Value {
    let content = format!("{pointer}/requestBody/content");
    let media_types = lowered.root.pointer(&content).and_then(Value::as_object);
    // Forms are given as JSON objects; text is a string, and so are bytes, in base64.
    const OBJECTS: [&str; 3] = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];
    let given = |media_type: &&str| media_types.is_some_and(|all| all.contains_key(*media_type));
    match OBJECTS.into_iter().find(given) {
        Some(media_type) => {
            let pointer = format!("{content}/{}/schema", escape(media_type));
            match (original.root.pointer(&pointer), lowered.root.pointer(&pointer)) {
                (Some(schema), _) => normalized(schema, original.version),
                (None, Some(schema)) => normalized(schema, Version::V30),
                (None, None) => Value::Bool(true),
            }
        }
        None => json!({ "type": "string" }),
    }
}
