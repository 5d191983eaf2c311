//! Tests of the program with the sandbox and with other servers.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clickhouse-cloud-conformance"));
    for name in ["CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_TOKEN_KEY", "CLICKHOUSE_CLOUD_API_URL"] {
        command.env_remove(name);
    }
    command.args(arguments).output().expect("a run")
}

#[track_caller]
fn expect(output: &Output, code: i32) -> String {
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}{error}");
    format!("{out}{error}")
}

/// Starts a server that sends the same response to every request while the test runs.
fn server(status: u16, media: &'static str, body: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || response(stream, status, media, body));
        }
    });
    url
}

/// Reads a request, sends the response, and closes the connection.
fn response(mut stream: TcpStream, status: u16, media: &str, body: &str) -> std::io::Result<()> {
    let mut seen = Vec::new();
    let mut part = [0; 4096];
    let is_whole = |seen: &[u8]| {
        let text = String::from_utf8_lossy(seen);
        let Some((head, sent)) = text.split_once("\r\n\r\n") else { return false };
        let head = head.to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        sent.len() >= length.unwrap_or(0)
    };
    while !is_whole(&seen) {
        let count = stream.read(&mut part)?;
        if count == 0 {
            return Ok(());
        }
        seen.extend_from_slice(&part[..count]);
    }
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status} X\r\ncontent-type: {media}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

#[track_caller]
fn broken(status: u16, media: &'static str, body: &'static str, expected: &str) {
    let text = expect(&run(&["--base-url", &server(status, media, body), "--quiet"]), 1);
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("No faults were requested from this server."), "{text}");
}

#[test]
fn the_sandbox_and_the_client_agree() {
    let folder = tempfile::tempdir().expect("a folder");
    let (json, html) = (folder.path().join("report.json"), folder.path().join("report.html"));
    let (json_name, html_name) = (json.to_str().expect("a name"), html.to_str().expect("a name"));
    let faults = ["--fault", "none", "--fault", "resets", "--fault", "truncated-bodies"];
    let output = run(&[&faults[..], &["--seed", "5", "--json", json_name, "--html", html_name]].concat());
    expect(&output, 0);
    assert!(String::from_utf8_lossy(&output.stderr).contains("3 of 3 sessions, 0 calls broken"));

    let report: Value = serde_json::from_slice(&std::fs::read(json).expect("a report")).expect("JSON");
    let schema = include_str!("../report.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let wrong: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(wrong, [""; 0]);
    let all = report["operations"].as_array().expect("operations").len();
    assert!(all > 100 && report["operations_well"] == all && report["is_well"] == true, "{all}");
    assert_eq!(report["faults"][0]["calls"]["survived"], all);
    for column in [1, 2] {
        assert!(report["faults"][column]["calls"]["promised_error"].as_u64() > Some(10));
    }

    let page = std::fs::read_to_string(html).expect("a page");
    assert!(page.starts_with("<!DOCTYPE html>") && page.matches("<tr><th scope=\"row\" title=").count() == all);
    for outside in ["src=", "href=", "url(", "@import"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn invalid_and_error_responses_are_broken_calls() {
    let json = "application/json";
    broken(200, json, "[\"nonsense\"]", "the response does not fit the document");
    broken(200, json, "{\"result\": 7}", "the response does not fit the document");
    broken(200, "text/html", "<p>Hello", "the response does not fit the document");
    broken(500, json, "{}", "the server rejected the request");
    broken(400, json, "{\"error\": \"BAD_REQUEST: body at /name: no\"}", "the server rejected the request");
    broken(404, json, "{\"error\": \"NOT_FOUND\"}", "the server rejected the request");
    // 403 can be justified for single operations, but not for all.
    broken(403, json, "{\"error\": \"FORBIDDEN\"}", "No operation succeeded");
}

#[test]
fn a_server_that_does_not_respond_is_a_broken_call() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let text = expect(&run(&["--base-url", &format!("http://{free}"), "--quiet"]), 1);
    assert!(text.contains("the server does not respond"), "{text}");
}

#[test]
fn a_run_that_is_not_possible_has_exit_code_2() {
    let text = expect(&run(&["--fault", "nonsense"]), 2);
    assert!(text.contains("invalid value 'nonsense' for '--fault"), "{text}");
    let text = expect(&run(&["--base-url", "https://api.example.invalid"]), 2);
    assert!(text.contains("credentials"), "{text}");
    let text = expect(&run(&["--fault", "none", "--json", "no/such/folder/report.json", "--quiet"]), 2);
    assert!(text.contains("cannot be written"), "{text}");
    assert!(expect(&run(&["--help"]), 0).contains("truncated-bodies"));
}

/// A sandbox that is treated as another server passes too.
#[tokio::test(flavor = "multi_thread")]
async fn another_server_of_the_document_passes() {
    let sandbox = clickhouse_cloud_sandbox::Sandbox::builder().speed(f64::INFINITY).start().await.expect("a sandbox");
    let url = sandbox.base_url();
    let given = url.clone();
    let run = tokio::task::spawn_blocking(move || run(&["--base-url", &given, "--quiet", "--seed", "2"]));
    let text = expect(&run.await.expect("a run"), 0);
    assert!(text.contains(&format!("server: {url}")), "{text}");
}
