//! Tests of lines of JSON as input. Each line has one line of output.

// The tests need types of every tag group.
#![cfg(all(feature = "apis", feature = "dynamic"))]

use clickhouse_cloud::{dynamic::run_line, Client};
use futures_util::FutureExt;
use serde_json::{json, Value};

fn run(line: &str) -> Value {
    let output = run_line(None, line).now_or_never().expect("no call, no waiting");
    assert!(!output.contains('\n'), "{output}");
    serde_json::from_str(&output).expect("JSON")
}

#[track_caller]
fn rejected(line: &str, error: &str, path: Option<&str>) {
    assert_eq!(run(line), json!({ "ok": false, "error": error, "path": path }), "{line}");
}

#[test]
fn each_kind_of_line_has_a_result() {
    let check = |line: &str, value: Value| assert_eq!(run(line), json!({ "ok": true, "value": value }), "{line}");
    check(r#"{"schema":"Service","value":{"name":"a"}}"#, json!({ "name": "a" }));
    check("{\"schema\":\"Service\",\"value\":{\"name\":\"a\"}}\r\n", json!({ "name": "a" }));
    let spread = "{\"schema\":\"Service\",\"value\":{\"tags\":[{\n\"key\":\r\n5}]}}";
    assert_eq!(run(spread)["value"], json!({ "tags": [{ "key": 5 }] }));
    check(r#"{"op":"instanceUpdate","request":{"name":"a"}}"#, json!({ "name": "a" }));
    check(
        r#"{"op":"instanceGet","status":200,"response":{"status":200,"result":{"name":"a"}}}"#,
        json!({ "status": 200, "result": { "name": "a" } }),
    );
    let line = r#"{"op":"instanceGetList","response":{"new":{"a":1.50},"result":null,"nextCursor":"x"}}"#;
    check(line, json!({ "new": { "a": 1.5 }, "result": null, "nextCursor": "x" }));
    check(r#"{"op":"instanceGet","status":404,"response":{"error":"none"}}"#, json!({ "error": "none" }));
    check(r#"{"op":"instancePrometheusGet","response":"up 1\n"}"#, json!("up 1\n"));
}

#[test]
fn rejected_elements_and_properties_are_listed() {
    let line = r#"{"schema":"Service","value":{"tags":[{"key":"a"},5],"endpoints":[{"port":"x","new":1}],"name":5}}"#;
    let output = run(line);
    let sent: Value = serde_json::from_str(line).expect("JSON");
    assert_eq!(output["value"], sent["value"]);
    let paths: Vec<_> = output["rejected"].as_array().expect("a list").iter().map(|one| &one["path"]).collect();
    assert_eq!(paths, ["$.tags[1]", "$.endpoints[0].port", "$.name"]);
    assert_eq!(output["rejected"][0]["error"], "expected object, found integer");
}

#[test]
fn invalid_lines_are_rejected() {
    rejected("", "the line is not a JSON object: JSON ends too early, expected a value", None);
    rejected("nothing", "the line is not a JSON object: malformed JSON, expected a value", None);
    rejected("true lies", "the line is not a JSON object: expected object, found boolean", None);
    rejected("[]", "the line is not a JSON object: expected object, found list of 2 bytes", None);
    rejected(r#"{"schema":"Nope","value":1}"#, "there is no schema `Nope`, or its feature is off", None);
    rejected(r#"{"op":5}"#, "`op` must be a string", None);
    rejected(r#"{"schema":5,"value":1}"#, "`schema` must be a string", None);
    rejected(r#"{"op":"instanceGet","request":{}}"#, "operation `instanceGet` has no request body", None);
    rejected(r#"{"op":"instanceGet","status":"x","response":{}}"#, "`status` must be an HTTP status", None);
    rejected(r#"{"schema":"Service","value":5}"#, "the value: expected object, found integer at $", Some("$"));
    // A response that does not decode is an error for every status.
    for status in [200, 424] {
        let line = format!(r#"{{"op":"udfAttach","status":{status},"response":[]}}"#);
        rejected(&line, "the response: expected object, found list of 2 bytes at $", Some("$"));
    }
    let deep = format!(r#"{{"schema":"Service","value":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    rejected(&deep, "the value: expected object, found list of 200001 bytes at $", Some("$"));
}

/// Returns the error for a line with these members.
fn no_kind(members: &str) -> String {
    format!(
        "no line has the members {members}; the members are `op` and `input`, `op` and `request`, `op`, `response` and \
         optionally `status`, or `schema` and `value`"
    )
}

#[test]
fn missing_and_unknown_members_are_rejected() {
    rejected("{}", &no_kind("[]"), None);
    rejected(r#"{"schema":"Service"}"#, &no_kind(r#"["schema"]"#), None);
    rejected(r#"{"op":"a","schema":"b"}"#, &no_kind(r#"["op", "schema"]"#), None);
    rejected(
        r#"{"op":"instanceUpdate","request":{},"response":{}}"#,
        &no_kind(r#"["op", "request", "response"]"#),
        None,
    );
    rejected(r#"{"schema":"Service","value":{},"more":1}"#, &no_kind(r#"["more", "schema", "value"]"#), None);
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
        let output = run_line(Some(&client), &line).now_or_never().expect("nothing is sent, so nothing waited for");
        let expected = json!({ "ok": false, "error": no_kind(members), "path": null });
        assert_eq!(serde_json::from_str::<Value>(&output).ok(), Some(expected));
    }
}

#[test]
fn inputs_are_checked_without_a_client() {
    let get = |input: &str| format!(r#"{{"op":"instanceGet","input":{input}}}"#);
    rejected(r#"{"op":"nope","input":{}}"#, "there is no operation `nope`, or its feature is off", None);
    rejected(
        &get("{}"),
        "operation `instanceGet`: a required argument is missing at $.path.organizationId",
        Some("$.path.organizationId"),
    );
    rejected(
        r#"{"op":"instanceUpdate","input":{"path":{"organizationId":"o","serviceId":"s"}}}"#,
        "operation `instanceUpdate`: a required argument is missing at $.body",
        Some("$.body"),
    );
    rejected(
        &get(r#"{"paths":{}}"#),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.paths"#,
        Some("$.paths"),
    );
    let both = r#""organizationId":"o","serviceId":"s""#;
    rejected(
        &get(&format!(r#"{{"path":{{{both},"x":1}}}}"#)),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.path.x"#,
        Some("$.path.x"),
    );
    rejected(
        &get(r#"{"path":{"organizationId":7,"serviceId":"s"}}"#),
        "operation `instanceGet`: expected string, found integer at $.path.organizationId",
        Some("$.path.organizationId"),
    );
    // Null means no argument. An unknown name with null is still rejected.
    rejected(
        &get(r#"{"path":{"organizationId":null,"serviceId":"s"}}"#),
        "operation `instanceGet`: a required argument is missing at $.path.organizationId",
        Some("$.path.organizationId"),
    );
    rejected(
        &get(&format!(r#"{{"path":{{{both}}},"query":{{"x y":null}}}}"#)),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.query["x y"]"#,
        Some(r#"$.query["x y"]"#),
    );
    rejected(
        &get(&format!(r#"{{"path":{{{both}}},"body":{{}}}}"#)),
        r#"operation `instanceGet` has the parameters ["$.path.organizationId", "$.path.serviceId"], and none at $.body"#,
        Some("$.body"),
    );
    rejected(
        r#"{"op":"instanceUpdate","input":{"path":{"organizationId":"o","serviceId":"s"},"body":{"name":[]}}}"#,
        "operation `instanceUpdate`: expected string, found list of 2 bytes at $.body.name",
        Some("$.body.name"),
    );
    rejected(&get(&format!(r#"{{"path":{{{both}}}}}"#)), "a line that calls an operation needs a client", None);
}
