//! The properties that a server sets agree with the requests.

use std::time::Duration;

use clickhouse_cloud_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{json, Value};

use crate::api::{service, Api};

/// A sandbox at noon.
async fn at_noon() -> Api {
    let noon = std::time::UNIX_EPOCH + Duration::from_secs(1_780_315_200);
    Api::start(Sandbox::builder().start_time(noon).speed(1.0)).await
}

/// Whether a time is at most a minute after another one.
#[track_caller]
fn assert_soon_after(time: &Value, start: &str) {
    let (time, start) = (time.as_str().unwrap_or_default(), &start[..start.len() - 4]);
    assert!(time.starts_with(start), "{time} is not {start}..");
}

#[tokio::test]
async fn times_follow_from_the_requests() {
    let api = at_noon().await;
    let list = format!("{}/services", api.organization().await);
    let made = api.result(Method::POST, &list, Some(&service())).await;
    assert_soon_after(&made["service"]["createdAt"], "2026-06-01T12:00:00Z");
    let pipe = json!({
        "name": "p",
        "source": {"kinesis": {
            "format": "JSONEachRow", "streamName": "s", "region": "us-east-1", "iteratorType": "TRIM_HORIZON",
            "authentication": "IAM_ROLE", "iamRole": "arn:aws:iam::123456789012:role/r",
        }},
        "destination": {
            "database": "default", "table": "t", "managedTable": true,
            "tableDefinition": {"engine": {"type": "MergeTree"}}, "columns": [{"name": "a", "type": "String"}],
        },
    });
    let pipes = format!("{list}/{}/clickpipes", made["service"]["id"].as_str().unwrap());
    let made = api.result(Method::POST, &pipes, Some(&pipe)).await;
    assert_soon_after(&made["createdAt"], "2026-06-01T12:00:00Z");
    assert_eq!(made["createdAt"], made["updatedAt"]);
    api.sandbox.advance(Duration::from_secs(3_600));
    let path = format!("{pipes}/{}", made["id"].as_str().unwrap());
    let scaled = api.result(Method::PATCH, &format!("{path}/scaling"), Some(&json!({"replicas": 3}))).await;
    assert_soon_after(&scaled["updatedAt"], "2026-06-01T13:00:00Z");
    assert_eq!((&scaled["createdAt"], &scaled["scaling"]["replicas"]), (&made["createdAt"], &json!(3)));
    assert_eq!(api.result(Method::GET, &path, None).await["scaling"]["replicas"], 3);
}

#[tokio::test]
async fn initial_entities_were_created_before_they_were_changed() {
    let api = Api::usual().await;
    let mut count = 0;
    for path in ["", "/keys", "/roles", "/members", "/services/{serviceId}/backups", "/postgres"] {
        let list = api.sandbox.get(&format!("/v1/organizations/{{organizationId}}{path}")).unwrap();
        for entity in list.as_array().into_iter().flatten() {
            for later in ["updatedAt", "usedAt", "finishedAt"] {
                let (Some(first), Some(last)) = (entity["createdAt"].as_str(), entity[later].as_str()) else {
                    continue;
                };
                assert!(first <= last, "{path}: {entity}");
                count += 1;
            }
        }
    }
    assert!(count > 0);
}

#[tokio::test]
async fn a_key_is_unused_at_first_and_ends_when_it_expires() {
    let api = at_noon().await;
    let keys = format!("{}/keys", api.organization().await);
    let body = json!({"name": "short-lived", "expireAt": "2026-06-01T13:00:00Z"});
    let made = api.result(Method::POST, &keys, Some(&body)).await;
    assert!(made["key"].get("usedAt").is_none_or(Value::is_null), "{made}");
    let (id, secret) = (made["keyId"].as_str().unwrap(), made["keySecret"].as_str().unwrap());
    let suffix = made["key"]["keySuffix"].as_str().unwrap();
    assert!(suffix.len() == 4 && id.ends_with(suffix), "{made}");
    let url = format!("{}{keys}", api.sandbox.base_url());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let status = || async { client.get(&url).basic_auth(id, Some(secret)).send().await.unwrap().status().as_u16() };
    assert_eq!(status().await, 200);
    api.sandbox.advance(Duration::from_secs(3_600));
    assert_eq!(status().await, 401);
}

#[tokio::test]
async fn an_added_private_endpoint_is_listed_by_its_service() {
    let api = Api::usual().await;
    let path = api.service().await;
    let body = json!({"id": "vpce-1", "description": "first"});
    api.result(Method::POST, &format!("{path}/privateEndpoint"), Some(&body)).await;
    assert_eq!(api.result(Method::GET, &path, None).await["privateEndpointIds"], json!(["vpce-1"]));
}

#[tokio::test]
async fn postgres_settings_have_plausible_values() {
    let api = Api::usual().await;
    let path = format!("{}/postgres/{{postgresId}}", api.organization().await);
    let postgres = api.sandbox.path(&path).unwrap();
    let name = api.result(Method::GET, &postgres, None).await["name"].as_str().unwrap().to_owned();
    assert!(name.chars().all(|character| character.is_alphanumeric() || character == ' '), "{name}");
    let config = api.result(Method::GET, &format!("{postgres}/config"), None).await;
    let settings = &config["pgConfig"];
    for (setting, value) in [("max_connections", "500"), ("work_mem", "4MB"), ("random_page_cost", "1.1")] {
        assert_eq!(settings[setting], value, "{settings}");
    }
    assert_eq!(config["pgBouncerConfig"], json!({"default_pool_size": "16"}));
}
