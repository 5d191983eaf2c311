//! The HTTP client: what comes from the environment, and that a program may have one of its own.

use crate::server::{result, Server};
use crate::{builder, get};
use clickhouse_cloud::Client;

#[tokio::test]
async fn a_program_may_use_reqwest_beside_us() {
    // Features unite: if ours brought TLS without cryptography, this would panic.
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let server = Server::script(vec![result("1")]).await;
    get(&builder(&server).with_http_client(own).build().unwrap()).await.unwrap();
    Client::builder().with_key("id", "secret").build().unwrap();
    assert_eq!(server.count(), 1);
}
