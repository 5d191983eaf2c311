//! Why an answer does not decode into a type of the caller's. serde's own messages quote the values that they complain about; here is
//! only what is known not to come from the answer.

use super::Kind;
use crate::support::{self, Step};
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
    let whole = serde_json::from_slice::<Value>(text).unwrap_or_default();
    let mut found = &whole;
    if let Err(error) = serde_path_to_error::deserialize::<_, T>(&mut Deserializer::from_slice(text)) {
        for segment in error.path() {
            let (next, step) = match segment {
                Segment::Seq { index } => (found.get(index), Step::Index(*index)),
                Segment::Map { key } | Segment::Enum { variant: key } => (found.get(key), Step::Key(key.into())),
                Segment::Unknown => break,
            };
            let Some(next) = next else { break };
            found = next;
            path += &step.to_string();
        }
    }
    let answer = format!("{}{whole}", String::from_utf8_lossy(text));
    let expected = expected(&error.to_string(), &answer).unwrap_or("another value".to_owned());
    let message = format!("expected {expected}, found {}", support::Kind::describe(&found.to_string()));
    Kind::Decode { path, message }
}

/// What a type says that it expects, if serde wrote the message: then that stands at its end. Nothing that the answer says as well, whichever
/// characters either escapes.
fn expected(message: &str, answer: &str) -> Option<String> {
    const SERDE: [&str; 5] =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant `", "unknown field `"];
    let (message, _) = message.rsplit_once(" at line ")?;
    let words = match message.strip_prefix("missing field `") {
        Some(field) => format!("object with `{}`", field.strip_suffix('`')?),
        None if SERDE.iter().any(|start| message.starts_with(start)) => {
            message.rsplit_once(", expected ")?.1.to_owned()
        }
        None => return None,
    };
    let escaped = Value::from(&*words).to_string();
    let said = answer.contains(&words) || answer.contains(escaped.trim_matches('"'));
    (!said).then_some(words)
}
