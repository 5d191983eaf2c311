//! Decode errors: the path, and the kind of the value there.
//!
//! Responses contain passwords and keys, so no message contains a value of the input. Paths contain keys of maps, except within
//! [`Sensitive`](super::Sensitive).

use std::borrow::Cow;
use std::fmt;

/// The maximum length of a key in a path, in characters.
const MAX_KEY: usize = 100;

/// The maximum number of further rejected values that an error names.
const MAX_OTHERS: usize = 10;

/// One step from a JSON value to a value inside it.
pub(crate) enum Step<'de> {
    /// Into a property that the document declares.
    Field(&'static str),
    /// Into the value of a key of a map.
    Key(Cow<'de, str>),
    /// Into an element of a list.
    Index(usize),
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = match self {
            Self::Index(index) => return write!(f, "[{index}]"),
            Self::Field(name) => name,
            Self::Key(key) => &**key,
        };
        // Keys can have any length, and each error contains those of its path.
        if let Some((end, _)) = key.char_indices().nth(MAX_KEY) {
            return write!(f, "[{:?}…]", &key[..end]);
        }
        match !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            true => write!(f, ".{key}"),
            false => write!(f, "[{key:?}]"),
        }
    }
}

/// A decode error that the nested decoders return. It is boxed, because it is rare.
#[derive(Debug)]
pub struct ReadError(pub(super) Box<Parts>);

#[derive(Debug)]
pub(super) struct Parts {
    pub(super) message: String,
    /// The path from the decoded value (`$`) to the value with the error, for example `$.endpoints[0].port`.
    pub(super) path: String,
    pub(super) offset: usize,
    /// Whether the text is not JSON or nested too deeply, or the memory or time for decoding is spent. Decoding then ends. Otherwise the element
    /// with the error is rejected.
    pub(super) fatal: bool,
    /// Whether the deadline of the call passed.
    pub(super) timeout: bool,
}

/// The reason why a JSON text does not decode: the path, and the kind of the value there. It does not contain the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
    line: usize,
    column: usize,
    timeout: bool,
}

impl DecodeError {
    pub(super) fn of(ReadError(parts): ReadError, text: &[u8]) -> Self {
        Self { timeout: parts.timeout, ..Self::new(parts.path, parts.message, text, parts.offset) }
    }

    /// Whether decoding stopped because the deadline of the call passed.
    pub(crate) fn is_timeout(&self) -> bool {
        self.timeout
    }

    pub(crate) fn new(path: String, message: String, text: &[u8], offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        Self { path, message, line, column: 1 + before.len() - line_start, timeout: false }
    }

    /// The error of a value that was not read from a text.
    pub(super) fn without_text(path: String, message: String) -> Self {
        Self { path, message, line: 0, column: 0, timeout: false }
    }

    /// The error of the first rejected value, which names the next ones. `None` if there are no rejected values.
    pub(super) fn of_rejected(rejected: Vec<RejectedAt>) -> Option<Self> {
        let mut rejected = rejected.into_iter();
        let RejectedAt { path, mut message } = rejected.next()?;
        let others: Vec<_> = rejected.map(|other| other.path).take(MAX_OTHERS).collect();
        if !others.is_empty() {
            message += &format!(" (as well as an unexpected value at {})", others.join(", "));
        }
        Some(Self::without_text(path, message))
    }

    /// Returns the path from the whole text (`$`) to the value with the error, for example `$.result[3].name`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what was expected and what was found, for example `expected integer, found string of 7 bytes`.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the line of the value, counted from 1. It is 0 if the value was not read from a text.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column of the value, counted in bytes from 1. It is 0 if the value was not read from a text.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, message, line, column, .. } = self;
        match line {
            0 => write!(f, "{message} at {path}"),
            _ => write!(f, "{message} at {path} (line {line} column {column})"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// The position of an element of a list or map, or of a property of an object, that does not decode, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RejectedAt {
    /// The path from the whole text (`$`) to the value.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
}
