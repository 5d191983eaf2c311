//! The report for programs. `diff.schema.json` describes it.

use super::visible::visible;
use crate::Report;

/// The JSON Schema of the JSON form.
pub const SCHEMA: &str = include_str!("diff.schema.json");

/// The report as indented JSON with a line break at the end.
pub fn json(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    visible(text)
}
