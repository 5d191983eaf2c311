//! Lists organizations and their services: of the account whose credentials are in the environment,
//! or of a small server in this program when there are none.

mod server;

use clickhouse_cloud::{Client, Error};
use futures_util::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cloud = match std::env::var_os("CLICKHOUSE_CLOUD_API_KEY").or(std::env::var_os("CLICKHOUSE_TOKEN_KEY")) {
        Some(_) => Client::from_env()?,
        None => {
            let url = server::start().await?;
            eprintln!("no credentials in the environment: using a server of this program at {url}");
            Client::builder().with_key("key", "secret").with_base_url(url).build()?
        }
    };
    list(&cloud).await?;
    Ok(())
}

async fn list(cloud: &Client) -> Result<(), Error> {
    // Follows the cursor from page to page.
    let mut organizations = cloud.organization_get_list().items();
    while let Some(organization) = organizations.try_next().await? {
        let id = organization.id.as_deref().unwrap_or_default();
        println!("{} ({id})", organization.name.as_deref().unwrap_or("without a name"));
        let services = cloud.instance_get_list(id).send().await?;
        for service in services.iter() {
            let state = service.state.as_ref().map_or("unknown", |state| state.as_str());
            println!("  {:<20} {state}", service.name.as_deref().unwrap_or_default());
        }
    }
    Ok(())
}
