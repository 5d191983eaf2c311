//! Lists organizations and their services.

mod local;

use clickhouse_cloud::{Client, Error};
use futures_util::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, _) = local::start().await?;
    Ok(list(&cloud).await?)
}

/// Prints them.
pub async fn list(cloud: &Client) -> Result<(), Error> {
    // Follows the cursor from page to page.
    let mut organizations = cloud.organization_get_list().items();
    while let Some(organization) = organizations.try_next().await? {
        let id = organization.id.as_deref().unwrap_or_default();
        println!("{} ({id})", organization.name.as_deref().unwrap_or("without a name"));
        let services = cloud.instance_get_list(id).await?;
        for service in services.iter() {
            let state = service.state.as_ref().map_or("unknown", |state| state.as_str());
            println!("  {:<20} {state}", service.name.as_deref().unwrap_or_default());
        }
    }
    Ok(())
}
