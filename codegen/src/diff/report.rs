//! The result of a comparison: a verdict, the changes in a fixed order, and what was passed over on purpose.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::causes::Cause;
use super::exceptions::Applied;
use super::fact::{Fact, Level, Rule, Side};
use super::json::{canonical, hash};
use super::label::{label, Label};
use super::message::message;
use super::surface::Surface;

/// The version of the JSON form; it rises when a reader of the old form would be misled.
pub const SCHEMA_VERSION: u32 = 1;

/// What two documents differ in.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// See [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The answer in a few words.
    pub verdict: Verdict,
    /// Every change on the wire, worst first.
    pub changes: Vec<Change>,
    /// Differences that are no change, counted by class.
    pub ignored: BTreeMap<&'static str, usize>,
    /// What is odd about the documents.
    pub notes: Vec<String>,
    /// What the exceptions file did, when there is one.
    pub exceptions: Applied,
    /// How many operations the two documents have together.
    pub operations: usize,
}

/// The answer in a few words.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    /// `breaking`, `risky`, `compatible` or `none`.
    pub wire: &'static str,
    /// `major`, `minor` or `patch`, once the generated code has been compared.
    pub rust: Option<String>,
    /// The higher of the two as a version part.
    pub bump: Option<String>,
    /// The version that follows.
    pub next_version: Option<String>,
    /// How many changes there are of each level.
    pub counts: Counts,
}

/// How many changes there are of each level, exceptions left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
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
    /// Names the cause, from one comparison to the next.
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
    /// Every operation it reaches is deprecated.
    pub deprecated: bool,
    /// For a replaced schema: what differs between the two.
    pub details: Vec<String>,
    /// Further places of the same change, old and new pointer.
    pub also_at: Vec<(String, String)>,
    /// What it does to callers of the generated crate; filled by whoever compares that.
    pub rust: Vec<RustChange>,
    /// Why it does not count: the reason of an exception.
    pub excepted: Option<String>,
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
}

/// The threshold of `--fail-on` that the wire decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailOn {
    /// A correct client breaks.
    Break,
    /// A correct but intolerant client breaks.
    Risk,
    /// Anything changed at all.
    Any,
}

impl Report {
    /// Whether the report is at or above the threshold: exit code 1 rather than 0.
    pub fn fails(&self, threshold: FailOn) -> bool {
        let counts = self.verdict.counts;
        match threshold {
            FailOn::Break => counts.breaking > 0,
            FailOn::Risk => counts.breaking + counts.risk > 0,
            FailOn::Any => counts.breaking + counts.risk + counts.add + counts.doc > 0,
        }
    }

    /// Counts the levels again, after exceptions.
    pub(super) fn recount(&mut self) {
        let mut counts = Counts::default();
        for change in self
            .changes
            .iter()
            .filter(|change| change.excepted.is_none())
        {
            match change.level {
                Level::Break => counts.breaking += 1,
                Level::Risk => counts.risk += 1,
                Level::Add => counts.add += 1,
                Level::Doc => counts.doc += 1,
            }
        }
        self.verdict.counts = counts;
        self.verdict.wire = match counts {
            Counts { breaking: 1.., .. } => "breaking",
            Counts { risk: 1.., .. } => "risky",
            Counts { add: 1.., .. } => "compatible",
            _ => "none",
        };
    }
}

pub(super) fn assemble(
    surface: Surface,
    causes: Vec<Cause>,
    ignored: BTreeMap<&'static str, usize>,
    notes: Vec<String>,
) -> Report {
    let (old, new) = (&surface.comparer.old, &surface.comparer.new);
    let (old, new) = (old.value(old.root), new.value(new.root));
    let mut changes: Vec<Change> = causes
        .into_iter()
        .map(|cause| change(&surface, old, new, cause))
        .collect();
    changes.sort_by(|a, b| {
        let order = |change: &Change| {
            (
                change.schema.is_none(),
                change.place.clone(),
                change.id,
                change.message.clone(),
            )
        };
        b.level
            .cmp(&a.level)
            .then_with(|| order(a).cmp(&order(b)))
            .then_with(|| (&a.old_pointer, &a.new_pointer).cmp(&(&b.old_pointer, &b.new_pointer)))
    });
    number_twins(&mut changes);
    let verdict = Verdict {
        wire: "none",
        rust: None,
        bump: None,
        next_version: None,
        counts: Counts::default(),
    };
    let operations = surface.operations.len();
    let exceptions = Applied::default();
    let mut report = Report {
        schema_version: SCHEMA_VERSION,
        verdict,
        changes,
        ignored,
        notes,
        exceptions,
        operations,
    };
    report.recount();
    report
}

fn change(surface: &Surface, old: &Value, new: &Value, cause: Cause) -> Change {
    let fact = &cause.fact;
    let labels = (label(old, &fact.old_at), label(new, &fact.new_at));
    let place = place(fact, old, new);
    let operations: Vec<_> = cause
        .operations
        .iter()
        .map(|index| &surface.operations[*index])
        .collect();
    let every = |mark: fn(&&&super::surface::Operation) -> bool| {
        !operations.is_empty() && operations.iter().all(|operation| mark(&operation))
    };
    let (beta, deprecated) = (
        every(|operation| operation.beta),
        every(|operation| operation.deprecated),
    );
    let names: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.label.as_str())
        .collect();
    let tags: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.tag.as_str())
        .collect();
    Change {
        id: fact.rule.id(),
        level: cause.level,
        fingerprint: fingerprint(&cause, &labels),
        direction: direction(&cause.sides),
        schema: place.is_schema.then(|| place.owner.clone()),
        place: place.text(),
        message: message(fact),
        old_pointer: fact.old_at.clone(),
        new_pointer: fact.new_at.clone(),
        old: fact.old.clone(),
        new: fact.new.clone(),
        operations: names.into_iter().map(str::to_owned).collect(),
        tags: tags.into_iter().map(str::to_owned).collect(),
        oasdiff_ids: cause.oasdiff_ids.into_iter().collect(),
        beta,
        deprecated,
        details: cause
            .details
            .iter()
            .map(|fact| format!("{}: {}", label(new, &fact.new_at).text(), message(fact)))
            .collect(),
        also_at: cause.also_at,
        rust: Vec::new(),
        excepted: None,
    }
}

fn direction(sides: &BTreeSet<Side>) -> &'static str {
    match (
        sides.contains(&Side::Request),
        sides.contains(&Side::Response),
    ) {
        (true, false) => "request",
        (false, true) => "response",
        _ => "both",
    }
}

/// Where to look: at what is there now, or at what was there. What came or went is named by the message, so its
/// place is what holds it.
fn place(fact: &Fact, old: &Value, new: &Value) -> Label {
    use Rule::*;
    let holder = |pointer: &str| {
        let tokens = pointer
            .rsplitn(3, '/')
            .nth(2)
            .filter(|_| !pointer.starts_with("/components/parameters"));
        tokens.unwrap_or(pointer).to_owned()
    };
    match fact.rule {
        OperationRemoved => label(old, &fact.old_at),
        PropertyRemoved | ParameterRemoved | StatusRemoved | HeaderRemoved | MediaTypeRemoved
        | ArmRemoved => label(old, &holder(&fact.old_at)),
        PropertyAdded | ParameterAdded | StatusAdded | HeaderAdded | MediaTypeAdded | ArmAdded => {
            label(new, &holder(&fact.new_at))
        }
        SubschemaUnset | SubschemaSet if fact.new.is_null() => label(
            old,
            fact.old_at
                .rsplit_once('/')
                .map_or("", |(holder, _)| holder),
        ),
        SubschemaUnset | SubschemaSet => label(
            new,
            fact.new_at
                .rsplit_once('/')
                .map_or("", |(holder, _)| holder),
        ),
        // Null is said where it is allowed; the other side may be a schema used in many places.
        Nullable if fact.old == true => label(old, &fact.old_at),
        _ => label(new, &fact.new_at),
    }
}

/// The cause by meaning: what happened to what, wherever in the file it now stands.
fn fingerprint(cause: &Cause, labels: &(Label, Label)) -> String {
    let fact = &cause.fact;
    let details: Vec<String> = cause.details.iter().map(message).collect();
    let parts = [
        fact.rule.id(),
        &labels.0.text(),
        &labels.1.text(),
        &fact.subject,
        &canonical(&fact.old),
        &canonical(&fact.new),
        &details.join("\n"),
    ];
    format!("{:016x}", hash(&parts))
}

/// Gives equal fingerprints an ordinal; they occur when one place states the same twice.
fn number_twins(changes: &mut [Change]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes {
        let count = seen.entry(change.fingerprint.clone()).or_default();
        *count += 1;
        if *count > 1 {
            change.fingerprint = format!("{}-{count}", change.fingerprint);
        }
    }
}
