//! The kinds of JSON values.

use super::types::number;

/// The kind of a JSON value. Numbers have two kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Boolean,
    /// A number that [`number::to_i64`] converts.
    Integer,
    /// Any other number.
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// Returns the kind of a value by its text.
    pub(crate) fn of(text: &str) -> Self {
        match text.as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'"') => Self::String,
            Some(b'[') => Self::Array,
            Some(b'{') => Self::Object,
            _ if number::to_i64(text).is_some() => Self::Integer,
            _ => Self::Number,
        }
    }

    /// Describes a value that may be secret: its kind and its length.
    pub(crate) fn describe(text: &str) -> String {
        match Self::of(text) {
            Self::Null => "null".into(),
            Self::Boolean => "boolean".into(),
            Self::Integer => "integer".into(),
            Self::Number => "number with a fraction, or too large to be exact".into(),
            Self::String => format!("string of {} bytes", text.len().saturating_sub(2)),
            Self::Array => format!("list of {} bytes", text.len()),
            Self::Object => format!("object of {} bytes", text.len()),
        }
    }
}
