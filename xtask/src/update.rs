//! `cargo xtask update`: fetches a new document, generates the crate from it, writes the changelog, and proposes a version.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::overlay::{Overlay, OverlayReport};
use codegen::Input;
use diff::command::{Document, Options};
use diff::render::{markdown, text, Colour};
use diff::Report;

use crate::changelog::{self, Effort};
use crate::checkout::journal;
use crate::checkout::tree::{self, Files};
use crate::checkout::Checkout;
use crate::compare::{self, adjust, compare, Rust};
use crate::fetch::intake::intake;
use crate::fetch::{self, Fetched, Found};
use crate::flags::{Regen, Update};
use crate::progress::Progress;
use crate::spec::pin::{self, Pin};
use crate::{crates, print, program, regen, spec};

/// The folder of the crate, relative to the root.
const CRATE: &str = "generated";
/// The changelog of the crate, relative to the root.
const RELEASES: &str = "CHANGELOG.md";
/// The beginning of the line that states which revision a release is generated from.
const GENERATED_FROM: &str = "Generated from the revision of ";
/// The lock file, which contains the version too, relative to the root.
const LOCK: &str = "Cargo.lock";

/// Runs the command.
///
/// # Errors
/// If the document cannot be read or is rejected, or a later step fails. Nothing has changed then.
pub fn run(flags: &Update) -> Result<bool> {
    let checkout = Checkout::find()?;
    journal::recover(&checkout)?;
    let mut progress = Progress::new();
    progress.begin("fetching");
    let (old_pin, old_text) = pin::read(&checkout)?;
    let new = match fetch::look(&checkout, flags.source.as_ref(), &flags.terms, (&old_pin, &old_text))? {
        Found::Nothing(why) => {
            drop(progress);
            print(&format!("nothing new: {why}\n"))?;
            // The document may have been fetched before without the remaining steps.
            let done = regen::run(&Regen::default())?;
            let belongs = format!("The generated files belong to the pinned revision of {}.", old_pin.date);
            report(&checkout, flags, &format!("Nothing new: {why}.\n\n{belongs}\n"))?;
            return Ok(done);
        }
        Found::New(new) => new,
    };
    let outcome = prepare(&checkout, flags, (&old_pin, old_text), &new, &mut progress)?;
    progress.begin("writing");
    let root = checkout.path("");
    let difference = tree::compare(&root, &outcome.files, Path::new(regen::API))?;
    let mut files = outcome.files;
    files.retain(|path, _| difference.stale.contains_key(path) || difference.missing.contains(path));
    journal::commit(&checkout, &files, &difference.extra)?;
    drop(progress);
    let summary = fetch::summary(&old_pin, &new.pin);
    let rest = format!("{}{}", outcome.version, outcome.left);
    report(&checkout, flags, &format!("{}\n{rest}", markdown(&outcome.report)))?;
    let written = files.len();
    let removed = difference.extra.len();
    print(&format!(
        "{summary}\n{}\n{written} files written, {removed} removed\n\n{rest}",
        text(&outcome.report, Colour::Off)
    ))?;
    Ok(true)
}

/// Writes the report to the file of `--report`.
fn report(checkout: &Checkout, flags: &Update, body: &str) -> Result<()> {
    let Some(path) = &flags.report else { return Ok(()) };
    tree::replace(path, body.as_bytes()).with_context(|| format!("{}: cannot be written", checkout.show(path)))
}

/// The changes of an update, and its output.
struct Outcome {
    files: Files,
    report: Report,
    version: String,
    left: String,
}

fn prepare(
    checkout: &Checkout,
    flags: &Update,
    pinned: (&Pin, String),
    new: &Fetched,
    progress: &mut Progress,
) -> Result<Outcome> {
    let (old_pin, old_text) = pinned;
    let old =
        Document { name: old_pin.document(), date: Some(old_pin.date.clone()), text: old_text.clone(), path: None };
    let taken = intake(checkout, (old_pin, old_text), new, flags.terms.force)?;
    let overlay = spec::pinned_overlay(checkout)?;
    let client = spec::pinned_client(checkout)?;
    let (repairs, revision) = (overlay.as_ref(), &*new.pin.date);
    let input = Input { name: &new.name, document: &new.text, revision, overlay: repairs, client: Some(&client) };
    let output = regen::generate(input, progress)?;
    output.report.require_no_faults()?;
    let mut files = regen::files(checkout, &new.text, &client, &output)?;
    let version = crates::version(checkout)?;
    let operand =
        Document { name: new.name.clone(), date: Some(new.pin.date.clone()), text: new.text.clone(), path: None };
    let rust = Rust { overlay: overlay.as_ref(), version: Some(&version), required: false };
    let mut report = compare(&old, &operand, Some(rust), progress)?;
    // Rules of this project do not apply to the changelog. It is for callers in any language, and must not change when a rule expires.
    let kept = changelog::files(checkout, &taken.revisions, &taken.files, Some(&report), Effort::Reuse, progress)?;
    adjust(checkout, &Options::default(), &mut report)?;
    files.extend(kept);
    files.extend(taken.files);
    let next = report.verdict.next_version.as_deref();
    if let Some(next) = next.filter(|_| flags.bump) {
        bump(checkout, &mut files, &version, next)?;
    }
    releases(checkout, &mut files, &new.pin, output.model.types.len());
    let version = proposal(&version, next, flags.bump);
    let left = left(&output.overlay) + &own_programs(checkout, &old, repairs, &report);
    Ok(Outcome { files, report, version, left })
}

/// The examples and tests of the crate that a revision affects, as far as their source shows.
fn own_programs(checkout: &Checkout, old: &Document, overlay: Option<&Overlay>, report: &Report) -> String {
    let Ok(program) = program::read(checkout, &checkout.path(CRATE)) else { return String::new() };
    let Ok(uses) = diff::caller::uses(compare::input(old, overlay), &program.sources, program.features) else {
        return String::new();
    };
    let mut lines: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for finding in diff::caller::impact(report, uses).findings.into_iter().filter(|finding| finding.certain) {
        lines.entry(finding.file).or_default().insert(finding.line);
    }
    let files = lines.iter().map(|(file, lines)| {
        let lines: Vec<_> = lines.iter().map(usize::to_string).collect();
        format!("- `{CRATE}/{file}`: {}\n", lines.join(", "))
    });
    match lines.is_empty() {
        true => String::new(),
        false => format!("\nExamples and tests with lines to look at:\n\n{}", files.collect::<String>()),
    }
}

/// Writes the version into the manifests of both published crates and the lock file.
fn bump(checkout: &Checkout, files: &mut Files, version: &str, next: &str) -> Result<()> {
    let lock = checkout.path(LOCK);
    let mut locked = if lock.exists() { checkout.read(&lock)? } else { String::new() };
    for path in [crates::MANIFEST, crates::SANDBOX] {
        let manifest = match files.get(Path::new(path)) {
            Some(text) => text.clone(),
            None => checkout.read(&checkout.path(path))?,
        };
        files.insert(path.into(), crates::with_version(path, &manifest, version, next)?);
        let name = crates::name(path, &manifest)?;
        let entry = |version: &str| format!("name = \"{name}\"\nversion = \"{version}\"\n");
        locked = locked.replacen(&entry(version), &entry(next), 1);
    }
    if lock.exists() {
        files.insert(LOCK.into(), locked);
    }
    Ok(())
}

/// Writes into the unreleased part of the crate's changelog which revision it is generated from.
fn releases(checkout: &Checkout, files: &mut Files, pin: &Pin, types: usize) {
    let Ok(text) = checkout.read(&checkout.path(RELEASES)) else { return };
    // Everything below the second heading is released.
    let released = text.match_indices("\n## ").nth(1).map_or(text.len(), |(at, _)| at);
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let from = *at;
        *at += line.len();
        Some((from, line))
    });
    let Some((from, line)) =
        lines.take_while(|(at, _)| *at < released).find(|(_, line)| line.starts_with(GENERATED_FROM))
    else {
        return;
    };
    let sum = pin.sha256.get(..12).unwrap_or(&pin.sha256);
    let now =
        format!("{GENERATED_FROM}{} (`sha256 {sum}…`): {} operations, {types} types.\n", pin.date, pin.operations);
    files.insert(RELEASES.into(), format!("{}{now}{}", &text[..from], &text[from + line.len()..]));
}

fn proposal(version: &str, next: Option<&str>, bump: bool) -> String {
    match next {
        None => format!("Version: {version}; nothing is proposed, because the generated crates were not compared.\n"),
        Some(next) if next == version => format!("Version: {version} as before.\n"),
        Some(next) if bump => format!("Version: {next}, written into {} and {}.\n", crates::MANIFEST, crates::SANDBOX),
        Some(next) => format!("Version: {version}; if that is released, the next one is {next} (--bump writes it).\n"),
    }
}

/// The steps that remain for a person.
fn left(overlay: &OverlayReport) -> String {
    let dead: BTreeSet<&str> = overlay.unmatched().map(|action| action.target.as_str()).collect();
    if dead.is_empty() {
        return "Remaining steps: read this report, and run the tests.\n".to_owned();
    }
    let mut out = format!(
        "Remaining steps: remove or correct these actions of {}, which match nothing. Until then `cargo xtask regen` fails.\n",
        spec::OVERLAY
    );
    for target in dead {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "- `{target}`");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_a_sentence() {
        assert!(proposal("0.1.0", Some("0.2.0"), false).contains("the next one is 0.2.0"));
        assert!(proposal("0.1.0", Some("0.2.0"), true).starts_with("Version: 0.2.0, written into"));
        assert!(proposal("0.1.0", Some("0.1.0"), true).ends_with("as before.\n"));
        assert!(proposal("0.1.0", None, true).contains("nothing is proposed"));
    }
}
