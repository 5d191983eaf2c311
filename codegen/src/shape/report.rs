//! The report for the reviewer of a run: the constraints that only the documentation contains, and the parts that were left out.

use std::collections::BTreeMap;

use openapi::source::LeftOut;

use crate::error::Error;
use crate::mend::Mended;

/// The class of schemas with several unions at once.
pub const SEVERAL_UNIONS: &str = "several unions in one schema, so left as raw JSON";

/// Constraints that the generated code does not enforce, and parts that it does not contain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Number of sentences in the documentation about constraints that no type expresses, by keyword.
    pub notes: BTreeMap<&'static str, usize>,
    /// JSON pointers of the parts that were left out, by class.
    pub left_out: LeftOut,
    /// Faults of the document, and what was done about each.
    pub mended: Vec<Mended>,
}

impl Report {
    /// Rejects a document with faults. This is the rule for the pinned document.
    ///
    /// # Errors
    /// The first fault.
    pub fn require_no_faults(&self) -> Result<(), Error> {
        self.mended.first().map_or(Ok(()), |mended| Err(mended.fault.clone()))
    }

    /// Counts a sentence for a keyword.
    pub(super) fn note(&mut self, keyword: &'static str) {
        *self.notes.entry(keyword).or_default() += 1;
    }

    /// Records that a part was left out.
    pub(super) fn leave_out(&mut self, class: &str, pointer: String) {
        let pointers = self.left_out.entry(class.to_owned()).or_default();
        if !pointers.contains(&pointer) {
            pointers.push(pointer);
        }
    }
}
