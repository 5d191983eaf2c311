//! Faults that the sandbox makes on request, each with a probability of its own, all from one seed.

mod mutate;
mod spots;

use std::collections::BTreeMap;
use std::time::Duration;

use axum::http::StatusCode;
use serde_json::json;

use crate::answer::{Answer, Content};
use crate::document::Document;
use crate::error::Error;
use crate::synth::mix;

/// Which faults the answers have, and how often: none, unless asked for.
///
/// The same seed makes the same faults in the same calls: whether a call is hit depends on the seed, its method, its path, and
/// how many calls of that path there were before.
#[derive(Clone, Debug, PartialEq)]
pub struct Chaos {
    seed: u64,
    latency: Duration,
    most: Option<u64>,
    probabilities: BTreeMap<Kind, f64>,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Properties of the content are missing, required ones as well.
    DroppedFields,
    /// Properties of the content are null, whatever the document allows.
    Nulls,
    /// A text that the document lists is another one.
    UnknownEnumValues,
    /// A value that may be one of several forms has none of them.
    UnknownUnionArms,
    /// Objects have properties that the document does not know.
    ExtraFields,
    /// Whole numbers are written with a fraction, such as `200.0`.
    IntegralFloats,
    /// A text, number or boolean is of another kind.
    WrongScalars,
    /// A list has an element of another kind.
    BadListElements,
    /// 429, before anything is done.
    RateLimits,
    /// 500, 502, 503 or 504, before anything is done.
    ServerErrors,
    /// 502 with HTML, before anything is done.
    HtmlErrors,
    /// The answer comes late.
    Latency,
    /// The connection is reset, after the request was carried out.
    Resets,
    /// The answer ends in the middle, after the request was carried out.
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
        Self { seed: 0, latency: Duration::from_millis(500), most: None, probabilities: BTreeMap::new() }
    }
}

impl Chaos {
    /// No faults, and the seed of those that are added.
    pub fn new(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }

    /// Makes a fault in this part of the answers, from 0 to 1.
    #[must_use]
    pub fn with(mut self, kind: Kind, probability: f64) -> Self {
        self.probabilities.insert(kind, probability);
        self
    }

    /// The longest that [`Kind::Latency`] delays an answer, and that [`Kind::RateLimits`] asks to wait; 500 ms unless set.
    #[must_use]
    pub fn latency(mut self, longest: Duration) -> Self {
        self.latency = longest;
        self
    }

    /// Ends after so many faults: with 1, the next call that can have a fault has it, and the one after is right again.
    #[must_use]
    pub fn at_most(mut self, count: u64) -> Self {
        self.most = Some(count);
        self
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The part of the answers that have a fault of this kind.
    pub fn probability(&self, kind: Kind) -> f64 {
        self.probabilities.get(&kind).copied().unwrap_or(0.0)
    }

    pub(crate) fn most(&self) -> u64 {
        self.most.unwrap_or(u64::MAX)
    }

    pub(crate) fn longest(&self) -> Duration {
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
        Plan { seed, kinds, latency: self.latency }
    }
}

/// The faults of one call.
#[derive(Debug)]
pub(crate) struct Plan {
    seed: u64,
    pub(crate) kinds: Vec<Kind>,
    latency: Duration,
}

/// What happens to the bytes of an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cut {
    Nothing,
    /// Nothing is sent at all.
    Reset,
    /// The rest of the body is not sent.
    Truncate,
}

impl Plan {
    fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    fn rng(&self, name: &str) -> fastrand::Rng {
        fastrand::Rng::with_seed(mix(self.seed, name))
    }

    /// How long to wait before answering.
    pub(crate) fn delay(&self) -> Duration {
        if self.has(Kind::Latency) {
            self.latency.mul_f64(self.rng("latency").f64())
        } else {
            Duration::ZERO
        }
    }

    /// The answer that is given instead of carrying the request out, and its fault.
    pub(crate) fn instead(&self, request: &str) -> Option<(Answer, Kind)> {
        let answer = |status: StatusCode, content, complaint: &str| Answer {
            status,
            content,
            headers: Vec::new(),
            complaint: Some(complaint.into()),
        };
        if self.has(Kind::RateLimits) {
            return Some((
                crate::gate::limited(self.latency.mul_f64(self.rng("reset").f64()).as_secs_f64()),
                Kind::RateLimits,
            ));
        }
        if self.has(Kind::ServerErrors) {
            let statuses = [
                StatusCode::INTERNAL_SERVER_ERROR,
                StatusCode::BAD_GATEWAY,
                StatusCode::SERVICE_UNAVAILABLE,
                StatusCode::GATEWAY_TIMEOUT,
            ];
            let status = statuses[self.rng("status").usize(..statuses.len())];
            let body = json!({"status": status.as_u16(), "error": "INTERNAL_ERROR: asked for", "requestId": request});
            return Some((answer(status, Content::Json(body), "a server error was asked for"), Kind::ServerErrors));
        }
        if self.has(Kind::HtmlErrors) {
            let text = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n";
            let content = Content::Text { media: "text/html".into(), text: text.into() };
            return Some((answer(StatusCode::BAD_GATEWAY, content, "an HTML error was asked for"), Kind::HtmlErrors));
        }
        None
    }

    /// Makes the faults of the content; says which kinds found a place.
    pub(crate) fn spoil(&self, document: &Document, operation: usize, answer: &mut Answer) -> Vec<Kind> {
        let Content::Json(value) = &mut answer.content else { return Vec::new() };
        if !answer.status.is_success() {
            return Vec::new();
        }
        let mut done = Vec::new();
        for kind in &self.kinds {
            let mut rng = self.rng(kind.name());
            if mutate::mutate(document, operation, *kind, value, &mut rng) {
                done.push(*kind);
            }
        }
        done
    }

    /// What happens to the bytes of the answer.
    pub(crate) fn cut(&self) -> Cut {
        match () {
            () if self.has(Kind::Resets) => Cut::Reset,
            () if self.has(Kind::TruncatedBodies) => Cut::Truncate,
            () => Cut::Nothing,
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
