//! Compares wanted files with those on disk, and brings the disk up to date.
//!
//! New content goes to a temporary file beside the old one and is renamed over it, all files written before the first is
//! renamed. Leftovers of a run that was killed count as extra files, so that the next run removes them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

use crate::stop;

/// Ends the names of temporary files and folders.
pub const TEMPORARY: &str = ".xtask-tmp";

/// Files that should be, by path relative to a root.
pub type Files = BTreeMap<PathBuf, String>;

/// How the disk differs from the wanted files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files with other content, and their present content.
    pub stale: BTreeMap<PathBuf, Vec<u8>>,
    /// Files that are not there.
    pub missing: BTreeSet<PathBuf>,
    /// Files, links and empty folders that should not be there.
    pub extra: BTreeSet<PathBuf>,
    /// Number of files as they should be.
    pub unchanged: usize,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.extra.is_empty()
    }
}

/// Compares the wanted files with those below `root`; everything in the folder `owned` that is not wanted is extra.
///
/// # Errors
/// When something cannot be read.
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

/// Makes the files below `root` what is wanted.
///
/// # Errors
/// When the disk refuses. Until the first rename, nothing that was there has changed.
pub fn update(root: &Path, wanted: &Files, difference: &Difference) -> Result<()> {
    let mut temporaries = Vec::new();
    let result = write(root, wanted, difference, &mut temporaries);
    if result.is_err() {
        for temporary in temporaries {
            // The next run removes what cannot be removed now.
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

/// Removes a file, and the folders that it leaves empty; one that is gone already is no error.
///
/// # Errors
/// When the disk refuses.
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

/// Everything in a folder that is not a folder with something in it.
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

/// The temporary file that becomes this one.
fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}{TEMPORARY}"))
}

/// Replaces one file, or leaves it as it was.
///
/// # Errors
/// When the disk refuses.
pub fn replace(path: &Path, content: &[u8]) -> std::io::Result<()> {
    if path.exists() && !is_plain(path) {
        // A link is followed; a pipe or a device cannot be replaced.
        return fs::write(path, content);
    }
    let temporary = temporary(path);
    let written = fs::write(&temporary, content).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(temporary);
    }
    written
}

/// A relative path as messages name it.
pub fn show(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
