// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Three.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, CallOptions};
use crate::{Client, Error};

/// # Three
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`three`](Client::three) | `POST /three` |  |
impl Client {
    /// `POST /three`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `body`: [`OfAll`].
    pub fn three(&self, body: impl Into<OfAll>) -> ThreeCall {
        ThreeCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::three`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ThreeCall {
    client: Client,
    options: CallOptions,
    body: OfAll,
}

impl ThreeCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/three", client.base_url());
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

call! { ThreeCall, &operations::THREE, empty<()> }
