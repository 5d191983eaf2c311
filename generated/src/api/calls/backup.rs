// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Backup.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions};
use crate::{Client, Error};

/// # Backup
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`backup_get_list`](Client::backup_get_list) | `GET /v1/organizations/{organizationId}/services/{serviceId}/backups` | List of service backups |
/// | [`backup_get`](Client::backup_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}` | Get backup details |
/// | [`backup_configuration_get`](Client::backup_configuration_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration` | Get service backup configuration |
/// | [`backup_configuration_update`](Client::backup_configuration_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration` | Update service backup configuration |
/// | [`backup_bucket_get`](Client::backup_bucket_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` | Get service backup bucket |
/// | [`backup_bucket_create`](Client::backup_bucket_create) | `POST /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` | Create service backup bucket |
/// | [`backup_bucket_update`](Client::backup_bucket_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` | Update service backup bucket |
/// | [`backup_bucket_delete`](Client::backup_bucket_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` | Delete service backup bucket |
impl Client {
    /// List of service backups.
    ///
    /// Returns a list of all backups for the service. The most recent backups comes first in the list.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups`
    ///
    /// Permissions:
    /// - `control-plane:service:view-backups`
    ///
    /// Returns [`List<Backup>`](Backup).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the backup.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service the backup was created from.
    ///   - Format: `uuid`
    pub fn backup_get_list(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> BackupGetListCall {
        BackupGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Get backup details.
    ///
    /// Returns a single backup info.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}`
    ///
    /// Permissions:
    /// - `control-plane:service:view-backups`
    ///
    /// Returns [`Backup`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the backup.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service the backup was created from.
    ///   - Format: `uuid`
    /// - `backup_id`: ID of the requested backup.
    ///   - Format: `uuid`
    pub fn backup_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> BackupGetCall {
        BackupGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            backup_id: backup_id.into(),
        }
    }

    /// Get service backup configuration.
    ///
    /// Returns the service backup configuration.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration`
    ///
    /// Permissions:
    /// - `control-plane:service:view-backups`
    ///
    /// Returns [`BackupConfiguration`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn backup_configuration_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> BackupConfigurationGetCall {
        BackupConfigurationGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Update service backup configuration.
    ///
    /// Updates service backup configuration. Requires ADMIN auth key role. Setting the properties with null value, will reset the properties to theirs default values.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-backups`
    ///
    /// Returns [`BackupConfiguration`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    /// - `body`: [`BackupConfigurationPatchRequest`].
    pub fn backup_configuration_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<BackupConfigurationPatchRequest>,
    ) -> BackupConfigurationUpdateCall {
        BackupConfigurationUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Get service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the service backup bucket.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
    ///
    /// Permissions:
    /// - `control-plane:service:view-backups`
    ///
    /// Beta.
    ///
    /// Returns [`BackupBucket`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service.
    ///   - Format: `uuid`
    pub fn backup_bucket_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> BackupBucketGetCall {
        BackupBucketGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Create service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Create service backup bucket. Requires ADMIN auth key role.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-backups`
    ///
    /// Beta.
    ///
    /// Returns [`BackupBucket`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    /// - `body`: [`BackupBucketPostRequest`].
    pub fn backup_bucket_create(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<BackupBucketPostRequest>,
    ) -> BackupBucketCreateCall {
        BackupBucketCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Update service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Update service backup bucket. Requires ADMIN auth key role. The secrets of the specified bucket provider are always required.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-backups`
    ///
    /// Beta.
    ///
    /// Returns [`BackupBucket`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    /// - `body`: [`BackupBucketPatchRequest`].
    pub fn backup_bucket_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<BackupBucketPatchRequest>,
    ) -> BackupBucketUpdateCall {
        BackupBucketUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Delete service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Delete service backup bucket. Requires ADMIN auth key role.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-backups`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    pub fn backup_bucket_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> BackupBucketDeleteCall {
        BackupBucketDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }
}

/// A call of [`Client::backup_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl BackupGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backups", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupGetListCall, &operations::BACKUP_GET_LIST, envelope<List<Backup>>, whole() items(Backup) }

/// A call of [`Client::backup_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    backup_id: String,
}

impl BackupGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, backup_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backups/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id), encode_path(backup_id)
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

call! { BackupGetCall, &operations::BACKUP_GET, envelope<Backup> }

/// A call of [`Client::backup_configuration_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupConfigurationGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl BackupConfigurationGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backupConfiguration", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupConfigurationGetCall, &operations::BACKUP_CONFIGURATION_GET, envelope<BackupConfiguration> }

/// A call of [`Client::backup_configuration_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupConfigurationUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: BackupConfigurationPatchRequest,
}

impl BackupConfigurationUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backupConfiguration", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupConfigurationUpdateCall, &operations::BACKUP_CONFIGURATION_UPDATE, envelope<BackupConfiguration> }

/// A call of [`Client::backup_bucket_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupBucketGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl BackupBucketGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backupBucket", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupBucketGetCall, &operations::BACKUP_BUCKET_GET, envelope<BackupBucket> }

/// A call of [`Client::backup_bucket_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupBucketCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: BackupBucketPostRequest,
}

impl BackupBucketCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backupBucket", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupBucketCreateCall, &operations::BACKUP_BUCKET_CREATE, envelope<BackupBucket> }

/// A call of [`Client::backup_bucket_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupBucketUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: BackupBucketPatchRequest,
}

impl BackupBucketUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backupBucket", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupBucketUpdateCall, &operations::BACKUP_BUCKET_UPDATE, envelope<BackupBucket> }

/// A call of [`Client::backup_bucket_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct BackupBucketDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl BackupBucketDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/backupBucket", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
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

call! { BackupBucketDeleteCall, &operations::BACKUP_BUCKET_DELETE, empty<()> }
