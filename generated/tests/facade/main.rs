//! The facade against real sockets and every fault we know of, through its public surface only.

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
use server::{skip, Server, PATIENCE};
use std::future::Future;
use std::time::Duration;

const SECRET: &str = "s3cr3t-value";

/// When the calls of [`builder`] run out of time, unless a test says otherwise.
const DEADLINE: Duration = Duration::from_secs(30);

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A client that soon tries again, without rate limit.
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

/// The error of a call that waits from this moment on until its deadline, which comes at once.
async fn late(call: impl Future<Output = Result<Value, Error>>, moment: impl Future<Output = ()>) -> Error {
    let end = async {
        tokio::time::timeout(PATIENCE, moment).await.expect("the moment did not come");
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
