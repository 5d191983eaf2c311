//! The report as one HTML page without a single outside resource: tiles, tables by tag, search, old beside new.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::lines::{between, grouped, ignored, verdict, Line, SECTIONS};
use super::markdown::capitalise;
use crate::diff::rust::short;
use crate::diff::{Change, Level, Report};

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
    out.push_str("<input id=\"search\" type=\"search\" placeholder=\"Search\" aria-label=\"Search\">\n");
    let mut tags: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in &report.changes {
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
                for line in &group.lines {
                    row(&group.owner, line, &mut out);
                }
            }
        }
        out.push_str("</tbody>\n</table>\n</section>\n");
    }
    let passed = ignored(report);
    if !passed.is_empty() {
        let _ = writeln!(out, "<p class=\"note\">Not counted: {}</p>", escape(&passed));
    }
    let _ = write!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    out
}

fn tiles(report: &Report, out: &mut String) {
    let counts = report.verdict.counts;
    out.push_str("<div class=\"tiles\">\n");
    let tiles = [("break", counts.breaking), ("risk", counts.risk), ("add", counts.add), ("doc", counts.doc)];
    for (class, count) in tiles {
        let _ = writeln!(out, "<button class=\"tile {class}\" data-level=\"{class}\"><b>{count}</b> {class}</button>");
    }
    let _ = writeln!(out, "<span class=\"tile\"><b>{}</b> operations</span>\n</div>", report.operations);
}

/// One row for a line: for one change, or for several that read as one.
fn row(owner: &str, line: &Line, out: &mut String) {
    let Some(first) = line.changes.first() else { return };
    let level = match first.level {
        Level::Break => "break",
        Level::Risk => "risk",
        Level::Add => "add",
        Level::Doc => "doc",
    };
    let mut marks = String::new();
    let every = |mark: fn(&Change) -> bool| line.changes.iter().all(|change| mark(change));
    for (on, mark) in [
        (every(|change| change.beta), "beta"),
        (every(|change| change.deprecated), "deprecated"),
        (first.excepted.is_some(), "excepted"),
    ] {
        if on {
            let _ = write!(marks, " <i>{mark}</i>");
        }
    }
    let place = if line.spans_operations() { escape(owner) } else { format!("<code>{}</code>", escape(owner)) };
    let _ = write!(
        out,
        "<tr class=\"{level}\" id=\"{}\"><td>{level}{marks}</td><td>{place}</td><td>{}",
        escape(&first.fingerprint),
        code(&line.text())
    );
    list(out, "difference", &first.details);
    let mut operations: Vec<String> = line.changes.iter().flat_map(|change| change.operations.clone()).collect();
    operations.sort();
    operations.dedup();
    if !matches!(operations.as_slice(), [only] if only == owner) {
        list(out, "operation", &operations);
    }
    let items: Vec<String> = line.changes.iter().flat_map(|change| rust(change)).collect();
    list(out, "Rust item", &items);
    let side = |of: fn(&Change) -> (&Value, &str)| {
        let mut sides: Vec<String> = line.changes.iter().map(|change| side(of(change))).collect();
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
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| if index % 2 == 1 { format!("<code>{}</code>", escape(part)) } else { escape(part) })
        .collect()
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
    out
}
