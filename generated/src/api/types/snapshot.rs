// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Snapshot.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `snapshot_get`.
    ///
    /// Schema: `/components/schemas/Snapshot`.
    pub struct Snapshot: Default {
        /// Unique snapshot ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Status of the snapshot: 'done', 'error', 'in_progress', 'throttled'. 'throttled' means snapshot creation was rate-limited and will be retried.
        pub status: Option<SnapshotStatus> = "status",
        /// ID of the service the snapshot was created from.
        pub service_id: Option<String> = "serviceId",
        /// Snapshot start timestamp. ISO-8601.
        ///
        /// - Format: `date-time`
        pub started_at: Option<Timestamp> = "startedAt",
        /// Snapshot finish timestamp. ISO-8601. Available only for finished snapshots.
        ///
        /// - Format: `date-time`
        pub finished_at: Option<Timestamp> = "finishedAt",
        /// Size of the snapshot in bytes.
        pub size_in_bytes: Option<f64> = "sizeInBytes",
        /// Time in seconds it took to perform the snapshot. If the status is in_progress or throttled, this is the time in seconds since the snapshot started until now.
        pub duration_in_seconds: Option<f64> = "durationInSeconds",
        /// Snapshot type. Always "full" — snapshots never chain off a parent.
        pub type_: Option<SnapshotType> = "type",
        /// Snapshot name on the external backup bucket.
        pub backup_name: Option<String> = "backupName",
        /// Backup bucket where the snapshot is stored.
        pub bucket: Option<SnapshotBucket> = "bucket",
    }
}

union! {
    /// Backup bucket where the snapshot is stored.
    pub enum SnapshotBucket by tag("bucketProvider") {
        /// `bucketProvider` is `AWS`.
        AwsBackupBucketProperties(box AwsBackupBucketProperties) = tag["AWS"],
        /// `bucketProvider` is `GCP`.
        GcpBackupBucketProperties(box GcpBackupBucketProperties) = tag["GCP"],
        /// `bucketProvider` is `AZURE`.
        AzureBackupBucketProperties(box AzureBackupBucketProperties) = tag["AZURE"],
    }
}

object! {
    /// Result of `snapshot_configuration_get` and `snapshot_configuration_update`.
    ///
    /// Schema: `/components/schemas/SnapshotConfiguration`.
    pub struct SnapshotConfiguration: Default {
        /// Whether scheduled snapshots are enabled for the service.
        pub enabled: Option<bool> = "enabled",
        /// Interval between snapshots, in minutes. Set together with timeFrame; only supported preset pairs are accepted.
        pub gap: Option<f64> = "gap",
        /// Retention window the snapshots cover, in minutes. Set together with gap; only supported preset pairs are accepted.
        pub time_frame: Option<f64> = "timeFrame",
    }
}

object! {
    /// Request body of `snapshot_configuration_update`.
    ///
    /// Schema: `/components/schemas/SnapshotConfigurationPatchRequest`.
    pub struct SnapshotConfigurationPatchRequest: Default {
        /// Whether scheduled snapshots are enabled for the service.
        pub enabled: Option<bool> = "enabled",
        /// Interval between snapshots, in minutes. Set together with timeFrame; only supported preset pairs are accepted.
        pub gap: Option<f64> = "gap",
        /// Retention window the snapshots cover, in minutes. Set together with gap; only supported preset pairs are accepted.
        pub time_frame: Option<f64> = "timeFrame",
    }
}

open_enum! {
    /// Status of the snapshot: 'done', 'error', 'in_progress', 'throttled'. 'throttled' means snapshot creation was rate-limited and will be retried.
    pub enum SnapshotStatus {
        Done = "done",
        Error = "error",
        InProgress = "in_progress",
        Throttled = "throttled",
    }
}

open_enum! {
    /// Snapshot type. Always "full" — snapshots never chain off a parent.
    pub enum SnapshotType {
        Full = "full",
    }
}
