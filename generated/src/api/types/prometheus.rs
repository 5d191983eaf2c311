// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Prometheus.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/PrometheusDiscoveryLabels` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrometheusDiscoveryLabels {
    /// URL scheme Prometheus must scrape the target with.
    pub scheme: Option<String>,
    /// Path of the per-service Prometheus metrics endpoint.
    pub metrics_path: Option<String>,
    /// Value passed as the filtered_metrics query parameter on each scrape.
    ///
    /// - Format: `boolean`
    pub param_filtered_metrics: Option<String>,
    /// Organization ID the service belongs to.
    ///
    /// - Format: `uuid`
    pub clickhouse_org_id: Option<String>,
    /// Service ID.
    ///
    /// - Format: `uuid`
    pub clickhouse_service_id: Option<String>,
    /// Service name.
    pub clickhouse_discovery_service_name: Option<String>,
    /// Service region, for example `us-east-1`.
    pub meta_clickhouse_region: Option<String>,
    /// Cloud provider, for example `aws`.
    pub meta_clickhouse_provider: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: Map<String>,
    pub(crate) unlisted: Unlisted,
}

impl PrometheusDiscoveryLabels {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PrometheusDiscoveryLabels {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PrometheusDiscoveryLabels, rest additional_properties {
        scheme: optional String = "__scheme__",
        metrics_path: optional String = "__metrics_path__",
        param_filtered_metrics: optional String = "__param_filtered_metrics",
        clickhouse_org_id: optional String = "clickhouse_org_id",
        clickhouse_service_id: optional String = "clickhouse_service_id",
        clickhouse_discovery_service_name: optional String = "clickhouse_discovery_service_name",
        meta_clickhouse_region: optional String = "__meta_clickhouse_region",
        meta_clickhouse_provider: optional String = "__meta_clickhouse_provider",
    }
}

/// The object at `/components/schemas/PrometheusDiscoveryTargetGroup` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrometheusDiscoveryTargetGroup {
    /// Host (and port) of the ClickHouse Cloud API.
    pub targets: Option<List<String>>,
    /// The property `labels`.
    pub labels: Option<PrometheusDiscoveryLabels>,
    pub(crate) unlisted: Unlisted,
}

impl PrometheusDiscoveryTargetGroup {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for PrometheusDiscoveryTargetGroup {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    PrometheusDiscoveryTargetGroup {
        targets: optional List<String> = "targets",
        labels: optional PrometheusDiscoveryLabels = "labels",
    }
}
