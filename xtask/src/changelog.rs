//! `cargo xtask changelog`: writes what each revision of the document changed, as Markdown, as JSON and as an HTML page.

mod data;
mod page;

use std::path::{Path, PathBuf};

use anyhow::Result;
use diff::Report;

use crate::checkout::journal;
use crate::checkout::tree::{self, Files};
use crate::checkout::Checkout;
use crate::flags;
use crate::progress::Progress;
use crate::spec::pin::{self, Revision, PINS};
use crate::{print, spec};
use data::{Changelog, Known};
use diff::command::Document;

const MARKDOWN: &str = "spec/CHANGELOG.md";
const DATA: &str = "spec/changelog.json";
const PAGE: &str = "spec/evolution.html";

/// Which revisions are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Those whose comparison is not in `spec/changelog.json`.
    Reuse,
    /// All.
    All,
}

/// Runs the command. Returns false if `--check` found something.
///
/// # Errors
/// If a document cannot be read or compared, or a file cannot be written.
pub fn run(flags: &flags::Changelog) -> Result<bool> {
    let checkout = Checkout::find()?;
    if flags.check {
        journal::require_none(&checkout)?;
    } else {
        journal::recover(&checkout)?;
    }
    let mut progress = Progress::new();
    let revisions = pin::revisions(&checkout)?;
    let files = files(&checkout, &revisions, &Files::new(), None, Effort::All, &mut progress)?;
    let root = checkout.path("");
    let difference = tree::compare(&root, &files, "spec/.none".as_ref())?;
    drop(progress);
    if flags.check {
        if difference.is_empty() {
            print("up to date\n")?;
        }
        for path in difference.stale.keys().chain(&difference.missing) {
            print(&format!("stale    {}\n", tree::show(path)))?;
        }
        return Ok(difference.is_empty());
    }
    tree::update(&root, &files, &difference)?;
    for path in files.keys() {
        print(&format!("{}\n", tree::show(path)))?;
    }
    Ok(true)
}

/// Whether the checkout has a changelog, or a history to write one about.
pub fn is_kept(checkout: &Checkout) -> bool {
    [PINS, DATA].iter().any(|path| checkout.path(path).exists())
}

/// The files of the changelog. `pending` contains documents that are not on disk yet. `newest` is the report of the last
/// revision, if it has been compared already.
///
/// # Errors
/// If a document cannot be read or compared.
pub fn files(
    checkout: &Checkout,
    revisions: &[Revision],
    pending: &Files,
    newest: Option<&Report>,
    effort: Effort,
    progress: &mut Progress,
) -> Result<Files> {
    let known = std::fs::read_to_string(checkout.path(DATA)).ok().filter(|_| effort == Effort::Reuse);
    let known = known.and_then(|text| Changelog::parse(&text));
    let changelog = match known {
        Some(known) if known.is_of(revisions) => known,
        known => {
            let overlay = spec::pinned_overlay(checkout)?;
            let mut read = |index: usize| -> Result<Document> {
                let revision = &revisions[index];
                let text = pending.get(Path::new(&revision.path));
                let text = text.map_or_else(|| revision.read(checkout), |text| Ok(text.clone()))?;
                Ok(Document { name: revision.path.clone(), date: Some(revision.pin.date.clone()), text, path: None })
            };
            let known = Known { changelog: known.as_ref(), newest };
            Changelog::build(revisions, &mut read, known, overlay.as_ref(), progress)?
        }
    };
    let files = [(MARKDOWN, changelog.markdown()), (DATA, changelog.json()), (PAGE, page::page(&changelog))];
    Ok(files.map(|(path, text)| (PathBuf::from(path), text)).into())
}
