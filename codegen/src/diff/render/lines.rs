//! The report as headings and lines: like changes of one owner are one line.

use std::collections::BTreeMap;

use crate::diff::{Change, Level, Report, Revision};

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
        let Some(first) = self.changes.first() else {
            return String::new();
        };
        let path = below(first);
        let prefix = if path.is_empty() { String::new() } else { format!("`{path}`: ") };
        if self.spans_operations() {
            return format!("{prefix}{}", first.message);
        }
        if self.spans_places() {
            let places: Vec<String> = self.changes.iter().map(|change| format!("`{}`", below(change))).collect();
            return format!("{}: {}", places.join(", "), first.message);
        }
        let messages: Vec<&str> = self.changes.iter().map(|change| change.message.as_str()).collect();
        let mut text = format!("{prefix}{}", join(&messages));
        match first.details.len() {
            0 => {}
            1 => text.push_str(" (1 difference)"),
            count => text.push_str(&format!(" ({count} differences)")),
        }
        let places = first.also_at.len();
        if places > 0 {
            text.push_str(&format!(" in {} places", places + 1));
        }
        text
    }

    /// What is to be known beside the change: whom it reaches, and marks.
    pub(super) fn marks(&self) -> String {
        let Some(first) = self.changes.first() else {
            return String::new();
        };
        let mut marks = Vec::new();
        match first.operations.as_slice() {
            [] => {}
            [only] if *only == owner(first) => {}
            [only] => marks.push(only.clone()),
            many => marks.push(format!("{} operations", many.len())),
        }
        if first.direction != "both" && first.schema.is_some() {
            marks.push(first.direction.to_owned());
        }
        let beta = self.changes.iter().filter(|change| change.beta).count();
        let deprecated = self.changes.iter().filter(|change| change.deprecated).count();
        for (count, mark) in [(beta, "beta"), (deprecated, "deprecated")] {
            if count == self.changes.len() {
                marks.push(mark.to_owned());
            } else if count > 0 {
                marks.push(format!("{count} {mark}"));
            }
        }
        if let Some(reason) = &first.excepted {
            marks.push(format!("excepted: {reason}"));
        }
        marks.join(", ")
    }

    /// Whether it is one change of several operations.
    pub(super) fn spans_operations(&self) -> bool {
        matches!(self.changes.as_slice(), [first, .., last] if owner(first) != owner(last))
    }

    fn spans_places(&self) -> bool {
        matches!(self.changes.as_slice(), [first, .., last] if first.place != last.place)
    }
}

/// The changes of a level by owner; what happened alike to many operations is said once.
pub(super) fn groups(report: &Report, level: Level) -> Vec<Group<'_>> {
    grouped(report.changes.iter().filter(|change| change.level == level))
}

/// Changes of one level by owner, in the order in which the owners appear.
pub(super) fn grouped<'r>(changes: impl Iterator<Item = &'r Change>) -> Vec<Group<'r>> {
    let mut owners: Vec<String> = Vec::new();
    let mut groups: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for change in changes {
        let key = if is_alike(change) { format!("{} {}", change.id, change.message) } else { owner(change) };
        if !groups.contains_key(&key) {
            owners.push(key.clone());
        }
        let lines = groups.entry(key).or_default();
        match lines.iter_mut().find(|line| line.changes.first().is_some_and(|first| joins(first, change))) {
            Some(line) => line.changes.push(change),
            None => lines.push(Line { changes: vec![change] }),
        }
    }
    let group = |key: &String| {
        let lines = groups.remove(key).unwrap_or_default();
        let owner = match lines.first() {
            Some(line) if line.spans_operations() => format!("{} operations", line.changes.len()),
            Some(line) => line.changes.first().map(|change| owner(change)).unwrap_or_default(),
            None => String::new(),
        };
        Group { owner, lines }
    };
    owners.iter().map(group).collect()
}

/// Whether the change is one of an operation as a whole, and likely one of many.
fn is_alike(change: &Change) -> bool {
    change.schema.is_none()
        && change.place == owner(change)
        && change.place.contains(" /")
        && !change.message.contains("operation ")
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

/// Whether the same was said of another place of the same owner.
fn is_repeated(a: &Change, b: &Change) -> bool {
    a.message == b.message
        && a.place != b.place
        && owner(a) == owner(b)
        && [a, b].iter().all(|change| !below(change).is_empty() && change.also_at.is_empty())
}

fn joins(a: &Change, b: &Change) -> bool {
    if is_alike(a) && is_alike(b) {
        return a.id == b.id && a.message == b.message && a.excepted == b.excepted && !owner(a).eq(&owner(b));
    }
    a.id == b.id
        && a.excepted == b.excepted
        && a.operations == b.operations
        && a.direction == b.direction
        && a.details.is_empty()
        && b.details.is_empty()
        && (is_repeated(a, b) || a.place == b.place && is_listed(a))
}

/// Whether several changes of this kind at one place read as one list.
fn is_listed(change: &Change) -> bool {
    ["property-", "parameter-", "status-", "union-arm-"].iter().any(|kind| change.id.starts_with(kind))
}

/// `optional property `a` added: string` twice is said once.
fn join(messages: &[&str]) -> String {
    let parts: Option<Vec<_>> = messages.iter().map(|message| split(message)).collect();
    let Some([(head, _, tail), rest @ ..]) = parts.as_deref().filter(|parts| parts.len() > 1) else {
        return messages.join("; ");
    };
    let (word, _) = word_of(tail);
    if rest.iter().any(|(other, _, tail)| other != head || word_of(tail).0 != word) {
        return messages.join("; ");
    }
    let names: Vec<String> = parts.iter().flatten().map(|(_, name, tail)| named(name, word_of(tail).1)).collect();
    let plural =
        head.trim_end().replace("property", "properties").replace("parameter", "parameters").replace(" arm", " arms");
    format!("{plural} {word}: {}", names.join(", "))
}

/// A message around its first name in code quotes.
fn split(message: &str) -> Option<(&str, &str, &str)> {
    let (head, rest) = message.split_once('`')?;
    let (name, tail) = rest.split_once('`')?;
    Some((head, name, tail))
}

/// What is said of the name, and what is added to it: ` added: string` is `added` and `string`.
fn word_of(tail: &str) -> (&str, &str) {
    let tail = tail.trim();
    let end = tail.find([':', '(']).unwrap_or(tail.len());
    (tail[..end].trim(), tail[end..].trim_start_matches(':').trim())
}

fn named(name: &str, extra: &str) -> String {
    match extra {
        "" => format!("`{name}`"),
        noted if noted.starts_with('(') => format!("`{name}` {noted}"),
        kind => format!("`{name}` ({kind})"),
    }
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
    let next =
        report.verdict.next_version.as_ref().map(|version| format!(", next version {version}")).unwrap_or_default();
    format!(
        "{wire}{rust}{next}: {} break, {} risk, {} add, {} doc",
        counts.breaking, counts.risk, counts.add, counts.doc
    )
}

/// What is compared with what, and how much there is of it; empty when nobody said what the documents are.
pub(super) fn between(report: &Report) -> String {
    let (old, new) = (&report.old, &report.new);
    if old.name.is_empty() && new.name.is_empty() {
        return String::new();
    }
    let named = |revision: &Revision| match &revision.date {
        Some(date) if *date != revision.name => format!("{} of {date}", revision.name),
        _ => revision.name.clone(),
    };
    let count = |old: usize, new: usize, what: &str| match old == new {
        true => format!("{new} {what}"),
        false => format!("{old} -> {new} {what}"),
    };
    let (operations, schemas) =
        (count(old.operations, new.operations, "operations"), count(old.schemas, new.schemas, "schemas"));
    format!("{} -> {}: {operations}, {schemas}", named(old), named(new))
}

/// What was passed over, in one sentence; empty when nothing was.
pub(super) fn ignored(report: &Report) -> String {
    let classes: Vec<String> = report.ignored.iter().map(|(class, count)| format!("{count} {class}")).collect();
    classes.join(", ")
}

/// The sections of a report, worst first.
pub(super) const SECTIONS: [(Level, &str); 4] = [
    (Level::Break, "Breaking"),
    (Level::Risk, "Risky"),
    (Level::Add, "Compatible"),
    (Level::Doc, "Nothing on the wire"),
];
