//! Headers that the caller sets, and the observer of attempts.

use crate::service::{broken, fake, whole};
use crate::{get, ms, SECRET};
use clickhouse_cloud::{Attempt, AttemptEvent, Client, Method, Retry};
use reqwest::Body;
use serde_json::Value;
use std::io::ErrorKind;
use std::sync::{Arc, Mutex};
use tower::service_fn;

/// Records a line for each event.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    fn observer(&self) -> impl Fn(&Attempt<'_>) + Send + Sync + 'static {
        let lines = self.0.clone();
        move |attempt| {
            let debug = format!("{attempt:?}");
            assert!(!debug.contains(SECRET) && !debug.contains("hunter2"), "{debug}");
            let event = match attempt.event {
                AttemptEvent::Start => "start".to_owned(),
                AttemptEvent::Response { status, duration, .. } => format!("{status} {duration:?}"),
                AttemptEvent::Error { error, duration, .. } => format!("{} {duration:?}", error.is_retryable()),
                AttemptEvent::Cancelled { duration, .. } => format!("cancelled {duration:?}"),
                _ => unreachable!("{debug}"),
            };
            lines.lock().unwrap().push(format!("{} {} {} {event}", attempt.method, attempt.path, attempt.number));
        }
    }

    #[track_caller]
    fn check(&self, expected: &[&str]) {
        assert_eq!(*self.0.lock().unwrap(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_starts_and_ends_once() {
    let replies = [|| whole(503, "{}"), || broken(ErrorKind::ConnectionReset), || whole(200, r#"{"result":7}"#)];
    let (builder, _) = fake(move |nth| replies[nth]());
    let lines = Lines::default();
    let cloud = builder.with_observer(lines.observer()).build().unwrap();
    let call = cloud.request(Method::GET, format!("/v1/thing?secret={SECRET}")).with_header("x-secret", SECRET);
    call.send::<Value>().await.unwrap();
    lines.check(&[
        "GET /v1/thing 1 start",
        "GET /v1/thing 1 503 0ns",
        "GET /v1/thing 2 start",
        "GET /v1/thing 2 true 0ns",
        "GET /v1/thing 3 start",
        "GET /v1/thing 3 200 0ns",
    ]);
}

#[tokio::test(start_paused = true)]
async fn attempts_that_time_out_or_are_cancelled_end_too() {
    let never = || service_fn(|_: http::Request<Body>| std::future::pending::<std::io::Result<http::Response<Body>>>());
    let lines = Lines::default();
    let builder = Client::builder().with_key("id", SECRET).with_transport(never()).with_observer(lines.observer());
    let cloud = builder.with_attempt_timeout(ms(100)).build().unwrap();
    let call = || cloud.request(Method::GET, "/v1/thing").with_retry(Retry::Never);
    call().send::<Value>().await.unwrap_err();
    call().with_timeout(ms(50)).send::<Value>().await.unwrap_err();
    tokio::time::timeout(ms(10), call().send::<Value>()).await.unwrap_err();
    lines.check(&[
        "GET /v1/thing 1 start",
        "GET /v1/thing 1 true 100ms",
        "GET /v1/thing 1 start",
        "GET /v1/thing 1 cancelled 50ms",
        "GET /v1/thing 1 start",
        "GET /v1/thing 1 cancelled 10ms",
    ]);
}

#[tokio::test(start_paused = true)]
async fn headers_are_sent_with_every_attempt() {
    let (builder, log) = fake(|nth| if nth == 0 { whole(503, "{}") } else { whole(200, r#"{"result":7}"#) });
    let builder = builder.with_default_header("X-Team", "billing").with_default_header("accept", "text/html");
    let cloud = builder.with_default_header("x-secret", SECRET).build().unwrap();
    let call = cloud.request(Method::GET, "/v1/thing").with_header("x-team", "audit").with_header("x-call", "1");
    let shown = format!("{cloud:?} {call:?}");
    assert!(shown.contains("x-call") && !shown.contains("audit") && !shown.contains(SECRET), "{shown}");
    call.send::<Value>().await.unwrap();
    get(&cloud).await.unwrap();
    let log = log.lock().unwrap();
    let value = |nth: usize, name| log[nth].headers().get(name).and_then(|value| value.to_str().ok());
    for attempt in [0, 1] {
        assert_eq!((value(attempt, "x-team"), value(attempt, "x-call")), (Some("audit"), Some("1")));
    }
    assert_eq!((value(2, "x-team"), value(2, "x-call")), (Some("billing"), None));
    // A header that the call sets overrides the default.
    assert_eq!((value(2, "accept"), value(2, "x-secret")), (Some("application/json"), Some(SECRET)));
    assert!(log[0].headers()["x-team"].is_sensitive() && log[2].headers()["x-secret"].is_sensitive());
}

#[cfg(feature = "sql")]
#[tokio::test]
async fn statements_have_the_headers_too() {
    let (builder, log) = fake(|_| whole(200, "[\"a\"]\n[\"UInt8\"]\n[7]\n"));
    let cloud = builder.with_default_header("x-team", "billing").build().unwrap();
    assert_eq!(cloud.sql("id", "SELECT a").with_header("x-call", "1").fetch_one::<u8>().await.unwrap(), 7);
    let log = log.lock().unwrap();
    assert_eq!(
        (&log[0].headers()["x-team"], &log[0].headers()["x-call"]),
        (&"billing".parse().unwrap(), &"1".parse().unwrap())
    );
}

#[tokio::test]
async fn headers_that_cannot_be_sent_are_errors() {
    for (name, value, expected) in [
        ("a b", "x", r#""a b" is not a valid header name"#),
        ("x-secret", "hunter2\n", "the value of the header `x-secret` has characters that a header cannot contain"),
        ("Authorization", "hunter2", "the header `authorization` cannot be set: the client sets it"),
        ("content-length", "7", "the header `content-length` cannot be set: the client sets it"),
    ] {
        let (builder, log) = fake(|_| whole(200, r#"{"result":7}"#));
        let error = builder.with_default_header(name, value).build().unwrap_err();
        assert_eq!(error.to_string(), expected);
        let cloud = fake(|_| whole(200, r#"{"result":7}"#)).0.build().unwrap();
        let error = cloud.request(Method::GET, "/v1/thing").with_header(name, value).send::<Value>().await.unwrap_err();
        assert!(error.to_string().ends_with(expected), "{error}");
        assert!(!format!("{error:?}").contains("hunter2") && error.attempts() == 0, "{error:?}");
        assert!(log.lock().unwrap().is_empty());
    }
}
