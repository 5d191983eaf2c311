//! Two documents that mean the same differ in nothing, however they are written.

mod diff_support;

use diff_support::{each_operation, each_schema, pinned, report, reversed};
use serde_json::{json, Map, Value};

#[track_caller]
fn same(rewrite: impl Fn(&mut Value)) {
    let old = pinned();
    let mut new = old.clone();
    rewrite(&mut new);
    assert_ne!(serde_json::to_string(&old).unwrap(), serde_json::to_string(&new).unwrap(), "the rewrite did nothing");
    for (from, to) in [(&old, &new), (&new, &old)] {
        let report = report(from, to);
        let text: Vec<_> = report.changes.iter().map(|change| format!("{:?} {}: {}", change.level, change.place, change.message)).collect();
        assert!(text.is_empty(), "{} changes: {:#?}", text.len(), &text[..text.len().min(10)]);
    }
}

fn is_null(schema: &Value) -> bool {
    schema == &json!({"type": "null"})
}

/// The type that a `[T, null]` list names, in either order.
fn nullable_type(schema: &Value) -> Option<Value> {
    let [a, b] = schema.get("type")?.as_array()?.as_slice() else { return None };
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

fn rename_key(schema: &mut Value, from: &str, to: &str) {
    if let Some(value) = schema.as_object_mut().and_then(|map| map.shift_remove(from)) {
        schema[to] = value;
    }
}

/// Moves parts of operations to `components` and refers to them.
fn hoist(document: &mut Value, section: &str, pick: fn(&mut Map<String, Value>) -> Vec<&mut Value>) {
    let mut moved = Map::new();
    each_operation(document, &mut |_, operation| {
        for part in pick(operation) {
            let name = format!("moved{}", moved.len());
            let reference = json!({ "$ref": format!("#/components/{section}/{name}") });
            moved.insert(name, std::mem::replace(part, reference));
        }
    });
    document["components"][section] = Value::Object(moved);
}

#[test]
fn key_order() {
    same(|document| *document = reversed(document));
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
            let nullable = |keyword: &str| schema.get(keyword).and_then(Value::as_array).is_some_and(|arms| arms.len() == 2 && arms.iter().any(is_null));
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
                    let arms: Vec<Value> = values.as_array().unwrap().iter().map(|value| json!({ "const": value })).collect();
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
            let bare = schema.as_object().is_some_and(|map| map.keys().all(|key| ["type", "description", "example"].contains(&key.as_str())));
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
            let Some(properties) = schema.get("properties").and_then(Value::as_object).cloned() else { return };
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
fn keywords_that_say_the_default() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("$ref").is_some() {
                return;
            }
            let Some(map) = schema.as_object_mut() else { return };
            let neutral = json!({
                "minItems": 0, "minLength": 0, "minProperties": 0, "uniqueItems": false, "deprecated": false, "readOnly": false,
                "writeOnly": false, "nullable": false, "additionalProperties": true, "required": [], "properties": {}
            });
            for (key, value) in neutral.as_object().unwrap() {
                if key != "properties" || map.get("type") == Some(&json!("object")) {
                    map.entry(key.as_str()).or_insert_with(|| value.clone());
                }
            }
        });
        each_operation(document, &mut |_, operation| {
            operation.entry("deprecated").or_insert(json!(false));
            for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
                let query = parameter["in"] == "query";
                let map = parameter.as_object_mut().unwrap();
                map.entry("required").or_insert(json!(false));
                map.entry("style").or_insert(json!(if query { "form" } else { "simple" }));
                map.entry("explode").or_insert(json!(query));
                map.entry("allowReserved").or_insert(json!(false));
            }
        });
    });
}

#[test]
fn parameters_on_the_path() {
    same(|document| {
        for (_, item) in document["paths"].as_object_mut().unwrap() {
            let item = item.as_object_mut().unwrap();
            let methods: Vec<String> = item.keys().cloned().collect();
            if let [only] = methods.as_slice() {
                let parameters = item[only.as_str()].as_object_mut().unwrap().shift_remove("parameters").unwrap();
                item.insert("parameters".to_owned(), parameters);
            }
        }
    });
}

#[test]
fn parameters_responses_and_bodies_as_components() {
    same(|document| {
        hoist(document, "parameters", |operation| {
            operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten().collect()
        });
        hoist(document, "requestBodies", |operation| operation.get_mut("requestBody").into_iter().collect());
        hoist(document, "responses", |operation| {
            operation["responses"].as_object_mut().unwrap().iter_mut().map(|(_, response)| response).collect()
        });
    });
}

#[test]
fn path_parameters_renamed() {
    same(|document| {
        let paths = document["paths"].as_object_mut().unwrap();
        let renamed = std::mem::take(paths).into_iter().map(|(path, mut item)| {
            let text = serde_json::to_string(&item).unwrap().replace("\"serviceId\"", "\"service\"");
            item = serde_json::from_str(&text).unwrap();
            (path.replace("{serviceId}", "{service}"), item)
        });
        *paths = renamed.collect();
        // A property of that name is none of the parameter's business.
        let old = pinned();
        for (path, item) in old["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let there = &mut document["paths"][path.replace("{serviceId}", "{service}")][method];
                for part in ["requestBody", "responses"] {
                    if let Some(value) = operation.get(part) {
                        there[part] = value.clone();
                    }
                }
            }
        }
    });
}

#[test]
fn text_examples_and_extensions() {
    same(|document| {
        document["info"]["title"] = json!("Another title");
        document["x-new"] = json!({ "anything": 1 });
        each_schema(document, &mut |schema| {
            schema["description"] = json!("Another text");
            schema["example"] = json!("another example");
            schema["title"] = json!("Another title");
            schema["x-note"] = json!(7);
        });
        each_operation(document, &mut |_, operation| {
            operation.insert("summary".to_owned(), json!("Another summary"));
            operation.insert("externalDocs".to_owned(), json!({ "url": "https://example.com" }));
        });
    });
}

#[test]
fn servers_and_security_said_elsewhere() {
    same(|document| {
        let security = document["security"].clone();
        let url = document["servers"][0]["url"].as_str().unwrap().to_owned();
        document["servers"][0]["url"] = json!(format!("{url}/"));
        let servers = document["servers"].clone();
        each_operation(document, &mut |_, operation| {
            operation.entry("security").or_insert_with(|| security.clone());
            operation.insert("servers".to_owned(), servers.clone());
            if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
                parameters.reverse();
            }
        });
        rename_key(&mut document["components"], "securitySchemes", "securitySchemes");
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

#[test]
fn renaming_every_schema_is_nothing_on_the_wire() {
    let old = pinned();
    let text = serde_json::to_string(&old).unwrap().replace("#/components/schemas/", "#/components/schemas/New");
    let mut new: Value = serde_json::from_str(&text).unwrap();
    let schemas = new["components"]["schemas"].as_object_mut().unwrap();
    *schemas = std::mem::take(schemas).into_iter().map(|(name, schema)| (format!("New{name}"), schema)).collect();
    let report = report(&old, &new);
    assert_eq!(report.verdict.wire, "none");
    assert!(report.verdict.counts.doc > 350, "{:?}", report.verdict.counts);
    assert!(report.changes.iter().all(|change| change.id == "schema-renamed"));
    // A schema that is only ever one of several kinds in a union loses its name there, and is counted as carried.
    assert!(report.ignored.keys().all(|class| ["spelling", "unreachable", "carried"].contains(class)), "{:?}", report.ignored);
    assert!(report.ignored["carried"] < 5, "{:?}", report.ignored);
}
