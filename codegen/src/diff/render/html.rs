//! The report as one HTML page without a single outside resource: tiles, tables by tag, search, old beside new.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::lines::{ignored, verdict};
use crate::diff::rust::short;
use crate::diff::{Change, Level, Report};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The report as a page.
pub fn html(report: &Report) -> String {
    let mut out = String::new();
    let title = escape(&verdict(report));
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>API changes: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    );
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
    for (tag, changes) in tags {
        let name = if tag.is_empty() { "Several tags" } else { tag };
        let _ = writeln!(out, "<section>\n<h2>{} <small>{}</small></h2>", escape(name), changes.len());
        out.push_str("<table>\n<thead><tr><th>Level</th><th>Place</th><th>Change</th><th>Old</th><th>New</th></tr></thead>\n<tbody>\n");
        for change in changes {
            row(change, &mut out);
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

fn row(change: &Change, out: &mut String) {
    let level = match change.level {
        Level::Break => "break",
        Level::Risk => "risk",
        Level::Add => "add",
        Level::Doc => "doc",
    };
    let mut marks = String::new();
    for (on, mark) in
        [(change.beta, "beta"), (change.deprecated, "deprecated"), (change.excepted.is_some(), "excepted")]
    {
        if on {
            let _ = write!(marks, " <i>{mark}</i>");
        }
    }
    let _ = write!(
        out,
        "<tr class=\"{level}\" id=\"{}\"><td>{level}{marks}</td><td><code>{}</code></td><td>{}",
        escape(&change.fingerprint),
        escape(&change.place),
        escape(&change.message)
    );
    list(out, "differences", &change.details);
    list(out, "operations", &change.operations);
    list(out, "Rust items", &rust(change));
    let _ = writeln!(
        out,
        "</td><td>{}</td><td>{}</td></tr>",
        side(&change.old, &change.old_pointer),
        side(&change.new, &change.new_pointer)
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
    let _ = write!(out, "<details><summary>{} {name}</summary><ul>", items.len());
    for item in items {
        let _ = write!(out, "<li>{}</li>", escape(item));
    }
    out.push_str("</ul></details>");
}

fn side(value: &Value, pointer: &str) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => serde_json::to_string_pretty(other).unwrap_or_default(),
    };
    let value = if text.is_empty() { String::new() } else { format!("<pre>{}</pre>", escape(&text)) };
    format!("{value}<small>{}</small>", escape(pointer))
}

fn escape(text: &str) -> String {
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
