//! Reads the TOML files in which a project sets levels and names known changes. Each error names the line and what to write.

use std::fmt::Display;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::{Spanned, Value};

use crate::clock::is_date;

/// The text of a file.
#[derive(Clone, Copy)]
pub(super) struct Settings<'t>(pub(super) &'t str);

impl Settings<'_> {
    /// Decodes the file.
    pub(super) fn read<T: DeserializeOwned>(self) -> Result<T, String> {
        toml::from_str(self.0).map_err(|error| self.error(&error.span().unwrap_or(0..0), error.message()))
    }

    /// An error at a part of the text.
    pub(super) fn error(self, at: &Range<usize>, message: impl Display) -> String {
        let before = self.0.get(..at.start).unwrap_or_default();
        format!("line {}: {message}", before.matches('\n').count() + 1)
    }

    /// A reason, which is required.
    pub(super) fn reason(self, reason: Spanned<String>) -> Result<String, String> {
        match reason.get_ref().trim() {
            "" => Err(self.error(&reason.span(), "`reason` is empty; write why the entry is right")),
            _ => Ok(reason.into_inner()),
        }
    }

    /// The last day of an entry, as text or as a date of TOML.
    pub(super) fn day(self, value: &Spanned<Value>) -> Result<String, String> {
        let text = match value.get_ref() {
            Value::String(text) => text.clone(),
            Value::Datetime(date) => date.to_string(),
            other => other.type_str().to_owned(),
        };
        match is_date(&text) {
            true => Ok(text),
            false => Err(self.error(
                &value.span(),
                format_args!("`expires` is `{text}`, which is not a day; write the last day on which the entry applies, as YYYY-MM-DD"),
            )),
        }
    }
}
