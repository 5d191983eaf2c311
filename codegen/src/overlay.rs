//! Applies an OpenAPI Overlay 1.0 to a document, counts the matches of each action, and checks the result as `load` does.

mod action;
mod merge;

use openapi::source::Source;

use crate::error::{Error, Stage};
use crate::load;

pub use action::{Action, Overlay};

/// The effects of the actions of an overlay.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OverlayReport {
    /// The name of the overlay, as the caller passed it.
    pub name: String,
    /// One row per action, in order.
    pub actions: Vec<Applied>,
}

/// The effect of one action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// JSON pointer of the action in the overlay.
    pub pointer: String,
    /// Its JSONPath.
    pub target: String,
    /// Its reason.
    pub description: String,
    /// Number of locations that it changed.
    pub matches: usize,
}

impl OverlayReport {
    /// The actions that matched nothing.
    pub fn unmatched(&self) -> impl Iterator<Item = &Applied> {
        self.actions.iter().filter(|action| action.matches == 0)
    }

    /// Returns an error for the first action that matched nothing. The pinned document must pass this check, so that a repair is
    /// removed when its fault is gone.
    pub fn require_matches(&self, document: &str) -> Result<(), Error> {
        match self.unmatched().next() {
            None => Ok(()),
            Some(action) => {
                let message = format!("`{}` matches nothing in {document}", action.target);
                Err(Error::new(Stage::Overlay, &action.pointer, message)
                    .in_file(&self.name)
                    .help("remove the action if the document has been repaired, else correct its target"))
            }
        }
    }
}

/// Applies an overlay, if there is one, to a document with faults. Returns the faults that are left.
///
/// # Errors
/// If an action cannot be applied.
pub fn repair(
    mut document: Source,
    faults: Vec<Error>,
    repairs: Option<&Overlay>,
) -> Result<(Source, Vec<Error>, OverlayReport), Error> {
    let Some(repairs) = repairs else { return Ok((document, faults, OverlayReport::default())) };
    let report = apply(&mut document, repairs).map_err(|error| faults.first().cloned().unwrap_or(error))?;
    let help = format!("the document is no longer valid after {}", repairs.name);
    let own = |left: Error| {
        let before = faults.iter().find(|fault| fault.pointer == left.pointer && fault.message == left.message);
        before.cloned().unwrap_or_else(|| left.help(&help))
    };
    let left = load::check(Stage::Overlay, &mut document).into_iter().map(own).collect();
    Ok((document, left, report))
}

/// Applies the actions of an overlay, in order, and rejects the result if it has a fault.
///
/// # Errors
/// If an action cannot be applied, and for the first fault of the result.
pub fn overlay(document: Source, overlay: &Overlay) -> Result<(Source, OverlayReport), Error> {
    let (document, faults, report) = repair(document, Vec::new(), Some(overlay))?;
    faults.into_iter().next().map_or(Ok((document, report)), Err)
}

fn apply(document: &mut Source, overlay: &Overlay) -> Result<OverlayReport, Error> {
    let mut report = OverlayReport { name: overlay.name.clone(), actions: Vec::with_capacity(overlay.actions.len()) };
    for action in &overlay.actions {
        let matches = action.apply(&mut document.root).map_err(|error| error.in_file(&overlay.name))?;
        report.actions.push(Applied {
            pointer: action.pointer.clone(),
            target: action.target.clone(),
            description: action.description.clone(),
            matches,
        });
    }
    Ok(report)
}
