//! The report as headings and lines. Like changes of one owner share a line.

use crate::quote::{first_code, quote, spans, Span};
use crate::report::findings::{below, grouped, owner, Finding, Group};
use crate::{Level, Part, Relevelled, Report, Revision};

/// The maximum number of operations that are named. More are counted.
const NAMED: usize = 3;

impl Finding<'_> {
    pub(super) fn text(&self) -> String {
        let Some(first) = self.changes.first() else {
            return String::new();
        };
        let path = below(first);
        let prefix = if path.is_empty() { String::new() } else { format!("{}: ", quote(&path)) };
        if self.spans_operations() {
            return format!("{prefix}{}", first.message);
        }
        if self.spans_places() {
            let places: Vec<String> = self.changes.iter().map(|change| quote(&below(change))).collect();
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

    /// The operations that the change reaches, and its marks.
    pub(super) fn marks(&self, report: &Report) -> String {
        let Some(first) = self.changes.first() else {
            return String::new();
        };
        let mut marks = Vec::new();
        match first.operations.as_slice() {
            [] => {}
            [only] if *only == owner(first) => {}
            [only] => marks.push(only.clone()),
            few if few.len() <= NAMED || report.names_operations => marks.push(few.join(", ")),
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
        if let Some(severity) = &first.severity {
            marks.push(relevelled(severity));
        }
        if let Some(reason) = &first.excepted {
            marks.push(format!("excepted: {reason}"));
        }
        marks.join(", ")
    }
}

/// Shows that a rule of the project set the level.
pub(super) fn relevelled(severity: &Relevelled) -> String {
    format!("{} without a rule: {}", severity.was.word(), severity.reason)
}

/// What is unusual about the documents, and which exceptions and rules had no effect.
pub(super) fn notes(report: &Report) -> Vec<String> {
    let notes = |names: &[String], what: &'static str, how: &'static str| -> Vec<String> {
        names.iter().map(|name| format!("{what}{name} {how}")).collect()
    };
    let (exceptions, severity) = (&report.exceptions, &report.severity);
    let effects = [
        notes(&exceptions.unmatched, "exception ", "matches nothing"),
        notes(&exceptions.expired, "exception ", "has expired"),
        notes(&severity.unused, "", "changes no level here"),
        notes(&severity.expired, "", "has expired; remove it or give it another last day"),
    ];
    report.notes.iter().cloned().chain(effects.into_iter().flatten()).collect()
}

/// The changes of a level by owner. A change that affects many operations alike is listed once.
pub(super) fn groups(report: &Report, level: Level) -> Vec<Group<'_>> {
    grouped(report.changes.iter().filter(|change| change.level == level))
}

/// Lists a sentence such as `optional property `a` added: string` once if it occurs twice.
fn join(messages: &[&str]) -> String {
    let parts: Option<Vec<_>> = messages.iter().map(|message| first_code(message)).collect();
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

/// Splits the text after the name: ` added: string` becomes `added` and `string`.
fn word_of(tail: &str) -> (&str, &str) {
    let tail = tail.trim();
    let end = tail.find([':', '(']).unwrap_or(tail.len());
    (tail[..end].trim(), tail[end..].trim_start_matches(':').trim())
}

fn named(name: &str, extra: &str) -> String {
    match extra {
        "" => quote(name),
        noted if noted.starts_with('(') => format!("{} {noted}", quote(name)),
        kind => format!("{} ({kind})", quote(name)),
    }
}

/// The verdict and the counts in one sentence.
pub(super) fn verdict(report: &Report) -> String {
    let wire = match report.verdict.wire {
        "breaking" => "breaking on the wire",
        "risky" => "risky on the wire",
        "compatible" => "compatible on the wire",
        _ if report.incomplete => "nothing found on the wire, but parts of the documents could not be read",
        _ => "nothing on the wire",
    };
    let rust = report.verdict.rust.as_ref().map(|bump| format!("Rust {bump}"));
    let next = match (&report.verdict.version, &report.verdict.next_version) {
        (Some(version), Some(next)) => Some(format!("next version {next} after {version}")),
        _ => None,
    };
    if report.part == Part::Rust {
        let rust = rust.unwrap_or_else(|| "the generated crates are not compared".to_owned());
        return [Some(rust), next].into_iter().flatten().collect::<Vec<_>>().join(", ");
    }
    let said = [Some(wire.to_owned()), rust, next].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let (mut findings, mut operations) = (report.verdict.findings, report.verdict.operations);
    let count = |level: Level| {
        let (count, reached) = (*findings.of(level), *operations.of(level));
        let reached = match reached {
            0 => String::new(),
            1 => " (1 operation)".to_owned(),
            many => format!(" ({many} operations)"),
        };
        (count > 0).then(|| format!("{count} {}{reached}", level.word()))
    };
    let counts: Vec<String> = Level::ALL.into_iter().filter_map(count).collect();
    if counts.is_empty() {
        return said;
    }
    format!("{said}: {}", counts.join(", "))
}

/// The names and sizes of the compared documents. It is empty if the caller gave no names.
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

/// The differences that are no change, in one sentence. It is empty if there are none.
pub(super) fn ignored(report: &Report) -> String {
    let classes: Vec<String> = report.ignored.iter().map(|(class, count)| format!("{count} {class}")).collect();
    classes.join(", ")
}

/// The meaning of the signs and numbers in the entries that occur.
pub(super) fn legend(entries: &str) -> Option<String> {
    let signs = [
        (
            " operations",
            "operations: those that a change reaches; `--operations`, the JSON and the HTML report name them",
        ),
        ("[]", "`[]`: each element of a list"),
        ("{}", "`{}`: each value of a map"),
        (
            "|",
            "`A|B`: the arm B of the union A; `A|b=c`: the arm in which b is c; a number counts the other arms from 1",
        ),
    ];
    let code: String = spans(entries)
        .into_iter()
        .filter_map(|span| match span {
            Span::Code(code) => Some(code),
            Span::Prose(_) => None,
        })
        .collect();
    let occurs = |sign: &str| if sign.len() > 2 { entries.contains(sign) } else { code.contains(sign) };
    let shown: Vec<&str> = signs.into_iter().filter(|(sign, _)| occurs(sign)).map(|(_, text)| text).collect();
    (!shown.is_empty()).then(|| shown.join("; "))
}

/// The sections of a report, worst first.
pub(super) const SECTIONS: [(Level, &str); 4] =
    [(Level::Break, "Breaking"), (Level::Risk, "Risky"), (Level::Add, "Compatible"), (Level::Doc, "Other")];
