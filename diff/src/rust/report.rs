//! Adds the differences of the inventories to a report: to the changes that they follow from, or as separate entries,
//! one for each type or operation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::advice::Advisor;
use super::changes::{Difference, How, Side};
use super::inventory::{Item, Kind};
use crate::difference::Level;
use crate::quote::first_code;
use crate::report::{Change, Report, RustChange};
use openapi::json::hash;

pub(super) fn write(report: &mut Report, advisor: &Advisor, found: Vec<(&Difference, Option<usize>)>) {
    let mut own: BTreeMap<String, Vec<(&Difference, RustChange)>> = BTreeMap::new();
    for (difference, cause) in found {
        let hint = cause.and_then(|index| possibly_renamed(&report.changes[index].message)).map(str::to_owned);
        let Some(item) = difference.item() else { continue };
        let rust = rust_change(difference, item, advisor.instead(difference, hint.as_deref()));
        match cause {
            Some(index) => report.changes[index].rust.push(rust),
            None => own.entry(item.owner.clone()).or_default().push((difference, rust)),
        }
    }
    report.changes.extend(own.into_iter().map(|(owner, group)| entry(advisor, &owner, group)));
}

/// The property that a change regards as the new name of a removed property.
fn possibly_renamed(message: &str) -> Option<&str> {
    first_code(message.split_once("possibly renamed to ")?.1).map(|(_, name, _)| name)
}

fn rust_change(difference: &Difference, item: &Item, instead: Option<String>) -> RustChange {
    let text = |side: Side| side.map(|(text, _)| text.to_owned());
    let (old, new) = match difference.how {
        How::Reordered => {
            let names = |(_, item): (&str, &Item)| {
                let names: Vec<&str> = item.arguments.iter().map(|argument| argument.name.as_str()).collect();
                format!("{}({})", item.path, names.join(", "))
            };
            (difference.old.map(names), difference.new.map(names))
        }
        How::Moved => {
            let features = |(_, item): (&str, &Item)| {
                let names: Vec<&str> = item.features.iter().map(String::as_str).collect();
                format!("{} with feature {}", item.path, names.join(" or "))
            };
            (difference.old.map(features), difference.new.map(features))
        }
        _ => (text(difference.old), text(difference.new)),
    };
    RustChange {
        kind: format!("{}-{}", item.kind.word(), difference.how.word()),
        path: item.path.clone(),
        old,
        new,
        bump: difference.bump.word().to_owned(),
        instead,
    }
}

/// The items of an entry in words: the first of them, and their number.
fn said(rust: &[RustChange]) -> String {
    let first = rust.iter().find(|change| change.kind.starts_with("type-")).or(rust.first());
    let text = first.map_or(String::new(), |change| {
        let (kind, how) = change.kind.split_once('-').unwrap_or((&change.kind, "changed"));
        format!("in Rust alone: {kind} `{}` {how}", change.path.rsplit("::").next().unwrap_or(&change.path))
    });
    match rust.len() {
        0 | 1 => text,
        2 => format!("{text} and 1 more item"),
        count => format!("{text} and {} more items", count - 1),
    }
}

/// An entry for a difference that no change on the wire explains: a name that has moved, or an action of the overlay that no longer matches.
fn entry(advisor: &Advisor, owner: &str, group: Vec<(&Difference, RustChange)>) -> Change {
    let pointer = |side: fn(&Difference) -> Option<String>| {
        group.iter().find_map(|(difference, _)| side(difference)).unwrap_or_default()
    };
    let old_pointer = pointer(|difference| difference.old.map(|(_, item)| item.pointer.clone()));
    let new_pointer = pointer(|difference| difference.new.map(|(_, item)| item.pointer.clone()));
    let models = [advisor.new, advisor.old];
    let schema = models.iter().find_map(|model| model.types.get(owner)?.schema.clone());
    let operation = models.iter().find_map(|model| model.operations.iter().find(|operation| operation.call == owner));
    let feature = group.iter().all(|(difference, _)| difference.item().is_some_and(|item| item.kind == Kind::Feature));
    let place = match (&schema, operation) {
        _ if feature => format!("feature {owner}"),
        (Some(schema), _) => schema.clone(),
        (_, Some(operation)) => format!("{} {}", operation.method, operation.path),
        _ => format!("type {owner}"),
    };
    let rust: Vec<RustChange> = group.into_iter().map(|(_, rust)| rust).collect();
    let mut parts = vec!["rust-api-changed", owner];
    parts.extend(
        rust.iter().flat_map(|change| [change.old.as_deref(), change.new.as_deref()]).map(|text| text.unwrap_or("")),
    );
    Change {
        id: "rust-api-changed",
        level: Level::Doc,
        sent: None,
        fingerprint: format!("{:016x}", hash(&parts)),
        direction: "both",
        schema,
        message: said(&rust),
        place,
        old_pointer,
        new_pointer,
        old: Value::Null,
        new: Value::Null,
        operations: operation.iter().map(|operation| format!("{} {}", operation.method, operation.path)).collect(),
        tags: operation.iter().map(|operation| operation.tag.clone()).collect(),
        oasdiff_ids: Vec::new(),
        beta: operation.is_some_and(|operation| operation.beta),
        deprecated: operation.is_some_and(|operation| operation.docs.deprecated.is_some()),
        details: Vec::new(),
        also_at: Vec::new(),
        rust,
        excepted: None,
        advice: None,
        severity: None,
    }
}
