//! Changes many files together or not at all, whenever the program is killed.
//!
//! Everything is written into a folder first. Renaming that folder decides: until then the next run throws it away,
//! from then on the next run finishes what this one began.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use crate::checkout::tree::{self, Files};
use crate::checkout::Checkout;
use crate::stop;

/// The folder while it is filled, and once it is decided, relative to the root.
const DRAFT: &str = "spec/.draft.xtask-tmp";
const JOURNAL: &str = "spec/.journal.xtask-tmp";
/// The plan, in either folder.
const PLAN: &str = "plan.json";

/// What is to be done. The new content of the file at position N is in the file `N`.
#[derive(Serialize, Deserialize)]
struct Plan {
    write: Vec<PathBuf>,
    remove: BTreeSet<PathBuf>,
}

/// Writes and removes files, named relative to the root.
///
/// # Errors
/// When the disk refuses. Until everything is decided nothing that was there has changed.
pub fn commit(checkout: &Checkout, write: &Files, remove: &BTreeSet<PathBuf>) -> Result<()> {
    let (draft, journal) = (checkout.path(DRAFT), checkout.path(JOURNAL));
    let decide = |()| {
        stop::point();
        Ok(fs::rename(&draft, &journal)?)
    };
    let prepared = prepare(&draft, write, remove).and_then(decide);
    if let Err(error) = prepared {
        let _ = fs::remove_dir_all(&draft);
        return Err(error).context("spec: the new files cannot be prepared");
    }
    finish(checkout)
}

fn prepare(draft: &Path, write: &Files, remove: &BTreeSet<PathBuf>) -> Result<()> {
    if draft.exists() {
        fs::remove_dir_all(draft)?;
    }
    fs::create_dir_all(draft)?;
    for (index, content) in write.values().enumerate() {
        stop::point();
        fs::write(draft.join(index.to_string()), content)?;
    }
    stop::point();
    let plan = Plan { write: write.keys().cloned().collect(), remove: remove.clone() };
    Ok(fs::write(draft.join(PLAN), serde_json::to_string(&plan)?)?)
}

/// Ends what an earlier run began, for commands that write.
///
/// # Errors
/// When the disk refuses.
pub fn recover(checkout: &Checkout) -> Result<()> {
    let draft = checkout.path(DRAFT);
    if draft.exists() {
        fs::remove_dir_all(&draft).with_context(|| format!("{DRAFT}: cannot be removed"))?;
    }
    if checkout.path(JOURNAL).exists() {
        eprintln!("an update was interrupted: finishing it");
        finish(checkout)?;
    }
    Ok(())
}

/// Refuses to go on with half an update, for commands that do not write.
///
/// # Errors
/// When there is one.
pub fn require_none(checkout: &Checkout) -> Result<()> {
    if checkout.path(JOURNAL).exists() {
        bail!("an update was interrupted\nhelp: `cargo xtask regen` finishes it");
    }
    Ok(())
}

/// Does what is left of the journal's plan. The last step is also a renaming, so that a journal always has its whole plan.
fn finish(checkout: &Checkout) -> Result<()> {
    let (root, journal) = (checkout.path(""), checkout.path(JOURNAL));
    let read = fs::read_to_string(journal.join(PLAN)).with_context(|| format!("{JOURNAL}: cannot be read"))?;
    let plan: Plan = serde_json::from_str(&read).with_context(|| format!("{JOURNAL}: has no plan"))?;
    for path in &plan.remove {
        stop::point();
        tree::remove(&root, path)?;
    }
    for (index, path) in plan.write.iter().enumerate() {
        let prepared = journal.join(index.to_string());
        if !prepared.exists() {
            continue;
        }
        let target = root.join(path);
        let failed = || format!("{}: cannot be replaced", tree::show(path));
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).with_context(failed)?;
        }
        stop::point();
        fs::rename(prepared, target).with_context(failed)?;
    }
    let draft = checkout.path(DRAFT);
    stop::point();
    let removed = fs::rename(&journal, &draft).and_then(|()| {
        stop::point();
        fs::remove_dir_all(&draft)
    });
    removed.with_context(|| format!("{JOURNAL}: cannot be removed"))
}
