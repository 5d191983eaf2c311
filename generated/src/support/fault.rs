//! What goes wrong while decoding: where, and which kind of value stood there. Never what it said.
//! Answers carry passwords and keys, so no text made here contains any value of the input. Paths contain keys of maps, except below
//! [`Sensitive`](super::Sensitive).

use std::borrow::Cow;
use std::fmt;

/// One step from a JSON value to a value inside it.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Into a property of an object: borrowed if it is declared, owned if it is a key of a map.
    Key(Cow<'static, str>),
    /// Into an element of a list.
    Index(usize),
}

/// A decoding failure on its way out of the nested decoders, which add their steps to it.
#[derive(Debug)]
pub struct Fault(Box<Parts>);

#[derive(Debug)]
struct Parts {
    message: String,
    offset: usize,
    /// Innermost step first.
    steps: Vec<Step>,
    fatal: bool,
}

impl Fault {
    /// The value is JSON, but not what the type asks for. A list or map sets such an element aside.
    pub(crate) fn value(message: impl Into<String>, offset: usize) -> Self {
        Self(Box::new(Parts { message: message.into(), offset, steps: Vec::new(), fatal: false }))
    }

    /// The text is not JSON (or nested too deeply): nothing after it can be trusted, nothing is set aside.
    #[cold]
    pub(crate) fn text(message: &str, offset: usize) -> Self {
        let mut fault = Self::value(message, offset);
        fault.0.fatal = true;
        fault
    }

    pub(crate) fn is_fatal(&self) -> bool {
        self.0.fatal
    }

    #[cold]
    pub(crate) fn inside(mut self, step: Step) -> Self {
        self.push(step);
        self
    }

    pub(crate) fn push(&mut self, step: Step) {
        self.0.steps.push(step);
    }

    /// Forgets the way to the faulty value from the first key of a map on: below a secret only names that the document knows are safe.
    pub(crate) fn forget_keys(&mut self) {
        let known = |step: &Step| !matches!(step, Step::Key(Cow::Owned(_)));
        let kept = self.0.steps.iter().rev().take_while(|step| known(step)).count();
        self.0.steps.drain(..self.0.steps.len() - kept);
    }

    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// The way from the value being decoded (`$`) to the faulty one, for example `$.endpoints[0].port`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(key) if is_plain(key) => path.extend([".", key]),
                Step::Key(key) => path.push_str(&format!("[{key:?}]")),
            }
        }
        path
    }

    pub(crate) fn reason(&self) -> RejectedAt {
        RejectedAt { path: self.path(), message: self.0.message.clone() }
    }

    pub(crate) fn into_error(self, text: &[u8]) -> DecodeError {
        let before = &text[..self.0.offset.min(text.len())];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        DecodeError {
            path: self.path(),
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
            column: 1 + before.len() - line_start,
            message: self.0.message,
        }
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Why a JSON text did not decode. Says where and which kind of value stood there, never what it contained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
    line: usize,
    column: usize,
}

impl DecodeError {
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
        let Self { path, message, line, column } = self;
        write!(f, "{message} at {path} (line {line} column {column})")
    }
}

impl std::error::Error for DecodeError {}

/// Where a list or map anywhere in a decoded value set an element aside, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RejectedAt {
    /// The way from the whole text (`$`) to the value at fault, inside the element that was set aside.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
}
