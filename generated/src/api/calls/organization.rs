// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Organization.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Organization
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`organization_get_list`](Client::organization_get_list) | `GET /v1/organizations` | Get list of available organizations |
/// | [`organization_get`](Client::organization_get) | `GET /v1/organizations/{organizationId}` | Get organization details |
/// | [`organization_update`](Client::organization_update) | `PATCH /v1/organizations/{organizationId}` | Update organization details |
/// | [`organization_quotas_get_list`](Client::organization_quotas_get_list) | `GET /v1/organizations/{organizationId}/quotas` | Get organization quotas |
/// | [`organization_quota_get`](Client::organization_quota_get) | `GET /v1/organizations/{organizationId}/quotas/{quotaCode}` | Get organization quota details |
/// | [`activity_get_list`](Client::activity_get_list) | `GET /v1/organizations/{organizationId}/activities` | List of organization activities |
/// | [`activity_get`](Client::activity_get) | `GET /v1/organizations/{organizationId}/activities/{activityId}` | Organization activity |
/// | [`organization_private_endpoint_config_get_list`](Client::organization_private_endpoint_config_get_list) | `GET /v1/organizations/{organizationId}/privateEndpointConfig` | Get private endpoint configuration for region within cloud provider for an organization |
/// | [`organization_byoc_infrastructure_create`](Client::organization_byoc_infrastructure_create) | `POST /v1/organizations/{organizationId}/byocInfrastructure` | Create BYOC Infrastructure |
/// | [`organization_byoc_infrastructure_validate`](Client::organization_byoc_infrastructure_validate) | `POST /v1/organizations/{organizationId}/byocInfrastructure/validate` | Validate BYOC infrastructure prerequisites |
/// | [`organization_byoc_infrastructure_get`](Client::organization_byoc_infrastructure_get) | `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}` | Get BYOC infrastructure details |
/// | [`organization_byoc_infrastructure_delete`](Client::organization_byoc_infrastructure_delete) | `DELETE /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}` | Remove a BYOC infrastructure |
/// | [`organization_byoc_infrastructure_update`](Client::organization_byoc_infrastructure_update) | `PATCH /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}` | Update BYOC Infrastructure |
/// | [`organization_byoc_infrastructure_progress_get`](Client::organization_byoc_infrastructure_progress_get) | `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress` | Get BYOC infrastructure provisioning progress |
/// | [`organization_byoc_infrastructure_tags_get`](Client::organization_byoc_infrastructure_tags_get) | `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags` | Get BYOC infrastructure tags |
/// | [`organization_byoc_infrastructure_private_endpoint_config_get`](Client::organization_byoc_infrastructure_private_endpoint_config_get) | `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig` | Get BYOC infrastructure private endpoint configuration |
impl Client {
    /// Get list of available organizations.
    ///
    /// Returns the organizations available to the caller, oldest first. An API key resolves to the single organization it belongs to; a user token returns every organization the user is a member of. Results are capped at `limit` (default 250) per page; the server may return fewer and caps the value at its own maximum. Every response carries `limit` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page, repeating until it is null.
    ///
    /// `GET /v1/organizations`
    ///
    /// Returns [`List<Organization>`](Organization).
    #[inline]
    pub fn organization_get_list(&self) -> OrganizationGetListCall {
        OrganizationGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            limit: None,
            cursor: None,
        }
    }

    /// Get organization details.
    ///
    /// Returns details of a single organization. In order to get the details, the auth key must belong to the organization.
    ///
    /// `GET /v1/organizations/{organizationId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`Organization`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn organization_get(
        &self,
        organization_id: impl Into<String>,
    ) -> OrganizationGetCall {
        OrganizationGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Update organization details.
    ///
    /// Updates organization fields. Requires ADMIN auth key role.
    ///
    /// `PATCH /v1/organizations/{organizationId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`Organization`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization to update.
    ///   - Format: `uuid`
    /// - `body`: [`OrganizationPatchRequest`].
    pub fn organization_update(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<OrganizationPatchRequest>,
    ) -> OrganizationUpdateCall {
        OrganizationUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Get organization quotas.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the resource quotas enforced for the organization together with their current usage where available. Quotas that do not apply to the organization are omitted. Quota values reflect the limits currently enforced, so they can be polled to detect changes, for example after a billing status change. The response contains one entry per quota code; quotas enforced per resource may additionally appear under resource-scoped endpoints in the future.
    ///
    /// `GET /v1/organizations/{organizationId}/quotas`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`List<OrganizationQuota>`](OrganizationQuota).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn organization_quotas_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> OrganizationQuotasGetListCall {
        OrganizationQuotasGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Get organization quota details.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns a single organization quota identified by its quota code. Responds with a not found error when the quota code is unknown or the quota does not apply to the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/quotas/{quotaCode}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`OrganizationQuota`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `quota_code`: Code of the requested quota.
    pub fn organization_quota_get(
        &self,
        organization_id: impl Into<String>,
        quota_code: impl Into<String>,
    ) -> OrganizationQuotaGetCall {
        OrganizationQuotaGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            quota_code: quota_code.into(),
        }
    }

    /// List of organization activities.
    ///
    /// Returns a list of all organization activities.
    ///
    /// `GET /v1/organizations/{organizationId}/activities`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-activities`
    ///
    /// Returns [`List<Activity>`](Activity).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn activity_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> ActivityGetListCall {
        ActivityGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            from_date: None,
            to_date: None,
        }
    }

    /// Organization activity.
    ///
    /// Returns a single organization activity by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/activities/{activityId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view-activities`
    ///
    /// Returns [`Activity`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `activity_id`: ID of the requested activity.
    pub fn activity_get(
        &self,
        organization_id: impl Into<String>,
        activity_id: impl Into<String>,
    ) -> ActivityGetCall {
        ActivityGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            activity_id: activity_id.into(),
        }
    }

    /// Get private endpoint configuration for region within cloud provider for an organization.
    ///
    /// Deprecated. Please follow [documentation](https://clickhouse.com/docs/manage/security/aws-privatelink#add-endpoint-id-to-services-allow-list) for the updated process.
    ///
    /// `GET /v1/organizations/{organizationId}/privateEndpointConfig`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`OrganizationCloudRegionPrivateEndpointConfig`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `cloud_provider`: Cloud provider identifier. One of aws, gcp, or azure.
    /// - `region_id`: Region identifier within specific cloud providers.
    #[deprecated = "deprecated by the API; see the documentation"]
    pub fn organization_private_endpoint_config_get_list(
        &self,
        organization_id: impl Into<String>,
        cloud_provider: impl Into<String>,
        region_id: impl Into<String>,
    ) -> OrganizationPrivateEndpointConfigGetListCall {
        OrganizationPrivateEndpointConfigGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            cloud_provider: cloud_provider.into(),
            region_id: region_id.into(),
        }
    }

    /// Create BYOC Infrastructure.
    ///
    /// Create a new BYOC Infrastructure in the organization. Returns the configuration of the newly created infrastructure.
    ///
    /// `POST /v1/organizations/{organizationId}/byocInfrastructure`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`ByocConfig`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `body`: [`ByocInfrastructurePostRequest`].
    pub fn organization_byoc_infrastructure_create(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<ByocInfrastructurePostRequest>,
    ) -> OrganizationByocInfrastructureCreateCall {
        OrganizationByocInfrastructureCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Validate BYOC infrastructure prerequisites.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Preflight-validates that a cloud account is ready for BYOC infrastructure creation: simulates the cloud permissions ClickHouse needs (and, for BYO-VPC, checks the provided network resources) without creating anything. Takes the same parameters as infrastructure creation, so a payload that passes validation will not be rejected by create for the same inputs.
    ///
    /// `POST /v1/organizations/{organizationId}/byocInfrastructure/validate`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Beta.
    ///
    /// Returns [`ByocInfrastructureValidation`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `body`: [`ByocInfrastructureValidatePostRequest`].
    pub fn organization_byoc_infrastructure_validate(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<ByocInfrastructureValidatePostRequest>,
    ) -> OrganizationByocInfrastructureValidateCall {
        OrganizationByocInfrastructureValidateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Get BYOC infrastructure details.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the full configuration of a BYOC infrastructure, including private link and load balancer state, network layout, and BYO-VPC settings read from the data plane.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`ByocInfrastructureDetails`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `byoc_infrastructure_id`: ID of the requested BYOC Infrastructure.
    ///   - Format: `uuid`
    pub fn organization_byoc_infrastructure_get(
        &self,
        organization_id: impl Into<String>,
        byoc_infrastructure_id: impl Into<String>,
    ) -> OrganizationByocInfrastructureGetCall {
        OrganizationByocInfrastructureGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            byoc_infrastructure_id: byoc_infrastructure_id.into(),
        }
    }

    /// Remove a BYOC infrastructure.
    ///
    /// Removes a BYOC Infrastructure from the organization.
    ///
    /// `DELETE /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `byoc_infrastructure_id`: ID of the requested BYOC Infrastructure.
    ///   - Format: `uuid`
    pub fn organization_byoc_infrastructure_delete(
        &self,
        organization_id: impl Into<String>,
        byoc_infrastructure_id: impl Into<String>,
    ) -> OrganizationByocInfrastructureDeleteCall {
        OrganizationByocInfrastructureDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            byoc_infrastructure_id: byoc_infrastructure_id.into(),
        }
    }

    /// Update BYOC Infrastructure.
    ///
    /// Update configuration of the BYOC infrastructure: rename it, toggle private link and load balancers, or replace its tags. The request is validated as a whole before anything is applied. If applying a field then fails in the data plane, client errors name the fields already applied, while internal errors return a generic message; retrying the same request is safe either way and converges the infrastructure to the requested state. Returns the modified infrastructure.
    ///
    /// `PATCH /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`ByocConfig`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `byoc_infrastructure_id`: ID of the requested BYOC Infrastructure.
    ///   - Format: `uuid`
    /// - `body`: [`ByocInfrastructurePatchRequest`].
    pub fn organization_byoc_infrastructure_update(
        &self,
        organization_id: impl Into<String>,
        byoc_infrastructure_id: impl Into<String>,
        body: impl Into<ByocInfrastructurePatchRequest>,
    ) -> OrganizationByocInfrastructureUpdateCall {
        OrganizationByocInfrastructureUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            byoc_infrastructure_id: byoc_infrastructure_id.into(),
            body: body.into(),
        }
    }

    /// Get BYOC infrastructure provisioning progress.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the stage-by-stage provisioning progress of a BYOC infrastructure, more granular than the `state` field: overall status plus a tree of provisioning stages down to individual cloud resources.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`ByocInfrastructureProgress`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `byoc_infrastructure_id`: ID of the requested BYOC Infrastructure.
    ///   - Format: `uuid`
    pub fn organization_byoc_infrastructure_progress_get(
        &self,
        organization_id: impl Into<String>,
        byoc_infrastructure_id: impl Into<String>,
    ) -> OrganizationByocInfrastructureProgressGetCall {
        OrganizationByocInfrastructureProgressGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            byoc_infrastructure_id: byoc_infrastructure_id.into(),
        }
    }

    /// Get BYOC infrastructure tags.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the additional tags currently applied to the cloud resources of the BYOC infrastructure. Tags are replaced as a whole through the infrastructure update endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`ByocInfrastructureTagsResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `byoc_infrastructure_id`: ID of the requested BYOC Infrastructure.
    ///   - Format: `uuid`
    pub fn organization_byoc_infrastructure_tags_get(
        &self,
        organization_id: impl Into<String>,
        byoc_infrastructure_id: impl Into<String>,
    ) -> OrganizationByocInfrastructureTagsGetCall {
        OrganizationByocInfrastructureTagsGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            byoc_infrastructure_id: byoc_infrastructure_id.into(),
        }
    }

    /// Get BYOC infrastructure private endpoint configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the private link endpoint service details of a BYOC infrastructure. For BYOC organizations this replaces the deprecated organization-level `privateEndpointConfig` endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`ByocInfrastructurePrivateEndpointConfig`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `byoc_infrastructure_id`: ID of the requested BYOC Infrastructure.
    ///   - Format: `uuid`
    pub fn organization_byoc_infrastructure_private_endpoint_config_get(
        &self,
        organization_id: impl Into<String>,
        byoc_infrastructure_id: impl Into<String>,
    ) -> OrganizationByocInfrastructurePrivateEndpointConfigGetCall {
        OrganizationByocInfrastructurePrivateEndpointConfigGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            byoc_infrastructure_id: byoc_infrastructure_id.into(),
        }
    }
}

/// A call of [`Client::organization_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationGetListCall {
    client: Client,
    options: CallOptions,
    limit: Option<i64>,
    cursor: Option<String>,
}

impl OrganizationGetListCall {
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
        let Self { client, options: _, limit, cursor } = self;
        let url = format!("{}/v1/organizations", client.base_url());
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

call! { OrganizationGetListCall, &operations::ORGANIZATION_GET_LIST, envelope<List<Organization>>, cursor(cursor) items(Organization) }

/// A call of [`Client::organization_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl OrganizationGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}", client.base_url(), encode_path(organization_id)
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

call! { OrganizationGetCall, &operations::ORGANIZATION_GET, envelope<Organization> }

/// A call of [`Client::organization_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: OrganizationPatchRequest,
}

impl OrganizationUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}", client.base_url(), encode_path(organization_id)
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

call! { OrganizationUpdateCall, &operations::ORGANIZATION_UPDATE, envelope<Organization> }

/// A call of [`Client::organization_quotas_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationQuotasGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl OrganizationQuotasGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/quotas", client.base_url(),
            encode_path(organization_id)
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

call! { OrganizationQuotasGetListCall, &operations::ORGANIZATION_QUOTAS_GET_LIST, envelope<List<OrganizationQuota>>, whole() items(OrganizationQuota) }

/// A call of [`Client::organization_quota_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationQuotaGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    quota_code: String,
}

impl OrganizationQuotaGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, quota_code } = self;
        let url = format!(
            "{}/v1/organizations/{}/quotas/{}", client.base_url(),
            encode_path(organization_id), encode_path(quota_code)
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

call! { OrganizationQuotaGetCall, &operations::ORGANIZATION_QUOTA_GET, envelope<OrganizationQuota> }

/// A call of [`Client::activity_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActivityGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    from_date: Option<Timestamp>,
    to_date: Option<Timestamp>,
}

impl ActivityGetListCall {
    /// A starting date for a search.
    ///
    /// - Format: `date-time`
    pub fn from_date(mut self, from_date: impl Into<Timestamp>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// An ending date for a search.
    ///
    /// - Format: `date-time`
    pub fn to_date(mut self, to_date: impl Into<Timestamp>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, from_date, to_date } = self;
        let url = format!(
            "{}/v1/organizations/{}/activities", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("to_date", to_date))
            .build()
            .map_err(Error::http)
    }
}

call! { ActivityGetListCall, &operations::ACTIVITY_GET_LIST, envelope<List<Activity>>, whole() items(Activity) }

/// A call of [`Client::activity_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActivityGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    activity_id: String,
}

impl ActivityGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, activity_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/activities/{}", client.base_url(),
            encode_path(organization_id), encode_path(activity_id)
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

call! { ActivityGetCall, &operations::ACTIVITY_GET, envelope<Activity> }

/// A call of [`Client::organization_private_endpoint_config_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationPrivateEndpointConfigGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    cloud_provider: String,
    region_id: String,
}

impl OrganizationPrivateEndpointConfigGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, cloud_provider, region_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/privateEndpointConfig", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cloud_provider", cloud_provider))
            .query(&QueryParam::new("region_id", region_id))
            .build()
            .map_err(Error::http)
    }
}

call! { OrganizationPrivateEndpointConfigGetListCall, &operations::ORGANIZATION_PRIVATE_ENDPOINT_CONFIG_GET_LIST, envelope<OrganizationCloudRegionPrivateEndpointConfig> }

/// A call of [`Client::organization_byoc_infrastructure_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: ByocInfrastructurePostRequest,
}

impl OrganizationByocInfrastructureCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure", client.base_url(),
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

call! { OrganizationByocInfrastructureCreateCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_CREATE, envelope<ByocConfig> }

/// A call of [`Client::organization_byoc_infrastructure_validate`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureValidateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: ByocInfrastructureValidatePostRequest,
}

impl OrganizationByocInfrastructureValidateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/validate", client.base_url(),
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

call! { OrganizationByocInfrastructureValidateCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_VALIDATE, envelope<ByocInfrastructureValidation> }

/// A call of [`Client::organization_byoc_infrastructure_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    byoc_infrastructure_id: String,
}

impl OrganizationByocInfrastructureGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, byoc_infrastructure_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/{}", client.base_url(),
            encode_path(organization_id), encode_path(byoc_infrastructure_id)
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

call! { OrganizationByocInfrastructureGetCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_GET, envelope<ByocInfrastructureDetails> }

/// A call of [`Client::organization_byoc_infrastructure_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    byoc_infrastructure_id: String,
}

impl OrganizationByocInfrastructureDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, byoc_infrastructure_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/{}", client.base_url(),
            encode_path(organization_id), encode_path(byoc_infrastructure_id)
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

call! { OrganizationByocInfrastructureDeleteCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_DELETE, empty<()> }

/// A call of [`Client::organization_byoc_infrastructure_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    byoc_infrastructure_id: String,
    body: ByocInfrastructurePatchRequest,
}

impl OrganizationByocInfrastructureUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, byoc_infrastructure_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/{}", client.base_url(),
            encode_path(organization_id), encode_path(byoc_infrastructure_id)
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

call! { OrganizationByocInfrastructureUpdateCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_UPDATE, envelope<ByocConfig> }

/// A call of [`Client::organization_byoc_infrastructure_progress_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureProgressGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    byoc_infrastructure_id: String,
}

impl OrganizationByocInfrastructureProgressGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, byoc_infrastructure_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/{}/progress", client.base_url(),
            encode_path(organization_id), encode_path(byoc_infrastructure_id)
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

call! { OrganizationByocInfrastructureProgressGetCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_PROGRESS_GET, envelope<ByocInfrastructureProgress> }

/// A call of [`Client::organization_byoc_infrastructure_tags_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructureTagsGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    byoc_infrastructure_id: String,
}

impl OrganizationByocInfrastructureTagsGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, byoc_infrastructure_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/{}/tags", client.base_url(),
            encode_path(organization_id), encode_path(byoc_infrastructure_id)
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

call! { OrganizationByocInfrastructureTagsGetCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_TAGS_GET, envelope<ByocInfrastructureTagsResponse> }

/// A call of [`Client::organization_byoc_infrastructure_private_endpoint_config_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationByocInfrastructurePrivateEndpointConfigGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    byoc_infrastructure_id: String,
}

impl OrganizationByocInfrastructurePrivateEndpointConfigGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, byoc_infrastructure_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/byocInfrastructure/{}/privateEndpointConfig", client
            .base_url(), encode_path(organization_id),
            encode_path(byoc_infrastructure_id)
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

call! { OrganizationByocInfrastructurePrivateEndpointConfigGetCall, &operations::ORGANIZATION_BYOC_INFRASTRUCTURE_PRIVATE_ENDPOINT_CONFIG_GET, envelope<ByocInfrastructurePrivateEndpointConfig> }
