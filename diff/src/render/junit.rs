//! The report as test results in the XML format of JUnit: one test per finding, which fails if the finding is breaking.

use std::fmt::Write;

use super::html::escape;
use super::lines::groups;
use crate::quote::on_one_line;
use crate::{Level, Part, Report};

/// The report as XML. A breaking finding is a failure, an excepted one is skipped, and any other passes.
pub fn junit(report: &Report) -> String {
    let levels = if report.part == Part::Rust { &[] } else { Level::ALL.as_slice() };
    let (mut tests, mut failures, mut skipped) = (0, 0, 0);
    let mut cases = String::new();
    for level in levels {
        for group in groups(report, *level) {
            for finding in &group.findings {
                let Some(first) = finding.changes.first() else { continue };
                tests += 1;
                let text = finding.text();
                let operations: Vec<&str> =
                    finding.changes.iter().flat_map(|change| &change.operations).map(String::as_str).collect();
                // Writing to a String cannot fail.
                let _ = write!(
                    cases,
                    "  <testcase classname=\"{}\" name=\"{}\">",
                    attribute(first.id),
                    attribute(&format!("{}: {text}", group.owner))
                );
                let detail = format!(
                    "{}\nold: {}\nnew: {}\noperations: {}",
                    level.word(),
                    attribute(&first.old_pointer),
                    attribute(&first.new_pointer),
                    attribute(&operations.join(", "))
                );
                let _ = match (&first.excepted, level) {
                    (Some(reason), _) => {
                        skipped += 1;
                        write!(cases, "<skipped message=\"{}\"/>", attribute(reason))
                    }
                    (None, Level::Break) => {
                        failures += 1;
                        let (kind, message) = (level.word(), attribute(&text));
                        write!(cases, "<failure type=\"{kind}\" message=\"{message}\">{detail}</failure>")
                    }
                    _ => write!(cases, "<system-out>{detail}</system-out>"),
                };
                cases.push_str("</testcase>\n");
            }
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"OpenAPI changes\" tests=\"{tests}\" \
         failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">\n{cases}</testsuite>\n</testsuites>\n"
    )
}

/// Escapes text for XML, on one line and without characters that XML does not allow.
fn attribute(text: &str) -> String {
    escape(&on_one_line(text)).replace(['\u{fffe}', '\u{ffff}'], " ")
}
