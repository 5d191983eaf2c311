//! The function for SQL on the front page of the project.

use clickhouse_cloud::{Client, Error};
use futures_util::TryStreamExt;

async fn print_events(cloud: &Client, service_id: &str) -> Result<(), Error> {
    let count: u64 = cloud.sql(service_id, "SELECT count() FROM events").fetch_one().await?;
    println!("{count} events");
    let statement = "SELECT id, name FROM events WHERE id > {id:UInt64}";
    let mut rows = cloud.sql(service_id, statement).param("id", 7).rows::<(u64, String)>();
    while let Some((id, name)) = rows.try_next().await? {
        println!("{id} {name}");
    }
    Ok(())
}

#[tokio::test]
async fn the_function_on_the_front_page_prints_rows() -> Result<(), Error> {
    let Some(service) = super::engine::Service::start().await else { return Ok(()) };
    let create = "CREATE OR REPLACE TABLE events (id UInt64, name String) ENGINE = MergeTree ORDER BY id";
    service.sql(create).execute().await?;
    service.sql("INSERT INTO events SELECT number, toString(number) FROM numbers(10)").execute().await?;
    print_events(&service.cloud, &service.id).await
}
