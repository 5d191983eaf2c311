//! Measures the comparison of neighbouring revisions of the API's document: time, memory, and length of the reports of `openapi-diff`,
//! and of oasdiff if that is on the PATH.
//!
//! Each run is a separate process, so that its memory is measured alone. The two programs alternate. The minimum of each figure counts.

use anyhow::{bail, Context, Result};
use nix::sys::resource::{getrusage, UsageWho};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 5;

/// The program for comparison.
const OTHER: &str = "oasdiff";

/// Two neighbouring revisions of the document.
struct Step {
    name: String,
    old: PathBuf,
    new: PathBuf,
}

/// Time and memory of a run.
#[derive(Clone, Copy)]
struct Cost {
    milliseconds: u128,
    kib: u64,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        None => compare(),
        Some((program, arguments)) => run_and_measure(program, arguments),
    }
}

/// Runs a program as the only child of this process. Prints its time and memory, then its output.
fn run_and_measure(program: &str, arguments: &[String]) -> Result<()> {
    let begun = Instant::now();
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output()?;
    let milliseconds = begun.elapsed().as_millis();
    let kib = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    if !matches!(output.status.code(), Some(0 | 1)) {
        bail!("{program}: {}", String::from_utf8_lossy(&output.stderr));
    }
    println!("{milliseconds} {kib}");
    print!("{}", String::from_utf8(output.stdout)?);
    Ok(())
}

fn compare() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the benches are in the project")?;
    let ours = build(root)?;
    let has_other = Command::new(OTHER)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !has_other {
        println!("skipped: the figures of {OTHER}, because it is not on the PATH or does not run");
    }
    println!("| step | ms | KiB | changes | lines | lines per change | {OTHER}: ms | KiB | lines | lines per change |");
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for step in steps(root)? {
        let pair = [step.old.display().to_string(), step.new.display().to_string()];
        let our_arguments = [&pair[0], &pair[1], "--json"];
        let other_arguments = ["changelog", &pair[0], &pair[1], "--format", "json"];
        let (mut least, mut other) = (None, None);
        let (mut report, mut findings) = (String::new(), String::new());
        for _ in 0..ROUNDS {
            report = measure(&ours, &our_arguments, &mut least)?;
            if has_other {
                findings = measure(Path::new(OTHER), &other_arguments, &mut other)?;
            }
        }
        let Cost { milliseconds, kib } = least.context("at least one round")?;
        let report: Value = serde_json::from_str(&report)?;
        let count = |counts: &Value| -> u64 {
            ["break", "risk", "add", "doc"]
                .iter()
                .filter_map(|key| counts[key].as_u64())
                .sum()
        };
        let (changes, lines) = (
            count(&report["verdict"]["counts"]),
            count(&report["verdict"]["findings"]),
        );
        let per_change = |lines: u64| lines as f64 / changes.max(1) as f64;
        print!(
            "| {} | {milliseconds} | {kib} | {changes} | {lines} | {:.2} |",
            step.name,
            per_change(lines)
        );
        match other {
            None => println!(" | | | |"),
            Some(Cost { milliseconds, kib }) => {
                let findings: Vec<Value> = serde_json::from_str(&findings).unwrap_or_default();
                let lines = findings.len() as u64;
                println!(" {milliseconds} | {kib} | {lines} | {:.2} |", per_change(lines));
            }
        }
    }
    Ok(())
}

/// Builds `openapi-diff`, and returns its path.
fn build(root: &Path) -> Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("benches/target"), PathBuf::from);
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command.args([
        "build",
        "--release",
        "--locked",
        "--quiet",
        "--package",
        "diff",
        "--bin",
        "openapi-diff",
    ]);
    let status = command.current_dir(root).env("CARGO_TARGET_DIR", &target).status()?;
    if !status.success() {
        bail!("{command:?}: {status}");
    }
    Ok(target.join("release/openapi-diff"))
}

/// Every pair of neighbouring revisions, oldest first.
fn steps(root: &Path) -> Result<Vec<Step>> {
    let history = root.join("spec/history");
    let entries = fs::read_dir(&history).with_context(|| format!("{}: cannot be read", history.display()))?;
    let mut documents = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    documents.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    documents.sort();
    documents.push(root.join("spec/cloud.json"));
    let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let step = |pair: &[PathBuf]| Step {
        name: format!("{} to {}", name(&pair[0]), name(&pair[1])),
        old: pair[0].clone(),
        new: pair[1].clone(),
    };
    Ok(documents.windows(2).map(step).collect())
}

/// Runs a program in a process that measures it, and keeps the minimum of the figures. Returns its output.
fn measure(program: &Path, arguments: &[&str], least: &mut Option<Cost>) -> Result<String> {
    let output = Command::new(std::env::current_exe()?)
        .arg(program)
        .args(arguments)
        .output()?;
    if !output.status.success() {
        bail!("{}: {}", program.display(), String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8(output.stdout)?;
    let (figures, report) = text.split_once('\n').context("no figures")?;
    let (milliseconds, kib) = figures.split_once(' ').context("no figures")?;
    let cost = Cost {
        milliseconds: milliseconds.parse()?,
        kib: kib.parse()?,
    };
    let other = least.unwrap_or(cost);
    *least = Some(Cost {
        milliseconds: cost.milliseconds.min(other.milliseconds),
        kib: cost.kib.min(other.kib),
    });
    Ok(report.to_owned())
}
