//! Conjunction of two schemas (`allOf`, keywords next to `$ref`) and its normal form.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::document::Document;
use crate::json::same;
use crate::schema::kinds::Kinds;
use crate::schema::{Limit, LimitKey, Notes, Schema, Slot, Union};

/// The conjunction of two schemas. Where the result can have only one location or note, it is that of `a`.
pub fn meet<'a>(doc: &mut Document<'a>, mut a: Schema<'a>, b: Schema<'a>) -> Schema<'a> {
    // A `type` with null allows null even if the listed values of the other schema lack it, as within one schema.
    let lists = |schema: &Schema| schema.stated && !schema.typed;
    let null = match (a.typed && lists(&b), b.typed && lists(&a)) {
        (true, _) => a.kinds,
        (_, true) => b.kinds,
        _ => a.kinds.and(b.kinds),
    };
    let null = null.and(Kinds::NULL);
    a.stated |= b.stated;
    a.typed |= b.typed;
    a.null_at = a.null_at.or(b.null_at);
    a.vague_null |= b.vague_null;
    a.arm_kinds = a.arm_kinds.and(b.arm_kinds);
    a.kinds = a.kinds.and(b.kinds).or(null);
    a.own = a.own.and(b.own).or(null);
    a.typed_kinds = a.typed_kinds.and(b.typed_kinds);
    a.excluded.extend(b.excluded);
    for (group, values) in b.values {
        match a.values.entry(group) {
            Entry::Vacant(entry) => {
                entry.insert(values);
            }
            Entry::Occupied(mut entry) => {
                entry.get_mut().list.retain(|text, _| values.list.contains_key(text));
            }
        }
    }
    for (key, limit) in b.limits {
        a.tighten(key, limit);
    }
    a.multiples.extend(b.multiples);
    for (key, texts) in b.texts {
        let mine = a.texts.entry(key).or_default();
        for (text, at) in texts {
            mine.entry(text).or_insert(at);
        }
    }
    a.unique = a.unique.or(b.unique);
    for (slot, child) in b.slots {
        meet_slot(doc, &mut a.slots, slot, child);
    }
    a.order.extend(b.order);
    a.lists_null |= b.lists_null;
    for (name, at) in b.required {
        a.required.entry(name).or_insert(at);
    }
    for (name, (at, names)) in b.dependent_required {
        a.dependent_required.entry(name).or_insert((at, Default::default())).1.extend(names);
    }
    for union in b.unions {
        // `allOf` may contain the same union twice. It is kept once.
        if !a.unions.iter().any(|mine| is_same_union(doc, mine, &union)) {
            a.unions.push(union);
        }
    }
    a.notes = meet_notes(a.notes, b.notes);
    a
}

fn is_same_union(doc: &Document<'_>, a: &Union, b: &Union) -> bool {
    let nodes = |union: &Union| union.arms.iter().map(|arm| arm.node).collect::<BTreeSet<_>>();
    let keyword = if a.exactly_one { "oneOf" } else { "anyOf" };
    let written = |union: &Union| doc.value(union.at).get(keyword);
    let alike = || written(a).zip(written(b)).is_some_and(|(a, b)| same(a, b));
    a.exactly_one == b.exactly_one && a.arms.len() == b.arms.len() && (nodes(a) == nodes(b) || alike())
}

fn meet_slot(
    doc: &mut Document<'_>,
    slots: &mut BTreeMap<Slot, crate::schema::Child>,
    slot: Slot,
    child: crate::schema::Child,
) {
    let slot = match slot {
        // Every `not` applies, so each has a slot.
        Slot::Not(_) => {
            let taken = slots.iter().any(|(other, mine)| matches!(other, Slot::Not(_)) && mine.node == child.node);
            if taken {
                return;
            }
            Slot::Not(slots.keys().filter(|other| matches!(other, Slot::Not(_))).count())
        }
        other => other,
    };
    match slots.get(&slot) {
        Some(mine) if mine.node != child.node => {
            let both = doc.both(*mine, child);
            slots.insert(slot, both);
        }
        Some(_) => {}
        None => {
            slots.insert(slot, child);
        }
    }
}

fn meet_notes<'a>(a: Notes<'a>, b: Notes<'a>) -> Notes<'a> {
    Notes {
        read_only: a.read_only.or(b.read_only),
        write_only: a.write_only.or(b.write_only),
        deprecated: a.deprecated.or(b.deprecated),
        default: a.default.or(b.default),
        stability: a.stability.or(b.stability),
        sunset: a.sunset.or(b.sunset),
        extensible: a.extensible.or(b.extensible),
        discriminator: a.discriminator.or(b.discriminator),
    }
}

impl Schema<'_> {
    /// Adds a limit. The stricter one stays.
    pub fn tighten(&mut self, key: LimitKey, limit: Limit) {
        match self.limits.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(limit);
            }
            Entry::Occupied(mut entry) => {
                if limit.strictness(entry.get(), key.is_lower()).is_gt() {
                    entry.insert(limit);
                }
            }
        }
    }

    /// Converts to normal form: removes kinds without accepted values, and keywords that others imply.
    pub fn settle(&mut self) {
        for (group, values) in &self.values {
            if values.list.is_empty() {
                self.kinds = self.kinds.without(*group);
                self.own = self.own.without(*group);
            }
        }
        // A multiple of one is an integer.
        if self.multiples.contains_key("1") {
            self.kinds = self.kinds.without(Kinds::FRACTION);
            self.own = self.own.without(Kinds::FRACTION);
        }
        let kinds = self.kinds;
        self.values.retain(|group, values| {
            let every_boolean = *group == Kinds::BOOLEAN && values.list.len() == 2;
            kinds.meets(*group) && !every_boolean
        });
        if self.kinds.and(Kinds::NUMBER) == Kinds::WHOLE {
            self.settle_integer_bounds();
        }
        self.drop_implied_limits();
        if !self.slots.contains_key(&Slot::Contains) {
            self.limits.remove(&LimitKey::MinContains);
            self.limits.remove(&LimitKey::MaxContains);
        }
    }

    fn settle_integer_bounds(&mut self) {
        for key in [LimitKey::Min, LimitKey::Max] {
            let Some(limit) = self.limits.get_mut(&key) else {
                continue;
            };
            let whole = match key {
                LimitKey::Min => limit.value.whole_above(limit.exclusive),
                _ => limit.value.whole_below(limit.exclusive),
            };
            if let Some(value) = whole {
                limit.value = value;
                limit.exclusive = false;
            }
        }
        self.multiples.remove("1");
    }
}
