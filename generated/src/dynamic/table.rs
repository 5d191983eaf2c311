//! The entries of the generated tables of operations and types.

pub(crate) use super::input::Input;
use crate::operation::Operation;
use crate::support::{decode, decode_until, Decode, DecodeError, Decoded, Envelope, Map, Raw, RejectedAt};
use crate::{Error, Reply};
use serde::Serialize;
use serde_json::json;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

/// An operation by its id.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    pub(crate) call: fn(&crate::Client, Input) -> Result<Running, Error>,
    /// The check of the request body, if the operation has one.
    pub(crate) request: &'static [Check],
    pub(crate) response: Check,
    pub(crate) errors: &'static [(u16, Check)],
    #[cfg(feature = "schemars")]
    pub(crate) input: JsonSchema,
}

/// A type by the name of its schema.
pub(crate) struct Schema {
    pub(crate) name: &'static str,
    pub(crate) check: Check,
    #[cfg(feature = "schemars")]
    pub(crate) json: JsonSchema,
}

/// A function that makes a schema with all its definitions.
#[cfg(feature = "schemars")]
pub(crate) type JsonSchema = fn() -> schemars::Schema;

#[cfg(feature = "schemars")]
pub(crate) fn json_schema<T: schemars::JsonSchema>() -> schemars::Schema {
    schemars::SchemaGenerator::default().into_root_schema_for::<T>()
}

/// Writes the table of operations: method, constant, type of the call, required parameters, optional parameters, body (in braces if it is
/// optional), response.
///
/// ```text
/// operations! {
///     udf_list UDF_LIST UdfListCall(Path "id": String) [limit: Query "limit": i64] => envelope(List<Udf>);
///     udf_post UDF_POST UdfPostCall(Path "id": String) body Udf => json(Udf) errors { 424: UdfError };
///     udf_run UDF_RUN UdfRunCall(Path "id": String) { body Udf } => empty;
/// }
/// ```
macro_rules! operations {
    ($(
        $(#[$condition:meta])* $method:ident $constant:ident $call:ident
        ($($place:ident $wire:literal: $type:ty),*) $([$($setter:ident: $part:ident $name:literal: $value:ty),*])?
        $(body $body:ty)? $({ body $optional:ty })? => $response:ident $(($result:ty))? $(errors { $($status:literal: $error:ty),* })?;
    )*) => {
        pub(crate) const OPERATIONS: &[$crate::dynamic::table::Entry] = &[$(
            $(#[$condition])* $crate::dynamic::table::Entry {
                operation: &operations::$constant,
                #[allow(unused_mut, unused_variables, reason = "only arguments and setters need it")]
                call: |client, mut input| {
                    let mut call = client.$method(
                        $(input.parameter::<$type>($crate::operation::Location::$place, $wire)?,)* $(input.body::<$body>()?)?
                    );
                    $($(
                        if let Some(value) = input.parameter::<Option<$value>>($crate::operation::Location::$part, $name)? {
                            call = call.$setter(value);
                        }
                    )*)?
                    $(
                        if let Some(body) = input.optional_body::<$optional>()? {
                            call = call.body(body);
                        }
                    )?
                    Ok($crate::dynamic::table::running(call.send(), $crate::dynamic::table::$response))
                },
                request: &[$($crate::dynamic::table::check::<$body>)? $($crate::dynamic::table::check::<$optional>)?],
                response: $crate::dynamic::table::checks::$response $(::<$result>)?,
                errors: &[$($(($status, $crate::dynamic::table::check::<$error>)),*)?],
                #[cfg(feature = "schemars")]
                input: $crate::dynamic::table::json_schema::<calls::$call>,
            }
        ),*];
    };
}

/// Writes the table of types: the name of a schema, its type, and the type or marker that implements `JsonSchema`.
///
/// ```text
/// schemas! {
///     "Udf": Udf, schema Udf;
///     "UdfName": UdfName, schema schemas::marker::UdfName;
/// }
/// ```
macro_rules! schemas {
    ($($(#[$condition:meta])* $name:literal: $type:ty, schema $owner:ty;)*) => {
        pub(crate) const SCHEMAS: &[$crate::dynamic::table::Schema] = &[$(
            $(#[$condition])* $crate::dynamic::table::Schema {
                name: $name,
                check: $crate::dynamic::table::check::<$type>,
                #[cfg(feature = "schemars")]
                json: $crate::dynamic::table::json_schema::<$owner>,
            }
        ),*];
    };
}

pub(crate) use {operations, schemas};

/// The checks of responses, by the keywords of the table.
pub(crate) mod checks {
    pub(crate) use super::{check as json, check_empty as empty, check_envelope as envelope};
}

/// Decodes JSON text into a type and encodes it again.
pub(crate) type Check = fn(&str) -> Result<Rendered, DecodeError>;

/// The future of a call.
pub(crate) type Running = Pin<Box<dyn Future<Output = Result<Rendered, Error>> + Send>>;

/// JSON text that was decoded and encoded, and the elements that do not decode.
pub(crate) struct Rendered {
    pub(crate) text: String,
    pub(crate) rejected: Vec<RejectedAt>,
}

pub(crate) fn running<T: 'static>(
    call: impl Future<Output = Result<Reply<T>, Error>> + Send + 'static,
    render: fn(Reply<T>) -> Rendered,
) -> Running {
    Box::pin(async move { call.await.map(render) })
}

pub(crate) fn json<T: Serialize>(reply: Reply<T>) -> Rendered {
    Rendered { text: write(&*reply), rejected: reply.rejected().to_vec() }
}

pub(crate) fn envelope<T: Serialize>(reply: Reply<T>) -> Rendered {
    Rendered { text: around(&reply, Some(write(&*reply))), rejected: reply.rejected().to_vec() }
}

pub(crate) fn empty(reply: Reply<()>) -> Rendered {
    Rendered { text: around(&reply, None), rejected: Vec::new() }
}

pub(crate) fn check<T: Decode + Serialize + Debug>(text: &str) -> Result<Rendered, DecodeError> {
    let decoded = decode::<T>(text)?;
    #[cfg(all(test, feature = "apis"))]
    super::tests::print(&decoded);
    Ok(Rendered { text: write(&decoded.value), rejected: decoded.rejected })
}

pub(crate) fn check_envelope<T: Decode + Serialize + Debug>(text: &str) -> Result<Rendered, DecodeError> {
    let Decoded { value: Envelope { result, .. }, rejected, .. } =
        decode_until(text.as_bytes(), None, Envelope::decode)?;
    #[cfg(all(test, feature = "apis"))]
    super::tests::print(&result);
    // A call fails without a result, even if the document does not require one.
    let given = decode::<Map<Raw>>(text)?.value.get("result").map(|given| given.text() != "null");
    let result = given.map(|some| result.filter(|_| some).as_ref().map_or("null".to_owned(), write::<T>));
    Ok(Rendered { text: put_back(text, result)?, rejected })
}

/// Checks a response of an operation without a result. A result that it contains is left out.
pub(crate) fn check_empty(text: &str) -> Result<Rendered, DecodeError> {
    Ok(Rendered { text: put_back(text, None)?, rejected: Vec::new() })
}

/// The envelope of a result.
fn around<T>(reply: &Reply<T>, result: Option<String>) -> String {
    let members = [
        ("status", json!(reply.status())),
        ("requestId", json!(reply.request_id())),
        ("limit", json!(reply.limit())),
        ("totalCount", json!(reply.total_count())),
        ("nextCursor", json!(reply.next_cursor())),
    ];
    let members = members.into_iter().filter(|(_, value)| !value.is_null());
    let members = members.map(|(name, value)| (name, value.to_string()));
    let others = reply.members().map(|(name, value)| (name, value.text().to_owned()));
    object(members.chain(others).chain(result.map(|result| ("result", result))))
}

/// Returns the members of an envelope with another result.
fn put_back(text: &str, result: Option<String>) -> Result<String, DecodeError> {
    let members = decode::<Map<Raw>>(text)?.value;
    let others = members.iter().filter(|(name, _)| *name != "result");
    let others = others.map(|(name, value)| (name.as_str(), value.text().to_owned()));
    Ok(object(others.chain(result.map(|result| ("result", result)))))
}

fn object<'a>(members: impl Iterator<Item = (&'a str, String)>) -> String {
    let members: Vec<_> = members.map(|(name, text)| format!("{}:{text}", json!(name))).collect();
    format!("{{{}}}", members.join(","))
}

/// Encodes a value. Encoding types of this crate does not fail, because their keys are strings.
fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}
