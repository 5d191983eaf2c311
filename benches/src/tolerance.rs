//! Compares the tolerance of the clients: responses that differ from the document, a temporary error, and secrets in output.

use crate::Row;
use anyhow::{Context, Result};
use benches::payload;
use clickhouse_cloud::types::{self, decode, List};
use clickhouse_cloud_api as other;
use serde_json::{json, Value};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

const LISTS: usize = 100;
const ITEMS: usize = 20;

/// A change of one service of a list.
type Change = fn(&mut Value);

const CHANGES: [(&str, Change); 6] = [
    ("an enum value that the document does not have", |item| item["state"] = "hibernating".into()),
    ("null for a text", |item| item["name"] = Value::Null),
    ("null for a list", |item| item["endpoints"] = Value::Null),
    ("a property of another type", |item| item["numReplicas"] = "three".into()),
    ("an element of another type", |item| *item = "broken".into()),
    ("a property that the document does not have", |item| item["newProperty"] = 1.into()),
];

pub fn rows() -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (name, change) in CHANGES {
        let (mut ours, mut others) = (0, 0);
        for list in 0..LISTS {
            let mut items: Value = serde_json::from_slice(&payload::services(ITEMS)?)?;
            change(&mut items[list % ITEMS]);
            let text = items.to_string();
            ours += decode::<List<types::Service>>(&text).map_or(0, |list| list.value.len());
            others += serde_json::from_str::<Vec<other::Service>>(&text).map_or(0, |list| list.len());
        }
        let share = |count: usize| format!("{}%", count * 100 / (LISTS * ITEMS));
        rows.push(row(&format!("services decoded from lists with {name}"), share(ours), share(others)));
    }
    rows.push(written_back()?);
    rows.push(printed_secrets()?);
    for status in [429, 503] {
        rows.push(failing_once(status)?);
    }
    Ok(rows)
}

fn row(what: &str, ours: String, other: String) -> Row {
    Row { what: what.into(), ours, other, ratio: None, limit: "" }
}

fn yes(is_true: bool) -> String {
    if is_true { "yes" } else { "no" }.to_owned()
}

/// Whether an unknown property is written back with its object.
fn written_back() -> Result<Row> {
    let mut items: Value = serde_json::from_slice(&payload::services(1)?)?;
    items[0]["newProperty"] = 1.into();
    let text = items[0].to_string();
    let ours = serde_json::to_value(decode::<types::Service>(&text)?.value)?;
    let others = serde_json::to_value(serde_json::from_str::<other::Service>(&text)?)?;
    let kept = |value: Value| yes(value["newProperty"] == 1);
    Ok(row("an unknown property is written back", kept(ours), kept(others)))
}

/// Whether `{:?}` of a new API key shows its secret.
fn printed_secrets() -> Result<Row> {
    let text = json!({ "keyId": "id", "keySecret": "4b1dh" }).to_string();
    let ours = format!("{:?}", decode::<types::ApiKeyPostResponse>(&text)?.value);
    let others = format!("{:?}", serde_json::from_str::<other::ApiKeyPostResponse>(&text)?);
    Ok(row("`{:?}` of a new API key shows its secret", yes(ours.contains("4b1dh")), yes(others.contains("4b1dh"))))
}

/// Whether a GET succeeds if the server responds with this status once.
fn failing_once(status: u16) -> Result<Row> {
    let services: Value = serde_json::from_slice(&payload::services(1)?)?;
    let body = json!({ "status": 200, "requestId": "1", "result": services[0] }).to_string();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let cloud = clickhouse_cloud::Client::builder().with_key("key", "secret");
        let cloud = cloud.with_base_url(start(status, &body)?).build()?;
        let ours = cloud.instance_get("organization", "service").await.is_ok();
        let cloud = other::Client::with_base_url(start(status, &body)?, "key", "secret");
        let others = cloud.instance_get("organization", "service").await.is_ok();
        Ok(row(&format!("a read succeeds after one {status}"), yes(ours), yes(others)))
    })
}

/// Starts a server that sends this status to the first connection and the body to all others. Returns its URL.
fn start(status: u16, body: &str) -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no port on loopback")?;
    let url = format!("http://{}", listener.local_addr()?);
    let failure = format!("HTTP/1.1 {status} Failed\r\nretry-after: 0\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let length = body.len();
    let success = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    thread::spawn(move || {
        for (number, mut connection) in listener.incoming().flatten().enumerate() {
            // A GET without a body fits into one read.
            let _ = connection.read(&mut [0; 8192]);
            let _ = connection.write_all(if number == 0 { failure.as_bytes() } else { success.as_bytes() });
        }
    });
    Ok(url)
}
