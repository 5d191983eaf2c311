//! The error type of the pipeline: the stage, the location, the reason, and advice.

use std::fmt;

use openapi::fault::Fault;

use crate::markdown::is_directional;

/// A stage of the pipeline, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The document is parsed and checked.
    Load,
    /// The overlay is applied.
    Overlay,
    /// The Rust form is decided.
    Shape,
    /// Progenitor runs.
    Emit,
    /// The code of progenitor is rewritten.
    Polish,
    /// The files are printed.
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
/// Prints as one line, and a second line with the advice, if there is any:
/// `spec/cloud.json: load: /paths/~1v1/get: operation has no operationId`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The stage that failed.
    pub stage: Stage,
    /// The name of the file with the error, as the caller passed it. Empty if it is unknown.
    pub file: String,
    /// JSON pointer into the file, or a Rust path. Empty for the whole file.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// Advice: how to repair it.
    pub help: Option<String>,
    /// What happens instead where faults of a document are tolerated. If this is `None`, the smallest part around the
    /// location is left out.
    pub instead: Option<Box<str>>,
}

impl Error {
    /// An error at a location of a document.
    pub fn new(stage: Stage, pointer: impl fmt::Display, message: impl Into<String>) -> Self {
        Error::of(stage, Fault::new(pointer, message))
    }

    /// Converts a fault of a document into an error of a stage.
    pub(crate) fn of(stage: Stage, fault: Fault) -> Self {
        let Fault { pointer, message, help, instead } = fault;
        Error { stage, file: String::new(), pointer, message, help, instead }
    }

    /// Sets the name of the file, unless it is set already.
    pub fn in_file(mut self, file: &str) -> Self {
        if self.file.is_empty() {
            self.file = file.to_owned();
        }
        self
    }

    /// Adds general advice to a fault of a document, if it has no advice.
    pub fn advise(self) -> Self {
        let in_document = self.stage <= Stage::Shape && !self.pointer.is_empty();
        match in_document && self.help.is_none() {
            true => self.help("repair it with an action in the overlay; CONTRIBUTING.md says how"),
            false => self,
        }
    }

    /// Sets what happens instead where faults of a document are tolerated.
    pub fn instead(mut self, instead: impl Into<Box<str>>) -> Self {
        self.instead = Some(instead.into());
        self
    }

    /// Adds advice.
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
    fn control_characters_of_a_document_are_escaped() {
        let error = Error::new(Stage::Load, "/tags/0\n\u{1b}[2J", "unknown `a\u{202e}\r\u{2028}é\"`");
        assert_eq!(error.to_string(), "load: /tags/0\\n\\u{1b}[2J: unknown `a\\u{202e}\\r\\u{2028}é\"`");
    }
}
