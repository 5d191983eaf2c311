// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Items.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, header_map, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Items
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`item_get`](Client::item_get) | `GET /v1/orgs/{orgId}/items/{n}` | Get an item |
/// | [`item_get_list`](Client::item_get_list) | `GET /v1/items` |  |
impl Client {
    /// Get an item.
    ///
    /// `GET /v1/orgs/{orgId}/items/{n}`
    ///
    /// Permissions:
    /// - `calls:use`
    ///
    /// Returns `List<String>`.
    ///
    /// Arguments:
    /// - `org_id`: `String`.
    /// - `n`: `i64`.
    /// - `from_date`:
    ///   - Format: `date-time`
    pub fn item_get(
        &self,
        org_id: impl Into<String>,
        n: impl Into<i64>,
        from_date: impl Into<Timestamp>,
    ) -> ItemGetCall {
        ItemGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            org_id: org_id.into(),
            n: n.into(),
            from_date: from_date.into(),
            fields: None,
            order: None,
            x_trace: None,
            client_value: None,
        }
    }

    /// `GET /v1/items`
    ///
    /// Permissions:
    /// - `calls:use`
    ///
    /// Beta.
    ///
    /// Returns `List<String>`.
    #[deprecated = "deprecated by the API; see the documentation"]
    #[inline]
    pub fn item_get_list(&self) -> ItemGetListCall {
        ItemGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            cursor: None,
        }
    }
}

/// A call of [`Client::item_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ItemGetCall {
    client: Client,
    options: CallOptions,
    org_id: String,
    n: i64,
    from_date: Timestamp,
    fields: Option<List<String>>,
    order: Option<ItemGetOrder>,
    x_trace: Option<String>,
    client_value: Option<bool>,
}

impl ItemGetCall {
    /// What to send.
    pub fn fields(mut self, fields: impl Into<List<String>>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets the parameter `order`.
    pub fn order(mut self, order: impl Into<ItemGetOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets the parameter `X-Trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.x_trace = Some(x_trace.into());
        self
    }

    /// Sets the parameter `client`.
    pub fn client_value(mut self, client_value: impl Into<bool>) -> Self {
        self.client_value = Some(client_value.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            org_id,
            n,
            from_date,
            fields,
            order,
            x_trace,
            client_value,
        } = self;
        let url = format!(
            "{}/v1/orgs/{}/items/{}", client.base_url(), encode_path(org_id),
            encode_path(& n.to_string())
        );
        let header_map = header_map([
            ("x-trace", x_trace.as_ref().map(ToString::to_string)),
        ])?;
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("client", client_value))
            .query(&QueryParam::new("fields", fields))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("order", order))
            .headers(header_map)
            .build()
            .map_err(Error::http)
    }
}

call! { ItemGetCall, &operations::ITEM_GET, json<List<String>>, whole() items(String) }

/// A call of [`Client::item_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ItemGetListCall {
    client: Client,
    options: CallOptions,
    cursor: Option<String>,
}

impl ItemGetListCall {
    /// Sets the parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, cursor } = self;
        let url = format!("{}/v1/items", client.base_url());
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

call! { ItemGetListCall, &operations::ITEM_GET_LIST, envelope<List<String>>, cursor(cursor) items(String) }
