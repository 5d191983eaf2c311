//! Violations of the document by a request.

use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

use crate::document::pointer::{escaped, unescaped};

/// Longest message, in characters.
const MAX_MESSAGE: usize = 400;

/// A violation of the document by a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Violation {
    /// The part of the request: `body`, `query`, `path`, `header`, `cookie`.
    pub(crate) part: &'static str,
    /// JSON pointer inside the part.
    pub(crate) pointer: String,
    /// The keyword of the schema that is violated, or another short name.
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Violation {
    pub(crate) fn new(part: &'static str, pointer: impl Into<String>, code: &str, message: impl Into<String>) -> Self {
        let message: String = message.into().chars().take(MAX_MESSAGE).collect();
        Self { part, pointer: pointer.into(), code: code.to_owned(), message }
    }

    /// The violation that a validator found. The message does not contain the value: it may be long, or a secret.
    pub(crate) fn of(part: &'static str, above: &str, error: &jsonschema::ValidationError<'_>) -> Self {
        let mut pointer = format!("{above}{}", error.instance_path().as_str());
        if let ValidationErrorKind::Required { property: Value::String(name) } = error.kind() {
            pointer = format!("{pointer}/{}", escaped(name));
        }
        Self::new(part, pointer, error.kind().keyword(), explained(error))
    }

    /// The pointer as a list of names and indexes, which some error responses have.
    pub(crate) fn path(&self) -> Vec<Value> {
        let names = self.pointer.split('/').skip(1).map(unescaped);
        names.map(|name| name.parse::<u64>().map_or(Value::from(name), Value::from)).collect()
    }
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "{} at {pointer}: {}", self.part, self.message)
    }
}

/// The message, with the reason of the closest arm of a union.
fn explained(error: &jsonschema::ValidationError<'_>) -> String {
    use ValidationErrorKind as Kind;
    let (Kind::AnyOf { context } | Kind::OneOfNotValid { context }) = error.kind() else {
        return error.masked().to_string();
    };
    let own = error.instance_path().as_str().len();
    let rank = |arm: &&Vec<jsonschema::ValidationError<'static>>| {
        let about_kind = arm
            .iter()
            .any(|error| matches!(error.kind(), Kind::Type { .. }) && error.instance_path().as_str().len() == own);
        (about_kind, arm.len())
    };
    let closest = context.iter().filter(|arm| !arm.is_empty()).min_by_key(rank).and_then(|arm| arm.first());
    match closest {
        Some(first) => {
            let place = first.instance_path().as_str();
            format!(
                "{}; the closest says of {}: {}",
                error.masked(),
                if place.is_empty() { "/" } else { place },
                first.masked()
            )
        }
        None => error.masked().to_string(),
    }
}
