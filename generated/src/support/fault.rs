//! What goes wrong while decoding: where, and which kind of value stood there. Never what it said.
//! Answers carry passwords and keys, so no text made here contains any value of the input. Paths contain keys of maps, except below
//! [`Sensitive`](super::Sensitive).

use std::borrow::Cow;
use std::fmt;

/// How much of a key is shown, in characters.
const LONGEST_KEY: usize = 100;

/// One step from a JSON value to a value inside it.
pub(crate) enum Step<'de> {
    /// Into a property that the document declares.
    Field(&'static str),
    /// Into the value of a key that only the text knows.
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
        // The text decides how long its keys are, and every error names those on its way.
        if let Some((end, _)) = key.char_indices().nth(LONGEST_KEY) {
            return write!(f, "[{:?}…]", &key[..end]);
        }
        match !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            true => write!(f, ".{key}"),
            false => write!(f, "[{key:?}]"),
        }
    }
}

/// A decoding failure on its way out of the nested decoders. Boxed, because it hardly ever happens.
#[derive(Debug)]
pub struct Fault(pub(super) Box<Parts>);

#[derive(Debug)]
pub(super) struct Parts {
    pub(super) message: String,
    /// The way from the value being decoded (`$`) to the faulty one, for example `$.endpoints[0].port`.
    pub(super) path: String,
    pub(super) offset: usize,
    /// The text is not JSON (or nested too deeply): nothing after it can be trusted, nothing is set aside.
    pub(super) fatal: bool,
    /// The deadline of the call passed.
    pub(super) late: bool,
}

/// Why a JSON text did not decode. Says where and which kind of value stood there, never what it contained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
    line: usize,
    column: usize,
    late: bool,
}

impl DecodeError {
    pub(super) fn of(Fault(parts): Fault, text: &[u8]) -> Self {
        Self { late: parts.late, ..Self::new(parts.path, parts.message, text, parts.offset) }
    }

    /// Whether decoding stopped because the deadline of the call passed.
    pub(crate) fn is_late(&self) -> bool {
        self.late
    }

    pub(crate) fn new(path: String, message: String, text: &[u8], offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        Self { path, message, line, column: 1 + before.len() - line_start, late: false }
    }

    /// The way from the whole text (`$`) to the value at fault, for example `$.result[3].name`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected and what was found, for example `expected integer, found string of 7 bytes`.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Line of the value at fault, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Column of the value at fault, counted in bytes from 1.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, message, line, column, .. } = self;
        write!(f, "{message} at {path} (line {line} column {column})")
    }
}

impl std::error::Error for DecodeError {}

/// Where an element of a list or map, or a property of an object, did not decode, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RejectedAt {
    /// The way from the whole text (`$`) to that value.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
}
