// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag User management.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions};
use crate::{Client, Error};

/// # User management
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`whoami_get`](Client::whoami_get) | `GET /v1/whoami` | Resolve the caller identity |
/// | [`member_get_list`](Client::member_get_list) | `GET /v1/organizations/{organizationId}/members` | List organization members |
/// | [`member_get`](Client::member_get) | `GET /v1/organizations/{organizationId}/members/{userId}` | Get member details |
/// | [`member_update`](Client::member_update) | `PATCH /v1/organizations/{organizationId}/members/{userId}` | Update organization member |
/// | [`member_delete`](Client::member_delete) | `DELETE /v1/organizations/{organizationId}/members/{userId}` | Remove an organization member |
/// | [`invitation_get_list`](Client::invitation_get_list) | `GET /v1/organizations/{organizationId}/invitations` | List all invitations |
/// | [`invitation_create`](Client::invitation_create) | `POST /v1/organizations/{organizationId}/invitations` | Create an invitation |
/// | [`invitation_get`](Client::invitation_get) | `GET /v1/organizations/{organizationId}/invitations/{invitationId}` | Get invitation details |
/// | [`invitation_delete`](Client::invitation_delete) | `DELETE /v1/organizations/{organizationId}/invitations/{invitationId}` | Delete organization invitation |
impl Client {
    /// Resolve the caller identity.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the identity of the authenticated caller. For a user (JWT or clickhousectl token) the result carries the user fields; for an organization API key it carries the key fields instead. Use `actorType` to tell the two apart.
    ///
    /// `GET /v1/whoami`
    ///
    /// Beta.
    ///
    /// Returns [`Whoami`].
    #[inline]
    pub fn whoami_get(&self) -> WhoamiGetCall {
        WhoamiGetCall {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }

    /// List organization members.
    ///
    /// Returns a list of all members in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/members`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`List<Member>`](Member).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn member_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> MemberGetListCall {
        MemberGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Get member details.
    ///
    /// Returns a single organization member details.
    ///
    /// `GET /v1/organizations/{organizationId}/members/{userId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`Member`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization the member is part of.
    ///   - Format: `uuid`
    /// - `user_id`: ID of the requested user.
    ///   - Format: `uuid`
    pub fn member_get(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> MemberGetCall {
        MemberGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
        }
    }

    /// Update organization member.
    ///
    /// Updates organization member role.
    ///
    /// `PATCH /v1/organizations/{organizationId}/members/{userId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`Member`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization the member is part of.
    ///   - Format: `uuid`
    /// - `user_id`: ID of the user to patch.
    ///   - Format: `uuid`
    /// - `body`: [`MemberPatchRequest`].
    pub fn member_update(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
        body: impl Into<MemberPatchRequest>,
    ) -> MemberUpdateCall {
        MemberUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
            body: body.into(),
        }
    }

    /// Remove an organization member.
    ///
    /// Removes a user from the organization.
    ///
    /// `DELETE /v1/organizations/{organizationId}/members/{userId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `user_id`: ID of the requested user.
    ///   - Format: `uuid`
    pub fn member_delete(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> MemberDeleteCall {
        MemberDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
        }
    }

    /// List all invitations.
    ///
    /// Returns list of all organization invitations.
    ///
    /// `GET /v1/organizations/{organizationId}/invitations`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`List<Invitation>`](Invitation).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn invitation_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> InvitationGetListCall {
        InvitationGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Create an invitation.
    ///
    /// Creates organization invitation.
    ///
    /// `POST /v1/organizations/{organizationId}/invitations`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`Invitation`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization to invite a user to.
    ///   - Format: `uuid`
    /// - `body`: [`InvitationPostRequest`].
    pub fn invitation_create(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<InvitationPostRequest>,
    ) -> InvitationCreateCall {
        InvitationCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Get invitation details.
    ///
    /// Returns details for a single organization invitation.
    ///
    /// `GET /v1/organizations/{organizationId}/invitations/{invitationId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`Invitation`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `invitation_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn invitation_get(
        &self,
        organization_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> InvitationGetCall {
        InvitationGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            invitation_id: invitation_id.into(),
        }
    }

    /// Delete organization invitation.
    ///
    /// Deletes a single organization invitation.
    ///
    /// `DELETE /v1/organizations/{organizationId}/invitations/{invitationId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that has the invitation.
    ///   - Format: `uuid`
    /// - `invitation_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn invitation_delete(
        &self,
        organization_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> InvitationDeleteCall {
        InvitationDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            invitation_id: invitation_id.into(),
        }
    }
}

/// A call of [`Client::whoami_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct WhoamiGetCall {
    client: Client,
    options: CallOptions,
}

impl WhoamiGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _ } = self;
        let url = format!("{}/v1/whoami", client.base_url());
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { WhoamiGetCall, &operations::WHOAMI_GET, envelope<Whoami> }

/// A call of [`Client::member_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MemberGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl MemberGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/members", client.base_url(),
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

call! { MemberGetListCall, &operations::MEMBER_GET_LIST, envelope<List<Member>>, whole() items(Member) }

/// A call of [`Client::member_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MemberGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    user_id: String,
}

impl MemberGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, user_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/members/{}", client.base_url(),
            encode_path(organization_id), encode_path(user_id)
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

call! { MemberGetCall, &operations::MEMBER_GET, envelope<Member> }

/// A call of [`Client::member_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MemberUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    user_id: String,
    body: MemberPatchRequest,
}

impl MemberUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, user_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/members/{}", client.base_url(),
            encode_path(organization_id), encode_path(user_id)
        );
        client
            .shared
            .http()
            .patch(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { MemberUpdateCall, &operations::MEMBER_UPDATE, envelope<Member> }

/// A call of [`Client::member_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MemberDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    user_id: String,
}

impl MemberDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, user_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/members/{}", client.base_url(),
            encode_path(organization_id), encode_path(user_id)
        );
        client
            .shared
            .http()
            .delete(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { MemberDeleteCall, &operations::MEMBER_DELETE, empty<()> }

/// A call of [`Client::invitation_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InvitationGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl InvitationGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/invitations", client.base_url(),
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

call! { InvitationGetListCall, &operations::INVITATION_GET_LIST, envelope<List<Invitation>>, whole() items(Invitation) }

/// A call of [`Client::invitation_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InvitationCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: InvitationPostRequest,
}

impl InvitationCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/invitations", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .post(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { InvitationCreateCall, &operations::INVITATION_CREATE, envelope<Invitation> }

/// A call of [`Client::invitation_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InvitationGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    invitation_id: String,
}

impl InvitationGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, invitation_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/invitations/{}", client.base_url(),
            encode_path(organization_id), encode_path(invitation_id)
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

call! { InvitationGetCall, &operations::INVITATION_GET, envelope<Invitation> }

/// A call of [`Client::invitation_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InvitationDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    invitation_id: String,
}

impl InvitationDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, invitation_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/invitations/{}", client.base_url(),
            encode_path(organization_id), encode_path(invitation_id)
        );
        client
            .shared
            .http()
            .delete(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { InvitationDeleteCall, &operations::INVITATION_DELETE, empty<()> }
