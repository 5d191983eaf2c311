//! Tests of the crate on the sandbox, on a server that follows the document, and on a real engine.

// The tests call operations of every tag group.
#![cfg(feature = "apis")]
#![allow(clippy::duplicate_mod, reason = "each example includes the module `local`")]

mod examples;
mod front_page;
mod operations;
mod recipes;
mod sample;
mod sandbox;
mod server;
#[cfg(feature = "sql")]
mod sql;
