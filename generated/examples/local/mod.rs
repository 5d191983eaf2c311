//! Where the examples send their requests: to ClickHouse Cloud if there are credentials in the environment, or else to a
//! small server in this program, which keeps in memory what it is sent.

#![allow(dead_code, reason = "not every example needs everything")]

mod server;

use clickhouse_cloud::{Client, Error};
use futures_util::TryStreamExt;

/// A client, and the organization that `CLICKHOUSE_ORG_ID` names, or else the first one.
pub async fn start() -> Result<(Client, String), Box<dyn std::error::Error>> {
    // One that is empty counts as not set.
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let cloud = match ["CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_TOKEN_KEY"].into_iter().find(is_set) {
        Some(_) => Client::from_env()?,
        None => offline().await?,
    };
    let organization = match std::env::var("CLICKHOUSE_ORG_ID") {
        Ok(id) if !id.is_empty() => id,
        _ => first_organization(&cloud).await?.ok_or("this key belongs to no organization")?,
    };
    Ok((cloud, organization))
}

async fn first_organization(cloud: &Client) -> Result<Option<String>, Error> {
    Ok(cloud.organization_get_list().items().try_next().await?.and_then(|organization| organization.id))
}

/// A client of a new server in this program.
pub async fn offline() -> Result<Client, Box<dyn std::error::Error>> {
    let url = server::start().await?;
    eprintln!("no credentials in the environment: using a server of this program at {url}");
    Ok(Client::builder().with_key("key", "secret").with_base_url(url).without_rate_limit().build()?)
}
