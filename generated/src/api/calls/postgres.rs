// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Postgres.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::wait;
use crate::{Client, Error};

/// # Postgres
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`postgres_service_create`](Client::postgres_service_create) | `POST /v1/organizations/{organizationId}/postgres` | Create new Postgres service |
/// | [`postgres_service_get_list`](Client::postgres_service_get_list) | `GET /v1/organizations/{organizationId}/postgres` | List of organization Postgres services |
/// | [`postgres_service_get`](Client::postgres_service_get) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}` | Get PostgreSQL service details |
/// | [`postgres_service_delete`](Client::postgres_service_delete) | `DELETE /v1/organizations/{organizationId}/postgres/{postgresId}` | Delete a PostgreSQL service |
/// | [`postgres_service_patch`](Client::postgres_service_patch) | `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}` | Update a PostgreSQL service |
/// | [`postgres_service_certs_get`](Client::postgres_service_certs_get) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates` | Get Postgres CA certs |
/// | [`postgres_instance_restore`](Client::postgres_instance_restore) | `POST /v1/organizations/{organizationId}/postgres/{postgresId}/restoredService` | Restore a Postgres service |
/// | [`postgres_service_set_password`](Client::postgres_service_set_password) | `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/password` | Update Postgres superuser password |
/// | [`postgres_service_patch_state`](Client::postgres_service_patch_state) | `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/state` | Update Postgres service state |
/// | [`postgres_instance_create_read_replica`](Client::postgres_instance_create_read_replica) | `POST /v1/organizations/{organizationId}/postgres/{postgresId}/readReplica` | Create a read replica for a Postgres service |
/// | [`postgres_instance_config_get`](Client::postgres_instance_config_get) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/config` | Get PostgreSQL service configuration |
/// | [`postgres_instance_config_post`](Client::postgres_instance_config_post) | `POST /v1/organizations/{organizationId}/postgres/{postgresId}/config` | Replace Postgres service configuration |
/// | [`postgres_instance_config_patch`](Client::postgres_instance_config_patch) | `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/config` | Update Postgres service configuration |
/// | [`postgres_instance_metrics_get`](Client::postgres_instance_metrics_get) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/metrics` | Get Postgres time-series metrics |
/// | [`postgres_service_backup_get_list`](Client::postgres_service_backup_get_list) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/backups` | List of Postgres service backups |
/// | [`slow_query_patterns_get_list`](Client::slow_query_patterns_get_list) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns` | List Postgres slow query patterns |
/// | [`slow_query_pattern_get`](Client::slow_query_pattern_get) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}` | Get a Postgres slow query pattern with recent executions |
/// | [`postgres_logs_get_list`](Client::postgres_logs_get_list) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/logs` | List Postgres server logs |
impl Client {
    /// Create new Postgres service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Creates a new Postgres service in the organization and returns it. The service is started asynchronously.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres`
    ///
    /// Permissions:
    /// - `control-plane:organization:create-service`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresService`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that will own the service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresServicePostRequest`].
    pub fn postgres_service_create(
        &self,
        organization_id: impl Into<String>,
        body: impl Into<PostgresServicePostRequest>,
    ) -> PostgresServiceCreateCall {
        PostgresServiceCreateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            body: body.into(),
        }
    }

    /// List of organization Postgres services.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a list of all Postgres services in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`List<PostgresServiceListItem>`](PostgresServiceListItem).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the services.
    ///   - Format: `uuid`
    pub fn postgres_service_get_list(
        &self,
        organization_id: impl Into<String>,
    ) -> PostgresServiceGetListCall {
        PostgresServiceGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Get PostgreSQL service details.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a Postgres service that belongs to the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresService`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    pub fn postgres_service_get(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresServiceGetCall {
        PostgresServiceGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
        }
    }

    /// Delete a PostgreSQL service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Deletes a Postgres service that belongs to the organization.
    ///
    /// `DELETE /v1/organizations/{organizationId}/postgres/{postgresId}`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    pub fn postgres_service_delete(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresServiceDeleteCall {
        PostgresServiceDeleteCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
        }
    }

    /// Update a PostgreSQL service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Update a Postgres service that belongs to the organization. **WARNING:** Changing the name also updates the host name and certificates for the service.
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresService`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresServicePatchRequest`].
    pub fn postgres_service_patch(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresServicePatchRequest>,
    ) -> PostgresServicePatchCall {
        PostgresServicePatchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Get Postgres CA certs.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Download CA certificates for a PostgreSQL service.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns `String`.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    pub fn postgres_service_certs_get(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresServiceCertsGetCall {
        PostgresServiceCertsGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
        }
    }

    /// Restore a Postgres service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Restore a Postgres database from continuous backup, optionally at a specific point in time.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/restoredService`
    ///
    /// Permissions:
    /// - `control-plane:organization:create-service`
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresService`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresServiceRestoreRequest`].
    pub fn postgres_instance_restore(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresServiceRestoreRequest>,
    ) -> PostgresInstanceRestoreCall {
        PostgresInstanceRestoreCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Update Postgres superuser password.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Sets a new password for a Postgres service's superuser account.
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/password`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresServicePasswordResource`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresServiceSetPassword`].
    pub fn postgres_service_set_password(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresServiceSetPassword>,
    ) -> PostgresServiceSetPasswordCall {
        PostgresServiceSetPasswordCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Update Postgres service state.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Initiate a process for a Postgres service:
    /// * restart: Initiates a service restart
    /// * promote: Promotes a read replica to primary
    /// * switchover: Switch a primary over to a standby
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/state`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresService`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresServiceSetState`].
    pub fn postgres_service_patch_state(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresServiceSetState>,
    ) -> PostgresServicePatchStateCall {
        PostgresServicePatchStateCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Create a read replica for a Postgres service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Initiate the process to create a new read replica for a Postgres service.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/readReplica`
    ///
    /// Permissions:
    /// - `control-plane:organization:create-service`
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresService`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresServiceReadReplicaRequest`].
    pub fn postgres_instance_create_read_replica(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresServiceReadReplicaRequest>,
    ) -> PostgresInstanceCreateReadReplicaCall {
        PostgresInstanceCreateReadReplicaCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Get PostgreSQL service configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the configuration data for a Postgres service and its PgBouncer service.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/config`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresInstanceConfig`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    pub fn postgres_instance_config_get(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresInstanceConfigGetCall {
        PostgresInstanceConfigGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
        }
    }

    /// Replace Postgres service configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Replace the existing Postgres service and pgBouncer configuration.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/config`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresInstanceUpdateConfigResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresInstanceConfig`].
    pub fn postgres_instance_config_post(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresInstanceConfig>,
    ) -> PostgresInstanceConfigPostCall {
        PostgresInstanceConfigPostCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Update Postgres service configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Update the existing Postgres service and pgBouncer configuration.
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/config`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:manage`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresInstanceUpdateConfigResponse`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `body`: [`PostgresInstanceConfig`].
    pub fn postgres_instance_config_patch(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        body: impl Into<PostgresInstanceConfig>,
    ) -> PostgresInstanceConfigPatchCall {
        PostgresInstanceConfigPatchCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            body: body.into(),
        }
    }

    /// Get Postgres time-series metrics.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns bucketed time-series metrics for a PostgreSQL service over the requested window (CPU, memory, disk, network, connections, cache hit ratio, throughput, transactions, wait events, lock waits, and more). Use this to chart or analyze how a service behaved over time.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/metrics`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresMetrics`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the Postgres service.
    ///   - Format: `uuid`
    /// - `from_date`: Inclusive start of the time window (RFC 3339 date-time).
    ///   - Format: `date-time`
    /// - `to_date`: Exclusive end of the time window (RFC 3339 date-time).
    ///   - Format: `date-time`
    pub fn postgres_instance_metrics_get(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> PostgresInstanceMetricsGetCall {
        PostgresInstanceMetricsGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            bucket_size_seconds: None,
        }
    }

    /// List of Postgres service backups.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a list of the base backups retained for a Postgres service, ordered by last modified date, newest first. Results are capped at `limit` (default and maximum 100) per page. Every response carries `limit`, `totalCount` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page, repeating until it is null. A Postgres service is recovered to a point in time rather than to a single backup, so restore it with the restore endpoint and a timestamp between the service's `earliestRestoreTime` and now, rather than with a backup key from this list.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/backups`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`List<PostgresBackup>`](PostgresBackup).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the Postgres service the backups were created from.
    ///   - Format: `uuid`
    pub fn postgres_service_backup_get_list(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresServiceBackupGetListCall {
        PostgresServiceBackupGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            limit: None,
            cursor: None,
        }
    }

    /// List Postgres slow query patterns.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns aggregate metrics for the slowest query patterns observed on a Postgres service during the given time window. Use this to discover which queries dominate total execution time, CPU, I/O, or WAL generation.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`List<PostgresSlowQueryPattern>`](PostgresSlowQueryPattern).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `from_date`: Inclusive start of the time window (RFC 3339 date-time).
    ///   - Format: `date-time`
    /// - `to_date`: Exclusive end of the time window (RFC 3339 date-time).
    ///   - Format: `date-time`
    pub fn slow_query_patterns_get_list(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> SlowQueryPatternsGetListCall {
        SlowQueryPatternsGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            db_name: None,
            db_user: None,
            db_operation: None,
            app: None,
            sort_by: None,
            sort_order: None,
            limit: None,
            offset: None,
        }
    }

    /// Get a Postgres slow query pattern with recent executions.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns aggregate metrics for a single slow query pattern together with its most recent individual executions.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`PostgresSlowQueryPatternDetail`].
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `query_id`: Stable identifier for the query pattern.
    /// - `db_name`: Database name filter.
    /// - `db_user`: Database user filter.
    /// - `db_operation`: Database operation filter (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub fn slow_query_pattern_get(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        query_id: impl Into<String>,
        db_name: impl Into<String>,
        db_user: impl Into<String>,
        db_operation: impl Into<String>,
    ) -> SlowQueryPatternGetCall {
        SlowQueryPatternGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            query_id: query_id.into(),
            db_name: db_name.into(),
            db_user: db_user.into(),
            db_operation: db_operation.into(),
            app: None,
            timestamp: None,
        }
    }

    /// List Postgres server logs.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns PostgreSQL server log entries for a Postgres service within the given time window, most recent first by default (override with `sort_order`). Results are paginated with `limit`/`offset`; advance `offset` until a page returns fewer than `limit` entries to read the full window. The time range must not exceed 30 days, and `to_date` must be after `from_date`.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/logs`
    ///
    /// Permissions:
    /// - `control-plane:postgres-service:view`
    ///
    /// Beta.
    ///
    /// Returns [`List<PostgresLogEntry>`](PostgresLogEntry).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the Postgres service.
    ///   - Format: `uuid`
    /// - `postgres_id`: ID of the requested Postgres service.
    ///   - Format: `uuid`
    /// - `from_date`: Inclusive start of the time window (RFC 3339 date-time).
    ///   - Format: `date-time`
    /// - `to_date`: Inclusive end of the time window (RFC 3339 date-time).
    ///   - Format: `date-time`
    pub fn postgres_logs_get_list(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> PostgresLogsGetListCall {
        PostgresLogsGetListCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            body_contains: None,
            severity: None,
            sort_order: None,
            limit: None,
            offset: None,
        }
    }
}

/// A call of [`Client::postgres_service_create`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceCreateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    body: PostgresServicePostRequest,
}

impl PostgresServiceCreateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres", client.base_url(),
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

call! { PostgresServiceCreateCall, &operations::POSTGRES_SERVICE_CREATE, envelope<PostgresService> }

/// A call of [`Client::postgres_service_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl PostgresServiceGetListCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres", client.base_url(),
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

call! { PostgresServiceGetListCall, &operations::POSTGRES_SERVICE_GET_LIST, envelope<List<PostgresServiceListItem>>, whole() items(PostgresServiceListItem) }

/// A call of [`Client::postgres_service_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
}

impl PostgresServiceGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresServiceGetCall, &operations::POSTGRES_SERVICE_GET, envelope<PostgresService> }

impl crate::Wait {
    /// Waits for `state` in the result of [`Client::postgres_service_get`].
    pub fn postgres(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresWait {
        PostgresWait {
            call: self.client.postgres_service_get(organization_id, postgres_id),
        }
    }
}

/// The states to wait for in the result of [`Client::postgres_service_get`]. [`Wait::postgres`](crate::Wait::postgres) returns it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until a state is chosen and awaited"]
pub struct PostgresWait {
    call: PostgresServiceGetCall,
}

impl PostgresWait {
    /// Waits until `state` is `running`.
    ///
    /// Requests the state every 5 s. Fails after 30 min.
    #[inline]
    pub fn running(self) -> crate::Waiting<crate::Reply<PostgresService>> {
        wait::until(
            self.call,
            &wait::TargetState {
                operation: &operations::POSTGRES_SERVICE_GET,
                name: "running",
                condition: wait::Condition::In(&["running"]),
                failed: &[],
                interval: 5,
                timeout: 1800,
            },
        )
    }

    /// Waits until the resource does not exist any more.
    ///
    /// Requests the state every 5 s. Fails after 15 min.
    #[inline]
    pub fn deleted(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::POSTGRES_SERVICE_GET,
                name: "deleted",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 900,
            },
        )
    }

    /// Makes the calls below, and waits until the resource does not exist any more.
    ///
    /// - In any state except `deleting`: calls [`Client::postgres_service_delete`].
    ///
    /// Requests the state every 5 s. Fails after 15 min.
    #[inline]
    pub fn ensure_deleted(self) -> crate::Waiting<()> {
        wait::gone(
            self.call,
            &wait::TargetState {
                operation: &operations::POSTGRES_SERVICE_GET,
                name: "ensure_deleted",
                condition: wait::Condition::Gone,
                failed: &[],
                interval: 5,
                timeout: 900,
            },
        )
    }
}

impl wait::Watched for PostgresServiceGetCall {
    type Resource = PostgresService;
    #[inline]
    fn within(mut self, left: std::time::Duration) -> Self {
        self.options.shorten(&self.client, left);
        self
    }

    #[inline]
    fn state(resource: &PostgresService) -> Option<&str> {
        resource.state.as_ref().map(|state| state.as_str())
    }

    #[inline]
    fn step(&self, target: &str, state: &str) -> Option<wait::Step> {
        let call = self.clone();
        match (target, state) {
            (
                "ensure_deleted",
                state,
            ) if !state.is_empty() && !["deleting"].contains(&state) => {
                Some(
                    wait::step(async move {
                        call.client
                            .postgres_service_delete(
                                call.organization_id,
                                call.postgres_id,
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

/// A call of [`Client::postgres_service_delete`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceDeleteCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
}

impl PostgresServiceDeleteCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresServiceDeleteCall, &operations::POSTGRES_SERVICE_DELETE, empty<()> }

/// A call of [`Client::postgres_service_patch`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServicePatchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresServicePatchRequest,
}

impl PostgresServicePatchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresServicePatchCall, &operations::POSTGRES_SERVICE_PATCH, envelope<PostgresService> }

/// A call of [`Client::postgres_service_certs_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceCertsGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
}

impl PostgresServiceCertsGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/caCertificates", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
        );
        client.shared.http().get(url).build().map_err(Error::http)
    }
}

call! { PostgresServiceCertsGetCall, &operations::POSTGRES_SERVICE_CERTS_GET, text<String> }

/// A call of [`Client::postgres_instance_restore`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstanceRestoreCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresServiceRestoreRequest,
}

impl PostgresInstanceRestoreCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/restoredService", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresInstanceRestoreCall, &operations::POSTGRES_INSTANCE_RESTORE, envelope<PostgresService> }

/// A call of [`Client::postgres_service_set_password`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceSetPasswordCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresServiceSetPassword,
}

impl PostgresServiceSetPasswordCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/password", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresServiceSetPasswordCall, &operations::POSTGRES_SERVICE_SET_PASSWORD, envelope<PostgresServicePasswordResource> }

/// A call of [`Client::postgres_service_patch_state`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServicePatchStateCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresServiceSetState,
}

impl PostgresServicePatchStateCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/state", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresServicePatchStateCall, &operations::POSTGRES_SERVICE_PATCH_STATE, envelope<PostgresService> }

/// A call of [`Client::postgres_instance_create_read_replica`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstanceCreateReadReplicaCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresServiceReadReplicaRequest,
}

impl PostgresInstanceCreateReadReplicaCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/readReplica", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresInstanceCreateReadReplicaCall, &operations::POSTGRES_INSTANCE_CREATE_READ_REPLICA, envelope<PostgresService> }

/// A call of [`Client::postgres_instance_config_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstanceConfigGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
}

impl PostgresInstanceConfigGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/config", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresInstanceConfigGetCall, &operations::POSTGRES_INSTANCE_CONFIG_GET, envelope<PostgresInstanceConfig> }

/// A call of [`Client::postgres_instance_config_post`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstanceConfigPostCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresInstanceConfig,
}

impl PostgresInstanceConfigPostCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/config", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresInstanceConfigPostCall, &operations::POSTGRES_INSTANCE_CONFIG_POST, envelope<PostgresInstanceUpdateConfigResponse> }

/// A call of [`Client::postgres_instance_config_patch`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstanceConfigPatchCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    body: PostgresInstanceConfig,
}

impl PostgresInstanceConfigPatchCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, body } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/config", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresInstanceConfigPatchCall, &operations::POSTGRES_INSTANCE_CONFIG_PATCH, envelope<PostgresInstanceUpdateConfigResponse> }

/// A call of [`Client::postgres_instance_metrics_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstanceMetricsGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    from_date: Timestamp,
    to_date: Timestamp,
    bucket_size_seconds: Option<i64>,
}

impl PostgresInstanceMetricsGetCall {
    /// Time-series bucket size in seconds. When omitted, a bucket size is derived from the requested window. Requests are capped at 250 data points.
    ///
    /// - Minimum: `1`
    pub fn bucket_size_seconds(mut self, bucket_size_seconds: impl Into<i64>) -> Self {
        self.bucket_size_seconds = Some(bucket_size_seconds.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            postgres_id,
            from_date,
            to_date,
            bucket_size_seconds,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/metrics", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("bucket_size_seconds", bucket_size_seconds))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("to_date", to_date))
            .build()
            .map_err(Error::http)
    }
}

call! { PostgresInstanceMetricsGetCall, &operations::POSTGRES_INSTANCE_METRICS_GET, envelope<PostgresMetrics> }

/// A call of [`Client::postgres_service_backup_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresServiceBackupGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    limit: Option<i64>,
    cursor: Option<String>,
}

impl PostgresServiceBackupGetListCall {
    /// Maximum number of results to return.
    ///
    /// - Default: `100`
    /// - Minimum: `1`
    /// - Maximum: `100`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id, limit, cursor } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/backups", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
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

call! { PostgresServiceBackupGetListCall, &operations::POSTGRES_SERVICE_BACKUP_GET_LIST, envelope<List<PostgresBackup>>, cursor(cursor) items(PostgresBackup) }

/// A call of [`Client::slow_query_patterns_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SlowQueryPatternsGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    from_date: Timestamp,
    to_date: Timestamp,
    db_name: Option<String>,
    db_user: Option<String>,
    db_operation: Option<String>,
    app: Option<String>,
    sort_by: Option<SlowQueryPatternsGetListSortBy>,
    sort_order: Option<SlowQueryPatternsGetListSortOrder>,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl SlowQueryPatternsGetListCall {
    /// Database name filter.
    pub fn db_name(mut self, db_name: impl Into<String>) -> Self {
        self.db_name = Some(db_name.into());
        self
    }

    /// Database user filter.
    pub fn db_user(mut self, db_user: impl Into<String>) -> Self {
        self.db_user = Some(db_user.into());
        self
    }

    /// Database operation filter (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub fn db_operation(mut self, db_operation: impl Into<String>) -> Self {
        self.db_operation = Some(db_operation.into());
        self
    }

    /// Application name filter.
    pub fn app(mut self, app: impl Into<String>) -> Self {
        self.app = Some(app.into());
        self
    }

    /// Field to sort results by.
    ///
    /// - Default: `total_duration`
    pub fn sort_by(
        mut self,
        sort_by: impl Into<SlowQueryPatternsGetListSortBy>,
    ) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sort order. One of `asc` or `desc`.
    ///
    /// - Default: `desc`
    pub fn sort_order(
        mut self,
        sort_order: impl Into<SlowQueryPatternsGetListSortOrder>,
    ) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Maximum number of results to return.
    ///
    /// - Default: `20`
    /// - Minimum: `1`
    /// - Maximum: `500`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Number of results to skip before returning.
    ///
    /// - Default: `0`
    /// - Minimum: `0`
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            postgres_id,
            from_date,
            to_date,
            db_name,
            db_user,
            db_operation,
            app,
            sort_by,
            sort_order,
            limit,
            offset,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/slowQueryPatterns", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("app", app))
            .query(&QueryParam::new("db_name", db_name))
            .query(&QueryParam::new("db_operation", db_operation))
            .query(&QueryParam::new("db_user", db_user))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset))
            .query(&QueryParam::new("sort_by", sort_by))
            .query(&QueryParam::new("sort_order", sort_order))
            .query(&QueryParam::new("to_date", to_date))
            .build()
            .map_err(Error::http)
    }
}

call! { SlowQueryPatternsGetListCall, &operations::SLOW_QUERY_PATTERNS_GET_LIST, envelope<List<PostgresSlowQueryPattern>>, offset(limit, offset, 500) items(PostgresSlowQueryPattern) }

/// A call of [`Client::slow_query_pattern_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SlowQueryPatternGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    query_id: String,
    db_name: String,
    db_user: String,
    db_operation: String,
    app: Option<String>,
    timestamp: Option<Timestamp>,
}

impl SlowQueryPatternGetCall {
    /// Application name filter.
    pub fn app(mut self, app: impl Into<String>) -> Self {
        self.app = Some(app.into());
        self
    }

    /// Timestamp of a specific execution (RFC 3339).
    ///
    /// - Format: `date-time`
    pub fn timestamp(mut self, timestamp: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            postgres_id,
            query_id,
            db_name,
            db_user,
            db_operation,
            app,
            timestamp,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/slowQueryPatterns/{}", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id), encode_path(query_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("app", app))
            .query(&QueryParam::new("db_name", db_name))
            .query(&QueryParam::new("db_operation", db_operation))
            .query(&QueryParam::new("db_user", db_user))
            .query(&QueryParam::new("timestamp", timestamp))
            .build()
            .map_err(Error::http)
    }
}

call! { SlowQueryPatternGetCall, &operations::SLOW_QUERY_PATTERN_GET, envelope<PostgresSlowQueryPatternDetail> }

/// A call of [`Client::postgres_logs_get_list`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresLogsGetListCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
    from_date: Timestamp,
    to_date: Timestamp,
    body_contains: Option<String>,
    severity: Option<String>,
    sort_order: Option<PostgresLogsGetListSortOrder>,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl PostgresLogsGetListCall {
    /// Case-sensitive substring the log body must contain.
    pub fn body_contains(mut self, body_contains: impl Into<String>) -> Self {
        self.body_contains = Some(body_contains.into());
        self
    }

    /// Filter to log entries with this PostgreSQL severity (for example, ERROR, WARNING, LOG).
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Sort order. One of `asc` or `desc`.
    ///
    /// - Default: `desc`
    pub fn sort_order(
        mut self,
        sort_order: impl Into<PostgresLogsGetListSortOrder>,
    ) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Maximum number of results to return.
    ///
    /// - Default: `50`
    /// - Minimum: `1`
    /// - Maximum: `2000`
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Number of results to skip before returning.
    ///
    /// - Default: `0`
    /// - Minimum: `0`
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            organization_id,
            postgres_id,
            from_date,
            to_date,
            body_contains,
            severity,
            sort_order,
            limit,
            offset,
        } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/logs", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("body_contains", body_contains))
            .query(&QueryParam::new("from_date", from_date))
            .query(&QueryParam::new("limit", limit))
            .query(&QueryParam::new("offset", offset))
            .query(&QueryParam::new("severity", severity))
            .query(&QueryParam::new("sort_order", sort_order))
            .query(&QueryParam::new("to_date", to_date))
            .build()
            .map_err(Error::http)
    }
}

call! { PostgresLogsGetListCall, &operations::POSTGRES_LOGS_GET_LIST, envelope<List<PostgresLogEntry>>, offset(limit, offset, 2000) items(PostgresLogEntry) }
