//! Operations and types by name (feature `dynamic`): JSON in, through the typed code, JSON out.
//!
//! To try an operation, to replay a captured payload, or to expose the API to another tool.
//!
//! ```no_run
#![doc = concat!("use ", fact!(crate_name), "::{dynamic, Client, Error};")]
//! use serde_json::json;
//! # async fn example(cloud: Client) -> Result<(), Error> {
//!
//! let answer = dynamic::call(&cloud, "organizationGetList", json!({ "query": { "limit": 10 } })).await?;
//! println!("{}", answer["result"]);
//! # Ok(()) }
//! ```

#[allow(dead_code, reason = "which of it is used depends on the document")]
mod input;
mod line;
#[allow(dead_code, unused_imports, unused_macros, reason = "which of it is used depends on the document")]
pub(crate) mod table;
#[cfg(all(test, feature = "apis"))]
mod tests;

use crate::api::dynamic::{OPERATIONS, SCHEMAS};
use crate::support::Raw;
use crate::{Client, Error};
use input::Input;
use serde_json::Value;
use table::{Check, Entry, Rendered, Running};

pub use line::run_line;

/// Runs an operation by its id, with `{"path": {...}, "query": {...}, "headers": {...}, "body": ...}` as input.
///
/// The answer is what the server sent as far as the crate knows it: the envelope with its `result`, or a text as a JSON string.
/// Likewise, properties of the body that the crate does not know are not sent; [`Client::request`] sends any body as it is.
///
/// # Errors
/// An unknown operation, a parameter that is missing, unknown or of the wrong type (nothing is sent), and whatever
/// the typed call can fail with.
pub async fn call(client: &Client, operation_id: &str, input: Value) -> Result<Value, Error> {
    parse(start(client, operation_id, &input.to_string())?.await?)
}

/// Decodes a request body of an operation into its type and writes it back.
///
/// # Errors
/// An unknown operation, one without a body, or a value that does not decode, with its JSON path.
pub fn request(operation_id: &str, value: &Value) -> Result<Value, Error> {
    parse(given("the request", request_check(operation_id)?, &value.to_string())?)
}

/// Decodes an answer of an operation into its type and writes it back, envelope included.
/// An answer with an error status is decoded into the type that the document gives it, if any.
///
/// # Errors
/// An unknown operation, or a value that does not decode, with its JSON path.
pub fn response(operation_id: &str, status: u16, value: &Value) -> Result<Value, Error> {
    parse(given("the answer", response_check(operation_id, status)?, &value.to_string())?)
}

/// Decodes a value into the type of a schema, named as in the document (an inline one by its Rust name), and writes it back.
///
/// # Errors
/// An unknown schema, or a value that does not decode, with its JSON path.
pub fn roundtrip(schema: &str, value: &Value) -> Result<Value, Error> {
    parse(given("the value", schema_entry(schema)?.check, &value.to_string())?)
}

/// The JSON Schema of a type by the name of its schema, as the document has it (feature `schemars`).
///
/// # Errors
/// An unknown schema.
#[cfg(feature = "schemars")]
pub fn json_schema(schema: &str) -> Result<schemars::Schema, Error> {
    schema_entry(schema).map(|known| (known.json)())
}

/// The JSON Schema of what [`call`] takes for an operation: parameters by place and name, and the body (feature `schemars`).
///
/// With it an operation becomes a tool for programs that write JSON; the front page of the crate has an example.
///
/// # Errors
/// An unknown operation.
#[cfg(feature = "schemars")]
pub fn input_schema(operation_id: &str) -> Result<schemars::Schema, Error> {
    entry(operation_id).map(|entry| (entry.input)())
}

/// Makes a call, which sends nothing before it is awaited.
pub(crate) fn start(client: &Client, operation_id: &str, input: &str) -> Result<Running, Error> {
    let entry = entry(operation_id)?;
    (entry.call)(client, Input::read(entry.operation, input)?)
}

pub(crate) fn request_check(operation_id: &str) -> Result<Check, Error> {
    let none = || Error::setup(format!("operation `{operation_id}` has no request body"));
    entry(operation_id)?.request.first().copied().ok_or_else(none)
}

pub(crate) fn response_check(operation_id: &str, status: u16) -> Result<Check, Error> {
    let entry = entry(operation_id)?;
    let typed = entry.errors.iter().find(|(known, _)| *known == status).map(|(_, check)| *check);
    Ok(match typed {
        Some(check) => check,
        // Its common members are read tolerantly wherever they are needed, so any JSON is one.
        None if status >= 400 => table::check::<Raw>,
        None => entry.response,
    })
}

pub(crate) fn schema_entry(schema: &str) -> Result<&'static table::Schema, Error> {
    let found = SCHEMAS.iter().find(|known| known.name == schema);
    found.ok_or_else(|| Error::setup(format!("there is no schema `{schema}`, or its feature is off")))
}

/// Decodes what a caller gave and writes it back.
pub(crate) fn given(what: &str, check: Check, text: &str) -> Result<Rendered, Error> {
    check(text).map_err(|error| Error::given(what, "$", error.path(), error.message()))
}

fn entry(operation_id: &str) -> Result<&'static Entry, Error> {
    let found = OPERATIONS.iter().find(|entry| entry.operation.id == operation_id);
    found.ok_or_else(|| Error::setup(format!("there is no operation `{operation_id}`, or its feature is off")))
}

fn parse(rendered: Rendered) -> Result<Value, Error> {
    serde_json::from_str(&rendered.text).map_err(|error| Error::setup("the value is not JSON").with_source(error))
}
