//! The report for a terminal: the verdict first, then the changes by level and owner.

use std::fmt::Write;

use super::lines::{between, groups, ignored, legend, notes, verdict, SECTIONS};
use super::rust::{added_items, additions, tasks};
use super::visible::visible;
use crate::quote::on_one_line;
use crate::{Level, Part, Report};

/// Whether the terminal supports colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Off,
    /// ANSI escapes.
    On,
}

/// The report as text.
pub fn text(report: &Report, colour: Colour) -> String {
    let mut out = String::new();
    let paint = |level, text: &str| painted(colour, level, text);
    let worst = report.changes.iter().filter(|change| change.excepted.is_none()).map(|change| change.level).max();
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{}", paint(worst.unwrap_or(Level::Doc), &verdict(report)));
    let between = between(report);
    if !between.is_empty() {
        let _ = writeln!(out, "{between}");
    }
    for note in notes(report) {
        let _ = writeln!(out, "note: {}", on_one_line(&note));
    }
    let tasks = tasks(report);
    if !tasks.is_empty() {
        let _ = writeln!(out, "\n{}", paint(Level::Break, "Callers of the crate"));
    }
    for task in tasks {
        let _ = writeln!(out, "  {}  {}", task.owner, task.text);
    }
    let added = additions(report);
    if !added.is_empty() {
        let _ = writeln!(out, "\nAdded to the crate: {added}");
    }
    if report.part == Part::Rust {
        for task in added_items(report) {
            let _ = writeln!(out, "  {}  {}", task.owner, task.text);
        }
        return visible(out);
    }
    let entries = out.len();
    for (level, title) in SECTIONS {
        let groups = groups(report, level);
        if groups.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{}", paint(level, title));
        for group in groups {
            for finding in &group.findings {
                let marks = finding.marks(report);
                let marks = if marks.is_empty() { marks } else { format!("  [{marks}]") };
                let _ = writeln!(
                    out,
                    "  {}  {}",
                    on_one_line(&group.owner),
                    on_one_line(&format!("{}{marks}", finding.text()))
                );
            }
        }
    }
    if let Some(legend) = legend(&out[entries..]) {
        let _ = writeln!(out, "\nHow to read: {legend}");
    }
    let passed = ignored(report);
    if !passed.is_empty() {
        let _ = writeln!(out, "\nNot counted: {passed}");
    }
    visible(out)
}

fn painted(colour: Colour, level: Level, text: &str) -> String {
    match (colour, level) {
        (Colour::Off, _) => text.to_owned(),
        (_, Level::Break) => format!("\x1b[1;31m{text}\x1b[0m"),
        (_, Level::Risk) => format!("\x1b[1;33m{text}\x1b[0m"),
        (_, Level::Add) => format!("\x1b[32m{text}\x1b[0m"),
        (_, Level::Doc) => format!("\x1b[2m{text}\x1b[0m"),
    }
}
