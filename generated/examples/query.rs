//! Gives a new key access to a service and runs SQL with it: creates a table, inserts rows, and reads them as a stream:
//! `query [--apply]`.
//!
//! With credentials in the environment it creates a real key and a table `query_example` in the first service, and needs `--apply`.
//!
//! The sandbox itself runs only `SELECT` with literals. With the address of a ClickHouse server in `CLICKHOUSE_SQL_ENGINE`, such as
//! `http://127.0.0.1:8123`, it runs all statements there.

mod local;

use clickhouse_cloud::{types::*, Client};
use futures_util::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start_to_change().await?;
    let services = cloud.instance_get_list(&organization).await?;
    let service = services.first().and_then(|service| service.id.clone()).ok_or("there is no service")?;
    let created = cloud.openapi_key_create(&organization, ApiKeyPostRequest::new("query example")).await?.into_inner();
    let key = created.key.as_ref().and_then(|key| key.id.clone()).ok_or("a key without id")?;
    let result = query(&cloud, &organization, &service, &created).await;
    // A key that is deleted stays in the list of the service, so its access is removed first.
    let revoked = cloud.query_access(&organization, &service).revoke(&*key).await;
    cloud.openapi_key_delete(&organization, &key).await?;
    revoked?;
    result
}

/// Gives the key access and runs statements with it.
pub async fn query(
    cloud: &Client,
    organization: &str,
    service: &str,
    created: &ApiKeyPostResponse,
) -> Result<(), Box<dyn std::error::Error>> {
    let key = created.key.as_ref().and_then(|key| key.id.clone()).ok_or("a key without id")?;
    let (id, secret) = created.key_id.as_deref().zip(created.key_secret.as_ref()).ok_or("a key without secret")?;
    let queries = Client::builder().with_base_url(cloud.base_url()).with_key(id, secret.expose()).build()?;
    let role = InstanceServiceQueryApiEndpointsPostRequestRolesItem::SqlConsoleAdmin;
    let access = cloud.query_access(organization, service).grant(key, &queries);
    access.configure(move |body| body.roles = Some([role.clone()].into_iter().collect())).await?;
    run(&queries, service).await
}

async fn run(queries: &Client, service: &str) -> Result<(), Box<dyn std::error::Error>> {
    let create = "CREATE OR REPLACE TABLE query_example (n UInt64, text String) ENGINE = MergeTree ORDER BY n";
    let statement = match queries.sql(service, create).execute().await {
        Err(error) if error.sql_error().and_then(|error| error.name()) == Some("NOT_IMPLEMENTED") => {
            println!("the sandbox has no tables without an engine");
            "SELECT 1, 'a row'"
        }
        created => {
            created?;
            let insert = "INSERT INTO query_example SELECT number, toString(number) FROM numbers(5)";
            queries.sql(service, insert).execute().await?;
            "SELECT n, text FROM query_example ORDER BY n"
        }
    };
    let mut rows = queries.sql(service, statement).rows::<(u64, String)>();
    while let Some((number, text)) = rows.try_next().await? {
        println!("{number} {text}");
    }
    Ok(())
}
