//! The report as annotations of a workflow of GitHub, each at its line of the newer document.

use std::fmt::Write;

use openapi::source::Lines;

use super::lines::{groups, verdict};
use super::visible::visible;
use crate::{Level, Part, Report};

/// The report as workflow commands. `newer` is the text of the newer document, `path` the file that has it.
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
        // Without a file, GitHub shows the annotation with the run.
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

/// Text of a command, where a line end would end it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The line of the value at a pointer, or of the nearest one around it that the text has: what a reference of YAML stands for, or what
/// was removed, has no line.
fn line(lines: &Lines, pointer: &str) -> usize {
    let around = std::iter::successors(Some(pointer), |pointer| pointer.rsplit_once('/').map(|(around, _)| around));
    around.filter_map(|pointer| lines.get(pointer)).next().copied().unwrap_or(1)
}
