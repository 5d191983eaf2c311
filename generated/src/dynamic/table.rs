//! What an entry of the generated table is made of.

pub(crate) use super::input::Input;
use crate::operation::Operation;
use crate::support::{decode, Decode, DecodeError, Decoded, Fault, Raw, Reader, RejectedAt};
use crate::{Error, Reply};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::json;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

/// An operation by its id.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    pub(crate) call: fn(&crate::Client, &mut Input) -> Result<Running, Error>,
    pub(crate) request: Option<Check>,
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

/// Makes a schema that stands alone.
#[cfg(feature = "schemars")]
pub(crate) type JsonSchema = fn() -> schemars::Schema;

#[cfg(feature = "schemars")]
pub(crate) fn json_schema<T: schemars::JsonSchema>() -> schemars::Schema {
    schemars::SchemaGenerator::default().into_root_schema_for::<T>()
}

/// Writes the table of operations: the method, the constant and the type of its call, required parameters, optional ones, body, answer.
///
/// ```text
/// operations! {
///     udf_list UDF_LIST UdfListCall(path "id": String) [limit: optional_query "limit": i64] => envelope(List<Udf>);
///     udf_post UDF_POST UdfPostCall(path "id": String) body Udf => json(Udf) errors { 424: UdfError };
/// }
/// ```
macro_rules! operations {
    ($(
        $(#[$condition:meta])* $method:ident $constant:ident $call:ident
        ($($place:ident $wire:literal: $type:ty),*) $([$($setter:ident: $optional:ident $name:literal: $value:ty),*])?
        $(body $body:ty)? => $answer:ident $(($result:ty))? $(errors { $($status:literal: $error:ty),* })?;
    )*) => {
        pub(crate) const OPERATIONS: &[$crate::dynamic::table::Entry] = &[$(
            $(#[$condition])* $crate::dynamic::table::Entry {
                operation: &operations::$constant,
                #[allow(unused_mut, reason = "only setters need it")]
                call: |client, input| {
                    let mut call = client.$method(
                        $(input.$place::<$type>($wire)?,)* $(input.body::<$body>()?)?
                    );
                    $($(
                        if let Some(value) = input.$optional::<$value>($name)? {
                            call = call.$setter(value);
                        }
                    )*)?
                    input.finish()?;
                    Ok($crate::dynamic::table::running(call.send(), $crate::dynamic::table::$answer))
                },
                request: $crate::dynamic::table::request!($($body)?),
                response: $crate::dynamic::table::checks::$answer $(::<$result>)?,
                errors: &[$($(($status, $crate::dynamic::table::check::<$error>)),*)?],
                #[cfg(feature = "schemars")]
                input: $crate::dynamic::table::json_schema::<calls::$call>,
            }
        ),*];
    };
}

/// Writes the table of types: `"Name": Type;` for each, or `"Name": Alias, schema Marker;` where another type has its schema.
macro_rules! schemas {
    ($($(#[$condition:meta])* $name:literal: $type:ty $(, schema $marker:ident)?;)*) => {
        pub(crate) const SCHEMAS: &[$crate::dynamic::table::Schema] = &[$(
            $(#[$condition])* $crate::dynamic::table::Schema {
                name: $name,
                check: $crate::dynamic::table::check::<$type>,
                #[cfg(feature = "schemars")]
                json: $crate::dynamic::table::schema_of!($type $(, $marker)?),
            }
        ),*];
    };
}

#[cfg(feature = "schemars")]
macro_rules! schema_of {
    ($type:ty) => {
        $crate::dynamic::table::json_schema::<$type>
    };
    ($type:ty, $marker:ident) => {
        $crate::dynamic::table::json_schema::<$crate::api::schemas::marker::$marker>
    };
}

#[cfg(feature = "schemars")]
pub(crate) use schema_of;

macro_rules! request {
    () => {
        None
    };
    ($body:ty) => {
        Some($crate::dynamic::table::check::<$body>)
    };
}

pub(crate) use {operations, request, schemas};

/// The checks of answers, by the words of the table.
pub(crate) mod checks {
    pub(crate) use super::{check as json, check_empty as empty, check_envelope as envelope, check_text as text};
}

/// Decodes JSON text into a type and writes it back.
pub(crate) type Check = fn(&str) -> Result<Rendered, DecodeError>;

/// A call on its way.
pub(crate) type Running = Pin<Box<dyn Future<Output = Result<Rendered, Error>> + Send>>;

/// JSON text that went through a type, and what did not decode on the way.
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

pub(crate) fn envelope<T: Serialize>(reply: Reply<T>) -> Rendered {
    let result = write(&*reply);
    Rendered { text: around(&reply, Some(&result)), rejected: reply.rejected().to_vec() }
}

pub(crate) fn json<T: Serialize>(reply: Reply<T>) -> Rendered {
    let rejected = reply.rejected().to_vec();
    Rendered { text: write(&*reply), rejected }
}

pub(crate) fn text(reply: Reply<String>) -> Rendered {
    Rendered { text: write(&*reply), rejected: Vec::new() }
}

pub(crate) fn empty(reply: Reply<()>) -> Rendered {
    Rendered { text: around(&reply, None), rejected: Vec::new() }
}

/// The envelope that a result came in.
fn around<T>(reply: &Reply<T>, result: Option<&str>) -> String {
    let members = [
        ("status", Some(json!(reply.status()))),
        ("requestId", reply.request_id().map(|id| json!(id))),
        ("limit", reply.limit().map(|limit| json!(limit))),
        ("totalCount", reply.total_count().map(|count| json!(count))),
        ("nextCursor", reply.next_cursor().map(|cursor| json!(cursor))),
    ];
    let known = members.into_iter().filter_map(|(name, value)| Some(format!(r#""{name}":{}"#, value?)));
    let members: Vec<_> = known.chain(result.map(|result| format!(r#""result":{result}"#))).collect();
    format!("{{{}}}", members.join(","))
}

pub(crate) fn check<T: Decode + Serialize + Debug>(text: &str) -> Result<Rendered, DecodeError> {
    let decoded = decode::<T>(text)?;
    #[cfg(all(test, feature = "apis"))]
    super::tests::print(&decoded);
    Ok(Rendered { text: write(&decoded.value), rejected: decoded.rejected })
}

pub(crate) fn check_envelope<T: Decode + Serialize + Debug>(text: &str) -> Result<Rendered, DecodeError> {
    check::<Envelope<T>>(text)
}

pub(crate) fn check_text(text: &str) -> Result<Rendered, DecodeError> {
    check::<String>(text)
}

pub(crate) fn check_empty(text: &str) -> Result<Rendered, DecodeError> {
    // There is no result to expect, so whatever stands in its place is left out.
    let Decoded { mut value, rejected } = decode::<Envelope<Raw>>(text)?;
    value.result = None;
    Ok(Rendered { text: write(&value), rejected })
}

/// The common members of an error body are read tolerantly wherever they are needed, so any JSON is one.
pub(crate) fn check_error(text: &str) -> Result<Rendered, DecodeError> {
    check::<crate::support::Raw>(text)
}

/// Members of an envelope beside its result.
const MEMBERS: [&str; 5] = ["status", "requestId", "limit", "totalCount", "nextCursor"];

/// An envelope with all its members, where [`Reply`] keeps those that a caller asks for.
#[derive(Debug)]
struct Envelope<T> {
    members: Vec<(&'static str, Raw)>,
    result: Option<T>,
}

impl<T: Decode> Decode for Envelope<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut envelope = Self::blank();
        let mut next = reader.first_key()?;
        while let Some(key) = next {
            match MEMBERS.into_iter().find(|member| *member == key) {
                Some(member) => envelope.members.push((member, reader.raw()?)),
                None if key == "result" => reader.field("result", &mut envelope.result)?,
                None => reader.skip()?,
            }
            next = reader.next_key()?;
        }
        Ok(envelope)
    }

    fn blank() -> Self {
        Self { members: Vec::new(), result: None }
    }
}

impl<T: Serialize> Serialize for Envelope<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        for (name, value) in &self.members {
            out.serialize_entry(name, value)?;
        }
        if let Some(result) = &self.result {
            out.serialize_entry("result", result)?;
        }
        out.end()
    }
}

/// Writing our types to a string does not fail: their keys are strings.
fn write(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}
