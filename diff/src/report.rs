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

/// The version of the JSON form; it rises when a reader of the old form would be misled.
pub const SCHEMA_VERSION: u32 = 1;

/// What two documents differ in.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// See [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The older document.
    pub old: Revision,
    /// The newer document.
    pub new: Revision,
    /// The answer in a few words.
    pub verdict: Verdict,
    /// Every change on the wire, worst first.
    pub changes: Vec<Change>,
    /// Differences that are no change, counted by class.
    pub ignored: BTreeMap<&'static str, usize>,
    /// What is odd about the documents.
    pub notes: Vec<String>,
    /// Whether parts of either document could not be read: references that lead nowhere, or to another file.
    pub incomplete: bool,
    /// What the exceptions file did, when there is one.
    pub exceptions: Applied,
    /// What the file of severities did, when there is one.
    pub severity: AppliedSeverity,
    /// How many operations the two documents have together.
    pub operations: usize,
    /// The tags of each operation that has some.
    #[serde(skip)]
    pub tags: BTreeMap<String, Vec<String>>,
    /// What the renderers show.
    #[serde(skip)]
    pub part: Part,
    /// Whether text and Markdown name all operations that a change reaches, rather than count more than three.
    #[serde(skip)]
    pub names_operations: bool,
}

/// A part of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Part {
    /// Everything that was compared.
    #[default]
    All,
    /// What callers of the generated crate notice.
    Rust,
}

/// What a file of exceptions did.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Applied {
    /// How many changes do not count.
    pub excepted: usize,
    /// Fingerprints that match no change.
    pub unmatched: Vec<String>,
    /// Fingerprints that match, and whose time is over.
    pub expired: Vec<String>,
}

/// What a file of severities did.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AppliedSeverity {
    /// How many changes have another level.
    pub changed: usize,
    /// Rules that match no change, or only changes that an earlier rule matches.
    pub unused: Vec<String>,
    /// Rules that no longer apply because their last day has passed.
    pub expired: Vec<String>,
}

/// That a rule of a project changed the level of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Relevelled {
    /// The level without the rule.
    pub was: Level,
    /// The reason that the rule states.
    pub reason: String,
}

/// One of the two documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Revision {
    /// What the caller calls it; empty when the caller says nothing.
    pub name: String,
    /// Day of the revision, as `YYYY-MM-DD`, when the caller knows it.
    pub date: Option<String>,
    /// The version of OpenAPI.
    pub openapi: String,
    /// Number of operations.
    pub operations: usize,
    /// Number of component schemas.
    pub schemas: usize,
}

/// The answer in a few words.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    /// `breaking`, `risky`, `compatible` or `none`.
    pub wire: &'static str,
    /// `major`, `minor` or `patch`, once the generated code has been compared.
    pub rust: Option<String>,
    /// The part of the version that rises: the same, except that before 1.0 every part is one lower.
    pub bump: Option<String>,
    /// The present version of the crate, when the caller knows it.
    pub version: Option<String>,
    /// The version that follows.
    pub next_version: Option<String>,
    /// How many changes there are of each level.
    pub counts: Counts,
    /// How many findings there are of each level, as the reports list them: what happened alike to several operations,
    /// or to several parts of one owner, is one.
    pub findings: Counts,
    /// How many operations the changes of each level reach.
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

/// How many changes there are of each level, exceptions left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Counts {
    #[serde(rename = "break")]
    pub breaking: usize,
    pub risk: usize,
    pub add: usize,
    pub doc: usize,
}

/// One change, at the place where it was made.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// The kind of change; one of a fixed list of our own.
    pub id: &'static str,
    /// The worst level among the places it reaches.
    pub level: Level,
    /// The worst level among the requests that it reaches, before rules of the project.
    #[serde(skip)]
    pub sent: Option<Level>,
    /// Identifies the change from one comparison to the next.
    pub fingerprint: String,
    /// `request`, `response` or `both`.
    pub direction: &'static str,
    /// The named schema that was changed, if it is one.
    pub schema: Option<String>,
    /// The place in words.
    pub place: String,
    /// What happened, in words.
    pub message: String,
    /// Where in the old document: the keyword, or what lacks it.
    pub old_pointer: String,
    /// Where in the new document.
    pub new_pointer: String,
    /// What was there.
    pub old: Value,
    /// What is there now.
    pub new: Value,
    /// The operations it reaches.
    pub operations: Vec<String>,
    /// Their tags.
    pub tags: Vec<String>,
    /// What oasdiff calls it.
    pub oasdiff_ids: Vec<String>,
    /// Every operation it reaches is beta.
    pub beta: bool,
    /// Every operation it reaches is deprecated, or what was removed was.
    pub deprecated: bool,
    /// For a replaced schema: what differs between the two.
    pub details: Vec<String>,
    /// Further places of the same change, old and new pointer.
    pub also_at: Vec<(String, String)>,
    /// What it does to callers of the generated crate; filled by whoever compares that.
    pub rust: Vec<RustChange>,
    /// Why it does not count: the reason of an exception.
    pub excepted: Option<String>,
    /// What the author of a client does about it, where that can be said in general.
    pub advice: Option<String>,
    /// Set if a rule of the project changed the level.
    pub severity: Option<Relevelled>,
}

/// A change of the generated crate's public API.
#[derive(Debug, Clone, Serialize)]
pub struct RustChange {
    /// What kind of item changed, and how.
    pub kind: String,
    /// The item's path.
    pub path: String,
    /// The item before.
    pub old: Option<String>,
    /// The item now.
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
    /// A correct but intolerant client breaks.
    #[value(name = "risky", alias = "risk")]
    Risk,
    /// Anything changed at all.
    Any,
    /// Callers of the generated crate have to change their code.
    #[cfg_attr(not(feature = "rust"), value(skip))]
    RustMajor,
}

impl FailOn {
    /// The word for it on the command line.
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
    /// Whether the report is at or above the threshold: exit code 1 rather than 0.
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

/// Sorts changes: worst first, then by place.
pub(crate) fn sort(changes: &mut [Change]) {
    changes.sort_by_cached_key(|change| {
        let place = (change.schema.is_none(), change.place.clone(), change.id, change.message.clone());
        (std::cmp::Reverse(change.level), place, change.old_pointer.clone(), change.new_pointer.clone())
    });
}

/// Rust code with every path cut to its last name, as a person writes it.
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
