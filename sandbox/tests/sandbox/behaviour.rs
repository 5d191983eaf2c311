//! Behaviour of the live API that can be switched on, one test each.

use std::time::Duration;

use clickhouse_cloud_sandbox::{Behaviour, RateLimit, Sandbox};
use reqwest::Method;
use serde_json::json;

use crate::api::Api;

const UNKNOWN: &str = "00000000-0000-4000-8000-000000000000";

async fn with(change: impl FnOnce(&mut Behaviour)) -> Api {
    let mut behaviour = Behaviour::default();
    change(&mut behaviour);
    Api::start(Sandbox::builder().behaviour(behaviour)).await
}

#[tokio::test]
async fn requests_over_the_rate_limit_are_rejected() {
    let api = with(|behaviour| behaviour.rate_limit = Some(RateLimit::default())).await;
    for _ in 0..10 {
        assert_eq!(api.get("/v1/organizations").await.0, 200);
    }
    let response = api.fetch(Method::GET, "/v1/organizations", None).await.unwrap();
    assert_eq!(response.status(), 429);
    let reset: f64 = response.headers()["x-ratelimit-reset"].to_str().unwrap().parse().unwrap();
    assert!(reset > 0.0 && reset <= 10.0, "{reset}");
    assert_eq!(response.json::<serde_json::Value>().await.unwrap(), json!({"error": "TOO_MANY_REQUESTS"}));
}

#[tokio::test]
async fn an_id_that_never_existed_is_a_bad_request() {
    let api = with(|behaviour| behaviour.unknown_id_is_bad_request = true).await;
    let path = api.service().await;
    let unknown = format!("{}/{UNKNOWN}", path.rsplit_once('/').unwrap().0);
    assert_eq!(api.get(&unknown).await.0, 400);
    api.sandbox.merge(&path, json!({"state": "stopped"})).unwrap();
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 200);
    assert_eq!(api.get(&path).await.0, 404);
}

#[tokio::test]
async fn optional_single_resources_do_not_exist_at_first() {
    let api = with(|behaviour| behaviour.starts_unset = true).await;
    let service = api.service().await;
    for unset in ["scalingSchedule", "upgradeWindow", "serviceQueryEndpoint"] {
        assert_eq!(api.get(&format!("{service}/{unset}")).await.0, 404, "{unset}");
    }
    assert_eq!(api.get(&format!("{service}/backupConfiguration")).await.0, 200);
}

#[tokio::test]
async fn a_service_is_deleted_once_it_has_stopped_for_a_while() {
    let mut behaviour = Behaviour::default();
    behaviour.delete_conflicts = true;
    let api = Api::start(Sandbox::builder().behaviour(behaviour).speed(1e4)).await;
    let path = api.service().await;
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 409);
    // It can be stopped once it runs.
    while api.result(Method::GET, &path, None).await["state"] != "running" {}
    api.result(Method::PATCH, &format!("{path}/state"), Some(&json!({"command": "stop"}))).await;
    while api.result(Method::GET, &path, None).await["state"] != "stopped" {}
    loop {
        match api.send(Method::DELETE, &path, None).await.0 {
            409 => {}
            status => break assert_eq!(status, 200),
        }
    }
    assert_eq!(api.get(&path).await.0, 404);
}

#[tokio::test]
async fn an_idle_service_has_no_pipes_and_runs_no_functions() {
    let api = with(|behaviour| behaviour.needs_running = true).await;
    let organization = api.organization().await;
    let services = api.result(Method::GET, &format!("{organization}/services"), None).await;
    let of = |state: &str| {
        services.as_array().unwrap().iter().find(|service| service["state"] == state).unwrap()["id"].clone()
    };
    let (idle, running) = (of("idle"), of("running"));
    let pipes = |id: &serde_json::Value| format!("{organization}/services/{}/clickpipes", id.as_str().unwrap());
    assert_eq!(api.get(&pipes(&running)).await.0, 200);
    let (status, response) = api.get(&pipes(&idle)).await;
    assert_eq!(status, 424);
    assert!(response["error"].as_str().unwrap().ends_with("Current state: idle"), "{response}");

    let functions = api.result(Method::GET, &format!("{organization}/udfs"), None).await;
    let function = functions[0]["functionName"].as_str().unwrap();
    let path = format!("{organization}/udfs/{function}/attachments/{}", idle.as_str().unwrap());
    let (status, response) = api.send(Method::PUT, &path, Some(&json!({"version": 1}))).await;
    assert_eq!((status, &response["code"], &response["serviceState"]), (424, &json!("SERVICE_IDLE"), &json!("idle")));
    assert_eq!(response["canWake"], true);
}

#[tokio::test]
async fn some_requests_that_the_document_allows_are_rejected() {
    let api = with(|behaviour| behaviour.rejects_undocumented = true).await;
    let (organization, service) = (api.organization().await, api.service().await);
    let udf = api.sandbox.path(&format!("{organization}/udfs/{{functionName}}")).unwrap();
    let of = |service: &str| format!("{udf}/attachments/{service}");
    let (attachment, unknown) = (of(service.rsplit('/').next().unwrap()), of(UNKNOWN));
    for (path, version, status) in [(&attachment, 99, 404), (&unknown, 1, 404), (&attachment, 1, 200)] {
        assert_eq!(api.send(Method::PUT, path, Some(&json!({"version": version}))).await.0, status, "{path}");
    }
    let empty = json!({"entries": []});
    assert_eq!(api.send(Method::POST, &format!("{service}/scalingSchedule"), Some(&empty)).await.0, 400);

    let role = |resource: &str| {
        let policy =
            json!({"allowDeny": "ALLOW", "permissions": ["control-plane:service:view"], "resources": [resource]});
        json!({"name": "viewer", "actors": [], "policies": [policy]})
    };
    for (resource, status) in [("organization/*", 400), ("instance/*", 200)] {
        assert_eq!(api.send(Method::POST, &format!("{organization}/roles"), Some(&role(resource))).await.0, status);
    }
}

#[tokio::test]
async fn a_new_postgres_service_has_no_backups_for_a_while() {
    let api = with(|behaviour| behaviour.rejects_undocumented = true).await;
    let list = format!("{}/postgres", api.organization().await);
    let body = |name: &str| json!({"name": name, "provider": "aws", "region": "us-east-1", "size": "c6gd.large"});
    assert_eq!(api.send(Method::POST, &list, Some(&body("my-db"))).await.0, 400);
    let made = api.result(Method::POST, &list, Some(&body("my db"))).await;
    let path = format!("{list}/{}", made["id"].as_str().unwrap());
    api.sandbox.merge(&path, json!({"state": "running"})).unwrap();
    let replica =
        || async { api.send(Method::POST, &format!("{path}/readReplica"), Some(&json!({"name": "copy"}))).await.0 };
    assert_eq!(replica().await, 400);
    api.sandbox.advance(Duration::from_secs(300));
    assert_eq!(replica().await, 200);
}

#[tokio::test]
async fn settings_and_roles_of_pipes_are_checked() {
    let api = with(|behaviour| behaviour.rejects_undocumented = true).await;
    let pipes = format!("{}/clickpipes", api.service().await);
    let source = json!({"objectStorage": {"type": "s3", "format": "CSV", "url": "https://example.com/x"}});
    let columns = json!([{"name": "a", "type": "String"}]);
    let pipe = |role: &str, settings: serde_json::Value| {
        let table = json!({"engine": {"type": "MergeTree"}});
        let destination = json!({"database": "default", "table": "t", "managedTable": true, "tableDefinition": table,
            "columns": columns, "roles": [role]});
        json!({"name": "files", "source": source, "destination": destination, "settings": settings})
    };
    let kafka_only = json!({"kafka_read_committed": false});
    for (role, settings, status) in [
        ("clickpipes", json!({}), 400),
        ("reader", kafka_only.clone(), 400),
        ("reader", json!({"clickhouse_max_threads": 2}), 200),
    ] {
        assert_eq!(api.send(Method::POST, &pipes, Some(&pipe(role, settings))).await.0, status, "{role}");
    }
    let path = api.sandbox.path(&format!("{pipes}/{{clickPipeId}}")).unwrap();
    assert_eq!(api.send(Method::PUT, &format!("{path}/settings"), Some(&kafka_only)).await.0, 400);
    assert_eq!(api.get(&format!("{path}/settings")).await.0, 200);

    let database =
        json!({"source": {"objectStorage": null, "postgres": {"host": "db.example.com"}}, "state": "Provisioning"});
    api.sandbox.force_merge(&path, database).unwrap();
    let (status, response) = api.get(&format!("{path}/settings")).await;
    let expected = format!("NOT_FOUND: ingestion for pipe \"{}\" not found", path.rsplit('/').next().unwrap());
    assert_eq!((status, &response["error"]), (404, &json!(expected)));
}

#[tokio::test]
async fn reads_lag() {
    let count = |response: serde_json::Value| response.as_array().unwrap().len();
    let api = with(|behaviour| behaviour.lag = Duration::from_secs(3_600)).await;
    let path = api.service().await;
    let list = path.rsplit_once('/').unwrap().0;
    assert_eq!(count(api.result(Method::GET, list, None).await), 2);
    let changed = api.result(Method::PATCH, &path, Some(&json!({"name": "late"}))).await;
    assert_eq!(changed["name"], "events");
    assert_eq!(api.result(Method::GET, &path, None).await["name"], "events");

    let api = with(|behaviour| behaviour.lag = Duration::from_millis(50)).await;
    let path = api.service().await;
    let list = path.rsplit_once('/').unwrap().0;
    while count(api.result(Method::GET, list, None).await) != 3 {}
    api.result(Method::PATCH, &path, Some(&json!({"name": "late"}))).await;
    while api.result(Method::GET, &path, None).await["name"] != "late" {}
}

#[tokio::test]
async fn an_unknown_path_returns_html() {
    let api = with(|behaviour| behaviour.html_errors = true).await;
    let path = format!("{}/clickstack/nothing", api.service().await);
    let response = api.fetch(Method::GET, &path, None).await.unwrap();
    assert_eq!(response.status(), 404);
    assert!(response.text().await.unwrap().starts_with("<!DOCTYPE html>"));
    assert_eq!(api.get("/v1/nothing").await.0, 404);
}
