// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Metrics.

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, CallOptions};
use crate::{Client, Error};

/// # Metrics
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`metrics_get`](Client::metrics_get) | `GET /v1/metrics` |  |
impl Client {
    /// `GET /v1/metrics`
    ///
    /// Returns `String`.
    #[inline]
    pub fn metrics_get(&self) -> MetricsGetCall {
        MetricsGetCall {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// A call of [`Client::metrics_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MetricsGetCall {
    client: Client,
    options: CallOptions,
}

impl MetricsGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _ } = self;
        let url = format!("{}/v1/metrics", client.base_url());
        client.shared.http().get(url).build().map_err(Error::http)
    }
}

call! { MetricsGetCall, &operations::METRICS_GET, text<String> }
