//! Where the examples send their requests: to ClickHouse Cloud if there are credentials in the environment, or else to a
//! sandbox in this program, which remembers what it is sent until the program ends.

#![allow(dead_code, reason = "not every example needs everything")]

use clickhouse_cloud::{Client, Error};
use clickhouse_cloud_sandbox::Sandbox;
use futures_util::TryStreamExt;

/// A client, and the organization that `CLICKHOUSE_ORG_ID` names, or else the first one.
pub async fn start() -> Result<(Client, String), Box<dyn std::error::Error>> {
    let cloud = client().await?;
    let organization = match std::env::var("CLICKHOUSE_ORG_ID") {
        // The sandbox has organizations of its own.
        Ok(id) if !id.is_empty() && has_credentials() => id,
        _ => first_organization(&cloud).await?.ok_or("this key belongs to no organization")?,
    };
    Ok((cloud, organization))
}

/// A client alone.
pub async fn client() -> Result<Client, Box<dyn std::error::Error>> {
    if has_credentials() {
        return Ok(Client::from_env()?);
    }
    let builder = Sandbox::builder();
    let sandbox = match std::env::var("CLICKHOUSE_SQL_ENGINE") {
        Ok(engine) if !engine.is_empty() => builder.sql(engine).start().await?,
        _ => builder.start().await?,
    };
    eprintln!(
        "no credentials in the environment: using a local sandbox at {}; CLICKHOUSE_CLOUD_API_KEY and \
         CLICKHOUSE_CLOUD_API_SECRET lead to ClickHouse Cloud",
        sandbox.base_url()
    );
    let cloud = client_of(&sandbox)?;
    // It runs for as long as the program.
    std::mem::forget(sandbox);
    Ok(cloud)
}

/// A client of a sandbox, which has no limit on requests.
pub fn client_of(sandbox: &Sandbox) -> Result<Client, Error> {
    let key = sandbox.key();
    let builder = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret());
    builder.without_rate_limit().build()
}

fn has_credentials() -> bool {
    // One that is empty counts as not set.
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    ["CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_TOKEN_KEY"].into_iter().any(is_set)
}

/// The id of the first organization that the key belongs to.
pub async fn first_organization(cloud: &Client) -> Result<Option<String>, Error> {
    Ok(cloud.organization_get_list().items().try_next().await?.and_then(|organization| organization.id))
}
