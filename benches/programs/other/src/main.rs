//! A program with five calls, whose build time is measured. The other program makes the same calls.

use clickhouse_cloud_api::models::{ServicePatchRequest, ServiceStatePatchRequest, ServiceStatePatchRequestCommand};
use clickhouse_cloud_api::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let cloud = Client::new("key", "secret");
    println!("{:?}", cloud.organization_get_list(None, None).await?);
    println!("{:?}", cloud.openapi_key_get_list("organization", None, None).await?);
    println!("{:?}", cloud.instance_get_list("organization", &[]).await?);
    let change = ServicePatchRequest { name: Some("events".into()), ..Default::default() };
    println!("{:?}", cloud.instance_update("organization", "service", &change).await?);
    let start = ServiceStatePatchRequest { command: Some(ServiceStatePatchRequestCommand::Start), ..Default::default() };
    println!("{:?}", cloud.instance_state_update("organization", "service", &start).await?);
    Ok(())
}
