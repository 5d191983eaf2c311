//! The report for a changelog: what was added, changed, deprecated and removed, by tag, as data and as Markdown.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::markdown::escape;
use super::rust::tasks;
use super::visible::visible;
use crate::quote::quote;
use crate::report::findings::{grouped, Finding};
use crate::{Change, Counts, Level, Part, Report};

/// The changes of a revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// `breaking`, `risky`, `compatible` or `none`: the effect on clients in any language.
    pub wire: String,
    /// `major`, `minor` or `patch`: the effect on callers of the crate, if the generated code was compared.
    pub rust: Option<String>,
    /// The number of findings of each level in the sections.
    pub counts: Counts,
    /// What callers of the crate have to change, by type or method.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub callers: Vec<Caller>,
    /// The changes, by kind and tag.
    pub sections: Vec<Section>,
}

/// What callers of the crate have to change where they use one type or method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The type, or the client if it is one of its methods.
    pub of: String,
    /// What has changed, and what to write instead if that is known.
    pub text: String,
}

/// The changes of one kind to the operations of one tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// `removed`, `changed`, `deprecated` or `added`.
    pub kind: String,
    /// The tag. It is empty if several tags are concerned.
    pub tag: String,
    /// The changes, worst first.
    pub items: Vec<Item>,
}

/// One change, or several of one owner that are shown as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The schema or operation, or the number of operations.
    pub of: String,
    /// The operations, if one change concerns several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<String>,
    /// What has changed.
    pub text: String,
    /// The level of the change on the wire.
    pub level: Level,
    /// The largest effect on callers of the crate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// Whether all operations that it reaches are beta.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beta: bool,
}

/// The kinds, in the order in which they are printed.
const KINDS: [(&str, &str); 4] =
    [("removed", "Removed"), ("changed", "Changed"), ("deprecated", "Deprecated"), ("added", "Added")];

/// The content of a changelog entry. Excepted changes are left out.
pub fn entry(report: &Report) -> Entry {
    let verdict = &report.verdict;
    let mut sections = Vec::new();
    for (kind, _) in KINDS {
        let changes = if report.part == Part::Rust { &[] } else { report.changes.as_slice() };
        let of_kind = || changes.iter().filter(|change| is_told(change) && kind_of(change) == kind);
        let mut tags: Vec<&str> = of_kind().map(tag_of).collect();
        tags.sort_unstable_by_key(|tag| (tag.is_empty(), *tag));
        tags.dedup();
        for tag in tags {
            let mut items = Vec::new();
            // Parts that are new as a whole come first.
            for whole in [true, false] {
                for level in [Level::Break, Level::Risk, Level::Add, Level::Doc] {
                    let of_level =
                        |change: &&Change| (change.id == "operation-added") == whole && change.level == level;
                    for group in grouped(of_kind().filter(|change| tag_of(change) == tag).filter(of_level)) {
                        items.extend(group.findings.iter().map(|finding| item(&group.owner, level, finding)));
                    }
                }
            }
            sections.push(Section { kind: kind.to_owned(), tag: tag.to_owned(), items });
        }
    }
    let mut counts = Counts::default();
    for item in sections.iter().flat_map(|section: &Section| &section.items) {
        *counts.of(item.level) += 1;
    }
    let callers = tasks(report).into_iter().map(|task| Caller { of: task.owner, text: task.text }).collect();
    Entry { wire: verdict.wire.to_owned(), rust: verdict.rust.clone(), counts, callers, sections }
}

fn item(owner: &str, level: Level, line: &Finding) -> Item {
    let rank = |bump: &&str| ["patch", "minor", "major"].iter().position(|known| known == bump);
    let bumps = line.changes.iter().flat_map(|change| &change.rust).map(|rust| rust.bump.as_str());
    let spanned = if line.spans_operations() { line.changes.as_slice() } else { &[] };
    Item {
        of: owner.to_owned(),
        operations: spanned.iter().map(|change| change.place.clone()).collect(),
        text: line.text(),
        level,
        rust: bumps.max_by_key(rank).map(str::to_owned),
        beta: line.changes.iter().all(|change| change.beta),
    }
}

/// Leaves out excepted changes, and changes that only add to the crate next to a change of the document.
fn is_told(change: &Change) -> bool {
    let only_adds = change.id.starts_with("rust-") && change.rust.iter().all(|rust| rust.bump != "major");
    change.excepted.is_none() && !only_adds
}

fn kind_of(change: &Change) -> &'static str {
    match change.id {
        "deprecated" => "deprecated",
        id if id.ends_with("-added") => "added",
        id if id.ends_with("-removed") => "removed",
        _ => "changed",
    }
}

fn tag_of(change: &Change) -> &str {
    match change.tags.as_slice() {
        [only] => only,
        _ => "",
    }
}

/// The report as an entry of a changelog, including the heading `## DATE`.
pub fn changelog(report: &Report) -> String {
    let new = &report.new;
    let title = new.date.as_ref().unwrap_or(&new.name);
    let title = if title.is_empty() { "Unreleased" } else { title };
    let (operations, schemas) = ((report.old.operations, new.operations), (report.old.schemas, new.schemas));
    let sizes = format!("{}, {}.", size(operations, "operations"), size(schemas, "schemas"));
    format!("## {}\n\n{sizes}\n{}", escape(title), entry(report).markdown())
}

impl Entry {
    /// The entry as Markdown, without its heading.
    pub fn markdown(&self) -> String {
        // Writing to a String cannot fail.
        let mut out = format!("{}\n", self.verdict());
        if !self.callers.is_empty() {
            let _ = writeln!(
                out,
                "\n### Callers of the crate\n\n<details><summary>What to write instead, for {} types and methods</summary>\n",
                self.callers.len()
            );
            for caller in &self.callers {
                let _ = writeln!(out, "- {}: {}", quote(&caller.of), escape(&caller.text));
            }
            out.push_str("\n</details>\n");
        }
        for (kind, heading) in KINDS {
            let mut heading = Some(heading);
            for section in self.sections.iter().filter(|section| section.kind == kind) {
                if let Some(heading) = heading.take() {
                    let _ = writeln!(out, "\n### {heading}");
                }
                let tag = if section.tag.is_empty() { "Several tags or none" } else { &section.tag };
                let _ = writeln!(out, "\n#### {}\n", escape(tag));
                for item in &section.items {
                    let of = if item.operations.is_empty() { quote(&item.of) } else { item.of.clone() };
                    let _ = writeln!(out, "- {of}: {}{}", escape(&item.text), item.marks());
                }
            }
        }
        visible(out)
    }

    /// The verdicts, in one or two sentences.
    pub fn verdict(&self) -> String {
        let Counts { breaking, risk, add, .. } = self.counts;
        let wire = match self.wire.as_str() {
            "breaking" => format!(
                "**Breaking on the wire**: {}.",
                counted(&[(breaking, Level::Break), (risk, Level::Risk), (add, Level::Add)])
            ),
            "risky" => format!(
                "Risky on the wire for clients that are not tolerant: {}.",
                counted(&[(risk, Level::Risk), (add, Level::Add)])
            ),
            "compatible" => format!("Compatible on the wire: {}.", counted(&[(add, Level::Add)])),
            _ => "Nothing changed on the wire.".to_owned(),
        };
        match self.rust.as_deref() {
            Some("major") => format!("{wire}\nCallers of the crate have to change code (Rust: **major**)."),
            Some(other) => format!("{wire}\nCallers of the crate compile as before (Rust: {other})."),
            None => wire,
        }
    }
}

impl Item {
    fn marks(&self) -> String {
        let level = match self.level {
            Level::Break => "**breaking**",
            Level::Risk => "risky",
            Level::Add | Level::Doc => "",
        };
        let rust = if self.rust.as_deref() == Some("major") { "**Rust major**" } else { "" };
        let beta = if self.beta { "beta" } else { "" };
        let marks: Vec<&str> = [level, rust, beta].into_iter().filter(|mark| !mark.is_empty()).collect();
        if marks.is_empty() {
            return String::new();
        }
        format!(" ({})", marks.join(", "))
    }
}

/// A number and how it has changed: `174 operations (29 more)`.
pub fn size((before, after): (usize, usize), what: &str) -> String {
    let what = if after == 1 { what.trim_end_matches('s') } else { what };
    match after.cmp(&before) {
        std::cmp::Ordering::Greater => format!("{after} {what} ({} more)", after - before),
        std::cmp::Ordering::Less => format!("{after} {what} ({} fewer)", before - after),
        std::cmp::Ordering::Equal => format!("{after} {what}"),
    }
}

/// `1 breaking, 2 risky`.
fn counted(counts: &[(usize, Level)]) -> String {
    let parts = counts.iter().filter(|(count, _)| *count > 0);
    parts.map(|(count, level)| format!("{count} {}", level.word())).collect::<Vec<_>>().join(", ")
}
