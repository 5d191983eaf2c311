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
}

/// A type by the name of its schema.
pub(crate) struct Schema {
    pub(crate) name: &'static str,
    pub(crate) check: Check,
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
