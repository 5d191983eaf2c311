// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag API keys.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `openapi_key_get` and `openapi_key_update`.
    ///
    /// Schema: `/components/schemas/ApiKey`.
    pub struct ApiKey: Default {
        /// Unique API key ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Name of the key.
        pub name: Option<String> = "name",
        /// State of the key: 'enabled', 'disabled'.
        pub state: Option<ApiKeyState> = "state",
        /// DEPRECATED. Use `assignedRoles` instead. List of roles assigned to the key. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role assignments.
        pub roles: Option<List<ApiKeyRolesItem>> = "roles" deprecated("deprecated by the API: Use `assignedRoles` instead"),
        /// Custom roles and System roles assigned to this API key.
        pub assigned_roles: Option<List<AssignedRole>> = "assignedRoles",
        /// Last 4 letters of the key.
        pub key_suffix: Option<String> = "keySuffix",
        /// Timestamp the key was created. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
        ///
        /// - Format: `date-time`
        pub expire_at: Nullable<Timestamp> = "expireAt" null(expire_at_null),
        /// Timestamp the key was used last time, with one-minute precision. If not present the key was never used. ISO-8601.
        ///
        /// - Format: `date-time`
        pub used_at: Option<Timestamp> = "usedAt",
        /// List of IP addresses allowed to access the API using this key.
        pub ip_access_list: Option<List<IpAccessListEntry>> = "ipAccessList",
    }
}

object! {
    /// Value of `hash_data` of [`ApiKeyPostRequest`].
    ///
    /// Schema: `/components/schemas/ApiKeyHashData`.
    pub struct ApiKeyHashData: Default {
        /// Hash of the key ID.
        pub key_id_hash: Option<String> = "keyIdHash",
        /// Last 4 digits of the key ID. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64.
        pub key_id_suffix: Option<String> = "keyIdSuffix",
        /// Hash of the key secret. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64.
        pub key_secret_hash: Option<Secret> = "keySecretHash",
    }
}

object! {
    /// Request body of `openapi_key_update`.
    ///
    /// Schema: `/components/schemas/ApiKeyPatchRequest`.
    pub struct ApiKeyPatchRequest: Default {
        /// Name of the key.
        pub name: Option<String> = "name",
        /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key.
        pub roles: Option<List<ApiKeyPatchRequestRolesItem>> = "roles" deprecated("deprecated by the API: Use `assignedRoleIds` instead"),
        /// Array of role UUIDs to assign to the API key.
        ///
        /// Each item:
        /// - Format: `uuid`
        pub assigned_role_ids: Option<List<String>> = "assignedRoleIds",
        /// Timestamp the key expires. If `null` or is empty the key never expires. ISO-8601.
        ///
        /// - Format: `date-time`
        pub expire_at: Nullable<Timestamp> = "expireAt" null(expire_at_null),
        /// State of the key: 'enabled', 'disabled'.
        pub state: Option<ApiKeyPatchRequestState> = "state",
        /// List of IP addresses allowed to access the API using this key.
        pub ip_access_list: Option<List<IpAccessListEntry>> = "ipAccessList",
    }
}

open_enum! {
    /// Element of `roles` of [`ApiKeyPatchRequest`].
    pub enum ApiKeyPatchRequestRolesItem {
        Admin = "admin",
        Developer = "developer",
        QueryEndpoints = "query_endpoints",
    }
}

open_enum! {
    /// Value of `state` of [`ApiKeyPatchRequest`]: State of the key: 'enabled', 'disabled'.
    pub enum ApiKeyPatchRequestState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// Request body of `openapi_key_create`.
    ///
    /// Schema: `/components/schemas/ApiKeyPostRequest`.
    pub struct ApiKeyPostRequest {
        /// Name of the key.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
        ///
        /// - Format: `date-time`
        pub expire_at: Nullable<Timestamp> = "expireAt" null(expire_at_null),
        /// Initial state of the key: 'enabled', 'disabled'. If not provided the new key will be 'enabled'.
        pub state: Option<ApiKeyPostRequestState> = "state",
        /// Value of type [`ApiKeyHashData`].
        pub hash_data: Option<ApiKeyHashData> = "hashData",
        /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key. Contains at least 1 element.
        pub roles: Option<List<ApiKeyPostRequestRolesItem>> = "roles" deprecated("deprecated by the API: Use `assignedRoleIds` instead"),
        /// Array of role UUIDs to assign to the API key.
        ///
        /// Each item:
        /// - Format: `uuid`
        pub assigned_role_ids: Option<List<String>> = "assignedRoleIds",
        /// List of IP addresses allowed to access the API using this key.
        pub ip_access_list: Option<List<IpAccessListEntry>> = "ipAccessList",
    }
}

open_enum! {
    /// Element of `roles` of [`ApiKeyPostRequest`].
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

object! {
    /// Result of `openapi_key_create`.
    ///
    /// Schema: `/components/schemas/ApiKeyPostResponse`.
    pub struct ApiKeyPostResponse: Default {
        /// Value of type [`ApiKey`].
        pub key: Option<ApiKey> = "key",
        /// Generated key ID. Provided only if there was no 'hashData' in the request.
        pub key_id: Option<String> = "keyId",
        /// Generated key secret. Provided only if there was no 'hashData' in the request.
        pub key_secret: Option<Secret> = "keySecret",
    }
}

open_enum! {
    /// Element of `roles` of [`ApiKey`].
    pub enum ApiKeyRolesItem {
        Admin = "admin",
        Developer = "developer",
        QueryEndpoints = "query_endpoints",
    }
}

open_enum! {
    /// Value of `state` of [`ApiKey`]: State of the key: 'enabled', 'disabled'.
    pub enum ApiKeyState {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}
