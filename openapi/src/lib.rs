//! Reads OpenAPI documents. `source` makes JSON that holds together of a text; `document`, `operations` and `schema` have what it means
//! as typed data, after references, `allOf` and spelling are resolved.
//!
//! Knows nothing of Rust as an output or of any one API. Each schema is read once and memoized by node, so recursion and
//! diamonds of references cost nothing.

// The fields of the typed reading are named after the keywords that they hold.
#![allow(missing_docs)]

pub mod document;
pub mod fault;
pub mod grammar;
pub mod json;
pub mod json_schema;
pub mod operations;
pub mod place;
pub mod pointer;

pub mod schema;
pub mod source;
