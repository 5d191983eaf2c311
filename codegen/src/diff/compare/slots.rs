//! The parts of two schemas: properties, elements, conditions, and which of them are required.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::keywords::Shared;
use super::{Comparer, Nesting, Sides};
use crate::diff::document::Document;
use crate::diff::fact::{Effect, Fact, Polarity, Rule, Traits};
use crate::diff::kinds::Kinds;
use crate::diff::schema::{Child, Schema, Slot};

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
                (Some(a), _, _) if slot.only_narrows() && self.old.schema(a.node).is_any() => {}
                (_, Some(b), _) if slot.only_narrows() && self.new.schema(b.node).is_any() => {}
                (a, b, _) => self.one_sided(sides, slot, a.copied(), b.copied()),
            }
        }
        if shared.counts(Kinds::OBJECT) {
            self.compare_presence(sides, gone, come);
            self.compare_required(sides);
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
            let open = (
                !self.old.schema(a.node).kinds.is_empty(),
                !self.new.schema(b.node).kinds.is_empty(),
            );
            if open.0 != open.1 {
                let (a, b) = (open.0.then_some(a), open.1.then_some(b));
                // A schema for the rest stands between "anything" and "nothing".
                let rule = if open.1 {
                    Rule::SubschemaUnset
                } else {
                    Rule::SubschemaSet
                };
                self.slot_fact(
                    sides,
                    slot,
                    rule,
                    if open.1 {
                        Effect::Widens
                    } else {
                        Effect::Narrows
                    },
                    a,
                    b,
                );
                return;
            }
        }
        let nesting = if matches!(slot, Slot::Property(_)) {
            Nesting::Property
        } else {
            Nesting::Part
        };
        self.link(sides, a, b, nesting, polarity);
        if let (Slot::Property(name), Some(edge)) = (slot, sides.edges.last_mut()) {
            edge.required = sides.new.required.contains_key(name);
        }
    }

    fn one_sided(
        &mut self,
        sides: &mut Sides<'a>,
        slot: &Slot,
        a: Option<Child>,
        b: Option<Child>,
    ) {
        let set = b.is_some();
        let rule = if set {
            Rule::SubschemaSet
        } else {
            Rule::SubschemaUnset
        };
        // A tuple is read as its elements: one less is one that is no longer taken.
        let narrows = set != matches!(slot, Slot::Prefix(_));
        self.slot_fact(
            sides,
            slot,
            rule,
            if narrows {
                Effect::Narrows
            } else {
                Effect::Widens
            },
            a,
            b,
        );
    }

    fn slot_fact(
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
            // It stands in the slot of `additionalProperties` where the two mean the same.
            Slot::AdditionalProperties if self.is_unevaluated(a, b) => {
                slot_names(&Slot::UnevaluatedProperties)
            }
            slot => slot_names(slot),
        };
        let subject = if name.is_empty() {
            keyword.to_owned()
        } else {
            format!("{keyword} {name}")
        };
        let lacking = self.pointers(sides.old.home, sides.new.home, keyword);
        let old_at = a.map_or(lacking.0, |child| self.old.pointer(child.at));
        let new_at = b.map_or(lacking.1, |child| self.new.pointer(child.at));
        sides.facts.push(
            Fact::new(rule, effect, subject)
                .values(old, new)
                .at(old_at, new_at),
        );
    }

    fn is_unevaluated(&self, a: Option<Child>, b: Option<Child>) -> bool {
        let old = a.map(|child| self.old.pointer(child.at));
        let new = b.map(|child| self.new.pointer(child.at));
        old.iter()
            .chain(&new)
            .any(|pointer| pointer.ends_with("/unevaluatedProperties"))
    }

    /// Properties that only one side has.
    fn compare_presence(
        &mut self,
        sides: &mut Sides<'a>,
        gone: Vec<(String, Child)>,
        come: Vec<(String, Child)>,
    ) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let renamed = self.guess_renames(&gone, &come, &old, &new);
        let closed = |schema: &Schema, empty: bool| {
            schema.slots.contains_key(&Slot::AdditionalProperties) && empty
        };
        let new_rest = new
            .slots
            .get(&Slot::AdditionalProperties)
            .is_some_and(|rest| self.new.schema(rest.node).kinds.is_empty());
        for (name, child) in gone {
            let property = self.old.schema(child.node);
            let required = old.required.contains_key(&name);
            let traits = Traits {
                required,
                closed: closed(&new, new_rest),
                ..traits_of(&property)
            };
            let mut fact =
                Fact::new(Rule::PropertyRemoved, Effect::Differs, name.as_str()).with(traits);
            fact.note = renamed
                .get(&name)
                .map(|to| format!("possibly renamed to `{to}`"));
            let at = (
                self.old.pointer(child.at),
                self.new.keyword_pointer(new.home, "properties"),
            );
            sides.facts.push(
                fact.values(self.old.value(child.at).clone(), Value::Null)
                    .at(at.0, at.1),
            );
        }
        let back: BTreeMap<_, _> = renamed.iter().map(|(from, to)| (to, from)).collect();
        for (name, child) in come {
            let property = self.new.schema(child.node);
            let required = new.required.contains_key(&name) && !old.required.contains_key(&name);
            let traits = Traits {
                required,
                ..traits_of(&property)
            };
            let mut fact =
                Fact::new(Rule::PropertyAdded, Effect::Differs, name.as_str()).with(traits);
            fact.note = back
                .get(&name)
                .map(|from| format!("possibly renamed from `{from}`"));
            let at = (
                self.old.keyword_pointer(old.home, "properties"),
                self.new.pointer(child.at),
            );
            sides.facts.push(
                fact.values(Value::Null, self.new.value(child.at).clone())
                    .at(at.0, at.1),
            );
        }
    }

    /// Pairs of a removed and an added property that mean the same: those with like names, or with no rival.
    fn guess_renames(
        &mut self,
        gone: &[(String, Child)],
        come: &[(String, Child)],
        old: &Schema<'a>,
        new: &Schema<'a>,
    ) -> BTreeMap<String, String> {
        let outline = |doc: &mut Document<'a>,
                       list: &[(String, Child)],
                       schema: &Schema|
         -> Vec<(String, (u64, bool))> {
            let mut outlines = Vec::new();
            for (name, child) in list {
                outlines.push((
                    name.clone(),
                    (doc.shape(child.node), schema.required.contains_key(name)),
                ));
            }
            outlines
        };
        let (gone, come) = (
            outline(&mut self.old, gone, old),
            outline(&mut self.new, come, new),
        );
        let mut candidates = Vec::new();
        for (from, shape) in &gone {
            for (to, other) in come.iter().filter(|(_, other)| other == shape) {
                let rivals = gone
                    .iter()
                    .chain(&come)
                    .filter(|(_, rival)| rival == other)
                    .count();
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

    fn compare_required(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let names: BTreeSet<&String> = old.required.keys().chain(new.required.keys()).collect();
        for name in names {
            let (before, after) = (old.required.get(name), new.required.get(name));
            if before.is_some() == after.is_some() {
                continue;
            }
            let slot = Slot::Property(name.clone());
            let (a, b) = (old.slots.get(&slot).copied(), new.slots.get(&slot).copied());
            // A property that came or went says so itself, with its place in `required`.
            if (before.is_some() && a.is_some() && b.is_none())
                || (after.is_some() && b.is_some() && a.is_none())
            {
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
            let describes = |schema: &Schema| {
                schema
                    .slots
                    .keys()
                    .any(|slot| matches!(slot, Slot::Property(_)))
            };
            let declared = if after.is_some() {
                b.is_some()
            } else {
                a.is_some()
            };
            let undeclared = !declared && (describes(&old) || describes(&new));
            let traits = Traits {
                undeclared,
                ..property
                    .map(|schema| traits_of(&schema))
                    .unwrap_or_default()
            };
            let fact = Fact::new(rule, effect, name.as_str()).with(traits);
            let fact = fact.values(Value::from(before.is_some()), Value::from(after.is_some()));
            let at = (
                before.copied().unwrap_or(old.home),
                after.copied().unwrap_or(new.home),
            );
            self.push(sides, fact, at, "required");
        }
    }

    fn compare_dependent(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let names: BTreeSet<&String> = old
            .dependent_required
            .keys()
            .chain(new.dependent_required.keys())
            .collect();
        for name in names {
            let (a, b) = (
                old.dependent_required.get(name),
                new.dependent_required.get(name),
            );
            let empty = BTreeSet::new();
            let (x, y) = (
                a.map_or(&empty, |side| &side.1),
                b.map_or(&empty, |side| &side.1),
            );
            let effect = match (x.is_subset(y), y.is_subset(x)) {
                (true, true) => continue,
                (true, _) => Effect::Narrows,
                (_, true) => Effect::Widens,
                _ => Effect::Differs,
            };
            let list = |names: &BTreeSet<String>| {
                names
                    .iter()
                    .map(|name| Value::from(name.as_str()))
                    .collect::<Value>()
            };
            let fact =
                Fact::new(Rule::DependentRequired, effect, name.as_str()).values(list(x), list(y));
            let at = (
                a.map_or(old.home, |side| side.0),
                b.map_or(new.home, |side| side.0),
            );
            self.push(sides, fact, at, "dependentRequired");
        }
    }
}

fn traits_of(schema: &Schema) -> Traits {
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

/// How many words two names in camel, snake or kebab case share.
fn shared_words(a: &str, b: &str) -> usize {
    let words = |name: &str| -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        let mut word = String::new();
        for letter in name.chars() {
            if !letter.is_alphanumeric() || letter.is_uppercase() {
                words.insert(std::mem::take(&mut word));
            }
            word.extend(
                letter
                    .to_lowercase()
                    .filter(|letter| letter.is_alphanumeric()),
            );
        }
        words.insert(word);
        words.remove("");
        words
    };
    words(a).intersection(&words(b)).count()
}
