//! The document that the crate contains, and other documents.

use std::path::Path;

use clickhouse_cloud_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

use crate::api::Api;

#[test]
fn the_document_of_the_crate_is_that_of_the_project() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = own.join("../spec/cloud.json");
    // The packaged crate has no other files of the project.
    if let Ok(expected) = std::fs::read(&project) {
        let carried = std::fs::read(own.join("data/cloud.json")).unwrap();
        assert!(carried == expected, "run cargo xtask regen");
    }
}

#[tokio::test]
async fn any_document_can_be_served() {
    let document = json!({"openapi": "3.0.3", "servers": [{"url": "http://localhost/api"}], "paths": {
        "/pets": {
            "get": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}},
            "post": {"requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}},
        "/pets/{petId}": {"parameters": [{"name": "petId", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1}}],
            "get": {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}},
            "delete": {"responses": {"204": {}}}}},
        "components": {"schemas": {"Pet": {"type": "object", "required": ["name"], "properties": {
            "id": {"type": "integer"}, "name": {"type": "string"}, "tag": {"type": "string", "enum": ["cat", "dog"]}}}}}});
    let api = Api::start(Sandbox::builder().document(document.to_string())).await;
    let (status, made) = api.send(Method::POST, "/pets", Some(&json!({"name": "Rex", "tag": "dog"}))).await;
    assert_eq!(status, 201);
    let path = format!("/pets/{}", made["id"]);
    assert_eq!(api.get(&path).await, (200, made.clone()));
    assert!(api.get("/pets").await.1.as_array().unwrap().contains(&made));
    assert_eq!(api.send(Method::POST, "/pets", Some(&json!({"tag": "bird"}))).await.0, 400);
    assert_eq!(api.get("/pets/0").await.0, 400);
    assert_eq!(api.fetch(Method::DELETE, &path, None).await.unwrap().status(), 204);
    assert_eq!(api.get(&path).await.0, 404);
}

#[tokio::test]
async fn a_document_that_cannot_be_used_is_rejected() {
    let error = Sandbox::builder().document("[]").start().await.unwrap_err();
    assert!(error.to_string().contains("/openapi"), "{error}");
}

#[tokio::test]
async fn the_sandbox_stops_when_it_is_dropped() {
    let api = Api::usual().await;
    let address = api.sandbox.address().unwrap();
    drop(api);
    // Its threads end when it is dropped.
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_union_of_children_of_itself_gets_a_response() {
    let child = |name: &str, property: &str| {
        let own = json!({"type": "object", "properties": {property: {"type": "integer"}}});
        (name.to_owned(), json!({"allOf": [{"$ref": "#/components/schemas/Animal"}, own]}))
    };
    let schemas = serde_json::Map::from_iter([
        (
            "Animal".to_owned(),
            json!({"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"],
            "oneOf": [{"$ref": "#/components/schemas/Cow"}, {"$ref": "#/components/schemas/Pig"}]}),
        ),
        child("Cow", "milk"),
        child("Pig", "mud"),
    ]);
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}});
    let document = json!({"openapi": "3.1.0", "servers": [{"url": "https://x.y/api/v2"}], "components": {"schemas": schemas},
        "paths": {"/animal": {"get": {"responses": {"200": {"content": content}}},
            "put": {"requestBody": {"content": content}, "responses": {"200": {"content": content}}}}}});
    let api = Api::start(Sandbox::builder().document(document.to_string())).await;
    assert!(api.sandbox.base_url().ends_with("/api/v2"), "{}", api.sandbox.base_url());
    let (status, animal) = api.get("/animal").await;
    assert!(status == 200 && animal["kind"].is_string(), "{animal}");
    let sent = json!({"kind": "cow", "milk": 3});
    assert_eq!(api.send(Method::PUT, "/animal", Some(&sent)).await, (200, sent));
    assert_eq!(api.send(Method::PUT, "/animal", Some(&json!({"milk": 3}))).await.0, 400);
}
