//! Authentication: security requirements as sets of credentials, their schemes, and OAuth flows.

use super::servers::plain_address;
use super::{Scope, Surface};
use crate::difference::{Difference, Effect, Level, Place, Rule, Side};
use openapi::document::{Document, LocId};
use openapi::grammar::is_text;
use openapi::json::same;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One alternative: schemes, each with the permissions that it requires.
type Alternative = BTreeMap<String, BTreeSet<String>>;

impl<'a> Surface<'a> {
    pub(super) fn compare_security(&mut self, scope: Scope, old_at: LocId, new_at: LocId) {
        let old_owner = owner(&mut self.comparer.old, old_at);
        let new_owner = owner(&mut self.comparer.new, new_at);
        let schemes = (schemes(&mut self.comparer.old), schemes(&mut self.comparer.new));
        let old = alternatives(self.comparer.old.value(old_owner), &BTreeMap::new());
        let new = alternatives(self.comparer.new.value(new_owner), &self.renamed_schemes(&schemes.0, &schemes.1));
        // A caller that satisfied an old alternative still has access if a new one requires no more.
        let still =
            |from: &[Alternative], to: &[Alternative]| from.iter().all(|a| to.iter().any(|b| asks_no_more(b, a)));
        let (forward, backward) = (still(&old, &new), still(&new, &old));
        let verdict = match (forward, backward) {
            (true, true) => None,
            (false, true) => Some((Rule::SecurityTightened, Level::Break)),
            (true, false) => Some((Rule::SecurityLoosened, Level::Add)),
            (false, false) => Some((Rule::SecurityReplaced, Level::Break)),
        };
        if let Some((rule, level)) = verdict {
            let difference = Difference::new(rule, Effect::Fixed(level), "security").values(stated(&old), stated(&new));
            self.keyword_difference(scope, Side::Request, Place::Body, difference, (old_owner, new_owner), "security");
        }
        for name in used(&old).intersection(&used(&new)) {
            if let (Some(a), Some(b)) = (schemes.0.get(name), schemes.1.get(name)) {
                self.compare_scheme(scope, name, (*a, *b));
            }
        }
    }

    fn renamed_schemes(
        &self,
        old: &BTreeMap<String, LocId>,
        new: &BTreeMap<String, LocId>,
    ) -> BTreeMap<String, String> {
        let old = old.iter().map(|(name, at)| (name.clone(), self.comparer.old.value(*at))).collect();
        let new = new.iter().map(|(name, at)| (name.clone(), self.comparer.new.value(*at))).collect();
        same_schemes(&old, &new)
    }

    fn compare_scheme(&mut self, scope: Scope, name: &str, at: (LocId, LocId)) {
        let (old, new) = (self.comparer.old.value(at.0), self.comparer.new.value(at.1));
        let keys = [
            ("type", Level::Break),
            ("scheme", Level::Break),
            ("in", Level::Break),
            ("name", Level::Break),
            ("openIdConnectUrl", Level::Risk),
            ("bearerFormat", Level::Doc),
        ];
        for (keyword, level) in keys {
            let value = |side: &Value| side.get(keyword).cloned().unwrap_or(Value::Null);
            let (mut a, mut b) = (value(old), value(new));
            let spelling: Option<fn(&str) -> String> = match keyword {
                "scheme" => Some(str::to_lowercase),
                "openIdConnectUrl" => Some(plain_address),
                // Header names are case-insensitive.
                "name" if old.get("in").is_some_and(|place| place == "header") => Some(str::to_lowercase),
                _ => None,
            };
            if let Some(spelling) = spelling {
                let plain = |value: Value| value.as_str().map(|text| Value::from(spelling(text))).unwrap_or(value);
                (a, b) = (plain(a), plain(b));
            }
            if !same(&a, &b) {
                let difference =
                    Difference::new(Rule::SchemeChanged, Effect::Fixed(level), format!("{name} {keyword}"))
                        .values(a, b);
                self.keyword_difference(scope, Side::Request, Place::Body, difference, at, keyword);
            }
        }
        self.compare_flows(scope, name, at);
    }
}

/// The object whose `security` applies to the operation at `at`: the operation, or else the document.
fn owner(doc: &mut Document, at: LocId) -> LocId {
    if doc.value(at).get("security").is_some_and(Value::is_array) {
        at
    } else {
        doc.root
    }
}

fn schemes(doc: &mut Document) -> BTreeMap<String, LocId> {
    let root = doc.root;
    let Some(components) = doc.member(root, "components") else {
        return BTreeMap::new();
    };
    let mut found = BTreeMap::new();
    for (name, at) in doc.members_of(components, "securitySchemes") {
        found.insert(name.to_owned(), doc.follow(at));
    }
    found
}

/// Old schemes that are defined like a new one with another name, by the new name.
fn same_schemes(old: &BTreeMap<String, &Value>, new: &BTreeMap<String, &Value>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (name, definition) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let alike = |other: &&Value| same(&without_text(other), &without_text(definition));
        if let Some((twin, _)) = old.iter().find(|(twin, other)| !new.contains_key(*twin) && alike(other)) {
            names.insert(name.clone(), twin.clone());
        }
    }
    names
}

fn alternatives(owner: &Value, names: &BTreeMap<String, String>) -> Vec<Alternative> {
    let list = owner.get("security").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let read = |requirement: &Value| -> Alternative {
        let schemes = requirement.as_object().into_iter().flatten();
        schemes
            .map(|(name, scopes)| {
                let scopes = scopes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
                (names.get(name).unwrap_or(name).clone(), scopes.collect())
            })
            .collect()
    };
    // No requirement is the same as one that requires nothing.
    if list.is_empty() {
        vec![Alternative::new()]
    } else {
        list.iter().map(read).collect()
    }
}

fn asks_no_more(new: &Alternative, old: &Alternative) -> bool {
    new.iter().all(|(scheme, scopes)| old.get(scheme).is_some_and(|held| scopes.is_subset(held)))
}

fn used(alternatives: &[Alternative]) -> BTreeSet<String> {
    alternatives.iter().flat_map(|alternative| alternative.keys().cloned()).collect()
}

fn stated(alternatives: &[Alternative]) -> Value {
    let one = |alternative: &Alternative| -> Value {
        alternative.iter().map(|(name, scopes)| (name.clone(), scopes.iter().cloned().collect::<Value>())).collect()
    };
    alternatives.iter().map(one).collect()
}

/// The same value without descriptions.
fn without_text(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            map.iter().filter(|(key, _)| !is_text(key)).map(|(key, value)| (key.clone(), without_text(value))).collect()
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => value.clone(),
    }
}

/// The addresses of a flow, with the level of a change. Without the first three a client gets no token.
const ADDRESSES: [(&str, Level); 4] = [
    ("authorizationUrl", Level::Break),
    ("tokenUrl", Level::Break),
    ("deviceAuthorizationUrl", Level::Break),
    ("refreshUrl", Level::Risk),
];

impl<'a> Surface<'a> {
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
            let difference = match sides {
                (Some(a), Some(b)) => {
                    self.compare_flow(scope, &subject, (a, b));
                    continue;
                }
                (Some(_), None) => Difference::new(Rule::FlowRemoved, Effect::Fixed(Level::Break), subject),
                (None, _) => Difference::new(Rule::FlowAdded, Effect::Fixed(Level::Add), subject),
            };
            self.keyword_difference(scope, Side::Request, Place::Body, difference, at, kind);
        }
    }

    fn compare_flow(&mut self, scope: Scope, subject: &str, at: (LocId, LocId)) {
        for (keyword, level) in ADDRESSES {
            let address = |value: &Value| value.get(keyword).and_then(Value::as_str).map(plain_address);
            let (a, b) = (address(self.comparer.old.value(at.0)), address(self.comparer.new.value(at.1)));
            if a != b {
                // Only a removal matters here.
                let level = if a.is_some() { level } else { Level::Add };
                let difference =
                    Difference::new(Rule::FlowChanged, Effect::Fixed(level), format!("{subject} {keyword}"));
                let difference = difference.values(Value::from(a), Value::from(b));
                self.keyword_difference(scope, Side::Request, Place::Body, difference, at, keyword);
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
            let difference = Difference::new(rule, Effect::Fixed(level), format!("{subject} {name}"));
            self.keyword_difference(scope, Side::Request, Place::Body, difference, at, name);
        }
    }

    /// The keys of two objects, without extensions.
    fn keys_of(&self, at: (Option<LocId>, Option<LocId>)) -> BTreeSet<&'a str> {
        let values = [at.0.map(|at| self.comparer.old.value(at)), at.1.map(|at| self.comparer.new.value(at))];
        let keys = values.into_iter().flatten().filter_map(Value::as_object).flat_map(|map| map.keys());
        keys.map(String::as_str).filter(|key| !key.starts_with("x-")).collect()
    }
}
