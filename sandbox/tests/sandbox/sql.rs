//! The Query API: saved queries with an endpoint, and statements that a SQL engine runs.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{channel, Receiver};

use clickhouse_cloud_sandbox::Sandbox;
use reqwest::{Method, Response};
use serde_json::{json, Value};

use crate::api::Api;

/// Publishes a query; returns the URL of its endpoint.
async fn publish(api: &Api, sql: &str, keys: &[&str]) -> String {
    let service = api.service().await;
    api.sandbox.merge(&service, json!({"state": "running"})).unwrap();
    let body = json!({
        "name": "q", "sql": sql, "database": "default", "parameters": {"n": "3"}, "apiKeyIds": keys,
        "roles": ["sql_console_read_only"],
    });
    let made = api.result(Method::POST, &format!("{service}/query-api-endpoints"), Some(&body)).await;
    made["url"].as_str().unwrap().to_owned()
}

const SOME_KEY: &str = "550e8400-e29b-41d4-a716-446655440000";

async fn get(api: &Api, url: &str) -> Response {
    api.client.get(url).basic_auth(api.key.id(), Some(api.key.secret())).send().await.unwrap()
}

#[tokio::test]
async fn a_saved_query_takes_parameters_and_a_format() {
    let api = Api::usual().await;
    let url = publish(&api, "SELECT {n:UInt32} AS n", &[SOME_KEY]).await;
    assert!(url.starts_with(&format!("{}/run/", api.sandbox.base_url())), "{url}");
    assert_eq!(get(&api, &url).await.text().await.unwrap(), "3\n");
    let text = get(&api, &format!("{url}?param_n=7&format=JSONEachRow")).await.text().await.unwrap();
    assert_eq!(text, "{\"n\":7}\n");
    let body = json!({"queryVariables": {"n": 8}, "format": "JSONEachRow"});
    let post = |media: &'static str, body: String| {
        let request = api.client.post(&url).basic_auth(api.key.id(), Some(api.key.secret()));
        request.header("content-type", media).body(body).send()
    };
    assert_eq!(post("application/json", body.to_string()).await.unwrap().text().await.unwrap(), "{\"n\":8}\n");
    assert_eq!(post("application/json", "[]".into()).await.unwrap().status(), 400);
    // Rows can be uploaded to an INSERT only.
    assert_eq!(post("application/octet-stream", "1\n".into()).await.unwrap().status(), 400);
    assert_eq!(get(&api, &format!("{}/run/{SOME_KEY}", api.sandbox.base_url())).await.status(), 404);
}

#[tokio::test]
async fn a_saved_query_keeps_the_version_that_was_chosen_last() {
    let api = Api::usual().await;
    let url = publish(&api, "SELECT 1 AS n", &[SOME_KEY]).await;
    let version = |version: &'static str, upgrade: &'static str| {
        let request = api.client.get(&url).basic_auth(api.key.id(), Some(api.key.secret()));
        request.header("x-clickhouse-endpoint-version", version).header("x-clickhouse-endpoint-upgrade", upgrade).send()
    };
    let first = json!({"data": {"columns": [{"name": "n", "type": "UInt8"}], "rows": [[1]]}});
    assert_eq!(version("1", "0").await.unwrap().json::<Value>().await.unwrap(), first);
    assert_eq!(get(&api, &url).await.text().await.unwrap(), "1\n");
    version("1", "1").await.unwrap();
    assert_eq!(get(&api, &url).await.json::<Value>().await.unwrap(), first);
    assert_eq!(version("3", "0").await.unwrap().status(), 400);
}

#[tokio::test]
async fn a_saved_query_is_for_its_keys() {
    let api = Api::usual().await;
    let keys = format!("{}/keys", api.organization().await);
    let (one, other) = (
        api.result(Method::POST, &keys, Some(&json!({"name": "one"}))).await,
        api.result(Method::POST, &keys, Some(&json!({"name": "other"}))).await,
    );
    let url = publish(&api, "SELECT 1", &[one["key"]["id"].as_str().unwrap()]).await;
    for (key, status) in [(one, 200), (other, 401)] {
        let request = api.client.get(&url).basic_auth(key["keyId"].as_str().unwrap(), key["keySecret"].as_str());
        assert_eq!(request.send().await.unwrap().status(), status);
    }
}

/// A SQL engine for one statement: reports the request, and waits for a word before the second half of its response.
fn engine(second: Receiver<()>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (report, reported) = channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
            head.push_str(&line);
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        report.send(format!("{head}\n{}", String::from_utf8(body).unwrap())).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n1\n\r\n").unwrap();
        second.recv().unwrap();
        stream.write_all(b"2\r\n2\n\r\n0\r\n\r\n").unwrap();
    });
    (url, reported)
}

#[tokio::test]
async fn the_result_of_an_engine_is_streamed() {
    let (go_on, second) = channel();
    let (url, reported) = engine(second);
    let api = Api::start(Sandbox::builder().sql(url)).await;
    let url = publish(&api, "SELECT {n:UInt8}", &[SOME_KEY]).await;
    let mut response = get(&api, &format!("{url}?max_threads=2")).await;
    // The engine has not written the second half yet.
    assert_eq!(response.chunk().await.unwrap().unwrap(), "1\n");
    go_on.send(()).unwrap();
    assert_eq!(response.chunk().await.unwrap().unwrap(), "2\n");
    assert_eq!(response.chunk().await.unwrap(), None);
    let request = reported.recv().unwrap();
    for part in ["POST /?", "default%5Fformat=TabSeparated", "max%5Fthreads=2", "param%5Fn=3", "database=default"] {
        assert!(request.contains(part), "{part}: {request}");
    }
    assert!(request.ends_with("\nSELECT {n:UInt8}"), "{request}");
}

#[tokio::test]
async fn an_upload_is_sent_to_the_engine() {
    let (go_on, second) = channel();
    let (url, reported) = engine(second);
    go_on.send(()).unwrap();
    let api = Api::start(Sandbox::builder().sql(url)).await;
    let url = publish(&api, "INSERT INTO t", &[SOME_KEY]).await;
    let request = api.client.post(format!("{url}?format=CSV")).basic_auth(api.key.id(), Some(api.key.secret()));
    let response = request.header("content-type", "application/octet-stream").body("1,a\n").send().await.unwrap();
    assert_eq!(response.status(), 200);
    let request = reported.recv().unwrap();
    assert!(request.contains("query=INSERT%20INTO%20t%20FORMAT%20CSV") && request.ends_with("\n1,a\n"), "{request}");
}

#[tokio::test]
async fn an_engine_that_does_not_respond_is_an_error_of_the_database() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let api = Api::start(Sandbox::builder().sql(format!("http://{free}"))).await;
    let url = publish(&api, "SELECT 1", &[SOME_KEY]).await;
    let response = get(&api, &url).await;
    assert_eq!(response.status(), 400);
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["error"]["code"], "210");
    for url in ["https://127.0.0.1:1", "nonsense", "http://a:b@127.0.0.1:1"] {
        assert!(Sandbox::builder().sql(url).start().await.is_err(), "{url}");
    }
}
