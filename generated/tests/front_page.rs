//! The example on the front page of the project compiles: it stands below, and there word for word.

#![cfg(feature = "apis")]

use clickhouse_cloud::{types::*, Client, Error};

async fn example(organization: &str) -> Result<(), Error> {
    let cloud = Client::from_env()?; // CLICKHOUSE_CLOUD_API_KEY, CLICKHOUSE_CLOUD_API_SECRET

    let services = cloud.instance_get_list(organization).send().await?;
    for service in services.iter() {
        println!("{:?} {:?}", service.name, service.state);
    }

    let request = ServicePostRequest::new(
        "events",
        ServicePostRequestProvider::Aws,
        ServicePostRequestRegion::EuWest1,
        vec![IpAccessListEntry::new().source("10.0.0.0/8")],
    )
    .idle_scaling(true);
    let created = cloud.instance_create(organization, request).send().await?;
    println!("{:?} {:?}", created.request_id(), created.service); // the password inside prints as [redacted]
    Ok(())
}

#[test]
fn the_front_page_shows_what_compiles() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).expect("the front page");
    let examples: Vec<_> = page.split("```rust").skip(1).map(|rest| rest.split("```").next().unwrap_or(rest)).collect();
    assert_eq!(examples.len(), 1, "each needs its copy here");
    let code = examples[0].split_once('\n').expect("a line of its own").1;
    assert!(include_str!("front_page.rs").contains(code), "{code}");
    drop(example("organization"));
}
