#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Types of a document may refer to each other in long cycles.
#![recursion_limit = "512"]
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints, reason = "names follow from the document")]

/// Implements `Debug` with the given fields only. The other fields may contain secrets.
macro_rules! debug_fields {
    ($name:ident $(<$inner:ident>)? $(, |$it:ident| $($part:ident = $value:expr),+)?) => {
        impl $(<$inner>)? std::fmt::Debug for $name $(<$inner>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $($(.field(stringify!($part), { let $it = self; &$value }))+)?
                    .finish_non_exhaustive()
            }
        }
    };
}

#[macro_use]
#[allow(dead_code, unused_imports, unused_macros, reason = "what is used depends on the document")]
mod support;

#[macro_use]
#[rustfmt::skip]
#[allow(unused_imports, reason = "every file imports the same")]
mod api;

mod client;
mod credentials;
#[cfg(feature = "dynamic")]
pub mod dynamic;
#[allow(dead_code, reason = "what is used depends on the document")]
mod encode;
mod error;
mod execute;
#[cfg(any(doc, doctest))]
pub mod guide;
#[allow(dead_code, reason = "what is used depends on the document")]
mod page;
#[allow(dead_code, reason = "what is used depends on the document")]
mod reply;
mod request;
#[cfg(feature = "sql")]
mod sql;
#[cfg(test)]
mod tests;
#[allow(dead_code, reason = "what is used depends on the document")]
mod wait;

pub use api::{calls, operations, types, SPEC_DATE};
pub use client::builder::ClientBuilder;
pub use client::Client;
pub use credentials::{Authorization, AuthorizationFuture, CommandCredentials, Credentials, FileCredentials};
pub use error::Error;
pub use execute::observer::{Attempt, AttemptEvent};
pub use execute::retry::Retry;
pub use http::{self, Method};
pub use page::{Items, Pages};
pub use reply::Reply;
pub use request::RequestBuilder;
pub use reqwest;
#[cfg(feature = "sql")]
pub use sql::{
    AccessChange, AccessReport, Column, KeyAccess, PostgresSql, QueryEndpoint, QueryUpload, Rows, Sql, SqlError, Wake,
};
pub use support::{CallFuture, Location, Operation, Paging, Parameter};
pub use wait::{Wait, Waiting};

use client::builder;
use execute::{headers, limit, observer, response, retry, target, transport};
use support::{call, operation};
