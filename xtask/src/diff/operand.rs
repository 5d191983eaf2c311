//! The documents that `diff` compares: a file, standard input, a date of the history, or the document of an earlier commit.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{bail, Context, Result};

use crate::checkout::{self, Checkout};
use crate::spec::pin::{self, Revision};
use diff::clock;
use diff::command::{git, Document};

/// The document of the working tree, whether or not it is the pinned one.
///
/// # Errors
/// If it cannot be read.
pub fn working(checkout: &Checkout, revisions: &[Revision]) -> Result<Document> {
    let path = newest(revisions);
    file(checkout, &checkout.path(&path), revisions)
}

/// The document that an argument names.
///
/// # Errors
/// If there is no such document, or it cannot be read.
pub fn named(checkout: &Checkout, name: &OsStr, revisions: &[Revision]) -> Result<Document> {
    let shown = name.to_string_lossy();
    if name == "-" || shown.starts_with("git:") {
        return Ok(dated(Document::named(name)?, revisions));
    }
    // Of two revisions with the same date, the later one.
    let of_day = |revision: &&Revision| revision.name() == shown || revision.pin.date == shown;
    if let Some(revision) = revisions.iter().rev().find(of_day) {
        let text = revision.read(checkout)?;
        return Ok(Document {
            name: revision.path.clone(),
            date: Some(revision.pin.date.clone()),
            text,
            path: Some(revision.path.clone()),
        });
    }
    let path = Path::new(name);
    if path.exists() {
        return file(checkout, path, revisions);
    }
    let dates = || revisions.iter().map(Revision::name).collect::<Vec<_>>().join(", ");
    if clock::is_date(&shown) {
        bail!("{shown}: there is no revision of that date\nhelp: there are {}", dates());
    }
    let root = checkout.path("");
    if git::is_repository(&root)? {
        if let Some(commit) = git::commit(&root, &shown)? {
            return of_commit(checkout, &shown, &commit, revisions);
        }
    }
    bail!(
        "{shown}: is neither a file nor a commit nor the date of a revision\nhelp: name a file, `-`, a commit such as \
         HEAD~3, git:REVISION:PATH, or one of the dates {}",
        dates()
    )
}

/// The document of a commit.
fn of_commit(checkout: &Checkout, name: &str, commit: &str, revisions: &[Revision]) -> Result<Document> {
    let root = checkout.path("");
    // The pin of that commit has the name and the date of its document.
    let object = |path: &str| format!("{commit}:./{path}");
    let pin = git::show(&root, &object(pin::PIN)).ok();
    let pin = pin.and_then(|bytes| String::from_utf8(bytes).ok()).and_then(|text| pin::parse(&text).ok());
    let path = pin.as_ref().map_or_else(|| newest(revisions), pin::Pin::document);
    git::check_size(&root, &object(&path)).with_context(|| format!("{name}: cannot be compared"))?;
    let bytes =
        git::show(&root, &object(&path)).with_context(|| format!("{name}: that commit has no document {path}"))?;
    let name = format!("{name}:{path}");
    let by_pin = pin.filter(|pin| pin.sha256 == pin::sha256(&bytes)).map(|pin| pin.date);
    let text = checkout::utf8(&name, bytes)?;
    let document = dated(Document { name, date: None, text, path: Some(path) }, revisions);
    Ok(Document { date: by_pin.or(document.date), ..document })
}

fn newest(revisions: &[Revision]) -> String {
    revisions.last().map_or_else(|| "spec/cloud.json".to_owned(), |revision| revision.path.clone())
}

fn file(checkout: &Checkout, path: &Path, revisions: &[Revision]) -> Result<Document> {
    let name = checkout.show(path);
    let document = Document { path: Some(name.clone()), name, date: None, text: checkout.read(path)? };
    Ok(dated(document, revisions))
}

/// Sets the date of a document to that of the pin with its checksum. The path of the document does not matter.
fn dated(document: Document, revisions: &[Revision]) -> Document {
    let sum = pin::sha256(document.text.as_bytes());
    let date = revisions.iter().find(|revision| revision.pin.sha256 == sum).map(|revision| revision.pin.date.clone());
    Document { date, ..document }
}
