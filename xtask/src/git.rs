//! Reads files of earlier commits.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{bail, Context, Result};

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
    let output = git(root, &["show", "--no-textconv", "--end-of-options", &format!("{commit}:./{path}")])?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: "));
    }
    Ok(output.stdout)
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
