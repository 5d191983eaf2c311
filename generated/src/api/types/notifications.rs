// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Notifications.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Notification` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Unique notification ID.
    ///
    /// - Format: `uuid`
    /// - Example: `1b7e0a94-2d0f-4c3a-8f1e-6c9b2d5a4e7f`
    pub id: Option<String>,
    /// Notification type. New types are added over time, so treat this as an open set.
    ///
    /// - Example: `service_backup_failed`
    pub type_: Option<String>,
    /// Severity of the notification. One of 'info', 'warning', 'critical'.
    ///
    /// - Example: `warning`
    pub severity: Option<String>,
    /// Kind of resource the notification is about. One of 'service', 'organization', 'clickpipe', 'postgres'.
    ///
    /// - Example: `service`
    pub resource_type: Option<String>,
    /// ID of the resource the notification is about.
    pub resource_id: Option<String>,
    /// Name the resource had when the notification was created. Absent for most notification types; use `resourceId` to identify the resource.
    pub resource_name: Option<String>,
    /// When the notification was created. ISO-8601.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-10-07T09:30:00Z`
    pub created_at: Option<Timestamp>,
    /// Short human-readable summary.
    ///
    /// - Example: `Backup failed for analytics-prod`
    pub title: Option<String>,
    /// Human-readable body as plain text, with any links written as "label (url)".
    ///
    /// - Example: `A scheduled backup for analytics-prod did not complete. Review the backup settings (https://console.clickhouse.cloud/services/abc/backups).`
    pub description: Option<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`Notification::new`] needs.
#[derive(Clone, Debug)]
pub struct NotificationRequired {
    /// Unique notification ID.
    ///
    /// - Format: `uuid`
    /// - Example: `1b7e0a94-2d0f-4c3a-8f1e-6c9b2d5a4e7f`
    pub id: String,
    /// Notification type. New types are added over time, so treat this as an open set.
    ///
    /// - Example: `service_backup_failed`
    pub type_: String,
    /// Severity of the notification. One of 'info', 'warning', 'critical'.
    ///
    /// - Example: `warning`
    pub severity: String,
    /// Kind of resource the notification is about. One of 'service', 'organization', 'clickpipe', 'postgres'.
    ///
    /// - Example: `service`
    pub resource_type: String,
    /// ID of the resource the notification is about.
    pub resource_id: String,
    /// When the notification was created. ISO-8601.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-10-07T09:30:00Z`
    pub created_at: Timestamp,
    /// Short human-readable summary.
    ///
    /// - Example: `Backup failed for analytics-prod`
    pub title: String,
    /// Human-readable body as plain text, with any links written as "label (url)".
    ///
    /// - Example: `A scheduled backup for analytics-prod did not complete. Review the backup settings (https://console.clickhouse.cloud/services/abc/backups).`
    pub description: String,
}

impl Notification {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: NotificationRequired) -> Self {
        Self {
            id: Some(required.id),
            type_: Some(required.type_),
            severity: Some(required.severity),
            resource_type: Some(required.resource_type),
            resource_id: Some(required.resource_id),
            created_at: Some(required.created_at),
            title: Some(required.title),
            description: Some(required.description),
            ..Self::blank()
        }
    }
}

object! {
    Notification {
        id: required String = "id",
        type_: required String = "type",
        severity: required String = "severity",
        resource_type: required String = "resourceType",
        resource_id: required String = "resourceId",
        resource_name: optional String = "resourceName",
        created_at: required Timestamp = "createdAt",
        title: required String = "title",
        description: required String = "description",
    }
}

/// The object at `/components/schemas/NotificationType` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationType {
    /// Stable identifier of the notification type. Never renamed or reused.
    ///
    /// - Example: `service_backup_failed`
    pub name: Option<String>,
    /// Human-readable name of the notification type.
    ///
    /// - Example: `Backup failed`
    pub title: Option<String>,
    /// Longer explanation of what the notification reports. Omitted for types that have none.
    pub description: Option<String>,
    /// Broad grouping the notification type belongs to. Current values: billing, service, clickpipe, postgres. New values may be added over time.
    ///
    /// - Example: `service`
    pub category: Option<String>,
    /// Relative importance of notifications of this type.
    ///
    /// - Example: `warning`
    pub severity: Option<NotificationTypeSeverity>,
    /// Kind of resource a notification of this type is about. Current values: service, organization, clickpipe, postgres. New values may be added over time.
    ///
    /// - Example: `service`
    pub resource_type: Option<String>,
    /// Whether the per-role delivery default can be changed. When false the role default is frozen; this does not mean the notification is always delivered.
    pub is_configurable: Option<bool>,
    /// False when the caller lacks the permission this type requires. The type is still returned, just flagged.
    pub is_available: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

/// What [`NotificationType::new`] needs.
#[derive(Clone, Debug)]
pub struct NotificationTypeRequired {
    /// Stable identifier of the notification type. Never renamed or reused.
    ///
    /// - Example: `service_backup_failed`
    pub name: String,
    /// Human-readable name of the notification type.
    ///
    /// - Example: `Backup failed`
    pub title: String,
    /// Broad grouping the notification type belongs to. Current values: billing, service, clickpipe, postgres. New values may be added over time.
    ///
    /// - Example: `service`
    pub category: String,
    /// Relative importance of notifications of this type.
    ///
    /// - Example: `warning`
    pub severity: NotificationTypeSeverity,
    /// Kind of resource a notification of this type is about. Current values: service, organization, clickpipe, postgres. New values may be added over time.
    ///
    /// - Example: `service`
    pub resource_type: String,
    /// Whether the per-role delivery default can be changed. When false the role default is frozen; this does not mean the notification is always delivered.
    pub is_configurable: bool,
    /// False when the caller lacks the permission this type requires. The type is still returned, just flagged.
    pub is_available: bool,
}

impl NotificationType {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: NotificationTypeRequired) -> Self {
        Self {
            name: Some(required.name),
            title: Some(required.title),
            category: Some(required.category),
            severity: Some(required.severity),
            resource_type: Some(required.resource_type),
            is_configurable: Some(required.is_configurable),
            is_available: Some(required.is_available),
            ..Self::blank()
        }
    }
}

object! {
    NotificationType {
        name: required String = "name",
        title: required String = "title",
        description: optional String = "description",
        category: required String = "category",
        severity: required NotificationTypeSeverity = "severity",
        resource_type: required String = "resourceType",
        is_configurable: required bool = "isConfigurable",
        is_available: required bool = "isAvailable",
    }
}

open_enum! {
    /// Relative importance of notifications of this type.
    ///
    /// - Example: `warning`
    pub enum NotificationTypeSeverity {
        Info = "info",
        Warning = "warning",
        Critical = "critical",
    }
}
