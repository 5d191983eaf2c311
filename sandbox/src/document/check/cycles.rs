//! Breaks schemas that apply themselves to the same value without end, such as a union of objects that each have their union in
//! `allOf`. A child means the parent without the union there.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::pointer::{at, escaped, resolved};

/// Keywords with schemas for the same value.
const LISTS: [&str; 3] = ["allOf", "oneOf", "anyOf"];
const SINGLE: [&str; 4] = ["not", "if", "then", "else"];

/// Cycles that one document may have.
const MAX_CYCLES: usize = 1_000;

/// A step from a schema to one that it applies to the same value.
#[derive(Clone)]
struct Step {
    /// The pointer of the schema.
    from: String,
    /// The keyword of the schema.
    keyword: &'static str,
    /// The pointer of what the keyword, or its element, is.
    part: String,
}

/// Replaces one reference of each cycle.
pub(super) fn broken(root: &mut Value) {
    for _ in 0..MAX_CYCLES {
        let Some(cycle) = find(root) else { return };
        break_at(root, &cycle);
    }
}

/// The first cycle; its last step leads to the schema of its first.
fn find(root: &Value) -> Option<Vec<Step>> {
    let mut done = BTreeSet::new();
    let schemas = root.pointer("/components/schemas").and_then(Value::as_object)?;
    schemas
        .keys()
        .find_map(|name| search(root, format!("/components/schemas/{}", escaped(name)), &mut Vec::new(), &mut done))
}

fn search(root: &Value, schema: String, steps: &mut Vec<Step>, done: &mut BTreeSet<String>) -> Option<Vec<Step>> {
    if let Some(start) = steps.iter().position(|step| step.from == schema) {
        return Some(steps[start..].to_vec());
    }
    if done.contains(&schema) {
        return None;
    }
    for (keyword, part) in parts(root, &schema) {
        let next = resolved_once(root, &part);
        steps.push(Step { from: schema.clone(), keyword, part });
        if let Some(cycle) = search(root, next, steps, done) {
            return Some(cycle);
        }
        steps.pop();
    }
    done.insert(schema);
    None
}

/// The keywords of a schema that apply to the same value, with the pointers of their schemas.
fn parts(root: &Value, schema: &str) -> Vec<(&'static str, String)> {
    let Some(object) = at(root, schema).and_then(Value::as_object) else { return Vec::new() };
    let lists = LISTS.iter().flat_map(|word| {
        let count = object.get(*word).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).map(move |index| (*word, format!("{schema}/{word}/{index}")))
    });
    let single =
        SINGLE.iter().filter(|word| object.contains_key(**word)).map(|word| (*word, format!("{schema}/{word}")));
    let reference = object.contains_key("$ref").then(|| ("$ref", schema.to_owned()));
    lists.chain(single).chain(reference).collect()
}

/// The pointer that a reference leads to, or the same pointer.
fn resolved_once(root: &Value, pointer: &str) -> String {
    let is_reference = at(root, pointer).is_some_and(|schema| schema.get("$ref").is_some());
    if is_reference {
        resolved(root, pointer.to_owned())
    } else {
        pointer.to_owned()
    }
}

/// Replaces the reference to a union by the schema without the union; a reference in a cycle without unions by what accepts all.
fn break_at(root: &mut Value, cycle: &[Step]) {
    let before = |index: usize| &cycle[(index + cycle.len() - 1) % cycle.len()];
    let union = (0..cycle.len()).find(|index| ["oneOf", "anyOf"].contains(&cycle[*index].keyword));
    let (part, replacement) = match union {
        Some(index) => {
            let mut schema = root.pointer(&cycle[index].from).cloned().unwrap_or_default();
            if let Some(object) = schema.as_object_mut() {
                object.remove(cycle[index].keyword);
            }
            (before(index).part.clone(), schema)
        }
        None => (cycle[cycle.len() - 1].part.clone(), Value::Object(Map::new())),
    };
    if let Some(place) = root.pointer_mut(&part) {
        *place = replacement;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_child_has_the_parent_without_the_union() {
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let mut root = json!({"components": {"schemas": {
            "A": {"type": "object", "oneOf": [reference("B"), reference("C")]},
            "B": {"allOf": [reference("A"), {"required": ["b"]}]},
            "C": {"allOf": [reference("A"), {"required": ["c"]}]},
            "D": {"properties": {"d": reference("D")}},
            "E": reference("E")}}});
        broken(&mut root);
        let schemas = &root["components"]["schemas"];
        assert_eq!(schemas["B"]["allOf"][0], json!({"type": "object"}));
        assert_eq!(schemas["C"]["allOf"][0], json!({"type": "object"}));
        assert_eq!(schemas["A"]["oneOf"][0], reference("B"));
        assert_eq!((&schemas["D"]["properties"]["d"], &schemas["E"]), (&reference("D"), &json!({})));
    }
}
