//! What generated code leans on: decoding that keeps enum values, arms and elements which it does not know, and never prints what it read;
//! the macros that write objects, enums, unions and calls; and the form of the table of operations.
//!
//! What the macros write is inlined, so that it is compiled in the program that calls it and nobody waits for operations that
//! they do not use. Not with feature `dynamic`, whose table uses everything: there it is compiled once, here.

pub(crate) mod call;
#[macro_use]
mod decode;
mod binary;
mod budget;
mod envelope;
mod fault;
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
pub use fault::{DecodeError, RejectedAt};
pub use list::{List, Rejected};
pub use map::Map;
pub use nullable::Nullable;
pub use number::{Number, Quantity};
pub use operation::{Location, Operation, Paging, Parameter};
pub use raw::Raw;
pub use secret::{Secret, Sensitive};
pub use timestamp::Timestamp;

// `Decode` bounds public items but is not exported: nobody implements it for types of their own.
pub(crate) use decode::{decode_until, deserialize, Decode};
pub(crate) use envelope::{Envelope, Rest};
pub(crate) use fault::{Fault, Step};
#[cfg(feature = "schemars")]
pub(crate) use json_schema::read as read_schema;
pub(crate) use kind::Kind;
pub(crate) use object::{Field, Unlisted};
pub(crate) use raw::without_lone_surrogates;
pub(crate) use reader::Reader;
pub(crate) use union::Look;
