//! Calls by lines of JSON, for programs in other languages: one line of input, one line of output.

use super::table::Rendered;
use super::{reencode, request_check, response_check, schema_entry, start};
use crate::support::{decode, Map, Raw};
use crate::{Client, Error};
use serde_json::json;
use std::sync::LazyLock;

/// A client that checks inputs if the caller passes no client. It sends nothing.
static PROBE: LazyLock<Option<Client>> = LazyLock::new(|| Client::builder().with_key("nobody", "nothing").build().ok());

/// Executes one line and returns one line, without a line break. Errors are returned as a line as well.
///
/// ```text
/// {"op": ID, "input": {...}}                     calls the operation (needs a client)
/// {"op": ID, "request": ...}                     decodes a request body and encodes it again
/// {"op": ID, "status": 200, "response": ...}     decodes a response and encodes it again
/// {"schema": NAME, "value": ...}                 decodes a value and encodes it again
///
/// {"ok": true, "value": ...}                     with "rejected": [{"path", "error"}] if elements did not decode
/// {"ok": false, "error": ..., "path": ...}
/// ```
/// `input` and `status` are optional. The default of `status` is 200.
pub async fn run_line(client: Option<&Client>, line: &str) -> String {
    let response = match run(client, line).await {
        Ok(Rendered { text, rejected }) => {
            let rejected: Vec<_> =
                rejected.iter().map(|one| json!({ "path": one.path, "error": one.message })).collect();
            let rejected =
                if rejected.is_empty() { String::new() } else { format!(r#","rejected":{}"#, json!(rejected)) };
            format!(r#"{{"ok":true,"value":{text}{rejected}}}"#)
        }
        Err(error) => json!({ "ok": false, "error": error.to_string(), "path": error.json_path() }).to_string(),
    };
    // JSON that is kept as text may contain line breaks. In strings of JSON they are escaped.
    response.replace(['\n', '\r'], " ")
}

async fn run(client: Option<&Client>, line: &str) -> Result<Rendered, Error> {
    let members = decode::<Map<Raw>>(line)
        .map_err(|error| Error::setup(format!("the line is not a JSON object: {}", error.message())))?
        .value;
    let members: Vec<_> = members.iter().map(|(name, value)| (name.as_str(), value.text())).collect();
    // In alphabetical order.
    match members[..] {
        [("op", op)] => call(client, &string("op", op)?, "{}").await,
        [("input", input), ("op", op)] => call(client, &string("op", op)?, input).await,
        [("op", op), ("request", body)] => reencode("the request", request_check(&string("op", op)?)?, body),
        [("op", op), ("response", response)] => {
            reencode("the response", response_check(&string("op", op)?, 200)?, response)
        }
        [("op", op), ("response", response), ("status", status)] => {
            let check = response_check(&string("op", op)?, http_status(status)?)?;
            reencode("the response", check, response)
        }
        [("schema", name), ("value", value)] => {
            reencode("the value", schema_entry(&string("schema", name)?)?.check, value)
        }
        _ => {
            let names: Vec<_> = members.iter().map(|(name, _)| name).collect();
            Err(Error::setup(format!(
                "no line has the members {names:?}; the members are `op` and `input`, `op` and `request`, \
                 `op`, `response` and optionally `status`, or `schema` and `value`"
            )))
        }
    }
}

async fn call(client: Option<&Client>, operation_id: &str, input: &str) -> Result<Rendered, Error> {
    let call = client.or_else(|| PROBE.as_ref()).map(|client| start(client, operation_id, input)).transpose()?;
    match (client, call) {
        (Some(_), Some(call)) => call.await,
        _ => Err(Error::setup("a line that calls an operation needs a client")),
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
