//! The examples do what they say, against a sandbox.

#![allow(clippy::duplicate_mod, reason = "each example brings the server along")]

#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/audit_log.rs"]
mod audit_log;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/call.rs"]
mod call;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/create_service.rs"]
mod create_service;
#[path = "../examples/local/mod.rs"]
mod local;
#[cfg(feature = "sql")]
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/query.rs"]
mod query;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/query_endpoint.rs"]
mod query_endpoint;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/quickstart.rs"]
mod quickstart;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/rotate_key.rs"]
mod rotate_key;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/stop_idle_services.rs"]
mod stop_idle_services;

use clickhouse_cloud::types::{ServiceState, Timestamp};
use clickhouse_cloud::Client;
use clickhouse_cloud_sandbox::{Behaviour, Builder, Chaos, Kind, Sandbox};
use futures_util::TryStreamExt;
use std::time::{Duration, SystemTime};

const SOON: Duration = Duration::from_millis(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A sandbox in which nothing takes long, its client, and its first organization.
async fn start(builder: Builder) -> (Sandbox, Client, String) {
    let sandbox = builder.speed(1e5).start().await.unwrap();
    let cloud = local::client_of(&sandbox).unwrap();
    let organization = local::first_organization(&cloud).await.unwrap().unwrap();
    (sandbox, cloud, organization)
}

/// How often an operation was called with this status.
fn called(sandbox: &Sandbox, operation: &str, status: u16) -> usize {
    let is_meant = |known: &Option<String>| known.as_deref() == Some(operation);
    sandbox.requests().iter().filter(|request| is_meant(&request.operation) && request.status == status).count()
}

#[tokio::test]
async fn quickstart_lists_the_services_of_all_organizations() {
    let (sandbox, cloud, _) = start(Sandbox::builder()).await;
    quickstart::list(&cloud).await.unwrap();
    assert_eq!(called(&sandbox, "instanceGetList", 200), 2);
}

#[tokio::test]
async fn rotate_key_leaves_no_key_behind() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let before = cloud.openapi_key_get_list(&organization).await.unwrap().len();
    rotate_key::rotate(&cloud, &organization).await.unwrap();
    assert_eq!(cloud.openapi_key_get_list(&organization).await.unwrap().len(), before);
    // Once with the new key, and once when it was disabled.
    assert_eq!((called(&sandbox, "organizationGet", 200), called(&sandbox, "organizationGet", 401)), (1, 1));
}

#[tokio::test]
async fn stop_idle_services_stops_those_and_no_others() {
    let (_sandbox, cloud, organization) = start(Sandbox::builder().entities(3)).await;
    let idle = stop_idle_services::idle_services(&cloud, &organization).await.unwrap();
    assert_eq!(idle.iter().map(|service| service.name.as_deref().unwrap()).collect::<Vec<_>>(), ["playground"]);
    stop_idle_services::stop(&cloud, &organization, &idle, SOON).await.unwrap();
    let services = cloud.instance_get_list(&organization).await.unwrap();
    let states: Vec<_> = services.iter().map(|service| service.state.clone().unwrap()).collect();
    assert_eq!(states, [ServiceState::Running, ServiceState::Stopped, ServiceState::Stopped]);
}

#[tokio::test]
async fn audit_log_is_in_order_and_keeps_unknown_types() {
    let builder = Sandbox::builder().chaos(Chaos::new(1).with(Kind::UnknownEnumValues, 1.0));
    let (_sandbox, cloud, organization) = start(builder).await;
    let log = |days| audit_log::activities(&cloud, &organization, SystemTime::now() - days * DAY).try_collect();
    let log: [Vec<_>; 2] = [log(1).await.unwrap(), log(5).await.unwrap()];
    // One was two hours ago, and one two days.
    assert_eq!(log.each_ref().map(Vec::len), [1, 2]);
    let times: Vec<_> = log[1]
        .iter()
        .map(|activity| activity.created_at.as_ref().and_then(Timestamp::to_system_time).unwrap())
        .collect();
    assert!(times[0] < times[1]);
    assert!(log[1].iter().any(|activity| activity.type_.as_ref().unwrap().as_str().starts_with("sandbox-unknown")));
}

#[tokio::test]
async fn create_service_leaves_no_service_behind() {
    let mut behaviour = Behaviour::default();
    behaviour.delete_conflicts = true;
    let (sandbox, cloud, organization) = start(Sandbox::builder().behaviour(behaviour)).await;
    create_service::create(&cloud, &organization, SOON).await.unwrap();
    assert_eq!(cloud.instance_get_list(&organization).await.unwrap().len(), 2);
    assert_eq!((called(&sandbox, "instanceCreate", 200), called(&sandbox, "instanceDelete", 200)), (1, 1));
}

#[tokio::test]
async fn query_endpoint_leaves_no_endpoint_behind() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let services = cloud.instance_get_list(&organization).await.unwrap();
    let service = services.first().and_then(|service| service.id.as_deref()).unwrap();
    let count = || async { cloud.query_api_endpoint_list(&organization, service).await.unwrap().len() };
    let before = count().await;
    query_endpoint::publish(&cloud, &organization, service).await.unwrap();
    assert_eq!(count().await, before);
    assert_eq!(called(&sandbox, "queryApiEndpointCreate", 201), 1);
}

#[tokio::test]
async fn what_cannot_be_called_is_said_in_plain_text() {
    let refused = |arguments: &[&str]| {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        async move { call::run(&arguments).await.unwrap_err().to_string() }
    };
    assert!(refused(&[]).await.starts_with("usage: call OPERATION_ID [INPUT]\n"));
    assert!(refused(&["--help"]).await.starts_with("usage: "));
    assert!(refused(&["instanceGet", "{bad"]).await.starts_with("INPUT is not JSON: key must be a string"));
}

#[cfg(feature = "sql")]
#[tokio::test]
async fn query_keeps_the_access_of_other_keys() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let keys = cloud.openapi_key_get_list(&organization).await.unwrap();
    let other = keys.first().and_then(|key| key.id.clone()).unwrap();
    let path = "/v1/organizations/{organizationId}/services/{serviceId}";
    let binding = format!("{path}/serviceQueryEndpoint");
    sandbox.force_merge(&binding, serde_json::json!({ "openApiKeys": ["gone", other] })).unwrap();
    let service = sandbox.path(path).unwrap();
    let service = service.rsplit('/').next().unwrap();
    let request = clickhouse_cloud::types::ApiKeyPostRequest::new("query");
    let created = cloud.openapi_key_create(&organization, request).await.unwrap().into_inner();
    query::query(&cloud, &organization, service, &created).await.unwrap();
    let id = created.key.as_ref().and_then(|key| key.id.clone()).unwrap();
    assert_eq!(sandbox.get(&binding).unwrap()["openApiKeys"], serde_json::json!([other, id]));
}
