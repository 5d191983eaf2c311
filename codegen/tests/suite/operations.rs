//! How the objects around schemas are read: path items, parameters, bodies and responses, with small documents.

use codegen::load::load;
use codegen::model::{Encoding, Location, Model, Operation, ResponseBody, Style, Ty};
use codegen::polish::type_text;
use codegen::shape::{shape, Report};
use codegen::Error;
use serde_json::{json, Map, Value};

fn run(members: Value) -> Result<(Model, Report), Error> {
    let mut document = json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {} });
    merge(&mut document, members);
    shape(&load("test", &document.to_string())?)
}

fn merge(object: &mut Value, members: Value) {
    for (key, value) in members.as_object().into_iter().flat_map(Map::iter) {
        object[key] = value.clone();
    }
}

#[track_caller]
fn read(members: Value) -> (Model, Report) {
    run(members).unwrap_or_else(|error| panic!("{error}"))
}

fn paths(mut operation: Value) -> Value {
    operation["operationId"] = json!("x");
    json!({ "paths": { "/a": { "get": operation } } })
}

/// The only operation of a document with this one.
#[track_caller]
fn operation(operation: Value) -> (Operation, Report) {
    let (mut model, report) = read(paths(operation));
    (model.operations.remove(0), report)
}

#[track_caller]
fn check_error(members: Value, expected: &str) {
    let message = run(members).map(drop).expect_err("an error").to_string();
    assert_eq!(message.lines().next(), Some(expected));
}

#[track_caller]
fn check_operation_error(operation: Value, expected: &str) {
    check_error(paths(operation), &format!("test: shape: /paths/~1a/get/{expected}"));
}

fn left_out(report: &Report) -> Vec<(&str, &str)> {
    let classes = report.left_out.iter();
    classes.flat_map(|(class, places)| places.iter().map(move |place| (class.as_str(), place.as_str()))).collect()
}

fn query(name: &str, more: Value) -> Value {
    let mut parameter = json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    merge(&mut parameter, more);
    parameter
}

#[test]
fn unknown_fields_and_dialects_of_the_root_are_reported() {
    let (model, report) = read(json!({
        "openapi": "3.1.1",
        "info": { "title": "t", "version": "1", "summary": "s", "license": { "name": "n", "identifier": "MIT" } },
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "webhooks": { "w": { "post": {} } },
        "servers": [{ "url": "https://x" }],
        "x-more": 1,
        "oops": 1,
    }));
    assert_eq!(model.title, "t");
    assert_eq!(left_out(&report), [("unknown field", "/oops"), ("webhooks", "/webhooks")]);
    check_error(
        json!({ "jsonSchemaDialect": "https://x" }),
        "test: shape: /jsonSchemaDialect: unknown dialect of JSON Schema `https://x`",
    );
}

#[test]
fn unknown_fields_of_any_object_are_reported() {
    for (given, place) in [
        (json!({ "respones": {} }), "respones"),
        (json!({ "responses": { "2000": {} } }), "responses/2000"),
        (json!({ "parameters": [query("q", json!({ "oops": 1 }))] }), "parameters/0/oops"),
    ] {
        let (_, report) = operation(given);
        assert_eq!(left_out(&report), [("unknown field", format!("/paths/~1a/get/{place}").as_str())]);
    }
}

#[test]
fn a_path_item_can_be_a_reference() {
    let (model, _) = read(json!({
        "paths": { "/a": { "$ref": "#/components/pathItems/A", "summary": "mine" } },
        "components": { "pathItems": { "A": { "summary": "theirs", "get": { "operationId": "x" } } } },
    }));
    let operations: Vec<_> = model.operations.iter().map(|one| (one.path.as_str(), one.id.as_str())).collect();
    assert_eq!(operations, [("/a", "x")]);
}

#[test]
fn parameters_of_path_and_operation_are_merged() {
    let (model, _) = read(json!({
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
    for operation in &model.operations {
        let names: Vec<_> = operation.parameters.iter().map(|parameter| parameter.wire.as_str()).collect();
        assert_eq!(names, ["b", "q"], "{}", operation.id);
    }
    assert_eq!(model.operations[0].parameters[1].docs.paragraphs, ["mine."]);
}

#[test]
fn parameters_that_cannot_be_sent_are_reported() {
    for (parameter, obstacle) in [
        (json!({ "in": "cookie", "style": "matrix" }), "cookie parameter"),
        (json!({ "in": "header", "style": "matrix" }), "parameter of style matrix"),
    ] {
        let (read, report) = operation(json!({ "parameters": [query("q", parameter.clone())] }));
        assert!(read.parameters.is_empty());
        assert_eq!(left_out(&report), [("optional parameter that cannot be sent", "/paths/~1a/get/parameters/0")]);
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
fn each_style_of_a_parameter_has_a_form() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let (strings, text, form) = ("List<String>", "String", "Xq");
    for (place, style, explode, schema, expected, ty) in [
        ("query", "form", true, &list, Style::Usual, strings),
        ("query", "form", false, &list, Style::Joined(","), strings),
        ("query", "spaceDelimited", false, &list, Style::Joined(" "), strings),
        ("query", "pipeDelimited", false, &list, Style::Joined("|"), strings),
        ("query", "pipeDelimited", true, &list, Style::Usual, strings),
        ("query", "form", true, &object, Style::Spread, form),
        ("query", "form", false, &object, Style::Usual, text),
        ("query", "deepObject", true, &object, Style::Deep, form),
        ("query", "deepObject", true, &list, Style::Usual, text),
        ("header", "simple", false, &list, Style::Usual, strings),
        ("header", "simple", false, &object, Style::Usual, text),
    ] {
        let given = json!({ "in": place, "style": style, "explode": explode, "schema": schema });
        let (read, _) = operation(json!({ "parameters": [query("q", given)] }));
        let found = &read.parameters[0];
        assert_eq!((found.style, type_text(&found.ty).as_str()), (expected, ty), "{place} {style} {explode} {schema}");
    }
}

#[test]
fn parameters_with_the_same_name_in_two_locations_are_distinct() {
    let (read, _) = operation(json!({ "parameters": [query("q", json!({})), query("q", json!({ "in": "header" }))] }));
    let found: Vec<_> =
        read.parameters.iter().map(|parameter| (parameter.location, parameter.ident.as_str())).collect();
    assert_eq!(found, [(Location::Query, "q"), (Location::Header, "q_value")]);
}

#[test]
fn fields_of_parameters_are_documented_or_reported() {
    let examples = json!({ "a": { "value": 1 }, "b": { "value": 2 } });
    let (read, report) = operation(json!({ "parameters": [
        query("q", json!({ "style": "form", "explode": true, "allowReserved": true, "examples": examples })),
        query("Accept", json!({ "in": "header" })),
        query("Content-Length", json!({ "in": "header" })),
    ] }));
    assert_eq!(read.parameters.len(), 1);
    assert_eq!(read.parameters[0].docs.paragraphs, ["Example: `1`"]);
    let place = |rest: &str| format!("/paths/~1a/get/parameters/{rest}");
    assert!(report.left_out["header parameter that OpenAPI ignores"].contains(&place("1")));
    assert_eq!(report.left_out["header parameter that the HTTP client sets"], [place("2")]);
    assert!(
        report.left_out["allowReserved: reserved characters are always encoded"].contains(&place("0/allowReserved"))
    );
}

#[test]
fn the_documented_media_type_of_json_is_accepted() {
    let accept = |media_type: &str| {
        let content = json!({ media_type: { "schema": { "type": "object" } } });
        operation(json!({ "responses": { "200": { "description": "", "content": content } } })).0.accept
    };
    for media_type in ["application/json", "application/vnd.x+json", "application/json; version=2", "text/json"] {
        assert_eq!(accept(media_type), media_type);
    }
    for other in ["*/*", "text/csv", "application/\u{fc}+json", "application/a\nb+json"] {
        assert_eq!(accept(other), "application/json", "{other}");
    }
}

#[test]
fn operations_of_openapi_3_2_are_reported() {
    let (model, report) = read(json!({ "openapi": "3.2.0", "paths": { "/a": {
        "query": { "operationId": "q", "responses": {} },
        "additionalOperations": { "COPY": { "operationId": "c", "responses": {} } },
        "get": { "operationId": "x", "responses": { "200": { "description": "", "content": { "text/event-stream": { "itemSchema": {} } } } } },
    } } }));
    assert_eq!(model.operations.len(), 1);
    let stream = "/paths/~1a/get/responses/200/content/text~1event-stream/itemSchema";
    let expected = [
        ("operation with the method QUERY", "/paths/~1a/query"),
        ("operations with other methods", "/paths/~1a/additionalOperations"),
        ("schema of the items of a stream", stream),
    ];
    assert_eq!(left_out(&report), expected);
}

#[test]
fn requirements_of_undeclared_security_schemes_are_reported() {
    let basic = json!({ "basic": { "type": "http", "scheme": "basic" } });
    let (_, report) = read(json!({
        "components": { "securitySchemes": basic },
        "security": [{ "basic": [] }, { "bsic": [] }],
        "paths": { "/a": { "get": { "operationId": "x", "security": [{ "other": ["a"], "basic": [] }], "responses": {} } } },
    }));
    let places = ["/security/1/bsic", "/paths/~1a/get/security/0/other"];
    assert_eq!(report.left_out["security requirement of a scheme that is not declared"], places);
}

#[test]
fn each_media_type_of_a_body_has_an_encoding() {
    let body = |content: Value| json!({ "requestBody": { "content": content } });
    let media = json!({ "schema": { "type": "string" } });
    let object = json!({ "schema": { "type": "object", "properties": { "a": { "type": "string" } } } });
    let parts = Encoding::Multipart { binary: Vec::new() };
    for (content, media_type, encoding, ty) in [
        (json!({ "text/plain": media, "application/json": media }), "application/json", Encoding::Json, "String"),
        (json!({ "application/merge-patch+json": media }), "application/merge-patch+json", Encoding::Json, "String"),
        (json!({ "*/*": { "schema": { "type": "object" } } }), "application/json", Encoding::Json, "Map<Raw>"),
        (json!({ "application/octet-stream": {} }), "application/octet-stream", Encoding::Binary, "Binary"),
        (json!({ "application/json": {} }), "application/json", Encoding::Json, "Raw"),
        (json!({ "multipart/form-data": object }), "multipart/form-data", parts, "XRequest"),
        (json!({ "text/csv": {} }), "text/csv", Encoding::Text, "String"),
        (json!({ "image/png": {} }), "image/png", Encoding::Binary, "Binary"),
    ] {
        let (read, _) = operation(body(content));
        let found = read.body.expect("a body");
        assert_eq!((found.media_type.as_str(), &found.encoding), (media_type, &encoding));
        assert_eq!(type_text(&found.ty), ty, "{media_type}");
    }
    let (read, report) = operation(body(json!({})));
    assert!(read.body.is_none());
    assert_eq!(left_out(&report), [("request body without a media type", "/paths/~1a/get/requestBody")]);
    check_operation_error(
        body(json!({ "multipart/mixed": media })),
        "requestBody/content/multipart~1mixed: request body of type multipart/mixed cannot be sent",
    );
    check_operation_error(
        body(json!({ "application/x-www-form-urlencoded": { "encoding": { "a": { "style": "deepObject" } } } })),
        "requestBody/content/application~1x-www-form-urlencoded/encoding/a: \
         property `a` of a form has a style that cannot be sent",
    );
}

#[test]
fn statuses_have_types_for_their_bodies() {
    let (model, report) = read(json!({
        "paths": { "/a": { "get": { "operationId": "x", "responses": {
            "200": { "$ref": "#/components/responses/ok", "description": "mine" },
            "4xx": { "links": {}, "content": { "application/problem+json": { "schema": { "const": 1 } }, "text/html": {} } },
            "409": { "content": { "application/json": { "schema": { "properties": { "more": { "type": "string" } } } } } },
        } } } },
        "components": { "responses": { "ok": {
            "description": "theirs",
            "content": { "application/json": { "schema": { "type": ["string", "null"] } } },
        } } },
    }));
    let read = &model.operations[0];
    assert!(
        matches!(&read.response, ResponseBody::Json(ty) if type_text(ty) == "Option<String>"),
        "{:?}",
        read.response
    );
    let errors: Vec<_> = read.error_types.iter().map(|(code, ty)| (*code, type_text(ty))).collect();
    assert_eq!(errors, [(409, "XError409".to_owned())]);
    assert_eq!(left_out(&report), [("links", "/paths/~1a/get/responses/4xx/links")]);
}

#[test]
fn schemes_that_need_more_than_a_header_are_reported() {
    let (_, report) = read(json!({ "components": { "securitySchemes": {
        "basic": { "type": "http", "scheme": "basic" },
        "mutual": { "type": "mutualTLS" },
        "again": { "$ref": "#/components/securitySchemes/basic" },
    } } }));
    assert_eq!(left_out(&report), [("mutualTLS", "/components/securitySchemes/mutual")]);
}

#[test]
fn an_inline_schema_with_a_reference_is_named_after_its_operation() {
    let (model, _) = read(json!({
        "paths": { "/a": { "get": { "operationId": "listThings", "responses": { "200": { "content": {
            "application/json": { "schema": { "properties": { "t": { "$ref": "#/components/schemas/T" }, "a": {} } } },
        } } } } } },
        "components": { "schemas": { "T": {
            "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema",
        } } },
    }));
    assert!(model.types.contains_key("ListThings200"), "{:?}", model.types.keys());
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| {
        let schema = (0..depth).fold(json!({ "type": "string" }), |schema, _| json!({ "items": schema }));
        json!({ "components": { "schemas": { "T": schema } } })
    };
    // The program reads documents on a thread with a larger stack than that of test threads.
    let test = move || {
        read(nested(115));
        let message = run(nested(118)).map(drop).expect_err("an error").to_string();
        assert!(message.contains("schema is nested deeper than 120 levels"), "{message}");
    };
    std::thread::Builder::new().stack_size(64 << 20).spawn(test).expect("a thread").join().expect("no overflow");
}

#[test]
fn without_a_result_only_a_status_that_is_a_number_makes_an_envelope() {
    let response = |status: Value| {
        let properties = json!({ "status": status, "requestId": { "type": "string" } });
        let schema = json!({ "type": "object", "properties": properties });
        json!({ "responses": { "200": { "description": "", "content": { "application/json": { "schema": schema } } } } })
    };
    let (of_number, _) = operation(response(json!({ "type": "integer" })));
    assert_eq!(of_number.response, ResponseBody::Empty);
    let (of_text, _) = operation(response(json!({ "enum": ["queued", "done"] })));
    assert!(matches!(of_text.response, ResponseBody::Json(Ty::Named(_))), "{:?}", of_text.response);
}

#[test]
fn results_that_may_be_null_are_optional() {
    let of = |schema: Value, method: &str| {
        let content = json!({ "application/json": { "schema": schema } });
        let operation =
            json!({ "operationId": "x", "responses": { "200": { "description": "", "content": content } } });
        read(json!({ "paths": { "/a": { method: operation } } })).0.operations.remove(0).response
    };
    for (schema, expected) in [
        (json!({ "type": ["string", "null"] }), "Option<String>"),
        (json!({ "type": "string" }), "String"),
        (json!({ "type": ["array", "null"], "items": { "type": "integer" } }), "List<i64>"),
    ] {
        let ResponseBody::Json(ty) = of(schema, "get") else { panic!("no JSON") };
        assert_eq!(type_text(&ty), expected);
    }
    // HTTP has no bodies in responses to HEAD.
    assert_eq!(of(json!({ "type": "string" }), "head"), ResponseBody::Empty);
}

#[test]
fn a_success_without_a_body_is_reported_beside_one_with_a_body() {
    let content = json!({ "application/json": { "schema": { "type": "string" } } });
    let responses = json!({ "200": { "description": "", "content": content }, "204": { "description": "" } });
    let (_, report) = operation(json!({ "responses": responses }));
    let class = "success without a body beside one with a body: a decode error";
    assert_eq!(left_out(&report), [(class, "/paths/~1a/get/responses/204")]);
}
