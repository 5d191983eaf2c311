#![doc = include_str!("../README.md")]

mod answer;
mod auth;
mod behaviour;
mod body;
mod builder;
mod chaos;
mod check;
mod connection;
mod console;
mod document;
mod error;
mod facts;
mod fault;
mod filter;
mod gate;
mod lifecycle;
mod page;
mod parameters;
pub mod probe;
mod records;
mod route;
mod schema;
mod secret;
mod server;
mod store;
mod structure;
mod synth;
mod world;

pub use auth::Key;
pub use behaviour::{Behaviour, RateLimit};
pub use builder::Builder;
pub use chaos::{Chaos, Kind};
pub use error::Error;
pub use records::{Exchange, Record};
pub use server::Sandbox;

#[cfg(test)]
mod tests;
