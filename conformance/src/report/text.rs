//! The report for a terminal.

use std::fmt::Write;

use super::{Report, Tally};

/// The maximum number of broken calls that are printed. The other formats of the report have more.
const MAX_PRINTED: usize = 20;

/// The number of calls that a column of the table shows.
type Of = fn(&Tally) -> u64;

/// A table of the kinds of faults, the first broken calls, and the result.
pub fn written(report: &Report) -> String {
    let mut out = String::new();
    let count = |count: u64| if count == 0 { "-".to_owned() } else { count.to_string() };
    let columns: [(&str, Of); 6] = [
        ("survived", |calls| calls.survived),
        ("error", |calls| calls.promised_error),
        ("no place", |calls| calls.no_place),
        ("rejected", |calls| calls.rejected),
        ("left out", |calls| calls.left_out),
        ("broken", |calls| calls.broken),
    ];
    // Only servers other than the sandbox reject requests, and operations are left out only for these.
    let shown: Vec<_> = columns
        .into_iter()
        .filter(|(name, of)| {
            !["rejected", "left out"].contains(name) || report.faults.iter().any(|column| of(&column.calls) > 0)
        })
        .collect();
    let wide = report.faults.iter().map(|column| column.promise.len()).max().unwrap_or(0);
    let mut line = |fault: &str, promise: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("{cell:>10}")).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{fault:<20}{promise:<wide$}{cells}");
    };
    line("fault", "the client guarantees", shown.iter().map(|(name, _)| (*name).to_owned()).collect());
    for column in &report.faults {
        line(column.fault, column.promise, shown.iter().map(|(_, of)| count(of(&column.calls))).collect());
    }
    let broken = report.broken();
    for call in report.broken.iter().take(MAX_PRINTED) {
        let what: String = call.what.chars().take(400).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(out, "broken: {}, {}, seed {}: {what}", call.operation, call.fault, call.seed);
    }
    if broken > MAX_PRINTED as u64 {
        let _ = writeln!(out, "and {} more; --json and --html list them", broken - MAX_PRINTED as u64);
    }
    if let Some(first) = report.broken.first().filter(|_| report.server == "sandbox") {
        let _ = writeln!(out, "repeat: cargo xtask conformance --seed {} --fault {}", first.seed, first.fault);
    }
    let _ = writeln!(
        out,
        "{} of {} operations as guaranteed in {} calls, {}, document of {}, server: {}, {} s",
        report.operations_well,
        report.operations.len(),
        report.calls(),
        report.seed_range(),
        report.document,
        report.server,
        report.seconds,
    );
    if report.server != "sandbox" {
        out.push_str("No faults were requested from this server.\n");
    }
    if report.faults.iter().any(|column| column.calls.left_out > 0) {
        out.push_str("Operations that create, change or delete were left out. --yes includes them.\n");
    }
    if broken == 0 && !report.is_well {
        out.push_str("No operation succeeded, so nothing is proved.\n");
    }
    out
}
