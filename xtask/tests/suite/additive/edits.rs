//! Makes every kind of addition to a document, wherever it is possible.

use codegen::model::{Kind, Model, Rule, Select};
use serde_json::{json, Map, Value};

/// A text of each kind of addition.
pub const ADDED: [&str; 8] =
    ["AaaAddedArm", "a-first-", "zz-last-", "aFirstAdded", "aFirstFilter", "X-Added", "\"299\"", "\"/added/"];

const SCHEMAS: &str = "/components/schemas";

/// The document with all additions.
pub fn grown(document: &Value, model: &Model) -> Value {
    let mut grown = document.clone();
    add_arms(&mut grown, model);
    add_statuses(&mut grown);
    add_parameters(&mut grown);
    let mut count = 0;
    for place in [SCHEMAS, "/paths"] {
        if let Some(value) = grown.pointer_mut(place) {
            each_schema(value, &mut |schema| {
                count += 1;
                add_values(schema, count);
                add_properties(schema, count);
            });
        }
    }
    add_operations(&mut grown);
    grown
}

/// Visits all objects that may be schemas, the innermost first. Examples and defaults contain none.
fn each_schema(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_schema(item, visit)),
        Value::Object(members) => {
            let inner =
                members.iter_mut().filter(|(key, _)| !["example", "examples", "default"].contains(&key.as_str()));
            inner.for_each(|(_, member)| each_schema(member, visit));
            visit(members);
        }
        _ => {}
    }
}

/// Adds a value before and after the others. Each enum gets different values, because values may distinguish arms.
fn add_values(schema: &mut Map<String, Value>, count: usize) {
    if !schema.get("type").is_some_and(|kind| *kind == "string") {
        return;
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.insert(0, format!("a-first-{count}").into());
        values.push(format!("zz-last-{count}").into());
    }
}

/// Adds optional properties of all kinds, before and after the others. Envelopes without a result are not changed.
fn add_properties(schema: &mut Map<String, Value>, count: usize) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
    let is_schema = properties.values().all(Value::is_object) && !properties.is_empty();
    let is_bare_envelope = properties.contains_key("requestId") && !properties.contains_key("result");
    if !is_schema || is_bare_envelope {
        return;
    }
    let kinds = [
        json!({ "type": "string" }),
        json!({ "type": "string", "enum": ["one", "two"] }),
        json!({ "properties": { "inner": { "type": "integer" } } }),
        json!({ "type": "array", "items": { "type": "object", "properties": { "inner": { "type": "boolean" } } } }),
        json!({ "type": ["string", "null"], "format": "date-time" }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "number" }] }),
    ];
    let mut grown = Map::new();
    grown.insert("aFirstAdded".to_owned(), kinds[count % kinds.len()].clone());
    grown.extend(properties.clone());
    // The name differs between objects, so that only one arm may declare it.
    grown.insert(format!("zzAdded{}", count % 3), kinds[count / 2 % kinds.len()].clone());
    schema.insert("properties".to_owned(), grown.into());
}

/// Adds an optional query parameter and an optional header before the others.
fn add_parameters(document: &mut Value) {
    for operation in operations(document) {
        let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
        if let Some(parameters) = parameters.as_array_mut() {
            let choice = json!({ "type": "string", "enum": ["one", "two"] });
            parameters.insert(0, json!({ "name": "aFirstFilter", "in": "query", "schema": choice }));
            parameters.insert(0, json!({ "name": "X-Added", "in": "header", "schema": { "type": "string" } }));
        }
    }
}

/// Adds a success and a failure with separate bodies.
fn add_statuses(document: &mut Value) {
    for (index, operation) in operations(document).enumerate() {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { continue };
        let schema = json!({ "type": "object", "properties": { "added": { "type": "string" } } });
        let body = json!({ "description": "added", "content": { "application/json": { "schema": schema } } });
        if index % 2 == 0 {
            responses.entry("299").or_insert_with(|| json!({ "description": "added" }));
        } else {
            responses.entry("299").or_insert_with(|| body.clone());
        }
        responses.entry("418").or_insert(body);
    }
}

/// Adds an arm to each union with a discriminator, before the others. It is a copy of one of them with another constant.
fn add_arms(document: &mut Value, model: &Model) {
    for (count, ty) in model.types.values().enumerate() {
        let Kind::Union(union) = &ty.kind else { continue };
        let Rule::Tag(tag) = &union.rule else { continue };
        assert!(union.arms.iter().any(|arm| matches!(arm.select, Select::Tag { .. })));
        let Some(keyword) = ["oneOf", "anyOf"]
            .into_iter()
            .find(|keyword| document.pointer(&format!("{}/{keyword}", ty.pointer)).is_some_and(Value::is_array))
        else {
            continue;
        };
        let arms = document.pointer(&format!("{}/{keyword}", ty.pointer)).and_then(Value::as_array).cloned();
        let mut arms = arms.unwrap_or_default();
        let Some(mut arm) = arms.iter().find_map(|arm| object_with(document, arm, tag)) else { continue };
        let constant = format!("added-arm-{count}");
        arm["properties"][tag] = json!({ "type": "string", "enum": [&constant] });
        let required = arm.as_object_mut().expect("an object").entry("required").or_insert_with(|| json!([]));
        if let Some(required) = required.as_array_mut().filter(|all| !all.iter().any(|name| name == tag)) {
            required.push(tag.as_str().into());
        }
        let name = format!("AaaAddedArm{count}");
        arms.insert(0, json!({ "$ref": format!("#{SCHEMAS}/{name}") }));
        let union = document.pointer_mut(&ty.pointer).expect("the union");
        union[keyword] = arms.into();
        if let Some(mapping) = union.pointer_mut("/discriminator/mapping").and_then(Value::as_object_mut) {
            mapping.insert(constant, format!("#{SCHEMAS}/{name}").into());
        }
        document.pointer_mut(SCHEMAS).expect("schemas")[name] = arm;
    }
}

/// The schema of an arm, if it is an object that declares the discriminator.
fn object_with(document: &Value, arm: &Value, tag: &str) -> Option<Value> {
    let arm = match arm["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#'))?,
        None => arm,
    };
    arm["properties"].get(tag)?;
    Some(arm.clone())
}

/// Adds a copy of each operation at another path, and one with a new tag.
fn add_operations(document: &mut Value) {
    let Some(paths) = document["paths"].as_object().cloned() else { return };
    let mut grown = Map::new();
    for (index, (path, item)) in paths.iter().enumerate() {
        let mut item = item.clone();
        for operation in item.as_object_mut().into_iter().flat_map(|item| item.values_mut()) {
            if let Some(id) = operation["operationId"].as_str().map(|id| format!("{id}Added")) {
                operation["operationId"] = id.into();
                if index == 0 {
                    operation["tags"] = json!(["A new tag"]);
                }
            }
        }
        grown.insert(format!("/added{path}"), item);
    }
    grown.extend(paths);
    document["paths"] = grown.into();
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let items = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    let operations = items.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut());
    operations.filter_map(Value::as_object_mut).filter(|operation| operation.contains_key("operationId"))
}
