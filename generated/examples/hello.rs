//! Lists all services: the program on the front page of the project. It needs no account.

use clickhouse_cloud::Client;
use clickhouse_cloud_sandbox::Sandbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // With an account: let cloud = Client::from_env()?;
    let sandbox = Sandbox::start().await?;
    let key = sandbox.key();
    let cloud = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret()).build()?;

    for organization in cloud.organization_get_list().await?.iter() {
        let id = organization.id.as_deref().unwrap_or_default();
        for service in cloud.instance_get_list(id).await?.iter() {
            println!("{:?} {:?}", service.name, service.state);
        }
    }
    Ok(())
}
