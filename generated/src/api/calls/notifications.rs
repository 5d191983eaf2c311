// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Notifications.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Notifications
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`notification_get_list`](Client::notification_get_list) | `GET /v1/organizations/{organizationId}/notifications` | List of organization notifications |
/// | [`notification_types_get_list`](Client::notification_types_get_list) | `GET /v1/organizations/{organizationId}/notificationTypes` | List notification types |
impl Client {
    /// List of organization notifications.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns notifications for the organization, most recent first. Only notifications about resources the caller can access are returned, so two keys in the same organization can see different results. The [notification types endpoint](crate::Client::notification_types_get_list) lists the types this organization can receive, so it shows what to expect here. Notifications are retained for 180 days. A page holds at most `limit` notifications (default 100, maximum 250; a larger value is clamped) and the server may return fewer. Every response carries `limit` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page, repeating until it is null.
    ///
    /// `GET /v1/organizations/{organizationId}/notifications`
    ///
    /// Beta.
    ///
    /// Returns [`List<Notification>`](Notification).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization the notifications belong to.
    ///   - Format: `uuid`
    pub fn notification_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> NotificationGetListCall {
        NotificationGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            limit: None,
            cursor: None,
            severity: None,
            type_: None,
            resource_id: None,
            resource_type: None,
            from_date: None,
            to_date: None,
        }
    }

    /// List notification types.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns every notification type the organization is entitled to, each flagged with whether the caller may use it. Types the organization is not entitled to are omitted; types the caller lacks permission to use are returned with `isAvailable` set to false. Every type supports the `ui`, `email` and `slack` channels, so channels are a property of the API rather than of a type. The effective delivery default is a function of type, role and channel, so no per-type default is reported here.
    ///
    /// `GET /v1/organizations/{organizationId}/notificationTypes`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns [`List<NotificationType>`](NotificationType).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn notification_types_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> NotificationTypesGetListCall {
        NotificationTypesGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }
}

/// A call of [`Client::notification_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct NotificationGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    limit: Option<i64>,
    cursor: Option<String>,
    severity: Option<String>,
    type_: Option<String>,
    resource_id: Option<String>,
    resource_type: Option<String>,
    from_date: Option<Timestamp>,
    to_date: Option<Timestamp>,
}

impl NotificationGetListCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `100`
    /// - Minimum: `1`
    /// - Maximum: `250`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Filter to notifications of this severity: 'info', 'warning', 'critical'.
    ///
    /// - Example: `warning`
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Filter to notifications of this type. New types are added over time; the [notification types endpoint](crate::Client::notification_types_get_list) lists the ones this organization can receive.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Filter to notifications about this resource. A service also matches the notifications of its ClickPipes; pass `resource_type` to narrow to one kind of resource.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Filter to notifications about resources of this kind. One of 'service', 'organization', 'clickpipe', 'postgres'.
    ///
    /// - Example: `service`
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }

    /// Return notifications created at or after this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-10-01T00:00:00Z`
    pub fn from_date(mut self, from_date: impl Into<Timestamp>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Return notifications created at or before this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// - Format: `date-time`
    /// - Example: `2026-10-08T00:00:00Z`
    pub fn to_date(mut self, to_date: impl Into<Timestamp>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            limit,
            cursor,
            severity,
            type_,
            resource_id,
            resource_type,
            from_date,
            to_date,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/notifications", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cursor", cursor))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("resource_id", resource_id))
            .query(&QueryParam::new("resource_type", resource_type))
            .query(&QueryParam::new("severity", severity))
            .query(&QueryParam::new("to_date", to_date))
            .query(&QueryParam::new("type", type_))
            .build()
            .map_err(Error::http)
    }
}

call! { NotificationGetListCall, &operations::NOTIFICATION_GET_LIST, envelope<List<Notification>>, cursor(cursor) items(Notification) }

/// A call of [`Client::notification_types_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct NotificationTypesGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl NotificationTypesGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/notificationTypes", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { NotificationTypesGetListCall, &operations::NOTIFICATION_TYPES_GET_LIST, envelope<List<NotificationType>>, whole() items(NotificationType) }
