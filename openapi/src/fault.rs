//! Faults of a document: the place, the reason, and what to do about it.

use std::fmt;

/// A fault of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer of the place; empty for the whole document.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What is done instead where faults are tolerated. Without it, the smallest part around the place is left out.
    pub instead: Option<Box<str>>,
}

impl Fault {
    /// A fault at a place of a document.
    pub fn new(pointer: impl fmt::Display, message: impl Into<String>) -> Self {
        Fault { pointer: pointer.to_string(), message: message.into(), help: None, instead: None }
    }

    /// Adds what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds what is done instead where faults are tolerated.
    pub fn instead(mut self, instead: impl Into<Box<str>>) -> Self {
        self.instead = Some(instead.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}
