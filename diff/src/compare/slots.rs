//! The parts of two schemas: properties, elements, conditions, and which of them are required.

use std::collections::BTreeSet;

use serde_json::Value;

use super::keywords::Shared;
use super::mode::Mode;
use super::textual::names_bytes;
use super::{Comparer, Nesting, Sides};
use crate::fact::{Effect, Fact, Polarity, Rule, Traits};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Schema, Slot};

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
                // A schema for the rest stands between "anything" and "nothing".
                let rule = if open.1 { Rule::SubschemaUnset } else { Rule::SubschemaSet };
                self.slot_fact(sides, slot, rule, if open.1 { Effect::Widens } else { Effect::Narrows }, a, b);
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
        // A tuple is read as its elements: one less is one that is no longer taken.
        let narrows = set != matches!(slot, Slot::Prefix(_));
        self.slot_fact(sides, slot, rule, if narrows { Effect::Narrows } else { Effect::Widens }, a, b);
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
            Slot::AdditionalProperties if self.is_unevaluated(a, b) => slot_names(&Slot::UnevaluatedProperties),
            slot => slot_names(slot),
        };
        let subject = if name.is_empty() { keyword.to_owned() } else { format!("{keyword} {name}") };
        let lacking = self.pointers(sides.old.home, sides.new.home, keyword);
        let old_at = a.map_or(lacking.0, |child| self.old.pointer(child.at));
        let new_at = b.map_or(lacking.1, |child| self.new.pointer(child.at));
        sides.facts.push(Fact::new(rule, effect, subject).values(old, new).at(old_at, new_at));
    }

    fn is_unevaluated(&self, a: Option<Child>, b: Option<Child>) -> bool {
        let old = a.map(|child| self.old.pointer(child.at));
        let new = b.map(|child| self.new.pointer(child.at));
        old.iter().chain(&new).any(|pointer| pointer.ends_with("/unevaluatedProperties"))
    }
}

/// Whether a part says nothing, being what it is.
fn is_idle(slot: &Slot, schema: &Schema, mode: Mode) -> bool {
    match slot {
        Slot::Items if mode.has_bytes() && names_bytes(schema) => true,
        // Names are text.
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
