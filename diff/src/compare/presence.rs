//! Properties that came, went, or are required now; and what a property that went may be called now.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use serde_json::Value;

use super::notes::has_passed;
use super::slots::traits_of;
use super::{Comparer, Nesting, Sides};
use crate::fact::{Effect, Fact, Polarity, Rule, Traits};
use crate::quote::quote;
use openapi::document::Document;
use openapi::schema::{Child, Schema, Slot};

impl<'a> Comparer<'a> {
    /// Compares properties that only one side lists; returns the names of those that came or went.
    pub(super) fn compare_presence(
        &mut self,
        sides: &mut Sides<'a>,
        gone: Vec<(String, Child)>,
        come: Vec<(String, Child)>,
    ) -> BTreeSet<String> {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for (name, child) in gone {
            match unlisted(&mut self.new, &new, &name) {
                Unlisted::Typed(other) => {
                    let own = listed(&mut self.old, &old, &name, child);
                    self.link_property(sides, own, other, &name);
                }
                other => removed.push((name, child, other)),
            }
        }
        for (name, child) in come {
            match unlisted(&mut self.old, &old, &name) {
                Unlisted::Typed(other) => {
                    let own = listed(&mut self.new, &new, &name, child);
                    self.link_property(sides, other, own, &name);
                }
                other => added.push((name, child, other)),
            }
        }
        let names = |list: &[(String, Child, Unlisted)]| -> Vec<(String, Child)> {
            list.iter().map(|(name, child, _)| (name.clone(), *child)).collect()
        };
        let renamed = self.guess_renames(&names(&removed), &names(&added), &old, &new);
        let reported = removed.iter().chain(&added).map(|(name, ..)| name.clone()).collect();
        for (name, child, other) in removed {
            let property = self.old.schema(child.node);
            let required = old.required.contains_key(&name);
            let (deprecated, early) = self.announced(&property);
            let closed = matches!(other, Unlisted::Refused);
            let traits = Traits { required, closed, deprecated, early, ..traits_of(&property) };
            let mut fact = Fact::new(Rule::PropertyRemoved, Effect::Differs, name.as_str()).with(traits);
            fact.note = renamed.get(&name).map(|to| format!("possibly renamed to {}", quote(to)));
            let at = (self.old.pointer(child.at), self.new.keyword_pointer(new.home, "properties"));
            sides.facts.push(fact.values(self.old.value(child.at).clone(), Value::Null).at(at.0, at.1));
        }
        let back: BTreeMap<_, _> = renamed.iter().map(|(from, to)| (to, from)).collect();
        for (name, child, other) in added {
            let property = self.new.schema(child.node);
            let required = new.required.contains_key(&name) && !old.required.contains_key(&name);
            let closed = matches!(other, Unlisted::Refused);
            let traits = Traits { required, closed, ..traits_of(&property) };
            let mut fact = Fact::new(Rule::PropertyAdded, Effect::Differs, name.as_str()).with(traits);
            fact.note = back.get(&name).map(|from| format!("possibly renamed from {}", quote(from)));
            let at = (self.old.keyword_pointer(old.home, "properties"), self.new.pointer(child.at));
            sides.facts.push(fact.values(Value::Null, self.new.value(child.at).clone()).at(at.0, at.1));
        }
        reported
    }

    /// Whether the removal of a property was announced by `deprecated`, and whether it is before its sunset.
    fn announced(&self, property: &Schema<'a>) -> (bool, bool) {
        let deprecated = property.notes.deprecated.is_some();
        let sunset = property.notes.sunset.map(|(_, date)| date);
        (deprecated, deprecated && !has_passed(sunset, self.today.as_deref()))
    }

    fn link_property(&mut self, sides: &mut Sides<'a>, old: Child, new: Child, name: &str) {
        self.link(sides, old, new, Nesting::Property, Polarity::Same);
        self.link_xml(sides, old, new, Some(name));
    }

    /// Pairs of a removed and an added property that mean the same: those with like names, or with no rival.
    fn guess_renames(
        &mut self,
        gone: &[(String, Child)],
        come: &[(String, Child)],
        old: &Schema<'a>,
        new: &Schema<'a>,
    ) -> BTreeMap<String, String> {
        let outline =
            |doc: &mut Document<'a>, list: &[(String, Child)], schema: &Schema| -> Vec<(String, (u64, bool))> {
                let mut outlines = Vec::new();
                for (name, child) in list {
                    outlines.push((name.clone(), (doc.shape(child.node), schema.required.contains_key(name))));
                }
                outlines
            };
        let (gone, come) = (outline(&mut self.old, gone, old), outline(&mut self.new, come, new));
        let mut candidates = Vec::new();
        for (from, shape) in &gone {
            for (to, other) in come.iter().filter(|(_, other)| other == shape) {
                let rivals = gone.iter().chain(&come).filter(|(_, rival)| rival == other).count();
                let score = shared_words(from, to);
                if score > 0 || rivals == 2 {
                    let mut names = [from, to];
                    names.sort();
                    candidates.push((std::cmp::Reverse(score), names[0], names[1], from, to));
                }
            }
        }
        candidates.sort();
        let mut renamed = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for (_, _, _, from, to) in candidates {
            if !renamed.contains_key(from) && taken.insert(to) {
                renamed.insert(from.clone(), to.clone());
            }
        }
        renamed
    }

    /// Compares `required`; `reported` are the properties that were added or removed, which are separate findings.
    pub(super) fn compare_required(&mut self, sides: &mut Sides<'a>, reported: &BTreeSet<String>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let names: BTreeSet<&String> = old.required.keys().chain(new.required.keys()).collect();
        for name in names {
            let (before, after) = (old.required.get(name), new.required.get(name));
            if before.is_some() == after.is_some() {
                continue;
            }
            let slot = Slot::Property(name.clone());
            let (a, b) = (old.slots.get(&slot).copied(), new.slots.get(&slot).copied());
            let gone = before.is_some() && a.is_some() && b.is_none();
            let come = after.is_some() && b.is_some() && a.is_none();
            if reported.contains(name) && (gone || come) {
                continue;
            }
            let (rule, effect) = match after {
                Some(_) => (Rule::PropertyRequired, Effect::Narrows),
                None => (Rule::PropertyOptional, Effect::Widens),
            };
            let property = match (b, a) {
                (Some(child), _) => Some(self.new.schema(child.node)),
                (None, Some(child)) => Some(self.old.schema(child.node)),
                (None, None) => None,
            };
            let describes = |schema: &Schema| schema.slots.keys().any(|slot| matches!(slot, Slot::Property(_)));
            let declared = if after.is_some() { b.is_some() } else { a.is_some() };
            let undeclared = !declared && (describes(&old) || describes(&new));
            let has_read_only = undeclared && (read_only(&mut self.old, &old) || read_only(&mut self.new, &new));
            let traits =
                Traits { undeclared, has_read_only, ..property.map(|schema| traits_of(&schema)).unwrap_or_default() };
            let fact = Fact::new(rule, effect, name.as_str()).with(traits);
            let fact = fact.values(Value::from(before.is_some()), Value::from(after.is_some()));
            let at = (before.copied().unwrap_or(old.home), after.copied().unwrap_or(new.home));
            self.push(sides, fact, at, "required");
        }
    }

    pub(super) fn compare_dependent(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let names: BTreeSet<&String> = old.dependent_required.keys().chain(new.dependent_required.keys()).collect();
        for name in names {
            let (a, b) = (old.dependent_required.get(name), new.dependent_required.get(name));
            let empty = BTreeSet::new();
            let (x, y) = (a.map_or(&empty, |side| &side.1), b.map_or(&empty, |side| &side.1));
            let effect = match (x.is_subset(y), y.is_subset(x)) {
                (true, true) => continue,
                (true, _) => Effect::Narrows,
                (_, true) => Effect::Widens,
                _ => Effect::Differs,
            };
            let list =
                |names: &BTreeSet<String>| names.iter().map(|name| Value::from(name.as_str())).collect::<Value>();
            let fact = Fact::new(Rule::DependentRequired, effect, name.as_str()).values(list(x), list(y));
            let at = (a.map_or(old.home, |side| side.0), b.map_or(new.home, |side| side.0));
            self.push(sides, fact, at, "dependentRequired");
        }
    }
}

/// What a schema accepts for a property that it does not list.
enum Unlisted {
    Anything,
    Refused,
    /// What the matching `patternProperties`, or `additionalProperties`, accept.
    Typed(Child),
}

fn unlisted<'a>(doc: &mut Document<'a>, schema: &Schema<'a>, name: &str) -> Unlisted {
    let Some(patterns) = matching(schema, name) else { return Unlisted::Anything };
    let child = match patterns.into_iter().reduce(|a, b| doc.both(a, b)) {
        Some(child) => child,
        None => match schema.slots.get(&Slot::AdditionalProperties) {
            Some(rest) => *rest,
            None => return Unlisted::Anything,
        },
    };
    let accepted = doc.schema(child.node);
    match () {
        () if accepted.kinds.is_empty() => Unlisted::Refused,
        () if accepted.is_any() => Unlisted::Anything,
        () => Unlisted::Typed(child),
    }
}

/// What a schema accepts for a property that it lists.
fn listed<'a>(doc: &mut Document<'a>, schema: &Schema<'a>, name: &str, property: Child) -> Child {
    matching(schema, name).unwrap_or_default().into_iter().fold(property, |all, pattern| doc.both(all, pattern))
}

/// The `patternProperties` that a name matches; none where one of them is of another dialect.
fn matching(schema: &Schema, name: &str) -> Option<Vec<Child>> {
    let mut found = Vec::new();
    for (slot, child) in &schema.slots {
        if let Slot::PatternProperty(pattern) = slot {
            if Regex::new(pattern).ok()?.is_match(name) {
                found.push(*child);
            }
        }
    }
    Some(found)
}

/// Whether the schema has a property that the client is asked not to send.
fn read_only(doc: &mut Document, schema: &Schema) -> bool {
    let properties = schema.slots.iter().filter(|(slot, _)| matches!(slot, Slot::Property(_)));
    properties.into_iter().any(|(_, child)| doc.schema(child.node).notes.read_only.is_some())
}

/// How many words two names in camel, snake or kebab case share.
fn shared_words(a: &str, b: &str) -> usize {
    let words = |name: &str| -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        let mut word = String::new();
        for letter in name.chars() {
            if !letter.is_alphanumeric() || letter.is_uppercase() {
                words.insert(std::mem::take(&mut word));
            }
            word.extend(letter.to_lowercase().filter(|letter| letter.is_alphanumeric()));
        }
        words.insert(word);
        words.remove("");
        words
    };
    words(a).intersection(&words(b)).count()
}
