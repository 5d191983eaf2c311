//! Unions: arms are paired by name, by constant properties, by outline, and what is left by likeness.

use serde_json::Value;

use super::{Comparer, Nesting, Sides};
use crate::diff::document::NodeId;
use crate::diff::fact::{Effect, Fact, Polarity, Rule, Traits};
use crate::diff::schema::{Child, Kinds, Schema, Slot, Union};
use crate::diff::shape::likeness;

/// Below this likeness two arms are two, one gone and one come.
const ALIKE: u32 = 400;

/// Unions with more left-over pairs than this are not searched for alike arms.
const MAX_CANDIDATES: usize = 40_000;

impl<'a> Comparer<'a> {
    /// Compares the unions. True when one side is wholly a union that the other side is an arm of.
    pub(super) fn compare_unions(&mut self, sides: &mut Sides<'a>) -> bool {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        match (old.unions.as_slice(), new.unions.as_slice()) {
            ([], []) => false,
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
        let accepting = union.arms.iter().filter(|arm| wrapped && self.proves_wider(plain.node, arm.node)).count();
        // `oneOf` refuses what two arms accept, so each arm alone being wide enough is one too many.
        if union.exactly_one && accepting > 1 {
            let fact = Fact::new(Rule::UnionOverlaps, Effect::Narrows, "oneOf");
            self.push(sides, fact, (sides.old.home, union.at), "oneOf");
        }
        let keyword = if union.exactly_one { "oneOf" } else { "anyOf" };
        let at = if wrapped { (sides.old.home, union.at) } else { (union.at, sides.new.home) };
        self.compare_arms(sides, &a, &b, at, keyword);
    }

    fn compare_union(&mut self, sides: &mut Sides<'a>, a: &Union, b: &Union) {
        let keyword = if b.exactly_one { "oneOf" } else { "anyOf" };
        self.compare_arms(sides, &a.arms, &b.arms, (a.at, b.at), keyword);
        if a.exactly_one != b.exactly_one && !(self.arms_apart(true, a) && self.arms_apart(false, b)) {
            let effect = if b.exactly_one { Effect::Narrows } else { Effect::Widens };
            let name = |union: &Union| Value::from(if union.exactly_one { "oneOf" } else { "anyOf" });
            let fact = Fact::new(Rule::UnionKind, effect, "union").values(name(a), name(b));
            self.push(sides, fact, (a.at, b.at), keyword);
        }
    }

    fn compare_arms(&mut self, sides: &mut Sides<'a>, old: &[Child], new: &[Child], at: (crate::diff::document::LocId, crate::diff::document::LocId), keyword: &str) {
        let pairs = self.match_arms(old, new);
        for (a, b) in &pairs {
            self.link(sides, old[*a], new[*b], Nesting::Arm, Polarity::Same);
        }
        for (index, arm) in old.iter().enumerate().filter(|(index, _)| pairs.iter().all(|(a, _)| a != index)) {
            let covered = new.iter().any(|other| self.proves_wider(arm.node, other.node));
            let fact = Fact::new(Rule::ArmRemoved, Effect::Narrows, self.old_arm_name(old, index));
            let fact = fact.with(Traits { covered, ..Traits::default() }).values(self.old.value(arm.at).clone(), Value::Null);
            let pointers = (self.old.pointer(arm.at), self.new.keyword_pointer(at.1, keyword));
            sides.facts.push(fact.at(pointers.0, pointers.1));
        }
        for (index, arm) in new.iter().enumerate().filter(|(index, _)| pairs.iter().all(|(_, b)| b != index)) {
            let covered = old.iter().any(|other| self.covers_backwards(arm.node, other.node));
            let fact = Fact::new(Rule::ArmAdded, Effect::Widens, self.new_arm_name(new, index));
            let fact = fact.with(Traits { covered, ..Traits::default() }).values(Value::Null, self.new.value(arm.at).clone());
            let pointers = (self.old.keyword_pointer(at.0, keyword), self.new.pointer(arm.at));
            sides.facts.push(fact.at(pointers.0, pointers.1));
        }
    }

    /// Whether an old arm accepts everything that a new arm does.
    fn covers_backwards(&mut self, new: NodeId, old: NodeId) -> bool {
        self.old.shape(old) == self.new.shape(new)
    }

    fn match_arms(&mut self, old: &[Child], new: &[Child]) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let names: (Vec<_>, Vec<_>) = (
            old.iter().map(|arm| self.old.node_name(arm.node)).collect(),
            new.iter().map(|arm| self.new.node_name(arm.node)).collect(),
        );
        take_equal(&mut pairs, &names.0, &names.1, |name| name.is_some());
        let constants: (Vec<_>, Vec<_>) = (
            old.iter().map(|arm| self.old.constants(arm.node)).collect(),
            new.iter().map(|arm| self.new.constants(arm.node)).collect(),
        );
        take_equal(&mut pairs, &constants.0, &constants.1, |set| !set.is_empty());
        let shapes: (Vec<_>, Vec<_>) = (
            old.iter().map(|arm| self.old.shape(arm.node)).collect(),
            new.iter().map(|arm| self.new.shape(arm.node)).collect(),
        );
        take_equal(&mut pairs, &shapes.0, &shapes.1, |_| true);
        self.take_alike(&mut pairs, old, new, &shapes);
        pairs
    }

    fn take_alike(&mut self, pairs: &mut Vec<(usize, usize)>, old: &[Child], new: &[Child], shapes: &(Vec<u64>, Vec<u64>)) {
        let left: Vec<usize> = (0..old.len()).filter(|index| pairs.iter().all(|(a, _)| a != index)).collect();
        let right: Vec<usize> = (0..new.len()).filter(|index| pairs.iter().all(|(_, b)| b != index)).collect();
        if left.len() * right.len() > MAX_CANDIDATES {
            return;
        }
        let mut candidates = Vec::new();
        for a in &left {
            for b in &right {
                let score = likeness(&mut self.old, old[*a].node, &mut self.new, new[*b].node);
                if score >= ALIKE {
                    // Sorted, so that swapped documents pair the same arms.
                    let mut tie = [shapes.0[*a], shapes.1[*b]];
                    tie.sort_unstable();
                    candidates.push((std::cmp::Reverse(score), tie, *a, *b));
                }
            }
        }
        candidates.sort();
        for (_, _, a, b) in candidates {
            if pairs.iter().all(|pair| pair.0 != a && pair.1 != b) {
                pairs.push((a, b));
            }
        }
    }

    fn extra_union(&mut self, sides: &mut Sides<'a>, union: &Union, added: bool) {
        let keyword = if union.exactly_one { "oneOf" } else { "anyOf" };
        let (rule, effect) = if added { (Rule::UnionAdded, Effect::Narrows) } else { (Rule::UnionRemoved, Effect::Widens) };
        let fact = Fact::new(rule, effect, keyword);
        let at = if added { (sides.old.home, union.at) } else { (union.at, sides.new.home) };
        self.push(sides, fact, at, keyword);
    }

    fn old_arm_name(&self, arms: &[Child], index: usize) -> String {
        let name = self.old.node_name(arms[index].node);
        name.map_or_else(|| self.old.pointer(arms[index].at), str::to_owned)
    }

    fn new_arm_name(&self, arms: &[Child], index: usize) -> String {
        let name = self.new.node_name(arms[index].node);
        name.map_or_else(|| self.new.pointer(arms[index].at), str::to_owned)
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
                let told = a.1.iter().any(|(name, value)| b.1.iter().any(|(other, theirs)| name == other && value != theirs));
                told || !a.0.meets(b.0)
            })
        })
    }
}

/// Whether a schema without a union is content enough to be an arm of one.
fn is_arm_of(schema: &Schema) -> bool {
    schema.kinds != Kinds::ANY && !schema.slots.keys().any(|slot| matches!(slot, Slot::If | Slot::Not(_)))
}

/// Pairs what is equal and unpaired, in order.
fn take_equal<T: PartialEq>(pairs: &mut Vec<(usize, usize)>, old: &[T], new: &[T], counts: impl Fn(&T) -> bool) {
    for (a, key) in old.iter().enumerate().filter(|(_, key)| counts(key)) {
        if pairs.iter().any(|pair| pair.0 == a) {
            continue;
        }
        let free = |b: &usize| new[*b] == *key && pairs.iter().all(|pair| pair.1 != *b);
        if let Some(b) = (0..new.len()).find(free) {
            pairs.push((a, b));
        }
    }
}
