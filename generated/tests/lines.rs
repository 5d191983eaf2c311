//! Lines of JSON as input: each line has one line of output.

// They look for types of every tag group.
#![cfg(all(feature = "apis", feature = "dynamic"))]

use clickhouse_cloud::{dynamic::run_line, Client};
use futures_util::FutureExt;
use serde_json::{json, Value};

fn run(line: &str) -> Value {
    let answer = run_line(None, line).now_or_never().expect("no call, no waiting");
    assert!(!answer.contains('\n'), "{answer}");
    serde_json::from_str(&answer).expect("JSON")
}

#[track_caller]
fn refused(line: &str, error: &str, path: Option<&str>) {
    assert_eq!(run(line), json!({ "ok": false, "error": error, "path": path }), "{line}");
}

#[test]
fn all_kinds_of_line_are_answered() {
    let answered = |line: &str, value: Value| assert_eq!(run(line), json!({ "ok": true, "value": value }), "{line}");
    answered(r#"{"schema":"Service","value":{"name":"a"}}"#, json!({ "name": "a" }));
    answered("{\"schema\":\"Service\",\"value\":{\"name\":\"a\"}}\r\n", json!({ "name": "a" }));
    let spread = "{\"schema\":\"Service\",\"value\":{\"tags\":[{\n\"key\":\r\n5}]}}";
    assert_eq!(run(spread)["value"], json!({ "tags": [{ "key": 5 }] }));
    answered(r#"{"op":"instanceUpdate","request":{"name":"a"}}"#, json!({ "name": "a" }));
    answered(
        r#"{"op":"instanceGet","status":200,"response":{"status":200,"result":{"name":"a"}}}"#,
        json!({ "status": 200, "result": { "name": "a" } }),
    );
    let line = r#"{"op":"instanceGetList","response":{"new":{"a":1.50},"result":null,"nextCursor":"x"}}"#;
    answered(line, json!({ "new": { "a": 1.5 }, "result": null, "nextCursor": "x" }));
    answered(r#"{"op":"instanceGet","status":404,"response":{"error":"none"}}"#, json!({ "error": "none" }));
    answered(r#"{"op":"instancePrometheusGet","response":"up 1\n"}"#, json!("up 1\n"));
}

#[test]
fn what_was_set_aside_is_listed() {
    let line = r#"{"schema":"Service","value":{"tags":[{"key":"a"},5],"endpoints":[{"port":"x","new":1}],"name":5}}"#;
    let answer = run(line);
    let sent: Value = serde_json::from_str(line).expect("JSON");
    assert_eq!(answer["value"], sent["value"]);
    let paths: Vec<_> = answer["rejected"].as_array().expect("a list").iter().map(|one| &one["path"]).collect();
    assert_eq!(paths, ["$.tags[1]", "$.endpoints[0].port", "$.name"]);
    assert_eq!(answer["rejected"][0]["error"], "expected object, found integer");
}

#[test]
fn what_makes_no_sense_is_refused() {
    refused("", "the line is not a JSON object: JSON ends too early, expected a value", None);
    refused("nothing", "the line is not a JSON object: malformed JSON, expected a value", None);
    refused("true lies", "the line is not a JSON object: expected object, found boolean", None);
    refused("[]", "the line is not a JSON object: expected object, found list of 2 bytes", None);
    refused(r#"{"schema":"Nope","value":1}"#, "there is no schema `Nope`, or its feature is off", None);
    refused(r#"{"op":5}"#, "`op` must be a string", None);
    refused(r#"{"schema":5,"value":1}"#, "`schema` must be a string", None);
    refused(r#"{"op":"instanceGet","request":{}}"#, "operation `instanceGet` has no request body", None);
    refused(r#"{"op":"instanceGet","status":"x","response":{}}"#, "`status` must be an HTTP status", None);
    refused(r#"{"schema":"Service","value":5}"#, "the value: expected object, found integer at $", Some("$"));
    // Nobody asked for it, so it did not succeed.
    for status in [200, 424] {
        let line = format!(r#"{{"op":"udfAttach","status":{status},"response":[]}}"#);
        refused(&line, "the response: expected object, found list of 2 bytes at $", Some("$"));
    }
    let deep = format!(r#"{{"schema":"Service","value":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    refused(&deep, "the value: expected object, found list of 200001 bytes at $", Some("$"));
}

/// Returns the error for a line with these members.
fn no_kind(members: &str) -> String {
    format!(
        "no line has the members {members}; the members are `op` and `input`, `op` and `request`, `op`, `response` and \
         optionally `status`, or `schema` and `value`"
    )
}

#[test]
fn members_that_are_missing_or_too_much_are_refused() {
    refused("{}", &no_kind("[]"), None);
    refused(r#"{"schema":"Service"}"#, &no_kind(r#"["schema"]"#), None);
    refused(r#"{"op":"a","schema":"b"}"#, &no_kind(r#"["op", "schema"]"#), None);
    refused(
        r#"{"op":"instanceUpdate","request":{},"response":{}}"#,
        &no_kind(r#"["op", "request", "response"]"#),
        None,
    );
    refused(r#"{"schema":"Service","value":{},"more":1}"#, &no_kind(r#"["more", "schema", "value"]"#), None);
}

#[test]
fn a_line_with_an_unknown_member_sends_nothing() {
    let client = Client::builder().with_key("id", "secret").build().expect("a client");
    for (member, members) in [
        ("more", r#"["input", "more", "op"]"#),
        ("status", r#"["input", "op", "status"]"#),
        ("value", r#"["input", "op", "value"]"#),
    ] {
        let line = format!(r#"{{"op":"organizationGetList","input":{{}},"{member}":1}}"#);
        let answer = run_line(Some(&client), &line).now_or_never().expect("nothing is sent, so nothing waited for");
        let expected = json!({ "ok": false, "error": no_kind(members), "path": null });
        assert_eq!(serde_json::from_str::<Value>(&answer).ok(), Some(expected));
    }
}

#[test]
fn inputs_are_examined_without_a_client() {
    let get = |input: &str| format!(r#"{{"op":"instanceGet","input":{input}}}"#);
    refused(r#"{"op":"nope","input":{}}"#, "there is no operation `nope`, or its feature is off", None);
    refused(
        &get("{}"),
        "operation `instanceGet`: a required argument is missing at $.path.organizationId",
        Some("$.path.organizationId"),
    );
    refused(
        r#"{"op":"instanceUpdate","input":{"path":{"organizationId":"o","serviceId":"s"}}}"#,
        "operation `instanceUpdate`: a required argument is missing at $.body",
        Some("$.body"),
    );
    refused(
        &get(r#"{"paths":{}}"#),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.paths"#,
        Some("$.paths"),
    );
    let both = r#""organizationId":"o","serviceId":"s""#;
    refused(
        &get(&format!(r#"{{"path":{{{both},"x":1}}}}"#)),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.path.x"#,
        Some("$.path.x"),
    );
    refused(
        &get(r#"{"path":{"organizationId":7,"serviceId":"s"}}"#),
        "operation `instanceGet`: expected string, found integer at $.path.organizationId",
        Some("$.path.organizationId"),
    );
    // Null is no argument, but a name that is unknown stays unknown.
    refused(
        &get(r#"{"path":{"organizationId":null,"serviceId":"s"}}"#),
        "operation `instanceGet`: a required argument is missing at $.path.organizationId",
        Some("$.path.organizationId"),
    );
    refused(
        &get(&format!(r#"{{"path":{{{both}}},"query":{{"x y":null}}}}"#)),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.query["x y"]"#,
        Some(r#"$.query["x y"]"#),
    );
    refused(
        &get(&format!(r#"{{"path":{{{both}}},"body":{{}}}}"#)),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.body"#,
        Some("$.body"),
    );
    refused(
        r#"{"op":"instanceUpdate","input":{"path":{"organizationId":"o","serviceId":"s"},"body":{"name":[]}}}"#,
        "operation `instanceUpdate`: expected string, found list of 2 bytes at $.body.name",
        Some("$.body.name"),
    );
    refused(&get(&format!(r#"{{"path":{{{both}}}}}"#)), "calls need credentials in the environment", None);
}
