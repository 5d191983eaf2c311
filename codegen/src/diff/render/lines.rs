//! The report as headings and lines: like changes of one owner are one line.

use std::collections::BTreeMap;

use crate::diff::{Change, Level, Report};

/// All that happened to one schema, operation or section.
pub(super) struct Group<'r> {
    pub(super) owner: String,
    pub(super) lines: Vec<Line<'r>>,
}

/// Changes that a reader takes in as one.
pub(super) struct Line<'r> {
    pub(super) changes: Vec<&'r Change>,
}

impl Line<'_> {
    pub(super) fn text(&self) -> String {
        let first = self.changes[0];
        let messages: Vec<&str> = self.changes.iter().map(|change| change.message.as_str()).collect();
        let path = below(first);
        let prefix = if path.is_empty() { String::new() } else { format!("{path}: ") };
        let mut text = format!("{prefix}{}", join(&messages));
        if !first.details.is_empty() {
            text.push_str(&format!(" ({} differences)", first.details.len()));
        }
        let places = first.also_at.len();
        if places > 0 {
            text.push_str(&format!(" in {} places", places + 1));
        }
        text
    }

    /// What is to be known beside the change: whom it reaches, and marks.
    pub(super) fn marks(&self) -> String {
        let first = self.changes[0];
        let mut marks = Vec::new();
        match first.operations.len() {
            0 => {}
            1 if first.operations[0] == owner(first) => {}
            1 => marks.push(first.operations[0].clone()),
            count => marks.push(format!("{count} operations")),
        }
        if first.direction != "both" && first.schema.is_some() {
            marks.push(first.direction.to_owned());
        }
        if first.beta {
            marks.push("beta".to_owned());
        }
        if first.deprecated {
            marks.push("deprecated".to_owned());
        }
        if let Some(reason) = &first.excepted {
            marks.push(format!("excepted: {reason}"));
        }
        marks.join(", ")
    }
}

/// The changes of a level by owner.
pub(super) fn groups(report: &Report, level: Level) -> Vec<Group<'_>> {
    let mut owners: Vec<String> = Vec::new();
    let mut groups: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for change in report.changes.iter().filter(|change| change.level == level) {
        let owner = owner(change);
        if !groups.contains_key(&owner) {
            owners.push(owner.clone());
        }
        let lines = groups.entry(owner).or_default();
        match lines.iter_mut().find(|line| joins(line.changes[0], change)) {
            Some(line) => line.changes.push(change),
            None => lines.push(Line { changes: vec![change] }),
        }
    }
    owners.into_iter().map(|owner| Group { lines: groups.remove(&owner).unwrap_or_default(), owner }).collect()
}

/// The schema or operation whose change it is.
pub(super) fn owner(change: &Change) -> String {
    if let Some(schema) = &change.schema {
        return schema.clone();
    }
    let mut words = change.place.split(' ');
    match (words.next(), words.next(), words.next()) {
        (Some("WEBHOOK"), Some(method), Some(path)) => format!("WEBHOOK {method} {path}"),
        (Some(method), Some(path), _) if path.starts_with('/') => format!("{method} {path}"),
        _ => change.place.clone(),
    }
}

/// The place without its owner.
fn below(change: &Change) -> String {
    let owner = owner(change);
    let rest = change.place.strip_prefix(&owner).unwrap_or(&change.place);
    rest.trim_start_matches([' ', '.']).to_owned()
}

fn joins(a: &Change, b: &Change) -> bool {
    a.id == b.id
        && a.place == b.place
        && a.excepted == b.excepted
        && a.operations == b.operations
        && a.direction == b.direction
        && a.details.is_empty()
        && b.details.is_empty()
        && (a.id.starts_with("property-") || a.id.starts_with("parameter-") || a.id.starts_with("status-") || a.id.starts_with("union-arm-"))
}

/// `optional property `a` added: string` twice is said once.
fn join(messages: &[&str]) -> String {
    let (Some(first), true) = (messages.first(), messages.len() > 1) else { return messages.concat() };
    let split = |message: &str| -> Option<(String, String, String)> {
        let (head, rest) = message.split_once('`')?;
        let (name, tail) = rest.split_once('`')?;
        Some((head.to_owned(), name.to_owned(), tail.to_owned()))
    };
    let Some((head, _, tail)) = split(first) else { return messages.join("; ") };
    let word = tail.split([':', ' ']).find(|word| !word.is_empty()).unwrap_or_default().to_owned();
    let mut names = Vec::new();
    for message in messages {
        match split(message) {
            Some((other, name, tail)) if other == head && tail.trim_start().starts_with(&word) => {
                let extra = tail.trim_start()[word.len()..].trim_start_matches(':').trim();
                names.push(if extra.is_empty() { format!("`{name}`") } else { format!("`{name}` {}", wrap(extra)) });
            }
            _ => return messages.join("; "),
        }
    }
    let plural = head.trim_end().replace("property", "properties").replace("parameter", "parameters");
    format!("{plural} {word}: {}", names.join(", "))
}

fn wrap(extra: &str) -> String {
    if extra.starts_with('(') { extra.to_owned() } else { format!("({extra})") }
}

/// The counts and the verdict in one sentence.
pub(super) fn verdict(report: &Report) -> String {
    let counts = report.verdict.counts;
    let wire = match report.verdict.wire {
        "breaking" => "breaking on the wire",
        "risky" => "risky on the wire",
        "compatible" => "compatible on the wire",
        _ => "nothing on the wire",
    };
    let rust = report.verdict.rust.as_ref().map(|bump| format!(", Rust {bump}")).unwrap_or_default();
    let next = report.verdict.next_version.as_ref().map(|version| format!(", next version {version}")).unwrap_or_default();
    format!("{wire}{rust}{next}: {} break, {} risk, {} add, {} doc", counts.breaking, counts.risk, counts.add, counts.doc)
}

/// What was passed over, in one sentence; empty when nothing was.
pub(super) fn ignored(report: &Report) -> String {
    let classes: Vec<String> = report.ignored.iter().map(|(class, count)| format!("{count} {class}")).collect();
    classes.join(", ")
}

/// The sections of a report, worst first.
pub(super) const SECTIONS: [(Level, &str); 4] =
    [(Level::Break, "Breaking"), (Level::Risk, "Risky"), (Level::Add, "Compatible"), (Level::Doc, "Nothing on the wire")];
