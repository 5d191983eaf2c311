//! Which changes of operations and of how values are written are changes on the wire, in both directions.

use serde_json::{json, Value};

use crate::support::report;
use crate::wire::*;

#[test]
fn values_in_addresses_and_headers_compare_as_text() {
    for place in ["query", "path", "header", "cookie"] {
        let of = |kind: Value| parameter(place, &json!({ "type": kind }));
        let (integer, string) = (of(json!("integer")), of(json!("string")));
        both_ways(&integer, &string, &["Add type-changed"], &["Break type-changed"]);
        let mixed = of(json!(["integer", "string"]));
        both_ways(&mixed, &string, &[], &[]);
        both_ways(&integer, &mixed, &["Add type-changed"], &["Break type-changed"]);
        both_ways(&of(json!(["boolean", "string", "number"])), &string, &[], &[]);
    }
    let listed = |values: Value| parameter("query", &json!({ "enum": values }));
    both_ways(&listed(json!([1, 2])), &listed(json!(["1", "2"])), &[], &[]);
    let (fewer, more) = (["Break enum-value-removed"], ["Add enum-value-added"]);
    both_ways(&listed(json!([1, 2])), &listed(json!(["1"])), &fewer, &more);
    let number = parameter("query", &json!({ "type": "integer" }));
    both_ways(&listed(json!(["1", "2"])), &number, &["Add type-changed"], &["Break type-changed"]);
    let list = |kind: Value| parameter("query", &json!({ "type": "array", "items": { "type": kind } }));
    let widened = ["Add type-changed"];
    both_ways(&list(json!("integer")), &list(json!("string")), &widened, &["Break type-changed"]);
    let limited = parameter("query", &json!({ "type": ["integer", "string"], "minimum": 5 }));
    both_ways(&limited, &parameter("query", &json!({ "type": "string" })), &[], &[]);
    // As JSON, a number is no string.
    let content = |kind: &str| {
        operation(json!({ "parameters": [{ "in": "query", "name": "q",
            "content": { "application/json": { "schema": { "type": kind } } } }] }))
    };
    both_ways(&content("integer"), &content("string"), &["Break type-changed"], &["Break type-changed"]);
    let header = |kind: Value| {
        let headers = json!({ "X-Rate": { "required": true, "schema": { "type": kind } } });
        operation(json!({ "responses": { "200": { "description": "", "headers": headers } } }))
    };
    let (number, text) = (header(json!("integer")), header(json!("string")));
    both_ways(&number, &text, &["Break type-changed"], &["Add type-changed"]);
    both_ways(&header(json!(["integer", "string"])), &text, &[], &[]);
}

#[test]
fn parameters_of_media_types() {
    let text = json!({ "schema": { "type": "string" } });
    let of = |names: &[&str]| document(&names.iter().map(|name| ((*name).to_owned(), text.clone())).collect::<Value>());
    both_ways(&of(&["text/plain"]), &of(&["text/plain; charset=UTF-8"]), &[], &[]);
    both_ways(&of(&["text/plain;a=1; b=\"2\""]), &of(&["Text/Plain; B=2;a=1"]), &[], &[]);
    let risk = ["Risk media-type-changed"];
    both_ways(&of(&["text/plain"]), &of(&["text/plain;charset=latin1"]), &risk, &risk);
    let differs = ["Break media-type-changed"];
    both_ways(&of(&["application/json"]), &of(&["application/problem+json"]), &differs, &differs);
    both_ways(
        &of(&["application/json"]),
        &of(&["application/json", "application/problem+json"]),
        &["Add media-type-added"],
        &["Break media-type-removed"],
    );
    let (one, two) = (of(&["application/json;v=1"]), of(&["application/json;v=1", "application/json;v=2"]));
    both_ways(&two, &one, &["Break media-type-removed"], &["Add media-type-added"]);
    let replaced = ["Break media-type-removed", "Add media-type-added"];
    both_ways(&one, &of(&["application/json;v=2"]), &replaced, &replaced);
    let second = |kind: &str| {
        let thing = json!({ "schema": { "type": kind } });
        document(&json!({ "application/json;v=1": text, "application/json;v=2": thing }))
    };
    forth(&second("string"), &second("integer"), &["Break type-changed"]);
}

#[test]
fn forms_are_as_strict_as_parameters() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let form = |name: &str, encoding: Value| {
        let content = json!({ name: { "schema": { "type": "object", "properties": { "f": list, "g": { "type": "string" } } },
            "encoding": encoding } });
        operation(json!({ "requestBody": { "content": content } }))
    };
    let url = |encoding: Value| form("application/x-www-form-urlencoded", encoding);
    let differs = ["Break encoding-changed"];
    both_ways(&url(json!({})), &url(json!({ "f": { "explode": false } })), &differs, &differs);
    both_ways(&url(json!({})), &url(json!({ "f": { "style": "form", "explode": true } })), &[], &[]);
    both_ways(
        &url(json!({})),
        &url(json!({ "f": { "style": "spaceDelimited", "explode": true } })),
        &differs,
        &differs,
    );
    both_ways(&url(json!({})), &url(json!({ "g": { "explode": false } })), &[], &[]);
    both_ways(&url(json!({})), &url(json!({ "unknown": { "style": "pipeDelimited" } })), &[], &[]);
    let parts = |encoding: Value| form("multipart/form-data", encoding);
    both_ways(&parts(json!({})), &parts(json!({ "g": { "contentType": "text/csv" } })), &differs, &differs);
    both_ways(&parts(json!({})), &parts(json!({ "g": { "contentType": "text/plain" } })), &[], &[]);
    let more = parts(json!({ "g": { "contentType": "text/csv, text/plain" } }));
    both_ways(&parts(json!({})), &more, &["Add encoding-changed"], &["Break encoding-changed"]);
    let headers = |required: bool| {
        parts(json!({ "g": { "headers": { "X-Part": { "required": required, "schema": { "type": "string" } } } } }))
    };
    both_ways(&parts(json!({})), &headers(true), &["Break header-added"], &["Risk header-removed"]);
    both_ways(&headers(false), &headers(true), &["Break header-became-required"], &["Add header-became-optional"]);
    // Scalars of a form are text.
    let typed = |name: &str, kind: &str| {
        let content = json!({ name: { "schema": { "type": "object", "properties": { "f": { "type": kind } } } } });
        operation(json!({ "requestBody": { "content": content } }))
    };
    for name in ["application/x-www-form-urlencoded", "multipart/form-data"] {
        let widened = ["Add type-changed"];
        both_ways(&typed(name, "integer"), &typed(name, "string"), &widened, &["Break type-changed"]);
    }
}

#[test]
fn xml_names_are_on_the_wire_of_xml_alone() {
    let named = |xml: Value| json!({ "type": "object", "properties": { "p": { "type": "string", "xml": xml } }, "xml": { "name": "thing" } });
    let differs = ["Break xml-changed"];
    for (xml, same) in [
        (json!({ "name": "q" }), false),
        (json!({ "attribute": true }), false),
        (json!({ "namespace": "urn:x" }), false),
        (json!({ "name": "p", "wrapped": false }), true),
    ] {
        let expected: &[&str] = if same { &[] } else { &differs };
        let (old, new) = (named(json!({})), named(xml));
        both_ways(&media("application/xml", &old), &media("application/xml", &new), expected, expected);
        both_ways(&media("application/problem+xml", &old), &media("application/problem+xml", &new), expected, expected);
        let report = report(&schema(&old), &schema(&new));
        assert!(report.changes.is_empty());
    }
    let root = |name: &str| media("text/xml", &json!({ "type": "object", "xml": { "name": name } }));
    both_ways(&root("a"), &root("b"), &differs, &differs);
}

#[test]
fn methods_of_openapi_3_2() {
    let with = |extra: Value| {
        let mut document = operation(json!({}));
        document["openapi"] = json!("3.2.0");
        document["paths"]["/things/{id}"].as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        document
    };
    let body = |kind: &str| json!({ "requestBody": { "content": { "application/json": { "schema": { "type": kind } } } }, "responses": {} });
    let (gone, come) = (["Break operation-removed"], ["Add operation-added"]);
    for item in
        [|body: Value| json!({ "query": body }), |body: Value| json!({ "additionalOperations": { "LINK": body } })]
    {
        both_ways(&with(item(body("string"))), &with(json!({})), &gone, &come);
        forth(&with(item(body("string"))), &with(item(body("integer"))), &["Break type-changed"]);
    }
    let report = report(&with(json!({ "additionalOperations": { "LINK": body("string") } })), &with(json!({})));
    assert_eq!(report.changes[0].operations, ["LINK /things/{id}"]);
    assert_eq!(report.changes[0].place, "LINK /things/{id}");
}

#[test]
fn oauth_flows() {
    let with = |flows: Value| {
        let mut document = operation(json!({ "security": [{ "o": [] }] }));
        document["components"] = json!({ "securitySchemes": { "o": { "type": "oauth2", "flows": flows } } });
        document
    };
    let flow = |url: &str, scopes: Value| json!({ "tokenUrl": url, "scopes": scopes });
    let url = "https://auth.example/token";
    let one = with(json!({ "clientCredentials": flow(url, json!({ "r": "read" })) }));
    let two =
        with(json!({ "clientCredentials": flow(url, json!({ "r": "Read." })), "password": flow(url, json!({})) }));
    both_ways(&two, &one, &["Break oauth-flow-removed"], &["Add oauth-flow-added"]);
    let other = with(json!({ "clientCredentials": flow("https://auth.example/v2/token", json!({ "r": "read" })) }));
    both_ways(&one, &other, &["Break oauth-flow-changed"], &["Break oauth-flow-changed"]);
    let spelled =
        with(json!({ "clientCredentials": flow("HTTPS://AUTH.example:443/%74oken/", json!({ "r": "read" })) }));
    both_ways(&one, &spelled, &[], &[]);
    let none = with(json!({ "clientCredentials": flow(url, json!({})) }));
    both_ways(&one, &none, &["Break oauth-scope-removed"], &["Add oauth-scope-added"]);
}

#[test]
fn references_that_lead_nowhere_are_never_silent() {
    let shapes: [fn(&str) -> Value; 5] = [
        |to| schema(&json!({ "$ref": to })),
        |to| operation(json!({ "parameters": [{ "$ref": to }] })),
        |to| operation(json!({ "requestBody": { "$ref": to } })),
        |to| operation(json!({ "responses": { "200": { "$ref": to } } })),
        |to| {
            let mut document = operation(json!({}));
            document["paths"]["/other"] = json!({ "$ref": to });
            document
        },
    ];
    for shape in shapes {
        for target in ["#/components/schemas/Missing", "other.json", "https://example.com/all.json#/a"] {
            let (old, new) = (shape(target), shape("another.yaml"));
            let unchanged = report(&old, &old);
            assert!(unchanged.incomplete && unchanged.notes.iter().any(|note| note.contains(target)), "{old}");
            assert!(!diff::render::text(&unchanged, diff::render::Colour::Off).contains("nothing on the wire"));
            let changed = report(&old, &new);
            assert!(changed.changes.iter().any(|change| change.level == diff::Level::Break), "{old}");
        }
    }
    let mapped =
        schema(&json!({ "type": "object", "discriminator": { "propertyName": "k", "mapping": { "a": "a.json" } } }));
    assert!(report(&mapped, &mapped).incomplete);
    // A property may be called like that, and an example may contain anything.
    let named = schema(
        &json!({ "type": "object", "properties": { "$ref": { "type": "string" } }, "example": { "$ref": "x" } }),
    );
    assert!(!report(&named, &named).incomplete);
}

#[test]
fn addresses_in_other_spellings() {
    let at = |urls: &[&str]| {
        let mut document = operation(json!({}));
        document["servers"] = urls.iter().map(|url| json!({ "url": url })).collect();
        document
    };
    let plain = at(&["https://api.example/v1/x"]);
    for other in [
        "HTTPS://api.EXAMPLE/v1/x",
        "https://api.example:443/v1/x/",
        "https://api.example/%76%31/x",
        "https://api.example/v1/./y/../x",
    ] {
        both_ways(&plain, &at(&[other]), &[], &[]);
    }
    let moved = ["Break server-removed", "Add server-added"];
    both_ways(&plain, &at(&["https://api.example/v1/X"]), &moved, &moved);
    both_ways(&plain, &at(&["https://api.example:8443/v1/x"]), &moved, &moved);
    both_ways(&plain, &at(&["https://api.example/v1%2Fx"]), &moved, &moved);
}

#[test]
fn defaults_of_server_variables() {
    let at = |default: &str, values: Value| {
        let mut document = operation(json!({}));
        let mut variable = json!({ "default": default });
        if !values.is_null() {
            variable["enum"] = values;
        }
        document["servers"] = json!([{ "url": "https://{region}.example", "variables": { "region": variable } }]);
        document
    };
    let values = json!(["eu", "us"]);
    let changed = ["Risk server-variable-default-changed"];
    both_ways(&at("eu", values.clone()), &at("us", values), &changed, &changed);
    both_ways(&at("eu", Value::Null), &at("us", Value::Null), &changed, &changed);
    // The name of a variable is not on the wire.
    let named = |document: Value, name: &str| -> Value {
        serde_json::from_str(&document.to_string().replace("region", name)).unwrap()
    };
    both_ways(&at("eu", Value::Null), &named(at("eu", Value::Null), "place"), &[], &[]);
    both_ways(&at("eu", Value::Null), &named(at("us", Value::Null), "place"), &changed, &changed);
}

#[test]
fn bytes_of_3_0_and_3_1() {
    let versions = |old: Value, new: Value| {
        let (mut old, new) = (old, new);
        old["openapi"] = json!("3.0.3");
        (old, new)
    };
    let in_json = |old: Value, new: Value| {
        versions(
            schema(&json!({ "type": "object", "properties": { "p": old } })),
            schema(&json!({ "type": "object", "properties": { "p": new } })),
        )
    };
    let text = |more: Value| {
        let mut text = json!({ "type": "string" });
        text.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        text
    };
    let (old, new) = in_json(text(json!({ "format": "byte" })), text(json!({ "contentEncoding": "base64" })));
    both_ways(&old, &new, &[], &[]);
    let (old, new) =
        in_json(text(json!({ "format": "binary" })), text(json!({ "contentMediaType": "application/octet-stream" })));
    both_ways(&old, &new, &[], &[]);
    let (old, new) = in_json(text(json!({ "format": "byte" })), text(json!({ "contentEncoding": "base32" })));
    forth(&old, &new, &["Break content-encoding-changed"]);
    let binary = text(json!({ "format": "binary" }));
    for name in ["application/octet-stream", "image/png", "application/zip"] {
        let (old, new) = versions(media(name, &binary), document(&json!({ name: {} })));
        both_ways(&old, &new, &[], &[]);
        let (old, new) = versions(media(name, &binary), media(name, &json!({})));
        both_ways(&old, &new, &[], &[]);
    }
    let (old, new) =
        versions(media("application/pdf", &binary), media("application/pdf", &json!({ "type": "string" })));
    both_ways(&old, &new, &[], &[]);
    let form = |file: Value| media("multipart/form-data", &json!({ "type": "object", "properties": { "file": file } }));
    let (old, new) = versions(form(binary), form(json!({ "contentMediaType": "application/octet-stream" })));
    both_ways(&old, &new, &[], &[]);
    let list = |items: Value| form(json!({ "type": "array", "items": items }));
    let (old, new) = versions(list(json!({ "type": "string", "format": "binary" })), list(json!({})));
    both_ways(&old, &new, &[], &[]);
}
