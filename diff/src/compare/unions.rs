//! Unions: which arms came and went, and what a schema without a union is to one with it.

use serde_json::Value;

use super::{Comparer, Nesting, Sides};
use crate::fact::{Effect, Fact, Polarity, Rule, Traits};
use openapi::document::{Document, LocId};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Schema, Slot, Union};

impl<'a> Comparer<'a> {
    /// Compares the unions. True when one side is wholly a union that the other side is an arm of.
    pub(super) fn compare_unions(&mut self, sides: &mut Sides<'a>) -> bool {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        match (old.unions.as_slice(), new.unions.as_slice()) {
            ([], []) => false,
            // One side can say its union in one schema and the other cannot: they are compared arm by arm.
            ([], [union]) if new.is_hollow() && old.joined.is_some() => {
                old.joined.iter().for_each(|joined| self.compare_union(sides, joined, union));
                true
            }
            ([union], []) if old.is_hollow() && new.joined.is_some() => {
                new.joined.iter().for_each(|joined| self.compare_union(sides, union, joined));
                true
            }
            ([], [union]) if new.is_hollow() && is_arm_of(&old) => {
                let plain = Child { node: sides.nodes.0, at: old.home };
                self.compare_wrap(sides, plain, union, true);
                true
            }
            ([union], []) if old.is_hollow() && is_arm_of(&new) => {
                let plain = Child { node: sides.nodes.1, at: new.home };
                self.compare_wrap(sides, plain, union, false);
                true
            }
            (left, right) => {
                for (a, b) in left.iter().zip(right) {
                    self.compare_union(sides, a, b);
                }
                for union in right.iter().skip(left.len()) {
                    self.extra_union(sides, union, true);
                }
                for union in left.iter().skip(right.len()) {
                    self.extra_union(sides, union, false);
                }
                false
            }
        }
    }

    fn compare_wrap(&mut self, sides: &mut Sides<'a>, plain: Child, union: &Union, wrapped: bool) {
        let (a, b) = if wrapped { (vec![plain], union.arms.clone()) } else { (union.arms.clone(), vec![plain]) };
        let accepting = union.arms.iter().filter(|arm| match wrapped {
            true => self.proves(Effect::Widens, plain.node, arm.node, sides.mode),
            false => self.proves(Effect::Narrows, arm.node, plain.node, sides.mode),
        });
        let accepting = accepting.count();
        let kinds = if wrapped { sides.old.kinds } else { sides.new.kinds };
        let overlap = overlap(if wrapped { &mut self.new } else { &mut self.old }, union).and(kinds);
        let at = if wrapped { (sides.old.home, union.at) } else { (union.at, sides.new.home) };
        // `oneOf` refuses what two arms accept, so each arm alone being wide enough is one too many.
        if union.exactly_one && (accepting > 1 || !overlap.is_empty()) {
            let effect = if wrapped { Effect::Narrows } else { Effect::Widens };
            self.push(sides, Fact::new(Rule::UnionOverlaps, effect, "oneOf"), at, "oneOf");
        }
        let keyword = if union.exactly_one { "oneOf" } else { "anyOf" };
        self.compare_arms(sides, &a, &b, at, keyword);
    }

    fn compare_union(&mut self, sides: &mut Sides<'a>, a: &Union, b: &Union) {
        let keyword = if b.exactly_one { "oneOf" } else { "anyOf" };
        self.compare_arms(sides, &a.arms, &b.arms, (a.at, b.at), keyword);
        let overlaps = (overlap(&mut self.old, a), overlap(&mut self.new, b));
        if overlaps.0 != overlaps.1 {
            let effect = if overlaps.0.within(overlaps.1) { Effect::Narrows } else { Effect::Widens };
            self.push(sides, Fact::new(Rule::UnionOverlaps, effect, "oneOf"), (a.at, b.at), keyword);
        } else if a.exactly_one != b.exactly_one && !(self.arms_apart(true, a) && self.arms_apart(false, b)) {
            let effect = if b.exactly_one { Effect::Narrows } else { Effect::Widens };
            let name = |union: &Union| Value::from(if union.exactly_one { "oneOf" } else { "anyOf" });
            let fact = Fact::new(Rule::UnionKind, effect, "union").values(name(a), name(b));
            self.push(sides, fact, (a.at, b.at), keyword);
        }
    }

    fn compare_arms(&mut self, sides: &mut Sides<'a>, old: &[Child], new: &[Child], at: (LocId, LocId), keyword: &str) {
        let matched = self.match_arms(old, new);
        for (a, b) in &matched.pairs {
            self.link(sides, *a, *b, Nesting::Arm, Polarity::Same);
            self.link_xml(sides, *a, *b, None);
        }
        let lacking = self.pointers(at.0, at.1, keyword);
        for arm in matched.gone {
            // A named arm is itself, even where another accepts as much: what dispatches by name misses it.
            let inline = self.old.node_name(arm.node).is_none();
            let covered =
                inline && new.iter().any(|other| self.proves(Effect::Widens, arm.node, other.node, sides.mode));
            let fact = Fact::new(Rule::ArmRemoved, Effect::Narrows, arm_name(&self.old, arm));
            let fact =
                fact.with(Traits { covered, ..Traits::default() }).values(self.old.value(arm.at).clone(), Value::Null);
            sides.facts.push(fact.at(self.old.pointer(arm.at), lacking.1.clone()));
        }
        for arm in matched.come {
            let inline = self.new.node_name(arm.node).is_none();
            let covered =
                inline && old.iter().any(|other| self.proves(Effect::Narrows, other.node, arm.node, sides.mode));
            let fact = Fact::new(Rule::ArmAdded, Effect::Widens, arm_name(&self.new, arm));
            let fact =
                fact.with(Traits { covered, ..Traits::default() }).values(Value::Null, self.new.value(arm.at).clone());
            sides.facts.push(fact.at(lacking.0.clone(), self.new.pointer(arm.at)));
        }
    }

    fn extra_union(&mut self, sides: &mut Sides<'a>, union: &Union, added: bool) {
        let keyword = if union.exactly_one { "oneOf" } else { "anyOf" };
        let (rule, effect) =
            if added { (Rule::UnionAdded, Effect::Narrows) } else { (Rule::UnionRemoved, Effect::Widens) };
        let fact = Fact::new(rule, effect, keyword);
        let at = if added { (sides.old.home, union.at) } else { (union.at, sides.new.home) };
        self.push(sides, fact, at, keyword);
    }

    /// Whether no value fits two arms: distinct kinds, or a required property with distinct constants.
    fn arms_apart(&mut self, old_side: bool, union: &Union) -> bool {
        let doc = if old_side { &mut self.old } else { &mut self.new };
        let mut arms = Vec::new();
        for arm in &union.arms {
            let schema = doc.schema(arm.node);
            let mut constants = doc.constants(arm.node);
            constants.retain(|(name, _)| schema.required.contains_key(name));
            arms.push((schema.kinds.without(Kinds::NULL), constants));
        }
        arms.iter().enumerate().all(|(index, a)| {
            arms[..index].iter().all(|b| {
                let told =
                    a.1.iter().any(|(name, value)| b.1.iter().any(|(other, theirs)| name == other && value != theirs));
                told || !a.0.meets(b.0)
            })
        })
    }
}

/// The kinds of values that a `oneOf` refuses because two arms accept them: those of an arm without limits and of another.
fn overlap(doc: &mut Document, union: &Union) -> Kinds {
    let mut overlap = Kinds::NONE;
    if !union.exactly_one {
        return overlap;
    }
    let schemas: Vec<_> = union.arms.iter().map(|arm| doc.schema(arm.node)).collect();
    for (index, arm) in schemas.iter().enumerate() {
        let others = schemas.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, other)| other);
        if arm.is_hollow() && arm.unions.is_empty() {
            overlap = others.fold(overlap, |all, other| all.or(arm.kinds.and(other.kinds).without(Kinds::NULL)));
        }
    }
    overlap
}

/// Whether a schema without a union is content enough to be an arm of one.
fn is_arm_of(schema: &Schema) -> bool {
    schema.kinds != Kinds::ANY && !schema.slots.keys().any(|slot| matches!(slot, Slot::If | Slot::Not(_)))
}

fn arm_name(doc: &Document, arm: Child) -> String {
    doc.node_name(arm.node).map_or_else(|| doc.pointer(arm.at), str::to_owned)
}
