//! The report as one HTML page without a single outside resource: tiles, tables by tag, search, old beside new.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::lines::{between, ignored, legend, verdict, SECTIONS};
use super::markdown::capitalise;
use super::rust::{added_items, additions, tasks, Task};
use super::visible::visible;
use crate::findings::{grouped, Finding};
use crate::quote::{spans, Span};
use crate::rust::short;
use crate::{Change, Level, Part, Report};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The report as a page.
pub fn html(report: &Report) -> String {
    let mut out = String::new();
    let title = escape(&capitalise(&verdict(report)));
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>API changes: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
    let between = between(report);
    if !between.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", escape(&between));
    }
    tiles(report, &mut out);
    for note in &report.notes {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", escape(note));
    }
    crate_section(report, &mut out);
    let changes = if report.part == Part::Rust { &[] } else { report.changes.as_slice() };
    out.push_str("<input id=\"search\" type=\"search\" placeholder=\"Search\" aria-label=\"Search\">\n");
    let mut tags: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        // A change that reaches several tags stands once, under their common table.
        let tag = match change.tags.as_slice() {
            [only] => only.as_str(),
            _ => "",
        };
        tags.entry(tag).or_default().push(change);
    }
    let several = tags.remove("").map(|changes| ("", changes));
    for (tag, changes) in tags.into_iter().chain(several) {
        let name = if tag.is_empty() { "Several tags or none" } else { tag };
        let _ = writeln!(out, "<section>\n<h2>{} <small>{}</small></h2>", escape(name), changes.len());
        out.push_str("<table>\n<thead><tr><th>Level</th><th>Place</th><th>Change</th><th>Old</th><th>New</th></tr></thead>\n<tbody>\n");
        for (level, _) in SECTIONS {
            for group in grouped(changes.iter().copied().filter(|change| change.level == level)) {
                for finding in &group.findings {
                    row(&group.owner, finding, &mut out);
                }
            }
        }
        out.push_str("</tbody>\n</table>\n</section>\n");
    }
    if let Some(legend) = legend(&out) {
        let _ = writeln!(out, "<p class=\"note\">How to read: {}</p>", code(&legend));
    }
    let passed = ignored(report);
    if !passed.is_empty() && report.part == Part::All {
        let _ = writeln!(out, "<p class=\"note\">Not counted: {}</p>", escape(&passed));
    }
    let _ = write!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    out
}

fn tiles(report: &Report, out: &mut String) {
    out.push_str("<div class=\"tiles\">\n");
    if report.part == Part::All {
        let (mut findings, mut operations) = (report.verdict.findings, report.verdict.operations);
        for (level, _) in SECTIONS {
            let (class, count, reached) = (class(level), *findings.of(level), *operations.of(level));
            let _ = writeln!(
                out,
                "<button class=\"tile {class}\" data-level=\"{class}\" title=\"in {reached} operations\"><b>{count}</b> {class}</button>"
            );
        }
    }
    let _ = writeln!(out, "<span class=\"tile\"><b>{}</b> operations</span>\n</div>", report.operations);
}

fn class(level: Level) -> &'static str {
    match level {
        Level::Break => "break",
        Level::Risk => "risk",
        Level::Add => "add",
        Level::Doc => "doc",
    }
}

/// What callers of the crate write instead, and what they gained.
fn crate_section(report: &Report, out: &mut String) {
    let entries = |title: &str, tasks: &[Task], open: bool, out: &mut String| {
        let open = if open { " open" } else { "" };
        let _ = writeln!(out, "<details class=\"crate\"{open}><summary>{title}</summary>\n<ul>");
        for task in tasks {
            let _ = writeln!(out, "<li><code>{}</code>: {}</li>", escape(&task.owner), code(&task.text));
        }
        out.push_str("</ul>\n</details>\n");
    };
    let (tasks, added) = (tasks(report), additions(report));
    if !tasks.is_empty() {
        let title = format!("Callers of the crate: {} types or methods to adapt to", tasks.len());
        entries(&title, &tasks, report.part == Part::Rust, out);
    }
    if !added.is_empty() {
        entries(&format!("Added to the crate: {}", escape(&added)), &added_items(report), false, out);
    }
}

/// One row for a finding: for one change, or for several that read as one.
fn row(owner: &str, finding: &Finding, out: &mut String) {
    let Some(first) = finding.changes.first() else { return };
    let level = class(first.level);
    let mut marks = String::new();
    let every = |mark: fn(&Change) -> bool| finding.changes.iter().all(|change| mark(change));
    for (on, mark) in [
        (every(|change| change.beta), "beta"),
        (every(|change| change.deprecated), "deprecated"),
        (first.excepted.is_some(), "excepted"),
    ] {
        if on {
            let _ = write!(marks, " <i>{mark}</i>");
        }
    }
    let place = if finding.spans_operations() { escape(owner) } else { format!("<code>{}</code>", escape(owner)) };
    let _ = write!(
        out,
        "<tr class=\"{level}\" id=\"{}\"><td>{level}{marks}</td><td>{place}</td><td>{}",
        escape(&first.fingerprint),
        code(&finding.text())
    );
    list(out, "difference", &first.details);
    let mut operations: Vec<String> = finding.changes.iter().flat_map(|change| change.operations.clone()).collect();
    operations.sort();
    operations.dedup();
    if !matches!(operations.as_slice(), [only] if only == owner) {
        list(out, "operation", &operations);
    }
    let items: Vec<String> = finding.changes.iter().flat_map(|change| rust(change)).collect();
    list(out, "Rust item", &items);
    let side = |of: fn(&Change) -> (&Value, &str)| {
        let mut sides: Vec<String> = finding.changes.iter().map(|change| side(of(change))).collect();
        sides.dedup();
        match sides.as_slice() {
            [one] => one.clone(),
            many => format!("<details><summary>{} places</summary>{}</details>", many.len(), many.join("<br>")),
        }
    };
    let _ = writeln!(
        out,
        "</td><td>{}</td><td>{}</td></tr>",
        side(|change| (&change.old, &change.old_pointer)),
        side(|change| (&change.new, &change.new_pointer))
    );
}

/// What breaks callers of the crate, and how much was added to it.
fn rust(change: &Change) -> Vec<String> {
    let major = change.rust.iter().filter(|item| item.bump == "major");
    let text = |side: &Option<String>| side.as_deref().map_or("nothing".to_owned(), short);
    let told = major.map(|item| {
        let instead = item.instead.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
        format!("{} -> {}{instead}", text(&item.old), text(&item.new))
    });
    let mut lines: Vec<String> = told.collect();
    let added = change.rust.len() - lines.len();
    if added > 0 {
        lines.push(format!("{added} added"));
    }
    lines
}

fn list(out: &mut String, name: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    let plural = if items.len() == 1 { "" } else { "s" };
    let _ = write!(out, "<details><summary>{} {name}{plural}</summary><ul>", items.len());
    for item in items {
        let _ = write!(out, "<li>{}</li>", escape(item));
    }
    out.push_str("</ul></details>");
}

fn side((value, pointer): (&Value, &str)) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => serde_json::to_string_pretty(other).unwrap_or_default(),
    };
    let value = if text.is_empty() { String::new() } else { format!("<pre>{}</pre>", escape(&text)) };
    format!("{value}<small>{}</small>", escape(pointer))
}

/// Text with its code quotes as code.
fn code(text: &str) -> String {
    let span = |span| match span {
        Span::Code(code) => format!("<code>{}</code>", escape(code)),
        Span::Prose(prose) => escape(prose),
    };
    spans(text).into_iter().map(span).collect()
}

/// Text as it stands in HTML, in attributes too.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    visible(out)
}
