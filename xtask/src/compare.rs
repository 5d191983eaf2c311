//! Compares two documents: what happens on the wire, and to callers of the generated crate.

use anyhow::{Context, Result};
use codegen::overlay::Overlay;
use codegen::Input;
use diff::{self, Options, Report};

use crate::clock;
use crate::operand::Operand;
use crate::progress::Progress;

/// What the Rust side of a comparison needs.
#[derive(Debug, Clone, Copy)]
pub struct Rust<'a> {
    /// Repairs; those that match nothing are passed over.
    pub overlay: Option<&'a Overlay>,
    /// The present version of the crate.
    pub version: Option<&'a str>,
    /// Whether it is an error when no crate can be generated from one of the documents, rather than a note.
    pub required: bool,
}

/// Compares two documents; without `rust`, on the wire alone.
///
/// # Errors
/// When one of them is not OpenAPI 3, or no crate can be generated from it and that is required.
pub fn compare(old: &Operand, new: &Operand, rust: Option<Rust<'_>>, progress: &mut Progress) -> Result<Report> {
    progress.begin("reading");
    let parsed = |which: &str, operand: &Operand| {
        diff::parse(which, operand.text.as_bytes()).with_context(|| format!("{}: cannot be compared", operand.name))
    };
    let (old_document, new_document) = (parsed("old", old)?, parsed("new", new)?);
    progress.begin("comparing");
    // The date of the newer document, so that the report is the same on every day.
    let today = new.date.clone().unwrap_or_else(clock::today);
    let names = || format!("{} and {}: cannot be compared", old.name, new.name);
    let mut report =
        diff::compare(&old_document, &new_document, &Options { today: Some(today) }).with_context(names)?;
    (report.old.name, report.old.date) = (old.name.clone(), old.date.clone());
    (report.new.name, report.new.date) = (new.name.clone(), new.date.clone());
    if let (Some(before), Some(after)) = (&old.date, &new.date) {
        if before > after {
            let note = format!("OLD is the newer of the two, of {before}: are the arguments swapped?");
            report.notes.insert(0, note);
        }
    }
    if let Some(Rust { overlay, version, required }) = rust {
        progress.begin("comparing the generated crates");
        let input = |operand| input(operand, overlay);
        match diff::add_rust(&mut report, input(old), input(new), version) {
            Err(error) if required => return Err(error).context("the generated crates cannot be compared"),
            Err(error) => report.notes.push(format!("the generated crates are not compared: {error}")),
            Ok(()) => {}
        }
    }
    Ok(report)
}

/// What the generator reads of a document.
pub fn input<'a>(operand: &'a Operand, overlay: Option<&'a Overlay>) -> Input<'a> {
    let revision = operand.date.as_deref().unwrap_or_default();
    Input { name: &operand.name, document: &operand.text, revision, overlay, client: None }
}
