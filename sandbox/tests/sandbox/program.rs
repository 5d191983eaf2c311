//! The two ways to run a sandbox without the library's own server: as a program, and without sockets.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use axum::body::{to_bytes, Body};
use clickhouse_cloud_sandbox::{Chaos, Kind, Sandbox, Transport};
use serde_json::{json, Value};
use tower_service::Service;

const PROGRAM: &str = env!("CARGO_BIN_EXE_clickhouse-cloud-sandbox");

/// A program that is killed when the value is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_program_prints_its_address_and_logs_each_request() {
    let arguments = ["--port", "0", "--key", "me:secret", "--seed", "3", "--chaos", "nulls=0"];
    let program = Command::new(PROGRAM).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut program = Running(program);
    let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let url = lines.next().unwrap().split(' ').next().unwrap().to_owned();
    assert_eq!(lines.next().unwrap(), format!("CLICKHOUSE_CLOUD_API_URL={url}"));
    assert_eq!(lines.next().unwrap(), "CLICKHOUSE_CLOUD_API_KEY=me");
    assert_eq!(lines.next().unwrap(), "CLICKHOUSE_CLOUD_API_SECRET=secret");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let ask = |path: &str| client.get(format!("{url}{path}")).basic_auth("me", Some("secret")).send();
    assert_eq!(ask("/v1/organizations").await.unwrap().status(), 200);
    assert_eq!(ask("/v1/organizations?limit=0").await.unwrap().status(), 400);
    let line = lines.next().unwrap();
    assert!(line.starts_with("GET /v1/organizations 200 ") && line.ends_with("ms organizationGetList"), "{line}");
    let line = lines.next().unwrap();
    assert!(line.contains(" 400 ") && line.contains("query at /limit"), "{line}");
}

#[tokio::test]
async fn a_restricted_key_is_added_to_the_default_key() {
    let arguments = ["--port", "0", "--restricted", "some:s:none", "--quiet"];
    let program = Command::new(PROGRAM).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut program = Running(program);
    let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let url = lines.next().unwrap().split(' ').next().unwrap().to_owned();
    assert_eq!(lines.nth(1).unwrap(), "CLICKHOUSE_CLOUD_API_KEY=sandbox");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let ask = |id: &str, secret: &str, path: &str| {
        client.get(format!("{url}/v1/organizations{path}")).basic_auth(id, Some(secret)).send()
    };
    let list: serde_json::Value = ask("sandbox", "sandbox", "").await.unwrap().json().await.unwrap();
    let path = format!("/{}", list["result"][0]["id"].as_str().unwrap());
    assert_eq!(ask("sandbox", "sandbox", &path).await.unwrap().status(), 200);
    assert_eq!(ask("some", "s", &path).await.unwrap().status(), 403);
}

#[track_caller]
fn check(arguments: &[&str], code: i32, says: &str) {
    let output = Command::new(PROGRAM).args(arguments).output().unwrap();
    let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert_eq!(output.status.code(), Some(code), "{text}");
    assert!(text.contains(says), "{text}");
}

#[test]
fn invalid_options_are_rejected() {
    check(&["--help"], 0, "truncated-bodies");
    for option in ["--seed 7", "--sql http:", "--live --speed"] {
        check(&["--help"], 0, option);
    }
    check(&["--port", "x"], 2, "--help");
    check(&["--help"], 0, "--scene scene.yaml");
    check(&["--nonsense"], 2, "--nonsense");
    check(&["--chaos", "nulls"], 2, "KIND=PROBABILITY");
    check(&["--chaos", "nothing=1"], 2, "nothing");
    check(&["--chaos", "nulls=7", "--port", "0"], 1, "nulls");
    check(&["--spec", "no/such/file.json"], 1, "no/such/file.json");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    check(&["--port", &port], 1, "is in use by another program; choose another port, or 0 for a free one");
    check(&["--speed=-1", "--port", "0"], 1, "speed");
}

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
