//! Measures the time to check and to build each crate, with its dependencies built before.

use crate::{cargo, run, Row, HERE};
use anyhow::Result;
use nix::sys::resource::{getrusage, UsageWho};
use nix::sys::time::TimeValLike;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A crate to build: the folder of its workspace, its package, and its features.
struct Subject {
    folder: PathBuf,
    package: &'static str,
    features: &'static [&'static str],
    least: Cost,
}

#[derive(Clone, Copy)]
struct Cost {
    wall: Duration,
    cpu: Duration,
}

const SMALL: [&str; 3] = ["--no-default-features", "--features", "rustls,api-keys"];

pub fn check(rounds: u32) -> Result<Vec<Row>> {
    let mut subjects = [other(), ours(&[]), ours(&["--features", "dynamic"]), ours(&SMALL)];
    measure(&mut subjects, &["check"], rounds)?;
    let [other, ours, dynamic, small] = subjects.map(|subject| subject.least);
    Ok(vec![
        row("`cargo check`, default features", ours, other, "0.8"),
        row("`cargo check`, with `dynamic`; other is ours without", dynamic, ours, "1.3"),
        row("`cargo check`, `api-keys` only; other is ours with all", small, ours, "0.3"),
    ])
}

pub fn release(rounds: u32) -> Result<Vec<Row>> {
    let program = |package| Subject { folder: HERE.into(), package, features: &[], least: Cost::MAX };
    let mut subjects = [other(), ours(&[]), program("program-other"), program("program-ours")];
    measure(&mut subjects, &["build", "--release"], rounds)?;
    let [other, ours, other_program, our_program] = subjects.map(|subject| subject.least);
    Ok(vec![
        row("`cargo build --release`", ours, other, "0.8"),
        row("`cargo build --release` of a program of five calls", our_program, other_program, "-"),
    ])
}

fn ours(features: &'static [&'static str]) -> Subject {
    let folder = Path::new(HERE).with_file_name("generated");
    Subject { folder, package: "clickhouse-cloud", features, least: Cost::MAX }
}

fn other() -> Subject {
    Subject { folder: HERE.into(), package: "clickhouse-cloud-api", features: &[], least: Cost::MAX }
}

/// Builds everything once, then each crate alone, alternately.
fn measure(subjects: &mut [Subject], arguments: &[&str], rounds: u32) -> Result<()> {
    for round in 0..=rounds {
        for subject in &mut *subjects {
            if round > 0 {
                let profile = &arguments[1..];
                run(cargo(&subject.folder).args(["clean", "--quiet", "--package", subject.package]).args(profile))?;
            }
            let cost = subject.build(arguments)?;
            if round > 0 {
                subject.least = subject.least.min(cost);
                eprintln!("{} {:?}: {cost}", subject.package, subject.features);
            }
        }
    }
    Ok(())
}

impl Subject {
    fn build(&self, arguments: &[&str]) -> Result<Cost> {
        let mut command = cargo(&self.folder);
        command.args(arguments).args(["--quiet", "--locked", "--package", self.package]).args(self.features);
        let (started, used) = (Instant::now(), used()?);
        run(&mut command)?;
        Ok(Cost { wall: started.elapsed(), cpu: self::used()? - used })
    }
}

/// The processor time of all finished child processes.
fn used() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Duration::from_micros(micros.try_into()?))
}

impl Cost {
    const MAX: Self = Self { wall: Duration::MAX, cpu: Duration::MAX };

    fn min(self, other: Self) -> Self {
        Self { wall: self.wall.min(other.wall), cpu: self.cpu.min(other.cpu) }
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.1} s, {:.1} s of processor", self.wall.as_secs_f64(), self.cpu.as_secs_f64())
    }
}

fn row(what: &str, ours: Cost, other: Cost, limit: &'static str) -> Row {
    let ratio = ours.cpu.as_secs_f64() / other.cpu.as_secs_f64();
    Row { what: what.into(), ours: ours.to_string(), other: other.to_string(), ratio: Some(ratio), limit }
}
