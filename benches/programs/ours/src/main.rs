//! A program with five calls, whose build time is measured. The other program makes the same calls.

use clickhouse_cloud::types::{ServicePatchRequest, ServiceStatePatchRequest, ServiceStatePatchRequestCommand};
use clickhouse_cloud::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let cloud = Client::builder().with_key("key", "secret").build()?;
    println!("{:?}", cloud.organization_get_list().send().await?);
    println!("{:?}", cloud.openapi_key_get_list("organization").send().await?);
    println!("{:?}", cloud.instance_get_list("organization").send().await?);
    let change = ServicePatchRequest::new().name("events");
    println!("{:?}", cloud.instance_update("organization", "service", change).send().await?);
    let start = ServiceStatePatchRequest::new(ServiceStatePatchRequestCommand::Start);
    println!("{:?}", cloud.instance_state_update("organization", "service", start).send().await?);
    Ok(())
}
