// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Prometheus.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Value of `labels` of [`PrometheusDiscoveryTargetGroup`].
    ///
    /// Schema: `/components/schemas/PrometheusDiscoveryLabels`.
    pub struct PrometheusDiscoveryLabels: Default {
        /// URL scheme Prometheus must scrape the target with.
        pub scheme: Option<String> = "__scheme__",
        /// Path of the per-service Prometheus metrics endpoint.
        pub metrics_path: Option<String> = "__metrics_path__",
        /// Value passed as the filtered_metrics query parameter on each scrape.
        ///
        /// - Format: `boolean`
        pub param_filtered_metrics: Option<String> = "__param_filtered_metrics",
        /// Organization ID the service belongs to.
        ///
        /// - Format: `uuid`
        pub clickhouse_org_id: Option<String> = "clickhouse_org_id",
        /// Service ID.
        ///
        /// - Format: `uuid`
        pub clickhouse_service_id: Option<String> = "clickhouse_service_id",
        /// Service name.
        pub clickhouse_discovery_service_name: Option<String> = "clickhouse_discovery_service_name",
        /// Service region, for example `us-east-1`.
        pub meta_clickhouse_region: Option<String> = "__meta_clickhouse_region",
        /// Cloud provider, for example `aws`.
        pub meta_clickhouse_provider: Option<String> = "__meta_clickhouse_provider",
        .. additional_properties: Map<String>
    }
}

object! {
    /// Element of the result of `organization_prometheus_discovery_get`.
    ///
    /// Schema: `/components/schemas/PrometheusDiscoveryTargetGroup`.
    pub struct PrometheusDiscoveryTargetGroup: Default {
        /// Host (and port) of the ClickHouse Cloud API.
        pub targets: Option<List<String>> = "targets",
        /// Value of type [`PrometheusDiscoveryLabels`].
        pub labels: Option<PrometheusDiscoveryLabels> = "labels",
    }
}
