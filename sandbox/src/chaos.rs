//! Faults that the sandbox makes on request, each with a probability, from one seed.

use std::collections::BTreeMap;

/// Which faults the answers have, and how often. None, unless asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chaos {
    seed: u64,
    probabilities: BTreeMap<Kind, f64>,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// x
    Drop,
}
