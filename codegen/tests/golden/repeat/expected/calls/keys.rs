// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Keys.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Keys
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`keys_get`](Client::keys_get) | `GET /v1/keys` |  |
impl Client {
    /// `GET /v1/keys`
    ///
    /// Returns [`List<Key>`](Key).
    #[inline]
    pub fn keys_get(&self) -> KeysGetCall {
        KeysGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            cursor: None,
        }
    }
}

/// A call of [`Client::keys_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct KeysGetCall {
    client: Client,
    options: CallOptions,
    cursor: Option<String>,
}

impl KeysGetCall {
    /// Sets the parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, cursor } = self;
        let url = format!("{}/v1/keys", client.base_url());
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cursor", cursor))
            .build()
            .map_err(Error::http)
    }
}

call! { KeysGetCall, &operations::KEYS_GET, envelope<List<Key>>, cursor(cursor) items(Key) }
