//! Why an answer does not decode into a type of the caller's. serde's own messages quote the values that they complain about; here is
//! only what is known not to come from the answer.

use super::Kind;
use crate::support::{self, Reader, Step};
use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Value};
use serde_path_to_error::Segment;

/// What is wrong with this text, which stands at `root`: where, what the type expects there, and which kind of value it is.
pub(crate) fn misfit<T: DeserializeOwned>(root: &str, text: &[u8], error: &serde_json::Error) -> Kind {
    let mut path = root.to_owned();
    if !error.is_data() {
        // Grammar only: these messages are all constant.
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

/// A step into a value, and what stands there.
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

/// What a type says that it expects, if serde wrote the message: then that stands at its end. Nothing that the value says as well, whichever
/// characters either escapes.
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
    let says = |text: &str| text.contains(words) || text.contains(escaped.trim_matches('"'));
    let said = says(found) || found.contains('\\') && says(&plain());
    (!said).then_some(shown)
}
