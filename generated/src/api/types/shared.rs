// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of several tag groups.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

#[cfg(any(feature = "api-keys", feature = "organization"))]
/// The object at `/components/schemas/AssignedRole` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignedRole {
    /// Unique identifier of the role
    ///
    /// - Format: `uuid`
    pub role_id: Option<String>,
    /// Human-readable name of the role
    pub role_name: Option<String>,
    /// Type of role: system (predefined) or custom (organization-defined)
    pub role_type: Option<AssignedRoleRoleType>,
    pub(crate) unlisted: Unlisted,
}

#[cfg(any(feature = "api-keys", feature = "organization"))]
impl AssignedRole {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

#[cfg(any(feature = "api-keys", feature = "organization"))]
impl Default for AssignedRole {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

#[cfg(any(feature = "api-keys", feature = "organization"))]
object! {
    AssignedRole {
        role_id: optional String = "roleId",
        role_name: optional String = "roleName",
        role_type: optional AssignedRoleRoleType = "roleType",
    }
}

#[cfg(any(feature = "api-keys", feature = "organization"))]
open_enum! {
    /// Type of role: system (predefined) or custom (organization-defined)
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
pub type BackupEncryptionConfig = Map<Raw>;

/// - Maximum number of properties: `50`
pub type ByocInfrastructureTags = Map<String>;

/// Source-specific schema discovery metadata.
pub type ClickPipeSchemaDiscoveryMeta = Map<String>;

/// The value at `/components/schemas/ClickStackValidateDashboardResponseNormalized` of the document.
pub type ClickStackValidateDashboardResponseNormalized = Map<Raw>;

/// The value at `/components/schemas/ClickStackValidateWebhookResponseNormalized` of the document.
pub type ClickStackValidateWebhookResponseNormalized = Map<Raw>;

/// Each value:
/// - Maximum length in characters: `4096`
pub type ClickStackWebhookInputHeaders = Map<Secret>;

/// Each value:
/// - Maximum length in characters: `4096`
pub type ClickStackWebhookInputQueryParams = Map<Secret>;

#[cfg(any(feature = "api-keys", feature = "service"))]
/// The object at `/components/schemas/IpAccessListEntry` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IpAccessListEntry {
    /// IP or CIDR
    pub source: Option<String>,
    /// Optional description of IPv4 address or IPv4 CIDR to allow access from
    pub description: Option<String>,
    pub(crate) unlisted: Unlisted,
}

#[cfg(any(feature = "api-keys", feature = "service"))]
impl IpAccessListEntry {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

#[cfg(any(feature = "api-keys", feature = "service"))]
impl Default for IpAccessListEntry {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

#[cfg(any(feature = "api-keys", feature = "service"))]
object! {
    IpAccessListEntry {
        source: optional String = "source",
        description: optional String = "description",
    }
}

/// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
///
/// - Example: `{"default_pool_size":"16"}`
/// - Minimum number of properties: `1`
/// - Maximum number of properties: `64`
///
/// Each value: Any PgBouncer configuration parameter.
pub type PgBouncerConfig = Map<String>;

/// Postgres Service creation timestamp
///
/// - Format: `date-time`
/// - Example: `2026-03-26T20:51:16.384Z`
pub type PgCreatedAtProperty = Timestamp;

/// Unique Postgres service ID
///
/// - Format: `uuid`
/// - Example: `f71df78e-ddad-82d0-8dfa-abbec741b82e`
pub type PgIdProperty = String;

/// True if this service is the primary service in the data warehouse
///
/// - Default: `false`
pub type PgIsPrimaryProperty = bool;

/// Name of the Postgres service. Alphanumerical string with whitespaces up to 50 characters.
///
/// - Minimum length in characters: `1`
/// - Maximum length in characters: `50`
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
pub type PgPassword = Secret;

/// The point in time at which to recover, as either date/time, named restore point, or a specific transaction ID.
///
/// - Format: `date-time`
/// - Example: `2026-03-31T18:17:37Z`
pub type PgPitrRestoreTargetProperty = Timestamp;

/// The cloud region for a Postgres service.
pub type PgRegion = String;

/// The storage size, in GiB, which must be supported by the specified `size`.
pub type PgStorageSize = i64;

#[cfg(any(feature = "postgres", feature = "service"))]
/// Tags associated with the Postgres service. Tag keys starting with “chc_” are reserved for internal use.
///
/// - Maximum number of items: `50`
pub type PgTags = List<ResourceTagsV1>;

#[cfg(any(feature = "postgres", feature = "service"))]
/// - Example: `{"key":"Environment","value":"staging"}`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceTagsV1 {
    /// Tag key. Must be alphanumeric with dashes, underscores and dots.
    ///
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `128`
    /// - Pattern: `^[a-zA-Z0-9._-]+$`
    pub key: Option<String>,
    /// Tag value. Must be alphanumeric with dashes, underscores and dots.
    ///
    /// - Maximum length in characters: `256`
    /// - Pattern: `^[a-zA-Z0-9._-]+$`
    pub value: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

#[cfg(any(feature = "postgres", feature = "service"))]
impl ResourceTagsV1 {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            ..Self::blank()
        }
    }
}

#[cfg(any(feature = "postgres", feature = "service"))]
object! {
    ResourceTagsV1 {
        key: required String = "key",
        value, value_null: nullable String = "value",
    }
}

#[cfg(any(feature = "postgres", feature = "service"))]
/// Setting value in its native JSON type. Use the settings schema endpoint for per-setting constraints.
///
/// - Example: `26.2`
pub type ServiceClickhouseSettingValue = StringOrInteger;

#[cfg(any(feature = "postgres", feature = "service"))]
/// Nonempty object mapping configurable setting names to their values. Use DELETE to reset a setting.
///
/// - Example: `{"compatibility":"26.2","max_query_size":262144}`
/// - Minimum number of properties: `1`
pub type ServiceClickhouseSettingsMap = Map<StringOrInteger>;

#[cfg(any(feature = "postgres", feature = "service"))]
union! {
    /// A value at `/components/schemas/ServiceClickhouseSettingValue/oneOf/0` of the document.
    pub enum StringOrInteger by kind {
        /// A JSON string.
        String(String) = String,
        /// A JSON integer.
        Integer(i64) = Integer,
    }
}

#[cfg(any(feature = "clickstack", feature = "postgres"))]
union! {
    /// A value at `/components/schemas/ClickStackEqualityColorCondition/properties/value/oneOf/0` of the document.
    pub enum StringOrNumber by kind {
        /// A JSON string.
        String(String) = String,
        /// A JSON number.
        Number(f64) = Number or Integer,
    }
}
