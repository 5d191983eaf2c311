//! Requests that no client should send: none causes a server error.

use std::time::Duration;

use clickhouse_cloud_sandbox::Sandbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::api::Api;

const TIME_LIMIT: Duration = Duration::from_secs(20);

/// Sends a request that asks to close the connection, and reads until it is closed.
async fn exchange(sandbox: &Sandbox, bytes: &[u8]) -> String {
    sent(sandbox, bytes, false).await
}

/// Sends bytes, says whether that was all, and reads until the server closes the connection.
async fn sent(sandbox: &Sandbox, bytes: &[u8], is_all: bool) -> String {
    let mut stream = TcpStream::connect(sandbox.address().unwrap()).await.unwrap();
    // The server may have answered, and closed, before everything is sent.
    let _ = stream.write_all(bytes).await;
    if is_all {
        let _ = stream.shutdown().await;
    }
    let mut response = Vec::new();
    let read = tokio::time::timeout(TIME_LIMIT, stream.read_to_end(&mut response)).await;
    assert!(read.is_ok(), "no end of the response to {:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(200)]));
    String::from_utf8_lossy(&response).into_owned()
}

fn status(response: &str) -> Option<u16> {
    response.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()
}

fn request(method: &str, path: &str, head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nauthorization: Basic c2FuZGJveDpzYW5kYm94\r\nconnection: close\r\ncontent-length: {}\r\n{head}\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn unusual_requests_get_a_response() {
    let api = Api::usual().await;
    let service = api.service().await;
    let services = service.rsplit_once('/').unwrap().0.to_owned();
    let json = "content-type: application/json\r\n";
    let deep = "[".repeat(100_000);
    let deep_object = format!("{}1{}", "{\"a\":".repeat(120), "}".repeat(120));
    let large = format!("{{\"name\": \"{}\"}}", "x".repeat(9 << 20));
    let many = format!("{services}?{}", "a=1&".repeat(5_000));
    let odd = [
        (request("GET", "/v1/organizations/%FF", "", b""), 400),
        (request("GET", "/v1/organizations/%", "", b""), 400),
        (request("GET", "/v1/organizations/%00", "", b""), 400),
        (request("GET", "/v1/organizations/a%2Fb", "", b""), 400),
        (request("GET", "/v1/organizations?limit=%FF%FE", "", b""), 400),
        (request("GET", "/v1/organizations?limit=1e400", "", b""), 400),
        (request("GET", "/v1/organizations?limit=99999999999999999999999", "", b""), 200),
        (request("GET", "/v1/organizations?limit=-0", "", b""), 400),
        (request("GET", "/v1/organizations?cursor=%F0%9F%92%A9", "", b""), 400),
        (request("GET", &many, "", b""), 400),
        (request("GET", "//v1//organizations", "", b""), 404),
        (request("GET", "/../../etc/passwd", "", b""), 404),
        (request("GET", "*", "", b""), 404),
        (request("TRACE", &service, "", b""), 405),
        (request("HEAD", &service, "", b""), 405),
        (request("FROBNICATE", &service, "", b""), 405),
        (request("GET", &service, "", b"a body that nobody asked for"), 200),
        (request("PATCH", &service, json, b""), 200),
        (request("PATCH", &service, json, b"{"), 400),
        (request("PATCH", &service, json, b"\xef\xbb\xbf{}"), 400),
        (request("PATCH", &service, json, b"{\"name\": \"\xc3\x28\"}"), 400),
        (request("PATCH", &service, json, b"{\"name\": \"\\ud800\"}"), 400),
        (request("PATCH", &service, json, b"{\"name\": \"a\\u0000b\"}"), 200),
        (request("PATCH", &service, json, b"{\"name\": 1e999}"), 400),
        (request("PATCH", &service, json, deep.as_bytes()), 400),
        (request("PATCH", &service, json, deep_object.as_bytes()), 200),
        (request("PATCH", &service, json, large.as_bytes()), 413),
        (request("PATCH", &service, "content-type: application/json\r\ncontent-encoding: gzip\r\n", b"\x1f\x8b"), 400),
        (request("PATCH", &service, "content-type: \u{ff}\r\n", b"{}"), 400),
        (request("PATCH", &service, "content-type: text/xml\r\n", b"<a/>"), 400),
        (request("GET", &service, "authorization: Basic YTpi\r\n", b""), 401),
        (b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec(), 200),
        (request("POST", "/", "", b""), 405),
        (request("POST", "/_sandbox/chaos", "", b"\xff=\xff&%"), 400),
        (request("GET", &format!("/{}", "a".repeat(60_000)), "", b""), 404),
    ];
    for (bytes, expected) in odd {
        let response = exchange(&api.sandbox, &bytes).await;
        let sent = String::from_utf8_lossy(&bytes[..bytes.len().min(250)]).into_owned();
        assert_eq!(status(&response), Some(expected), "{sent}\n{response}");
    }
}

#[tokio::test]
async fn bytes_that_are_not_http_end_the_connection() {
    let api = Api::usual().await;
    let broken: [&[u8]; 7] = [
        b"",
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /v1/organizations HTTP/1.1\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        b"POST /v1/organizations HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"POST /v1/organizations HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nless",
    ];
    for bytes in broken {
        let response = sent(&api.sandbox, bytes, true).await;
        assert!(status(&response).is_none_or(|status| status < 500), "{response}");
    }
    assert_eq!(api.get("/v1/organizations").await.0, 200);
}

#[tokio::test]
async fn random_bytes_cause_no_server_error() {
    let api = Api::usual().await;
    let service = api.service().await;
    let mut rng = fastrand::Rng::with_seed(20);
    let (_, document) = api.get("/v1").await;
    let paths: Vec<(String, Vec<String>)> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(path, item)| {
            (path.clone(), item.as_object().unwrap().keys().map(|method| method.to_uppercase()).collect())
        })
        .collect();
    let ids: Vec<&str> = service.split('/').collect();
    for round in 0..600 {
        let (template, methods) = &paths[rng.usize(..paths.len())];
        let mut path = template.replace("{organizationId}", ids[3]).replace("{serviceId}", ids[5]);
        while let Some(start) = path.find('{') {
            let end = path.find('}').unwrap() + 1;
            path.replace_range(start..end, ["%C3%A9", "1", ids[5], "..", "a+b", "%2F", "~0~1"][rng.usize(..7)]);
        }
        if rng.bool() {
            path.push_str(
                [
                    "?limit=0",
                    "?offset=-1",
                    "?=&=",
                    "?%zz",
                    "?limit=2&limit=3",
                    "?filter=tag:a",
                    "?from_date=2024-13-01",
                ][rng.usize(..7)],
            );
        }
        let body = noise(&mut rng, 4);
        let bytes =
            request(&methods[rng.usize(..methods.len())], &path, "content-type: application/json\r\n", body.as_bytes());
        let response = exchange(&api.sandbox, &bytes).await;
        let status = status(&response).unwrap_or_else(|| panic!("round {round}: no response to {path} {body}"));
        assert!(status < 500, "round {round}: {path} {body}\n{response}");
    }
}

/// JSON of any form, with names that the document knows.
fn noise(rng: &mut fastrand::Rng, depth: usize) -> String {
    const NAMES: [&str; 12] =
        ["name", "settings", "source", "state", "id", "type", "add", "kind", "config", "tiles", "version", "$ref"];
    match rng.usize(..if depth == 0 { 6 } else { 9 }) {
        0 => "null".into(),
        1 => rng.bool().to_string(),
        2 => rng.i64(..).to_string(),
        3 => format!("{:e}", rng.f64() * 1e300),
        4 => format!("\"{}\"", NAMES[rng.usize(..NAMES.len())]),
        5 => "\"\\u0000\\uD83D\\uDE00\"".into(),
        6 => format!("[{}]", (0..rng.usize(..4)).map(|_| noise(rng, depth - 1)).collect::<Vec<_>>().join(",")),
        _ => {
            let members = (0..rng.usize(..5))
                .map(|_| format!("\"{}\":{}", NAMES[rng.usize(..NAMES.len())], noise(rng, depth - 1)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
    }
}

#[tokio::test]
async fn deep_bodies_do_not_exhaust_the_stack() {
    let text = r##"{"openapi": "3.1.0", "paths": {
        "/trees": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}}}},
        "/trees/{id}": {"parameters": [{"in": "path", "name": "id", "required": true, "schema": {"type": "string"}}],
            "get": {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}}}}},
        "components": {"schemas": {"Tree": {"type": "object", "properties": {"id": {"type": "string"}, "any": {},
            "next": {"oneOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "null"}]},
            "all": {"allOf": [{"oneOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "string"}]}]}}}}}}"##;
    let api = Api::start(Sandbox::builder().document(text)).await;
    for name in ["next", "any", "all"] {
        let deep = format!("{}null{}", format!("{{\"{name}\":").repeat(126), "}".repeat(126));
        let bytes = request("POST", "/trees", "content-type: application/json\r\n", deep.as_bytes());
        let response = exchange(&api.sandbox, &bytes).await;
        assert_eq!(status(&response), Some(if name == "all" { 400 } else { 200 }), "{name}: {response}");
    }
    let deep = format!("{}\"end\"{}", "{\"all\":".repeat(126), "}".repeat(126));
    let response =
        exchange(&api.sandbox, &request("POST", "/trees", "content-type: application/json\r\n", deep.as_bytes())).await;
    assert_eq!(status(&response), Some(200), "{response}");
}
