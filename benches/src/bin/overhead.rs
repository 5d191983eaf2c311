//! Measures the overhead of the client: one `instance_get`, compared with the same request with reqwest and serde, on loopback.
//!
//! Blocks of calls of the two alternate. The fastest block of each counts. Allocations are counted over one block.

use anyhow::{Context, Result};
use benches::{by_hand, payload, server};
use clickhouse_cloud::Client;
use serde_json::{json, Value};
use std::alloc::{GlobalAlloc, Layout, System};
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

const BLOCKS: u32 = 200;
const CALLS: u32 = 50;

/// The system's allocator, with a count of the allocations.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call is passed unchanged to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        System.alloc(layout)
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        System.realloc(memory, layout, size)
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        System.dealloc(memory, layout);
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> Result<()> {
    let services: Value = serde_json::from_slice(&payload::services(1)?)?;
    let body = json!({ "status": 200, "requestId": services[0]["id"], "result": services[0] }).to_string();
    let address = server::start(body.as_bytes()).context("no port on loopback")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(compare(&format!("http://{address}")))
}

async fn compare(base: &str) -> Result<()> {
    // The headers are the same, so that the request is the same.
    let http =
        reqwest::Client::builder().user_agent(concat!("clickhouse-cloud/", env!("CARGO_PKG_VERSION"))).build()?;
    let url = format!("{base}/v1/organizations/organization/services/service");
    let bare = async || -> Result<by_hand::Envelope> {
        let request = http.get(&url).basic_auth("key", Some("secret")).header("accept", "application/json");
        Ok(request.send().await?.error_for_status()?.json().await?)
    };
    let cloud = Client::builder().with_key("key", "secret").with_base_url(base).without_rate_limit().build()?;
    let ours = async || -> Result<_> { Ok(cloud.instance_get("organization", "service").send().await?) };

    // These blocks open connections and fill caches.
    block(&bare).await?;
    block(&ours).await?;
    let (mut least_bare, mut least_ours) = (Figures::MAX, Figures::MAX);
    for _ in 0..BLOCKS {
        least_bare = least_bare.min(block(&bare).await?);
        least_ours = least_ours.min(block(&ours).await?);
    }
    println!("{:<6} {:>10} {:>12}", "", "wall, us", "allocations");
    for (name, figures) in [("bare", &least_bare), ("ours", &least_ours)] {
        let wall = figures.wall.as_secs_f64() * 1e6 / f64::from(CALLS);
        println!("{name:<6} {wall:>10.2} {:>12.1}", figures.allocations as f64 / f64::from(CALLS));
    }
    let wall = least_ours.wall.as_secs_f64() / least_bare.wall.as_secs_f64();
    let allocations = least_ours.allocations as f64 / least_bare.allocations as f64;
    println!("{:<6} {wall:>10.3} {allocations:>12.3}", "ratio");
    Ok(())
}

struct Figures {
    wall: Duration,
    allocations: u64,
}

impl Figures {
    const MAX: Self = Self { wall: Duration::MAX, allocations: u64::MAX };

    fn min(self, other: Self) -> Self {
        Self { wall: self.wall.min(other.wall), allocations: self.allocations.min(other.allocations) }
    }
}

async fn block<T, F: Future<Output = Result<T>>>(call: &impl Fn() -> F) -> Result<Figures> {
    let (started, allocated) = (Instant::now(), ALLOCATIONS.load(Relaxed));
    for _ in 0..CALLS {
        call().await?;
    }
    Ok(Figures { wall: started.elapsed(), allocations: ALLOCATIONS.load(Relaxed) - allocated })
}
