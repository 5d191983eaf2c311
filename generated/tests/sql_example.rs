//! The example of SQL that the front page shows.

#![cfg(feature = "sql")]

use clickhouse_cloud::Client;
use futures_util::TryStreamExt;

async fn example(cloud: &Client, service: &str) -> Result<(), clickhouse_cloud::Error> {
    let one: u8 = cloud.sql(service, "SELECT 1").fetch_one().await?;
    let sql = cloud.sql(service, "SELECT id, name FROM trips WHERE id > {id:UInt64}").param("id", 7);
    let mut rows = sql.rows::<(u64, String)>();
    while let Some((id, name)) = rows.try_next().await? {
        println!("{one} {id} {name}");
    }
    Ok(())
}

#[tokio::test]
async fn it_reaches_the_second_statement() {
    let sandbox = clickhouse_cloud_sandbox::Sandbox::start().await.expect("a sandbox");
    let key = sandbox.key();
    let builder = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret());
    let path = sandbox.path("/v1/organizations/{organizationId}/services/{serviceId}").expect("a service");
    let cloud = builder.build().expect("a client");
    let error = example(&cloud, path.rsplit('/').next().expect("an id")).await.expect_err("there is no table");
    assert!(error.is_sql_error(), "{error}");
    assert_eq!(sandbox.requests().len(), 2);
}
