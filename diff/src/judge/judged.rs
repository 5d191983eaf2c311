//! A difference with its judgement.

use std::collections::{BTreeMap, BTreeSet};

use super::level::level;
use super::vocabulary::{names, Origin};
use crate::difference::{Context, Difference, Level, Rule, Side};

/// A difference with its judgement. It is one entry, however many operations it reaches.
pub(crate) struct Judged {
    pub(crate) difference: Difference,
    /// The worst level in what clients send, and in what they receive.
    pub(crate) sides: BTreeMap<Side, Level>,
    pub(crate) operations: BTreeSet<usize>,
    pub(crate) oasdiff_ids: BTreeSet<String>,
    /// The differences that the replacement of a schema summarizes.
    pub(crate) details: Vec<Difference>,
    /// Pointers of further locations of the same difference.
    pub(crate) also_at: Vec<(String, String)>,
}

/// The key by which two differences are the same.
pub(super) type Key = (Rule, String, String, String);

pub(crate) fn key(difference: &Difference) -> Key {
    (difference.rule, difference.subject.clone(), difference.old_at.clone(), difference.new_at.clone())
}

impl Judged {
    pub(super) fn new(difference: Difference) -> Self {
        Judged {
            difference,
            sides: BTreeMap::new(),
            operations: BTreeSet::new(),
            oasdiff_ids: BTreeSet::new(),
            details: Vec::new(),
            also_at: Vec::new(),
        }
    }

    pub(super) fn reached(&mut self, difference: &Difference, operation: usize, context: Context, origin: Origin) {
        self.add(context.side, level(difference, context));
        self.operations.insert(operation);
        self.oasdiff_ids.extend(names(difference, context, origin));
    }

    fn add(&mut self, side: Side, level: Level) {
        let worst = self.sides.entry(side).or_insert(level);
        *worst = level.max(*worst);
    }

    /// The worst level in any location.
    pub(crate) fn level(&self) -> Level {
        self.sides.values().copied().max().unwrap_or(Level::Doc)
    }

    pub(super) fn absorb(&mut self, other: Judged) {
        other.sides.into_iter().for_each(|(side, level)| self.add(side, level));
        self.operations.extend(other.operations);
        self.oasdiff_ids.extend(other.oasdiff_ids);
    }
}
