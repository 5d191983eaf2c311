//! Injected faults, each kind with its probability, all from one seed.

mod inject;
mod locations;
mod plan;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::RwLock;
use std::time::Duration;

use axum::http::Method;

use crate::sandbox::error::Error;
use crate::synth::mix;

pub(crate) use plan::{Cut, Plan};

/// The faults that are injected into responses, and their probabilities; none unless set.
///
/// The same seed injects the same faults into the same calls. Whether a call has a fault depends on the seed, its method, its path,
/// and how many calls of that path there were before.
#[derive(Clone, Debug, PartialEq)]
pub struct Chaos {
    seed: u64,
    latency: Duration,
    max_faults: Option<u64>,
    probabilities: BTreeMap<Kind, f64>,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Properties of the content are missing, required ones as well.
    DroppedFields,
    /// Properties of the content are null, also where the document does not allow it.
    Nulls,
    /// A string with an `enum` has another value.
    UnknownEnumValues,
    /// A value of a union matches none of its arms.
    UnknownUnionArms,
    /// Objects have properties that the document does not declare.
    ExtraFields,
    /// Whole numbers are written with a fraction, such as `200.0`.
    IntegralFloats,
    /// A string, number or boolean has another type.
    WrongScalars,
    /// A list has an element of another type.
    BadListElements,
    /// 429, before the request is handled.
    RateLimits,
    /// 500, 502, 503 or 504, before the request is handled.
    ServerErrors,
    /// 502 with HTML, before the request is handled.
    HtmlErrors,
    /// The response is delayed.
    Latency,
    /// The connection is reset, after the request was handled.
    Resets,
    /// The response is truncated, after the request was handled.
    TruncatedBodies,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::DroppedFields,
        Self::Nulls,
        Self::UnknownEnumValues,
        Self::UnknownUnionArms,
        Self::ExtraFields,
        Self::IntegralFloats,
        Self::WrongScalars,
        Self::BadListElements,
        Self::RateLimits,
        Self::ServerErrors,
        Self::HtmlErrors,
        Self::Latency,
        Self::Resets,
        Self::TruncatedBodies,
    ];

    /// The name on command lines and pages, such as `dropped-fields`.
    pub fn name(self) -> &'static str {
        match self {
            Self::DroppedFields => "dropped-fields",
            Self::Nulls => "nulls",
            Self::UnknownEnumValues => "unknown-enum-values",
            Self::UnknownUnionArms => "unknown-union-arms",
            Self::ExtraFields => "extra-fields",
            Self::IntegralFloats => "integral-floats",
            Self::WrongScalars => "wrong-scalars",
            Self::BadListElements => "bad-list-elements",
            Self::RateLimits => "rate-limits",
            Self::ServerErrors => "server-errors",
            Self::HtmlErrors => "html-errors",
            Self::Latency => "latency",
            Self::Resets => "resets",
            Self::TruncatedBodies => "truncated-bodies",
        }
    }

    /// Whether the fault is a change of the JSON of a response.
    fn changes_content(self) -> bool {
        match self {
            Self::DroppedFields
            | Self::Nulls
            | Self::UnknownEnumValues
            | Self::UnknownUnionArms
            | Self::ExtraFields
            | Self::IntegralFloats
            | Self::WrongScalars
            | Self::BadListElements => true,
            Self::RateLimits
            | Self::ServerErrors
            | Self::HtmlErrors
            | Self::Latency
            | Self::Resets
            | Self::TruncatedBodies => false,
        }
    }

    /// The kind of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Default for Chaos {
    fn default() -> Self {
        Self { seed: 0, latency: Duration::from_millis(500), max_faults: None, probabilities: BTreeMap::new() }
    }
}

impl Chaos {
    /// No faults, and the seed of the ones that are added.
    pub fn new(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }

    /// Injects a kind of fault with a probability from 0 to 1.
    #[must_use]
    pub fn with(mut self, kind: Kind, probability: f64) -> Self {
        self.probabilities.insert(kind, probability);
        self
    }

    /// The longest delay of [`Kind::Latency`], and the longest reset time of [`Kind::RateLimits`]; 500 ms unless set.
    #[must_use]
    pub fn latency(mut self, max: Duration) -> Self {
        self.latency = max;
        self
    }

    /// Ends after so many faults. With 1, the next call that can have a fault has it, and the call after it has none.
    #[must_use]
    pub fn at_most(mut self, count: u64) -> Self {
        self.max_faults = Some(count);
        self
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The probability of a kind of fault.
    pub fn probability(&self, kind: Kind) -> f64 {
        self.probabilities.get(&kind).copied().unwrap_or(0.0)
    }

    pub(crate) fn max_faults(&self) -> u64 {
        self.max_faults.unwrap_or(u64::MAX)
    }

    pub(crate) fn max_latency(&self) -> Duration {
        self.latency
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.probabilities.iter().find(|(_, probability)| !(0.0..=1.0).contains(*probability)) {
            Some((kind, _)) => Err(Error::Setting(format!("the probability of {kind} has to be between 0 and 1"))),
            None => Ok(()),
        }
    }

    /// The faults of a call.
    pub(crate) fn plan(&self, method: &str, path: &str, ordinal: u64) -> Plan {
        let seed = mix(self.seed, (method, path, ordinal));
        let is_hit = |kind: &Kind| fastrand::Rng::with_seed(mix(seed, kind)).f64() < self.probability(*kind);
        let kinds = self.probabilities.keys().copied().filter(is_hit).collect();
        Plan::new(seed, kinds, self.latency)
    }
}

/// The faults of a sandbox as they are now, and how many may still be injected.
pub(crate) struct Faults {
    chaos: RwLock<Chaos>,
    left: AtomicU64,
}

impl Faults {
    pub(crate) fn new(chaos: Chaos) -> Self {
        Self { left: AtomicU64::new(chaos.max_faults()), chaos: RwLock::new(chaos) }
    }

    pub(crate) fn chaos(&self) -> Chaos {
        self.chaos.read().map(|chaos| chaos.clone()).unwrap_or_default()
    }

    pub(crate) fn set(&self, chaos: Chaos) -> Result<(), Error> {
        chaos.check()?;
        if let Ok(mut own) = self.chaos.write() {
            self.left.store(chaos.max_faults(), Ordering::Relaxed);
            *own = chaos;
        }
        Ok(())
    }

    /// The faults of a call, as far as some may still be injected.
    pub(crate) fn plan(&self, method: &Method, path: &str, ordinal: u64) -> Plan {
        let Ok(chaos) = self.chaos.read() else { return Plan::default() };
        let mut plan = chaos.plan(method.as_str(), path, ordinal);
        let take = || self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok();
        if chaos.max_faults() != u64::MAX {
            plan.kinds.retain(|_| take());
        }
        plan
    }

    /// Gives back planned faults that were not injected.
    pub(crate) fn give_back(&self, count: usize) {
        let Ok(chaos) = self.chaos.read() else { return };
        if chaos.max_faults() != u64::MAX {
            self.left.fetch_add(count as u64, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_lead_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::named(kind.name()), Some(kind));
        }
    }

    #[test]
    fn probabilities_are_kept_and_the_seed_decides() {
        let chaos = Chaos::new(5).with(Kind::Nulls, 0.25).with(Kind::Resets, 1.0).with(Kind::Latency, 0.0);
        let plans = || (0..1_000).map(|ordinal| chaos.plan("GET", "/a", ordinal));
        let hit = plans().filter(|plan| plan.has(Kind::Nulls)).count();
        assert!((200..300).contains(&hit), "{hit}");
        assert!(plans().all(|plan| plan.cut() == Cut::Reset && plan.delay().is_zero()));
        let kinds = |chaos: &Chaos| (0..50).map(|ordinal| chaos.plan("GET", "/a", ordinal).kinds).collect::<Vec<_>>();
        assert_eq!(kinds(&chaos), kinds(&chaos.clone()));
        assert_ne!(kinds(&chaos), kinds(&Chaos { seed: 6, ..chaos.clone() }));
    }

    #[test]
    fn a_probability_is_between_0_and_1() {
        assert!(Chaos::new(0).with(Kind::Nulls, 1.1).check().is_err());
        assert!(Chaos::new(0).with(Kind::Nulls, f64::NAN).check().is_err());
        assert!(Chaos::new(0).with(Kind::Nulls, 1.0).check().is_ok());
    }
}
