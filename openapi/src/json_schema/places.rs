//! Finds the references in a schema: in its subschemas, and in the mapping of a discriminator.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::fault::Fault;
use crate::grammar::{self, Node, Visit};
use crate::pointer::{self, At, Target};

/// The text of each reference, by the JSON pointer of the schema or mapping value that contains it.
pub fn references(schema: &Value) -> BTreeMap<String, String> {
    let mut places = Places(BTreeMap::new());
    grammar::walk(&mut places, Node::Schema, &At::ROOT, schema);
    places.0
}

struct Places(BTreeMap<String, String>);

impl Visit for Places {
    /// The document was checked when it was loaded.
    fn fault(&mut self, _: Fault) {}

    fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Fault> {
        let mapping = object.get("mapping").and_then(Value::as_object).filter(|_| node == Node::Discriminator);
        for (name, text) in mapping.into_iter().flatten() {
            // Values may be plain names as well.
            let text = text.as_str().filter(|text| matches!(pointer::target(text), Target::Pointer(_)));
            self.0.extend(text.map(|text| (at.key("mapping").key(name).to_string(), text.to_owned())));
        }
        Ok(())
    }

    fn reference(&mut self, _: Node, at: &At, text: &str) {
        self.0.insert(at.to_string(), text.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::references;
    use serde_json::json;

    #[test]
    fn references_are_found_only_where_schemas_are() {
        let schema = json!({
            "properties": {
                "$ref": { "$ref": "#/components/schemas/A", "description": "d" },
                "a/b": { "items": { "$ref": "#/components/schemas/B" }, "example": { "$ref": "#/components/schemas/B" } },
            },
            "oneOf": [true, { "$ref": "#/components/schemas/C" }],
            "discriminator": { "propertyName": "kind", "mapping": { "c": "#/components/schemas/C", "d": "D", "e/": "#/components/schemas/E" } },
        });
        let found: Vec<_> = references(&schema).into_iter().collect();
        let expected = [
            ("/discriminator/mapping/c", "#/components/schemas/C"),
            ("/discriminator/mapping/e~1", "#/components/schemas/E"),
            ("/oneOf/1", "#/components/schemas/C"),
            ("/properties/$ref", "#/components/schemas/A"),
            ("/properties/a~1b/items", "#/components/schemas/B"),
        ];
        assert_eq!(found, expected.map(|(place, text)| (place.to_owned(), text.to_owned())));
    }
}
