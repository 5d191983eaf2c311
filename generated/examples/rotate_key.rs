//! Replaces the API key of a program: `rotate_key [FILE] [--apply]`. The default of FILE is `clickhouse-key` in the temporary directory.
//!
//! With credentials in the environment it creates a real key and deletes all others named `nightly export`, and needs `--apply`.
//! Once written, the file has a valid key at every moment, also if this program is stopped between two steps. The next run removes what a
//! stopped run left.

mod local;

use clickhouse_cloud::{types::*, Client, Error};
use futures_util::TryStreamExt;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = local::argument().map_or(std::env::temp_dir().join("clickhouse-key"), PathBuf::from);
    let (cloud, organization) = local::start_to_change().await?;
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
    // The key id is a part of the key, for authentication. The id is for managing the key.
    let (Some(key_id), Some(secret)) = (&created.key_id, &created.key_secret) else { return Err("no secret".into()) };

    // 2. Wait until the server accepts it.
    let fresh = Client::builder().with_base_url(cloud.base_url()).with_key(key_id, secret.expose()).build()?;
    until_accepted(&fresh).await?;

    // 3. Replace the file. A program with `FileCredentials` uses the new key from its next request on.
    let next = file.with_extension("next");
    write_private(&next, &format!("{key_id}\n{}\n", secret.expose()))?;
    std::fs::rename(&next, file)?;

    // 4. Remove the old keys. The new key authenticates these requests.
    let keys: Vec<ApiKey> = fresh.openapi_key_get_list(organization).items().try_collect().await?;
    let old = keys.iter().filter(|key| key.name.as_deref() == Some(name)).filter_map(|key| key.id.as_deref());
    let old: Vec<_> = old.filter(|id| *id != new).collect();
    for id in &old {
        fresh.openapi_key_delete(organization, *id).await?;
    }
    Ok(old.len())
}

/// Writes a new file that only its owner can read.
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    // The file of a run that was stopped here.
    let _ = std::fs::remove_file(path);
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

/// Waits until the server accepts the key: it may reject a new one for some seconds.
async fn until_accepted(fresh: &Client) -> Result<(), Error> {
    for _ in 0..10 {
        match fresh.organization_get_list().await {
            Err(error) if error.is_auth() || error.is_permission() => tokio::time::sleep(Duration::from_secs(3)).await,
            other => return other.map(drop),
        }
    }
    fresh.organization_get_list().await.map(drop)
}
