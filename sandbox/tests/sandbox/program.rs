//! The program: what it prints, what it refuses.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_clickhouse-cloud-sandbox");

/// A program that ends with the value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn it_says_where_it_is_and_logs_each_request() {
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
async fn a_restricted_key_comes_beside_the_one_that_may_do_everything() {
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
fn it_refuses_what_makes_no_sense() {
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
