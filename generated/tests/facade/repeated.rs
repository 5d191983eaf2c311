//! The code for hints of the overlay, with operations of the API: waiting and windows of days.

use crate::server::{response, result, Server, Steps};
use crate::{client, ms, DEADLINE};
use clickhouse_cloud::types::{
    ServicePostRequest, ServiceState, UdfAttachError424, UdfAttachError424Code, UdfAttachRequest,
};
use clickhouse_cloud::{operations, Error, Waiting};
use futures_util::TryStreamExt;

fn soon<T: Send + 'static>(waiting: Waiting<T>) -> Waiting<T> {
    waiting.with_interval(ms(1)).with_timeout(DEADLINE)
}

fn state(state: &str) -> Steps {
    result(&format!(r#"{{"state":"{state}","status":"{state}"}}"#))
}

async fn states(all: &[&str]) -> Server {
    Server::script(all.iter().map(|each| state(each)).collect()).await
}

/// The methods of the requests, with the commands in their bodies.
fn sent(server: &Server) -> Vec<String> {
    let seen = server.seen().into_iter();
    seen.map(|seen| seen.method + seen.body.split('"').nth(3).map(|word| format!(" {word}")).as_deref().unwrap_or(""))
        .collect()
}

#[tokio::test]
async fn services_are_waited_for() {
    let server = states(&["provisioning", "starting", "running", "stopping", "stopped"]).await;
    let wait = client(&server).wait().service("o", "s");
    assert_eq!(soon(wait.clone().provisioned()).await.unwrap().state, Some(ServiceState::Starting));
    assert_eq!(soon(wait.clone().running()).await.unwrap().state, Some(ServiceState::Running));
    soon(wait.stopped()).await.unwrap();
    assert_eq!(server.seen()[0].path, "/v1/organizations/o/services/s");
    let server = states(&["provisioning", "failed"]).await;
    let error = soon(client(&server).wait().service("o", "s").running()).await.unwrap_err();
    assert_eq!((error.last_state(), error.operation_id()), (Some("failed"), Some("instanceGet")));
}

#[tokio::test]
async fn an_idle_service_is_woken_and_a_stopped_one_started() {
    for (first, command) in [("idle", "awake"), ("stopped", "start")] {
        let server = states(&[first, "starting", "starting", "running"]).await;
        soon(client(&server).wait().service("o", "s").ensure_running()).await.unwrap();
        assert_eq!(sent(&server), ["GET", &format!("PATCH {command}"), "GET", "GET"]);
        assert_eq!(server.seen()[1].path, "/v1/organizations/o/services/s/state");
    }
    // A service that is stopping must be stopped before it can be started.
    let server = states(&["stopping", "stopped", "starting", "partially_running", "running"]).await;
    soon(client(&server).wait().service("o", "s").ensure_running()).await.unwrap();
    assert_eq!(sent(&server), ["GET", "GET", "PATCH start", "GET", "GET"]);
    let server = states(&["running"]).await;
    soon(client(&server).wait().service("o", "s").ensure_running()).await.unwrap();
    assert_eq!(sent(&server), ["GET"]);
}

#[tokio::test]
async fn a_service_is_stopped_and_then_deleted() {
    let busy = response(409, r#"{"error":"CONFLICT"}"#);
    let script =
        [state("running"), state("x"), state("stopping"), state("stopped"), busy, state("stopped"), state("x")];
    let script = script.into_iter().chain([response(404, r#"{"error":"NOT_FOUND"}"#)]).collect();
    let server = Server::script(script).await;
    soon(client(&server).wait().service("o", "s").ensure_deleted()).await.unwrap();
    assert_eq!(sent(&server), ["GET", "PATCH stop", "GET", "GET", "DELETE", "GET", "DELETE", "GET"]);
}

#[tokio::test]
async fn other_resources_are_waited_for() {
    let server = states(&["Provisioning", "Running"]).await;
    soon(client(&server).wait().click_pipe("o", "s", "p").running()).await.unwrap();
    // Pipes that stream end as stopped, pipes that replicate as paused.
    for last in ["Stopped", "Paused"] {
        let server = states(&["Running", last]).await;
        soon(client(&server).wait().click_pipe("o", "s", "p").stopped()).await.unwrap();
    }
    let server = states(&["Provisioning", "Ready"]).await;
    soon(client(&server).wait().reverse_private_endpoint("o", "s", "r").provisioned()).await.unwrap();
    let server = Server::script(vec![state("creating"), state("running"), response(404, "{}")]).await;
    soon(client(&server).wait().postgres("o", "p").running()).await.unwrap();
    soon(client(&server).wait().postgres("o", "p").deleted()).await.unwrap();
}

#[tokio::test]
async fn a_stopped_pipe_is_started_and_a_completed_one_is_not() {
    for (states_seen, requests) in [
        (&["Stopped", "x", "Provisioning", "Running"][..], &["GET", "PATCH start", "GET", "GET"][..]),
        (&["Paused", "x", "Running"], &["GET", "PATCH start", "GET"]),
        (&["Provisioning", "Completed"], &["GET", "GET"]),
    ] {
        let server = states(states_seen).await;
        soon(client(&server).wait().click_pipe("o", "s", "p").ensure_running()).await.unwrap();
        assert_eq!(sent(&server), requests);
    }
    let server = states(&["Running", "Completed"]).await;
    soon(client(&server).wait().click_pipe("o", "s", "p").completed()).await.unwrap();
}

#[tokio::test]
async fn a_postgres_service_is_deleted_in_any_state() {
    let gone = response(404, r#"{"error":"NOT_FOUND"}"#);
    let server = Server::script(vec![state("stopped"), state("x"), state("deleting"), gone]).await;
    soon(client(&server).wait().postgres("o", "p").ensure_deleted()).await.unwrap();
    assert_eq!(sent(&server), ["GET", "DELETE", "GET", "GET"]);
}

#[tokio::test]
async fn the_costs_of_a_quarter_are_requested_in_windows() {
    let costs = result(r#"{"grandTotalCHC":1,"costs":[{"totalCHC":1},{"totalCHC":2}]}"#);
    let server = Server::script(vec![costs]).await;
    let call = client(&server).usage_cost_get("o", "2024-01-01", "2024-03-31");
    let items: Vec<_> = call.clone().items().try_collect().await.unwrap();
    let pages: Vec<_> = call.pages().try_collect().await.unwrap();
    assert_eq!((items.len(), pages.len(), server.count()), (6, 3, 6));
    let spans = [("01-01", "01-31"), ("02-01", "03-02"), ("03-03", "03-31")];
    for (seen, (from, to)) in server.seen().iter().zip(spans) {
        assert_eq!(seen.path, format!("/v1/organizations/o/usageCost?from_date=2024-{from}&to_date=2024-{to}"));
    }
}

#[tokio::test]
async fn errors_of_operations_have_types_hints_and_permissions() {
    let body =
        r#"{"status":424,"error":"idle","code":"SERVICE_IDLE","serviceState":"idle","canWake":true,"requestId":"r"}"#;
    let server = Server::script(vec![response(424, body)]).await;
    let error: Error = client(&server).udf_attach("o", "f", "s", UdfAttachRequest::new().version(1)).await.unwrap_err();
    assert!(error.is_idle() && error.status() == Some(424), "{error}");
    let typed: UdfAttachError424 = error.body_as().unwrap();
    assert_eq!((typed.code, typed.can_wake), (Some(UdfAttachError424Code::ServiceIdle), Some(true)));

    let unset = r#"{"status":404,"error":"NOT_FOUND"}"#;
    let server = Server::script(vec![response(404, unset), response(404, unset), response(403, "{}")]).await;
    assert!(client(&server).instance_query_endpoint_get("o", "s").await.unwrap_err().is_unset());
    let missing = client(&server).instance_get("o", "s").await.unwrap_err();
    assert!(missing.is_not_found() && !missing.is_unset());
    let error = client(&server)
        .instance_create("o", ServicePostRequest::new("n", "aws", "eu-west-1", vec![]))
        .await
        .unwrap_err();
    assert_eq!(error.missing_permissions(), operations::INSTANCE_CREATE.permissions);
    assert!(error.to_string().contains("control-plane:organization:create-service"), "{error}");
}
