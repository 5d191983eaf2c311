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
use crate::flags::{Diff, Format, Only, Other, Threshold};
use crate::operand::Operand;
use crate::progress::Progress;
use crate::{clock, crates, git, journal, pin, print, program, spec, tree};

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
        (Some(old), Some(new)) => (
            Operand::named(&checkout, old.as_os_str(), &revisions)?,
            Operand::named(&checkout, new.as_os_str(), &revisions)?,
        ),
        (old, _) => {
            let old = old.as_deref().map_or("HEAD".as_ref(), Path::as_os_str);
            if flags.old.is_none() && !git::is_repository(&checkout.path(""))? {
                anyhow::bail!("there is no last commit to compare with: this is not a git repository");
            }
            (Operand::named(&checkout, old, &revisions)?, Operand::working(&checkout, &revisions)?)
        }
    };
    let mut progress = Progress::new();
    let mut report = if flags.only == Some(Only::Wire) {
        compare(&old, &new, None, &mut progress)?
    } else {
        let overlay = spec::pinned_overlay(&checkout)?;
        let version = crates::version(&checkout)?;
        let required = flags.only == Some(Only::Rust) || flags.fail_on == Some(Threshold::RustMajor);
        let rust = Rust { overlay: overlay.as_ref(), version: Some(&version), required };
        compare(&old, &new, Some(rust), &mut progress)?
    };
    except(&checkout, flags.ignore.as_ref(), &mut report)?;
    if flags.only == Some(Only::Rust) {
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
        Some(old) => Operand::named(checkout, old.as_os_str(), revisions)?,
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
    let overlay = spec::pinned_overlay(checkout)?;
    let uses = diff::caller::uses(input(document, overlay.as_ref()), &program.sources);
    uses.with_context(|| format!("{}: no crate can be generated", document.name))
}

/// Marks the changes that do not count.
fn except(checkout: &Checkout, ignore: Option<&Other>, report: &mut Report) -> Result<()> {
    let path = match ignore {
        Some(Other::None) => return Ok(()),
        None => checkout.path(EXCEPTIONS),
        Some(Other::File(path)) => path.clone(),
    };
    if ignore.is_none() && !path.exists() {
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
