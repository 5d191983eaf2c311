//! A fault of a document: its location, the reason, and advice.

use std::fmt;

/// A fault of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer of its location. Empty for the whole document.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// Advice: how to repair it.
    pub help: Option<String>,
    /// What happens instead where faults are tolerated. If this is `None`, the smallest part around the location is left out.
    pub instead: Option<Box<str>>,
}

impl Fault {
    /// A fault at a location of a document.
    pub fn new(pointer: impl fmt::Display, message: impl Into<String>) -> Self {
        Fault { pointer: pointer.to_string(), message: message.into(), help: None, instead: None }
    }

    /// Adds advice.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets what happens instead where faults are tolerated.
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
