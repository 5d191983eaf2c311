//! Reads OpenAPI documents: what each schema accepts, as typed data, after references, `allOf` and spelling are resolved.
//!
//! Knows nothing of Rust as an output or of any one API. Each schema is read once and memoized by node, so recursion and
//! diamonds of references cost nothing.

// The fields of the typed reading are named after the keywords that they hold.
#![allow(missing_docs)]

pub mod document;
pub mod json;
pub mod operations;
pub mod pointer;
mod references;
pub mod schema;
