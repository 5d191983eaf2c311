//! Keywords without effect, and keywords with a simpler equivalent. Only the keywords themselves are read.

use serde_json::{Map, Value};

use crate::document::Document;
use crate::grammar::is_text;
use crate::json::Num;
use crate::place::LocId;
use crate::schema::keywords::is_true;
use crate::schema::kinds::Kinds;
use crate::schema::{Limit, LimitKey, Schema, Slot};

/// The keywords of a schema without those that only document it.
fn effective(map: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    map.iter().filter(|(key, _)| !is_text(key)).map(|(key, value)| (key.as_str(), value))
}

/// The value of `keyword`, if the schema has no other keyword.
fn only<'v>(value: &'v Value, keyword: &str) -> Option<&'v Value> {
    let mut keywords = effective(value.as_object()?);
    let (key, inner) = keywords.next()?;
    (key == keyword && keywords.next().is_none()).then_some(inner)
}

/// Whether a schema accepts everything.
pub fn accepts_all(value: &Value) -> bool {
    match value {
        Value::Bool(all) => *all,
        Value::Object(map) => effective(map).next().is_none() || only(value, "not").is_some_and(accepts_none),
        _ => false,
    }
}

/// Whether a schema accepts nothing.
pub fn accepts_none(value: &Value) -> bool {
    value == &Value::Bool(false) || only(value, "not").is_some_and(accepts_all)
}

/// The kinds that a schema accepts, if `type` is its only keyword.
fn bare_kinds(value: &Value) -> Option<Kinds> {
    let names = only(value, "type")?;
    let names = names.as_array().map_or(std::slice::from_ref(names), Vec::as_slice);
    Some(names.iter().filter_map(Value::as_str).map(Kinds::named).fold(Kinds::NONE, Kinds::or))
}

/// Whether a keyword with a schema as value has no effect.
pub fn is_idle(slot: &Slot, value: &Value) -> bool {
    match slot {
        Slot::Not(_) => accepts_none(value),
        slot => slot.only_narrows() && accepts_all(value),
    }
}

/// Replaces keywords of `at` that have a simpler equivalent. The others stay as they are.
pub fn read_simpler<'a>(doc: &mut Document<'a>, schema: &mut Schema<'a>, at: LocId, map: &'a Map<String, Value>) {
    if let Some(excluded) = map.get("not") {
        if accepts_all(excluded) {
            (schema.kinds, schema.own) = (Kinds::NONE, Kinds::NONE);
            schema.slots.remove(&Slot::Not(0));
        } else if let Some(kinds) = bare_kinds(excluded) {
            (schema.kinds, schema.own) = (schema.kinds.without(kinds), schema.own.without(kinds));
            schema.slots.remove(&Slot::Not(0));
        }
    }
    if map.get("items").is_some_and(accepts_none) {
        schema.slots.remove(&Slot::Items);
        close_list(schema, at, "items");
    }
    read_contains(schema, at, map);
    read_dependent(doc, schema, at);
    let describes = |slot: &Slot| matches!(slot, Slot::Property(_) | Slot::AdditionalProperties);
    if !schema.slots.keys().any(describes) {
        let every = |slot: &Slot| matches!(slot, Slot::PatternProperty(pattern) if admits_all(pattern));
        if let Some(slot) = schema.slots.keys().find(|slot| every(slot)).cloned() {
            if let Some(child) = schema.slots.remove(&slot) {
                schema.slots.insert(Slot::AdditionalProperties, child);
            }
        }
    }
}

/// Limits an array to the elements that `prefixItems` lists.
fn close_list<'a>(schema: &mut Schema<'a>, at: LocId, keyword: &'static str) {
    let listed = schema.slots.keys().filter(|slot| matches!(slot, Slot::Prefix(_))).count();
    let value = Num::from(listed as i128);
    schema.tighten(LimitKey::MaxItems, Limit { value, exclusive: false, keyword, at });
}

/// Replaces `contains` of any value by limits on the number of elements.
fn read_contains<'a>(schema: &mut Schema<'a>, at: LocId, map: &'a Map<String, Value>) {
    let Some(contained) = map.get("contains") else { return };
    let count = |keyword: &str| map.get(keyword).and_then(Num::read);
    let (least, most) = (count("minContains"), count("maxContains"));
    let none = least.is_some_and(|least| least.order(Num::from(0)).is_eq());
    if accepts_all(contained) {
        schema.slots.remove(&Slot::Contains);
        let keyword = if least.is_some() { "minContains" } else { "contains" };
        if !none {
            let value = least.unwrap_or(Num::from(1));
            schema.tighten(LimitKey::MinItems, Limit { value, exclusive: false, keyword, at });
        }
        if let Some(value) = most {
            schema.tighten(LimitKey::MaxItems, Limit { value, exclusive: false, keyword: "maxContains", at });
        }
    } else if none && most.is_none() {
        schema.slots.remove(&Slot::Contains);
    }
}

/// Replaces `dependentSchemas` that only require other properties by `dependentRequired`.
fn read_dependent<'a>(doc: &mut Document<'a>, schema: &mut Schema<'a>, at: LocId) {
    for (name, place) in doc.members_of(at, "dependentSchemas") {
        let value = doc.value(place);
        if let Some(list) = only(value, "required").and_then(Value::as_array) {
            let names = list.iter().filter_map(Value::as_str).map(str::to_owned);
            let entry = schema.dependent_required.entry(name.to_owned());
            entry.or_insert_with(|| (place, Default::default())).1.extend(names);
        } else if !accepts_all(value) {
            continue;
        }
        schema.slots.remove(&Slot::DependentSchema(name.to_owned()));
    }
}

/// The schemas that `if` with a known result, and `not` of a `not`, add to the one at `at`.
pub fn implied<'a>(doc: &mut Document<'a>, at: LocId, map: &'a Map<String, Value>) -> Vec<LocId> {
    let mut implied = Vec::new();
    let branch = map.get("if").and_then(|condition| match condition {
        condition if accepts_all(condition) => Some("then"),
        condition if accepts_none(condition) => Some("else"),
        _ => None,
    });
    implied.extend(branch.and_then(|keyword| doc.member(at, keyword)));
    if map.get("not").is_some_and(|inner| only(inner, "not").is_some()) {
        implied.extend(doc.member(at, "not").and_then(|inner| doc.member(inner, "not")));
    }
    implied
}

/// Whether a schema has `nullable: true` in a version of OpenAPI that does not define this keyword.
pub fn is_vague(doc: &Document<'_>, map: &Map<String, Value>) -> bool {
    !doc.is_30 && is_true(map.get("nullable"))
}

impl Schema<'_> {
    /// Drops slots of `map` without effect: conditions without `then` and `else`, conditions with a known result, and `not` of a `not`.
    pub fn drop_idle_conditions(&mut self, map: &Map<String, Value>) {
        let known = map.get("if").is_none_or(|condition| accepts_all(condition) || accepts_none(condition));
        let has_branch = self.slots.contains_key(&Slot::Then) || self.slots.contains_key(&Slot::Else);
        if known || !has_branch {
            for slot in [Slot::If, Slot::Then, Slot::Else] {
                self.slots.remove(&slot);
            }
        }
        if map.get("not").is_some_and(|inner| only(inner, "not").is_some()) {
            self.slots.remove(&Slot::Not(0));
        }
    }

    /// Drops `unevaluatedItems` next to `items`, which applies to all remaining elements.
    pub fn evaluate_items(&mut self) {
        if self.slots.contains_key(&Slot::Items) && self.unions.is_empty() {
            self.slots.remove(&Slot::UnevaluatedItems);
        }
    }

    /// Drops limits that others imply.
    pub fn drop_implied_limits(&mut self) {
        let count = |limit: Option<&Limit>| limit.map(|limit| limit.value);
        let required = Num::from(self.required.len() as i128);
        if count(self.limits.get(&LimitKey::MinProperties)).is_some_and(|least| least.order(required).is_le()) {
            self.limits.remove(&LimitKey::MinProperties);
        }
        let Some(most) = count(self.limits.get(&LimitKey::MaxItems)) else { return };
        let listed = self.slots.keys().filter(|slot| matches!(slot, Slot::Prefix(_))).count();
        if most.order(Num::from(listed as i128)).is_le() {
            self.slots.remove(&Slot::Items);
            self.slots.remove(&Slot::UnevaluatedItems);
        }
        if most.order(Num::from(1)).is_le() {
            self.unique = None;
        }
    }
}

/// Whether every string matches a pattern.
pub fn admits_all(pattern: &str) -> bool {
    let core = pattern.strip_prefix('^').unwrap_or(pattern);
    let core = core.strip_suffix('$').unwrap_or(core);
    let core = core.strip_prefix("(?:").and_then(|inner| inner.strip_suffix(')')).unwrap_or(core);
    matches!(core, "" | ".*" | "(.*)" | r"[\s\S]*")
        && !(core.is_empty() && pattern.starts_with('^') && pattern.ends_with('$'))
}
