//! The report for a terminal.

use std::fmt::Write;

use super::{Report, Tally};

/// Broken calls that are printed; the other forms of the report have more.
const TOLD: usize = 20;

/// A column of the table: which calls it counts.
type Of = fn(&Tally) -> u64;

/// A table of the kinds of faults, the first broken calls, and the result.
pub fn written(report: &Report) -> String {
    let mut out = String::new();
    let count = |count: u64| if count == 0 { "-".to_owned() } else { count.to_string() };
    let columns: [(&str, Of); 6] = [
        ("survived", |calls| calls.survived),
        ("error", |calls| calls.promised_error),
        ("no place", |calls| calls.no_place),
        ("refused", |calls| calls.refused),
        ("left out", |calls| calls.left_out),
        ("broken", |calls| calls.broken),
    ];
    // Only other servers refuse, and only of other servers something is left out.
    let shown: Vec<_> = columns
        .into_iter()
        .filter(|(name, of)| {
            !["refused", "left out"].contains(name) || report.faults.iter().any(|column| of(&column.calls) > 0)
        })
        .collect();
    let wide = report.faults.iter().map(|column| column.promise.len()).max().unwrap_or(0);
    let mut line = |fault: &str, promise: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("{cell:>10}")).collect();
        // Writing to a text does not fail.
        let _ = writeln!(out, "{fault:<20}{promise:<wide$}{cells}");
    };
    line("fault", "the client promises", shown.iter().map(|(name, _)| (*name).to_owned()).collect());
    for column in &report.faults {
        line(column.fault, column.promise, shown.iter().map(|(_, of)| count(of(&column.calls))).collect());
    }
    let broken = report.broken();
    for call in report.broken.iter().take(TOLD) {
        let what: String = call.what.chars().take(400).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(out, "broken: {}, {}, seed {}: {what}", call.operation, call.fault, call.seed);
    }
    if broken > TOLD as u64 {
        let _ = writeln!(out, "and {} more; --json and --html tell them", broken - TOLD as u64);
    }
    if let Some(first) = report.broken.first().filter(|_| report.server == "sandbox") {
        let _ = writeln!(out, "again: cargo xtask conformance --seed {} --fault {}", first.seed, first.fault);
    }
    let _ = writeln!(
        out,
        "{} of {} operations well in {} calls, {}, document of {}, server: {}, {} s",
        report.operations_well,
        report.operations.len(),
        report.calls(),
        report.seeds_told(),
        report.document,
        report.server,
        report.seconds,
    );
    if report.server != "sandbox" {
        out.push_str("This server was not asked for faults.\n");
    }
    if report.faults.iter().any(|column| column.calls.left_out > 0) {
        out.push_str("What creates, changes or deletes was left out: it needs --yes.\n");
    }
    if broken == 0 && !report.is_well {
        out.push_str("No operation succeeded, so nothing is proved.\n");
    }
    out
}
