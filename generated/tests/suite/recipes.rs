//! Tests to copy. Each shows the behaviour of a program when a service, the server or a key fails.
//! The client sends its requests to a sandbox without sockets, and a paused clock skips all waiting.

use clickhouse_cloud::types::ApiKeyPostRequest;
use clickhouse_cloud::{Authorization, Client, Error};
use clickhouse_cloud_sandbox::{Behaviour, Reply, Sandbox};
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

const SERVICE: &str = "/v1/organizations/{organizationId}/services/{serviceId}";

/// A client of the sandbox, and the ids of an organization and a service in it.
fn setup(sandbox: &Sandbox) -> (Client, String, String) {
    let key = sandbox.key();
    let cloud = Client::builder().with_transport(sandbox.transport()).with_key(key.id(), key.secret());
    let path = sandbox.path(SERVICE).expect("a service");
    let segments: Vec<&str> = path.split('/').collect();
    (cloud.build().expect("a client"), segments[3].to_owned(), segments[5].to_owned())
}

#[tokio::test(start_paused = true)]
async fn a_service_is_idle() -> Result<(), Error> {
    let sandbox = Sandbox::builder().behaviour(Behaviour::live()).build().unwrap();
    let (cloud, organization, service) = setup(&sandbox);
    sandbox.merge(SERVICE, json!({ "state": "idle" })).unwrap();
    let error = cloud.click_pipe_get_list(&organization, &service).await.unwrap_err();
    assert!(error.is_idle() && error.status() == Some(424));
    cloud.wait().service(&organization, &service).ensure_running().await?;
    cloud.click_pipe_get_list(&organization, &service).await?;
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_429() -> Result<(), Error> {
    let sandbox = Sandbox::builder().build().unwrap();
    let (cloud, organization, _) = setup(&sandbox);
    let reply = Reply::json(429, json!({ "error": "TOO_MANY_REQUESTS" })).with_header("x-ratelimit-reset", "10");
    sandbox.on("instanceGetList").reply(reply).times(3);
    let begun = Instant::now();
    assert_eq!(cloud.instance_get_list(&organization).await?.len(), 2);
    assert!(begun.elapsed() >= Duration::from_secs(30)); // the clock is paused: it took no time
    sandbox.assert_operations(&["instanceGetList"; 4]);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_500_and_then_success() -> Result<(), Error> {
    let sandbox = Sandbox::builder().build().unwrap();
    let (cloud, organization, service) = setup(&sandbox);
    sandbox.on("instanceGet").respond(500, json!({ "status": 500, "error": "INTERNAL_ERROR" })).once();
    cloud.instance_get(&organization, &service).await?;
    sandbox.assert_operations(&["instanceGet"; 2]);
    sandbox.assert_scripts_used();
    Ok(())
}

#[tokio::test]
async fn a_list_with_one_broken_element() -> Result<(), Error> {
    let sandbox = Sandbox::builder().build().unwrap();
    let (cloud, organization, _) = setup(&sandbox);
    sandbox.on("instanceGetList").edit(|response| response["result"][0] = json!("broken"));
    let services = cloud.instance_get_list(&organization).await?;
    assert_eq!((services.len(), &*services.rejected()[0].path), (1, "$.result[0]"));
    // The element is kept, and written back where it was.
    assert_eq!(services.into_inner().rejected()[0].raw.text(), "\"broken\"");
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_service_becomes_degraded_while_waiting() {
    let sandbox = Sandbox::builder().build().unwrap();
    let (cloud, organization, service) = setup(&sandbox);
    sandbox.merge(SERVICE, json!({ "state": "stopped" })).unwrap();
    let degraded = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        sandbox.merge(SERVICE, json!({ "state": "degraded" })).unwrap();
    };
    let (waited, ()) = tokio::join!(cloud.wait().service(&organization, &service).ensure_running(), degraded);
    let error = waited.unwrap_err();
    assert!(error.is_timeout() && error.last_state() == Some("degraded"), "{error}");
}

#[tokio::test]
async fn a_key_is_revoked_in_the_middle() -> Result<(), Error> {
    let sandbox = Sandbox::builder().build().unwrap();
    let (cloud, organization, service) = setup(&sandbox);
    let made = cloud.openapi_key_create(&organization, ApiKeyPostRequest::new("short-lived")).await?;
    let (id, secret) = (made.key_id.as_ref().unwrap(), made.key_secret.as_ref().unwrap());
    cloud.set_credentials(Authorization::key(id, secret.expose()));
    cloud.instance_get(&organization, &service).await?;
    let key = made.key.as_ref().and_then(|key| key.id.as_ref()).unwrap();
    sandbox.remove(&format!("/v1/organizations/{organization}/keys/{key}")).unwrap();
    assert!(cloud.instance_get(&organization, &service).await.unwrap_err().is_auth());
    Ok(())
}

#[test]
fn recipes_are_short() {
    let recipes: Vec<&str> = include_str!("recipes.rs").split("#[tokio::test").skip(1).collect();
    assert!(recipes.len() >= 6);
    for recipe in recipes {
        let recipe = recipe.split("\n}\n").next().unwrap_or_default();
        // This includes the attribute and the last brace.
        assert!(recipe.lines().count() < 15, "{recipe}");
    }
}
