//! Values that are written as text or as bytes. Types whose values are written alike are regarded as one type.

use std::collections::BTreeMap;

use serde_json::Value;

use super::formats::BYTES;
use super::mode::Mode;
use super::normal::{takes_any_text, SCALARS};
use super::{Comparer, Sides};
use crate::difference::{Difference, Effect, Rule};
use openapi::json::{canonical, Num};
use openapi::schema::kinds::Kinds;
use openapi::schema::{Schema, TextKey};

impl<'a> Comparer<'a> {
    /// Whether both sides are bytes: an empty schema, or a schema that OpenAPI 3.0 or 3.1 defines as bytes.
    pub(super) fn are_bytes(&self, sides: &Sides<'a>) -> bool {
        let bytes = |schema: &Schema| match sides.mode {
            // The media type of the content defines the rest.
            Mode::Bytes => schema.is_any() || is_raw(schema),
            _ => schema.is_any() || names_bytes(schema),
        };
        let named = names_bytes(&sides.old) || names_bytes(&sides.new);
        named && bytes(&sides.old) && bytes(&sides.new)
    }

    /// Compares scalars by their text if one side or both list them. Returns true if nothing is left to compare.
    pub(super) fn compare_as_text(&mut self, sides: &mut Sides<'a>) -> bool {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        if old.kinds == new.kinds {
            return false;
        }
        let effect = match (texts(&old), texts(&new)) {
            (Some(a), Some(b)) => {
                (sides.old, sides.new) = (as_texts(&old, a).into(), as_texts(&new, b).into());
                return false;
            }
            (Some(list), None) if list.keys().all(|text| takes(&new, text)) => {
                match is_boolean(&new) && list.len() == 2 {
                    true => return true,
                    false => Effect::Widens,
                }
            }
            (None, Some(list)) if list.keys().all(|text| takes(&old, text)) => {
                match is_boolean(&old) && list.len() == 2 {
                    true => return true,
                    false => Effect::Narrows,
                }
            }
            _ => return false,
        };
        let difference = Difference::new(Rule::TypeChanged, effect, "type");
        let difference = difference.values(Value::from(old.kinds.names()), Value::from(new.kinds.names()));
        let at = (old.home, new.home);
        let keyword = self.differing(at, "type");
        self.push(sides, difference, at, &keyword);
        true
    }
}

/// The kinds of values that a schema accepts if they are written as text. A schema of any string accepts every scalar.
pub(super) fn written(schema: &Schema, kinds: Kinds) -> Kinds {
    if takes_any_text(schema) {
        kinds.or(SCALARS)
    } else {
        kinds
    }
}

/// Whether a schema means bytes: `format: binary` of OpenAPI 3.0, or a media type of OpenAPI 3.1.
pub(crate) fn names_bytes(schema: &Schema) -> bool {
    let has = |key, text: &str| schema.texts.get(&key).is_some_and(|texts| texts.contains_key(text));
    let named = has(TextKey::StringFormat, BYTES[0]) || has(TextKey::ContentMediaType, BYTES[1]);
    named && schema.kinds.meets(Kinds::STRING) && !schema.texts.contains_key(&TextKey::ContentEncoding)
}

/// Whether a schema accepts strings without a limit on their characters.
fn is_raw(schema: &Schema) -> bool {
    let limited = |key: &TextKey| matches!(key, TextKey::Pattern | TextKey::ContentEncoding);
    schema.kinds.meets(Kinds::STRING)
        && schema.unions.is_empty()
        && schema.values.is_empty()
        && schema.limits.is_empty()
        && !schema.texts.keys().any(limited)
}

fn is_boolean(schema: &Schema) -> bool {
    schema.kinds.without(Kinds::NULL) == Kinds::BOOLEAN && schema.values.is_empty()
}

/// The texts that a schema lists. `None` if it accepts others.
fn texts<'a>(schema: &Schema<'a>) -> Option<BTreeMap<String, &'a Value>> {
    static BOOLEANS: [Value; 2] = [Value::Bool(false), Value::Bool(true)];
    let kinds = schema.kinds.without(Kinds::NULL);
    if schema.values.is_empty() || !kinds.within(SCALARS.or(Kinds::STRING)) || !schema.unions.is_empty() {
        return None;
    }
    let mut found = BTreeMap::new();
    for group in [Kinds::BOOLEAN, Kinds::NUMBER, Kinds::STRING].into_iter().filter(|group| kinds.meets(*group)) {
        match schema.values.get(&group) {
            Some(values) => found.extend(values.list.values().map(|value| (written_text(value), *value))),
            None if group == Kinds::BOOLEAN => found.extend(BOOLEANS.iter().map(|value| (written_text(value), value))),
            None => return None,
        }
    }
    Some(found)
}

fn written_text(value: &Value) -> String {
    value.as_str().map_or_else(|| canonical(value), str::to_owned)
}

/// The schema with its scalars as strings.
fn as_texts<'a>(schema: &Schema<'a>, list: BTreeMap<String, &'a Value>) -> Schema<'a> {
    let mut schema = schema.clone();
    let first = schema.values.values().next().cloned();
    let strings = |kinds: Kinds| kinds.without(SCALARS).or(Kinds::STRING);
    (schema.kinds, schema.own) = (strings(schema.kinds), strings(schema.own));
    schema.values = BTreeMap::new();
    if let Some(mut values) = first {
        values.list = list;
        schema.values.insert(Kinds::STRING, values);
    }
    schema
}

/// Whether a schema accepts a text, judged by its types only.
fn takes(schema: &Schema, text: &str) -> bool {
    if takes_any_text(schema) {
        return true;
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return false };
    let kind = Kinds::of(&value);
    let limited = schema.limits.keys().any(|key| key.kinds() == Kinds::NUMBER) || !schema.multiples.is_empty();
    let number = Num::read(&value).is_some();
    kind.within(SCALARS) && kind.within(schema.kinds) && schema.values.is_empty() && !(number && limited)
}
