//! Replaces the API key of a program: `rotate_key [FILE]`. The file has a valid key at every moment, also if this program is
//! stopped between two steps. The next run removes what a stopped run left.

mod local;

use clickhouse_cloud::{types::*, Client, Error};
use futures_util::TryStreamExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).map_or(std::env::temp_dir().join("clickhouse-key"), PathBuf::from);
    let (cloud, organization) = local::start().await?;
    let removed = rotate(&cloud, &organization, "nightly export", &file).await?;
    println!("{}: a new key; {removed} old ones were removed", file.display());
    Ok(())
}

/// Writes a new key named `name` to the file, and removes all other keys of that name. Returns how many.
pub async fn rotate(
    cloud: &Client,
    organization: &str,
    name: &str,
    file: &Path,
) -> Result<usize, Box<dyn std::error::Error>> {
    // 1. Create. A key of a run that is stopped here is not in the file; the next run removes it.
    let request = ApiKeyPostRequest::new(name).expire_at(SystemTime::now() + 90 * DAY);
    let created = cloud.openapi_key_create(organization, request).await?;
    let new = created.key.as_ref().and_then(|key| key.id.as_deref()).ok_or("the key has no id")?;
    // The key id is for authentication. The id of the key object is for managing it.
    let (Some(key_id), Some(secret)) = (&created.key_id, &created.key_secret) else { return Err("no secret".into()) };

    // 2. Wait until the server accepts it.
    let fresh = Client::builder().with_base_url(cloud.base_url()).with_key(key_id, secret.expose()).build()?;
    until_accepted(&fresh).await?;

    // 3. Replace the file. A program with `FileCredentials` uses the new key from its next request on.
    let next = file.with_extension("next");
    std::fs::write(&next, format!("{key_id}\n{}\n", secret.expose()))?;
    std::fs::rename(&next, file)?;

    // 4. Remove the old keys, with the new one.
    let keys: Vec<ApiKey> = fresh.openapi_key_get_list(organization).items().try_collect().await?;
    let old = keys.iter().filter(|key| key.name.as_deref() == Some(name)).filter_map(|key| key.id.as_deref());
    let old: Vec<_> = old.filter(|id| *id != new).collect();
    for id in &old {
        fresh.openapi_key_delete(organization, *id).await?;
    }
    Ok(old.len())
}

/// The server may reject a new key for some seconds.
async fn until_accepted(fresh: &Client) -> Result<(), Error> {
    for _ in 0..10 {
        match fresh.organization_get_list().await {
            Err(error) if error.is_auth() || error.is_permission() => tokio::time::sleep(Duration::from_secs(3)).await,
            other => return other.map(drop),
        }
    }
    fresh.organization_get_list().await.map(drop)
}
