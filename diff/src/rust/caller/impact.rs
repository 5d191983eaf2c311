//! The changes of a report that affect a program, and the positions that they affect.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::{Form, Then, Use, Uses};
use crate::difference::Level;
use crate::report::{short, Change, FailOn, Report, RustChange};

/// What a new revision changes for a program.
#[derive(Debug, Clone, Serialize)]
pub struct Impact {
    /// What the program uses of the older crate.
    pub uses: Uses,
    /// What changes, in the order of files and lines.
    pub findings: Vec<Finding>,
}

/// A position in a program that a change affects.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// First and last line of the statement.
    pub statement: (usize, usize),
    /// The item that is used, by path.
    pub item: String,
    /// Whether this position certainly uses the item and is affected by the change.
    pub certain: bool,
    /// `rust` if the code has to change, `wire` if the same code has another effect.
    pub side: &'static str,
    /// For `rust` it is `major` or `minor`, for `wire` it is `breaking` or `risky`.
    pub level: String,
    /// What changed.
    pub message: String,
    /// The item before.
    pub old: Option<String>,
    /// The item now.
    pub new: Option<String>,
    /// What to write instead, if that is known.
    pub instead: Option<String>,
    /// The change of the document that it follows from: its fingerprint in the report.
    pub fingerprint: String,
    /// The operations that are called and that the change reaches.
    pub operations: Vec<String>,
}

impl Impact {
    /// Whether a finding is at or above the threshold.
    pub fn fails(&self, threshold: FailOn) -> bool {
        let wire = |levels: &[&str]| {
            self.findings.iter().any(|finding| finding.side == "wire" && levels.contains(&finding.level.as_str()))
        };
        let major = self.findings.iter().any(|finding| finding.side == "rust" && finding.level == "major");
        match threshold {
            FailOn::Break => wire(&["breaking"]),
            FailOn::Risk => wire(&["breaking", "risky"]),
            FailOn::Any => !self.findings.is_empty(),
            FailOn::RustMajor => major,
        }
    }
}

/// Finds the changes of a report that affect a program. The report must contain the changes in Rust, see
/// [`add_rust`](crate::add_rust).
pub fn impact(report: &Report, uses: Uses) -> Impact {
    let types = |kind: &str| -> BTreeSet<&str> {
        let rust = report.changes.iter().flat_map(|change| &change.rust);
        rust.filter(|rust| rust.kind == kind).map(|rust| rust.path.as_str()).collect()
    };
    let (removed, changed) = (types("type-removed"), types("type-changed"));
    let fields: BTreeMap<&str, &RustChange> = report
        .changes
        .iter()
        .flat_map(|change| &change.rust)
        .filter(|rust| rust.kind == "field-changed")
        .map(|rust| (rust.path.as_str(), rust))
        .collect();
    let owner_is_gone =
        |rust: &RustChange| rust.path.rsplit_once("::").is_some_and(|(owner, _)| removed.contains(owner));
    let called: BTreeSet<&str> = uses.operations.iter().map(|used| used.operation.as_str()).collect();
    let mut findings = Vec::new();
    for change in report.changes.iter().filter(|change| change.excepted.is_none()) {
        let operations: Vec<String> =
            change.operations.iter().filter(|operation| called.contains(operation.as_str())).cloned().collect();
        for rust in &change.rust {
            // Values of a removed type come from a field, an operation or a name that is reported separately.
            let follows = owner_is_gone(rust);
            let goes_with_its_type = rust.kind.starts_with("impl-")
                && (removed.contains(rust.path.as_str())
                    || changed.contains(rust.path.as_str()) && !is_of_default(rust));
            if goes_with_its_type || rust.kind.ends_with("-moved") && uses.has_feature(rust) {
                continue;
            }
            let places = uses.places.iter().filter(|place| place.certain || !follows || place.form == Form::Value);
            for place in places {
                let may_not_apply = follows || comes_from_another_type(place, rust, &fields);
                let found = in_rust(place, change, rust, &operations, follows);
                findings.extend(found.map(|finding| Finding { certain: finding.certain && !may_not_apply, ..finding }));
            }
        }
        if matches!(change.level, Level::Break | Level::Risk) && !operations.is_empty() {
            findings.extend(on_the_wire(&uses, change, &operations));
        }
    }
    let key =
        |finding: &Finding| (finding.file.clone(), finding.line, finding.column, finding.side, finding.message.clone());
    findings.sort_by_key(key);
    findings.dedup_by(|one, other| key(one) == key(other) && one.item == other.item);
    keep_first_of_a_line(&mut findings);
    Impact { uses, findings }
}

/// Whether the value whose member is used comes from a field that now has another type. The members of the old type then do
/// not matter.
fn comes_from_another_type(place: &Use, rust: &RustChange, fields: &BTreeMap<&str, &RustChange>) -> bool {
    let Some((owner, _)) = rust.path.rsplit_once("::") else { return false };
    let new = place.via.iter().filter_map(|field| fields.get(field.as_str())?.new.as_deref());
    new.into_iter()
        .any(|new| !new.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).any(|part| part == owner))
}

/// Removes uncertain findings that repeat another finding for the same item and line.
fn keep_first_of_a_line(findings: &mut Vec<Finding>) {
    let key = |finding: &Finding| {
        (finding.file.clone(), finding.line, finding.item.clone(), finding.side, finding.message.clone())
    };
    let certain: BTreeSet<_> = findings.iter().filter(|finding| finding.certain).map(key).collect();
    let mut seen = BTreeSet::new();
    findings.retain(|finding| finding.certain || !certain.contains(&key(finding)) && seen.insert(key(finding)));
}

fn finding(place: &Use, item: &str, change: &Change, operations: &[String]) -> Finding {
    Finding {
        file: place.file.clone(),
        line: place.line,
        column: place.column,
        statement: place.statement,
        item: item.to_owned(),
        certain: place.certain,
        side: "rust",
        level: String::new(),
        message: String::new(),
        old: None,
        new: None,
        instead: None,
        fingerprint: change.fingerprint.clone(),
        operations: operations.to_vec(),
    }
}

/// What a change of the crate means for a position.
fn in_rust(place: &Use, change: &Change, rust: &RustChange, operations: &[String], follows: bool) -> Option<Finding> {
    let (kind, how) = rust.kind.rsplit_once('-')?;
    if how == "added" && rust.bump != "major" {
        return None;
    }
    let holder = rust.path.rsplit_once("::").map_or("", |(holder, _)| holder);
    let is_reached = match place.form {
        Form::Literal => how == "added" && place.items.iter().any(|item| item == holder),
        _ if how == "added" => false,
        Form::Field => kind == "field",
        // A removed field is reported where it is read, unless another type has replaced the type that contains it.
        Form::Value => kind == "field" && (how == "changed" && !is_tolerated(place, kind, rust) || follows),
        Form::Conversion => kind == "type" && how == "changed" || kind == "impl" && !is_of_default(rust),
        Form::Call => matches!(kind, "setter" | "method" | "operation" | "constructor"),
        Form::Path => !matches!(kind, "field" | "impl" | "feature"),
        Form::Type => kind == "type" || kind == "impl" && !is_of_default(rust),
        Form::Default => kind == "impl" && is_of_default(rust),
        Form::Feature => kind == "feature",
    };
    let item = place.items.iter().find(|item| place.form == Form::Literal || **item == rust.path)?;
    if !is_reached {
        return None;
    }
    let message = match kind {
        "impl" => lost_trait(rust)?,
        _ => format!("the {kind} `{}` {}", short(&rust.path), words(kind, how)),
    };
    Some(Finding {
        // Other traits are seldom used where their type is named.
        certain: place.certain
            && (kind != "impl" || place.form == Form::Default)
            && !(how == "changed" && is_tolerated(place, kind, rust)),
        level: rust.bump.clone(),
        message,
        old: rust.old.clone(),
        new: rust.new.clone(),
        instead: rust.instead.clone(),
        ..finding(place, item, change, operations)
    })
}

/// Names the trait that a type no longer implements. The impl blocks of a type are added and removed with it, and are not reported.
fn lost_trait(rust: &RustChange) -> Option<String> {
    let (implemented, ty) = rust.old.as_deref()?.strip_prefix("impl")?.split_once(" for ")?;
    Some(format!("`{}` no longer implements `{}`", short(ty), short(implemented.trim())))
}

fn is_of_default(rust: &RustChange) -> bool {
    rust.old.as_deref().is_some_and(|block| block.starts_with("impl core::default::Default for "))
}

fn words(kind: &str, how: &str) -> &'static str {
    match how {
        "removed" => "was removed",
        "changed" if kind == "field" => "has another type",
        "changed" if kind == "type" => "is another kind of type now",
        "changed" => "has another signature",
        "reordered" => "takes its arguments in another order",
        "moved" => "needs another feature",
        "deprecated" => "is deprecated",
        _ => "is new, and has to be set",
    }
}

/// Whether a use may compile with the new signature of an item.
fn is_tolerated(place: &Use, kind: &str, rust: &RustChange) -> bool {
    match (kind, place.then) {
        // Most code that only names a struct can also name a union. Uses of its members are reported separately.
        ("type", _) => true,
        ("field", Then::Any) | ("setter", Then::Fitting) => true,
        ("field", Then::Defaulted) if has_named_type(&rust.new) => false,
        ("field", Then::Defaulted) if container(&rust.old) == container(&rust.new) => true,
        // Generated types can be converted from their content.
        ("setter", _) if has_named_type(&rust.new) && !has_named_type(&rust.old) => true,
        ("field", Then::Contained) if container(&rust.old) == container(&rust.new) => true,
        // The name of the type is seldom written in full.
        _ => only_names_differ(rust),
    }
}

/// The type of a field without its arguments.
fn container(field: &Option<String>) -> Option<&str> {
    field.as_deref()?.split_once(": ")?.1.split('<').next()
}

/// Whether the type of a field or argument is generated, or contains a generated one.
fn has_named_type(item: &Option<String>) -> bool {
    let parts = item.as_deref().and_then(|item| item.split_once('(').or_else(|| item.split_once(": ")));
    parts.is_some_and(|(_, ty)| ty.contains("::types::"))
}

/// Whether the two sides differ only in the names of generated types.
fn only_names_differ(rust: &RustChange) -> bool {
    let without_names = |text: &Option<String>| {
        let mut parts = text.as_deref().unwrap_or_default().split("::types::");
        let first = parts.next().unwrap_or_default().to_owned();
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        parts.fold(first, |text, part| text + "_" + part.trim_start_matches(is_name))
    };
    rust.old.is_some() && rust.new.is_some() && without_names(&rust.old) == without_names(&rust.new)
}

/// What a change on the wire means: at the uses of the property that it belongs to, or else at the calls of the operations.
fn on_the_wire(uses: &Uses, change: &Change, operations: &[String]) -> Vec<Finding> {
    let with = |place: &Use, item: &str, certain: bool| Finding {
        side: "wire",
        level: if change.level == Level::Break { "breaking" } else { "risky" }.to_owned(),
        message: format!("{}: {}", change.place, change.message),
        old: shown(&change.old),
        new: shown(&change.new),
        certain,
        ..finding(place, item, change, operations)
    };
    let methods: BTreeSet<String> = uses
        .operations
        .iter()
        .filter(|used| operations.contains(&used.operation))
        .map(|used| super::index::client_path(&used.method))
        .collect();
    let calls = uses.places.iter().filter(|place| place.certain);
    let calls = calls.filter_map(|place| Some((place, place.items.iter().find(|item| methods.contains(*item))?)));
    if !uses.has_item_for(change) {
        let is_own = change.old_pointer.starts_with("/paths/") || change.new_pointer.starts_with("/paths/");
        let is_missing = is_in_property(change) && change.direction == "response" && !is_own;
        return calls.filter(|_| !is_missing).map(|(place, item)| with(place, item, is_own)).collect();
    }
    let notices = |place: &&Use| !matches!(place.form, Form::Value | Form::Conversion) && !is_only_sent(place, change);
    let used = uses.places.iter().filter(notices).filter_map(|place| {
        let item = place.items.iter().find(|item| uses.sets_or_reads(item, change))?;
        Some(with(place, item, place.certain))
    });
    used.collect()
}

fn is_in_property(change: &Change) -> bool {
    change.old_pointer.contains("/properties/") || change.new_pointer.contains("/properties/")
}

/// Whether a use sends a value that the change does not concern, because the request accepts it as before.
fn is_only_sent(place: &Use, change: &Change) -> bool {
    let sends = matches!(place.form, Form::Call | Form::Path | Form::Literal);
    let is_accepted = change.severity.is_none() && change.sent.is_some_and(|level| level < Level::Risk);
    // A setter with an argument sends no null.
    let is_value = place.form == Form::Call && place.items.iter().all(|item| !item.ends_with("_null"));
    sends && (is_accepted || change.id == "nullability-changed" && is_value)
}

impl Uses {
    /// Whether the program enables one of the features that an item now requires.
    fn has_feature(&self, rust: &RustChange) -> bool {
        let Some(features) = &self.features else { return true };
        let needed =
            rust.new.as_deref().and_then(|text| text.split_once(" with feature ")).map_or("", |(_, names)| names);
        // The feature of all tags.
        features.contains("apis") || needed.split(" or ").any(|name| features.contains(name))
    }

    /// Whether the crate has an item for the property at or in which the change is.
    fn has_item_for(&self, change: &Change) -> bool {
        [&change.old_pointer, &change.new_pointer].into_iter().any(|pointer| {
            let around = std::iter::successors(Some(pointer.as_str()), |pointer| Some(pointer.rsplit_once('/')?.0));
            around.into_iter().any(|pointer| self.known.contains(pointer))
        })
    }

    /// Whether an item represents a property at or in which the change is.
    fn sets_or_reads(&self, item: &str, change: &Change) -> bool {
        let is_in = |pointer: &str, property: &str| {
            pointer.strip_prefix(property).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let properties = self.properties.get(item).into_iter().flatten();
        properties
            .into_iter()
            .any(|property| is_in(&change.old_pointer, property) || is_in(&change.new_pointer, property))
    }
}

fn shown(value: &Value) -> Option<String> {
    (!value.is_null()).then(|| value.to_string())
}
