//! The runtime of generated code: the decoder, the macros that implement objects, enums, unions and calls, and the types of the table of
//! operations.
//!
//! The decoder keeps enum values, union arms and elements that it does not know. Its errors do not contain the values that it read.
//!
//! The functions that the macros write are inlined. They are therefore compiled in the program that calls them. With the feature `dynamic`
//! they are compiled in this crate instead, because its table uses all of them.

pub(crate) mod call;
#[macro_use]
mod decode;
mod binary;
mod budget;
mod envelope;
mod error;
#[cfg(feature = "schemars")]
#[macro_use]
mod json_schema;
mod kind;
mod list;
mod map;
#[macro_use]
mod newtype;
mod nullable;
mod number;
#[macro_use]
mod object;
#[macro_use]
mod open_enum;
pub(crate) mod operation;
mod raw;
mod reader;
mod secret;
mod timestamp;
#[macro_use]
mod union;

#[cfg(test)]
mod tests;

pub use binary::Binary;
pub use call::CallFuture;
pub use decode::{decode, decode_value, Decoded};
pub use error::{DecodeError, RejectedAt};
pub use list::{List, Rejected};
pub use map::Map;
pub use nullable::Nullable;
pub use number::{Number, Quantity};
pub use operation::{Location, Operation, Paging, Parameter};
pub use raw::Raw;
pub use secret::{Secret, Sensitive};
pub use timestamp::Timestamp;

// `Decode` bounds public items but is not exported, because callers do not implement it.
pub(crate) use decode::{convert, decode_until, deserialize, Decode, Read, Written};
pub(crate) use envelope::{Envelope, Rest};
pub(crate) use error::{ReadError, Step};
#[cfg(feature = "schemars")]
pub(crate) use json_schema::read as read_schema;
pub(crate) use kind::Kind;
pub(crate) use object::{Field, Holds, Unlisted};
pub(crate) use raw::without_lone_surrogates;
pub(crate) use reader::Reader;
pub(crate) use union::Look;
