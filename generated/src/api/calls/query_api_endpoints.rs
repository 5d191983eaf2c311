// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Query API endpoints.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Query API endpoints
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`query_api_endpoint_list`](Client::query_api_endpoint_list) | `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints` | List Query API endpoints |
/// | [`query_api_endpoint_create`](Client::query_api_endpoint_create) | `POST /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints` | Create a Query API endpoint |
/// | [`query_api_endpoint_delete`](Client::query_api_endpoint_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}` | Delete a Query API endpoint |
/// | [`query_api_endpoint_get`](Client::query_api_endpoint_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}` | Get a Query API endpoint |
/// | [`query_api_endpoint_update`](Client::query_api_endpoint_update) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}` | Update a Query API endpoint |
impl Client {
    /// List Query API endpoints.
    ///
    /// Returns all active Query API endpoints for the service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints`
    ///
    /// Permissions:
    /// - `control-plane:service:view-query-api-endpoints`
    ///
    /// Returns [`List<PublicQueryApiEndpointListItem>`](PublicQueryApiEndpointListItem): Active Query API endpoints for the service.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn query_api_endpoint_list(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> QueryApiEndpointListCall {
        QueryApiEndpointListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            cursor: None,
            limit: None,
        }
    }

    /// Create a Query API endpoint.
    ///
    /// Creates a Query API endpoint.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-query-api-endpoints`
    ///
    /// Returns [`PublicQueryApiEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `body`: [`PublicQueryApiEndpointRequest`].
    pub fn query_api_endpoint_create(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<PublicQueryApiEndpointRequest>,
    ) -> QueryApiEndpointCreateCall {
        QueryApiEndpointCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Delete a Query API endpoint.
    ///
    /// Deletes a Query API endpoint.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-query-api-endpoints`
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
    /// - `endpoint_id`: ID of the requested Query API endpoint.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn query_api_endpoint_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        endpoint_id: impl Into<String>,
    ) -> QueryApiEndpointDeleteCall {
        QueryApiEndpointDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            endpoint_id: endpoint_id.into(),
        }
    }

    /// Get a Query API endpoint.
    ///
    /// Returns a Query API endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`
    ///
    /// Permissions:
    /// - `control-plane:service:view-query-api-endpoints`
    ///
    /// Returns [`PublicQueryApiEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `endpoint_id`: ID of the requested Query API endpoint.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn query_api_endpoint_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        endpoint_id: impl Into<String>,
    ) -> QueryApiEndpointGetCall {
        QueryApiEndpointGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            endpoint_id: endpoint_id.into(),
        }
    }

    /// Update a Query API endpoint.
    ///
    /// Updates a Query API endpoint.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-query-api-endpoints`
    ///
    /// Returns [`PublicQueryApiEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `endpoint_id`: ID of the requested Query API endpoint.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `body`: [`PublicQueryApiEndpointRequest`].
    pub fn query_api_endpoint_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        endpoint_id: impl Into<String>,
        body: impl Into<PublicQueryApiEndpointRequest>,
    ) -> QueryApiEndpointUpdateCall {
        QueryApiEndpointUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            endpoint_id: endpoint_id.into(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::query_api_endpoint_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct QueryApiEndpointListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    cursor: Option<String>,
    limit: Option<i64>,
}

impl QueryApiEndpointListCall {
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
            "{}/v1/organizations/{}/services/{}/query-api-endpoints", client.base_url(),
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

call! { QueryApiEndpointListCall, &operations::QUERY_API_ENDPOINT_LIST, envelope<List<PublicQueryApiEndpointListItem>>, cursor(cursor) items(PublicQueryApiEndpointListItem) }

/// A call of [`Client::query_api_endpoint_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct QueryApiEndpointCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: PublicQueryApiEndpointRequest,
}

impl QueryApiEndpointCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/query-api-endpoints", client.base_url(),
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

call! { QueryApiEndpointCreateCall, &operations::QUERY_API_ENDPOINT_CREATE, envelope<PublicQueryApiEndpoint> }

/// A call of [`Client::query_api_endpoint_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct QueryApiEndpointDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    endpoint_id: String,
}

impl QueryApiEndpointDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, endpoint_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/query-api-endpoints/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(endpoint_id)
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

call! { QueryApiEndpointDeleteCall, &operations::QUERY_API_ENDPOINT_DELETE, empty<()> }

/// A call of [`Client::query_api_endpoint_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct QueryApiEndpointGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    endpoint_id: String,
}

impl QueryApiEndpointGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, endpoint_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/query-api-endpoints/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(endpoint_id)
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

call! { QueryApiEndpointGetCall, &operations::QUERY_API_ENDPOINT_GET, envelope<PublicQueryApiEndpoint> }

/// A call of [`Client::query_api_endpoint_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct QueryApiEndpointUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    endpoint_id: String,
    body: PublicQueryApiEndpointRequest,
}

impl QueryApiEndpointUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            endpoint_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/query-api-endpoints/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(endpoint_id)
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

call! { QueryApiEndpointUpdateCall, &operations::QUERY_API_ENDPOINT_UPDATE, envelope<PublicQueryApiEndpoint> }
