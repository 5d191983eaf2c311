//! Document and repairs to repaired document: applies an OpenAPI Overlay 1.0, counts what each
//! action matched, and checks the result as `load` did.

mod action;
mod merge;

use crate::document::Document;
use crate::error::{Error, Stage};
use crate::load;

pub use action::{Action, Overlay};

/// What the actions of an overlay did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OverlayReport {
    /// The overlay, as the caller named it.
    pub name: String,
    /// One row per action, in order.
    pub actions: Vec<Applied>,
}

/// What one action did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// JSON pointer of the action in the overlay.
    pub pointer: String,
    /// Its JSONPath.
    pub target: String,
    /// Its reason.
    pub description: String,
    /// Number of places that it changed.
    pub matches: usize,
}

impl OverlayReport {
    /// The actions that matched nothing.
    pub fn unmatched(&self) -> impl Iterator<Item = &Applied> {
        self.actions.iter().filter(|action| action.matches == 0)
    }

    /// An error for the first action that matched nothing: the rule for the pinned document,
    /// so that a repair leaves when its fault does.
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

/// Applies an overlay, if there is one, to a document in which `load` found a fault, or none.
pub fn repair(
    document: Document,
    fault: Option<Error>,
    repairs: Option<&Overlay>,
) -> Result<(Document, OverlayReport), Error> {
    match (repairs, fault) {
        (Some(repairs), fault) => overlay(document, repairs).map_err(|error| fault.unwrap_or(error)),
        (None, Some(fault)) => Err(fault),
        (None, None) => Ok((document, OverlayReport::default())),
    }
}

/// Applies the actions of an overlay, in order.
pub fn overlay(mut document: Document, overlay: &Overlay) -> Result<(Document, OverlayReport), Error> {
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
    load::check(Stage::Overlay, &mut document).map_err(|error| {
        let help = format!("the document is no longer valid after {}", overlay.name);
        error.in_file(&document.name).help(help)
    })?;
    Ok((document, report))
}
