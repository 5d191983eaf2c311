// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types, calls and metadata of the API.

#![allow(deprecated, reason = "deprecated items are generated as well")]

#[macro_use]
mod facts;

pub mod calls;
#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
pub mod operations;
#[cfg(feature = "schemars")]
pub(crate) mod schemas;
pub mod types;

/// The date of the document that the crate is generated from.
pub const SPEC_DATE: &str = "2026-10-22";
