// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Sources.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, CallOptions};
use crate::{Client, Error};

/// # Sources
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`source_create`](Client::source_create) | `POST /v1/sources` |  |
impl Client {
    /// `POST /v1/sources`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `body`: [`Source`].
    pub fn source_create(&self, body: impl Into<Source>) -> SourceCreateCall {
        SourceCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::source_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SourceCreateCall {
    client: Client,
    options: CallOptions,
    body: Source,
}

impl SourceCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/v1/sources", client.base_url());
        client
            .shared
            .http()
            .post(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { SourceCreateCall, &operations::SOURCE_CREATE, empty<()> }
