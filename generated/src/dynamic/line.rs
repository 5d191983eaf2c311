//! One line of JSON in, one line out: how other programs drive the crate.

use super::table::Rendered;
use super::{examine, given, request_check, response_check, schema_check, send};
use crate::support::{decode, Map, Raw, RejectedAt};
use crate::{Client, Error};
use serde_json::json;
use std::collections::BTreeMap;

/// Runs one line and gives the line that answers it, without a line break. It never fails: errors are answers too.
///
/// ```text
/// {"op": ID, "input": {...}}                     runs the operation (needs a client)
/// {"op": ID, "request": ...}                     decodes a request body and writes it back
/// {"op": ID, "status": 200, "response": ...}     decodes an answer and writes it back
/// {"schema": NAME, "value": ...}                 decodes a value and writes it back
///
/// {"ok": true, "value": ...}                     with "rejected": [{"path", "error"}] where elements were set aside
/// {"ok": false, "error": ..., "path": ...}
/// ```
pub async fn run_line(client: Option<&Client>, line: &str) -> String {
    let answer = match run(client, line).await {
        Ok(Rendered { text, rejected }) if rejected.is_empty() => format!(r#"{{"ok":true,"value":{text}}}"#),
        Ok(Rendered { text, rejected }) => {
            let list: Vec<_> = rejected
                .iter()
                .map(|RejectedAt { path, message, .. }| json!({ "path": path, "error": message }))
                .collect();
            format!(r#"{{"ok":true,"value":{text},"rejected":{}}}"#, json!(list))
        }
        Err(error) => json!({ "ok": false, "error": error.to_string(), "path": error.json_path() }).to_string(),
    };
    // What is kept as it came may be spread over lines. Within texts of JSON line breaks are escaped.
    answer.replace(['\n', '\r'], " ")
}

async fn run(client: Option<&Client>, line: &str) -> Result<Rendered, Error> {
    let wrong =
        |error: crate::support::DecodeError| Error::setup(format!("the line is no request: {}", error.message()));
    let mut members = decode::<Map<Raw>>(line).map_err(wrong)?.value.into_map();
    let mut take = |name: &str| members.remove(name);
    let text = |raw: Option<Raw>, name: &str| match raw.map(|raw| decode::<String>(raw.text())) {
        Some(Ok(decoded)) => Ok(decoded.value),
        _ => Err(Error::setup(format!("`{name}` must be a string"))),
    };
    let result = match (take("op"), take("schema")) {
        (Some(op), None) => {
            let op = text(Some(op), "op")?;
            match (take("input"), take("request"), take("response")) {
                (None, Some(request), None) => given("the request", request_check(&op)?, request.text()),
                (None, None, Some(response)) => {
                    let number = |raw: Raw| u16::try_from(decode::<i64>(raw.text()).ok()?.value).ok();
                    let known = |status: &u16| (100..600).contains(status);
                    let status = take("status").map_or(Some(200), |raw| number(raw).filter(known));
                    let status = status.ok_or_else(|| Error::setup("`status` must be an HTTP status"))?;
                    given("the answer", response_check(&op, status)?, response.text())
                }
                (input, None, None) => {
                    // Nothing may be sent for a line that is refused.
                    nothing_left(&members)?;
                    let input = input.as_ref().map_or("{}", Raw::text);
                    match client {
                        Some(client) => send(client, &op, input).await,
                        None => examine(&op, input)
                            .and_then(|()| Err(Error::setup("calling needs credentials in the environment"))),
                    }
                }
                _ => Err(Error::setup("one of `input`, `request` and `response` goes with `op`")),
            }
        }
        (None, schema @ Some(_)) => {
            let schema = text(schema, "schema")?;
            let value = take("value").ok_or_else(|| Error::setup("`value` is missing"))?;
            given("the value", schema_check(&schema)?, value.text())
        }
        _ => Err(Error::setup("a line has either `op` or `schema`")),
    };
    result.and_then(|rendered| nothing_left(&members).map(|()| rendered))
}

fn nothing_left(members: &BTreeMap<String, Raw>) -> Result<(), Error> {
    match members.keys().next() {
        Some(unknown) => Err(Error::setup(format!("the line has an unknown member `{unknown}`"))),
        None => Ok(()),
    }
}
