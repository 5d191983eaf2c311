//! The test that the front page shows.

use clickhouse_cloud::Client;
use clickhouse_cloud_sandbox::{Chaos, Kind, Sandbox};

#[tokio::test]
async fn a_failed_request_is_sent_again() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().chaos(Chaos::new(1).with(Kind::ServerErrors, 1.0).at_most(1)).start().await?;
    let key = sandbox.key();
    let cloud = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret()).build()?;
    assert!(!cloud.organization_get_list().await?.is_empty()); // your code, which uses this client
    let statuses: Vec<u16> = sandbox.requests().iter().map(|request| request.status).collect();
    assert!(statuses[0] >= 500 && statuses[1..] == [200]);
    Ok(())
}
