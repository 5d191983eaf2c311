//! The server of the examples: ClickHouse Cloud if the environment has credentials, and otherwise a sandbox in this process.

#![allow(dead_code, reason = "not every example uses all of it")]

use clickhouse_cloud::{Client, Error};
use clickhouse_cloud_sandbox::Sandbox;
use futures_util::TryStreamExt;

/// The argument that permits an example to change a real account.
const APPLY: &str = "--apply";

/// Returns a client, and the id of the organization: `CLICKHOUSE_ORG_ID`, or else the first one.
pub async fn start() -> Result<(Client, String), Box<dyn std::error::Error>> {
    let cloud = client().await?;
    let organization = match std::env::var("CLICKHOUSE_ORG_ID") {
        // Without credentials the sandbox is used, which does not have this organization.
        Ok(id) if !id.is_empty() && has_credentials() => id,
        _ => first_organization(&cloud).await?.ok_or("this key belongs to no organization")?,
    };
    Ok((cloud, organization))
}

/// Does the same as [`start`], for an example that changes the account. With credentials it requires the argument `--apply`.
pub async fn start_to_change() -> Result<(Client, String), Box<dyn std::error::Error>> {
    if has_credentials() && !std::env::args().any(|argument| argument == APPLY) {
        return Err("this example changes a real account; pass `--apply` to run it with these credentials".into());
    }
    start().await
}

/// Returns the first argument that is not `--apply`.
pub fn argument() -> Option<String> {
    std::env::args().skip(1).find(|argument| argument != APPLY)
}

/// Returns a client.
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
        "no credentials in the environment: using a local sandbox at {}; set CLICKHOUSE_CLOUD_API_KEY and \
         CLICKHOUSE_CLOUD_API_SECRET to use ClickHouse Cloud",
        sandbox.base_url()
    );
    let cloud = client_of(&sandbox)?;
    // The sandbox runs until the program ends.
    std::mem::forget(sandbox);
    Ok(cloud)
}

/// Returns a client of a sandbox, without a rate limit.
pub fn client_of(sandbox: &Sandbox) -> Result<Client, Error> {
    let key = sandbox.key();
    let builder = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret());
    builder.without_rate_limit().build()
}

fn has_credentials() -> bool {
    // An empty variable is treated as not set.
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    ["CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_TOKEN_KEY"].into_iter().any(is_set)
}

/// Returns the id of the first organization of the key.
pub async fn first_organization(cloud: &Client) -> Result<Option<String>, Error> {
    Ok(cloud.organization_get_list().items().try_next().await?.and_then(|organization| organization.id))
}
