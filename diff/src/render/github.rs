//! The report as annotations of a GitHub workflow, each at its line of the newer document.

use std::fmt::Write;

use openapi::source::Lines;

use super::lines::{groups, verdict};
use super::visible::visible;
use crate::{Level, Part, Report};

/// The report as workflow commands. `newer` is the text of the newer document, `path` the file that contains it.
pub fn github(report: &Report, newer: &str, path: Option<&str>) -> String {
    let mut out = String::new();
    let levels = if report.part == Part::Rust { &[] } else { Level::ALL.as_slice() };
    let findings: Vec<_> = levels
        .iter()
        .flat_map(|level| groups(report, *level))
        .flat_map(|group| group.findings.into_iter().map(move |finding| (group.owner.clone(), finding)))
        .collect();
    let lines = openapi::source::lines(newer).unwrap_or_default();
    for (owner, finding) in &findings {
        let Some(change) = finding.changes.first().filter(|change| change.excepted.is_none()) else { continue };
        let command = match change.level {
            Level::Break => "error",
            Level::Risk => "warning",
            Level::Add | Level::Doc => "notice",
        };
        // Without a file, GitHub shows the annotation at the run.
        let location = path.map(|path| format!("file={},line={},", property(path), line(&lines, &change.new_pointer)));
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "::{command} {}title={}::{}",
            location.unwrap_or_default(),
            property(&format!("{}: {}", change.level.word(), change.id)),
            data(&format!("{owner}: {}", finding.text()))
        );
    }
    let _ = writeln!(out, "{}", data(&verdict(report)));
    visible(out)
}

/// Text inside a command, in which a line break would end the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The line of the value at a pointer, or of the nearest value around it that is in the text. A removed value has no line, nor has a value
/// that a YAML alias refers to.
fn line(lines: &Lines, pointer: &str) -> usize {
    let around = std::iter::successors(Some(pointer), |pointer| pointer.rsplit_once('/').map(|(around, _)| around));
    around.filter_map(|pointer| lines.get(pointer)).next().copied().unwrap_or(1)
}
