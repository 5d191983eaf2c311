//! The report as one HTML page that needs nothing from elsewhere: by level, worst first, and within a level by resource.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use super::lines::{between, ignored, legend, verdict};
use super::markdown::capitalise;
use super::rust::{added_items, additions, tasks, Task};
use super::visible::visible;
use crate::findings::{grouped, Finding};
use crate::quote::{spans, Span};
use crate::rust::short;
use crate::{Change, Level, Part, Report};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// A value of more characters is cut; the JSON report has all of it.
const MAX_VALUE: usize = 1_200;

/// A finding as the page shows it.
struct Row {
    tag: String,
    html: String,
}

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
    for note in &report.notes {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", code(note));
    }
    let changes = if report.part == Part::Rust { &[] } else { report.changes.as_slice() };
    let operations: BTreeSet<&str> = changes.iter().flat_map(|change| &change.operations).map(String::as_str).collect();
    let numbers: BTreeMap<&str, usize> = operations.iter().enumerate().map(|(index, name)| (*name, index)).collect();
    let counted = |level: Level| changes.iter().filter(move |c| c.level == level && c.excepted.is_none());
    let levels: Vec<(Level, Vec<Row>)> =
        Level::ALL.into_iter().map(|level| (level, rows(counted(level), &numbers))).collect();
    if report.part == Part::All {
        controls(&levels, &mut out);
    }
    crate_section(report, &mut out);
    for (level, rows) in &levels {
        section(&capitalise(level.word()), level.word(), rows, &mut out);
    }
    let excepted = rows(changes.iter().filter(|change| change.excepted.is_some()), &numbers);
    section("Excepted: known changes that do not count", "excepted", &excepted, &mut out);
    if !numbers.is_empty() {
        out.push_str("<section class=\"operations\">\n<h2>Operations</h2>\n<ul>\n");
        for (operation, number) in &numbers {
            let _ = writeln!(out, "<li id=\"operation-{number}\"><code>{}</code></li>", escape(operation));
        }
        out.push_str("</ul>\n</section>\n");
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

/// The switches of the levels, each with the number of its findings, and the filter.
fn controls(levels: &[(Level, Vec<Row>)], out: &mut String) {
    out.push_str("<div class=\"controls\">\n");
    for (level, rows) in levels {
        let (word, count) = (level.word(), rows.len());
        let _ = writeln!(
            out,
            "<button type=\"button\" class=\"switch {word}\" data-level=\"{word}\" aria-pressed=\"true\"><b>{count}</b> {word}</button>"
        );
    }
    out.push_str(
        "<input id=\"search\" type=\"search\" placeholder=\"Filter by text\" aria-label=\"Filter by text\">\n\
         <output id=\"shown\"></output>\n</div>\n",
    );
}

fn rows<'r>(changes: impl Iterator<Item = &'r Change>, numbers: &BTreeMap<&str, usize>) -> Vec<Row> {
    let mut rows = Vec::new();
    for group in grouped(changes) {
        for finding in &group.findings {
            let tags: BTreeSet<&str> = finding.changes.iter().flat_map(|c| &c.tags).map(String::as_str).collect();
            let mut tags = tags.into_iter();
            let tag = match (tags.next(), tags.next()) {
                (Some(only), None) if !only.is_empty() => only.to_owned(),
                _ => String::new(),
            };
            rows.push(Row { tag, html: row(&group.owner, finding, numbers) });
        }
    }
    rows
}

/// The findings of a level by resource.
fn section(title: &str, class: &str, rows: &[Row], out: &mut String) {
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "<section class=\"level {class}\" data-level=\"{class}\">\n<h2>{title} <small>{}</small></h2>",
        rows.len()
    );
    let mut tags: BTreeMap<(bool, &str), Vec<&Row>> = BTreeMap::new();
    for row in rows {
        tags.entry((row.tag.is_empty(), &row.tag)).or_default().push(row);
    }
    for ((several, tag), rows) in tags {
        let name = if several { "Several resources or none" } else { tag };
        let _ =
            writeln!(out, "<div class=\"resource\">\n<h3>{} <small>{}</small></h3>\n<ul>", escape(name), rows.len());
        rows.iter().for_each(|row| out.push_str(&row.html));
        out.push_str("</ul>\n</div>\n");
    }
    out.push_str("</section>\n");
}

/// One finding: one change, or several that read as one.
fn row(owner: &str, finding: &Finding, numbers: &BTreeMap<&str, usize>) -> String {
    let mut out = String::new();
    let Some(first) = finding.changes.first() else { return out };
    let place = if finding.spans_operations() { escape(owner) } else { format!("<code>{}</code>", escape(owner)) };
    let _ = write!(
        out,
        "<li class=\"finding\" id=\"{}\"><p><strong>{place}</strong> {}{}</p>",
        escape(&first.fingerprint),
        code(&finding.text()),
        marks(finding)
    );
    list(&mut out, "difference", first.details.iter().map(|detail| code(detail)).collect());
    let reached: BTreeSet<&str> = finding.changes.iter().flat_map(|c| &c.operations).map(String::as_str).collect();
    let link = |operation: &&str| {
        let number = numbers.get(operation).copied().unwrap_or_default();
        format!("<a href=\"#operation-{number}\"><code>{}</code></a>", escape(operation))
    };
    let links: Vec<String> = reached.iter().map(link).collect();
    match links.len() {
        1 if reached.contains(owner) => {}
        1..=3 => drop(write!(out, "<p class=\"reach\">{}</p>", links.join("<br>"))),
        _ => list(&mut out, "operation", links),
    }
    list(
        &mut out,
        "Rust item",
        finding.changes.iter().flat_map(|change| rust(change)).map(|item| escape(&item)).collect(),
    );
    let mut sides: Vec<String> = finding.changes.iter().map(|change| sides(change)).collect();
    sides.dedup();
    match sides.as_slice() {
        [one] => out.push_str(one),
        many => drop(write!(out, "<details><summary>{} places</summary>{}</details>", many.len(), many.concat())),
    }
    out.push_str("</li>\n");
    out
}

fn marks(finding: &Finding) -> String {
    let every = |mark: fn(&Change) -> bool| finding.changes.iter().all(|change| mark(change));
    let first = finding.changes.first();
    let direction = first.filter(|change| change.schema.is_some() && change.direction != "both");
    let marks = [
        direction.map(|change| change.direction.to_owned()),
        every(|change| change.beta).then(|| "beta".to_owned()),
        every(|change| change.deprecated).then(|| "deprecated".to_owned()),
        first.and_then(|change| change.excepted.as_ref()).map(|reason| format!("excepted: {reason}")),
    ];
    marks.into_iter().flatten().map(|mark| format!(" <i>{}</i>", escape(&mark))).collect()
}

/// What was there and what is there now, each on a separate line.
fn sides(change: &Change) -> String {
    let side = |name: &str, value: &Value, pointer: &str| {
        let text = match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => serde_json::to_string_pretty(other).unwrap_or_default(),
        };
        let shown: String = text.chars().take(MAX_VALUE).collect();
        let cut = if shown.len() < text.len() { "\n… (the JSON report has all of it)" } else { "" };
        let value = if text.is_empty() { String::new() } else { format!("<pre>{}{cut}</pre>", escape(&shown)) };
        format!("<dt>{name}</dt><dd>{value}<small><code>{}</code></small></dd>", escape(pointer))
    };
    format!(
        "<dl>{}{}</dl>",
        side("old", &change.old, &change.old_pointer),
        side("new", &change.new, &change.new_pointer)
    )
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

/// What breaks callers of the crate, and how much was added to it.
fn rust(change: &Change) -> Vec<String> {
    let major = change.rust.iter().filter(|item| item.bump == "major");
    let text = |side: &Option<String>| side.as_deref().map_or("nothing".to_owned(), short);
    let told = major.map(|item| {
        let instead = item.instead.as_ref().map(|text| format!("; {text}")).unwrap_or_default();
        format!("was {}, is {}{instead}", text(&item.old), text(&item.new))
    });
    let mut lines: Vec<String> = told.collect();
    let added = change.rust.len() - lines.len();
    if added > 0 {
        lines.push(format!("{added} added"));
    }
    lines
}

/// A folded list; the items are HTML.
fn list(out: &mut String, name: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    let plural = if items.len() == 1 { "" } else { "s" };
    let _ = write!(out, "<details><summary>{} {name}{plural}</summary><ul>", items.len());
    for item in items {
        let _ = write!(out, "<li>{item}</li>");
    }
    out.push_str("</ul></details>");
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
