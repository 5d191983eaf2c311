// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag API keys.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/ApiKey` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// Unique API key ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Name of the key
    pub name: Option<String>,
    /// State of the key: 'enabled', 'disabled'.
    pub state: Option<ApiKeyState>,
    /// DEPRECATED. Use `assignedRoles` instead. List of roles assigned to the key. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role assignments.
    #[deprecated = "deprecated by the API: Use `assignedRoles` instead"]
    pub roles: Option<List<ApiKeyRolesItem>>,
    /// Custom roles and System roles assigned to this API key
    pub assigned_roles: Option<List<AssignedRole>>,
    /// Last 4 letters of the key.
    pub key_suffix: Option<String>,
    /// Timestamp the key was created. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
    ///
    /// - Format: `date-time`
    pub expire_at: Nullable<Timestamp>,
    /// Timestamp the key was used last time, with one-minute precision. If not present the key was never used. ISO-8601.
    ///
    /// - Format: `date-time`
    pub used_at: Option<Timestamp>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<List<IpAccessListEntry>>,
    pub(crate) unlisted: Unlisted,
}

impl ApiKey {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ApiKey {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ApiKey {
        id: optional String = "id",
        name: optional String = "name",
        state: optional ApiKeyState = "state",
        #[deprecated = "deprecated by the API: Use `assignedRoles` instead"]
        roles: optional List<ApiKeyRolesItem> = "roles",
        assigned_roles: optional List<AssignedRole> = "assignedRoles",
        key_suffix: optional String = "keySuffix",
        created_at: optional Timestamp = "createdAt",
        expire_at, expire_at_null: nullable Timestamp = "expireAt",
        used_at: optional Timestamp = "usedAt",
        ip_access_list: optional List<IpAccessListEntry> = "ipAccessList",
    }
}

/// The object at `/components/schemas/ApiKeyHashData` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyHashData {
    /// Hash of the key ID.
    pub key_id_hash: Option<String>,
    /// Last 4 digits of the key ID. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64
    pub key_id_suffix: Option<String>,
    /// Hash of the key secret. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64
    pub key_secret_hash: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ApiKeyHashData {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ApiKeyHashData {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ApiKeyHashData {
        key_id_hash: optional String = "keyIdHash",
        key_id_suffix: optional String = "keyIdSuffix",
        key_secret_hash: optional Secret = "keySecretHash",
    }
}

/// The object at `/components/schemas/ApiKeyPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPatchRequest {
    /// Name of the key
    pub name: Option<String>,
    /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key.
    #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
    pub roles: Option<List<ApiKeyPatchRequestRolesItem>>,
    /// Array of role UUIDs to assign to the API key
    ///
    /// Each item:
    /// - Format: `uuid`
    pub assigned_role_ids: Option<List<String>>,
    /// Timestamp the key expires. If `null` or is empty the key never expires. ISO-8601.
    ///
    /// - Format: `date-time`
    pub expire_at: Nullable<Timestamp>,
    /// State of the key: 'enabled', 'disabled'.
    pub state: Option<ApiKeyPatchRequestState>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<List<IpAccessListEntry>>,
    pub(crate) unlisted: Unlisted,
}

impl ApiKeyPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ApiKeyPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ApiKeyPatchRequest {
        name: optional String = "name",
        #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
        roles: optional List<ApiKeyPatchRequestRolesItem> = "roles",
        assigned_role_ids: optional List<String> = "assignedRoleIds",
        expire_at, expire_at_null: nullable Timestamp = "expireAt",
        state: optional ApiKeyPatchRequestState = "state",
        ip_access_list: optional List<IpAccessListEntry> = "ipAccessList",
    }
}

open_enum! {
    /// A string at `/components/schemas/ApiKeyPatchRequest/properties/roles/items` of the document.
    pub enum ApiKeyPatchRequestRolesItem {
        Admin = "admin",
        Developer = "developer",
        QueryEndpoints = "query_endpoints",
    }
}

open_enum! {
    /// State of the key: 'enabled', 'disabled'.
    pub enum ApiKeyPatchRequestState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// The object at `/components/schemas/ApiKeyPostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostRequest {
    /// Name of the key.
    pub name: Option<String>,
    /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
    ///
    /// - Format: `date-time`
    pub expire_at: Nullable<Timestamp>,
    /// Initial state of the key: 'enabled', 'disabled'. If not provided the new key will be 'enabled'.
    pub state: Option<ApiKeyPostRequestState>,
    /// The property `hashData`.
    pub hash_data: Option<ApiKeyHashData>,
    /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key. Contains at least 1 element.
    #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
    pub roles: Option<List<ApiKeyPostRequestRolesItem>>,
    /// Array of role UUIDs to assign to the API key
    ///
    /// Each item:
    /// - Format: `uuid`
    pub assigned_role_ids: Option<List<String>>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<List<IpAccessListEntry>>,
    pub(crate) unlisted: Unlisted,
}

impl ApiKeyPostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::blank()
        }
    }
}

object! {
    ApiKeyPostRequest {
        name: required String = "name",
        expire_at, expire_at_null: nullable Timestamp = "expireAt",
        state: optional ApiKeyPostRequestState = "state",
        hash_data: optional ApiKeyHashData = "hashData",
        #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
        roles: optional List<ApiKeyPostRequestRolesItem> = "roles",
        assigned_role_ids: optional List<String> = "assignedRoleIds",
        ip_access_list: optional List<IpAccessListEntry> = "ipAccessList",
    }
}

open_enum! {
    /// A string at `/components/schemas/ApiKeyPostRequest/properties/roles/items` of the document.
    pub enum ApiKeyPostRequestRolesItem {
        Admin = "admin",
        Developer = "developer",
        QueryEndpoints = "query_endpoints",
    }
}

open_enum! {
    /// Initial state of the key: 'enabled', 'disabled'. If not provided the new key will be 'enabled'.
    pub enum ApiKeyPostRequestState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// The object at `/components/schemas/ApiKeyPostResponse` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostResponse {
    /// The property `key`.
    pub key: Option<ApiKey>,
    /// Generated key ID. Provided only if there was no 'hashData' in the request.
    pub key_id: Option<String>,
    /// Generated key secret. Provided only if there was no 'hashData' in the request.
    pub key_secret: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl ApiKeyPostResponse {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ApiKeyPostResponse {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ApiKeyPostResponse {
        key: optional ApiKey = "key",
        key_id: optional String = "keyId",
        key_secret: optional Secret = "keySecret",
    }
}

open_enum! {
    /// A string at `/components/schemas/ApiKey/properties/roles/items` of the document.
    pub enum ApiKeyRolesItem {
        Admin = "admin",
        Developer = "developer",
        QueryEndpoints = "query_endpoints",
    }
}

open_enum! {
    /// State of the key: 'enabled', 'disabled'.
    pub enum ApiKeyState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}
