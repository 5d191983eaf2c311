//! Findings: changes that are shown as one, because the same change affects several operations, or several parts of one owner.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Counts, Report};
use crate::difference::Level;

/// All changes of one schema, operation or section.
pub(crate) struct Group<'r> {
    pub(crate) owner: String,
    pub(crate) findings: Vec<Finding<'r>>,
}

/// Changes that are shown as one.
pub(crate) struct Finding<'r> {
    pub(crate) changes: Vec<&'r Change>,
}

impl Finding<'_> {
    /// Whether it is one change of several operations.
    pub(crate) fn spans_operations(&self) -> bool {
        matches!(self.changes.as_slice(), [first, .., last] if owner(first) != owner(last))
    }

    /// Whether it is one change of several parts of one owner.
    pub(crate) fn spans_places(&self) -> bool {
        matches!(self.changes.as_slice(), [first, .., last] if first.place != last.place)
    }
}

/// Changes of one level by owner, in the order in which the owners appear.
pub(crate) fn grouped<'r>(changes: impl Iterator<Item = &'r Change>) -> Vec<Group<'r>> {
    let mut owners: Vec<String> = Vec::new();
    let mut groups: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for change in changes {
        let key = if is_alike(change) { format!("{} {}", change.id, change.message) } else { owner(change) };
        if !groups.contains_key(&key) {
            owners.push(key.clone());
        }
        let findings = groups.entry(key).or_default();
        match findings.iter_mut().find(|finding| finding.changes.first().is_some_and(|first| joins(first, change))) {
            Some(finding) => finding.changes.push(change),
            None => findings.push(Finding { changes: vec![change] }),
        }
    }
    let group = |key: &String| {
        let findings = groups.remove(key).unwrap_or_default();
        let owner = match findings.first() {
            Some(finding) if finding.spans_operations() => format!("{} operations", finding.changes.len()),
            Some(finding) => finding.changes.first().map(|change| owner(change)).unwrap_or_default(),
            None => String::new(),
        };
        Group { owner, findings }
    };
    owners.iter().map(group).collect()
}

/// Counts the changes of each level again, after exceptions were applied.
pub(crate) fn recount(report: &mut Report) {
    let mut counts = Counts::default();
    for change in report.changes.iter().filter(|change| change.excepted.is_none()) {
        *counts.of(change.level) += 1;
    }
    report.verdict.counts = counts;
    (report.verdict.findings, report.verdict.operations) = counted(&report.changes);
    report.verdict.wire = match counts {
        Counts { breaking: 1.., .. } => "breaking",
        Counts { risk: 1.., .. } => "risky",
        Counts { add: 1.., .. } => "compatible",
        _ => "none",
    };
}

/// The number of findings of each level, and the number of operations that they reach. Excepted changes are left out.
fn counted(changes: &[Change]) -> (Counts, Counts) {
    let (mut findings, mut operations) = (Counts::default(), Counts::default());
    for level in Level::ALL {
        let counted = || changes.iter().filter(|change| change.level == level && change.excepted.is_none());
        *findings.of(level) = grouped(counted()).iter().map(|group| group.findings.len()).sum();
        let reached: BTreeSet<&String> = counted().flat_map(|change| &change.operations).collect();
        *operations.of(level) = reached.len();
    }
    (findings, operations)
}

/// Whether the change concerns an operation as a whole, so that it probably affects many operations alike.
fn is_alike(change: &Change) -> bool {
    change.schema.is_none()
        && change.place == owner(change)
        && change.place.contains(" /")
        && !change.message.contains("operation ")
}

/// The schema or operation that was changed.
pub(crate) fn owner(change: &Change) -> String {
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

/// The location without its owner.
pub(crate) fn below(change: &Change) -> String {
    let owner = owner(change);
    let rest = change.place.strip_prefix(&owner).unwrap_or(&change.place);
    rest.trim_start_matches([' ', '.']).to_owned()
}

/// Whether another part of the same owner has the same change.
fn is_repeated(a: &Change, b: &Change) -> bool {
    a.message == b.message
        && a.place != b.place
        && owner(a) == owner(b)
        && [a, b].iter().all(|change| !below(change).is_empty() && change.also_at.is_empty())
}

fn joins(a: &Change, b: &Change) -> bool {
    if is_alike(a) && is_alike(b) {
        return a.id == b.id
            && a.message == b.message
            && a.excepted == b.excepted
            && a.severity == b.severity
            && !owner(a).eq(&owner(b));
    }
    a.id == b.id
        && a.excepted == b.excepted
        && a.severity == b.severity
        && a.operations == b.operations
        && a.direction == b.direction
        && a.details.is_empty()
        && b.details.is_empty()
        && (is_repeated(a, b) || a.place == b.place && is_listed(a))
}

/// Whether several changes of this kind at one location are shown as one list.
fn is_listed(change: &Change) -> bool {
    ["property-", "parameter-", "status-", "union-arm-"].iter().any(|kind| change.id.starts_with(kind))
}
