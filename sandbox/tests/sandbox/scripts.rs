//! State, scripts, records and time, as tests and the control API use them.

use std::time::Duration;

use clickhouse_cloud_sandbox::{Reply, Sandbox};
use reqwest::Method;
use serde_json::{json, Value};

use crate::api::{service, Api};

const SERVICES: &str = "/v1/organizations/{organizationId}/services";
const SERVICE: &str = "/v1/organizations/{organizationId}/services/{serviceId}";

#[tokio::test]
async fn the_state_can_be_set() {
    let api = Api::start(Sandbox::builder().entities(0)).await;
    let path = api.sandbox.insert(SERVICES, json!({"name": "events", "state": "degraded"})).unwrap();
    let found = api.result(Method::GET, &path, None).await;
    assert_eq!((&found["name"], &found["state"]), (&json!("events"), &json!("degraded")));
    api.sandbox.merge(SERVICE, json!({"numReplicas": 5, "state": "stopped"})).unwrap();
    let found = api.result(Method::GET, &path, None).await;
    assert_eq!((&found["numReplicas"], &found["state"]), (&json!(5), &json!("stopped")));
    let listed = api.result(Method::GET, &api.sandbox.path(SERVICES).unwrap(), None).await;
    assert_eq!(listed, json!([found]));
    api.sandbox.merge(&format!("{path}/upgradeWindow"), json!({"weekday": 3})).unwrap();
    assert_eq!(api.result(Method::GET, &format!("{path}/upgradeWindow"), None).await["weekday"], 3);
    api.sandbox.remove(&path).unwrap();
    assert_eq!(api.get(&path).await.0, 404);
}

#[tokio::test]
async fn the_document_limits_the_state_unless_forced() {
    let api = Api::usual().await;
    for (patch, why) in [
        (json!({"state": "exploded"}), "/state"),
        (json!({"colour": "red"}), "no property /colour"),
        (json!({"numReplicas": "many"}), "/numReplicas"),
    ] {
        let error = api.sandbox.merge(SERVICE, patch.clone()).unwrap_err().to_string();
        assert!(error.starts_with(&format!("state at {SERVICE}: ")) && error.contains(why), "{error}");
        api.sandbox.force_merge(SERVICE, patch).unwrap();
    }
    let path = api.sandbox.path(SERVICE).unwrap();
    assert_eq!(api.result(Method::GET, &path, None).await["state"], "exploded");
    for (path, why) in
        [("/v1/nothing", "no such path"), (SERVICES, "`insert`"), ("/v1/organizations/x/keys/y", "no such id")]
    {
        let error = api.sandbox.merge(path, json!({})).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[tokio::test]
async fn a_snapshot_restores_the_state() {
    let api = Api::usual().await;
    let snapshot = api.sandbox.snapshot();
    let before = api.sandbox.get(SERVICES).unwrap();
    api.service().await;
    api.sandbox.remove(SERVICE).unwrap();
    assert_ne!(api.sandbox.get(SERVICES).unwrap(), before);
    api.sandbox.restore(&snapshot);
    assert_eq!(api.sandbox.get(SERVICES).unwrap(), before);
}

#[tokio::test]
async fn responses_are_scripted() {
    let api = Api::usual().await;
    let get = || api.get("/v1/organizations");
    api.sandbox
        .on("organizationGetList")
        .respond(409, json!({"error": "busy"}))
        .times(2)
        .reply(Reply::json(429, json!({})).with_header("retry-after", "7"))
        .once();
    assert_eq!(api.sandbox.unused_scripts().len(), 2);
    assert_eq!(get().await, (409, json!({"error": "busy"})));
    assert_eq!(get().await.0, 409);
    let limited = api.fetch(Method::GET, "/v1/organizations", None).await.unwrap();
    assert_eq!((limited.status().as_u16(), &limited.headers()["retry-after"]), (429, &"7".parse().unwrap()));
    assert_eq!(get().await.0, 200);
    api.sandbox.assert_scripts_used();

    api.sandbox.on("organizationGetList").edit(|response| response["result"][0]["name"] = json!(7)).once();
    assert_eq!(get().await.1["result"][0]["name"], 7);
    api.sandbox.on("GET /v1/organizations").drop_connection().once();
    assert!(api.fetch(Method::GET, "/v1/organizations", None).await.is_err());
    api.sandbox.on("POST /service/{id}/run").respond_with(|request| (200, json!({"sent": request.body}))).once();
    let (status, response) = api.send(Method::POST, "/service/7/run", Some(&json!({"sql": "SELECT 1"}))).await;
    assert_eq!((status, response), (200, json!({"sent": {"sql": "SELECT 1"}})));
}

#[tokio::test(start_paused = true)]
async fn a_scripted_delay_uses_the_paused_clock() {
    let api = Api::usual().await;
    let begun = std::time::Instant::now();
    api.sandbox.on("organizationGetList").delay(Duration::from_millis(30)).once();
    assert_eq!(api.get("/v1/organizations").await.0, 200);
    assert!(begun.elapsed() >= Duration::from_millis(30));
}

#[tokio::test]
async fn requests_are_recorded_with_their_content() {
    let api = Api::usual().await;
    let path = api.service().await;
    api.get(&format!("{}?filter=tag:a%20b", path.rsplit_once('/').unwrap().0)).await;
    api.send(Method::PATCH, &format!("{path}/password"), Some(&json!({"newPasswordHash": "abc", "x": 1}))).await;
    let requests = api.sandbox.requests();
    let [.., create, list, password] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(create.body, Some(service()));
    assert_eq!(list.parameters["filter"], "tag:a b");
    assert!(list.parameters.contains_key("organizationId"));
    assert_eq!(password.body, Some(json!({"newPasswordHash": "***", "x": 1})));
    api.sandbox.assert_operations(&[
        "organizationGetList",
        "instanceCreate",
        "instanceGetList",
        "instancePasswordUpdate",
    ]);
    api.sandbox.assert_body("instanceCreate", &service());
}

#[tokio::test]
#[should_panic(expected = "- /name: \"other\"\n+ /name: \"events\"")]
async fn a_difference_is_printed() {
    let api = Api::usual().await;
    api.service().await;
    let mut expected = service();
    expected["name"] = json!("other");
    api.sandbox.assert_body("instanceCreate", &expected);
}

#[tokio::test]
async fn time_can_be_advanced() {
    let api = Api::start(Sandbox::builder().speed(0.0)).await;
    let path = api.service().await;
    let state = || async { api.result(Method::GET, &path, None).await["state"].clone() };
    assert_eq!(state().await, "provisioning");
    api.sandbox.advance(Duration::from_secs(121));
    assert_eq!(state().await, "running");
    api.result(Method::PATCH, &path, Some(&json!({"idleScaling": true, "idleTimeoutMinutes": 5}))).await;
    api.sandbox.advance(Duration::from_secs(298));
    assert_eq!(state().await, "running");
    api.sandbox.advance(Duration::from_secs(3));
    assert_eq!(state().await, "idle");
}

#[tokio::test]
async fn the_control_api_does_the_same() {
    let api = Api::usual().await;
    let post = |name: &'static str, body: Value| {
        let request = api.client.post(format!("{}/_sandbox/{name}", api.sandbox.page_url())).json(&body);
        async move {
            let response = request.send().await.unwrap();
            (response.status().as_u16(), response.text().await.unwrap())
        }
    };
    assert_eq!(post("snapshot", json!({"name": "a"})).await.0, 200);
    let (status, inserted) = post("insert", json!({"path": SERVICES, "value": {"name": "x"}})).await;
    assert_eq!(status, 200, "{inserted}");
    let path = serde_json::from_str::<Value>(&inserted).unwrap()["path"].as_str().unwrap().to_owned();
    assert_eq!(api.result(Method::GET, &path, None).await["name"], "x");
    assert_eq!(post("merge", json!({"path": path, "value": {"state": "idle"}})).await.0, 200);
    let (_, state) = api.get(&format!("/_sandbox/state?path={path}")).await;
    assert_eq!((&state["path"], &state["value"]["state"]), (&json!(path), &json!("idle")));
    assert_eq!(post("on", json!({"requests": "instanceGet", "status": 503, "times": 1})).await.0, 200);
    assert_eq!(api.get(&path).await.0, 503);
    assert_eq!(api.get("/_sandbox/scripts").await.1, json!([{"on": "instanceGet", "times": 1, "used": 1}]));
    assert_eq!(post("remove", json!({"path": path})).await.0, 200);
    assert_eq!(api.get(&path).await.0, 404);
    assert_eq!(post("restore", json!({"name": "a"})).await.0, 200);
    assert_eq!(
        post("restore", json!({"name": "b"})).await,
        (400, "there is no snapshot `b`; the command `snapshot` takes one\n".into())
    );
    assert_eq!(post("advance", json!({"seconds": -1})).await.0, 400);
    assert_eq!(post("merge", json!({"path": SERVICE})).await.1, "a member is missing: `value`\n");
    let (_, requests) = api.get("/_sandbox/requests").await;
    assert!(requests.as_array().unwrap().iter().any(|request| request["operation"] == "instanceGet"));
    assert!(api.get("/_sandbox").await.1["POST"]["/_sandbox/merge"].is_object());
}

#[tokio::test]
async fn a_scene_sets_the_initial_state() {
    let api = Api::start(Sandbox::builder().entities(0)).await;
    let scene = "
- insert: { path: '/v1/organizations/{organizationId}/services', value: { name: first, state: idle } }
- merge: { path: '/v1/organizations/{organizationId}', value: { name: Example } }
- on: { requests: instanceGetList, status: 500, body: { error: broken }, times: 1 }
";
    api.sandbox.scene(scene).unwrap();
    api.sandbox.scene("- speed: { speed: .inf }").unwrap();
    let list = api.sandbox.path(SERVICES).unwrap();
    assert_eq!(api.get(&list).await, (500, json!({"error": "broken"})));
    assert_eq!(api.result(Method::GET, &list, None).await[0]["state"], "idle");
    for (scene, expected) in [
        ("", "the scene is empty"),
        ("{\"a\":", "EOF while parsing"),
        ("- remove: { path: /v1/nothing }", "/0/remove: state at /v1/nothing: the document has no such path"),
        ("- remove: { path: /v1/organization }", "the nearest: /v1/organizations"),
        (
            "- advance: { seconds: 1 }\n- insrt: { path: x }",
            "/1/insrt: there is no command `insrt`; did you mean `insert`?",
        ),
        ("- on: { requests: GET /v1/organization, status: 500 }", "the nearest: `GET /v1/organizations`"),
        ("- on: { requests: instanceGet, status: x }", "/0/on/status: a whole number from 0 to 65535 is expected"),
        ("- on: { requests: instanceGet, status: 200, times: 0 }", "/0/on: script for `instanceGet`: the times"),
        ("- speed: { speed: fast }", "/0/speed: a number or the text \"inf\""),
        ("- on: { requests: instanceGet, status: 5000 }", "status has to be between 200 and 599"),
        ("- on: { requests: instanceGet, status: 500, headers: { a b: c } }", "`a b` is not a valid header name"),
        ("- on: { requests: instanceGet, status: 500, headers: { a: \"b\\nc\" } }", "the value of the header `a`"),
        ("- insert: { path: '/v1/organizations', value: x }", "the value has to be an object"),
    ] {
        let error = api.sandbox.scene(scene).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
