//! Pairs the arms of two unions: what did not change, then by name, by constant properties, by outline, and what is left by likeness.

use super::Comparer;
use crate::likeness::Words;
use openapi::document::Document;
use openapi::schema::kinds::Kinds;
use openapi::schema::Child;

/// Below this likeness two arms are two, one gone and one come.
const ALIKE: usize = 400;

/// Unions with more left-over pairs than this are not searched for alike arms.
const MAX_CANDIDATES: usize = 40_000;

/// How deep unions directly in unions are opened.
const MAX_DEPTH: usize = 8;

pub(super) struct Matched {
    pub(super) pairs: Vec<(Child, Child)>,
    pub(super) gone: Vec<Child>,
    pub(super) come: Vec<Child>,
}

/// An arm, and the arm of the outer union that it is part of.
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
        // A union in a union says no more than its arms; it is opened only where it has no counterpart.
        let (left, right) = (open(&mut self.old, &left), open(&mut self.new, &right));
        let (gone, come) = self.take_equal(&left, &right, &mut matched.pairs);
        let (gone, come) = self.take_alike(gone, come, &mut matched.pairs);
        matched.gone = close(&gone, &left);
        matched.come = close(&come, &right);
        matched
    }

    /// Takes out the arms that are equal by one key or another; returns the others.
    fn take_equal(&mut self, old: &[Arm], new: &[Arm], pairs: &mut Vec<(Child, Child)>) -> (Vec<Arm>, Vec<Arm>) {
        let (mut left, mut right) = (old.to_vec(), new.to_vec());
        take(
            &mut left,
            &mut right,
            pairs,
            |arm| Some((self.old.node_name(arm.node)?, self.old.shape(arm.node))),
            |arm| Some((self.new.node_name(arm.node)?, self.new.shape(arm.node))),
        );
        // Before names, because schemas may have exchanged theirs.
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
                    // Sorted, so that swapped documents pair the same arms.
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

/// Moves pairs of arms with equal keys over, in order.
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

/// Replaces arms that are unions by the arms of those.
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

/// Names an outer arm once where none of what it holds was matched.
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
