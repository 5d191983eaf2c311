//! The page for people.

use clickhouse_cloud_sandbox::{Chaos, Kind};
use reqwest::Method;
use serde_json::json;

use crate::api::Api;

#[tokio::test]
async fn the_page_shows_what_happened() {
    let api = Api::usual().await;
    let path = api.service().await;
    api.ask(Method::PATCH, &path, Some(&json!({"name": "<script>alert(1)</script>"}))).await;
    api.ask(Method::PATCH, &path, Some(&json!({"name": 7}))).await;
    let answer = api.client.get(api.sandbox.base_url()).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    let page = answer.text().await.unwrap();
    assert!(page.contains("instanceCreate") && page.contains("body at /name: value is not of type"), "{page}");
    assert!(page.contains(path.rsplit('/').next().unwrap()));
    assert!(!page.contains("<script"));
    // Nothing is fetched from elsewhere.
    assert!(!page.contains("src=") && !page.contains("@import") && !page.contains("url("));
}

#[tokio::test]
async fn the_page_switches_chaos() {
    let api = Api::usual().await;
    let url = |path: &str| format!("{}{path}", api.sandbox.base_url());
    let form = |body: &'static str| api.client.post(url("/_sandbox/chaos")).body(body);
    let answer = form("rate-limits=1&nulls=0.25&seed=9&latency=500").send().await.unwrap();
    assert_eq!(answer.status(), 200, "the page it leads back to");
    assert_eq!(api.sandbox.chaos(), Chaos::new(9).with(Kind::RateLimits, 1.0).with(Kind::Nulls, 0.25));
    assert_eq!(api.get("/v1/organizations").await.0, 429);
    assert_eq!(form("rate-limits=7").send().await.unwrap().status(), 400);
    assert_eq!(form("rate-limits=0").header("origin", "http://elsewhere.example").send().await.unwrap().status(), 403);
    assert_eq!(form("rate-limits=0").header("origin", api.sandbox.base_url()).send().await.unwrap().status(), 200);
    assert_eq!(api.get("/v1/organizations").await.0, 200);
}

#[tokio::test]
async fn the_page_forgets_and_the_document_is_served() {
    let api = Api::usual().await;
    let path = api.service().await;
    api.client.post(format!("{}/_sandbox/reset", api.sandbox.base_url())).send().await.unwrap();
    assert_eq!(api.get(&path).await.0, 404);
    let (status, document) = api.get("/v1").await;
    assert_eq!((status, &document["openapi"]), (200, &json!("3.1.1")));
}
