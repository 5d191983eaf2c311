// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of requests and responses, and types of their fields such as lists and secrets.
//!
//! Every field is an `Option` or a [`Nullable`], because a response may lack any property. Properties that the document requires are arguments
//! of `new`, or fields of its argument, and their documentation says "Required". Other properties have setters.

pub use crate::support::{Binary, DecodeError, Decoded, List, Map, Nullable, Number, Quantity, Raw, Rejected, RejectedAt, Secret, Sensitive, Timestamp, decode, decode_value};

#[cfg(feature = "api-keys")]
mod api_keys;
#[cfg(feature = "api-keys")]
pub use api_keys::*;
#[cfg(feature = "service")]
mod backup;
#[cfg(feature = "service")]
pub use backup::*;
#[cfg(feature = "organization")]
mod billing;
#[cfg(feature = "organization")]
pub use billing::*;
#[cfg(feature = "clickpipes")]
mod click_pipes;
#[cfg(feature = "clickpipes")]
pub use click_pipes::*;
#[cfg(feature = "clickstack")]
mod click_stack;
#[cfg(feature = "clickstack")]
pub use click_stack::*;
#[cfg(feature = "organization")]
mod notifications;
#[cfg(feature = "organization")]
pub use notifications::*;
#[cfg(feature = "organization")]
mod organization;
#[cfg(feature = "organization")]
pub use organization::*;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "postgres")]
pub use postgres::*;
#[cfg(feature = "prometheus")]
mod prometheus;
#[cfg(feature = "prometheus")]
pub use prometheus::*;
#[cfg(feature = "service")]
mod query_api_endpoints;
#[cfg(feature = "service")]
pub use query_api_endpoints::*;
#[cfg(feature = "organization")]
mod role_management;
#[cfg(feature = "organization")]
pub use role_management::*;
#[cfg(feature = "service")]
mod saved_queries;
#[cfg(feature = "service")]
pub use saved_queries::*;
#[cfg(feature = "service")]
mod service;
#[cfg(feature = "service")]
pub use service::*;
mod shared;
pub use shared::*;
#[cfg(feature = "service")]
mod snapshot;
#[cfg(feature = "service")]
pub use snapshot::*;
#[cfg(feature = "organization")]
mod udf;
#[cfg(feature = "organization")]
pub use udf::*;
#[cfg(feature = "organization")]
mod user_management;
#[cfg(feature = "organization")]
pub use user_management::*;
