//! Turns causes into a report: words, places, fingerprints and a fixed order.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::causes::Cause;
use super::exceptions::Applied;
use super::fact::{Fact, Rule, Side};
use super::label::{label, Label};
use super::message::message;
use super::report::{Change, Counts, Part, Report, Revision, Verdict, SCHEMA_VERSION};
use super::surface::Surface;
use openapi::json::{canonical, hash};
use openapi::source::{count_operations, count_schemas};

pub(super) fn assemble(
    surface: Surface,
    causes: Vec<Cause>,
    ignored: BTreeMap<&'static str, usize>,
    notes: Vec<String>,
    incomplete: bool,
) -> Report {
    let (old, new) = (&surface.comparer.old, &surface.comparer.new);
    let (old, new) = (old.value(old.root), new.value(new.root));
    let mut changes: Vec<Change> = causes.into_iter().map(|cause| change(&surface, old, new, cause)).collect();
    changes.sort_by_cached_key(|change| {
        let place = (change.schema.is_none(), change.place.clone(), change.id, change.message.clone());
        (std::cmp::Reverse(change.level), place, change.old_pointer.clone(), change.new_pointer.clone())
    });
    number_twins(&mut changes);
    let none = Counts::default();
    let verdict = Verdict {
        wire: "none",
        rust: None,
        bump: None,
        version: None,
        next_version: None,
        counts: none,
        findings: none,
        operations: none,
    };
    let operations = surface.operations.len();
    let exceptions = Applied::default();
    let (old, new) = (revision(old), revision(new));
    let mut report = Report {
        schema_version: SCHEMA_VERSION,
        old,
        new,
        verdict,
        changes,
        ignored,
        notes,
        incomplete,
        exceptions,
        operations,
        part: Part::All,
        names_operations: false,
    };
    report.recount();
    report
}

fn revision(document: &Value) -> Revision {
    Revision {
        openapi: document.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned(),
        operations: count_operations(document),
        schemas: count_schemas(document),
        ..Revision::default()
    }
}

fn change(surface: &Surface, old: &Value, new: &Value, cause: Cause) -> Change {
    let fact = &cause.fact;
    let labels = (label(old, &fact.old_at), label(new, &fact.new_at));
    let place = place(fact, old, new);
    let operations: Vec<_> = cause.operations.iter().map(|index| &surface.operations[*index]).collect();
    let every = |mark: fn(&&&super::surface::Operation) -> bool| {
        !operations.is_empty() && operations.iter().all(|operation| mark(&operation))
    };
    let (beta, deprecated) = (every(|operation| operation.beta), every(|operation| operation.deprecated));
    let names: BTreeSet<&str> = operations.iter().map(|operation| operation.label.as_str()).collect();
    let tags: BTreeSet<&str> = operations.iter().map(|operation| operation.tag.as_str()).collect();
    Change {
        id: fact.rule.id(),
        level: cause.level,
        fingerprint: fingerprint(&cause, &labels),
        direction: direction(&cause.sides),
        schema: place.is_schema.then(|| place.owner.clone()),
        place: place.text(),
        message: message(fact),
        old_pointer: fact.old_at.clone(),
        new_pointer: fact.new_at.clone(),
        old: fact.old.clone(),
        new: fact.new.clone(),
        operations: names.into_iter().map(str::to_owned).collect(),
        tags: tags.into_iter().map(str::to_owned).collect(),
        oasdiff_ids: cause.oasdiff_ids.into_iter().collect(),
        beta,
        deprecated: deprecated || fact.traits.deprecated,
        details: cause
            .details
            .iter()
            .map(|fact| format!("{}: {}", label(new, &fact.new_at).text(), message(fact)))
            .collect(),
        also_at: cause.also_at,
        rust: Vec::new(),
        excepted: None,
    }
}

fn direction(sides: &BTreeSet<Side>) -> &'static str {
    match (sides.contains(&Side::Request), sides.contains(&Side::Response)) {
        (true, false) => "request",
        (false, true) => "response",
        _ => "both",
    }
}

/// Where to look: at what is there now, or at what was there. What came or went is named by the message, so its
/// place is what holds it.
fn place(fact: &Fact, old: &Value, new: &Value) -> Label {
    use Rule::*;
    let holder = |pointer: &str| {
        let tokens = pointer.rsplitn(3, '/').nth(2).filter(|_| !pointer.starts_with("/components/parameters"));
        tokens.unwrap_or(pointer).to_owned()
    };
    match fact.rule {
        OperationRemoved => label(old, &fact.old_at),
        PropertyRemoved | ParameterRemoved | StatusRemoved | HeaderRemoved | MediaTypeRemoved | ArmRemoved => {
            label(old, &holder(&fact.old_at))
        }
        PropertyAdded | ParameterAdded | StatusAdded | HeaderAdded | MediaTypeAdded | ArmAdded => {
            label(new, &holder(&fact.new_at))
        }
        SubschemaUnset | SubschemaSet if fact.new.is_null() => {
            label(old, fact.old_at.rsplit_once('/').map_or("", |(holder, _)| holder))
        }
        SubschemaUnset | SubschemaSet => label(new, fact.new_at.rsplit_once('/').map_or("", |(holder, _)| holder)),
        // Null is said where it is allowed; the other side may be a schema used in many places.
        Nullable if fact.old == true => label(old, &fact.old_at),
        _ => label(new, &fact.new_at),
    }
}

/// The cause by meaning: what happened to what, wherever in the file it now stands.
fn fingerprint(cause: &Cause, labels: &(Label, Label)) -> String {
    let fact = &cause.fact;
    let details: Vec<String> = cause.details.iter().map(message).collect();
    let parts = [
        fact.rule.id(),
        &labels.0.text(),
        &labels.1.text(),
        &fact.subject,
        &canonical(&fact.old),
        &canonical(&fact.new),
        &details.join("\n"),
    ];
    format!("{:016x}", hash(&parts))
}

/// Gives equal fingerprints an ordinal; they occur when one place states the same twice.
fn number_twins(changes: &mut [Change]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes {
        let count = seen.entry(change.fingerprint.clone()).or_default();
        *count += 1;
        if *count > 1 {
            change.fingerprint = format!("{}-{count}", change.fingerprint);
        }
    }
}
