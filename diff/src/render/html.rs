//! The report as one HTML page without external resources: by level, worst first, and within a level by resource.

use std::collections::{BTreeMap, BTreeSet};

use maud::{html as markup, Markup, PreEscaped};
use serde_json::Value;

use super::lines::{between, ignored, legend, notes, relevelled, verdict};
use super::markdown::capitalise;
use super::rust::{added_items, additions, tasks, Task};
use super::visible::visible;
use crate::quote::{quote, spans, Span};
use crate::report::findings::{grouped, Finding};
use crate::report::short;
use crate::{Change, Level, Part, Report};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The maximum length of a value in characters. A longer one is cut; the JSON report contains all of it.
const MAX_VALUE: usize = 1_200;

/// A value that is longer, or has several lines, is collapsed.
const MAX_OPEN: usize = 120;

/// The heading of findings that reach several resources or none.
const SEVERAL: &str = "Several resources, or none";

/// The findings of a level.
struct Section {
    title: String,
    /// The word for the level.
    word: &'static str,
    /// The findings by resource. Those of several resources or none are last.
    resources: BTreeMap<(bool, String), Vec<Markup>>,
}

impl Section {
    fn count(&self) -> usize {
        self.resources.values().map(Vec::len).sum()
    }

    /// The id of a resource in this section.
    fn id(&self, resource: &(bool, String)) -> String {
        let number = self.resources.keys().position(|other| other == resource).unwrap_or_default();
        format!("{}-{number}", self.word)
    }
}

/// The numbers of the operations on the page, by name.
type Numbers<'r> = BTreeMap<&'r str, usize>;

/// The report as a page.
pub fn html(report: &Report) -> String {
    let changes = if report.part == Part::Rust { &[] } else { report.changes.as_slice() };
    let operations: BTreeSet<&str> = changes.iter().flat_map(|change| &change.operations).map(String::as_str).collect();
    let numbers: Numbers = operations.iter().enumerate().map(|(index, name)| (*name, index)).collect();
    let counted = |level: Level| changes.iter().filter(move |c| c.level == level && c.excepted.is_none());
    let of_level = |level: Level| section(capitalise(level.word()), level.word(), counted(level), &numbers);
    let levels: Vec<Section> = Level::ALL.into_iter().map(of_level).collect();
    let excepted = changes.iter().filter(|change| change.excepted.is_some());
    let excepted = section("Excepted: known changes that do not count".to_owned(), "excepted", excepted, &numbers);
    let answer = answer(report, &levels);
    let body = markup! {
        header {
            h1 { (answer) }
            p { (capitalise(&verdict(report))) }
            @let between = between(report);
            @if !between.is_empty() { p { (between.replace(" -> ", "\u{a0}→ ")) } }
        }
        @for note in notes(report) { p.note { (code(&note)) } }
        @if report.part == Part::All {
            (table(&levels))
            (crate_section(report))
            (controls(&levels))
        } @else { (crate_section(report)) }
        @for level in levels.iter().chain([&excepted]).filter(|level| level.count() > 0) { (listed(level)) }
        @if !numbers.is_empty() {
            section.operations {
                h2 { "Operations" }
                ul { @for (operation, number) in &numbers { li id=(format!("operation-{number}")) { code { (operation) } } } }
            }
        }
    };
    let places: String = changes.iter().map(|change| quote(&change.place) + " ").collect();
    let passed = Some(ignored(report)).filter(|passed| !passed.is_empty() && report.part == Part::All);
    let page = markup! {
        (PreEscaped("<!doctype html>\n"))
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "API changes: " (answer) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (body)
                @if let Some(legend) = legend(&places) { p.note { "How to read: " (code(&legend)) } }
                @if let Some(passed) = passed { p.note { "Not counted: " (passed) } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    visible(page.into_string() + "\n")
}

/// Whether clients break, in one sentence.
fn answer(report: &Report, levels: &[Section]) -> String {
    if report.part == Part::Rust {
        return capitalise(&verdict(report));
    }
    let worst = levels.iter().find(|level| level.count() > 0);
    let Some(worst) = worst.filter(|_| report.verdict.wire != "none") else {
        return match report.incomplete {
            true => "Nothing found that changes for clients, but parts of the documents could not be read".to_owned(),
            false => "Nothing changes for clients".to_owned(),
        };
    };
    let count = worst.count();
    let changes = if count == 1 { "1 change".to_owned() } else { format!("{count} changes") };
    let (verb, needs) = if count == 1 { ("breaks", "is") } else { ("break", "are") };
    match report.verdict.wire {
        "breaking" => format!("This update breaks clients: {changes} {needs} breaking"),
        "risky" => format!("No change breaks a correct client, but {changes} {verb} clients that are strict"),
        _ => "This update breaks no client".to_owned(),
    }
}

/// The number of findings of each level for each resource, with links to them.
fn table(levels: &[Section]) -> Markup {
    let resources: BTreeSet<&(bool, String)> = levels.iter().flat_map(|level| level.resources.keys()).collect();
    // Worst first: compared by the numbers of all levels.
    let weight = |resource: &&(bool, String)| -> Vec<std::cmp::Reverse<usize>> {
        levels.iter().map(|level| std::cmp::Reverse(level.resources.get(*resource).map_or(0, Vec::len))).collect()
    };
    let mut resources: Vec<_> = resources.into_iter().collect();
    resources.sort_by_cached_key(weight);
    markup! {
        @if !resources.is_empty() {
            table.resources {
                thead { tr {
                    th scope="col" { "Resource" }
                    @for level in levels { th scope="col" class=(level.word) { (level.title) } }
                } }
                tbody {
                    @for resource in resources {
                        tr {
                            th scope="row" { (name(resource)) }
                            @for level in levels {
                                td class=(level.word) {
                                    @if let Some(rows) = level.resources.get(resource) {
                                        a href=(format!("#{}", level.id(resource))) { (rows.len()) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The switches of the levels, each with the number of its findings, and the text filter.
fn controls(levels: &[Section]) -> Markup {
    markup! {
        div.controls {
            @for level in levels {
                button type="button" class=(format!("switch {}", level.word)) data-level=(level.word) aria-pressed="true" {
                    b { (level.count()) } " " (level.word)
                }
            }
            input #search type="search" placeholder="Filter by text" aria-label="Filter by text";
            output #shown {}
        }
    }
}

/// What each level means to a client.
fn meaning(word: &str) -> &'static str {
    match word {
        "breaking" => {
            "Requests that were correct are rejected, or responses have what a correct client does not expect."
        }
        "risky" => "A client breaks if it accepts only what the old document lists, or relies on what was optional.",
        "compatible" => "Clients work as before.",
        "other" => "Nothing changes on the wire: names, deprecation, marks.",
        _ => "",
    }
}

fn name((several, tag): &(bool, String)) -> &str {
    if *several {
        SEVERAL
    } else {
        tag
    }
}

fn section<'r>(
    title: String,
    word: &'static str,
    changes: impl Iterator<Item = &'r Change>,
    numbers: &Numbers<'_>,
) -> Section {
    let mut resources: BTreeMap<(bool, String), Vec<Markup>> = BTreeMap::new();
    for group in grouped(changes) {
        for finding in &group.findings {
            let tags: BTreeSet<&String> = finding.changes.iter().flat_map(|change| &change.tags).collect();
            let mut tags = tags.into_iter();
            let resource = match (tags.next(), tags.next()) {
                (Some(only), None) if !only.is_empty() => (false, only.clone()),
                _ => (true, String::new()),
            };
            resources.entry(resource).or_default().push(row(&group.owner, finding, numbers));
        }
    }
    Section { title, word, resources }
}

/// The findings of a level by resource.
fn listed(level: &Section) -> Markup {
    markup! {
        section class=(format!("level {}", level.word)) data-level=(level.word) {
            h2 { (level.title) " " small { (level.count()) } }
            @let meaning = meaning(level.word);
            @if !meaning.is_empty() { p.note { (meaning) } }
            @for (resource, rows) in &level.resources {
                div.resource id=(level.id(resource)) {
                    h3 { (name(resource)) " " small { (rows.len()) } }
                    ul { @for row in rows { (row) } }
                }
            }
        }
    }
}

/// One finding: one change, or several that are shown as one.
fn row(owner: &str, finding: &Finding, numbers: &Numbers<'_>) -> Markup {
    let Some(first) = finding.changes.first() else { return markup! {} };
    let reached: BTreeSet<&str> = finding.changes.iter().flat_map(|c| &c.operations).map(String::as_str).collect();
    let link = |operation: &str| {
        let number = numbers.get(operation).copied().unwrap_or_default();
        markup! { a href=(format!("#operation-{number}")) { code { (operation) } } }
    };
    let items: Vec<String> = finding.changes.iter().flat_map(|change| rust(change)).collect();
    let advice: BTreeSet<&str> = finding.changes.iter().filter_map(|change| change.advice.as_deref()).collect();
    let mut sides: Vec<String> = finding.changes.iter().map(|change| sides(change).into_string()).collect();
    sides.dedup();
    markup! {
        li.finding id=(first.fingerprint) {
            p {
                strong { @if finding.spans_operations() { (owner) } @else { code { (owner) } } }
                ": " (code(&finding.text()))
                @for mark in marks(finding) { " " i { (mark) } }
            }
            @if !advice.is_empty() { p.do { @for text in advice { (code(text)) " " } } }
            (folded("difference", first.details.iter().map(|detail| code(detail)).collect()))
            @match reached.len() {
                1 if reached.contains(owner) => {},
                1..=3 => p.reach { @for (index, operation) in reached.iter().enumerate() { @if index > 0 { br; } (link(operation)) } },
                _ => (folded("operation", reached.iter().map(|operation| link(operation)).collect())),
            }
            (folded("Rust item", items.iter().map(|item| markup! { (item) }).collect()))
            @match sides.as_slice() {
                [one] => (PreEscaped(one)),
                many => details { summary { (many.len()) " places" } @for side in many { (PreEscaped(side)) } },
            }
        }
    }
}

fn marks(finding: &Finding) -> Vec<String> {
    let every = |mark: fn(&Change) -> bool| finding.changes.iter().all(|change| mark(change));
    let first = finding.changes.first();
    let direction = first.filter(|change| change.schema.is_some() && change.direction != "both");
    let marks = [
        direction.map(|change| change.direction.to_owned()),
        every(|change| change.beta).then(|| "beta".to_owned()),
        every(|change| change.deprecated).then(|| "deprecated".to_owned()),
        first.and_then(|change| change.severity.as_ref()).map(relevelled),
        first.and_then(|change| change.excepted.as_ref()).map(|reason| format!("excepted: {reason}")),
    ];
    marks.into_iter().flatten().collect()
}

/// The old and the new value, on separate lines.
fn sides(change: &Change) -> Markup {
    let shown = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => serde_json::to_string_pretty(other).unwrap_or_default(),
    };
    let sides = [("old", shown(&change.old), &change.old_pointer), ("new", shown(&change.new), &change.new_pointer)];
    let is_long = sides.iter().any(|(_, text, _)| text.contains('\n') || text.len() > MAX_OPEN);
    let list = markup! {
        dl {
            @for (name, text, pointer) in &sides {
                dt { (name) }
                dd {
                    @if !text.is_empty() {
                        @let cut: String = text.chars().take(MAX_VALUE).collect();
                        pre { (cut) @if cut.len() < text.len() { "\n… (the JSON report has all of it)" } }
                    }
                    small { code { (pointer) } }
                }
            }
        }
    };
    markup! { @if is_long { details { summary { "Old and new" } (list) } } @else { (list) } }
}

/// What callers of the crate have to change, and what was added.
fn crate_section(report: &Report) -> Markup {
    let entries = |title: String, tasks: &[Task], open: bool| {
        markup! {
            details.crate open[open] {
                summary { (title) }
                ul { @for task in tasks { li { code { (task.owner) } ": " (code(&task.text)) } } }
            }
        }
    };
    let (tasks, added) = (tasks(report), additions(report));
    let types = if tasks.len() == 1 { "type or method" } else { "types or methods" };
    markup! {
        @if !tasks.is_empty() {
            (entries(format!("Callers of the crate: {} {types} to adapt to", tasks.len()), &tasks, report.part == Part::Rust))
        }
        @if !added.is_empty() { (entries(format!("Added to the crate: {added}"), &added_items(report), false)) }
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

/// A collapsed list.
fn folded(name: &str, items: Vec<Markup>) -> Markup {
    markup! {
        @if !items.is_empty() {
            details {
                summary { (items.len()) " " (name) @if items.len() != 1 { "s" } }
                ul { @for item in &items { li { (item) } } }
            }
        }
    }
}

/// Text, with its code quotes as `<code>`.
fn code(text: &str) -> Markup {
    markup! {
        @for span in spans(text) {
            @match span {
                Span::Code(text) => code { (text) },
                Span::Prose(text) => (text),
            }
        }
    }
}

/// Escapes text for HTML and XML, including attributes.
pub fn escape(text: &str) -> String {
    visible(markup! { (text) }.into_string())
}
