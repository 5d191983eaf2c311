//! Runs the benchmark `decode`. Its rows have the minimum time per list that criterion measured.

use crate::{cargo, run, Row, HERE};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};

pub fn rows() -> Result<Vec<Row>> {
    run(cargo(Path::new(HERE)).args(["bench", "--locked", "--bench", "decode", "--", "--noplot"]))?;
    let [ours, other, by_hand] = ["ours", "other", "by_hand"].map(|who| least("services", who));
    let (ours, other, by_hand) = (ours?, other?, by_hand?);
    let dashboards = (least("dashboards", "ours")?, least("dashboards", "other")?);
    Ok(vec![
        row("decoding 200 dashboards", dashboards.0, dashboards.1, "0.5"),
        row("decoding 1,000 services", ours, other, "1.0"),
        row("decoding 1,000 services; other is written by hand", ours, by_hand, "1.1"),
    ])
}

fn row(what: &str, ours: f64, other: f64, limit: &'static str) -> Row {
    let show = |nanos: f64| format!("{:.2} ms", nanos / 1e6);
    Row { what: what.into(), ours: show(ours), other: show(other), ratio: Some(ours / other), limit }
}

/// Nanoseconds per iteration of the fastest sample.
fn least(group: &str, who: &str) -> Result<f64> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(Path::new(HERE).join("target"), PathBuf::from);
    let path = target.join("criterion").join(group).join(who).join("new/sample.json");
    let text = std::fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
    let sample: Value = serde_json::from_slice(&text)?;
    let numbers = |name: &str| sample[name].as_array().into_iter().flatten().filter_map(Value::as_f64);
    Ok(numbers("times").zip(numbers("iters")).map(|(time, count)| time / count).fold(f64::INFINITY, f64::min))
}
