// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag ClickStack.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # ClickStack
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`click_stack_list_dashboards`](Client::click_stack_list_dashboards) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards` | ClickStack: List Dashboards |
/// | [`click_stack_create_dashboard`](Client::click_stack_create_dashboard) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards` | ClickStack: Create Dashboard |
/// | [`click_stack_get_dashboard`](Client::click_stack_get_dashboard) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}` | ClickStack: Get Dashboard |
/// | [`click_stack_update_dashboard`](Client::click_stack_update_dashboard) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}` | ClickStack: Update Dashboard |
/// | [`click_stack_delete_dashboard`](Client::click_stack_delete_dashboard) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}` | ClickStack: Delete Dashboard |
/// | [`click_stack_validate_dashboard`](Client::click_stack_validate_dashboard) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate` | ClickStack: Validate Dashboard |
/// | [`click_stack_list_alerts`](Client::click_stack_list_alerts) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts` | ClickStack: List Alerts |
/// | [`click_stack_create_alert`](Client::click_stack_create_alert) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts` | ClickStack: Create Alert |
/// | [`click_stack_list_sources`](Client::click_stack_list_sources) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources` | ClickStack: List Sources |
/// | [`click_stack_create_source`](Client::click_stack_create_source) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources` | ClickStack: Create Source |
/// | [`click_stack_get_source`](Client::click_stack_get_source) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}` | ClickStack: Get Source |
/// | [`click_stack_update_source`](Client::click_stack_update_source) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}` | ClickStack: Update Source |
/// | [`click_stack_delete_source`](Client::click_stack_delete_source) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}` | ClickStack: Delete Source |
/// | [`click_stack_get_alert`](Client::click_stack_get_alert) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}` | ClickStack: Get Alert |
/// | [`click_stack_update_alert`](Client::click_stack_update_alert) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}` | ClickStack: Update Alert |
/// | [`click_stack_delete_alert`](Client::click_stack_delete_alert) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}` | ClickStack: Delete Alert |
/// | [`click_stack_list_webhooks`](Client::click_stack_list_webhooks) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks` | ClickStack: List Webhooks |
/// | [`click_stack_create_webhook`](Client::click_stack_create_webhook) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks` | ClickStack: Create Webhook |
/// | [`click_stack_validate_webhook`](Client::click_stack_validate_webhook) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate` | ClickStack: Validate Webhook |
/// | [`click_stack_update_webhook`](Client::click_stack_update_webhook) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}` | ClickStack: Update Webhook |
/// | [`click_stack_delete_webhook`](Client::click_stack_delete_webhook) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}` | ClickStack: Delete Webhook |
/// | [`click_stack_list_roles`](Client::click_stack_list_roles) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles` | ClickStack: List Roles |
/// | [`click_stack_create_role`](Client::click_stack_create_role) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles` | ClickStack: Create Role |
/// | [`click_stack_get_role`](Client::click_stack_get_role) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}` | ClickStack: Get Role |
/// | [`click_stack_update_role`](Client::click_stack_update_role) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}` | ClickStack: Update Role |
/// | [`click_stack_delete_role`](Client::click_stack_delete_role) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}` | ClickStack: Delete Role |
/// | [`click_stack_list_saved_searches`](Client::click_stack_list_saved_searches) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches` | ClickStack: List Saved Searches |
/// | [`click_stack_create_saved_search`](Client::click_stack_create_saved_search) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches` | ClickStack: Create Saved Search |
/// | [`click_stack_get_saved_search`](Client::click_stack_get_saved_search) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}` | ClickStack: Get Saved Search |
/// | [`click_stack_update_saved_search`](Client::click_stack_update_saved_search) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}` | ClickStack: Update Saved Search |
/// | [`click_stack_delete_saved_search`](Client::click_stack_delete_saved_search) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}` | ClickStack: Delete Saved Search |
impl Client {
    /// ClickStack: List Dashboards.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a list of all dashboards for the authenticated team.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`List<ClickStackDashboardResponse>`](ClickStackDashboardResponse).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    pub fn click_stack_list_dashboards(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickStackListDashboardsCall {
        ClickStackListDashboardsCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// ClickStack: Create Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new dashboard.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackDashboardResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackCreateDashboardRequest`].
    pub fn click_stack_create_dashboard(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackCreateDashboardRequest>,
    ) -> ClickStackCreateDashboardCall {
        ClickStackCreateDashboardCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Get Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific dashboard by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackDashboardResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_dashboard_id`: ClickStack Dashboard ID.
    pub fn click_stack_get_dashboard(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_dashboard_id: impl Into<String>,
    ) -> ClickStackGetDashboardCall {
        ClickStackGetDashboardCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_dashboard_id: click_stack_dashboard_id.into(),
        }
    }

    /// ClickStack: Update Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing dashboard.  **Concurrency:** This endpoint does not support optimistic concurrency control. Concurrent PUT requests for the same dashboard may silently overwrite each other, which can leave orphan tile-to-container references on layout-shape edits. Clients should serialize edits to a given dashboard.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackDashboardResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_dashboard_id`: ClickStack Dashboard ID.
    /// - `body`: [`ClickStackUpdateDashboardRequest`].
    pub fn click_stack_update_dashboard(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_dashboard_id: impl Into<String>,
        body: impl Into<ClickStackUpdateDashboardRequest>,
    ) -> ClickStackUpdateDashboardCall {
        ClickStackUpdateDashboardCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_dashboard_id: click_stack_dashboard_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Delete Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a dashboard.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_dashboard_id`: ClickStack Dashboard ID.
    pub fn click_stack_delete_dashboard(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_dashboard_id: impl Into<String>,
    ) -> ClickStackDeleteDashboardCall {
        ClickStackDeleteDashboardCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_dashboard_id: click_stack_dashboard_id.into(),
        }
    }

    /// ClickStack: Validate Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Validates a dashboard body against the same schema and tile rules used by POST /api/v2/dashboards. The dashboard is **never persisted**. Use this endpoint at plan time (e.g. from a Terraform provider) to check that a dashboard configuration is valid before applying it.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackValidateDashboardResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackCreateDashboardRequest`].
    pub fn click_stack_validate_dashboard(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackCreateDashboardRequest>,
    ) -> ClickStackValidateDashboardCall {
        ClickStackValidateDashboardCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: List Alerts.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves alerts for the authenticated team (paginated). Results are capped at `limit` (default and maximum 1000). When `totalCount` exceeds the number of returned items, page with `limit`/`offset` to retrieve them all.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`List<ClickStackAlertResponse>`](ClickStackAlertResponse).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    pub fn click_stack_list_alerts(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickStackListAlertsCall {
        ClickStackListAlertsCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            limit: None,
            offset: None,
        }
    }

    /// ClickStack: Create Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new alert.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackAlertResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackCreateAlertRequest`].
    pub fn click_stack_create_alert(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackCreateAlertRequest>,
    ) -> ClickStackCreateAlertCall {
        ClickStackCreateAlertCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: List Sources.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a list of all sources for the authenticated team.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`List<ClickStackSource>`](ClickStackSource).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    pub fn click_stack_list_sources(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickStackListSourcesCall {
        ClickStackListSourcesCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// ClickStack: Create Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new source.  The request body is a source object without the `id` field. If an `id` is sent anyway it is silently ignored (stripped before validation — the request is never rejected because of it). Granularity fields (`materializedViews[].minGranularity` and `metadataMaterializedViews.granularity`) accept the same short format the API returns (e.g. `5m`, `15s`, `1h`, `1d`).
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackSource`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackSource`].
    pub fn click_stack_create_source(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackSource>,
    ) -> ClickStackCreateSourceCall {
        ClickStackCreateSourceCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Get Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific source by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackSource`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_source_id`: Source ID.
    pub fn click_stack_get_source(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_source_id: impl Into<String>,
    ) -> ClickStackGetSourceCall {
        ClickStackGetSourceCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_source_id: click_stack_source_id.into(),
        }
    }

    /// ClickStack: Update Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing source. The full source object must be provided; this is a replace, not a patch.  The request body is a source object without the `id` field. If an `id` is sent anyway it is silently ignored (stripped before validation — never a 400); the path parameter alone identifies the source. Granularity fields (`materializedViews[].minGranularity` and `metadataMaterializedViews.granularity`) accept the same short format the API returns (e.g. `5m`, `15s`, `1h`, `1d`).
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackSource`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_source_id`: Source ID.
    /// - `body`: [`ClickStackSource`].
    pub fn click_stack_update_source(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_source_id: impl Into<String>,
        body: impl Into<ClickStackSource>,
    ) -> ClickStackUpdateSourceCall {
        ClickStackUpdateSourceCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_source_id: click_stack_source_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Delete Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a source.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_source_id`: Source ID.
    pub fn click_stack_delete_source(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_source_id: impl Into<String>,
    ) -> ClickStackDeleteSourceCall {
        ClickStackDeleteSourceCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_source_id: click_stack_source_id.into(),
        }
    }

    /// ClickStack: Get Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific alert by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackAlertResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_alert_id`: ClickStack Alert ID.
    pub fn click_stack_get_alert(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_alert_id: impl Into<String>,
    ) -> ClickStackGetAlertCall {
        ClickStackGetAlertCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_alert_id: click_stack_alert_id.into(),
        }
    }

    /// ClickStack: Update Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing alert.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackAlertResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_alert_id`: ClickStack Alert ID.
    /// - `body`: [`ClickStackUpdateAlertRequest`].
    pub fn click_stack_update_alert(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_alert_id: impl Into<String>,
        body: impl Into<ClickStackUpdateAlertRequest>,
    ) -> ClickStackUpdateAlertCall {
        ClickStackUpdateAlertCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_alert_id: click_stack_alert_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Delete Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes an alert.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_alert_id`: ClickStack Alert ID.
    pub fn click_stack_delete_alert(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_alert_id: impl Into<String>,
    ) -> ClickStackDeleteAlertCall {
        ClickStackDeleteAlertCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_alert_id: click_stack_alert_id.into(),
        }
    }

    /// ClickStack: List Webhooks.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves webhooks for the authenticated team (paginated). Results are capped at `limit` (default and maximum 1000). When `totalCount` exceeds the number of returned items, page with `limit`/`offset` to retrieve them all.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`List<ClickStackWebhook>`](ClickStackWebhook).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    pub fn click_stack_list_webhooks(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickStackListWebhooksCall {
        ClickStackListWebhooksCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            limit: None,
            offset: None,
        }
    }

    /// ClickStack: Create Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new webhook for the authenticated team.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackWebhook`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackWebhookInput`].
    pub fn click_stack_create_webhook(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackWebhookInput>,
    ) -> ClickStackCreateWebhookCall {
        ClickStackCreateWebhookCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Validate Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Validates a webhook body against the same schema, URL rules, and body template check used by POST /api/v2/webhooks. The webhook is **never persisted**. Use this endpoint at plan time (e.g. from a Terraform provider) to check that a webhook configuration is valid before applying it. Name uniqueness is not checked.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackValidateWebhookResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackWebhookInput`].
    pub fn click_stack_validate_webhook(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackWebhookInput>,
    ) -> ClickStackValidateWebhookCall {
        ClickStackValidateWebhookCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Update Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Replaces an existing webhook. Readable optional fields (`description`, `body`) are a full replace: omitting them clears them. The write-only fields `headers` and `queryParams` are never returned on read, so omitting them preserves the stored values; send an explicit empty object (`{}`) to clear them. Exception: if the destination (`url` or `service`) changes, omitted `headers`/ `queryParams` are cleared rather than preserved so stored secrets are never forwarded to a new destination.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackWebhook`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_webhook_id`: Webhook ID.
    /// - `body`: [`ClickStackWebhookInput`].
    pub fn click_stack_update_webhook(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_webhook_id: impl Into<String>,
        body: impl Into<ClickStackWebhookInput>,
    ) -> ClickStackUpdateWebhookCall {
        ClickStackUpdateWebhookCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_webhook_id: click_stack_webhook_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Delete Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a webhook. Blocked with a 409 while any alert still references it — reassign or remove those alerts first — so deletion never leaves an alert pointing at a missing webhook (which would silently drop notifications). Mirrors the internal webhook delete guard.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_webhook_id`: Webhook ID.
    pub fn click_stack_delete_webhook(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_webhook_id: impl Into<String>,
    ) -> ClickStackDeleteWebhookCall {
        ClickStackDeleteWebhookCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_webhook_id: click_stack_webhook_id.into(),
        }
    }

    /// ClickStack: List Roles.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves all roles for the authenticated team, including predefined roles.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`List<ClickStackRole>`](ClickStackRole).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    pub fn click_stack_list_roles(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickStackListRolesCall {
        ClickStackListRolesCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// ClickStack: Create Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new custom role for the team.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackRole`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackCreateRoleRequest`].
    pub fn click_stack_create_role(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackCreateRoleRequest>,
    ) -> ClickStackCreateRoleCall {
        ClickStackCreateRoleCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Get Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific role by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackRole`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_role_id`: id parameter.
    pub fn click_stack_get_role(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_role_id: impl Into<String>,
    ) -> ClickStackGetRoleCall {
        ClickStackGetRoleCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_role_id: click_stack_role_id.into(),
        }
    }

    /// ClickStack: Update Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates a custom role's permissions, name, and description. Predefined roles cannot be modified.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackRole`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_role_id`: id parameter.
    /// - `body`: [`ClickStackUpdateRoleRequest`].
    pub fn click_stack_update_role(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_role_id: impl Into<String>,
        body: impl Into<ClickStackUpdateRoleRequest>,
    ) -> ClickStackUpdateRoleCall {
        ClickStackUpdateRoleCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_role_id: click_stack_role_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Delete Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a custom role. Predefined roles, the team default user role, and roles assigned to users cannot be deleted.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_role_id`: id parameter.
    pub fn click_stack_delete_role(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_role_id: impl Into<String>,
    ) -> ClickStackDeleteRoleCall {
        ClickStackDeleteRoleCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_role_id: click_stack_role_id.into(),
        }
    }

    /// ClickStack: List Saved Searches.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves saved searches for the authenticated team (paginated). Results are capped at `limit` (default and maximum 1000). When `totalCount` exceeds the number of returned items, page with `limit`/`offset` to retrieve them all.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`List<ClickStackSavedSearch>`](ClickStackSavedSearch).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    pub fn click_stack_list_saved_searches(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickStackListSavedSearchesCall {
        ClickStackListSavedSearchesCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            limit: None,
            offset: None,
        }
    }

    /// ClickStack: Create Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new saved search.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackSavedSearch`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `body`: [`ClickStackSavedSearchInput`].
    pub fn click_stack_create_saved_search(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickStackSavedSearchInput>,
    ) -> ClickStackCreateSavedSearchCall {
        ClickStackCreateSavedSearchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Get Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific saved search by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackSavedSearch`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_saved_search_id`: Saved search ID.
    pub fn click_stack_get_saved_search(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_saved_search_id: impl Into<String>,
    ) -> ClickStackGetSavedSearchCall {
        ClickStackGetSavedSearchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_saved_search_id: click_stack_saved_search_id.into(),
        }
    }

    /// ClickStack: Update Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing saved search. This is a full replace: send the full object. Every optional field (`select`, `where`, `whereLanguage`, `orderBy`, `tags`, `filters`) is always written and falls back to its default when omitted, so omitting a field resets it rather than preserving the stored value.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns [`ClickStackSavedSearch`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_saved_search_id`: Saved search ID.
    /// - `body`: [`ClickStackSavedSearchInput`].
    pub fn click_stack_update_saved_search(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_saved_search_id: impl Into<String>,
        body: impl Into<ClickStackSavedSearchInput>,
    ) -> ClickStackUpdateSavedSearchCall {
        ClickStackUpdateSavedSearchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_saved_search_id: click_stack_saved_search_id.into(),
            body: body.into(),
        }
    }

    /// ClickStack: Delete Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a saved search and any alerts attached to it.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickstack-api`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the ClickStack service.
    ///   - Format: `uuid`
    /// - `click_stack_saved_search_id`: Saved search ID.
    pub fn click_stack_delete_saved_search(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_stack_saved_search_id: impl Into<String>,
    ) -> ClickStackDeleteSavedSearchCall {
        ClickStackDeleteSavedSearchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_stack_saved_search_id: click_stack_saved_search_id.into(),
        }
    }
}

/// A call of [`Client::click_stack_list_dashboards`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackListDashboardsCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickStackListDashboardsCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/dashboards", client
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

call! { ClickStackListDashboardsCall, &operations::CLICK_STACK_LIST_DASHBOARDS, envelope<List<ClickStackDashboardResponse>>, whole() items(ClickStackDashboardResponse) }

/// A call of [`Client::click_stack_create_dashboard`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackCreateDashboardCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackCreateDashboardRequest,
}

impl ClickStackCreateDashboardCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/dashboards", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickStackCreateDashboardCall, &operations::CLICK_STACK_CREATE_DASHBOARD, envelope<ClickStackDashboardResponse> }

/// A call of [`Client::click_stack_get_dashboard`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackGetDashboardCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_dashboard_id: String,
}

impl ClickStackGetDashboardCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_dashboard_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/dashboards/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_dashboard_id)
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

call! { ClickStackGetDashboardCall, &operations::CLICK_STACK_GET_DASHBOARD, envelope<ClickStackDashboardResponse> }

/// A call of [`Client::click_stack_update_dashboard`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackUpdateDashboardCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_dashboard_id: String,
    body: ClickStackUpdateDashboardRequest,
}

impl ClickStackUpdateDashboardCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_dashboard_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/dashboards/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_dashboard_id)
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

call! { ClickStackUpdateDashboardCall, &operations::CLICK_STACK_UPDATE_DASHBOARD, envelope<ClickStackDashboardResponse> }

/// A call of [`Client::click_stack_delete_dashboard`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackDeleteDashboardCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_dashboard_id: String,
}

impl ClickStackDeleteDashboardCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_dashboard_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/dashboards/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_dashboard_id)
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

call! { ClickStackDeleteDashboardCall, &operations::CLICK_STACK_DELETE_DASHBOARD, empty<()> }

/// A call of [`Client::click_stack_validate_dashboard`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackValidateDashboardCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackCreateDashboardRequest,
}

impl ClickStackValidateDashboardCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/dashboards/validate", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickStackValidateDashboardCall, &operations::CLICK_STACK_VALIDATE_DASHBOARD, envelope<ClickStackValidateDashboardResponse> }

/// A call of [`Client::click_stack_list_alerts`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackListAlertsCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl ClickStackListAlertsCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `1000`
    /// - Minimum: `1`
    /// - Maximum: `1000`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Number of results to skip before returning.
    ///
    /// - Default: `0`
    /// - Minimum: `0`
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, limit, offset } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/alerts", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset))
            .build()
            .map_err(Error::http)
    }
}

call! { ClickStackListAlertsCall, &operations::CLICK_STACK_LIST_ALERTS, envelope<List<ClickStackAlertResponse>>, offset(limit, offset, 1000) items(ClickStackAlertResponse) }

/// A call of [`Client::click_stack_create_alert`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackCreateAlertCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackCreateAlertRequest,
}

impl ClickStackCreateAlertCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/alerts", client.base_url(),
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

call! { ClickStackCreateAlertCall, &operations::CLICK_STACK_CREATE_ALERT, envelope<ClickStackAlertResponse> }

/// A call of [`Client::click_stack_list_sources`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackListSourcesCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickStackListSourcesCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/sources", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { ClickStackListSourcesCall, &operations::CLICK_STACK_LIST_SOURCES, envelope<List<ClickStackSource>>, whole() items(ClickStackSource) }

/// A call of [`Client::click_stack_create_source`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackCreateSourceCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackSource,
}

impl ClickStackCreateSourceCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/sources", client.base_url(),
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

call! { ClickStackCreateSourceCall, &operations::CLICK_STACK_CREATE_SOURCE, envelope<ClickStackSource> }

/// A call of [`Client::click_stack_get_source`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackGetSourceCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_source_id: String,
}

impl ClickStackGetSourceCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_source_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/sources/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_source_id)
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

call! { ClickStackGetSourceCall, &operations::CLICK_STACK_GET_SOURCE, envelope<ClickStackSource> }

/// A call of [`Client::click_stack_update_source`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackUpdateSourceCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_source_id: String,
    body: ClickStackSource,
}

impl ClickStackUpdateSourceCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_source_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/sources/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_source_id)
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

call! { ClickStackUpdateSourceCall, &operations::CLICK_STACK_UPDATE_SOURCE, envelope<ClickStackSource> }

/// A call of [`Client::click_stack_delete_source`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackDeleteSourceCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_source_id: String,
}

impl ClickStackDeleteSourceCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_source_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/sources/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_source_id)
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

call! { ClickStackDeleteSourceCall, &operations::CLICK_STACK_DELETE_SOURCE, empty<()> }

/// A call of [`Client::click_stack_get_alert`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackGetAlertCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_alert_id: String,
}

impl ClickStackGetAlertCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_alert_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/alerts/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_alert_id)
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

call! { ClickStackGetAlertCall, &operations::CLICK_STACK_GET_ALERT, envelope<ClickStackAlertResponse> }

/// A call of [`Client::click_stack_update_alert`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackUpdateAlertCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_alert_id: String,
    body: ClickStackUpdateAlertRequest,
}

impl ClickStackUpdateAlertCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_alert_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/alerts/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_alert_id)
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

call! { ClickStackUpdateAlertCall, &operations::CLICK_STACK_UPDATE_ALERT, envelope<ClickStackAlertResponse> }

/// A call of [`Client::click_stack_delete_alert`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackDeleteAlertCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_alert_id: String,
}

impl ClickStackDeleteAlertCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_alert_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/alerts/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_alert_id)
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

call! { ClickStackDeleteAlertCall, &operations::CLICK_STACK_DELETE_ALERT, empty<()> }

/// A call of [`Client::click_stack_list_webhooks`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackListWebhooksCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl ClickStackListWebhooksCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `1000`
    /// - Minimum: `1`
    /// - Maximum: `1000`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Number of results to skip before returning.
    ///
    /// - Default: `0`
    /// - Minimum: `0`
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, limit, offset } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/webhooks", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset))
            .build()
            .map_err(Error::http)
    }
}

call! { ClickStackListWebhooksCall, &operations::CLICK_STACK_LIST_WEBHOOKS, envelope<List<ClickStackWebhook>>, offset(limit, offset, 1000) items(ClickStackWebhook) }

/// A call of [`Client::click_stack_create_webhook`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackCreateWebhookCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackWebhookInput,
}

impl ClickStackCreateWebhookCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/webhooks", client.base_url(),
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

call! { ClickStackCreateWebhookCall, &operations::CLICK_STACK_CREATE_WEBHOOK, envelope<ClickStackWebhook> }

/// A call of [`Client::click_stack_validate_webhook`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackValidateWebhookCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackWebhookInput,
}

impl ClickStackValidateWebhookCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/webhooks/validate", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickStackValidateWebhookCall, &operations::CLICK_STACK_VALIDATE_WEBHOOK, envelope<ClickStackValidateWebhookResponse> }

/// A call of [`Client::click_stack_update_webhook`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackUpdateWebhookCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_webhook_id: String,
    body: ClickStackWebhookInput,
}

impl ClickStackUpdateWebhookCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_webhook_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/webhooks/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_webhook_id)
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

call! { ClickStackUpdateWebhookCall, &operations::CLICK_STACK_UPDATE_WEBHOOK, envelope<ClickStackWebhook> }

/// A call of [`Client::click_stack_delete_webhook`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackDeleteWebhookCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_webhook_id: String,
}

impl ClickStackDeleteWebhookCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_webhook_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/webhooks/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_webhook_id)
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

call! { ClickStackDeleteWebhookCall, &operations::CLICK_STACK_DELETE_WEBHOOK, empty<()> }

/// A call of [`Client::click_stack_list_roles`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackListRolesCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickStackListRolesCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/roles", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { ClickStackListRolesCall, &operations::CLICK_STACK_LIST_ROLES, envelope<List<ClickStackRole>>, whole() items(ClickStackRole) }

/// A call of [`Client::click_stack_create_role`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackCreateRoleCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackCreateRoleRequest,
}

impl ClickStackCreateRoleCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/roles", client.base_url(),
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

call! { ClickStackCreateRoleCall, &operations::CLICK_STACK_CREATE_ROLE, envelope<ClickStackRole> }

/// A call of [`Client::click_stack_get_role`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackGetRoleCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_role_id: String,
}

impl ClickStackGetRoleCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_role_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/roles/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_role_id)
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

call! { ClickStackGetRoleCall, &operations::CLICK_STACK_GET_ROLE, envelope<ClickStackRole> }

/// A call of [`Client::click_stack_update_role`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackUpdateRoleCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_role_id: String,
    body: ClickStackUpdateRoleRequest,
}

impl ClickStackUpdateRoleCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_role_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/roles/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_role_id)
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

call! { ClickStackUpdateRoleCall, &operations::CLICK_STACK_UPDATE_ROLE, envelope<ClickStackRole> }

/// A call of [`Client::click_stack_delete_role`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackDeleteRoleCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_role_id: String,
}

impl ClickStackDeleteRoleCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_role_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/roles/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_role_id)
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

call! { ClickStackDeleteRoleCall, &operations::CLICK_STACK_DELETE_ROLE, empty<()> }

/// A call of [`Client::click_stack_list_saved_searches`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackListSavedSearchesCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl ClickStackListSavedSearchesCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `1000`
    /// - Minimum: `1`
    /// - Maximum: `1000`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Number of results to skip before returning.
    ///
    /// - Default: `0`
    /// - Minimum: `0`
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, limit, offset } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/saved-searches", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset))
            .build()
            .map_err(Error::http)
    }
}

call! { ClickStackListSavedSearchesCall, &operations::CLICK_STACK_LIST_SAVED_SEARCHES, envelope<List<ClickStackSavedSearch>>, offset(limit, offset, 1000) items(ClickStackSavedSearch) }

/// A call of [`Client::click_stack_create_saved_search`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackCreateSavedSearchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickStackSavedSearchInput,
}

impl ClickStackCreateSavedSearchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/saved-searches", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickStackCreateSavedSearchCall, &operations::CLICK_STACK_CREATE_SAVED_SEARCH, envelope<ClickStackSavedSearch> }

/// A call of [`Client::click_stack_get_saved_search`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackGetSavedSearchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_saved_search_id: String,
}

impl ClickStackGetSavedSearchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_saved_search_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/saved-searches/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_saved_search_id)
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

call! { ClickStackGetSavedSearchCall, &operations::CLICK_STACK_GET_SAVED_SEARCH, envelope<ClickStackSavedSearch> }

/// A call of [`Client::click_stack_update_saved_search`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackUpdateSavedSearchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_saved_search_id: String,
    body: ClickStackSavedSearchInput,
}

impl ClickStackUpdateSavedSearchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_saved_search_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/saved-searches/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_saved_search_id)
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

call! { ClickStackUpdateSavedSearchCall, &operations::CLICK_STACK_UPDATE_SAVED_SEARCH, envelope<ClickStackSavedSearch> }

/// A call of [`Client::click_stack_delete_saved_search`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickStackDeleteSavedSearchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_stack_saved_search_id: String,
}

impl ClickStackDeleteSavedSearchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_stack_saved_search_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickstack/saved-searches/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_stack_saved_search_id)
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

call! { ClickStackDeleteSavedSearchCall, &operations::CLICK_STACK_DELETE_SAVED_SEARCH, empty<()> }
