//! The report for the body of a pull request: lists by level, each owner once, within the size that GitHub accepts.

use std::fmt::Write;

use super::lines::{between, groups, ignored, legend, notes, verdict, SECTIONS};
use super::rust::{added_items, additions, tasks, Task};
use super::visible::visible;
use crate::quote::{on_one_line, quote, spans, Span};
use crate::report::findings::{Finding, Group};
use crate::{Level, Part, Report};

/// The maximum size of the body of a pull request, less some space for the text around the report.
const LIMIT: usize = 60_000;

/// The report as Markdown of at most 60,000 characters. Entries that do not fit are counted.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("**{}**\n", escape(&capitalise(&verdict(report))));
    // Writing to a String cannot fail.
    let between = between(report);
    if !between.is_empty() {
        let _ = writeln!(out, "\n{}", escape(&between));
    }
    for note in notes(report) {
        let _ = writeln!(out, "\n> {}", escape(&note));
    }
    let passed = Some(ignored(report)).filter(|passed| !passed.is_empty() && report.part == Part::All);
    let tail = passed.map(|passed| format!("\nNot counted: {passed}.\n")).unwrap_or_default();
    let mut left_out = callers(report, &mut out, LIMIT / 2 - tail.len());
    let entries = out.len();
    if report.part != Part::Rust {
        left_out += sections(report, &mut out, LIMIT - tail.len());
    }
    if let Some(legend) = legend(&out[entries..]) {
        let _ = writeln!(out, "\nHow to read: {}.", escape(&legend));
    }
    if left_out > 0 {
        let _ = writeln!(out, "\n{left_out} more entries are in the JSON and HTML reports.");
    }
    out.push_str(&tail);
    visible(out)
}

/// Writes what callers of the crate have to change and what was added. Returns the number of entries that do not fit in `limit`.
fn callers(report: &Report, out: &mut String, limit: usize) -> usize {
    let tasks = tasks(report);
    if !tasks.is_empty() {
        out.push_str("\n### Callers of the crate\n\n");
    }
    let mut left_out = push_fitting(out, tasks.iter().map(line_of), limit);
    let added = additions(report);
    if !added.is_empty() {
        let _ = writeln!(out, "\nAdded to the crate: {added}.");
    }
    if report.part == Part::Rust {
        let items = added_items(report);
        if !items.is_empty() {
            out.push('\n');
        }
        left_out += push_fitting(out, items.iter().map(line_of), LIMIT);
    }
    left_out
}

/// Writes the changes by level. Returns the number of entries that do not fit in `limit`.
fn sections(report: &Report, out: &mut String, limit: usize) -> usize {
    let mut left_out = 0;
    for (level, title) in SECTIONS {
        let groups = groups(report, level);
        if groups.is_empty() {
            continue;
        }
        let _ = write!(out, "\n### {title}\n\n");
        let fold = level == Level::Doc && groups.len() > 10;
        if fold {
            out.push_str("<details><summary>Show</summary>\n\n");
        }
        left_out += push_fitting(out, groups.iter().map(|group| entry(report, group)), limit);
        if fold {
            out.push_str("\n</details>\n");
        }
    }
    left_out
}

/// Writes the entries that fit in `limit`, less some space for the text after them, and counts the others.
fn push_fitting(out: &mut String, entries: impl Iterator<Item = String>, limit: usize) -> usize {
    let mut left_out = 0;
    for text in entries {
        if out.len() + text.len() + 200 > limit {
            left_out += 1;
        } else {
            out.push_str(&text);
        }
    }
    left_out
}

fn line_of(task: &Task) -> String {
    format!("- {}: {}\n", quote(&task.owner), escape(&task.text))
}

fn entry(report: &Report, group: &Group) -> String {
    let mut text = String::new();
    let line = |finding: &Finding| {
        let marks = finding.marks(report);
        let marks = if marks.is_empty() { marks } else { format!(" _({})_", escape(&marks)) };
        format!("{}{marks}", escape(&finding.text()))
    };
    let several = group.findings.first().is_some_and(Finding::spans_operations);
    let owner = if several { group.owner.clone() } else { quote(&group.owner) };
    if let [only] = group.findings.as_slice() {
        let _ = writeln!(text, "- {owner}: {}", line(only));
        return text;
    }
    let _ = writeln!(text, "- {owner}");
    for each in &group.findings {
        let _ = writeln!(text, "  - {}", line(each));
    }
    text
}

/// Escapes characters that would be Markdown markup outside of code spans.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for span in spans(text) {
        let prose = match span {
            Span::Code(code) => {
                out.push_str(&quote(code));
                continue;
            }
            Span::Prose(prose) => on_one_line(prose),
        };
        for letter in prose.chars() {
            if "*_<>|[]#\\`&~$".contains(letter) {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

pub(super) fn capitalise(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
