// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Saved queries.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Saved queries
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`saved_query_list`](Client::saved_query_list) | `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries` | List saved queries |
/// | [`saved_query_create`](Client::saved_query_create) | `POST /v1/organizations/{organizationId}/services/{serviceId}/saved-queries` | Create a saved query |
/// | [`saved_query_delete`](Client::saved_query_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}` | Delete a saved query |
/// | [`saved_query_get`](Client::saved_query_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}` | Get a saved query |
/// | [`saved_query_update`](Client::saved_query_update) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}` | Update a saved query |
impl Client {
    /// List saved queries.
    ///
    /// Returns saved queries for the service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Returns [`List<PublicSavedQueryListItem>`](PublicSavedQueryListItem): Saved queries for the service.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn saved_query_list(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> SavedQueryListCall {
        SavedQueryListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            cursor: None,
            limit: None,
        }
    }

    /// Create a saved query.
    ///
    /// Creates a saved query.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/saved-queries`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns [`PublicSavedQuery`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `body`: [`PublicSavedQueryRequest`].
    pub fn saved_query_create(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<PublicSavedQueryRequest>,
    ) -> SavedQueryCreateCall {
        SavedQueryCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Delete a saved query.
    ///
    /// Deletes a saved query.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `query_id`: ID of the requested saved query.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn saved_query_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        query_id: impl Into<String>,
    ) -> SavedQueryDeleteCall {
        SavedQueryDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            query_id: query_id.into(),
        }
    }

    /// Get a saved query.
    ///
    /// Returns a saved query.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Returns [`PublicSavedQuery`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `query_id`: ID of the requested saved query.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn saved_query_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        query_id: impl Into<String>,
    ) -> SavedQueryGetCall {
        SavedQueryGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            query_id: query_id.into(),
        }
    }

    /// Update a saved query.
    ///
    /// Updates a saved query.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns [`PublicSavedQuery`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `query_id`: ID of the requested saved query.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `body`: [`PublicSavedQueryRequest`].
    pub fn saved_query_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        query_id: impl Into<String>,
        body: impl Into<PublicSavedQueryRequest>,
    ) -> SavedQueryUpdateCall {
        SavedQueryUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            query_id: query_id.into(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::saved_query_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SavedQueryListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    cursor: Option<String>,
    limit: Option<i64>,
}

impl SavedQueryListCall {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// - Default: `100`
    /// - Greater than: `0`
    /// - Maximum: `100`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, cursor, limit } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/saved-queries", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { SavedQueryListCall, &operations::SAVED_QUERY_LIST, envelope<List<PublicSavedQueryListItem>>, cursor(cursor) items(PublicSavedQueryListItem) }

/// A call of [`Client::saved_query_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SavedQueryCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: PublicSavedQueryRequest,
}

impl SavedQueryCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/saved-queries", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { SavedQueryCreateCall, &operations::SAVED_QUERY_CREATE, envelope<PublicSavedQuery> }

/// A call of [`Client::saved_query_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SavedQueryDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    query_id: String,
}

impl SavedQueryDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, query_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/saved-queries/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id), encode_path(query_id)
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

call! { SavedQueryDeleteCall, &operations::SAVED_QUERY_DELETE, empty<()> }

/// A call of [`Client::saved_query_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SavedQueryGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    query_id: String,
}

impl SavedQueryGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, query_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/saved-queries/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id), encode_path(query_id)
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

call! { SavedQueryGetCall, &operations::SAVED_QUERY_GET, envelope<PublicSavedQuery> }

/// A call of [`Client::saved_query_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SavedQueryUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    query_id: String,
    body: PublicSavedQueryRequest,
}

impl SavedQueryUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, query_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/saved-queries/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id), encode_path(query_id)
        );
        client
            .shared
            .http()
            .put(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { SavedQueryUpdateCall, &operations::SAVED_QUERY_UPDATE, envelope<PublicSavedQuery> }
