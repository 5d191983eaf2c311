//! Runs all sessions, several at the same time, with progress.

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::time::Instant;

use clickhouse_cloud_sandbox::probe::Probe;
use tokio::task::JoinSet;

use crate::flags::Flags;
use crate::judge::Verdict;
use crate::promise::Fault;
use crate::report::Report;
use crate::server::Server;
use crate::session::{Plan, Session};

/// Runs all sessions that the options select.
///
/// # Errors
/// If the run is not possible.
pub async fn run(flags: &Flags) -> Result<Report, String> {
    let begun = Instant::now();
    let probe = Probe::embedded().map_err(|error| error.to_string())?;
    let plan = Arc::new(Plan { operations: probe.operations(), probe, may_write: flags.may_write });
    let mut report = Report::new(flags, &plan.operations);
    let seeds = flags.first_seed..flags.first_seed.saturating_add(flags.seeds);
    let mut open = seeds.flat_map(|seed| flags.faults.iter().map(move |fault| (seed, *fault)));
    let all = flags.seeds.saturating_mul(flags.faults.len() as u64);
    let mut progress = Progress::new(all, flags.is_quiet);
    let mut running = JoinSet::new();
    loop {
        while running.len() < flags.jobs {
            let Some((seed, fault)) = open.next() else { break };
            running.spawn(walk(plan.clone(), flags.base_url.clone(), seed, fault));
        }
        let Some(done) = running.join_next().await else { break };
        let (seed, fault, verdicts) = done.map_err(|error| format!("a session ended early: {error}"))??;
        for (index, verdict) in verdicts.into_iter().enumerate() {
            report.add(index, fault, seed, verdict);
        }
        progress.advance(report.broken());
    }
    progress.end();
    report.finish(begun.elapsed());
    Ok(report)
}

type Walked = Result<(u64, Fault, Vec<Verdict>), String>;

async fn walk(plan: Arc<Plan>, base_url: Option<String>, seed: u64, fault: Fault) -> Walked {
    let server = match &base_url {
        Some(url) => Server::other(url).await?,
        None => Server::sandbox(seed).await?,
    };
    Ok((seed, fault, Session::new(&plan, server, seed, fault).walk().await))
}

/// Prints the progress: on a terminal, one line that is updated, elsewhere a line for every tenth of the run.
struct Progress {
    all: u64,
    done: u64,
    is_quiet: bool,
    is_terminal: bool,
}

impl Progress {
    fn new(all: u64, is_quiet: bool) -> Self {
        Self { all, done: 0, is_quiet, is_terminal: std::io::stderr().is_terminal() }
    }

    fn advance(&mut self, broken: u64) {
        self.done += 1;
        let tenth = |done: u64| done.saturating_mul(10) / self.all.max(1);
        if self.is_quiet || !(self.is_terminal || tenth(self.done) > tenth(self.done - 1)) {
            return;
        }
        let (start, end) = if self.is_terminal { ("\r", "") } else { ("", "\n") };
        // An error while printing does not stop the run.
        let _ = write!(std::io::stderr(), "{start}{} of {} sessions, {broken} calls broken{end}", self.done, self.all);
    }

    fn end(&self) {
        if self.is_terminal && !self.is_quiet && self.done > 0 {
            let _ = writeln!(std::io::stderr());
        }
    }
}
