//! Pins a new document: moves the pinned one to the history, and writes the new one and its pin.

use anyhow::{bail, Result};
use serde::Serialize;

use crate::checkout::tree::Files;
use crate::checkout::Checkout;
use crate::fetch::Fetched;
use crate::spec::pin::{self, Pin, Revision, HISTORY, PIN, PINS};

const PIN_HEAD: &str = "\
# The revision that the crate is generated from. Written by `cargo xtask fetch`.
# The document itself has no date: `source.dated_by` says where `date` is from.
";
const PINS_HEAD: &str = "\
# The older revisions, oldest first. `cargo xtask fetch` adds to them.
# The document itself has no date: `source.dated_by` says where `date` is from.
";

/// The changes of files for a new revision.
#[derive(Debug)]
pub struct Intake {
    /// The files that change, relative to the root.
    pub files: Files,
    /// All revisions after the change, oldest first.
    pub revisions: Vec<Revision>,
    /// The new path of the document that was pinned.
    pub archived: String,
}

#[derive(Serialize)]
struct Pins {
    revision: [Pin; 1],
}

/// Prepares the files. Nothing is written.
///
/// # Errors
/// If the document is older than the pinned one and `force` is false, or if the history cannot be read.
pub fn intake(checkout: &Checkout, pinned: (&Pin, String), new: &Fetched, force: bool) -> Result<Intake> {
    let (old_pin, old_text) = pinned;
    if new.pin.date < old_pin.date && !force {
        bail!(
            "{}: is dated {}, before the pinned revision of {}\nhelp: set its date with --date, or use --force",
            new.name,
            new.pin.date,
            old_pin.date
        );
    }
    let mut revisions = pin::revisions(checkout)?;
    let archived = Pin { file: free_name(checkout, &old_pin.date, &revisions), ..old_pin.clone() };
    let path = format!("{HISTORY}/{}", archived.file);
    let history = checkout.path(PINS);
    let mut pins = if history.exists() { checkout.read(&history)? } else { PINS_HEAD.to_owned() };
    if !pins.ends_with("\n\n") {
        pins.push('\n');
    }
    pins += &toml::to_string(&Pins { revision: [archived.clone()] })?;
    let pin = Pin { file: old_pin.file.clone(), ..new.pin.clone() };
    let document = pin.document();
    let pin_text = format!("{PIN_HEAD}\n{}", toml::to_string(&pin)?);
    let files = [
        (path.clone(), old_text),
        (PINS.to_owned(), pins),
        (document.clone(), new.text.clone()),
        (PIN.to_owned(), pin_text),
    ];
    revisions.pop();
    revisions.push(Revision { pin: archived, path: path.clone() });
    revisions.push(Revision { pin, path: document });
    Ok(Intake { files: files.map(|(path, text)| (path.into(), text)).into(), revisions, archived: path })
}

/// A free file name in the history for a revision of this day. A second revision of a day gets a number.
fn free_name(checkout: &Checkout, date: &str, revisions: &[Revision]) -> String {
    let taken = |name: &String| {
        revisions.iter().any(|revision| revision.pin.file == *name) || checkout.path(HISTORY).join(name).exists()
    };
    let numbered = (2..).map(|number| format!("{date}-{number}.json"));
    let mut names = std::iter::once(format!("{date}.json")).chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_default()
}
