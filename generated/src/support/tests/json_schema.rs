//! References of schemas become those of the generator at any depth. Text that only looks like a reference stays.

use schemars::generate::SchemaSettings;
use schemars::{schema_for, SchemaGenerator};
use serde_json::{json, Value};

struct Tree;
struct Leaf;

json_schema! { Tree, "Tree", [
    "/discriminator/mapping/leaf" => Leaf,
    "/properties/children/items" => Tree,
    "/properties/example" => Leaf
], r##"{
    "properties": {
        "example": { "$ref": "#/components/schemas/Leaf", "description": "a property of that name" },
        "children": { "items": { "$ref": "#/components/schemas/Tree" } },
        "$ref": { "type": "string" }
    },
    "example": { "$ref": "#/components/schemas/Leaf" },
    "discriminator": { "propertyName": "kind", "mapping": { "leaf": "#/components/schemas/Leaf" } }
}"## }
json_schema! { Leaf, "a b", ["/anyOf/0" => Tree], r##"{ "anyOf": [{ "$ref": "#/components/schemas/Tree" }, true] }"## }

fn generate(settings: SchemaSettings) -> Value {
    settings.into_generator().into_root_schema_for::<Tree>().to_value()
}

#[test]
fn a_type_that_contains_itself_refers_to_itself() {
    let schema = schema_for!(Tree).to_value();
    let properties = &schema["properties"];
    assert_eq!(properties["example"], json!({ "$ref": "#/$defs/a%20b", "description": "a property of that name" }));
    assert_eq!(properties["children"], json!({ "items": { "$ref": "#" } }));
    assert_eq!(properties["$ref"], json!({ "type": "string" }));
    assert_eq!(schema["example"], json!({ "$ref": "#/components/schemas/Leaf" }));
    assert_eq!(schema["discriminator"]["mapping"]["leaf"], "#/$defs/a%20b");
    assert_eq!(schema["$defs"], json!({ "a b": { "anyOf": [{ "$ref": "#" }, true] } }));
}

#[test]
fn definitions_go_where_the_generator_wants_them() {
    let schema =
        generate(SchemaSettings::default().with(|settings| settings.definitions_path = "/components/schemas".into()));
    assert_eq!(schema["properties"]["example"]["$ref"], "#/components/schemas/a%20b");
    let inlined = generate(SchemaSettings::default().with(|settings| settings.inline_subschemas = true));
    let leaf = json!({ "description": "a property of that name", "allOf": [{ "anyOf": [{ "$ref": "#" }, true] }] });
    assert_eq!(inlined["properties"]["example"], leaf);
    assert_eq!(inlined["properties"]["children"], json!({ "items": { "$ref": "#" } }));
}

#[test]
fn a_definition_can_be_asked_for_first() {
    let mut generator = SchemaGenerator::default();
    let reference = generator.subschema_for::<Leaf>().to_value();
    assert_eq!(reference, json!({ "$ref": "#/$defs/a%20b" }));
    // Their order depends on a feature of serde_json.
    let mut names: Vec<_> = generator.definitions().keys().collect();
    names.sort();
    assert_eq!(names, ["Tree", "a b"]);
}
