//! Programs that use reqwest themselves, or pass a client of reqwest.

use crate::server::{response_with, result, Server};
use crate::{builder, get};
use clickhouse_cloud::Client;

#[tokio::test]
async fn a_program_can_use_reqwest_itself() {
    // Cargo unites features. If this crate enabled TLS without a cryptography provider, this would panic.
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let server = Server::script(vec![result("1")]).await;
    get(&builder(&server).with_http_client(own).build().unwrap()).await.unwrap();
    Client::builder().with_key("id", "secret").build().unwrap();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_client_that_follows_redirects_sends_no_credentials_to_another_host() {
    let other = Server::script(vec![result("1")]).await;
    let location = format!("{}/v1/thing", other.url);
    let server = Server::script(vec![response_with(307, &[("location", &location)], "")]).await;
    let own = reqwest::Client::builder().build().unwrap();
    get(&builder(&server).with_http_client(own).build().unwrap()).await.unwrap();
    assert_eq!((other.count(), other.seen()[0].header("authorization")), (1, None));
}
