//! How statements are sent, and how results are decoded.

use super::*;
use crate::server::skip;
use crate::DEADLINE;
use clickhouse_cloud::{Authorization, Method, Retry, Wake};
use futures_util::TryStreamExt;
use serde::Deserialize;
use serde_json::{json, Value};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

#[derive(Debug, Deserialize, PartialEq)]
struct Row {
    a: u64,
    b: Option<String>,
}

#[tokio::test]
async fn a_row_decodes_into_structs_tuples_maps_and_values() {
    let server = Server::start(|_, _| two("[18446744073709551615, \"x\\u00e9\\n\"]\n[\"2\", null]\n")).await;
    let rows: Vec<Row> = sql(&server).fetch_all().await.unwrap();
    assert_eq!(rows[0], Row { a: u64::MAX, b: Some("x\u{e9}\n".to_owned()) });
    assert_eq!(rows[1], Row { a: 2, b: None });
    let rows: Vec<(u64, Option<String>)> = sql(&server).fetch_all().await.unwrap();
    assert_eq!(rows[1], (2, None));
    let rows: Vec<Value> = sql(&server).rows().try_collect().await.unwrap();
    assert_eq!(rows, [json!({"a": u64::MAX, "b": "x\u{e9}\n"}), json!({"a": "2", "b": null})]);
    let rows: Vec<BTreeMap<String, Option<String>>> = sql(&server).fetch_all().await.unwrap();
    assert_eq!(rows[0]["a"], Some(u64::MAX.to_string()));
    assert_eq!(sql(&server).fetch_one::<Row>().await.unwrap(), rows_first());
    let mut rows = sql(&server).rows::<Row>();
    let columns = rows.columns().await.unwrap().to_vec();
    let columns: Vec<_> = columns.iter().map(|column| (&*column.name, &*column.type_name)).collect();
    assert_eq!(columns, [("a", "UInt64"), ("b", "Nullable(String)")]);
    assert_eq!(rows.try_next().await.unwrap(), Some(rows_first()));
}

fn rows_first() -> Row {
    Row { a: u64::MAX, b: Some("x\u{e9}\n".to_owned()) }
}

#[tokio::test]
async fn digits_and_bytes_are_kept() {
    let big = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    let text = format!("[\"n\"]\n[\"UInt256\"]\n[{big}]\n");
    let server = Server::start(move |_, _| result(&text)).await;
    assert_eq!(sql(&server).fetch_one::<String>().await.unwrap(), big);
    assert_eq!(sql(&server).fetch_one::<Value>().await.unwrap(), json!({ "n": big }));
    assert!(sql(&server).fetch_one::<u128>().await.unwrap_err().is_decode());

    let server = Server::script(vec![
        result("[\"n\"]\n[\"Decimal(38, 10)\"]\n[1234567890123456789.0123456789]\n"),
        result("[\"n\"]\n[\"Decimal(18, 3)\"]\n[0.1]\n"),
        result("[\"n\"]\n[\"Int128\"]\n[-170141183460469231731687303715884105728]\n"),
        response_with(200, &[], b"[\"n\"]\n[\"String\"]\n[\"\xff\\u0000\\\"x\"]\n"),
        response_with(200, &[], b"[\"n\"]\n[\"String\"]\n[\"\xff\"]\n"),
        result("[\"n\"]\n[\"Array(UInt8)\"]\n[[1,2]]\n"),
        result("[\"n\"]\n[\"Enum8('on' = 1)\"]\n[\"on\"]\n"),
        result("[\"n\"]\n[\"Tuple(a UInt8, b String)\"]\n[{\"a\":1,\"b\":\"x\"}]\n"),
        result("[\"n\"]\n[\"Map(UInt64, UInt64)\"]\n[{\"7\":\"8\"}]\n"),
        result("[\"n\"]\n[\"UInt8\"]\n[1]\n"),
    ])
    .await;
    assert_eq!(sql(&server).fetch_one::<String>().await.unwrap(), "1234567890123456789.0123456789");
    assert_eq!(sql(&server).fetch_one::<Value>().await.unwrap(), json!({ "n": 0.1 }));
    assert_eq!(sql(&server).fetch_one::<i128>().await.unwrap(), i128::MIN);
    assert_eq!(sql(&server).fetch_one::<(Vec<u8>,)>().await.unwrap().0, b"\xff\0\"x");
    let error = sql(&server).fetch_one::<String>().await.unwrap_err();
    assert!(printed(&error).contains("row 1, column 1 (`n`) of type String"), "{error}");
    assert_eq!(sql(&server).fetch_one::<(Vec<u8>,)>().await.unwrap().0, [1, 2]);
    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Switch {
        On,
        Off,
    }
    assert_eq!(sql(&server).fetch_one::<Switch>().await.unwrap(), Switch::On);
    assert_eq!(sql(&server).fetch_one::<((u8, String),)>().await.unwrap().0, (1, "x".to_owned()));
    assert_eq!(sql(&server).fetch_one::<(BTreeMap<u64, u64>,)>().await.unwrap().0[&7], 8);
    assert!(sql(&server).fetch_one::<bool>().await.unwrap());
}

#[tokio::test]
async fn other_formats_have_rows_too() {
    let server = Server::script(vec![
        result("{\"a\":1,\"b\":\"x\"}\n{\"b\":null,\"a\":\"2\",\"c\":[{\"d\":\"]\"}]}"),
        result(
            "{\"progress\":{\"read_rows\":\"1\"}}\n{\"row\":{\"a\":1,\"b\":\"x\"}}\n{\"row\":{\"a\":2,\"b\":null}}\n",
        ),
        result("[1, \"x\"]\n[2, null]\n"),
        result("[\"b\",\"a\"]\n[\"x\",1]\n[null,2]\n"),
    ])
    .await;
    let expected = [Row { a: 1, b: Some("x".to_owned()) }, Row { a: 2, b: None }];
    for format in ["JSONEachRow", "JSONEachRowWithProgress", "JSONCompactEachRow", "JSONCompactEachRowWithNames"] {
        assert_eq!(sql(&server).format(format).fetch_all::<Row>().await.unwrap(), expected, "{format}");
        assert!(server.seen().last().unwrap().path.ends_with(&format!("format={format}")));
    }
    for format in ["CSV", "JSON", "RowBinary", "", "JSONCompactEachRowWithProgress"] {
        let error = sql(&server).format(format).fetch_all::<Row>().await.unwrap_err();
        assert!(printed(&error).contains("rows cannot be read from the format"), "{error}");
    }
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn empty_results_have_no_rows() {
    let server = Server::start(|nth, _| response_with(200, &[], ["OK", "", "[\"a\"]\n[\"UInt8\"]\n"][nth % 3])).await;
    for _ in 0..3 {
        assert_eq!(sql(&server).fetch_all::<Row>().await.unwrap(), []);
    }
    for _ in 0..3 {
        assert_eq!(sql(&server).fetch_optional::<Row>().await.unwrap(), None);
    }
    for _ in 0..3 {
        sql(&server).execute().await.unwrap();
    }
    for _ in 0..3 {
        let error = sql(&server).fetch_one::<Row>().await.unwrap_err();
        assert!(error.is_no_row() && !error.is_decode(), "{error}");
    }
    assert_eq!(sql(&server).format("CSV").text().await.unwrap(), "OK");
    let bytes: Vec<bytes::Bytes> = sql(&server).bytes_stream().try_collect().await.unwrap();
    assert!(bytes.concat().is_empty());
}

#[tokio::test]
async fn a_statement_is_sent_with_all_settings() {
    let server = Server::start(|_, _| two("")).await;
    let id = "a/b";
    let call = cloud(&server).sql(id, STATEMENT).database("default").param("name", "it's\ta").setting("max_threads", 1);
    assert!(!format!("{call:?}").contains("hunter2"));
    call.execute().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.method, "POST");
    assert_eq!(
        seen.path,
        "/service/a%2Fb/run?param_name=it%27s%5Cta&max_threads=1&format=JSONCompactEachRowWithNamesAndTypes"
    );
    let body: Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!((&body["sql"], &body["database"]), (&json!(STATEMENT), &json!("default")));
    let run = body["runId"].as_str().unwrap();
    assert!(run.len() == 36 && &run[14..15] == "4" && "89ab".contains(&run[19..20]), "{run}");
    for (name, value) in
        [("x-service-type", "clickhouse"), ("auth-provider", "custom"), ("content-type", "application/json")]
    {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
    assert!(seen.header("authorization").unwrap().starts_with("Basic "));
    assert_eq!(seen.header("wake-service"), None);
    for id in ["", ".", ".."] {
        assert!(printed(&cloud(&server).sql(id, STATEMENT).execute().await.unwrap_err()).contains("service id"));
    }
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn the_query_host_gets_credentials_and_has_a_separate_limit() {
    let (api, queries) = (Server::start(|_, _| response(200, "{}")).await, Server::start(|_, _| two("")).await);
    let token = |text: &str| Authorization::bearer(text).unwrap();
    let client = builder(&api).with_query_host(&queries.url).build().unwrap();
    client.sql(ID, STATEMENT).execute().await.unwrap();
    client.set_credentials(token("second"));
    client.sql(ID, STATEMENT).execute().await.unwrap();
    let other = builder(&api).with_query_host(&queries.url).with_query_credentials(token("other")).build().unwrap();
    other.sql(ID, STATEMENT).execute().await.unwrap();
    other.set_credentials(token("second"));
    other.sql(ID, STATEMENT).execute().await.unwrap();
    let seen = queries.seen();
    let used: Vec<_> = seen.iter().map(|seen| seen.header("authorization").unwrap()).collect();
    assert!(used[0].starts_with("Basic "));
    assert_eq!(used[1..], ["Bearer second", "Bearer other", "Bearer other"]);
    // This header is only sent with an API key.
    assert_eq!((seen[0].header("auth-provider"), seen[1].header("auth-provider")), (Some("custom"), None));
    assert_eq!(api.count(), 0);

    let remote = Client::builder().with_key("id", SECRET).with_base_url("https://gateway.example.com").build().unwrap();
    let error = remote.sql(ID, STATEMENT).execute().await.unwrap_err();
    assert!(printed(&error).contains("with_query_host"), "{error}");
    for host in ["http://queries.example.com", "https://u:p@queries.example.com", "ftp://x", "a b"] {
        let error = builder(&api).with_query_host(host).build().unwrap_err();
        assert!(error.to_string().starts_with("the query host"), "{error}");
    }
}

#[tokio::test]
async fn a_postgres_service_needs_a_token() {
    let server = Server::start(|_, _| two("[1, \"x\"]\n")).await;
    let error = cloud(&server).sql_postgres("org", ID, STATEMENT).execute().await.unwrap_err();
    assert!(printed(&error).contains("needs a bearer token"), "{error}");
    assert_eq!((server.count(), error.attempts()), (0, 0));
    let client = builder(&server).with_credentials(Authorization::bearer("token").unwrap()).build().unwrap();
    assert_eq!(client.sql_postgres("org", ID, STATEMENT).database("db").fetch_one::<Row>().await.unwrap().a, 1);
    let seen = &server.seen()[0];
    let query = "orgId=org&format=JSONCompactEachRowWithNamesAndTypes";
    assert_eq!(seen.path, format!("/service/{ID}/runPostgres?{query}"));
    assert_eq!(seen.header("x-service-type"), Some("postgres"));
    assert_eq!(serde_json::from_str::<Value>(&seen.body).unwrap(), json!({ "sql": STATEMENT, "database": "db" }));
}

#[tokio::test]
async fn an_idle_service_is_woken_once() {
    let idle = || response(206, r#"{"data":"Confirm wake service"}"#);
    let server = Server::script(vec![idle(), two("[1, null]\n")]).await;
    let woken = Arc::new(AtomicUsize::new(0));
    let count = woken.clone();
    let call = sql(&server).on_wake(move || {
        count.fetch_add(1, Ordering::Relaxed);
    });
    assert_eq!(call.fetch_all::<Row>().await.unwrap().len(), 1);
    let seen = server.seen();
    assert_eq!(woken.load(Ordering::Relaxed), 1);
    assert_eq!((seen[0].header("wake-service"), seen[1].header("wake-service")), (None, Some("true")));
    assert_eq!(seen[0].body, seen[1].body);

    let server = Server::script(vec![idle()]).await;
    let error = sql(&server).wake(Wake::Never).execute().await.unwrap_err();
    assert!(error.is_idle() && error.status() == Some(206), "{error}");
    assert_eq!(server.count(), 1);
    let error = sql(&server).execute().await.unwrap_err();
    assert!(error.is_idle(), "{error}");
    assert_eq!(server.count(), 3);
    assert_eq!(error.attempts(), 2);
    // The retry setting has no effect here.
    let error = sql(&server).with_retry(Retry::Safe).execute().await.unwrap_err();
    assert!(error.is_idle());
    assert_eq!(server.count(), 5);

    // All requests of the statement are counted, also if the result breaks off.
    let server = Server::script(vec![
        idle(),
        vec![Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1".to_vec()), Step::Close],
    ])
    .await;
    let error = sql(&server).execute().await.unwrap_err();
    assert_eq!((error.attempts(), server.count()), (2, 2), "{error}");
}

#[tokio::test]
async fn sql_has_a_separate_rate_limit() {
    let server = Server::script(vec![two(""), two(""), response(200, r#"{"result":1}"#)]).await;
    let period = DEADLINE * 100;
    let cloud = builder(&server).with_query_rate_limit(1, period).build().unwrap();
    cloud.sql(ID, STATEMENT).execute().await.unwrap();
    let error = cloud.sql(ID, STATEMENT).with_timeout(ms(5)).execute().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    skip(period * 11 / 10).await;
    cloud.sql(ID, STATEMENT).execute().await.unwrap();
    // Other calls do not wait.
    cloud.request(Method::GET, "/v1/thing").with_timeout(DEADLINE).send::<Value>().await.unwrap();
    assert_eq!(server.count(), 3);
}
