//! Publishes a query as an HTTP endpoint, for one API key and one web site only, and deletes it: `query_endpoint [--apply]`.
//!
//! With credentials in the environment it changes the first service of a real account, and needs `--apply`.

mod local;

use clickhouse_cloud::{types::*, Client};
use futures_util::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start_to_change().await?;
    let services = cloud.instance_get_list(&organization).await?;
    let service = services.first().and_then(|service| service.id.clone()).ok_or("there is no service")?;
    publish(&cloud, &organization, &service).await
}

/// Creates, lists and deletes the endpoint.
pub async fn publish(cloud: &Client, organization: &str, service: &str) -> Result<(), Box<dyn std::error::Error>> {
    let keys = cloud.openapi_key_get_list(organization).await?;
    let allowed: Vec<String> = keys.iter().filter_map(|key| key.id.clone()).take(1).collect();
    let request = PublicQueryApiEndpointRequest::new(PublicQueryApiEndpointRequestRequired {
        name: "top pages".into(),
        sql: "SELECT page, count() FROM visits GROUP BY page ORDER BY 2 DESC LIMIT {n:UInt8}".into(),
        database: "default".into(),
        api_key_ids: allowed.into(),
        roles: vec!["sql_console_read_only".to_owned()].into(),
    })
    .allowed_origins(vec!["https://dashboard.example.com".to_owned()]);
    let endpoint = cloud.query_api_endpoint_create(organization, service, request).await?;
    println!("POST to {}", endpoint.url.as_deref().unwrap_or_default());

    let mut all = cloud.query_api_endpoint_list(organization, service).items();
    while let Some(endpoint) = all.try_next().await? {
        println!("{}", endpoint.name.as_deref().unwrap_or_default());
    }
    let id = endpoint.id.as_deref().ok_or("an endpoint without id")?;
    cloud.query_api_endpoint_delete(organization, service, id).await?;
    Ok(())
}
