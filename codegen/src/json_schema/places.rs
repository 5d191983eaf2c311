//! Where references stand in a schema: in schemas inside it, and in the mapping of a discriminator.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::grammar::{Kind as Grammar, Node};
use crate::pointer::escape;

/// The text of each reference by its JSON pointer: that of the schema which has it, or of the value in a mapping.
pub(super) fn references(schema: &Value) -> BTreeMap<String, String> {
    let (mut found, mut mapped) = (BTreeMap::new(), Vec::new());
    walk(schema, "", &mut found, &mut mapped);
    // The values of a mapping may be plain names. What the schema refers to elsewhere is a reference.
    mapped.retain(|(_, text)| found.values().any(|known| known == text));
    found.extend(mapped);
    found
}

fn walk(schema: &Value, at: &str, found: &mut BTreeMap<String, String>, mapped: &mut Vec<(String, String)>) {
    for (key, value) in schema.as_object().into_iter().flatten() {
        let at_key = format!("{at}/{}", escape(key));
        match (Node::Schema.field(key).map(|field| field.kind), value) {
            _ if key == "$ref" => found.extend(value.as_str().map(|text| (at.to_owned(), text.to_owned()))),
            _ if key == "discriminator" => {
                for (name, value) in value.get("mapping").and_then(Value::as_object).into_iter().flatten() {
                    let place = format!("{at_key}/mapping/{}", escape(name));
                    mapped.extend(value.as_str().map(|text| (place, text.to_owned())));
                }
            }
            (Some(Grammar::One(Node::Schema)), value) => walk(value, &at_key, found, mapped),
            (Some(Grammar::ListOf(Node::Schema)), Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    walk(value, &format!("{at_key}/{index}"), found, mapped);
                }
            }
            (Some(Grammar::MapOf(Node::Schema) | Grammar::Dependencies), Value::Object(map)) => {
                for (name, value) in map {
                    walk(value, &format!("{at_key}/{}", escape(name)), found, mapped);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::references;
    use serde_json::json;

    #[test]
    fn references_are_found_where_schemas_stand() {
        let schema = json!({
            "properties": {
                "$ref": { "$ref": "#/components/schemas/A", "description": "d" },
                "a/b": { "items": { "$ref": "#/components/schemas/B" }, "example": { "$ref": "#/components/schemas/B" } },
            },
            "oneOf": [true, { "$ref": "#/components/schemas/C" }],
            "discriminator": { "propertyName": "kind", "mapping": { "c": "#/components/schemas/C", "d": "D" } },
        });
        let found: Vec<_> = references(&schema).into_iter().collect();
        let expected = [
            ("/discriminator/mapping/c", "#/components/schemas/C"),
            ("/oneOf/1", "#/components/schemas/C"),
            ("/properties/$ref", "#/components/schemas/A"),
            ("/properties/a~1b/items", "#/components/schemas/B"),
        ];
        assert_eq!(found, expected.map(|(place, text)| (place.to_owned(), text.to_owned())));
    }
}
