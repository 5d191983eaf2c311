//! Makes a report of judged differences: sentences, locations, fingerprints and a fixed order.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::advice::advice;
use super::findings::recount;
use super::label::{label, Label};
use super::message::message;
use super::{sort, Applied, AppliedSeverity, Change, Counts, Part, Report, Revision, Verdict, SCHEMA_VERSION};
use crate::difference::{Difference, Rule, Side};
use crate::judge::Judged;
use crate::surface::Surface;
use openapi::json::{canonical, hash};
use openapi::source::{count_operations, count_schemas};

pub(crate) fn assemble(
    surface: Surface,
    judged: Vec<Judged>,
    ignored: BTreeMap<&'static str, usize>,
    notes: Vec<String>,
    incomplete: bool,
) -> Report {
    let (old, new) = (&surface.comparer.old, &surface.comparer.new);
    let (old, new) = (old.value(old.root), new.value(new.root));
    let mut changes: Vec<Change> = judged.into_iter().map(|judged| change(&surface, old, new, judged)).collect();
    sort(&mut changes);
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
    let tagged = surface.operations.into_iter().filter(|operation| !operation.tags.is_empty());
    let tags = tagged.map(|operation| (operation.label, operation.tags)).collect();
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
        severity: AppliedSeverity::default(),
        operations,
        tags,
        part: Part::All,
        names_operations: false,
    };
    recount(&mut report);
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

fn change(surface: &Surface, old: &Value, new: &Value, judged: Judged) -> Change {
    let (difference, level) = (&judged.difference, judged.level());
    let sides: BTreeSet<Side> = judged.sides.keys().copied().collect();
    let labels = (label(old, &difference.old_at), label(new, &difference.new_at));
    let place = place(difference, old, new);
    let operations: Vec<_> = judged.operations.iter().map(|index| &surface.operations[*index]).collect();
    let every = |mark: fn(&&&crate::surface::Operation) -> bool| {
        !operations.is_empty() && operations.iter().all(|operation| mark(&operation))
    };
    let (beta, deprecated) = (every(|operation| operation.beta), every(|operation| operation.deprecated));
    let names: BTreeSet<&str> = operations.iter().map(|operation| operation.label.as_str()).collect();
    let tags: BTreeSet<&str> = operations.iter().map(|operation| operation.tag()).collect();
    Change {
        id: difference.rule.id(),
        level,
        sent: judged.sides.get(&Side::Request).copied(),
        fingerprint: fingerprint(&judged, &labels),
        direction: direction(&sides),
        schema: place.is_schema.then(|| place.owner.clone()),
        place: place.text(),
        message: message(difference),
        old_pointer: difference.old_at.clone(),
        new_pointer: difference.new_at.clone(),
        old: difference.old.clone(),
        new: difference.new.clone(),
        operations: names.into_iter().map(str::to_owned).collect(),
        tags: tags.into_iter().map(str::to_owned).collect(),
        oasdiff_ids: judged.oasdiff_ids.into_iter().collect(),
        beta,
        deprecated: deprecated || difference.traits.deprecated,
        details: judged
            .details
            .iter()
            .map(|difference| format!("{}: {}", label(new, &difference.new_at).text(), message(difference)))
            .collect(),
        also_at: judged.also_at,
        rust: Vec::new(),
        excepted: None,
        advice: advice(difference, level, &sides),
        severity: None,
    }
}

fn direction(sides: &BTreeSet<Side>) -> &'static str {
    match (sides.contains(&Side::Request), sides.contains(&Side::Response)) {
        (true, false) => "request",
        (false, true) => "response",
        _ => "both",
    }
}

/// The location to look at: in the new document if it is there, or else in the old one. The message names a part that was added or
/// removed, so its location is that of the value that contains it.
fn place(difference: &Difference, old: &Value, new: &Value) -> Label {
    use Rule::*;
    let holder = |pointer: &str| {
        let tokens = pointer.rsplitn(3, '/').nth(2).filter(|_| !pointer.starts_with("/components/parameters"));
        tokens.unwrap_or(pointer).to_owned()
    };
    match difference.rule {
        OperationRemoved => label(old, &difference.old_at),
        PropertyRemoved | ParameterRemoved | StatusRemoved | HeaderRemoved | MediaTypeRemoved | ArmRemoved => {
            label(old, &holder(&difference.old_at))
        }
        PropertyAdded | ParameterAdded | StatusAdded | HeaderAdded | MediaTypeAdded | ArmAdded => {
            label(new, &holder(&difference.new_at))
        }
        SubschemaUnset | SubschemaSet if difference.new.is_null() => {
            label(old, difference.old_at.rsplit_once('/').map_or("", |(holder, _)| holder))
        }
        SubschemaUnset | SubschemaSet => {
            label(new, difference.new_at.rsplit_once('/').map_or("", |(holder, _)| holder))
        }
        // Only the side that allows null is shown. The other side may be a schema that is used in many locations.
        Nullable if difference.old == true => label(old, &difference.old_at),
        _ => label(new, &difference.new_at),
    }
}

/// Identifies a change by its meaning: what changed and how, wherever it is in the file.
fn fingerprint(judged: &Judged, labels: &(Label, Label)) -> String {
    let difference = &judged.difference;
    let details: Vec<String> = judged.details.iter().map(message).collect();
    let parts = [
        difference.rule.id(),
        &labels.0.text(),
        &labels.1.text(),
        &difference.subject,
        &canonical(&difference.old),
        &canonical(&difference.new),
        &details.join("\n"),
    ];
    format!("{:016x}", hash(&parts))
}

/// Adds an ordinal to equal fingerprints. They occur if one location states the same twice.
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
