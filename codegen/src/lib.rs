//! Turns an OpenAPI document into the source of the client crate.

pub mod diff;
