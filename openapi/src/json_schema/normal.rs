//! Rewrites a schema as JSON Schema 2020-12. Keywords of OpenAPI 3.0 and hints of the overlay are replaced.

use serde_json::{json, Map, Value};

use crate::grammar::{Kind as Grammar, Node};
use crate::source::Version;

/// Hints of the overlay. They are removed; `x-scalar` changes `type`.
const HINTS: [&str; 3] = ["x-secret", "x-scalar", "x-notes"];
/// Other names of schemas. They are removed: the references are pointers, and a name that occurs twice in a schema is an error.
const NAMES: [&str; 3] = ["$id", "$anchor", "$dynamicAnchor"];
/// Keywords that do not affect which values are accepted.
const ANNOTATIONS: [&str; 9] =
    ["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs"];

/// Returns a schema with the keywords of JSON Schema 2020-12.
pub fn normalized(schema: &Value, version: Version) -> Value {
    let Some(object) = schema.as_object() else { return schema.clone() };
    let only_reference = version == Version::V30 && object.contains_key("$ref");
    let mut made = Map::new();
    for (key, value) in object {
        if HINTS.contains(&key.as_str())
            || NAMES.contains(&key.as_str())
            || key == "nullable"
            || (only_reference && key != "$ref")
        {
            continue;
        }
        let inner = |value: &Value| normalized(value, version);
        let value = match (Node::Schema.field(key).map(|field| field.kind), value) {
            (Some(Grammar::One(Node::Schema)), value) => inner(value),
            (Some(Grammar::ListOf(Node::Schema)), Value::Array(list)) => list.iter().map(inner).collect(),
            (Some(Grammar::MapOf(Node::Schema) | Grammar::Dependencies), Value::Object(map)) => {
                map.iter().map(|(name, value)| (name.clone(), inner(value))).collect()
            }
            _ => value.clone(),
        };
        // Only one schema has the anchor, so the reference is not dynamic.
        let key = if key == "$dynamicRef" { "$ref" } else { key };
        made.insert(key.to_owned(), value);
    }
    for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(Value::Bool(exclusive)) = made.get(flag).cloned() {
            made.shift_remove(flag);
            if let Some(bound) = made.get(bound).cloned().filter(|_| exclusive) {
                made.insert(flag.to_owned(), bound);
            }
        }
    }
    if object.get("x-scalar").is_some_and(Value::is_string) {
        let null = is_nullable(object).then_some("null");
        made.insert("type".into(), ["number", "string"].into_iter().chain(null).collect());
        made.shift_remove("format");
    }
    if object.get("nullable") == Some(&Value::Bool(true)) {
        made = nullable(made);
    }
    Value::Object(made)
}

fn is_nullable(object: &Map<String, Value>) -> bool {
    object.get("type").and_then(Value::as_array).is_some_and(|kinds| kinds.contains(&"null".into()))
        || object.get("nullable") == Some(&Value::Bool(true))
}

/// Adds null to the accepted values.
fn nullable(mut schema: Map<String, Value>) -> Map<String, Value> {
    let combined =
        ["$ref", "allOf", "anyOf", "oneOf", "not", "const", "if"].iter().any(|word| schema.contains_key(*word));
    let mut kinds = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.clone(),
        Some(kind) => vec![kind.clone()],
        None => Vec::new(),
    };
    if !combined && !kinds.is_empty() {
        if !kinds.contains(&"null".into()) {
            kinds.push("null".into());
        }
        schema.insert("type".into(), kinds.into());
        if let Some(Value::Array(values)) = schema.get_mut("enum") {
            if !values.contains(&Value::Null) {
                values.push(Value::Null);
            }
        }
        return schema;
    }
    let (annotations, constraints): (Map<_, _>, Map<_, _>) =
        schema.into_iter().partition(|(key, _)| ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-"));
    let mut made = Map::new();
    if !constraints.is_empty() {
        made.insert("anyOf".into(), json!([constraints, { "type": "null" }]));
    }
    made.extend(annotations);
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(version: Version, schema: Value, expected: Value) {
        assert_eq!(normalized(&schema, version), expected);
    }

    #[test]
    fn schemas_of_3_1_stay_as_they_are() {
        let schema = json!({
            "properties": { "nullable": { "$ref": "#/components/schemas/A", "description": "d" }, "x-scalar": { "const": 1 } },
            "type": ["object", "null"], "example": { "nullable": true }, "exclusiveMinimum": 3, "x-badges": [],
        });
        check(Version::V31, schema.clone(), schema);
    }

    #[test]
    fn nullable_and_hints_of_the_overlay_are_translated() {
        check(Version::V31, json!({ "type": "array", "nullable": true }), json!({ "type": ["array", "null"] }));
        check(
            Version::V31,
            json!({ "enum": ["a"], "type": "string", "nullable": true }),
            json!({ "enum": ["a", null], "type": ["string", "null"] }),
        );
        check(
            Version::V31,
            json!({ "$ref": "#/components/schemas/A", "description": "d", "nullable": true }),
            json!({ "anyOf": [{ "$ref": "#/components/schemas/A" }, { "type": "null" }], "description": "d" }),
        );
        check(
            Version::V31,
            json!({ "type": ["integer", "null"], "format": "int64", "x-scalar": "quantity", "minimum": 1 }),
            json!({ "type": ["number", "string", "null"], "minimum": 1 }),
        );
        check(Version::V31, json!({ "type": "string", "x-secret": true }), json!({ "type": "string" }));
    }

    #[test]
    fn ids_and_anchors_are_removed() {
        check(
            Version::V31,
            json!({ "$id": "a", "$anchor": "b", "$dynamicAnchor": "c", "items": { "$dynamicRef": "#c" } }),
            json!({ "items": { "$ref": "#c" } }),
        );
    }

    #[test]
    fn schemas_of_3_0_are_translated() {
        check(
            Version::V30,
            json!({ "type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": false }),
            json!({ "type": "integer", "minimum": 1, "exclusiveMinimum": 1, "maximum": 9 }),
        );
        check(
            Version::V30,
            json!({ "$ref": "#/components/schemas/A", "description": "ignored" }),
            json!({ "$ref": "#/components/schemas/A" }),
        );
    }
}
