//! Texts: examples, formats, patterns, or words of the right length.

use serde_json::Value;

use super::{pattern, uuid, Detail, Site, Synth};
use crate::document::schema::View;

/// Words that texts are made of.
const WORDS: [&str; 16] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "iris", "jade", "kelp", "linen", "maple",
    "north", "opal", "pine",
];

/// The limit of the length of a text.
const MAX_LENGTH: usize = 100_000;

/// A word and a number, such as `cedar-412`.
pub(crate) fn word(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    format!("{}-{}", WORDS[rng.usize(..WORDS.len())], rng.u32(100..1_000))
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
    fn uuids_are_of_version_4() {
        let text = uuid(7);
        assert_eq!((text.len(), &text[14..15]), (36, "4"));
        assert!("89ab".contains(&text[19..20]));
    }
}
