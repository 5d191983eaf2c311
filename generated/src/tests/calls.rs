//! Generated calls: the path of the request, the result, and the operation in errors.

use super::server::{response, result, Server, Step};
use super::{ms, EmptyCall, InsideCall, JsonCall, NumbersCall, OptionalCall, TextCall};
use crate::call::CallOptions;
use crate::credentials::Authorization;
use crate::target::Target;
use crate::{Error, Retry};
use futures_util::StreamExt;

#[tokio::test]
async fn arguments_cannot_leave_their_segment() {
    let server = Server::script(vec![result("[]")]).await;
    for owner in ["", ".", ".."] {
        let error = NumbersCall::new(&server, owner).send().await.unwrap_err();
        assert!(error.to_string().contains("an argument for the path /v1/owners/{owner}/numbers"), "{error}");
    }
    assert_eq!(server.count(), 0);
    for owner in ["a/../b", "%2e%2e", "?x#y", "é ;", "..."] {
        NumbersCall::new(&server, owner).await.unwrap();
    }
    let paths: Vec<String> = server.seen().into_iter().map(|seen| seen.path).collect();
    let expected = ["a%2F..%2Fb", "%252e%252e", "%3Fx%23y", "%C3%A9%20%3B", "..."];
    assert_eq!(paths, expected.map(|owner| format!("/v1/owners/{owner}/numbers")));
}

#[tokio::test]
async fn a_user_agent_that_is_a_parameter_is_sent() {
    let server = Server::script(vec![result("[]")]).await;
    let client = super::client(&server);
    let url = client.base_url().to_owned() + "/v1";
    let target = Target { operation: None, method: "GET".into(), path: "/v1".into() };
    let build = || client.shared.http().get(&url).header("user-agent", "mine").build().map_err(Error::http);
    client.shared.execute(&target, &build, &CallOptions::default()).await.unwrap();
    assert_eq!(server.seen()[0].header("user-agent"), Some("mine"));
}

#[tokio::test]
async fn a_success_without_its_result_is_a_decode_error() {
    let bodies =
        ["", " \n", "null", "{}", r#"{"status":200,"requestId":"r-1"}"#, r#"{"requestId":"r-1","result":null}"#];
    for body in bodies {
        let server = Server::script(vec![response(200, body)]).await;
        let error = InsideCall::new(&server).send().await.unwrap_err();
        assert!(error.is_decode() && !error.is_retryable(), "{body}: {error}");
        assert_eq!((error.status(), error.raw_body(), server.count()), (Some(200), Some(body.as_bytes()), 1));
        assert_eq!(error.headers().unwrap()["content-type"], "application/json");
        assert_eq!(error.request_id().is_some(), body.contains("r-1"));
        let mut items = InsideCall::new(&server).items();
        assert!(items.next().await.unwrap().unwrap_err().is_decode() && items.next().await.is_none());
        // For a list, null means an empty list.
        let list = NumbersCall::new(&server, "me").send().await;
        assert_eq!(list.is_ok_and(|list| list.is_empty()), body.contains("null}"), "{body}");
    }
}

#[tokio::test]
async fn invalid_members_next_to_the_result_do_not_affect_it() {
    let body = r#"{"status":200.0,"requestId":7,"limit":"many","new":{"x":[]},"result":[1]}"#;
    let server = Server::script(vec![response(200, body)]).await;
    let reply = NumbersCall::new(&server, "me").send().await.unwrap();
    assert!(**reply == [1] && reply.request_id().is_none() && reply.limit().is_none());
}

#[tokio::test]
async fn an_error_instead_of_the_result_is_a_decode_error() {
    let body = r#"{"status":500,"error":"INTERNAL","requestId":"r-1"}"#;
    let good = r#"{"error":null,"nextCursor":17,"requestId":"r-1","result":null}"#;
    let server = Server::script(vec![response(200, body), response(200, good)]).await;
    let error = NumbersCall::new(&server, "me").send().await.unwrap_err();
    assert!(error.is_decode() && error.raw_body() == Some(body.as_bytes()), "{error}");
    assert!(error.to_string().contains("expected `result`, found `error`"), "{error}");
    let reply = NumbersCall::new(&server, "me").send().await.unwrap();
    assert_eq!((reply.len(), reply.next_cursor()), (0, Some("17")));
}

#[tokio::test]
async fn responses_without_an_envelope_are_decoded() {
    let server =
        Server::script(vec![response(200, "[1,2]"), response(200, "up 1"), response(204, ""), result("{}")]).await;
    assert_eq!(**JsonCall::new(&server).send().await.unwrap(), [1, 2]);
    assert_eq!(*TextCall::new(&server).send().await.unwrap(), "up 1");
    assert_eq!(EmptyCall::new(&server).send().await.unwrap().status(), 204);
    assert_eq!(EmptyCall::new(&server).send().await.unwrap().request_id(), Some("r-1"));
}

#[tokio::test]
async fn a_body_without_content_is_a_result_only_where_none_is_promised() {
    let server = Server::script(vec![response(204, ""), response(200, "null"), response(204, " ")]).await;
    assert_eq!(*OptionalCall::new(&server).send().await.unwrap(), None);
    assert_eq!(*OptionalCall::new(&server).send().await.unwrap(), None);
    assert!(JsonCall::new(&server).send().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn the_body_of_a_status_other_than_200_can_be_decoded_as_another_type() {
    let server = Server::script(vec![response(201, "[1]"), response(200, "[1]")]).await;
    let created = JsonCall::new(&server).send().await.unwrap();
    assert_eq!((created.body_as::<(u8,)>(), created.body_as::<String>()), (Some((1,)), None));
    assert_eq!(JsonCall::new(&server).send().await.unwrap().body_as::<(u8,)>(), None);
}

#[tokio::test]
async fn decode_errors_contain_operation_path_and_body() {
    let body = r#"{"requestId":"r-3","result":{"password":"hunter2"}}"#;
    let server = Server::script(vec![response(200, body)]).await;
    let error = NumbersCall::new(&server, "me").send().await.unwrap_err();
    assert_eq!((error.operation_id(), error.json_path()), (Some("numbersList"), Some("$.result")));
    assert_eq!((error.attempts(), error.raw_body()), (1, Some(body.as_bytes())));
    let text = error.to_string();
    assert!(
        text.starts_with(
            "numbersList: the request succeeded, but its response does not decode: expected list, found object"
        ),
        "{text}"
    );
    assert!(text.ends_with("at $.result [request id r-3]") && !format!("{error:?}").contains("hunter2"), "{text}");
}

#[tokio::test]
async fn elements_that_do_not_decode_are_reported_with_the_list() {
    let server = Server::script(vec![result(r#"[1,"two",3]"#)]).await;
    let reply = NumbersCall::new(&server, "me").send().await.unwrap();
    assert_eq!(***reply, [1, 3]);
    assert_eq!(reply.rejected()[0].path, "$.result[1]");
    assert_eq!(reply.into_inner().rejected()[0].raw.text(), "\"two\"");
}

#[tokio::test]
async fn errors_contain_permissions_and_hints_of_the_document() {
    let server =
        Server::script(vec![response(403, r#"{"error":"FORBIDDEN"}"#), response(404, r#"{"error":"NOT_FOUND"}"#)])
            .await;
    let error = NumbersCall::new(&server, "me").send().await.unwrap_err();
    assert!(error.is_permission() && !error.is_unset());
    assert_eq!(error.missing_permissions(), ["numbers:view", "owners:view"]);
    assert_eq!(
        error.to_string(),
        "numbersList: 403 Forbidden: FORBIDDEN; the key needs the permissions numbers:view, owners:view"
    );
    let error = NumbersCall::new(&server, "me").send().await.unwrap_err();
    assert!(error.is_unset() && error.is_not_found() && error.missing_permissions().is_empty());
}

#[tokio::test]
async fn a_call_can_override_retry_and_timeout() {
    let server = Server::script(vec![response(500, "")]).await;
    NumbersCall::new(&server, "me").with_retry(Retry::Never).send().await.unwrap_err();
    assert_eq!(server.count(), 1);
    let server = Server::script(vec![vec![Step::Hang]]).await;
    let error = NumbersCall::new(&server, "me").with_timeout(ms(20)).send().await.unwrap_err();
    assert!(
        error.is_timeout()
            && error
                .to_string()
                .contains("timed out after 20ms while waiting for a connection or the headers of the response"),
        "{error}"
    );
}

#[test]
fn the_first_pair_of_variables_that_is_set_is_used() {
    let from = |set: &[(&str, &str)]| {
        let set: std::collections::HashMap<_, _> = set.iter().copied().collect();
        let variables = [("OUR_KEY", "OUR_SECRET"), ("THEIR_KEY", "THEIR_SECRET")];
        Authorization::from_lookup(&variables, |name| {
            set.get(name).map(ToString::to_string).ok_or(std::env::VarError::NotPresent)
        })
    };
    let ours = [("OUR_KEY", "id"), ("OUR_SECRET", "ours")];
    let theirs = [("THEIR_KEY", "id"), ("THEIR_SECRET", "theirs")];
    assert!(from(&[ours, theirs].concat()).unwrap() == Authorization::key("id", "ours"));
    assert!(from(&[&[("OUR_KEY", "")], &theirs[..]].concat()).unwrap() == Authorization::key("id", "theirs"));
    let untidy = [("OUR_KEY", "\u{feff} id\r\n"), ("OUR_SECRET", "\tours\n")];
    assert!(from(&untidy).unwrap() == Authorization::key("id", "ours"));
    let nothing = from(&[("OUR_KEY", " \n")]).unwrap_err().to_string();
    for (name, _) in [ours, theirs].concat() {
        assert!(nothing.contains(name), "{nothing}");
    }
    let half = from(&[&ours[..1], &theirs[..]].concat()).unwrap_err().to_string();
    assert_eq!(half, "no valid credentials: OUR_KEY is set but OUR_SECRET is not");
    for (id, secret, expected) in [
        ("\"id\"", "hunter2", "OUR_KEY: expected a key id, found quotes"),
        ("hunter2:id", "ours", "OUR_KEY: expected a key id, found a colon in the key id"),
        ("hunter2 id", "ours", "OUR_KEY: expected a key id, found white space or a line end inside"),
        ("id", "'hunter2'", "OUR_SECRET: expected a secret, found quotes"),
        ("id", "hunter2\nmore", "OUR_SECRET: expected a secret, found white space or a line end inside"),
        ("id", "{\"secret\":\"hunter2\"}", "OUR_SECRET: expected a secret, found JSON or XML"),
        ("id", "SECRET=hunter2", "OUR_SECRET: expected a secret, found an assignment"),
        ("id", "op://vault/hunter2", "OUR_SECRET: expected a secret, found a URL"),
        ("id", "hun\u{200b}ter2", "OUR_SECRET: expected a secret, found characters that are not visible"),
    ] {
        let error = from(&[("OUR_KEY", id), ("OUR_SECRET", secret)]).unwrap_err().to_string();
        assert_eq!(error, format!("no valid credentials: {expected}"));
    }
}
