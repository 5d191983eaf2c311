// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag User management.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Invitation` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invitation {
    /// DEPRECATED. Use `assignedRoles` instead. Role of the invited user in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect the role assignment that will be applied.
    #[deprecated = "deprecated by the API: Use `assignedRoles` instead"]
    pub role: Option<InvitationRole>,
    /// Unique invitation ID.
    ///
    /// - Format: `uuid`
    pub id: Option<String>,
    /// Email of the invited user. Only a user with this email can join using the invitation. The email is stored in a lowercase form.
    ///
    /// - Format: `email`
    pub email: Option<String>,
    /// Invitation creation timestamp. ISO-8601.
    ///
    /// - Format: `date-time`
    pub created_at: Option<Timestamp>,
    /// Timestamp the invitation expires. ISO-8601.
    ///
    /// - Format: `date-time`
    pub expire_at: Option<Timestamp>,
    /// Custom roles and System roles that will be assigned to the user when they accept the invitation
    pub assigned_roles: Option<List<AssignedRole>>,
    pub(crate) unlisted: Unlisted,
}

impl Invitation {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Invitation {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Invitation {
        #[deprecated = "deprecated by the API: Use `assignedRoles` instead"]
        role: optional InvitationRole = "role",
        id: optional String = "id",
        email: optional String = "email",
        created_at: optional Timestamp = "createdAt",
        expire_at: optional Timestamp = "expireAt",
        assigned_roles: optional List<AssignedRole> = "assignedRoles",
    }
}

/// The object at `/components/schemas/InvitationPostRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvitationPostRequest {
    /// Email of the invited user. Only a user with this email can join using the invitation. The email is stored in a lowercase form.
    ///
    /// - Format: `email`
    pub email: Option<String>,
    /// DEPRECATED. Use `assignedRoleIds` instead. Role to assign to the invited user in the organization.
    #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
    pub role: Option<InvitationPostRequestRole>,
    /// List of role IDs to assign to the invited user when they accept the invitation
    pub assigned_role_ids: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl InvitationPostRequest {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::blank()
        }
    }
}

object! {
    InvitationPostRequest {
        email: required String = "email",
        #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
        role: optional InvitationPostRequestRole = "role",
        assigned_role_ids: optional List<String> = "assignedRoleIds",
    }
}

open_enum! {
    /// DEPRECATED. Use `assignedRoleIds` instead. Role to assign to the invited user in the organization.
    pub enum InvitationPostRequestRole {
        Admin = "admin",
        Developer = "developer",
    }
}

open_enum! {
    /// DEPRECATED. Use `assignedRoles` instead. Role of the invited user in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect the role assignment that will be applied.
    pub enum InvitationRole {
        Admin = "admin",
        Developer = "developer",
    }
}

/// The object at `/components/schemas/Member` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// Unique user ID. If a user is a member in multiple organizations this ID will stay the same.
    pub user_id: Option<String>,
    /// Name of the member as set a personal user profile.
    pub name: Option<String>,
    /// Email of the member as set in personal user profile.
    ///
    /// - Format: `email`
    pub email: Option<String>,
    /// DEPRECATED. Use `assignedRoles` instead. Role of the member in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role assignments.
    #[deprecated = "deprecated by the API: Use `assignedRoles` instead"]
    pub role: Option<MemberRole>,
    /// Timestamp the member joined the organization. ISO-8601.
    ///
    /// - Format: `date-time`
    pub joined_at: Option<Timestamp>,
    /// Custom roles and System roles assigned to this member
    pub assigned_roles: Option<List<AssignedRole>>,
    pub(crate) unlisted: Unlisted,
}

impl Member {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Member {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Member {
        user_id: optional String = "userId",
        name: optional String = "name",
        email: optional String = "email",
        #[deprecated = "deprecated by the API: Use `assignedRoles` instead"]
        role: optional MemberRole = "role",
        joined_at: optional Timestamp = "joinedAt",
        assigned_roles: optional List<AssignedRole> = "assignedRoles",
    }
}

/// The object at `/components/schemas/MemberPatchRequest` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberPatchRequest {
    /// DEPRECATED. Use `assignedRoleIds` instead. Role of the member in the organization.
    #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
    pub role: Option<MemberPatchRequestRole>,
    /// List of role IDs to assign to the member
    pub assigned_role_ids: Option<List<String>>,
    pub(crate) unlisted: Unlisted,
}

impl MemberPatchRequest {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for MemberPatchRequest {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    MemberPatchRequest {
        #[deprecated = "deprecated by the API: Use `assignedRoleIds` instead"]
        role: optional MemberPatchRequestRole = "role",
        assigned_role_ids: optional List<String> = "assignedRoleIds",
    }
}

open_enum! {
    /// DEPRECATED. Use `assignedRoleIds` instead. Role of the member in the organization.
    pub enum MemberPatchRequestRole {
        Admin = "admin",
        Developer = "developer",
    }
}

open_enum! {
    /// DEPRECATED. Use `assignedRoles` instead. Role of the member in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role assignments.
    pub enum MemberRole {
        Admin = "admin",
        Developer = "developer",
    }
}

union! {
    /// A value at `/components/schemas/Whoami` of the document.
    pub enum Whoami by tag("actorType") {
        /// `actorType` is `user`.
        User(box WhoamiUser) = tag["user"],
        /// `actorType` is `apiKey`.
        ApiKey(box WhoamiApiKey) = tag["apiKey"],
    }
}

/// The object at `/components/schemas/WhoamiApiKey` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhoamiApiKey {
    /// Discriminator identifying the caller as an organization API key.
    pub actor_type: Option<WhoamiApiKeyActorType>,
    /// Unique ID of the API key.
    pub key_id: Option<String>,
    /// Name of the API key.
    pub name: Option<String>,
    /// ID of the organization that owns the API key.
    ///
    /// - Format: `uuid`
    pub organization_id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl WhoamiApiKey {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        actor_type: impl Into<WhoamiApiKeyActorType>,
        key_id: impl Into<String>,
        name: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            actor_type: Some(actor_type.into()),
            key_id: Some(key_id.into()),
            name: Some(name.into()),
            organization_id: Some(organization_id.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    WhoamiApiKey {
        actor_type: required WhoamiApiKeyActorType = "actorType",
        key_id: required String = "keyId",
        name: required String = "name",
        organization_id: required String = "organizationId",
    }
}

open_enum! {
    /// Discriminator identifying the caller as an organization API key.
    pub enum WhoamiApiKeyActorType {
        ApiKey = "apiKey",
    }
}

/// The object at `/components/schemas/WhoamiOrganization` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhoamiOrganization {
    /// ID of the organization the user belongs to.
    ///
    /// - Format: `uuid`
    pub organization_id: Option<String>,
    /// Name of the organization.
    pub organization_name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl WhoamiOrganization {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        organization_name: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: Some(organization_id.into()),
            organization_name: Some(organization_name.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    WhoamiOrganization {
        organization_id: required String = "organizationId",
        organization_name: required String = "organizationName",
    }
}

/// The object at `/components/schemas/WhoamiUser` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhoamiUser {
    /// Discriminator identifying the caller as a user (JWT or clickhousectl token).
    pub actor_type: Option<WhoamiUserActorType>,
    /// Unique ID of the user.
    ///
    /// - Format: `uuid`
    pub user_id: Option<String>,
    /// Email address of the user.
    ///
    /// - Format: `email`
    pub email: Option<String>,
    /// Full name of the user.
    pub name: Option<String>,
    /// Organizations the user belongs to.
    pub organizations: Option<List<WhoamiOrganization>>,
    pub(crate) unlisted: Unlisted,
}

/// What [`WhoamiUser::new`] needs.
#[derive(Clone, Debug)]
pub struct WhoamiUserRequired {
    /// Discriminator identifying the caller as a user (JWT or clickhousectl token).
    pub actor_type: WhoamiUserActorType,
    /// Unique ID of the user.
    ///
    /// - Format: `uuid`
    pub user_id: String,
    /// Email address of the user.
    ///
    /// - Format: `email`
    pub email: String,
    /// Full name of the user.
    pub name: String,
    /// Organizations the user belongs to.
    pub organizations: List<WhoamiOrganization>,
}

impl WhoamiUser {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: WhoamiUserRequired) -> Self {
        Self {
            actor_type: Some(required.actor_type),
            user_id: Some(required.user_id),
            email: Some(required.email),
            name: Some(required.name),
            organizations: Some(required.organizations),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    WhoamiUser {
        actor_type: required WhoamiUserActorType = "actorType",
        user_id: required String = "userId",
        email: required String = "email",
        name: required String = "name",
        organizations: required List<WhoamiOrganization> = "organizations",
    }
}

open_enum! {
    /// Discriminator identifying the caller as a user (JWT or clickhousectl token).
    pub enum WhoamiUserActorType {
        User = "user",
    }
}
