// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Prometheus.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_path, CallOptions, QueryParam};
use crate::{Client, Error};

/// # Prometheus
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`organization_prometheus_get`](Client::organization_prometheus_get) | `GET /v1/organizations/{organizationId}/prometheus` | Get organization metrics |
/// | [`organization_prometheus_discovery_get`](Client::organization_prometheus_discovery_get) | `GET /v1/organizations/{organizationId}/prometheus/discovery` | Get Prometheus service discovery targets |
/// | [`instance_prometheus_get`](Client::instance_prometheus_get) | `GET /v1/organizations/{organizationId}/services/{serviceId}/prometheus` | Get service metrics |
/// | [`postgres_org_prometheus_get`](Client::postgres_org_prometheus_get) | `GET /v1/organizations/{organizationId}/postgres/prometheus` | Get organization PostgreSQL metrics |
/// | [`postgres_instance_prometheus_get`](Client::postgres_instance_prometheus_get) | `GET /v1/organizations/{organizationId}/postgres/{postgresId}/prometheus` | Get PostgreSQL service metrics |
impl Client {
    /// Get organization metrics.
    ///
    /// **Deprecated.** This endpoint is disabled on 1 January 2027. It is already disabled for new organizations.
    ///
    /// Migrate before then to the service discovery endpoint, `GET /v1/organizations/{organizationId}/prometheus/discovery`. It returns one scrape target per service in the [`http_sd`](https://prometheus.io/docs/prometheus/latest/http_sd/) format, and Prometheus picks up new and deleted services automatically. The [Prometheus integration guide](https://clickhouse.com/docs/integrations/prometheus) has a `prometheus.yml` example.
    ///
    /// If you need this endpoint after 1 January 2027, contact ClickHouse support to have it enabled for your organization.
    ///
    /// Returns Prometheus metrics for the services in the organization. Only services the API key is authorized to view are included.
    ///
    /// `GET /v1/organizations/{organizationId}/prometheus`
    ///
    /// Returns `String`.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    #[deprecated = "deprecated by the API: Migrate before then to the service discovery endpoint, `GET /v1/organizations/{organizationId}/prometheus/discovery`"]
    pub fn organization_prometheus_get(
        &self,
        organization_id: impl Into<String>,
    ) -> OrganizationPrometheusGetCall {
        OrganizationPrometheusGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            filtered_metrics: None,
        }
    }

    /// Get Prometheus service discovery targets.
    ///
    /// Returns one Prometheus scrape target per service in the organization, in the [HTTP service discovery](https://prometheus.io/docs/prometheus/latest/http_sd/) (`http_sd`) format. Only services the API key is authorized to view are included; services that are being deleted or have been deleted are omitted.
    ///
    /// Point an [`http_sd_configs`](https://prometheus.io/docs/prometheus/latest/configuration/configuration/#http_sd_config) job at this endpoint to discover and scrape all services in the organization automatically. Prometheus refreshes the target list on every discovery poll, so newly created and deleted services are picked up without configuration changes.
    ///
    /// Filter targets in `relabel_configs` by `__meta_clickhouse_region`, `__meta_clickhouse_provider` or `__meta_clickhouse_tag_<key>`. Invalid label name characters in tag keys become `_`. `__meta_clickhouse_tagpresent_<key>` is `true` for every tag, including tags without a value.
    ///
    /// Discovered targets scrape with `filtered_metrics=true` by default; pass `?filtered_metrics=false` to this endpoint to discover unfiltered targets. See the [Prometheus integration guide](https://clickhouse.com/docs/integrations/prometheus) for more on the exported metrics.
    ///
    /// `GET /v1/organizations/{organizationId}/prometheus/discovery`
    ///
    /// Returns [`List<PrometheusDiscoveryTargetGroup>`](PrometheusDiscoveryTargetGroup).
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn organization_prometheus_discovery_get(
        &self,
        organization_id: impl Into<String>,
    ) -> OrganizationPrometheusDiscoveryGetCall {
        OrganizationPrometheusDiscoveryGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            filtered_metrics: None,
        }
    }

    /// Get service metrics.
    ///
    /// Returns prometheus metrics for a service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/prometheus`
    ///
    /// Permissions:
    /// - `control-plane:service:view`
    ///
    /// Returns `String`.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the organization that owns the service.
    ///   - Format: `uuid`
    /// - `service_id`: ID of the requested service.
    ///   - Format: `uuid`
    pub fn instance_prometheus_get(
        &self,
        organization_id: impl Into<String>,
        service_id: impl Into<String>,
    ) -> InstancePrometheusGetCall {
        InstancePrometheusGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            service_id: service_id.into(),
            filtered_metrics: None,
        }
    }

    /// Get organization PostgreSQL metrics.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns Prometheus metrics for all PostgreSQL services in an organization. Maximum 100 services supported.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/prometheus`
    ///
    /// Permissions:
    /// - `control-plane:organization:view`
    ///
    /// Beta.
    ///
    /// Returns `String`.
    ///
    /// Arguments:
    /// - `organization_id`: ID of the requested organization.
    ///   - Format: `uuid`
    pub fn postgres_org_prometheus_get(
        &self,
        organization_id: impl Into<String>,
    ) -> PostgresOrgPrometheusGetCall {
        PostgresOrgPrometheusGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Get PostgreSQL service metrics.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns Prometheus metrics for a PostgreSQL service.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/prometheus`
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
    pub fn postgres_instance_prometheus_get(
        &self,
        organization_id: impl Into<String>,
        postgres_id: impl Into<String>,
    ) -> PostgresInstancePrometheusGetCall {
        PostgresInstancePrometheusGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            organization_id: organization_id.into(),
            postgres_id: postgres_id.into(),
        }
    }
}

/// A call of [`Client::organization_prometheus_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationPrometheusGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    filtered_metrics: Option<String>,
}

impl OrganizationPrometheusGetCall {
    /// Return a filtered list of Prometheus metrics.
    ///
    /// - Format: `boolean`
    pub fn filtered_metrics(mut self, filtered_metrics: impl Into<String>) -> Self {
        self.filtered_metrics = Some(filtered_metrics.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, filtered_metrics } = self;
        let url = format!(
            "{}/v1/organizations/{}/prometheus", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .query(&QueryParam::new("filtered_metrics", filtered_metrics))
            .build()
            .map_err(Error::http)
    }
}

call! { OrganizationPrometheusGetCall, &operations::ORGANIZATION_PROMETHEUS_GET, text<String> }

/// A call of [`Client::organization_prometheus_discovery_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct OrganizationPrometheusDiscoveryGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    filtered_metrics: Option<String>,
}

impl OrganizationPrometheusDiscoveryGetCall {
    /// Whether discovered targets scrape a filtered list of metrics. Sets the filtered_metrics parameter on each discovered target. Defaults to true.
    ///
    /// - Format: `boolean`
    ///
    /// Example: `true`
    pub fn filtered_metrics(mut self, filtered_metrics: impl Into<String>) -> Self {
        self.filtered_metrics = Some(filtered_metrics.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, filtered_metrics } = self;
        let url = format!(
            "{}/v1/organizations/{}/prometheus/discovery", client.base_url(),
            encode_path(organization_id)
        );
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::new("filtered_metrics", filtered_metrics))
            .build()
            .map_err(Error::http)
    }
}

call! { OrganizationPrometheusDiscoveryGetCall, &operations::ORGANIZATION_PROMETHEUS_DISCOVERY_GET, json<List<PrometheusDiscoveryTargetGroup>>, whole() items(PrometheusDiscoveryTargetGroup) }

/// A call of [`Client::instance_prometheus_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InstancePrometheusGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    service_id: String,
    filtered_metrics: Option<String>,
}

impl InstancePrometheusGetCall {
    /// Return a filtered list of Prometheus metrics.
    ///
    /// - Format: `boolean`
    pub fn filtered_metrics(mut self, filtered_metrics: impl Into<String>) -> Self {
        self.filtered_metrics = Some(filtered_metrics.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, service_id, filtered_metrics } = self;
        let url = format!(
            "{}/v1/organizations/{}/services/{}/prometheus", client.base_url(),
            encode_path(organization_id), encode_path(service_id)
        );
        client
            .shared
            .http()
            .get(url)
            .query(&QueryParam::new("filtered_metrics", filtered_metrics))
            .build()
            .map_err(Error::http)
    }
}

call! { InstancePrometheusGetCall, &operations::INSTANCE_PROMETHEUS_GET, text<String> }

/// A call of [`Client::postgres_org_prometheus_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresOrgPrometheusGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
}

impl PostgresOrgPrometheusGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/prometheus", client.base_url(),
            encode_path(organization_id)
        );
        client.shared.http().get(url).build().map_err(Error::http)
    }
}

call! { PostgresOrgPrometheusGetCall, &operations::POSTGRES_ORG_PROMETHEUS_GET, text<String> }

/// A call of [`Client::postgres_instance_prometheus_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostgresInstancePrometheusGetCall {
    client: Client,
    options: CallOptions,
    organization_id: String,
    postgres_id: String,
}

impl PostgresInstancePrometheusGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, organization_id, postgres_id } = self;
        let url = format!(
            "{}/v1/organizations/{}/postgres/{}/prometheus", client.base_url(),
            encode_path(organization_id), encode_path(postgres_id)
        );
        client.shared.http().get(url).build().map_err(Error::http)
    }
}

call! { PostgresInstancePrometheusGetCall, &operations::POSTGRES_INSTANCE_PROMETHEUS_GET, text<String> }
