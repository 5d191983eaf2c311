//! Reads files of commits.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{bail, Context, Result};

use super::limits::{too_large, LARGEST};

/// The commit with this name in the repository that contains a folder.
///
/// # Errors
/// If git cannot be run.
pub fn commit(folder: &Path, name: &str) -> Result<Option<String>> {
    let output = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
}

/// The bytes of an object: `COMMIT:PATH`, where PATH is relative to the root of the repository, or to the folder if it begins
/// with `./`.
///
/// # Errors
/// If git cannot be run, or there is no such object.
pub fn show(folder: &Path, object: &str) -> Result<Vec<u8>> {
    let output = git(folder, &["show", "--no-textconv", "--end-of-options", object])?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: "));
    }
    Ok(output.stdout)
}

/// Rejects an object that is too large. An object that does not exist is accepted.
///
/// # Errors
/// If it is too large, or git cannot be run.
pub fn check_size(folder: &Path, object: &str) -> Result<()> {
    let output = git(folder, &["cat-file", "-s", object])?;
    let size: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or_default();
    if size > LARGEST {
        return Err(too_large(&object.replacen(":./", ":", 1)));
    }
    Ok(())
}

/// Whether the folder is in a repository.
///
/// # Errors
/// If git cannot be run.
pub fn is_repository(folder: &Path) -> Result<bool> {
    Ok(git(folder, &["rev-parse", "--is-inside-work-tree"])?.status.success())
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(folder).stdin(std::process::Stdio::null());
    // A missing object is an error: nothing is fetched over the network.
    command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
    command.output().context("git cannot be run")
}
