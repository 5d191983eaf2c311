//! `cargo xtask fetch`: writes the newest document to `spec`, and moves the pinned one to the history.

mod check;
mod http;
pub mod intake;

use anyhow::{bail, Context, Result};
use diff::clock;
use diff::render::size;
use serde_json::{json, Value};

use crate::checkout::journal;
use crate::checkout::{self, Checkout};
use crate::fetch::intake::intake;
use crate::flags::{Fetch, Origin, Terms};
use crate::spec::pin::{self, Pin, Source};
use crate::{print, spec};
use http::{Outcome, Validators};

/// The URL at which ClickHouse publishes the document.
const PUBLISHED: &str = "https://api.clickhouse.cloud/v1";

/// A document that is not the pinned one and passed the checks.
#[derive(Debug)]
pub struct Fetched {
    /// Its name in messages.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its pin.
    pub pin: Pin,
}

/// The result of a search for a new document.
#[derive(Debug)]
pub enum Found {
    /// There is no new document, for this reason.
    Nothing(String),
    /// There is a new document.
    New(Box<Fetched>),
}

/// Runs the command. Returns false if `--check` found a new document.
///
/// # Errors
/// If the document cannot be read, or is rejected.
pub fn run(flags: &Fetch) -> Result<bool> {
    let checkout = Checkout::find()?;
    if flags.check {
        journal::require_none(&checkout)?;
    } else {
        journal::recover(&checkout)?;
    }
    let (old_pin, old_text) = pin::read(&checkout)?;
    let new = match look(&checkout, flags.source.as_ref(), &flags.terms, (&old_pin, &old_text))? {
        Found::Nothing(why) => {
            let result = json!({ "new": false, "date": old_pin.date, "sha256": old_pin.sha256, "reason": why });
            print_result(flags, &result, &format!("nothing new: {why}\n"))?;
            return Ok(true);
        }
        Found::New(new) => new,
    };
    let result = json!({
        "new": true, "written": !flags.check, "date": new.pin.date, "sha256": new.pin.sha256, "bytes": new.pin.bytes,
        "operations": new.pin.operations, "schemas": new.pin.schemas,
    });
    let summary = summary(&old_pin, &new.pin);
    if flags.check {
        print_result(flags, &result, &format!("{summary}run: cargo xtask update\n"))?;
        return Ok(false);
    }
    let taken = intake(&checkout, (&old_pin, old_text), &new, flags.terms.force)?;
    journal::commit(&checkout, &taken.files, &Default::default())?;
    let archived = &taken.archived;
    print_result(
        flags,
        &result,
        &format!("{summary}the previous revision is {archived}\nrun: cargo xtask regen; cargo xtask changelog\n"),
    )?;
    Ok(true)
}

fn print_result(flags: &Fetch, result: &Value, text: &str) -> Result<()> {
    if flags.json {
        return print(&format!("{result}\n"));
    }
    print(text)
}

/// A description of a new document in two lines.
pub fn summary(old: &Pin, new: &Pin) -> String {
    let (operations, schemas) = ((old.operations, new.operations), (old.schemas, new.schemas));
    // A pin that was written by hand may have no sizes.
    let known = |(before, after): (usize, usize)| if before == 0 { (after, after) } else { (before, after) };
    format!(
        "new revision {}: {}, {}, {} bytes\n  sha256 {}\n",
        new.date,
        size(known(operations), "operations"),
        size(known(schemas), "schemas"),
        new.bytes,
        new.sha256
    )
}

/// Reads and checks a document. Without an origin, it is the published one.
///
/// # Errors
/// If it cannot be read, or is rejected.
pub fn look(
    checkout: &Checkout,
    origin: Option<&Origin>,
    terms: &Terms,
    (old_pin, old_text): (&Pin, &str),
) -> Result<Found> {
    let mut source = Source::default();
    let (name, bytes) = match origin {
        None => (PUBLISHED.to_owned(), download(PUBLISHED, terms, old_pin, &mut source)?),
        Some(Origin::Url(url)) => (url.clone(), download(url, terms, old_pin, &mut source)?),
        Some(Origin::File(path)) => {
            let name = checkout.show(path);
            source.path = path.file_name().map(|name| name.to_string_lossy().into_owned());
            (name, Some(checkout.read_bytes(path)?))
        }
        Some(Origin::Stdin) => {
            let name = "standard input".to_owned();
            (name.clone(), Some(checkout::limited(&name, std::io::stdin().lock())?))
        }
    };
    let Some(bytes) = bytes else { return Ok(Found::Nothing(format!("{name} has not changed"))) };
    let sha256 = pin::sha256(&bytes);
    if sha256 == old_pin.sha256 {
        return Ok(Found::Nothing(format!("{name} is the pinned document")));
    }
    // A cache or a rollback may return an earlier revision.
    let earlier = pin::revisions(checkout)?.into_iter().find(|revision| revision.pin.sha256 == sha256);
    if let Some(earlier) = earlier.filter(|_| !terms.force) {
        let (date, path) = (earlier.pin.date, earlier.path);
        bail!("{name}: is the revision of {date}, which is in {path} already\nhelp: to return to it, use --force");
    }
    let text = checkout::utf8(&name, bytes)?;
    let overlay = spec::pinned_overlay(checkout)?;
    let document = check::read(&name, &text, overlay.as_ref())?;
    let pinned: Value =
        serde_json::from_str(old_text.trim_start_matches('\u{feff}')).context("the pinned document is not JSON")?;
    if document.root == pinned && !terms.force {
        return Ok(Found::Nothing(format!("{name} has the same content as the pinned document, in other bytes")));
    }
    let reasons = check::reasons_to_reject(&pinned, &document.root);
    if !reasons.is_empty() && !terms.force {
        bail!("{name}: is rejected: {}\nhelp: to accept it anyway, use --force", reasons.join(", and "));
    }
    let (date, dated_by) = date(terms, &source);
    source.dated_by = Some(dated_by.to_owned());
    let pin = pin(&document, date, sha256, text.len(), source);
    Ok(Found::New(Box::new(Fetched { name, text, pin })))
}

fn download(url: &str, terms: &Terms, old: &Pin, source: &mut Source) -> Result<Option<Vec<u8>>> {
    // Validators of another server do not apply to this one.
    let same = old.source.url.as_deref() == Some(url) && !terms.force;
    let kept = |validator: &'_ Option<String>| if same { validator.clone() } else { None };
    let (etag, last_modified) = (kept(&old.source.etag), kept(&old.source.last_modified));
    let validators = Validators { etag: etag.as_deref(), last_modified: last_modified.as_deref() };
    match http::get(url, &validators, terms.timeout)? {
        Outcome::NotModified => Ok(None),
        Outcome::Document { bytes, etag, last_modified } => {
            *source = Source {
                url: Some(url.to_owned()),
                fetched: Some(clock::now()),
                etag,
                last_modified,
                ..Source::default()
            };
            Ok(Some(bytes))
        }
    }
}

/// The day of the revision, and where it is from.
fn date(terms: &Terms, source: &Source) -> (String, &'static str) {
    if let Some(date) = &terms.date {
        return (date.clone(), "--date");
    }
    let name = source.path.as_deref().unwrap_or_default();
    let in_name = (0..name.len()).filter_map(|start| name.get(start..start + 10)).find(|part| clock::is_date(part));
    match (in_name, &source.url) {
        (Some(date), _) => (date.to_owned(), "the name of the file"),
        (None, Some(_)) => (clock::today(), "the day of the download"),
        (None, None) => (clock::today(), "the day on which it was taken in"),
    }
}

fn pin(document: &openapi::source::Source, date: String, sha256: String, bytes: usize, source: Source) -> Pin {
    Pin {
        file: String::new(),
        date,
        sha256,
        bytes,
        openapi: document.openapi.clone(),
        paths: document.root.get("paths").and_then(Value::as_object).map_or(0, serde_json::Map::len),
        operations: document.operations(),
        schemas: document.schemas(),
        source,
    }
}
