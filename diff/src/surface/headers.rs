//! Headers of two responses, or of two parts of a form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Scope, Surface};
use crate::compare::mode::Mode;
use crate::fact::{Effect, Fact, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};

impl<'a> Surface<'a, '_> {
    /// Compares the members of `headers`.
    pub(super) fn compare_headers(&mut self, scope: Scope, side: Side, at: (LocId, LocId)) {
        let old = headers(&mut self.comparer.old, at.0);
        let new = headers(&mut self.comparer.new, at.1);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (Some(a), Some(b)) => self.compare_header(scope, side, name, (*a, *b)),
                (Some(a), None) => {
                    let required = is_required(self.comparer.old.value(*a));
                    let sent = scope.side(side) == Side::Request;
                    let level = if required && !sent { Level::Break } else { Level::Risk };
                    let fact = Fact::new(Rule::HeaderRemoved, Effect::Fixed(level), name.as_str());
                    let fact = fact.with(Traits { required, ..Traits::default() });
                    let pointers = (self.comparer.old.pointer(*a), self.comparer.new.keyword_pointer(at.1, "headers"));
                    self.found(scope, side, Place::Header, fact.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    let required = is_required(self.comparer.new.value(*b)) && scope.side(side) == Side::Request;
                    let level = if required { Level::Break } else { Level::Add };
                    let fact = Fact::new(Rule::HeaderAdded, Effect::Fixed(level), name.as_str());
                    let pointers = (self.comparer.old.keyword_pointer(at.0, "headers"), self.comparer.new.pointer(*b));
                    self.found(scope, side, Place::Header, fact.at(pointers.0, pointers.1));
                }
                (None, None) => {}
            }
        }
    }

    fn compare_header(&mut self, scope: Scope, side: Side, name: &str, at: (LocId, LocId)) {
        if self.compare_references(scope, side, Place::Header, at) {
            return;
        }
        let (a, b) = at;
        let (before, after) = (is_required(self.comparer.old.value(a)), is_required(self.comparer.new.value(b)));
        if before != after {
            let (rule, effect) = match after {
                true => (Rule::HeaderRequired, Effect::Narrows),
                false => (Rule::HeaderOptional, Effect::Widens),
            };
            self.keyword_fact(scope, side, Place::Header, Fact::new(rule, effect, name), at, "required");
        }
        self.compare_life(scope, at, Place::Header);
        let schemas = (self.comparer.old.member(a, "schema"), self.comparer.new.member(b, "schema"));
        match schemas {
            (Some(x), Some(y)) => self.root(scope, side, Place::Header, (x, y), Mode::Text),
            (None, None) => self.compare_content(scope, side, Place::Header, at),
            (x, _) => {
                let (rule, effect) = match x {
                    None => (Rule::MediaSchemaAdded, Effect::Narrows),
                    Some(_) => (Rule::MediaSchemaRemoved, Effect::Widens),
                };
                self.keyword_fact(scope, side, Place::Header, Fact::new(rule, effect, "schema"), at, "schema");
            }
        }
    }
}

fn is_required(header: &Value) -> bool {
    header.get("required") == Some(&Value::Bool(true))
}

fn headers(doc: &mut Document, at: LocId) -> BTreeMap<String, LocId> {
    let mut found = BTreeMap::new();
    for (name, place) in doc.members_of(at, "headers") {
        found.insert(name.to_lowercase(), doc.follow(place));
    }
    found.remove("content-type");
    found
}
