// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Two.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, CallOptions};
use crate::{Client, Error};

/// # Two
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`two`](Client::two) | `POST /two` |  |
impl Client {
    /// `POST /two`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `body`: [`OfGroup`].
    pub fn two(&self, body: impl Into<OfGroup>) -> TwoCall {
        TwoCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::two`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct TwoCall {
    client: Client,
    options: CallOptions,
    body: OfGroup,
}

impl TwoCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/two", client.base_url());
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

call! { TwoCall, &operations::TWO, empty<()> }
