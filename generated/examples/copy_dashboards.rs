//! Copies all ClickStack dashboards from the first service of the list to the second: `copy_dashboards [--apply]`. Dashboards whose name exists
//! there are skipped.
//!
//! With credentials in the environment it changes a real service, and needs `--apply`.

mod local;

use clickhouse_cloud::{types::*, Client};
use futures_util::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start_to_change().await?;
    let services = cloud.instance_get_list(&organization).await?;
    let ids: Vec<&str> = services.iter().filter_map(|service| service.id.as_deref()).collect();
    let [from, to, ..] = ids[..] else { return Err("copying needs two services".into()) };
    for name in copy(&cloud, &organization, from, to).await? {
        println!("copied {name}");
    }
    Ok(())
}

/// Copies the dashboards. Returns their names.
pub async fn copy(
    cloud: &Client,
    organization: &str,
    from: &str,
    to: &str,
) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let existing: Vec<ClickStackDashboardResponse> =
        cloud.click_stack_list_dashboards(organization, to).items().try_collect().await?;
    let mut copied = Vec::new();
    for dashboard in cloud.click_stack_list_dashboards(organization, from).await?.into_inner() {
        let name = dashboard.name.clone().unwrap_or_default();
        if existing.iter().any(|existing| existing.name.as_deref() == Some(&name)) {
            continue;
        }
        // The request has another type than the response, and the same JSON apart from the id. Properties and tiles
        // that this version of the crate does not know are copied as well.
        let mut json = serde_json::to_value(&dashboard)?;
        json.as_object_mut().ok_or("a dashboard is an object")?.remove("id");
        let request: ClickStackCreateDashboardRequest = serde_json::from_value(json)?;
        cloud.click_stack_create_dashboard(organization, to, request).await?;
        copied.push(name);
    }
    Ok(copied)
}
