//! Statuses, response headers, links and callbacks of two operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Scope, Surface};
use crate::diff::document::{Document, LocId};
use crate::diff::fact::{Effect, Fact, Level, Place, Rule, Side, Traits};
use crate::diff::json::same;

impl<'a> Surface<'a, '_> {
    pub(super) fn compare_responses(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old: BTreeMap<&str, LocId> = self.comparer.old.members_of(at.0, "responses").into_iter().collect();
        let new: BTreeMap<&str, LocId> = self.comparer.new.members_of(at.1, "responses").into_iter().collect();
        let statuses: BTreeSet<&str> =
            old.keys().chain(new.keys()).copied().filter(|key| !key.starts_with("x-")).collect();
        for status in statuses {
            let success = status.starts_with('2');
            let traits = Traits { required: success, ..Traits::default() };
            match (old.get(status), new.get(status)) {
                (Some(a), Some(b)) => {
                    let places = (self.comparer.old.follow(*a), self.comparer.new.follow(*b));
                    self.compare_headers(scope, places);
                    self.compare_content(scope, Side::Response, Place::Body, places);
                    self.compare_links(scope, places);
                }
                (Some(a), None) => {
                    let level = if success { Level::Break } else { Level::Risk };
                    let fact = Fact::new(Rule::StatusRemoved, Effect::Fixed(level), status).with(traits);
                    let pointers =
                        (self.comparer.old.pointer(*a), self.comparer.new.keyword_pointer(at.1, "responses"));
                    self.found(scope, Side::Response, Place::Body, fact.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    // Every client has a branch for failures; a success of another kind is news to some.
                    let level = if success { Level::Risk } else { Level::Add };
                    let fact = Fact::new(Rule::StatusAdded, Effect::Fixed(level), status).with(traits);
                    let pointers =
                        (self.comparer.old.keyword_pointer(at.0, "responses"), self.comparer.new.pointer(*b));
                    self.found(scope, Side::Response, Place::Body, fact.at(pointers.0, pointers.1));
                }
                (None, None) => {}
            }
        }
    }

    fn compare_headers(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old = headers(&mut self.comparer.old, at.0);
        let new = headers(&mut self.comparer.new, at.1);
        let required = |value: &Value| value.get("required") == Some(&Value::Bool(true));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (Some(a), Some(b)) => {
                    let (x, y) = (self.comparer.old.value(*a), self.comparer.new.value(*b));
                    if required(x) != required(y) {
                        let (rule, effect) = match required(y) {
                            true => (Rule::HeaderRequired, Effect::Narrows),
                            false => (Rule::HeaderOptional, Effect::Widens),
                        };
                        let fact = Fact::new(rule, effect, name.as_str());
                        self.keyword_fact(scope, Side::Response, Place::Header, fact, (*a, *b), "required");
                    }
                    self.compare_life(scope, (*a, *b), Place::Header);
                    let schemas = (self.comparer.old.member(*a, "schema"), self.comparer.new.member(*b, "schema"));
                    match schemas {
                        (Some(x), Some(y)) => self.root(scope, Side::Response, Place::Header, (x, y)),
                        (None, None) => self.compare_content(scope, Side::Response, Place::Header, (*a, *b)),
                        (x, _) => {
                            let (rule, effect) = match x {
                                None => (Rule::MediaSchemaAdded, Effect::Narrows),
                                Some(_) => (Rule::MediaSchemaRemoved, Effect::Widens),
                            };
                            let fact = Fact::new(rule, effect, "schema");
                            self.keyword_fact(scope, Side::Response, Place::Header, fact, (*a, *b), "schema");
                        }
                    }
                }
                (Some(a), None) => {
                    let required = required(self.comparer.old.value(*a));
                    let level = if required { Level::Break } else { Level::Risk };
                    let fact = Fact::new(Rule::HeaderRemoved, Effect::Fixed(level), name.as_str());
                    let fact = fact.with(Traits { required, ..Traits::default() });
                    let pointers = (self.comparer.old.pointer(*a), self.comparer.new.keyword_pointer(at.1, "headers"));
                    self.found(scope, Side::Response, Place::Header, fact.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    let fact = Fact::new(Rule::HeaderAdded, Effect::Fixed(Level::Add), name.as_str());
                    let pointers = (self.comparer.old.keyword_pointer(at.0, "headers"), self.comparer.new.pointer(*b));
                    self.found(scope, Side::Response, Place::Header, fact.at(pointers.0, pointers.1));
                }
                (None, None) => {}
            }
        }
    }

    fn compare_links(&mut self, scope: Scope, at: (LocId, LocId)) {
        let (old, new) = (self.comparer.old.value(at.0).get("links"), self.comparer.new.value(at.1).get("links"));
        let (a, b) = (old.unwrap_or(&Value::Null), new.unwrap_or(&Value::Null));
        if !same(a, b) {
            let fact = Fact::new(Rule::LinkChanged, Effect::Fixed(Level::Doc), "links").values(a.clone(), b.clone());
            self.keyword_fact(scope, Side::Response, Place::Body, fact, at, "links");
        }
    }

    pub(super) fn compare_callbacks(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old: BTreeMap<(String, String, &str), (LocId, LocId)> = callbacks(&mut self.comparer.old, at.0);
        let new: BTreeMap<(String, String, &str), (LocId, LocId)> = callbacks(&mut self.comparer.new, at.1);
        let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let name = format!("{} {}", key.2.to_uppercase(), key.0);
            match (old.get(key), new.get(key)) {
                (Some(a), Some(b)) => {
                    let inner = Scope { inverted: !scope.inverted, ..scope };
                    self.compare_parameters(inner, (a.0, b.0), (a.1, b.1), (&[], &[]));
                    self.compare_body(inner, (a.1, b.1));
                    self.compare_responses(inner, (a.1, b.1));
                }
                (Some(a), None) => {
                    let fact = Fact::new(Rule::CallbackRemoved, Effect::Fixed(Level::Break), name);
                    let pointers =
                        (self.comparer.old.pointer(a.1), self.comparer.new.keyword_pointer(at.1, "callbacks"));
                    self.found(scope, Side::Response, Place::Body, fact.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    let fact = Fact::new(Rule::CallbackAdded, Effect::Fixed(Level::Add), name);
                    let pointers =
                        (self.comparer.old.keyword_pointer(at.0, "callbacks"), self.comparer.new.pointer(b.1));
                    self.found(scope, Side::Response, Place::Body, fact.at(pointers.0, pointers.1));
                }
                (None, None) => {}
            }
        }
    }
}

/// Callback operations by name, expression and method.
fn callbacks<'m>(doc: &mut Document, at: LocId) -> BTreeMap<(String, String, &'m str), (LocId, LocId)> {
    let mut found = BTreeMap::new();
    for (name, callback) in doc.members_of(at, "callbacks") {
        let callback = doc.follow(callback);
        for (expression, item) in doc.members(callback) {
            let item = doc.follow(item);
            for method in super::METHODS {
                if let Some(operation) = doc.member(item, method) {
                    found.insert((name.to_owned(), expression.to_owned(), method), (item, operation));
                }
            }
        }
    }
    found
}

fn headers(doc: &mut Document, at: LocId) -> BTreeMap<String, LocId> {
    let mut found = BTreeMap::new();
    for (name, place) in doc.members_of(at, "headers") {
        found.insert(name.to_lowercase(), doc.follow(place));
    }
    found.remove("content-type");
    found
}
