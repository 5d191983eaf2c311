//! Authentication and permissions.

use base64::prelude::{Engine, BASE64_STANDARD};
use clickhouse_cloud_sandbox::{Key, Sandbox};
use reqwest::Method;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::api::Api;

#[tokio::test]
async fn requests_without_a_key_are_rejected() {
    let api = Api::usual().await;
    let url = format!("{}/v1/organizations", api.sandbox.base_url());
    let response = api.client.get(&url).send().await.unwrap();
    assert_eq!(response.status(), 401);
    assert!(response.headers().contains_key("www-authenticate"));
    for (id, secret) in [("sandbox", "wrong"), ("", ""), ("sandbox:sandbox", "")] {
        let response = api.client.get(&url).basic_auth(id, Some(secret)).send().await.unwrap();
        assert_eq!(response.status(), 401, "{id}:{secret}");
        let body: serde_json::Value = response.json().await.unwrap();
        assert_eq!(body["status"], 401);
    }
    let response = api.client.get(&url).bearer_auth("token").send().await.unwrap();
    assert_eq!(response.status(), 401);
}

#[tokio::test]
async fn a_restricted_key_has_only_its_permissions() {
    let key = Key::new("viewer", "s").permissions(["control-plane:organization:view", "control-plane:service:view"]);
    let api = Api::start(Sandbox::builder().key(key)).await;
    let organization = api.organization().await;
    assert_eq!(api.get(&organization).await.0, 200);
    let (status, response) = api.send(Method::POST, &format!("{organization}/services"), Some(&json!({}))).await;
    assert_eq!(status, 403);
    let error = response["error"].as_str().unwrap();
    assert!(error.contains("create-service") && error.contains("service:manage"), "{error}");
}

#[tokio::test]
async fn a_created_key_can_log_in() {
    let api = Api::usual().await;
    let path = format!("{}/keys", api.organization().await);
    let made = api.result(Method::POST, &path, Some(&json!({"name": "ci", "assignedRoleIds": []}))).await;
    let key = Key::new(made["keyId"].as_str().unwrap(), made["keySecret"].as_str().unwrap());
    let fresh = Api { key, ..Api::start(Sandbox::builder()).await };
    assert_eq!(fresh.get("/v1/organizations").await.0, 401, "another sandbox");
    let ask = || {
        let url = format!("{}/v1/organizations", api.sandbox.base_url());
        let request = api.client.get(url).basic_auth(fresh.key.id(), Some(fresh.key.secret()));
        async { request.send().await.unwrap().status() }
    };
    assert_eq!(ask().await, 200);
    let own = format!("{path}/{}", made["key"]["id"].as_str().unwrap());
    for (state, status) in [("disabled", 401), ("enabled", 200)] {
        api.result(Method::PATCH, &own, Some(&json!({"state": state}))).await;
        assert_eq!(ask().await, status, "{state}");
    }
    assert_eq!(api.send(Method::DELETE, &own, None).await.0, 200);
    assert_eq!(ask().await, 401);
}

#[tokio::test]
async fn a_key_created_with_hashes_can_log_in() {
    let api = Api::usual().await;
    let path = format!("{}/keys", api.organization().await);
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    let hashes = json!({"keyIdHash": hash("own-id"), "keyIdSuffix": "n-id", "keySecretHash": hash("own-secret")});
    let made = api.result(Method::POST, &path, Some(&json!({"name": "own", "hashData": hashes}))).await;
    assert_eq!((made.get("keyId"), made.get("keySecret")), (None, None));
    assert_eq!(made["key"]["keySuffix"], "n-id");
    for (secret, status) in [("own-secret", 200), ("other", 401)] {
        let url = format!("{}/v1/organizations", api.sandbox.base_url());
        let request = api.client.get(url).basic_auth("own-id", Some(secret));
        assert_eq!(request.send().await.unwrap().status(), status);
    }
}

#[tokio::test]
async fn a_token_may_only_read() {
    let api = Api::start(Sandbox::builder().token("t0k")).await;
    assert_eq!(api.sandbox.token(), "t0k");
    let organization = format!("{}{}", api.sandbox.base_url(), api.organization().await);
    let read = api.client.get(&organization).bearer_auth("t0k").send().await.unwrap();
    assert_eq!(read.status(), 200);
    let service = crate::api::service();
    let made = api.client.post(format!("{organization}/services")).bearer_auth("t0k").json(&service).send();
    assert_eq!(made.await.unwrap().status(), 403);
}
