//! SQL on a real engine, which the sandbox forwards to. `CLICKHOUSE_SQL_ENGINE` is the address of its HTTP interface; `.ci/run` starts
//! `sandbox/chdb_server.py`.

use std::collections::BTreeMap;

use clickhouse_cloud::{Client, Error, Sql};
use clickhouse_cloud_sandbox::Sandbox;
use futures_util::TryStreamExt;
use serde::Deserialize;

/// A service on a real engine.
pub(super) struct Service {
    pub(super) cloud: Client,
    pub(super) id: String,
    sandbox: Sandbox,
}

impl Service {
    /// Returns `None` and prints the reason if there is no engine.
    pub(super) async fn start() -> Option<Self> {
        let Ok(engine) = std::env::var("CLICKHOUSE_SQL_ENGINE") else {
            println!("skipped: CLICKHOUSE_SQL_ENGINE is not set to the address of an engine");
            return None;
        };
        let sandbox = Sandbox::builder().sql(engine).start().await.expect("a sandbox");
        let key = sandbox.key();
        let builder = Client::builder().with_base_url(sandbox.base_url()).with_key(key.id(), key.secret());
        let cloud = builder.without_rate_limit().build().expect("a client");
        let path = sandbox.path("/v1/organizations/{organizationId}/services/{serviceId}").expect("a service");
        Some(Self { cloud, id: path.rsplit('/').next().expect("an id").to_owned(), sandbox })
    }

    pub(super) fn sql(&self, statement: impl Into<String>) -> Sql {
        self.cloud.sql(&self.id, statement)
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Row {
    unsigned: u64,
    signed: i128,
    large: String,
    decimal: String,
    date: String,
    time: String,
    list: Vec<Option<u8>>,
    map: BTreeMap<String, i64>,
    none: Option<String>,
    tuple: (u8, String),
}

#[tokio::test]
async fn types_keep_their_values() -> Result<(), Error> {
    let Some(service) = Service::start().await else { return Ok(()) };
    let statement = "SELECT 18446744073709551615::UInt64 AS unsigned, \
         '-170141183460469231731687303715884105728'::Int128 AS signed, \
         '115792089237316195423570985008687907853269984665640564039457584007913129639935'::UInt256 AS large, \
         '1234567890123456789.0123456789'::Decimal(38, 10) AS decimal, '2149-06-06'::Date AS date, \
         toDateTime64('2026-11-28 10:00:00.123456', 6, 'UTC') AS time, [1, NULL, 3]::Array(Nullable(UInt8)) AS list, \
         map('a', -1::Int64, 'b', 2::Int64) AS map, NULL::Nullable(String) AS none, (1::UInt8, 'x') AS tuple";
    let expected = Row {
        unsigned: u64::MAX,
        signed: i128::MIN,
        large: "115792089237316195423570985008687907853269984665640564039457584007913129639935".to_owned(),
        decimal: "1234567890123456789.0123456789".to_owned(),
        date: "2149-06-06".to_owned(),
        time: "2026-11-28 10:00:00.123456".to_owned(),
        list: vec![Some(1), None, Some(3)],
        map: BTreeMap::from([("a".to_owned(), -1), ("b".to_owned(), 2)]),
        none: None,
        tuple: (1, "x".to_owned()),
    };
    for format in ["JSONCompactEachRowWithNamesAndTypes", "JSONEachRow"] {
        for quoted in [0, 1] {
            let sql = service.sql(statement).format(format).setting("output_format_json_quote_64bit_integers", quoted);
            let row: Row = sql.setting("output_format_json_quote_decimals", quoted).fetch_one().await?;
            assert_eq!(row, expected, "{format}, quoted: {quoted}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn strings_keep_every_byte() -> Result<(), Error> {
    let Some(service) = Service::start().await else { return Ok(()) };
    let all = "SELECT arrayStringConcat(arrayMap(x -> char(x), range(256))) AS s";
    let (bytes,): (Vec<u8>,) = service.sql(all).fetch_one().await?;
    assert_eq!(bytes, (0..=255).collect::<Vec<u8>>());
    let text = "it's \\ \"quoted\"\t\n\u{1F600}";
    assert_eq!(service.sql("SELECT {s:String}").param("s", text).fetch_one::<String>().await?, text);
    let list = vec![Some("it's"), None];
    let sql = service.sql("SELECT {l:Array(Nullable(String))}").param("l", &list);
    assert_eq!(sql.fetch_one::<(Vec<Option<String>>,)>().await?.0, [Some("it's".to_owned()), None]);
    Ok(())
}

/// The environment variable of a process that only reads the rows: the base URL, a key and a service.
const READER: &str = "SQL_READER";

/// The sandbox has the result in memory, so the client is measured in a separate process.
#[tokio::test]
async fn a_million_rows_are_read_in_constant_memory() -> Result<(), Error> {
    if let Ok(reader) = std::env::var(READER) {
        return read_a_million_rows(&reader.split(' ').collect::<Vec<_>>()).await;
    }
    let Some(service) = Service::start().await else { return Ok(()) };
    let (base, key) = (service.sandbox.base_url(), service.sandbox.key());
    let mut reader = tokio::process::Command::new(std::env::current_exe().expect("this program"));
    reader.args(["--exact", "a_million_rows_are_read_in_constant_memory"]);
    let output = reader.env(READER, [&base, key.id(), key.secret(), &service.id].join(" ")).output().await;
    let output = output.expect("a process");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    Ok(())
}

async fn read_a_million_rows(reader: &[&str]) -> Result<(), Error> {
    let [base, key, secret, id] = reader[..] else { panic!("{reader:?}") };
    let cloud = Client::builder().with_base_url(base).with_key(key, secret).build()?;
    let statement =
        "SELECT number, number * 2.5, toString(number), toDate(number % 20000), number % 2 = 0 FROM numbers(1000000)";
    let mut rows = cloud.sql(id, statement).rows::<(u64, f64, String, String, bool)>();
    let mut count = 0;
    while let Some((number, half, text, _, even)) = rows.try_next().await? {
        assert!(number == count && half == count as f64 * 2.5 && text == count.to_string() && even == (count % 2 == 0));
        count += 1;
    }
    assert_eq!(count, 1_000_000);
    #[cfg(target_os = "linux")]
    assert!(peak_memory() < 64 << 20, "{} bytes", peak_memory());
    Ok(())
}

/// The peak memory of this process, in bytes.
#[cfg(target_os = "linux")]
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the line");
    line.trim().trim_end_matches(" kB").parse::<usize>().expect("a number") << 10
}

#[tokio::test]
async fn statements_on_tables_work_and_errors_are_reported() -> Result<(), Error> {
    let Some(service) = Service::start().await else { return Ok(()) };
    service.sql("CREATE OR REPLACE TABLE t_engine (a UInt32) ENGINE = MergeTree ORDER BY a").execute().await?;
    service.sql("INSERT INTO t_engine VALUES (1), (2)").execute().await?;
    let rows: Vec<u32> = service.sql("SELECT a FROM t_engine ORDER BY a").fetch_all().await?;
    assert_eq!(rows, [1, 2]);
    for (statement, code, name) in [
        ("SELEC 1", 62, "SYNTAX_ERROR"),
        ("SELECT * FROM not_there", 60, "UNKNOWN_TABLE"),
        ("SELECT throwIf(number = 3) FROM numbers(5)", 395, "FUNCTION_THROW_IF_VALUE_IS_NON_ZERO"),
    ] {
        let error = service.sql(statement).execute().await.unwrap_err();
        let found = error.sql_error().unwrap_or_else(|| panic!("{statement}: {error}"));
        assert_eq!((found.code(), found.name()), (Some(code), Some(name)), "{statement}");
        assert!(!error.to_string().contains("not_there"), "{error}");
    }
    let error = service.sql("SELECT 1").format("Nothing").text().await.unwrap_err();
    assert_eq!(error.sql_error().and_then(|error| error.code()), Some(73));
    Ok(())
}

#[tokio::test]
async fn an_exception_in_the_middle_of_a_stream_is_returned_after_the_rows_before_it() -> Result<(), Error> {
    let Some(service) = Service::start().await else { return Ok(()) };
    let mut rows = service.sql("SELECT number + throwIf(number = 900000) FROM numbers(1000000)").rows::<u64>();
    let mut count = 0;
    let error = loop {
        match rows.try_next().await {
            Ok(Some(row)) => assert_eq!(row, count),
            Ok(None) => panic!("no exception after {count} rows"),
            Err(error) => break error,
        }
        count += 1;
    };
    assert!(count > 0 && count <= 900_000, "{count} rows");
    assert_eq!(error.sql_error().and_then(|error| error.code()), Some(395), "{error}");
    // The next statement is not affected.
    assert_eq!(service.sql("SELECT 1").fetch_one::<u8>().await?, 1);
    Ok(())
}
