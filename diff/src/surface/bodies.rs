//! Request bodies, responses, headers, links and callbacks of two operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{object_at, Scope, Surface};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};
use openapi::json::same;

impl<'a> Surface<'a, '_> {
    pub(super) fn compare_body(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old = object_at(&mut self.comparer.old, at.0, "requestBody");
        let new = object_at(&mut self.comparer.new, at.1, "requestBody");
        let required = |doc: &Document, at: LocId| doc.value(at).get("required") == Some(&Value::Bool(true));
        let (rule, effect, traits) = match (old, new) {
            (None, None) => return,
            (Some(a), Some(b)) => {
                let (before, after) = (required(&self.comparer.old, a), required(&self.comparer.new, b));
                if before != after {
                    let (rule, effect) = match after {
                        true => (Rule::BodyRequired, Effect::Narrows),
                        false => (Rule::BodyOptional, Effect::Widens),
                    };
                    let fact = Fact::new(rule, effect, "required").values(Value::from(before), Value::from(after));
                    self.keyword_fact(scope, Side::Request, Place::Body, fact, (a, b), "required");
                }
                self.compare_content(scope, Side::Request, Place::Body, (a, b));
                return;
            }
            (None, Some(b)) => {
                let required = required(&self.comparer.new, b);
                let effect = if required { Effect::Narrows } else { Effect::Widens };
                (Rule::BodyAdded, effect, Traits { required, ..Traits::default() })
            }
            (Some(_), None) => (Rule::BodyRemoved, Effect::Narrows, Traits::default()),
        };
        let fact = Fact::new(rule, effect, "request body").with(traits);
        self.keyword_fact(scope, Side::Request, Place::Body, fact, at, "requestBody");
    }

    /// Compares the `content` maps of two bodies, responses, headers or parameters.
    pub(super) fn compare_content(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId)) {
        let old = media_types(&mut self.comparer.old, at.0);
        let new = media_types(&mut self.comparer.new, at.1);
        let keyword_at = |surface: &mut Self| {
            (
                surface.comparer.old.keyword_pointer(at.0, "content"),
                surface.comparer.new.keyword_pointer(at.1, "content"),
            )
        };
        let pairs = match_media(&old, &new);
        for (name, (_, a)) in old.iter().filter(|(name, _)| !pairs.iter().any(|(x, _)| x == *name)) {
            let fact = Fact::new(Rule::MediaTypeRemoved, Effect::Fixed(Level::Break), name.as_str());
            let old_at = self.comparer.old.pointer(*a);
            let new_at = keyword_at(self).1;
            self.found(scope, side, place, fact.at(old_at, new_at));
        }
        for (name, (_, b)) in new.iter().filter(|(name, _)| !pairs.iter().any(|(_, y)| y == *name)) {
            let fact = Fact::new(Rule::MediaTypeAdded, Effect::Fixed(Level::Add), name.as_str());
            let old_at = keyword_at(self).0;
            let new_at = self.comparer.new.pointer(*b);
            self.found(scope, side, place, fact.at(old_at, new_at));
        }
        for (x, y) in &pairs {
            let (Some((_, a)), Some((_, b))) = (old.get(x), new.get(y)) else {
                continue;
            };
            if x != y {
                let effect = if covers(y, x) { Effect::Widens } else { Effect::Narrows };
                let fact = Fact::new(Rule::MediaTypeChanged, effect, y.as_str());
                let fact = fact.values(Value::from(x.as_str()), Value::from(y.as_str()));
                let pointers = (self.comparer.old.pointer(*a), self.comparer.new.pointer(*b));
                self.found(scope, side, place, fact.at(pointers.0, pointers.1));
            }
            self.compare_media(scope, side, place, (*a, *b));
        }
    }

    fn compare_media(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId)) {
        let schema = (self.comparer.old.member(at.0, "schema"), self.comparer.new.member(at.1, "schema"));
        match schema {
            (Some(a), Some(b)) => self.root(scope, side, place, (a, b)),
            (None, None) => {}
            (None, Some(_)) => {
                let fact = Fact::new(Rule::MediaSchemaAdded, Effect::Narrows, "schema");
                self.keyword_fact(scope, side, place, fact, at, "schema");
            }
            (Some(_), None) => {
                // What is no longer described is most likely still sent as it was.
                let effect =
                    if scope.side(side) == Side::Response { Effect::Fixed(Level::Risk) } else { Effect::Widens };
                let fact = Fact::new(Rule::MediaSchemaRemoved, effect, "schema");
                self.keyword_fact(scope, side, place, fact, at, "schema");
            }
        }
        let (old, new) = (self.comparer.old.value(at.0).get("encoding"), self.comparer.new.value(at.1).get("encoding"));
        if !same(old.unwrap_or(&Value::Null), new.unwrap_or(&Value::Null)) {
            let value = |side: Option<&Value>| side.cloned().unwrap_or(Value::Null);
            let fact =
                Fact::new(Rule::EncodingChanged, Effect::Fixed(Level::Risk), "encoding").values(value(old), value(new));
            self.keyword_fact(scope, side, place, fact, at, "encoding");
        }
    }
}

/// Media types without their parameters, which say how and not what.
fn media_types<'a>(doc: &mut Document<'a>, at: LocId) -> BTreeMap<String, (&'a str, LocId)> {
    let mut found = BTreeMap::new();
    for (name, place) in doc.members_of(at, "content") {
        let bare = name.split(';').next().unwrap_or(name).trim().to_lowercase();
        found.entry(bare).or_insert((name, doc.follow(place)));
    }
    found
}

/// Pairs media types by name, then a range with what it covers.
fn match_media(old: &BTreeMap<String, (&str, LocId)>, new: &BTreeMap<String, (&str, LocId)>) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> =
        old.keys().filter(|name| new.contains_key(*name)).map(|name| (name.clone(), name.clone())).collect();
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        let fits = |other: &&String| !old.contains_key(*other) && (covers(name, other) || covers(other, name));
        let free = |other: &&String| !pairs.iter().any(|(_, taken)| taken == *other);
        if let Some(other) = new.keys().find(|other| fits(other) && free(other)) {
            pairs.push((name.clone(), other.clone()));
        }
    }
    pairs
}

/// Whether media type `wide` holds `narrow`: a wildcard, or the suffix of a structured name.
fn covers(wide: &str, narrow: &str) -> bool {
    let (Some((wide_kind, wide_name)), Some((kind, name))) = (wide.split_once('/'), narrow.split_once('/')) else {
        return false;
    };
    let suffix = name.rsplit_once('+').is_some_and(|(_, suffix)| suffix == wide_name);
    (wide_kind == "*" || wide_kind == kind) && (wide_name == "*" || suffix)
}
