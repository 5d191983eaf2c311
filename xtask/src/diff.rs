//! `cargo xtask diff`: reports what a revision changes, on the wire and for callers of the crate.

mod operand;

use std::path::Path;

use anyhow::{bail, Context, Result};
use diff::command::{git, Document, Format};
use diff::render::{impact_json, impact_text, uses_json, uses_text};
use diff::{FailOn, Part};

use crate::checkout::journal;
use crate::checkout::Checkout;
use crate::compare::{adjust, compare, input, Rust};
use crate::flags::{Diff, Only};
use crate::progress::Progress;
use crate::spec::pin;
use crate::{crates, program, spec};

/// Runs the command. Returns false if the report is at or above the threshold.
///
/// # Errors
/// If a document cannot be read or compared, or the report cannot be written.
pub fn run(flags: &Diff) -> Result<bool> {
    let checkout = Checkout::find()?;
    journal::require_none(&checkout)?;
    let revisions = pin::revisions(&checkout)?;
    if let Some(folder) = flags.caller.as_ref().filter(|_| flags.list_uses) {
        return list_uses(&checkout, flags, folder, &revisions).map(|()| true);
    }
    let (old, new) = documents(&checkout, flags, &revisions)?;
    let mut progress = Progress::new();
    let mut report = if flags.only == Some(Only::Wire) {
        compare(&old, &new, None, &mut progress)?
    } else {
        let overlay = spec::pinned_overlay(&checkout)?;
        let version = crates::version(&checkout)?;
        let required = flags.only == Some(Only::Rust) || flags.shared.fail_on == Some(FailOn::RustMajor);
        let rust = Rust { overlay: overlay.as_ref(), version: Some(&version), required };
        compare(&old, &new, Some(rust), &mut progress)?
    };
    adjust(&checkout, &flags.shared, &mut report)?;
    if flags.only == Some(Only::Rust) {
        report.changes.retain(|change| !change.rust.is_empty());
        report.part = Part::Rust;
    }
    if let Some(folder) = &flags.caller {
        progress.begin("reading the program");
        let impact = diff::caller::impact(&report, uses(&checkout, folder, &old)?);
        drop(progress);
        let is_json = flags.shared.format() == Format::Json;
        flags.shared.put(&if is_json { impact_json(&impact) } else { impact_text(&impact) })?;
        return Ok(flags.shared.succeeds(|threshold| impact.fails(threshold)));
    }
    drop(progress);
    flags.shared.write(&report, &new)?;
    Ok(flags.shared.succeeds(|threshold| report.fails(threshold)))
}

fn documents(checkout: &Checkout, flags: &Diff, revisions: &[pin::Revision]) -> Result<(Document, Document)> {
    if let (Some(old), Some(new)) = (&flags.old, &flags.new) {
        return Ok((operand::named(checkout, old, revisions)?, operand::named(checkout, new, revisions)?));
    }
    let old = flags.old.as_deref().unwrap_or("HEAD".as_ref());
    if flags.old.is_none() && !git::is_repository(&checkout.path(""))? {
        bail!("there is no last commit to compare with: this is not a git repository");
    }
    Ok((operand::named(checkout, old, revisions)?, operand::working(checkout, revisions)?))
}

/// Prints the items that a program uses of the crate of a document.
fn list_uses(checkout: &Checkout, flags: &Diff, folder: &Path, revisions: &[pin::Revision]) -> Result<()> {
    let document = match &flags.old {
        Some(old) => operand::named(checkout, old, revisions)?,
        None => operand::working(checkout, revisions)?,
    };
    let uses = uses(checkout, folder, &document)?;
    let is_json = flags.shared.format() == Format::Json;
    flags.shared.put(&if is_json { uses_json(&uses) } else { uses_text(&uses) })
}

/// Finds the items that a program uses of the crate of a document.
fn uses(checkout: &Checkout, folder: &Path, document: &Document) -> Result<diff::caller::Uses> {
    let program = program::read(checkout, folder)?;
    for note in &program.notes {
        eprintln!("note: {note}");
    }
    let overlay = spec::pinned_overlay(checkout)?;
    let uses = diff::caller::uses(input(document, overlay.as_ref()), &program.sources, program.features);
    let mut uses = uses.with_context(|| format!("{}: no crate can be generated", document.name))?;
    uses.places.extend(program.places);
    Ok(uses)
}
