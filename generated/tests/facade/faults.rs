//! Broken connections and invalid responses. Calls end in time, with an error that describes what happened.

use crate::server::{begin, closed, response, response_with, result, skip, Server, Step};
use crate::{builder, client, get, ms, post};
use clickhouse_cloud::{Client, Method};
use serde_json::{json, Value};
use std::time::Instant;

#[tokio::test]
async fn refused_connections_are_retried_for_every_method() {
    let (_socket, url) = closed();
    let client = Client::builder().with_base_url(url).with_key("id", "secret").with_backoff(ms(1), ms(1));
    let client = client.with_max_attempts(3).build().unwrap();
    for (name, error) in [("GET", get(&client).await), ("POST", post(&client).await)] {
        let error = error.unwrap_err();
        assert!(error.is_connect() && error.is_retryable() && !error.is_timeout(), "{error:?}");
        assert_eq!((error.attempts(), error.status()), (3, None));
        let text = error.to_string();
        assert!(text.starts_with(&format!("{name} /v1/thing: cannot connect: ")), "{text}");
        assert!(text.contains("refused") && text.ends_with("(after 3 attempts)"), "{text}");
    }
}

/// Linux keeps connections waiting if the queue of the listener is full.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn connections_that_time_out_are_retried_for_every_method() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = tokio::time::timeout(ms(200), tokio::net::TcpStream::connect(address)).await {
        waiting.push(stream.unwrap());
    }
    let builder = Client::builder().with_base_url(format!("http://{address}")).with_key("id", "secret");
    let client = builder.with_connect_timeout(ms(50)).with_backoff(ms(1), ms(1)).with_max_attempts(2).build().unwrap();
    let error = post(&client).await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && error.is_retryable(), "{error:?}");
    assert_eq!((error.attempts(), error.status()), (2, None));
}

#[tokio::test]
async fn no_source_of_an_error_contains_the_query() {
    let server = Server::script(vec![vec![Step::Close]]).await;
    let (_socket, closed) = closed();
    for url in [&server.url, &closed] {
        let client = builder(&server).with_base_url(url).with_max_attempts(1).build().unwrap();
        let call = client.request(Method::GET, "/v1/thing").query("email", "who");
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!(error.is_connect(), *url == closed, "{error:?}");
        let mut next: Option<&dyn std::error::Error> = Some(&error);
        while let Some(cause) = next {
            assert!(!format!("{cause} {cause:?}").contains("who"), "{cause:?}");
            next = cause.source();
        }
    }
}

#[tokio::test]
async fn a_reset_in_the_body_is_only_retried_if_that_is_safe() {
    let broken = vec![begin(100, "{"), Step::Pause(ms(5)), Step::Reset];
    let server = Server::script(vec![broken.clone(), broken.clone(), result("7")]).await;
    assert_eq!(get(&client(&server)).await.unwrap(), 7);
    assert_eq!(server.count(), 3);

    let server = Server::script(vec![broken]).await;
    let error = post(&client(&server)).await.unwrap_err();
    assert!(error.is_retryable() && !error.is_connect(), "{error:?}");
    assert_eq!((error.attempts(), server.count()), (1, 1));
}

#[tokio::test]
async fn a_post_is_not_retried_if_the_connection_is_closed_without_a_response() {
    let server = Server::script(vec![result("1"), vec![Step::Close]]).await;
    let client = client(&server);
    // The second call uses the pooled connection of the first.
    post(&client).await.unwrap();
    post(&client).await.unwrap_err();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn an_attempt_ends_if_headers_do_not_arrive_in_time() {
    let server = Server::script(vec![vec![Step::Hang]]).await;
    let limit = ms(10_000);
    let client = builder(&server).with_attempt_timeout(limit).with_max_attempts(2).build().unwrap();
    let past = |request| {
        let server = &server;
        async move {
            server.until_count(request).await;
            skip(limit).await;
        }
    };
    let both = async {
        past(1).await;
        past(2).await;
    };
    let error = tokio::join!(get(&client), both).0.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!((error.attempts(), server.count()), (2, 2));
    let text = error.to_string();
    assert!(text.contains("no response within 10s: waiting for a connection or the headers of the response"), "{text}");

    let error = tokio::join!(post(&client), past(3)).0.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!((error.attempts(), server.count()), (1, 3));
    // No connection stays open.
    server.until_closed().await;
}

#[tokio::test]
async fn a_slow_body_ends_at_the_deadline() {
    let mut steps = vec![begin(1000, "")];
    steps.extend((0..1000).flat_map(|_| [Step::Write(b" ".to_vec()), Step::Pause(ms(20))]));
    let server = Server::script(vec![steps]).await;
    let started = Instant::now();
    let call = client(&server).request(Method::GET, "/v1/thing").with_timeout(ms(1000));
    let error = call.send::<Value>().await.unwrap_err();
    assert!(error.is_timeout() && started.elapsed() >= ms(1000), "{error:?} after {:?}", started.elapsed());
    assert!(error.to_string().contains("timed out after 1s while waiting for the body of the response"), "{error}");
    assert_eq!((error.status(), error.headers().unwrap()["content-length"].as_bytes()), (Some(200), &b"1000"[..]));
    server.until_closed().await;
}

#[tokio::test]
async fn the_error_of_an_incomplete_response_contains_the_received_body() {
    let start = r#"{"requestId":"r-7","result":["#;
    for end in [Step::Close, Step::Hang] {
        let server = Server::script(vec![vec![begin(100, start), end]]).await;
        let client = builder(&server).with_attempt_timeout(ms(1000)).build().unwrap();
        let error = post(&client).await.unwrap_err();
        assert!(error.is_retryable() && !error.is_decode(), "{error:?}");
        assert_eq!((error.status(), error.request_id().as_deref()), (Some(200), Some("r-7")));
        assert_eq!((error.raw_body(), error.attempts()), (Some(start.as_bytes()), 1));
        assert_eq!(error.headers().unwrap()["content-length"], "100");
    }
}

#[tokio::test]
async fn an_error_response_counts_even_if_its_body_is_incomplete() {
    let incomplete = |status: u16, end| {
        let head = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: 100\r\nx-request-id: r-8\r\n\r\nno");
        vec![Step::Write(head.into_bytes()), end]
    };
    let impatient = |server: &Server| builder(server).with_attempt_timeout(ms(1000)).build().unwrap();
    for end in [Step::Close, Step::Hang] {
        let gone = Server::script(vec![incomplete(404, end.clone())]).await;
        let busy = Server::script(vec![incomplete(429, end), result("1")]).await;
        let (to_gone, to_busy) = (impatient(&gone), impatient(&busy));
        let (rejected, sent_again) = tokio::join!(get(&to_gone), post(&to_busy));
        let error = rejected.unwrap_err();
        assert!(error.is_not_found() && !error.is_retryable(), "{error:?}");
        assert_eq!((error.raw_body(), error.request_id().as_deref()), (Some(&b"no"[..]), Some("r-8")));
        assert!(std::error::Error::source(&error).is_some() && gone.count() == 1, "{error:?}");
        // A request that the rate limit rejected was not executed, so it may be sent again.
        sent_again.unwrap();
        assert_eq!(busy.count(), 2);
    }
}

#[tokio::test]
async fn truncated_json_is_a_decode_error_and_not_retried() {
    let body = r#"{"status":200,"requestId":"r-2","result":{"password":"hunter2","#;
    let server = Server::script(vec![response(200, body)]).await;
    let error = get(&client(&server)).await.unwrap_err();
    assert!(error.is_decode() && !error.is_retryable(), "{error:?}");
    assert_eq!((error.status(), error.request_id().as_deref(), server.count()), (Some(200), Some("r-2"), 1));
    assert_eq!(error.raw_body(), Some(body.as_bytes()));
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error} {error:?}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = Server::script(vec![result("1")]).await;
    let location = format!("{}/v1/thing", other.url);
    for status in [301, 302, 307, 308] {
        let server = Server::script(vec![response_with(status, &[("location", &location)], "")]).await;
        let error = get(&client(&server)).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert!(error.to_string().contains("redirects are not followed"), "{error}");
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn a_response_that_is_too_long_is_truncated() {
    let server = Server::script(vec![result(&format!("{:?}", "x".repeat(5000)))]).await;
    let client = builder(&server).with_max_body(4000).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.to_string().contains("longer than 4000 bytes"), "{error}");
    assert!(!error.is_retryable());
    assert_eq!((error.status(), error.request_id().as_deref(), server.count()), (Some(200), Some("r-1"), 1));
    assert_eq!(error.raw_body().map(<[u8]>::len), Some(4000));
}

#[tokio::test]
async fn compressed_and_chunked_responses_are_decoded() {
    // The gzip of `{"result":{"packed":true}}`.
    const PACKED: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 74, 45, 46, 205, 41, 81, 178, 170, 86, 42, 72, 76, 206, 78, 77,
        81, 178, 42, 41, 42, 77, 173, 173, 5, 0, 152, 57, 0, 230, 26, 0, 0, 0,
    ];
    let packed = response_with(200, &[("content-encoding", "gzip")], PACKED);
    let chunk = |text: &str| Step::Write(format!("{:x}\r\n{text}\r\n", text.len()).into_bytes());
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let pause = || Step::Pause(ms(5));
    let split = vec![
        Step::Write(head.into()),
        chunk(r#"{"res"#),
        pause(),
        chunk(r#"ult":["#),
        pause(),
        chunk("1]}"),
        chunk(""),
    ];
    let server = Server::script(vec![packed, split]).await;
    let client = client(&server);
    assert_eq!(get(&client).await.unwrap(), json!({"packed": true}));
    assert_eq!(get(&client).await.unwrap(), json!([1]));
    assert_eq!(server.seen()[0].header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let server = Server::script(vec![vec![Step::Hang]]).await;
    let client = client(&server);
    let call = tokio::spawn({
        let client = client.clone();
        async move { get(&client).await }
    });
    server.until_count(1).await;
    call.abort();
    server.until_closed().await;
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn base_urls_that_would_expose_credentials_are_rejected() {
    let build = |url: &str| Client::builder().with_key("id", "secret").with_base_url(url).build();
    for url in [
        "http://api.example.com",
        "http://192.168.0.1",
        "http://localhost.example.com",
        "ftp://x",
        "x",
        "https://u:p@x",
        "https://api.exa\tmple.com",
        "https://api.example.com\n",
        " https://api.example.com",
        "https://api.example.com/\0",
        "https://x?y",
    ] {
        let error = build(url).unwrap_err();
        assert!(error.to_string().starts_with("the base URL "), "{url}: {error}");
    }
    for url in ["https://api.example.com", "http://localhost:1", "http://127.0.0.2", "http://[::1]:1/prefix/"] {
        build(url).unwrap();
    }
    let plain = Client::builder().with_key("id", "secret").with_base_url("http://api.example.com").allow_plain_http();
    assert_eq!(plain.build().unwrap().base_url(), "http://api.example.com");
}
