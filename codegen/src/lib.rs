//! Turns an OpenAPI document into the source of the client crate.
