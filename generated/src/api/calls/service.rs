// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Service.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
#[cfg(feature = "sql")]
use crate::sql::access;
use crate::wait;
use crate::{Client, Error};

/// # Service
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`service_profiles_list`](Client::service_profiles_list) | `GET /v1/organizations/{organizationId}/serviceProfiles` | List available service profiles |
/// | [`instance_get_list`](Client::instance_get_list) | `GET /v1/organizations/{organizationId}/services` | List of organization services |
/// | [`instance_create`](Client::instance_create) | `POST /v1/organizations/{organizationId}/services` | Create new service |
/// | [`instance_get`](Client::instance_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}` | Get service details |
/// | [`instance_update`](Client::instance_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}` | Update service basic details |
/// | [`instance_delete`](Client::instance_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}` | Delete service |
/// | [`instance_private_endpoint_config_get`](Client::instance_private_endpoint_config_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig` | Get private endpoint configuration |
/// | [`instance_query_endpoint_get`](Client::instance_query_endpoint_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint` | Get the service query endpoint for a given instance |
/// | [`instance_query_endpoint_delete`](Client::instance_query_endpoint_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint` | Delete the service query endpoint for a given instance |
/// | [`instance_query_endpoint_upsert`](Client::instance_query_endpoint_upsert) | `POST /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint` | Upsert the service query endpoint for a given instance |
/// | [`instance_state_update`](Client::instance_state_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/state` | Update service state |
/// | [`instance_scaling_update`](Client::instance_scaling_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/scaling` | Update service auto scaling settings |
/// | [`instance_replica_scaling_update`](Client::instance_replica_scaling_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaScaling` | Update service auto scaling settings |
/// | [`instance_password_update`](Client::instance_password_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/password` | Update service password |
/// | [`instance_private_endpoint_create`](Client::instance_private_endpoint_create) | `POST /v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint` | Create a private endpoint |
/// | [`scaling_schedule_get`](Client::scaling_schedule_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule` | Get service autoscaling schedule |
/// | [`scaling_schedule_upsert`](Client::scaling_schedule_upsert) | `POST /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule` | Create or replace service autoscaling schedule |
/// | [`scaling_schedule_delete`](Client::scaling_schedule_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule` | Delete service scheduled scaling |
/// | [`upgrade_window_get`](Client::upgrade_window_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow` | Get service upgrade window |
/// | [`upgrade_window_update`](Client::upgrade_window_update) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow` | Set service upgrade window |
/// | [`upgrade_window_delete`](Client::upgrade_window_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow` | Delete service upgrade window |
/// | [`service_clickhouse_settings_list_get`](Client::service_clickhouse_settings_list_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings` | List ClickHouse settings |
/// | [`service_clickhouse_settings_update`](Client::service_clickhouse_settings_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings` | Update ClickHouse settings |
/// | [`service_clickhouse_settings_schema_get`](Client::service_clickhouse_settings_schema_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema` | Get ClickHouse settings schema |
/// | [`service_clickhouse_setting_get`](Client::service_clickhouse_setting_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}` | Get ClickHouse setting |
/// | [`service_clickhouse_setting_delete`](Client::service_clickhouse_setting_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}` | Reset ClickHouse setting to default |
/// | [`replica_aware_routing_get`](Client::replica_aware_routing_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting` | Get replica aware routing |
/// | [`replica_aware_routing_update`](Client::replica_aware_routing_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting` | Update replica aware routing |
impl Client {
    /// List available service profiles.
    ///
    /// Returns the custom instance profiles the organization can use in a region. Pass byoc_id to list the profiles configured for a BYOC infrastructure; the region is then taken from the infrastructure and region_id may be omitted. The list is empty when the organization tier does not include custom hardware profiles.
    ///
    /// `GET /v1/organizations/{organizationId}/serviceProfiles`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`List<ServiceProfile>`](ServiceProfile).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization to list available profiles for.
    ///   - Format: `uuid`
    pub fn service_profiles_list(
        &self,
        organization_id: impl Into<String>,
    ) -> ServiceProfilesListCall {
        ServiceProfilesListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            region_id: None,
            byoc_id: None,
        }
    }

    /// List of organization services.
    ///
    /// Returns a list of all services in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/services`
    ///
    /// Returns [`List<Service>`](Service).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn instance_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> InstanceGetListCall {
        InstanceGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            filter: None,
        }
    }

    /// Create new service.
    ///
    /// Creates a new service in the organization, and returns the current service state and a password to access the service. The service is started asynchronously.
    ///
    /// `POST /v1/organizations/{organizationId}/services`
    ///
    /// Permissions:
    /// - `control-plane:organization:create-service`
    /// - `control-plane:service:manage`
    ///
    /// Returns [`ServicePostResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that will own the service.
    ///   - Format: `uuid`
    /// - `body`: [`ServicePostRequest`].
    pub fn instance_create(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<ServicePostRequest>,
    ) -> InstanceCreateCall {
        InstanceCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Get service details.
    ///
    /// Returns a service that belongs to the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Returns [`Service`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    pub fn instance_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> InstanceGetCall {
        InstanceGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Update service basic details.
    ///
    /// Updates basic service details like service name or IP access list.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns [`Service`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to update.
    ///   - Format: `uuid`
    /// - `body`: [`ServicePatchRequest`].
    pub fn instance_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServicePatchRequest>,
    ) -> InstanceUpdateCall {
        InstanceUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Delete service.
    ///
    /// Deletes the service. The service must be in stopped state and is deleted asynchronously after this method call.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}`
    ///
    /// Permissions:
    /// - `control-plane:service:delete`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to delete.
    ///   - Format: `uuid`
    pub fn instance_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> InstanceDeleteCall {
        InstanceDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Get private endpoint configuration.
    ///
    /// Information required to set up a private endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig`
    ///
    /// Permissions:
    /// - `control-plane:service:view-private-endpoints`
    ///
    /// Returns [`PrivateEndpointConfig`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    pub fn instance_private_endpoint_config_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> InstancePrivateEndpointConfigGetCall {
        InstancePrivateEndpointConfigGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Get the service query endpoint for a given instance.
    ///
    /// Get the configuration for the service query endpoint that allows executing queries via API.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`
    ///
    /// Permissions:
    /// - `control-plane:service:view-query-api-endpoints`
    ///
    /// Returns [`ServiceQueryApiEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    pub fn instance_query_endpoint_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> InstanceQueryEndpointGetCall {
        InstanceQueryEndpointGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Delete the service query endpoint for a given instance.
    ///
    /// Removes the service query endpoint.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-query-api-endpoints`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    pub fn instance_query_endpoint_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> InstanceQueryEndpointDeleteCall {
        InstanceQueryEndpointDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Upsert the service query endpoint for a given instance.
    ///
    /// Create the service query endpoint that allows executing queries via API.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-query-api-endpoints`
    ///
    /// Returns [`ServiceQueryApiEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    /// - `body`: [`InstanceServiceQueryApiEndpointsPostRequest`].
    pub fn instance_query_endpoint_upsert(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<InstanceServiceQueryApiEndpointsPostRequest>,
    ) -> InstanceQueryEndpointUpsertCall {
        InstanceQueryEndpointUpsertCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Update service state.
    ///
    /// Starts, stops, or wakes a service. The `start` and `stop` commands require the `control-plane:service:manage` permission on the service. The `awake` command requires only `control-plane:service:view` and applies to an idle service; it does not start a stopped service.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/state`
    ///
    /// Returns [`Service`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to update state.
    ///   - Format: `uuid`
    /// - `body`: [`ServiceStatePatchRequest`].
    pub fn instance_state_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServiceStatePatchRequest>,
    ) -> InstanceStateUpdateCall {
        InstanceStateUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Sends `PATCH /v1/organizations/{organizationId}/services/{serviceId}/scaling`.
    ///
    /// Update service auto scaling settings.
    ///
    /// Updates minimum and maximum total memory limits and idle mode scaling behavior for the service. The memory settings are available only for "production" services and must be a multiple of 12 starting from 24GB. Please contact support to enable adjustment of numReplicas.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/scaling`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-scaling-config`
    ///
    /// Returns [`Service`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to update scaling parameters.
    ///   - Format: `uuid`
    /// - `body`: [`ServiceScalingPatchRequest`].
    #[deprecated = "deprecated by the API; see the documentation"]
    pub fn instance_scaling_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServiceScalingPatchRequest>,
    ) -> InstanceScalingUpdateCall {
        InstanceScalingUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Sends `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaScaling`.
    ///
    /// Update service auto scaling settings.
    ///
    /// Updates minimum and maximum memory limits per replica and idle mode scaling behavior for the service. Supports both vertical autoscaling (fixed replica count, variable memory) and horizontal autoscaling (variable replica count, fixed memory). The memory settings are available only for "production" services and must be a multiple of 4 starting from 8GB. For vertical autoscaling, please contact support to enable adjustment of numReplicas. For horizontal autoscaling (autoscalingMode "horizontal" with minReplicas/maxReplicas), contact support to enable the feature for your organization.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaScaling`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-scaling-config`
    ///
    /// Returns [`ServiceScalingPatchResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to update scaling parameters.
    ///   - Format: `uuid`
    /// - `body`: [`ServiceReplicaScalingPatchRequest`].
    pub fn instance_replica_scaling_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServiceReplicaScalingPatchRequest>,
    ) -> InstanceReplicaScalingUpdateCall {
        InstanceReplicaScalingUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Update service password.
    ///
    /// Sets a new password for the service.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/password`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns [`ServicePasswordPatchResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to update password.
    ///   - Format: `uuid`
    /// - `body`: [`ServicePasswordPatchRequest`].
    pub fn instance_password_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServicePasswordPatchRequest>,
    ) -> InstancePasswordUpdateCall {
        InstancePasswordUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Create a private endpoint.
    ///
    /// Create a new private endpoint. The private endpoint will be associated with this service and organization.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-private-endpoints`
    ///
    /// Returns [`InstancePrivateEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    /// - `body`: [`ServicPrivateEndpointePostRequest`].
    pub fn instance_private_endpoint_create(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServicPrivateEndpointePostRequest>,
    ) -> InstancePrivateEndpointCreateCall {
        InstancePrivateEndpointCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Get service autoscaling schedule.
    ///
    /// Returns the autoscaling schedule for a service. Returns 404 if no schedule has been configured or if the schedule was cleared. Requires the scheduled autoscaling feature to be enabled for the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Returns [`ScalingSchedule`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn scaling_schedule_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ScalingScheduleGetCall {
        ScalingScheduleGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Create or replace service autoscaling schedule.
    ///
    /// Creates or fully replaces the autoscaling schedule for a service. Pass an empty `entries` array to clear the schedule — a subsequent GET will return 404, and the response will contain an empty `baseConfig` (all fields absent). The base scaling config (applied when no entry is active) is managed separately via the `replicaScaling` endpoint. Requires the scheduled autoscaling feature to be enabled for the organization.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-scaling-config`
    ///
    /// Returns [`ScalingSchedule`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `body`: [`ScalingSchedulePostRequest`].
    pub fn scaling_schedule_upsert(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ScalingSchedulePostRequest>,
    ) -> ScalingScheduleUpsertCall {
        ScalingScheduleUpsertCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Delete service scheduled scaling.
    ///
    /// Deletes the autoscaling schedule for a service. If a schedule entry is currently active, the base scaling config is restored to the instance before the schedule is removed. Returns 404 if no schedule exists. Requires the scheduled autoscaling feature to be enabled for the organization.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-scaling-config`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn scaling_schedule_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ScalingScheduleDeleteCall {
        ScalingScheduleDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Get service upgrade window.
    ///
    /// Returns the configured upgrade window for a service.
    ///
    /// Errors:
    /// - 401: missing, invalid, or disabled API key.
    /// - 403: caller lacks `control-plane:service:view` on the service.
    /// - 404: service does not exist, is not visible to the caller, or no upgrade window has been configured.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Returns [`UpgradeWindow`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn upgrade_window_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> UpgradeWindowGetCall {
        UpgradeWindowGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Set service upgrade window.
    ///
    /// Creates or fully replaces the upgrade window for a service. The upgrade window currently lasts 6 hours from `startHourUtc`. The upgrade window can only be set on primary services; secondary services inherit the primary service window.
    ///
    /// Errors:
    /// - 400: invalid field values (`weekday` not in 0–6, `startHourUtc` not in {0, 6, 12, 18}), or the service is a secondary service.
    /// - 401: missing, invalid, or disabled API key.
    /// - 403: caller lacks `control-plane:service:manage` on the service, or the organization does not have the scheduled upgrades feature enabled.
    /// - 404: service does not exist or is not visible to the caller.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns [`UpgradeWindow`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `body`: [`UpgradeWindowPutRequest`].
    pub fn upgrade_window_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<UpgradeWindowPutRequest>,
    ) -> UpgradeWindowUpdateCall {
        UpgradeWindowUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Delete service upgrade window.
    ///
    /// Deletes the upgrade window for a service, restoring the default scheduling behaviour. The upgrade window can only be deleted on primary services. Deletion succeeds even if the organization has lost the scheduled upgrades entitlement, so a window can be cleared after entitlement loss.
    ///
    /// Errors:
    /// - 400: the service is a secondary service.
    /// - 401: missing, invalid, or disabled API key.
    /// - 403: caller lacks `control-plane:service:manage` on the service.
    /// - 404: service does not exist, is not visible to the caller, or no upgrade window is configured.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn upgrade_window_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> UpgradeWindowDeleteCall {
        UpgradeWindowDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// List ClickHouse settings.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the configured ClickHouse settings for the service. Only settings that have been explicitly set are included.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Beta.
    ///
    /// Returns [`ServiceClickhouseSettingsList`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn service_clickhouse_settings_list_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ServiceClickhouseSettingsListGetCall {
        ServiceClickhouseSettingsListGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Update ClickHouse settings.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Updates one or more ClickHouse settings for the service. To reset a setting to its platform default, use the [DELETE single setting](crate::Client::service_clickhouse_setting_delete) endpoint. Use the [schema endpoint](crate::Client::service_clickhouse_settings_schema_get) to discover which settings are configurable.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`ServiceClickhouseSettingsPatchResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `body`: [`ServiceClickhouseSettingsPatchRequest`].
    pub fn service_clickhouse_settings_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ServiceClickhouseSettingsPatchRequest>,
    ) -> ServiceClickhouseSettingsUpdateCall {
        ServiceClickhouseSettingsUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Get ClickHouse settings schema.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the schema of all configurable ClickHouse settings, including types, valid values, descriptions, and warnings.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Beta.
    ///
    /// Returns [`ServiceClickhouseSettingsSchema`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn service_clickhouse_settings_schema_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ServiceClickhouseSettingsSchemaGetCall {
        ServiceClickhouseSettingsSchemaGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Get ClickHouse setting.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the current value of a ClickHouse setting for the service. Use the [schema endpoint](crate::Client::service_clickhouse_settings_schema_get) to discover which settings are configurable.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Beta.
    ///
    /// Returns [`ServiceClickhouseSetting`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `setting_name`: Name of the setting to retrieve.
    pub fn service_clickhouse_setting_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        setting_name: impl Into<String>,
    ) -> ServiceClickhouseSettingGetCall {
        ServiceClickhouseSettingGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            setting_name: setting_name.into(),
        }
    }

    /// Reset ClickHouse setting to default.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Removes a previously-configured ClickHouse setting, reverting its effective value to the platform default. Settings under `spec.extraConfig.server.*` (e.g. `keep_alive_timeout`, `shared_merge_tree_disable_merges_and_mutations_assignment`) trigger a ClickHouse server rollout restart; other settings propagate to all replicas after a short delay. Deleting a setting that was never configured is a no-op (200 OK).
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `setting_name`: Name of the setting to reset.
    pub fn service_clickhouse_setting_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        setting_name: impl Into<String>,
    ) -> ServiceClickhouseSettingDeleteCall {
        ServiceClickhouseSettingDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            setting_name: setting_name.into(),
        }
    }

    /// Get replica aware routing.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns whether replica aware routing (sticky routing) is enabled for HTTP and native connections on the service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Beta.
    ///
    /// Returns [`ReplicaAwareRouting`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn replica_aware_routing_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ReplicaAwareRoutingGetCall {
        ReplicaAwareRoutingGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Update replica aware routing.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Updates replica aware routing (sticky routing) for the service. Requires the organization feature to be enabled. Provide at least one of httpEnabled, nativeEnabled; omit a field to leave it unchanged.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting`
    ///
    /// Permissions:
    /// - `control-plane:service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`ReplicaAwareRouting`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `body`: [`ReplicaAwareRoutingPatchRequest`].
    pub fn replica_aware_routing_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ReplicaAwareRoutingPatchRequest>,
    ) -> ReplicaAwareRoutingUpdateCall {
        ReplicaAwareRoutingUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::service_profiles_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ServiceProfilesListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    region_id: Option<String>,
    byoc_id: Option<String>,
}

impl ServiceProfilesListCall {
    /// Region to list profiles for, e.g. us-east-1. Required unless byoc_id is set; when both are set it must match the BYOC infrastructure's region.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the BYOC infrastructure to list profiles for. BYOC profiles are only returned when this is set.
    ///
    /// - Format: `uuid`
    pub fn byoc_id(mut self, byoc_id: impl Into<String>) -> Self {
        self.byoc_id = Some(byoc_id.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, region_id, byoc_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/serviceProfiles", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("byoc_id", byoc_id))
            .query(&QueryParam::new("region_id", region_id))
            .build()
            .map_err(Error::http)
    }
}

call! { ServiceProfilesListCall, &operations::SERVICE_PROFILES_LIST, envelope<List<ServiceProfile>>, whole() items(ServiceProfile) }

/// A call of [`Client::instance_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    filter: Option<List<String>>,
}

impl InstanceGetListCall {
    /// Filter criteria to apply when retrieving the resource. Currently, only filtering by resource tags is supported.
    ///
    /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`
    pub fn filter(mut self, filter: impl Into<List<String>>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, filter } = self;
        let url = format!(
            "{}/v1/organizations/{}/services", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("filter", filter))
            .build()
            .map_err(Error::http)
    }
}

call! { InstanceGetListCall, &operations::INSTANCE_GET_LIST, envelope<List<Service>>, whole() items(Service) }

/// A call of [`Client::instance_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: ServicePostRequest,
}

impl InstanceCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services", client.base_url(),
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

call! { InstanceCreateCall, &operations::INSTANCE_CREATE, envelope<ServicePostResponse> }

/// A call of [`Client::instance_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl InstanceGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}", client.base_url(),
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

call! { InstanceGetCall, &operations::INSTANCE_GET, envelope<Service> }

impl crate::Wait {
    /// Waits for `state` in the result of [`Client::instance_get`].
    pub fn service(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ServiceWait {
        ServiceWait {
            call: self.client.instance_get(organization_id, service_id),
        }
    }
}

/// The states to wait for in the result of [`Client::instance_get`]. [`Wait::service`](crate::Wait::service) returns it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until a state is chosen and awaited"]
pub struct ServiceWait {
    call: InstanceGetCall,
}

impl ServiceWait {
    /// Waits until `state` is no longer `provisioning`.
    ///
    /// Requests the state every 5 s. Fails after 90 min, or immediately if `state` is `failed`.
    #[inline]
    pub fn provisioned(self) -> crate::Waiting<crate::Reply<Service>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "provisioned",
                condition: wait::Condition::NotIn(&["provisioning"]),
                failed: &["failed"],
                interval: 5,
                timeout: 5400,
            },
        )
    }

    /// Waits until `state` is `running`.
    ///
    /// Requests the state every 5 s. Fails after 10 min, or immediately if `state` is `failed`.
    #[inline]
    pub fn running(self) -> crate::Waiting<crate::Reply<Service>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "running",
                condition: wait::Condition::In(&["running"]),
                failed: &["failed"],
                interval: 5,
                timeout: 600,
            },
        )
    }

    /// Waits until `state` is `stopped`.
    ///
    /// Requests the state every 5 s. Fails after 30 min, or immediately if `state` is `failed`.
    #[inline]
    pub fn stopped(self) -> crate::Waiting<crate::Reply<Service>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "stopped",
                condition: wait::Condition::In(&["stopped"]),
                failed: &["failed"],
                interval: 5,
                timeout: 1800,
            },
        )
    }

    /// Waits until the resource does not exist any more.
    ///
    /// Requests the state every 5 s. Fails after 30 min.
    #[inline]
    pub fn deleted(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "deleted",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 1800,
            },
        )
    }

    /// Makes the calls below, and waits until `state` is `running`.
    ///
    /// - In state `idle`: calls [`Client::instance_state_update`] with `{"command":"awake"}`.
    /// - In state `stopped`: calls [`Client::instance_state_update`] with `{"command":"start"}`.
    ///
    /// Requests the state every 5 s. Fails after 10 min, or immediately if `state` is `failed`.
    #[inline]
    pub fn ensure_running(self) -> crate::Waiting<crate::Reply<Service>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "ensure_running",
                condition: wait::Condition::In(&["running"]),
                failed: &["failed"],
                interval: 5,
                timeout: 600,
            },
        )
    }

    /// Makes the calls below, and waits until `state` is `stopped`.
    ///
    /// - In state `running` or `partially_running` or `degraded` or `idle`: calls [`Client::instance_state_update`] with `{"command":"stop"}`.
    ///
    /// Requests the state every 5 s. Fails after 30 min, or immediately if `state` is `failed`.
    #[inline]
    pub fn ensure_stopped(self) -> crate::Waiting<crate::Reply<Service>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "ensure_stopped",
                condition: wait::Condition::In(&["stopped"]),
                failed: &["failed"],
                interval: 5,
                timeout: 1800,
            },
        )
    }

    /// Makes the calls below, and waits until the resource does not exist any more.
    ///
    /// - In state `running` or `partially_running` or `degraded` or `idle`: calls [`Client::instance_state_update`] with `{"command":"stop"}`.
    /// - In state `stopped`: calls [`Client::instance_delete`].
    ///
    /// Requests the state every 5 s. Fails after 30 min.
    #[inline]
    pub fn ensure_deleted(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::INSTANCE_GET,
                name: "ensure_deleted",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 1800,
            },
        )
    }
}

impl wait::Watched for InstanceGetCall {
    type Resource = Service;
    #[inline]
    fn within(mut self, left: std::time::Duration) -> Self {
        self.options.shorten(&self.client, left);
        self
    }

    #[inline]
    fn state(resource: &Service) -> Option<&str> {
        resource.state.as_ref().map(|state| state.as_str())
    }

    #[inline]
    fn step(&self, target: &str, state: &str) -> Option<wait::Step> {
        let call = self.clone();
        match (target, state) {
            ("ensure_running", "idle") => {
                Some(
                    wait::step(async move {
                        call.client
                            .instance_state_update(
                                call.organization_id,
                                call.service_id,
                                wait::body::<
                                    ServiceStatePatchRequest,
                                >("{\"command\":\"awake\"}")?,
                            )
                            .send()
                            .await
                    }),
                )
            }
            ("ensure_running", "stopped") => {
                Some(
                    wait::step(async move {
                        call.client
                            .instance_state_update(
                                call.organization_id,
                                call.service_id,
                                wait::body::<
                                    ServiceStatePatchRequest,
                                >("{\"command\":\"start\"}")?,
                            )
                            .send()
                            .await
                    }),
                )
            }
            ("ensure_stopped", "running" | "partially_running" | "degraded" | "idle") => {
                Some(
                    wait::step(async move {
                        call.client
                            .instance_state_update(
                                call.organization_id,
                                call.service_id,
                                wait::body::<
                                    ServiceStatePatchRequest,
                                >("{\"command\":\"stop\"}")?,
                            )
                            .send()
                            .await
                    }),
                )
            }
            ("ensure_deleted", "running" | "partially_running" | "degraded" | "idle") => {
                Some(
                    wait::step(async move {
                        call.client
                            .instance_state_update(
                                call.organization_id,
                                call.service_id,
                                wait::body::<
                                    ServiceStatePatchRequest,
                                >("{\"command\":\"stop\"}")?,
                            )
                            .send()
                            .await
                    }),
                )
            }
            ("ensure_deleted", "stopped") => {
                Some(
                    wait::step(async move {
                        call.client
                            .instance_delete(call.organization_id, call.service_id)
                            .send()
                            .await
                    }),
                )
            }
            _ => None,
        }
    }
}

/// A call of [`Client::instance_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServicePatchRequest,
}

impl InstanceUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstanceUpdateCall, &operations::INSTANCE_UPDATE, envelope<Service> }

/// A call of [`Client::instance_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl InstanceDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstanceDeleteCall, &operations::INSTANCE_DELETE, empty<()> }

/// A call of [`Client::instance_private_endpoint_config_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstancePrivateEndpointConfigGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl InstancePrivateEndpointConfigGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/privateEndpointConfig", client
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

call! { InstancePrivateEndpointConfigGetCall, &operations::INSTANCE_PRIVATE_ENDPOINT_CONFIG_GET, envelope<PrivateEndpointConfig> }

/// A call of [`Client::instance_query_endpoint_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceQueryEndpointGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl InstanceQueryEndpointGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/serviceQueryEndpoint", client.base_url(),
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

call! { InstanceQueryEndpointGetCall, &operations::INSTANCE_QUERY_ENDPOINT_GET, envelope<ServiceQueryApiEndpoint> }

/// A call of [`Client::instance_query_endpoint_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceQueryEndpointDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl InstanceQueryEndpointDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/serviceQueryEndpoint", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstanceQueryEndpointDeleteCall, &operations::INSTANCE_QUERY_ENDPOINT_DELETE, empty<()> }

/// A call of [`Client::instance_query_endpoint_upsert`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceQueryEndpointUpsertCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: InstanceServiceQueryApiEndpointsPostRequest,
}

impl InstanceQueryEndpointUpsertCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/serviceQueryEndpoint", client.base_url(),
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

call! { InstanceQueryEndpointUpsertCall, &operations::INSTANCE_QUERY_ENDPOINT_UPSERT, envelope<ServiceQueryApiEndpoint> }

#[cfg(feature = "sql")]
impl Client {
    /// Changes which API keys have access to SQL on a service.
    ///
    /// Calls [`Client::instance_query_endpoint_get`], [`Client::openapi_key_get_list`] and [`Client::instance_query_endpoint_upsert`].
    /// Gives up after 120 s.
    pub fn query_access(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> crate::KeyAccess<InstanceServiceQueryApiEndpointsPostRequest> {
        const ACCESS: access::Access = access::Access {
            write: &operations::INSTANCE_QUERY_ENDPOINT_UPSERT,
            read: &operations::INSTANCE_QUERY_ENDPOINT_GET,
            keys: &operations::OPENAPI_KEY_GET_LIST,
            cursor: Some("cursor"),
            id: "id",
            list: "openApiKeys",
            properties: &["roles", "openApiKeys", "allowedOrigins"],
            default: "{\"roles\":[\"sql_console_read_only\"]}",
            service: "serviceId",
            pending: access::Pending {
                status: 400,
                message: "does not belong to the organization",
                budget: 30,
            },
            budget: 120,
        };
        crate::KeyAccess::new(
            self,
            &ACCESS,
            vec![
                ("organizationId", organization_id.into()), ("serviceId", service_id
                .into())
            ],
        )
    }
}

/// A call of [`Client::instance_state_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceStateUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServiceStatePatchRequest,
}

impl InstanceStateUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/state", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstanceStateUpdateCall, &operations::INSTANCE_STATE_UPDATE, envelope<Service> }

/// A call of [`Client::instance_scaling_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceScalingUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServiceScalingPatchRequest,
}

impl InstanceScalingUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/scaling", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstanceScalingUpdateCall, &operations::INSTANCE_SCALING_UPDATE, envelope<Service> }

/// A call of [`Client::instance_replica_scaling_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstanceReplicaScalingUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServiceReplicaScalingPatchRequest,
}

impl InstanceReplicaScalingUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/replicaScaling", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstanceReplicaScalingUpdateCall, &operations::INSTANCE_REPLICA_SCALING_UPDATE, envelope<ServiceScalingPatchResponse> }

/// A call of [`Client::instance_password_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstancePasswordUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServicePasswordPatchRequest,
}

impl InstancePasswordUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/password", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { InstancePasswordUpdateCall, &operations::INSTANCE_PASSWORD_UPDATE, envelope<ServicePasswordPatchResponse> }

/// A call of [`Client::instance_private_endpoint_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstancePrivateEndpointCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServicPrivateEndpointePostRequest,
}

impl InstancePrivateEndpointCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/privateEndpoint", client.base_url(),
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

call! { InstancePrivateEndpointCreateCall, &operations::INSTANCE_PRIVATE_ENDPOINT_CREATE, envelope<InstancePrivateEndpoint> }

/// A call of [`Client::scaling_schedule_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ScalingScheduleGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ScalingScheduleGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/scalingSchedule", client.base_url(),
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

call! { ScalingScheduleGetCall, &operations::SCALING_SCHEDULE_GET, envelope<ScalingSchedule> }

/// A call of [`Client::scaling_schedule_upsert`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ScalingScheduleUpsertCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ScalingSchedulePostRequest,
}

impl ScalingScheduleUpsertCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/scalingSchedule", client.base_url(),
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

call! { ScalingScheduleUpsertCall, &operations::SCALING_SCHEDULE_UPSERT, envelope<ScalingSchedule> }

/// A call of [`Client::scaling_schedule_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ScalingScheduleDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ScalingScheduleDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/scalingSchedule", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { ScalingScheduleDeleteCall, &operations::SCALING_SCHEDULE_DELETE, empty<()> }

/// A call of [`Client::upgrade_window_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpgradeWindowGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl UpgradeWindowGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/upgradeWindow", client.base_url(),
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

call! { UpgradeWindowGetCall, &operations::UPGRADE_WINDOW_GET, envelope<UpgradeWindow> }

/// A call of [`Client::upgrade_window_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpgradeWindowUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: UpgradeWindowPutRequest,
}

impl UpgradeWindowUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/upgradeWindow", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { UpgradeWindowUpdateCall, &operations::UPGRADE_WINDOW_UPDATE, envelope<UpgradeWindow> }

/// A call of [`Client::upgrade_window_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpgradeWindowDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl UpgradeWindowDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/upgradeWindow", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { UpgradeWindowDeleteCall, &operations::UPGRADE_WINDOW_DELETE, empty<()> }

/// A call of [`Client::service_clickhouse_settings_list_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ServiceClickhouseSettingsListGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ServiceClickhouseSettingsListGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickhouseSettings", client.base_url(),
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

call! { ServiceClickhouseSettingsListGetCall, &operations::SERVICE_CLICKHOUSE_SETTINGS_LIST_GET, envelope<ServiceClickhouseSettingsList> }

/// A call of [`Client::service_clickhouse_settings_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ServiceClickhouseSettingsUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ServiceClickhouseSettingsPatchRequest,
}

impl ServiceClickhouseSettingsUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickhouseSettings", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { ServiceClickhouseSettingsUpdateCall, &operations::SERVICE_CLICKHOUSE_SETTINGS_UPDATE, envelope<ServiceClickhouseSettingsPatchResponse> }

/// A call of [`Client::service_clickhouse_settings_schema_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ServiceClickhouseSettingsSchemaGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ServiceClickhouseSettingsSchemaGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickhouseSettings/schema", client
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

call! { ServiceClickhouseSettingsSchemaGetCall, &operations::SERVICE_CLICKHOUSE_SETTINGS_SCHEMA_GET, envelope<ServiceClickhouseSettingsSchema> }

/// A call of [`Client::service_clickhouse_setting_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ServiceClickhouseSettingGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    setting_name: String,
}

impl ServiceClickhouseSettingGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, setting_name } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickhouseSettings/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(setting_name)
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

call! { ServiceClickhouseSettingGetCall, &operations::SERVICE_CLICKHOUSE_SETTING_GET, envelope<ServiceClickhouseSetting> }

/// A call of [`Client::service_clickhouse_setting_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ServiceClickhouseSettingDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    setting_name: String,
}

impl ServiceClickhouseSettingDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, setting_name } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickhouseSettings/{}", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(setting_name)
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

call! { ServiceClickhouseSettingDeleteCall, &operations::SERVICE_CLICKHOUSE_SETTING_DELETE, empty<()> }

/// A call of [`Client::replica_aware_routing_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplicaAwareRoutingGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ReplicaAwareRoutingGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/replicaAwareRouting", client.base_url(),
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

call! { ReplicaAwareRoutingGetCall, &operations::REPLICA_AWARE_ROUTING_GET, envelope<ReplicaAwareRouting> }

/// A call of [`Client::replica_aware_routing_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplicaAwareRoutingUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ReplicaAwareRoutingPatchRequest,
}

impl ReplicaAwareRoutingUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/replicaAwareRouting", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { ReplicaAwareRoutingUpdateCall, &operations::REPLICA_AWARE_ROUTING_UPDATE, envelope<ReplicaAwareRouting> }
