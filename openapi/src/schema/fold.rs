//! Converts unions to a normal form: a null arm becomes a kind, a single arm replaces its union, and arms of distinct kinds become one schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::Document;
use crate::grammar::is_text;
use crate::place::{LocId, NodeId};
use crate::schema::kinds::Kinds;
use crate::schema::meet::meet;
use crate::schema::trivial::accepts_none;
use crate::schema::{Child, Schema, Slot, Union, Values};

/// Conjoins `base` with the `oneOf` or `anyOf` at `at`.
pub fn fold_union<'a>(
    doc: &mut Document<'a>,
    mut base: Schema<'a>,
    at: LocId,
    keyword: &str,
    exactly_one: bool,
) -> Schema<'a> {
    let keys = doc.value(at).as_object().into_iter().flatten();
    let lone = keys.map(|(key, _)| key).all(|key| key == keyword || is_text(key));
    let mut arms = Vec::new();
    let mut nullable = false;
    for place in doc.elements_of(at, keyword) {
        collect_arm(doc, place, &mut arms, &mut nullable);
    }
    if !exactly_one {
        absorb(doc, &mut arms);
    }
    let null = if nullable { Kinds::NULL } else { Kinds::NONE };
    if let Some(mut joined) = join(doc, &arms, exactly_one) {
        joined.kinds = joined.kinds.or(null);
        joined.own = joined.own.or(null);
        joined.null_at = nullable.then_some(at).or(joined.null_at);
        match arms.as_slice() {
            // `oneOf: [X, null]` without other keywords is X. Absent keywords are reported at X.
            [only] if lone => {
                base.home = doc.settle(only.at);
                base.joined = joined.joined.take();
            }
            [_, _, ..] if lone => {
                let union = Union { arms, exactly_one, at };
                return Schema { joined: Some(union), ..meet(doc, base, joined) };
            }
            _ => {}
        }
        return meet(doc, base, joined);
    }
    let mut kinds = null;
    for arm in &arms {
        kinds = kinds.or(doc.schema(arm.node).kinds);
    }
    base.kinds = base.kinds.and(kinds);
    base.arm_kinds = base.arm_kinds.and(kinds);
    base.null_at = nullable.then_some(at).or(base.null_at);
    base.unions.push(Union { arms, exactly_one, at });
    base
}

fn collect_arm(doc: &mut Document<'_>, place: LocId, arms: &mut Vec<Child>, nullable: &mut bool) {
    let child = doc.child(place);
    let schema = doc.schema(child.node);
    if accepts_none(doc.value(place)) {
        return;
    }
    // An inline union with a null arm makes the union around it nullable.
    if let Some(inner) = null_union(doc, place) {
        inner.into_iter().for_each(|place| collect_arm(doc, place, arms, nullable));
        return;
    }
    if schema.kinds == Kinds::NULL {
        *nullable = true;
        return;
    }
    push_new(arms, child);
}

/// The arms of an inline union that has a null arm.
fn null_union(doc: &mut Document<'_>, place: LocId) -> Option<Vec<LocId>> {
    let map = doc.value(place).as_object()?;
    let lone = |keyword: &&str| map.contains_key(*keyword) && map.keys().all(|key| key == keyword || is_text(key));
    let keyword = ["oneOf", "anyOf"].into_iter().find(lone)?;
    let inner = doc.elements_of(place, keyword);
    let is_null = |value: &Value| value.get("type").is_some_and(|name| name == "null");
    inner.iter().any(|arm| is_null(doc.value(*arm))).then_some(inner)
}

/// Removes inline arms of `anyOf` whose values another arm accepts too. Only an arm without keywords other than `type` counts as that
/// other arm.
fn absorb(doc: &mut Document<'_>, arms: &mut Vec<Child>) {
    let mut bare: Vec<(NodeId, Kinds)> = Vec::new();
    for arm in arms.iter() {
        let schema = doc.schema(arm.node);
        if schema.is_hollow() && schema.unions.is_empty() {
            bare.push((arm.node, schema.kinds));
        }
    }
    let mut kept: Vec<Child> = Vec::new();
    for arm in arms.drain(..) {
        let schema = doc.schema(arm.node);
        let plain = schema.slots.is_empty() && schema.values.is_empty() && schema.unions.is_empty();
        let wider = |(node, kinds): &&(NodeId, Kinds)| {
            *node != arm.node && schema.kinds.within(*kinds) && (schema.kinds != *kinds || !schema.is_hollow())
        };
        if !(plain && doc.node_name(arm.node).is_none() && bare.iter().any(|other| wider(&other))) {
            kept.push(arm);
        }
    }
    *arms = kept;
}

/// Joins arms into one schema with the same meaning, if that is possible: at most one arm, arms of distinct kinds, or lists of values.
/// With `oneOf`, a value that several arms list is rejected.
fn join<'a>(doc: &mut Document<'a>, arms: &[Child], exactly_one: bool) -> Option<Schema<'a>> {
    let (first, rest) = match arms.split_first() {
        Some(split) => split,
        None => return Some(Schema { kinds: Kinds::NONE, own: Kinds::NONE, ..Schema::any(doc.root) }),
    };
    let mut joined = (*doc.schema(first.node)).clone();
    if rest.is_empty() {
        return Some(joined);
    }
    if !is_simple(&joined) {
        return None;
    }
    joined.drop_foreign();
    let mut repeated = BTreeSet::new();
    for arm in rest {
        let mut next = (*doc.schema(arm.node)).clone();
        if !is_simple(&next) {
            return None;
        }
        next.drop_foreign();
        if !joined.kinds.without(Kinds::NULL).meets(next.kinds.without(Kinds::NULL)) && !shares_number(&joined, &next) {
            join_distinct(&mut joined, next);
        } else if is_value_list(&joined) && is_value_list(&next) {
            for (group, values) in next.values {
                let entry = joined.values.entry(group);
                let mine = entry.or_insert_with(|| Values { list: BTreeMap::new(), order: Vec::new(), at: values.at });
                repeated.extend(values.list.keys().filter(|value| mine.list.contains_key(*value)).cloned());
                mine.list.extend(values.list);
                mine.order.extend(values.order);
            }
            joined.kinds = joined.kinds.or(next.kinds);
            joined.own = joined.kinds;
        } else {
            return None;
        }
    }
    if exactly_one {
        for values in joined.values.values_mut() {
            values.list.retain(|value, _| !repeated.contains(value));
        }
    }
    joined.values.values().all(|values| !values.list.is_empty()).then_some(joined)
}

fn push_new(arms: &mut Vec<Child>, arm: Child) {
    if !arms.iter().any(|other| other.node == arm.node) {
        arms.push(arm);
    }
}

/// Whether both accept numbers. A schema of integers and one of fractions share the keywords of numbers.
fn shares_number(a: &Schema, b: &Schema) -> bool {
    a.kinds.meets(Kinds::NUMBER) && b.kinds.meets(Kinds::NUMBER)
}

/// Whether every keyword applies to a single kind, and at least one kind is accepted.
fn is_simple(schema: &Schema) -> bool {
    let entangled = |slot: &Slot| slot.kinds() == Kinds::NONE;
    schema.unions.is_empty() && !schema.kinds.is_empty() && !schema.slots.keys().any(entangled)
}

fn is_value_list(schema: &Schema) -> bool {
    let listed = schema.values.keys().fold(Kinds::NONE, |all, group| all.or(*group));
    let bare = Schema { values: Default::default(), ..schema.clone() }.is_hollow();
    bare && !schema.values.is_empty() && schema.kinds.without(Kinds::NULL).within(listed)
}

fn join_distinct<'a>(joined: &mut Schema<'a>, next: Schema<'a>) {
    joined.stated |= next.stated;
    joined.typed |= next.typed;
    joined.kinds = joined.kinds.or(next.kinds);
    joined.own = joined.kinds;
    joined.values.extend(next.values);
    joined.typed_kinds = joined.typed_kinds.or(next.typed_kinds);
    joined.excluded.extend(next.excluded);
    joined.limits.extend(next.limits);
    joined.multiples.extend(next.multiples);
    joined.texts.extend(next.texts);
    joined.unique = joined.unique.or(next.unique);
    joined.slots.extend(next.slots);
    joined.order.extend(next.order);
    joined.required.extend(next.required);
    joined.dependent_required.extend(next.dependent_required);
}

impl Schema<'_> {
    /// Drops keywords for kinds that are not accepted. They have no effect.
    pub(super) fn drop_foreign(&mut self) {
        let kinds = self.kinds;
        self.values.retain(|group, _| kinds.meets(*group));
        self.limits.retain(|key, _| kinds.meets(key.kinds()));
        self.texts.retain(|key, _| kinds.meets(key.kinds()));
        self.slots.retain(|slot, _| slot.kinds() == Kinds::NONE || kinds.meets(slot.kinds()));
        if !kinds.meets(Kinds::NUMBER) {
            self.multiples.clear();
        }
        if !kinds.meets(Kinds::ARRAY) {
            self.unique = None;
        }
        if !kinds.meets(Kinds::OBJECT) {
            self.required.clear();
            self.dependent_required.clear();
        }
    }
}
