//! Copies a schema with everything that its references lead to, and nothing else of the document.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::pointer::{at, from_fragment, unescaped};

/// The schema as a separate document. The targets of its references are at the same pointers.
pub(super) fn with_references(root: &Value, schema: &Value) -> Value {
    let mut targets = Map::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(next) = open.pop() {
        for pointer in references(next) {
            // A reference to an anchor, or to the document itself, can lead anywhere.
            let Some(pointer) = pointer else { return whole(root, schema) };
            let Some(target) = at(root, &pointer).filter(|_| !seen.contains(&pointer)) else { continue };
            place(&mut targets, &pointer, bare(target));
            seen.insert(pointer);
            open.push(target);
        }
    }
    joined(schema, targets)
}

fn whole(root: &Value, schema: &Value) -> Value {
    match bare(root) {
        Value::Object(members) => joined(schema, members),
        _ => bare(schema),
    }
}

fn joined(schema: &Value, members: Map<String, Value>) -> Value {
    let mut own = bare(schema);
    if let Value::Object(object) = &mut own {
        object.extend(members);
    }
    own
}

/// The pointers of all references in a value; `None` for a reference that is none.
fn references(value: &Value) -> Vec<Option<String>> {
    let mut found = Vec::new();
    let mut open = vec![value];
    while let Some(next) = open.pop() {
        match next {
            Value::Object(object) => {
                for word in ["$ref", "$dynamicRef"] {
                    let Some(reference) = object.get(word).and_then(Value::as_str) else { continue };
                    let pointer = reference.strip_prefix('#').filter(|pointer| pointer.starts_with('/'));
                    found.push(pointer.map(from_fragment));
                }
                open.extend(object.values());
            }
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    found
}

/// Puts a value at a pointer. Lists on the way to it become objects, which pointers resolve in as well.
fn place(members: &mut Map<String, Value>, pointer: &str, value: Value) {
    let mut parts: Vec<String> = pointer.split('/').skip(1).map(unescaped).collect();
    let Some(last) = parts.pop() else { return };
    let mut at = members;
    for part in parts {
        match at.entry(part).or_insert_with(|| Value::Object(Map::new())) {
            Value::Object(inner) => at = inner,
            // A whole list is there already.
            _ => return,
        }
    }
    at.insert(last, value);
}

/// A copy without texts and examples, which are most of a document and do not decide what is valid.
fn bare(value: &Value) -> Value {
    const WORDS: [&str; 6] = ["default", "description", "example", "examples", "summary", "title"];
    // A schema below one of these names is that of a property.
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn targets_of_references_are_kept() {
        let root = json!({
            "a": {"$ref": "#/b/c"}, "b": {"c": {"title": "gone", "items": {"$ref": "#/b/d"}}, "d": {"$ref": "#/a"}, "e": {}},
        });
        let expected = json!({
            "$ref": "#/b/c", "a": {"$ref": "#/b/c"}, "b": {"c": {"items": {"$ref": "#/b/d"}}, "d": {"$ref": "#/a"}},
        });
        assert_eq!(with_references(&root, &root["a"]), expected);
        let root = json!({"a": {"$ref": "#/list/1"}, "list": [{}, {"type": "string"}]});
        let expected = json!({"$ref": "#/list/1", "list": {"1": {"type": "string"}}});
        assert_eq!(with_references(&root, &root["a"]), expected);
        for anywhere in ["#", "#anchor", "other.json#/b"] {
            let root = json!({"a": {"$ref": anywhere}, "b": {}, "list": [{"type": "string"}]});
            let expected = json!({"$ref": anywhere, "a": {"$ref": anywhere}, "b": {}, "list": [{"type": "string"}]});
            assert_eq!(with_references(&root, &root["a"]), expected);
        }
    }

    #[test]
    fn values_and_properties_are_kept_with_any_name() {
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
}
