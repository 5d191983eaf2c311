//! Faults of a document. The smallest part around each is left out, and the report lists it.

use codegen::{generate, Input, Output};
use serde_json::{json, Value};

/// A document with three operations and without faults.
fn document() -> Value {
    let response = |schema: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        json!({ "200": { "description": "d", "content": { "application/json": { "schema": schema } } } })
    };
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": {
            "/a": { "get": { "operationId": "first", "responses": response("A") } },
            "/b/{id}": { "put": {
                "operationId": "second",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "needed", "in": "query", "required": true, "schema": { "type": "string" } },
                    { "name": "extra", "in": "query", "schema": { "type": "string" } },
                ],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                "responses": response("B"),
            } },
            "/c": { "get": { "operationId": "third", "responses": response("C") } },
        },
        "components": { "schemas": {
            "A": { "type": "object", "properties": { "a": { "type": "string", "maxLength": 5 } } },
            "B": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/A" } } },
            "C": {
                "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }],
                "discriminator": { "propertyName": "k", "mapping": { "b": "#/components/schemas/B" } },
            },
        } },
    })
}

fn run(text: &str) -> Output {
    generate(Input { name: "t.json", document: text, revision: "", overlay: None, client: None }, &mut |_| {})
        .unwrap_or_else(|error| panic!("{error}"))
}

/// Sets a value in the document, or removes it if it is null. Compares the reported faults, each with what was done, and the
/// remaining operations.
#[track_caller]
fn check(at: &str, value: Value, faults: &[(&str, &str)], operations: &[&str]) {
    check_in(document(), at, value, faults, operations);
}

#[track_caller]
fn check_in(mut document: Value, at: &str, value: Value, faults: &[(&str, &str)], operations: &[&str]) {
    let (parent, key) = at.rsplit_once('/').expect("a pointer");
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).expect("the parent exists") {
        Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        Value::Object(members) if value.is_null() => drop(members.shift_remove(&key)),
        members => members[key] = value,
    }
    let output = run(&document.to_string());
    let found: Vec<_> =
        output.report.mended.iter().map(|mended| (mended.fault.pointer.as_str(), mended.instead.as_str())).collect();
    assert_eq!(found, faults, "{at}");
    let ids: Vec<&str> = output.model.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, operations, "{at}");
    for mended in &output.report.mended {
        assert!(mended.fault.help.as_ref().is_some_and(|help| !help.is_empty()), "{}", mended.fault);
    }
    assert_eq!(output.report.require_no_faults().is_err(), !faults.is_empty());
}

const ALL: [&str; 3] = ["first", "second", "third"];
const SECOND: &str = "/paths/~1b~1{id}/put";

#[test]
fn a_document_without_faults_has_no_report() {
    check("/info/version", json!("2"), &[], &ALL);
    check("/components/schemas/A/oneOf", json!([]), &[], &ALL);
    check("/components/schemas/A/properties/a/enum", json!([]), &[], &ALL);
    check("/components/schemas/A/properties/a/embed", json!(true), &[], &ALL);
}

#[test]
fn operations_without_an_id_are_named_after_method_and_path() {
    let id = format!("{SECOND}/operationId");
    let named = "it is named after its method and path: `putBById`";
    check(&id, Value::Null, &[(SECOND, named)], &["first", "putBById", "third"]);
    check(&id, json!("first"), &[(&id, named)], &["first", "putBById", "third"]);
    let taken = "it is named after its method and path: `getA`";
    check("/paths/~1a/get/operationId", json!(""), &[("/paths/~1a/get", taken)], &["getA", "second", "third"]);
    let numbered = "it is named after its method and path: `putBById2`";
    let mut document = document();
    document["paths"]["/c"]["get"]["operationId"] = json!("putBById");
    check_in(document, &id, Value::Null, &[(SECOND, numbered)], &["first", "putBById2", "putBById"]);
}

#[test]
fn an_operation_with_a_required_part_that_cannot_be_sent_is_left_out() {
    let item = document()["paths"]["/c"].clone();
    for path in ["/d?e=f", "/d#e", "/d/{e", "/d/{e}/{e}", "/d/../e", "/d/."] {
        let at = format!("/paths/{}", path.replace('/', "~1"));
        check(&at, item.clone(), &[(&at, "the path is left out")], &ALL);
    }
    let without = ["first", "third"];
    let operation = "the operation is left out";
    let cases = [
        ("/parameters/1/in", json!("nowhere"), "/parameters/1"),
        ("/parameters/1/style", json!("matrix"), "/parameters/1"),
        ("/parameters/1", json!({ "$ref": "#/components/parameters/gone" }), "/parameters/1/$ref"),
        ("/requestBody", json!({ "$ref": "other.yaml" }), "/requestBody/$ref"),
        ("/requestBody/content", json!({ "multipart/mixed": {} }), "/requestBody/content/multipart~1mixed"),
        (
            "/requestBody/content",
            json!({ "multipart/form-data": { "schema": { "oneOf": [{ "type": "object" }, { "type": "array" }] } } }),
            "/requestBody/content/multipart~1form-data",
        ),
    ];
    for (at, value, fault) in cases {
        check(&format!("{SECOND}{at}"), value, &[(&format!("{SECOND}{fault}"), operation)], &without);
    }
}

#[test]
fn an_optional_part_at_fault_is_left_out_alone() {
    let at = format!("{SECOND}/parameters/2");
    check(&format!("{at}/in"), json!("nowhere"), &[(&at, "the parameter is left out")], &ALL);
    check(&format!("{at}/name"), Value::Null, &[(&at, "the parameter is left out")], &ALL);
    let at = format!("{SECOND}/tags");
    check(&at, json!("t"), &[(&at, "the field is ignored")], &ALL);
    let at = format!("{SECOND}/responses/200/content");
    check(&at, json!([]), &[(&at, "the response is left out")], &ALL);
    check(
        &format!("{SECOND}/responses/200/description"),
        json!(5),
        &[(&format!("{SECOND}/responses/200/description"), "the value is read as text")],
        &ALL,
    );
    check("/info/title", Value::Null, &[("/info", "it is read without")], &ALL);
    check("/security", json!("none"), &[("/security", "the field is ignored")], &ALL);
    check("/jsonSchemaDialect", json!("https://example.com"), &[("/jsonSchemaDialect", "the field is ignored")], &ALL);
}

#[test]
fn the_path_determines_the_path_parameters() {
    let undeclared = format!("{SECOND}/parameters");
    check(&undeclared, Value::Null, &[(SECOND, "it is a string")], &ALL);
    let other = json!({ "name": "other", "in": "path", "required": true, "schema": {} });
    check(&format!("{SECOND}/parameters/2"), other, &[(SECOND, "the parameter is left out")], &ALL);
    let optional = format!("{SECOND}/parameters/0");
    check(&format!("{optional}/required"), Value::Null, &[(&optional, "it is required")], &ALL);
}

#[test]
fn keywords_at_fault_are_ignored() {
    let schema = "/components/schemas/A/properties/a";
    for (keyword, value) in [
        ("type", json!("strin")),
        ("maxLength", json!("5")),
        ("required", json!(true)),
        ("$ref", json!("#/nowhere")),
        ("$ref", json!("other.json")),
        ("$ref", json!("#/components")),
        ("$schema", json!("https://example.com")),
        ("$recursiveRef", json!("#")),
    ] {
        let at = format!("{schema}/{keyword}");
        check(&at, value, &[(&at, "the keyword is ignored")], &ALL);
    }
    let discriminator = format!("{schema}/discriminator");
    check(&discriminator, json!("k"), &[(&discriminator, "it is left out")], &ALL);
    let items = format!("{schema}/items");
    check(&items, json!([{}]), &[(&items, "the schema accepts any JSON")], &ALL);
    check(schema, json!("string"), &[(schema, "the schema accepts any JSON")], &ALL);
    let itself = "/components/schemas/A";
    check(itself, json!({ "$ref": "#/components/schemas/A" }), &[(itself, "the schema accepts any JSON")], &ALL);
    let mapping = "/components/schemas/C/discriminator/mapping/b";
    check(mapping, json!("#/nowhere"), &[(mapping, "the value is left out of the mapping")], &ALL);
    let named = "/components/schemas/A B";
    check(named, json!({ "type": "string" }), &[(named, "it is used as it is")], &ALL);
}

#[test]
fn a_fault_that_is_found_twice_is_mended_once() {
    let mut document = document();
    let gone = json!({ "$ref": "#/components/schemas/Gone" });
    document["x-more"] = json!({ "properties": { "a": gone } });
    let twice = [json!({ "$ref": "#/x-more" }), json!({ "$ref": "#/x-more/properties/a" })];
    document["components"]["schemas"]["A"] = json!({ "anyOf": twice });
    document["components"]["schemas"]["B"] = json!({ "type": "object", "properties": { "a": twice[1] } });
    let output = run(&document.to_string());
    assert!(!output.report.mended.is_empty());
    let places: Vec<&str> = output.report.mended.iter().map(|mended| mended.fault.pointer.as_str()).collect();
    let distinct: std::collections::BTreeSet<&&str> = places.iter().collect();
    assert_eq!(distinct.len(), places.len(), "{places:?}");
}

#[test]
fn other_elements_of_a_list_with_a_fault_are_kept() {
    let mut document = document();
    document["tags"] = json!([{ "name": 1 }, { "name": "a" }, { "description": "b" }, { "name": "c" }]);
    let output = run(&document.to_string());
    let places: Vec<&str> = output.report.mended.iter().map(|mended| mended.fault.pointer.as_str()).collect();
    assert_eq!(places, ["/tags/0/name", "/tags/2"]);
}

#[test]
fn documents_may_have_no_paths() {
    let webhooks =
        json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "webhooks": { "w": { "post": {} } } });
    let output = run(&webhooks.to_string());
    assert!(output.model.operations.is_empty() && output.report.mended.is_empty());
    assert_eq!(output.report.left_out.get("webhooks").map(Vec::len), Some(1));
    let output = run(r#"{ "openapi": "3.2.0", "info": { "title": "t", "version": "1" } }"#);
    assert_eq!(output.report.mended[0].instead, "it has no operation");
}

#[test]
fn the_last_of_duplicate_members_counts() {
    let text = document().to_string().replacen(r#""title":"t""#, r#""title":"t","title":"u""#, 1);
    let output = run(&text);
    assert_eq!((output.model.title.as_str(), output.report.mended.len()), ("u", 1));
}
