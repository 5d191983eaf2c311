#![doc = include_str!("../README.md")]

mod api;
mod auth;
mod behaviour;
mod body;
mod builder;
mod chaos;
mod check;
mod clock;
mod command;
mod connection;
mod control;
mod derive;
mod difference;
mod document;
mod engine;
mod error;
mod facts;
mod filter;
mod lifecycle;
mod message;
mod network;
mod page;
mod parameters;
mod pipeline;
mod pointer;
pub mod probe;
mod query;
mod records;
mod response;
mod route;
mod sandbox;
mod scene;
mod schema;
mod script;
mod secret;
mod settings;
mod store;
mod synth;
mod transport;
mod upload;
mod violation;
mod world;

pub use auth::Key;
pub use behaviour::{Behaviour, RateLimit};
pub use builder::Builder;
pub use chaos::{Chaos, Kind};
pub use error::Error;
pub use records::{Exchange, Record};
pub use sandbox::{Sandbox, Snapshot};
pub use script::{Reply, Script, ScriptedRequest};
pub use transport::{ResponseBody, Transport, TransportError};

#[cfg(test)]
mod tests;
