//! Types of fields that are not generated from the document: lists, maps, nullable properties, and scalars beyond those of Rust.

mod binary;
pub(super) mod list;
mod map;
#[macro_use]
mod newtype;
mod nullable;
pub(super) mod number;
pub(super) mod raw;
mod secret;
mod timestamp;

pub use binary::Binary;
pub use list::{List, Rejected};
pub use map::Map;
pub use nullable::Nullable;
#[cfg(feature = "sql")]
pub(crate) use number::is_exact;
pub use number::{Number, Quantity};
pub(crate) use raw::without_lone_surrogates;
pub use raw::Raw;
pub use secret::{Secret, Sensitive};
pub use timestamp::Timestamp;
