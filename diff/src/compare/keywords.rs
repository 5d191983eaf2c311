//! Kinds, values, limits and texts of two schemas.

use std::collections::BTreeSet;

use serde_json::Value;

use super::textual::written;
use super::{Comparer, Sides};
use crate::difference::{Difference, Effect, Level, Rule};
use openapi::document::Document;
use openapi::json::Num;
use openapi::schema::kinds::Kinds;
use openapi::schema::{Schema, Values};

/// The kinds that both sides accept. Only keywords for these kinds are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    pub(super) old: Kinds,
    pub(super) new: Kinds,
}

impl Shared {
    /// A keyword is compared if both sides accept its kind. Otherwise the change of the type is the finding.
    pub(super) fn counts(self, kinds: Kinds) -> bool {
        self.old.meets(kinds) && self.new.meets(kinds)
    }
}

impl<'a> Comparer<'a> {
    /// Compares the kinds. `None` if nothing is left to compare. `wrapped` means that the union covers everything except null.
    pub(super) fn compare_kinds(&mut self, sides: &mut Sides<'a>, wrapped: bool) -> Option<Shared> {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let at = (old.home, new.home);
        let unions = !old.unions.is_empty() || !new.unions.is_empty();
        // Keywords next to a union have an effect if the variants accept more than they do.
        let bound = |side: &Schema| !side.arm_kinds.without(Kinds::NULL).within(side.own);
        let (a, b) = match unions {
            true if !old.unions.is_empty() && !new.unions.is_empty() && !bound(&old) && !bound(&new) => {
                (Kinds::ANY, Kinds::ANY)
            }
            true => (old.own, new.own),
            false => (old.kinds, new.kinds),
        };
        let (left, right) = match a == Kinds::NULL || b == Kinds::NULL {
            // A schema that accepts only null is compared like any other type.
            true => (a, b),
            false => (a.without(Kinds::NULL), b.without(Kinds::NULL)),
        };
        let null = (old.kinds.and(Kinds::NULL), new.kinds.and(Kinds::NULL));
        let typed = (a != Kinds::ANY && b != Kinds::ANY) || (unions && left == right);
        let vague = if null.0.is_empty() { new.vague_null } else { old.vague_null };
        let valued = |kinds: Kinds| !kinds.without(Kinds::NULL).is_empty();
        if null.0 != null.1 && !vague && typed && valued(a) && valued(b) {
            let effect = match null.0.is_empty() {
                true => Effect::Widens,
                // A schema without `type` accepts more. In particular it does not start to reject null.
                false if old.stated && !new.stated => Effect::Fixed(Level::Add),
                false => Effect::Narrows,
            };
            let difference = Difference::new(Rule::Nullable, effect, "null");
            let difference = difference.values(Value::from(!null.0.is_empty()), Value::from(!null.1.is_empty()));
            let places = (old.null_at.unwrap_or(old.home), new.null_at.unwrap_or(new.home));
            let old_at = self.old.keyword_pointer(places.0, null_keyword(self.old.value(places.0)));
            let new_at = self.new.keyword_pointer(places.1, null_keyword(self.new.value(places.1)));
            sides.differences.push(difference.at(old_at, new_at));
        }
        self.note_doubtful_null(&old, &new);
        let (x, y) = match sides.mode.is_text() {
            true => (written(&old, left), written(&new, right)),
            false => (left, right),
        };
        // If values are written as text, types that differ only in limits are the same type.
        if x != y && left != right && !wrapped {
            let rule = match left.without(right).or(right.without(left)) {
                Kinds::FRACTION => Rule::WholeOrFraction,
                _ => Rule::TypeChanged,
            };
            let effect = match (x.within(y), y.within(x)) {
                (true, _) => Effect::Widens,
                (_, true) => Effect::Narrows,
                _ => Effect::Differs,
            };
            let difference =
                Difference::new(rule, effect, "type").values(Value::from(a.names()), Value::from(b.names()));
            let keyword = self.differing(at, "type");
            self.push(sides, difference, at, &keyword);
        }
        let apart = !left.meets(right) && left != right;
        (!apart || wrapped).then_some(Shared { old: left, new: right })
    }

    fn note_doubtful_null(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        let doubtful = |doc: &Document<'a>, schema: &Schema<'a>| {
            let place = schema.null_at.filter(|at| {
                let listed = doc.value(*at).get("enum").and_then(Value::as_array);
                schema.kinds.meets(Kinds::NULL) && listed.is_some_and(|values| !values.contains(&Value::Null))
            });
            place.map(|at| doc.pointer(at))
        };
        match (doubtful(&self.old, old), doubtful(&self.new, new)) {
            (Some(pointer), None) if new.kinds.meets(Kinds::NULL) => self.doubtful.insert(pointer),
            (None, Some(pointer)) if old.kinds.meets(Kinds::NULL) => self.doubtful.insert(pointer),
            _ => return,
        };
    }

    pub(super) fn compare_values(&mut self, sides: &mut Sides<'a>, shared: Shared) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        for group in Kinds::GROUPS {
            if !shared.counts(group) {
                continue;
            }
            match (old.values.get(&group), new.values.get(&group)) {
                (Some(a), Some(b)) => self.compare_lists(sides, a, b),
                (None, Some(b)) => {
                    let difference =
                        Difference::new(Rule::BecameEnum, Effect::Narrows, "enum").values(Value::Null, listed(b));
                    self.push(sides, difference, (old.home, b.at), self.new_keyword(b));
                }
                (Some(a), None) => {
                    let rule = if a.list.len() == 1 { Rule::ConstDropped } else { Rule::EnumDropped };
                    let difference = Difference::new(rule, Effect::Widens, "enum").values(listed(a), Value::Null);
                    self.push(sides, difference, (a.at, new.home), self.old_keyword(a));
                }
                (None, None) => {}
            }
        }
    }

    fn compare_lists(&mut self, sides: &mut Sides<'a>, a: &Values<'a>, b: &Values<'a>) {
        let only = |x: &Values<'a>, y: &Values<'a>| -> Vec<Value> {
            x.list.iter().filter(|(text, _)| !y.list.contains_key(*text)).map(|(_, value)| (*value).clone()).collect()
        };
        let (removed, added) = (only(a, b), only(b, a));
        let keywords = (self.old_keyword(a), self.new_keyword(b));
        let at = (self.old.keyword_pointer(a.at, keywords.0), self.new.keyword_pointer(b.at, keywords.1));
        if let ([_], [_], 1, 1) = (removed.as_slice(), added.as_slice(), a.list.len(), b.list.len()) {
            let difference = Difference::new(Rule::ConstChanged, Effect::Differs, "const");
            sides.differences.push(difference.values(listed(a), listed(b)).at(at.0, at.1));
            return;
        }
        if !removed.is_empty() {
            let difference = Difference::new(Rule::EnumValueRemoved, Effect::Narrows, "enum");
            sides.differences.push(difference.values(Value::from(removed), Value::Null).at(at.0.clone(), at.1.clone()));
        }
        if !added.is_empty() {
            let difference = Difference::new(Rule::EnumValueAdded, Effect::Widens, "enum");
            sides.differences.push(difference.values(Value::Null, Value::from(added)).at(at.0, at.1));
        }
    }

    fn old_keyword(&self, values: &Values<'a>) -> &'static str {
        if self.old.value(values.at).get("enum").is_some() {
            "enum"
        } else {
            "const"
        }
    }

    fn new_keyword(&self, values: &Values<'a>) -> &'static str {
        if self.new.value(values.at).get("enum").is_some() {
            "enum"
        } else {
            "const"
        }
    }

    pub(super) fn compare_limits(&mut self, sides: &mut Sides<'a>, shared: Shared) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let keys: BTreeSet<_> = old.limits.keys().chain(new.limits.keys()).copied().collect();
        for key in keys {
            if !shared.counts(key.kinds()) {
                continue;
            }
            let (a, b) = (old.limits.get(&key), new.limits.get(&key));
            let (rule, effect) = match (a, b) {
                (Some(a), Some(b)) => match b.strictness(a, key.is_lower()) {
                    std::cmp::Ordering::Equal => continue,
                    order => (Rule::BoundChanged, Effect::of(order)),
                },
                (None, _) => (Rule::BoundSet, Effect::Narrows),
                (_, None) => (Rule::BoundUnset, Effect::Widens),
            };
            let keyword = b.or(a).map_or("", |limit| limit.keyword);
            let old_keyword = a.map_or(keyword, |limit| limit.keyword);
            let number = |limit: Option<&openapi::schema::Limit>| limit.map_or(Value::Null, |limit| json(limit.value));
            let difference = Difference::new(rule, effect, key.name(keyword)).values(number(a), number(b));
            let old_at = self.old.keyword_pointer(a.map_or(old.home, |limit| limit.at), old_keyword);
            let new_at = self.new.keyword_pointer(b.map_or(new.home, |limit| limit.at), keyword);
            sides.differences.push(difference.at(old_at, new_at));
        }
        if shared.counts(Kinds::NUMBER) {
            self.compare_multiples(sides);
        }
        if shared.counts(Kinds::ARRAY) && old.unique.is_some() != new.unique.is_some() {
            let effect = if new.unique.is_some() { Effect::Narrows } else { Effect::Widens };
            let difference = Difference::new(Rule::UniqueChanged, effect, "uniqueItems");
            let difference = difference.values(Value::from(old.unique.is_some()), Value::from(new.unique.is_some()));
            let at = (old.unique.unwrap_or(old.home), new.unique.unwrap_or(new.home));
            self.push(sides, difference, at, "uniqueItems");
        }
    }

    fn compare_multiples(&mut self, sides: &mut Sides<'a>) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        if old.multiples.keys().eq(new.multiples.keys()) {
            return;
        }
        let implied = |units: &std::collections::BTreeMap<String, (Num, _)>,
                       by: &std::collections::BTreeMap<String, (Num, _)>| {
            units.values().all(|(unit, _)| by.values().any(|(other, _)| other.is_multiple_of(*unit)))
        };
        let effect = match (implied(&new.multiples, &old.multiples), implied(&old.multiples, &new.multiples)) {
            (true, _) => Effect::Widens,
            (_, true) => Effect::Narrows,
            _ => Effect::Differs,
        };
        let first = |schema: &openapi::schema::Schema| schema.multiples.values().next().copied();
        let (a, b) = (first(&old), first(&new));
        let number = |unit: Option<(Num, _)>| unit.map_or(Value::Null, |(unit, _)| json(unit));
        let difference = Difference::new(Rule::MultipleChanged, effect, "multipleOf").values(number(a), number(b));
        let at = (a.map_or(old.home, |unit| unit.1), b.map_or(new.home, |unit| unit.1));
        self.push(sides, difference, at, "multipleOf");
    }
}

/// The keyword by which a schema decides whether null is allowed.
fn null_keyword(schema: &Value) -> &'static str {
    let keywords = ["oneOf", "anyOf", "nullable", "type", "enum"];
    keywords.into_iter().find(|keyword| schema.get(keyword).is_some()).unwrap_or("type")
}

fn listed(values: &Values) -> Value {
    values.list.values().map(|value| (*value).clone()).collect()
}

fn json(number: Num) -> Value {
    serde_json::from_str(&number.to_string()).unwrap_or(Value::Null)
}
