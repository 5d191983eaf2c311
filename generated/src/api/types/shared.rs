// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of several tag groups.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

#[cfg(any(feature = "api-keys", feature = "organization"))]
object! {
    /// Element of `assigned_roles` of `ApiKey`.
    ///
    /// Schema: `/components/schemas/AssignedRole`.
    pub struct AssignedRole: Default {
        /// Unique identifier of the role.
        ///
        /// - Format: `uuid`
        pub role_id: Option<String> = "roleId",
        /// Human-readable name of the role.
        pub role_name: Option<String> = "roleName",
        /// Type of role: system (predefined) or custom (organization-defined).
        pub role_type: Option<AssignedRoleRoleType> = "roleType",
    }
}

#[cfg(any(feature = "api-keys", feature = "organization"))]
open_enum! {
    /// Type of role: system (predefined) or custom (organization-defined).
    pub enum AssignedRoleRoleType {
        System = "system",
        Custom = "custom",
    }
}

/// The `encryption_config.json` stored alongside this backup in your bucket, passed through unchanged. Supply the file contents verbatim rather than constructing this object — its shape is versioned and depends on your cloud provider. See [Export backups to your own cloud account](https://clickhouse.com/docs/cloud/manage/backups/export-backups-to-own-cloud-account) for what it contains.
///
/// Accepted only for organizations enrolled in the private preview, and only when the backup is of a service that has transparent data encryption enabled. Such a restore always produces a service with transparent data encryption enabled, inherited from the source service.
///
/// - Example: `{"schema_version":1,"restore_key_pairs":[{"customer_managed_encryption_key":{"aws_kms_key_arn":"arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"},"encrypted_dek":"<base64 wrapped data encryption key>"}]}`
///
/// Schema: `/components/schemas/BackupEncryptionConfig`.
pub type BackupEncryptionConfig = Map<Raw>;

/// Value of the schema `ByocInfrastructureTags`.
///
/// - Maximum number of properties: `50`
///
/// Schema: `/components/schemas/ByocInfrastructureTags`.
pub type ByocInfrastructureTags = Map<String>;

/// Source-specific schema discovery metadata.
///
/// Schema: `/components/schemas/ClickPipeSchemaDiscoveryMeta`.
pub type ClickPipeSchemaDiscoveryMeta = Map<String>;

/// Value of the schema `ClickStackValidateDashboardResponseNormalized`.
///
/// Schema: `/components/schemas/ClickStackValidateDashboardResponseNormalized`.
pub type ClickStackValidateDashboardResponseNormalized = Map<Raw>;

/// Value of the schema `ClickStackValidateWebhookResponseNormalized`.
///
/// Schema: `/components/schemas/ClickStackValidateWebhookResponseNormalized`.
pub type ClickStackValidateWebhookResponseNormalized = Map<Raw>;

/// Value of the schema `ClickStackWebhookInputHeaders`.
///
/// Each value:
/// - Maximum length in characters: `4096`
///
/// Schema: `/components/schemas/ClickStackWebhookInputHeaders`.
pub type ClickStackWebhookInputHeaders = Map<Secret>;

/// Value of the schema `ClickStackWebhookInputQueryParams`.
///
/// Each value:
/// - Maximum length in characters: `4096`
///
/// Schema: `/components/schemas/ClickStackWebhookInputQueryParams`.
pub type ClickStackWebhookInputQueryParams = Map<Secret>;

#[cfg(any(feature = "api-keys", feature = "service"))]
object! {
    /// Element of `add` of `IpAccessListPatch`.
    ///
    /// Schema: `/components/schemas/IpAccessListEntry`.
    pub struct IpAccessListEntry: Default {
        /// IP or CIDR.
        pub source: Option<String> = "source",
        /// Optional description of IPv4 address or IPv4 CIDR to allow access from.
        pub description: Option<String> = "description",
    }
}

/// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
///
/// - Example: `{"default_pool_size":"16"}`
/// - Minimum number of properties: `1`
/// - Maximum number of properties: `64`
///
/// Each value: Any PgBouncer configuration parameter.
///
/// Schema: `/components/schemas/pgBouncerConfig`.
pub type PgBouncerConfig = Map<String>;

/// Postgres Service creation timestamp.
///
/// - Format: `date-time`
/// - Example: `2026-03-26T20:51:16.384Z`
///
/// Schema: `/components/schemas/pgCreatedAtProperty`.
pub type PgCreatedAtProperty = Timestamp;

/// Unique Postgres service ID.
///
/// - Format: `uuid`
/// - Example: `f71df78e-ddad-82d0-8dfa-abbec741b82e`
///
/// Schema: `/components/schemas/pgIdProperty`.
pub type PgIdProperty = String;

/// True if this service is the primary service in the data warehouse.
///
/// - Default: `false`
///
/// Schema: `/components/schemas/pgIsPrimaryProperty`.
pub type PgIsPrimaryProperty = bool;

/// Name of the Postgres service. Alphanumerical string with whitespaces up to 50 characters.
///
/// - Minimum length in characters: `1`
/// - Maximum length in characters: `50`
///
/// Schema: `/components/schemas/pgNameProperty`.
pub type PgNameProperty = String;

/// Optional password. If not provided a new password is generated and provided in the response. Must contain:
///
/// * At least one lowercase letter
/// * At least one uppercase letter
/// * At least one digit
///
/// - Minimum length in characters: `12`
/// - Maximum length in characters: `1024`
/// - Pattern: `[0-9]`
/// - Pattern: `[A-Z]`
/// - Pattern: `[a-z]`
///
/// Schema: `/components/schemas/pgPassword`.
pub type PgPassword = Secret;

/// The point in time at which to recover, as either date/time, named restore point, or a specific transaction ID.
///
/// - Format: `date-time`
/// - Example: `2026-03-31T18:17:37Z`
///
/// Schema: `/components/schemas/pgPitrRestoreTargetProperty`.
pub type PgPitrRestoreTargetProperty = Timestamp;

/// The cloud region for a Postgres service.
///
/// Schema: `/components/schemas/pgRegion`.
pub type PgRegion = String;

/// The storage size, in GiB, which must be supported by the specified `size`.
///
/// Schema: `/components/schemas/pgStorageSize`.
pub type PgStorageSize = i64;

#[cfg(any(feature = "postgres", feature = "service"))]
/// Tags associated with the Postgres service. Tag keys starting with “chc_” are reserved for internal use.
///
/// - Maximum number of items: `50`
///
/// Schema: `/components/schemas/pgTags`.
pub type PgTags = List<ResourceTagsV1>;

#[cfg(any(feature = "postgres", feature = "service"))]
object! {
    /// Element of `add` of `InstanceTagsPatch`.
    ///
    /// - Example: `{"key":"Environment","value":"staging"}`
    ///
    /// Schema: `/components/schemas/ResourceTagsV1`.
    pub struct ResourceTagsV1 {
        /// Tag key. Must be alphanumeric with dashes, underscores and dots.
        ///
        /// - Required.
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `128`
        /// - Pattern: `^[a-zA-Z0-9._-]+$`
        pub key: Option<String> = "key" required(String),
        /// Tag value. Must be alphanumeric with dashes, underscores and dots.
        ///
        /// - Maximum length in characters: `256`
        /// - Pattern: `^[a-zA-Z0-9._-]+$`
        pub value: Nullable<String> = "value" null(value_null),
    }
}

#[cfg(any(feature = "postgres", feature = "service"))]
/// Setting value in its native JSON type. Use the settings schema endpoint for per-setting constraints.
///
/// - Example: `26.2`
///
/// Schema: `/components/schemas/ServiceClickhouseSettingValue`.
pub type ServiceClickhouseSettingValue = StringOrInteger;

#[cfg(any(feature = "postgres", feature = "service"))]
/// Nonempty object mapping configurable setting names to their values. Use DELETE to reset a setting.
///
/// - Example: `{"compatibility":"26.2","max_query_size":262144}`
/// - Minimum number of properties: `1`
///
/// Schema: `/components/schemas/ServiceClickhouseSettingsMap`.
pub type ServiceClickhouseSettingsMap = Map<StringOrInteger>;

#[cfg(any(feature = "postgres", feature = "service"))]
union! {
    /// Value of `autovacuum_analyze_threshold` of `PgConfig`.
    pub enum StringOrInteger by kind {
        /// A JSON string.
        String(String) = String,
        /// A JSON integer.
        Integer(i64) = Integer,
    }
}

#[cfg(any(feature = "clickstack", feature = "postgres"))]
union! {
    /// Value of `autovacuum_analyze_scale_factor` of `PgConfig`.
    pub enum StringOrNumber by kind {
        /// A JSON string.
        String(String) = String,
        /// A JSON number.
        Number(f64) = Number or Integer,
    }
}
