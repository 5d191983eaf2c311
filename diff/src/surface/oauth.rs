//! The flows of two OAuth schemes: how a client gets a token, and with which scopes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::address::plain_address;
use super::{Scope, Surface};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side};
use openapi::document::LocId;

/// The addresses of a flow, with the level of another value. Without the first three a client gets no token.
const ADDRESSES: [(&str, Level); 4] = [
    ("authorizationUrl", Level::Break),
    ("tokenUrl", Level::Break),
    ("deviceAuthorizationUrl", Level::Break),
    ("refreshUrl", Level::Risk),
];

impl<'a> Surface<'a, '_> {
    /// Compares `flows` of the scheme `name`, whose definitions are at `at`.
    pub(super) fn compare_flows(&mut self, scope: Scope, name: &str, at: (LocId, LocId)) {
        let flows = (self.comparer.old.member(at.0, "flows"), self.comparer.new.member(at.1, "flows"));
        let at = (flows.0.unwrap_or(at.0), flows.1.unwrap_or(at.1));
        let kinds = self.keys_of(flows);
        for kind in kinds {
            let sides = (
                flows.0.and_then(|flows| self.comparer.old.member(flows, kind)),
                flows.1.and_then(|flows| self.comparer.new.member(flows, kind)),
            );
            let subject = format!("{name} {kind}");
            let fact = match sides {
                (Some(a), Some(b)) => {
                    self.compare_flow(scope, &subject, (a, b));
                    continue;
                }
                (Some(_), None) => Fact::new(Rule::FlowRemoved, Effect::Fixed(Level::Break), subject),
                (None, _) => Fact::new(Rule::FlowAdded, Effect::Fixed(Level::Add), subject),
            };
            self.keyword_fact(scope, Side::Request, Place::Body, fact, at, kind);
        }
    }

    fn compare_flow(&mut self, scope: Scope, subject: &str, at: (LocId, LocId)) {
        for (keyword, level) in ADDRESSES {
            let address = |value: &Value| value.get(keyword).and_then(Value::as_str).map(plain_address);
            let (a, b) = (address(self.comparer.old.value(at.0)), address(self.comparer.new.value(at.1)));
            if a != b {
                // Only what was there before is missed.
                let level = if a.is_some() { level } else { Level::Add };
                let fact = Fact::new(Rule::FlowChanged, Effect::Fixed(level), format!("{subject} {keyword}"));
                let fact = fact.values(Value::from(a), Value::from(b));
                self.keyword_fact(scope, Side::Request, Place::Body, fact, at, keyword);
            }
        }
        let scopes = (self.comparer.old.member(at.0, "scopes"), self.comparer.new.member(at.1, "scopes"));
        let at = (scopes.0.unwrap_or(at.0), scopes.1.unwrap_or(at.1));
        for name in self.keys_of(scopes) {
            let has = (
                scopes.0.is_some_and(|at| self.comparer.old.value(at).get(name).is_some()),
                scopes.1.is_some_and(|at| self.comparer.new.value(at).get(name).is_some()),
            );
            let (rule, level) = match has {
                (true, false) => (Rule::ScopeRemoved, Level::Break),
                (false, true) => (Rule::ScopeAdded, Level::Add),
                _ => continue,
            };
            let fact = Fact::new(rule, Effect::Fixed(level), format!("{subject} {name}"));
            self.keyword_fact(scope, Side::Request, Place::Body, fact, at, name);
        }
    }

    /// The keys of two objects, without extensions.
    fn keys_of(&self, at: (Option<LocId>, Option<LocId>)) -> BTreeSet<&'a str> {
        let values = [at.0.map(|at| self.comparer.old.value(at)), at.1.map(|at| self.comparer.new.value(at))];
        let keys = values.into_iter().flatten().filter_map(Value::as_object).flat_map(|map| map.keys());
        keys.map(String::as_str).filter(|key| !key.starts_with("x-")).collect()
    }
}
