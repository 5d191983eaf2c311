//! Requests to operations that are not in the document.

use crate::server::{response, response_with, result, Server};
use crate::{builder, client};
use clickhouse_cloud::{Client, Method};
use serde::Deserialize;
use serde_json::{json, Value};

fn call(client: &Client) -> clickhouse_cloud::RequestBuilder {
    client.request(Method::GET, "/v1/brand/new")
}

#[derive(Debug, Deserialize)]
struct Thing {
    #[allow(dead_code, reason = "only decoded")]
    sizes: Vec<i64>,
}

#[tokio::test]
async fn method_path_query_and_body_are_sent_as_passed() {
    let server = Server::script(vec![result("1")]).await;
    let client = builder(&server)
        .with_user_agent_suffix("tool/1.2")
        .with_base_url(format!("{}/prefix/", server.url))
        .build()
        .unwrap();
    let query = client
        .request(Method::PATCH, "/v1/a%20b")
        .query("tag", json!(["x&y", "é"]))
        .query("limit", 5)
        .query("none", Value::Null)
        .json(&json!({"name": null}));
    query.send::<Value>().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((&*seen.method, &*seen.path), ("PATCH", "/prefix/v1/a%20b?tag=x%26y&tag=%C3%A9&limit=5"));
    assert_eq!((&*seen.body, seen.header("content-type")), (r#"{"name":null}"#, Some("application/json")));
    let agent = seen.header("user-agent").unwrap();
    assert!(
        agent.starts_with("clickhouse-cloud/0.") && agent.contains(" (+") && agent.ends_with(") tool/1.2"),
        "{agent}"
    );
}

#[tokio::test]
async fn results_can_be_typed_or_json() {
    let paged = r#"{"status":200.0,"requestId":"r","result":{"sizes":[1]},"nextCursor":"c","totalCount":null,"limit":5,"new":[]}"#;
    let bare = r#"{"status":200,"requestId":"r"}"#;
    let bodies = [paged, paged, bare, "", r#"{"other":1}"#, "[1]"];
    let server = Server::script(bodies.iter().map(|body| response(200, body)).collect()).await;
    let client = client(&server);
    call(&client).send::<Thing>().await.unwrap();
    let reply = call(&client).reply::<Value>().await.unwrap();
    assert_eq!((reply.next_cursor(), reply.total_count(), reply.limit()), (Some("c"), None, Some(5)));
    assert_eq!((reply.status(), reply.request_id(), &*reply), (200, Some("r"), &json!({"sizes": [1]})));
    call(&client).send::<()>().await.unwrap();
    assert!(call(&client).send::<Option<Thing>>().await.unwrap().is_none());
    assert_eq!(call(&client).send::<Value>().await.unwrap(), json!({"other": 1}));
    assert_eq!(call(&client).send::<Value>().await.unwrap(), json!([1]));
}

#[tokio::test]
async fn a_decode_error_contains_the_path_and_not_the_value() {
    let server = Server::script(vec![result(r#"{"sizes":[1,"hunter2"]}"#)]).await;
    let error = call(&client(&server)).send::<Thing>().await.unwrap_err();
    assert_eq!(error.json_path(), Some("$.result.sizes[1]"));
    let server = Server::script(vec![result(r#"[1,"hunter2"]"#)]).await;
    let error = client(&server).request(Method::GET, "/v1/thing").send::<Vec<i64>>().await.unwrap_err();
    assert_eq!(error.json_path(), Some("$.result[1]"));
    assert!(error.is_decode() && error.raw_body().is_some());
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only decoded")]
struct Typed {
    name: String,
    kind: Option<Size>,
    port: Option<Port>,
    others: Option<std::collections::HashMap<String, u8>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(dead_code, reason = "only decoded")]
enum Size {
    Small,
    Large(u8),
}

/// A type whose error quotes the value, in the words of serde.
#[derive(Debug)]
struct Port;

impl<'de> Deserialize<'de> for Port {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let message = match text.strip_prefix("field ") {
            Some(name) => format!("missing field `{name}`"),
            None => format!("invalid value: {text}, expected {text}"),
        };
        Err(serde::de::Error::custom(message))
    }
}

#[tokio::test]
async fn a_decode_error_contains_the_expected_type_and_the_kind_that_was_found() {
    let cases = [
        (r#"{"name":17}"#, "expected a string, found integer at $.result.name"),
        (r#"{"name":["hunter2"]}"#, "expected a string, found list of 11 bytes at $.result.name"),
        (r#"{"kind":null}"#, "expected object with `name`, found object of 13 bytes at $.result"),
        (r#"{"name":"","kind":"hunter2"}"#, "expected `small` or `large`, found string of 7 bytes at $.result.kind"),
        (r#"{"name":"","kind":{"large":"hunter2"}}"#, "expected u8, found string of 7 bytes at $.result.kind.large"),
        (r#"{"name":"","kind":{"large":256}}"#, "expected u8, found integer at $.result.kind.large"),
        (r#"{"name":"","port":"hunter2"}"#, "expected another value, found string of 7 bytes at $.result.port"),
        (r#"{"name":"","port":"x, expected hunter2"}"#, "another value, found string of 19 bytes at $.result.port"),
        (r#"{"name":"","port":"\u0068unter2"}"#, "expected another value, found string of 12 bytes at $.result.port"),
        (r#"{"name":"","port":"field hunter2"}"#, "expected another value, found string of 13 bytes at $.result.port"),
        (r#"{"name":"","others":{"a\nb":"x"}}"#, r#"expected u8, found string of 1 bytes at $.result.others["a\nb"]"#),
    ];
    for (body, expected) in cases {
        let server = Server::script(vec![result(body)]).await;
        let error = call(&client(&server)).send::<Typed>().await.unwrap_err();
        let text = error.to_string();
        assert!(text.ends_with(&format!("{expected} [request id r-1]")), "{body}: {text}");
        assert!(!format!("{error:?}").contains("hunter2") && !text.contains("requests::"), "{error:?}");
    }
    for (body, expected) in [("1 hunter2", "trailing characters"), ("{\"a\":", "EOF"), ("hunter2", "expected value")] {
        let server = Server::script(vec![response(200, body)]).await;
        let error = call(&client(&server)).send::<Value>().await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&format!("does not decode: not JSON: {expected}")), "{text}");
        assert!(error.is_decode() && !text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn text_is_returned_as_text() {
    let server =
        Server::script(vec![response_with(200, &[("content-type", "text/plain")], "up 1\n"), response(200, [0xff])])
            .await;
    let client = client(&server);
    assert_eq!(call(&client).text().await.unwrap().into_inner(), "up 1\n");
    assert!(call(&client).text().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn a_body_that_cannot_be_json_is_rejected_with_the_reason() {
    let server = Server::script(vec![result("1")]).await;
    let body = std::collections::HashMap::from([((1, 2), 3)]);
    let error = client(&server).request(Method::POST, "/v1/thing").json(&body).send::<Value>().await.unwrap_err();
    let expected = "POST /v1/thing: the body cannot be written as JSON: key must be a string";
    assert_eq!((error.to_string().as_str(), server.count()), (expected, 0));
}

#[tokio::test]
async fn paths_that_would_change_the_target_are_rejected() {
    let server = Server::script(vec![result("1")]).await;
    for client in [client(&server), builder(&server).with_base_url(format!("{}/tenant-a", server.url)).build().unwrap()]
    {
        for path in ["", "v1/x", "@example.com/v1", "https://user:pw@example.com/v1", ".example.com"] {
            let request = client.request(Method::GET, path);
            let text = format!("{request:?}");
            let error = request.send::<Value>().await.unwrap_err();
            assert!(error.to_string().contains("must start with a slash"), "{error}");
            assert!(!format!("{text}{error:?}").contains("pw"), "{text} {error:?}");
        }
        for path in [
            "/v1/services/..",
            "/v1/./x",
            "/../tenant-b",
            "/%2e%2e/tenant-b",
            "/.%2E/x",
            "/v1/a\tb",
            "/v1/a\nb",
            "/v1/a\0",
            "/v1/x#part",
            "/v1/x#",
            "/v1/a b",
            "/v1/\u{e9}",
            "/v1\\..\\x",
            "/v1/x?a=b c",
            "/v1/x?a=b#c",
            "/v1/x ",
        ] {
            let error = client.request(Method::DELETE, path).send::<Value>().await.unwrap_err();
            assert!(error.to_string().contains("cannot be sent unchanged"), "{path:?}: {error}");
            assert_eq!(error.attempts(), 0);
        }
    }
    assert_eq!(server.count(), 0);
    // No message contains the query, because it may contain personal data.
    let client = client(&server);
    let error = client.request(Method::GET, "/v1/x?email=who").query("a", "who").send::<Vec<()>>().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("who"), "{error:?}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn paths_are_sent_as_they_are_written() {
    let server = Server::script(vec![result("1")]).await;
    let paths = ["//v1//x", "/v1/x/", "/v1/%2F%2e%2ex/...", "/v1/a+b:c@d;e=f,g'(h)", "/v1/x?a=%20b&c", "/v1/x?"];
    for prefix in ["", "/", "/tenant-a", "/a//b/"] {
        let client = builder(&server).with_base_url(format!("{}{prefix}", server.url)).build().unwrap();
        for path in paths {
            client.request(Method::GET, path).send::<Value>().await.unwrap();
            let expected = format!("{}{path}", prefix.trim_end_matches('/'));
            assert_eq!(server.seen().last().unwrap().path, expected);
        }
    }
}

#[tokio::test]
async fn a_base_url_that_ends_with_the_version_is_rejected() {
    let server = Server::script(vec![result("1")]).await;
    for prefix in ["/v1", "/v1/", "/tenant/v1"] {
        let client = builder(&server).with_base_url(format!("{}{prefix}", server.url)).build().unwrap();
        let error = client.request(Method::GET, "/v1/x").send::<Value>().await.unwrap_err();
        assert!(error.to_string().contains("the base URL ends with `/v1`"), "{error}");
        #[cfg(feature = "organization")]
        assert!(client.organization_get_list().await.unwrap_err().to_string().contains("remove it"));
    }
    assert_eq!(server.count(), 0);
}
