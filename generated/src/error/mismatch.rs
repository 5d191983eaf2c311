//! Error messages for responses that do not decode into a type of the caller. The messages of serde quote values of the response. These
//! messages contain only text that is not from the response.

use super::Kind;
use crate::support::{self, Reader, Step};
use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Value};
use serde_path_to_error::Segment;

/// Describes why `text`, the value at the path `root`, does not decode into `T`: the path, what `T` expects there, and the kind of value found.
pub(crate) fn mismatch<T: DeserializeOwned>(root: &str, text: &[u8], error: &serde_json::Error) -> Kind {
    let mut path = root.to_owned();
    if !error.is_data() {
        // An error of the grammar. These messages are constant.
        return Kind::Decode { path, message: format!("not JSON: {error}") };
    }
    let Ok(mut found) = std::str::from_utf8(text) else {
        return Kind::Decode { path, message: "not UTF-8".to_owned() };
    };
    if let Err(error) = serde_path_to_error::deserialize::<_, T>(&mut Deserializer::from_slice(text)) {
        for segment in error.path() {
            let Some((step, next)) = inside(found, segment) else { break };
            found = next;
            path += &step.to_string();
        }
    }
    let expected = expected(&error.to_string(), found).unwrap_or("another value".to_owned());
    let message = format!("expected {expected}, found {}", support::Kind::describe(found));
    Kind::Decode { path, message }
}

/// Returns the step into a value, and the text of the value there.
fn inside<'a>(text: &'a str, segment: &Segment) -> Option<(Step<'a>, &'a str)> {
    let mut reader = Reader::new(text);
    match segment {
        Segment::Seq { index } => {
            reader.first_element().ok()?;
            for _ in 0..*index {
                reader.skip().ok()?;
                reader.next_element().ok()?;
            }
            Some((Step::Index(*index), reader.value().ok()?))
        }
        Segment::Map { key } | Segment::Enum { variant: key } => {
            let mut next = reader.first_key().ok()?;
            while let Some(found) = next {
                let value = reader.value().ok()?;
                if found == **key {
                    return Some((Step::Key(found), value));
                }
                next = reader.next_key().ok()?;
            }
            None
        }
        Segment::Unknown => None,
    }
}

/// Returns what a type expects: the text at the end of a message of serde. Returns nothing if the message may not be serde's, or if the value
/// contains the same text, with or without escapes.
fn expected(message: &str, found: &str) -> Option<String> {
    const SERDE: [&str; 5] =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant `", "unknown field `"];
    let (message, _) = message.rsplit_once(" at line ")?;
    let (words, shown) = match message.strip_prefix("missing field `") {
        Some(field) => {
            let field = field.strip_suffix('`')?;
            (field, format!("object with `{field}`"))
        }
        None if SERDE.iter().any(|start| message.starts_with(start)) => {
            let (_, words) = message.rsplit_once(", expected ")?;
            (words, words.to_owned())
        }
        None => return None,
    };
    let plain = || serde_json::from_str::<Value>(found).unwrap_or_default().to_string();
    let escaped = Value::from(words).to_string();
    let contains = |text: &str| text.contains(words) || text.contains(escaped.trim_matches('"'));
    let is_in_value = contains(found) || found.contains('\\') && contains(&plain());
    (!is_in_value).then_some(shown)
}
