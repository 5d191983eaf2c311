//! Creates a service, waits until it runs, and deletes it: `create_service [--apply]`.
//!
//! With credentials in the environment it creates a real service, which has a cost, and needs `--apply`.

mod local;

use clickhouse_cloud::{types::*, Client};
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start_to_change().await?;
    create(&cloud, &organization, Duration::from_secs(1)).await
}

/// Creates and deletes the service.
pub async fn create(cloud: &Client, organization: &str, interval: Duration) -> Result<(), Box<dyn std::error::Error>> {
    let request = ServicePostRequest::new(
        "example",
        ServicePostRequestProvider::Aws,
        ServicePostRequestRegion::EuWest1,
        vec![IpAccessListEntry::new().source("10.0.0.0/8").description("our network")],
    )
    .idle_scaling(true)
    .idle_timeout_minutes(5.0);
    // A POST is sent again only if the server certainly did not execute it, so that no second service is created.
    let created = cloud.instance_create(organization, request).await?;
    println!("{:?}", created.password); // prints [redacted]; `expose()` gives the text
    let id = created.service.as_ref().and_then(|service| service.id.as_deref()).ok_or("a service without id")?;

    let waiting = cloud.wait().service(organization, id).provisioned().with_interval(interval);
    let service = waiting.on_state(|state| println!("  {state} ...")).await?;
    println!("{:?} at {:?}", service.state, service.endpoints);

    // Stops the service first. Sends the request again while the server is not ready for it.
    cloud.wait().service(organization, id).ensure_deleted().with_interval(interval).await?;
    println!("deleted");
    Ok(())
}
