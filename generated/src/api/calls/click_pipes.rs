// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag ClickPipes.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions};
use crate::wait;
use crate::{Client, Error};

/// # ClickPipes
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`click_pipe_get_list`](Client::click_pipe_get_list) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes` | List ClickPipes |
/// | [`click_pipe_create`](Client::click_pipe_create) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes` | Create ClickPipe |
/// | [`click_pipes_service_context_get`](Client::click_pipes_service_context_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context` | Get ClickPipes service context |
/// | [`click_pipe_get`](Client::click_pipe_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}` | Get ClickPipe |
/// | [`click_pipe_update`](Client::click_pipe_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}` | Update ClickPipe |
/// | [`click_pipe_delete`](Client::click_pipe_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}` | Delete ClickPipe |
/// | [`click_pipe_settings_get`](Client::click_pipe_settings_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings` | Get ClickPipe settings |
/// | [`click_pipe_settings_update`](Client::click_pipe_settings_update) | `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings` | Update ClickPipe settings |
/// | [`click_pipe_schema_discovery`](Client::click_pipe_schema_discovery) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery` | Discover ClickPipe source schema |
/// | [`click_pipe_scaling_update`](Client::click_pipe_scaling_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling` | Update ClickPipe scaling |
/// | [`click_pipe_state_update`](Client::click_pipe_state_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state` | Update ClickPipe state |
/// | [`click_pipe_cdc_scaling_get`](Client::click_pipe_cdc_scaling_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling` | Get CDC ClickPipes scaling |
/// | [`click_pipe_cdc_scaling_update`](Client::click_pipe_cdc_scaling_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling` | Update CDC ClickPipes scaling |
/// | [`click_pipe_reverse_private_endpoint_get_list`](Client::click_pipe_reverse_private_endpoint_get_list) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints` | List reverse private endpoints |
/// | [`click_pipe_reverse_private_endpoint_create`](Client::click_pipe_reverse_private_endpoint_create) | `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints` | Create reverse private endpoint |
/// | [`click_pipe_reverse_private_endpoint_get`](Client::click_pipe_reverse_private_endpoint_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}` | Get reverse private endpoint |
/// | [`click_pipe_reverse_private_endpoint_delete`](Client::click_pipe_reverse_private_endpoint_delete) | `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}` | Delete reverse private endpoint |
/// | [`click_pipe_reverse_private_endpoint_update`](Client::click_pipe_reverse_private_endpoint_update) | `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}` | Update reverse private endpoint |
impl Client {
    /// List ClickPipes.
    ///
    /// Returns a list of ClickPipes.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`List<ClickPipe>`](ClickPipe).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    pub fn click_pipe_get_list(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickPipeGetListCall {
        ClickPipeGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Create ClickPipe.
    ///
    /// Create a new ClickPipe.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipe`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to create the ClickPipe for.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipePostRequest`].
    pub fn click_pipe_create(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickPipePostRequest>,
    ) -> ClickPipeCreateCall {
        ClickPipeCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Get ClickPipes service context.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns service-level ClickPipes capabilities and Private Preview workload identity context, including the GCP service account to grant access to customer source resources.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Beta.
    ///
    /// Returns [`ClickPipesServiceContext`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to get ClickPipes context for.
    ///   - Format: `uuid`
    pub fn click_pipes_service_context_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickPipesServiceContextGetCall {
        ClickPipesServiceContextGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Get ClickPipe.
    ///
    /// Returns the specified ClickPipe.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipe`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the requested ClickPipe.
    ///   - Format: `uuid`
    pub fn click_pipe_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
    ) -> ClickPipeGetCall {
        ClickPipeGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
        }
    }

    /// Update ClickPipe.
    ///
    /// Update the specified ClickPipe. Source fields not present in the per-source update schemas are immutable after creation. For Kafka sources, values submitted for immutable fields (type, format, brokers, topics, consumerGroup, offset, schemaRegistry, exactlyOnce, tombstoneMode) are not applied, except schema registry credentials, which are rejected.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipe`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to create the ClickPipe for.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the requested ClickPipe.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipePatchRequest`].
    pub fn click_pipe_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
        body: impl Into<ClickPipePatchRequest>,
    ) -> ClickPipeUpdateCall {
        ClickPipeUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
            body: body.into(),
        }
    }

    /// Delete ClickPipe.
    ///
    /// Delete the specified ClickPipe.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the ClickPipe to delete.
    ///   - Format: `uuid`
    pub fn click_pipe_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
    ) -> ClickPipeDeleteCall {
        ClickPipeDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
        }
    }

    /// Get ClickPipe settings.
    ///
    /// Returns the advanced settings for the specified ClickPipe.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipeSettings`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the ClickPipe to get settings for.
    ///   - Format: `uuid`
    pub fn click_pipe_settings_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
    ) -> ClickPipeSettingsGetCall {
        ClickPipeSettingsGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
        }
    }

    /// Update ClickPipe settings.
    ///
    /// Update the advanced settings for the specified ClickPipe. Send key-value pairs where values can be strings, numbers, or booleans.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipeSettings`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the ClickPipe to update settings for.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipeSettingsPutRequest`].
    pub fn click_pipe_settings_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
        body: impl Into<ClickPipeSettingsPutRequest>,
    ) -> ClickPipeSettingsUpdateCall {
        ClickPipeSettingsUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
            body: body.into(),
        }
    }

    /// Discover ClickPipe source schema.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Infers the schema (field names and ClickHouse data types) of a ClickPipe source without creating a pipe. Supported for Kafka, Kinesis, Pub/Sub, and object storage sources. Object storage inference runs on the destination service, which must be running.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Beta.
    ///
    /// Returns [`ClickPipeSchemaDiscoveryResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service to run schema discovery against.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipeSchemaDiscoveryRequest`].
    pub fn click_pipe_schema_discovery(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickPipeSchemaDiscoveryRequest>,
    ) -> ClickPipeSchemaDiscoveryCall {
        ClickPipeSchemaDiscoveryCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Update ClickPipe scaling.
    ///
    /// Change scaling settings for the specified ClickPipe. This endpoint supports Kafka, Kinesis, and object storage pipes (S3, GCS, Azure Blob).
    ///
    /// **Note:** For database ClickPipes (PostgreSQL, MySQL, MongoDB, BigQuery), use the [Update CDC ClickPipes scaling](crate::Client::click_pipe_cdc_scaling_update) endpoint instead.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipe`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the ClickPipe to update scaling settings.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipeScalingPatchRequest`].
    pub fn click_pipe_scaling_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
        body: impl Into<ClickPipeScalingPatchRequest>,
    ) -> ClickPipeScalingUpdateCall {
        ClickPipeScalingUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
            body: body.into(),
        }
    }

    /// Update ClickPipe state.
    ///
    /// Start, stop or resync ClickPipe. Stopping a ClickPipe will stop the ingestion process from any state. Starting is allowed for ClickPipes in the "Stopped" state or with a "Failed" state. Resyncing is only for Postgres and MySQL pipes and can be done from any state.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipe`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `click_pipe_id`: ID of the ClickPipe to update state.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipeStatePatchRequest`].
    pub fn click_pipe_state_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
        body: impl Into<ClickPipeStatePatchRequest>,
    ) -> ClickPipeStateUpdateCall {
        ClickPipeStateUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            click_pipe_id: click_pipe_id.into(),
            body: body.into(),
        }
    }

    /// Get CDC ClickPipes scaling.
    ///
    /// Get scaling settings for database ClickPipes (PostgreSQL, MySQL, MongoDB, BigQuery).
    ///
    /// The infrastructure is shared between all database ClickPipes in the service, both for initial load and CDC. For billing purposes, 2 CPU cores and 8 GB of RAM [correspond](https://clickhouse.com/docs/cloud/manage/billing/overview#clickpipes-for-postgres-cdc) to one compute unit.
    ///
    /// **Note:** For Kafka, Kinesis, and object storage pipes (S3, GCS, Azure Blob), see [Get ClickPipe](crate::Client::click_pipe_get).
    ///
    /// **This endpoint becomes available once at least one database ClickPipe was provisioned.**
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipesCdcScaling`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    pub fn click_pipe_cdc_scaling_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickPipeCdcScalingGetCall {
        ClickPipeCdcScalingGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Update CDC ClickPipes scaling.
    ///
    /// Update scaling settings for database ClickPipes (PostgreSQL, MySQL, MongoDB, BigQuery).
    ///
    /// The infrastructure is shared between all database ClickPipes in the service, both for initial load and CDC. Scaling settings may take a few minutes to fully propagate.
    ///
    /// For billing purposes, 2 CPU cores and 8 GB of RAM [correspond](https://clickhouse.com/docs/cloud/manage/billing/overview#clickpipes-for-postgres-cdc) to one compute unit. If your organization tier changes, database ClickPipes will be [rescaled](https://clickhouse.com/docs/cloud/manage/billing/overview#compute) appropriately.
    ///
    /// **Note:** For Kafka, Kinesis, and object storage pipes (S3, GCS, Azure Blob), see [Get ClickPipe](crate::Client::click_pipe_get).
    ///
    /// **This endpoint becomes available once at least one database ClickPipe was provisioned.**
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ClickPipesCdcScaling`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the ClickPipe.
    ///   - Format: `uuid`
    /// - `body`: [`ClickPipesCdcScalingPatchRequest`].
    pub fn click_pipe_cdc_scaling_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<ClickPipesCdcScalingPatchRequest>,
    ) -> ClickPipeCdcScalingUpdateCall {
        ClickPipeCdcScalingUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// List reverse private endpoints.
    ///
    /// Returns a list of reverse private endpoints for the specified service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`List<ReversePrivateEndpoint>`](ReversePrivateEndpoint).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the Reverse Private Endpoint.
    ///   - Format: `uuid`
    pub fn click_pipe_reverse_private_endpoint_get_list(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> ClickPipeReversePrivateEndpointGetListCall {
        ClickPipeReversePrivateEndpointGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
        }
    }

    /// Create reverse private endpoint.
    ///
    /// Create a new reverse private endpoint.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ReversePrivateEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the Reverse Private Endpoint.
    ///   - Format: `uuid`
    /// - `body`: [`CreateReversePrivateEndpoint`].
    pub fn click_pipe_reverse_private_endpoint_create(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        body: impl Into<CreateReversePrivateEndpoint>,
    ) -> ClickPipeReversePrivateEndpointCreateCall {
        ClickPipeReversePrivateEndpointCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            body: body.into(),
        }
    }

    /// Get reverse private endpoint.
    ///
    /// Returns the reverse private endpoint with the specified ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ReversePrivateEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the Reverse Private Endpoint.
    ///   - Format: `uuid`
    /// - `reverse_private_endpoint_id`: ID of the reverse private endpoint to get.
    ///   - Format: `uuid`
    pub fn click_pipe_reverse_private_endpoint_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        reverse_private_endpoint_id: impl Into<String>,
    ) -> ClickPipeReversePrivateEndpointGetCall {
        ClickPipeReversePrivateEndpointGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            reverse_private_endpoint_id: reverse_private_endpoint_id.into(),
        }
    }

    /// Delete reverse private endpoint.
    ///
    /// Delete the reverse private endpoint with the specified ID.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the Reverse Private Endpoint.
    ///   - Format: `uuid`
    /// - `reverse_private_endpoint_id`: ID of the reverse private endpoint to delete.
    ///   - Format: `uuid`
    pub fn click_pipe_reverse_private_endpoint_delete(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        reverse_private_endpoint_id: impl Into<String>,
    ) -> ClickPipeReversePrivateEndpointDeleteCall {
        ClickPipeReversePrivateEndpointDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            reverse_private_endpoint_id: reverse_private_endpoint_id.into(),
        }
    }

    /// Update reverse private endpoint.
    ///
    /// Update mutable fields for an existing reverse private endpoint. customPrivateDnsMappings is a full replacement list. Use an empty array to clear mappings.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`
    ///
    /// Permissions:
    /// - `control-plane:service:manage-clickpipes`
    ///
    /// Returns [`ReversePrivateEndpoint`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the service that owns the Reverse Private Endpoint.
    ///   - Format: `uuid`
    /// - `reverse_private_endpoint_id`: ID of the reverse private endpoint to update.
    ///   - Format: `uuid`
    /// - `body`: [`UpdateReversePrivateEndpoint`].
    pub fn click_pipe_reverse_private_endpoint_update(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        reverse_private_endpoint_id: impl Into<String>,
        body: impl Into<UpdateReversePrivateEndpoint>,
    ) -> ClickPipeReversePrivateEndpointUpdateCall {
        ClickPipeReversePrivateEndpointUpdateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            reverse_private_endpoint_id: reverse_private_endpoint_id.into(),
            body: body.into(),
        }
    }
}

/// A call of [`Client::click_pipe_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickPipeGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes", client.base_url(),
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

call! { ClickPipeGetListCall, &operations::CLICK_PIPE_GET_LIST, envelope<List<ClickPipe>>, whole() items(ClickPipe) }

/// A call of [`Client::click_pipe_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickPipePostRequest,
}

impl ClickPipeCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes", client.base_url(),
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

call! { ClickPipeCreateCall, &operations::CLICK_PIPE_CREATE, envelope<ClickPipe> }

/// A call of [`Client::click_pipes_service_context_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipesServiceContextGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickPipesServiceContextGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/context", client.base_url(),
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

call! { ClickPipesServiceContextGetCall, &operations::CLICK_PIPES_SERVICE_CONTEXT_GET, envelope<ClickPipesServiceContext> }

/// A call of [`Client::click_pipe_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
}

impl ClickPipeGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, click_pipe_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeGetCall, &operations::CLICK_PIPE_GET, envelope<ClickPipe> }

impl crate::Wait {
    /// Waits for `state` in the result of [`Client::click_pipe_get`].
    pub fn click_pipe(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        click_pipe_id: impl Into<String>,
    ) -> ClickPipeWait {
        ClickPipeWait {
            call: self.client.click_pipe_get(organization_id, service_id, click_pipe_id),
        }
    }
}

/// The states to wait for in the result of [`Client::click_pipe_get`]. [`Wait::click_pipe`](crate::Wait::click_pipe) returns it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until a state is chosen and awaited"]
pub struct ClickPipeWait {
    call: ClickPipeGetCall,
}

impl ClickPipeWait {
    /// Waits until `state` is `Running` or `Completed`.
    ///
    /// Requests the state every 5 s. Fails after 2 min, or immediately if `state` is `Failed` or `InternalError`.
    #[inline]
    pub fn running(self) -> crate::Waiting<crate::Reply<ClickPipe>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_GET,
                name: "running",
                condition: wait::Condition::In(&["Running", "Completed"]),
                failed: &["Failed", "InternalError"],
                interval: 5,
                timeout: 120,
            },
        )
    }

    /// Waits until `state` is `Completed`.
    ///
    /// Requests the state every 5 s. Fails after 1440 min, or immediately if `state` is `Failed` or `InternalError`.
    #[inline]
    pub fn completed(self) -> crate::Waiting<crate::Reply<ClickPipe>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_GET,
                name: "completed",
                condition: wait::Condition::In(&["Completed"]),
                failed: &["Failed", "InternalError"],
                interval: 5,
                timeout: 86400,
            },
        )
    }

    /// Waits until `state` is `Stopped` or `Paused`.
    ///
    /// Requests the state every 5 s. Fails after 2 min, or immediately if `state` is `Failed` or `InternalError`.
    #[inline]
    pub fn stopped(self) -> crate::Waiting<crate::Reply<ClickPipe>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_GET,
                name: "stopped",
                condition: wait::Condition::In(&["Stopped", "Paused"]),
                failed: &["Failed", "InternalError"],
                interval: 5,
                timeout: 120,
            },
        )
    }

    /// Makes the calls below, and waits until `state` is `Running` or `Completed`.
    ///
    /// - In state `Stopped` or `Paused`: calls [`Client::click_pipe_state_update`] with `{"command":"start"}`.
    ///
    /// Requests the state every 5 s. Fails after 10 min, or immediately if `state` is `Failed` or `InternalError`.
    #[inline]
    pub fn ensure_running(self) -> crate::Waiting<crate::Reply<ClickPipe>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_GET,
                name: "ensure_running",
                condition: wait::Condition::In(&["Running", "Completed"]),
                failed: &["Failed", "InternalError"],
                interval: 5,
                timeout: 600,
            },
        )
    }

    /// Waits until the resource does not exist any more.
    ///
    /// Requests the state every 5 s. Fails after 2 min.
    #[inline]
    pub fn deleted(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_GET,
                name: "deleted",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 120,
            },
        )
    }
}

impl wait::Watched for ClickPipeGetCall {
    type Resource = ClickPipe;
    #[inline]
    fn within(mut self, left: std::time::Duration) -> Self {
        self.options.shorten(&self.client, left);
        self
    }

    #[inline]
    fn state(resource: &ClickPipe) -> Option<&str> {
        resource.state.as_ref().map(|state| state.as_str())
    }

    #[inline]
    fn step(&self, target: &str, state: &str) -> Option<wait::Step> {
        let call = self.clone();
        match (target, state) {
            ("ensure_running", "Stopped" | "Paused") => {
                Some(
                    wait::step(async move {
                        call.client
                            .click_pipe_state_update(
                                call.organization_id,
                                call.service_id,
                                call.click_pipe_id,
                                wait::body::<
                                    ClickPipeStatePatchRequest,
                                >("{\"command\":\"start\"}")?,
                            )
                            .send()
                            .await
                    }),
                )
            }
            _ => None,
        }
    }
}

/// A call of [`Client::click_pipe_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
    body: ClickPipePatchRequest,
}

impl ClickPipeUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_pipe_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeUpdateCall, &operations::CLICK_PIPE_UPDATE, envelope<ClickPipe> }

/// A call of [`Client::click_pipe_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
}

impl ClickPipeDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, click_pipe_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeDeleteCall, &operations::CLICK_PIPE_DELETE, empty<()> }

/// A call of [`Client::click_pipe_settings_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeSettingsGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
}

impl ClickPipeSettingsGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, click_pipe_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}/settings", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeSettingsGetCall, &operations::CLICK_PIPE_SETTINGS_GET, envelope<ClickPipeSettings> }

/// A call of [`Client::click_pipe_settings_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeSettingsUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
    body: ClickPipeSettingsPutRequest,
}

impl ClickPipeSettingsUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_pipe_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}/settings", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeSettingsUpdateCall, &operations::CLICK_PIPE_SETTINGS_UPDATE, envelope<ClickPipeSettings> }

/// A call of [`Client::click_pipe_schema_discovery`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeSchemaDiscoveryCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickPipeSchemaDiscoveryRequest,
}

impl ClickPipeSchemaDiscoveryCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/schemaDiscovery", client
            .base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickPipeSchemaDiscoveryCall, &operations::CLICK_PIPE_SCHEMA_DISCOVERY, envelope<ClickPipeSchemaDiscoveryResponse> }

/// A call of [`Client::click_pipe_scaling_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeScalingUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
    body: ClickPipeScalingPatchRequest,
}

impl ClickPipeScalingUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_pipe_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}/scaling", client
            .base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeScalingUpdateCall, &operations::CLICK_PIPE_SCALING_UPDATE, envelope<ClickPipe> }

/// A call of [`Client::click_pipe_state_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeStateUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    click_pipe_id: String,
    body: ClickPipeStatePatchRequest,
}

impl ClickPipeStateUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            click_pipe_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipes/{}/state", client.base_url(),
            encode_path(organization_id), encode_path(service_id),
            encode_path(click_pipe_id)
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

call! { ClickPipeStateUpdateCall, &operations::CLICK_PIPE_STATE_UPDATE, envelope<ClickPipe> }

/// A call of [`Client::click_pipe_cdc_scaling_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeCdcScalingGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickPipeCdcScalingGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesCdcScaling", client.base_url(),
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

call! { ClickPipeCdcScalingGetCall, &operations::CLICK_PIPE_CDC_SCALING_GET, envelope<ClickPipesCdcScaling> }

/// A call of [`Client::click_pipe_cdc_scaling_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeCdcScalingUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: ClickPipesCdcScalingPatchRequest,
}

impl ClickPipeCdcScalingUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesCdcScaling", client.base_url(),
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

call! { ClickPipeCdcScalingUpdateCall, &operations::CLICK_PIPE_CDC_SCALING_UPDATE, envelope<ClickPipesCdcScaling> }

/// A call of [`Client::click_pipe_reverse_private_endpoint_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeReversePrivateEndpointGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
}

impl ClickPipeReversePrivateEndpointGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesReversePrivateEndpoints",
            client.base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickPipeReversePrivateEndpointGetListCall, &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET_LIST, envelope<List<ReversePrivateEndpoint>>, whole() items(ReversePrivateEndpoint) }

/// A call of [`Client::click_pipe_reverse_private_endpoint_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeReversePrivateEndpointCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    body: CreateReversePrivateEndpoint,
}

impl ClickPipeReversePrivateEndpointCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesReversePrivateEndpoints",
            client.base_url(), encode_path(organization_id), encode_path(service_id)
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

call! { ClickPipeReversePrivateEndpointCreateCall, &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_CREATE, envelope<ReversePrivateEndpoint> }

/// A call of [`Client::click_pipe_reverse_private_endpoint_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeReversePrivateEndpointGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    reverse_private_endpoint_id: String,
}

impl ClickPipeReversePrivateEndpointGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            reverse_private_endpoint_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesReversePrivateEndpoints/{}",
            client.base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(reverse_private_endpoint_id)
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

call! { ClickPipeReversePrivateEndpointGetCall, &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET, envelope<ReversePrivateEndpoint> }

impl crate::Wait {
    /// Waits for `status` in the result of [`Client::click_pipe_reverse_private_endpoint_get`].
    pub fn reverse_private_endpoint(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
        reverse_private_endpoint_id: impl Into<String>,
    ) -> ReversePrivateEndpointWait {
        ReversePrivateEndpointWait {
            call: self
                .client
                .click_pipe_reverse_private_endpoint_get(
                    organization_id,
                    service_id,
                    reverse_private_endpoint_id,
                ),
        }
    }
}

/// The states to wait for in the result of [`Client::click_pipe_reverse_private_endpoint_get`]. [`Wait::reverse_private_endpoint`](crate::Wait::reverse_private_endpoint) returns it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until a state is chosen and awaited"]
pub struct ReversePrivateEndpointWait {
    call: ClickPipeReversePrivateEndpointGetCall,
}

impl ReversePrivateEndpointWait {
    /// Waits until `status` is no longer `Provisioning`.
    ///
    /// Requests the state every 5 s. Fails after 10 min, or immediately if `status` is `Failed` or `Rejected` or `Expired`.
    #[inline]
    pub fn provisioned(self) -> crate::Waiting<crate::Reply<ReversePrivateEndpoint>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET,
                name: "provisioned",
                condition: wait::Condition::NotIn(&["Provisioning"]),
                failed: &["Failed", "Rejected", "Expired"],
                interval: 5,
                timeout: 600,
            },
        )
    }

    /// Waits until the resource does not exist any more.
    ///
    /// Requests the state every 5 s. Fails after 10 min.
    #[inline]
    pub fn deleted(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_GET,
                name: "deleted",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 600,
            },
        )
    }
}

impl wait::Watched for ClickPipeReversePrivateEndpointGetCall {
    type Resource = ReversePrivateEndpoint;
    #[inline]
    fn within(mut self, left: std::time::Duration) -> Self {
        self.options.shorten(&self.client, left);
        self
    }

    #[inline]
    fn state(resource: &ReversePrivateEndpoint) -> Option<&str> {
        resource.status.as_ref().map(|state| state.as_str())
    }

    #[inline]
    fn step(&self, _target: &str, _state: &str) -> Option<wait::Step> {
        None
    }
}

/// A call of [`Client::click_pipe_reverse_private_endpoint_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeReversePrivateEndpointDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    reverse_private_endpoint_id: String,
}

impl ClickPipeReversePrivateEndpointDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            reverse_private_endpoint_id,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesReversePrivateEndpoints/{}",
            client.base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(reverse_private_endpoint_id)
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

call! { ClickPipeReversePrivateEndpointDeleteCall, &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_DELETE, empty<()> }

/// A call of [`Client::click_pipe_reverse_private_endpoint_update`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ClickPipeReversePrivateEndpointUpdateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    reverse_private_endpoint_id: String,
    body: UpdateReversePrivateEndpoint,
}

impl ClickPipeReversePrivateEndpointUpdateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            service_id,
            reverse_private_endpoint_id,
            body,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/clickpipesReversePrivateEndpoints/{}",
            client.base_url(), encode_path(organization_id), encode_path(service_id),
            encode_path(reverse_private_endpoint_id)
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

call! { ClickPipeReversePrivateEndpointUpdateCall, &operations::CLICK_PIPE_REVERSE_PRIVATE_ENDPOINT_UPDATE, envelope<ReversePrivateEndpoint> }
