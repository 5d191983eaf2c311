//! Further ways to write the same document: what tools do to it, and what people do.

use serde_json::{json, Map, Value};

use crate::support::{each_operation, each_schema, rename_key, reversed, same};

/// Replaces text in the whole document.
fn replace(document: &mut Value, from: &str, to: &str) {
    *document = serde_json::from_str(&document.to_string().replace(from, to)).expect("still JSON");
}

fn object<'v>(value: &'v mut Value, key: &str) -> &'v mut Map<String, Value> {
    value[key].as_object_mut().expect("an object")
}

#[test]
fn schemas_in_defs() {
    same(|document| {
        replace(document, "#/components/schemas/", "#/$defs/");
        let schemas = object(document, "components").shift_remove("schemas").expect("schemas");
        document["$defs"] = schemas;
    });
}

#[test]
fn definitions_beside_their_use() {
    same(|document| {
        for (name, schema) in document["components"]["schemas"].as_object_mut().expect("schemas") {
            let mut moved = Map::new();
            for (key, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
                let token = key.replace('~', "~0").replace('/', "~1");
                let reference = json!({ "$ref": format!("#/components/schemas/{name}/$defs/{token}") });
                moved.insert(key.clone(), std::mem::replace(property, reference));
            }
            if !moved.is_empty() {
                schema["$defs"] = Value::Object(moved);
            }
        }
    });
}

#[test]
fn references_in_percent_encoding() {
    same(|document| replace(document, "\"#/components/schemas/S", "\"#/components/schemas/%53"));
}

#[test]
fn bases_by_all_of() {
    same(|document| {
        let mut bases = Map::new();
        for (name, schema) in document["components"]["schemas"].as_object_mut().expect("schemas") {
            let closed = ["additionalProperties", "allOf", "unevaluatedProperties"];
            if schema.get("properties").is_none() || closed.iter().any(|key| schema.get(key).is_some()) {
                continue;
            }
            let mut base = json!({ "type": "object", "properties": schema["properties"].take() });
            if let Some(required) = schema.as_object_mut().and_then(|map| map.shift_remove("required")) {
                base["required"] = required;
            }
            schema.as_object_mut().expect("an object").shift_remove("properties");
            schema["type"] = json!("object");
            schema["allOf"] = json!([{ "$ref": format!("#/components/schemas/Base{name}") }]);
            bases.insert(format!("Base{name}"), base);
        }
        object(&mut document["components"], "schemas").extend(bases);
    });
}

#[test]
fn schemas_said_twice_by_all_of() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("$ref").is_some() || (schema.get("properties").is_some() && schema.get("allOf").is_none()) {
                *schema = json!({ "allOf": [schema, schema] });
            }
        });
    });
}

#[test]
fn arms_that_say_nothing() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("type") == Some(&json!("string")) {
                *schema = json!({ "anyOf": [schema.take(), false] });
            } else if schema.get("properties").is_some() {
                let mut arms = schema.get("allOf").and_then(Value::as_array).cloned().unwrap_or_default();
                arms.extend([json!({}), json!(true)]);
                schema["allOf"] = json!(arms);
            }
        });
    });
}

#[test]
fn required_in_an_arm_of_its_own() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(names) = schema.as_object_mut().and_then(|map| map.shift_remove("required")) {
                let mut arms = schema.get("allOf").and_then(Value::as_array).cloned().unwrap_or_default();
                arms.push(json!({ "required": names }));
                schema["allOf"] = json!(arms);
            }
        });
    });
}

#[test]
fn enums_in_halves() {
    same(|document| {
        each_schema(document, &mut |schema| {
            let values = schema.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
            if schema.get("type") == Some(&json!("string")) && values.len() > 2 {
                schema.as_object_mut().expect("an object").shift_remove("enum");
                let (first, rest) = values.split_at(1);
                schema["anyOf"] = json!([{ "type": "string", "enum": first }, { "enum": rest }]);
            }
        });
    });
}

#[test]
fn integers_as_multiples_of_one() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("type") == Some(&json!("integer")) && schema.get("multipleOf").is_none() {
                schema["type"] = json!("number");
                schema["multipleOf"] = json!(1);
            }
        });
    });
}

#[test]
fn types_that_the_values_tell() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("enum").is_some() && schema.get("type") == Some(&json!("string")) {
                schema.as_object_mut().expect("an object").shift_remove("type");
            }
        });
    });
}

#[test]
fn closed_by_unevaluated_properties() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("additionalProperties") == Some(&json!(false)) {
                rename_key(schema, "additionalProperties", "unevaluatedProperties");
            } else if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
                schema["additionalProperties"] = json!(true);
            }
        });
    });
}

#[test]
fn examples_as_lists_and_text_beside_references() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(example) = schema.as_object_mut().and_then(|map| map.shift_remove("example")) {
                schema["examples"] = json!([example]);
            }
            schema["description"] = json!("Another text");
            schema["$comment"] = json!("a comment");
        });
    });
}

#[test]
fn media_types_with_parameters() {
    same(|document| {
        each_operation(document, &mut |_, operation| {
            for part in ["requestBody", "responses"] {
                let Some(part) = operation.get_mut(part) else { continue };
                *part = serde_json::from_str(
                    &part.to_string().replace("\"application/json\":", "\"Application/JSON; charset=utf-8\":"),
                )
                .expect("still JSON");
            }
        });
    });
}

#[test]
fn servers_as_templates_and_on_paths() {
    same(|document| {
        let host = document["servers"][0]["url"].as_str().expect("an address").replace("https://", "");
        let servers = json!([{ "url": "https://{host}", "variables": { "host": { "default": host } } }]);
        for (_, item) in object(document, "paths") {
            item["servers"] = servers.clone();
        }
    });
}

#[test]
fn path_items_as_components() {
    same(|document| {
        let mut items = Map::new();
        for (_, item) in object(document, "paths") {
            let name = format!("item{}", items.len());
            let reference = json!({ "$ref": format!("#/components/pathItems/{name}") });
            items.insert(name, std::mem::replace(item, reference));
        }
        document["components"]["pathItems"] = Value::Object(items);
    });
}

#[test]
fn everything_in_reverse() {
    same(|document| {
        each_operation(document, &mut |_, operation| {
            for requirement in operation.get_mut("security").and_then(Value::as_array_mut).into_iter().flatten() {
                for (_, scopes) in requirement.as_object_mut().into_iter().flatten() {
                    scopes.as_array_mut().expect("scopes").reverse();
                }
            }
        });
        each_schema(document, &mut |schema| {
            if let Some(kinds) = schema.get_mut("type").and_then(Value::as_array_mut) {
                kinds.reverse();
            }
        });
        *document = reversed(document);
    });
}

#[test]
fn in_openapi_3_0() {
    let rewrite = |document: &mut Value| {
        document["openapi"] = json!("3.0.3");
        each_schema(document, &mut |schema| {
            if let Some(kinds) = schema.get("type").and_then(Value::as_array).cloned() {
                let nullable = kinds.iter().any(|kind| kind == "null");
                let rest: Vec<_> = kinds.into_iter().filter(|kind| kind != "null").collect();
                match rest.as_slice() {
                    [only] => schema["type"] = only.clone(),
                    many => {
                        schema["anyOf"] = many.iter().map(|kind| json!({ "type": kind })).collect();
                        schema.as_object_mut().expect("an object").shift_remove("type");
                    }
                }
                schema["nullable"] = json!(nullable);
            }
            if let Some(only) = schema.as_object_mut().and_then(|map| map.shift_remove("const")) {
                schema["enum"] = json!([only]);
            }
            if let Some(bound) = schema.get("exclusiveMinimum").cloned() {
                schema["minimum"] = bound;
                schema["exclusiveMinimum"] = json!(true);
            }
            if schema.get("$ref").is_some() && schema.as_object().is_some_and(|map| map.len() > 1) {
                let reference = schema.as_object_mut().and_then(|map| map.shift_remove("$ref"));
                schema["allOf"] = json!([{ "$ref": reference }]);
            }
        });
    };
    same(rewrite);
}
