//! SQL on the sandbox: statements that it runs without an engine, states of services, and access.

mod access;
mod engine;
mod front_page;

use std::time::Duration;

use clickhouse_cloud::types::ApiKeyPostRequest;
use clickhouse_cloud::{Authorization, Client, Error, Wake};
use clickhouse_cloud_sandbox::{Behaviour, Sandbox};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{json, Value};

const SERVICE: &str = "/v1/organizations/{organizationId}/services/{serviceId}";

async fn sandbox(change: impl FnOnce(&mut Behaviour)) -> Sandbox {
    let mut behaviour = Behaviour::default();
    change(&mut behaviour);
    Sandbox::builder().behaviour(behaviour).start().await.expect("a sandbox")
}

fn client(sandbox: &Sandbox) -> Client {
    let key = sandbox.key();
    let builder = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret());
    builder.without_rate_limit().build().expect("a client")
}

fn id(sandbox: &Sandbox, path: &str) -> String {
    let path = sandbox.path(path).expect("a path");
    path.rsplit('/').next().expect("an id").to_owned()
}

fn set_state(sandbox: &Sandbox, state: &str) {
    sandbox.merge(SERVICE, json!({ "state": state })).expect("a state");
}

#[tokio::test]
async fn a_sandbox_runs_literals() -> Result<(), Error> {
    let sandbox = sandbox(|_| ()).await;
    let (cloud, id) = (client(&sandbox), id(&sandbox, SERVICE));
    assert_eq!(cloud.sql(&id, "SELECT 1").fetch_one::<u8>().await?, 1);
    let row: (i64, String) = cloud.sql(&id, "SELECT {n:Int64} AS n, 'it''s'").param("n", -7).fetch_one().await?;
    assert_eq!(row, (-7, "it's".to_owned()));
    let version = cloud.sql(&id, "SELECT version() AS v").format("JSONEachRow").fetch_one::<Value>().await?;
    assert!(version["v"].as_str().is_some_and(|version| version.contains('.')), "{version}");
    assert_eq!(cloud.sql(&id, "SELECT 1, 'a'").format("CSVWithNames").text().await?, "\"1\",\"'a'\"\n1,\"a\"\n");
    let numbers: Vec<u64> = cloud.sql(&id, "SELECT number FROM numbers(1000)").rows::<u64>().try_collect().await?;
    assert_eq!(numbers.len(), 1000);
    Ok(())
}

#[tokio::test]
async fn errors_of_statements_have_code_and_name() {
    let sandbox = sandbox(|_| ()).await;
    let (cloud, id) = (client(&sandbox), id(&sandbox, SERVICE));
    for (sql, code) in [("SELECT 1; SELECT 2", 62), ("SELECT a FROM t", 48), ("SELECT {n:UInt8}", 456)] {
        let error = cloud.sql(&id, sql).execute().await.unwrap_err();
        assert_eq!(error.sql_error().and_then(|error| error.code()), Some(code), "{error}");
    }
    let error = cloud.sql(&id, "SELECT 1").format("Nothing").text().await.unwrap_err();
    assert_eq!(error.sql_error().and_then(|error| error.code()), Some(73), "{error}");
    assert!(cloud.sql(&id, "SELECT sleep(31)").execute().await.unwrap_err().is_timeout());
    let mut rows = cloud.sql(&id, "SELECT throwIf(number = 2) FROM numbers(5)").rows::<u8>();
    assert_eq!((rows.next().await.unwrap().unwrap(), rows.next().await.unwrap().unwrap()), (0, 0));
    let error = rows.next().await.unwrap().unwrap_err();
    let found = error.sql_error().expect("an SQL error");
    assert_eq!((found.code(), found.name()), (Some(395), Some("FUNCTION_THROW_IF_VALUE_IS_NON_ZERO")));
    assert!(cloud.sql("other", "SELECT 1").execute().await.unwrap_err().is_not_found());
    sandbox.on("POST /service/*/run").reply(clickhouse_cloud_sandbox::Reply::text(
        200,
        "text/plain",
        "[\"a\"]\n[\"UInt8\"]\n[5]\n",
    ));
    assert_eq!(cloud.sql(&id, "SELECT anything").fetch_one::<u8>().await.unwrap(), 5);
}

#[tokio::test]
async fn idle_services_are_woken_and_stopped_ones_are_errors() {
    for confirms in [false, true] {
        let sandbox = sandbox(|behaviour| behaviour.confirms_waking = confirms).await;
        let (cloud, id) = (client(&sandbox), id(&sandbox, SERVICE));
        set_state(&sandbox, "idle");
        let before = sandbox.requests().len();
        if confirms {
            assert!(cloud.sql(&id, "SELECT 1").wake(Wake::Never).execute().await.unwrap_err().is_idle());
        }
        assert_eq!(cloud.sql(&id, "SELECT 1").fetch_one::<u8>().await.unwrap(), 1);
        assert_eq!(sandbox.requests().len() - before, if confirms { 3 } else { 1 });
        assert_eq!(sandbox.get(SERVICE).unwrap()["state"], "running");
    }
    for is_not_found in [false, true] {
        let sandbox = sandbox(|behaviour| behaviour.stopped_is_not_found = is_not_found).await;
        let (cloud, id) = (client(&sandbox), id(&sandbox, SERVICE));
        set_state(&sandbox, "stopped");
        let error = cloud.sql(&id, "SELECT 1").execute().await.unwrap_err();
        assert!(error.is_stopped(), "{error}");
        assert_eq!(error.status(), Some(if is_not_found { 404 } else { 206 }));
        assert_eq!(sandbox.get(SERVICE).unwrap()["state"], "stopped");
    }
}

#[tokio::test]
async fn a_key_needs_a_binding_and_its_role() -> Result<(), Error> {
    let sandbox = sandbox(|behaviour| behaviour.binding_lag = Duration::from_secs(60)).await;
    let (cloud, service) = (client(&sandbox), id(&sandbox, SERVICE));
    let organization = id(&sandbox, "/v1/organizations/{organizationId}");
    let request = ApiKeyPostRequest::new("sql");
    let made = cloud.openapi_key_create(&organization, request).await?.into_inner();
    let (key, secret) = (made.key_id.expect("a key id"), made.key_secret.expect("a secret"));
    let resource = made.key.and_then(|key| key.id).expect("an id");
    let builder = Client::builder().with_base_url(sandbox.base_url()).with_key(key, secret.expose());
    let bound = builder.build()?;
    let run = |sql: &'static str| bound.sql(&service, sql).execute();
    assert!(run("SELECT 1").await.unwrap_err().is_auth());
    let path = format!("{SERVICE}/serviceQueryEndpoint");
    let bind = |role: &str| sandbox.force_merge(&path, json!({ "openApiKeys": [resource], "roles": [role] })).map(drop);
    bind("sql_console_read_only").expect("a binding");
    assert!(run("SELECT 1").await.unwrap_err().is_auth());
    sandbox.advance(Duration::from_secs(61));
    run("SELECT 1").await?;
    let error = run("DROP TABLE t").await.unwrap_err();
    assert_eq!(error.sql_error().and_then(|error| error.name()), Some("READONLY"), "{error}");
    bind("sql_console_admin").expect("a binding");
    assert_eq!(run("DROP TABLE t").await.unwrap_err().sql_error().and_then(|error| error.code()), Some(48));
    Ok(())
}

#[tokio::test]
async fn a_token_can_query_a_postgres_service_too() -> Result<(), Error> {
    let sandbox = sandbox(|_| ()).await;
    let (cloud, service) = (client(&sandbox), id(&sandbox, SERVICE));
    cloud.set_credentials(Authorization::bearer(sandbox.token())?);
    assert_eq!(cloud.sql(&service, "SELECT 1").fetch_one::<u8>().await?, 1);
    assert!(cloud.sql(&service, "DROP TABLE t").execute().await.unwrap_err().is_sql_error());
    let organization = id(&sandbox, "/v1/organizations/{organizationId}");
    let postgres = id(&sandbox, "/v1/organizations/{organizationId}/postgres/{postgresId}");
    assert_eq!(cloud.sql_postgres(organization, postgres, "SELECT 2").fetch_one::<i32>().await?, 2);
    Ok(())
}

/// Publishes a query on the first service. Returns the URL of its endpoint.
fn publish(sandbox: &Sandbox, sql: &str) -> String {
    let endpoint = json!({
        "name": "q", "sql": sql, "database": "default", "parameters": { "n": "3" }, "roles": ["sql_console_admin"],
        "apiKeyIds": ["550e8400-e29b-41d4-a716-446655440000"],
    });
    let path = sandbox.insert(&format!("{SERVICE}/query-api-endpoints"), endpoint).expect("an endpoint");
    sandbox.get(&path).expect("an endpoint")["url"].as_str().expect("a URL").to_owned()
}

#[tokio::test]
async fn a_saved_query_runs_by_its_url() -> Result<(), Error> {
    let sandbox = sandbox(|behaviour| behaviour.confirms_waking = true).await;
    let cloud = client(&sandbox);
    let url = publish(&sandbox, "SELECT {n:UInt32} AS n, {s:String} AS s");
    set_state(&sandbox, "idle");
    let query = cloud.query_endpoint(&url).param("s", "a b&c");
    assert_eq!(query.fetch_one::<(u32, String)>().await?, (3, "a b&c".to_owned()));
    let query = cloud.query_endpoint(&url).param("s", "x").param("n", 7).version(1).upgrade();
    assert_eq!(query.fetch_one::<(u32, String)>().await?, (7, "x".to_owned()));
    let text = cloud.query_endpoint(&url).param("s", "y").format("CSV").text().await?;
    assert_eq!(text, "3,\"y\"\n");
    assert!(cloud.query_endpoint(&url).execute().await.unwrap_err().is_sql_error());
    let error = cloud.query_endpoint("550e8400-e29b-41d4-a716-446655440000").execute().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    let insert = publish(&sandbox, "INSERT INTO t");
    cloud.query_endpoint(&insert).upload_reader("CSV", &b"1,a\n"[..]).send().await
}

#[tokio::test(start_paused = true)]
async fn a_saved_query_needs_no_sockets() -> Result<(), Error> {
    let sandbox = Sandbox::builder().build().expect("a sandbox");
    let key = sandbox.key();
    let cloud = Client::builder().with_transport(sandbox.transport()).with_key(key.id(), key.secret()).build()?;
    let url = publish(&sandbox, "SELECT {n:UInt8}");
    assert_eq!(cloud.query_endpoint(url).fetch_one::<u8>().await?, 3);
    Ok(())
}
