//! One line of JSON in, one line out: how other programs drive the crate.

use super::table::Rendered;
use super::{given, request_check, response_check, schema_entry, start};
use crate::support::{decode, Map, Raw};
use crate::{Client, Error};
use serde_json::json;
use std::sync::LazyLock;

/// Stands for the client where there is none, to say what is wrong with an input. Nothing is sent with it.
static PROBE: LazyLock<Option<Client>> = LazyLock::new(|| Client::builder().with_key("nobody", "nothing").build().ok());

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
        Ok(Rendered { text, rejected }) => {
            let rejected: Vec<_> =
                rejected.iter().map(|one| json!({ "path": one.path, "error": one.message })).collect();
            let rejected =
                if rejected.is_empty() { String::new() } else { format!(r#","rejected":{}"#, json!(rejected)) };
            format!(r#"{{"ok":true,"value":{text}{rejected}}}"#)
        }
        Err(error) => json!({ "ok": false, "error": error.to_string(), "path": error.json_path() }).to_string(),
    };
    // What is kept as it came may be spread over lines. Within texts of JSON line breaks are escaped.
    answer.replace(['\n', '\r'], " ")
}

async fn run(client: Option<&Client>, line: &str) -> Result<Rendered, Error> {
    let members = decode::<Map<Raw>>(line)
        .map_err(|error| Error::setup(format!("the line is no request: {}", error.message())))?
        .value;
    let members: Vec<_> = members.iter().map(|(name, value)| (name.as_str(), value.text())).collect();
    // In alphabetical order.
    match members[..] {
        [("op", op)] => call(client, &string("op", op)?, "{}").await,
        [("input", input), ("op", op)] => call(client, &string("op", op)?, input).await,
        [("op", op), ("request", body)] => given("the request", request_check(&string("op", op)?)?, body),
        [("op", op), ("response", answer)] => given("the answer", response_check(&string("op", op)?, 200)?, answer),
        [("op", op), ("response", answer), ("status", status)] => {
            let check = response_check(&string("op", op)?, http_status(status)?)?;
            given("the answer", check, answer)
        }
        [("schema", name), ("value", value)] => {
            given("the value", schema_entry(&string("schema", name)?)?.check, value)
        }
        _ => {
            let names: Vec<_> = members.iter().map(|(name, _)| name).collect();
            Err(Error::setup(format!(
                "no kind of line has {names:?}: there are `op` with `input`, `op` with `request`, \
                 `op` with `response` and perhaps `status`, and `schema` with `value`"
            )))
        }
    }
}

async fn call(client: Option<&Client>, operation_id: &str, input: &str) -> Result<Rendered, Error> {
    let call = client.or_else(|| PROBE.as_ref()).map(|client| start(client, operation_id, input)).transpose()?;
    match (client, call) {
        (Some(_), Some(call)) => call.await,
        _ => Err(Error::setup("calling needs credentials in the environment")),
    }
}

fn string(name: &str, text: &str) -> Result<String, Error> {
    let wrong = |_| Error::setup(format!("`{name}` must be a string"));
    decode(text).map(|decoded| decoded.value).map_err(wrong)
}

fn http_status(text: &str) -> Result<u16, Error> {
    let status = decode::<i64>(text).ok().and_then(|decoded| u16::try_from(decoded.value).ok());
    let known = status.filter(|status| (100..600).contains(status));
    known.ok_or_else(|| Error::setup("`status` must be an HTTP status"))
}
