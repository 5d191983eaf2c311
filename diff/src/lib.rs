//! Compares two OpenAPI documents: what changed, and which clients it breaks. It takes parsed documents and returns a report.
//!
//! Each step has its own word for what it finds:
//!
//! | step | folder | result |
//! |---|---|---|
//! | check and read the documents | `document` | notes |
//! | compare operations and the schemas below them | `surface`, `compare` | `Difference`: no direction, no level |
//! | judge each difference in every operation that reaches it | `judge` | `Judged`: level, operations, directions |
//! | put it into words | `report` | [`Change`]: one entry of the report |
//! | group changes that read as one | `report::findings` | `Finding`: one line of a rendered report |
//!
//! `rust` (a feature, because it brings the generator) adds what becomes of the generated crate, `render` writes the report, and `command` is the command line.

mod compare;
mod difference;
mod document;
mod judge;
mod quote;
mod report;
mod surface;

pub mod clock;
pub mod command;
pub mod render;
#[cfg(feature = "rust")]
mod rust;

use serde_json::Value;

pub use difference::Level;
pub use document::check::{parse, Error};
pub use report::exceptions::Exceptions;
pub use report::severity::Severities;
pub use report::{
    Applied, AppliedSeverity, Change, Counts, FailOn, Part, Relevelled, Report, Revision, RustChange, Verdict,
    SCHEMA_VERSION,
};
#[cfg(feature = "rust")]
pub use rust::caller::{self, Impact};
#[cfg(feature = "rust")]
pub use rust::{add_rust, public_api};

use compare::Comparer;
use document::{check, unread};
use openapi::document::Document;
use surface::Surface;

/// Facts for the comparison that are not in the documents.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The date that `x-sunset` is compared with, as `YYYY-MM-DD`. Without it no sunset has passed.
    pub today: Option<String>,
}

/// Compares two parsed documents.
///
/// # Errors
///
/// If one of them is not an OpenAPI 3 document, or has unions that nest through references without end.
pub fn compare(old: &Value, new: &Value, options: &Options) -> Result<Report, Error> {
    let mut notes = check::check("old", old)?;
    notes.extend(check::check("new", new)?);
    notes.extend(check::versions(old, new));
    notes.extend(check::vague_words("old", old));
    notes.extend(check::vague_words("new", new));
    let comparer = Comparer::new(Document::new(old), Document::new(new), options.today.clone());
    let mut surface = Surface::new(comparer);
    surface.walk();
    check::limits("old", &surface.comparer.old)?;
    check::limits("new", &surface.comparer.new)?;
    let unread =
        [unread::references("old", &mut surface.comparer.old), unread::references("new", &mut surface.comparer.new)];
    let incomplete = unread.iter().any(Option::is_some);
    notes.extend(unread.into_iter().flatten());
    notes.extend(unread::nulls(&surface.comparer.doubtful));
    let judged = judge::judge(&mut surface);
    let ignored = judge::audit::classify(&mut surface, &judged);
    Ok(report::assemble::assemble(surface, judged, ignored, notes, incomplete))
}
