//! Saved queries.

use super::*;
use serde_json::{json, Value};

const ENDPOINT: &str = "99999999-2222-4333-8444-555555555555";

#[tokio::test]
async fn a_saved_query_is_sent_to_its_endpoint() {
    let server = Server::start(|_, _| two("[1, null]\n")).await;
    let url = format!("{}/run/{ENDPOINT}", server.url);
    let client = cloud(&server);
    let query = client.query_endpoint(url).param("n", 5).param("name", "x").setting("max_threads", 2);
    let query = query.request_timeout(ms(1500)).version(2).upgrade();
    assert_eq!(query.fetch_all::<Value>().await.unwrap().len(), 1);
    client.query_endpoint(ENDPOINT).version(1).format("JSONEachRow").text().await.unwrap();
    let seen = server.seen();
    let format = "format=JSONCompactEachRowWithNamesAndTypes";
    assert_eq!(seen[0].path, format!("/run/{ENDPOINT}?max_threads=2&request_timeout=1500&{format}"));
    let body: Value = serde_json::from_str(&seen[0].body).unwrap();
    assert_eq!(body, json!({ "queryVariables": {"n": 5, "name": "x"}, "format": &format[7..] }));
    assert_eq!(seen[0].header("x-clickhouse-endpoint-version"), Some("2"));
    assert_eq!(seen[0].header("x-clickhouse-endpoint-upgrade"), Some("1"));
    assert_eq!(seen[1].path, format!("/run/{ENDPOINT}?format=JSONEachRow"));
    // The URL can contain the format and parameters.
    let url = format!("{}/run/{ENDPOINT}?format=JSONCompactEachRow&param_n=a%20b", server.url);
    client.query_endpoint(url).text().await.unwrap();
    assert_eq!(server.seen()[2].path, format!("/run/{ENDPOINT}?param_n=a+b&format=JSONCompactEachRow"));
}

#[tokio::test]
async fn credentials_are_sent_to_the_query_host_only() {
    let (server, other) = (Server::start(|_, _| two("")).await, Server::start(|_, _| two("")).await);
    let port = server.url.rsplit(':').next().unwrap();
    for url in [
        format!("{}/run/{ENDPOINT}", other.url),
        format!("https://queries.example.com/run/{ENDPOINT}"),
        format!("http://user:pw@127.0.0.1:{port}/run/{ENDPOINT}"),
        format!("{}/../x", "://"),
    ] {
        let error = cloud(&server).query_endpoint(&url).execute().await.unwrap_err();
        assert!(!printed(&error).contains("pw@") && error.attempts() == 0, "{error}");
    }
    for id in ["", ".."] {
        cloud(&server).query_endpoint(id).execute().await.unwrap_err();
    }
    assert_eq!((server.count(), other.count()), (0, 0));
}

#[tokio::test]
async fn data_is_uploaded_once() {
    let server = Server::script(vec![response(200, "OK"), response(503, "")]).await;
    let data = |text: &'static str| futures_util::stream::iter([Ok::<_, std::io::Error>(text), Ok("2,b\n")]);
    let upload = cloud(&server).query_endpoint(ENDPOINT).param("t", "x").upload("CSV", data("1,a\n"));
    assert!(!format!("{upload:?}").contains("1,a"));
    upload.send().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.path, format!("/run/{ENDPOINT}?param_t=x&format=CSV"));
    assert_eq!(seen.header("content-type"), Some("application/octet-stream"));
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));

    let reader = std::io::Cursor::new(vec![b'x'; 200_000]);
    let query = cloud(&server).query_endpoint(ENDPOINT).with_retry(clickhouse_cloud::Retry::Always);
    assert_eq!(query.upload_reader("CSV", reader).send().await.unwrap_err().status(), Some(503));
    assert_eq!(server.count(), 2);
    let broken = futures_util::stream::iter([Ok("1"), Err("disk on fire")]);
    let error = cloud(&server).query_endpoint(ENDPOINT).upload("CSV", broken).send().await.unwrap_err();
    assert!(error.to_string().contains("disk on fire"), "{error}");
}
