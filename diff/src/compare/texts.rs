//! Patterns, formats and encodings of two schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::formats::BYTES;
use super::keywords::Shared;
use super::{Comparer, Sides};
use crate::difference::{Difference, Effect, Rule};
use openapi::document::LocId;
use openapi::schema::kinds::Kinds;
use openapi::schema::trivial::admits_all;
use openapi::schema::{Schema, TextKey};

/// Texts by keyword, each with the location and the keyword that state it.
type Texts = BTreeMap<TextKey, BTreeMap<String, (LocId, &'static str)>>;

impl<'a> Comparer<'a> {
    pub(super) fn compare_texts(&mut self, sides: &mut Sides<'a>, shared: Shared) {
        let (old, new) = (texts(&sides.old), texts(&sides.new));
        let keys: BTreeSet<TextKey> = old.keys().chain(new.keys()).copied().collect();
        for key in keys {
            let number_told =
                key == TextKey::NumberFormat && shared.old.and(Kinds::NUMBER) != shared.new.and(Kinds::NUMBER);
            if !shared.counts(key.kinds()) || number_told {
                continue;
            }
            let names = |texts: &Texts| -> BTreeSet<String> {
                texts.get(&key).map(|texts| texts.keys().cloned().collect()).unwrap_or_default()
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
            let place = |texts: &Texts, mine: &BTreeSet<String>, theirs: &BTreeSet<String>| {
                let text = mine.difference(theirs).next().or(mine.first())?;
                texts.get(&key)?.get(text).copied()
            };
            let (x, y) = (place(&old, &a, &b), place(&new, &b, &a));
            let keyword = y.or(x).map_or(key.keyword(), |(_, keyword)| keyword);
            let (x, y) = (x.unwrap_or((sides.old.home, keyword)), y.unwrap_or((sides.new.home, keyword)));
            let pointers = (self.old.keyword_pointer(x.0, x.1), self.new.keyword_pointer(y.0, y.1));
            let text = |names: BTreeSet<String>| match names.len() {
                0 => Value::Null,
                _ => Value::from(names.into_iter().collect::<Vec<_>>().join(" and ")),
            };
            let difference = Difference::new(rule, effect, key.keyword()).values(text(a), text(b));
            sides.differences.push(difference.at(pointers.0, pointers.1));
        }
    }
}

/// The texts of a schema. The formats by which OpenAPI 3.0 names encodings are those encodings.
fn texts(schema: &Schema) -> Texts {
    let mut found = Texts::new();
    for (key, texts) in &schema.texts {
        for (text, at) in texts {
            let (key, text, keyword) = match (*key, text.as_str()) {
                (TextKey::StringFormat, "byte") => (TextKey::ContentEncoding, "base64", "format"),
                (TextKey::StringFormat, "base64url") => (TextKey::ContentEncoding, "base64url", "format"),
                (TextKey::StringFormat, "binary") => (TextKey::ContentMediaType, BYTES[1], "format"),
                (key, text) => (key, text, key.keyword()),
            };
            let text = if key == TextKey::ContentEncoding { text.to_lowercase() } else { text.to_owned() };
            found.entry(key).or_default().entry(text).or_insert((*at, keyword));
        }
    }
    // Encoded content is bytes in any case.
    if found.contains_key(&TextKey::ContentEncoding) {
        if let Some(types) = found.get_mut(&TextKey::ContentMediaType) {
            types.remove(BYTES[1]);
        }
    }
    found
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
