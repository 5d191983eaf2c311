//! What `load` accepts and rejects, with small documents.

use codegen::load::load;
use serde_json::{json, Value};

/// Compares the first line of the error for a text, or `ok`.
#[track_caller]
fn check_text(text: &str, expected: &str) {
    let result = match load("test", text) {
        Ok(_) => "ok".to_owned(),
        Err(error) => error.to_string().lines().next().unwrap_or_default().to_owned(),
    };
    assert_eq!(result, expected);
}

/// Merges members into a valid document, and compares the error, or `ok`.
#[track_caller]
fn check(members: Value, expected: &str) {
    let mut document = json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {} });
    for (key, value) in members.as_object().expect("members") {
        document[key] = value.clone();
    }
    check_text(&document.to_string(), expected);
}

/// A document with operations by path and method.
fn paths(paths: Value) -> Value {
    json!({ "paths": paths })
}

fn schemas(schemas: Value) -> Value {
    json!({ "components": { "schemas": schemas } })
}

#[test]
fn texts_that_are_not_documents_are_rejected() {
    check_text("", "test: load: document is empty");
    check_text(
        "{\"openapi\": \"3.1.0\", \"in",
        "test: load: not valid JSON: EOF while parsing a string at line 1 column 24",
    );
    check_text("not a document", "test: load: an OpenAPI document is an object");
    check_text("{} {}", "test: load: not valid JSON: trailing characters at line 1 column 4");
    check_text(&"[".repeat(100_000), "test: load: nested deeper than 127 levels at line 1 column 128");
    check_text("{\"a\": 1e999}", "test: load: not valid JSON: number out of range at line 1 column 11");
}

#[test]
fn duplicate_keys_are_rejected_with_their_pointer() {
    let text = r#"{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "x-a": [{ "b/c": 1, "b/c": 2 }] }"#;
    check_text(text, "test: load: /x-a/0/b~1c: duplicate key");
}

#[test]
fn documents_may_be_yaml() {
    let text = "openapi: 3.1.0\ninfo: &info { title: t, version: '1' }\nx-info: *info\npaths:\n  /a:\n    get:\n      operationId: a\n      \
                responses:\n        200: { description: d }\n";
    let read = load("test", text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((read.operations(), read.root.pointer("/x-info/title")), (1, Some(&json!("t"))));
    assert_eq!(read.root.pointer("/paths/~1a/get/responses/200/description"), Some(&json!("d")));
    check_text(&text.replace("x-info", "info"), "test: load: /info: duplicate key");
    check_text(&text.replace("{ description: d }", "[ description"), "test: load: /paths/~1a/get/responses/200/1: not valid YAML: while parsing a flow sequence, expected ',' or ']' at byte 155 line 10 column 1");
}

#[test]
fn a_byte_order_mark_is_skipped() {
    check_text("\u{feff}[]", "test: load: an OpenAPI document is an object");
}

#[test]
fn only_openapi_3_0_to_3_2_is_accepted() {
    check(json!({ "openapi": "3.0.4" }), "ok");
    check(json!({ "openapi": "3.1.2" }), "ok");
    check(json!({ "openapi": "3.2.0" }), "ok");
    check(json!({ "openapi": "4.0.0" }), "test: load: /openapi: document is OpenAPI \"4.0.0\"");
    check(json!({ "openapi": 3.1 }), "test: load: /openapi: document is OpenAPI 3.1");
    check(json!({ "swagger": "2.0" }), "test: load: /swagger: document is Swagger \"2.0\"");
    check_text("{}", "test: load: not an OpenAPI document: it has no `openapi` field");
}

#[test]
fn values_of_a_wrong_kind_are_rejected() {
    check(json!({ "info": {} }), "test: load: /info: info object has no `title`");
    check(json!({ "paths": [] }), "test: load: /paths: paths object must be an object, not an empty list");
    check(schemas(json!({ "A": { "type": "strin" } })), "test: load: /components/schemas/A/type: must be a JSON type or a list of different ones, not the string \"strin\"");
    check(
        schemas(json!({ "A": { "items": [{}] } })),
        "test: load: /components/schemas/A/items: schema must be an object, not a list",
    );
    check(schemas(json!({ "A": { "oneOf": [] }, "B": { "enum": [] } })), "ok");
    check(schemas(json!({ "A B": {} })), "test: load: /components/schemas/A B: component name is not valid");
    check(
        json!({ "components": { "securitySchemes": { "a": { "type": "http" } } } }),
        "test: load: /components/securitySchemes/a: security scheme has no `scheme`",
    );
}

#[test]
fn operation_ids_must_be_present_and_unique() {
    let operation = |id: &str| json!({ "operationId": id, "responses": {} });
    check(paths(json!({ "/a": { "get": operation("x") }, "/b": { "get": operation("y") } })), "ok");
    check(paths(json!({ "/a": { "get": {} } })), "test: load: /paths/~1a/get: operation has no operationId");
    check(
        paths(json!({ "/a": { "get": operation(" ") } })),
        "test: load: /paths/~1a/get: operation has no operationId",
    );
    check(
        paths(json!({ "/a": { "get": operation("x"), "put": operation("x") } })),
        "test: load: /paths/~1a/put/operationId: operationId `x` is taken by /paths/~1a/get",
    );
}

#[test]
fn path_parameters_must_match_the_path() {
    let item = |path: &str, names: &[&str]| {
        let parameter = |name: &&str| json!({ "name": name, "in": "path", "required": true, "schema": {} });
        let parameters: Vec<Value> = names.iter().map(parameter).collect();
        paths(json!({ path: { "get": { "operationId": "x", "parameters": parameters } } }))
    };
    check(item("/a/{b}/{c}", &["c", "b"]), "ok");
    check(item("/a/{b}", &[]), "test: load: /paths/~1a~1{b}/get: path parameter `b` is not declared");
    check(item("/a", &["b"]), "test: load: /paths/~1a/get: path has no parameter `b`, though it is declared");
    check(item("/a/{b", &["b"]), "test: load: /paths/~1a~1{b: path has a `{` without its `}`");
    check(item("/a/b}", &[]), "test: load: /paths/~1a~1b}: path has a `}` without its `{`");
    check(item("/a/{}", &[]), "test: load: /paths/~1a~1{}: path has a parameter with the name ``");
    check(item("/{b}/{b}", &["b"]), "test: load: /paths/~1{b}~1{b}: path has the parameter `b` twice");
    let optional = json!([{ "name": "b", "in": "path", "schema": {} }]);
    check(
        paths(json!({ "/{b}": { "get": { "operationId": "x", "parameters": optional } } })),
        "test: load: /paths/~1{b}/get/parameters/0: path parameter is not `required: true`",
    );
}

#[test]
fn references_must_lead_to_an_object_of_the_right_kind() {
    check(schemas(json!({ "A": { "$ref": "#/components/schemas/B" }, "B": {} })), "ok");
    check(
        schemas(
            json!({ "A": { "$ref": "#/components/schemas/B/properties/x~1y" }, "B": { "properties": { "x/y": {} } } }),
        ),
        "ok",
    );
    check(
        schemas(
            json!({ "A": { "$ref": "#/components/schemas/B/properties/x%20y" }, "B": { "properties": { "x y": {} } } }),
        ),
        "ok",
    );
    check(schemas(json!({ "A": { "$ref": "#b" }, "B": { "$anchor": "b" } })), "ok");
    check(schemas(json!({ "A": { "properties": { "next": { "$ref": "#/components/schemas/A" } } } })), "ok");
    check(schemas(json!({ "A": { "example": { "$ref": "#/nowhere" } } })), "ok");
    check(
        schemas(json!({ "A": { "$ref": "#/components/schemas/B" } })),
        "test: load: /components/schemas/A/$ref: `#/components/schemas/B` does not lead anywhere",
    );
    check(
        schemas(json!({ "A": { "$ref": "other.json#/A" } })),
        "test: load: /components/schemas/A/$ref: `other.json#/A` leads out of the document",
    );
    check(
        schemas(json!({ "A": { "$ref": "#b" } })),
        "test: load: /components/schemas/A/$ref: no schema has the `$anchor` `b`",
    );
    check(
        schemas(json!({ "A": { "$ref": "#/components" } })),
        "test: load: /components/schemas/A/$ref: leads to /components/schemas: unknown field of a schema",
    );
    check(
        schemas(json!({ "A": { "$ref": 1 } })),
        "test: load: /components/schemas/A/$ref: must be a string, not the number 1",
    );
}

#[test]
fn references_to_other_objects_than_schemas_are_checked() {
    let document = |target: &str, parameters: Value| {
        json!({
            "paths": { "/a": { "get": { "operationId": "x", "parameters": [{ "$ref": target }] } } },
            "components": { "parameters": parameters },
        })
    };
    let query = json!({ "name": "q", "in": "query", "schema": {} });
    check(document("#/components/parameters/q", json!({ "q": query })), "ok");
    check(
        document("#/paths/~1a/get/x-q", json!({})),
        "test: load: /paths/~1a/get/parameters/0/$ref: `#/paths/~1a/get/x-q` does not lead anywhere",
    );
    check(
        document("#/components/parameters/a", json!({ "a": { "$ref": "#/components/parameters/b" }, "b": { "$ref": "#/components/parameters/a" } })),
        "test: load: /components/parameters/a: refers to itself: /components/parameters/a -> /components/parameters/b -> /components/parameters/a",
    );
}

#[test]
fn references_that_form_a_cycle_are_rejected() {
    let refers = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let error = |names: &str| format!("test: load: /components/schemas/A: refers to itself: {names}");
    let twice = error("/components/schemas/A -> /components/schemas/B -> /components/schemas/A");
    check(schemas(json!({ "A": refers("A") })), &error("/components/schemas/A -> /components/schemas/A"));
    check(schemas(json!({ "A": { "allOf": [refers("B")] }, "B": refers("A") })), &twice);
    check(schemas(json!({ "A": { "anyOf": [{ "allOf": [refers("B")] }] }, "B": { "oneOf": [refers("A")] } })), "ok");
    check(schemas(json!({ "A": { "allOf": [refers("B")] }, "B": { "items": refers("A") } })), "ok");
}

#[test]
fn a_chain_of_references_can_be_long() {
    let mut chain = serde_json::Map::new();
    for link in 0..20_000 {
        chain.insert(format!("S{link}"), json!({ "$ref": format!("#/components/schemas/S{}", link + 1) }));
    }
    chain.insert("S20000".into(), json!({}));
    check(schemas(Value::Object(chain)), "ok");
}

#[test]
fn a_large_document_loads() {
    let mut large = serde_json::Map::new();
    for number in 0..40_000 {
        let schema =
            json!({ "type": "object", "properties": { "a": { "type": "string", "description": "x".repeat(100) } } });
        large.insert(format!("S{number}"), schema);
    }
    check(schemas(Value::Object(large)), "ok");
}
