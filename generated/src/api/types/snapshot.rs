// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Snapshot.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Snapshot` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Unique snapshot ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Status of the snapshot: 'done', 'error', 'in_progress', 'throttled'. 'throttled' means snapshot creation was rate-limited and will be retried.
    pub status: Option<SnapshotStatus>,
    /// ID of the service the snapshot was created from.
    pub service_id: Option<String>,
    /// Snapshot start timestamp. ISO-8601.
    ///
    /// - Format: `date-time`
    pub started_at: Option<Timestamp>,
    /// Snapshot finish timestamp. ISO-8601. Available only for finished snapshots
    ///
    /// - Format: `date-time`
    pub finished_at: Option<Timestamp>,
    /// Size of the snapshot in bytes.
    pub size_in_bytes: Option<f64>,
    /// Time in seconds it took to perform the snapshot. If the status is in_progress or throttled, this is the time in seconds since the snapshot started until now.
    pub duration_in_seconds: Option<f64>,
    /// Snapshot type. Always "full" — snapshots never chain off a parent.
    pub type_: Option<SnapshotType>,
    /// Snapshot name on the external backup bucket.
    pub backup_name: Option<String>,
    /// Backup bucket where the snapshot is stored.
    pub bucket: Option<SnapshotBucket>,
    pub(crate) unlisted: Unlisted,
}

impl Snapshot {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Snapshot {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Snapshot {
        id: optional String = "id",
        status: optional SnapshotStatus = "status",
        service_id: optional String = "serviceId",
        started_at: optional Timestamp = "startedAt",
        finished_at: optional Timestamp = "finishedAt",
        size_in_bytes: optional f64 = "sizeInBytes",
        duration_in_seconds: optional f64 = "durationInSeconds",
        type_: optional SnapshotType = "type",
        backup_name: optional String = "backupName",
        bucket: optional SnapshotBucket = "bucket",
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

/// The object at `/components/schemas/SnapshotConfiguration` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SnapshotConfiguration {
    /// Whether scheduled snapshots are enabled for the service.
    pub enabled: Option<bool>,
    /// Interval between snapshots, in minutes. Set together with timeFrame; only supported preset pairs are accepted.
    pub gap: Option<f64>,
    /// Retention window the snapshots cover, in minutes. Set together with gap; only supported preset pairs are accepted.
    pub time_frame: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl SnapshotConfiguration {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for SnapshotConfiguration {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    SnapshotConfiguration {
        enabled: optional bool = "enabled",
        gap: optional f64 = "gap",
        time_frame: optional f64 = "timeFrame",
    }
}

/// The object at `/components/schemas/SnapshotConfigurationPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SnapshotConfigurationPatchRequest {
    /// Whether scheduled snapshots are enabled for the service.
    pub enabled: Option<bool>,
    /// Interval between snapshots, in minutes. Set together with timeFrame; only supported preset pairs are accepted.
    pub gap: Option<f64>,
    /// Retention window the snapshots cover, in minutes. Set together with gap; only supported preset pairs are accepted.
    pub time_frame: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl SnapshotConfigurationPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for SnapshotConfigurationPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    SnapshotConfigurationPatchRequest {
        enabled: optional bool = "enabled",
        gap: optional f64 = "gap",
        time_frame: optional f64 = "timeFrame",
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
