//! Patterns, formats and encodings of two schemas.

use std::collections::BTreeSet;

use serde_json::Value;

use super::keywords::Shared;
use super::{Comparer, Sides};
use crate::fact::{Effect, Fact, Rule};
use openapi::schema::kinds::Kinds;
use openapi::schema::trivial::admits_all;
use openapi::schema::TextKey;

impl<'a> Comparer<'a> {
    pub(super) fn compare_texts(&mut self, sides: &mut Sides<'a>, shared: Shared) {
        let (old, new) = (sides.old.clone(), sides.new.clone());
        let keys: BTreeSet<TextKey> = old.texts.keys().chain(new.texts.keys()).copied().collect();
        for key in keys {
            let number_told =
                key == TextKey::NumberFormat && shared.old.and(Kinds::NUMBER) != shared.new.and(Kinds::NUMBER);
            if !shared.counts(key.kinds()) || number_told {
                continue;
            }
            let names = |schema: &openapi::schema::Schema| -> BTreeSet<String> {
                schema.texts.get(&key).map(|texts| texts.keys().cloned().collect()).unwrap_or_default()
            };
            let (a, b) = (names(&old), names(&new));
            let Some(effect) = text_effect(key, &a, &b) else {
                continue;
            };
            let rule = match key {
                TextKey::Pattern => Rule::PatternChanged,
                TextKey::StringFormat | TextKey::NumberFormat => Rule::FormatChanged,
                TextKey::ContentEncoding | TextKey::ContentMediaType => Rule::ContentChanged,
                TextKey::Unresolved => Rule::ReferenceChanged,
            };
            let place = |schema: &openapi::schema::Schema, mine: &BTreeSet<String>, theirs: &BTreeSet<String>| {
                let texts = schema.texts.get(&key);
                let text = mine.difference(theirs).next().or(mine.first());
                texts.and_then(|texts| texts.get(text?)).copied().unwrap_or(schema.home)
            };
            let at = (place(&old, &a, &b), place(&new, &b, &a));
            let text = |names: BTreeSet<String>| match names.len() {
                0 => Value::Null,
                _ => Value::from(names.into_iter().collect::<Vec<_>>().join(" and ")),
            };
            let fact = Fact::new(rule, effect, key.keyword()).values(text(a), text(b));
            self.push(sides, fact, at, key.keyword());
        }
    }
}

fn text_effect(key: TextKey, old: &BTreeSet<String>, new: &BTreeSet<String>) -> Option<Effect> {
    let means = |texts: &BTreeSet<String>| -> BTreeSet<String> {
        texts.iter().filter(|text| key != TextKey::Pattern || !admits_all(text)).cloned().collect()
    };
    let (a, b) = (means(old), means(new));
    if a == b {
        return None;
    }
    let rank = |texts: &BTreeSet<String>| match texts.first().map(String::as_str) {
        Some("int32" | "float") if texts.len() == 1 => Some(1),
        Some("int64" | "double") if texts.len() == 1 => Some(2),
        _ => None,
    };
    let family = |texts: &BTreeSet<String>| texts.first().is_some_and(|text| text.starts_with("int"));
    Some(match (a.is_subset(&b), b.is_subset(&a), rank(&a), rank(&b)) {
        (true, ..) => Effect::Narrows,
        (_, true, ..) => Effect::Widens,
        (_, _, Some(x), Some(y)) if family(&a) == family(&b) && x != y => {
            if x < y {
                Effect::Widens
            } else {
                Effect::Narrows
            }
        }
        _ => Effect::Differs,
    })
}
