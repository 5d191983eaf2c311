//! The rate limit: ours before the server's, and the server's when it says so.

use crate::server::{response, response_with, result, skip, Server, Steps, PATIENCE};
use crate::{builder, client, get, late, ms, DEADLINE};
use clickhouse_cloud::{Authorization, Client, CommandCredentials, Credentials, FileCredentials, Method, Retry};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;
use tokio::task::{yield_now, JoinSet};
use tokio::time::{advance, pause, resume};

const TOO_MANY: &str = r#"{"error":"TOO_MANY_REQUESTS"}"#;

/// A server that counts as the real one does: at most `requests` served in any `period`.
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

/// Over real connections, but the clock stands still, except that it moves on by 1.1 periods whenever ten more requests have come.
#[tokio::test]
async fn a_fleet_of_500_calls_uses_the_limit_and_no_more() {
    let period = ms(10_000);
    let server = strict(10, period).await;
    let client =
        builder(&server).with_rate_limit(10, period).with_timeout(period * 60).with_attempt_timeout(period * 60);
    let client = client.build().unwrap();
    pause();
    let (calls, started) = (fleet(&client, 500), std::time::Instant::now());
    for expected in (10..=500).step_by(10) {
        while server.count() < expected {
            assert!(started.elapsed() < PATIENCE, "after {} requests there are no more in 1.1 periods", server.count());
            // While something is to be done, the clock does not move by itself.
            yield_now().await;
        }
        advance(period * 11 / 10).await;
    }
    resume();
    calls.join_all().await;
    // The server would have refused one too many, and that would have come again.
    assert_eq!(server.count(), 500);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_our_limit_the_server_sets_the_pace() {
    let server = strict(10, ms(50)).await;
    fleet(&client(&server), 60).join_all().await;
}

#[tokio::test]
async fn a_storm_of_refusals_passes_with_and_without_headers() {
    let storms: [(&str, Steps); 4] = [
        ("float", response_with(429, &[("x-ratelimit-reset", "0.02")], TOO_MANY)),
        ("seconds", response_with(429, &[("retry-after", "0")], TOO_MANY)),
        ("none", response(429, TOO_MANY)),
        ("nonsense", response_with(429, &[("x-ratelimit-reset", "soon"), ("retry-after", "-1e999")], "")),
    ];
    for (name, refusal) in storms {
        let mut answers = vec![refusal; 8];
        answers.push(result("1"));
        let server = Server::script(answers).await;
        // More refusals than attempts: those that the server put off do not count.
        let client = builder(&server).with_max_attempts(2).build().unwrap();
        get(&client).await.unwrap();
        assert_eq!(server.count(), 9, "{name}");
    }
}

#[tokio::test]
async fn refusals_of_another_kind_end_a_storm() {
    let not_yet = response_with(429, &[("x-ratelimit-reset", "0.01")], TOO_MANY);
    let mut answers = Vec::new();
    for _ in 0..4 {
        answers.extend([not_yet.clone(), response(404, "")]);
    }
    let server = Server::script(answers).await;
    // Refusals in a row would be followed by pauses of many seconds.
    let client = builder(&server).with_backoff(ms(600_000), ms(600_000)).build().unwrap();
    for _ in 0..4 {
        assert_eq!(get(&client).await.unwrap_err().status(), Some(404));
    }
}

#[tokio::test]
async fn a_storm_that_does_not_pass_ends_with_the_deadline_and_keeps_the_last_refusal() {
    let body = r#"{"error":"TOO_MANY_REQUESTS","requestId":"r-7"}"#;
    // Pauses of our own, one that fits and one that does not.
    for asked in [None, Some("0.03"), Some("60")] {
        let headers: Vec<_> = asked.map(|asked| ("retry-after", asked)).into_iter().collect();
        let server = Server::script(vec![response_with(429, &headers, body)]).await;
        let client = client(&server);
        let error = match asked {
            Some("60") => get(&client).await.unwrap_err(),
            _ => late(get(&client), server.until_count(2)).await,
        };
        assert!(error.is_rate_limited() && error.is_timeout() && error.is_retryable(), "{error}");
        assert!(!error.is_auth() && !error.is_connect() && !error.is_decode(), "{error}");
        assert_eq!((error.status(), error.message()), (Some(429), Some("TOO_MANY_REQUESTS")));
        assert_eq!((error.request_id().as_deref(), error.raw_body()), (Some("r-7"), Some(body.as_bytes())));
        assert_eq!(error.retry_after().map(|pause| pause.as_secs_f64().to_string()).as_deref(), asked);
        assert!(error.attempts() > u32::from(asked != Some("60")), "{error}");
        let text = error.to_string();
        assert!(text.starts_with("GET /v1/thing: timed out after 30s while waiting for "), "{text}");
        assert!(
            asked != Some("60") || text.contains("the next attempt, which would start after the deadline"),
            "{text}"
        );
        assert!(text.contains(": 429 Too Many Requests: TOO_MANY_REQUESTS"), "{text}");
    }
}

#[tokio::test]
async fn a_refusal_holds_back_every_clone() {
    for limited in [false, true] {
        let server = Server::script(vec![too_many(ms(300)), result("1")]).await;
        let builder = builder(&server);
        let builder = if limited { builder.with_rate_limit(100, ms(100)) } else { builder };
        let client = builder.build().unwrap();
        let other = client.clone();
        let refused = client.request(Method::GET, "/v1/thing").with_retry(Retry::Never).send::<Value>().await;
        assert!(refused.unwrap_err().is_rate_limited());
        get(&other).await.unwrap();
        let seen = server.seen();
        assert_eq!(seen.len(), 2);
        assert!(seen[1].at - seen[0].at >= ms(300), "{:?}", seen[1].at - seen[0].at);
    }
}

#[tokio::test]
async fn a_pause_until_a_date_follows_the_clock_of_the_server() {
    // By our clock this is decades ago.
    let headers = [("date", "Mon, 01 Jan 2001 00:00:00 GMT"), ("retry-after", "Mon, 01 Jan 2001 00:00:01 GMT")];
    let server = Server::script(vec![response_with(429, &headers, ""), result("1")]).await;
    let client = client(&server);
    let refused = client.request(Method::GET, "/v1/thing").with_retry(Retry::Never).send::<Value>().await;
    assert_eq!(refused.unwrap_err().retry_after(), Some(ms(1000)));
    get(&client).await.unwrap();
    let seen = server.seen();
    assert!(seen[1].at - seen[0].at >= ms(1000), "{:?}", seen[1].at - seen[0].at);
}

#[tokio::test]
async fn a_clock_that_jumped_holds_nobody_back_for_long() {
    // One of the two clocks is decades behind the other, and the server does not tell its own.
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
async fn a_call_dropped_in_the_queue_gives_its_place_back() {
    let server = Server::script(vec![result("1")]).await;
    // So long that the last call is late if it has to wait for even one more.
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
async fn extreme_settings_wait_but_do_not_panic() {
    let server = Server::script(vec![response(500, ""), response(429, ""), result("1")]).await;
    let client = |attempts| {
        let builder = builder(&server).with_attempt_timeout(Duration::MAX).with_connect_timeout(Duration::MAX);
        let builder = builder.with_timeout(Duration::MAX).with_backoff(Duration::MAX, Duration::MAX);
        builder.with_rate_limit(1, Duration::MAX).with_max_attempts(attempts).build().unwrap()
    };
    let once = client(0);
    assert_eq!(get(&once).await.unwrap_err().status(), Some(500));
    // The limit of one in all eternity is used up.
    let never = once.request(Method::GET, "/v1/thing").with_timeout(ms(20)).send::<Value>().await;
    assert_eq!(never.unwrap_err().attempts(), 0);
    // The pause after the refusal has no end, or at least none before the deadline.
    let refused = client(u32::MAX).request(Method::GET, "/v1/thing").with_timeout(DEADLINE).send::<Value>().await;
    assert!(refused.is_err_and(|error| error.is_rate_limited() && error.is_timeout()));
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_call_that_is_held_back_beyond_its_deadline_fails_at_once() {
    let server = Server::script(vec![too_many(ms(100_000)), result("1")]).await;
    let client = client(&server);
    assert!(get(&client).await.unwrap_err().is_rate_limited());
    let started = std::time::Instant::now();
    let error = get(&client).await.unwrap_err();
    assert!(started.elapsed() < PATIENCE.min(DEADLINE) / 2, "{:?}", started.elapsed());
    assert!(error.is_rate_limited() && error.is_timeout() && error.is_retryable(), "{error}");
    assert!(error.retry_after().unwrap() > ms(90_000), "{error}");
    assert_eq!((error.attempts(), error.status(), server.count()), (0, None, 1));
    // With other credentials there is no such limit.
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

/// A source that is the same again keeps the limit, and another one does not.
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
fn a_call_outside_of_a_runtime_is_an_error() {
    let client = Client::builder().with_key("id", "secret").build().unwrap();
    let mut call = std::pin::pin!(get(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::future::Future::poll(call.as_mut(), &mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.to_string().contains("tokio runtime"), "{error}"),
        _ => panic!("no error"),
    }
}
