// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Backup.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/AwsBackupBucket` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucket {
    /// Unique backup bucket ID
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Bucket provider
    pub bucket_provider: Option<AwsBackupBucketBucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS  Role session name
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role
    pub iam_role_external_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl AwsBackupBucket {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AwsBackupBucket {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AwsBackupBucket {
        id: optional String = "id",
        bucket_provider: optional AwsBackupBucketBucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        iam_role_arn: optional String = "iamRoleArn",
        iam_role_session_name: optional String = "iamRoleSessionName",
        iam_role_external_id: optional String = "iamRoleExternalId",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AwsBackupBucketBucketProvider {
        Aws = "AWS",
    }
}

/// The object at `/components/schemas/AwsBackupBucketPatchRequestV1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketPatchRequestV1 {
    /// Bucket provider
    pub bucket_provider: Option<AwsBackupBucketPatchRequestV1BucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS IAM Role session name
    pub iam_role_session_name: Nullable<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role. Set to `null` to clear it.
    pub iam_role_external_id: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl AwsBackupBucketPatchRequestV1 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AwsBackupBucketPatchRequestV1 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AwsBackupBucketPatchRequestV1 {
        bucket_provider: optional AwsBackupBucketPatchRequestV1BucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        iam_role_arn: optional String = "iamRoleArn",
        iam_role_session_name, iam_role_session_name_null: nullable String = "iamRoleSessionName",
        iam_role_external_id, iam_role_external_id_null: nullable String = "iamRoleExternalId",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AwsBackupBucketPatchRequestV1BucketProvider {
        Aws = "AWS",
    }
}

/// The object at `/components/schemas/AwsBackupBucketPostRequestV1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketPostRequestV1 {
    /// Bucket provider
    pub bucket_provider: Option<AwsBackupBucketPostRequestV1BucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS Role session name
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role
    pub iam_role_external_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl AwsBackupBucketPostRequestV1 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AwsBackupBucketPostRequestV1 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AwsBackupBucketPostRequestV1 {
        bucket_provider: optional AwsBackupBucketPostRequestV1BucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        iam_role_arn: optional String = "iamRoleArn",
        iam_role_session_name: optional String = "iamRoleSessionName",
        iam_role_external_id: optional String = "iamRoleExternalId",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AwsBackupBucketPostRequestV1BucketProvider {
        Aws = "AWS",
    }
}

/// The object at `/components/schemas/AwsBackupBucketProperties` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketProperties {
    /// Bucket provider
    pub bucket_provider: Option<AwsBackupBucketPropertiesBucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS IAM Role
    pub iam_role_arn: Option<String>,
    /// AWS IAM Role
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role
    pub iam_role_external_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl AwsBackupBucketProperties {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AwsBackupBucketProperties {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AwsBackupBucketProperties {
        bucket_provider: optional AwsBackupBucketPropertiesBucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        iam_role_arn: optional String = "iamRoleArn",
        iam_role_session_name: optional String = "iamRoleSessionName",
        iam_role_external_id: optional String = "iamRoleExternalId",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AwsBackupBucketPropertiesBucketProvider {
        Aws = "AWS",
    }
}

/// The object at `/components/schemas/AzureBackupBucket` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucket {
    /// Unique backup bucket ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Bucket provider
    pub bucket_provider: Option<AzureBackupBucketBucketProvider>,
    /// Container Name
    pub container_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl AzureBackupBucket {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AzureBackupBucket {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AzureBackupBucket {
        id: optional String = "id",
        bucket_provider: optional AzureBackupBucketBucketProvider = "bucketProvider",
        container_name: optional String = "containerName",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AzureBackupBucketBucketProvider {
        Azure = "AZURE",
    }
}

/// The object at `/components/schemas/AzureBackupBucketPatchRequestV1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketPatchRequestV1 {
    /// Bucket provider
    pub bucket_provider: Option<AzureBackupBucketPatchRequestV1BucketProvider>,
    /// Container Name
    pub container_name: Option<String>,
    /// Connection String
    pub connection_string: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl AzureBackupBucketPatchRequestV1 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AzureBackupBucketPatchRequestV1 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AzureBackupBucketPatchRequestV1 {
        bucket_provider: optional AzureBackupBucketPatchRequestV1BucketProvider = "bucketProvider",
        container_name: optional String = "containerName",
        connection_string: optional Secret = "connectionString",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AzureBackupBucketPatchRequestV1BucketProvider {
        Azure = "AZURE",
    }
}

/// The object at `/components/schemas/AzureBackupBucketPostRequestV1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketPostRequestV1 {
    /// Bucket provider
    pub bucket_provider: Option<AzureBackupBucketPostRequestV1BucketProvider>,
    /// Container Name
    pub container_name: Option<String>,
    /// Connection String
    pub connection_string: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl AzureBackupBucketPostRequestV1 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AzureBackupBucketPostRequestV1 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AzureBackupBucketPostRequestV1 {
        bucket_provider: optional AzureBackupBucketPostRequestV1BucketProvider = "bucketProvider",
        container_name: optional String = "containerName",
        connection_string: optional Secret = "connectionString",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AzureBackupBucketPostRequestV1BucketProvider {
        Azure = "AZURE",
    }
}

/// The object at `/components/schemas/AzureBackupBucketProperties` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketProperties {
    /// Bucket provider
    pub bucket_provider: Option<AzureBackupBucketPropertiesBucketProvider>,
    /// Container Name
    pub container_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl AzureBackupBucketProperties {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for AzureBackupBucketProperties {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    AzureBackupBucketProperties {
        bucket_provider: optional AzureBackupBucketPropertiesBucketProvider = "bucketProvider",
        container_name: optional String = "containerName",
    }
}

open_enum! {
    /// Bucket provider
    pub enum AzureBackupBucketPropertiesBucketProvider {
        Azure = "AZURE",
    }
}

/// The object at `/components/schemas/Backup` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// Unique backup ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Status of the backup: 'done', 'error', 'in_progress'.
    pub status: Option<BackupStatus>,
    /// Name
    pub service_id: Option<String>,
    /// Backup start timestamp. ISO-8601.
    ///
    /// - Format: `date-time`
    pub started_at: Option<Timestamp>,
    /// Backup finish timestamp. ISO-8601. Available only for finished backups
    ///
    /// - Format: `date-time`
    pub finished_at: Option<Timestamp>,
    /// Size of the backup in bytes.
    pub size_in_bytes: Option<f64>,
    /// Time in seconds it took to perform the backup. If the status still in_progress, this is the time in seconds since the backup started until now.
    pub duration_in_seconds: Option<f64>,
    /// Backup type ("full" or "incremental").
    pub type_: Option<BackupType>,
    /// Backup name on the external backup bucket.
    pub backup_name: Option<String>,
    /// Backup bucket where the backup is stored.
    pub bucket: Option<BackupBucketType>,
    pub(crate) unlisted: Unlisted,
}

impl Backup {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Backup {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Backup {
        id: optional String = "id",
        status: optional BackupStatus = "status",
        service_id: optional String = "serviceId",
        started_at: optional Timestamp = "startedAt",
        finished_at: optional Timestamp = "finishedAt",
        size_in_bytes: optional f64 = "sizeInBytes",
        duration_in_seconds: optional f64 = "durationInSeconds",
        type_: optional BackupType = "type",
        backup_name: optional String = "backupName",
        bucket: optional BackupBucketType = "bucket",
    }
}

union! {
    /// A value at `/components/schemas/BackupBucket` of the document.
    pub enum BackupBucket by tag("bucketProvider") {
        /// `bucketProvider` is `AWS`.
        Aws(box AwsBackupBucket) = tag["AWS"],
        /// `bucketProvider` is `GCP`.
        Gcp(box GcpBackupBucket) = tag["GCP"],
        /// `bucketProvider` is `AZURE`.
        Azure(box AzureBackupBucket) = tag["AZURE"],
    }
}

union! {
    /// A value at `/components/schemas/BackupBucketPatchRequest` of the document.
    pub enum BackupBucketPatchRequest by tag("bucketProvider") {
        /// `bucketProvider` is `AWS`.
        AwsBackupBucketPatchRequestV1(box AwsBackupBucketPatchRequestV1) = tag["AWS"],
        /// `bucketProvider` is `GCP`.
        GcpBackupBucketPatchRequestV1(box GcpBackupBucketPatchRequestV1) = tag["GCP"],
        /// `bucketProvider` is `AZURE`.
        AzureBackupBucketPatchRequestV1(box AzureBackupBucketPatchRequestV1) = tag["AZURE"],
    }
}

union! {
    /// A value at `/components/schemas/BackupBucketPostRequest` of the document.
    pub enum BackupBucketPostRequest by tag("bucketProvider") {
        /// `bucketProvider` is `AWS`.
        AwsBackupBucketPostRequestV1(box AwsBackupBucketPostRequestV1) = tag["AWS"],
        /// `bucketProvider` is `GCP`.
        GcpBackupBucketPostRequestV1(box GcpBackupBucketPostRequestV1) = tag["GCP"],
        /// `bucketProvider` is `AZURE`.
        AzureBackupBucketPostRequestV1(box AzureBackupBucketPostRequestV1) = tag["AZURE"],
    }
}

union! {
    /// Backup bucket where the backup is stored.
    pub enum BackupBucketType by tag("bucketProvider") {
        /// `bucketProvider` is `AWS`.
        AwsBackupBucketProperties(box AwsBackupBucketProperties) = tag["AWS"],
        /// `bucketProvider` is `GCP`.
        GcpBackupBucketProperties(box GcpBackupBucketProperties) = tag["GCP"],
        /// `bucketProvider` is `AZURE`.
        AzureBackupBucketProperties(box AzureBackupBucketProperties) = tag["AZURE"],
    }
}

/// The object at `/components/schemas/BackupConfiguration` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackupConfiguration {
    /// The interval in hours between each backup.
    pub backup_period_in_hours: Option<f64>,
    /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24 (1 day) and 1080 (45 days) — i.e. a multiple of 24.
    pub backup_retention_period_in_hours: Option<f64>,
    /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup period resets to every 24 hours.
    pub backup_start_time: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl BackupConfiguration {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for BackupConfiguration {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    BackupConfiguration {
        backup_period_in_hours: optional f64 = "backupPeriodInHours",
        backup_retention_period_in_hours: optional f64 = "backupRetentionPeriodInHours",
        backup_start_time: optional String = "backupStartTime",
    }
}

/// The object at `/components/schemas/BackupConfigurationPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackupConfigurationPatchRequest {
    /// The interval in hours between each backup.
    pub backup_period_in_hours: Nullable<f64>,
    /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24 (1 day) and 1080 (45 days) — i.e. a multiple of 24.
    pub backup_retention_period_in_hours: Nullable<f64>,
    /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup period resets to every 24 hours.
    pub backup_start_time: Nullable<String>,
    pub(crate) unlisted: Unlisted,
}

impl BackupConfigurationPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for BackupConfigurationPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    BackupConfigurationPatchRequest {
        backup_period_in_hours, backup_period_in_hours_null: nullable f64 = "backupPeriodInHours",
        backup_retention_period_in_hours, backup_retention_period_in_hours_null: nullable f64 = "backupRetentionPeriodInHours",
        backup_start_time, backup_start_time_null: nullable String = "backupStartTime",
    }
}

open_enum! {
    /// Status of the backup: 'done', 'error', 'in_progress'.
    pub enum BackupStatus {
        Done = "done",
        Error = "error",
        InProgress = "in_progress",
    }
}

open_enum! {
    /// Backup type ("full" or "incremental").
    pub enum BackupType {
        Full = "full",
        Incremental = "incremental",
    }
}

/// The object at `/components/schemas/GcpBackupBucket` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucket {
    /// Unique backup bucket ID
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Bucket provider
    pub bucket_provider: Option<GcpBackupBucketBucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl GcpBackupBucket {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for GcpBackupBucket {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    GcpBackupBucket {
        id: optional String = "id",
        bucket_provider: optional GcpBackupBucketBucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        access_key_id: optional String = "accessKeyId",
    }
}

open_enum! {
    /// Bucket provider
    pub enum GcpBackupBucketBucketProvider {
        Gcp = "GCP",
    }
}

/// The object at `/components/schemas/GcpBackupBucketPatchRequestV1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketPatchRequestV1 {
    /// Bucket provider
    pub bucket_provider: Option<GcpBackupBucketPatchRequestV1BucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
    /// Secret Access Key (HMAC secret key)
    pub secret_access_key: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl GcpBackupBucketPatchRequestV1 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for GcpBackupBucketPatchRequestV1 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    GcpBackupBucketPatchRequestV1 {
        bucket_provider: optional GcpBackupBucketPatchRequestV1BucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        access_key_id: optional String = "accessKeyId",
        secret_access_key: optional Secret = "secretAccessKey",
    }
}

open_enum! {
    /// Bucket provider
    pub enum GcpBackupBucketPatchRequestV1BucketProvider {
        Gcp = "GCP",
    }
}

/// The object at `/components/schemas/GcpBackupBucketPostRequestV1` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketPostRequestV1 {
    /// Bucket provider
    pub bucket_provider: Option<GcpBackupBucketPostRequestV1BucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
    /// Secret Access Key (HMAC secret key)
    pub secret_access_key: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl GcpBackupBucketPostRequestV1 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for GcpBackupBucketPostRequestV1 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    GcpBackupBucketPostRequestV1 {
        bucket_provider: optional GcpBackupBucketPostRequestV1BucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        access_key_id: optional String = "accessKeyId",
        secret_access_key: optional Secret = "secretAccessKey",
    }
}

open_enum! {
    /// Bucket provider
    pub enum GcpBackupBucketPostRequestV1BucketProvider {
        Gcp = "GCP",
    }
}

/// The object at `/components/schemas/GcpBackupBucketProperties` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketProperties {
    /// Bucket provider
    pub bucket_provider: Option<GcpBackupBucketPropertiesBucketProvider>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl GcpBackupBucketProperties {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for GcpBackupBucketProperties {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    GcpBackupBucketProperties {
        bucket_provider: optional GcpBackupBucketPropertiesBucketProvider = "bucketProvider",
        bucket_path: optional String = "bucketPath",
        access_key_id: optional String = "accessKeyId",
    }
}

open_enum! {
    /// Bucket provider
    pub enum GcpBackupBucketPropertiesBucketProvider {
        Gcp = "GCP",
    }
}
