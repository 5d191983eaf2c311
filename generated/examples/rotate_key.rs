//! The life of an API key: created with a role and an expiry, used, listed, renamed, disabled and deleted.

mod local;

use clickhouse_cloud::{types::*, Authorization, Client};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start().await?;
    rotate(&cloud, &organization).await
}

/// From its first to its last day.
pub async fn rotate(cloud: &Client, organization: &str) -> Result<(), Box<dyn std::error::Error>> {
    // Roles are given by their ids.
    let roles = cloud.organization_roles_get_list(organization).await?;
    let role = roles.iter().find(|role| role.name.as_deref() == Some("Developer")).ok_or("there is no such role")?;
    let request = ApiKeyPostRequest::new("nightly export")
        .assigned_role_ids(vec![role.id.clone().unwrap_or_default()])
        .expire_at(SystemTime::now() + 90 * DAY);
    let created = cloud.openapi_key_create(organization, request).await?;

    // Two ids: one to manage the key by, one to log in with. The secret is shown only now.
    let id = created.key.as_ref().and_then(|key| key.id.as_deref()).ok_or("a key without id")?;
    let (Some(login), Some(secret)) = (&created.key_id, &created.key_secret) else { return Err("no secret".into()) };
    let authorization = Authorization::key(login, secret.expose());

    // A service that runs for long would call `set_credentials` on its one client. Here the old key is still needed.
    let fresh = Client::builder().with_base_url(cloud.base_url()).with_credentials(authorization).build()?;
    until_known(&fresh, organization).await?;

    for key in cloud.openapi_key_get_list(organization).await?.iter() {
        println!("{} {:?}", key.name.as_deref().unwrap_or_default(), key.state);
    }
    cloud.openapi_key_update(organization, id, ApiKeyPatchRequest::new().name("nightly export (old)")).await?;
    let disable = ApiKeyPatchRequest::new().state(ApiKeyPatchRequestState::Disabled);
    cloud.openapi_key_update(organization, id, disable).await?;
    match fresh.organization_get(organization).await {
        Err(error) if error.is_auth() => println!("disabled: {error}"),
        other => println!("still good for a moment: {:?}", other?.name),
    }
    cloud.openapi_key_delete(organization, id).await?;
    Ok(())
}

/// A new key may be refused for some seconds.
async fn until_known(fresh: &Client, organization: &str) -> Result<(), clickhouse_cloud::Error> {
    for _ in 0..10 {
        match fresh.organization_get(organization).await {
            Err(error) if error.is_auth() || error.is_permission() => tokio::time::sleep(Duration::from_secs(3)).await,
            other => return other.map(drop),
        }
    }
    fresh.organization_get(organization).await.map(drop)
}
