//! Sends requests of many clients at the same time, and reports requests, errors and memory.
//!
//! `cargo run -p clickhouse-cloud-sandbox --example many_clients -- 1000 60` runs 1,000 clients for 60 seconds.
//! It fails if a request fails, or if memory grows after the first third of the time.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Arc;
use std::time::Duration;

use clickhouse_cloud_sandbox::{Behaviour, Sandbox};
use serde_json::{json, Value};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;

/// The growth of memory that is accepted: the last samples to those after the first third.
const MAX_GROWTH: f64 = 1.1;

/// What all clients share.
#[derive(Default)]
struct Counters {
    requests: AtomicU64,
    errors: AtomicU64,
    is_over: AtomicBool,
}

/// A client with one connection.
struct Client {
    stream: BufStream<TcpStream>,
    counters: Arc<Counters>,
}

impl Client {
    /// Sends a request; returns the JSON of a response that means success.
    async fn send(&mut self, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let head = "host: sandbox\r\nauthorization: Basic c2FuZGJveDpzYW5kYm94\r\ncontent-type: application/json";
        let request = format!("{method} {path} HTTP/1.1\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        self.stream.write_all(request.as_bytes()).await?;
        self.stream.flush().await?;
        let (mut status, mut length, mut line) = (None, 0, String::new());
        while status.is_none() || !line.trim().is_empty() {
            line.clear();
            if self.stream.read_line(&mut line).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            status = status.or_else(|| line.split(' ').nth(1)?.parse::<u16>().ok());
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        self.counters.requests.fetch_add(1, Ordering::Relaxed);
        match status {
            Some(200..=299) => Ok(serde_json::from_slice(&body).unwrap_or_default()),
            other => {
                Err(std::io::Error::other(format!("{method} {path}: {other:?} {}", String::from_utf8_lossy(&body))))
            }
        }
    }

    /// Creates, reads, changes, lists and deletes a service.
    async fn visit(&mut self, services: &str) -> std::io::Result<()> {
        let body = json!({"name": "load", "provider": "aws", "region": "eu-west-1", "ipAccessList": []});
        let made = self.send("POST", services, &body).await?;
        let path = format!("{services}/{}", made["result"]["service"]["id"].as_str().unwrap_or_default());
        self.send("GET", &path, &Value::Null).await?;
        self.send("PATCH", &path, &json!({"name": "changed"})).await?;
        self.send("GET", &format!("{path}/backups"), &Value::Null).await?;
        self.send("DELETE", &path, &Value::Null).await?;
        Ok(())
    }
}

async fn run(address: std::net::SocketAddr, services: String, counters: Arc<Counters>) {
    while !counters.is_over.load(Ordering::Relaxed) {
        let visits = async {
            let stream = BufStream::new(TcpStream::connect(address).await?);
            let mut client = Client { stream, counters: counters.clone() };
            while !counters.is_over.load(Ordering::Relaxed) {
                client.visit(&services).await?;
            }
            Ok::<_, std::io::Error>(())
        };
        if let Err(error) = visits.await {
            if counters.errors.fetch_add(1, Ordering::Relaxed) < 5 {
                eprintln!("error: {error}");
            }
        }
    }
}

/// The memory of this process in MiB; 0 where the system does not report it.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1_024.0
}

#[tokio::main]
async fn main() -> Result<ExitCode, clickhouse_cloud_sandbox::Error> {
    let mut arguments = std::env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let (clients, seconds) = (arguments.next().unwrap_or(1_000), arguments.next().unwrap_or(60));
    let mut behaviour = Behaviour::default();
    behaviour.deletes_in_any_state = true;
    // A full collection would drop a service that a client is about to read.
    let builder = Sandbox::builder().behaviour(behaviour).max_entities(2 * clients + 100);
    let sandbox = builder.start().await?;
    let services = sandbox.path("/v1/organizations/{organizationId}/services")?;
    let address = sandbox.address().unwrap_or_else(|| unreachable!("a sandbox with a network"));
    let counters = Arc::<Counters>::default();
    let tasks: Vec<_> = (0..clients).map(|_| tokio::spawn(run(address, services.clone(), counters.clone()))).collect();
    let mut samples = Vec::new();
    for _ in 0..seconds {
        tokio::time::sleep(Duration::from_secs(1)).await;
        samples.push(memory());
    }
    counters.is_over.store(true, Ordering::Relaxed);
    for task in tasks {
        // A client that ends is one that reported its errors.
        let _ = task.await;
    }
    let average = |samples: &[f64]| samples.iter().sum::<f64>() / samples.len().max(1) as f64;
    let third = samples.len() / 3;
    let (early, late) = (average(&samples[third..third * 2]), average(&samples[third * 2..]));
    let (requests, errors) = (counters.requests.load(Ordering::Relaxed), counters.errors.load(Ordering::Relaxed));
    println!(
        "{clients} clients, {seconds} s: {requests} requests, {errors} errors; {early:.0} MiB, then {late:.0} MiB"
    );
    let is_well = errors == 0 && requests > 0 && late <= early * MAX_GROWTH;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
