//! Operations and types by name, with JSON as input and output (feature `dynamic`).
//!
//! Use it to try an operation, to replay a captured payload, or to offer the API to another tool. Inputs and responses pass through
//! the types of the crate, so they are checked as in a typed call.
//!
//! ```no_run
#![doc = concat!("use ", fact!(crate_name), "::{dynamic, Client, Error};")]
//! use serde_json::json;
//! # async fn example(cloud: Client) -> Result<(), Error> {
//!
//! let response = dynamic::call(&cloud, "organizationGetList", json!({ "query": { "limit": 10 } })).await?;
//! println!("{}", response["result"]);
//! # Ok(()) }
//! ```

#[allow(dead_code, reason = "what is used depends on the document")]
mod input;
mod line;
#[allow(dead_code, unused_imports, unused_macros, reason = "what is used depends on the document")]
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

/// Calls an operation by its id, with `{"path": {...}, "query": {...}, "headers": {...}, "body": ...}` as input.
///
/// Returns the response as the typed call decodes it, with the members next to `result`. A body without `result` is returned as it is, and a
/// text as a JSON string.
///
/// # Errors
/// - If the operation is unknown, or if a parameter is missing, unknown or of the wrong type. Nothing is sent then.
/// - For every reason for which the typed call fails.
pub async fn call(client: &Client, operation_id: &str, input: Value) -> Result<Value, Error> {
    parse(start(client, operation_id, &input.to_string())?.await?)
}

/// Decodes a request body of an operation into its type, and encodes it again.
///
/// # Errors
/// If the operation is unknown or has no body, or if the value does not decode. The error has the JSON path.
pub fn request(operation_id: &str, value: &Value) -> Result<Value, Error> {
    parse(reencode("the request", request_check(operation_id)?, &value.to_string())?)
}

/// Decodes a response of an operation into its type, and encodes it again with the members next to `result`.
///
/// An error response is decoded into the type of its status, if the document has one.
///
/// # Errors
/// If the operation is unknown, or the value does not decode. The error has the JSON path.
pub fn response(operation_id: &str, status: u16, value: &Value) -> Result<Value, Error> {
    parse(reencode("the response", response_check(operation_id, status)?, &value.to_string())?)
}

/// Decodes a value into the type of a schema, and encodes it again. An inline schema has the name of its Rust type.
///
/// # Errors
/// If the schema is unknown, or the value does not decode. The error has the JSON path.
pub fn roundtrip(schema: &str, value: &Value) -> Result<Value, Error> {
    parse(reencode("the value", schema_entry(schema)?.check, &value.to_string())?)
}

/// Returns the JSON Schema of a type by the name of its schema in the document (feature `schemars`).
///
/// # Errors
/// If the schema is unknown.
#[cfg(feature = "schemars")]
pub fn json_schema(schema: &str) -> Result<schemars::Schema, Error> {
    schema_entry(schema).map(|known| (known.json)())
}

/// Returns the JSON Schema of the input of [`call`] for an operation: parameters by location and name, and the body (feature `schemars`).
///
/// Use it to describe an operation as a tool, for example to a language model.
///
/// # Errors
/// If the operation is unknown.
#[cfg(feature = "schemars")]
pub fn input_schema(operation_id: &str) -> Result<schemars::Schema, Error> {
    entry(operation_id).map(|entry| (entry.input)())
}

/// Makes a call. Nothing is sent before it is awaited.
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
        // Any JSON is accepted as an error response without a type.
        None if status >= 400 => table::check::<Raw>,
        None => entry.response,
    })
}

pub(crate) fn schema_entry(schema: &str) -> Result<&'static table::Schema, Error> {
    let found = SCHEMAS.iter().find(|known| known.name == schema);
    found.ok_or_else(|| Error::setup(format!("there is no schema `{schema}`, or its feature is off")))
}

/// Decodes an input and encodes it again.
pub(crate) fn reencode(what: &str, check: Check, text: &str) -> Result<Rendered, Error> {
    check(text).map_err(|error| Error::input(what, "$", error.path(), error.message()))
}

fn entry(operation_id: &str) -> Result<&'static Entry, Error> {
    let found = OPERATIONS.iter().find(|entry| entry.operation.id == operation_id);
    found.ok_or_else(|| Error::setup(format!("there is no operation `{operation_id}`, or its feature is off")))
}

fn parse(rendered: Rendered) -> Result<Value, Error> {
    serde_json::from_str(&rendered.text).map_err(|error| Error::setup("the value is not JSON").with_source(error))
}
