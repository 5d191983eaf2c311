//! Unions: how variants are paired, which were added or removed, and how a schema without a union compares to one with a union.

use super::likeness::Words;
use super::{Comparer, Nesting, Sides};
use crate::difference::{Difference, Effect, Polarity, Rule, Traits};
use openapi::document::{Document, LocId};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Schema, Slot, Union};
use serde_json::Value;

impl<'a> Comparer<'a> {
    /// Compares the unions. Returns true if one side is a union and nothing else, and the other side is one of its variants.
    pub(super) fn compare_unions(&mut self, sides: &mut Sides<'a>) -> bool {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        match (old.unions.as_slice(), new.unions.as_slice()) {
            ([], []) => false,
            // If only one side can be expressed as a single schema, the unions are compared variant by variant.
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
        // `oneOf` rejects values that match two variants. If each of two variants accepts all values, these values are rejected.
        if union.exactly_one && (accepting > 1 || !overlap.is_empty()) {
            let effect = if wrapped { Effect::Narrows } else { Effect::Widens };
            self.push(sides, Difference::new(Rule::UnionOverlaps, effect, "oneOf"), at, "oneOf");
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
            self.push(sides, Difference::new(Rule::UnionOverlaps, effect, "oneOf"), (a.at, b.at), keyword);
        } else if a.exactly_one != b.exactly_one && !(self.arms_apart(true, a) && self.arms_apart(false, b)) {
            let effect = if b.exactly_one { Effect::Narrows } else { Effect::Widens };
            let name = |union: &Union| Value::from(if union.exactly_one { "oneOf" } else { "anyOf" });
            let difference = Difference::new(Rule::UnionKind, effect, "union").values(name(a), name(b));
            self.push(sides, difference, (a.at, b.at), keyword);
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
            // A named variant is compared by name, even if another accepts as much, because clients may dispatch by name.
            let inline = self.old.node_name(arm.node).is_none();
            let covered =
                inline && new.iter().any(|other| self.proves(Effect::Widens, arm.node, other.node, sides.mode));
            let difference = Difference::new(Rule::ArmRemoved, Effect::Narrows, arm_name(&self.old, arm));
            let difference = difference
                .with(Traits { covered, ..Traits::default() })
                .values(self.old.value(arm.at).clone(), Value::Null);
            sides.differences.push(difference.at(self.old.pointer(arm.at), lacking.1.clone()));
        }
        for arm in matched.come {
            let inline = self.new.node_name(arm.node).is_none();
            let covered =
                inline && old.iter().any(|other| self.proves(Effect::Narrows, other.node, arm.node, sides.mode));
            let difference = Difference::new(Rule::ArmAdded, Effect::Widens, arm_name(&self.new, arm));
            let difference = difference
                .with(Traits { covered, ..Traits::default() })
                .values(Value::Null, self.new.value(arm.at).clone());
            sides.differences.push(difference.at(lacking.0.clone(), self.new.pointer(arm.at)));
        }
    }

    fn extra_union(&mut self, sides: &mut Sides<'a>, union: &Union, added: bool) {
        let keyword = if union.exactly_one { "oneOf" } else { "anyOf" };
        let (rule, effect) =
            if added { (Rule::UnionAdded, Effect::Narrows) } else { (Rule::UnionRemoved, Effect::Widens) };
        let difference = Difference::new(rule, effect, keyword);
        let at = if added { (sides.old.home, union.at) } else { (union.at, sides.new.home) };
        self.push(sides, difference, at, keyword);
    }

    /// Whether no value matches two variants: they have distinct kinds, or a required property with distinct constants.
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

/// The kinds of values that a `oneOf` rejects because two variants accept them: a variant without limits and another one.
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

/// Whether a schema without a union has enough content to be a variant of one.
fn is_arm_of(schema: &Schema) -> bool {
    schema.kinds != Kinds::ANY && !schema.slots.keys().any(|slot| matches!(slot, Slot::If | Slot::Not(_)))
}

fn arm_name(doc: &Document, arm: Child) -> String {
    doc.node_name(arm.node).map_or_else(|| doc.pointer(arm.at), str::to_owned)
}

/// If two variants are less similar than this, one was removed and another was added.
const ALIKE: usize = 400;

/// The maximum number of pairs of unmatched variants that are compared.
const MAX_CANDIDATES: usize = 40_000;

/// The maximum depth of unions directly in unions that are expanded.
const MAX_DEPTH: usize = 8;

pub(super) struct Matched {
    pub(super) pairs: Vec<(Child, Child)>,
    pub(super) gone: Vec<Child>,
    pub(super) come: Vec<Child>,
}

/// A variant, and the variant of the outer union that contains it.
#[derive(Clone, Copy)]
struct Arm {
    inner: Child,
    outer: Child,
}

impl<'a> Comparer<'a> {
    pub(super) fn match_arms(&mut self, old: &[Child], new: &[Child]) -> Matched {
        let mut matched = Matched { pairs: Vec::new(), gone: Vec::new(), come: Vec::new() };
        let whole = |arms: &[Child]| arms.iter().map(|arm| Arm { inner: *arm, outer: *arm }).collect::<Vec<_>>();
        let (left, right) = self.take_equal(&whole(old), &whole(new), &mut matched.pairs);
        // A union inside a union means the same as its variants. It is expanded only if it has no counterpart.
        let (left, right) = (open(&mut self.old, &left), open(&mut self.new, &right));
        let (gone, come) = self.take_equal(&left, &right, &mut matched.pairs);
        let (gone, come) = self.take_alike(gone, come, &mut matched.pairs);
        matched.gone = close(&gone, &left);
        matched.come = close(&come, &right);
        matched
    }

    /// Removes the variants that are equal by one of the keys. Returns the others.
    fn take_equal(&mut self, old: &[Arm], new: &[Arm], pairs: &mut Vec<(Child, Child)>) -> (Vec<Arm>, Vec<Arm>) {
        let (mut left, mut right) = (old.to_vec(), new.to_vec());
        take(
            &mut left,
            &mut right,
            pairs,
            |arm| Some((self.old.node_name(arm.node)?, self.old.shape(arm.node))),
            |arm| Some((self.new.node_name(arm.node)?, self.new.shape(arm.node))),
        );
        // This precedes names, because schemas may have exchanged their names.
        let shapes: (Vec<u64>, Vec<u64>) = (
            left.iter().map(|arm| self.old.shape(arm.inner.node)).collect(),
            right.iter().map(|arm| self.new.shape(arm.inner.node)).collect(),
        );
        let single = |shape: u64| {
            let once = |all: &[u64]| all.iter().filter(|other| **other == shape).count() == 1;
            (once(&shapes.0) && once(&shapes.1)).then_some(shape)
        };
        take(
            &mut left,
            &mut right,
            pairs,
            |arm| single(self.old.shape(arm.node)),
            |arm| single(self.new.shape(arm.node)),
        );
        take(&mut left, &mut right, pairs, |arm| self.old.node_name(arm.node), |arm| self.new.node_name(arm.node));
        let known = |set: std::collections::BTreeSet<(String, String)>| (!set.is_empty()).then_some(set);
        take(
            &mut left,
            &mut right,
            pairs,
            |arm| known(self.old.constants(arm.node)),
            |arm| known(self.new.constants(arm.node)),
        );
        take(&mut left, &mut right, pairs, |arm| Some(self.old.shape(arm.node)), |arm| Some(self.new.shape(arm.node)));
        (left, right)
    }

    fn take_alike(&mut self, left: Vec<Arm>, right: Vec<Arm>, pairs: &mut Vec<(Child, Child)>) -> (Vec<Arm>, Vec<Arm>) {
        if left.len() * right.len() > MAX_CANDIDATES {
            return (left, right);
        }
        let outline = |doc: &mut Document<'a>, arms: &[Arm]| -> Vec<(Words, u64)> {
            arms.iter().map(|arm| (Words::of(doc, arm.inner.node), doc.shape(arm.inner.node))).collect()
        };
        let (mine, theirs) = (outline(&mut self.old, &left), outline(&mut self.new, &right));
        let mut candidates = Vec::new();
        for (a, (words, shape)) in mine.iter().enumerate() {
            for (b, (others, other)) in theirs.iter().enumerate() {
                let score = words.likeness(others);
                if score >= ALIKE {
                    // Sorted, so that the same variants are paired if the documents are swapped.
                    let mut tie = [*shape, *other];
                    tie.sort_unstable();
                    candidates.push((std::cmp::Reverse(score), tie, a, b));
                }
            }
        }
        candidates.sort();
        let mut taken: (Vec<usize>, Vec<usize>) = Default::default();
        for (_, _, a, b) in candidates {
            if !taken.0.contains(&a) && !taken.1.contains(&b) {
                pairs.push((left[a].inner, right[b].inner));
                taken.0.push(a);
                taken.1.push(b);
            }
        }
        let rest = |arms: Vec<Arm>, taken: Vec<usize>| {
            arms.into_iter().enumerate().filter(|(index, _)| !taken.contains(index)).map(|(_, arm)| arm).collect()
        };
        (rest(left, taken.0), rest(right, taken.1))
    }
}

/// Moves pairs of variants with equal keys, in order.
fn take<K: Ord>(
    left: &mut Vec<Arm>,
    right: &mut Vec<Arm>,
    pairs: &mut Vec<(Child, Child)>,
    mut old_key: impl FnMut(Child) -> Option<K>,
    mut new_key: impl FnMut(Child) -> Option<K>,
) {
    let mut free: std::collections::BTreeMap<K, Vec<usize>> = Default::default();
    for (index, arm) in right.iter().enumerate().rev() {
        if let Some(key) = new_key(arm.inner) {
            free.entry(key).or_default().push(index);
        }
    }
    let mut used = Vec::new();
    left.retain(|arm| {
        let Some(index) = old_key(arm.inner).and_then(|key| free.get_mut(&key)?.pop()) else {
            return true;
        };
        pairs.push((arm.inner, right[index].inner));
        used.push(index);
        false
    });
    used.sort_unstable();
    for index in used.into_iter().rev() {
        right.remove(index);
    }
}

/// Replaces variants that are unions by the variants of these.
fn open(doc: &mut Document, arms: &[Arm]) -> Vec<Arm> {
    let mut opened = Vec::new();
    for arm in arms {
        let mut pending = vec![(arm.inner, 0)];
        while let Some((inner, depth)) = pending.pop() {
            let schema = doc.schema(inner.node);
            match schema.unions.as_slice() {
                [union] if schema.is_hollow() && schema.own == Kinds::ANY && depth < MAX_DEPTH => {
                    pending.extend(union.arms.iter().rev().map(|arm| (*arm, depth + 1)));
                }
                _ => opened.push(Arm { inner, outer: arm.outer }),
            }
        }
    }
    opened
}

/// Names an outer variant once if none of its inner variants was matched.
fn close(rest: &[Arm], all: &[Arm]) -> Vec<Child> {
    let mut named: Vec<Child> = Vec::new();
    for arm in rest {
        let of = |arms: &[Arm]| arms.iter().filter(|other| other.outer == arm.outer).count();
        let child = if of(rest) == of(all) { arm.outer } else { arm.inner };
        if !named.contains(&child) {
            named.push(child);
        }
    }
    named
}
