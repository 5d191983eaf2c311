//! Reads the keywords of a location into a `Schema`, following `$ref` and `allOf`.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use crate::document::{Document, Slot as Entry, View};
use crate::json::Num;
use crate::place::{LocId, NodeId};
use crate::schema::keywords::{is_true, own_kinds, read_notes, read_texts, read_values, type_names_null};
use crate::schema::kinds::Kinds;
use crate::schema::meet::meet;
use crate::schema::trivial::is_idle;
use crate::schema::{fold, inheritance, trivial};
use crate::schema::{Limit, LimitKey, Schema, Slot, TextKey};

impl<'a> Document<'a> {
    /// The meaning of a node. It is read once.
    pub fn schema(&mut self, node: NodeId) -> Rc<Schema<'a>> {
        let places = self.places(node);
        let home = places[0];
        match &self.schemas[node.index()] {
            Entry::Ready(schema) => return schema.clone(),
            // A union that is an arm of itself adds nothing.
            Entry::Busy => return Rc::new(Schema::any(home)),
            Entry::Empty => self.schemas[node.index()] = Entry::Busy,
        }
        let read = self.descend(home, |doc| {
            let mut seen = BTreeSet::new();
            let mut schema = read(doc, home, &mut seen);
            for place in &places[1..] {
                let part = read(doc, *place, &mut seen);
                schema = meet(doc, schema, part);
            }
            schema.settle();
            schema
        });
        let schema = Rc::new(read.unwrap_or_else(|| Schema::any(home)));
        self.schemas[node.index()] = Entry::Ready(schema.clone());
        schema
    }
}

/// Reads one location with all schemas that it is composed of. `seen` makes each location count once: conjunction is
/// idempotent, so nothing is lost, and cycles end.
fn read<'a>(doc: &mut Document<'a>, at: LocId, seen: &mut BTreeSet<LocId>) -> Schema<'a> {
    let any = Schema::any(at);
    if !seen.insert(at) {
        return any;
    }
    match doc.view_of(at).clone() {
        View::Whole => {}
        view => return read_view(doc, at, view),
    }
    match doc.value(at) {
        Value::Bool(false) => Schema { kinds: Kinds::NONE, own: Kinds::NONE, ..any },
        Value::Object(map) => {
            let reference = map.get("$ref").and_then(Value::as_str);
            if reference.is_some() && doc.is_30 {
                return read_reference(doc, at, reference, seen);
            }
            let mut schema = read_own(doc, at, map);
            let own_order = std::mem::take(&mut schema.order);
            if reference.is_some() {
                let target = read_reference(doc, at, reference, seen);
                schema = meet(doc, schema, target);
            }
            let arms = doc.elements_of(at, "allOf");
            let (plain, count) = (schema.is_any(), arms.len());
            for place in arms {
                let arm = doc.descend(place, |doc| read(doc, place, seen)).unwrap_or_else(|| Schema::any(place));
                // `allOf: [X]` without other keywords is X. Absent keywords are reported at X.
                let home = if plain && count == 1 { doc.settle(place) } else { schema.home };
                schema = Schema { home, ..meet(doc, schema, arm) };
            }
            for place in trivial::implied(doc, at, map) {
                let part = doc.descend(place, |doc| read(doc, place, seen)).unwrap_or_else(|| Schema::any(place));
                schema = Schema { home: schema.home, ..meet(doc, schema, part) };
            }
            for (keyword, exactly_one) in [("oneOf", true), ("anyOf", false)] {
                if map.get(keyword).is_some_and(Value::is_array) && !is_own_arm(doc, at, keyword, seen) {
                    schema = fold::fold_union(doc, schema, at, keyword, exactly_one);
                }
            }
            if schema.unions.is_empty() && !schema.slots.contains_key(&Slot::AdditionalProperties) {
                // No other keyword can evaluate a property, so the two keywords mean the same.
                if let Some(rest) = schema.slots.remove(&Slot::UnevaluatedProperties) {
                    schema.slots.insert(Slot::AdditionalProperties, rest);
                }
            }
            schema.evaluate_items();
            if is_true(map.get("nullable")) {
                schema.vague_null = trivial::is_vague(doc, map) && !type_names_null(map);
                schema.kinds = schema.kinds.or(Kinds::NULL);
                schema.own = schema.own.or(Kinds::NULL);
                schema.null_at = Some(at);
            }
            schema.order.extend(own_order);
            schema
        }
        _ => any,
    }
}

/// Whether the union at a location has an arm that is being read and extends the location.
fn is_own_arm(doc: &mut Document<'_>, at: LocId, keyword: &str, seen: &BTreeSet<LocId>) -> bool {
    if seen.len() < 2 {
        return false;
    }
    let others = seen.iter().copied().filter(|place| *place != at).collect();
    let arms = doc.elements_of(at, keyword);
    inheritance::has_arm_among(doc, &arms, &others)
}

/// Reads the part of a location that a view selects.
fn read_view<'a>(doc: &mut Document<'a>, at: LocId, view: View) -> Schema<'a> {
    let value = doc.value(at);
    match view {
        View::Own => match value {
            Value::Object(map) => read_own(doc, at, map),
            Value::Bool(false) => Schema { kinds: Kinds::NONE, own: Kinds::NONE, ..Schema::any(at) },
            _ => Schema::any(at),
        },
        View::Only(node, kinds) => {
            let mut schema = (*doc.schema(node)).clone();
            (schema.kinds, schema.own) = (schema.kinds.and(kinds), schema.own.and(kinds));
            schema.drop_foreign();
            schema
        }
        View::AnyOf(places) => {
            let mut schema = Schema { kinds: Kinds::NONE, own: Kinds::NONE, ..Schema::any(at) };
            for place in places {
                let child = doc.child(place);
                schema.kinds = schema.kinds.or(doc.schema(child.node).kinds);
            }
            schema.own = schema.kinds;
            schema
        }
        View::Whole => Schema::any(at),
    }
}

fn read_reference<'a>(
    doc: &mut Document<'a>,
    at: LocId,
    reference: Option<&str>,
    seen: &mut BTreeSet<LocId>,
) -> Schema<'a> {
    let mut schema = Schema::any(at);
    let Some(reference) = reference else {
        return schema;
    };
    match doc.lookup(reference) {
        Some(target) => doc.descend(at, |doc| read(doc, target, seen)).unwrap_or(schema),
        None => {
            schema.texts.entry(TextKey::Unresolved).or_default().insert(reference.to_owned(), at);
            schema
        }
    }
}

pub(super) fn read_own<'a>(doc: &mut Document<'a>, at: LocId, map: &'a serde_json::Map<String, Value>) -> Schema<'a> {
    let mut schema = Schema::any(at);
    schema.own = own_kinds(map);
    schema.typed = map.contains_key("type");
    schema.stated = ["type", "enum", "const"].iter().any(|keyword| map.contains_key(*keyword));
    read_values(&mut schema, at, map);
    schema.kinds = schema.own;
    schema.null_at = (schema.stated && schema.own.meets(Kinds::NULL)).then_some(at);
    read_limits(&mut schema, at, map);
    read_texts(&mut schema, at, map);
    read_slots(doc, &mut schema, at, map);
    for name in map.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        schema.required.insert(name.to_owned(), at);
    }
    let lists = doc.members_of(at, "dependentRequired").into_iter();
    let lists: Vec<_> = lists.chain(doc.members_of(at, "dependencies")).collect();
    for (name, list) in lists {
        let names = doc.value(list).as_array().into_iter().flatten().filter_map(Value::as_str);
        let names: BTreeSet<String> = names.map(str::to_owned).collect();
        if !names.is_empty() {
            schema.dependent_required.insert(name.to_owned(), (at, names));
        }
    }
    trivial::read_simpler(doc, &mut schema, at, map);
    read_notes(&mut schema, at, map);
    schema
}

fn read_limits<'a>(schema: &mut Schema<'a>, at: LocId, map: &'a serde_json::Map<String, Value>) {
    for (key, keyword) in LimitKey::COUNTS {
        let Some(value) = map.get(keyword).and_then(Num::read) else {
            continue;
        };
        let neutral = match key {
            LimitKey::MinContains => Num::from(1),
            _ => Num::from(0),
        };
        // Lower limits such as `minItems: 0` have no effect.
        if !key.is_lower() || value.order(neutral).is_ne() {
            schema.limits.insert(key, Limit { value, exclusive: false, keyword, at });
        }
    }
    let bounds = [(LimitKey::Min, "minimum", "exclusiveMinimum"), (LimitKey::Max, "maximum", "exclusiveMaximum")];
    for (key, inclusive, exclusive) in bounds {
        let strict = is_true(map.get(exclusive));
        if let Some(value) = map.get(inclusive).and_then(Num::read) {
            schema.limits.insert(key, Limit { value, exclusive: strict, keyword: inclusive, at });
        }
        if let Some(value) = map.get(exclusive).and_then(Num::read) {
            schema.tighten(key, Limit { value, exclusive: true, keyword: exclusive, at });
        }
    }
    if let Some(unit) = map.get("multipleOf").and_then(Num::read) {
        schema.multiples.insert(unit.to_string(), (unit, at));
    }
    if is_true(map.get("uniqueItems")) {
        schema.unique = Some(at);
    }
}

fn read_slots<'a>(doc: &mut Document<'a>, schema: &mut Schema<'a>, at: LocId, map: &'a serde_json::Map<String, Value>) {
    let single = [
        (Slot::AdditionalProperties, "additionalProperties"),
        (Slot::PropertyNames, "propertyNames"),
        (Slot::UnevaluatedProperties, "unevaluatedProperties"),
        (Slot::Items, "items"),
        (Slot::Contains, "contains"),
        (Slot::UnevaluatedItems, "unevaluatedItems"),
        (Slot::ContentSchema, "contentSchema"),
        (Slot::Not(0), "not"),
        (Slot::If, "if"),
        (Slot::Then, "then"),
        (Slot::Else, "else"),
    ];
    for (slot, keyword) in single {
        let Some(place) = doc.member(at, keyword) else {
            continue;
        };
        let value = doc.value(place);
        if value.is_array() || is_idle(&slot, value) {
            continue;
        }
        let child = doc.child(place);
        schema.slots.insert(slot, child);
    }
    type Family = (fn(String) -> Slot, &'static str);
    let families: [Family; 4] = [
        (Slot::Property, "properties"),
        (Slot::PatternProperty, "patternProperties"),
        (Slot::DependentSchema, "dependentSchemas"),
        // Until draft 7, `dependencies` was one keyword for both.
        (Slot::DependentSchema, "dependencies"),
    ];
    for (slot, keyword) in families {
        for (name, place) in doc.members_of(at, keyword) {
            if doc.value(place).is_array() {
                continue;
            }
            let child = doc.child(place);
            schema.slots.insert(slot(name.to_owned()), child);
        }
    }
    for (index, place) in doc.elements_of(at, "prefixItems").into_iter().enumerate() {
        let child = doc.child(place);
        schema.slots.insert(Slot::Prefix(index), child);
    }
    schema.order =
        map.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name.clone()).collect();
    schema.drop_idle_conditions(map);
}
