//! Changes one setting of the first Postgres service of the organization: `postgres_setting [MAX_CONNECTIONS] [--apply]`. The default is 200.
//!
//! With credentials in the environment it changes a real service, and needs `--apply`.

mod local;

use clickhouse_cloud::{types::*, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let wanted = local::argument().map_or(Ok(200), |text| text.parse::<i64>())?;
    let (cloud, organization) = local::start_to_change().await?;
    let services = cloud.postgres_service_get_list(&organization).await?;
    let service = services.first().and_then(|service| service.id.as_deref()).ok_or("there is no Postgres service")?;
    match set_max_connections(&cloud, &organization, service, wanted).await? {
        Some(message) => println!("max_connections = {wanted}: {message}"),
        None => println!("max_connections is {wanted} already"),
    }
    Ok(())
}

/// Sets `max_connections`, and leaves all other settings unchanged. Returns the message of the server, `None` if nothing changed.
pub async fn set_max_connections(
    cloud: &Client,
    organization: &str,
    service: &str,
    wanted: i64,
) -> Result<Option<String>, Error> {
    let config = cloud.postgres_instance_config_get(organization, service).await?.into_inner();
    // The server returns the setting as an integer or as text.
    let is_set = match config.pg_config.as_ref().and_then(|config| config.max_connections.as_ref()) {
        Some(StringOrInteger::Integer(current)) => *current == wanted,
        Some(StringOrInteger::String(current)) => *current == wanted.to_string(),
        _ => false,
    };
    if is_set {
        return Ok(None);
    }
    // A setting that is not set is not sent, and the server keeps its value.
    let bouncer = config.pg_bouncer_config.unwrap_or_default();
    let change = PostgresInstanceConfig::new(PgConfig::new().max_connections(wanted), bouncer);
    let changed = cloud.postgres_instance_config_patch(organization, service, change).await?.into_inner();
    Ok(Some(changed.message.unwrap_or_else(|| "changed".to_owned())))
}
