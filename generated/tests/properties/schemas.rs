//! The JSON Schemas of the types are those of the published document, and written values are valid.

use crate::make::Maker;
use crate::run::Outcome;
use crate::{document, seeds, targets, Failures};
use clickhouse_cloud::dynamic;
use clickhouse_cloud::types::*;
use jsonschema::Validator;
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Differences by the pointer of the value that differs.
type Differences = BTreeMap<String, (Value, Value)>;

fn compare(published: &Value, emitted: &Value, pointer: &str, found: &mut Differences) {
    match (published, emitted) {
        (Value::Object(left), Value::Object(right)) => {
            for name in left.keys().chain(right.keys()).collect::<BTreeSet<_>>() {
                let pointer = format!("{pointer}/{name}");
                let (left, right) = (left.get(name).unwrap_or(&Value::Null), right.get(name).unwrap_or(&Value::Null));
                compare(left, right, &pointer, found);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(left, right, &format!("{pointer}/{index}"), found);
            }
        }
        _ if published == emitted => {}
        _ => drop(found.insert(pointer.to_owned(), (published.clone(), emitted.clone()))),
    }
}

/// Replaces references by those of the document.
fn unlink(schema: &mut Value, root: &str) {
    match schema {
        Value::Object(members) => members.values_mut().for_each(|value| unlink(value, root)),
        Value::Array(items) => items.iter_mut().for_each(|item| unlink(item, root)),
        Value::String(text) if text == "#" => *text = format!("#/components/schemas/{root}"),
        Value::String(text) if text.starts_with("#/$defs/") => *text = text.replacen("$defs", "components/schemas", 1),
        _ => {}
    }
}

fn emitted(name: &str) -> Option<Value> {
    dynamic::json_schema(name).ok().map(|schema| schema.to_value())
}

#[test]
fn the_schemas_are_those_of_the_document() {
    let (mut found, mut compared, mut definitions) = (Differences::new(), 0, 0);
    for (name, published) in document().schemas() {
        let Some(mut schema) = emitted(name) else { continue };
        unlink(&mut schema, name);
        let members = schema.as_object_mut().expect("an object");
        let standalone = members.remove("$defs").unwrap_or_default();
        assert_eq!(members.remove("$schema"), Some(json!("https://json-schema.org/draft/2020-12/schema")));
        if published.get("title").is_none() {
            assert_eq!(members.remove("title"), Some(json!(name)));
        }
        compare(published, &schema, name, &mut found);
        compared += 1;
        for (name, definition) in standalone.as_object().into_iter().flatten() {
            compare(&document().schemas()[name], definition, name, &mut found);
            definitions += 1;
        }
    }
    // Only schemas with a repair in the overlay may differ.
    let overlay = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/overlay.yaml");
    let overlay = std::fs::read_to_string(overlay).expect("the overlay");
    let repaired = |pointer: &str| overlay.contains(pointer.split('/').next().expect("a name"));
    let unexplained: Vec<_> = found.iter().filter(|(pointer, _)| !repaired(pointer)).collect();
    println!(
        "{compared} schemas and {definitions} definitions are published ones; {} values are repaired",
        found.len()
    );
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    assert!(found.len() < 60, "more differences than the overlay explains: {found:#?}");
    assert!(compared > 300);
}

fn validator(schema: &Value, what: &str) -> Validator {
    assert!(jsonschema::meta::is_valid(schema), "{what}: {}", jsonschema::meta::validate(schema).expect_err("invalid"));
    jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{what}: {error}"))
}

#[test]
fn written_values_are_valid_for_the_schema_of_their_type() {
    let (mut checked, mut failures) = (0, Failures::default());
    for target in targets().iter().filter(|target| target.member == "value") {
        let name = target.line["schema"].as_str().expect("a schema");
        let validator = validator(&emitted(name).expect("a schema"), name);
        for seed in 5000..5000 + seeds(8) {
            let instance = Maker::new(document(), seed).make(target.schema);
            if !validator.is_valid(&instance) {
                continue;
            }
            let text = instance.to_string();
            if let Outcome::Written { value, .. } = target.run(&text) {
                checked += 1;
                for error in validator.iter_errors(&value).take(1) {
                    failures.add(target, seed, &text, &format!("{error} at {}", error.instance_path()));
                }
            }
        }
    }
    failures.finish(&format!("{checked} values are valid by the schemas of their types"));
    assert!(checked > 1000, "too few are valid to begin with");
}

/// Every type in the tables, including inline ones.
fn names() -> Vec<String> {
    let table = include_str!("../../src/api/dynamic.rs").split_once("\nschemas! {").expect("types").1;
    let name = |line: &str| Some(line.rsplit_once("\": ")?.0.rsplit_once('"')?.1.to_owned());
    table.lines().filter_map(name).collect()
}

#[test]
fn every_type_has_a_self_contained_schema() {
    let names = names();
    assert!(names.len() > 700);
    for name in names {
        let schema = emitted(&name).unwrap_or_else(|| panic!("{name}: no schema"));
        validator(&schema, &name);
        assert!(schema.as_object().is_some_and(|members| members.len() > 2), "{name}: {schema} accepts anything");
        let dangling = schema.to_string();
        assert!(!dangling.contains("#/components/schemas/"), "{name}: a reference leads nowhere");
    }
}

#[test]
fn every_operation_has_a_schema_of_its_input() {
    let mut bodies = 0;
    for operation in clickhouse_cloud::operations::ALL {
        let schema = dynamic::input_schema(operation.id).expect("an operation").to_value();
        let validator = validator(&schema, operation.id);
        let mut input = json!({});
        for parameter in operation.parameters {
            let place = match parameter.location {
                clickhouse_cloud::Location::Path => "path",
                clickhouse_cloud::Location::Query => "query",
                _ => "headers",
            };
            let known = &schema["properties"][place]["properties"][parameter.name];
            assert!(known.is_object(), "{}: no {place} {}", operation.id, parameter.name);
            if parameter.required {
                assert!(!validator.is_valid(&input), "{}: {} can be left out", operation.id, parameter.name);
                input[place][parameter.name] = example(known);
            }
        }
        if operation.body {
            assert!(schema["properties"]["body"].is_object() || schema["properties"]["body"] == true);
            assert!(schema["required"].as_array().is_some_and(|all| all.contains(&json!("body"))), "{}", operation.id);
            bodies += 1;
        } else {
            assert!(validator.is_valid(&input), "{}: {input}", operation.id);
            input["body"] = json!({});
            assert!(!validator.is_valid(&input), "{}: takes a body", operation.id);
        }
    }
    assert!(bodies > 50);
}

fn example(schema: &Value) -> Value {
    let validator = jsonschema::validator_for(schema).expect("a schema");
    let constant = schema["enum"].get(0).cloned().unwrap_or_default();
    let candidates = [constant, json!("Aa1"), json!("0b9e2b51-5c4f-4d1c-9f0a-7c3f6d2e8a10"), json!(1)];
    candidates.into_iter().find(|value| validator.is_valid(value)).unwrap_or_else(|| panic!("no example of {schema}"))
}

#[test]
fn types_of_the_runtime_can_be_part_of_other_schemas() {
    type Mine = (Service, List<Timestamp>, Map<Secret>, Nullable<IpAccessListEntry>, Sensitive<Quantity>, Raw);
    let schema = schemars::schema_for!(Mine).to_value();
    let items = &schema["prefixItems"];
    assert_eq!(items[0], json!({ "$ref": "#/$defs/Service" }));
    assert_eq!(items[1], json!({ "type": "array", "items": { "type": "string", "format": "date-time" } }));
    assert_eq!(
        items[2],
        json!({ "type": "object", "additionalProperties": { "type": "string", "format": "password" } })
    );
    assert_eq!(items[3], json!({ "anyOf": [{ "$ref": "#/$defs/IpAccessListEntry" }, { "type": "null" }] }));
    assert_eq!(items[4], json!({ "type": ["number", "string"] }));
    assert_eq!(items[5], json!(true));
    assert!(schema["$defs"]["Service"]["properties"].is_object());
}

#[test]
fn other_dialects_and_inlining_work() {
    use schemars::generate::SchemaSettings;
    let settings = SchemaSettings::draft07();
    let old = settings.into_generator().into_root_schema_for::<ServicePostRequest>().to_value();
    assert!(old["definitions"]["IpAccessListEntry"].is_object() && !old.to_string().contains("$defs"));
    let settings = SchemaSettings::default().with(|settings| settings.inline_subschemas = true);
    let inlined = settings.into_generator().into_root_schema_for::<ServicePostRequest>().to_value();
    assert!(!inlined.to_string().contains("$ref"), "{inlined}");
    validator(&inlined, "inlined");
}
