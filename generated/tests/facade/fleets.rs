//! Many concurrent calls of one client. No call waits for another that is slow or not polled.

use crate::server::{result, Server};
use crate::{builder, get, ms};
use clickhouse_cloud::{Authorization, AuthorizationFuture, Client, CommandCredentials, Credentials, FileCredentials};
use futures_util::future::join_all;
use futures_util::stream::{iter, StreamExt};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::Barrier;
use tokio::time::timeout;

/// Much longer than these tests take, and shorter than the deadline of a call.
const SOON: Duration = Duration::from_secs(30);

/// Makes calls in a stream, and a further call for each item, during which the stream is not polled.
async fn run(client: &Client) {
    let mut calls = iter(0..12).map(|_| get(client)).buffer_unordered(6);
    while let Some(done) = calls.next().await {
        done.unwrap();
        get(client).await.unwrap();
    }
}

#[tokio::test]
async fn calls_that_are_not_polled_do_not_block_others() {
    let server = Server::start(|_, _| result("1")).await;
    let patient = builder(&server).with_timeout(SOON * 10);
    timeout(SOON, run(&patient.with_rate_limit(4, ms(100)).build().unwrap())).await.expect("nothing hangs");

    let file = std::env::temp_dir().join(format!("clickhouse-cloud-test-{}-fleet", std::process::id()));
    std::fs::write(&file, "token").unwrap();
    let patient = builder(&server).with_timeout(SOON * 10).with_credentials(FileCredentials::new(&file));
    let hung = timeout(SOON, run(&patient.with_rate_limit(4, ms(100)).build().unwrap())).await.is_err();
    std::fs::remove_file(&file).unwrap();
    assert!(!hung);
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_that_one_call_started_serves_all_calls() {
    let server = Server::start(|_, _| result("1")).await;
    let command = CommandCredentials::new("sh", ["-c", "sleep 0.2; echo token"]);
    let client = builder(&server).with_timeout(SOON * 10).with_credentials(command).build().unwrap();
    let mut unpolled = Box::pin(get(&client));
    assert!(timeout(ms(50), &mut unpolled).await.is_err());
    timeout(SOON, get(&client)).await.expect("nothing hangs").unwrap();
    unpolled.await.unwrap();
}

/// Returns when ten calls wait for it.
struct Slow(Barrier);

impl Credentials for Slow {
    fn authorization<'a>(&'a self, _refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        Box::pin(async {
            self.0.wait().await;
            Ok(Authorization::bearer("token")?)
        })
    }
}

#[tokio::test]
async fn calls_wait_for_slow_credentials_concurrently() {
    let server = Server::start(|_, _| result("1")).await;
    let client = builder(&server).with_credentials(Slow(Barrier::new(10))).with_rate_limit(10, ms(60_000));
    let client = client.build().unwrap();
    for done in join_all((0..10).map(|_| get(&client))).await {
        done.unwrap();
    }
}

#[tokio::test]
async fn calls_in_the_queue_use_new_credentials() {
    let server = Server::start(|_, _| result("1")).await;
    let client = builder(&server).with_rate_limit(5, Duration::from_secs(3600)).build().unwrap();
    let mut calls: Vec<_> = (0..10).map(|_| Box::pin(get(&client))).collect();
    let first: Vec<_> = calls.drain(..5).collect();
    for done in join_all(first).await {
        done.unwrap();
    }
    for call in &mut calls {
        assert!(timeout(ms(1), call).await.is_err(), "the limit is used up");
    }
    client.set_credentials(Authorization::bearer("new").unwrap());
    for done in timeout(SOON, join_all(calls)).await.expect("the new key has a separate limit") {
        done.unwrap();
    }
    let sent: Vec<String> = server.seen().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent.iter().collect::<BTreeSet<_>>().len(), 2);
    assert!(sent[5..].iter().all(|key| key == "Bearer new"), "{sent:?}");
}
