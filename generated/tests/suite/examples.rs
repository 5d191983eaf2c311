//! Runs the examples against a sandbox.

#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/audit_log.rs"]
mod audit_log;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/call.rs"]
mod call;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/copy_dashboards.rs"]
mod copy_dashboards;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/cost_report.rs"]
mod cost_report;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/create_service.rs"]
mod create_service;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/inventory.rs"]
mod inventory;
#[path = "../../examples/local/mod.rs"]
mod local;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/pipes.rs"]
mod pipes;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/postgres_setting.rs"]
mod postgres_setting;
#[cfg(feature = "sql")]
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/query.rs"]
mod query;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/query_endpoint.rs"]
mod query_endpoint;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/reconcile.rs"]
mod reconcile;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/rotate_key.rs"]
mod rotate_key;
#[allow(dead_code, reason = "`main` is not called")]
#[path = "../../examples/stop_idle_services.rs"]
mod stop_idle_services;

use clickhouse_cloud::types::{ApiKeyPostRequest, ClickPipeState, ServiceState, Timestamp};
use clickhouse_cloud::{Client, FileCredentials};
use clickhouse_cloud_sandbox::{Behaviour, Builder, Chaos, Kind, Sandbox};
use futures_util::TryStreamExt;
use std::time::{Duration, SystemTime};

const SOON: Duration = Duration::from_millis(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Returns a sandbox with a fast clock, its client, and the id of its first organization.
async fn start(builder: Builder) -> (Sandbox, Client, String) {
    let sandbox = builder.speed(1e5).start().await.unwrap();
    let cloud = local::client_of(&sandbox).unwrap();
    let organization = local::first_organization(&cloud).await.unwrap().unwrap();
    (sandbox, cloud, organization)
}

/// Returns the number of responses of an operation with this status.
fn called(sandbox: &Sandbox, operation: &str, status: u16) -> usize {
    let is_meant = |known: &Option<String>| known.as_deref() == Some(operation);
    sandbox.requests().iter().filter(|request| is_meant(&request.operation) && request.status == status).count()
}

/// Returns the id of the first service.
async fn first_service(cloud: &Client, organization: &str) -> String {
    let services = cloud.instance_get_list(organization).await.unwrap();
    services.first().and_then(|service| service.id.clone()).unwrap()
}

#[tokio::test]
async fn inventory_lists_the_services_of_all_organizations() {
    let (sandbox, cloud, _) = start(Sandbox::builder()).await;
    let lines = inventory::inventory(&cloud).await.unwrap();
    assert_eq!((lines.len(), called(&sandbox, "instanceGetList", 200)), (4, 2));
    assert!(lines.iter().all(|line| line.contains("pipes: ")), "{lines:?}");
}

#[tokio::test]
async fn reconcile_changes_what_differs_and_then_nothing() {
    let (_sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let service = first_service(&cloud, &organization).await;
    let text = "name = \"renamed\"\nip_access_list = [\"192.0.2.0/24\"]\nnum_replicas = 3\nidle_scaling = false";
    let wanted = reconcile::parse(text).unwrap();
    let changes = reconcile::reconcile(&cloud, &organization, &service, &wanted).await.unwrap();
    assert_eq!(changes[..2], ["name", "ip_access_list"]);
    let changed = cloud.instance_get(&organization, &service).await.unwrap();
    let sources: Vec<_> = changed.ip_access_list.as_ref().unwrap().iter().map(|entry| entry.source.clone()).collect();
    assert_eq!((changed.name.as_deref(), sources), (Some("renamed"), vec![Some("192.0.2.0/24".to_owned())]));
    let changes = reconcile::reconcile(&cloud, &organization, &service, &wanted).await.unwrap();
    assert!(changes.is_empty(), "{changes:?}");
    assert!(reconcile::parse("nmae = 1").is_err());
}

#[tokio::test]
async fn rotate_key_leaves_one_valid_key() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let before = cloud.openapi_key_get_list(&organization).await.unwrap().len();
    let file = std::env::temp_dir().join(format!("clickhouse-cloud-example-{}", std::process::id()));
    // This key is from a run that was stopped after its first step.
    cloud.openapi_key_create(&organization, ApiKeyPostRequest::new("export")).await.unwrap();
    for _ in 0..2 {
        assert_eq!(rotate_key::rotate(&cloud, &organization, "export", &file).await.unwrap(), 1);
    }
    assert_eq!(cloud.openapi_key_get_list(&organization).await.unwrap().len(), before + 1);
    let builder = Client::builder().with_base_url(sandbox.base_url());
    let program = builder.with_credentials(FileCredentials::new(&file)).build().unwrap();
    program.organization_get(&organization).await.unwrap();
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn pipes_that_are_stopped_are_started() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let service = first_service(&cloud, &organization).await;
    let pipe = "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}";
    sandbox.merge(pipe, serde_json::json!({ "state": "Stopped" })).unwrap();
    let states = pipes::start_stopped(&cloud, &organization, &service, SOON).await.unwrap();
    assert!(!states.is_empty() && !states.values().any(|state| *state == ClickPipeState::Stopped), "{states:?}");
    assert!(called(&sandbox, "clickPipeStateUpdate", 200) >= 1);
}

#[tokio::test]
async fn postgres_setting_is_changed_once() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let services = cloud.postgres_service_get_list(&organization).await.unwrap();
    let id = services.first().and_then(|service| service.id.clone()).unwrap();
    let set = || postgres_setting::set_max_connections(&cloud, &organization, &id, 321);
    assert!(set().await.unwrap().is_some());
    assert_eq!(set().await.unwrap(), None);
    assert_eq!(called(&sandbox, "postgresInstanceConfigPatch", 200), 1);
}

#[tokio::test]
async fn copy_dashboards_copies_each_once() {
    let (_sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let services = cloud.instance_get_list(&organization).await.unwrap();
    let ids: Vec<_> = services.iter().filter_map(|service| service.id.as_deref()).collect();
    let names = |id| {
        let call = cloud.click_stack_list_dashboards(&organization, id);
        async { call.await.unwrap().iter().filter_map(|dashboard| dashboard.name.clone()).collect::<Vec<_>>() }
    };
    let (from, before) = (names(ids[0]).await, names(ids[1]).await);
    let copied = copy_dashboards::copy(&cloud, &organization, ids[0], ids[1]).await.unwrap();
    assert!(copied.iter().all(|name| from.contains(name)), "{copied:?}");
    assert_eq!(names(ids[1]).await.len(), before.len() + copied.len());
    assert!(copy_dashboards::copy(&cloud, &organization, ids[0], ids[1]).await.unwrap().is_empty());
}

#[tokio::test]
async fn cost_report_covers_a_long_range() {
    let (sandbox, cloud, organization) = start(Sandbox::builder()).await;
    let csv = cost_report::report(&cloud, &organization, "2026-01-01", "2026-03-31").await.unwrap();
    assert!(csv.starts_with("month,entity,credits\n") && csv.lines().count() > 1, "{csv}");
    assert_eq!(called(&sandbox, "usageCostGet", 200), 3);
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
    // One event was two hours ago, the other two days ago.
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
async fn call_reports_wrong_arguments() {
    let rejected = |arguments: &[&str]| {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        async move { call::run(&arguments).await.unwrap_err().to_string() }
    };
    assert!(rejected(&[]).await.starts_with("usage: call OPERATION_ID [INPUT]\n"));
    assert!(rejected(&["--help"]).await.starts_with("usage: "));
    assert!(rejected(&["instanceGet", "{bad"]).await.starts_with("INPUT is not JSON: key must be a string"));
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
