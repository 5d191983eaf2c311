//! `cargo xtask diff`: what a revision changes, on the wire and for callers of the crate.

use std::io::IsTerminal;
use std::path::Path;

use anyhow::{Context, Result};
use diff::render::{
    changelog, github, html, impact_json, impact_text, json, junit, markdown, text, uses_json, uses_text, Colour,
};
use diff::{Exceptions, FailOn, Part, Report};

use crate::checkout::Checkout;
use crate::compare::{compare, input, Rust};
use crate::flags::{Diff, Format, Ignore, Only, Threshold};
use crate::operand::Operand;
use crate::progress::Progress;
use crate::{clock, crates, git, journal, pin, print, program, regen, tree};

/// One line for the list of commands.
pub const SUMMARY: &str = "Tell what changed between two revisions, and whom it hurts";

/// What `--help` prints after the summary.
pub const HELP: &str = "\
Usage: cargo xtask diff [OLD [NEW]] [OPTIONS]

OLD and NEW are files, `-` for standard input, commits (their document), or dates of revisions in spec/history and of the
pinned one. Without NEW the document of the working tree is the newer one; without both, that of the last commit is the
older one. Never uses the network.

Options:
  --format FORMAT  text, md (a pull request's body), changelog, json (--json for short), html (one page),
                   github (annotations of a workflow at the lines of NEW) or junit (test results; what breaks is a failure)
  --only PART      wire (what clients of any language notice) or rust (what callers of the crate write anew, and what was added)
  --fail-on LEVEL  exit with 1 at breaking, risky, any (any change at all) or rust-major; `break` and `risk` for short
  --operations     name all operations that a change reaches, in text and Markdown; without it more than three are counted
  --ignore FILE    known changes that do not count, or `none`; without it spec/diff-exceptions.toml where there is one
  -o, --output FILE  write the report there
  --caller DIR     report only what changes for the program in this folder, which uses the crate of OLD: file, line, item, what
                   changed and what to write instead. Uses that are matched by their name alone are marked as uncertain.
                   --fail-on counts only these.
  --list-uses      with --caller: list the operations, permissions, types and members that the program uses, and compare nothing

The first line counts findings as they are listed: what happened alike to many operations is one. In JSON, `verdict.findings`
has these numbers and `verdict.counts` those of the entries of `changes`.
The JSON form is described by diff/src/render/diff.schema.json.
Exit codes: 0 compared, 1 at or above --fail-on, 2 the documents could not be compared.";

/// Known changes that do not count, relative to the root.
const EXCEPTIONS: &str = "spec/diff-exceptions.toml";

/// Runs the command; false when the report is at or above the threshold.
///
/// # Errors
/// When a document cannot be read or compared, or the report not written.
pub fn run(flags: &Diff) -> Result<bool> {
    let checkout = Checkout::find()?;
    journal::require_none(&checkout)?;
    let revisions = pin::revisions(&checkout)?;
    if let Some(folder) = flags.caller.as_ref().filter(|_| flags.list_uses) {
        return list_uses(&checkout, flags, folder, &revisions).map(|()| true);
    }
    let (old, new) = match (&flags.old, &flags.new) {
        (Some(old), Some(new)) => {
            (Operand::named(&checkout, old, &revisions)?, Operand::named(&checkout, new, &revisions)?)
        }
        (old, _) => {
            let old = old.as_deref().unwrap_or("HEAD".as_ref());
            if flags.old.is_none() && !git::is_repository(&checkout.path(""))? {
                anyhow::bail!("there is no last commit to compare with: this is not a git repository");
            }
            (Operand::named(&checkout, old, &revisions)?, Operand::working(&checkout, &revisions)?)
        }
    };
    let mut progress = Progress::new();
    let mut report = if flags.only == Only::Wire {
        compare(&old, &new, None, &mut progress)?
    } else {
        let overlay = regen::pinned_overlay(&checkout)?;
        let version = crates::version(&checkout)?;
        let required = flags.only == Only::Rust || flags.fail_on == Some(Threshold::RustMajor);
        let rust = Rust { overlay: overlay.as_ref(), version: Some(&version), required };
        compare(&old, &new, Some(rust), &mut progress)?
    };
    except(&checkout, &flags.ignore, &mut report)?;
    if flags.only == Only::Rust {
        report.changes.retain(|change| !change.rust.is_empty());
        report.part = Part::Rust;
    }
    report.names_operations = flags.operations;
    if let Some(folder) = &flags.caller {
        progress.begin("reading the program");
        let impact = diff::caller::impact(&report, uses(&checkout, folder, &old)?);
        drop(progress);
        let text = if flags.format == Format::Json { impact_json(&impact) } else { impact_text(&impact) };
        put(&checkout, flags, &text)?;
        return Ok(ends(flags, |threshold| impact.fails(threshold)));
    }
    drop(progress);
    write(&checkout, flags, &report, &new.text)?;
    Ok(ends(flags, |threshold| report.fails(threshold)))
}

/// Whether the command succeeds: nothing is at or above the threshold.
fn ends(flags: &Diff, fails: impl Fn(FailOn) -> bool) -> bool {
    let Some((name, threshold)) = flags.fail_on.map(threshold) else { return true };
    let reached = fails(threshold);
    if reached {
        eprintln!("the report is at or above `{name}`");
    }
    !reached
}

/// Prints what a program uses of the crate of a document.
fn list_uses(checkout: &Checkout, flags: &Diff, folder: &Path, revisions: &[pin::Revision]) -> Result<()> {
    let document = match &flags.old {
        Some(old) => Operand::named(checkout, old, revisions)?,
        None => Operand::working(checkout, revisions)?,
    };
    let uses = uses(checkout, folder, &document)?;
    put(checkout, flags, &if flags.format == Format::Json { uses_json(&uses) } else { uses_text(&uses) })
}

/// Reads what a program uses of the crate of a document.
fn uses(checkout: &Checkout, folder: &Path, document: &Operand) -> Result<diff::caller::Uses> {
    let program = program::read(checkout, folder)?;
    for note in &program.notes {
        eprintln!("note: {note}");
    }
    let overlay = regen::pinned_overlay(checkout)?;
    let uses = diff::caller::uses(input(document, overlay.as_ref()), &program.sources);
    uses.with_context(|| format!("{}: no crate can be generated", document.name))
}

/// Marks the changes that do not count.
fn except(checkout: &Checkout, ignore: &Ignore, report: &mut Report) -> Result<()> {
    let path = match ignore {
        Ignore::None => return Ok(()),
        Ignore::Pinned => checkout.path(EXCEPTIONS),
        Ignore::File(path) => path.clone(),
    };
    if *ignore == Ignore::Pinned && !path.exists() {
        return Ok(());
    }
    let text = checkout.read(&path)?;
    let exceptions =
        Exceptions::parse(&text).map_err(|error| anyhow::anyhow!("{error}")).with_context(|| checkout.show(&path))?;
    exceptions.apply(report, &clock::today());
    Ok(())
}

fn write(checkout: &Checkout, flags: &Diff, report: &Report, newer: &str) -> Result<()> {
    let text = match flags.format {
        Format::Text => text(report, colour(flags)),
        Format::Markdown => markdown(report),
        Format::Changelog => changelog(report),
        Format::Json => json(report),
        Format::Html => html(report),
        Format::Github => github(report, newer),
        Format::Junit => junit(report),
    };
    put(checkout, flags, &text)
}

/// Prints a report, or writes it to the file that is given.
fn put(checkout: &Checkout, flags: &Diff, text: &str) -> Result<()> {
    let Some(path) = &flags.output else { return print(text) };
    tree::replace(path, text.as_bytes()).with_context(|| format!("{}: cannot be written", checkout.show(path)))
}

/// Colour on a terminal, unless somebody asked for none.
fn colour(flags: &Diff) -> Colour {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    if flags.output.is_none() && std::io::stdout().is_terminal() && !set("NO_COLOR") && !dumb {
        Colour::On
    } else {
        Colour::Off
    }
}

fn threshold(threshold: Threshold) -> (&'static str, FailOn) {
    match threshold {
        Threshold::Break => ("break", FailOn::Break),
        Threshold::Risk => ("risk", FailOn::Risk),
        Threshold::Any => ("any", FailOn::Any),
        Threshold::RustMajor => ("rust-major", FailOn::RustMajor),
    }
}
