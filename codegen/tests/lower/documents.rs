//! What becomes of the objects around schemas, on tiny inputs.

use codegen::load::load;
use codegen::lower::{lower, Lowered};
use codegen::Error;
use serde_json::{json, Map, Value};

fn run(members: Value) -> Result<Lowered, Error> {
    let mut document = json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {} });
    for (key, value) in members.as_object().into_iter().flat_map(Map::iter) {
        document[key] = value.clone();
    }
    load("test", &document.to_string()).and_then(lower)
}

#[track_caller]
fn lowered(members: Value) -> Lowered {
    run(members).unwrap_or_else(|error| panic!("{error}"))
}

/// The lowered form of the only operation of a document with this one.
#[track_caller]
fn check(operation: Value, expected: Value) -> Lowered {
    let mut operation = operation;
    operation["operationId"] = json!("x");
    let lowered = lowered(json!({ "paths": { "/a": { "get": operation } } }));
    let mut found = lowered.root["paths"]["/a"]["get"].clone();
    found.as_object_mut().expect("operation").shift_remove("operationId");
    assert_eq!(found, expected);
    lowered
}

#[track_caller]
fn check_error(members: Value, expected: &str) {
    let said = run(members).map(drop).expect_err("an error").to_string();
    assert_eq!(said.lines().next(), Some(expected));
}

#[track_caller]
fn check_operation_error(operation: Value, expected: &str) {
    let mut operation = operation;
    operation["operationId"] = json!("x");
    check_error(json!({ "paths": { "/a": { "get": operation } } }), &format!("test: lower: /paths/~1a/get/{expected}"));
}

fn query(name: &str, more: Value) -> Value {
    let mut parameter = json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    for (key, value) in more.as_object().into_iter().flat_map(Map::iter) {
        parameter[key] = value.clone();
    }
    parameter
}

#[test]
fn the_root() {
    let lowered = lowered(json!({
        "openapi": "3.1.1",
        "info": { "title": "t", "version": "1", "summary": "s", "license": { "name": "n", "identifier": "MIT" } },
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "webhooks": { "w": { "post": {} } },
        "servers": [{ "url": "https://x" }],
        "x-more": 1,
    }));
    assert_eq!(
        lowered.root,
        json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1", "x-summary": "s", "license": { "name": "n", "x-identifier": "MIT" } },
            "paths": {},
            "servers": [{ "url": "https://x" }],
            "x-more": 1,
        })
    );
    assert_eq!(lowered.report.dropped["webhooks"], ["/webhooks"]);
    check_error(
        json!({ "jsonSchemaDialect": "https://x" }),
        "test: lower: /jsonSchemaDialect: unknown dialect of JSON Schema `https://x`",
    );
    check_error(json!({ "oops": 1 }), "test: lower: /oops: unknown field of a document");
}

#[test]
fn unknown_fields_of_any_object_are_refused() {
    check_operation_error(json!({ "respones": {} }), "respones: unknown field of a operation");
    check_operation_error(
        json!({ "responses": { "2000": {} } }),
        "responses/2000: unknown field of a responses object",
    );
    check_operation_error(
        json!({ "parameters": [query("q", json!({ "oops": 1 }))] }),
        "parameters/0/oops: unknown field of a parameter",
    );
}

#[test]
fn path_items() {
    let reference = json!({
        "paths": { "/a": { "$ref": "#/components/pathItems/A", "summary": "mine" } },
        "components": { "pathItems": { "A": { "summary": "theirs", "get": { "operationId": "x" }, "servers": [] } } },
    });
    let lowered = lowered(reference);
    assert_eq!(
        lowered.root["paths"]["/a"],
        json!({ "summary": "mine", "get": { "operationId": "x", "responses": {} } })
    );
    assert_eq!(lowered.root["components"], json!({}));
    assert_eq!(lowered.operations, 1);
}

#[test]
fn parameters_of_the_path_are_merged() {
    let lowered = lowered(json!({
        "paths": { "/a/{b}": {
            "parameters": [
                { "name": "b", "in": "path", "required": true, "schema": { "type": "string" } },
                { "$ref": "#/components/parameters/q" },
            ],
            "get": { "operationId": "x", "parameters": [query("q", json!({ "description": "mine" }))] },
            "put": { "operationId": "y" },
        } },
        "components": { "parameters": { "q": query("q", json!({})) } },
    }));
    let item = &lowered.root["paths"]["/a/{b}"];
    let names = |method: &str| {
        item[method]["parameters"].as_array().map(|list| list.iter().map(|p| p["name"].clone()).collect())
    };
    assert_eq!(names("get"), Some(vec![json!("b"), json!("q")]));
    assert_eq!(names("put"), Some(vec![json!("b"), json!("q")]));
    assert_eq!(item["get"]["parameters"][1]["description"], "mine");
    assert_eq!(item.get("parameters"), None);
}

#[test]
fn parameters_that_cannot_be_sent() {
    for (parameter, obstacle) in [
        (json!({ "in": "cookie" }), "cookie parameter"),
        (json!({ "in": "header", "style": "matrix" }), "parameter of style matrix"),
    ] {
        let lowered = check(json!({ "parameters": [query("q", parameter.clone())] }), json!({ "responses": {} }));
        assert_eq!(lowered.report.dropped["optional parameter that cannot be sent"], ["/paths/~1a/get/parameters/0"]);
        let mut required = parameter;
        required["required"] = json!(true);
        check_operation_error(
            json!({ "parameters": [query("q", required)] }),
            &format!("parameters/0: required parameter `q` cannot be sent: {obstacle}"),
        );
    }
    check_operation_error(
        json!({ "parameters": [query("q", json!({})), query("q", json!({}))] }),
        "parameters/1: parameter `q` is declared twice",
    );
}

#[test]
fn styles_of_parameters() {
    let (list, object) = (json!({ "type": "array", "items": {} }), json!({ "type": "object" }));
    for (place, style, explode, schema, expected) in [
        ("query", "form", true, &list, json!(null)),
        ("query", "form", false, &list, json!("comma")),
        ("query", "spaceDelimited", false, &list, json!("space")),
        ("query", "pipeDelimited", false, &list, json!("pipe")),
        ("query", "pipeDelimited", true, &list, json!(null)),
        ("query", "form", true, &object, json!("spread")),
        ("query", "form", false, &object, json!("text")),
        ("query", "deepObject", true, &object, json!("deep")),
        ("query", "deepObject", true, &list, json!("text")),
        ("header", "simple", false, &list, json!(null)),
        ("header", "simple", false, &object, json!("text")),
    ] {
        let given = json!({ "in": place, "style": style, "explode": explode, "schema": schema });
        let mut lowered = query("q", json!({ "in": place, "schema": schema }));
        if !expected.is_null() {
            lowered["x-style"] = expected;
        }
        check(json!({ "parameters": [query("q", given)] }), json!({ "responses": {}, "parameters": [lowered] }));
    }
}

#[test]
fn parameters_of_one_name_in_two_places() {
    let lowered = lowered(json!({ "paths": { "/a": { "get": { "operationId": "x", "parameters": [
        query("q", json!({})), query("q", json!({ "in": "header" })),
    ] } } } }));
    assert_eq!(lowered.root["paths"]["/a"]["get"]["parameters"].as_array().map(Vec::len), Some(2));
}

#[test]
fn parameters_that_are_changed() {
    let lowered = check(
        json!({ "parameters": [
            query("q", json!({ "style": "form", "explode": true, "allowReserved": true, "examples": { "a": { "value": 1 }, "b": { "value": 2 } } })),
            query("Accept", json!({ "in": "header" })),
        ] }),
        json!({ "responses": {}, "parameters": [query("q", json!({ "example": 1 }))] }),
    );
    assert_eq!(lowered.report.dropped["header parameter that OpenAPI ignores"], ["/paths/~1a/get/parameters/1"]);
    assert_eq!(lowered.report.dropped["further named example"], ["/paths/~1a/get/parameters/0/examples/b"]);
}

#[test]
fn request_bodies() {
    let body = |content: Value| json!({ "requestBody": { "content": content } });
    let media = json!({ "schema": { "type": "string" } });
    let lowered = |content: Value| json!({ "responses": {}, "requestBody": { "content": content } });
    check(
        body(json!({ "text/plain": media, "application/json": media })),
        lowered(json!({ "application/json": media })),
    );
    check(
        body(json!({ "application/merge-patch+json": media })),
        lowered(
            json!({ "application/json": { "schema": { "type": "string" }, "x-media-type": "application/merge-patch+json" } }),
        ),
    );
    check(
        body(json!({ "*/*": { "schema": { "type": "object" } } })),
        lowered(json!({ "application/json": { "schema": { "type": "object" } } })),
    );
    check(
        body(json!({ "application/octet-stream": {} })),
        lowered(json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })),
    );
    check(body(json!({ "application/json": {} })), lowered(json!({ "application/json": { "schema": {} } })));
    check(body(json!({})), json!({ "responses": {} }));
    check(body(json!({ "multipart/form-data": media })), lowered(json!({ "multipart/form-data": media })));
    check(
        body(json!({ "text/csv": {} })),
        lowered(json!({ "text/plain": { "schema": { "type": "string" }, "x-media-type": "text/csv" } })),
    );
    check(
        body(json!({ "image/png": {} })),
        lowered(json!({ "application/octet-stream": {
            "schema": { "type": "string", "format": "binary" }, "x-media-type": "image/png",
        } })),
    );
    check_operation_error(
        body(json!({ "multipart/mixed": media })),
        "requestBody/content/multipart~1mixed: request body of type multipart/mixed cannot be sent",
    );
    check_operation_error(
        body(json!({ "application/x-www-form-urlencoded": { "encoding": { "a": { "style": "deepObject" } } } })),
        "requestBody/content/application~1x-www-form-urlencoded/encoding/a: property `a` of a form has a style that cannot be sent",
    );
}

#[test]
fn responses() {
    let lowered = lowered(json!({
        "paths": { "/a": { "get": { "operationId": "x", "responses": {
            "200": { "$ref": "#/components/responses/ok", "description": "mine" },
            "4xx": { "links": {}, "content": { "application/problem+json": { "schema": { "const": 1 } }, "text/html": {} } },
        } } } },
        "components": { "responses": { "ok": {
            "description": "theirs",
            "headers": {
                "A": { "$ref": "#/components/headers/A" },
                "Content-Type": { "schema": {} },
            },
        } }, "headers": { "A": { "content": { "text/plain": { "schema": { "type": ["string", "null"] } } } } } },
    }));
    assert_eq!(
        lowered.root["paths"]["/a"]["get"]["responses"],
        json!({
            "200": { "description": "mine", "headers": { "A": { "schema": { "type": "string", "nullable": true } } } },
            "4XX": { "description": "", "content": { "application/json": {
                "schema": { "type": "integer", "enum": [1] }, "x-media-type": "application/problem+json",
            } } },
        })
    );
    assert_eq!(
        lowered.report.dropped.keys().collect::<Vec<_>>(),
        [&"further media type", &"header that OpenAPI ignores", &"links"]
    );
}

#[test]
fn security_schemes() {
    let lowered = lowered(json!({ "components": { "securitySchemes": {
        "basic": { "type": "http", "scheme": "basic" },
        "mutual": { "type": "mutualTLS" },
        "again": { "$ref": "#/components/securitySchemes/basic" },
    } } }));
    let basic = json!({ "type": "http", "scheme": "basic" });
    assert_eq!(lowered.root["components"]["securitySchemes"], json!({ "basic": basic, "again": basic }));
    assert_eq!(lowered.report.dropped["mutualTLS"], ["/components/securitySchemes/mutual"]);
}

#[test]
fn a_schema_of_an_operation_that_is_referred_to_is_named_after_it() {
    let lowered = lowered(json!({
        "paths": { "/a": { "get": { "operationId": "listThings", "responses": { "200": { "content": {
            "application/json": { "schema": { "type": "object" } },
        } } } } } },
        "components": { "schemas": { "T": {
            "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema",
        } } },
    }));
    assert_eq!(lowered.root["components"]["schemas"]["T"], json!({ "$ref": "#/components/schemas/ListThings200" }));
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| {
        let schema = (0..depth).fold(json!({ "type": "string" }), |schema, _| json!({ "items": schema }));
        json!({ "components": { "schemas": { "T": schema } } })
    };
    // The program reads documents on a thread with more stack than those of tests have.
    let test = move || {
        let root = lowered(nested(115)).root;
        assert!(serde_json::from_value::<openapiv3::OpenAPI>(root).is_ok());
        let said = run(nested(118)).map(drop).expect_err("an error").to_string();
        assert!(said.contains("schema is nested deeper than 120 levels"), "{said}");
    };
    std::thread::Builder::new().stack_size(64 << 20).spawn(test).expect("a thread").join().expect("no overflow");
}
