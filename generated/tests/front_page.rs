//! The example on the front page of the project compiles: it stands below, and there word for word. Others stand in other tests.

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
fn everything_that_the_front_page_shows_compiles() {
    use std::path::Path;

    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| std::fs::read_to_string(path).expect("text");
    let files = std::fs::read_dir(home.join("tests")).expect("tests").map(|entry| entry.expect("an entry").path());
    let tests: String = files.filter(|path| path.is_file()).map(|path| read(&path)).collect();
    let page = read(&home.join("../README.md"));
    let examples: Vec<_> = page.split("```rust").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!examples.is_empty());
    for example in examples {
        let code = example.split_once('\n').expect("a line of its own").1;
        assert!(tests.contains(code), "stands in no file of `tests`:\n{code}");
    }
    drop(example("organization"));
}
