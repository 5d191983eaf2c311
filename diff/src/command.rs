//! The command line of a comparison: options, documents to compare, and where the report goes. The programs `openapi-diff` and
//! `cargo xtask diff` share it.

mod document;
pub mod driver;
pub mod git;
mod limits;

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{anyhow, Context, Result};

pub use document::Document;
pub use limits::{limited, too_large, utf8, LARGEST};

use crate::clock;
use crate::render::{changelog, github, html, json, junit, markdown, text, Colour};
use crate::report::severity;
use crate::{Exceptions, FailOn, Report, Severities};

/// Stack of the thread that compares, in bytes. It is reserved, and only used as far as needed: documents are read by recursion, and
/// unoptimized code needs much stack for each level.
pub const STACK: usize = 256 << 20;

/// A form of the report.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// Markdown, for the body of a pull request.
    Md,
    /// Markdown, for a changelog.
    Changelog,
    /// For programs; diff/src/render/diff.schema.json describes it.
    Json,
    /// One HTML page without external resources.
    Html,
    /// Annotations of a GitHub workflow, at the lines of NEW.
    Github,
    /// Test results, in which a breaking change is a failure.
    Junit,
}

/// Options of every comparison.
#[derive(Debug, Default, Clone, PartialEq, Eq, clap::Args)]
pub struct Options {
    /// Form of the report
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT", hide_possible_values = true)]
    #[arg(help = "Form of the report: text, md (body of a pull request), changelog, json, html (one page), \
        github (annotations of a workflow, at the lines of NEW) or junit (test results)")]
    pub format: Format,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Exit with 1 if there is a change of this level or a worse one: breaking, risky, any
    #[arg(long, value_enum, value_name = "LEVEL", hide_possible_values = true)]
    pub fail_on: Option<FailOn>,
    /// Name all operations that a change reaches, in text and Markdown; more than three are counted otherwise
    #[arg(long)]
    pub operations: bool,
    /// Known changes that do not count, by fingerprint (TOML), or `none`
    #[arg(long, value_name = "FILE")]
    pub ignore: Option<PathBuf>,
    /// Levels for kinds of changes, tags and paths (TOML), or `none`
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
    /// Write the report into this file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Files that are read if no option names others. Those that do not exist are skipped.
#[derive(Debug, Default, Clone, Copy)]
pub struct Defaults<'a> {
    /// Names of files inside this folder are printed relative to it.
    pub root: Option<&'a Path>,
    /// Known changes that do not count.
    pub ignore: Option<&'a Path>,
    /// Levels for kinds of changes.
    pub rules: Option<&'a Path>,
    /// The command that lists the kinds of changes, if it is not `openapi-diff rules`.
    pub list_kinds: Option<&'a str>,
}

impl Options {
    /// The form of the report.
    pub fn format(&self) -> Format {
        if self.json {
            Format::Json
        } else {
            self.format
        }
    }

    /// Applies the levels that the project sets, then marks the changes that do not count.
    ///
    /// # Errors
    /// If a file cannot be read, or does not have the expected form.
    pub fn adjust(&self, report: &mut Report, defaults: Defaults<'_>) -> Result<()> {
        let today = clock::today();
        if let Some((name, text)) = chosen(self.rules.as_deref(), defaults.rules, defaults.root)? {
            let rules = Severities::parse(&text, defaults.list_kinds.unwrap_or("openapi-diff rules"))
                .map_err(|error| anyhow!("{name}: {error}"))?;
            rules.apply(report, &today);
        }
        if let Some((name, text)) = chosen(self.ignore.as_deref(), defaults.ignore, defaults.root)? {
            let exceptions = Exceptions::parse(&text).map_err(|error| anyhow!("{name}: {error}"))?;
            exceptions.apply(report, &today);
        }
        report.names_operations = self.operations;
        Ok(())
    }

    /// Writes the report. `newer` is the newer document.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, report: &Report, newer: &Document) -> Result<()> {
        self.put(&match self.format() {
            Format::Text => text(report, self.colour()),
            Format::Md => markdown(report),
            Format::Changelog => changelog(report),
            Format::Json => json(report),
            Format::Html => html(report),
            Format::Github => github(report, &newer.text, newer.path.as_deref()),
            Format::Junit => junit(report),
        })
    }

    /// Prints text, or writes it into the given file.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn put(&self, text: &str) -> Result<()> {
        match &self.output {
            Some(path) => std::fs::write(path, text).with_context(|| format!("{}: cannot be written", path.display())),
            None => {
                let mut stdout = std::io::stdout().lock();
                stdout.write_all(text.as_bytes())?;
                Ok(stdout.flush()?)
            }
        }
    }

    /// Whether the comparison succeeds, because no change is at or above the threshold. Prints the reason otherwise.
    pub fn succeeds(&self, fails: impl Fn(FailOn) -> bool) -> bool {
        let Some(threshold) = self.fail_on.filter(|threshold| fails(*threshold)) else { return true };
        eprintln!("the report is at or above `{}`", threshold.word());
        false
    }

    /// Colour on a terminal, unless the environment disables it.
    fn colour(&self) -> Colour {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        if self.output.is_none() && std::io::stdout().is_terminal() && !set("NO_COLOR") && !dumb {
            Colour::On
        } else {
            Colour::Off
        }
    }
}

/// The name and the text of the file that an option names, or of the default.
fn chosen(given: Option<&Path>, default: Option<&Path>, root: Option<&Path>) -> Result<Option<(String, String)>> {
    let path = match given {
        Some(path) if path.as_os_str() == "none" => return Ok(None),
        Some(path) => path,
        None => match default.filter(|path| path.exists()) {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    let name = root.and_then(|root| path.strip_prefix(root).ok()).unwrap_or(path).display().to_string();
    let file = Document::file(path)?;
    Ok(Some((name, file.text)))
}

/// Compares two documents on the wire.
///
/// # Errors
/// If one of them is not OpenAPI 3.
pub fn compare(old: &Document, new: &Document) -> Result<Report> {
    let parsed = |which: &str, document: &Document| {
        crate::parse(which, document.text.as_bytes()).with_context(|| format!("{}: cannot be compared", document.name))
    };
    let (before, after) = (parsed("old", old)?, parsed("new", new)?);
    // The date of the newer document, so that the report is the same on each day.
    let today = new.date.clone().unwrap_or_else(clock::today);
    let names = || format!("{} and {}: cannot be compared", old.name, new.name);
    let mut report = crate::compare(&before, &after, &crate::Options { today: Some(today) }).with_context(names)?;
    (report.old.name, report.old.date) = (old.name.clone(), old.date.clone());
    (report.new.name, report.new.date) = (new.name.clone(), new.date.clone());
    if let (Some(before), Some(after)) = (&old.date, &new.date) {
        if before > after {
            let note = format!("OLD is the newer of the two, of {before}: are the arguments swapped?");
            report.notes.insert(0, note);
        }
    }
    Ok(report)
}

/// The ids that a rule can name, one per line.
pub fn rule_ids() -> String {
    severity::ids().map(|id| format!("{id}\n")).collect()
}

/// Whether an error means that the reader of the output has stopped reading, as `head` does.
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
