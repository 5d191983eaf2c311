// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Things.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions};
use crate::{Client, Error};

/// # Things
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`thing_update`](Client::thing_update) | `PATCH /v1/things/{thingId}` |  |
impl Client {
    /// `PATCH /v1/things/{thingId}`
    ///
    /// Returns [`Thing`].
    ///
    /// Arguments:
    /// - `thing_id`: `String`.
    /// - `body`: [`Thing`].
    pub fn thing_update(
        &self,
        thing_id: impl Into<String>,
        body: impl Into<Thing>,
    ) -> ThingUpdateCall {
        ThingUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            thing_id: thing_id.into(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::thing_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ThingUpdateCall {
    client: Client,
    options: CallOptions,
    thing_id: String,
    body: Thing,
}

impl ThingUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, thing_id, body } = self;
        let url = format!("{}/v1/things/{}", client.base_url(), encode_path(thing_id));
        client
            .shared
            .http()
            .patch(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { ThingUpdateCall, &operations::THING_UPDATE, envelope<Thing> }
