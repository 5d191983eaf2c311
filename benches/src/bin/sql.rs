//! Measures a stream of a million rows of five columns: `Client::sql`, compared with reqwest and serde_json, on loopback.
//!
//! Each run is a separate process, so that its memory is measured alone. The two alternate. The fastest run of each counts.

use anyhow::{bail, Context, Result};
use benches::server;
use clickhouse_cloud::Client;
use futures_util::{StreamExt, TryStreamExt};
use nix::sys::resource::{getrusage, UsageWho};
use std::fmt::Write;
use std::process::Command;

const ROWS: u64 = 1_000_000;
const ROUNDS: usize = 7;

type Row = (u64, f64, String, String, bool);

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => compare(),
        [how, base] => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let count = match how {
                "ours" => runtime.block_on(ours(base))?,
                _ => runtime.block_on(bare(base))?,
            };
            if count != ROWS {
                bail!("{count} rows");
            }
            println!("{} {}", processor_time()?, peak_memory()?);
            Ok(())
        }
        _ => bail!("takes no arguments"),
    }
}

fn compare() -> Result<()> {
    let mut body = "[\"n\",\"half\",\"text\",\"day\",\"even\"]\n[\"UInt64\",\"Float64\",\"String\",\"Date\",\"Bool\"]\n".to_owned();
    for n in 0..ROWS {
        let (half, day) = (n as f64 / 2.0, n % 28 + 1);
        writeln!(body, "[{n},{half},\"text {n}\",\"2026-11-{day:02}\",{}]", n % 2 == 0)?;
    }
    let base = format!("http://{}", server::start(body.as_bytes()).context("no port on loopback")?);
    let mut least = [[u64::MAX; 2]; 2];
    for _ in 0..ROUNDS {
        for (figures, how) in least.iter_mut().zip(["bare", "ours"]) {
            let output = Command::new(std::env::current_exe()?).args([how, &base]).output()?;
            if !output.status.success() {
                bail!("{how}: {}", String::from_utf8_lossy(&output.stderr));
            }
            let text = String::from_utf8(output.stdout)?;
            let found = text.split_whitespace().map(str::parse).collect::<Result<Vec<u64>, _>>()?;
            for (least, found) in figures.iter_mut().zip(found) {
                *least = (*least).min(found);
            }
        }
    }
    println!("{:<6} {:>13} {:>16}", "", "processor, ms", "peak memory, KiB");
    for ([time, memory], how) in least.iter().zip(["bare", "ours"]) {
        println!("{how:<6} {time:>13} {memory:>16}");
    }
    println!("{:<6} {:>13.3}", "ratio", least[1][0] as f64 / least[0][0] as f64);
    Ok(())
}

async fn ours(base: &str) -> Result<u64> {
    let cloud = Client::builder().with_base_url(base).with_key("key", "secret").build()?;
    let mut rows = cloud.sql("service", "SELECT").rows::<Row>();
    let mut count = 0;
    while let Some(row) = rows.try_next().await? {
        count += u64::from(row.0 == count);
    }
    Ok(count)
}

async fn bare(base: &str) -> Result<u64> {
    let request = reqwest::Client::new().post(format!("{base}/service/service/run")).basic_auth("key", Some("secret"));
    let body = serde_json::json!({ "sql": "SELECT" });
    let mut chunks = request.json(&body).send().await?.error_for_status()?.bytes_stream();
    let (mut count, mut line, mut buffer) = (0, 0, Vec::new());
    while let Some(chunk) = chunks.next().await {
        buffer.extend_from_slice(&chunk?);
        let mut start = 0;
        while let Some(length) = buffer[start..].iter().position(|byte| *byte == b'\n') {
            // The first two lines contain names and types of the columns.
            if line >= 2 {
                let row: Row = serde_json::from_slice(&buffer[start..start + length])?;
                count += u64::from(row.0 == count);
            }
            line += 1;
            start += length + 1;
        }
        buffer.drain(..start);
    }
    Ok(count)
}

/// The time that the processor spent on this process, in milliseconds. Other programs change it less than wall-clock time.
fn processor_time() -> Result<i64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    Ok([usage.user_time(), usage.system_time()].iter().map(|time| time.tv_sec() * 1000 + time.tv_usec() / 1000).sum())
}

/// The peak memory of this process, in KiB.
fn peak_memory() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
