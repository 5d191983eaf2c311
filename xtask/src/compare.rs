//! Compares two documents: what happens on the wire, and to callers of the generated crate.

use anyhow::{Context, Result};
use codegen::overlay::Overlay;
use codegen::Input;
use diff::command::{self, Defaults, Document, Options};
use diff::Report;

use crate::checkout::Checkout;
use crate::progress::Progress;

/// Files that apply where no option names others, relative to the root.
const EXCEPTIONS: &str = "spec/diff-exceptions.toml";
const RULES: &str = "spec/diff-rules.toml";

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
pub fn compare(old: &Document, new: &Document, rust: Option<Rust<'_>>, progress: &mut Progress) -> Result<Report> {
    progress.begin("comparing");
    let mut report = command::compare(old, new)?;
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

/// Sets the levels that the project sets, and marks known changes. The version that follows stays as it is: it depends on the
/// public items of the crate, and not on levels.
///
/// # Errors
/// When a file of rules or exceptions cannot be read, or is not of its form.
pub fn adjust(checkout: &Checkout, options: &Options, report: &mut Report) -> Result<()> {
    let (root, ignore, rules) = (checkout.path(""), checkout.path(EXCEPTIONS), checkout.path(RULES));
    let list_kinds = Some("cargo run --package diff -- rules");
    options.adjust(report, Defaults { root: Some(&root), ignore: Some(&ignore), rules: Some(&rules), list_kinds })
}

/// What the generator reads of a document.
pub fn input<'a>(operand: &'a Document, overlay: Option<&'a Overlay>) -> Input<'a> {
    let revision = operand.date.as_deref().unwrap_or_default();
    Input { name: &operand.name, document: &operand.text, revision, overlay, client: None }
}
