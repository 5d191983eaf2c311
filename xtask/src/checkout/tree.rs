//! Compares wanted files with those on disk, and brings the disk up to date.
//!
//! New content is written to a temporary file next to the old one, which then replaces it. All files are written before the first is
//! replaced. Temporary files of a run that was killed count as extra files, so that the next run removes them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

use crate::stop;

/// The suffix of temporary files and folders.
pub const TEMPORARY: &str = ".xtask-tmp";

/// Wanted files, by path relative to a root.
pub type Files = BTreeMap<PathBuf, String>;

/// The differences between the disk and the wanted files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files with other content, and their current content.
    pub stale: BTreeMap<PathBuf, Vec<u8>>,
    /// Files that do not exist.
    pub missing: BTreeSet<PathBuf>,
    /// Files, links and empty folders that should not exist.
    pub extra: BTreeSet<PathBuf>,
    /// Number of files with the wanted content.
    pub unchanged: usize,
}

impl Difference {
    /// Whether there are no differences.
    pub fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.extra.is_empty()
    }
}

/// Compares the wanted files with those below `root`. Everything in the folder `owned` that is not wanted is extra.
///
/// # Errors
/// If a file or folder cannot be read.
pub fn compare(root: &Path, wanted: &Files, owned: &Path) -> Result<Difference> {
    let mut difference = Difference::default();
    for (path, content) in wanted {
        if !is_plain(&root.join(path)) {
            difference.missing.insert(path.clone());
            continue;
        }
        let found = fs::read(root.join(path)).with_context(|| format!("{}: cannot be read", show(path)))?;
        if found == content.as_bytes() {
            difference.unchanged += 1;
        } else {
            difference.stale.insert(path.clone(), found);
        }
    }
    if let Ok(folder) = fs::symlink_metadata(root.join(owned)) {
        if !folder.is_dir() {
            bail!("{}: is not a folder", show(owned));
        }
        list(root, owned, &mut difference.extra)?;
    }
    let leftovers =
        wanted.keys().map(|path| temporary(path)).filter(|path| fs::symlink_metadata(root.join(path)).is_ok());
    difference.extra.extend(leftovers.collect::<Vec<_>>());
    difference.extra.retain(|path| !wanted.contains_key(path) || difference.missing.contains(path));
    Ok(difference)
}

/// Writes and removes files below `root`, so that they are as wanted.
///
/// # Errors
/// If a file cannot be changed. Before the first replacement, no existing file has changed.
pub fn update(root: &Path, wanted: &Files, difference: &Difference) -> Result<()> {
    let mut temporaries = Vec::new();
    let result = write(root, wanted, difference, &mut temporaries);
    if result.is_err() {
        for temporary in temporaries {
            // The next run removes a file that cannot be removed now.
            let _ = fs::remove_file(temporary);
        }
    }
    result
}

fn write(root: &Path, wanted: &Files, difference: &Difference, temporaries: &mut Vec<PathBuf>) -> Result<()> {
    let blocks = |extra: &&PathBuf| wanted.keys().any(|path| path.starts_with(extra) || extra.starts_with(path));
    for extra in difference.extra.iter().filter(blocks) {
        stop::point();
        remove(root, extra)?;
    }
    let changed: Vec<&PathBuf> = difference.stale.keys().chain(&difference.missing).collect();
    for path in &changed {
        let target = root.join(path);
        let failed = || format!("{}: cannot be written", show(path));
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).with_context(failed)?;
        }
        let temporary = temporary(&target);
        temporaries.push(temporary.clone());
        stop::point();
        fs::write(&temporary, &wanted[*path]).with_context(failed)?;
    }
    for path in &changed {
        let target = root.join(path);
        stop::point();
        fs::rename(temporary(&target), &target).with_context(|| format!("{}: cannot be replaced", show(path)))?;
    }
    for extra in difference.extra.iter().filter(|extra| !blocks(extra)) {
        stop::point();
        remove(root, extra)?;
    }
    Ok(())
}

/// Removes a file, and the folders that it leaves empty. A file that does not exist is no error.
///
/// # Errors
/// If a file or folder cannot be changed.
pub fn remove(root: &Path, path: &Path) -> Result<()> {
    let full = root.join(path);
    let folder = fs::symlink_metadata(&full).is_ok_and(|metadata| metadata.is_dir());
    let removed = if folder { fs::remove_dir(&full) } else { fs::remove_file(&full) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("{}: cannot be removed", show(path)));
        }
        _ => {}
    }
    for parent in path.ancestors().skip(1) {
        if fs::remove_dir(root.join(parent)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Everything in a folder except folders that are not empty.
fn list(root: &Path, folder: &Path, found: &mut BTreeSet<PathBuf>) -> Result<()> {
    let failed = || format!("{}: cannot be read", show(folder));
    let mut empty = true;
    for entry in fs::read_dir(root.join(folder)).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        let path = folder.join(entry.file_name());
        empty = false;
        if entry.file_type().with_context(failed)?.is_dir() {
            list(root, &path, found)?;
        } else {
            found.insert(path);
        }
    }
    if empty {
        found.insert(folder.to_owned());
    }
    Ok(())
}

fn is_plain(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}

/// The path of the temporary file for a file.
fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}{TEMPORARY}"))
}

/// Replaces a file completely or not at all.
///
/// # Errors
/// If a file or folder cannot be changed.
pub fn replace(path: &Path, content: &[u8]) -> std::io::Result<()> {
    if path.exists() && !is_plain(path) {
        // A link is followed. A pipe or a device cannot be replaced.
        return fs::write(path, content);
    }
    let temporary = temporary(path);
    let written = fs::write(&temporary, content).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(temporary);
    }
    written
}

/// A relative path for messages.
pub fn show(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
