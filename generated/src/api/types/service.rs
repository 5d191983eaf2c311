// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Service.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/CurrentScaling` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentScaling {
    /// Autoscaling mode currently in effect on the running service. May diverge from the configured baseline mode while a schedule entry is active.
    pub effective_autoscaling_mode: Option<CurrentScalingEffectiveAutoscalingMode>,
    /// Minimum memory per replica (Gb) currently applied to the running service. May diverge from the top-level `minReplicaMemoryGb` baseline while a schedule entry is active.
    pub effective_min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb) currently applied to the running service. May diverge from the top-level `maxReplicaMemoryGb` baseline while a schedule entry is active. Reflects the stored value: normally equal to `effectiveMinReplicaMemoryGb` in horizontal mode, but a legacy service stored with an unequal memory range reports the stored bounds as-is.
    pub effective_max_replica_memory_gb: Option<f64>,
    /// Minimum number of replicas currently applied to the running service. May diverge from the baseline while a schedule entry is active. Reflects the stored value: normally equal to `effectiveMaxReplicas` in vertical mode (a fixed replica count), but a legacy service stored with an unequal replica range reports the stored bounds as-is.
    pub effective_min_replicas: Option<i64>,
    /// Maximum number of replicas currently applied to the running service. May diverge from the baseline while a schedule entry is active.
    pub effective_max_replicas: Option<i64>,
    /// Whether idle scaling is currently in effect on the service. May diverge from the top-level `idleScaling` baseline while a schedule entry is active.
    pub effective_idle_scaling: Option<bool>,
    /// Idle timeout in minutes currently in effect on the service. May diverge from the top-level `idleTimeoutMinutes` baseline while a schedule entry is active.
    pub effective_idle_timeout_minutes: Option<i64>,
    /// ID of the schedule entry whose values are currently applied to the service. Absent when no entry is active.
    ///
    /// - Format: `uuid`
    pub active_entry_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl CurrentScaling {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for CurrentScaling {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    CurrentScaling {
        effective_autoscaling_mode: optional CurrentScalingEffectiveAutoscalingMode = "effectiveAutoscalingMode",
        effective_min_replica_memory_gb: optional f64 = "effectiveMinReplicaMemoryGb",
        effective_max_replica_memory_gb: optional f64 = "effectiveMaxReplicaMemoryGb",
        effective_min_replicas: optional i64 = "effectiveMinReplicas",
        effective_max_replicas: optional i64 = "effectiveMaxReplicas",
        effective_idle_scaling: optional bool = "effectiveIdleScaling",
        effective_idle_timeout_minutes: optional i64 = "effectiveIdleTimeoutMinutes",
        active_entry_id: optional String = "activeEntryId",
    }
}

open_enum! {
    /// Autoscaling mode currently in effect on the running service. May diverge from the configured baseline mode while a schedule entry is active.
    pub enum CurrentScalingEffectiveAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

/// The object at `/components/schemas/InstancePrivateEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstancePrivateEndpoint {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Description of private endpoint
    pub description: Option<String>,
    /// Cloud provider in which the private endpoint is lcoated
    pub cloud_provider: Option<InstancePrivateEndpointCloudProvider>,
    /// Region in which the private endpoint is located
    pub region: Option<InstancePrivateEndpointRegion>,
    pub(crate) unlisted: Unlisted,
}

impl InstancePrivateEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for InstancePrivateEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    InstancePrivateEndpoint {
        id: optional String = "id",
        description: optional String = "description",
        cloud_provider: optional InstancePrivateEndpointCloudProvider = "cloudProvider",
        region: optional InstancePrivateEndpointRegion = "region",
    }
}

open_enum! {
    /// Cloud provider in which the private endpoint is lcoated
    pub enum InstancePrivateEndpointCloudProvider {
        Gcp = "gcp",
        Aws = "aws",
        Azure = "azure",
    }
}

open_enum! {
    /// Region in which the private endpoint is located
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

/// The object at `/components/schemas/InstancePrivateEndpointsPatch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstancePrivateEndpointsPatch {
    /// Elements to add. Executed after "remove" part is processed.
    pub add: Option<List<String>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl InstancePrivateEndpointsPatch {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for InstancePrivateEndpointsPatch {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    InstancePrivateEndpointsPatch {
        add: optional List<String> = "add",
        remove: optional List<String> = "remove",
    }
}

/// The object at `/components/schemas/InstanceServiceQueryApiEndpointsPostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstanceServiceQueryApiEndpointsPostRequest {
    /// The roles
    pub roles: Option<List<InstanceServiceQueryApiEndpointsPostRequestRolesItem>>,
    /// The version of the service query endpoint
    pub open_api_keys: Option<List<String>>,
    /// The allowed origins as comma separated list of domains
    pub allowed_origins: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl InstanceServiceQueryApiEndpointsPostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        roles: impl Into<List<InstanceServiceQueryApiEndpointsPostRequestRolesItem>>,
        open_api_keys: impl Into<List<String>>,
    ) -> Self {
        Self {
            roles: Some(roles.into()),
            open_api_keys: Some(open_api_keys.into()),
            ..Self::blank()
        }
    }
}

object! {
    InstanceServiceQueryApiEndpointsPostRequest {
        roles: required List<InstanceServiceQueryApiEndpointsPostRequestRolesItem> = "roles",
        open_api_keys: required List<String> = "openApiKeys",
        allowed_origins: optional String = "allowedOrigins",
    }
}

open_enum! {
    /// A string at `/components/schemas/InstanceServiceQueryApiEndpointsPostRequest/properties/roles/items` of the document.
    pub enum InstanceServiceQueryApiEndpointsPostRequestRolesItem {
        SqlConsoleReadOnly = "sql_console_read_only",
        SqlConsoleAdmin = "sql_console_admin",
    }
}

/// The object at `/components/schemas/InstanceTagsPatch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstanceTagsPatch {
    /// Elements to add. Executed after "remove" part is processed.
    ///
    /// - Maximum number of items: `50`
    pub add: Option<List<ResourceTagsV1>>,
    /// Elements to remove. Executed before "add" part is processed.
    ///
    /// - Maximum number of items: `50`
    pub remove: Option<List<ResourceTagsV1>>,
    pub(crate) unlisted: Unlisted,
}

impl InstanceTagsPatch {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for InstanceTagsPatch {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    InstanceTagsPatch {
        add: optional List<ResourceTagsV1> = "add",
        remove: optional List<ResourceTagsV1> = "remove",
    }
}

/// The object at `/components/schemas/IpAccessListPatch` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IpAccessListPatch {
    /// Elements to add. Executed after "remove" part is processed.
    pub add: Option<List<IpAccessListEntry>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<List<IpAccessListEntry>>,
    pub(crate) unlisted: Unlisted,
}

impl IpAccessListPatch {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for IpAccessListPatch {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    IpAccessListPatch {
        add: optional List<IpAccessListEntry> = "add",
        remove: optional List<IpAccessListEntry> = "remove",
    }
}

/// The object at `/components/schemas/PrivateEndpointConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointConfig {
    /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name), GCP(Target Service) or AZURE (Private Link Service) resource
    pub endpoint_service_id: Option<String>,
    /// Private DNS Hostname of the VPC you created
    pub private_dns_hostname: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl PrivateEndpointConfig {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PrivateEndpointConfig {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PrivateEndpointConfig {
        endpoint_service_id: optional String = "endpointServiceId",
        private_dns_hostname: optional String = "privateDnsHostname",
    }
}

/// The object at `/components/schemas/ReplicaAwareRouting` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplicaAwareRouting {
    /// Whether replica aware routing is enabled for HTTP connections. When enabled, clients must send the X-ClickHouse-Replica-Tag header. Enabling this changes HTTP connection behavior for the service.
    pub http_enabled: Option<bool>,
    /// Whether replica aware routing is enabled for native protocol connections.
    pub native_enabled: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ReplicaAwareRouting {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(http_enabled: impl Into<bool>, native_enabled: impl Into<bool>) -> Self {
        Self {
            http_enabled: Some(http_enabled.into()),
            native_enabled: Some(native_enabled.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ReplicaAwareRouting {
        http_enabled: required bool = "httpEnabled",
        native_enabled: required bool = "nativeEnabled",
    }
}

/// The object at `/components/schemas/ReplicaAwareRoutingPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplicaAwareRoutingPatchRequest {
    /// Whether replica aware routing is enabled for HTTP connections. Omit to leave unchanged.
    pub http_enabled: Option<bool>,
    /// Whether replica aware routing is enabled for native protocol connections. Omit to leave unchanged.
    pub native_enabled: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ReplicaAwareRoutingPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ReplicaAwareRoutingPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ReplicaAwareRoutingPatchRequest {
        http_enabled: optional bool = "httpEnabled",
        native_enabled: optional bool = "nativeEnabled",
    }
}

/// The object at `/components/schemas/ScalingSchedule` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingSchedule {
    /// List of schedule entries.
    pub entries: Option<List<ScalingScheduleEntry>>,
    /// The property `baseConfig`.
    pub base_config: Option<ScalingScheduleBaseConfig>,
    /// ID of the currently-active schedule entry. Absent when no entry is active and the base config is in effect.
    ///
    /// - Format: `uuid`
    pub active_entry_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ScalingSchedule {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        entries: impl Into<List<ScalingScheduleEntry>>,
        base_config: impl Into<ScalingScheduleBaseConfig>,
    ) -> Self {
        Self {
            entries: Some(entries.into()),
            base_config: Some(base_config.into()),
            ..Self::blank()
        }
    }
}

object! {
    ScalingSchedule {
        entries: required List<ScalingScheduleEntry> = "entries",
        base_config: required ScalingScheduleBaseConfig = "baseConfig",
        active_entry_id: optional String = "activeEntryId",
    }
}

/// The object at `/components/schemas/ScalingScheduleBaseConfig` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingScheduleBaseConfig {
    /// Autoscaling mode applied when no schedule entry is active. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory.
    pub autoscaling_mode: Option<ScalingScheduleBaseConfigAutoscalingMode>,
    /// Minimum memory per replica (Gb) when no schedule entry is active. Absent for services that do not autoscale memory.
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb) when no schedule entry is active. Absent for services that do not autoscale memory.
    pub max_replica_memory_gb: Option<f64>,
    /// Minimum number of replicas when no schedule entry is active.
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas when no schedule entry is active.
    pub max_replicas: Option<i64>,
    /// Whether idle scaling is enabled when no schedule entry is active.
    pub idle_scaling: Option<bool>,
    /// Idle timeout in minutes when no schedule entry is active.
    pub idle_timeout_minutes: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ScalingScheduleBaseConfig {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ScalingScheduleBaseConfig {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ScalingScheduleBaseConfig {
        autoscaling_mode: optional ScalingScheduleBaseConfigAutoscalingMode = "autoscalingMode",
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional i64 = "idleTimeoutMinutes",
    }
}

open_enum! {
    /// Autoscaling mode applied when no schedule entry is active. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory.
    pub enum ScalingScheduleBaseConfigAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

/// The object at `/components/schemas/ScalingScheduleEntry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingScheduleEntry {
    /// Unique identifier for this schedule entry.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Human-readable label for this schedule entry.
    pub name: Option<String>,
    /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// - Minimum number of items: `1`
    pub weekdays: Option<List<i64>>,
    /// UTC hour (0–23) when this entry becomes active (inclusive).
    ///
    /// - Minimum: `0`
    /// - Maximum: `23`
    pub start_hour_utc: Option<i64>,
    /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at midnight. Values less than startHourUtc create an overnight window spanning midnight.
    ///
    /// - Minimum: `1`
    /// - Maximum: `24`
    pub end_hour_utc: Option<i64>,
    /// Autoscaling mode for this entry. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory. Defaults to "vertical" for entries persisted before the mode was exposed.
    pub autoscaling_mode: Option<ScalingScheduleEntryAutoscalingMode>,
    /// Minimum memory per replica (Gb) during this window. A range in vertical; in horizontal it equals maxReplicaMemoryGb (memory is fixed while the replica count scales).
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb) during this window. A range in vertical; in horizontal it equals minReplicaMemoryGb (memory is fixed while the replica count scales).
    pub max_replica_memory_gb: Option<f64>,
    /// Minimum number of replicas during this window. For a horizontal entry the replica count scales between minReplicas and maxReplicas; for a vertical entry minReplicas and maxReplicas are equal and report the fixed replica count (both omitted when the entry stored no count).
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas during this window. For a horizontal entry the replica count scales between minReplicas and maxReplicas; for a vertical entry minReplicas and maxReplicas are equal and report the fixed replica count (both omitted when the entry stored no count).
    pub max_replicas: Option<i64>,
    /// Whether idle scaling is enabled during this window.
    pub idle_scaling: Option<bool>,
    /// Idle timeout in minutes during this window.
    pub idle_timeout_minutes: Option<i64>,
    /// Whether this entry is currently active. Scheduled times are indicative — actions are applied on a best-effort basis and may be delayed by a few minutes.
    pub is_active_now: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

/// What [`ScalingScheduleEntry::new`] needs.
#[derive(Clone, Debug)]
pub struct ScalingScheduleEntryRequired {
    /// Unique identifier for this schedule entry.
    ///
    /// - Format: `uuid`
    pub id: String,
    /// Human-readable label for this schedule entry.
    pub name: String,
    /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// - Minimum number of items: `1`
    pub weekdays: List<i64>,
    /// UTC hour (0–23) when this entry becomes active (inclusive).
    ///
    /// - Minimum: `0`
    /// - Maximum: `23`
    pub start_hour_utc: i64,
    /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at midnight. Values less than startHourUtc create an overnight window spanning midnight.
    ///
    /// - Minimum: `1`
    /// - Maximum: `24`
    pub end_hour_utc: i64,
    /// Autoscaling mode for this entry. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory. Defaults to "vertical" for entries persisted before the mode was exposed.
    pub autoscaling_mode: ScalingScheduleEntryAutoscalingMode,
    /// Whether this entry is currently active. Scheduled times are indicative — actions are applied on a best-effort basis and may be delayed by a few minutes.
    pub is_active_now: bool,
}

impl ScalingScheduleEntry {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: ScalingScheduleEntryRequired) -> Self {
        Self {
            id: Some(required.id),
            name: Some(required.name),
            weekdays: Some(required.weekdays),
            start_hour_utc: Some(required.start_hour_utc),
            end_hour_utc: Some(required.end_hour_utc),
            autoscaling_mode: Some(required.autoscaling_mode),
            is_active_now: Some(required.is_active_now),
            ..Self::blank()
        }
    }
}

object! {
    ScalingScheduleEntry {
        id: required String = "id",
        name: required String = "name",
        weekdays: required List<i64> = "weekdays",
        start_hour_utc: required i64 = "startHourUtc",
        end_hour_utc: required i64 = "endHourUtc",
        autoscaling_mode: required ScalingScheduleEntryAutoscalingMode = "autoscalingMode",
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional i64 = "idleTimeoutMinutes",
        is_active_now: required bool = "isActiveNow",
    }
}

open_enum! {
    /// Autoscaling mode for this entry. "vertical" runs a fixed replica count while memory scales; "horizontal" scales the replica count at a fixed per-replica memory. Defaults to "vertical" for entries persisted before the mode was exposed.
    pub enum ScalingScheduleEntryAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

/// The object at `/components/schemas/ScalingScheduleEntryRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingScheduleEntryRequest {
    /// Human-readable label for this schedule entry.
    ///
    /// - Example: `Business hours`
    pub name: Option<String>,
    /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// - Example: `[1,2,3,4,5]`
    /// - Minimum number of items: `1`
    pub weekdays: Option<List<i64>>,
    /// UTC hour (0–23) when this entry becomes active (inclusive).
    ///
    /// - Example: `9`
    /// - Minimum: `0`
    /// - Maximum: `23`
    pub start_hour_utc: Option<i64>,
    /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at midnight. Values less than startHourUtc create an overnight window spanning midnight.
    ///
    /// - Example: `17`
    /// - Minimum: `1`
    /// - Maximum: `24`
    pub end_hour_utc: Option<i64>,
    /// Autoscaling mode for this entry. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub autoscaling_mode: Option<ScalingScheduleEntryRequestAutoscalingMode>,
    /// Minimum memory per replica (Gb). Optional for vertical entries — provide both bounds for a memory range, or omit both to inherit memory from the base scaling config. Required for horizontal (both bounds, equal to maxReplicaMemoryGb — memory is fixed while the replica count scales). The upper bound is tier-dependent (lower for non-paid organizations) and enforced when the entry is applied.
    ///
    /// - Example: `16`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb). Optional for vertical entries — provide both bounds for a memory range, or omit both to inherit memory from the base scaling config. Required for horizontal (both bounds, equal to minReplicaMemoryGb — memory is fixed while the replica count scales). The upper bound is tier-dependent (lower for non-paid organizations) and enforced when the entry is applied.
    ///
    /// - Example: `16`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub max_replica_memory_gb: Option<f64>,
    /// Fixed replica count for a vertical entry (autoscalingMode "vertical" or omitted). Mutually exclusive with minReplicas/maxReplicas. The per-service replica maximum is variable (tier-dependent, configurable per service) and enforced when the entry is applied, not at request time.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in a horizontal entry (autoscalingMode "horizontal"); when autoscalingMode is omitted or "vertical", an equal band (minReplicas === maxReplicas) is instead an accepted vertical fixed count and needs no horizontal entitlement. Must be provided together with maxReplicas. The per-service replica maximum is variable (tier-dependent, configurable per service) and enforced when the entry is applied, not at request time.
    ///
    /// - Example: `2`
    /// - Minimum: `1`
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in a horizontal entry (autoscalingMode "horizontal"); when autoscalingMode is omitted or "vertical", an equal band (minReplicas === maxReplicas) is instead an accepted vertical fixed count and needs no horizontal entitlement. Must be provided together with minReplicas. The per-service replica maximum is variable (tier-dependent, configurable per service) and enforced when the entry is applied, not at request time.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    pub max_replicas: Option<i64>,
    /// Whether idle scaling is enabled during this window.
    pub idle_scaling: Option<bool>,
    /// Idle timeout in minutes during this window.
    pub idle_timeout_minutes: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl ScalingScheduleEntryRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        weekdays: impl Into<List<i64>>,
        start_hour_utc: impl Into<i64>,
        end_hour_utc: impl Into<i64>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            weekdays: Some(weekdays.into()),
            start_hour_utc: Some(start_hour_utc.into()),
            end_hour_utc: Some(end_hour_utc.into()),
            ..Self::blank()
        }
    }
}

object! {
    ScalingScheduleEntryRequest {
        name: required String = "name",
        weekdays: required List<i64> = "weekdays",
        start_hour_utc: required i64 = "startHourUtc",
        end_hour_utc: required i64 = "endHourUtc",
        autoscaling_mode: optional ScalingScheduleEntryRequestAutoscalingMode = "autoscalingMode",
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        num_replicas: optional i64 = "numReplicas",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional i64 = "idleTimeoutMinutes",
    }
}

open_enum! {
    /// Autoscaling mode for this entry. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub enum ScalingScheduleEntryRequestAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

/// The object at `/components/schemas/ScalingSchedulePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingSchedulePostRequest {
    /// List of schedule entries. Pass an empty array to clear the schedule.
    pub entries: Option<List<ScalingScheduleEntryRequest>>,
    pub(crate) unlisted: Unlisted,
}

impl ScalingSchedulePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(entries: impl Into<List<ScalingScheduleEntryRequest>>) -> Self {
        Self {
            entries: Some(entries.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ScalingSchedulePostRequest {
        entries: required List<ScalingScheduleEntryRequest> = "entries",
    }
}

/// The object at `/components/schemas/ServicPrivateEndpointePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicPrivateEndpointePostRequest {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Description of private endpoint
    pub description: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ServicPrivateEndpointePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::blank()
        }
    }
}

object! {
    ServicPrivateEndpointePostRequest {
        id: required String = "id",
        description: optional String = "description",
    }
}

/// The object at `/components/schemas/Service` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// Unique service ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `50`
    pub name: Option<String>,
    /// Cloud provider
    pub provider: Option<ServiceProvider>,
    /// Service region.
    pub region: Option<ServiceRegion>,
    /// Current state of the service.
    pub state: Option<ServiceState>,
    /// ClickHouse version of the service.
    pub clickhouse_version: Option<String>,
    /// List of all service endpoints.
    pub endpoints: Option<List<ServiceEndpoint>>,
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"]
    pub tier: Option<ServiceTier>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `48`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
    pub min_total_memory_gb: Option<f64>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `360`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
    pub max_total_memory_gb: Option<f64>,
    /// Minimum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and greater than or equal to 8.
    ///
    /// - Example: `16`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and lower than or equal to 120* for non paid services or 356* for paid services.* - maximum replica size subject to cloud provider hardware availability in your selected region.
    ///
    /// - Example: `120`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub max_replica_memory_gb: Option<f64>,
    /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1. Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers. Present only when the service uses vertical autoscaling. For horizontal autoscaling, use minReplicas and maxReplicas instead.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
    ///
    /// - Example: `5`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub max_replicas: Option<i64>,
    /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// - Example: `vertical`
    pub autoscaling_mode: Option<ServiceAutoscalingMode>,
    /// Fixed memory per replica in Gb for horizontal autoscaling. Present only when the service uses horizontal autoscaling. Must be a multiple of 4, at least 8 Gb, and at most 120 Gb for non paid services or 356 Gb for paid services.
    ///
    /// - Example: `32`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub replica_memory_gb: Option<f64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
    pub idle_timeout_minutes: Option<f64>,
    /// List of IP addresses allowed to access the service
    pub ip_access_list: Option<List<IpAccessListEntry>>,
    /// Service creation timestamp. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Optional customer provided disk encryption key
    pub encryption_key: Option<Secret>,
    /// Optional role to use for disk encryption
    pub encryption_assumed_role_identifier: Option<String>,
    /// IAM role used for accessing objects in s3
    pub iam_role: Option<String>,
    /// List of private endpoints
    pub private_endpoint_ids: Option<List<String>>,
    /// List of available private endpoints ids that can be attached to the service
    pub available_private_endpoint_ids: Option<List<String>>,
    /// Data warehouse containing this service
    pub data_warehouse_id: Option<String>,
    /// True if this service is the primary service in the data warehouse
    pub is_primary: Option<bool>,
    /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
    pub is_readonly: Option<bool>,
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub release_channel: Option<ServiceReleaseChannel>,
    /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included among the following sizes: 48, 116, 172, 232.
    pub byoc_id: Option<String>,
    /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for ENTERPRISE organizations tiers and can only be enabled at service creation.
    pub has_transparent_data_encryption: Option<bool>,
    /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values: 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use the serviceProfiles endpoint to list the profiles available to the organization.
    pub profile: Option<String>,
    /// The ID of the Transparent Data Encryption key used for the service. This is only available if hasTransparentDataEncryption is true.
    pub transparent_data_encryption_key_id: Option<String>,
    /// The ID of the IAM role used for encryption. This is only available if hasTransparentDataEncryption is true.
    pub encryption_role_id: Option<String>,
    /// Type of regulatory compliance for service.
    pub compliance_type: Option<ServiceComplianceType>,
    /// Tags associated with the service.
    ///
    /// - Maximum number of items: `50`
    pub tags: Option<List<ResourceTagsV1>>,
    /// True if the service's underline infra is enabled for collecting core dumps. This is an experimental feature
    pub enable_core_dumps: Option<bool>,
    /// The property `scalingSchedule`.
    pub scaling_schedule: Option<ScalingSchedule>,
    /// The property `currentScaling`.
    pub current_scaling: Option<CurrentScaling>,
    pub(crate) unlisted: Unlisted,
}

impl Service {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        autoscaling_mode: impl Into<ServiceAutoscalingMode>,
        current_scaling: impl Into<CurrentScaling>,
    ) -> Self {
        Self {
            autoscaling_mode: Some(autoscaling_mode.into()),
            current_scaling: Some(current_scaling.into()),
            ..Self::blank()
        }
    }
}

object! {
    Service {
        id: optional String = "id",
        name: optional String = "name",
        provider: optional ServiceProvider = "provider",
        region: optional ServiceRegion = "region",
        state: optional ServiceState = "state",
        clickhouse_version: optional String = "clickhouseVersion",
        endpoints: optional List<ServiceEndpoint> = "endpoints",
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"]
        tier: optional ServiceTier = "tier",
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
        min_total_memory_gb: optional f64 = "minTotalMemoryGb",
        #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
        max_total_memory_gb: optional f64 = "maxTotalMemoryGb",
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        num_replicas: optional i64 = "numReplicas",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        autoscaling_mode: required ServiceAutoscalingMode = "autoscalingMode",
        replica_memory_gb: optional f64 = "replicaMemoryGb",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional f64 = "idleTimeoutMinutes",
        ip_access_list: optional List<IpAccessListEntry> = "ipAccessList",
        created_at: optional Timestamp = "createdAt",
        encryption_key: optional Secret = "encryptionKey",
        encryption_assumed_role_identifier: optional String = "encryptionAssumedRoleIdentifier",
        iam_role: optional String = "iamRole",
        private_endpoint_ids: optional List<String> = "privateEndpointIds",
        available_private_endpoint_ids: optional List<String> = "availablePrivateEndpointIds",
        data_warehouse_id: optional String = "dataWarehouseId",
        is_primary: optional bool = "isPrimary",
        is_readonly: optional bool = "isReadonly",
        release_channel: optional ServiceReleaseChannel = "releaseChannel",
        byoc_id: optional String = "byocId",
        has_transparent_data_encryption: optional bool = "hasTransparentDataEncryption",
        profile: optional String = "profile",
        transparent_data_encryption_key_id: optional String = "transparentDataEncryptionKeyId",
        encryption_role_id: optional String = "encryptionRoleId",
        compliance_type: optional ServiceComplianceType = "complianceType",
        tags: optional List<ResourceTagsV1> = "tags",
        enable_core_dumps: optional bool = "enableCoreDumps",
        scaling_schedule: optional ScalingSchedule = "scalingSchedule",
        current_scaling: required CurrentScaling = "currentScaling",
    }
}

open_enum! {
    /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// - Example: `vertical`
    pub enum ServiceAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSetting` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSetting {
    /// Name of the setting.
    ///
    /// - Example: `compatibility`
    pub name: Option<String>,
    /// The property `value`.
    pub value: Option<StringOrInteger>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSetting {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceClickhouseSetting {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceClickhouseSetting {
        name: optional String = "name",
        value: optional StringOrInteger = "value",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSettingSchemaEntry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingSchemaEntry {
    /// Name of the setting.
    ///
    /// - Example: `compatibility`
    pub name: Option<String>,
    /// Data type of the setting value.
    ///
    /// - Example: `string`
    pub type_: Option<String>,
    /// Description of the setting.
    ///
    /// - Example: `ClickHouse version compatibility setting.`
    pub description: Option<String>,
    /// List of allowed values, if the setting is an enum.
    ///
    /// - Example: `[0,1]`
    pub enum_: Option<List<i64>>,
    /// Warning message about potential disruptive effects of changing this setting.
    ///
    /// - Example: `Changing this setting without comprehensive testing can cause instability.`
    pub warning: Option<String>,
    /// Deprecation notice, if applicable.
    ///
    /// - Example: `This setting may become obsolete with Cloud v2 stateless workers.`
    pub deprecation_notice: Option<String>,
    /// Example value for the setting.
    ///
    /// - Example: `24.8`
    pub example: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSettingSchemaEntry {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceClickhouseSettingSchemaEntry {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceClickhouseSettingSchemaEntry {
        name: optional String = "name",
        type_: optional String = "type",
        description: optional String = "description",
        enum_: optional List<i64> = "enum",
        warning: optional String = "warning",
        deprecation_notice: optional String = "deprecationNotice",
        example: optional String = "example",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSettingWarning` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingWarning {
    /// Name of the setting the warning applies to.
    ///
    /// - Example: `compatibility`
    pub name: Option<String>,
    /// Warning message.
    ///
    /// - Example: `Changing the compatibility version without comprehensive testing can cause query failures or instability.`
    pub message: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSettingWarning {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceClickhouseSettingWarning {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceClickhouseSettingWarning {
        name: optional String = "name",
        message: optional String = "message",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSettingsList` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsList {
    /// List of ClickHouse settings with their current values.
    pub settings: Option<List<ServiceClickhouseSetting>>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSettingsList {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceClickhouseSettingsList {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceClickhouseSettingsList {
        settings: optional List<ServiceClickhouseSetting> = "settings",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSettingsPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsPatchRequest {
    /// The property `settings`.
    pub settings: Option<Map<StringOrInteger>>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSettingsPatchRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(settings: impl Into<Map<StringOrInteger>>) -> Self {
        Self {
            settings: Some(settings.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ServiceClickhouseSettingsPatchRequest {
        settings: required Map<StringOrInteger> = "settings",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSettingsPatchResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsPatchResponse {
    /// The property `settings`.
    pub settings: Option<Map<StringOrInteger>>,
    /// Warnings for settings that may have disruptive effects.
    pub warnings: Option<List<ServiceClickhouseSettingWarning>>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSettingsPatchResponse {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceClickhouseSettingsPatchResponse {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceClickhouseSettingsPatchResponse {
        settings: optional Map<StringOrInteger> = "settings",
        warnings: optional List<ServiceClickhouseSettingWarning> = "warnings",
    }
}

/// The object at `/components/schemas/ServiceClickhouseSettingsSchema` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsSchema {
    /// List of all configurable ClickHouse settings with their types, descriptions, and constraints.
    pub settings: Option<List<ServiceClickhouseSettingSchemaEntry>>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceClickhouseSettingsSchema {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceClickhouseSettingsSchema {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceClickhouseSettingsSchema {
        settings: optional List<ServiceClickhouseSettingSchemaEntry> = "settings",
    }
}

open_enum! {
    /// Type of regulatory compliance for service.
    pub enum ServiceComplianceType {
        Hipaa = "hipaa",
        Pci = "pci",
    }
}

/// The object at `/components/schemas/ServiceEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceEndpoint {
    /// Endpoint protocol: 'https', 'nativesecure', 'mysql'.
    ///
    /// - Example: `mysql`
    pub protocol: Option<ServiceEndpointProtocol>,
    /// Service host name
    pub host: Option<String>,
    /// Numeric port
    pub port: Option<f64>,
    /// Optional username for the endpoint
    pub username: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceEndpoint {
        protocol: optional ServiceEndpointProtocol = "protocol",
        host: optional String = "host",
        port: optional f64 = "port",
        username, username_null: nullable String = "username",
    }
}

/// The object at `/components/schemas/ServiceEndpointChange` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceEndpointChange {
    /// Endpoint protocol
    ///
    /// - Example: `mysql`
    pub protocol: Option<ServiceEndpointChangeProtocol>,
    /// Enable or disable the endpoint
    pub enabled: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceEndpointChange {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceEndpointChange {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceEndpointChange {
        protocol: optional ServiceEndpointChangeProtocol = "protocol",
        enabled: optional bool = "enabled",
    }
}

open_enum! {
    /// Endpoint protocol
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

/// The object at `/components/schemas/ServicePasswordPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePasswordPatchRequest {
    /// Optional password hash. Used to avoid password transmission over network. If not provided a new password is generated and is provided in the response. Otherwise this hash is used. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64
    pub new_password_hash: Option<Secret>,
    /// Optional double SHA1 password hash for MySQL protocol. If newPasswordHash is not provided this key will be ignored and the generated password will be used. Algorithm: echo -n "yourpassword" | sha1sum | tr -d '-' | xxd -r -p | sha1sum | tr -d '-'
    pub new_double_sha1_hash: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ServicePasswordPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServicePasswordPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServicePasswordPatchRequest {
        new_password_hash: optional Secret = "newPasswordHash",
        new_double_sha1_hash: optional Secret = "newDoubleSha1Hash",
    }
}

/// The object at `/components/schemas/ServicePasswordPatchResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePasswordPatchResponse {
    /// New service password. Provided only if there was no 'newPasswordHash' in the request
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ServicePasswordPatchResponse {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServicePasswordPatchResponse {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServicePasswordPatchResponse {
        password: optional Secret = "password",
    }
}

/// The object at `/components/schemas/ServicePatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePatchRequest {
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `50`
    pub name: Option<String>,
    /// The property `ipAccessList`.
    pub ip_access_list: Option<IpAccessListPatch>,
    /// The property `privateEndpointIds`.
    pub private_endpoint_ids: Option<InstancePrivateEndpointsPatch>,
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel. All services in a warehouse share one release channel, so changing it on one service changes it for all of them. Changing it through a secondary service also requires the `control-plane:service:manage` permission on the warehouse's primary service.
    pub release_channel: Option<ServicePatchRequestReleaseChannel>,
    /// List of service endpoints to change
    pub endpoints: Option<List<ServiceEndpointChange>>,
    /// The id of the key to rotate
    pub transparent_data_encryption_key_id: Option<String>,
    /// The property `tags`.
    pub tags: Option<InstanceTagsPatch>,
    /// If true, the underlying infra is enabled for collecting core dumps.
    pub enable_core_dumps: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ServicePatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServicePatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServicePatchRequest {
        name: optional String = "name",
        ip_access_list: optional IpAccessListPatch = "ipAccessList",
        private_endpoint_ids: optional InstancePrivateEndpointsPatch = "privateEndpointIds",
        release_channel: optional ServicePatchRequestReleaseChannel = "releaseChannel",
        endpoints: optional List<ServiceEndpointChange> = "endpoints",
        transparent_data_encryption_key_id: optional String = "transparentDataEncryptionKeyId",
        tags: optional InstanceTagsPatch = "tags",
        enable_core_dumps: optional bool = "enableCoreDumps",
    }
}

open_enum! {
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel. All services in a warehouse share one release channel, so changing it on one service changes it for all of them. Changing it through a secondary service also requires the `control-plane:service:manage` permission on the warehouse's primary service.
    pub enum ServicePatchRequestReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

/// The object at `/components/schemas/ServicePostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePostRequest {
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `50`
    pub name: Option<String>,
    /// Cloud provider
    pub provider: Option<ServicePostRequestProvider>,
    /// Service region.
    pub region: Option<ServicePostRequestRegion>,
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production'. Production services scale, Development are fixed size. Azure services don't support Development tier
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"]
    pub tier: Option<ServicePostRequestTier>,
    /// List of IP addresses allowed to access the service
    pub ip_access_list: Option<List<IpAccessListEntry>>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `48`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
    pub min_total_memory_gb: Option<f64>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `360`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
    pub max_total_memory_gb: Option<f64>,
    /// Autoscaling mode. "vertical" (the default when omitted) runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub autoscaling_mode: Option<ServicePostRequestAutoscalingMode>,
    /// Minimum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and greater than or equal to 8.
    ///
    /// - Example: `16`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and lower than or equal to 120* for non paid services or 356* for paid services.* - maximum replica size subject to cloud provider hardware availability in your selected region.
    ///
    /// - Example: `120`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub max_replica_memory_gb: Option<f64>,
    /// Fixed replica count for vertical autoscaling (autoscalingMode "vertical" or omitted). Mutually exclusive with minReplicas/maxReplicas.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with maxReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the organization, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with minReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the organization, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
    ///
    /// - Example: `5`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub max_replicas: Option<i64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
    pub idle_timeout_minutes: Option<f64>,
    /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
    pub is_readonly: Option<bool>,
    /// Data warehouse containing this service
    pub data_warehouse_id: Option<String>,
    /// Optional backup ID used as an initial state for the new service. When used the region and the tier of the new instance must be the same as the values of the original instance. If the backup is stored in your organization's own bucket, `backupEncryptionConfig` is required; it must be omitted otherwise.
    ///
    /// - Format: `uuid`
    pub backup_id: Option<String>,
    /// The property `backupEncryptionConfig`.
    pub backup_encryption_config: Option<Map<Raw>>,
    /// DEPRECATED. To associate the service with private endpoints, first create the service, then use the `Update Service Basic Details` endpoint with the `privateEndpointIds` field to modify private endpoints.
    #[deprecated = "deprecated by the API; see the documentation"]
    pub private_endpoint_ids: Option<List<String>>,
    /// Accept the private preview terms and conditions. It is only needed when creating the first service in the organization in case of a private preview
    pub private_preview_terms_checked: Option<bool>,
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub release_channel: Option<ServicePostRequestReleaseChannel>,
    /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included among the following sizes: 48, 116, 172, 232.
    pub byoc_id: Option<String>,
    /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for ENTERPRISE organizations tiers and can only be enabled at service creation.
    pub has_transparent_data_encryption: Option<bool>,
    /// List of service endpoints to enable or disable
    pub endpoints: Option<List<ServiceEndpointChange>>,
    /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values: 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use the serviceProfiles endpoint to list the profiles available to the organization.
    pub profile: Option<String>,
    /// Type of regulatory compliance for service.
    pub compliance_type: Option<ServicePostRequestComplianceType>,
    /// Tags associated with the service.
    ///
    /// - Maximum number of items: `50`
    pub tags: Option<List<ResourceTagsV1>>,
    /// Enables the underlying infra for collecting core dumps. Default is enabled.
    pub enable_core_dumps: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ServicePostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        provider: impl Into<ServicePostRequestProvider>,
        region: impl Into<ServicePostRequestRegion>,
        ip_access_list: impl Into<List<IpAccessListEntry>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            provider: Some(provider.into()),
            region: Some(region.into()),
            ip_access_list: Some(ip_access_list.into()),
            ..Self::blank()
        }
    }
}

object! {
    ServicePostRequest {
        name: required String = "name",
        provider: required ServicePostRequestProvider = "provider",
        region: required ServicePostRequestRegion = "region",
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"]
        tier: optional ServicePostRequestTier = "tier",
        ip_access_list: required List<IpAccessListEntry> = "ipAccessList",
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
        min_total_memory_gb: optional f64 = "minTotalMemoryGb",
        #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
        max_total_memory_gb: optional f64 = "maxTotalMemoryGb",
        autoscaling_mode: optional ServicePostRequestAutoscalingMode = "autoscalingMode",
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        num_replicas: optional i64 = "numReplicas",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional f64 = "idleTimeoutMinutes",
        is_readonly: optional bool = "isReadonly",
        data_warehouse_id: optional String = "dataWarehouseId",
        backup_id: optional String = "backupId",
        backup_encryption_config: optional Map<Raw> = "backupEncryptionConfig",
        #[deprecated = "deprecated by the API; see the documentation"]
        private_endpoint_ids: optional List<String> = "privateEndpointIds",
        private_preview_terms_checked: optional bool = "privatePreviewTermsChecked",
        release_channel: optional ServicePostRequestReleaseChannel = "releaseChannel",
        byoc_id: optional String = "byocId",
        has_transparent_data_encryption: optional bool = "hasTransparentDataEncryption",
        endpoints: optional List<ServiceEndpointChange> = "endpoints",
        profile: optional String = "profile",
        compliance_type: optional ServicePostRequestComplianceType = "complianceType",
        tags: optional List<ResourceTagsV1> = "tags",
        enable_core_dumps: optional bool = "enableCoreDumps",
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
    /// Type of regulatory compliance for service.
    pub enum ServicePostRequestComplianceType {
        Hipaa = "hipaa",
        Pci = "pci",
    }
}

open_enum! {
    /// Cloud provider
    pub enum ServicePostRequestProvider {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
    }
}

open_enum! {
    /// Service region.
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
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub enum ServicePostRequestReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

open_enum! {
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production'. Production services scale, Development are fixed size. Azure services don't support Development tier
    pub enum ServicePostRequestTier {
        Development = "development",
        Production = "production",
    }
}

/// The object at `/components/schemas/ServicePostResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePostResponse {
    /// The property `service`.
    pub service: Option<Service>,
    /// Password for the newly created service.
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ServicePostResponse {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServicePostResponse {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServicePostResponse {
        service: optional Service = "service",
        password: optional Secret = "password",
    }
}

/// The object at `/components/schemas/ServiceProfile` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceProfile {
    /// Profile name to pass as `profile` when creating a service (e.g. 'v1-standard-byoc-4').
    pub profile: Option<String>,
    /// Number of vCPUs per replica.
    pub cpu_cores: Option<f64>,
    /// Memory per replica in GiB. When creating a BYOC service with this profile, minReplicaMemoryGb and maxReplicaMemoryGb must both equal this value.
    pub memory_gi: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceProfile {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceProfile {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceProfile {
        profile: optional String = "profile",
        cpu_cores: optional f64 = "cpuCores",
        memory_gi: optional f64 = "memoryGi",
    }
}

open_enum! {
    /// Cloud provider
    pub enum ServiceProvider {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
    }
}

/// The object at `/components/schemas/ServiceQueryAPIEndpoint` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceQueryApiEndpoint {
    /// The id of the service query endpoint
    pub id: Option<String>,
    /// List of OpenAPI keys that can access the service query endpoint
    pub open_api_keys: Option<List<String>>,
    /// List of roles that can access the service query endpoint
    pub roles: Option<List<ServiceQueryApiEndpointRolesItem>>,
    /// The allowed origins as comma separated list of domains
    pub allowed_origins: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceQueryApiEndpoint {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceQueryApiEndpoint {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceQueryApiEndpoint {
        id: optional String = "id",
        open_api_keys: optional List<String> = "openApiKeys",
        roles: optional List<ServiceQueryApiEndpointRolesItem> = "roles",
        allowed_origins: optional String = "allowedOrigins",
    }
}

open_enum! {
    /// A string at `/components/schemas/ServiceQueryAPIEndpoint/properties/roles/items` of the document.
    pub enum ServiceQueryApiEndpointRolesItem {
        SqlConsoleReadOnly = "sql_console_read_only",
        SqlConsoleAdmin = "sql_console_admin",
    }
}

open_enum! {
    /// Service region.
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
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub enum ServiceReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

/// The object at `/components/schemas/ServiceReplicaScalingPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceReplicaScalingPatchRequest {
    /// Minimum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and greater than or equal to 8. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal.
    ///
    /// - Example: `16`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and lower than or equal to 120 for non paid services or 356 for paid services. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal.
    ///
    /// - Example: `120`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub max_replica_memory_gb: Option<f64>,
    /// Target autoscaling mode. Omit to keep the service on its current mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Switching to horizontal requires the feature to be enabled for the organization.
    ///
    /// - Example: `vertical`
    pub autoscaling_mode: Option<ServiceReplicaScalingPatchRequestAutoscalingMode>,
    /// Fixed replica count for vertical autoscaling (autoscalingMode "vertical"). Mutually exclusive with minReplicas/maxReplicas. When switching to vertical (autoscalingMode "vertical") with numReplicas and no memory, the service's stored baseline per-replica memory is kept as the new vertical range. Please contact support to enable adjustment of numReplicas.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with maxReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the service, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling (autoscalingMode "horizontal"). Must be provided together with minReplicas. Mutually exclusive with numReplicas. Requires horizontal autoscaling to be enabled for the service, unless autoscalingMode is omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and needs no horizontal entitlement).
    ///
    /// - Example: `5`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub max_replicas: Option<i64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
    pub idle_timeout_minutes: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceReplicaScalingPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceReplicaScalingPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceReplicaScalingPatchRequest {
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        autoscaling_mode: optional ServiceReplicaScalingPatchRequestAutoscalingMode = "autoscalingMode",
        num_replicas: optional i64 = "numReplicas",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional f64 = "idleTimeoutMinutes",
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

/// The object at `/components/schemas/ServiceScalingPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceScalingPatchRequest {
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `48`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
    pub min_total_memory_gb: Option<f64>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `360`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
    pub max_total_memory_gb: Option<f64>,
    /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1. Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub num_replicas: Option<i64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
    pub idle_timeout_minutes: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceScalingPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ServiceScalingPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ServiceScalingPatchRequest {
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
        min_total_memory_gb: optional f64 = "minTotalMemoryGb",
        #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
        max_total_memory_gb: optional f64 = "maxTotalMemoryGb",
        num_replicas: optional i64 = "numReplicas",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional f64 = "idleTimeoutMinutes",
    }
}

/// The object at `/components/schemas/ServiceScalingPatchResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceScalingPatchResponse {
    /// Unique service ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `50`
    pub name: Option<String>,
    /// Cloud provider
    pub provider: Option<ServiceScalingPatchResponseProvider>,
    /// Service region.
    pub region: Option<ServiceScalingPatchResponseRegion>,
    /// Current state of the service.
    pub state: Option<ServiceScalingPatchResponseState>,
    /// ClickHouse version of the service.
    pub clickhouse_version: Option<String>,
    /// List of all service endpoints.
    pub endpoints: Option<List<ServiceEndpoint>>,
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"]
    pub tier: Option<ServiceScalingPatchResponseTier>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead. Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `48`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
    pub min_total_memory_gb: Option<f64>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead. Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent for horizontal-autoscaling services (replica count is variable).
    ///
    /// - Example: `360`
    /// - Minimum: `24`
    /// - Maximum: `1068`
    /// - Multiple of: `12`
    #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
    pub max_total_memory_gb: Option<f64>,
    /// Minimum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and greater than or equal to 8. A range in vertical autoscaling; equal to maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales).
    ///
    /// - Example: `16`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a multiple of 4 and lower than or equal to 120 for non paid services or 356 for paid services. A range in vertical autoscaling; equal to minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales).
    ///
    /// - Example: `120`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub max_replica_memory_gb: Option<f64>,
    /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1. Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers. Present only when the service uses vertical autoscaling. For horizontal autoscaling, use minReplicas and maxReplicas instead.
    ///
    /// - Example: `3`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
    ///
    /// - Example: `1`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas for horizontal autoscaling. Present only when the service uses horizontal autoscaling.
    ///
    /// - Example: `5`
    /// - Minimum: `1`
    /// - Maximum: `50`
    pub max_replicas: Option<i64>,
    /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// - Example: `vertical`
    pub autoscaling_mode: Option<ServiceScalingPatchResponseAutoscalingMode>,
    /// Fixed memory per replica in Gb for horizontal autoscaling. Present only when the service uses horizontal autoscaling. Must be a multiple of 4, at least 8 Gb, and at most 120 Gb for non paid services or 356 Gb for paid services.
    ///
    /// - Example: `32`
    /// - Minimum: `8`
    /// - Maximum: `356`
    /// - Multiple of: `4`
    pub replica_memory_gb: Option<f64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be \>= 5 minutes.
    pub idle_timeout_minutes: Option<f64>,
    /// List of IP addresses allowed to access the service
    pub ip_access_list: Option<List<IpAccessListEntry>>,
    /// Service creation timestamp. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Optional customer provided disk encryption key
    pub encryption_key: Option<Secret>,
    /// Optional role to use for disk encryption
    pub encryption_assumed_role_identifier: Option<String>,
    /// IAM role used for accessing objects in s3
    pub iam_role: Option<String>,
    /// List of private endpoints
    pub private_endpoint_ids: Option<List<String>>,
    /// List of available private endpoints ids that can be attached to the service
    pub available_private_endpoint_ids: Option<List<String>>,
    /// Data warehouse containing this service
    pub data_warehouse_id: Option<String>,
    /// True if this service is the primary service in the data warehouse
    pub is_primary: Option<bool>,
    /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
    pub is_readonly: Option<bool>,
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub release_channel: Option<ServiceScalingPatchResponseReleaseChannel>,
    /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included among the following sizes: 48, 116, 172, 232.
    pub byoc_id: Option<String>,
    /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for ENTERPRISE organizations tiers and can only be enabled at service creation.
    pub has_transparent_data_encryption: Option<bool>,
    /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values: 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use the serviceProfiles endpoint to list the profiles available to the organization.
    pub profile: Option<String>,
    /// The ID of the Transparent Data Encryption key used for the service. This is only available if hasTransparentDataEncryption is true.
    pub transparent_data_encryption_key_id: Option<String>,
    /// The ID of the IAM role used for encryption. This is only available if hasTransparentDataEncryption is true.
    pub encryption_role_id: Option<String>,
    /// Type of regulatory compliance for service.
    pub compliance_type: Option<ServiceScalingPatchResponseComplianceType>,
    /// Tags associated with the service.
    ///
    /// - Maximum number of items: `50`
    pub tags: Option<List<ResourceTagsV1>>,
    /// True if the service's underline infra is enabled for collecting core dumps. This is an experimental feature
    pub enable_core_dumps: Option<bool>,
    /// The property `scalingSchedule`.
    pub scaling_schedule: Option<ScalingSchedule>,
    /// The property `currentScaling`.
    pub current_scaling: Option<CurrentScaling>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceScalingPatchResponse {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        autoscaling_mode: impl Into<ServiceScalingPatchResponseAutoscalingMode>,
        current_scaling: impl Into<CurrentScaling>,
    ) -> Self {
        Self {
            autoscaling_mode: Some(autoscaling_mode.into()),
            current_scaling: Some(current_scaling.into()),
            ..Self::blank()
        }
    }
}

object! {
    ServiceScalingPatchResponse {
        id: optional String = "id",
        name: optional String = "name",
        provider: optional ServiceScalingPatchResponseProvider = "provider",
        region: optional ServiceScalingPatchResponseRegion = "region",
        state: optional ServiceScalingPatchResponseState = "state",
        clickhouse_version: optional String = "clickhouseVersion",
        endpoints: optional List<ServiceEndpoint> = "endpoints",
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead"]
        tier: optional ServiceScalingPatchResponseTier = "tier",
        #[deprecated = "deprecated by the API: Use `minReplicaMemoryGb` instead"]
        min_total_memory_gb: optional f64 = "minTotalMemoryGb",
        #[deprecated = "deprecated by the API: Use `maxReplicaMemoryGb` instead"]
        max_total_memory_gb: optional f64 = "maxTotalMemoryGb",
        min_replica_memory_gb: optional f64 = "minReplicaMemoryGb",
        max_replica_memory_gb: optional f64 = "maxReplicaMemoryGb",
        num_replicas: optional i64 = "numReplicas",
        min_replicas: optional i64 = "minReplicas",
        max_replicas: optional i64 = "maxReplicas",
        autoscaling_mode: required ServiceScalingPatchResponseAutoscalingMode = "autoscalingMode",
        replica_memory_gb: optional f64 = "replicaMemoryGb",
        idle_scaling: optional bool = "idleScaling",
        idle_timeout_minutes: optional f64 = "idleTimeoutMinutes",
        ip_access_list: optional List<IpAccessListEntry> = "ipAccessList",
        created_at: optional Timestamp = "createdAt",
        encryption_key: optional Secret = "encryptionKey",
        encryption_assumed_role_identifier: optional String = "encryptionAssumedRoleIdentifier",
        iam_role: optional String = "iamRole",
        private_endpoint_ids: optional List<String> = "privateEndpointIds",
        available_private_endpoint_ids: optional List<String> = "availablePrivateEndpointIds",
        data_warehouse_id: optional String = "dataWarehouseId",
        is_primary: optional bool = "isPrimary",
        is_readonly: optional bool = "isReadonly",
        release_channel: optional ServiceScalingPatchResponseReleaseChannel = "releaseChannel",
        byoc_id: optional String = "byocId",
        has_transparent_data_encryption: optional bool = "hasTransparentDataEncryption",
        profile: optional String = "profile",
        transparent_data_encryption_key_id: optional String = "transparentDataEncryptionKeyId",
        encryption_role_id: optional String = "encryptionRoleId",
        compliance_type: optional ServiceScalingPatchResponseComplianceType = "complianceType",
        tags: optional List<ResourceTagsV1> = "tags",
        enable_core_dumps: optional bool = "enableCoreDumps",
        scaling_schedule: optional ScalingSchedule = "scalingSchedule",
        current_scaling: required CurrentScaling = "currentScaling",
    }
}

open_enum! {
    /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// - Example: `vertical`
    pub enum ServiceScalingPatchResponseAutoscalingMode {
        Vertical = "vertical",
        Horizontal = "horizontal",
    }
}

open_enum! {
    /// Type of regulatory compliance for service.
    pub enum ServiceScalingPatchResponseComplianceType {
        Hipaa = "hipaa",
        Pci = "pci",
    }
}

open_enum! {
    /// Cloud provider
    pub enum ServiceScalingPatchResponseProvider {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
    }
}

open_enum! {
    /// Service region.
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
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more time to test. This feature is only available for production services. default is the regular release channel.
    pub enum ServiceScalingPatchResponseReleaseChannel {
        Slow = "slow",
        Default = "default",
        Fast = "fast",
    }
}

open_enum! {
    /// Current state of the service.
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
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier
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
    /// Current state of the service.
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

/// The object at `/components/schemas/ServiceStatePatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatePatchRequest {
    /// Command to change the state: 'start', 'stop', 'awake'.
    pub command: Option<ServiceStatePatchRequestCommand>,
    pub(crate) unlisted: Unlisted,
}

impl ServiceStatePatchRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(command: impl Into<ServiceStatePatchRequestCommand>) -> Self {
        Self {
            command: Some(command.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    ServiceStatePatchRequest {
        command: required ServiceStatePatchRequestCommand = "command",
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
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`, and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem', 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4', 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32', 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD', 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure services don't support Development tier
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

/// The object at `/components/schemas/UpgradeWindow` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpgradeWindow {
    /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// - Example: `3`
    /// - Minimum: `0`
    /// - Maximum: `6`
    pub weekday: Option<i64>,
    /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18.
    ///
    /// - Example: `12`
    /// - Documented values: `[0,6,12,18]`
    pub start_hour_utc: Option<i64>,
    /// Length of the upgrade window in hours. Currently only a 6-hour window is supported.
    ///
    /// - Example: `6`
    /// - Documented values: `[6]`
    pub duration: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl UpgradeWindow {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        weekday: impl Into<i64>,
        start_hour_utc: impl Into<i64>,
        duration: impl Into<i64>,
    ) -> Self {
        Self {
            weekday: Some(weekday.into()),
            start_hour_utc: Some(start_hour_utc.into()),
            duration: Some(duration.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    UpgradeWindow {
        weekday: required i64 = "weekday",
        start_hour_utc: required i64 = "startHourUtc",
        duration: required i64 = "duration",
    }
}

/// The object at `/components/schemas/UpgradeWindowPutRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpgradeWindowPutRequest {
    /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// - Example: `3`
    /// - Minimum: `0`
    /// - Maximum: `6`
    pub weekday: Option<i64>,
    /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18. The upgrade window currently lasts 6 hours from this start time.
    ///
    /// - Example: `12`
    /// - Documented values: `[0,6,12,18]`
    pub start_hour_utc: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl UpgradeWindowPutRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(weekday: impl Into<i64>, start_hour_utc: impl Into<i64>) -> Self {
        Self {
            weekday: Some(weekday.into()),
            start_hour_utc: Some(start_hour_utc.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    UpgradeWindowPutRequest {
        weekday: required i64 = "weekday",
        start_hour_utc: required i64 = "startHourUtc",
    }
}
