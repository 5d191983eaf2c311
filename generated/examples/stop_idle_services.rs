//! Stops all idle services with the tag `environment=development`: `stop_idle_services [--stop]`. Without `--stop` it only lists them. With
//! credentials in the environment these are real services.

mod local;

use clickhouse_cloud::{types::*, Client, Error};
use futures_util::future::try_join_all;
use std::future::IntoFuture;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start().await?;
    let idle = idle_services(&cloud, &organization).await?;
    for service in &idle {
        println!("{} is idle", service.name.as_deref().unwrap_or_default());
    }
    if std::env::args().any(|argument| argument == "--stop") {
        stop(&cloud, &organization, &idle, Duration::from_secs(2)).await?;
        println!("{} stopped", idle.len());
    }
    Ok(())
}

/// Returns the services to stop.
pub async fn idle_services(cloud: &Client, organization: &str) -> Result<Vec<Service>, Error> {
    let filter = vec!["tag:environment=development".to_owned()];
    let services = cloud.instance_get_list(organization).filter(filter).await?;
    let idle = services.iter().filter(|service| service.state == Some(ServiceState::Idle) && is_development(service));
    Ok(idle.cloned().collect())
}

/// Stops all services at the same time. The client keeps to the rate limit.
pub async fn stop(cloud: &Client, organization: &str, services: &[Service], interval: Duration) -> Result<(), Error> {
    let ids = services.iter().filter_map(|service| service.id.as_deref());
    let waits = ids.map(|id| cloud.wait().service(organization, id).ensure_stopped().with_interval(interval));
    try_join_all(waits.map(IntoFuture::into_future)).await?;
    Ok(())
}

/// Checks the tag again, because a server that ignores the filter returns all services.
fn is_development(service: &Service) -> bool {
    let tags = service.tags.iter().flat_map(|tags| tags.iter());
    let development = |value: Option<&String>| value.is_some_and(|value| value == "development");
    tags.into_iter().any(|tag| tag.key.as_deref() == Some("environment") && development(tag.value.as_option()))
}
