// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag API keys.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # API keys
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`openapi_key_get_list`](Client::openapi_key_get_list) | `GET /v1/organizations/{organizationId}/keys` | Get list of keys |
/// | [`openapi_key_create`](Client::openapi_key_create) | `POST /v1/organizations/{organizationId}/keys` | Create key |
/// | [`openapi_key_get`](Client::openapi_key_get) | `GET /v1/organizations/{organizationId}/keys/{keyId}` | Get key details |
/// | [`openapi_key_update`](Client::openapi_key_update) | `PATCH /v1/organizations/{organizationId}/keys/{keyId}` | Update key |
/// | [`openapi_key_delete`](Client::openapi_key_delete) | `DELETE /v1/organizations/{organizationId}/keys/{keyId}` | Delete key |
impl Client {
    /// Get list of keys.
    ///
    /// Returns a list of keys in the organization, ordered by creation date, oldest first. Results are capped at `limit` (default 250) per page; the server may return fewer and caps the value at its own maximum. Every response carries `limit`, `totalCount` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page, repeating until it is null.
    ///
    /// `GET /v1/organizations/{organizationId}/keys`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-api-keys`
    ///
    /// Returns [`List<ApiKey>`](ApiKey).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn openapi_key_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> OpenapiKeyGetListCall {
        OpenapiKeyGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            limit: None,
            cursor: None,
        }
    }

    /// Create key.
    ///
    /// Creates new API key.
    ///
    /// `POST /v1/organizations/{organizationId}/keys`
    ///
    /// Permissions:
    /// - `control-plane:organization:create-api-keys`
    ///
    /// Returns [`ApiKeyPostResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that will own the key.
    ///   - Format: `uuid`
    /// - `body`: [`ApiKeyPostRequest`].
    pub fn openapi_key_create(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<ApiKeyPostRequest>,
    ) -> OpenapiKeyCreateCall {
        OpenapiKeyCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Get key details.
    ///
    /// Returns a single key details.
    ///
    /// `GET /v1/organizations/{organizationId}/keys/{keyId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-api-keys`
    ///
    /// Returns [`ApiKey`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `key_id`: ID of the requested key.
    ///   - Format: `uuid`
    pub fn openapi_key_get(
        &self,
        organization_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> OpenapiKeyGetCall {
        OpenapiKeyGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            key_id: key_id.into(),
        }
    }

    /// Update key.
    ///
    /// Updates API key properties.
    ///
    /// `PATCH /v1/organizations/{organizationId}/keys/{keyId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-api-keys`
    ///
    /// Returns [`ApiKey`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the key.
    ///   - Format: `uuid`
    /// - `key_id`: ID of the key to update.
    ///   - Format: `uuid`
    /// - `body`: [`ApiKeyPatchRequest`].
    pub fn openapi_key_update(
        &self,
        organization_id: impl Into<String>,
        key_id: impl Into<String>,
        body: impl Into<ApiKeyPatchRequest>,
    ) -> OpenapiKeyUpdateCall {
        OpenapiKeyUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            key_id: key_id.into(),
            body: body.into(),
        }
    }

    /// Delete key.
    ///
    /// Deletes API key. Only a key not used to authenticate the active request can be deleted.
    ///
    /// `DELETE /v1/organizations/{organizationId}/keys/{keyId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-api-keys`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the key.
    ///   - Format: `uuid`
    /// - `key_id`: ID of the key to delete.
    ///   - Format: `uuid`
    pub fn openapi_key_delete(
        &self,
        organization_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> OpenapiKeyDeleteCall {
        OpenapiKeyDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            key_id: key_id.into(),
        }
    }
}

/// A call of [`Client::openapi_key_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OpenapiKeyGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    limit: Option<i64>,
    cursor: Option<String>,
}

impl OpenapiKeyGetListCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `250`
    /// - Minimum: `1`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, limit, cursor } = self;
        let url = format!(
            "{}/v1/organizations/{}/keys", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cursor", cursor))
            .query(&QueryParam::new("limit", limit))
            .build()
            .map_err(Error::http)
    }
}

call! { OpenapiKeyGetListCall, &operations::OPENAPI_KEY_GET_LIST, envelope<List<ApiKey>>, cursor(cursor) items(ApiKey) }

/// A call of [`Client::openapi_key_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OpenapiKeyCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: ApiKeyPostRequest,
}

impl OpenapiKeyCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/keys", client.base_url(),
            encode_path(organization_id)
        );
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

call! { OpenapiKeyCreateCall, &operations::OPENAPI_KEY_CREATE, envelope<ApiKeyPostResponse> }

/// A call of [`Client::openapi_key_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OpenapiKeyGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    key_id: String,
}

impl OpenapiKeyGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, key_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/keys/{}", client.base_url(),
            encode_path(organization_id), encode_path(key_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { OpenapiKeyGetCall, &operations::OPENAPI_KEY_GET, envelope<ApiKey> }

/// A call of [`Client::openapi_key_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OpenapiKeyUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    key_id: String,
    body: ApiKeyPatchRequest,
}

impl OpenapiKeyUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, key_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/keys/{}", client.base_url(),
            encode_path(organization_id), encode_path(key_id)
        );
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

call! { OpenapiKeyUpdateCall, &operations::OPENAPI_KEY_UPDATE, envelope<ApiKey> }

/// A call of [`Client::openapi_key_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OpenapiKeyDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    key_id: String,
}

impl OpenapiKeyDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, key_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/keys/{}", client.base_url(),
            encode_path(organization_id), encode_path(key_id)
        );
        client
            .shared
            .http()
            .delete(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { OpenapiKeyDeleteCall, &operations::OPENAPI_KEY_DELETE, empty<()> }
