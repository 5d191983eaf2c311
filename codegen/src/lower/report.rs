//! What lowering did, so that nothing happens in silence.

use std::collections::BTreeMap;

use crate::pointer::At;

/// Counts of rewrites, and the places where something was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Rewrites that keep the meaning, by class.
    pub counts: BTreeMap<&'static str, usize>,
    /// Sentences written to `x-notes`, by keyword.
    pub notes: BTreeMap<&'static str, usize>,
    /// JSON pointers of what was left out, by class.
    pub dropped: BTreeMap<&'static str, Vec<String>>,
}

impl Report {
    /// Counts a rewrite.
    pub(super) fn count(&mut self, class: &'static str) {
        *self.counts.entry(class).or_default() += 1;
    }

    /// Counts a sentence on behalf of a keyword.
    pub(super) fn note(&mut self, keyword: &'static str) {
        *self.notes.entry(keyword).or_default() += 1;
    }

    /// Records that something was left out.
    pub(super) fn drop(&mut self, class: &'static str, at: &At) {
        self.dropped.entry(class).or_default().push(at.to_string());
    }
}
