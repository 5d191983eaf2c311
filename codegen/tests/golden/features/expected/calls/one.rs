// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag One.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, CallOptions};
use crate::{Client, Error};

/// # One
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`one`](Client::one) | `POST /one` |  |
impl Client {
    /// `POST /one`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `body`: [`OfGroup`].
    pub fn one(&self, body: impl Into<OfGroup>) -> OneCall {
        OneCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::one`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OneCall {
    client: Client,
    options: CallOptions,
    body: OfGroup,
}

impl OneCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/one", client.base_url());
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

call! { OneCall, &operations::ONE, empty<()> }
