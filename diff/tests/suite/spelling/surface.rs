//! Documents whose operations mean the same differ in nothing, wherever their parts are written.

use serde_json::{json, Map, Value};

use crate::support::{each_operation, each_schema, pinned, report, reversed, same};

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
        let old = document.clone();
        let paths = document["paths"].as_object_mut().unwrap();
        let renamed = std::mem::take(paths).into_iter().map(|(path, mut item)| {
            let text = serde_json::to_string(&item).unwrap().replace("\"serviceId\"", "\"service\"");
            item = serde_json::from_str(&text).unwrap();
            (path.replace("{serviceId}", "{service}"), item)
        });
        *paths = renamed.collect();
        // A property of that name is none of the parameter's business.
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
    });
}

#[test]
fn key_order() {
    same(|document| *document = reversed(document));
}

#[test]
fn keywords_that_say_the_default() {
    same(|document| {
        each_schema(document, &mut |schema| {
            if schema.get("$ref").is_some() {
                return;
            }
            let Some(map) = schema.as_object_mut() else {
                return;
            };
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
fn renaming_every_schema_is_nothing_on_the_wire() {
    let old = pinned();
    let text = serde_json::to_string(&old).unwrap().replace("#/components/schemas/", "#/components/schemas/New");
    let mut new: Value = serde_json::from_str(&text).unwrap();
    let schemas = new["components"]["schemas"].as_object_mut().unwrap();
    *schemas = std::mem::take(schemas).into_iter().map(|(name, schema)| (format!("New{name}"), schema)).collect();
    let report = report(&old, &new);
    assert_eq!(report.verdict.wire, "none");
    let schemas = old["components"]["schemas"].as_object().map_or(0, |schemas| schemas.len());
    assert!(report.verdict.counts.doc > schemas / 2, "{:?}", report.verdict.counts);
    assert!(report.changes.iter().all(|change| change.id == "schema-renamed"));
    // A schema that is only ever one of several kinds in a union loses its name there, and is counted as carried.
    assert!(
        report.ignored.keys().all(|class| ["spelling", "unreachable", "carried"].contains(class)),
        "{:?}",
        report.ignored
    );
    assert!(report.ignored.get("carried").is_none_or(|count| *count < 5), "{:?}", report.ignored);
}

#[test]
fn schemas_that_exchange_their_names_are_nothing_on_the_wire() {
    let old = pinned();
    let schemas = old["components"]["schemas"].as_object().unwrap();
    let names: Vec<&String> = schemas.keys().collect();
    let next = |name: &str| names[(names.iter().position(|known| *known == name).unwrap() + 1) % names.len()].clone();
    let text = serde_json::to_string(&old).unwrap();
    let mut pieces = text.split("#/components/schemas/");
    let mut turned = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_at(piece.find('"').unwrap());
        turned += &format!("#/components/schemas/{}{rest}", next(name));
    }
    let mut new: Value = serde_json::from_str(&turned).unwrap();
    let renamed = new["components"]["schemas"].as_object_mut().unwrap();
    *renamed = std::mem::take(renamed).into_iter().map(|(name, schema)| (next(&name), schema)).collect();
    assert_eq!(report(&old, &new).verdict.wire, "none");
}
