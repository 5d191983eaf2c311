//! A sandbox without sockets.

use std::time::Duration;

use axum::body::{to_bytes, Body};
use clickhouse_cloud_sandbox::{Chaos, Kind, Sandbox, Transport};
use serde_json::{json, Value};
use tower_service::Service;

/// Sends a request with the default key; `None` if there is no whole response.
async fn send(transport: &Transport, method: &str, path: &str, body: Option<&Value>) -> Option<(u16, Value)> {
    let request = http::Request::builder()
        .method(method)
        .uri(format!("http://sandbox.invalid{path}"))
        .header("authorization", "Basic c2FuZGJveDpzYW5kYm94")
        .header("content-type", "application/json")
        .body(body.map_or_else(Body::empty, |body| Body::from(body.to_string())));
    let response = transport.clone().call(request.unwrap()).await.ok()?;
    let status = response.status().as_u16();
    let bytes = to_bytes(Body::new(response.into_body()), usize::MAX).await.ok()?;
    Some((status, serde_json::from_slice(&bytes).unwrap()))
}

#[tokio::test(start_paused = true)]
async fn a_paused_clock_runs_a_whole_lifecycle() {
    let sandbox = Sandbox::builder().speed(1.0).build().unwrap();
    let transport = sandbox.transport();
    let list = sandbox.path("/v1/organizations/{organizationId}/services").unwrap();
    let (status, made) = send(&transport, "POST", &list, Some(&crate::api::service())).await.unwrap();
    assert_eq!(status, 200, "{made}");
    let path = format!("{list}/{}", made["result"]["service"]["id"].as_str().unwrap());
    let begun = tokio::time::Instant::now();
    while send(&transport, "GET", &path, None).await.unwrap().1["result"]["state"] != "running" {
        tokio::time::sleep(Duration::from_secs(5)).await;
    }
    assert_eq!(begun.elapsed(), Duration::from_secs(120));
}

#[tokio::test]
async fn a_connection_is_reset_and_a_body_truncated() {
    let sandbox = Sandbox::builder().build().unwrap();
    for kind in [Kind::Resets, Kind::TruncatedBodies] {
        sandbox.set_chaos(Chaos::new(1).with(kind, 1.0).at_most(1)).unwrap();
        assert_eq!(send(&sandbox.transport(), "GET", "/v1/organizations", None).await, None, "{kind}");
        assert_eq!(send(&sandbox.transport(), "GET", "/v1/organizations", None).await.unwrap().0, 200);
    }
    assert!(sandbox.address().is_none());
}

#[test]
fn a_deep_body_does_not_exhaust_the_stack() {
    let run = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sandbox = Sandbox::builder().build().unwrap();
            let path = sandbox.path("/v1/organizations/{organizationId}/services/{serviceId}").unwrap();
            let deep: Value = serde_json::from_str(&format!("{}1{}", "{\"a\":".repeat(120), "}".repeat(120))).unwrap();
            let body = json!({"name": "a", "deep": deep});
            send(&sandbox.transport(), "PATCH", &path, Some(&body)).await.unwrap().0
        })
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap();
    assert_eq!(thread.join().unwrap(), 200);
}
