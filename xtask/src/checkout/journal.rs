//! Changes many files together or not at all, even if the program is killed.
//!
//! Everything is written into a folder first. Then the folder is renamed. Before the renaming, the next run discards the folder.
//! After it, the next run completes the change.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use crate::checkout::tree::{self, Files};
use crate::checkout::Checkout;
use crate::stop;

/// The folder before and after it is renamed, relative to the root.
const DRAFT: &str = "spec/.draft.xtask-tmp";
const JOURNAL: &str = "spec/.journal.xtask-tmp";
/// The file with the plan, in either folder.
const PLAN: &str = "plan.json";

/// The changes to make. The new content of the file at position N is in the file `N`.
#[derive(Serialize, Deserialize)]
struct Plan {
    write: Vec<PathBuf>,
    remove: BTreeSet<PathBuf>,
}

/// Writes and removes files. Their paths are relative to the root.
///
/// # Errors
/// If a file cannot be changed. Before the folder is renamed, no existing file has changed.
pub fn commit(checkout: &Checkout, write: &Files, remove: &BTreeSet<PathBuf>) -> Result<()> {
    let (draft, journal) = (checkout.path(DRAFT), checkout.path(JOURNAL));
    let rename = |()| {
        stop::point();
        Ok(fs::rename(&draft, &journal)?)
    };
    let prepared = prepare(&draft, write, remove).and_then(rename);
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

/// Completes or discards the changes of an interrupted run, for commands that write.
///
/// # Errors
/// If a file or folder cannot be changed.
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

/// Returns an error if an update was interrupted, for commands that do not write.
///
/// # Errors
/// If there is an interrupted update.
pub fn require_none(checkout: &Checkout) -> Result<()> {
    if checkout.path(JOURNAL).exists() {
        bail!("an update was interrupted\nhelp: `cargo xtask regen` finishes it");
    }
    Ok(())
}

/// Makes the remaining changes of the journal's plan. Then renames the journal before it is removed, so that a journal always has a plan.
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
