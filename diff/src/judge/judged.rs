//! A difference with its judgement.

use std::collections::BTreeSet;

use super::level::level;
use super::vocabulary::{names, Origin};
use crate::difference::{Context, Difference, Level, Rule, Side};

/// A difference with its judgement: one entry, however many operations it reaches.
pub(crate) struct Judged {
    pub(crate) difference: Difference,
    pub(crate) level: Level,
    pub(crate) sides: BTreeSet<Side>,
    pub(crate) operations: BTreeSet<usize>,
    pub(crate) oasdiff_ids: BTreeSet<String>,
    /// The differences that a replaced schema stands for.
    pub(crate) details: Vec<Difference>,
    /// Pointers of further places of the same difference.
    pub(crate) also_at: Vec<(String, String)>,
}

/// What makes two differences one.
pub(super) type Key = (Rule, String, String, String);

pub(crate) fn key(difference: &Difference) -> Key {
    (difference.rule, difference.subject.clone(), difference.old_at.clone(), difference.new_at.clone())
}

impl Judged {
    pub(super) fn new(difference: Difference) -> Self {
        Judged {
            difference,
            level: Level::Doc,
            sides: BTreeSet::new(),
            operations: BTreeSet::new(),
            oasdiff_ids: BTreeSet::new(),
            details: Vec::new(),
            also_at: Vec::new(),
        }
    }

    pub(super) fn reached(&mut self, difference: &Difference, operation: usize, context: Context, origin: Origin) {
        self.level = self.level.max(level(difference, context));
        self.sides.insert(context.side);
        self.operations.insert(operation);
        self.oasdiff_ids.extend(names(difference, context, origin));
    }

    pub(super) fn absorb(&mut self, other: Judged) {
        self.level = self.level.max(other.level);
        self.sides.extend(other.sides);
        self.operations.extend(other.operations);
        self.oasdiff_ids.extend(other.oasdiff_ids);
    }
}
