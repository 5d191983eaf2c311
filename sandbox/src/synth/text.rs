//! Texts: examples, formats, patterns, or words of the right length.

use std::ops::Range;

use serde_json::Value;

use super::{pattern, uuid, Detail, Site, Synth};
use crate::document::schema::{Kinds, View};

/// Words that texts are made of.
const WORDS: [&str; 16] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "iris", "jade", "kelp", "linen", "maple",
    "north", "opal", "pine",
];

/// Numbers that follow a word.
const NUMBERS: Range<u32> = 100..1_000;

/// The limit of the length of a text.
const MAX_LENGTH: usize = 100_000;

/// A word and a number, such as `cedar-412`.
pub(crate) fn word(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    format!("{}-{}", WORDS[rng.usize(..WORDS.len())], rng.u32(NUMBERS))
}

/// The locations of the numbers of such words in a text.
pub(crate) fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices(['-', ' ']).filter_map(|(dash, _)| {
        let is_end = |byte: &u8| !byte.is_ascii_alphanumeric();
        let (before, after) = (&text[..dash], text.as_bytes().get(dash + 1..dash + 4)?);
        let word = WORDS.iter().find(|word| before.ends_with(**word))?;
        let starts = before.as_bytes()[..dash - word.len()].last().is_none_or(is_end);
        let ends = text.as_bytes().get(dash + 4).is_none_or(is_end);
        (starts && ends && after.iter().all(u8::is_ascii_digit)).then_some(dash + 1..dash + 4)
    })
}

/// The number of a word, raised; after the last one follows the first.
pub(crate) fn renumbered(number: &str, by: u32) -> String {
    let old: u32 = number.parse().unwrap_or(NUMBERS.start);
    let count = NUMBERS.end - NUMBERS.start;
    (NUMBERS.start + (old.saturating_sub(NUMBERS.start) + by) % count).to_string()
}

impl<'a> Synth<'a> {
    pub(super) fn text(&self, view: &View<'a>, site: Site) -> Value {
        let (least, most) = (view.minimum_of("minLength").min(MAX_LENGTH), view.maximum_of("maxLength"));
        let mut last = String::new();
        for round in 0..6 {
            for candidate in self.candidates(view, site.at(round)) {
                last = stretched(candidate, least, most);
                let value = Value::String(last);
                if self.all_fit(view, &value) {
                    return value;
                }
                last = match value {
                    Value::String(text) => text,
                    _ => String::new(),
                };
            }
        }
        Value::String(last)
    }

    /// Texts to try, the best first.
    fn candidates(&self, view: &View<'a>, site: Site) -> Vec<String> {
        let mut rng = site.rng();
        let formatted = view.all("format").filter_map(Value::as_str).find_map(|format| of_format(format, site.seed));
        let patterns: Vec<&str> = view.all("pattern").filter_map(Value::as_str).collect();
        let matches: Vec<String> = patterns.iter().filter_map(|text| pattern::matching(text, &mut rng)).collect();
        let word = word(site.seed);
        let mut candidates = Vec::new();
        // A text that could be a number as well is like the example, which may have a unit.
        if view.has("type") && view.kinds().has(Kinds::NUMBER) {
            let number = || self.number(view, site);
            let example = view.all("example").next().cloned().unwrap_or_else(number);
            candidates.push(example.as_str().map_or_else(|| example.to_string(), str::to_owned));
        }
        // An id is different each time, also where there is an example.
        if formatted.is_none() && site.detail != Detail::Least && rng.u8(..) < 128 {
            let examples = view.all("example").chain(view.all("default"));
            candidates.extend(examples.filter_map(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned));
        }
        candidates.extend(formatted);
        candidates.extend(matches.iter().cloned());
        if matches.len() > 1 {
            candidates.push(matches.concat());
        }
        candidates.push(word.clone());
        candidates.push(word.replace('-', ""));
        candidates.push(format!("Aa1_{}", word.replace('-', "_")));
        candidates
    }
}

/// The text, lengthened or cut to the number of characters that is allowed.
fn stretched(text: String, least: usize, most: usize) -> String {
    let length = text.chars().count();
    if length > most {
        return text.chars().take(most).collect();
    }
    let filler = text.chars().next_back().filter(|last| last.is_alphanumeric()).unwrap_or('a');
    text.chars().chain(std::iter::repeat_n(filler, least.saturating_sub(length))).collect()
}

/// A text of a format.
pub(super) fn of_format(format: &str, seed: u64) -> Option<String> {
    let mut rng = fastrand::Rng::with_seed(seed);
    let date = |rng: &mut fastrand::Rng| format!("{}-{:02}-{:02}", rng.u32(2024..2027), rng.u32(1..13), rng.u32(1..29));
    let time = |rng: &mut fastrand::Rng| format!("{:02}:{:02}:{:02}Z", rng.u32(..24), rng.u32(..60), rng.u32(..60));
    let text = match format {
        "uuid" => uuid(seed),
        "date" => date(&mut rng),
        "time" => time(&mut rng),
        "date-time" => format!("{}T{}", date(&mut rng), time(&mut rng)),
        "duration" => format!("PT{}M", rng.u32(1..60)),
        "email" | "idn-email" => format!("{}@example.com", word(seed)),
        "hostname" | "idn-hostname" => format!("{}.example.com", word(seed)),
        "ipv4" => format!("10.{}.{}.{}", rng.u8(..), rng.u8(..), rng.u8(1..)),
        "ipv6" => format!("fd00::{:x}:{:x}", rng.u16(1..), rng.u16(1..)),
        "uri" | "uri-reference" | "iri" | "iri-reference" | "uri-template" => {
            format!("https://example.com/{}", word(seed))
        }
        "json-pointer" => format!("/{}", word(seed)),
        "regex" => "^[a-z]+$".to_owned(),
        "boolean" => rng.bool().to_string(),
        "byte" => "c2FuZGJveA==".to_owned(),
        _ => return None,
    };
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_counted_in_characters() {
        assert_eq!(stretched("ééé".into(), 0, 2), "éé");
        assert_eq!(stretched("é".into(), 3, 9), "ééé");
        assert_eq!(stretched("-".into(), 3, 9), "-aa");
    }

    #[test]
    fn numbers_of_words_are_found() {
        let text = format!("x-{} {}@example.com amber-12 opal-1234 xopal-123", word(1), word(2));
        let found: Vec<&str> = numbers(&text).map(|place| &text[place]).collect();
        assert_eq!(found, [&word(1), &word(2)].map(|word| word.split_once('-').unwrap().1));
        assert_eq!((renumbered("998", 3), renumbered("100", 0)), ("101".into(), "100".into()));
    }

    #[test]
    fn uuids_are_of_version_4() {
        let text = uuid(7);
        assert_eq!((text.len(), &text[14..15]), (36, "4"));
        assert!("89ab".contains(&text[19..20]));
    }
}
