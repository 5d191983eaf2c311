//! Compares two documents: the changes on the wire, and those for callers of the generated crate.

use anyhow::{Context, Result};
use codegen::overlay::Overlay;
use codegen::Input;
use diff::command::{self, Defaults, Document, Options};
use diff::Report;

use crate::checkout::Checkout;
use crate::progress::Progress;

/// The files that apply unless an option names others, relative to the root.
const EXCEPTIONS: &str = "spec/diff-exceptions.toml";
const RULES: &str = "spec/diff-rules.toml";

/// The input for the Rust part of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Rust<'a> {
    /// Repairs. Those that match nothing are skipped.
    pub overlay: Option<&'a Overlay>,
    /// The current version of the crate.
    pub version: Option<&'a str>,
    /// Whether it is an error if no crate can be generated from one of the documents. Otherwise, it is a note.
    pub required: bool,
}

/// Compares two documents. Without `rust`, only on the wire.
///
/// # Errors
/// If one of them is not OpenAPI 3, or if no crate can be generated from it and that is required.
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

/// Applies the project's rules for levels, and marks known changes. The next version does not change: it depends on the public
/// items of the crate, and not on levels.
///
/// # Errors
/// If a file of rules or exceptions cannot be read or parsed.
pub fn adjust(checkout: &Checkout, options: &Options, report: &mut Report) -> Result<()> {
    let (root, ignore, rules) = (checkout.path(""), checkout.path(EXCEPTIONS), checkout.path(RULES));
    let list_kinds = Some("cargo run --package diff -- rules");
    options.adjust(report, Defaults { root: Some(&root), ignore: Some(&ignore), rules: Some(&rules), list_kinds })
}

/// The input of the generator for a document.
pub fn input<'a>(operand: &'a Document, overlay: Option<&'a Overlay>) -> Input<'a> {
    let revision = operand.date.as_deref().unwrap_or_default();
    Input { name: &operand.name, document: &operand.text, revision, overlay, client: None }
}
