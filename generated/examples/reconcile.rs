//! Gives the first service of the organization the settings of a TOML file: `reconcile [FILE] [--apply]`. Without FILE it uses `EXAMPLE`.
//! Sends only the groups of settings that differ. With credentials in the environment it changes a real service, and needs `--apply`.

mod local;

use clickhouse_cloud::{types::*, Client};
use serde::Deserialize;

/// The desired settings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    name: String,
    ip_access_list: Vec<String>,
    num_replicas: i64,
    idle_scaling: bool,
}

const EXAMPLE: &str = r#"
name = "events"
ip_access_list = ["10.0.0.0/8", "192.168.0.0/16"]
num_replicas = 3
idle_scaling = false
"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = local::argument().map_or(Ok(EXAMPLE.to_owned()), std::fs::read_to_string)?;
    let (cloud, organization) = local::start_to_change().await?;
    let services = cloud.instance_get_list(&organization).await?;
    let service = services.first().and_then(|service| service.id.as_deref()).ok_or("there is no service")?;
    let changes = reconcile(&cloud, &organization, service, &parse(&text)?).await?;
    println!("changed: {changes:?}");
    Ok(())
}

/// Reads the settings.
pub fn parse(text: &str) -> Result<Wanted, toml::de::Error> {
    toml::from_str(text)
}

/// Applies the settings. Returns the names of those that were changed. A second run changes nothing.
pub async fn reconcile(
    cloud: &Client,
    organization: &str,
    id: &str,
    wanted: &Wanted,
) -> Result<Vec<&'static str>, clickhouse_cloud::Error> {
    let service = cloud.instance_get(organization, id).await?;
    let mut changes = Vec::new();
    if service.name.as_deref() != Some(&wanted.name) {
        cloud.instance_update(organization, id, ServicePatchRequest::new().name(&*wanted.name)).await?;
        changes.push("name");
    }
    let current: Vec<&str> = service
        .ip_access_list
        .iter()
        .flat_map(|list| list.iter())
        .filter_map(|entry| entry.source.as_deref())
        .collect();
    let entry = |source: &str| IpAccessListEntry::new().source(source);
    let missing = wanted.ip_access_list.iter().filter(|source| !current.contains(&source.as_str()));
    let missing: Vec<_> = missing.map(|source| entry(source)).collect();
    let surplus = current.iter().filter(|source| !wanted.ip_access_list.iter().any(|wanted| wanted == *source));
    let surplus: Vec<_> = surplus.map(|source| entry(source)).collect();
    if !missing.is_empty() || !surplus.is_empty() {
        let patch = IpAccessListPatch::new().add(missing).remove(surplus);
        cloud.instance_update(organization, id, ServicePatchRequest::new().ip_access_list(patch)).await?;
        changes.push("ip_access_list");
    }
    if service.num_replicas != Some(wanted.num_replicas) || service.idle_scaling != Some(wanted.idle_scaling) {
        let scaling = ServiceReplicaScalingPatchRequest::new()
            .num_replicas(wanted.num_replicas)
            .idle_scaling(wanted.idle_scaling);
        cloud.instance_replica_scaling_update(organization, id, scaling).await?;
        changes.push("scaling");
    }
    Ok(changes)
}
