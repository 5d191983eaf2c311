// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Metrics.

use reqwest::header;

use crate::api::{operations, types::*};
use crate::call::{call, encode_path, header_map, CallOptions, QueryParam};
use crate::{Client, Error};

impl Client {
    /// `GET /v1/metrics`
    pub fn metrics_get(&self) -> MetricsGetCall {
        MetricsGetCall {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// A call of [`Client::metrics_get`]; nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MetricsGetCall {
    client: Client,
    options: CallOptions,
}

impl MetricsGetCall {
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _ } = self;
        let url = format!("{}/v1/metrics", client.base_url());
        Ok(client.http().get(url).build()?)
    }
}

call! { MetricsGetCall, &operations::METRICS_GET, Text }
