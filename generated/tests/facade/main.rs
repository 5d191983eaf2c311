//! The facade against real sockets and every fault we know of, through its public surface only.

mod auth;
mod errors;
mod faults;
mod fleets;
mod limits;
mod repeated;
mod requests;
mod retries;
#[path = "../../src/tests/server.rs"]
mod server;
mod traces;
mod transport;

use clickhouse_cloud::{Client, ClientBuilder, Error, Method, Retry};
use serde_json::Value;
use server::Server;
use std::time::Duration;

const SECRET: &str = "s3cr3t-value";

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A client in a hurry, without rate limit.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .with_base_url(&server.url)
        .with_key("id", SECRET)
        .with_backoff(ms(4), ms(20))
        .with_attempt_timeout(ms(2000))
        .with_timeout(ms(5000))
        .without_rate_limit()
}

fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
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
