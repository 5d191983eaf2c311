//! Tests of the facade with sockets and network faults, through its public API only.

mod auth;
mod errors;
mod faults;
mod fleets;
mod limits;
mod observer;
mod repeated;
mod requests;
mod retries;
#[path = "../../src/tests/server.rs"]
mod server;
mod service;
#[cfg(feature = "sql")]
mod sql;
mod traces;
mod transport;

use clickhouse_cloud::{Client, ClientBuilder, Error, Method, Retry};
use serde_json::Value;
use server::{skip, Server, TEST_TIMEOUT};
use std::future::Future;
use std::time::Duration;

const SECRET: &str = "s3cr3t-value";

/// The timeout of calls of [`builder`], unless a test sets another.
const DEADLINE: Duration = Duration::from_secs(30);

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A client with short pauses between attempts, and without rate limit.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .with_base_url(&server.url)
        .with_key("id", SECRET)
        .with_backoff(ms(4), ms(20))
        .with_attempt_timeout(DEADLINE * 2)
        .with_timeout(DEADLINE)
        .without_rate_limit()
}

fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

/// The error of a call that times out after `moment`. The clock then advances to the deadline.
async fn late(call: impl Future<Output = Result<Value, Error>>, moment: impl Future<Output = ()>) -> Error {
    let end = async {
        tokio::time::timeout(TEST_TIMEOUT, moment).await.expect("the event did not occur");
        skip(DEADLINE).await;
    };
    tokio::join!(call, end).0.unwrap_err()
}

async fn get(client: &Client) -> Result<Value, Error> {
    client.request(Method::GET, "/v1/thing").send().await
}

async fn post(client: &Client) -> Result<Value, Error> {
    client.request(Method::POST, "/v1/thing").json(&1).send().await
}

async fn post_always(client: &Client) -> Result<Value, Error> {
    client.request(Method::POST, "/v1/thing").json(&1).with_retry(Retry::Always).send().await
}
