//! What is specific to ClickHouse Cloud's Query API. Nothing else in this folder names these.
//!
//! The address, headers and texts of `/service/{id}/run` are reported by users of the API, not documented.
//! Saved queries are documented in "Setting up query API endpoints".

/// The environment variable with the query host. Reported.
pub(super) const HOST_VARIABLE: &str = "CLICKHOUSE_CLOUD_QUERY_HOST";
/// Beginnings of API hosts, which [`QUERY_HOST`] replaces. The first one that matches counts. Reported.
pub(super) const API_HOSTS: [&str; 2] = ["api.control-plane.", "api."];
/// How a query host begins. Documented as the address of saved queries.
pub(super) const QUERY_HOST: &str = "queries.";

/// Any statement on a ClickHouse service. Reported.
pub(super) const RUN: &str = "/service/{serviceId}/run";
/// Any statement on a Postgres service. Reported.
pub(super) const RUN_POSTGRES: &str = "/service/{postgresId}/runPostgres";
/// A saved query. Documented.
pub(super) const RUN_SAVED: &str = "/run/{endpointId}";

/// Which kind of service a statement is for. Reported.
pub(super) const SERVICE_TYPE: &str = "x-service-type";
/// Accompanies an API key. Reported.
pub(super) const KEY_HEADER: (&str, &str) = ("auth-provider", "custom");
/// Confirms that an idle service is to be woken. Reported.
pub(super) const WAKE_HEADER: (&str, &str) = ("wake-service", "true");
/// The version of a saved query. Documented.
pub(super) const VERSION_HEADER: &str = "x-clickhouse-endpoint-version";
/// Accompanies the version, to change that of the saved query. Documented.
pub(super) const UPGRADE_HEADER: &str = "x-clickhouse-endpoint-upgrade";

/// `data` of a response with status 206: the service is idle. Reported.
pub(super) const IS_IDLE: &str = "Confirm wake service";
/// `data` of a response with status 206: the service is stopped. Reported.
pub(super) const IS_STOPPED: &str = "Service is stopped";
/// In `error` of a response with status 404: the service is stopped. Reported.
pub(super) const IS_UNAVAILABLE: &str = "service is currently unavailable";
/// `error` of a response with status 500: the statement took longer than a request may, and goes on. Reported.
pub(super) const TIMED_OUT: &str = "Timeout error";

/// The format of rows unless the caller chooses another one.
pub(super) const ROWS: &str = "JSONCompactEachRowWithNamesAndTypes";
/// The format of rows for version 1 of saved queries, which has few formats. Documented.
pub(super) const ROWS_OF_VERSION_1: &str = "JSONEachRow";
