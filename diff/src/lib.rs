//! Says what changed between two OpenAPI documents and whom it hurts. Pure: parsed documents in, a report out.
//!
//! `surface` walks the operations and `compare` the schemas below them, each pair of schemas once; both collect
//! facts that know no direction. `causes` then walks from every operation to the facts it reaches, which gives each
//! fact its level and its list of operations. `audit` accounts for every difference that is no fact.

mod assemble;
mod audit;
mod causes;
mod check;
mod compare;
mod exceptions;
mod fact;
mod findings;
mod label;
mod level;
mod likeness;
mod message;
mod names;
mod quote;
mod replaced;
mod report;
mod surface;
mod surface_names;
mod unread;
mod usage;
mod words;

pub mod render;
mod rust;

use serde_json::Value;

pub use check::{parse, Error};
pub use exceptions::{Applied, Exception, Exceptions};
pub use fact::Level;
pub use report::{Change, Counts, FailOn, Part, Report, Revision, RustChange, Verdict, SCHEMA_VERSION};
pub use rust::caller::{self, Impact};
pub use rust::{add_rust, public_api};

use compare::Comparer;
use openapi::document::Document;
use surface::Surface;

/// What the comparison cannot know from the documents.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The date that `x-sunset` is held against, as `YYYY-MM-DD`; without one no sunset has come.
    pub today: Option<String>,
}

/// Compares two parsed documents.
///
/// # Errors
///
/// When either is not an OpenAPI 3 document, or nests unions through references without end.
pub fn compare(old: &Value, new: &Value, options: &Options) -> Result<Report, Error> {
    let mut notes = check::check("old", old)?;
    notes.extend(check::check("new", new)?);
    notes.extend(check::versions(old, new));
    notes.extend(check::vague_words("old", old));
    notes.extend(check::vague_words("new", new));
    let comparer = Comparer::new(Document::new(old), Document::new(new), options.today.clone());
    let mut surface = Surface::new(comparer, options);
    surface.walk();
    check::limits("old", &surface.comparer.old)?;
    check::limits("new", &surface.comparer.new)?;
    let unread =
        [unread::references("old", &mut surface.comparer.old), unread::references("new", &mut surface.comparer.new)];
    let incomplete = unread.iter().any(Option::is_some);
    notes.extend(unread.into_iter().flatten());
    notes.extend(unread::nulls(&surface.comparer));
    let causes = causes::collect(&mut surface);
    let ignored = audit::classify(&mut surface, &causes);
    Ok(assemble::assemble(surface, causes, ignored, notes, incomplete))
}
