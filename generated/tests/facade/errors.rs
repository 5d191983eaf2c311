//! Errors: their methods, and what `Display` does not print.

use crate::server::{response, response_with, Server, Step};
use crate::{client, get, late};
use clickhouse_cloud::{Authorization, AuthorizationFuture, Client, Credentials, Error, Method};
use serde::Deserialize;
use std::time::Duration;

async fn error_response(status: u16, body: &str) -> Error {
    let server = Server::script(vec![response(status, body)]).await;
    let client = crate::builder(&server).with_max_attempts(1).build().unwrap();
    get(&client).await.unwrap_err()
}

#[test]
fn errors_are_small() {
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[tokio::test]
async fn the_envelope_of_an_error_is_read() {
    let error = error_response(409, r#"{"status":409.0,"error":"CONFLICT: not\nnow","requestId":"r-9"}"#).await;
    assert_eq!(
        (error.status(), error.message(), error.request_id()),
        (Some(409), Some("CONFLICT: not now"), Some("r-9".into()))
    );
    assert_eq!(error.headers().unwrap()["content-type"], "application/json");
    assert!(error.is_conflict() && error.operation_id().is_none());
    assert_eq!(error.to_string(), "GET /v1/thing: 409 Conflict: CONFLICT: not now [request id r-9]");
}

#[tokio::test]
async fn issues_are_part_of_the_message() {
    let body =
        r#"{"status":400,"error":"Invalid body","issues":[{"path":["roles",0],"code":"x","message":"Required"}]}"#;
    let error = error_response(400, body).await;
    assert_eq!(error.message(), Some("Invalid body; roles.0: Required"));
    assert!(!error.is_not_found());
    // An issue with a property named like an id does not mean that the resource is missing.
    let body = r#"{"status":400,"error":"Invalid body","issues":[{"path":["roleId"],"message":"Required"}]}"#;
    assert!(!error_response(400, body).await.is_not_found());
}

#[tokio::test]
async fn messages_of_all_common_forms_are_read() {
    let cases = [
        (r#"{"error":{"code":"QUOTA","details":"too many services"}}"#, "QUOTA: too many services"),
        (r#"{"error":{"code":"QUOTA","message":"too many services"}}"#, "too many services"),
        (r#"{"error":{"code":404,"message":"gone","errors":[{"message":"x","path":"a.b"}]}}"#, "gone; a.b: x"),
        (r#"{"type":"about:blank","title":"Forbidden","detail":"ask an admin"}"#, "Forbidden: ask an admin"),
        (r#"{"title":"Forbidden","status":403}"#, "Forbidden"),
        (r#"{"detail":"ask an admin"}"#, "ask an admin"),
        (r#"{"detail":[{"loc":["body","name"],"msg":"field required"}]}"#, "body.name: field required"),
        (
            r#"{"errors":[{"message":"bad name"},{"detail":"bad region","field":"region"}]}"#,
            "bad name; region: bad region",
        ),
        (r#"{"errors":["bad name","bad region"]}"#, "bad name; bad region"),
        (r#"{"message":"no"}"#, "no"),
        (r#"{"fault":{"faultstring":"no"}}"#, "no"),
        (r#"{"error":{"message":{"text":"no"}}}"#, "no"),
        ("upstream\nfailed ", "upstream failed"),
        ("\u{feff}{\"message\":\"no\"}", "no"),
        (r#"{"error":"Not Found","message":"no such route"}"#, "Not Found: no such route"),
        (r#"{"error":"invalid_client","error_description":"unknown client"}"#, "invalid_client: unknown client"),
        (
            r#"{"error":"Invalid body","issues":[{"path":"roles.0","message":"Required"}]}"#,
            "Invalid body; roles.0: Required",
        ),
        (r#"{"fault":{"description":"over quota","code":"Q1"}}"#, "Q1: over quota"),
        (r#"{"error":"no","message":"no"}"#, "no"),
        (
            r#"{"errors":{"name":["is blank","is short"],"region":["is unknown"]}}"#,
            "name: is blank, is short; region: is unknown",
        ),
        (r#"{"Message":"no"}"#, "no"),
        (r#"{"ErrorMessage":"no"}"#, "no"),
        (r#"{"error_message":"no"}"#, "no"),
        (r#"{"error":["bad name"]}"#, "bad name"),
        (r#"{"reason":"over quota"}"#, "over quota"),
        (r#"[{"message":"bad name"},"bad region"]"#, "bad name; bad region"),
        (r#""no such route""#, "no such route"),
        (r#"{"error":"bad \ud83d name","\ud83d":1}"#, "bad \u{fffd} name"),
        (r#"{"code":1e400,"id":18446744073709551616,"error":"no"}"#, "no"),
        (r#"{"error":"no","trace":"cut he"#, "no"),
        (r#"{"errors":[{"message":"bad name"},{"mess"#, "bad name"),
        ("\u{feff}{\"error\":\"no\"}", "no"),
        (
            r#"{"statusCode":400,"message":["bad name","bad region"],"error":"Bad Request"}"#,
            "Bad Request: bad name, bad region",
        ),
        (r#"{"errorMessages":["bad name"],"errors":{}}"#, "bad name"),
        (r#"{"messages":["bad name"]}"#, "bad name"),
        (
            r#"{"name":["is blank"],"region":["is unknown","is closed"]}"#,
            "name: is blank; region: is unknown, is closed",
        ),
        (r#"{"success":false,"data":{"message":"no"}}"#, "no"),
        (r#"{"status":{"code":"5","message":"no"}}"#, "no"),
        (r#"{"result":{"errors":[{"message":"bad name"}]}}"#, "bad name"),
        (r#"{"status":404,"error":"NOT_FOUND: no such serv"#, "NOT_FOUND: no such serv"),
        (&format!(r#"{{"trace":{}1{},"error":"no"}}"#, "[".repeat(200), "]".repeat(200)), "no"),
        (&format!(r#"{{"error":"no","list":[{}1]}}"#, "1,".repeat(1 << 20)), "no"),
    ];
    for (body, expected) in cases {
        let error = error_response(400, body).await;
        assert_eq!(error.message(), Some(expected), "{body}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    let server = Server::script(vec![response_with(400, &[("content-type", "text/plain")], "upstream\nfailed ")]).await;
    assert_eq!(get(&client(&server)).await.unwrap_err().message(), Some("upstream failed"));
    // The body is nested as deep as allowed, and the message is longer than the limit.
    let deep = format!("{}1{}", r#"{"error":"#.repeat(120), "}".repeat(120));
    assert_eq!(error_response(400, &deep).await.message(), None);
    let long = format!(r#"{{"errors":[{}1]}}"#, r#"{"message":"x"},"#.repeat(50_000));
    assert!(error_response(400, &long).await.message().unwrap().len() <= 500);
}

#[tokio::test]
async fn a_byte_order_mark_before_a_body_is_ignored() {
    let body = "\u{feff}{\"status\":200,\"requestId\":\"r-9\",\"result\":[]}";
    let server = Server::script(vec![response(200, body), response(200, body)]).await;
    let client = client(&server);
    let services = client.instance_get_list("o").await.unwrap();
    assert_eq!((services.len(), services.request_id()), (0, Some("r-9")));
    let found = client.request(Method::GET, "/v1/x").reply::<Vec<u8>>().await.unwrap();
    assert_eq!((found.len(), found.request_id()), (0, Some("r-9")));
    let error = error_response(409, "\u{feff}{\"error\":\"no\",\"requestId\":\"r-9\"}").await;
    assert_eq!((error.message(), error.request_id()), (Some("no"), Some("r-9".to_owned())));
    assert_eq!(error.body_as::<serde_json::Value>().unwrap()["error"], "no");
}

#[tokio::test]
async fn urls_in_the_error_of_a_transport_are_printed_without_secrets() {
    let service = tower::service_fn(|_: clickhouse_cloud::http::Request<clickhouse_cloud::reqwest::Body>| async {
        let message = "proxy https://user:hunter2@proxy.example.com/a@b?token=hunter2 and https://@x:1";
        Err::<clickhouse_cloud::http::Response<String>, _>(std::io::Error::other(message))
    });
    let client = Client::builder().with_key("id", "secret").with_transport(service).with_max_attempts(1);
    let text = get(&client.build().unwrap()).await.unwrap_err().to_string();
    assert!(text.contains("proxy https://proxy.example.com/a@b?… and https://x:1"), "{text}");
}

#[tokio::test]
async fn the_error_contains_a_content_coding_that_is_not_supported() {
    for status in [200, 502] {
        let server =
            Server::script(vec![response_with(status, &[("content-encoding", "br")], [0x8b, 0x02, 0x80])]).await;
        let client = crate::builder(&server).with_max_attempts(1).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!((error.is_decode(), error.status()), (status == 200, Some(status)), "{error}");
        assert!(error.to_string().contains(r#"the content coding "br""#), "{error}");
        assert!(client.request(Method::GET, "/x").text().await.unwrap_err().to_string().contains("\"br\""));
    }
}

#[tokio::test]
async fn a_404_for_an_unavailable_service_is_not_not_found() {
    let body = r#"{"error":"ClickHouse service is currently unavailable. Please try again."}"#;
    assert!(!error_response(404, body).await.is_not_found());
    assert!(error_response(404, r#"{"error":"NOT_FOUND: service not found"}"#).await.is_not_found());
}

#[tokio::test]
async fn an_invalid_id_differs_from_a_404_and_from_other_errors() {
    let error = error_response(400, r#"{"error":"BAD_REQUEST: Invalid service id"}"#).await;
    assert!(error.is_not_found() && error.is_invalid_id());
    for message in ["Invalid organizationId", "Invalid ClickPipe ID: 12", "invalid reverse private endpoint id."] {
        assert!(error_response(400, &format!(r#"{{"error":"{message}"}}"#)).await.is_not_found(), "{message}");
    }
    for message in ["Invalid region", "id is required", "Invalid name", "Invalid grid"] {
        assert!(!error_response(400, &format!(r#"{{"error":"{message}"}}"#)).await.is_not_found(), "{message}");
    }
    let error = error_response(404, r#"{"status":404,"error":"NOT_FOUND"}"#).await;
    assert!(error.is_not_found() && !error.is_invalid_id());
    // An HTML page means a wrong base URL. It does not mean that the resource is missing.
    let server =
        Server::script(vec![response_with(404, &[("content-type", "text/html; charset=utf-8")], "<!DOCTYPE html>")])
            .await;
    assert!(!get(&client(&server)).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_idle_service_differs_from_other_failed_dependencies() {
    assert!(error_response(424, r#"{"error":"FAILED_DEPENDENCY: the service is down. Current state: idle"}"#)
        .await
        .is_idle());
    assert!(error_response(424, r#"{"error":"no","code":"SERVICE_IDLE"}"#).await.is_idle());
    assert!(error_response(424, r#"{"error":"no","serviceState":"idle"}"#).await.is_idle());
    assert!(error_response(424, "FAILED_DEPENDENCY, the service is idle").await.is_idle());
    assert!(!error_response(424, r#"{"error":"no","code":"SERVICE_STOPPED"}"#).await.is_idle());
    for stopped in ["not idle", "must not be idle or stopped", "the service idle-worker is stopped", "no"] {
        let body = format!(r#"{{"error":"{stopped}","serviceState":"stopped","service":{{"idleTimeoutMinutes":5}}}}"#);
        assert!(!error_response(424, &body).await.is_idle(), "{stopped}");
    }
    assert!(!error_response(400, r#"{"error":"idle"}"#).await.is_idle());
}

#[tokio::test]
async fn bodies_of_errors_can_be_decoded() {
    #[derive(Deserialize)]
    struct State {
        code: String,
        can_wake: bool,
    }
    let body = r#"{"error":"no","code":"SERVICE_IDLE","can_wake":true}"#;
    let error = error_response(424, body).await;
    let state: State = error.body_as().unwrap();
    assert!(state.code == "SERVICE_IDLE" && state.can_wake);
    assert!(error.body_as::<Vec<u8>>().is_none());
    assert_eq!(error.raw_body(), Some(body.as_bytes()));
}

#[tokio::test]
async fn invalid_bodies_keep_the_status() {
    let echo = r#"{"status":422,"data":{"title":"secret","description":"secret"}}"#;
    for body in ["", "null", "[]", "17", "{", r#"{"error":17}"#, r#"{"error":{"deep":"secret"}}"#, echo] {
        let error = error_response(422, body).await;
        assert_eq!((error.status(), error.message(), error.raw_body()), (Some(422), None, Some(body.as_bytes())));
        assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    }
    let long = error_response(400, &format!(r#"{{"error":"{}"}}"#, "é".repeat(100_000))).await;
    assert_eq!(long.message().unwrap().chars().count(), 500);
}

#[tokio::test]
async fn only_the_message_of_the_error_is_printed() {
    let error = error_response(400, r#"{"error":"no","password":"hunter2","details":["hunter2"]}"#).await;
    assert!(!format!("{error} {error:?} {error:#?}").contains("hunter2"), "{error:?}");
    // Line breaks and directional characters are replaced, and the length is limited.
    let error = error_response(
        400,
        &format!("{{\"error\":\"a\u{2028}b\u{202e}c\",\"requestId\":\"{}\"}}", "r".repeat(100_000)),
    )
    .await;
    let text = error.to_string();
    assert!(text.contains("a b c") && text.ends_with("rr…") && text.chars().count() < 2100, "{}", text.len());
}

#[tokio::test]
async fn the_error_contains_the_media_type_of_a_response_that_is_not_json() {
    let html = response_with(200, &[("content-type", "text/html; charset=utf-8")], "<html>log in</html>");
    let server = Server::script(vec![html]).await;
    let error = get(&client(&server)).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with(r#"GET /v1/thing: the request succeeded, but its response of "text/html" does not"#),
        "{text}"
    );
}

#[tokio::test]
async fn a_cause_does_not_repeat_the_text_of_the_error() {
    let failed = response(500, r#"{"error":"boom","requestId":"r-2"}"#);
    let server = Server::script(vec![failed.clone(), failed, vec![Step::Hang]]).await;
    let backoff = Duration::from_millis(1);
    let client = crate::builder(&server).with_backoff(backoff, backoff).build().unwrap();
    let error = late(get(&client), server.until_count(3)).await;
    assert_eq!(
        error.to_string(),
        "GET /v1/thing: timed out after 30s while waiting for a connection or the headers of the response: \
         500 Internal Server Error: boom (after 3 attempts) [request id r-2]"
    );
}

#[tokio::test]
async fn an_error_is_one_line_whatever_it_contains() {
    struct Talkative;

    impl Credentials for Talkative {
        fn authorization<'a>(&'a self, _refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
            Box::pin(std::future::ready(Err("first\r\nsecond\u{1b}[2J".into())))
        }
    }

    let server = Server::script(vec![response(404, "{\"error\":\"a\\nb\",\"requestId\":\"r\\n1\"}")]).await;
    let client = crate::builder(&server).with_credentials(Talkative).build().unwrap();
    let failed = get(&client).await.unwrap_err();
    let rejected = crate::client(&server).request(Method::GET, "/v1/a\nb").send::<()>().await.unwrap_err();
    for error in [failed, rejected] {
        let text = format!("{error} {error:?}");
        assert!(!text.contains(char::is_control), "{text:?}");
    }
}
