// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Snapshot.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Snapshot
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`snapshot_get_list`](Client::snapshot_get_list) | `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots` | List of service snapshots |
/// | [`snapshot_get`](Client::snapshot_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}` | Get snapshot details |
/// | [`snapshot_configuration_get`](Client::snapshot_configuration_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration` | Get service snapshot configuration |
/// | [`snapshot_configuration_update`](Client::snapshot_configuration_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration` | Update service snapshot configuration |
impl Client {
    /// List of service snapshots.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a list of snapshots for the service, most recent first. Results are capped at `limit` (default 250) per page; the server may return fewer and caps the value at its own maximum. Every response carries `limit`, `totalCount` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page, repeating until it is null.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots`
    ///
    /// Permissions:
    /// - `control-plane:service:view-snapshots`
    ///
    /// Beta.
    ///
    /// Returns [`List<Snapshot>`](Snapshot).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the snapshot.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service the snapshot was created from.
    ///   - Format: `uuid`
    pub fn snapshot_get_list(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> SnapshotGetListCall {
        SnapshotGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            limit: None,
            cursor: None,
        }
    }

    /// Get snapshot details.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a single snapshot info.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}`
    ///
    /// Permissions:
    /// - `control-plane:service:view-snapshots`
    ///
    /// Beta.
    ///
    /// Returns [`Snapshot`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the snapshot.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service the snapshot was created from.
    ///   - Format: `uuid`
    /// - `snapshot_id`: ID of the requested snapshot.
    ///   - Format: `uuid`
    pub fn snapshot_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        snapshot_id: impl Into<String>,
    ) -> SnapshotGetCall {
        SnapshotGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            snapshot_id: snapshot_id.into(),
        }
    }

    /// Get service snapshot configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the service snapshot configuration.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration`
    ///
    /// Permissions:
    /// - `control-plane:service:view-snapshots`
    ///
    /// Beta.
    ///
    /// Returns [`SnapshotConfiguration`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn snapshot_configuration_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> SnapshotConfigurationGetCall {
        SnapshotConfigurationGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Update service snapshot configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Updates the service snapshot configuration. Requires ADMIN auth key role. Enables or disables scheduled snapshots and sets the cadence; when enabled, gap and timeFrame (in minutes) must together be one of the supported (gap, timeFrame) pairs: (30, 1440), (60, 2880). Provide at least one of enabled, gap, timeFrame; omit a field to leave it unchanged (null is not accepted). Enabling snapshots or changing the cadence requires an eligible organization (see the organization's capabilities.snapshots).
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-snapshots`
    ///
    /// Beta.
    ///
    /// Returns [`SnapshotConfiguration`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `body`: [`SnapshotConfigurationPatchRequest`].
    pub fn snapshot_configuration_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<SnapshotConfigurationPatchRequest>,
    ) -> SnapshotConfigurationUpdateCall {
        SnapshotConfigurationUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::snapshot_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SnapshotGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    limit: Option<i64>,
    cursor: Option<String>,
}

impl SnapshotGetListCall {
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
        let Self { client, options: _, organization_id, service_id, limit, cursor } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/snapshots", client.base_url(),
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

call! { SnapshotGetListCall, &operations::SNAPSHOT_GET_LIST, envelope<List<Snapshot>>, cursor(cursor) items(Snapshot) }

/// A call of [`Client::snapshot_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SnapshotGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    snapshot_id: String,
}

impl SnapshotGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, snapshot_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/snapshots/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(snapshot_id)
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

call! { SnapshotGetCall, &operations::SNAPSHOT_GET, envelope<Snapshot> }

/// A call of [`Client::snapshot_configuration_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SnapshotConfigurationGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl SnapshotConfigurationGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/snapshotConfiguration", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { SnapshotConfigurationGetCall, &operations::SNAPSHOT_CONFIGURATION_GET, envelope<SnapshotConfiguration> }

/// A call of [`Client::snapshot_configuration_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SnapshotConfigurationUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: SnapshotConfigurationPatchRequest,
}

impl SnapshotConfigurationUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/snapshotConfiguration", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { SnapshotConfigurationUpdateCall, &operations::SNAPSHOT_CONFIGURATION_UPDATE, envelope<SnapshotConfiguration> }
