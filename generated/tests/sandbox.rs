//! The test that the front page shows.

use clickhouse_cloud::Client;
use clickhouse_cloud_sandbox::{Chaos, Kind, Sandbox};

#[tokio::test]
async fn a_failing_server_is_asked_again() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().chaos(Chaos::new(1).with(Kind::ServerErrors, 1.0).at_most(1)).start().await?;
    let key = sandbox.key();
    let cloud = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret()).build()?;
    assert!(!cloud.organization_get_list().await?.is_empty()); // your code, with this client
    let statuses: Vec<u16> = sandbox.requests().iter().map(|request| request.status).collect();
    assert!(statuses[0] >= 500 && statuses[1..] == [200]);
    Ok(())
}

#[test]
fn the_front_page_shows_it() {
    let own = include_str!("sandbox.rs");
    let (_, shown) = own.split_once("\n\n").expect("after the first line");
    let (shown, _) = shown.split_once("\n\n#[test]").expect("before this test");
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).expect("the front page");
    assert!(page.contains(&format!("```rust\n{shown}\n```\n")), "write into README.md:\n{shown}");
}
