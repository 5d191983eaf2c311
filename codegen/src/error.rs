//! The error type of the pipeline: the stage, the location, the reason, and what to do.

use std::fmt;

use openapi::fault::Fault;

use crate::markdown::is_directional;

/// A stage of the pipeline, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Parses the document and checks it.
    Load,
    /// Applies the repairs.
    Overlay,
    /// Decides the Rust form.
    Shape,
    /// Runs progenitor.
    Emit,
    /// Rewrites what progenitor wrote.
    Polish,
    /// Prints the files.
    Format,
}

impl Stage {
    /// The name of the stage's module.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Load => "load",
            Stage::Overlay => "overlay",
            Stage::Shape => "shape",
            Stage::Emit => "emit",
            Stage::Polish => "polish",
            Stage::Format => "format",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a document could not be turned into a crate.
///
/// Prints as one line, and a second one with help when there is any:
/// `spec/cloud.json: load: /paths/~1v1/get: operation has no operationId`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The stage that failed.
    pub stage: Stage,
    /// The name of the file with the error, as the caller passed it; empty if it is unknown.
    pub file: String,
    /// JSON pointer into the file, or a Rust path; empty for the whole.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What is done instead if faults of a document are tolerated. Without it, the smallest part around the location
    /// is left out.
    pub instead: Option<Box<str>>,
}

impl Error {
    /// An error at a place of a document.
    pub fn new(stage: Stage, pointer: impl fmt::Display, message: impl Into<String>) -> Self {
        Error::of(stage, Fault::new(pointer, message))
    }

    /// The error that a fault of a document is for a stage.
    pub(crate) fn of(stage: Stage, fault: Fault) -> Self {
        let Fault { pointer, message, help, instead } = fault;
        Error { stage, file: String::new(), pointer, message, help, instead }
    }

    /// Names the file, unless it is named already.
    pub fn in_file(mut self, file: &str) -> Self {
        if self.file.is_empty() {
            self.file = file.to_owned();
        }
        self
    }

    /// Adds what to do about any fault of a document, unless something better is said.
    pub fn advise(self) -> Self {
        let in_document = self.stage <= Stage::Shape && !self.pointer.is_empty();
        match in_document && self.help.is_none() {
            true => self.help("repair it with an action in the overlay; CONTRIBUTING.md says how"),
            false => self,
        }
    }

    /// Adds what is done instead where faults of a document are tolerated.
    pub fn instead(mut self, instead: impl Into<Box<str>>) -> Self {
        self.instead = Some(instead.into());
        self
    }

    /// Adds what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Escapes control characters and directional controls in text of a document, so that it can be printed in one line.
pub fn visible(text: &str) -> String {
    let is_hidden =
        |letter: char| letter.is_control() || is_directional(letter) || matches!(letter, '\u{2028}' | '\u{2029}');
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match is_hidden(letter) {
            true => shown.extend(letter.escape_debug()),
            false => shown.push(letter),
        }
    }
    shown
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}: ", self.file)?;
        }
        write!(f, "{}: ", self.stage)?;
        if !self.pointer.is_empty() {
            write!(f, "{}: ", visible(&self.pointer))?;
        }
        f.write_str(&visible(&self.message))?;
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_document_stays_on_its_line() {
        let error = Error::new(Stage::Load, "/tags/0\n\u{1b}[2J", "unknown `a\u{202e}\r\u{2028}é\"`");
        assert_eq!(error.to_string(), "load: /tags/0\\n\\u{1b}[2J: unknown `a\\u{202e}\\r\\u{2028}é\"`");
    }
}
