// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `GET /v1/whoami`
pub const WHOAMI_GET: Operation = Operation {
    id: "whoamiGet", method: "GET", path: "/v1/whoami",
    tag: "User management", summary: "Resolve the caller identity",
    permissions: &[], beta: true, deprecated: false,
    parameters: &[],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations`
pub const ORGANIZATION_GET_LIST: Operation = Operation {
    id: "organizationGetList", method: "GET", path: "/v1/organizations",
    tag: "Organization", summary: "Get list of available organizations",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("limit", Query, false), Parameter::new("cursor", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `GET /v1/organizations/{organizationId}`
pub const ORGANIZATION_GET: Operation = Operation {
    id: "organizationGet", method: "GET", path: "/v1/organizations/{organizationId}",
    tag: "Organization", summary: "Get organization details",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}`
pub const ORGANIZATION_UPDATE: Operation = Operation {
    id: "organizationUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}",
    tag: "Organization", summary: "Update organization details",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/prometheus`
pub const ORGANIZATION_PROMETHEUS_GET: Operation = Operation {
    id: "organizationPrometheusGet", method: "GET", path: "/v1/organizations/{organizationId}/prometheus",
    tag: "Prometheus", summary: "Get organization metrics",
    permissions: &[], beta: false, deprecated: true,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("filtered_metrics", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/prometheus/discovery`
pub const ORGANIZATION_PROMETHEUS_DISCOVERY_GET: Operation = Operation {
    id: "organizationPrometheusDiscoveryGet", method: "GET", path: "/v1/organizations/{organizationId}/prometheus/discovery",
    tag: "Prometheus", summary: "Get Prometheus service discovery targets",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("filtered_metrics", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/roles`
pub const ORGANIZATION_ROLES_GET_LIST: Operation = Operation {
    id: "organizationRolesGetList", method: "GET", path: "/v1/organizations/{organizationId}/roles",
    tag: "Role Management", summary: "List all available roles for an organization",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/roles`
pub const ORGANIZATION_ROLE_POST: Operation = Operation {
    id: "organizationRolePost", method: "POST", path: "/v1/organizations/{organizationId}/roles",
    tag: "Role Management", summary: "Create a new role",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/roles/{roleId}`
pub const ORGANIZATION_ROLE_GET: Operation = Operation {
    id: "organizationRoleGet", method: "GET", path: "/v1/organizations/{organizationId}/roles/{roleId}",
    tag: "Role Management", summary: "Get role details",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("roleId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/roles/{roleId}`
pub const ORGANIZATION_ROLE_PATCH: Operation = Operation {
    id: "organizationRolePatch", method: "PATCH", path: "/v1/organizations/{organizationId}/roles/{roleId}",
    tag: "Role Management", summary: "Update a role",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("roleId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/roles/{roleId}`
pub const ORGANIZATION_ROLE_DELETE: Operation = Operation {
    id: "organizationRoleDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/roles/{roleId}",
    tag: "Role Management", summary: "Delete a role",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("roleId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/quotas`
pub const ORGANIZATION_QUOTAS_GET_LIST: Operation = Operation {
    id: "organizationQuotasGetList", method: "GET", path: "/v1/organizations/{organizationId}/quotas",
    tag: "Organization", summary: "Get organization quotas",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/quotas/{quotaCode}`
pub const ORGANIZATION_QUOTA_GET: Operation = Operation {
    id: "organizationQuotaGet", method: "GET", path: "/v1/organizations/{organizationId}/quotas/{quotaCode}",
    tag: "Organization", summary: "Get organization quota details",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("quotaCode", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/serviceProfiles`
pub const SERVICE_PROFILES_LIST: Operation = Operation {
    id: "serviceProfilesList", method: "GET", path: "/v1/organizations/{organizationId}/serviceProfiles",
    tag: "Service", summary: "List available service profiles",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("region_id", Query, false), Parameter::new("byoc_id", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services`
pub const INSTANCE_GET_LIST: Operation = Operation {
    id: "instanceGetList", method: "GET", path: "/v1/organizations/{organizationId}/services",
    tag: "Service", summary: "List of organization services",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("filter", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services`
pub const INSTANCE_CREATE: Operation = Operation {
    id: "instanceCreate", method: "POST", path: "/v1/organizations/{organizationId}/services",
    tag: "Service", summary: "Create new service",
    permissions: &["control-plane:organization:create-service", "control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}`
pub const INSTANCE_GET: Operation = Operation {
    id: "instanceGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}",
    tag: "Service", summary: "Get service details",
    permissions: &["control-plane:service:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}`
pub const INSTANCE_UPDATE: Operation = Operation {
    id: "instanceUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}",
    tag: "Service", summary: "Update service basic details",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}`
pub const INSTANCE_DELETE: Operation = Operation {
    id: "instanceDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}",
    tag: "Service", summary: "Delete service",
    permissions: &["control-plane:service:delete"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig`
pub const INSTANCE_PRIVATE_ENDPOINT_CONFIG_GET: Operation = Operation {
    id: "instancePrivateEndpointConfigGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig",
    tag: "Service", summary: "Get private endpoint configuration",
    permissions: &["control-plane:service:view-private-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`
pub const INSTANCE_QUERY_ENDPOINT_GET: Operation = Operation {
    id: "instanceQueryEndpointGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
    tag: "Service", summary: "Get the service query endpoint for a given instance",
    permissions: &["control-plane:service:view-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: true,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`
pub const INSTANCE_QUERY_ENDPOINT_DELETE: Operation = Operation {
    id: "instanceQueryEndpointDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
    tag: "Service", summary: "Delete the service query endpoint for a given instance",
    permissions: &["control-plane:service:manage-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`
pub const INSTANCE_QUERY_ENDPOINT_UPSERT: Operation = Operation {
    id: "instanceQueryEndpointUpsert", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
    tag: "Service", summary: "Upsert the service query endpoint for a given instance",
    permissions: &["control-plane:service:manage-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/state`
pub const INSTANCE_STATE_UPDATE: Operation = Operation {
    id: "instanceStateUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/state",
    tag: "Service", summary: "Update service state",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/scaling`
pub const INSTANCE_SCALING_UPDATE: Operation = Operation {
    id: "instanceScalingUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/scaling",
    tag: "Service", summary: "Update service auto scaling settings",
    permissions: &["control-plane:service:manage-scaling-config"], beta: false, deprecated: true,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaScaling`
pub const INSTANCE_REPLICA_SCALING_UPDATE: Operation = Operation {
    id: "instanceReplicaScalingUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/replicaScaling",
    tag: "Service", summary: "Update service auto scaling settings",
    permissions: &["control-plane:service:manage-scaling-config"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/password`
pub const INSTANCE_PASSWORD_UPDATE: Operation = Operation {
    id: "instancePasswordUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/password",
    tag: "Service", summary: "Update service password",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint`
pub const INSTANCE_PRIVATE_ENDPOINT_CREATE: Operation = Operation {
    id: "instancePrivateEndpointCreate", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint",
    tag: "Service", summary: "Create a private endpoint",
    permissions: &["control-plane:service:manage-private-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/prometheus`
pub const INSTANCE_PROMETHEUS_GET: Operation = Operation {
    id: "instancePrometheusGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/prometheus",
    tag: "Prometheus", summary: "Get service metrics",
    permissions: &["control-plane:service:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("filtered_metrics", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`
pub const SCALING_SCHEDULE_GET: Operation = Operation {
    id: "scalingScheduleGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
    tag: "Service", summary: "Get service autoscaling schedule",
    permissions: &["control-plane:service:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: true,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`
pub const SCALING_SCHEDULE_UPSERT: Operation = Operation {
    id: "scalingScheduleUpsert", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
    tag: "Service", summary: "Create or replace service autoscaling schedule",
    permissions: &["control-plane:service:manage-scaling-config"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`
pub const SCALING_SCHEDULE_DELETE: Operation = Operation {
    id: "scalingScheduleDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
    tag: "Service", summary: "Delete service scheduled scaling",
    permissions: &["control-plane:service:manage-scaling-config"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`
pub const UPGRADE_WINDOW_GET: Operation = Operation {
    id: "upgradeWindowGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
    tag: "Service", summary: "Get service upgrade window",
    permissions: &["control-plane:service:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: true,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`
pub const UPGRADE_WINDOW_UPDATE: Operation = Operation {
    id: "upgradeWindowUpdate", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
    tag: "Service", summary: "Set service upgrade window",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`
pub const UPGRADE_WINDOW_DELETE: Operation = Operation {
    id: "upgradeWindowDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
    tag: "Service", summary: "Delete service upgrade window",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings`
pub const SERVICE_CLICKHOUSE_SETTINGS_LIST_GET: Operation = Operation {
    id: "serviceClickhouseSettingsListGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings",
    tag: "Service", summary: "List ClickHouse settings",
    permissions: &["control-plane:service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings`
pub const SERVICE_CLICKHOUSE_SETTINGS_UPDATE: Operation = Operation {
    id: "serviceClickhouseSettingsUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings",
    tag: "Service", summary: "Update ClickHouse settings",
    permissions: &["control-plane:service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema`
pub const SERVICE_CLICKHOUSE_SETTINGS_SCHEMA_GET: Operation = Operation {
    id: "serviceClickhouseSettingsSchemaGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema",
    tag: "Service", summary: "Get ClickHouse settings schema",
    permissions: &["control-plane:service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}`
pub const SERVICE_CLICKHOUSE_SETTING_GET: Operation = Operation {
    id: "serviceClickhouseSettingGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}",
    tag: "Service", summary: "Get ClickHouse setting",
    permissions: &["control-plane:service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("settingName", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}`
pub const SERVICE_CLICKHOUSE_SETTING_DELETE: Operation = Operation {
    id: "serviceClickhouseSettingDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}",
    tag: "Service", summary: "Reset ClickHouse setting to default",
    permissions: &["control-plane:service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("settingName", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups`
pub const BACKUP_GET_LIST: Operation = Operation {
    id: "backupGetList", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/backups",
    tag: "Backup", summary: "List of service backups",
    permissions: &["control-plane:service:view-backups"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}`
pub const BACKUP_GET: Operation = Operation {
    id: "backupGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}",
    tag: "Backup", summary: "Get backup details",
    permissions: &["control-plane:service:view-backups"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("backupId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots`
pub const SNAPSHOT_GET_LIST: Operation = Operation {
    id: "snapshotGetList", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/snapshots",
    tag: "Snapshot", summary: "List of service snapshots",
    permissions: &["control-plane:service:view-snapshots"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("limit", Query, false), Parameter::new("cursor", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}`
pub const SNAPSHOT_GET: Operation = Operation {
    id: "snapshotGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}",
    tag: "Snapshot", summary: "Get snapshot details",
    permissions: &["control-plane:service:view-snapshots"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("snapshotId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration`
pub const BACKUP_CONFIGURATION_GET: Operation = Operation {
    id: "backupConfigurationGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration",
    tag: "Backup", summary: "Get service backup configuration",
    permissions: &["control-plane:service:view-backups"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration`
pub const BACKUP_CONFIGURATION_UPDATE: Operation = Operation {
    id: "backupConfigurationUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration",
    tag: "Backup", summary: "Update service backup configuration",
    permissions: &["control-plane:service:manage-backups"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration`
pub const SNAPSHOT_CONFIGURATION_GET: Operation = Operation {
    id: "snapshotConfigurationGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration",
    tag: "Snapshot", summary: "Get service snapshot configuration",
    permissions: &["control-plane:service:view-snapshots"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration`
pub const SNAPSHOT_CONFIGURATION_UPDATE: Operation = Operation {
    id: "snapshotConfigurationUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration",
    tag: "Snapshot", summary: "Update service snapshot configuration",
    permissions: &["control-plane:service:manage-snapshots"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting`
pub const REPLICA_AWARE_ROUTING_GET: Operation = Operation {
    id: "replicaAwareRoutingGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting",
    tag: "Service", summary: "Get replica aware routing",
    permissions: &["control-plane:service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting`
pub const REPLICA_AWARE_ROUTING_UPDATE: Operation = Operation {
    id: "replicaAwareRoutingUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting",
    tag: "Service", summary: "Update replica aware routing",
    permissions: &["control-plane:service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
pub const BACKUP_BUCKET_GET: Operation = Operation {
    id: "backupBucketGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
    tag: "Backup", summary: "Get service backup bucket",
    permissions: &["control-plane:service:view-backups"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
pub const BACKUP_BUCKET_CREATE: Operation = Operation {
    id: "backupBucketCreate", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
    tag: "Backup", summary: "Create service backup bucket",
    permissions: &["control-plane:service:manage-backups"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
pub const BACKUP_BUCKET_UPDATE: Operation = Operation {
    id: "backupBucketUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
    tag: "Backup", summary: "Update service backup bucket",
    permissions: &["control-plane:service:manage-backups"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
pub const BACKUP_BUCKET_DELETE: Operation = Operation {
    id: "backupBucketDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
    tag: "Backup", summary: "Delete service backup bucket",
    permissions: &["control-plane:service:manage-backups"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/keys`
pub const OPENAPI_KEY_GET_LIST: Operation = Operation {
    id: "openapiKeyGetList", method: "GET", path: "/v1/organizations/{organizationId}/keys",
    tag: "API keys", summary: "Get list of keys",
    permissions: &["control-plane:organization:view-api-keys"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("limit", Query, false), Parameter::new("cursor", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `POST /v1/organizations/{organizationId}/keys`
pub const OPENAPI_KEY_CREATE: Operation = Operation {
    id: "openapiKeyCreate", method: "POST", path: "/v1/organizations/{organizationId}/keys",
    tag: "API keys", summary: "Create key",
    permissions: &["control-plane:organization:create-api-keys"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/keys/{keyId}`
pub const OPENAPI_KEY_GET: Operation = Operation {
    id: "openapiKeyGet", method: "GET", path: "/v1/organizations/{organizationId}/keys/{keyId}",
    tag: "API keys", summary: "Get key details",
    permissions: &["control-plane:organization:view-api-keys"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("keyId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/keys/{keyId}`
pub const OPENAPI_KEY_UPDATE: Operation = Operation {
    id: "openapiKeyUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/keys/{keyId}",
    tag: "API keys", summary: "Update key",
    permissions: &["control-plane:organization:view-api-keys"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("keyId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/keys/{keyId}`
pub const OPENAPI_KEY_DELETE: Operation = Operation {
    id: "openapiKeyDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/keys/{keyId}",
    tag: "API keys", summary: "Delete key",
    permissions: &["control-plane:organization:view-api-keys"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("keyId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/members`
pub const MEMBER_GET_LIST: Operation = Operation {
    id: "memberGetList", method: "GET", path: "/v1/organizations/{organizationId}/members",
    tag: "User management", summary: "List organization members",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/members/{userId}`
pub const MEMBER_GET: Operation = Operation {
    id: "memberGet", method: "GET", path: "/v1/organizations/{organizationId}/members/{userId}",
    tag: "User management", summary: "Get member details",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("userId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/members/{userId}`
pub const MEMBER_UPDATE: Operation = Operation {
    id: "memberUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/members/{userId}",
    tag: "User management", summary: "Update organization member",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("userId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/members/{userId}`
pub const MEMBER_DELETE: Operation = Operation {
    id: "memberDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/members/{userId}",
    tag: "User management", summary: "Remove an organization member",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("userId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/invitations`
pub const INVITATION_GET_LIST: Operation = Operation {
    id: "invitationGetList", method: "GET", path: "/v1/organizations/{organizationId}/invitations",
    tag: "User management", summary: "List all invitations",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/invitations`
pub const INVITATION_CREATE: Operation = Operation {
    id: "invitationCreate", method: "POST", path: "/v1/organizations/{organizationId}/invitations",
    tag: "User management", summary: "Create an invitation",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/invitations/{invitationId}`
pub const INVITATION_GET: Operation = Operation {
    id: "invitationGet", method: "GET", path: "/v1/organizations/{organizationId}/invitations/{invitationId}",
    tag: "User management", summary: "Get invitation details",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("invitationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/invitations/{invitationId}`
pub const INVITATION_DELETE: Operation = Operation {
    id: "invitationDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/invitations/{invitationId}",
    tag: "User management", summary: "Delete organization invitation",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("invitationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/activities`
pub const ACTIVITY_GET_LIST: Operation = Operation {
    id: "activityGetList", method: "GET", path: "/v1/organizations/{organizationId}/activities",
    tag: "Organization", summary: "List of organization activities",
    permissions: &["control-plane:organization:view-activities"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("from_date", Query, false), Parameter::new("to_date", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/activities/{activityId}`
pub const ACTIVITY_GET: Operation = Operation {
    id: "activityGet", method: "GET", path: "/v1/organizations/{organizationId}/activities/{activityId}",
    tag: "Organization", summary: "Organization activity",
    permissions: &["control-plane:organization:view-activities"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("activityId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/notifications`
pub const NOTIFICATION_GET_LIST: Operation = Operation {
    id: "notificationGetList", method: "GET", path: "/v1/organizations/{organizationId}/notifications",
    tag: "Notifications", summary: "List of organization notifications",
    permissions: &[], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("limit", Query, false), Parameter::new("cursor", Query, false), Parameter::new("severity", Query, false), Parameter::new("type", Query, false), Parameter::new("resource_id", Query, false), Parameter::new("resource_type", Query, false), Parameter::new("from_date", Query, false), Parameter::new("to_date", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `GET /v1/organizations/{organizationId}/notificationTypes`
pub const NOTIFICATION_TYPES_GET_LIST: Operation = Operation {
    id: "notificationTypesGetList", method: "GET", path: "/v1/organizations/{organizationId}/notificationTypes",
    tag: "Notifications", summary: "List notification types",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/usageCost`
pub const USAGE_COST_GET: Operation = Operation {
    id: "usageCostGet", method: "GET", path: "/v1/organizations/{organizationId}/usageCost",
    tag: "Billing", summary: "Get organization usage costs",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("from_date", Query, true), Parameter::new("to_date", Query, true), Parameter::new("filter", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/activeBalances`
pub const ACTIVE_BALANCES_GET: Operation = Operation {
    id: "activeBalancesGet", method: "GET", path: "/v1/organizations/{organizationId}/activeBalances",
    tag: "Billing", summary: "Get organization active prepaid balances",
    permissions: &["control-plane:organization:view-billing"], beta: false, deprecated: true,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("limit", Query, false), Parameter::new("offset", Query, false)],
    body: false, paging: Paging::Offset, unset: false,
};

/// `GET /v1/organizations/{organizationId}/creditBalances`
pub const CREDIT_BALANCES_GET: Operation = Operation {
    id: "creditBalancesGet", method: "GET", path: "/v1/organizations/{organizationId}/creditBalances",
    tag: "Billing", summary: "Get organization active credit balances",
    permissions: &["control-plane:organization:view-billing"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes`
pub const CLICK_PIPE_GET_LIST: Operation = Operation {
    id: "clickPipeGetList", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes",
    tag: "ClickPipes", summary: "List ClickPipes",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes`
pub const CLICK_PIPE_CREATE: Operation = Operation {
    id: "clickPipeCreate", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes",
    tag: "ClickPipes", summary: "Create ClickPipe",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context`
pub const CLICK_PIPES_SERVICE_CONTEXT_GET: Operation = Operation {
    id: "clickPipesServiceContextGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context",
    tag: "ClickPipes", summary: "Get ClickPipes service context",
    permissions: &["control-plane:service:manage-clickpipes"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`
pub const CLICK_PIPE_GET: Operation = Operation {
    id: "clickPipeGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
    tag: "ClickPipes", summary: "Get ClickPipe",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`
pub const CLICK_PIPE_UPDATE: Operation = Operation {
    id: "clickPipeUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
    tag: "ClickPipes", summary: "Update ClickPipe",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`
pub const CLICK_PIPE_DELETE: Operation = Operation {
    id: "clickPipeDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
    tag: "ClickPipes", summary: "Delete ClickPipe",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings`
pub const CLICK_PIPE_SETTINGS_GET: Operation = Operation {
    id: "clickPipeSettingsGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings",
    tag: "ClickPipes", summary: "Get ClickPipe settings",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings`
pub const CLICK_PIPE_SETTINGS_UPDATE: Operation = Operation {
    id: "clickPipeSettingsUpdate", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings",
    tag: "ClickPipes", summary: "Update ClickPipe settings",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery`
pub const CLICK_PIPE_SCHEMA_DISCOVERY: Operation = Operation {
    id: "clickPipeSchemaDiscovery", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery",
    tag: "ClickPipes", summary: "Discover ClickPipe source schema",
    permissions: &["control-plane:service:manage-clickpipes"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling`
pub const CLICK_PIPE_SCALING_UPDATE: Operation = Operation {
    id: "clickPipeScalingUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling",
    tag: "ClickPipes", summary: "Update ClickPipe scaling",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state`
pub const CLICK_PIPE_STATE_UPDATE: Operation = Operation {
    id: "clickPipeStateUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state",
    tag: "ClickPipes", summary: "Update ClickPipe state",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickPipeId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling`
pub const CLICK_PIPE_CDC_SCALING_GET: Operation = Operation {
    id: "clickPipeCdcScalingGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling",
    tag: "ClickPipes", summary: "Get CDC ClickPipes scaling",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling`
pub const CLICK_PIPE_CDC_SCALING_UPDATE: Operation = Operation {
    id: "clickPipeCdcScalingUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling",
    tag: "ClickPipes", summary: "Update CDC ClickPipes scaling",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards`
pub const CLICK_STACK_LIST_DASHBOARDS: Operation = Operation {
    id: "clickStackListDashboards", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards",
    tag: "ClickStack", summary: "ClickStack: List Dashboards",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards`
pub const CLICK_STACK_CREATE_DASHBOARD: Operation = Operation {
    id: "clickStackCreateDashboard", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards",
    tag: "ClickStack", summary: "ClickStack: Create Dashboard",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`
pub const CLICK_STACK_GET_DASHBOARD: Operation = Operation {
    id: "clickStackGetDashboard", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
    tag: "ClickStack", summary: "ClickStack: Get Dashboard",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackDashboardId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`
pub const CLICK_STACK_UPDATE_DASHBOARD: Operation = Operation {
    id: "clickStackUpdateDashboard", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
    tag: "ClickStack", summary: "ClickStack: Update Dashboard",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackDashboardId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`
pub const CLICK_STACK_DELETE_DASHBOARD: Operation = Operation {
    id: "clickStackDeleteDashboard", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
    tag: "ClickStack", summary: "ClickStack: Delete Dashboard",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackDashboardId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate`
pub const CLICK_STACK_VALIDATE_DASHBOARD: Operation = Operation {
    id: "clickStackValidateDashboard", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate",
    tag: "ClickStack", summary: "ClickStack: Validate Dashboard",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts`
pub const CLICK_STACK_LIST_ALERTS: Operation = Operation {
    id: "clickStackListAlerts", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts",
    tag: "ClickStack", summary: "ClickStack: List Alerts",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("limit", Query, false), Parameter::new("offset", Query, false)],
    body: false, paging: Paging::Offset, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts`
pub const CLICK_STACK_CREATE_ALERT: Operation = Operation {
    id: "clickStackCreateAlert", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts",
    tag: "ClickStack", summary: "ClickStack: Create Alert",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources`
pub const CLICK_STACK_LIST_SOURCES: Operation = Operation {
    id: "clickStackListSources", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources",
    tag: "ClickStack", summary: "ClickStack: List Sources",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources`
pub const CLICK_STACK_CREATE_SOURCE: Operation = Operation {
    id: "clickStackCreateSource", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources",
    tag: "ClickStack", summary: "ClickStack: Create Source",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`
pub const CLICK_STACK_GET_SOURCE: Operation = Operation {
    id: "clickStackGetSource", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
    tag: "ClickStack", summary: "ClickStack: Get Source",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackSourceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`
pub const CLICK_STACK_UPDATE_SOURCE: Operation = Operation {
    id: "clickStackUpdateSource", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
    tag: "ClickStack", summary: "ClickStack: Update Source",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackSourceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`
pub const CLICK_STACK_DELETE_SOURCE: Operation = Operation {
    id: "clickStackDeleteSource", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
    tag: "ClickStack", summary: "ClickStack: Delete Source",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackSourceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`
pub const CLICK_STACK_GET_ALERT: Operation = Operation {
    id: "clickStackGetAlert", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
    tag: "ClickStack", summary: "ClickStack: Get Alert",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackAlertId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`
pub const CLICK_STACK_UPDATE_ALERT: Operation = Operation {
    id: "clickStackUpdateAlert", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
    tag: "ClickStack", summary: "ClickStack: Update Alert",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackAlertId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`
pub const CLICK_STACK_DELETE_ALERT: Operation = Operation {
    id: "clickStackDeleteAlert", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
    tag: "ClickStack", summary: "ClickStack: Delete Alert",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackAlertId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks`
pub const CLICK_STACK_LIST_WEBHOOKS: Operation = Operation {
    id: "clickStackListWebhooks", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks",
    tag: "ClickStack", summary: "ClickStack: List Webhooks",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("limit", Query, false), Parameter::new("offset", Query, false)],
    body: false, paging: Paging::Offset, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks`
pub const CLICK_STACK_CREATE_WEBHOOK: Operation = Operation {
    id: "clickStackCreateWebhook", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks",
    tag: "ClickStack", summary: "ClickStack: Create Webhook",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate`
pub const CLICK_STACK_VALIDATE_WEBHOOK: Operation = Operation {
    id: "clickStackValidateWebhook", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate",
    tag: "ClickStack", summary: "ClickStack: Validate Webhook",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}`
pub const CLICK_STACK_UPDATE_WEBHOOK: Operation = Operation {
    id: "clickStackUpdateWebhook", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}",
    tag: "ClickStack", summary: "ClickStack: Update Webhook",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackWebhookId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}`
pub const CLICK_STACK_DELETE_WEBHOOK: Operation = Operation {
    id: "clickStackDeleteWebhook", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}",
    tag: "ClickStack", summary: "ClickStack: Delete Webhook",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackWebhookId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles`
pub const CLICK_STACK_LIST_ROLES: Operation = Operation {
    id: "clickStackListRoles", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles",
    tag: "ClickStack", summary: "ClickStack: List Roles",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles`
pub const CLICK_STACK_CREATE_ROLE: Operation = Operation {
    id: "clickStackCreateRole", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles",
    tag: "ClickStack", summary: "ClickStack: Create Role",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`
pub const CLICK_STACK_GET_ROLE: Operation = Operation {
    id: "clickStackGetRole", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
    tag: "ClickStack", summary: "ClickStack: Get Role",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackRoleId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`
pub const CLICK_STACK_UPDATE_ROLE: Operation = Operation {
    id: "clickStackUpdateRole", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
    tag: "ClickStack", summary: "ClickStack: Update Role",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackRoleId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`
pub const CLICK_STACK_DELETE_ROLE: Operation = Operation {
    id: "clickStackDeleteRole", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
    tag: "ClickStack", summary: "ClickStack: Delete Role",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackRoleId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches`
pub const CLICK_STACK_LIST_SAVED_SEARCHES: Operation = Operation {
    id: "clickStackListSavedSearches", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches",
    tag: "ClickStack", summary: "ClickStack: List Saved Searches",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("limit", Query, false), Parameter::new("offset", Query, false)],
    body: false, paging: Paging::Offset, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches`
pub const CLICK_STACK_CREATE_SAVED_SEARCH: Operation = Operation {
    id: "clickStackCreateSavedSearch", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches",
    tag: "ClickStack", summary: "ClickStack: Create Saved Search",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`
pub const CLICK_STACK_GET_SAVED_SEARCH: Operation = Operation {
    id: "clickStackGetSavedSearch", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
    tag: "ClickStack", summary: "ClickStack: Get Saved Search",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackSavedSearchId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`
pub const CLICK_STACK_UPDATE_SAVED_SEARCH: Operation = Operation {
    id: "clickStackUpdateSavedSearch", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
    tag: "ClickStack", summary: "ClickStack: Update Saved Search",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackSavedSearchId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`
pub const CLICK_STACK_DELETE_SAVED_SEARCH: Operation = Operation {
    id: "clickStackDeleteSavedSearch", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
    tag: "ClickStack", summary: "ClickStack: Delete Saved Search",
    permissions: &["control-plane:service:manage-clickstack-api"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("clickStackSavedSearchId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/postgres`
pub const POSTGRES_SERVICE_CREATE: Operation = Operation {
    id: "postgresServiceCreate", method: "POST", path: "/v1/organizations/{organizationId}/postgres",
    tag: "Postgres", summary: "Create new Postgres service",
    permissions: &["control-plane:organization:create-service"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres`
pub const POSTGRES_SERVICE_GET_LIST: Operation = Operation {
    id: "postgresServiceGetList", method: "GET", path: "/v1/organizations/{organizationId}/postgres",
    tag: "Postgres", summary: "List of organization Postgres services",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/prometheus`
pub const POSTGRES_ORG_PROMETHEUS_GET: Operation = Operation {
    id: "postgresOrgPrometheusGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/prometheus",
    tag: "Prometheus", summary: "Get organization PostgreSQL metrics",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}`
pub const POSTGRES_SERVICE_GET: Operation = Operation {
    id: "postgresServiceGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}",
    tag: "Postgres", summary: "Get PostgreSQL service details",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/postgres/{postgresId}`
pub const POSTGRES_SERVICE_DELETE: Operation = Operation {
    id: "postgresServiceDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/postgres/{postgresId}",
    tag: "Postgres", summary: "Delete a PostgreSQL service",
    permissions: &["control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}`
pub const POSTGRES_SERVICE_PATCH: Operation = Operation {
    id: "postgresServicePatch", method: "PATCH", path: "/v1/organizations/{organizationId}/postgres/{postgresId}",
    tag: "Postgres", summary: "Update a PostgreSQL service",
    permissions: &["control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates`
pub const POSTGRES_SERVICE_CERTS_GET: Operation = Operation {
    id: "postgresServiceCertsGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates",
    tag: "Postgres", summary: "Get Postgres CA certs",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/restoredService`
pub const POSTGRES_INSTANCE_RESTORE: Operation = Operation {
    id: "postgresInstanceRestore", method: "POST", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/restoredService",
    tag: "Postgres", summary: "Restore a Postgres service",
    permissions: &["control-plane:organization:create-service", "control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/password`
pub const POSTGRES_SERVICE_SET_PASSWORD: Operation = Operation {
    id: "postgresServiceSetPassword", method: "PATCH", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/password",
    tag: "Postgres", summary: "Update Postgres superuser password",
    permissions: &["control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/state`
pub const POSTGRES_SERVICE_PATCH_STATE: Operation = Operation {
    id: "postgresServicePatchState", method: "PATCH", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/state",
    tag: "Postgres", summary: "Update Postgres service state",
    permissions: &["control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/readReplica`
pub const POSTGRES_INSTANCE_CREATE_READ_REPLICA: Operation = Operation {
    id: "postgresInstanceCreateReadReplica", method: "POST", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/readReplica",
    tag: "Postgres", summary: "Create a read replica for a Postgres service",
    permissions: &["control-plane:organization:create-service", "control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/config`
pub const POSTGRES_INSTANCE_CONFIG_GET: Operation = Operation {
    id: "postgresInstanceConfigGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/config",
    tag: "Postgres", summary: "Get PostgreSQL service configuration",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/config`
pub const POSTGRES_INSTANCE_CONFIG_POST: Operation = Operation {
    id: "postgresInstanceConfigPost", method: "POST", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/config",
    tag: "Postgres", summary: "Replace Postgres service configuration",
    permissions: &["control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/config`
pub const POSTGRES_INSTANCE_CONFIG_PATCH: Operation = Operation {
    id: "postgresInstanceConfigPatch", method: "PATCH", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/config",
    tag: "Postgres", summary: "Update Postgres service configuration",
    permissions: &["control-plane:postgres-service:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/prometheus`
pub const POSTGRES_INSTANCE_PROMETHEUS_GET: Operation = Operation {
    id: "postgresInstancePrometheusGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/prometheus",
    tag: "Prometheus", summary: "Get PostgreSQL service metrics",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/metrics`
pub const POSTGRES_INSTANCE_METRICS_GET: Operation = Operation {
    id: "postgresInstanceMetricsGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/metrics",
    tag: "Postgres", summary: "Get Postgres time-series metrics",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true), Parameter::new("from_date", Query, true), Parameter::new("to_date", Query, true), Parameter::new("bucket_size_seconds", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/backups`
pub const POSTGRES_SERVICE_BACKUP_GET_LIST: Operation = Operation {
    id: "postgresServiceBackupGetList", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/backups",
    tag: "Postgres", summary: "List of Postgres service backups",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true), Parameter::new("limit", Query, false), Parameter::new("cursor", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns`
pub const SLOW_QUERY_PATTERNS_GET_LIST: Operation = Operation {
    id: "slowQueryPatternsGetList", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns",
    tag: "Postgres", summary: "List Postgres slow query patterns",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true), Parameter::new("from_date", Query, true), Parameter::new("to_date", Query, true), Parameter::new("db_name", Query, false), Parameter::new("db_user", Query, false), Parameter::new("db_operation", Query, false), Parameter::new("app", Query, false), Parameter::new("sort_by", Query, false), Parameter::new("sort_order", Query, false), Parameter::new("limit", Query, false), Parameter::new("offset", Query, false)],
    body: false, paging: Paging::Offset, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}`
pub const SLOW_QUERY_PATTERN_GET: Operation = Operation {
    id: "slowQueryPatternGet", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}",
    tag: "Postgres", summary: "Get a Postgres slow query pattern with recent executions",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true), Parameter::new("queryId", Path, true), Parameter::new("db_name", Query, true), Parameter::new("db_user", Query, true), Parameter::new("db_operation", Query, true), Parameter::new("app", Query, false), Parameter::new("timestamp", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/logs`
pub const POSTGRES_LOGS_GET_LIST: Operation = Operation {
    id: "postgresLogsGetList", method: "GET", path: "/v1/organizations/{organizationId}/postgres/{postgresId}/logs",
    tag: "Postgres", summary: "List Postgres server logs",
    permissions: &["control-plane:postgres-service:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("postgresId", Path, true), Parameter::new("from_date", Query, true), Parameter::new("to_date", Query, true), Parameter::new("body_contains", Query, false), Parameter::new("severity", Query, false), Parameter::new("sort_order", Query, false), Parameter::new("limit", Query, false), Parameter::new("offset", Query, false)],
    body: false, paging: Paging::Offset, unset: false,
};

/// `GET /v1/organizations/{organizationId}/privateEndpointConfig`
pub const ORGANIZATION_PRIVATE_ENDPOINT_CONFIG_GET_LIST: Operation = Operation {
    id: "organizationPrivateEndpointConfigGetList", method: "GET", path: "/v1/organizations/{organizationId}/privateEndpointConfig",
    tag: "Organization", summary: "Get private endpoint configuration for region within cloud provider for an organization",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: true,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("cloud_provider", Query, true), Parameter::new("region_id", Query, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/byocInfrastructure`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_CREATE: Operation = Operation {
    id: "organizationByocInfrastructureCreate", method: "POST", path: "/v1/organizations/{organizationId}/byocInfrastructure",
    tag: "Organization", summary: "Create BYOC Infrastructure",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/byocInfrastructure/validate`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_VALIDATE: Operation = Operation {
    id: "organizationByocInfrastructureValidate", method: "POST", path: "/v1/organizations/{organizationId}/byocInfrastructure/validate",
    tag: "Organization", summary: "Validate BYOC infrastructure prerequisites",
    permissions: &["control-plane:organization:manage"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_GET: Operation = Operation {
    id: "organizationByocInfrastructureGet", method: "GET", path: "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}",
    tag: "Organization", summary: "Get BYOC infrastructure details",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("byocInfrastructureId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_DELETE: Operation = Operation {
    id: "organizationByocInfrastructureDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}",
    tag: "Organization", summary: "Remove a BYOC infrastructure",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("byocInfrastructureId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_UPDATE: Operation = Operation {
    id: "organizationByocInfrastructureUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}",
    tag: "Organization", summary: "Update BYOC Infrastructure",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("byocInfrastructureId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_PROGRESS_GET: Operation = Operation {
    id: "organizationByocInfrastructureProgressGet", method: "GET", path: "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress",
    tag: "Organization", summary: "Get BYOC infrastructure provisioning progress",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("byocInfrastructureId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_TAGS_GET: Operation = Operation {
    id: "organizationByocInfrastructureTagsGet", method: "GET", path: "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags",
    tag: "Organization", summary: "Get BYOC infrastructure tags",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("byocInfrastructureId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig`
pub const ORGANIZATION_BYOC_INFRASTRUCTURE_PRIVATE_ENDPOINT_CONFIG_GET: Operation = Operation {
    id: "organizationByocInfrastructurePrivateEndpointConfigGet", method: "GET", path: "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig",
    tag: "Organization", summary: "Get BYOC infrastructure private endpoint configuration",
    permissions: &["control-plane:organization:view"], beta: true, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("byocInfrastructureId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints`
pub const CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET_LIST: Operation = Operation {
    id: "clickPipeReversePrivateEndpointGetList", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints",
    tag: "ClickPipes", summary: "List reverse private endpoints",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints`
pub const CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_CREATE: Operation = Operation {
    id: "clickPipeReversePrivateEndpointCreate", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints",
    tag: "ClickPipes", summary: "Create reverse private endpoint",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`
pub const CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET: Operation = Operation {
    id: "clickPipeReversePrivateEndpointGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
    tag: "ClickPipes", summary: "Get reverse private endpoint",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("reversePrivateEndpointId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`
pub const CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_DELETE: Operation = Operation {
    id: "clickPipeReversePrivateEndpointDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
    tag: "ClickPipes", summary: "Delete reverse private endpoint",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("reversePrivateEndpointId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`
pub const CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_UPDATE: Operation = Operation {
    id: "clickPipeReversePrivateEndpointUpdate", method: "PATCH", path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
    tag: "ClickPipes", summary: "Update reverse private endpoint",
    permissions: &["control-plane:service:manage-clickpipes"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("reversePrivateEndpointId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints`
pub const QUERY_API_ENDPOINT_LIST: Operation = Operation {
    id: "queryApiEndpointList", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints",
    tag: "Query API endpoints", summary: "List Query API endpoints",
    permissions: &["control-plane:service:view-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("cursor", Query, false), Parameter::new("limit", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints`
pub const QUERY_API_ENDPOINT_CREATE: Operation = Operation {
    id: "queryApiEndpointCreate", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints",
    tag: "Query API endpoints", summary: "Create a Query API endpoint",
    permissions: &["control-plane:service:manage-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`
pub const QUERY_API_ENDPOINT_DELETE: Operation = Operation {
    id: "queryApiEndpointDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}",
    tag: "Query API endpoints", summary: "Delete a Query API endpoint",
    permissions: &["control-plane:service:manage-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("endpointId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`
pub const QUERY_API_ENDPOINT_GET: Operation = Operation {
    id: "queryApiEndpointGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}",
    tag: "Query API endpoints", summary: "Get a Query API endpoint",
    permissions: &["control-plane:service:view-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("endpointId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`
pub const QUERY_API_ENDPOINT_UPDATE: Operation = Operation {
    id: "queryApiEndpointUpdate", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}",
    tag: "Query API endpoints", summary: "Update a Query API endpoint",
    permissions: &["control-plane:service:manage-query-api-endpoints"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("endpointId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries`
pub const SAVED_QUERY_LIST: Operation = Operation {
    id: "savedQueryList", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries",
    tag: "Saved queries", summary: "List saved queries",
    permissions: &["control-plane:service:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("cursor", Query, false), Parameter::new("limit", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `POST /v1/organizations/{organizationId}/services/{serviceId}/saved-queries`
pub const SAVED_QUERY_CREATE: Operation = Operation {
    id: "savedQueryCreate", method: "POST", path: "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries",
    tag: "Saved queries", summary: "Create a saved query",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`
pub const SAVED_QUERY_DELETE: Operation = Operation {
    id: "savedQueryDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}",
    tag: "Saved queries", summary: "Delete a saved query",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("queryId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`
pub const SAVED_QUERY_GET: Operation = Operation {
    id: "savedQueryGet", method: "GET", path: "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}",
    tag: "Saved queries", summary: "Get a saved query",
    permissions: &["control-plane:service:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("queryId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`
pub const SAVED_QUERY_UPDATE: Operation = Operation {
    id: "savedQueryUpdate", method: "PUT", path: "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}",
    tag: "Saved queries", summary: "Update a saved query",
    permissions: &["control-plane:service:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("serviceId", Path, true), Parameter::new("queryId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/organizations/{organizationId}/udfUploads/url`
pub const UDF_UPLOAD_SESSION_CREATE: Operation = Operation {
    id: "udfUploadSessionCreate", method: "POST", path: "/v1/organizations/{organizationId}/udfUploads/url",
    tag: "UDF", summary: "Create UDF upload URL",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/udfs`
pub const UDF_LIST: Operation = Operation {
    id: "udfList", method: "GET", path: "/v1/organizations/{organizationId}/udfs",
    tag: "UDF", summary: "List UDFs",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("cursor", Query, false), Parameter::new("limit", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `POST /v1/organizations/{organizationId}/udfs`
pub const UDF_CREATE: Operation = Operation {
    id: "udfCreate", method: "POST", path: "/v1/organizations/{organizationId}/udfs",
    tag: "UDF", summary: "Create UDF",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}`
pub const UDF_DELETE: Operation = Operation {
    id: "udfDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/udfs/{functionName}",
    tag: "UDF", summary: "Delete UDF",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/udfs/{functionName}`
pub const UDF_GET: Operation = Operation {
    id: "udfGet", method: "GET", path: "/v1/organizations/{organizationId}/udfs/{functionName}",
    tag: "UDF", summary: "Get UDF",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments`
pub const UDF_ATTACHMENT_LIST: Operation = Operation {
    id: "udfAttachmentList", method: "GET", path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments",
    tag: "UDF", summary: "List UDF attachments",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true), Parameter::new("cursor", Query, false), Parameter::new("limit", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`
pub const UDF_DETACH: Operation = Operation {
    id: "udfDetach", method: "DELETE", path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
    tag: "UDF", summary: "Detach UDF from service",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`
pub const UDF_ATTACHMENT_GET: Operation = Operation {
    id: "udfAttachmentGet", method: "GET", path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
    tag: "UDF", summary: "Get UDF attachment",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true), Parameter::new("serviceId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`
pub const UDF_ATTACH: Operation = Operation {
    id: "udfAttach", method: "PUT", path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
    tag: "UDF", summary: "Attach UDF to service",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true), Parameter::new("serviceId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/organizations/{organizationId}/udfs/{functionName}/versions`
pub const UDF_VERSION_LIST: Operation = Operation {
    id: "udfVersionList", method: "GET", path: "/v1/organizations/{organizationId}/udfs/{functionName}/versions",
    tag: "UDF", summary: "List UDF versions",
    permissions: &["control-plane:organization:view"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true), Parameter::new("cursor", Query, false), Parameter::new("limit", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `POST /v1/organizations/{organizationId}/udfs/{functionName}/versions`
pub const UDF_VERSION_CREATE: Operation = Operation {
    id: "udfVersionCreate", method: "POST", path: "/v1/organizations/{organizationId}/udfs/{functionName}/versions",
    tag: "UDF", summary: "Create UDF version",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}`
pub const UDF_VERSION_DELETE: Operation = Operation {
    id: "udfVersionDelete", method: "DELETE", path: "/v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}",
    tag: "UDF", summary: "Delete UDF version",
    permissions: &["control-plane:organization:manage"], beta: false, deprecated: false,
    parameters: &[Parameter::new("organizationId", Path, true), Parameter::new("functionName", Path, true), Parameter::new("version", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &WHOAMI_GET,
    &ORGANIZATION_GET_LIST,
    &ORGANIZATION_GET,
    &ORGANIZATION_UPDATE,
    &ORGANIZATION_PROMETHEUS_GET,
    &ORGANIZATION_PROMETHEUS_DISCOVERY_GET,
    &ORGANIZATION_ROLES_GET_LIST,
    &ORGANIZATION_ROLE_POST,
    &ORGANIZATION_ROLE_GET,
    &ORGANIZATION_ROLE_PATCH,
    &ORGANIZATION_ROLE_DELETE,
    &ORGANIZATION_QUOTAS_GET_LIST,
    &ORGANIZATION_QUOTA_GET,
    &SERVICE_PROFILES_LIST,
    &INSTANCE_GET_LIST,
    &INSTANCE_CREATE,
    &INSTANCE_GET,
    &INSTANCE_UPDATE,
    &INSTANCE_DELETE,
    &INSTANCE_PRIVATE_ENDPOINT_CONFIG_GET,
    &INSTANCE_QUERY_ENDPOINT_GET,
    &INSTANCE_QUERY_ENDPOINT_DELETE,
    &INSTANCE_QUERY_ENDPOINT_UPSERT,
    &INSTANCE_STATE_UPDATE,
    &INSTANCE_SCALING_UPDATE,
    &INSTANCE_REPLICA_SCALING_UPDATE,
    &INSTANCE_PASSWORD_UPDATE,
    &INSTANCE_PRIVATE_ENDPOINT_CREATE,
    &INSTANCE_PROMETHEUS_GET,
    &SCALING_SCHEDULE_GET,
    &SCALING_SCHEDULE_UPSERT,
    &SCALING_SCHEDULE_DELETE,
    &UPGRADE_WINDOW_GET,
    &UPGRADE_WINDOW_UPDATE,
    &UPGRADE_WINDOW_DELETE,
    &SERVICE_CLICKHOUSE_SETTINGS_LIST_GET,
    &SERVICE_CLICKHOUSE_SETTINGS_UPDATE,
    &SERVICE_CLICKHOUSE_SETTINGS_SCHEMA_GET,
    &SERVICE_CLICKHOUSE_SETTING_GET,
    &SERVICE_CLICKHOUSE_SETTING_DELETE,
    &BACKUP_GET_LIST,
    &BACKUP_GET,
    &SNAPSHOT_GET_LIST,
    &SNAPSHOT_GET,
    &BACKUP_CONFIGURATION_GET,
    &BACKUP_CONFIGURATION_UPDATE,
    &SNAPSHOT_CONFIGURATION_GET,
    &SNAPSHOT_CONFIGURATION_UPDATE,
    &REPLICA_AWARE_ROUTING_GET,
    &REPLICA_AWARE_ROUTING_UPDATE,
    &BACKUP_BUCKET_GET,
    &BACKUP_BUCKET_CREATE,
    &BACKUP_BUCKET_UPDATE,
    &BACKUP_BUCKET_DELETE,
    &OPENAPI_KEY_GET_LIST,
    &OPENAPI_KEY_CREATE,
    &OPENAPI_KEY_GET,
    &OPENAPI_KEY_UPDATE,
    &OPENAPI_KEY_DELETE,
    &MEMBER_GET_LIST,
    &MEMBER_GET,
    &MEMBER_UPDATE,
    &MEMBER_DELETE,
    &INVITATION_GET_LIST,
    &INVITATION_CREATE,
    &INVITATION_GET,
    &INVITATION_DELETE,
    &ACTIVITY_GET_LIST,
    &ACTIVITY_GET,
    &NOTIFICATION_GET_LIST,
    &NOTIFICATION_TYPES_GET_LIST,
    &USAGE_COST_GET,
    &ACTIVE_BALANCES_GET,
    &CREDIT_BALANCES_GET,
    &CLICK_PIPE_GET_LIST,
    &CLICK_PIPE_CREATE,
    &CLICK_PIPES_SERVICE_CONTEXT_GET,
    &CLICK_PIPE_GET,
    &CLICK_PIPE_UPDATE,
    &CLICK_PIPE_DELETE,
    &CLICK_PIPE_SETTINGS_GET,
    &CLICK_PIPE_SETTINGS_UPDATE,
    &CLICK_PIPE_SCHEMA_DISCOVERY,
    &CLICK_PIPE_SCALING_UPDATE,
    &CLICK_PIPE_STATE_UPDATE,
    &CLICK_PIPE_CDC_SCALING_GET,
    &CLICK_PIPE_CDC_SCALING_UPDATE,
    &CLICK_STACK_LIST_DASHBOARDS,
    &CLICK_STACK_CREATE_DASHBOARD,
    &CLICK_STACK_GET_DASHBOARD,
    &CLICK_STACK_UPDATE_DASHBOARD,
    &CLICK_STACK_DELETE_DASHBOARD,
    &CLICK_STACK_VALIDATE_DASHBOARD,
    &CLICK_STACK_LIST_ALERTS,
    &CLICK_STACK_CREATE_ALERT,
    &CLICK_STACK_LIST_SOURCES,
    &CLICK_STACK_CREATE_SOURCE,
    &CLICK_STACK_GET_SOURCE,
    &CLICK_STACK_UPDATE_SOURCE,
    &CLICK_STACK_DELETE_SOURCE,
    &CLICK_STACK_GET_ALERT,
    &CLICK_STACK_UPDATE_ALERT,
    &CLICK_STACK_DELETE_ALERT,
    &CLICK_STACK_LIST_WEBHOOKS,
    &CLICK_STACK_CREATE_WEBHOOK,
    &CLICK_STACK_VALIDATE_WEBHOOK,
    &CLICK_STACK_UPDATE_WEBHOOK,
    &CLICK_STACK_DELETE_WEBHOOK,
    &CLICK_STACK_LIST_ROLES,
    &CLICK_STACK_CREATE_ROLE,
    &CLICK_STACK_GET_ROLE,
    &CLICK_STACK_UPDATE_ROLE,
    &CLICK_STACK_DELETE_ROLE,
    &CLICK_STACK_LIST_SAVED_SEARCHES,
    &CLICK_STACK_CREATE_SAVED_SEARCH,
    &CLICK_STACK_GET_SAVED_SEARCH,
    &CLICK_STACK_UPDATE_SAVED_SEARCH,
    &CLICK_STACK_DELETE_SAVED_SEARCH,
    &POSTGRES_SERVICE_CREATE,
    &POSTGRES_SERVICE_GET_LIST,
    &POSTGRES_ORG_PROMETHEUS_GET,
    &POSTGRES_SERVICE_GET,
    &POSTGRES_SERVICE_DELETE,
    &POSTGRES_SERVICE_PATCH,
    &POSTGRES_SERVICE_CERTS_GET,
    &POSTGRES_INSTANCE_RESTORE,
    &POSTGRES_SERVICE_SET_PASSWORD,
    &POSTGRES_SERVICE_PATCH_STATE,
    &POSTGRES_INSTANCE_CREATE_READ_REPLICA,
    &POSTGRES_INSTANCE_CONFIG_GET,
    &POSTGRES_INSTANCE_CONFIG_POST,
    &POSTGRES_INSTANCE_CONFIG_PATCH,
    &POSTGRES_INSTANCE_PROMETHEUS_GET,
    &POSTGRES_INSTANCE_METRICS_GET,
    &POSTGRES_SERVICE_BACKUP_GET_LIST,
    &SLOW_QUERY_PATTERNS_GET_LIST,
    &SLOW_QUERY_PATTERN_GET,
    &POSTGRES_LOGS_GET_LIST,
    &ORGANIZATION_PRIVATE_ENDPOINT_CONFIG_GET_LIST,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_CREATE,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_VALIDATE,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_GET,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_DELETE,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_UPDATE,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_PROGRESS_GET,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_TAGS_GET,
    &ORGANIZATION_BYOC_INFRASTRUCTURE_PRIVATE_ENDPOINT_CONFIG_GET,
    &CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET_LIST,
    &CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_CREATE,
    &CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET,
    &CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_DELETE,
    &CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_UPDATE,
    &QUERY_API_ENDPOINT_LIST,
    &QUERY_API_ENDPOINT_CREATE,
    &QUERY_API_ENDPOINT_DELETE,
    &QUERY_API_ENDPOINT_GET,
    &QUERY_API_ENDPOINT_UPDATE,
    &SAVED_QUERY_LIST,
    &SAVED_QUERY_CREATE,
    &SAVED_QUERY_DELETE,
    &SAVED_QUERY_GET,
    &SAVED_QUERY_UPDATE,
    &UDF_UPLOAD_SESSION_CREATE,
    &UDF_LIST,
    &UDF_CREATE,
    &UDF_DELETE,
    &UDF_GET,
    &UDF_ATTACHMENT_LIST,
    &UDF_DETACH,
    &UDF_ATTACHMENT_GET,
    &UDF_ATTACH,
    &UDF_VERSION_LIST,
    &UDF_VERSION_CREATE,
    &UDF_VERSION_DELETE,
];
