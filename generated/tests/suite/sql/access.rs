//! Access of keys to a service: granted, revoked, and changed by several programs at the same time.

use std::future::IntoFuture;

use clickhouse_cloud::types::InstanceServiceQueryApiEndpointsPostRequestRolesItem as Role;
use serde_json::Value;

use super::*;

const ORGANIZATION: &str = "/v1/organizations/{organizationId}";
const ENDPOINT: &str = "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint";
const UPSERT: &str = "instanceQueryEndpointUpsert";

/// A sandbox in which no key has access.
struct Setup {
    sandbox: Sandbox,
    cloud: Client,
    organization: String,
    service: String,
}

/// A key that was created through the API.
struct Made {
    id: String,
    client: Client,
}

impl Setup {
    async fn new(change: impl FnOnce(&mut Behaviour)) -> Self {
        let sandbox = sandbox(|behaviour| {
            (behaviour.starts_unset, behaviour.checks_references) = (true, true);
            change(behaviour);
        })
        .await;
        let (cloud, organization, service) = (client(&sandbox), id(&sandbox, ORGANIZATION), id(&sandbox, SERVICE));
        Self { sandbox, cloud, organization, service }
    }

    async fn key(&self, name: &str) -> Made {
        let request = ApiKeyPostRequest::new(name);
        let made = self.cloud.openapi_key_create(&self.organization, request).await.expect("a key").into_inner();
        let (key, secret) = (made.key_id.expect("a key id"), made.key_secret.expect("a secret"));
        let builder = Client::builder().with_base_url(self.sandbox.base_url()).with_key(key, secret.expose());
        let client = builder.without_rate_limit().build().expect("a client");
        Made { id: made.key.and_then(|key| key.id).expect("an id"), client }
    }

    fn access(
        &self,
    ) -> clickhouse_cloud::KeyAccess<clickhouse_cloud::types::InstanceServiceQueryApiEndpointsPostRequest> {
        self.cloud.query_access(&self.organization, &self.service)
    }

    /// Writes the list without the checks of the API.
    fn set(&self, keys: &[&str]) {
        let value = json!({ "openApiKeys": keys, "roles": ["sql_console_read_only"], "allowedOrigins": "a.example" });
        self.sandbox.force_merge(ENDPOINT, value).expect("a list");
    }

    fn endpoint(&self) -> Value {
        self.sandbox.get(ENDPOINT).expect("an endpoint")
    }

    fn writes(&self) -> usize {
        let requests = self.sandbox.requests();
        requests.iter().filter(|request| request.operation.as_deref() == Some(UPSERT)).count()
    }
}

#[tokio::test]
async fn a_key_that_was_granted_access_can_query() {
    let setup = Setup::new(|behaviour| behaviour.binding_lag = Duration::from_millis(200)).await;
    let (key, other) = (setup.key("new").await, setup.key("other").await);
    assert!(key.client.sql(&setup.service, "SELECT 1").execute().await.unwrap_err().is_auth());
    let report = setup.access().grant(&key.id, &key.client).await.expect("access");
    assert_eq!((report.written, report.dropped.len()), (true, 0));
    assert_eq!(key.client.sql(&setup.service, "SELECT 1").fetch_one::<u8>().await.unwrap(), 1);
    assert_eq!(setup.endpoint()["roles"], json!(["sql_console_read_only"]));

    // A second run changes nothing. Granting another key keeps the first in the list.
    let report = setup.access().grant(&key.id, &key.client).await.expect("access");
    assert_eq!((report.written, setup.writes()), (false, 1));
    setup.access().grant(&other.id, &other.client).await.expect("access");
    assert_eq!(setup.endpoint()["openApiKeys"], json!([key.id, other.id]));

    let report = setup.access().revoke(&key.id).await.expect("revoked");
    assert!(report.written);
    assert_eq!(setup.endpoint()["openApiKeys"], json!([other.id]));
    assert!(key.client.sql(&setup.service, "SELECT 1").execute().await.unwrap_err().is_auth());
    let report = setup.access().revoke(&key.id).await.expect("revoked");
    assert_eq!((report.written, setup.writes()), (false, 3));
}

#[tokio::test]
async fn other_settings_are_kept_unless_they_are_configured() {
    let setup = Setup::new(|_| ()).await;
    let (key, other) = (setup.key("new").await, setup.key("other").await);
    setup.set(&["11111111-2222-4333-8444-555555555555", &other.id]);
    let grant = || setup.access().grant(&key.id, &key.client);
    let report = grant().await.expect("access");
    assert_eq!(report.dropped, ["11111111-2222-4333-8444-555555555555"]);
    let endpoint = setup.endpoint();
    assert_eq!(
        (&endpoint["openApiKeys"], &endpoint["allowedOrigins"]),
        (&json!([other.id, key.id]), &json!("a.example"))
    );
    assert!(key
        .client
        .sql(&setup.service, "DROP TABLE t")
        .execute()
        .await
        .unwrap_err()
        .to_string()
        .contains("READONLY"));

    let admin = || grant().configure(|body| body.roles = Some([Role::SqlConsoleAdmin].into_iter().collect()));
    assert!(admin().await.expect("access").written);
    assert_eq!(setup.endpoint()["roles"], json!(["sql_console_admin"]));
    assert_eq!(setup.endpoint()["openApiKeys"], json!([other.id, key.id]));
    assert!(!admin().await.expect("access").written);
    assert!(!grant().await.expect("access").written);
}

#[tokio::test]
async fn revoking_access_that_was_not_granted_writes_nothing() {
    let setup = Setup::new(|_| ()).await;
    let report = setup.access().revoke("a").configure(|body| body.allowed_origins = None).await.expect("revoked");
    assert_eq!((report.written, setup.writes()), (false, 0));
}

#[tokio::test]
async fn the_change_is_retried_while_the_key_is_not_known() {
    let setup = Setup::new(|behaviour| behaviour.lag = Duration::from_millis(300)).await;
    let key = setup.key("new").await;
    setup.access().grant(&key.id, &key.client).await.expect("access");
    let rejected = setup.sandbox.requests().iter().filter(|request| request.status == 400).count();
    assert!(rejected > 0 && setup.writes() > rejected, "{rejected}");
}

#[tokio::test]
async fn a_list_that_another_program_replaced_is_written_again() {
    let setup = Setup::new(|_| ()).await;
    let (key, other) = (setup.key("new").await, setup.key("other").await);
    // The response is a success, but the list of another program is stored.
    setup.sandbox.on(UPSERT).respond(200, json!({ "status": 200, "result": {} })).once();
    setup.access().grant(&key.id, &key.client).await.expect("access");
    setup.sandbox.assert_scripts_used();
    assert_eq!((setup.endpoint()["openApiKeys"].clone(), setup.writes()), (json!([key.id]), 2));

    // The same is true while it waits until the access has an effect.
    setup.set(&[&other.id]);
    let lost = json!([[key.id]]);
    let endpoint = json!({ "status": 200, "result": { "openApiKeys": lost[0], "roles": ["sql_console_read_only"] } });
    setup.sandbox.on("instanceQueryEndpointGet").respond(200, endpoint).once();
    setup.access().grant(&key.id, &key.client).await.expect("access");
    setup.sandbox.assert_scripts_used();
    assert_eq!(setup.endpoint()["openApiKeys"], json!([other.id, key.id]));
}

#[tokio::test]
async fn two_programs_at_the_same_time_both_get_access() {
    let setup = Setup::new(|_| ()).await;
    let (one, two) = (setup.key("one").await, setup.key("two").await);
    let grant = |key: &Made| setup.access().grant(&key.id, &key.client).into_future();
    let (first, second) = tokio::join!(grant(&one), grant(&two));
    assert!(first.expect("access").written && second.expect("access").written);
    for key in [&one, &two] {
        assert_eq!(key.client.sql(&setup.service, "SELECT 1").fetch_one::<u8>().await.unwrap(), 1);
    }
}

#[tokio::test]
async fn no_id_is_dropped_because_of_a_key_that_cannot_be_read() {
    let setup = Setup::new(|behaviour| behaviour.checks_references = false).await;
    let key = setup.key("new").await;
    setup.set(&["unknown"]);
    for result in [json!([{ "id": key.id }, { "name": "no id" }]), json!({}), json!(null)] {
        setup.sandbox.on("openapiKeyGetList").respond(200, json!({ "status": 200, "result": result })).once();
        setup.access().grant(&key.id, &key.client).await.expect("access");
        assert_eq!(setup.endpoint()["openApiKeys"], json!(["unknown", key.id]));
        setup.set(&["unknown"]);
    }
    // The id is on the second page.
    for (next, id) in [(json!("2"), "other"), (json!(null), "unknown")] {
        let page = json!({ "status": 200, "result": [{ "id": id }], "nextCursor": next });
        setup.sandbox.on("openapiKeyGetList").respond(200, page).once();
    }
    let report = setup.access().grant(&key.id, &key.client).await.expect("access");
    assert_eq!((report.dropped.len(), setup.endpoint()["openApiKeys"].clone()), (0, json!(["unknown", key.id])));
    // An incomplete list is never written back.
    let endpoint = json!({ "status": 200, "result": { "openApiKeys": ["a", 1] } });
    setup.sandbox.on("instanceQueryEndpointGet").respond(200, endpoint).once();
    let writes = setup.writes();
    let error = setup.access().revoke("a").await.expect_err("an unreadable list");
    assert_eq!((error.json_path(), setup.writes()), (Some("$.result.openApiKeys"), writes));
}

#[tokio::test]
async fn a_service_that_does_not_run_is_not_started() {
    for state in ["idle", "stopped"] {
        let setup = Setup::new(|behaviour| behaviour.confirms_waking = true).await;
        let key = setup.key("new").await;
        set_state(&setup.sandbox, state);
        setup.access().grant(&key.id, &key.client).await.expect("access");
        assert_eq!(setup.sandbox.get(SERVICE).expect("a service")["state"], state);
    }
}

#[tokio::test]
async fn errors_end_the_change() {
    let setup = Setup::new(|_| ()).await;
    let key = setup.key("new").await;
    let wrong = Client::builder().with_base_url(setup.sandbox.base_url()).with_key("a", "b").build().expect("a client");
    let change = setup.access().grant(&key.id, &wrong).with_timeout(Duration::from_millis(1100));
    let error = change.await.expect_err("another key");
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.last_state(), error.operation_id()), (Some("listed"), Some(UPSERT)));
    assert!(std::error::Error::source(&error).is_some_and(|source| source.to_string().contains("401")), "{error:?}");

    let error = wrong.query_access(&setup.organization, &setup.service).revoke(&key.id).await.expect_err("no access");
    assert!(error.is_auth() && !error.is_timeout(), "{error}");
    let error = setup.cloud.query_access(&setup.organization, "..").revoke(&key.id).await.expect_err("no path");
    assert_eq!((error.attempts(), error.is_timeout()), (0, false), "{error}");
    setup.sandbox.on(UPSERT).respond(400, json!({ "status": 400, "error": "BAD_REQUEST: no" })).once();
    let error = setup.access().revoke(&key.id).await.expect_err("another reason");
    assert_eq!((error.status(), error.message()), (Some(400), Some("BAD_REQUEST: no")));
}
