//! Injected faults.

use std::time::Duration;

use clickhouse_cloud_sandbox::{Chaos, Kind, Sandbox};
use reqwest::Method;

use crate::api::Api;

async fn with(kind: Kind) -> (Api, String) {
    let api = Api::usual().await;
    let path = format!("{}/services", api.organization().await);
    api.sandbox.set_chaos(Chaos::new(1).with(kind, 1.0).latency(Duration::from_millis(20))).unwrap();
    (api, path)
}

#[tokio::test]
async fn only_the_content_is_changed() {
    let whole = {
        let (api, path) = with(Kind::Latency).await;
        api.get(&path).await.1
    };
    let content = [
        Kind::DroppedFields,
        Kind::Nulls,
        Kind::UnknownEnumValues,
        Kind::ExtraFields,
        Kind::IntegralFloats,
        Kind::WrongScalars,
        Kind::BadListElements,
    ];
    for kind in content {
        let (api, path) = with(kind).await;
        let (status, spoiled) = api.get(&path).await;
        assert_eq!(status, 200);
        assert_ne!(spoiled["result"].to_string(), whole["result"].to_string(), "{kind}");
        assert_eq!(spoiled["status"], whole["status"]);
        assert_eq!(api.sandbox.requests().last().unwrap().chaos, [kind.name()]);
    }
    let (api, path) = with(Kind::UnknownUnionArms).await;
    let service = api.result(Method::GET, &path, None).await[0]["id"].as_str().unwrap().to_owned();
    let sources = api.result(Method::GET, &format!("{path}/{service}/clickstack/sources"), None).await;
    assert!(sources.to_string().contains("sandboxUnknownForm"), "{sources}");
}

#[tokio::test]
async fn requests_are_rejected_before_they_are_executed() {
    for (kind, statuses) in
        [(Kind::RateLimits, &[429][..]), (Kind::ServerErrors, &[500, 502, 503, 504]), (Kind::HtmlErrors, &[502])]
    {
        let (api, path) = with(kind).await;
        let response = api.fetch(Method::POST, &path, Some(&crate::api::service())).await.unwrap();
        assert!(statuses.contains(&response.status().as_u16()), "{kind}: {}", response.status());
        api.sandbox.set_chaos(Chaos::default()).unwrap();
        assert_eq!(api.result(Method::GET, &path, None).await.as_array().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn connections_are_cut_after_requests_were_executed() {
    for kind in [Kind::Resets, Kind::TruncatedBodies] {
        let (api, path) = with(kind).await;
        match api.fetch(Method::POST, &path, Some(&crate::api::service())).await {
            Ok(mut response) => {
                assert_eq!((kind, response.status().as_u16()), (Kind::TruncatedBodies, 200));
                let length = response.content_length().unwrap();
                let mut received = 0;
                while let Ok(Some(part)) = response.chunk().await {
                    received += part.len() as u64;
                }
                assert_eq!(received, length / 2);
            }
            Err(_) => assert_eq!(kind, Kind::Resets),
        }
        api.sandbox.set_chaos(Chaos::default()).unwrap();
        assert_eq!(api.result(Method::GET, &path, None).await.as_array().unwrap().len(), 3, "{kind}");
    }
}

#[tokio::test]
async fn the_seed_decides_which_calls_have_faults() {
    async fn hits(seed: u64) -> Vec<u16> {
        let api = Api::start(Sandbox::builder().chaos(Chaos::new(seed).with(Kind::RateLimits, 0.5))).await;
        let mut statuses = Vec::new();
        for _ in 0..40 {
            statuses.push(api.get("/v1/organizations").await.0);
        }
        statuses
    }
    let first = hits(1).await;
    assert!(first.contains(&200) && first.contains(&429));
    assert_eq!(first, hits(1).await);
    assert_ne!(first, hits(2).await);
}

#[tokio::test]
async fn a_probability_out_of_range_is_rejected() {
    let api = Api::usual().await;
    let error = api.sandbox.set_chaos(Chaos::new(0).with(Kind::Nulls, 2.0)).unwrap_err();
    assert!(error.to_string().contains("nulls"), "{error}");
    assert!(Sandbox::builder().chaos(Chaos::new(0).with(Kind::Nulls, -1.0)).start().await.is_err());
}

#[tokio::test]
async fn faults_end_after_their_maximum() {
    let (api, path) = with(Kind::ServerErrors).await;
    api.sandbox.set_chaos(Chaos::new(1).with(Kind::ServerErrors, 1.0).at_most(2)).unwrap();
    let mut failed = 0;
    for _ in 0..5 {
        failed += u16::from(api.get(&path).await.0 >= 500);
    }
    assert_eq!(failed, 2);
    // A text, which has no place for the fault, and a path that means no operation, do not count.
    api.sandbox.set_chaos(Chaos::new(1).with(Kind::BadListElements, 1.0).at_most(1)).unwrap();
    api.fetch(Method::GET, "/v1/no/such/path", None).await.unwrap();
    api.fetch(Method::GET, &path.replace("/services", "/prometheus"), None).await.unwrap();
    assert!(api.sandbox.requests().iter().rev().take(2).all(|record| record.chaos.is_empty()));
    let listed = api.get(&path).await.1;
    assert_ne!(api.get(&path).await.1["result"], listed["result"], "only the first is spoiled");
}
