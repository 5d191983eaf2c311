// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Service.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Value of `current_scaling` of [`ServiceScalingPatchResponse`].
    ///
    /// Schema: `/components/schemas/CurrentScaling`.
    pub struct CurrentScaling: Default {
        /// Autoscaling mode currently in effect on the running service. May diverge from the configured baseline mode while a schedule entry is active.
        pub effective_autoscaling_mode: Option<CurrentScalingEffectiveAutoscalingMode> = "effectiveAutoscalingMode",
        /// Minimum memory per replica (Gb) currently applied to the running service. May diverge from the top-level `minReplicaMemoryGb` baseline while a schedule entry is active.
        pub effective_min_replica_memory_gb: Option<f64> = "effectiveMinReplicaMemoryGb",
        /// Maximum memory per replica (Gb) currently applied to the running service. May diverge from the top-level `maxReplicaMemoryGb` baseline while a schedule entry is active. Reflects the stored value: normally equal to `effectiveMinReplicaMemoryGb` in horizontal mode, but a legacy service stored with an unequal memory range reports the stored bounds as-is.
        pub effective_max_replica_memory_gb: Option<f64> = "effectiveMaxReplicaMemoryGb",
        /// Minimum number of replicas currently applied to the running service. May diverge from the baseline while a schedule entry is active. Reflects the stored value: normally equal to `effectiveMaxReplicas` in vertical mode (a fixed replica count), but a legacy service stored with an unequal replica range reports the stored bounds as-is.
        pub effective_min_replicas: Option<i64> = "effectiveMinReplicas",
        /// Maximum number of replicas currently applied to the running service. May diverge from the baseline while a schedule entry is active.
        pub effective_max_replicas: Option<i64> = "effectiveMaxReplicas",
        /// Whether idle scaling is currently in effect on the service. May diverge from the top-level `idleScaling` baseline while a schedule entry is active.
        pub effective_idle_scaling: Option<bool> = "effectiveIdleScaling",
        /// Idle timeout in minutes currently in effect on the service. May diverge from the top-level `idleTimeoutMinutes` baseline while a schedule entry is active.
        pub effective_idle_timeout_minutes: Option<i64> = "effectiveIdleTimeoutMinutes",
        /// ID of the schedule entry whose values are currently applied to the service. Absent when no entry is active.
        ///
        /// - Format: `uuid`
        pub active_entry_id: Option<String> = "activeEntryId",
    }
}

open_enum! {
    /// Autoscaling mode currently in effect on the running service. May diverge from the configured baseline mode while a schedule entry is active.
    pub enum CurrentScalingEffectiveAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

object! {
    /// Result of `instance_private_endpoint_create`.
    ///
    /// Schema: `/components/schemas/InstancePrivateEndpoint`.
    pub struct InstancePrivateEndpoint: Default {
        /// Private endpoint identifier.
        pub id: Option<String> = "id",
        /// Description of private endpoint.
        pub description: Option<String> = "description",
        /// Cloud provider in which the private endpoint is lcoated.
        pub cloud_provider: Option<InstancePrivateEndpointCloudProvider> = "cloudProvider",
        /// Region in which the private endpoint is located.
        pub region: Option<InstancePrivateEndpointRegion> = "region",
    }
}

open_enum! {
    /// Value of `cloud_provider` of [`InstancePrivateEndpoint`]: Cloud provider in which the private endpoint is lcoated.
    pub enum InstancePrivateEndpointCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Value of `region` of [`InstancePrivateEndpoint`]: Region in which the private endpoint is located.
    pub enum InstancePrivateEndpointRegion {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

object! {
    /// Value of `private_endpoint_ids` of [`ServicePatchRequest`].
    ///
    /// Schema: `/components/schemas/InstancePrivateEndpointsPatch`.
    pub struct InstancePrivateEndpointsPatch: Default {
        /// Elements to add. Executed after "remove" part is processed.
        pub add: Option<List<String>> = "add",
        /// Elements to remove. Executed before "add" part is processed.
        pub remove: Option<List<String>> = "remove",
    }
}

object! {
    /// Request body of `instance_query_endpoint_upsert`.
    ///
    /// Schema: `/components/schemas/InstanceServiceQueryApiEndpointsPostRequest`.
    pub struct InstanceServiceQueryApiEndpointsPostRequest {
        /// The roles.
        ///
        /// - Required.
        pub roles: Option<List<InstanceServiceQueryApiEndpointsPostRequestRolesItem>> = "roles" required(List<InstanceServiceQueryApiEndpointsPostRequestRolesItem>),
        /// The version of the service query endpoint.
        ///
        /// - Required.
        pub open_api_keys: Option<List<String>> = "openApiKeys" required(List<String>),
        /// The allowed origins as comma separated list of domains.
        pub allowed_origins: Option<String> = "allowedOrigins",
    }
}

open_enum! {
    /// Element of `roles` of [`InstanceServiceQueryApiEndpointsPostRequest`].
    pub enum InstanceServiceQueryApiEndpointsPostRequestRolesItem {
        SqlConsoleReadOnly = "sql_console_read_only",
        SqlConsoleAdmin = "sql_console_admin",
    }
}

object! {
    /// Value of `tags` of [`ServicePatchRequest`].
    ///
    /// Schema: `/components/schemas/InstanceTagsPatch`.
    pub struct InstanceTagsPatch: Default {
        /// Elements to add. Executed after "remove" part is processed.
        ///
        /// - Maximum number of items: `50`
        pub add: Option<List<ResourceTagsV1>> = "add",
        /// Elements to remove. Executed before "add" part is processed.
        ///
        /// - Maximum number of items: `50`
        pub remove: Option<List<ResourceTagsV1>> = "remove",
    }
}

object! {
    /// Value of `ip_access_list` of [`ServicePatchRequest`].
    ///
    /// Schema: `/components/schemas/IpAccessListPatch`.
    pub struct IpAccessListPatch: Default {
        /// Elements to add. Executed after "remove" part is processed.
        pub add: Option<List<IpAccessListEntry>> = "add",
        /// Elements to remove. Executed before "add" part is processed.
        pub remove: Option<List<IpAccessListEntry>> = "remove",
    }
}

object! {
    /// Result of `instance_private_endpoint_config_get`.
    ///
    /// Schema: `/components/schemas/PrivateEndpointConfig`.
    pub struct PrivateEndpointConfig: Default {
        /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name), GCP(Target Service) or AZURE (Private Link Service) resource.
        pub endpoint_service_id: Option<String> = "endpointServiceId",
        /// Private DNS Hostname of the VPC you created.
        pub private_dns_hostname: Option<String> = "privateDnsHostname",
    }
}

object! {
    /// Result of `replica_aware_routing_get` and `replica_aware_routing_update`.
    ///
    /// Schema: `/components/schemas/ReplicaAwareRouting`.
    pub struct ReplicaAwareRouting {
        /// Whether replica aware routing is enabled for HTTP connections. When enabled, clients must send the X-ClickHouse-Replica-Tag header. Enabling this changes HTTP connection behavior for the service.
        ///
        /// - Required.
        pub http_enabled: Option<bool> = "httpEnabled" required(bool),
        /// Whether replica aware routing is enabled for native protocol connections.
        ///
        /// - Required.
        pub native_enabled: Option<bool> = "nativeEnabled" required(bool),
    }
}

object! {
    /// Request body of `replica_aware_routing_update`.
    ///
    /// Schema: `/components/schemas/ReplicaAwareRoutingPatchRequest`.
    pub struct ReplicaAwareRoutingPatchRequest: Default {
        /// Whether replica aware routing is enabled for HTTP connections. Omit to leave unchanged.
        pub http_enabled: Option<bool> = "httpEnabled",
        /// Whether replica aware routing is enabled for native protocol connections. Omit to leave unchanged.
        pub native_enabled: Option<bool> = "nativeEnabled",
    }
}

object! {
    /// Result of `scaling_schedule_get` and `scaling_schedule_upsert`.
    ///
    /// Schema: `/components/schemas/ScalingSchedule`.
    pub struct ScalingSchedule {
        /// List of schedule entries.
        ///
        /// - Required.
        pub entries: Option<List<ScalingScheduleEntry>> = "entries" required(List<ScalingScheduleEntry>),
        /// Value of type [`ScalingScheduleBaseConfig`].
        ///
        /// - Required.
        pub base_config: Option<ScalingScheduleBaseConfig> = "baseConfig" required(ScalingScheduleBaseConfig),
        /// ID of the currently-active schedule entry. Absent when no entry is active and the base config is in effect.
        ///
        /// - Format: `uuid`
        pub active_entry_id: Option<String> = "activeEntryId",
    }
}

object! {
    /// Value of `base_config` of [`ScalingSchedule`].
    ///
    /// Schema: `/components/schemas/ScalingScheduleBaseConfig`.
    pub struct ScalingScheduleBaseConfig: Default {
        /// Autoscaling mode applied when no schedule entry is active. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory.
        pub autoscaling_mode: Option<ScalingScheduleBaseConfigAutoscalingMode> = "autoscalingMode",
        /// Minimum memory per replica (Gb) when no schedule entry is active. Absent for services that do not autoscale memory.
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum memory per replica (Gb) when no schedule entry is active. Absent for services that do not autoscale memory.
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Minimum number of replicas when no schedule entry is active.
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas when no schedule entry is active.
        pub max_replicas: Option<i64> = "maxReplicas",
        /// Whether idle scaling is enabled when no schedule entry is active.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Idle timeout in minutes when no schedule entry is active.
        pub idle_timeout_minutes: Option<i64> = "idleTimeoutMinutes",
    }
}

open_enum! {
    /// Autoscaling mode applied when no schedule entry is active. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory.
    pub enum ScalingScheduleBaseConfigAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

object! {
    /// Element of `entries` of [`ScalingSchedule`].
    ///
    /// Schema: `/components/schemas/ScalingScheduleEntry`.
    pub struct ScalingScheduleEntry requires ScalingScheduleEntryRequired {
        /// Unique identifier for this schedule entry.
        ///
        /// - Required.
        /// - Format: `uuid`
        pub id: Option<String> = "id" required(String),
        /// Human-readable label for this schedule entry.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
        ///
        /// - Required.
        /// - Minimum number of items: `1`
        pub weekdays: Option<List<i64>> = "weekdays" required(List<i64>),
        /// UTC hour (0–23) when this entry becomes active (inclusive).
        ///
        /// - Required.
        /// - Minimum: `0`
        /// - Maximum: `23`
        pub start_hour_utc: Option<i64> = "startHourUtc" required(i64),
        /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at midnight. Values less than startHourUtc create an overnight window spanning midnight.
        ///
        /// - Required.
        /// - Minimum: `1`
        /// - Maximum: `24`
        pub end_hour_utc: Option<i64> = "endHourUtc" required(i64),
        /// Autoscaling mode for this entry. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory. Defaults to "vertical" for entries persisted before the mode was exposed.
        ///
        /// - Required.
        pub autoscaling_mode: Option<ScalingScheduleEntryAutoscalingMode> = "autoscalingMode" required(ScalingScheduleEntryAutoscalingMode),
        /// Minimum memory per replica (Gb) during this window. A range in vertical; in horizontal it equals maxReplicaMemoryGb (memory is fixed while the replica count scales).
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum memory per replica (Gb) during this window. A range in vertical; in horizontal it equals minReplicaMemoryGb (memory is fixed while the replica count scales).
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Minimum number of replicas during this window. For a horizontal entry the replica count scales between minReplicas and maxReplicas; for a vertical entry minReplicas and maxReplicas are equal and report the fixed replica count (both omitted when the entry stored no count).
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas during this window. For a horizontal entry the replica count scales between minReplicas and maxReplicas; for a vertical entry minReplicas and maxReplicas are equal and report the fixed replica count (both omitted when the entry stored no count).
        pub max_replicas: Option<i64> = "maxReplicas",
        /// Whether idle scaling is enabled during this window.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Idle timeout in minutes during this window.
        pub idle_timeout_minutes: Option<i64> = "idleTimeoutMinutes",
        /// Whether this entry is currently active. Scheduled times are indicative — actions are applied on a best-effort basis and may be delayed by a few minutes.
        ///
        /// - Required.
        pub is_active_now: Option<bool> = "isActiveNow" required(bool),
    }
}

open_enum! {
    /// Value of `autoscaling_mode` of [`ScalingScheduleEntry`]: Autoscaling mode for this entry. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory. Defaults to "vertical" for entries persisted before the mode was exposed.
    pub enum ScalingScheduleEntryAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

object! {
    /// Element of `entries` of [`ScalingSchedulePostRequest`].
    ///
    /// Schema: `/components/schemas/ScalingScheduleEntryRequest`.
    pub struct ScalingScheduleEntryRequest {
        /// Human-readable label for this schedule entry.
        ///
        /// - Required.
        /// - Example: `Business hours`
        pub name: Option<String> = "name" required(String),
        /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
        ///
        /// - Required.
        /// - Example: `[1,2,3,4,5]`
        /// - Minimum number of items: `1`
        pub weekdays: Option<List<i64>> = "weekdays" required(List<i64>),
        /// UTC hour (0–23) when this entry becomes active (inclusive).
        ///
        /// - Required.
        /// - Example: `9`
        /// - Minimum: `0`
        /// - Maximum: `23`
        pub start_hour_utc: Option<i64> = "startHourUtc" required(i64),
        /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at midnight. Values less than startHourUtc create an overnight window spanning midnight.
        ///
        /// - Required.
        /// - Example: `17`
        /// - Minimum: `1`
        /// - Maximum: `24`
        pub end_hour_utc: Option<i64> = "endHourUtc" required(i64),
        /// Autoscaling mode for this entry. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
        ///
        /// - Example: `vertical`
        pub autoscaling_mode: Option<ScalingScheduleEntryRequestAutoscalingMode> = "autoscalingMode",
        /// Minimum memory per replica (Gb). Optional for vertical entries — provide both bounds for a memory range, or omit both to inherit memory from the base scaling config. Required for horizontal (both bounds, equal to maxReplicaMemoryGb — memory is fixed while the replica count scales). The upper bound is tier-dependent (lower for non-paid organizations) and enforced when the entry is applied.
        ///
        /// - Example: `16`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum memory per replica (Gb). Optional for vertical entries — provide both bounds for a memory range, or omit both to inherit memory from the base scaling config. Required for horizontal (both bounds, equal to minReplicaMemoryGb — memory is fixed while the replica count scales). The upper bound is tier-dependent (lower for non-paid organizations) and enforced when the entry is applied.
        ///
        /// - Example: `16`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Fixed replica count for a vertical entry (autoscalingMode "vertical" or omitted). Mutually exclusive with minReplicas/maxReplicas. The per-service replica maximum is variable (tier-dependent, configurable per service) and enforced when the entry is applied, not at request time.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        pub num_replicas: Option<i64> = "numReplicas",
        /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in a horizontal entry (autoscalingMode "horizontal"); when autoscalingMode is omitted or "vertical", an equal band (minReplicas === maxReplicas) is instead an accepted vertical fixed count and needs no horizontal entitlement. Must be provided together with maxReplicas. The per-service replica maximum is variable (tier-dependent, configurable per service) and enforced when the entry is applied, not at request time.
        ///
        /// - Example: `2`
        /// - Minimum: `1`
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in a horizontal entry (autoscalingMode "horizontal"); when autoscalingMode is omitted or "vertical", an equal band (minReplicas === maxReplicas) is instead an accepted vertical fixed count and needs no horizontal entitlement. Must be provided together with minReplicas. The per-service replica maximum is variable (tier-dependent, configurable per service) and enforced when the entry is applied, not at request time.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        pub max_replicas: Option<i64> = "maxReplicas",
        /// Whether idle scaling is enabled during this window.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Idle timeout in minutes during this window.
        pub idle_timeout_minutes: Option<i64> = "idleTimeoutMinutes",
    }
}

open_enum! {
    /// Value of `autoscaling_mode` of [`ScalingScheduleEntryRequest`]: Autoscaling mode for this entry. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub enum ScalingScheduleEntryRequestAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

object! {
    /// Request body of `scaling_schedule_upsert`.
    ///
    /// Schema: `/components/schemas/ScalingSchedulePostRequest`.
    pub struct ScalingSchedulePostRequest {
        /// List of schedule entries. Pass an empty array to clear the schedule.
        ///
        /// - Required.
        pub entries: Option<List<ScalingScheduleEntryRequest>> = "entries" required(List<ScalingScheduleEntryRequest>),
    }
}

object! {
    /// Request body of `instance_private_endpoint_create`.
    ///
    /// Schema: `/components/schemas/ServicPrivateEndpointePostRequest`.
    pub struct ServicPrivateEndpointePostRequest {
        /// Private endpoint identifier.
        ///
        /// - Required.
        pub id: Option<String> = "id" required(String),
        /// Description of private endpoint.
        pub description: Option<String> = "description",
    }
}

object! {
    /// Result of `instance_get`, `instance_update`, `instance_state_update` and one other operation.
    ///
    /// Schema: `/components/schemas/Service`.
    pub struct Service {
        /// Unique service ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
        ///
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `50`
        pub name: Option<String> = "name",
        /// Cloud provider.
        pub provider: Option<ServiceProvider> = "provider",
        /// Service region.
        pub region: Option<ServiceRegion> = "region",
        /// Current state of the service.
        pub state: Option<ServiceState> = "state",
        /// ClickHouse version of the service.
        pub clickhouse_version: Option<String> = "clickhouseVersion",
        /// List of all service endpoints.
        pub endpoints: Option<List<ServiceEndpoint>> = "endpoints",
        /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier.
        pub tier: Option<ServiceTier> = "tier" deprecated("deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `48`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub min_total_memory_gb: Option<f64> = "minTotalMemoryGb" deprecated("deprecated by the API: Use `minReplicaMemoryGb` instead"),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `360`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub max_total_memory_gb: Option<f64> = "maxTotalMemoryGb" deprecated("deprecated by the API: Use `maxReplicaMemoryGb` instead"),
        /// Minimum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and greater than or equal to 8.
        ///
        /// - Example: `16`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and lower than or equal to 120* for non paid services or 356* for paid services.* - maximum replica size subject to cloud provider hardware availability in your selected region.
        ///
        /// - Example: `120`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1. Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers. Present only when the service uses vertical autoscaling. For horizontal autoscaling, use minReplicas and maxReplicas instead.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub num_replicas: Option<i64> = "numReplicas",
        /// Minimum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
        ///
        /// - Example: `5`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub max_replicas: Option<i64> = "maxReplicas",
        /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
        ///
        /// - Required.
        /// - Example: `vertical`
        pub autoscaling_mode: Option<ServiceAutoscalingMode> = "autoscalingMode" required(ServiceAutoscalingMode),
        /// Fixed memory per replica in Gb for horizontal autoscaling. Present only when the service uses horizontal autoscaling. Must be a multiple of 4, at least 8 Gb, and at most 120 Gb for non paid services or 356 Gb for paid services.
        ///
        /// - Example: `32`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub replica_memory_gb: Option<f64> = "replicaMemoryGb",
        /// When set to true the service is allowed to scale down to zero when idle. True by default.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
        pub idle_timeout_minutes: Option<f64> = "idleTimeoutMinutes",
        /// List of IP addresses allowed to access the service.
        pub ip_access_list: Option<List<IpAccessListEntry>> = "ipAccessList",
        /// Service creation timestamp. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Optional customer provided disk encryption key.
        pub encryption_key: Option<Secret> = "encryptionKey",
        /// Optional role to use for disk encryption.
        pub encryption_assumed_role_identifier: Option<String> = "encryptionAssumedRoleIdentifier",
        /// IAM role used for accessing objects in s3.
        pub iam_role: Option<String> = "iamRole",
        /// List of private endpoints.
        pub private_endpoint_ids: Option<List<String>> = "privateEndpointIds",
        /// List of available private endpoints ids that can be attached to the service.
        pub available_private_endpoint_ids: Option<List<String>> = "availablePrivateEndpointIds",
        /// Data warehouse containing this service.
        pub data_warehouse_id: Option<String> = "dataWarehouseId",
        /// True if this service is the primary service in the data warehouse.
        pub is_primary: Option<bool> = "isPrimary",
        /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
        pub is_readonly: Option<bool> = "isReadonly",
        /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
        pub release_channel: Option<ServiceReleaseChannel> = "releaseChannel",
        /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included among the following sizes: 48, 116, 172, 232.
        pub byoc_id: Option<String> = "byocId",
        /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for ENTERPRISE organizations tiers and can only be enabled at service creation.
        pub has_transparent_data_encryption: Option<bool> = "hasTransparentDataEncryption",
        /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values: 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use the serviceProfiles endpoint to list the profiles available to the organization.
        pub profile: Option<String> = "profile",
        /// The ID of the Transparent Data Encryption key used for the service. This is only available if hasTransparentDataEncryption is true.
        pub transparent_data_encryption_key_id: Option<String> = "transparentDataEncryptionKeyId",
        /// The ID of the IAM role used for encryption. This is only available if hasTransparentDataEncryption is true.
        pub encryption_role_id: Option<String> = "encryptionRoleId",
        /// Type of regulatory compliance for service.
        pub compliance_type: Option<ServiceComplianceType> = "complianceType",
        /// Tags associated with the service.
        ///
        /// - Maximum number of items: `50`
        pub tags: Option<List<ResourceTagsV1>> = "tags",
        /// True if the service's underline infra is enabled for collecting core dumps. This is an experimental feature.
        pub enable_core_dumps: Option<bool> = "enableCoreDumps",
        /// Value of type [`ScalingSchedule`].
        pub scaling_schedule: Option<ScalingSchedule> = "scalingSchedule",
        /// Value of type [`CurrentScaling`].
        ///
        /// - Required.
        pub current_scaling: Option<CurrentScaling> = "currentScaling" required(CurrentScaling),
    }
}

open_enum! {
    /// Value of `autoscaling_mode` of [`Service`]: Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// - Example: `vertical`
    pub enum ServiceAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

object! {
    /// Result of `service_clickhouse_setting_get`.
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSetting`.
    pub struct ServiceClickhouseSetting: Default {
        /// Name of the setting.
        ///
        /// - Example: `compatibility`
        pub name: Option<String> = "name",
        /// Value of type [`StringOrInteger`].
        pub value: Option<StringOrInteger> = "value",
    }
}

object! {
    /// Element of `settings` of [`ServiceClickhouseSettingsSchema`].
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSettingSchemaEntry`.
    pub struct ServiceClickhouseSettingSchemaEntry: Default {
        /// Name of the setting.
        ///
        /// - Example: `compatibility`
        pub name: Option<String> = "name",
        /// Data type of the setting value.
        ///
        /// - Example: `string`
        pub type_: Option<String> = "type",
        /// Description of the setting.
        ///
        /// - Example: `ClickHouse version compatibility setting.`
        pub description: Option<String> = "description",
        /// List of allowed values, if the setting is an enum.
        ///
        /// - Example: `[0,1]`
        pub enum_: Option<List<i64>> = "enum",
        /// Warning message about potential disruptive effects of changing this setting.
        ///
        /// - Example: `Changing this setting without comprehensive testing can cause instability.`
        pub warning: Option<String> = "warning",
        /// Deprecation notice, if applicable.
        ///
        /// - Example: `This setting may become obsolete with Cloud v2 stateless workers.`
        pub deprecation_notice: Option<String> = "deprecationNotice",
        /// Example value for the setting.
        ///
        /// - Example: `24.8`
        pub example: Option<String> = "example",
    }
}

object! {
    /// Element of `warnings` of [`ServiceClickhouseSettingsPatchResponse`].
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSettingWarning`.
    pub struct ServiceClickhouseSettingWarning: Default {
        /// Name of the setting the warning applies to.
        ///
        /// - Example: `compatibility`
        pub name: Option<String> = "name",
        /// Warning message.
        ///
        /// - Example: `Changing the compatibility version without comprehensive testing can cause query failures or instability.`
        pub message: Option<String> = "message",
    }
}

object! {
    /// Result of `service_clickhouse_settings_list_get`.
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSettingsList`.
    pub struct ServiceClickhouseSettingsList: Default {
        /// List of ClickHouse settings with their current values.
        pub settings: Option<List<ServiceClickhouseSetting>> = "settings",
    }
}

object! {
    /// Request body of `service_clickhouse_settings_update`.
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSettingsPatchRequest`.
    pub struct ServiceClickhouseSettingsPatchRequest {
        /// Value of type [`Map<StringOrInteger>`](StringOrInteger).
        ///
        /// - Required.
        pub settings: Option<Map<StringOrInteger>> = "settings" required(Map<StringOrInteger>),
    }
}

object! {
    /// Result of `service_clickhouse_settings_update`.
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSettingsPatchResponse`.
    pub struct ServiceClickhouseSettingsPatchResponse: Default {
        /// Value of type [`Map<StringOrInteger>`](StringOrInteger).
        pub settings: Option<Map<StringOrInteger>> = "settings",
        /// Warnings for settings that may have disruptive effects.
        pub warnings: Option<List<ServiceClickhouseSettingWarning>> = "warnings",
    }
}

object! {
    /// Result of `service_clickhouse_settings_schema_get`.
    ///
    /// Schema: `/components/schemas/ServiceClickhouseSettingsSchema`.
    pub struct ServiceClickhouseSettingsSchema: Default {
        /// List of all configurable ClickHouse settings with their types, descriptions, and constraints.
        pub settings: Option<List<ServiceClickhouseSettingSchemaEntry>> = "settings",
    }
}

open_enum! {
    /// Value of `compliance_type` of [`Service`]: Type of regulatory compliance for service.
    pub enum ServiceComplianceType {
        Hipaa = "hipaa",
        Pci = "pci",
    }
}

object! {
    /// Element of `endpoints` of [`ServiceScalingPatchResponse`].
    ///
    /// Schema: `/components/schemas/ServiceEndpoint`.
    pub struct ServiceEndpoint: Default {
        /// Endpoint protocol: 'https', 'nativesecure', 'mysql'.
        ///
        /// - Example: `mysql`
        pub protocol: Option<ServiceEndpointProtocol> = "protocol",
        /// Service host name.
        pub host: Option<String> = "host",
        /// Numeric port.
        pub port: Option<f64> = "port",
        /// Optional username for the endpoint.
        pub username: Nullable<String> = "username" null(username_null),
    }
}

object! {
    /// Element of `endpoints` of [`ServicePatchRequest`].
    ///
    /// Schema: `/components/schemas/ServiceEndpointChange`.
    pub struct ServiceEndpointChange: Default {
        /// Endpoint protocol.
        ///
        /// - Example: `mysql`
        pub protocol: Option<ServiceEndpointChangeProtocol> = "protocol",
        /// Enable or disable the endpoint.
        pub enabled: Option<bool> = "enabled",
    }
}

open_enum! {
    /// Endpoint protocol.
    ///
    /// - Example: `mysql`
    pub enum ServiceEndpointChangeProtocol {
        Mysql = "mysql",
    }
}

open_enum! {
    /// Endpoint protocol: 'https', 'nativesecure', 'mysql'.
    ///
    /// - Example: `mysql`
    pub enum ServiceEndpointProtocol {
        Https = "https",
        Nativesecure = "nativesecure",
        Mysql = "mysql",
    }
}

object! {
    /// Request body of `instance_password_update`.
    ///
    /// Schema: `/components/schemas/ServicePasswordPatchRequest`.
    pub struct ServicePasswordPatchRequest: Default {
        /// Optional password hash. Used to avoid password transmission over network. If not provided a new password is generated and is provided in the response. Otherwise this hash is used. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64.
        pub new_password_hash: Option<Secret> = "newPasswordHash",
        /// Optional double SHA1 password hash for MySQL protocol. If newPasswordHash is not provided this key will be ignored and the generated password will be used. Algorithm: echo -n "yourpassword" | sha1sum | tr -d '-' | xxd -r -p | sha1sum | tr -d '-'.
        pub new_double_sha1_hash: Option<Secret> = "newDoubleSha1Hash",
    }
}

object! {
    /// Result of `instance_password_update`.
    ///
    /// Schema: `/components/schemas/ServicePasswordPatchResponse`.
    pub struct ServicePasswordPatchResponse: Default {
        /// New service password. Provided only if there was no 'newPasswordHash' in the request.
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// Request body of `instance_update`.
    ///
    /// Schema: `/components/schemas/ServicePatchRequest`.
    pub struct ServicePatchRequest: Default {
        /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
        ///
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `50`
        pub name: Option<String> = "name",
        /// Value of type [`IpAccessListPatch`].
        pub ip_access_list: Option<IpAccessListPatch> = "ipAccessList",
        /// Value of type [`InstancePrivateEndpointsPatch`].
        pub private_endpoint_ids: Option<InstancePrivateEndpointsPatch> = "privateEndpointIds",
        /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel. All services in a warehouse share one release channel, so changing it on one service changes it for all of them. Changing it through a secondary service also requires the `control-plane:service:manage` permission on the warehouse's primary service.
        pub release_channel: Option<ServicePatchRequestReleaseChannel> = "releaseChannel",
        /// List of service endpoints to change.
        pub endpoints: Option<List<ServiceEndpointChange>> = "endpoints",
        /// The id of the key to rotate.
        pub transparent_data_encryption_key_id: Option<String> = "transparentDataEncryptionKeyId",
        /// Value of type [`InstanceTagsPatch`].
        pub tags: Option<InstanceTagsPatch> = "tags",
        /// If true, the underlying infra is enabled for collecting core dumps.
        pub enable_core_dumps: Option<bool> = "enableCoreDumps",
    }
}

open_enum! {
    /// Value of `release_channel` of [`ServicePatchRequest`]: Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel. All services in a warehouse share one release channel, so changing it on one service changes it for all of them. Changing it through a secondary service also requires the `control-plane:service:manage` permission on the warehouse's primary service.
    pub enum ServicePatchRequestReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

object! {
    /// Request body of `instance_create`.
    ///
    /// Schema: `/components/schemas/ServicePostRequest`.
    pub struct ServicePostRequest {
        /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
        ///
        /// - Required.
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `50`
        pub name: Option<String> = "name" required(String),
        /// Cloud provider.
        ///
        /// - Required.
        pub provider: Option<ServicePostRequestProvider> = "provider" required(ServicePostRequestProvider),
        /// Service region.
        ///
        /// - Required.
        pub region: Option<ServicePostRequestRegion> = "region" required(ServicePostRequestRegion),
        /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production'. Production services scale, Development are fixed size. Azure services don't support Development tier.
        pub tier: Option<ServicePostRequestTier> = "tier" deprecated("deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"),
        /// List of IP addresses allowed to access the service.
        ///
        /// - Required.
        pub ip_access_list: Option<List<IpAccessListEntry>> = "ipAccessList" required(List<IpAccessListEntry>),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `48`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub min_total_memory_gb: Option<f64> = "minTotalMemoryGb" deprecated("deprecated by the API: Use `minReplicaMemoryGb` instead"),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `360`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub max_total_memory_gb: Option<f64> = "maxTotalMemoryGb" deprecated("deprecated by the API: Use `maxReplicaMemoryGb` instead"),
        /// Autoscaling mode. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
        ///
        /// - Example: `vertical`
        pub autoscaling_mode: Option<ServicePostRequestAutoscalingMode> = "autoscalingMode",
        /// Minimum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and greater than or equal to 8.
        ///
        /// - Example: `16`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and lower than or equal to 120* for non paid services or 356* for paid services.* - maximum replica size subject to cloud provider hardware availability in your selected region.
        ///
        /// - Example: `120`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Fixed replica count for vertical autoscaling (autoscalingMode "vertical" or omitted). Mutually exclusive with minReplicas/maxReplicas.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub num_replicas: Option<i64> = "numReplicas",
        /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with maxReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the organization, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with minReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the organization, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
        ///
        /// - Example: `5`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub max_replicas: Option<i64> = "maxReplicas",
        /// When set to true the service is allowed to scale down to zero when idle. True by default.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
        pub idle_timeout_minutes: Option<f64> = "idleTimeoutMinutes",
        /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
        pub is_readonly: Option<bool> = "isReadonly",
        /// Data warehouse containing this service.
        pub data_warehouse_id: Option<String> = "dataWarehouseId",
        /// Optional backup ID used as an initial state for the new service. When used the region and the tier of the new instance must be the same as the values of the original instance. If the backup is stored in your organization's own bucket, `backupEncryptionConfig` is required; it must be omitted otherwise.
        ///
        /// - Format: `uuid`
        pub backup_id: Option<String> = "backupId",
        /// The property `backupEncryptionConfig`.
        pub backup_encryption_config: Option<Map<Raw>> = "backupEncryptionConfig",
        /// DEPRECATED. To associate the service with private endpoints, first create the service, then use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field to modify private endpoints.
        pub private_endpoint_ids: Option<List<String>> = "privateEndpointIds" deprecated("deprecated by the API; see the documentation"),
        /// Accept the private preview terms and conditions. It is only needed when creating the first service in the organization in case of a private preview.
        pub private_preview_terms_checked: Option<bool> = "privatePreviewTermsChecked",
        /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
        pub release_channel: Option<ServicePostRequestReleaseChannel> = "releaseChannel",
        /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included among the following sizes: 48, 116, 172, 232.
        pub byoc_id: Option<String> = "byocId",
        /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for ENTERPRISE organizations tiers and can only be enabled at service creation.
        pub has_transparent_data_encryption: Option<bool> = "hasTransparentDataEncryption",
        /// List of service endpoints to enable or disable.
        pub endpoints: Option<List<ServiceEndpointChange>> = "endpoints",
        /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values: 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use the serviceProfiles endpoint to list the profiles available to the organization.
        pub profile: Option<String> = "profile",
        /// Type of regulatory compliance for service.
        pub compliance_type: Option<ServicePostRequestComplianceType> = "complianceType",
        /// Tags associated with the service.
        ///
        /// - Maximum number of items: `50`
        pub tags: Option<List<ResourceTagsV1>> = "tags",
        /// Enables the underlying infra for collecting core dumps. Default is enabled.
        pub enable_core_dumps: Option<bool> = "enableCoreDumps",
    }
}

open_enum! {
    /// Autoscaling mode. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub enum ServicePostRequestAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

open_enum! {
    /// Value of `compliance_type` of [`ServicePostRequest`]: Type of regulatory compliance for service.
    pub enum ServicePostRequestComplianceType {
        Hipaa = "hipaa",
        Pci = "pci",
    }
}

open_enum! {
    /// Value of `provider` of [`ServicePostRequest`]: Cloud provider.
    pub enum ServicePostRequestProvider {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
    }
}

open_enum! {
    /// Value of `region` of [`ServicePostRequest`]: Service region.
    pub enum ServicePostRequestRegion {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

open_enum! {
    /// Value of `release_channel` of [`ServicePostRequest`]: Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub enum ServicePostRequestReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

open_enum! {
    /// Value of `tier` of [`ServicePostRequest`]: DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production'. Production services scale, Development are fixed size. Azure services don't support Development tier.
    pub enum ServicePostRequestTier {
        Development = "development",
        Production = "production",
    }
}

object! {
    /// Result of `instance_create`.
    ///
    /// Schema: `/components/schemas/ServicePostResponse`.
    pub struct ServicePostResponse: Default {
        /// Value of type [`Service`].
        pub service: Option<Service> = "service",
        /// Password for the newly created service.
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// Element of the result of `service_profiles_list`.
    ///
    /// Schema: `/components/schemas/ServiceProfile`.
    pub struct ServiceProfile: Default {
        /// Profile name to pass as `profile` when creating a service (e.g. 'v1-standard-byoc-4').
        pub profile: Option<String> = "profile",
        /// Number of vCPUs per replica.
        pub cpu_cores: Option<f64> = "cpuCores",
        /// Memory per replica in GiB. When creating a BYOC service with this profile, minReplicaMemoryGb and maxReplicaMemoryGb must both equal this value.
        pub memory_gi: Option<f64> = "memoryGi",
    }
}

open_enum! {
    /// Value of `provider` of [`Service`]: Cloud provider.
    pub enum ServiceProvider {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
    }
}

object! {
    /// Result of `instance_query_endpoint_get` and `instance_query_endpoint_upsert`.
    ///
    /// Schema: `/components/schemas/ServiceQueryAPIEndpoint`.
    pub struct ServiceQueryApiEndpoint: Default {
        /// The id of the service query endpoint.
        pub id: Option<String> = "id",
        /// List of OpenAPI keys that can access the service query endpoint.
        pub open_api_keys: Option<List<String>> = "openApiKeys",
        /// List of roles that can access the service query endpoint.
        pub roles: Option<List<ServiceQueryApiEndpointRolesItem>> = "roles",
        /// The allowed origins as comma separated list of domains.
        pub allowed_origins: Option<String> = "allowedOrigins",
    }
}

open_enum! {
    /// Element of `roles` of [`ServiceQueryApiEndpoint`].
    pub enum ServiceQueryApiEndpointRolesItem {
        SqlConsoleReadOnly = "sql_console_read_only",
        SqlConsoleAdmin = "sql_console_admin",
    }
}

open_enum! {
    /// Value of `region` of [`Service`]: Service region.
    pub enum ServiceRegion {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

open_enum! {
    /// Value of `release_channel` of [`Service`]: Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub enum ServiceReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

object! {
    /// Request body of `instance_replica_scaling_update`.
    ///
    /// Schema: `/components/schemas/ServiceReplicaScalingPatchRequest`.
    pub struct ServiceReplicaScalingPatchRequest: Default {
        /// Minimum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and greater than or equal to 8. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal.
        ///
        /// - Example: `16`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and lower than or equal to 120 for non paid services or 356 for paid services. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal.
        ///
        /// - Example: `120`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Target autoscaling mode. Omit to keep the service on its current mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Switching to horizontal requires the feature to be enabled for the organization.
        ///
        /// - Example: `vertical`
        pub autoscaling_mode: Option<ServiceReplicaScalingPatchRequestAutoscalingMode> = "autoscalingMode",
        /// Fixed replica count for vertical autoscaling (autoscalingMode "vertical"). Mutually exclusive with minReplicas/maxReplicas. When switching to vertical (autoscalingMode "vertical") with numReplicas and no memory, the service's stored baseline per-replica memory is kept as the new vertical range. Please contact support to enable adjustment of numReplicas.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub num_replicas: Option<i64> = "numReplicas",
        /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with maxReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the service, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with minReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the service, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
        ///
        /// - Example: `5`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub max_replicas: Option<i64> = "maxReplicas",
        /// When set to true the service is allowed to scale down to zero when idle. True by default.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
        pub idle_timeout_minutes: Option<f64> = "idleTimeoutMinutes",
    }
}

open_enum! {
    /// Target autoscaling mode. Omit to keep the service on its current mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Switching to horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub enum ServiceReplicaScalingPatchRequestAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

object! {
    /// Request body of `instance_scaling_update`.
    ///
    /// Schema: `/components/schemas/ServiceScalingPatchRequest`.
    pub struct ServiceScalingPatchRequest: Default {
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `48`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub min_total_memory_gb: Option<f64> = "minTotalMemoryGb" deprecated("deprecated by the API: Use `minReplicaMemoryGb` instead"),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `360`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub max_total_memory_gb: Option<f64> = "maxTotalMemoryGb" deprecated("deprecated by the API: Use `maxReplicaMemoryGb` instead"),
        /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1. Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub num_replicas: Option<i64> = "numReplicas",
        /// When set to true the service is allowed to scale down to zero when idle. True by default.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
        pub idle_timeout_minutes: Option<f64> = "idleTimeoutMinutes",
    }
}

object! {
    /// Result of `instance_replica_scaling_update`.
    ///
    /// Schema: `/components/schemas/ServiceScalingPatchResponse`.
    pub struct ServiceScalingPatchResponse {
        /// Unique service ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
        ///
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `50`
        pub name: Option<String> = "name",
        /// Cloud provider.
        pub provider: Option<ServiceScalingPatchResponseProvider> = "provider",
        /// Service region.
        pub region: Option<ServiceScalingPatchResponseRegion> = "region",
        /// Current state of the service.
        pub state: Option<ServiceScalingPatchResponseState> = "state",
        /// ClickHouse version of the service.
        pub clickhouse_version: Option<String> = "clickhouseVersion",
        /// List of all service endpoints.
        pub endpoints: Option<List<ServiceEndpoint>> = "endpoints",
        /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier.
        pub tier: Option<ServiceScalingPatchResponseTier> = "tier" deprecated("deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `48`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub min_total_memory_gb: Option<f64> = "minTotalMemoryGb" deprecated("deprecated by the API: Use `minReplicaMemoryGb` instead"),
        /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
        ///
        /// - Example: `360`
        /// - Minimum: `24`
        /// - Maximum: `1068`
        /// - Multiple of: `12`
        pub max_total_memory_gb: Option<f64> = "maxTotalMemoryGb" deprecated("deprecated by the API: Use `maxReplicaMemoryGb` instead"),
        /// Minimum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and greater than or equal to 8. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales).
        ///
        /// - Example: `16`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub min_replica_memory_gb: Option<f64> = "minReplicaMemoryGb",
        /// Maximum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and lower than or equal to 120 for non paid services or 356 for paid services. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales).
        ///
        /// - Example: `120`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub max_replica_memory_gb: Option<f64> = "maxReplicaMemoryGb",
        /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1. Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers. Present only when the service uses vertical autoscaling. For horizontal autoscaling, use minReplicas and maxReplicas instead.
        ///
        /// - Example: `3`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub num_replicas: Option<i64> = "numReplicas",
        /// Minimum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
        ///
        /// - Example: `1`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub min_replicas: Option<i64> = "minReplicas",
        /// Maximum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
        ///
        /// - Example: `5`
        /// - Minimum: `1`
        /// - Maximum: `50`
        pub max_replicas: Option<i64> = "maxReplicas",
        /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
        ///
        /// - Required.
        /// - Example: `vertical`
        pub autoscaling_mode: Option<ServiceScalingPatchResponseAutoscalingMode> = "autoscalingMode" required(ServiceScalingPatchResponseAutoscalingMode),
        /// Fixed memory per replica in Gb for horizontal autoscaling. Present only when the service uses horizontal autoscaling. Must be a multiple of 4, at least 8 Gb, and at most 120 Gb for non paid services or 356 Gb for paid services.
        ///
        /// - Example: `32`
        /// - Minimum: `8`
        /// - Maximum: `356`
        /// - Multiple of: `4`
        pub replica_memory_gb: Option<f64> = "replicaMemoryGb",
        /// When set to true the service is allowed to scale down to zero when idle. True by default.
        pub idle_scaling: Option<bool> = "idleScaling",
        /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
        pub idle_timeout_minutes: Option<f64> = "idleTimeoutMinutes",
        /// List of IP addresses allowed to access the service.
        pub ip_access_list: Option<List<IpAccessListEntry>> = "ipAccessList",
        /// Service creation timestamp. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Optional customer provided disk encryption key.
        pub encryption_key: Option<Secret> = "encryptionKey",
        /// Optional role to use for disk encryption.
        pub encryption_assumed_role_identifier: Option<String> = "encryptionAssumedRoleIdentifier",
        /// IAM role used for accessing objects in s3.
        pub iam_role: Option<String> = "iamRole",
        /// List of private endpoints.
        pub private_endpoint_ids: Option<List<String>> = "privateEndpointIds",
        /// List of available private endpoints ids that can be attached to the service.
        pub available_private_endpoint_ids: Option<List<String>> = "availablePrivateEndpointIds",
        /// Data warehouse containing this service.
        pub data_warehouse_id: Option<String> = "dataWarehouseId",
        /// True if this service is the primary service in the data warehouse.
        pub is_primary: Option<bool> = "isPrimary",
        /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
        pub is_readonly: Option<bool> = "isReadonly",
        /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
        pub release_channel: Option<ServiceScalingPatchResponseReleaseChannel> = "releaseChannel",
        /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included among the following sizes: 48, 116, 172, 232.
        pub byoc_id: Option<String> = "byocId",
        /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for ENTERPRISE organizations tiers and can only be enabled at service creation.
        pub has_transparent_data_encryption: Option<bool> = "hasTransparentDataEncryption",
        /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values: 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use the serviceProfiles endpoint to list the profiles available to the organization.
        pub profile: Option<String> = "profile",
        /// The ID of the Transparent Data Encryption key used for the service. This is only available if hasTransparentDataEncryption is true.
        pub transparent_data_encryption_key_id: Option<String> = "transparentDataEncryptionKeyId",
        /// The ID of the IAM role used for encryption. This is only available if hasTransparentDataEncryption is true.
        pub encryption_role_id: Option<String> = "encryptionRoleId",
        /// Type of regulatory compliance for service.
        pub compliance_type: Option<ServiceScalingPatchResponseComplianceType> = "complianceType",
        /// Tags associated with the service.
        ///
        /// - Maximum number of items: `50`
        pub tags: Option<List<ResourceTagsV1>> = "tags",
        /// True if the service's underline infra is enabled for collecting core dumps. This is an experimental feature.
        pub enable_core_dumps: Option<bool> = "enableCoreDumps",
        /// Value of type [`ScalingSchedule`].
        pub scaling_schedule: Option<ScalingSchedule> = "scalingSchedule",
        /// Value of type [`CurrentScaling`].
        ///
        /// - Required.
        pub current_scaling: Option<CurrentScaling> = "currentScaling" required(CurrentScaling),
    }
}

open_enum! {
    /// Value of `autoscaling_mode` of [`ServiceScalingPatchResponse`]: Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// - Example: `vertical`
    pub enum ServiceScalingPatchResponseAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

open_enum! {
    /// Value of `compliance_type` of [`ServiceScalingPatchResponse`]: Type of regulatory compliance for service.
    pub enum ServiceScalingPatchResponseComplianceType {
        Hipaa = "hipaa",
        Pci = "pci",
    }
}

open_enum! {
    /// Value of `provider` of [`ServiceScalingPatchResponse`]: Cloud provider.
    pub enum ServiceScalingPatchResponseProvider {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
    }
}

open_enum! {
    /// Value of `region` of [`ServiceScalingPatchResponse`]: Service region.
    pub enum ServiceScalingPatchResponseRegion {
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        IlCentral1 = "il-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest2 = "us-west-2",
        UsEast1_2 = "us-east1",
        UsCentral1 = "us-central1",
        EuropeWest2 = "europe-west2",
        EuropeWest4 = "europe-west4",
        AsiaSoutheast1 = "asia-southeast1",
        AsiaNortheast1 = "asia-northeast1",
        Eastus = "eastus",
        Eastus2 = "eastus2",
        Westus3 = "westus3",
        Germanywestcentral = "germanywestcentral",
        Centralus = "centralus",
    }
}

open_enum! {
    /// Value of `release_channel` of [`ServiceScalingPatchResponse`]: Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub enum ServiceScalingPatchResponseReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

open_enum! {
    /// Value of `state` of [`ServiceScalingPatchResponse`]: Current state of the service.
    pub enum ServiceScalingPatchResponseState {
        Starting = "starting",
        Stopping = "stopping",
        Terminating = "terminating",
        Softdeleting = "softdeleting",
        Awaking = "awaking",
        PartiallyRunning = "partially_running",
        Provisioning = "provisioning",
        Running = "running",
        Stopped = "stopped",
        Terminated = "terminated",
        Softdeleted = "softdeleted",
        Degraded = "degraded",
        Failed = "failed",
        Idle = "idle",
    }
}

open_enum! {
    /// Value of `tier` of [`ServiceScalingPatchResponse`]: DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier.
    pub enum ServiceScalingPatchResponseTier {
        Development = "development",
        Production = "production",
        DedicatedHighMem = "dedicated_high_mem",
        DedicatedHighCpu = "dedicated_high_cpu",
        DedicatedStandard = "dedicated_standard",
        DedicatedStandardN2dStandard4 = "dedicated_standard_n2d_standard_4",
        DedicatedStandardN2dStandard8 = "dedicated_standard_n2d_standard_8",
        DedicatedStandardN2dStandard32 = "dedicated_standard_n2d_standard_32",
        DedicatedStandardN2dStandard128 = "dedicated_standard_n2d_standard_128",
        DedicatedStandardN2dStandard3216ssd = "dedicated_standard_n2d_standard_32_16SSD",
        DedicatedStandardN2dStandard6424ssd = "dedicated_standard_n2d_standard_64_24SSD",
    }
}

open_enum! {
    /// Value of `state` of [`Service`]: Current state of the service.
    pub enum ServiceState {
        Starting = "starting",
        Stopping = "stopping",
        Terminating = "terminating",
        Softdeleting = "softdeleting",
        Awaking = "awaking",
        PartiallyRunning = "partially_running",
        Provisioning = "provisioning",
        Running = "running",
        Stopped = "stopped",
        Terminated = "terminated",
        Softdeleted = "softdeleted",
        Degraded = "degraded",
        Failed = "failed",
        Idle = "idle",
    }
}

object! {
    /// Request body of `instance_state_update`.
    ///
    /// Schema: `/components/schemas/ServiceStatePatchRequest`.
    pub struct ServiceStatePatchRequest {
        /// Command to change the state: 'start', 'stop', 'awake'.
        ///
        /// - Required.
        pub command: Option<ServiceStatePatchRequestCommand> = "command" required(ServiceStatePatchRequestCommand),
    }
}

open_enum! {
    /// Command to change the state: 'start', 'stop', 'awake'.
    pub enum ServiceStatePatchRequestCommand {
        Start = "start",
        Stop = "stop",
        Awake = "awake",
    }
}

open_enum! {
    /// Value of `tier` of [`Service`]: DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier.
    pub enum ServiceTier {
        Development = "development",
        Production = "production",
        DedicatedHighMem = "dedicated_high_mem",
        DedicatedHighCpu = "dedicated_high_cpu",
        DedicatedStandard = "dedicated_standard",
        DedicatedStandardN2dStandard4 = "dedicated_standard_n2d_standard_4",
        DedicatedStandardN2dStandard8 = "dedicated_standard_n2d_standard_8",
        DedicatedStandardN2dStandard32 = "dedicated_standard_n2d_standard_32",
        DedicatedStandardN2dStandard128 = "dedicated_standard_n2d_standard_128",
        DedicatedStandardN2dStandard3216ssd = "dedicated_standard_n2d_standard_32_16SSD",
        DedicatedStandardN2dStandard6424ssd = "dedicated_standard_n2d_standard_64_24SSD",
    }
}

object! {
    /// Result of `upgrade_window_get` and `upgrade_window_update`.
    ///
    /// Schema: `/components/schemas/UpgradeWindow`.
    pub struct UpgradeWindow {
        /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
        ///
        /// - Required.
        /// - Example: `3`
        /// - Minimum: `0`
        /// - Maximum: `6`
        pub weekday: Option<i64> = "weekday" required(i64),
        /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18.
        ///
        /// - Required.
        /// - Example: `12`
        /// - Documented values: `[0,6,12,18]`
        pub start_hour_utc: Option<i64> = "startHourUtc" required(i64),
        /// Length of the upgrade window in hours. Currently only a 6-hour window is supported.
        ///
        /// - Required.
        /// - Example: `6`
        /// - Documented values: `[6]`
        pub duration: Option<i64> = "duration" required(i64),
    }
}

object! {
    /// Request body of `upgrade_window_update`.
    ///
    /// Schema: `/components/schemas/UpgradeWindowPutRequest`.
    pub struct UpgradeWindowPutRequest {
        /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
        ///
        /// - Required.
        /// - Example: `3`
        /// - Minimum: `0`
        /// - Maximum: `6`
        pub weekday: Option<i64> = "weekday" required(i64),
        /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18. The upgrade window currently lasts 6 hours from this start time.
        ///
        /// - Required.
        /// - Example: `12`
        /// - Documented values: `[0,6,12,18]`
        pub start_hour_utc: Option<i64> = "startHourUtc" required(i64),
    }
}
