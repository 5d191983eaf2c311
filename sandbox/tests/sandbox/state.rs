//! Resources can be created, read, changed and deleted.

use std::collections::BTreeSet;
use std::time::Duration;

use clickhouse_cloud_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{json, Value};

use crate::api::{service, Api};

#[tokio::test]
async fn a_created_resource_can_be_read_changed_and_deleted() {
    let api = Api::usual().await;
    let list = format!("{}/services", api.organization().await);
    let before = api.result(Method::GET, &list, None).await.as_array().unwrap().len();
    let path = api.service().await;

    let found = api.result(Method::GET, &path, None).await;
    assert_eq!(found["name"], "events");
    assert_eq!(found["ipAccessList"], json!([{"source": "10.0.0.0/8"}]));
    let listed = api.result(Method::GET, &list, None).await;
    assert_eq!(listed.as_array().unwrap().len(), before + 1);
    assert_eq!(listed[before], found);

    let patch = json!({"name": "renamed", "ipAccessList": {"add": [{"source": "1.2.3.4"}], "remove": [{"source": "10.0.0.0/8"}]}});
    let changed = api.result(Method::PATCH, &path, Some(&patch)).await;
    assert_eq!((&changed["name"], &changed["ipAccessList"]), (&json!("renamed"), &json!([{"source": "1.2.3.4"}])));
    assert_eq!(changed["createdAt"], found["createdAt"]);
    assert_eq!(api.result(Method::GET, &path, None).await, changed);

    // The document says that a service has to be stopped first.
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 409);
    api.sandbox.merge(&path, json!({"state": "stopped"})).unwrap();
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 200);
    for method in [Method::GET, Method::DELETE] {
        let (status, response) = api.send(method, &path, None).await;
        assert_eq!((status, &response["status"]), (404, &json!(404)));
        assert!(response["error"].is_string() && response["requestId"].is_string(), "{response}");
    }
    assert_eq!(api.get(&format!("{path}/backups")).await.0, 404);
}

#[tokio::test]
async fn null_clears_and_put_replaces() {
    let api = Api::usual().await;
    let organization = api.organization().await;
    let made = api
        .result(
            Method::POST,
            &format!("{organization}/keys"),
            Some(&json!({
                "name": "ci", "expireAt": "2030-01-01T00:00:00Z", "assignedRoleIds": []
            })),
        )
        .await;
    let path = format!("{organization}/keys/{}", made["key"]["id"].as_str().unwrap());
    assert_eq!(made["key"]["expireAt"], "2030-01-01T00:00:00Z");
    let cleared = api.result(Method::PATCH, &path, Some(&json!({"expireAt": null}))).await;
    assert_eq!((&cleared["expireAt"], &cleared["name"]), (&Value::Null, &json!("ci")));

    let service = api.service().await;
    let query = json!({"name": "q", "sql": "SELECT 1", "parameters": {"a": "1"}, "database": "default"});
    let made = api.result(Method::POST, &format!("{service}/saved-queries"), Some(&query)).await;
    let path = format!("{service}/saved-queries/{}", made["id"].as_str().unwrap());
    let other = json!({"name": "r", "sql": "SELECT 2", "parameters": {"b": "2"}, "database": "default"});
    let replaced = api.result(Method::PUT, &path, Some(&other)).await;
    assert_eq!((&replaced["sql"], &replaced["parameters"]), (&json!("SELECT 2"), &json!({"b": "2"})));
    assert_eq!(replaced["id"], made["id"]);
}

#[tokio::test]
async fn secrets_are_shown_once() {
    let api = Api::usual().await;
    let organization = api.organization().await;
    let body = json!({"name": "db", "provider": "aws", "region": "us-east-1", "size": "c6gd.large"});
    let made = api.result(Method::POST, &format!("{organization}/postgres"), Some(&body)).await;
    assert!(made["password"].is_string() && made["connectionString"].is_string(), "{made}");
    let path = format!("{organization}/postgres/{}", made["id"].as_str().unwrap());
    let found = api.result(Method::GET, &path, None).await;
    assert_eq!(found["name"], "db");
    assert!(found.get("password").is_none() && found.get("connectionString").is_none(), "{found}");
}

#[tokio::test]
async fn single_resources_and_settings_are_kept() {
    let api = Api::usual().await;
    let service = api.service().await;
    let window = json!({"weekday": 2, "startHourUtc": 18});
    let path = format!("{service}/upgradeWindow");
    let set = api.result(Method::PUT, &path, Some(&window)).await;
    assert_eq!(set, json!({"weekday": 2, "startHourUtc": 18, "duration": 6}));
    assert_eq!(api.result(Method::GET, &path, None).await, set);
    assert_eq!(api.send(Method::DELETE, &path, None).await.0, 200);
    assert_eq!(api.get(&path).await.0, 404);

    let settings = format!("{service}/clickhouseSettings");
    api.result(Method::PATCH, &settings, Some(&json!({"settings": {"max_threads": 8}}))).await;
    let found = api.result(Method::GET, &format!("{settings}/max_threads"), None).await;
    assert_eq!(found, json!({"name": "max_threads", "value": 8}));
    let all = api.result(Method::GET, &settings, None).await;
    assert!(all["settings"].as_array().unwrap().contains(&found), "{all}");
}

#[tokio::test]
async fn the_same_seed_gives_the_same_responses() {
    async fn story(seed: u64) -> Vec<Value> {
        let api = Api::start(Sandbox::builder().seed(seed).speed(0.0)).await;
        let organization = api.organization().await;
        let mut story = Vec::new();
        for (method, path) in [
            (Method::GET, "/services"),
            (Method::POST, "/services"),
            (Method::POST, "/services"),
            (Method::GET, "/services"),
        ] {
            let body = (method == Method::POST).then(service);
            let mut response = api.send(method, &format!("{organization}{path}"), body.as_ref()).await.1;
            remove_times(&mut response);
            story.push(response);
        }
        story
    }
    let first = story(4).await;
    assert_eq!(first, story(4).await);
    assert_ne!(first, story(5).await);
    assert_ne!(first[1], first[2]);
}

/// Removes the times of day, which differ between two requests.
fn remove_times(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.remove("createdAt");
            object.values_mut().for_each(remove_times);
        }
        Value::Array(list) => list.iter_mut().for_each(remove_times),
        _ => {}
    }
}

#[tokio::test]
async fn a_reset_restores_the_initial_state() {
    let api = Api::start(Sandbox::builder().speed(0.0)).await;
    let list = format!("{}/services", api.organization().await);
    let create = || async {
        let mut response = api.send(Method::POST, &list, Some(&service())).await.1;
        remove_times(&mut response);
        response
    };
    api.sandbox.reset();
    let first = create().await;
    assert_ne!(first, create().await);
    api.sandbox.reset();
    assert_eq!(first, create().await);
}

#[tokio::test]
async fn lists_have_pages() {
    let api = Api::start(Sandbox::builder().entities(5)).await;
    let organization = api.organization().await;
    let keys = format!("{organization}/keys");
    let mut cursor = String::new();
    let mut seen = Vec::new();
    for pages in 1.. {
        let (_, page) = api.get(&format!("{keys}?limit=2{cursor}")).await;
        assert_eq!((&page["limit"], &page["totalCount"]), (&json!(2), &json!(5)));
        seen.extend(page["result"].as_array().unwrap().iter().map(|key| key["id"].to_string()));
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => {
                assert_eq!(pages, 3);
                break;
            }
        }
    }
    let all = api.result(Method::GET, &keys, None).await;
    assert_eq!(seen, all.as_array().unwrap().iter().map(|key| key["id"].to_string()).collect::<Vec<_>>());
    assert_eq!(api.get(&format!("{keys}?cursor=nonsense")).await.0, 400);
    // The schema requires an integer. It does not define how the integer is written.
    let (_, page) = api.get(&format!("{keys}?limit=2.0")).await;
    assert_eq!((page["result"].as_array().unwrap().len(), &page["limit"]), (2, &json!(2)));

    let alerts = format!(
        "{organization}/services/{}/clickstack/alerts",
        api.result(Method::GET, &format!("{organization}/services"), None).await[0]["id"].as_str().unwrap()
    );
    let all = api.result(Method::GET, &alerts, None).await;
    let part = api.result(Method::GET, &format!("{alerts}?limit=2&offset=4"), None).await;
    assert_eq!(part, json!([all[4]]));
}

#[tokio::test]
async fn services_live() {
    // A state that takes time has ended when the resource is read next.
    let api = Api::start(Sandbox::builder().speed(f64::INFINITY)).await;
    let path = api.service().await;
    let command = |command: &str| json!({ "command": command });
    assert_eq!(api.result(Method::GET, &path, None).await["state"], "running");
    let state = format!("{path}/state");
    api.result(Method::PATCH, &state, Some(&command("stop"))).await;
    assert_eq!(api.result(Method::GET, &path, None).await["state"], "stopped");
    api.result(Method::PATCH, &state, Some(&command("awake"))).await;
    assert_eq!(api.result(Method::GET, &path, None).await["state"], "stopped");
    // If time is stopped, the states in between are visible.
    let api = Api::start(Sandbox::builder().speed(0.0)).await;
    let path = api.service().await;
    assert_eq!(api.result(Method::GET, &path, None).await["state"], "provisioning");
}

#[tokio::test]
async fn a_full_collection_drops_the_least_used_entity() {
    let api = Api::start(Sandbox::builder().max_entities(3).entities(0)).await;
    let list = format!("{}/services", api.organization().await);
    assert_eq!(api.result(Method::GET, &list, None).await, json!([]));
    let (first, second) = (api.service().await, api.service().await);
    for _ in 0..3 {
        api.service().await;
        assert_eq!(api.get(&first).await.0, 200);
    }
    assert_eq!(api.result(Method::GET, &list, None).await.as_array().unwrap().len(), 3);
    assert_eq!(api.get(&second).await.0, 404);
}

#[tokio::test]
async fn a_thousand_callers_read_what_they_created() {
    let api = Api::usual().await;
    let mut made = Vec::new();
    for _ in 0..1_000 {
        made.push(api.service().await);
    }
    for path in made {
        assert_eq!(api.get(&path).await.0, 200, "{path}");
    }
}

#[tokio::test]
async fn actions_change_the_item_above_or_make_another() {
    let api = Api::usual().await;
    let path = api.service().await;
    let scaled = json!({"minReplicaMemoryGb": 24, "maxReplicaMemoryGb": 48, "numReplicas": 3});
    api.result(Method::PATCH, &format!("{path}/replicaScaling"), Some(&scaled)).await;
    let found = api.result(Method::GET, &path, None).await;
    for (name, value) in scaled.as_object().unwrap() {
        assert_eq!(found[name], *value, "{name}");
    }
    let password = api.result(Method::PATCH, &format!("{path}/password"), Some(&json!({}))).await;
    assert!(password["password"].is_string(), "{password}");

    let list = format!("{}/postgres", api.organization().await);
    let first = api.result(Method::GET, &list, None).await[0]["id"].as_str().unwrap().to_owned();
    let replica =
        api.result(Method::POST, &format!("{list}/{first}/readReplica"), Some(&json!({"name": "replica"}))).await;
    assert_ne!(replica["id"], json!(first));
    let found = api.result(Method::GET, &format!("{list}/{}", replica["id"].as_str().unwrap()), None).await;
    assert_eq!(found["name"], "replica");
    assert_eq!(api.result(Method::GET, &list, None).await.as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn ids_that_callers_choose_are_kept() {
    let api = Api::usual().await;
    let organization = api.organization().await;
    let upload = api.result(Method::POST, &format!("{organization}/udfUploads/url"), None).await;
    let function = json!({
        "functionName": "add_one", "uploadId": upload["uploadId"], "runtime": "python3.11", "type": "executable",
        "arguments": [{"name": "x", "type": "UInt8"}], "returnType": "UInt8", "format": "TabSeparated"
    });
    let list = format!("{organization}/udfs");
    let made = api.result(Method::POST, &list, Some(&function)).await;
    assert_eq!(made["functionName"], "add_one");
    assert_eq!(api.send(Method::POST, &list, Some(&function)).await.0, 409);
    assert_eq!(api.result(Method::GET, &format!("{list}/add_one"), None).await["returnType"], "UInt8");

    let service = api.service().await.rsplit('/').next().unwrap().to_owned();
    let attachment = format!("{list}/add_one/attachments/{service}");
    assert_eq!(api.get(&attachment).await.0, 404);
    let put = api.result(Method::PUT, &attachment, Some(&json!({"version": 7}))).await;
    assert_eq!(
        (&put["version"], &put["serviceId"], &put["functionName"]),
        (&json!(7), &json!(service), &json!("add_one"))
    );
    api.sandbox.advance(Duration::from_secs(60));
    let again = api.result(Method::PUT, &attachment, Some(&json!({"version": 8}))).await;
    assert_eq!(again["version"], 8);
    assert_eq!(
        api.result(Method::GET, &format!("{list}/add_one/attachments"), None).await.as_array().unwrap().len(),
        1
    );
}

#[tokio::test]
async fn unions_without_a_tag_are_accepted() {
    let api = Api::usual().await;
    let pipes = format!("{}/clickpipes", api.service().await);
    let pipe = json!({
        "name": "kafka",
        "source": {"kafka": {
            "type": "confluent", "format": "JSONEachRow", "brokers": "a:9092", "topics": "t", "authentication": "PLAIN",
            "credentials": {"username": "u", "password": "p"}
        }},
        "destination": {"database": "default", "table": "t", "managedTable": false, "columns": [{"name": "a", "type": "String"}]}
    });
    let made = api.result(Method::POST, &pipes, Some(&pipe)).await;
    assert_eq!(made["source"]["kafka"]["brokers"], "a:9092");
    assert!(!made.to_string().contains("password"), "{made}");
    let own = format!("{pipes}/{}", made["id"].as_str().unwrap());
    assert_eq!(api.result(Method::GET, &own, None).await["name"], "kafka");
    let stopped = api.result(Method::PATCH, &format!("{own}/state"), Some(&json!({"command": "stop"}))).await;
    assert_eq!(stopped["state"], "Stopping");
}

#[tokio::test]
async fn lists_are_filtered_by_properties() {
    let api = Api::start(Sandbox::builder().entities(20)).await;
    let list = format!("{}/notifications", api.organization().await);
    let all = api.result(Method::GET, &list, None).await;
    let wanted = all[0]["severity"].as_str().unwrap();
    let some = api.result(Method::GET, &format!("{list}?severity={wanted}"), None).await;
    let expected: Vec<&Value> = all.as_array().unwrap().iter().filter(|one| one["severity"] == wanted).collect();
    assert!(expected.len() < 20);
    assert_eq!(some.as_array().unwrap().iter().collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn lists_of_many_entities_agree_with_reads() {
    let api = Api::start(Sandbox::builder().entities(40).speed(0.0)).await;
    for name in ["services", "keys", "members", "postgres", "roles", "udfs"] {
        let list = format!("{}/{name}", api.organization().await);
        let all = api.result(Method::GET, &list, None).await;
        let all = all.as_array().unwrap();
        let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
        for entity in all {
            let id = ["id", "userId", "functionName"].iter().find_map(|name| entity[name].as_str()).unwrap();
            let found = api.result(Method::GET, &format!("{list}/{id}"), None).await;
            assert!(entity.as_object().unwrap().iter().all(|(name, value)| found[name] == *value), "{found} {entity}");
            ids.insert(id);
            names.extend(entity["name"].as_str());
        }
        assert_eq!((all.len(), ids.len()), (40, 40), "{list}");
        assert!(names.is_empty() || names.len() > 30, "{names:?}");
    }
    // One that is changed stays in its position, and the others stay as they are.
    let list = format!("{}/services", api.organization().await);
    let mut all = api.result(Method::GET, &list, None).await;
    let path = format!("{list}/{}", all[20]["id"].as_str().unwrap());
    all[20] = api.result(Method::PATCH, &path, Some(&json!({"name": "renamed"}))).await;
    assert_eq!(api.result(Method::GET, &list, None).await, all);
}

#[tokio::test]
async fn services_are_found_by_their_tags() {
    let api = Api::usual().await;
    let list = format!("{}/services", api.organization().await);
    let mut body = service();
    body["tags"] = json!([{"key": "Team", "value": "Data"}]);
    let made = api.result(Method::POST, &list, Some(&body)).await["service"]["id"].clone();
    let found = api.result(Method::GET, &format!("{list}?filter=tag:Team=Data"), None).await;
    assert_eq!(found.as_array().unwrap().iter().map(|service| &service["id"]).collect::<Vec<_>>(), [&made]);
    assert_eq!(api.result(Method::GET, &format!("{list}?filter=tag:Team=Other"), None).await, json!([]));
}

#[tokio::test]
async fn a_listener_receives_the_bodies() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let builder = Sandbox::builder().on_exchange(move |exchange| {
        assert!(!format!("{exchange:?}").contains("10.0.0.0"));
        let told = (exchange.record.status, exchange.request.to_vec(), exchange.response.to_vec());
        sender.lock().unwrap().send(told).unwrap();
    });
    let api = Api::start(builder).await;
    api.service().await;
    let (status, request, response) = receiver.iter().nth(1).unwrap();
    assert_eq!((status, serde_json::from_slice::<Value>(&request).unwrap()), (200, crate::api::service()));
    assert!(serde_json::from_slice::<Value>(&response).unwrap()["result"]["service"].is_object());
}
