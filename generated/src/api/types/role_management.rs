// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Role Management.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/RBACPolicy` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacPolicy {
    /// Unique policy identifier
    pub id: Option<String>,
    /// ID of the role this policy belongs to
    pub role_id: Option<String>,
    /// Tenant resource ID (e.g., organization/uuid)
    pub tenant_id: Option<String>,
    /// Whether this policy allows or denies access
    pub allow_deny: Option<RbacPolicyAllowDeny>,
    /// List of permissions granted or denied by this policy
    pub permissions: Option<List<String>>,
    /// List of resource IDs this policy applies to (e.g., instance/uuid, instance/*)
    pub resources: Option<List<String>>,
    /// The property `tags`.
    pub tags: Option<RbacPolicyTags>,
    pub(crate) unlisted: Unlisted,
}

impl RbacPolicy {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for RbacPolicy {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    RbacPolicy {
        id: optional String = "id",
        role_id: optional String = "roleId",
        tenant_id: optional String = "tenantId",
        allow_deny: optional RbacPolicyAllowDeny = "allowDeny",
        permissions: optional List<String> = "permissions",
        resources: optional List<String> = "resources",
        tags: optional RbacPolicyTags = "tags",
    }
}

open_enum! {
    /// Whether this policy allows or denies access
    pub enum RbacPolicyAllowDeny {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}

/// The object at `/components/schemas/RBACPolicyCreateRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacPolicyCreateRequest {
    /// Whether this policy allows or denies access
    pub allow_deny: Option<RbacPolicyCreateRequestAllowDeny>,
    /// List of permissions to grant or deny (e.g., \["control-plane:organization:view"\])
    pub permissions: Option<List<String>>,
    /// List of resource IDs this policy applies to (e.g., \["instance/uuid", "instance/*"\])
    pub resources: Option<List<String>>,
    /// The property `tags`.
    pub tags: Option<RbacPolicyTags>,
    pub(crate) unlisted: Unlisted,
}

impl RbacPolicyCreateRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        allow_deny: impl Into<RbacPolicyCreateRequestAllowDeny>,
        permissions: impl Into<List<String>>,
        resources: impl Into<List<String>>,
    ) -> Self {
        Self {
            allow_deny: Some(allow_deny.into()),
            permissions: Some(permissions.into()),
            resources: Some(resources.into()),
            ..Self::blank()
        }
    }
}

object! {
    RbacPolicyCreateRequest {
        allow_deny: required RbacPolicyCreateRequestAllowDeny = "allowDeny",
        permissions: required List<String> = "permissions",
        resources: required List<String> = "resources",
        tags: optional RbacPolicyTags = "tags",
    }
}

open_enum! {
    /// Whether this policy allows or denies access
    pub enum RbacPolicyCreateRequestAllowDeny {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}

/// The object at `/components/schemas/RBACPolicyTags` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacPolicyTags {
    /// Optional list of database grants (e.g., database names)
    pub grants: Option<List<String>>,
    /// Optional SQL console role type
    pub role_v2: Option<RbacPolicyTagsRoleV2>,
    pub(crate) unlisted: Unlisted,
}

impl RbacPolicyTags {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for RbacPolicyTags {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    RbacPolicyTags {
        grants: optional List<String> = "grants",
        role_v2: optional RbacPolicyTagsRoleV2 = "roleV2",
    }
}

open_enum! {
    /// Optional SQL console role type
    pub enum RbacPolicyTagsRoleV2 {
        SqlConsoleReadonly = "sql-console-readonly",
        SqlConsoleAdmin = "sql-console-admin",
    }
}

/// The object at `/components/schemas/RBACRole` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacRole {
    /// Unique role identifier
    pub id: Option<String>,
    /// Tenant resource ID (e.g., organization/uuid)
    pub tenant_id: Option<String>,
    /// Owner resource ID (e.g., organization/uuid)
    pub owner_id: Option<String>,
    /// Name of the role
    pub name: Option<String>,
    /// Whether this is a system role or a custom role
    pub type_: Option<RbacRoleType>,
    /// List of actor resource IDs assigned to this role (e.g., user/uuid, apiKey/uuid)
    pub actors: Option<List<String>>,
    /// List of policies associated with this role
    pub policies: Option<List<RbacPolicy>>,
    /// Timestamp when the role was created. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Timestamp when the role was last updated. ISO-8601.
    ///
    /// - Format: `date-time`
    pub updated_at: Option<Timestamp>,
    pub(crate) unlisted: Unlisted,
}

impl RbacRole {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for RbacRole {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    RbacRole {
        id: optional String = "id",
        tenant_id: optional String = "tenantId",
        owner_id: optional String = "ownerId",
        name: optional String = "name",
        type_: optional RbacRoleType = "type",
        actors: optional List<String> = "actors",
        policies: optional List<RbacPolicy> = "policies",
        created_at: optional Timestamp = "createdAt",
        updated_at: optional Timestamp = "updatedAt",
    }
}

open_enum! {
    /// Whether this is a system role or a custom role
    pub enum RbacRoleType {
        System = "system",
        Custom = "custom",
    }
}

/// The object at `/components/schemas/RoleCreateRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleCreateRequest {
    /// Name of the role
    pub name: Option<String>,
    /// List of actor resource IDs to assign to this role (e.g., \["user/uuid", "apiKey/uuid"\])
    pub actors: Option<List<String>>,
    /// List of policies to create for this role
    pub policies: Option<List<RbacPolicyCreateRequest>>,
    pub(crate) unlisted: Unlisted,
}

impl RoleCreateRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        actors: impl Into<List<String>>,
        policies: impl Into<List<RbacPolicyCreateRequest>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            actors: Some(actors.into()),
            policies: Some(policies.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    RoleCreateRequest {
        name: required String = "name",
        actors: required List<String> = "actors",
        policies: required List<RbacPolicyCreateRequest> = "policies",
    }
}

/// The object at `/components/schemas/RoleUpdateRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleUpdateRequest {
    /// New name for the role
    pub name: Option<String>,
    /// New list of actor resource IDs (replaces existing actors)
    pub actors: Option<List<String>>,
    /// New list of policies (replaces existing policies)
    pub policies: Option<List<RbacPolicyCreateRequest>>,
    pub(crate) unlisted: Unlisted,
}

impl RoleUpdateRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for RoleUpdateRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    RoleUpdateRequest {
        name: optional String = "name",
        actors: optional List<String> = "actors",
        policies: optional List<RbacPolicyCreateRequest> = "policies",
    }
}
