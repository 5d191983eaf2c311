// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag User management.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Result of `invitation_create` and `invitation_get`.
    ///
    /// Schema: `/components/schemas/Invitation`.
    pub struct Invitation: Default {
        /// DEPRECATED. Use `assignedRoles` instead. Role of the invited user in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect the role assignment that will be applied.
        pub role: Option<InvitationRole> = "role" deprecated("deprecated by the API: Use `assignedRoles` instead"),
        /// Unique invitation ID.
        ///
        /// - Format: `uuid`
        pub id: Option<String> = "id",
        /// Email of the invited user. Only a user with this email can join using the invitation. The email is stored in a lowercase form.
        ///
        /// - Format: `email`
        pub email: Option<String> = "email",
        /// Invitation creation timestamp. ISO-8601.
        ///
        /// - Format: `date-time`
        pub created_at: Option<Timestamp> = "createdAt",
        /// Timestamp the invitation expires. ISO-8601.
        ///
        /// - Format: `date-time`
        pub expire_at: Option<Timestamp> = "expireAt",
        /// Custom roles and System roles that will be assigned to the user when they accept the invitation.
        pub assigned_roles: Option<List<AssignedRole>> = "assignedRoles",
    }
}

object! {
    /// Request body of `invitation_create`.
    ///
    /// Schema: `/components/schemas/InvitationPostRequest`.
    pub struct InvitationPostRequest {
        /// Email of the invited user. Only a user with this email can join using the invitation. The email is stored in a lowercase form.
        ///
        /// - Required.
        /// - Format: `email`
        pub email: Option<String> = "email" required(String),
        /// DEPRECATED. Use `assignedRoleIds` instead. Role to assign to the invited user in the organization.
        pub role: Option<InvitationPostRequestRole> = "role" deprecated("deprecated by the API: Use `assignedRoleIds` instead"),
        /// List of role IDs to assign to the invited user when they accept the invitation.
        pub assigned_role_ids: Option<List<String>> = "assignedRoleIds",
    }
}

open_enum! {
    /// Value of `role` of [`InvitationPostRequest`]: DEPRECATED. Use `assignedRoleIds` instead. Role to assign to the invited user in the organization.
    pub enum InvitationPostRequestRole {
        Admin = "admin",
        Developer = "developer",
    }
}

open_enum! {
    /// Value of `role` of [`Invitation`]: DEPRECATED. Use `assignedRoles` instead. Role of the invited user in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect the role assignment that will be applied.
    pub enum InvitationRole {
        Admin = "admin",
        Developer = "developer",
    }
}

object! {
    /// Result of `member_get` and `member_update`.
    ///
    /// Schema: `/components/schemas/Member`.
    pub struct Member: Default {
        /// Unique user ID. If a user is a member in multiple organizations this ID will stay the same.
        pub user_id: Option<String> = "userId",
        /// Name of the member as set a personal user profile.
        pub name: Option<String> = "name",
        /// Email of the member as set in personal user profile.
        ///
        /// - Format: `email`
        pub email: Option<String> = "email",
        /// DEPRECATED. Use `assignedRoles` instead. Role of the member in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role assignments.
        pub role: Option<MemberRole> = "role" deprecated("deprecated by the API: Use `assignedRoles` instead"),
        /// Timestamp the member joined the organization. ISO-8601.
        ///
        /// - Format: `date-time`
        pub joined_at: Option<Timestamp> = "joinedAt",
        /// Custom roles and System roles assigned to this member.
        pub assigned_roles: Option<List<AssignedRole>> = "assignedRoles",
    }
}

object! {
    /// Request body of `member_update`.
    ///
    /// Schema: `/components/schemas/MemberPatchRequest`.
    pub struct MemberPatchRequest: Default {
        /// DEPRECATED. Use `assignedRoleIds` instead. Role of the member in the organization.
        pub role: Option<MemberPatchRequestRole> = "role" deprecated("deprecated by the API: Use `assignedRoleIds` instead"),
        /// List of role IDs to assign to the member.
        pub assigned_role_ids: Option<List<String>> = "assignedRoleIds",
    }
}

open_enum! {
    /// Value of `role` of [`MemberPatchRequest`]: DEPRECATED. Use `assignedRoleIds` instead. Role of the member in the organization.
    pub enum MemberPatchRequestRole {
        Admin = "admin",
        Developer = "developer",
    }
}

open_enum! {
    /// Value of `role` of [`Member`]: DEPRECATED. Use `assignedRoles` instead. Role of the member in the organization. For organizations that have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role assignments.
    pub enum MemberRole {
        Admin = "admin",
        Developer = "developer",
    }
}

union! {
    /// Result of `whoami_get`.
    ///
    /// Schema: `/components/schemas/Whoami`.
    pub enum Whoami by tag("actorType") {
        /// `actorType` is `user`.
        User(box WhoamiUser) = tag["user"],
        /// `actorType` is `apiKey`.
        ApiKey(box WhoamiApiKey) = tag["apiKey"],
    }
}

object! {
    /// Value of the variant `ApiKey` of [`Whoami`].
    ///
    /// Schema: `/components/schemas/WhoamiApiKey`.
    pub struct WhoamiApiKey {
        /// Discriminator identifying the caller as an organization API key.
        ///
        /// - Required.
        pub actor_type: Option<WhoamiApiKeyActorType> = "actorType" required(WhoamiApiKeyActorType),
        /// Unique ID of the API key.
        ///
        /// - Required.
        pub key_id: Option<String> = "keyId" required(String),
        /// Name of the API key.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// ID of the organization that owns the API key.
        ///
        /// - Required.
        /// - Format: `uuid`
        pub organization_id: Option<String> = "organizationId" required(String),
    }
}

open_enum! {
    /// Discriminator identifying the caller as an organization API key.
    pub enum WhoamiApiKeyActorType {
        ApiKey = "apiKey",
    }
}

object! {
    /// Element of `organizations` of [`WhoamiUser`].
    ///
    /// Schema: `/components/schemas/WhoamiOrganization`.
    pub struct WhoamiOrganization {
        /// ID of the organization the user belongs to.
        ///
        /// - Required.
        /// - Format: `uuid`
        pub organization_id: Option<String> = "organizationId" required(String),
        /// Name of the organization.
        ///
        /// - Required.
        pub organization_name: Option<String> = "organizationName" required(String),
    }
}

object! {
    /// Value of the variant `User` of [`Whoami`].
    ///
    /// Schema: `/components/schemas/WhoamiUser`.
    pub struct WhoamiUser requires WhoamiUserRequired {
        /// Discriminator identifying the caller as a user (JWT or clickhousectl token).
        ///
        /// - Required.
        pub actor_type: Option<WhoamiUserActorType> = "actorType" required(WhoamiUserActorType),
        /// Unique ID of the user.
        ///
        /// - Required.
        /// - Format: `uuid`
        pub user_id: Option<String> = "userId" required(String),
        /// Email address of the user.
        ///
        /// - Required.
        /// - Format: `email`
        pub email: Option<String> = "email" required(String),
        /// Full name of the user.
        ///
        /// - Required.
        pub name: Option<String> = "name" required(String),
        /// Organizations the user belongs to.
        ///
        /// - Required.
        pub organizations: Option<List<WhoamiOrganization>> = "organizations" required(List<WhoamiOrganization>),
    }
}

open_enum! {
    /// Discriminator identifying the caller as a user (JWT or clickhousectl token).
    pub enum WhoamiUserActorType {
        User = "user",
    }
}
