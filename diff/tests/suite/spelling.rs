//! Schemas that mean the same differ in nothing, however they are written.

mod more;
mod surface;

use serde_json::{json, Map, Value};

use crate::support::{each_schema, rename_key, same};

fn is_null(schema: &Value) -> bool {
    schema == &json!({"type": "null"})
}

/// The type that a `[T, null]` list names, in either order.
fn nullable_type(schema: &Value) -> Option<Value> {
    let [a, b] = schema.get("type")?.as_array()?.as_slice() else {
        return None;
    };
    match (a == "null", b == "null") {
        (true, false) => Some(b.clone()),
        (false, true) => Some(a.clone()),
        _ => None,
    }
}

fn null_arm(keyword: &'static str) -> impl Fn(&mut Value) {
    move |document| {
        each_schema(document, &mut |schema| {
            if let Some(kind) = nullable_type(schema) {
                let mut arm = schema.take();
                arm["type"] = kind;
                if let Some(values) = arm.get_mut("enum").and_then(Value::as_array_mut) {
                    values.retain(|value| !value.is_null());
                }
                *schema = json!({ keyword: [arm, {"type": "null"}] });
            }
        });
    }
}

#[test]
fn null_as_one_of() {
    same(null_arm("oneOf"));
}

#[test]
fn null_as_any_of() {
    same(null_arm("anyOf"));
}

#[test]
fn null_as_nullable() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(kind) = nullable_type(schema) {
                schema["type"] = kind;
                schema["nullable"] = json!(true);
            }
        });
    });
}

#[test]
fn null_unions_of_the_other_kind_and_order() {
    same(|document| {
        each_schema(document, &mut |schema| {
            let nullable = |keyword: &str| {
                schema
                    .get(keyword)
                    .and_then(Value::as_array)
                    .is_some_and(|arms| arms.len() == 2 && arms.iter().any(is_null))
            };
            let (one, any) = (nullable("oneOf"), nullable("anyOf"));
            for (is, from, to) in [(one, "oneOf", "anyOf"), (any, "anyOf", "oneOf")] {
                if is {
                    schema[from].as_array_mut().unwrap().reverse();
                    rename_key(schema, from, to);
                }
            }
        });
    });
}

#[test]
fn references_in_all_of() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(reference) = schema.get("$ref").cloned() {
                *schema = json!({ "allOf": [{ "$ref": reference }] });
            }
        });
    });
}

#[test]
fn single_arm_unions() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("$ref").is_some() {
                *schema = json!({ "anyOf": [schema.take()] });
            } else if schema.get("type") == Some(&json!("string")) {
                *schema = json!({ "oneOf": [schema.take()] });
            }
        });
    });
}

#[test]
fn references_inlined() {
    same(|document| {
        let schemas = document["components"]["schemas"].clone();
        each_schema(document, &mut |schema| {
            let name = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.rsplit('/').next());
            if let Some(target) = name.and_then(|name| schemas.get(name)) {
                *schema = target.clone();
            }
        });
    });
}

#[test]
fn inline_schemas_as_references() {
    same(|document| {
        let mut moved = Map::new();
        each_schema(document, &mut |schema| {
            for (_, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
                if property.get("$ref").is_none() {
                    let name = format!("Moved{}", moved.len());
                    let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
                    moved.insert(name, std::mem::replace(property, reference));
                }
            }
        });
        document["components"]["schemas"].as_object_mut().unwrap().extend(moved);
    });
}

#[test]
fn constants_as_enums_and_back() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(only) = schema.as_object_mut().and_then(|map| map.shift_remove("const")) {
                schema["enum"] = json!([only]);
            } else if let Some([only]) = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
                let only = only.clone();
                rename_key(schema, "enum", "const");
                schema["const"] = only;
            }
        });
    });
}

#[test]
fn enums_as_unions_of_constants() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("type") == Some(&json!("string")) {
                if let Some(values) = schema.as_object_mut().and_then(|map| map.shift_remove("enum")) {
                    let arms: Vec<Value> =
                        values.as_array().unwrap().iter().map(|value| json!({ "const": value })).collect();
                    schema["oneOf"] = json!(arms);
                }
            }
        });
    });
}

#[test]
fn enums_doubled_and_reversed() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
                let again = values.clone();
                values.extend(again);
                values.reverse();
            }
            if let Some(names) = schema.get_mut("required").and_then(Value::as_array_mut) {
                names.reverse();
            }
        });
    });
}

#[test]
fn integer_bounds() {
    same(|document| {
        each_schema(document, &mut |schema| {
            let integer = schema.get("type") == Some(&json!("integer"));
            match schema.get("minimum").and_then(Value::as_i64) {
                Some(least) if integer => {
                    rename_key(schema, "minimum", "exclusiveMinimum");
                    schema["exclusiveMinimum"] = json!(least - 1);
                }
                _ => {}
            }
            match schema.get("maximum").and_then(Value::as_i64) {
                Some(most) if integer => schema["maximum"] = json!(most as f64 + 0.5),
                _ => {}
            }
        });
    });
}

#[test]
fn exclusive_bounds_of_3_0() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(bound) = schema.get("exclusiveMinimum").cloned() {
                schema["minimum"] = bound;
                schema["exclusiveMinimum"] = json!(true);
            } else if let (Some(bound), "\"integer\"") =
                (schema.get("minimum").and_then(Value::as_i64), schema["type"].to_string().as_str())
            {
                schema["minimum"] = json!(bound - 1);
                schema["exclusiveMinimum"] = json!(true);
            }
        });
    });
}

#[test]
fn numbers_as_floats() {
    same(|document| {
        each_schema(document, &mut |schema| {
            for key in ["minimum", "maximum", "default", "multipleOf", "minLength", "maxItems"] {
                if let Some(number) = schema.get(key).and_then(Value::as_i64) {
                    schema[key] = json!(number as f64);
                }
            }
        });
    });
}

#[test]
fn types_as_lists() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if let Some(kind) = schema.get("type").filter(|kind| kind.is_string()).cloned() {
                schema["type"] = json!([kind]);
            }
        });
    });
}

#[test]
fn type_lists_as_unions() {
    same(|document| {
        each_schema(document, &mut |schema| {
            let bare = schema
                .as_object()
                .is_some_and(|map| map.keys().all(|key| ["type", "description", "example"].contains(&key.as_str())));
            let kinds = schema.get("type").and_then(Value::as_array).cloned();
            if let (true, Some(kinds)) = (bare, kinds) {
                let arms: Vec<Value> = kinds.into_iter().rev().map(|kind| json!({ "type": kind })).collect();
                *schema = json!({ "anyOf": arms });
            }
        });
    });
}

#[test]
fn objects_with_a_type_and_without() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("properties").is_none() {
            } else if schema.get("type").is_none() {
                schema["type"] = json!("object");
            } else if schema.get("type") == Some(&json!("object")) {
                schema.as_object_mut().unwrap().shift_remove("type");
            }
        });
    });
}

#[test]
fn objects_split_into_all_of() {
    same(|document| {
        each_schema(document, &mut |schema| {
            let Some(properties) = schema.get("properties").and_then(Value::as_object).cloned() else {
                return;
            };
            if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() || schema.get("allOf").is_some() {
                return;
            }
            let half = properties.len() / 2;
            let mut first = schema.take();
            first["properties"] = properties.iter().take(half).map(|(k, v)| (k.clone(), v.clone())).collect();
            let rest: Value = properties.iter().skip(half).map(|(k, v)| (k.clone(), v.clone())).collect();
            *schema = json!({ "allOf": [first, { "type": "object", "properties": rest }] });
            for keyword in ["additionalProperties", "deprecated"] {
                if let Some(value) = schema["allOf"][0].as_object_mut().unwrap().shift_remove(keyword) {
                    schema[keyword] = value;
                }
            }
        });
    });
}

#[test]
fn empty_schemas_as_true() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("type") == Some(&json!("array")) && schema.get("items").is_none() {
                schema["items"] = json!(true);
            }
            if schema.get("type") == Some(&json!("object")) {
                let map = schema.as_object_mut().unwrap();
                map.entry("additionalProperties").or_insert(json!({}));
            }
        });
    });
}

#[test]
fn union_arms_in_another_order() {
    same(|document| {
        each_schema(document, &mut |schema| {
            for keyword in ["oneOf", "anyOf", "allOf"] {
                if let Some(arms) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
                    arms.reverse();
                }
            }
        });
    });
}
