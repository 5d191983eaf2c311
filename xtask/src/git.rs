//! Reads files of earlier commits.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{bail, Context, Result};

use crate::checkout::{too_large, LARGEST};

/// Whether git knows a commit by this name.
///
/// # Errors
/// When git cannot be run.
pub fn commit(root: &Path, name: &str) -> Result<Option<String>> {
    let output = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
}

/// The bytes of a file, named relative to the root, as of a commit.
///
/// # Errors
/// When git cannot be run, or the commit has no such file.
pub fn show(root: &Path, commit: &str, path: &str) -> Result<Vec<u8>> {
    let name = format!("{commit}:./{path}");
    let output = git(root, &["show", "--no-textconv", "--end-of-options", &name])?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: "));
    }
    Ok(output.stdout)
}

/// Refuses a file of a commit that is too large to be read; says nothing of one that is not there.
///
/// # Errors
/// When it is, or git cannot be run.
pub fn check_size(root: &Path, commit: &str, path: &str) -> Result<()> {
    let name = format!("{commit}:./{path}");
    let output = git(root, &["cat-file", "-s", &name])?;
    let size: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or_default();
    if size > LARGEST {
        return Err(too_large(&format!("{commit}:{path}")));
    }
    Ok(())
}

/// Whether the root lies in a repository.
///
/// # Errors
/// When git cannot be run.
pub fn is_repository(root: &Path) -> Result<bool> {
    Ok(git(root, &["rev-parse", "--is-inside-work-tree"])?.status.success())
}

fn git(root: &Path, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(root).stdin(std::process::Stdio::null());
    // What is not there is said at once, rather than asked for over the network.
    command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
    command.output().context("git cannot be run")
}
