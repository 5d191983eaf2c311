//! The changelog as data: every revision and its changes.

use std::fmt::Write;

use anyhow::Result;
use codegen::overlay::Overlay;
use diff::render::{entry, size, visible, Entry};
use diff::Report;
use serde::{Deserialize, Serialize};

use crate::compare::{compare, Rust};
use crate::progress::Progress;
use crate::spec::pin;
use diff::command::Document;

/// The version of the format. Other versions are not read.
const SCHEMA_VERSION: u32 = 1;

const HEAD: &str = "\
# Changelog of the API

What each revision of the [document](cloud.json) changed, newest first; written by `cargo xtask changelog`.
[changelog.json](changelog.json) has the same for programs, and [evolution.html](evolution.html) draws it.

- **breaking**: a correct client of any language can break.
- risky: a client that does not expect new values or fields, or relies on optional ones, can break; this crate's callers do not
  notice new ones.
- beta: every operation concerned is beta.
";

/// The changelog of the API.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changelog {
    schema_version: u32,
    /// The checksum of the revisions. It reveals manual changes of the file.
    checksum: String,
    /// The revisions, newest first.
    pub revisions: Vec<Revision>,
}

/// A revision and its changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// Its date, with a number if another revision has the same date.
    pub name: String,
    /// Its day, as `YYYY-MM-DD`.
    pub date: String,
    /// Checksum of the document.
    pub sha256: String,
    /// Number of operations.
    pub operations: usize,
    /// Number of component schemas.
    pub schemas: usize,
    /// The changes since the revision before. `None` for the oldest.
    pub changes: Option<Entry>,
}

/// Comparisons that were made earlier.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// An earlier changelog.
    pub changelog: Option<&'a Changelog>,
    /// The comparison of the last revision with the one before.
    pub newest: Option<&'a Report>,
}

impl Changelog {
    /// Parses the output of `json`. Returns `None` for another version and for an edited text.
    pub fn parse(text: &str) -> Option<Self> {
        let read: Self = serde_json::from_str(text).ok()?;
        let genuine = read.schema_version == SCHEMA_VERSION && read.checksum == checksum(&read.revisions);
        genuine.then_some(read)
    }

    /// Whether it is the changelog of these revisions, oldest first.
    pub fn is_of(&self, revisions: &[pin::Revision]) -> bool {
        let here = self.revisions.iter().rev().map(|revision| (revision.name.as_str(), revision.sha256.as_str()));
        here.eq(revisions.iter().map(|revision| (revision.name(), revision.pin.sha256.as_str())))
    }

    /// Compares each revision with the one before, oldest first. Comparisons in `known` are not repeated.
    ///
    /// # Errors
    /// If a document cannot be read or compared.
    pub fn build(
        revisions: &[pin::Revision],
        read: &mut dyn FnMut(usize) -> Result<Document>,
        known: Known<'_>,
        overlay: Option<&Overlay>,
        progress: &mut Progress,
    ) -> Result<Self> {
        let mut built: Vec<Revision> = Vec::new();
        let mut before: Option<Document> = None;
        for (index, revision) in revisions.iter().enumerate() {
            let pin = &revision.pin;
            let since = index.checked_sub(1).map(|index| revisions[index].pin.sha256.as_str());
            if let Some(same) = known.changelog.and_then(|known| known.find(&pin.sha256, since)) {
                built.push(Revision { name: revision.name().to_owned(), date: pin.date.clone(), ..same.clone() });
                before = None;
                continue;
            }
            if let Some(report) = known.newest.filter(|_| index > 0 && index + 1 == revisions.len()) {
                built.push(Revision::new(revision, report, Some(entry(report))));
                continue;
            }
            let new = read(index)?;
            let old = match (before.take(), index.checked_sub(1)) {
                (None, Some(index)) => Some(read(index)?),
                (old, _) => old,
            };
            // The oldest is compared with itself, to count its operations and schemas.
            let rust = old.as_ref().map(|_| Rust { overlay, version: None, required: false });
            let report = compare(old.as_ref().unwrap_or(&new), &new, rust, progress)?;
            built.push(Revision::new(revision, &report, old.map(|_| entry(&report))));
            before = Some(new);
        }
        built.reverse();
        Ok(Self { schema_version: SCHEMA_VERSION, checksum: checksum(&built), revisions: built })
    }

    fn find(&self, sha256: &str, since: Option<&str>) -> Option<&Revision> {
        let index = self.revisions.iter().position(|revision| revision.sha256 == sha256)?;
        let before = self.revisions.get(index + 1).map(|revision| revision.sha256.as_str());
        self.revisions.get(index).filter(|_| before == since)
    }

    /// The changelog for programs.
    pub fn json(&self) -> String {
        visible(serde_json::to_string_pretty(self).unwrap_or_default() + "\n")
    }

    /// The changelog for people.
    pub fn markdown(&self) -> String {
        let mut out = HEAD.to_owned();
        for (index, revision) in self.revisions.iter().enumerate() {
            let before = self.revisions.get(index + 1).unwrap_or(revision);
            let operations = size((before.operations, revision.operations), "operations");
            let schemas = size((before.schemas, revision.schemas), "schemas");
            // Writing to a String cannot fail.
            let _ = writeln!(out, "\n## {}\n\n{operations}, {schemas}.", revision.name);
            match &revision.changes {
                Some(changes) => out += &changes.markdown(),
                None => out += "The oldest revision that is kept.\n",
            }
        }
        out
    }
}

impl Revision {
    fn new(revision: &pin::Revision, report: &Report, changes: Option<Entry>) -> Self {
        Self {
            name: revision.name().to_owned(),
            date: revision.pin.date.clone(),
            sha256: revision.pin.sha256.clone(),
            operations: report.new.operations,
            schemas: report.new.schemas,
            changes,
        }
    }
}

fn checksum(revisions: &[Revision]) -> String {
    pin::sha256(serde_json::to_string(revisions).unwrap_or_default().as_bytes())
}
