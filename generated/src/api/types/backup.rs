// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Backup.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Value of the variant `Aws` of [`BackupBucket`].
    ///
    /// Schema: `/components/schemas/AwsBackupBucket`.
    pub struct AwsBackupBucket: Default {
        /// Unique backup bucket ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Bucket provider.
        pub bucket_provider: Option<AwsBackupBucketBucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// AWS Role ARN.
        pub iam_role_arn: Option<String> = "iamRoleArn",
        /// AWS  Role session name.
        pub iam_role_session_name: Option<String> = "iamRoleSessionName",
        /// External ID the IAM role trust policy requires when the data plane assumes the role.
        pub iam_role_external_id: Option<String> = "iamRoleExternalId",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AwsBackupBucket`]: Bucket provider.
    pub enum AwsBackupBucketBucketProvider {
        Aws = "AWS",
    }
}

object! {
    /// Value of the variant `AwsBackupBucketPatchRequestV1` of [`BackupBucketPatchRequest`].
    ///
    /// Schema: `/components/schemas/AwsBackupBucketPatchRequestV1`.
    pub struct AwsBackupBucketPatchRequestV1: Default {
        /// Bucket provider.
        pub bucket_provider: Option<AwsBackupBucketPatchRequestV1BucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// AWS Role ARN.
        pub iam_role_arn: Option<String> = "iamRoleArn",
        /// AWS IAM Role session name.
        pub iam_role_session_name: Nullable<String> = "iamRoleSessionName" null(iam_role_session_name_null),
        /// External ID the IAM role trust policy requires when the data plane assumes the role. Set to `null` to clear it.
        pub iam_role_external_id: Nullable<String> = "iamRoleExternalId" null(iam_role_external_id_null),
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AwsBackupBucketPatchRequestV1`]: Bucket provider.
    pub enum AwsBackupBucketPatchRequestV1BucketProvider {
        Aws = "AWS",
    }
}

object! {
    /// Value of the variant `AwsBackupBucketPostRequestV1` of [`BackupBucketPostRequest`].
    ///
    /// Schema: `/components/schemas/AwsBackupBucketPostRequestV1`.
    pub struct AwsBackupBucketPostRequestV1: Default {
        /// Bucket provider.
        pub bucket_provider: Option<AwsBackupBucketPostRequestV1BucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// AWS Role ARN.
        pub iam_role_arn: Option<String> = "iamRoleArn",
        /// AWS Role session name.
        pub iam_role_session_name: Option<String> = "iamRoleSessionName",
        /// External ID the IAM role trust policy requires when the data plane assumes the role.
        pub iam_role_external_id: Option<String> = "iamRoleExternalId",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AwsBackupBucketPostRequestV1`]: Bucket provider.
    pub enum AwsBackupBucketPostRequestV1BucketProvider {
        Aws = "AWS",
    }
}

object! {
    /// Value of the variant `AwsBackupBucketProperties` of `BackupBucketType`.
    ///
    /// Schema: `/components/schemas/AwsBackupBucketProperties`.
    pub struct AwsBackupBucketProperties: Default {
        /// Bucket provider.
        pub bucket_provider: Option<AwsBackupBucketPropertiesBucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// AWS IAM Role.
        pub iam_role_arn: Option<String> = "iamRoleArn",
        /// AWS IAM Role.
        pub iam_role_session_name: Option<String> = "iamRoleSessionName",
        /// External ID the IAM role trust policy requires when the data plane assumes the role.
        pub iam_role_external_id: Option<String> = "iamRoleExternalId",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AwsBackupBucketProperties`]: Bucket provider.
    pub enum AwsBackupBucketPropertiesBucketProvider {
        Aws = "AWS",
    }
}

object! {
    /// Value of the variant `Azure` of [`BackupBucket`].
    ///
    /// Schema: `/components/schemas/AzureBackupBucket`.
    pub struct AzureBackupBucket: Default {
        /// Unique backup bucket ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Bucket provider.
        pub bucket_provider: Option<AzureBackupBucketBucketProvider> = "bucketProvider",
        /// Container Name.
        pub container_name: Option<String> = "containerName",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AzureBackupBucket`]: Bucket provider.
    pub enum AzureBackupBucketBucketProvider {
        Azure = "AZURE",
    }
}

object! {
    /// Value of the variant `AzureBackupBucketPatchRequestV1` of [`BackupBucketPatchRequest`].
    ///
    /// Schema: `/components/schemas/AzureBackupBucketPatchRequestV1`.
    pub struct AzureBackupBucketPatchRequestV1: Default {
        /// Bucket provider.
        pub bucket_provider: Option<AzureBackupBucketPatchRequestV1BucketProvider> = "bucketProvider",
        /// Container Name.
        pub container_name: Option<String> = "containerName",
        /// Connection String.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AzureBackupBucketPatchRequestV1`]: Bucket provider.
    pub enum AzureBackupBucketPatchRequestV1BucketProvider {
        Azure = "AZURE",
    }
}

object! {
    /// Value of the variant `AzureBackupBucketPostRequestV1` of [`BackupBucketPostRequest`].
    ///
    /// Schema: `/components/schemas/AzureBackupBucketPostRequestV1`.
    pub struct AzureBackupBucketPostRequestV1: Default {
        /// Bucket provider.
        pub bucket_provider: Option<AzureBackupBucketPostRequestV1BucketProvider> = "bucketProvider",
        /// Container Name.
        pub container_name: Option<String> = "containerName",
        /// Connection String.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AzureBackupBucketPostRequestV1`]: Bucket provider.
    pub enum AzureBackupBucketPostRequestV1BucketProvider {
        Azure = "AZURE",
    }
}

object! {
    /// Value of the variant `AzureBackupBucketProperties` of `BackupBucketType`.
    ///
    /// Schema: `/components/schemas/AzureBackupBucketProperties`.
    pub struct AzureBackupBucketProperties: Default {
        /// Bucket provider.
        pub bucket_provider: Option<AzureBackupBucketPropertiesBucketProvider> = "bucketProvider",
        /// Container Name.
        pub container_name: Option<String> = "containerName",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`AzureBackupBucketProperties`]: Bucket provider.
    pub enum AzureBackupBucketPropertiesBucketProvider {
        Azure = "AZURE",
    }
}

object! {
    /// Result of `backup_get`.
    ///
    /// Schema: `/components/schemas/Backup`.
    pub struct Backup: Default {
        /// Unique backup ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Status of the backup: 'done', 'error', 'in_progress'.
        pub status: Option<BackupStatus> = "status",
        /// Name.
        pub service_id: Option<String> = "serviceId",
        /// Backup start timestamp. ISO-8601.
        ///
        /// - Format: `date-time`
        pub started_at: Option<Timestamp> = "startedAt",
        /// Backup finish timestamp. ISO-8601. Available only for finished backups.
        ///
        /// - Format: `date-time`
        pub finished_at: Option<Timestamp> = "finishedAt",
        /// Size of the backup in bytes.
        pub size_in_bytes: Option<f64> = "sizeInBytes",
        /// Time in seconds it took to perform the backup. If the status still in_progress, this is the time in seconds since the backup started until now.
        pub duration_in_seconds: Option<f64> = "durationInSeconds",
        /// Backup type ("full" or "incremental").
        pub type_: Option<BackupType> = "type",
        /// Backup name on the external backup bucket.
        pub backup_name: Option<String> = "backupName",
        /// Backup bucket where the backup is stored.
        pub bucket: Option<BackupBucketType> = "bucket",
    }
}

union! {
    /// Result of `backup_bucket_get`, `backup_bucket_create` and `backup_bucket_update`.
    ///
    /// Schema: `/components/schemas/BackupBucket`.
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
    /// Request body of `backup_bucket_update`.
    ///
    /// Schema: `/components/schemas/BackupBucketPatchRequest`.
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
    /// Request body of `backup_bucket_create`.
    ///
    /// Schema: `/components/schemas/BackupBucketPostRequest`.
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

object! {
    /// Result of `backup_configuration_get` and `backup_configuration_update`.
    ///
    /// Schema: `/components/schemas/BackupConfiguration`.
    pub struct BackupConfiguration: Default {
        /// The interval in hours between each backup.
        pub backup_period_in_hours: Option<f64> = "backupPeriodInHours",
        /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24 (1 day) and 1080 (45 days) — i.e. a multiple of 24.
        pub backup_retention_period_in_hours: Option<f64> = "backupRetentionPeriodInHours",
        /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup period resets to every 24 hours.
        pub backup_start_time: Option<String> = "backupStartTime",
    }
}

object! {
    /// Request body of `backup_configuration_update`.
    ///
    /// Schema: `/components/schemas/BackupConfigurationPatchRequest`.
    pub struct BackupConfigurationPatchRequest: Default {
        /// The interval in hours between each backup.
        pub backup_period_in_hours: Nullable<f64> = "backupPeriodInHours" null(backup_period_in_hours_null),
        /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24 (1 day) and 1080 (45 days) — i.e. a multiple of 24.
        pub backup_retention_period_in_hours: Nullable<f64> = "backupRetentionPeriodInHours" null(backup_retention_period_in_hours_null),
        /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup period resets to every 24 hours.
        pub backup_start_time: Nullable<String> = "backupStartTime" null(backup_start_time_null),
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

object! {
    /// Value of the variant `Gcp` of [`BackupBucket`].
    ///
    /// Schema: `/components/schemas/GcpBackupBucket`.
    pub struct GcpBackupBucket: Default {
        /// Unique backup bucket ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Bucket provider.
        pub bucket_provider: Option<GcpBackupBucketBucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// Access Key ID (HMAC key).
        pub access_key_id: Option<String> = "accessKeyId",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`GcpBackupBucket`]: Bucket provider.
    pub enum GcpBackupBucketBucketProvider {
        Gcp = "GCP",
    }
}

object! {
    /// Value of the variant `GcpBackupBucketPatchRequestV1` of [`BackupBucketPatchRequest`].
    ///
    /// Schema: `/components/schemas/GcpBackupBucketPatchRequestV1`.
    pub struct GcpBackupBucketPatchRequestV1: Default {
        /// Bucket provider.
        pub bucket_provider: Option<GcpBackupBucketPatchRequestV1BucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// Access Key ID (HMAC key).
        pub access_key_id: Option<String> = "accessKeyId",
        /// Secret Access Key (HMAC secret key).
        pub secret_access_key: Option<Secret> = "secretAccessKey",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`GcpBackupBucketPatchRequestV1`]: Bucket provider.
    pub enum GcpBackupBucketPatchRequestV1BucketProvider {
        Gcp = "GCP",
    }
}

object! {
    /// Value of the variant `GcpBackupBucketPostRequestV1` of [`BackupBucketPostRequest`].
    ///
    /// Schema: `/components/schemas/GcpBackupBucketPostRequestV1`.
    pub struct GcpBackupBucketPostRequestV1: Default {
        /// Bucket provider.
        pub bucket_provider: Option<GcpBackupBucketPostRequestV1BucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// Access Key ID (HMAC key).
        pub access_key_id: Option<String> = "accessKeyId",
        /// Secret Access Key (HMAC secret key).
        pub secret_access_key: Option<Secret> = "secretAccessKey",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`GcpBackupBucketPostRequestV1`]: Bucket provider.
    pub enum GcpBackupBucketPostRequestV1BucketProvider {
        Gcp = "GCP",
    }
}

object! {
    /// Value of the variant `GcpBackupBucketProperties` of `BackupBucketType`.
    ///
    /// Schema: `/components/schemas/GcpBackupBucketProperties`.
    pub struct GcpBackupBucketProperties: Default {
        /// Bucket provider.
        pub bucket_provider: Option<GcpBackupBucketPropertiesBucketProvider> = "bucketProvider",
        /// Bucket path.
        pub bucket_path: Option<String> = "bucketPath",
        /// Access Key ID (HMAC key).
        pub access_key_id: Option<String> = "accessKeyId",
    }
}

open_enum! {
    /// Value of `bucket_provider` of [`GcpBackupBucketProperties`]: Bucket provider.
    pub enum GcpBackupBucketPropertiesBucketProvider {
        Gcp = "GCP",
    }
}
