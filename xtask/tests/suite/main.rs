//! Tests of the commands, of the crates that they write, and of the rules for this repository.

mod additive;
mod bad_input;
mod common;
mod compile;
mod conformance;
mod diff;
mod fetch;
mod hostile;
mod public_api;
mod regen;
mod rust_verdict;
mod standalone;
mod tidy;
mod update;
