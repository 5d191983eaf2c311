//! The runtime of generated code: the decoder, the macros that implement objects, enums, unions and calls, and the types of the table of
//! operations.
//!
//! The decoder keeps enum values, union values and elements that it does not know. Its errors do not contain the values that it read.
//!
//! The functions that the macros write are inlined. They are therefore compiled in the program that calls them. With the feature `dynamic`
//! they are compiled in this crate instead, because its table uses all of them.

pub(crate) mod call;
#[macro_use]
mod decode;
mod budget;
mod envelope;
mod error;
#[cfg(feature = "schemars")]
#[macro_use]
mod json_schema;
mod kind;
#[macro_use]
mod object;
#[macro_use]
mod open_enum;
pub(crate) mod operation;
mod reader;
mod types;
#[macro_use]
mod union;

#[cfg(test)]
mod tests;

pub use call::CallFuture;
pub use decode::{decode, decode_value, Decoded};
pub use error::{DecodeError, RejectedAt};
pub use operation::{Location, Operation, Paging, Parameter};
pub use types::{Binary, List, Map, Nullable, Number, Quantity, Raw, Rejected, Secret, Sensitive, Timestamp};

// `Decode` bounds public items but is not exported, because callers do not implement it.
pub(crate) use decode::{convert, decode_until, deserialize, Decode, Read, Written};
pub(crate) use envelope::{Envelope, Rest};
pub(crate) use error::{ReadError, Step};
#[cfg(feature = "schemars")]
pub(crate) use json_schema::read as read_schema;
pub(crate) use kind::Kind;
pub(crate) use object::{Field, Holds, Unlisted};
pub(crate) use reader::Reader;
#[cfg(feature = "sql")]
pub(crate) use types::is_exact;
pub(crate) use types::without_lone_surrogates;
pub(crate) use union::Look;
