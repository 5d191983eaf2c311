//! A service, written by hand with serde, for comparison with the generated type.

use serde::Deserialize;

/// The response to a request for one service.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Envelope {
    pub request_id: Option<String>,
    pub status: Option<f64>,
    pub result: Service,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Service {
    pub id: Option<String>,
    pub name: Option<String>,
    pub provider: Option<Provider>,
    pub region: Option<Region>,
    pub state: Option<State>,
    pub clickhouse_version: Option<String>,
    pub endpoints: Option<Vec<Endpoint>>,
    pub tier: Option<Tier>,
    pub min_total_memory_gb: Option<f64>,
    pub max_total_memory_gb: Option<f64>,
    pub min_replica_memory_gb: Option<f64>,
    pub max_replica_memory_gb: Option<f64>,
    pub num_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub autoscaling_mode: Option<AutoscalingMode>,
    pub replica_memory_gb: Option<f64>,
    pub idle_scaling: Option<bool>,
    pub idle_timeout_minutes: Option<f64>,
    pub ip_access_list: Option<Vec<IpAccess>>,
    pub created_at: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_assumed_role_identifier: Option<String>,
    pub iam_role: Option<String>,
    pub private_endpoint_ids: Option<Vec<String>>,
    pub available_private_endpoint_ids: Option<Vec<String>>,
    pub data_warehouse_id: Option<String>,
    pub is_primary: Option<bool>,
    pub is_readonly: Option<bool>,
    pub release_channel: Option<ReleaseChannel>,
    pub byoc_id: Option<String>,
    pub has_transparent_data_encryption: Option<bool>,
    pub profile: Option<String>,
    pub transparent_data_encryption_key_id: Option<String>,
    pub encryption_role_id: Option<String>,
    pub compliance_type: Option<ComplianceType>,
    pub tags: Option<Vec<Tag>>,
    pub enable_core_dumps: Option<bool>,
    pub scaling_schedule: Option<ScalingSchedule>,
    pub current_scaling: Option<CurrentScaling>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provider {
    Aws,
    Gcp,
    Azure,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    #[serde(rename = "ap-northeast-1")]
    ApNortheast1,
    #[serde(rename = "ap-northeast-2")]
    ApNortheast2,
    #[serde(rename = "ap-south-1")]
    ApSouth1,
    #[serde(rename = "ap-southeast-1")]
    ApSoutheast1,
    #[serde(rename = "ap-southeast-2")]
    ApSoutheast2,
    #[serde(rename = "ca-central-1")]
    CaCentral1,
    #[serde(rename = "eu-central-1")]
    EuCentral1,
    #[serde(rename = "eu-west-1")]
    EuWest1,
    #[serde(rename = "eu-west-2")]
    EuWest2,
    #[serde(rename = "il-central-1")]
    IlCentral1,
    #[serde(rename = "us-east-1")]
    UsEast1,
    #[serde(rename = "us-east-2")]
    UsEast2,
    #[serde(rename = "us-west-2")]
    UsWest2,
    #[serde(rename = "us-east1")]
    GcpUsEast1,
    #[serde(rename = "us-central1")]
    GcpUsCentral1,
    #[serde(rename = "europe-west2")]
    GcpEuropeWest2,
    #[serde(rename = "europe-west4")]
    GcpEuropeWest4,
    #[serde(rename = "asia-southeast1")]
    GcpAsiaSoutheast1,
    #[serde(rename = "asia-northeast1")]
    GcpAsiaNortheast1,
    #[serde(rename = "eastus")]
    EastUs,
    #[serde(rename = "eastus2")]
    EastUs2,
    #[serde(rename = "westus3")]
    WestUs3,
    #[serde(rename = "germanywestcentral")]
    GermanyWestCentral,
    #[serde(rename = "centralus")]
    CentralUs,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Starting,
    Stopping,
    Terminating,
    #[serde(rename = "softdeleting")]
    SoftDeleting,
    Awaking,
    PartiallyRunning,
    Provisioning,
    Running,
    Stopped,
    Terminated,
    #[serde(rename = "softdeleted")]
    SoftDeleted,
    Degraded,
    Failed,
    Idle,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    Development,
    Production,
    DedicatedHighMem,
    DedicatedHighCpu,
    DedicatedStandard,
    #[serde(rename = "dedicated_standard_n2d_standard_4")]
    N2dStandard4,
    #[serde(rename = "dedicated_standard_n2d_standard_8")]
    N2dStandard8,
    #[serde(rename = "dedicated_standard_n2d_standard_32")]
    N2dStandard32,
    #[serde(rename = "dedicated_standard_n2d_standard_128")]
    N2dStandard128,
    #[serde(rename = "dedicated_standard_n2d_standard_32_16SSD")]
    N2dStandard32With16Ssd,
    #[serde(rename = "dedicated_standard_n2d_standard_64_24SSD")]
    N2dStandard64With24Ssd,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AutoscalingMode {
    Vertical,
    Horizontal,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReleaseChannel {
    Slow,
    Default,
    Fast,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ComplianceType {
    Hipaa,
    Pci,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    Https,
    NativeSecure,
    Mysql,
}

#[derive(Debug, Deserialize)]
pub struct Endpoint {
    pub protocol: Option<Protocol>,
    pub host: Option<String>,
    pub port: Option<f64>,
    pub username: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct IpAccess {
    pub source: Option<String>,
    pub description: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScalingSchedule {
    pub entries: Option<Vec<ScheduleEntry>>,
    pub base_config: Option<BaseConfig>,
    pub active_entry_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleEntry {
    pub id: Option<String>,
    pub name: Option<String>,
    pub weekdays: Option<Vec<i64>>,
    pub start_hour_utc: Option<i64>,
    pub end_hour_utc: Option<i64>,
    pub autoscaling_mode: Option<AutoscalingMode>,
    pub min_replica_memory_gb: Option<f64>,
    pub max_replica_memory_gb: Option<f64>,
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub idle_scaling: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
    pub is_active_now: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BaseConfig {
    pub autoscaling_mode: Option<AutoscalingMode>,
    pub min_replica_memory_gb: Option<f64>,
    pub max_replica_memory_gb: Option<f64>,
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub idle_scaling: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrentScaling {
    pub effective_autoscaling_mode: Option<AutoscalingMode>,
    pub effective_min_replica_memory_gb: Option<f64>,
    pub effective_max_replica_memory_gb: Option<f64>,
    pub effective_min_replicas: Option<i64>,
    pub effective_max_replicas: Option<i64>,
    pub effective_idle_scaling: Option<bool>,
    pub effective_idle_timeout_minutes: Option<i64>,
    pub active_entry_id: Option<String>,
}
