//! The examples do what they say, against the server that they bring along.

#![allow(clippy::duplicate_mod, reason = "each example brings the server along")]

#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/audit_log.rs"]
mod audit_log;
#[allow(dead_code, reason = "tests do not start them as programs")]
#[path = "../examples/create_service.rs"]
mod create_service;
#[path = "../examples/local/mod.rs"]
mod local;
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
use futures_util::TryStreamExt;
use std::time::{Duration, SystemTime};

const ORGANIZATION: &str = "org-1";
const SOON: Duration = Duration::from_millis(1);

#[tokio::test]
async fn quickstart_lists_services() {
    quickstart::list(&local::offline().await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn rotate_key_leaves_no_key_behind() {
    let cloud = local::offline().await.unwrap();
    rotate_key::rotate(&cloud, ORGANIZATION).await.unwrap();
    assert!(cloud.openapi_key_get_list(ORGANIZATION).await.unwrap().is_empty());
}

#[tokio::test]
async fn stop_idle_services_stops_those_and_no_others() {
    let cloud = local::offline().await.unwrap();
    let idle = stop_idle_services::idle_services(&cloud, ORGANIZATION).await.unwrap();
    assert_eq!(idle.iter().map(|service| service.name.as_deref().unwrap()).collect::<Vec<_>>(), ["playground"]);
    stop_idle_services::stop(&cloud, ORGANIZATION, &idle, SOON).await.unwrap();
    let services = cloud.instance_get_list(ORGANIZATION).await.unwrap();
    let states: Vec<_> = services.iter().map(|service| service.state.clone().unwrap()).collect();
    assert_eq!(states, [ServiceState::Running, ServiceState::Stopped]);
}

#[tokio::test]
async fn audit_log_is_in_order_and_keeps_unknown_types() {
    let cloud = local::offline().await.unwrap();
    let since = SystemTime::now() - Duration::from_secs(5 * 24 * 60 * 60);
    let log: Vec<_> = audit_log::activities(&cloud, ORGANIZATION, since).try_collect().await.unwrap();
    let kinds: Vec<_> = log.iter().map(|activity| activity.type_.as_ref().unwrap().as_str()).collect();
    assert_eq!(kinds, ["service_create", "key_create", "a_type_of_tomorrow"]);
    assert!(log[0].created_at.as_ref().and_then(Timestamp::to_system_time).unwrap() > since);
}

#[tokio::test]
async fn create_service_leaves_no_service_behind() {
    let cloud = local::offline().await.unwrap();
    create_service::create(&cloud, ORGANIZATION, SOON).await.unwrap();
    assert_eq!(cloud.instance_get_list(ORGANIZATION).await.unwrap().len(), 2);
}

#[tokio::test]
async fn query_endpoint_leaves_no_endpoint_behind() {
    let cloud = local::offline().await.unwrap();
    query_endpoint::publish(&cloud, ORGANIZATION, "a").await.unwrap();
    assert!(cloud.query_api_endpoint_list(ORGANIZATION, "a").await.unwrap().is_empty());
}
