#![doc = include_str!("../README.md")]

mod api;
mod chaos;
mod document;
mod facts;
pub mod probe;
mod query;
mod sandbox;
mod serve;
mod synth;
mod world;

pub use api::auth::Key;
pub use chaos::{Chaos, Kind};
pub use sandbox::behaviour::{Behaviour, RateLimit};
pub use sandbox::builder::Builder;
pub use sandbox::error::Error;
pub use sandbox::records::{Exchange, Record};
pub use sandbox::{Sandbox, Snapshot};
pub use serve::script::{Reply, Script, ScriptedRequest};
pub use serve::transport::{ResponseBody, Transport, TransportError};

#[cfg(test)]
mod tests;
