// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Role Management.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions};
use crate::{Client, Error};

/// # Role Management
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`organization_roles_get_list`](Client::organization_roles_get_list) | `GET /v1/organizations/{organizationId}/roles` | List all available roles for an organization |
/// | [`organization_role_post`](Client::organization_role_post) | `POST /v1/organizations/{organizationId}/roles` | Create a new role |
/// | [`organization_role_get`](Client::organization_role_get) | `GET /v1/organizations/{organizationId}/roles/{roleId}` | Get role details |
/// | [`organization_role_patch`](Client::organization_role_patch) | `PATCH /v1/organizations/{organizationId}/roles/{roleId}` | Update a role |
/// | [`organization_role_delete`](Client::organization_role_delete) | `DELETE /v1/organizations/{organizationId}/roles/{roleId}` | Delete a role |
impl Client {
    /// List all available roles for an organization.
    ///
    /// Returns all available roles (system + custom) for an organization.
    ///
    /// `GET /v1/organizations/{organizationId}/roles`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`List<RbacRole>`](RbacRole).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn organization_roles_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> OrganizationRolesGetListCall {
        OrganizationRolesGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Create a new role.
    ///
    /// Creates a new custom role for an organization with specified policies and actors.
    ///
    /// `POST /v1/organizations/{organizationId}/roles`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`RbacRole`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `body`: [`RoleCreateRequest`].
    pub fn organization_role_post(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<RoleCreateRequest>,
    ) -> OrganizationRolePostCall {
        OrganizationRolePostCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Get role details.
    ///
    /// Returns details for a specific role.
    ///
    /// `GET /v1/organizations/{organizationId}/roles/{roleId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`RbacRole`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `role_id`: ID of the requested role.
    ///   - Format: `uuid`
    pub fn organization_role_get(
        &self,
        organization_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> OrganizationRoleGetCall {
        OrganizationRoleGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            role_id: role_id.into(),
        }
    }

    /// Update a role.
    ///
    /// Updates an existing custom role. System roles cannot be updated. All fields are optional - only provided fields will be updated.
    ///
    /// `PATCH /v1/organizations/{organizationId}/roles/{roleId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`RbacRole`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `role_id`: ID of the requested role.
    ///   - Format: `uuid`
    /// - `body`: [`RoleUpdateRequest`].
    pub fn organization_role_patch(
        &self,
        organization_id: impl Into<String>,
        role_id: impl Into<String>,
        body: impl Into<RoleUpdateRequest>,
    ) -> OrganizationRolePatchCall {
        OrganizationRolePatchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            role_id: role_id.into(),
            body: body.into(),
        }
    }

    /// Delete a role.
    ///
    /// Deletes an existing custom role. System roles cannot be deleted. This operation will remove the role and all its associated policies.
    ///
    /// `DELETE /v1/organizations/{organizationId}/roles/{roleId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `role_id`: ID of the requested role.
    ///   - Format: `uuid`
    pub fn organization_role_delete(
        &self,
        organization_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> OrganizationRoleDeleteCall {
        OrganizationRoleDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            role_id: role_id.into(),
        }
    }
}

/// A call of [`Client::organization_roles_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationRolesGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl OrganizationRolesGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/roles", client.base_url(),
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

call! { OrganizationRolesGetListCall, &operations::ORGANIZATION_ROLES_GET_LIST, envelope<List<RbacRole>>, whole() items(RbacRole) }

/// A call of [`Client::organization_role_post`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationRolePostCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: RoleCreateRequest,
}

impl OrganizationRolePostCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/roles", client.base_url(),
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

call! { OrganizationRolePostCall, &operations::ORGANIZATION_ROLE_POST, envelope<RbacRole> }

/// A call of [`Client::organization_role_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationRoleGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    role_id: String,
}

impl OrganizationRoleGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, role_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/roles/{}", client.base_url(),
            encode_path(organization_id), encode_path(role_id)
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

call! { OrganizationRoleGetCall, &operations::ORGANIZATION_ROLE_GET, envelope<RbacRole> }

/// A call of [`Client::organization_role_patch`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationRolePatchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    role_id: String,
    body: RoleUpdateRequest,
}

impl OrganizationRolePatchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, role_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/roles/{}", client.base_url(),
            encode_path(organization_id), encode_path(role_id)
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

call! { OrganizationRolePatchCall, &operations::ORGANIZATION_ROLE_PATCH, envelope<RbacRole> }

/// A call of [`Client::organization_role_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationRoleDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    role_id: String,
}

impl OrganizationRoleDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, role_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/roles/{}", client.base_url(),
            encode_path(organization_id), encode_path(role_id)
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

call! { OrganizationRoleDeleteCall, &operations::ORGANIZATION_ROLE_DELETE, empty<()> }
