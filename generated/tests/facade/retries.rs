//! Which requests are sent again, and which are not.

use crate::server::{closed, response, response_with, result, Server, Step};
use crate::{builder, client, get, late, ms, post, post_always};
use clickhouse_cloud::{Authorization, AuthorizationFuture, Client, Credentials, Error, Method, Retry};
use serde_json::Value;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Notify;

const HTML: &str = "<html><body>502 Bad Gateway</body></html>";

#[tokio::test]
async fn idempotent_methods_are_retried_after_server_errors() {
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::HEAD] {
        for status in [408, 500, 502, 503] {
            let good = response(200, if method == Method::HEAD { "" } else { r#"{"result":1}"# });
            let server = Server::script(vec![response(status, ""), good]).await;
            client(&server).request(method.clone(), "/v1/thing").text().await.unwrap();
            assert_eq!(server.count(), 2, "{method} {status}");
        }
    }
}

#[tokio::test]
async fn other_methods_are_sent_once_unless_the_caller_allows_retries() {
    for method in [Method::POST, Method::PATCH] {
        for status in [408, 500, 502, 503] {
            let server = Server::script(vec![response(status, "")]).await;
            let error = client(&server).request(method.clone(), "/v1/thing").send::<Value>().await.unwrap_err();
            assert_eq!((error.status(), error.attempts(), server.count()), (Some(status), 1, 1));
        }
    }
    let server = Server::script(vec![response(500, ""), result("1")]).await;
    post_always(&client(&server)).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn retry_never_sends_one_request() {
    for status in [401, 429, 500] {
        let server = Server::script(vec![response(status, "")]).await;
        let call = client(&server).request(Method::GET, "/v1/thing").with_retry(Retry::Never);
        call.send::<Value>().await.unwrap_err();
        assert_eq!(server.count(), 1, "{status}");
    }
}

#[tokio::test]
async fn other_error_responses_are_not_retried() {
    for status in [400, 403, 404, 409, 422, 424] {
        let server = Server::script(vec![response(status, "")]).await;
        get(&client(&server)).await.unwrap_err();
        assert_eq!(server.count(), 1, "{status}");
    }
}

#[tokio::test]
async fn the_number_of_attempts_is_limited() {
    let server = Server::script(vec![response_with(502, &[("content-type", "text/html")], HTML)]).await;
    let client = builder(&server).with_max_attempts(4).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!((error.attempts(), server.count()), (4, 4));
    assert_eq!((error.status(), error.raw_body()), (Some(502), Some(HTML.as_bytes())));
    assert_eq!(error.message(), None);
    let text = error.to_string();
    assert_eq!(text, "GET /v1/thing: 502 Bad Gateway, with 41 bytes of \"text/html\" (after 4 attempts)");
}

#[tokio::test]
async fn retry_after_is_respected() {
    for status in [502, 503] {
        let busy = response_with(status, &[("retry-after", "0.2")], "");
        let server = Server::script(vec![busy, result("1")]).await;
        let started = Instant::now();
        get(&client(&server)).await.unwrap();
        assert!(started.elapsed() >= ms(200));
    }
    // The end of the rate limit's window does not matter for other statuses than 429.
    let broken = response_with(503, &[("x-ratelimit-reset", "60")], "");
    let server = Server::script(vec![broken, result("1")]).await;
    get(&client(&server)).await.unwrap();
}

#[tokio::test]
async fn a_call_fails_at_once_if_retry_after_exceeds_its_deadline() {
    for status in [429, 503] {
        let server = Server::script(vec![response_with(status, &[("retry-after", "60")], "")]).await;
        let error = get(&client(&server)).await.unwrap_err();
        assert_eq!((error.status(), error.retry_after()), (Some(status), Some(ms(60_000))));
        let text = error.to_string();
        assert!(text.contains("while waiting for the next attempt, which would start after the deadline"), "{text}");
        assert!(text.contains("try again in 60s"), "{text}");
    }
}

#[tokio::test]
async fn a_timeout_after_error_responses_contains_the_last_one() {
    let server = Server::script(vec![response(503, r#"{"error":"busy"}"#)]).await;
    let client = builder(&server).with_max_attempts(u32::MAX).build().unwrap();
    let error = late(get(&client), server.until_count(2)).await;
    assert!(error.is_timeout() && error.is_retryable() && error.attempts() > 1, "{error}");
    assert_eq!((error.status(), error.message()), (Some(503), Some("busy")));
}

#[tokio::test]
async fn a_timeout_after_connect_errors_is_a_connect_error() {
    let (_socket, url) = closed();
    let client = Client::builder().with_base_url(url).with_key("id", "secret").with_backoff(ms(4), ms(20));
    let client = client.with_max_attempts(u32::MAX).with_timeout(ms(1000)).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect() && error.status().is_none(), "{error}");
}

#[tokio::test]
async fn a_timeout_during_an_attempt_keeps_the_429_unless_the_attempt_may_have_been_executed() {
    let hold = vec![response_with(429, &[("retry-after", "0.01")], ""), vec![Step::Hang]];
    let server = Server::script(hold.clone()).await;
    let error = late(get(&client(&server)), server.until_count(2)).await;
    assert!(error.is_timeout() && error.is_rate_limited() && error.attempts() == 2, "{error}");
    let server = Server::script(hold).await;
    let error = late(post(&client(&server)), server.until_count(2)).await;
    assert!(error.is_timeout() && !error.is_rate_limited() && error.attempts() == 2, "{error}");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Error>()).unwrap();
    assert!(source.is_rate_limited() && error.to_string().contains(": 429 Too Many Requests"), "{error}");
}

#[tokio::test]
async fn an_error_response_counts_even_if_its_body_is_late() {
    let head = "HTTP/1.1 429 Too Many Requests\r\ncontent-length: 100\r\nx-request-id: r-8\r\n\r\nslow";
    let server = Server::script(vec![vec![Step::Write(head.into()), Step::Hang]]).await;
    let error = get(&builder(&server).with_timeout(ms(1000)).build().unwrap()).await.unwrap_err();
    assert!(error.is_timeout() && error.is_rate_limited(), "{error}");
    assert_eq!((error.request_id().as_deref(), error.raw_body()), (Some("r-8"), Some(&b"slow"[..])));
}

#[tokio::test]
async fn a_post_is_sent_again_after_a_429() {
    let server = Server::script(vec![response(429, r#"{"error":"TOO_MANY_REQUESTS"}"#), result("1")]).await;
    post(&client(&server)).await.unwrap();
    assert_eq!(server.count(), 2);
}

/// Returns credentials that are rejected. The second call does not return, and sends a notification.
struct Speechless(Arc<Notify>);

impl Credentials for Speechless {
    fn authorization<'a>(&'a self, refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        match refused {
            Some(_) => {
                self.0.notify_one();
                Box::pin(std::future::pending())
            }
            None => Box::pin(async { Ok(Authorization::key("id", "old")) }),
        }
    }
}

#[tokio::test]
async fn a_401_is_kept_if_new_credentials_are_late() {
    let server = Server::script(vec![response(401, "")]).await;
    let called = Arc::new(Notify::new());
    let client = builder(&server).with_credentials(Speechless(called.clone())).build().unwrap();
    let error = late(get(&client), called.notified()).await;
    assert!(error.is_auth() && error.is_timeout() && error.status() == Some(401), "{error}");
    assert!(error.to_string().contains("waiting for the credentials: 401 Unauthorized"), "{error}");
}
