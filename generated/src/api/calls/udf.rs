// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag UDF.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # UDF
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`udf_upload_session_create`](Client::udf_upload_session_create) | `POST /v1/organizations/{organizationId}/udfUploads/url` | Create UDF upload URL |
/// | [`udf_list`](Client::udf_list) | `GET /v1/organizations/{organizationId}/udfs` | List UDFs |
/// | [`udf_create`](Client::udf_create) | `POST /v1/organizations/{organizationId}/udfs` | Create UDF |
/// | [`udf_delete`](Client::udf_delete) | `DELETE /v1/organizations/{organizationId}/udfs/{functionName}` | Delete UDF |
/// | [`udf_get`](Client::udf_get) | `GET /v1/organizations/{organizationId}/udfs/{functionName}` | Get UDF |
/// | [`udf_attachment_list`](Client::udf_attachment_list) | `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments` | List UDF attachments |
/// | [`udf_detach`](Client::udf_detach) | `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}` | Detach UDF from service |
/// | [`udf_attachment_get`](Client::udf_attachment_get) | `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}` | Get UDF attachment |
/// | [`udf_attach`](Client::udf_attach) | `PUT /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}` | Attach UDF to service |
/// | [`udf_version_list`](Client::udf_version_list) | `GET /v1/organizations/{organizationId}/udfs/{functionName}/versions` | List UDF versions |
/// | [`udf_version_create`](Client::udf_version_create) | `POST /v1/organizations/{organizationId}/udfs/{functionName}/versions` | Create UDF version |
/// | [`udf_version_delete`](Client::udf_version_delete) | `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}` | Delete UDF version |
impl Client {
    /// Create UDF upload URL.
    ///
    /// Creates an org-scoped presigned application/zip upload URL. Callers must use an upload ID for only one create or version attempt and request a new upload URL when retrying.
    ///
    /// `POST /v1/organizations/{organizationId}/udfUploads/url`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`UdfUploadSession`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn udf_upload_session_create(
        &self,
        organization_id: impl Into<String>,
    ) -> UdfUploadSessionCreateCall {
        UdfUploadSessionCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// List UDFs.
    ///
    /// Returns the latest version of each UDF in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`List<Udf>`](Udf): Latest version of each UDF in the organization.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn udf_list(&self, organization_id: impl Into<String>) -> UdfListCall {
        UdfListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            cursor: None,
            limit: None,
        }
    }

    /// Create UDF.
    ///
    /// Creates a new UDF. See [User-defined functions in Cloud](https://clickhouse.com/docs/products/cloud/features/sql-console-features/user-defined-functions).
    ///
    /// `POST /v1/organizations/{organizationId}/udfs`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`Udf`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `body`: [`UdfCreateRequest`].
    pub fn udf_create(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<UdfCreateRequest>,
    ) -> UdfCreateCall {
        UdfCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// Delete UDF.
    ///
    /// Deletes every version of a UDF and detaches it from all services. Removal from services completes asynchronously.
    ///
    /// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub fn udf_delete(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
    ) -> UdfDeleteCall {
        UdfDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
        }
    }

    /// Get UDF.
    ///
    /// Returns the latest version of a UDF.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`Udf`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub fn udf_get(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
    ) -> UdfGetCall {
        UdfGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
        }
    }

    /// List UDF attachments.
    ///
    /// Returns the current service attachments for a UDF, with at most one attachment per service.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`List<UdfAttachment>`](UdfAttachment): Current service attachments for the UDF in this page.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub fn udf_attachment_list(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
    ) -> UdfAttachmentListCall {
        UdfAttachmentListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            cursor: None,
            limit: None,
        }
    }

    /// Detach UDF from service.
    ///
    /// Detaches a UDF from a service.
    ///
    /// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn udf_detach(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
        service_id: impl Into<String>,
    ) -> UdfDetachCall {
        UdfDetachCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            service_id: service_id.into(),
        }
    }

    /// Get UDF attachment.
    ///
    /// Returns the current attachment of a UDF to one service.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`UdfAttachment`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    pub fn udf_attachment_get(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
        service_id: impl Into<String>,
    ) -> UdfAttachmentGetCall {
        UdfAttachmentGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            service_id: service_id.into(),
        }
    }

    /// Attach UDF to service.
    ///
    /// Attaches one UDF version to a service, replacing the current version when necessary. When version is omitted, the latest ready version is attached.
    ///
    /// `PUT /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`UdfAttachment`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `body`: [`UdfAttachRequest`].
    pub fn udf_attach(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<UdfAttachRequest>,
    ) -> UdfAttachCall {
        UdfAttachCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// List UDF versions.
    ///
    /// Returns all versions of a UDF.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}/versions`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Returns [`List<Udf>`](Udf): Versions of the UDF in this page.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    pub fn udf_version_list(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
    ) -> UdfVersionListCall {
        UdfVersionListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            cursor: None,
            limit: None,
        }
    }

    /// Create UDF version.
    ///
    /// Consumes a source archive, assigns a version, and starts the UDF build. Optional configuration fields omitted from the request use the defaults documented in the request schema; values are not inherited from the previous version. Retry by requesting a new upload URL and re-uploading.
    ///
    /// `POST /v1/organizations/{organizationId}/udfs/{functionName}/versions`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns [`Udf`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    /// - `body`: [`UdfVersionCreateRequest`].
    pub fn udf_version_create(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
        body: impl Into<UdfVersionCreateRequest>,
    ) -> UdfVersionCreateCall {
        UdfVersionCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            body: body.into(),
        }
    }

    /// Delete UDF version.
    ///
    /// Deletes a UDF version. The UDF must not be attached to any services.
    ///
    /// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}`
    ///
    /// Permissions:
    /// - `control-plane:organization:manage`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    ///   - Pattern: `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`
    /// - `function_name`: Name of the UDF.
    ///   - Pattern: `^[A-Za-z][A-Za-z0-9_]*$`
    /// - `version`: Version number of the UDF.
    ///   - Example: `1`
    ///   - Greater than: `0`
    pub fn udf_version_delete(
        &self,
        organization_id: impl Into<String>,
        function_name: impl Into<String>,
        version: impl Into<i64>,
    ) -> UdfVersionDeleteCall {
        UdfVersionDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            function_name: function_name.into(),
            version: version.into(),
        }
    }
}

/// A call of [`Client::udf_upload_session_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfUploadSessionCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl UdfUploadSessionCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfUploads/url", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .post(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { UdfUploadSessionCreateCall, &operations::UDF_UPLOAD_SESSION_CREATE, envelope<UdfUploadSession> }

/// A call of [`Client::udf_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    cursor: Option<String>,
    limit: Option<i64>,
}

impl UdfListCall {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// - Default: `100`
    /// - Greater than: `0`
    /// - Maximum: `100`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, cursor, limit } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cursor", cursor))
            .query(&QueryParam::new("limit", limit))
            .build()
            .map_err(Error::http)
    }
}

call! { UdfListCall, &operations::UDF_LIST, envelope<List<Udf>>, cursor(cursor) items(Udf) }

/// A call of [`Client::udf_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: UdfCreateRequest,
}

impl UdfCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs", client.base_url(),
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

call! { UdfCreateCall, &operations::UDF_CREATE, envelope<Udf> }

/// A call of [`Client::udf_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
}

impl UdfDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}", client.base_url(),
            encode_path(organization_id), encode_path(function_name)
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

call! { UdfDeleteCall, &operations::UDF_DELETE, empty<()> }

/// A call of [`Client::udf_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
}

impl UdfGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}", client.base_url(),
            encode_path(organization_id), encode_path(function_name)
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

call! { UdfGetCall, &operations::UDF_GET, envelope<Udf> }

/// A call of [`Client::udf_attachment_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfAttachmentListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    cursor: Option<String>,
    limit: Option<i64>,
}

impl UdfAttachmentListCall {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// - Default: `100`
    /// - Greater than: `0`
    /// - Maximum: `100`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name, cursor, limit } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/attachments", client.base_url(),
            encode_path(organization_id), encode_path(function_name)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cursor", cursor))
            .query(&QueryParam::new("limit", limit))
            .build()
            .map_err(Error::http)
    }
}

call! { UdfAttachmentListCall, &operations::UDF_ATTACHMENT_LIST, envelope<List<UdfAttachment>>, cursor(cursor) items(UdfAttachment) }

/// A call of [`Client::udf_detach`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfDetachCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    service_id: String,
}

impl UdfDetachCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/attachments/{}", client.base_url(),
            encode_path(organization_id), encode_path(function_name),
            encode_path(service_id)
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

call! { UdfDetachCall, &operations::UDF_DETACH, empty<()> }

/// A call of [`Client::udf_attachment_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfAttachmentGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    service_id: String,
}

impl UdfAttachmentGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/attachments/{}", client.base_url(),
            encode_path(organization_id), encode_path(function_name),
            encode_path(service_id)
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

call! { UdfAttachmentGetCall, &operations::UDF_ATTACHMENT_GET, envelope<UdfAttachment> }

/// A call of [`Client::udf_attach`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfAttachCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    service_id: String,
    body: UdfAttachRequest,
}

impl UdfAttachCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            function_name,
            service_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/attachments/{}", client.base_url(),
            encode_path(organization_id), encode_path(function_name),
            encode_path(service_id)
        );
        client
            .shared
            .http()
            .put(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .json(body)
            .build()
            .map_err(Error::http)
    }
}

call! { UdfAttachCall, &operations::UDF_ATTACH, envelope<UdfAttachment> }

/// A call of [`Client::udf_version_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfVersionListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    cursor: Option<String>,
    limit: Option<i64>,
}

impl UdfVersionListCall {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// - Default: `100`
    /// - Greater than: `0`
    /// - Maximum: `100`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name, cursor, limit } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/versions", client.base_url(),
            encode_path(organization_id), encode_path(function_name)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("cursor", cursor))
            .query(&QueryParam::new("limit", limit))
            .build()
            .map_err(Error::http)
    }
}

call! { UdfVersionListCall, &operations::UDF_VERSION_LIST, envelope<List<Udf>>, cursor(cursor) items(Udf) }

/// A call of [`Client::udf_version_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfVersionCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    body: UdfVersionCreateRequest,
}

impl UdfVersionCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/versions", client.base_url(),
            encode_path(organization_id), encode_path(function_name)
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

call! { UdfVersionCreateCall, &operations::UDF_VERSION_CREATE, envelope<Udf> }

/// A call of [`Client::udf_version_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UdfVersionDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    function_name: String,
    version: i64,
}

impl UdfVersionDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, function_name, version } = self;
        let url = format!(
            "{}/v1/organizations/{}/udfs/{}/versions/{}", client.base_url(),
            encode_path(organization_id), encode_path(function_name), encode_path(&
            version.to_string())
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

call! { UdfVersionDeleteCall, &operations::UDF_VERSION_DELETE, empty<()> }
