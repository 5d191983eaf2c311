//! The report of a comparison: a verdict, the changes in a fixed order, and the counts of differences that are no change.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::difference::Level;

mod advice;
pub(crate) mod assemble;
pub(crate) mod exceptions;
pub(crate) mod findings;
mod label;
mod message;
mod settings;
pub(crate) mod severity;

/// The version of the JSON form. It rises when a program that reads the older form would be misled.
pub const SCHEMA_VERSION: u32 = 1;

/// The differences between two documents.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// See [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The older document.
    pub old: Revision,
    /// The newer document.
    pub new: Revision,
    /// The result in a few words.
    pub verdict: Verdict,
    /// All changes on the wire, worst first.
    pub changes: Vec<Change>,
    /// Differences that are no change, counted by class.
    pub ignored: BTreeMap<&'static str, usize>,
    /// What is unusual about the documents.
    pub notes: Vec<String>,
    /// Whether parts of one of the documents could not be read: references that lead nowhere, or into another file.
    pub incomplete: bool,
    /// The effect of the file of exceptions, if there is one.
    pub exceptions: Applied,
    /// The effect of the file of severities, if there is one.
    pub severity: AppliedSeverity,
    /// The number of operations that the two documents have together.
    pub operations: usize,
    /// The tags of each operation that has any.
    #[serde(skip)]
    pub tags: BTreeMap<String, Vec<String>>,
    /// Settings of the renderers.
    #[serde(skip)]
    pub part: Part,
    /// Whether text and Markdown name all operations that a change reaches. Otherwise more than three are counted.
    #[serde(skip)]
    pub names_operations: bool,
}

/// A part of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Part {
    /// Everything that was compared.
    #[default]
    All,
    /// The changes for callers of the generated crate.
    Rust,
}

/// The effect of a file of exceptions.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Applied {
    /// The number of changes that do not count.
    pub excepted: usize,
    /// Fingerprints that match no change.
    pub unmatched: Vec<String>,
    /// Fingerprints that match a change, and whose last day has passed.
    pub expired: Vec<String>,
}

/// The effect of a file of severities.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AppliedSeverity {
    /// The number of changes whose level was set.
    pub changed: usize,
    /// Rules that match no change, or only changes that an earlier rule matches.
    pub unused: Vec<String>,
    /// Rules that no longer apply because their last day has passed.
    pub expired: Vec<String>,
}

/// The change of a level by a rule of the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Relevelled {
    /// The level without the rule.
    pub was: Level,
    /// The reason of the rule.
    pub reason: String,
}

/// One of the two documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Revision {
    /// The name that the caller gives it. It may be empty.
    pub name: String,
    /// The day of the revision, as `YYYY-MM-DD`, if the caller knows it.
    pub date: Option<String>,
    /// The version of OpenAPI.
    pub openapi: String,
    /// The number of operations.
    pub operations: usize,
    /// The number of component schemas.
    pub schemas: usize,
}

/// The result in a few words.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    /// `breaking`, `risky`, `compatible` or `none`.
    pub wire: &'static str,
    /// `major`, `minor` or `patch`, if the generated code was compared.
    pub rust: Option<String>,
    /// The part of the version that rises. It is the same, except that before 1.0 each part is one lower.
    pub bump: Option<String>,
    /// The current version of the crate, if the caller knows it.
    pub version: Option<String>,
    /// The next version.
    pub next_version: Option<String>,
    /// The number of changes of each level.
    pub counts: Counts,
    /// The number of findings of each level. Changes that affect several operations, or several parts of one owner, alike
    /// are one finding.
    pub findings: Counts,
    /// The number of operations that the changes of each level reach.
    pub operations: Counts,
}

impl Counts {
    pub(super) fn of(&mut self, level: Level) -> &mut usize {
        match level {
            Level::Break => &mut self.breaking,
            Level::Risk => &mut self.risk,
            Level::Add => &mut self.add,
            Level::Doc => &mut self.doc,
        }
    }
}

/// The number of changes of each level, without excepted ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Counts {
    #[serde(rename = "break")]
    pub breaking: usize,
    pub risk: usize,
    pub add: usize,
    pub doc: usize,
}

/// A change, at the location where it was made.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// The kind of change, from a fixed list.
    pub id: &'static str,
    /// The worst level among the locations that it reaches.
    pub level: Level,
    /// The worst level among the requests that it reaches, before rules of the project.
    #[serde(skip)]
    pub sent: Option<Level>,
    /// Identifies the change from one comparison to the next.
    pub fingerprint: String,
    /// `request`, `response` or `both`.
    pub direction: &'static str,
    /// The named schema that was changed, if it is a schema.
    pub schema: Option<String>,
    /// The location in words.
    pub place: String,
    /// What changed, in words.
    pub message: String,
    /// The location in the old document: the keyword, or the schema that lacks it.
    pub old_pointer: String,
    /// The location in the new document.
    pub new_pointer: String,
    /// The old value.
    pub old: Value,
    /// The new value.
    pub new: Value,
    /// The operations that it reaches.
    pub operations: Vec<String>,
    /// Their tags.
    pub tags: Vec<String>,
    /// Its id in oasdiff.
    pub oasdiff_ids: Vec<String>,
    /// Whether all operations that it reaches are beta.
    pub beta: bool,
    /// Whether all operations that it reaches are deprecated, or the removed part was deprecated.
    pub deprecated: bool,
    /// For a replaced schema: the differences between the two schemas.
    pub details: Vec<String>,
    /// Further locations of the same change: old and new pointer.
    pub also_at: Vec<(String, String)>,
    /// Its effects on callers of the generated crate. It is filled by the comparison of the generated crates.
    pub rust: Vec<RustChange>,
    /// The reason of the exception, if the change does not count.
    pub excepted: Option<String>,
    /// What the author of a client should do about it, if there is general advice.
    pub advice: Option<String>,
    /// Set if a rule of the project changed the level.
    pub severity: Option<Relevelled>,
}

/// A change of the generated crate's public API.
#[derive(Debug, Clone, Serialize)]
pub struct RustChange {
    /// The kind of the item, and how it changed.
    pub kind: String,
    /// The path of the item.
    pub path: String,
    /// The old item.
    pub old: Option<String>,
    /// The new item.
    pub new: Option<String>,
    /// `major`, `minor` or `patch`.
    pub bump: String,
    /// What a caller writes instead, if it is known.
    pub instead: Option<String>,
}

/// The threshold of `--fail-on`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// A correct client breaks.
    #[value(name = "breaking", alias = "break")]
    Break,
    /// A correct client that is not tolerant breaks.
    #[value(name = "risky", alias = "risk")]
    Risk,
    /// Any change.
    Any,
    /// Callers of the generated crate have to change their code.
    #[cfg_attr(not(feature = "rust"), value(skip))]
    RustMajor,
}

impl FailOn {
    /// Its name on the command line.
    pub fn word(self) -> &'static str {
        match self {
            FailOn::Break => "breaking",
            FailOn::Risk => "risky",
            FailOn::Any => "any",
            FailOn::RustMajor => "rust-major",
        }
    }
}

impl Report {
    /// Whether the report is at or above the threshold, so that the exit code is 1 instead of 0.
    pub fn fails(&self, threshold: FailOn) -> bool {
        let counts = self.verdict.counts;
        match threshold {
            FailOn::Break => counts.breaking > 0,
            FailOn::Risk => counts.breaking + counts.risk > 0,
            FailOn::Any => counts.breaking + counts.risk + counts.add + counts.doc > 0,
            FailOn::RustMajor => self.verdict.rust.as_deref() == Some("major"),
        }
    }
}

/// Sorts changes: worst first, then by location.
pub(crate) fn sort(changes: &mut [Change]) {
    changes.sort_by_cached_key(|change| {
        let place = (change.schema.is_none(), change.place.clone(), change.id, change.message.clone());
        (std::cmp::Reverse(change.level), place, change.old_pointer.clone(), change.new_pointer.clone())
    });
}

/// Rust code in which each path is shortened to its last name.
pub(crate) fn short(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        let (path, tail) = rest.split_at(rest.find(|c| !is_path(c)).unwrap_or(rest.len()));
        let mut path = path;
        while let Some((_, inner)) = path.split_once("::").filter(|(module, _)| module.starts_with(char::is_lowercase))
        {
            path = inner;
        }
        out.push_str(path);
        let (between, next) = tail.split_at(tail.find(is_path).unwrap_or(tail.len()));
        out.push_str(between);
        rest = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn paths_are_cut_to_their_last_name() {
        let text = "pub fn a_b::types::Thing::new(impl core::convert::Into<a_b::types::List<i64>>) -> Self";
        assert_eq!(short(text), "pub fn Thing::new(impl Into<List<i64>>) -> Self");
        assert_eq!(short("pub a_b::types::Thing::name: alloc::string::String"), "pub Thing::name: String");
    }
}
