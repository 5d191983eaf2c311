//! The effects of a new revision on the public API of the generated crate. The inventories of both sides, derived from the models
//! of the crates, are compared item by item.

mod advice;
mod attach;
pub mod caller;
mod changes;
mod inventory;
mod pairs;
mod report;
mod text;
mod version;

use std::collections::BTreeSet;

use crate::quote::quote;
use crate::report::{findings, Report};
use advice::Advisor;
use attach::Causes;
use changes::Bump;
use codegen::overlay::OverlayReport;
use codegen::{model, Error, Input};
use inventory::Inventory;
use pairs::Pairs;

/// Adds to a report the effects on callers of the generated crate, and the next version.
///
/// `version` is the current version of the crate. Without it no next version is proposed. Each change of the crate is added to the change
/// of the document that it follows from. If that is not known, it gets a separate entry.
///
/// # Errors
/// If no crate can be generated from one of the two documents. The error names the stage and the location.
pub fn add_rust(report: &mut Report, old: Input<'_>, new: Input<'_>, version: Option<&str>) -> Result<(), Error> {
    let (old, new) = std::thread::scope(|scope| {
        let new = scope.spawn(|| model(new));
        (model(old), new.join())
    });
    let new = new.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let ((old, idle_old), (new, idle_new)) = (old?, new?);
    report.notes.extend(idle_repairs(&idle_old, &idle_new));
    let pairs = Pairs::of(&old, &new);
    let (before, after) = (Inventory::of(&old), Inventory::of(&new));
    let differences = changes::compare(&before, &after);
    let causes = Causes::new(&report.changes, &old, &new, &pairs);
    let mut found: Vec<_> = differences.iter().map(|difference| (difference, causes.find(difference))).collect();
    attach::follow_types(&mut found);
    let advisor = Advisor { old: &old, new: &new, pairs: &pairs };
    let bump = differences.iter().map(|difference| difference.bump).max().unwrap_or(Bump::Patch);
    report::write(report, &advisor, found);
    report.verdict.rust = Some(bump.word().to_owned());
    let next = version.and_then(|version| version::next(version, bump));
    (report.verdict.bump, report.verdict.next_version) = match next {
        Some((part, version)) => (Some(part.to_owned()), Some(version)),
        None => (None, None),
    };
    report.verdict.version = version.map(str::to_owned);
    findings::recount(report);
    Ok(())
}

/// The public items of the crate generated from a document that depend on the document, one per line, as
/// `cargo public-api -sss` prints them.
///
/// # Errors
/// If no crate can be generated from it.
pub fn public_api(input: Input<'_>) -> Result<Vec<String>, Error> {
    let inventory = Inventory::of(&model(input)?.0);
    Ok(inventory.lines().map(str::to_owned).collect())
}

/// Lists the actions of the overlay that match nothing in only one of the documents. What they repair or add is missing from the crate of
/// that document, and no change of the document explains it.
fn idle_repairs(old: &OverlayReport, new: &OverlayReport) -> Vec<String> {
    let idle = |report: &OverlayReport| -> BTreeSet<(String, String)> {
        report.unmatched().map(|action| (action.pointer.clone(), action.target.clone())).collect()
    };
    let (old_idle, new_idle) = (idle(old), idle(new));
    let only = |mine: &BTreeSet<(String, String)>, theirs: &BTreeSet<(String, String)>| -> Vec<String> {
        mine.difference(theirs).map(|(_, target)| quote(target)).collect()
    };
    let sides = [
        (only(&old_idle, &new_idle), "the old document, so that the old crate lacks what they do"),
        (only(&new_idle, &old_idle), "the new document, so that the new crate lacks what they did"),
    ];
    let name = if new.name.is_empty() { &old.name } else { &new.name };
    let note = |(targets, whose): (Vec<String>, &str)| {
        let plural = if targets.len() == 1 { "an action matches" } else { "actions match" };
        (!targets.is_empty()).then(|| format!("{name}: {plural} nothing in {whose}: {}", targets.join(", ")))
    };
    sides.into_iter().filter_map(note).collect()
}
