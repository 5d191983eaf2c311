//! A document that is compared: a file, standard input, or a file of a commit.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{anyhow, bail, Context, Result};

use super::git;
use super::limits::{limited, utf8};

/// The text of a document.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its name in messages.
    pub name: String,
    /// The day of the revision, as `YYYY-MM-DD`, if it is known.
    pub date: Option<String>,
    /// Its text.
    pub text: String,
    /// The file that contains it, for annotations. `None` for standard input.
    pub path: Option<String>,
}

impl Document {
    /// Reads the document that an argument names: a file, `-` for standard input, or `git:REVISION:PATH`.
    ///
    /// # Errors
    /// If it cannot be read, is too large, or is not UTF-8.
    pub fn named(argument: &OsStr) -> Result<Self> {
        let shown = argument.to_string_lossy();
        if argument == "-" {
            return Self::stdin();
        }
        match shown.strip_prefix("git:") {
            Some(rest) => Self::of_commit(rest),
            None => Self::file(Path::new(argument)),
        }
    }

    /// Reads standard input.
    ///
    /// # Errors
    /// If it cannot be read, is too large, or is not UTF-8.
    pub fn stdin() -> Result<Self> {
        let name = "standard input".to_owned();
        let text = utf8(&name, limited(&name, std::io::stdin().lock())?)?;
        Ok(Self { name, date: None, text, path: None })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// If it cannot be read, is too large, or is not UTF-8.
    pub fn file(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let file = std::fs::File::open(path).with_context(|| format!("{name}: cannot be read"))?;
        let text = utf8(&name, limited(&name, file)?)?;
        Ok(Self { path: Some(name.clone()), name, date: None, text })
    }

    /// Reads `REVISION:PATH`, as `git show` does: PATH is relative to the root of the repository, or to the working directory if it
    /// begins with `./`.
    ///
    /// # Errors
    /// If the working directory is not in a repository, or the commit has no such file.
    pub fn of_commit(name: &str) -> Result<Self> {
        let Some((revision, path)) =
            name.split_once(':').filter(|(revision, path)| !revision.is_empty() && !path.is_empty())
        else {
            bail!("git:{name}: is not of the form git:REVISION:PATH, such as git:HEAD~1:openapi.yaml");
        };
        let here = Path::new(".");
        if !git::is_repository(here)? {
            bail!("git:{name}: the working directory is not in a git repository");
        }
        let commit =
            git::commit(here, revision)?.ok_or_else(|| anyhow!("git:{name}: there is no commit `{revision}`"))?;
        let object = format!("{commit}:{path}");
        git::check_size(here, &object)?;
        let bytes = git::show(here, &object).with_context(|| format!("git:{name}: cannot be read"))?;
        let path = Some(path.trim_start_matches("./").to_owned());
        Ok(Self { name: name.to_owned(), date: None, text: utf8(name, bytes)?, path })
    }
}
