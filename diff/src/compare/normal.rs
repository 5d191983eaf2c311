//! The keywords of a schema that have an effect where it is used. The pointers of the others are recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use regex::Regex;
use serde_json::Value;

use super::formats::kinds_of_format;
use super::mode::Mode;
use openapi::document::{Document, LocId, NodeId};
use openapi::json::Num;
use openapi::schema::kinds::Kinds;
use openapi::schema::{LimitKey, Schema, Slot, TextKey};

/// Pointers of keywords that have no effect.
pub(crate) type Idle = BTreeSet<String>;

/// The schema of a node without keywords that have no effect: keywords for types that it does not accept, and those that all
/// listed values satisfy.
pub(super) fn effective<'a>(doc: &mut Document<'a>, node: NodeId, mode: Mode, idle: &mut Idle) -> Rc<Schema<'a>> {
    let schema = doc.schema(node);
    let text = mode.is_text() && takes_any_text(&schema);
    // If every text is accepted, limits of numbers exclude nothing.
    let kinds = if text { schema.kinds.without(SCALARS) } else { schema.kinds };
    let foreign = foreign(&schema, kinds);
    let formats = schema.texts.values().any(|texts| texts.keys().any(|format| !kinds.meets(kinds_of_format(format))));
    if foreign.is_empty() && !formats && schema.values.is_empty() {
        return schema;
    }
    let mut schema = (*schema).clone();
    drop_formats(doc, &mut schema, idle);
    foreign.into_iter().for_each(|keyword| drop_keyword(doc, &mut schema, keyword, idle));
    settle_values(doc, &mut schema, idle);
    Rc::new(schema)
}

/// The types that look alike when they are written as text.
pub(super) const SCALARS: Kinds = Kinds::BOOLEAN_OR_NUMBER;

/// Whether a schema accepts every string.
pub(super) fn takes_any_text(schema: &Schema) -> bool {
    let conditional = |slot: &Slot| slot.kinds() == Kinds::NONE || slot.kinds() == Kinds::STRING;
    schema.kinds.meets(Kinds::STRING)
        && schema.unions.is_empty()
        && !schema.values.contains_key(&Kinds::STRING)
        && !schema.limits.keys().any(|key| key.kinds() == Kinds::STRING)
        && !schema.texts.keys().any(|key| key.kinds().meets(Kinds::STRING))
        && !schema.slots.keys().any(conditional)
}

/// A keyword of a schema.
enum Keyword {
    Limit(LimitKey),
    Text(TextKey),
    Slot(Slot),
    Values(Kinds),
    Multiples,
    Unique,
    Required,
    Dependent,
}

/// The keywords for types that are not among `kinds`.
fn foreign(schema: &Schema, kinds: Kinds) -> Vec<Keyword> {
    let mut found = Vec::new();
    found.extend(schema.limits.keys().filter(|key| !kinds.meets(key.kinds())).map(|key| Keyword::Limit(*key)));
    found.extend(schema.texts.keys().filter(|key| !kinds.meets(key.kinds())).map(|key| Keyword::Text(*key)));
    let idle = |slot: &&Slot| slot.kinds() != Kinds::NONE && !kinds.meets(slot.kinds());
    found.extend(schema.slots.keys().filter(idle).map(|slot| Keyword::Slot(slot.clone())));
    found.extend(schema.values.keys().filter(|group| !kinds.meets(**group)).map(|group| Keyword::Values(*group)));
    if !kinds.meets(Kinds::NUMBER) && !schema.multiples.is_empty() {
        found.push(Keyword::Multiples);
    }
    if !kinds.meets(Kinds::ARRAY) && schema.unique.is_some() {
        found.push(Keyword::Unique);
    }
    if !kinds.meets(Kinds::OBJECT) && !schema.required.is_empty() {
        found.push(Keyword::Required);
    }
    if !kinds.meets(Kinds::OBJECT) && !schema.dependent_required.is_empty() {
        found.push(Keyword::Dependent);
    }
    found
}

/// Removes formats that are defined for other types.
fn drop_formats<'a>(doc: &mut Document<'a>, schema: &mut Schema<'a>, idle: &mut Idle) {
    let kinds = schema.kinds;
    for key in [TextKey::StringFormat, TextKey::NumberFormat] {
        if let Some(texts) = schema.texts.get_mut(&key) {
            texts.retain(|format, at| {
                let applies = kinds.meets(kinds_of_format(format));
                if !applies {
                    idle.insert(doc.keyword_pointer(*at, key.keyword()));
                }
                applies
            });
        }
    }
    schema.texts.retain(|_, texts| !texts.is_empty());
}

fn drop_keyword<'a>(doc: &mut Document<'a>, schema: &mut Schema<'a>, keyword: Keyword, idle: &mut Idle) {
    let mut places: Vec<(LocId, &str)> = Vec::new();
    match keyword {
        Keyword::Limit(key) => places.extend(schema.limits.remove(&key).map(|limit| (limit.at, limit.keyword))),
        Keyword::Text(key) => {
            let texts = schema.texts.remove(&key).unwrap_or_default();
            places.extend(texts.into_values().map(|at| (at, key.keyword())));
        }
        Keyword::Slot(slot) => {
            idle.extend(schema.slots.remove(&slot).map(|child| doc.pointer(child.at)));
        }
        Keyword::Values(group) => {
            schema.values.remove(&group);
        }
        Keyword::Multiples => {
            let multiples = std::mem::take(&mut schema.multiples);
            places.extend(multiples.into_values().map(|(_, at)| (at, "multipleOf")));
        }
        Keyword::Unique => places.extend(schema.unique.take().map(|at| (at, "uniqueItems"))),
        Keyword::Required => {
            places.extend(std::mem::take(&mut schema.required).into_values().map(|at| (at, "required")));
        }
        Keyword::Dependent => {
            let lists = std::mem::take(&mut schema.dependent_required);
            places.extend(lists.into_values().map(|(at, _)| (at, "dependentRequired")));
        }
    }
    idle.extend(places.into_iter().map(|(at, keyword)| doc.keyword_pointer(at, keyword)));
}

/// Removes listed values that other keywords exclude, and then these keywords.
fn settle_values<'a>(doc: &mut Document<'a>, schema: &mut Schema<'a>, idle: &mut Idle) {
    let groups: Vec<Kinds> = schema.values.keys().copied().collect();
    for group in groups {
        let limits: Vec<_> =
            schema.limits.iter().filter(|(key, _)| key.kinds() == group && is_measured(**key)).collect();
        let patterns = patterns(schema).filter(|_| group == Kinds::STRING);
        let fits = |value: &Value| {
            limits.iter().all(|(key, limit)| {
                let strict = openapi::schema::Limit { value: measure(**key, value), exclusive: false, ..**limit };
                strict.strictness(limit, key.is_lower()).is_ge()
            }) && patterns.iter().flatten().all(|pattern| value.as_str().is_none_or(|text| pattern.is_match(text)))
                && (group != Kinds::NUMBER || schema.multiples.values().all(|(unit, _)| divides(*unit, value)))
        };
        let kept: BTreeMap<String, &Value> = match schema.values.get(&group) {
            Some(values) => values.list.iter().filter(|(_, value)| fits(value)).map(|(k, v)| (k.clone(), *v)).collect(),
            None => continue,
        };
        let covered: Vec<LimitKey> = limits.iter().map(|(key, _)| **key).collect();
        if kept.is_empty() {
            (schema.kinds, schema.own) = (schema.kinds.without(group), schema.own.without(group));
        }
        let understood = patterns.is_some();
        if let Some(values) = schema.values.get_mut(&group) {
            values.list = kept;
        }
        let texts = schema.texts.keys().copied();
        let texts: Vec<TextKey> =
            texts.filter(|key| key.kinds() == group && (*key != TextKey::Pattern || understood)).collect();
        covered.into_iter().for_each(|key| drop_keyword(doc, schema, Keyword::Limit(key), idle));
        texts.into_iter().for_each(|key| drop_keyword(doc, schema, Keyword::Text(key), idle));
        if group == Kinds::NUMBER {
            drop_keyword(doc, schema, Keyword::Multiples, idle);
        }
    }
    let kinds = schema.kinds;
    schema.values.retain(|group, _| kinds.meets(*group));
}

/// The patterns of a schema. `None` if one of them is in another dialect.
fn patterns(schema: &Schema) -> Option<Vec<Regex>> {
    let patterns = schema.texts.get(&TextKey::Pattern).into_iter().flat_map(|texts| texts.keys());
    patterns.map(|pattern| Regex::new(pattern).ok()).collect()
}

fn divides(unit: Num, value: &Value) -> bool {
    Num::read(value).is_none_or(|value| value.is_multiple_of(unit))
}

/// Whether a limit depends only on the value.
fn is_measured(key: LimitKey) -> bool {
    !matches!(key, LimitKey::MinContains | LimitKey::MaxContains)
}

/// The quantity of a value that a limit restricts.
fn measure(key: LimitKey, value: &Value) -> Num {
    let count = match (key, value) {
        (LimitKey::Min | LimitKey::Max, value) => return Num::read(value).unwrap_or(Num::from(0)),
        (_, Value::String(text)) => text.chars().count(),
        (_, Value::Array(items)) => items.len(),
        (_, Value::Object(map)) => map.len(),
        _ => 0,
    };
    Num::from(count as i128)
}
