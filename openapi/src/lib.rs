//! Reads OpenAPI documents. `source` parses a text and checks it. `document`, `operations` and `schema` return its meaning as typed
//! data: references and `allOf` are resolved, and spellings with the same meaning are equal.
//!
//! It contains nothing about Rust output or about a particular API. Each schema is read once and memoized by node.
//! Recursive and repeated references therefore cost no extra time.

// Fields are named after the keywords that they contain.
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
