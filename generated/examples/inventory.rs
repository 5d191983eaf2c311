//! Lists the services of all organizations with their states and numbers of pipes. Sends at most eight requests at the same time.

mod local;

use clickhouse_cloud::{types::*, Client, Error};
use futures_util::stream::{self, StreamExt, TryStreamExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cloud = local::client().await?;
    for line in inventory(&cloud).await? {
        println!("{line}");
    }
    Ok(())
}

/// Returns one line for each service, in the order of the organizations.
pub async fn inventory(cloud: &Client) -> Result<Vec<String>, Error> {
    let organizations: Vec<Organization> = cloud.organization_get_list().items().try_collect().await?;
    let mut lines = Vec::new();
    for organization in organizations {
        let id = organization.id.as_deref().unwrap_or_default();
        let services = cloud.instance_get_list(id).await?.into_inner().into_vec();
        let services = stream::iter(services).map(|service| describe(cloud, id, service));
        // `buffered` keeps the order. The client delays requests beyond the rate limit.
        lines.extend(services.buffered(8).try_collect::<Vec<_>>().await?);
    }
    Ok(lines)
}

async fn describe(cloud: &Client, organization: &str, service: Service) -> Result<String, Error> {
    let id = service.id.as_deref().unwrap_or_default();
    let pipes = match cloud.click_pipe_get_list(organization, id).await {
        Ok(pipes) => pipes.len().to_string(),
        // Pipes of an idle service cannot be listed. An inventory does not wake it.
        Err(error) if error.is_idle() => "unknown".to_owned(),
        Err(error) => return Err(error),
    };
    let state = service.state.as_ref().map_or("unknown", |state| state.as_str());
    Ok(format!("{:<20} {state:<10} pipes: {pipes}", service.name.as_deref().unwrap_or_default()))
}
