// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! What is specific to the ClickHouse Cloud API, from `spec/client.toml`.

/// A fact by its name, as a literal, so that documentation can contain it.
macro_rules! fact {
    (api) => { "ClickHouse Cloud API" };
    (crate_name) => { "clickhouse_cloud" };
    (base_url) => { "https://api.clickhouse.cloud" };
    (user_agent) => { "clickhouse-cloud" };
    (bearer) => { "The console's OAuth flow returns one. With a token the API permits only requests that read." };
    (base_url_variable) => { "CLICKHOUSE_CLOUD_API_URL" };
    (key_variables) => { [("CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_CLOUD_API_SECRET"), ("CLICKHOUSE_TOKEN_KEY", "CLICKHOUSE_TOKEN_SECRET")] };
    (key_variables_in_words) => { "`CLICKHOUSE_CLOUD_API_KEY` and `CLICKHOUSE_CLOUD_API_SECRET`, or else `CLICKHOUSE_TOKEN_KEY` and `CLICKHOUSE_TOKEN_SECRET` (the variables of the Terraform provider)" };
    (rate_limit) => { Some((10, 10)) };
    (rate_limit_in_words) => { "10 requests in any 10 s" };
    (advice_unauthorized) => { "check the API key, or whether it has expired" };
    (advice_idle) => { "wake the service first" };
    (query_host_variable) => { "CLICKHOUSE_CLOUD_QUERY_HOST" };
    (query_api_hosts) => { ["api.control-plane.","api."] };
    (query_host) => { "queries." };
    (query_run_path) => { "/service/{id}/run" };
    (query_postgres_path) => { "/service/{id}/runPostgres" };
    (query_saved_path) => { "/run/{id}" };
    (query_organization_parameter) => { "orgId" };
    (query_service_type_header) => { "x-service-type" };
    (query_service_type) => { "clickhouse" };
    (query_postgres_type) => { "postgres" };
    (query_key_header) => { ["auth-provider","custom"] };
    (query_wake_header) => { ["wake-service","true"] };
    (query_version_header) => { "x-clickhouse-endpoint-version" };
    (query_upgrade_header) => { "x-clickhouse-endpoint-upgrade" };
    (query_idle) => { "Confirm wake service" };
    (query_stopped) => { "Service is stopped" };
    (query_unavailable) => { "service is currently unavailable" };
    (query_timed_out) => { "Timeout error" };
    (query_rows_format) => { "JSONCompactEachRowWithNamesAndTypes" };
    (query_rows_format_of_version_1) => { "JSONEachRow" };
}
