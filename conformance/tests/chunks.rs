//! Results do not depend on how a response is divided into chunks.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use clickhouse_cloud::{dynamic, Client};
use clickhouse_cloud_sandbox::probe::{Operation, Probe};
use clickhouse_cloud_sandbox::{Sandbox, Transport, TransportError};
use futures_util::TryStreamExt;
use http_body::Frame;
use http_body_util::BodyExt;
use serde_json::Value;

/// A transport that keeps the response of the sandbox, and returns it again in other chunks.
#[derive(Clone)]
struct Replay {
    sandbox: Transport,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The last response of the sandbox.
    kept: Option<(http::response::Parts, Bytes)>,
    /// The lengths of the chunks. The last one repeats. If there are none, the request is sent to the sandbox.
    parts: Vec<usize>,
}

/// A body in chunks.
struct Parts(VecDeque<Bytes>);

impl Parts {
    fn new(mut body: Bytes, lengths: &[usize]) -> Self {
        let mut parts = VecDeque::new();
        let last = lengths.last().copied().unwrap_or(usize::MAX);
        for length in lengths.iter().copied().chain(std::iter::repeat(last)) {
            if body.is_empty() {
                break;
            }
            parts.push_back(body.split_to(length.min(body.len())));
        }
        Self(parts)
    }
}

impl http_body::Body for Parts {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|part| Ok(Frame::data(part))))
    }
}

impl tower_service::Service<http::Request<reqwest::Body>> for Replay {
    type Response = http::Response<Parts>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<reqwest::Body>) -> Self::Future {
        let Self { mut sandbox, state } = self.clone();
        Box::pin(async move {
            if state.lock().unwrap().parts.is_empty() {
                let (head, body) = sandbox.call(request).await?.into_parts();
                let body = body.collect().await?.to_bytes();
                state.lock().unwrap().kept = Some((head, body));
            }
            let state = state.lock().unwrap();
            let (head, body) = state.kept.clone().expect("a response");
            Ok(http::Response::from_parts(head, Parts::new(body, &state.parts)))
        })
    }
}

struct Setup {
    sandbox: Sandbox,
    client: Client,
    state: Arc<Mutex<State>>,
    probe: Probe,
}

impl Setup {
    fn new() -> Self {
        let sandbox = Sandbox::builder().speed(0.0).build().expect("a sandbox");
        let state = Arc::<Mutex<State>>::default();
        let replay = Replay { sandbox: sandbox.transport(), state: state.clone() };
        let key = sandbox.key();
        let client = Client::builder().with_transport(replay).with_key(key.id(), key.secret()).without_rate_limit();
        let client = client.build().expect("a client");
        Self { sandbox, client, state, probe: Probe::embedded().expect("a document") }
    }

    /// The input of an operation that reads an existing resource.
    fn input(&self, operation: &Operation) -> Option<Value> {
        let path = self.sandbox.path(&operation.path).ok()?;
        let both = operation.path.split('/').zip(path.split('/'));
        let values: Vec<String> = both.filter(|(name, _)| name.starts_with('{')).map(|(_, id)| id.to_owned()).collect();
        Some(self.probe.input(operation, &values, 1))
    }

    async fn call(&self, operation: &Operation, input: &Value, parts: &[usize]) -> Result<Value, String> {
        self.state.lock().unwrap().parts = parts.to_vec();
        dynamic::call(&self.client, &operation.id, input.clone()).await.map_err(|error| error.to_string())
    }

    fn length(&self) -> usize {
        self.state.lock().unwrap().kept.as_ref().map_or(0, |(_, body)| body.len())
    }
}

#[tokio::test]
async fn every_operation_returns_the_same_for_chunks_of_any_length() {
    let setup = Setup::new();
    let mut shortest: Option<(usize, Operation)> = None;
    let mut count = 0;
    for operation in setup.probe.operations().into_iter().filter(|operation| operation.method == "GET") {
        let Some(input) = setup.input(&operation) else { continue };
        let whole = setup.call(&operation, &input, &[]).await;
        let length = setup.length();
        for part in [1, 2, 3, 7, 64, 1_021] {
            assert_eq!(setup.call(&operation, &input, &[part]).await, whole, "{} in parts of {part}", operation.id);
        }
        if length > 300 && shortest.as_ref().is_none_or(|(other, _)| length < *other) {
            shortest = Some((length, operation));
        }
        count += usize::from(whole.is_ok());
    }
    assert!(count > 60, "{count}");
    // The shortest response is divided at each byte.
    let (length, operation) = shortest.expect("a response");
    let input = setup.input(&operation).expect("an input");
    let whole = setup.call(&operation, &input, &[]).await;
    for at in 1..length {
        assert_eq!(setup.call(&operation, &input, &[at, usize::MAX]).await, whole, "{} at {at}", operation.id);
    }
}

#[tokio::test]
async fn rows_are_the_same_for_chunks_of_any_length() {
    let setup = Setup::new();
    let path = setup.sandbox.path("/v1/organizations/{organizationId}/services/{serviceId}").expect("a service");
    let service = path.rsplit('/').next().expect("an id");
    let sql = "SELECT 'a\\'\u{e9}\u{1f600}' AS s, 18446744073709551615 AS n, NULL AS z";
    let fetch = |parts: Vec<usize>| {
        setup.state.lock().unwrap().parts = parts;
        setup.client.sql(service, sql).rows::<(String, u64, Option<u8>)>().try_collect::<Vec<_>>()
    };
    let whole = fetch(Vec::new()).await.expect("rows");
    assert_eq!(whole, [("a'\u{e9}\u{1f600}".to_owned(), u64::MAX, None)]);
    let length = setup.length();
    assert!(length > 20);
    for first in 1..length {
        assert_eq!(fetch(vec![first, usize::MAX]).await.expect("rows"), whole, "at {first}");
        assert_eq!(fetch(vec![first]).await.expect("rows"), whole, "in parts of {first}");
    }
}
