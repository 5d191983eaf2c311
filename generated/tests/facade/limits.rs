//! The rate limits of the client and of the server.

use crate::server::{response, response_with, result, skip, Server, Steps, TEST_TIMEOUT};
use crate::{builder, client, get, late, ms, DEADLINE};
use clickhouse_cloud::{Authorization, Client, CommandCredentials, Credentials, FileCredentials, Method, Retry};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;
use tokio::task::{yield_now, JoinSet};
use tokio::time::{advance, pause, resume};

const TOO_MANY: &str = r#"{"error":"TOO_MANY_REQUESTS"}"#;

/// A server that counts as the live API does: it accepts at most `requests` in any `period`.
async fn strict(requests: usize, period: Duration) -> Server {
    let served = Mutex::new(VecDeque::new());
    Server::start(move |_, seen| {
        let mut served = served.lock().unwrap();
        while served.front().is_some_and(|at| seen.at.duration_since(*at) >= period) {
            served.pop_front();
        }
        if served.len() < requests {
            served.push_back(seen.at);
            return result("1");
        }
        let reset = period - seen.at.duration_since(served[0]);
        too_many(reset)
    })
    .await
}

fn too_many(reset: Duration) -> Steps {
    response_with(429, &[("x-ratelimit-reset", &reset.as_secs_f64().to_string())], TOO_MANY)
}

fn fleet(client: &Client, calls: usize) -> JoinSet<()> {
    let call = |client: Client| async move { drop(get(&client).await.unwrap()) };
    (0..calls).map(|_| call(client.clone())).collect()
}

/// Uses real connections and a paused clock, which advances by 1.1 periods after every ten requests.
#[tokio::test]
async fn five_hundred_concurrent_calls_use_exactly_the_limit() {
    let period = ms(10_000);
    let server = strict(10, period).await;
    let client =
        builder(&server).with_rate_limit(10, period).with_timeout(period * 60).with_attempt_timeout(period * 60);
    let client = client.build().unwrap();
    pause();
    let (calls, started) = (fleet(&client, 500), std::time::Instant::now());
    for expected in (10..=500).step_by(10) {
        while server.count() < expected {
            assert!(started.elapsed() < TEST_TIMEOUT, "after {} requests, no more came in 1.1 periods", server.count());
            // While a task is ready, the paused clock does not advance.
            yield_now().await;
        }
        advance(period * 11 / 10).await;
    }
    resume();
    calls.join_all().await;
    // The server would have rejected a request beyond the limit, and it would have been sent again.
    assert_eq!(server.count(), 500);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_limit_of_the_client_that_of_the_server_applies() {
    let server = strict(10, ms(50)).await;
    fleet(&client(&server), 60).join_all().await;
}

#[tokio::test]
async fn repeated_429_responses_are_waited_for_with_and_without_headers() {
    let storms: [(&str, Steps); 4] = [
        ("float", response_with(429, &[("x-ratelimit-reset", "0.02")], TOO_MANY)),
        ("seconds", response_with(429, &[("retry-after", "0")], TOO_MANY)),
        ("none", response(429, TOO_MANY)),
        ("nonsense", response_with(429, &[("x-ratelimit-reset", "soon"), ("retry-after", "-1e999")], "")),
    ];
    for (name, rejection) in storms {
        let mut responses = vec![rejection; 8];
        responses.push(result("1"));
        let server = Server::script(responses).await;
        // There are more 429 responses than attempts, because these do not count as attempts.
        let client = builder(&server).with_max_attempts(2).build().unwrap();
        get(&client).await.unwrap();
        assert_eq!(server.count(), 9, "{name}");
    }
}

#[tokio::test]
async fn another_status_ends_a_series_of_429() {
    let not_yet = response_with(429, &[("x-ratelimit-reset", "0.01")], TOO_MANY);
    let mut responses = Vec::new();
    for _ in 0..4 {
        responses.extend([not_yet.clone(), response(404, "")]);
    }
    let server = Server::script(responses).await;
    // After consecutive 429 responses, the pauses would be many seconds long.
    let client = builder(&server).with_backoff(ms(600_000), ms(600_000)).build().unwrap();
    for _ in 0..4 {
        assert_eq!(get(&client).await.unwrap_err().status(), Some(404));
    }
}

#[tokio::test]
async fn endless_429_responses_end_at_the_deadline_and_the_last_one_is_kept() {
    let body = r#"{"error":"TOO_MANY_REQUESTS","requestId":"r-7"}"#;
    // A pause of the client, one of the server before the deadline, and one after it.
    for requested in [None, Some("0.03"), Some("60")] {
        let headers: Vec<_> = requested.map(|requested| ("retry-after", requested)).into_iter().collect();
        let server = Server::script(vec![response_with(429, &headers, body)]).await;
        let client = client(&server);
        let error = match requested {
            Some("60") => get(&client).await.unwrap_err(),
            _ => late(get(&client), server.until_count(2)).await,
        };
        assert!(error.is_rate_limited() && error.is_timeout() && error.is_retryable(), "{error}");
        assert!(!error.is_auth() && !error.is_connect() && !error.is_decode(), "{error}");
        assert_eq!((error.status(), error.message()), (Some(429), Some("TOO_MANY_REQUESTS")));
        assert_eq!((error.request_id().as_deref(), error.raw_body()), (Some("r-7"), Some(body.as_bytes())));
        assert_eq!(error.retry_after().map(|pause| pause.as_secs_f64().to_string()).as_deref(), requested);
        assert!(error.attempts() > u32::from(requested != Some("60")), "{error}");
        let text = error.to_string();
        assert!(text.starts_with("GET /v1/thing: timed out after 30s while waiting for "), "{text}");
        assert!(
            requested != Some("60") || text.contains("the next attempt, which would start after the deadline"),
            "{text}"
        );
        assert!(text.contains(": 429 Too Many Requests: TOO_MANY_REQUESTS"), "{text}");
    }
}

#[tokio::test]
async fn a_429_delays_every_clone_of_the_client() {
    for limited in [false, true] {
        let server = Server::script(vec![too_many(ms(300)), result("1")]).await;
        let builder = builder(&server);
        let builder = if limited { builder.with_rate_limit(100, ms(100)) } else { builder };
        let client = builder.build().unwrap();
        let other = client.clone();
        let rejected = client.request(Method::GET, "/v1/thing").with_retry(Retry::Never).send::<Value>().await;
        assert!(rejected.unwrap_err().is_rate_limited());
        get(&other).await.unwrap();
        let seen = server.seen();
        assert_eq!(seen.len(), 2);
        assert!(seen[1].at - seen[0].at >= ms(300), "{:?}", seen[1].at - seen[0].at);
    }
}

#[tokio::test]
async fn a_date_in_retry_after_is_relative_to_the_clock_of_the_server() {
    // By the local clock, this is decades ago.
    let headers = [("date", "Mon, 01 Jan 2001 00:00:00 GMT"), ("retry-after", "Mon, 01 Jan 2001 00:00:01 GMT")];
    let server = Server::script(vec![response_with(429, &headers, ""), result("1")]).await;
    let client = client(&server);
    let rejected = client.request(Method::GET, "/v1/thing").with_retry(Retry::Never).send::<Value>().await;
    assert_eq!(rejected.unwrap_err().retry_after(), Some(ms(1000)));
    get(&client).await.unwrap();
    let seen = server.seen();
    assert!(seen[1].at - seen[0].at >= ms(1000), "{:?}", seen[1].at - seen[0].at);
}

#[tokio::test]
async fn a_pause_has_a_maximum_if_clocks_differ() {
    // The clocks differ by decades, and the response has no `date`.
    for (name, value) in [("retry-after", "Fri, 01 Jan 2100 00:00:00 GMT"), ("x-ratelimit-reset", "1e9")] {
        let server = Server::script(vec![response_with(429, &[(name, value)], "")]).await;
        let error = get(&client(&server)).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(300)), "{name}");
    }
    let earlier = response_with(429, &[("retry-after", "Mon, 01 Jan 2001 00:00:00 GMT")], "");
    let server = Server::script(vec![earlier, result("1")]).await;
    get(&client(&server)).await.unwrap();
}

#[tokio::test]
async fn a_call_that_is_dropped_in_the_queue_does_not_use_a_permit() {
    let server = Server::script(vec![result("1")]).await;
    // The period is so long that the last call would be late if one more call used a permit.
    let period = DEADLINE * 100;
    let client = builder(&server).with_rate_limit(1, period).build().unwrap();
    get(&client).await.unwrap();
    for _ in 0..20 {
        let call = client.request(Method::GET, "/v1/dropped").with_timeout(ms(5));
        let error = call.send::<Value>().await.unwrap_err();
        assert!(error.is_timeout() && error.attempts() == 0, "{error:?}");
        assert!(error.to_string().ends_with(" while waiting for the rate limit, nothing was sent"), "{error}");
    }
    skip(period * 11 / 10).await;
    get(&client).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn extreme_settings_do_not_panic() {
    let server = Server::script(vec![response(500, ""), response(429, ""), result("1")]).await;
    let client = |attempts| {
        let builder = builder(&server).with_attempt_timeout(Duration::MAX).with_connect_timeout(Duration::MAX);
        let builder = builder.with_timeout(Duration::MAX).with_backoff(Duration::MAX, Duration::MAX);
        builder.with_rate_limit(1, Duration::MAX).with_max_attempts(attempts).build().unwrap()
    };
    let once = client(0);
    assert_eq!(get(&once).await.unwrap_err().status(), Some(500));
    // The only permit is used.
    let never = once.request(Method::GET, "/v1/thing").with_timeout(ms(20)).send::<Value>().await;
    assert_eq!(never.unwrap_err().attempts(), 0);
    // The pause after the 429 ends after the deadline.
    let rejected = client(u32::MAX).request(Method::GET, "/v1/thing").with_timeout(DEADLINE).send::<Value>().await;
    assert!(rejected.is_err_and(|error| error.is_rate_limited() && error.is_timeout()));
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_call_fails_at_once_if_the_pause_exceeds_its_deadline() {
    let server = Server::script(vec![too_many(ms(100_000)), result("1")]).await;
    let client = client(&server);
    assert!(get(&client).await.unwrap_err().is_rate_limited());
    let started = std::time::Instant::now();
    let error = get(&client).await.unwrap_err();
    assert!(started.elapsed() < TEST_TIMEOUT.min(DEADLINE) / 2, "{:?}", started.elapsed());
    assert!(error.is_rate_limited() && error.is_timeout() && error.is_retryable(), "{error}");
    assert!(error.retry_after().unwrap() > ms(90_000), "{error}");
    assert_eq!((error.attempts(), error.status(), server.count()), (0, None, 1));
    // Other credentials have a separate limit.
    client.set_credentials(Authorization::key("id", "other"));
    get(&client).await.unwrap();
}

#[tokio::test]
async fn the_same_credentials_keep_the_rate_limit() {
    let server = Server::script(vec![result("1")]).await;
    let client = builder(&server).with_rate_limit(1, ms(3_600_000)).build().unwrap();
    get(&client).await.unwrap();
    client.set_credentials(Authorization::key("id", crate::SECRET));
    let error = client.request(Method::GET, "/v1/thing").with_timeout(ms(20)).send::<Value>().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    client.set_credentials(Authorization::key("id", "other"));
    get(&client).await.unwrap();
    assert_eq!(server.count(), 2);
}

/// Checks that an equal source keeps the limit, and that another source does not.
async fn keeps_the_limit<C: Credentials>(same: impl Fn() -> C, other: C) {
    let server = Server::script(vec![result("1")]).await;
    let client = builder(&server).with_credentials(same()).with_rate_limit(1, ms(3_600_000)).build().unwrap();
    get(&client).await.unwrap();
    client.set_credentials(same());
    let error = client.request(Method::GET, "/v1/thing").with_timeout(ms(20)).send::<Value>().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    client.set_credentials(other);
    get(&client).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn the_same_file_or_command_keeps_the_rate_limit() {
    let [first, second] = ["first", "second"].map(|name| {
        let path = std::env::temp_dir().join(format!("{}-limit-{name}-{}", env!("CARGO_PKG_NAME"), std::process::id()));
        std::fs::write(&path, "id\nsecret\n").unwrap();
        path
    });
    keeps_the_limit(|| FileCredentials::new(&first), FileCredentials::new(&second)).await;
    #[cfg(unix)]
    keeps_the_limit(|| CommandCredentials::new("echo", ["id:a"]), CommandCredentials::new("echo", ["id:b"])).await;
    for path in [first, second] {
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_call_outside_a_runtime_is_an_error() {
    let client = Client::builder().with_key("id", "secret").build().unwrap();
    let mut call = std::pin::pin!(get(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::future::Future::poll(call.as_mut(), &mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.to_string().contains("tokio runtime"), "{error}"),
        _ => panic!("no error"),
    }
}
