//! Writes the cost of a range of days as CSV: `cost_report [FIRST_DAY LAST_DAY]`, for example `cost_report 2026-01-01 2026-12-31`.
//! The default is September and October 2026.

mod local;

use clickhouse_cloud::{Client, Error};
use futures_util::TryStreamExt;
use std::collections::BTreeMap;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let days: Vec<String> = std::env::args().skip(1).collect();
    let (first, last) = match &days[..] {
        [] => ("2026-09-01", "2026-10-31"),
        [first, last] => (first.as_str(), last.as_str()),
        _ => return Err("usage: cost_report [FIRST_DAY LAST_DAY]".into()),
    };
    let (cloud, organization) = local::start().await?;
    print!("{}", report(&cloud, &organization, first, last).await?);
    Ok(())
}

/// Returns one line for each month and entity. The API returns 31 days at most; the stream sends as many requests as the range needs.
pub async fn report(cloud: &Client, organization: &str, first: &str, last: &str) -> Result<String, Error> {
    let mut totals: BTreeMap<(String, String), f64> = BTreeMap::new();
    let mut records = cloud.usage_cost_get(organization, first, last).items();
    while let Some(record) = records.try_next().await? {
        let month = record.date.as_deref().and_then(|date| date.get(..7)).unwrap_or_default();
        let entity = record.entity_name.unwrap_or_default();
        *totals.entry((month.to_owned(), entity)).or_default() += record.total_chc.unwrap_or_default();
    }
    let mut csv = String::from("month,entity,credits\n");
    for ((month, entity), credits) in &totals {
        csv += &format!("{month},{},{credits:.2}\n", quoted(entity));
    }
    Ok(csv)
}

/// Quotes a field of CSV (RFC 4180).
fn quoted(text: &str) -> String {
    match text.contains(['"', ',', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}
