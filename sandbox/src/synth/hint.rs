//! Forms of values that follow from the name and the description of a property, where its schema does not decide.

use serde_json::{json, Value};

use super::{text, uuid, Site, Synth};
use crate::document::schema::{Kinds, View};
use crate::facts::secret::words;

/// Keywords that decide the form of a text.
const DECIDED: [&str; 5] = ["enum", "const", "format", "pattern", "oneOf"];

/// Last words of the names of whole numbers, with the usual range.
const WHOLE: [(&str, i64, i64); 15] = [
    ("port", 1_024, 65_535),
    ("hour", 0, 23),
    ("minute", 0, 59),
    ("day", 1, 28),
    ("weekday", 0, 6),
    ("month", 1, 12),
    ("year", 2_024, 2_026),
    ("hours", 1, 24),
    ("minutes", 5, 60),
    ("seconds", 1, 600),
    ("days", 1, 30),
    ("weeks", 1, 8),
    ("count", 0, 1_000),
    ("bytes", 1_000, 1_000_000),
    ("replicas", 1, 20),
];

impl<'a> Synth<'a> {
    /// A value of a property.
    pub(super) fn property(&self, name: &str, schemas: &[&'a Value], site: Site) -> Value {
        let view = self.view(schemas);
        let is_open = view.unions().is_empty() && !DECIDED.iter().any(|word| view.has(word));
        let hint = if is_open && view.has("type") { self.hinted(name, &view, site) } else { None };
        hint.filter(|value| self.all_fit(&view, value)).unwrap_or_else(|| self.make(schemas, site))
    }

    fn hinted(&self, name: &str, view: &View<'a>, site: Site) -> Option<Value> {
        let description = view.all("description").filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
        let words = words(name);
        let last = words.last().map_or("", String::as_str);
        let kinds = view.kinds();
        // A text that could be a number as well is one.
        if kinds.has(Kinds::STRING) && !kinds.has(Kinds::NUMBER) {
            let known =
                || self.document.listed(name, site.seed).or_else(|| self.document.listed(last, site.seed)).cloned();
            return hinted_text(&words, &description, site.seed).map(Value::String).or_else(known);
        }
        if kinds.has_fractions() && !kinds.has(Kinds::ARRAY) && !kinds.has(Kinds::STRING) {
            return whole(last, &description, view, site);
        }
        None
    }
}

/// A text of the form that the words of a name, or a description, call for.
fn hinted_text(words: &[String], description: &str, seed: u64) -> Option<String> {
    let mut rng = fastrand::Rng::with_seed(seed);
    let last = words.last().map_or("", String::as_str);
    let says = |text: &str| description.contains(text);
    let has = |word: &str| words.iter().any(|own| own == word);
    Some(match () {
        () if has("cron") || says("cron ") || says("Cron ") => format!("{} {} * * *", rng.u8(..60), rng.u8(..24)),
        () if has("cidr") || says("CIDR") => format!("10.{}.{}.0/24", rng.u8(..), rng.u8(..)),
        () if says("HH:MM") || says("HH:mm") || last == "time" && says("time of day") => {
            format!("{:02}:00", rng.u8(..24))
        }
        () if last == "email" => format!("{}@example.com", text::word(seed)),
        () if has("arn") || says("ARN of") || words.ends_with(&["iam".into(), "role".into()]) => {
            format!("arn:aws:iam::{}:role/{}", rng.u64(100_000_000_000..1_000_000_000_000), text::word(seed))
        }
        () if last == "ip" || words.ends_with(&["ip".into(), "address".into()]) => {
            format!("10.{}.{}.{}", rng.u8(..), rng.u8(..), rng.u8(1..))
        }
        () if ["host", "hostname"].contains(&last) => format!("{}.example.com", text::word(seed)),
        () if ["url", "uri"].contains(&last) => format!("https://example.com/{}", text::word(seed)),
        () if last == "id" && words.len() > 1 => uuid(seed),
        () if says("Last 4 ") || says("last 4 ") => uuid(seed)[..4].to_owned(),
        () if says("lphanumerical string with whitespaces") => text::word(seed).replace('-', " "),
        () if says("ISO-8601") || says("ISO 8601") => text::of_format("date-time", seed)?,
        () if says("UUID") || says("uuid") => uuid(seed),
        () => return None,
    })
}

/// A whole number, for a name or a description with words such as port, day or count.
fn whole(last: &str, description: &str, view: &View<'_>, site: Site) -> Option<Value> {
    let known = WHOLE.iter().find(|(word, ..)| *word == last);
    let counts = ["number of ", "Number of ", "Count of ", "count of ", "Numeric port"];
    let (low, high) = match known {
        Some((_, low, high)) => (*low, *high),
        None if counts.iter().any(|text| description.contains(text)) => (1, 100),
        None => return None,
    };
    let low = view.largest("minimum").map_or(low, |least| least.ceil() as i64);
    let high = view.smallest("maximum").map_or(high, |most| most.floor() as i64).max(low);
    Some(json!(site.rng().i64(low..=high.min(low.saturating_add(100_000)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, description: &str, expected: fn(&str) -> bool) {
        for seed in 0..20 {
            let text = hinted_text(&words(name), description, seed).unwrap_or_default();
            assert!(expected(&text), "{name}: {text}");
        }
    }

    #[test]
    fn texts_have_the_form_that_is_described() {
        check("schedule", "A cron expression.", |text| text.ends_with(" * * *"));
        check("source", "IP or CIDR", |text| text.starts_with("10.") && text.ends_with("/24"));
        check("backupStartTime", "Time in UTC, written HH:MM", |text| text.len() == 5 && text.ends_with(":00"));
        check("actorIpAddress", "", |text| text.parse::<std::net::Ipv4Addr>().is_ok());
        check("ownerEmail", "", |text| text.ends_with("@example.com"));
        check("since", "ISO-8601 timestamp", |text| humantime::parse_rfc3339(text).is_ok());
        check("suffix", "Last 4 letters of the key.", |text| text.len() == 4);
        check("name", "Alphanumerical string with whitespaces", |text| text.contains(' ') && !text.contains('-'));
        check("name", "Any name.", str::is_empty);
    }
}
