//! Tests of waiting for a state, with a hand-written call.

use super::server::{response, result, skip, Server, Step, Steps, TEST_TIMEOUT};
use super::{client, ms, Inside, NUMBERS};
use crate::call::{call, CallOptions};
use crate::wait::{self, Condition, TargetState, Waiting};
use crate::{Client, Error, Method};
use std::error::Error as _;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Reads a resource whose state is the only element of a list: 0 is idle, 1 starting, 2 running, 3 failed.
#[derive(Clone, Debug)]
struct ThingCall {
    client: Client,
    options: CallOptions,
}

impl ThingCall {
    fn request(&self) -> Result<reqwest::Request, Error> {
        let url = format!("{}/v1/owners/me/numbers", self.client.base_url());
        self.client.shared.http().get(url).build().map_err(Error::http)
    }
}

call! { ThingCall, &NUMBERS, envelope<Inside> }

impl wait::Watched for ThingCall {
    type Resource = Inside;

    fn within(mut self, left: Duration) -> Self {
        self.options.shorten(&self.client, left);
        self
    }

    fn state(resource: &Inside) -> Option<&str> {
        let state = usize::try_from(*resource.numbers.as_ref()?.first()?).ok()?;
        ["idle", "starting", "running", "failed"].get(state).copied()
    }

    fn step(&self, target: &str, state: &str) -> Option<wait::Step> {
        let client = self.client.clone();
        let wake =
            async move { client.request(Method::PATCH, "/wake").json(&wait::body::<i64>("7")?).send::<i64>().await };
        (target == "awake" && state == "idle").then(|| wait::step(wake))
    }
}

const RUNNING: TargetState = TargetState {
    operation: &NUMBERS,
    name: "running",
    condition: Condition::In(&["running"]),
    failed: &["failed"],
    interval: 3600,
    timeout: 7200,
};
const AWAKE: TargetState = TargetState { name: "awake", ..RUNNING };
const NOT_IDLE: TargetState = TargetState { name: "begun", condition: Condition::NotIn(&["idle"]), ..RUNNING };
const DELETED: TargetState = TargetState { name: "deleted", condition: Condition::Gone, failed: &[], ..RUNNING };

fn state(state: &str) -> Steps {
    match state {
        "" => result("{}"),
        state => result(&format!(r#"{{"numbers":[{state}]}}"#)),
    }
}

fn states(all: &[&str]) -> Vec<Steps> {
    all.iter().map(|each| state(each)).collect()
}

fn call_of(server: &Server) -> ThingCall {
    ThingCall { client: client(server), options: CallOptions::default() }
}

fn soon<T: Send + 'static>(waiting: Waiting<T>) -> Waiting<T> {
    waiting.with_interval(ms(1)).with_timeout(TEST_TIMEOUT)
}

#[tokio::test]
async fn waiting_ends_at_the_target_state_and_reports_each_change() {
    let mut script = states(&["0", "0", "1"]);
    // The number of failures is the number of attempts of a call.
    script.extend([response(500, ""), response(500, ""), state(""), state("2")]);
    let server = Server::script(script).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let waiting = wait::until(call_of(&server), &RUNNING);
    let resource = soon(waiting).on_state(move |state| log.lock().unwrap().push(state.to_owned())).await.unwrap();
    assert_eq!(**resource.numbers.as_ref().unwrap(), [2]);
    assert_eq!(*seen.lock().unwrap(), ["idle", "starting", "running"]);
}

#[tokio::test]
async fn a_missing_state_is_not_another_state() {
    let server = Server::script(states(&["", "0", "", "1"])).await;
    soon(wait::until(call_of(&server), &NOT_IDLE)).await.unwrap();
    assert_eq!(server.count(), 4);
}

/// The error of waiting whose time ends after this number of requests.
async fn late(server: &Server, target: &'static TargetState, requests: usize) -> Error {
    let end = async {
        server.until_count(requests).await;
        skip(TEST_TIMEOUT).await;
    };
    let waiting = soon(wait::until(call_of(server), target)).into_future();
    tokio::join!(waiting, end).0.unwrap_err()
}

#[tokio::test]
async fn a_timeout_of_waiting_contains_the_last_state() {
    let hanging = |mut script: Vec<Steps>| {
        script.push(vec![Step::Hang]);
        Server::script(script)
    };
    let server = hanging(states(&["1", "0"])).await;
    let error = late(&server, &RUNNING, 3).await;
    assert!(error.is_timeout());
    assert_eq!((error.last_state(), error.operation_id()), (Some("idle"), Some("numbersList")));
    let text = error.to_string();
    assert!(text.starts_with("numbersList: `running` not reached within 30s, the last state is `idle`: "), "{text}");
    assert!(text.ends_with("waiting for a connection or the headers of the response"), "{text}");
    let error = soon(wait::until(call_of(&server), &RUNNING)).with_timeout(ms(0)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("no state was received: timed out after 0ns"), "{error}");
    // The source is the error of the last request, even if its retry has not ended.
    let server = hanging(vec![state("1"), response(500, "")]).await;
    let error = late(&server, &RUNNING, 3).await;
    assert_eq!(error.last_state(), Some("starting"));
    assert!(error.source().is_some_and(|source| source.to_string().contains("500")), "{error:?}");
}

#[tokio::test]
async fn the_error_of_a_failing_step_is_the_source() {
    let conflict = || response(409, r#"{"error":"CONFLICT: has 2 pipes"}"#);
    let server = Server::script(vec![state("0"), conflict(), state("0"), conflict(), vec![Step::Hang]]).await;
    let error = late(&server, &AWAKE, 5).await;
    assert!(error.is_timeout() && error.last_state() == Some("idle"), "{error}");
    assert!(error.to_string().contains("has 2 pipes"), "{error}");
    // A missing state does not replace a known one.
    let server = Server::script(vec![state("0"), state(""), vec![Step::Hang]]).await;
    assert_eq!(late(&server, &RUNNING, 3).await.last_state(), Some("idle"));
}

#[tokio::test]
async fn waiting_ends_in_a_failed_state_and_at_a_final_error() {
    let server = Server::script(states(&["0", "3"])).await;
    let error = soon(wait::until(call_of(&server), &NOT_IDLE)).await.unwrap_err();
    assert_eq!((error.is_timeout(), error.last_state()), (false, Some("failed")));
    let server = Server::script(states(&["1", "3"])).await;
    let error = soon(wait::until(call_of(&server), &RUNNING)).await.unwrap_err();
    assert_eq!((error.is_timeout(), error.last_state()), (false, Some("failed")));
    assert_eq!(
        error.to_string(),
        "numbersList: `running` cannot be reached from this state, the last state is `failed`"
    );
    let server = Server::script(vec![response(403, "")]).await;
    assert!(soon(wait::until(call_of(&server), &RUNNING)).await.unwrap_err().is_permission());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_deleted_resource_is_a_404_or_an_id_that_is_no_longer_valid() {
    let invalid = response(400, r#"{"error":"BAD_REQUEST: Invalid thing id"}"#);
    for last in [response(404, "{}"), invalid.clone()] {
        let server = Server::script(vec![state("3"), last]).await;
        soon(wait::gone(call_of(&server), &DELETED)).await.unwrap();
    }
    let server = Server::script(vec![response(404, "{}")]).await;
    soon(wait::gone(call_of(&server), &DELETED)).await.unwrap();
    assert!(soon(wait::until(call_of(&server), &RUNNING)).await.unwrap_err().is_not_found());
    let server = Server::script(vec![invalid]).await;
    assert!(soon(wait::gone(call_of(&server), &DELETED)).await.unwrap_err().is_invalid_id());
}

/// The requests in order: `G` for a GET, `P` for the PATCH of a step.
fn sent(server: &Server) -> String {
    server.seen().iter().map(|seen| &seen.method[..1]).collect()
}

#[tokio::test]
async fn a_step_is_sent_once_each_time_its_state_is_reached() {
    let done = || result("1");
    // The state changes late after the step, and is idle again later.
    let script = [state("0"), done(), state("0"), state("1"), state("0"), done(), state("2")];
    let server = Server::script(script.to_vec()).await;
    soon(wait::until(call_of(&server), &AWAKE)).await.unwrap();
    assert_eq!(sent(&server), "GPGGGPG");
    assert_eq!(server.seen()[1].body, "7");
    // A missing state is not another state.
    let script = [state("0"), done(), state(""), state("0"), state("2")];
    let server = Server::script(script.to_vec()).await;
    soon(wait::until(call_of(&server), &AWAKE)).await.unwrap();
    assert_eq!(sent(&server), "GPGGG");
    // The result of a step is not needed.
    for odd in [response(200, ""), response(202, "{}"), result("\"no number\""), response(200, "cut")] {
        let script = [state("0"), odd, state("0"), state("2")];
        let server = Server::script(script.to_vec()).await;
        soon(wait::until(call_of(&server), &AWAKE)).await.unwrap();
        assert_eq!(sent(&server), "GPGG");
    }
    // After an error response to a step, the next GET decides.
    let script = [state("0"), response(409, ""), state("0"), response(500, ""), state("0"), done(), state("2")];
    let server = Server::script(script.to_vec()).await;
    soon(wait::until(call_of(&server), &AWAKE)).await.unwrap();
    assert_eq!(sent(&server), "GPGPGPG");
    // Another program has made the change already.
    let server = Server::script(vec![state("0"), response(404, "{}"), state("2")]).await;
    soon(wait::until(call_of(&server), &AWAKE)).await.unwrap();
    assert_eq!(sent(&server), "GPG");
    let server = Server::script(vec![state("0"), response(403, "")]).await;
    assert!(soon(wait::until(call_of(&server), &AWAKE)).await.unwrap_err().is_permission());
    assert_eq!(sent(&server), "GP");
}
