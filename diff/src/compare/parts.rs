//! The parts of two schemas: properties, elements and conditions. Finds which were added or removed, and which are required.

use super::keywords::Shared;
use super::life::has_passed;
use super::mode::Mode;
use super::textual::names_bytes;
use super::{Comparer, Nesting, Sides};
use crate::difference::{Difference, Effect, Polarity, Rule, Traits};
use crate::quote::quote;
use openapi::document::Document;
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Schema, Slot};
use regex::Regex;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Comparer<'a> {
    pub(super) fn compare_slots(&mut self, sides: &mut Sides<'a>, shared: Shared) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let slots: BTreeSet<&Slot> = old.slots.keys().chain(new.slots.keys()).collect();
        let mut gone = Vec::new();
        let mut come = Vec::new();
        for slot in slots {
            if slot.kinds() != Kinds::NONE && !shared.counts(slot.kinds()) {
                continue;
            }
            match (old.slots.get(slot), new.slots.get(slot), slot) {
                (Some(a), Some(b), _) => self.compare_slot(sides, slot, *a, *b),
                (Some(a), None, Slot::Property(name)) => gone.push((name.clone(), *a)),
                (None, Some(b), Slot::Property(name)) => come.push((name.clone(), *b)),
                (Some(a), _, _) if is_idle(slot, &self.old.schema(a.node), sides.mode) => {}
                (_, Some(b), _) if is_idle(slot, &self.new.schema(b.node), sides.mode) => {}
                (a, b, _) => self.one_sided(sides, slot, a.copied(), b.copied()),
            }
        }
        if shared.counts(Kinds::OBJECT) {
            let reported = self.compare_presence(sides, gone, come);
            self.compare_required(sides, &reported);
            self.compare_dependent(sides);
        }
    }

    fn compare_slot(&mut self, sides: &mut Sides<'a>, slot: &Slot, a: Child, b: Child) {
        let polarity = match slot {
            Slot::Not(_) => Polarity::Inverse,
            Slot::If => Polarity::Unknown,
            _ => Polarity::Same,
        };
        if *slot == Slot::AdditionalProperties {
            let open = (!self.old.schema(a.node).kinds.is_empty(), !self.new.schema(b.node).kinds.is_empty());
            if open.0 != open.1 {
                let (a, b) = (open.0.then_some(a), open.1.then_some(b));
                // A schema for undeclared properties is between "anything" and "nothing".
                let rule = if open.1 { Rule::SubschemaUnset } else { Rule::SubschemaSet };
                self.slot_difference(sides, slot, rule, if open.1 { Effect::Widens } else { Effect::Narrows }, a, b);
                return;
            }
        }
        let nesting = if matches!(slot, Slot::Property(_)) { Nesting::Property } else { Nesting::Part };
        self.link(sides, a, b, nesting, polarity);
        if let (Slot::Property(name), Some(edge)) = (slot, sides.edges.last_mut()) {
            edge.required = sides.new.required.contains_key(name);
        }
        let name = if let Slot::Property(name) = slot { Some(name.as_str()) } else { None };
        self.link_xml(sides, a, b, name);
    }

    fn one_sided(&mut self, sides: &mut Sides<'a>, slot: &Slot, a: Option<Child>, b: Option<Child>) {
        let set = b.is_some();
        let rule = if set { Rule::SubschemaSet } else { Rule::SubschemaUnset };
        // A tuple is compared by its elements. An element that is missing is no longer accepted.
        let narrows = set != matches!(slot, Slot::Prefix(_));
        self.slot_difference(sides, slot, rule, if narrows { Effect::Narrows } else { Effect::Widens }, a, b);
    }

    fn slot_difference(
        &mut self,
        sides: &mut Sides<'a>,
        slot: &Slot,
        rule: Rule,
        effect: Effect,
        a: Option<Child>,
        b: Option<Child>,
    ) {
        let old = a.map_or(Value::Null, |child| self.old.value(child.at).clone());
        let new = b.map_or(Value::Null, |child| self.new.value(child.at).clone());
        let (keyword, name) = match slot {
            // It is compared as `additionalProperties` if the two mean the same.
            Slot::AdditionalProperties if self.is_unevaluated(a, b) => slot_names(&Slot::UnevaluatedProperties),
            slot => slot_names(slot),
        };
        let subject = if name.is_empty() { keyword.to_owned() } else { format!("{keyword} {name}") };
        let lacking = self.pointers(sides.old.home, sides.new.home, keyword);
        let old_at = a.map_or(lacking.0, |child| self.old.pointer(child.at));
        let new_at = b.map_or(lacking.1, |child| self.new.pointer(child.at));
        sides.differences.push(Difference::new(rule, effect, subject).values(old, new).at(old_at, new_at));
    }

    fn is_unevaluated(&self, a: Option<Child>, b: Option<Child>) -> bool {
        let old = a.map(|child| self.old.pointer(child.at));
        let new = b.map(|child| self.new.pointer(child.at));
        old.iter().chain(&new).any(|pointer| pointer.ends_with("/unevaluatedProperties"))
    }
}

/// Whether a part of this kind has no effect.
fn is_idle(slot: &Slot, schema: &Schema, mode: Mode) -> bool {
    match slot {
        Slot::Items if mode.has_bytes() && names_bytes(schema) => true,
        // Names are strings.
        Slot::PropertyNames => schema.kinds.meets(Kinds::STRING) && schema.is_hollow() && schema.unions.is_empty(),
        slot => slot.only_narrows() && schema.is_any(),
    }
}

pub(super) fn traits_of(schema: &Schema) -> Traits {
    Traits {
        read_only: schema.notes.read_only.is_some(),
        write_only: schema.notes.write_only.is_some(),
        defaulted: schema.notes.default.is_some(),
        ..Traits::default()
    }
}

/// The keyword of a slot and the name under it.
fn slot_names(slot: &Slot) -> (&'static str, String) {
    match slot {
        Slot::Property(name) => ("properties", name.clone()),
        Slot::PatternProperty(name) => ("patternProperties", name.clone()),
        Slot::DependentSchema(name) => ("dependentSchemas", name.clone()),
        Slot::Prefix(index) => ("prefixItems", index.to_string()),
        Slot::AdditionalProperties => ("additionalProperties", String::new()),
        Slot::PropertyNames => ("propertyNames", String::new()),
        Slot::UnevaluatedProperties => ("unevaluatedProperties", String::new()),
        Slot::Items => ("items", String::new()),
        Slot::Contains => ("contains", String::new()),
        Slot::UnevaluatedItems => ("unevaluatedItems", String::new()),
        Slot::ContentSchema => ("contentSchema", String::new()),
        Slot::Not(_) => ("not", String::new()),
        Slot::If => ("if", String::new()),
        Slot::Then => ("then", String::new()),
        Slot::Else => ("else", String::new()),
    }
}

impl<'a> Comparer<'a> {
    /// Compares properties that only one side lists. Returns the names of those that were added or removed.
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
            let life = self.life(&property);
            let closed = matches!(other, Unlisted::Refused);
            let traits = Traits { required, closed, ..life.traits(traits_of(&property)) };
            let mut difference = Difference::new(Rule::PropertyRemoved, Effect::Differs, name.as_str()).with(traits);
            let renamed = renamed.get(&name).map(|to| format!("possibly renamed to {}", quote(to)));
            let notes: Vec<String> = life.note().into_iter().chain(renamed).collect();
            difference.note = (!notes.is_empty()).then(|| notes.join(", "));
            let at = (self.old.pointer(child.at), self.new.keyword_pointer(new.home, "properties"));
            sides.differences.push(difference.values(self.old.value(child.at).clone(), Value::Null).at(at.0, at.1));
        }
        let back: BTreeMap<_, _> = renamed.iter().map(|(from, to)| (to, from)).collect();
        for (name, child, other) in added {
            let property = self.new.schema(child.node);
            let required = new.required.contains_key(&name) && !old.required.contains_key(&name);
            let closed = matches!(other, Unlisted::Refused);
            let traits = Traits { required, closed, ..traits_of(&property) };
            let mut difference = Difference::new(Rule::PropertyAdded, Effect::Differs, name.as_str()).with(traits);
            difference.note = back.get(&name).map(|from| format!("possibly renamed from {}", quote(from)));
            let at = (self.old.keyword_pointer(old.home, "properties"), self.new.pointer(child.at));
            sides.differences.push(difference.values(Value::Null, self.new.value(child.at).clone()).at(at.0, at.1));
        }
        reported
    }

    /// What the document announced for a property that is removed.
    fn life(&self, property: &Schema<'a>) -> Life<'a> {
        match (property.notes.deprecated.is_some(), property.notes.sunset.map(|(_, date)| date)) {
            (false, _) => Life::Supported,
            (true, None) => Life::Deprecated,
            (true, date @ Some(_)) if has_passed(date, self.today.as_deref()) => Life::Announced,
            (true, Some(date)) => Life::Early(date),
        }
    }

    fn link_property(&mut self, sides: &mut Sides<'a>, old: Child, new: Child, name: &str) {
        self.link(sides, old, new, Nesting::Property, Polarity::Same);
        self.link_xml(sides, old, new, Some(name));
    }

    /// Pairs removed and added properties that mean the same: those with similar names, or those that are the only candidates.
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

    /// Compares `required`. `reported` are the added or removed properties, which are separate findings.
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
            let difference = Difference::new(rule, effect, name.as_str()).with(traits);
            let difference = difference.values(Value::from(before.is_some()), Value::from(after.is_some()));
            let at = (before.copied().unwrap_or(old.home), after.copied().unwrap_or(new.home));
            self.push(sides, difference, at, "required");
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
            let difference = Difference::new(Rule::DependentRequired, effect, name.as_str()).values(list(x), list(y));
            let at = (a.map_or(old.home, |side| side.0), b.map_or(new.home, |side| side.0));
            self.push(sides, difference, at, "dependentRequired");
        }
    }
}

/// What a document announced for a property before it was removed.
enum Life<'a> {
    Supported,
    /// Deprecated, without a date.
    Deprecated,
    /// Its sunset has passed.
    Announced,
    /// It is removed before its sunset.
    Early(&'a str),
}

impl Life<'_> {
    fn traits(&self, traits: Traits) -> Traits {
        let deprecated = !matches!(self, Life::Supported);
        Traits {
            deprecated,
            early: matches!(self, Life::Early(_)),
            announced: matches!(self, Life::Announced),
            ..traits
        }
    }

    fn note(&self) -> Option<String> {
        match self {
            Life::Supported | Life::Deprecated => None,
            Life::Announced => Some("announced".to_owned()),
            Life::Early(date) => Some(format!("before its sunset {date}")),
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

/// The `patternProperties` that a name matches. `None` if one of the patterns is in another dialect.
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

/// Whether the schema has a property that clients should not send.
fn read_only(doc: &mut Document, schema: &Schema) -> bool {
    let properties = schema.slots.iter().filter(|(slot, _)| matches!(slot, Slot::Property(_)));
    properties.into_iter().any(|(_, child)| doc.schema(child.node).notes.read_only.is_some())
}

/// The number of words that two names in camel, snake or kebab case share.
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
