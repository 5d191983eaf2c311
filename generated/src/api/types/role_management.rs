// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Role Management.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Element of `policies` of [`RbacRole`].
    ///
    /// Schema: `/components/schemas/RBACPolicy`.
    pub struct RbacPolicy: Default {
        /// Unique policy identifier.
        pub id: Option<String> = "id",
        /// ID of the role this policy belongs to.
        pub role_id: Option<String> = "roleId",
        /// Tenant resource ID (e.g., organization/uuid).
        pub tenant_id: Option<String> = "tenantId",
        /// Whether this policy allows or denies access.
        pub allow_deny: Option<RbacPolicyAllowDeny> = "allowDeny",
        /// List of permissions granted or denied by this policy.
        pub permissions: Option<List<String>> = "permissions",
        /// List of resource IDs this policy applies to (e.g., instance/uuid, instance/*).
        pub resources: Option<List<String>> = "resources",
        /// Value of type [`RbacPolicyTags`].
        pub tags: Option<RbacPolicyTags> = "tags",
    }
}

open_enum! {
    /// Value of `allow_deny` of [`RbacPolicy`]: Whether this policy allows or denies access.
    pub enum RbacPolicyAllowDeny {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}

object! {
    /// Element of `policies` of [`RoleCreateRequest`].
    ///
    /// Schema: `/components/schemas/RBACPolicyCreateRequest`.
    pub struct RbacPolicyCreateRequest {
        /// Whether this policy allows or denies access.
        ///
        /// - Required.
        pub allow_deny: Option<RbacPolicyCreateRequestAllowDeny> = "allowDeny" required(RbacPolicyCreateRequestAllowDeny),
        /// List of permissions to grant or deny (e.g., \["control-plane:organization:view"\]).
        ///
        /// - Required.
        pub permissions: Option<List<String>> = "permissions" required(List<String>),
        /// List of resource IDs this policy applies to (e.g., \["instance/uuid", "instance/*"\]).
        ///
        /// - Required.
        pub resources: Option<List<String>> = "resources" required(List<String>),
        /// Value of type [`RbacPolicyTags`].
        pub tags: Option<RbacPolicyTags> = "tags",
    }
}

open_enum! {
    /// Value of `allow_deny` of [`RbacPolicyCreateRequest`]: Whether this policy allows or denies access.
    pub enum RbacPolicyCreateRequestAllowDeny {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}

object! {
    /// Value of `tags` of [`RbacPolicyCreateRequest`].
    ///
    /// Schema: `/components/schemas/RBACPolicyTags`.
    pub struct RbacPolicyTags: Default {
        /// Optional list of database grants (e.g., database names).
        pub grants: Option<List<String>> = "grants",
        /// Optional SQL console role type.
        pub role_v2: Option<RbacPolicyTagsRoleV2> = "roleV2",
    }
}

open_enum! {
    /// Optional SQL console role type.
    pub enum RbacPolicyTagsRoleV2 {
        SqlConsoleReadonly = "sql-console-readonly",
        SqlConsoleAdmin = "sql-console-admin",
    }
}

object! {
    /// Result of `organization_role_post`, `organization_role_get` and `organization_role_patch`.
    ///
    /// Schema: `/components/schemas/RBACRole`.
    pub struct RbacRole: Default {
        /// Unique role identifier.
        pub id: Option<String> = "id",
        /// Tenant resource ID (e.g., organization/uuid).
        pub tenant_id: Option<String> = "tenantId",
        /// Owner resource ID (e.g., organization/uuid).
        pub owner_id: Option<String> = "ownerId",
        /// Name of the role.
        pub name: Option<String> = "name",
        /// Whether this is a system role or a custom role.
        pub type_: Option<RbacRoleType> = "type",
        /// List of actor resource IDs assigned to this role (e.g., user/uuid, apiKey/uuid).
        pub actors: Option<List<String>> = "actors",
        /// List of policies associated with this role.
        pub policies: Option<List<RbacPolicy>> = "policies",
        /// Timestamp when the role was created. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Timestamp when the role was last updated. ISO-8601.
        ///
        /// - Format: `date-time`
        pub updated_at: Option<Timestamp> = "updatedAt",
    }
}

open_enum! {
    /// Whether this is a system role or a custom role.
    pub enum RbacRoleType {
        System = "system",
        Custom = "custom",
    }
}

object! {
    /// Request body of `organization_role_post`.
    ///
    /// Schema: `/components/schemas/RoleCreateRequest`.
    pub struct RoleCreateRequest {
        /// Name of the role.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// List of actor resource IDs to assign to this role (e.g., \["user/uuid", "apiKey/uuid"\]).
        ///
        /// - Required.
        pub actors: Option<List<String>> = "actors" required(List<String>),
        /// List of policies to create for this role.
        ///
        /// - Required.
        pub policies: Option<List<RbacPolicyCreateRequest>> = "policies" required(List<RbacPolicyCreateRequest>),
    }
}

object! {
    /// Request body of `organization_role_patch`.
    ///
    /// Schema: `/components/schemas/RoleUpdateRequest`.
    pub struct RoleUpdateRequest: Default {
        /// New name for the role.
        pub name: Option<String> = "name",
        /// New list of actor resource IDs (replaces existing actors).
        pub actors: Option<List<String>> = "actors",
        /// New list of policies (replaces existing policies).
        pub policies: Option<List<RbacPolicyCreateRequest>> = "policies",
    }
}
