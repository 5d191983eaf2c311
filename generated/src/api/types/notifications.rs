// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Notifications.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Element of the result of `notification_get_list`.
    ///
    /// Schema: `/components/schemas/Notification`.
    pub struct Notification requires NotificationRequired {
        /// Unique notification ID.
        ///
        /// - Required.
        /// - Format: `uuid`
        /// - Example: `1b7e0a94-2d0f-4c3a-8f1e-6c9b2d5a4e7f`
        pub id: Option<String> = "id" required(String),
        /// Notification type. New types are added over time, so treat this as an open set.
        ///
        /// - Required.
        /// - Example: `service_backup_failed`
        pub type_: Option<String> = "type" required(String),
        /// Severity of the notification. One of 'info', 'warning', 'critical'.
        ///
        /// - Required.
        /// - Example: `warning`
        pub severity: Option<String> = "severity" required(String),
        /// Kind of resource the notification is about. One of 'service', 'organization', 'clickpipe', 'postgres'.
        ///
        /// - Required.
        /// - Example: `service`
        pub resource_type: Option<String> = "resourceType" required(String),
        /// ID of the resource the notification is about.
        ///
        /// - Required.
        pub resource_id: Option<String> = "resourceId" required(String),
        /// Name the resource had when the notification was created. Absent for most notification types; use `resourceId` to identify the resource.
        pub resource_name: Option<String> = "resourceName",
        /// When the notification was created. ISO-8601.
        ///
        /// - Required.
        /// - Format: `date-time`
        /// - Example: `2026-10-07T09:30:00Z`
        pub created_at: Option<Timestamp> = "createdAt" required(Timestamp),
        /// Short human-readable summary.
        ///
        /// - Required.
        /// - Example: `Backup failed for analytics-prod`
        pub title: Option<String> = "title" required(String),
        /// Human-readable body as plain text, with any links written as "label (url)".
        ///
        /// - Required.
        /// - Example: `A scheduled backup for analytics-prod did not complete. Review the backup settings (https://console.clickhouse.cloud/services/abc/backups).`
        pub description: Option<String> = "description" required(String),
    }
}

object! {
    /// Element of the result of `notification_types_get_list`.
    ///
    /// Schema: `/components/schemas/NotificationType`.
    pub struct NotificationType requires NotificationTypeRequired {
        /// Stable identifier of the notification type. Never renamed or reused.
        ///
        /// - Required.
        /// - Example: `service_backup_failed`
        pub name: Option<String> = "name" required(String),
        /// Human-readable name of the notification type.
        ///
        /// - Required.
        /// - Example: `Backup failed`
        pub title: Option<String> = "title" required(String),
        /// Longer explanation of what the notification reports. Omitted for types that have none.
        pub description: Option<String> = "description",
        /// Broad grouping the notification type belongs to. Current values: billing, service, clickpipe, postgres. New values may be added over time.
        ///
        /// - Required.
        /// - Example: `service`
        pub category: Option<String> = "category" required(String),
        /// Relative importance of notifications of this type.
        ///
        /// - Required.
        /// - Example: `warning`
        pub severity: Option<NotificationTypeSeverity> = "severity" required(NotificationTypeSeverity),
        /// Kind of resource a notification of this type is about. Current values: service, organization, clickpipe, postgres. New values may be added over time.
        ///
        /// - Required.
        /// - Example: `service`
        pub resource_type: Option<String> = "resourceType" required(String),
        /// Whether the per-role delivery default can be changed. When false the role default is frozen; this does not mean the notification is always delivered.
        ///
        /// - Required.
        pub is_configurable: Option<bool> = "isConfigurable" required(bool),
        /// False when the caller lacks the permission this type requires. The type is still returned, just flagged.
        ///
        /// - Required.
        pub is_available: Option<bool> = "isAvailable" required(bool),
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
