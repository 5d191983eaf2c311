//! The results of different operations for the same resource do not contradict each other.

use std::time::{Duration, UNIX_EPOCH};

use clickhouse_cloud_sandbox::{Behaviour, Sandbox};
use reqwest::Method;
use serde_json::{json, Value};

use crate::api::{service, Api};

/// A sandbox that starts on a Monday at noon, in which state changes take no time.
async fn on_monday() -> Api {
    let noon = UNIX_EPOCH + Duration::from_secs(1_780_315_200);
    Api::start(Sandbox::builder().start_time(noon).speed(f64::INFINITY)).await
}

#[tokio::test]
async fn a_service_has_endpoints_and_consistent_numbers() {
    let api = on_monday().await;
    let list = format!("{}/services", api.organization().await);
    let made = api.result(Method::POST, &list, Some(&service())).await["service"].clone();
    let ports: Vec<_> = made["endpoints"].as_array().unwrap().iter().map(|endpoint| endpoint["port"].clone()).collect();
    assert_eq!(ports, [json!(8443), json!(9440)]);
    let path = format!("{list}/{}", made["id"].as_str().unwrap());
    let patch = json!({"endpoints": [{"protocol": "mysql", "enabled": true}]});
    let changed = api.result(Method::PATCH, &path, Some(&patch)).await;
    assert_eq!(changed["endpoints"].as_array().unwrap().len(), 3);
    api.result(Method::PATCH, &path, Some(&json!({"name": "x"}))).await;
    assert_eq!(api.result(Method::GET, &path, None).await["endpoints"], changed["endpoints"]);

    let scaled = json!({"minReplicaMemoryGb": 24, "maxReplicaMemoryGb": 48, "numReplicas": 5});
    let result = api.result(Method::PATCH, &format!("{path}/replicaScaling"), Some(&scaled)).await;
    assert!(result.get("scalingSchedule").is_none() && result.get("replicaMemoryGb").is_none(), "{result}");
    let found = api.result(Method::GET, &path, None).await;
    let current = &found["currentScaling"];
    assert_eq!((&current["effectiveMinReplicaMemoryGb"], &current["effectiveMaxReplicas"]), (&json!(24), &json!(5)));
    assert_eq!((&found["minTotalMemoryGb"], &found["maxTotalMemoryGb"]), (&json!(120), &json!(240)));
}

#[tokio::test]
async fn a_schedule_is_part_of_its_service() {
    let api = on_monday().await;
    let path = api.service().await;
    let schedule = format!("{path}/scalingSchedule");
    assert_eq!(api.get(&schedule).await.0, 404);
    let entry = |name: &str, hour: u8| {
        json!({"name": name, "weekdays": [1], "startHourUtc": hour, "endHourUtc": hour + 2, "minReplicaMemoryGb": 8,
            "maxReplicaMemoryGb": 8, "numReplicas": 2})
    };
    let body = json!({"entries": [entry("morning", 8), entry("noon", 11)]});
    let set = api.result(Method::POST, &schedule, Some(&body)).await;
    let service = api.result(Method::GET, &path, None).await;
    assert_eq!(service["scalingSchedule"], set);
    assert_eq!(api.result(Method::GET, &schedule, None).await, set);
    assert_eq!((&set["entries"][0]["isActiveNow"], &set["entries"][1]["isActiveNow"]), (&json!(false), &json!(true)));
    assert_eq!(set["activeEntryId"], set["entries"][1]["id"]);
    assert_eq!(set["baseConfig"]["minReplicaMemoryGb"], service["minReplicaMemoryGb"]);
    let current = &service["currentScaling"];
    assert_eq!((&current["effectiveMaxReplicaMemoryGb"], &current["effectiveMinReplicas"]), (&json!(8), &json!(2)));
    assert_eq!(current["activeEntryId"], set["activeEntryId"]);
    // The entry ends at 13:00.
    api.sandbox.advance(Duration::from_secs(3_600));
    let service = api.result(Method::GET, &path, None).await;
    assert_eq!(service["currentScaling"]["effectiveMaxReplicaMemoryGb"], service["maxReplicaMemoryGb"]);
    let listed = api.result(Method::GET, path.rsplit_once('/').unwrap().0, None).await;
    assert_eq!(listed[2], service);
    assert_eq!(api.send(Method::DELETE, &schedule, None).await.0, 200);
    let service = api.result(Method::GET, &path, None).await;
    assert!(service.get("scalingSchedule").is_none(), "{service}");
    assert_eq!(service["currentScaling"]["effectiveMaxReplicaMemoryGb"], service["maxReplicaMemoryGb"]);
}

#[tokio::test]
async fn roles_and_addresses_of_a_key_count() {
    let api = on_monday().await;
    let organization = api.organization().await;
    let keys = format!("{organization}/keys");
    let status = |made: &Value, method: Method, path: String| {
        let (id, secret) = (made["keyId"].as_str().unwrap().to_owned(), made["keySecret"].as_str().unwrap().to_owned());
        let request =
            api.client.request(method, format!("{}{path}", api.sandbox.base_url())).basic_auth(id, Some(secret));
        async { request.json(&json!({"name": "x"})).send().await.unwrap().status().as_u16() }
    };
    let service = api.service().await;
    let viewer = api.result(Method::POST, &keys, Some(&json!({"name": "v", "roles": ["developer"]}))).await;
    assert_eq!(status(&viewer, Method::GET, service.clone()).await, 200);
    assert_eq!(status(&viewer, Method::PATCH, service.clone()).await, 403);
    let away = json!({"name": "a", "ipAccessList": [{"source": "10.0.0.0/8"}]});
    let away = api.result(Method::POST, &keys, Some(&away)).await;
    assert_eq!(status(&away, Method::GET, organization.clone()).await, 403);

    let role = json!({"name": "reader", "actors": [], "policies": [
        {"allowDeny": "ALLOW", "permissions": ["control-plane:organization:view"], "resources": ["instance/*"]}]});
    let role = api.result(Method::POST, &format!("{organization}/roles"), Some(&role)).await;
    let body = json!({"name": "r", "assignedRoleIds": [role["id"]]});
    let reader = api.result(Method::POST, &keys, Some(&body)).await;
    let assigned = json!([{"roleId": role["id"], "roleName": "reader", "roleType": "custom"}]);
    assert_eq!(reader["key"]["assignedRoles"], assigned);
    assert_eq!(status(&reader, Method::GET, organization.clone()).await, 200);
    assert_eq!(status(&reader, Method::GET, service.clone()).await, 403);
    let own = format!("{keys}/{}", reader["key"]["id"].as_str().unwrap());
    assert_eq!(api.result(Method::GET, &own, None).await["usedAt"], "2026-06-01T12:00:00Z");
    let role = format!("{organization}/roles/{}", role["id"].as_str().unwrap());
    assert_eq!(api.send(Method::DELETE, &role, None).await.0, 200);
    assert_eq!(api.result(Method::GET, &own, None).await["assignedRoles"], json!([]));
}

#[tokio::test]
async fn whoami_returns_the_key_of_the_request() {
    let api = on_monday().await;
    let organization = api.organization().await;
    let made = api.result(Method::POST, &format!("{organization}/keys"), Some(&json!({"name": "mine"}))).await;
    let url = format!("{}/v1/whoami", api.sandbox.base_url());
    let request = api.client.get(&url).basic_auth(made["keyId"].as_str().unwrap(), made["keySecret"].as_str());
    let response: Value = request.send().await.unwrap().json().await.unwrap();
    let id = organization.rsplit('/').next().unwrap();
    let expected = json!({"actorType": "apiKey", "keyId": made["key"]["id"], "name": "mine", "organizationId": id});
    assert_eq!(response["result"], expected);
    let response: Value = api.client.get(&url).bearer_auth("sandbox").send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (&response["result"]["actorType"], &response["result"]["organizations"][0]["organizationId"]),
        (&json!("user"), &json!(id))
    );
}

#[tokio::test]
async fn costs_are_the_sum_of_their_parts() {
    let api = on_monday().await;
    let path = format!("{}/usageCost?from_date=2026-05-30&to_date=2026-06-01", api.organization().await);
    let usage = api.result(Method::GET, &path, None).await;
    let sum = |list: Vec<&Value>| list.iter().filter_map(|value| value.as_f64()).sum::<f64>();
    let costs = usage["costs"].as_array().unwrap();
    assert_eq!(costs.len(), 6);
    for record in costs {
        assert_eq!(
            record["totalCHC"].as_f64().unwrap(),
            sum(record["metrics"].as_object().unwrap().values().collect())
        );
    }
    assert_eq!(usage["grandTotalCHC"].as_f64().unwrap(), sum(costs.iter().map(|record| &record["totalCHC"]).collect()));
    assert_eq!(api.result(Method::GET, &path, None).await, usage);
}

#[tokio::test]
async fn functions_have_versions_that_are_built() {
    let api = Api::start(Sandbox::builder().speed(0.0)).await;
    let organization = api.organization().await;
    let upload = api.result(Method::POST, &format!("{organization}/udfUploads/url"), None).await;
    let put = || api.client.put(upload["uploadUrl"].as_str().unwrap()).body("archive").send();
    assert_eq!(
        (put().await.unwrap().status(), put().await.unwrap().status()),
        (reqwest::StatusCode::OK, reqwest::StatusCode::FORBIDDEN)
    );
    let mut body = json!({
        "functionName": "f", "uploadId": upload["uploadId"], "runtime": "python3.11", "type": "executable",
        "arguments": [{"name": "x", "type": "UInt8"}], "returnType": "UInt8", "format": "TabSeparated"
    });
    let list = format!("{organization}/udfs");
    let made = api.result(Method::POST, &list, Some(&body)).await;
    assert_eq!((&made["version"], &made["status"], &made["error"]), (&json!(1), &json!("building"), &Value::Null));
    body.as_object_mut().unwrap().remove("functionName");
    body["returnType"] = json!("UInt16");
    let second = api.result(Method::POST, &format!("{list}/f/versions"), Some(&body)).await;
    assert_eq!(second["version"], 2);
    assert_eq!(api.result(Method::GET, &format!("{list}/f"), None).await, second);
    let versions = api.result(Method::GET, &format!("{list}/f/versions"), None).await;
    assert_eq!(
        versions.as_array().unwrap().iter().map(|version| &version["version"]).collect::<Vec<_>>(),
        [&json!(1), &json!(2)]
    );
    api.sandbox.advance(Duration::from_secs(60));
    assert_eq!(api.result(Method::GET, &format!("{list}/f"), None).await["status"], "ready");
    let service = api.service().await.rsplit('/').next().unwrap().to_owned();
    let attached =
        api.result(Method::PUT, &format!("{list}/f/attachments/{service}"), Some(&json!({"version": 1}))).await;
    assert_eq!(attached["version"], 1);
    let path = format!("{list}/f/attachments/{service}");
    assert_eq!(api.send(Method::PUT, &path, Some(&json!({"version": 1}))).await.0, 409, "it is in transition");
    for (version, status) in [(1, 409), (2, 409)] {
        assert_eq!(api.send(Method::DELETE, &format!("{list}/f/versions/{version}"), None).await.0, status);
    }
    api.sandbox.advance(Duration::from_secs(60));
    for (version, state) in [(1, "deployed"), (2, "provisioning")] {
        let attached = api.result(Method::PUT, &path, Some(&json!({"version": version}))).await;
        assert_eq!((&attached["version"], &attached["status"]), (&json!(version), &json!(state)));
    }
    api.sandbox.advance(Duration::from_secs(60));
    assert_eq!(api.result(Method::GET, &path, None).await["status"], "deployed");
}

#[tokio::test]
async fn postgres_services_keep_their_initial_values() {
    let api = on_monday().await;
    let list = format!("{}/postgres", api.organization().await);
    let body = json!({
        "name": "db", "provider": "aws", "region": "us-east-1", "size": "c6gd.large", "pgConfig": {"max_connections": 77},
        "ipAccessList": [{"source": "10.0.0.0/8", "portRange": "5432"}], "tags": [{"key": "a", "value": "b"}],
    });
    let made = api.result(Method::POST, &list, Some(&body)).await;
    let path = format!("{list}/{}", made["id"].as_str().unwrap());
    let config = api.result(Method::GET, &format!("{path}/config"), None).await;
    assert_eq!(config["pgConfig"]["max_connections"].to_string().trim_matches('"'), "77");
    let rule = api.result(Method::GET, &path, None).await["ipAccessList"][0]["id"].clone();
    assert!(rule.is_string(), "{rule}");
    let replica = api.result(Method::POST, &format!("{path}/readReplica"), Some(&json!({"name": "replica"}))).await;
    assert_eq!(
        (&replica["region"], &replica["size"], &replica["isPrimary"]),
        (&made["region"], &made["size"], &json!(false))
    );
    assert_ne!(replica["id"], made["id"]);
    assert_eq!(replica.get("postgresVersion"), made.get("postgresVersion"));
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 409, "it has a replica");
    let changed = api.result(Method::PATCH, &path, Some(&json!({"size": "m6gd.large"}))).await;
    assert!(changed.get("tags").is_none_or(Value::is_null), "{changed}");
    assert_eq!(changed["ipAccessList"][0]["id"], rule);
    let empty = json!({"pgConfig": {"max_connections": 78}, "pgBouncerConfig": {}});
    assert_eq!(api.send(Method::PATCH, &format!("{path}/config"), Some(&empty)).await.0, 200);
    let replica = format!("{list}/{}", replica["id"].as_str().unwrap());
    api.sandbox.advance(Duration::from_secs(600));
    api.result(Method::PATCH, &format!("{replica}/state"), Some(&json!({"command": "promote"}))).await;
    assert_eq!(api.result(Method::GET, &replica, None).await["isPrimary"], true);
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 200, "its replica was promoted");
}

#[tokio::test]
async fn pipes_keep_their_settings() {
    let api = on_monday().await;
    let pipes = format!("{}/clickpipes", api.service().await);
    let pipe = json!({
        "name": "p", "startPaused": true, "settings": {"streaming_max_insert_wait_ms": 6000},
        "source": {"kinesis": {
            "format": "JSONEachRow", "streamName": "s", "region": "us-east-1", "iteratorType": "TRIM_HORIZON",
            "authentication": "IAM_ROLE", "iamRole": "arn:aws:iam::123456789012:role/r",
        }},
        "destination": {
            "database": "default", "table": "t", "managedTable": true,
            "tableDefinition": {"engine": {"type": "MergeTree"}}, "columns": [{"name": "a", "type": "String"}],
        },
    });
    let made = api.result(Method::POST, &pipes, Some(&pipe)).await;
    assert_eq!(made["state"], "Stopped");
    let path = format!("{pipes}/{}", made["id"].as_str().unwrap());
    assert_eq!(api.result(Method::GET, &format!("{path}/settings"), None).await, pipe["settings"]);
    let settings = json!({"clickhouse_max_threads": 4});
    api.result(Method::PUT, &format!("{path}/settings"), Some(&settings)).await;
    let both = json!({"clickhouse_max_threads": 4, "streaming_max_insert_wait_ms": 6000});
    assert_eq!(api.result(Method::GET, &path, None).await["settings"], both);
}

#[tokio::test]
async fn names_of_saved_queries_are_unique() {
    let api = on_monday().await;
    let list = format!("{}/saved-queries", api.service().await);
    let query = |name: &str| json!({"name": name, "sql": "SELECT 1", "database": "default"});
    let first = api.result(Method::POST, &list, Some(&query("a"))).await;
    assert_eq!(first["parameters"], json!({}));
    assert_eq!(api.send(Method::POST, &list, Some(&query("a"))).await.0, 409);
    let second = api.result(Method::POST, &list, Some(&query("b"))).await;
    let path = |query: &Value| format!("{list}/{}", query["id"].as_str().unwrap());
    assert_eq!(api.send(Method::PUT, &path(&second), Some(&query("a"))).await.0, 409);
    assert_eq!(api.send(Method::PUT, &path(&first), Some(&query("a"))).await.0, 200);
}

#[tokio::test]
async fn an_unknown_role_is_rejected_by_the_live_api() {
    let mut behaviour = Behaviour::default();
    behaviour.checks_references = true;
    let api = Api::start(Sandbox::builder().behaviour(behaviour)).await;
    let body = json!({"name": "x", "assignedRoleIds": ["550e8400-e29b-41d4-a716-446655440000"]});
    let keys = format!("{}/keys", api.organization().await);
    assert_eq!(api.send(Method::POST, &keys, Some(&body)).await.0, 400);
}
