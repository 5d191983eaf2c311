//! Calls every operation over HTTP. The expected requests and the responses are made from the published document, without any
//! stage of the generator.

use super::sample::{same, Sampler};
use super::server::{Request, Server};
use clickhouse_cloud::{dynamic, operations, Client};
use serde_json::{json, Map, Value};

/// An operation of the document.
struct Documented<'a> {
    method: String,
    path: &'a str,
    operation: &'a Value,
    item: &'a Value,
}

impl<'a> Documented<'a> {
    fn id(&self) -> &'a str {
        self.operation["operationId"].as_str().expect("operationId")
    }

    fn parameters(&self) -> impl Iterator<Item = &'a Value> {
        let own = |value: &'a Value| value["parameters"].as_array().into_iter().flatten();
        own(self.item).chain(own(self.operation))
    }

    fn body(&self) -> Option<&'a Value> {
        self.operation.pointer("/requestBody/content/application~1json/schema")
    }

    /// Status, media type and schema of the first successful response.
    fn response(&self) -> (u16, Option<(&'a str, &'a Value)>) {
        let responses = self.operation["responses"].as_object().expect("responses");
        let (status, response) = responses.iter().find(|(status, _)| status.starts_with('2')).expect("a success");
        let content = response["content"].as_object().and_then(|content| content.iter().next());
        (status.parse().expect("status"), content.map(|(media, object)| (media.as_str(), &object["schema"])))
    }
}

fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cloud.json");
    let text = std::fs::read_to_string(path).expect("the published document");
    serde_json::from_str(&text).expect("JSON")
}

fn documented(document: &Value) -> Vec<Documented<'_>> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("item") {
            if operation.get("operationId").is_some() {
                all.push(Documented { method: method.to_uppercase(), path, operation, item });
            }
        }
    }
    all
}

/// The input of a call, and the expected request.
struct Expectation {
    input: Value,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

fn expectation(operation: &Documented<'_>, sampler: &Sampler<'_>, all: bool) -> Expectation {
    let (mut path_input, mut query_input) = (Map::new(), Map::new());
    let (mut path, mut query) = (operation.path.to_owned(), Vec::new());
    for parameter in operation.parameters() {
        let name = parameter["name"].as_str().expect("name").to_owned();
        let required = parameter["required"] == true;
        let value = sampler.sample(&parameter["schema"]);
        match parameter["in"].as_str() {
            Some("path") => {
                // Characters that end a segment or a URL must be escaped.
                let value = match value {
                    Value::String(text) => Value::String(format!("{text} /?#%é")),
                    other => other,
                };
                path = path.replace(&format!("{{{name}}}"), &text(&value));
                path_input.insert(name, value);
            }
            Some("query") if required || all => {
                let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                query.extend(values.iter().map(|value| (name.clone(), text(value))));
                query_input.insert(name, value);
            }
            _ => {}
        }
    }
    query.sort();
    let body = operation.body().map(|schema| sampler.sample(schema));
    let mut input = json!({ "path": path_input, "query": query_input });
    if let Some(body) = &body {
        input["body"] = body.clone();
    }
    Expectation { input, path, query, body }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn response(operation: &Documented<'_>, sampler: &Sampler<'_>) -> (u16, &'static str, String, Value) {
    match operation.response() {
        (status, Some((media, schema))) if media.starts_with("application/json") => {
            let mut value = sampler.sample(schema);
            if value.get("requestId").is_some() {
                value["status"] = json!(status);
            }
            (status, "application/json", value.to_string(), value)
        }
        (status, Some(_)) => (status, "text/plain", "some text\n".into(), json!("some text\n")),
        (status, None) => (status, "text/plain", String::new(), json!({ "status": status })),
    }
}

fn check(id: &str, expected: &Expectation, method: &str, request: &Request, is_json: bool) {
    assert_eq!(request.method, method, "{id}: method");
    assert_eq!(request.path, expected.path, "{id}: path");
    assert_eq!(request.query, expected.query, "{id}: query");
    assert_eq!(request.header("authorization"), Some("Basic a2V5OnNlY3JldA=="), "{id}: credentials");
    assert_eq!(request.header("api-version"), None, "{id}: a header that the document does not have");
    match &expected.body {
        Some(body) => {
            assert_eq!(request.header("content-type"), Some("application/json"), "{id}: content type");
            let sent: Value = serde_json::from_slice(&request.body).expect("a JSON body");
            assert!(same(body, &sent), "{id}: sent {sent}\nfor {body}");
        }
        None => assert!(request.body.is_empty(), "{id}: a body that the document does not have"),
    }
    if is_json {
        assert_eq!(request.header("accept"), Some("application/json"), "{id}: accept");
    }
}

#[tokio::test]
async fn every_operation_is_called_as_documented() {
    let document = document();
    let sampler = Sampler::new(&document);
    let server = Server::start().await;
    let client = Client::builder()
        .with_key("key", "secret")
        .with_base_url(server.url())
        .without_rate_limit()
        .build()
        .expect("client");
    let mut called = 0;
    for operation in documented(&document) {
        let id = operation.id();
        for all in [true, false] {
            let expected = expectation(&operation, &sampler, all);
            let (status, media, text, value) = response(&operation, &sampler);
            server.respond(status, media, &text);
            let result = dynamic::call(&client, id, expected.input.clone()).await;
            let result = result.unwrap_or_else(|error| panic!("{id}: {error}"));
            check(id, &expected, &operation.method, &server.request(), media == "application/json");
            assert!(same(&value, &result), "{id}: got {result}\nfor {value}");
        }
        called += 1;
    }
    assert_eq!(called, operations::ALL.len());
}

#[tokio::test]
async fn a_success_without_its_result_is_an_error() {
    let document = document();
    let sampler = Sampler::new(&document);
    let server = Server::start().await;
    let client = Client::builder().with_key("key", "secret").with_base_url(server.url()).without_rate_limit();
    let client = client.build().expect("client");
    let mut checked = 0;
    for operation in documented(&document) {
        let id = operation.id();
        let (status, media, _, value) = response(&operation, &sampler);
        if media != "application/json" || value.get("result").is_none() {
            continue;
        }
        for body in ["", "{}", r#"{"status":200,"requestId":"r"}"#] {
            server.respond(status, media, body);
            let result = dynamic::call(&client, id, expectation(&operation, &sampler, false).input).await;
            let error = result.expect_err(id);
            assert!(error.is_decode() && error.raw_body() == Some(body.as_bytes()), "{id}: {body}: {error}");
        }
        checked += 1;
    }
    assert!(checked > 0);
}

#[tokio::test]
async fn parameters_are_checked_before_anything_is_sent() {
    let server = Server::start().await;
    let client = Client::builder().with_key("key", "secret").with_base_url(server.url()).build().expect("client");
    let operation =
        operations::ALL.iter().find(|operation| operation.path.contains('{')).expect("one with a path parameter");
    let name = operation.parameters[0].name;
    for input in [json!({}), json!({ "path": { name: 7 } }), json!({ "paths": {} })] {
        dynamic::call(&client, operation.id, input).await.expect_err("rejected");
    }
    dynamic::call(&client, "noSuchOperation", json!({})).await.expect_err("rejected");
    assert_eq!(server.requests(), 0);
}
