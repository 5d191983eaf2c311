//! Whether a document can be a newer revision of the pinned one: checks before anything is replaced.

use std::collections::BTreeSet;

use anyhow::{bail, Result};
use codegen::load::open;
use codegen::overlay::{repair, Overlay};
use openapi::operations::METHODS;
use openapi::source::Source;
use serde_json::Value;

/// A revision is rejected without `--force` if it lacks more than one `LOST`th of the operations of the pinned document.
const LOST: usize = 4;

/// Reads a document, and refuses what cannot be generated from, not even after repairs.
///
/// # Errors
/// If it is not a valid OpenAPI 3 document, or has no operation.
pub fn read(name: &str, text: &str, repairs: Option<&Overlay>) -> Result<Source> {
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        bail!("{name}: is HTML or XML, not an OpenAPI document");
    }
    let (document, faults) = open(name, text)?;
    let left = match faults.is_empty() {
        true => faults,
        false => repair(document.clone(), faults, repairs)?.1,
    };
    if let Some(fault) = left.into_iter().next() {
        return Err(fault.into());
    }
    if document.operations() == 0 {
        bail!("{name}: has no operation");
    }
    Ok(document)
}

/// What speaks against taking `new` for a newer revision of `old`; empty when nothing does.
pub fn doubts(old: &Value, new: &Value) -> Vec<String> {
    let mut doubts = Vec::new();
    let title = |document: &Value| {
        document.pointer("/info/title").and_then(Value::as_str).unwrap_or_default().trim().to_owned()
    };
    let (before, after) = (title(old), title(new));
    if before != after {
        doubts.push(format!("it is titled \"{after}\", the pinned one \"{before}\""));
    }
    let (before, after) = (operations(old), operations(new));
    let lost = before.difference(&after).count();
    if lost * LOST > before.len() {
        doubts.push(format!("it lacks {lost} of the {} operations of the pinned one", before.len()));
    }
    doubts
}

/// Methods and paths, without the names of path parameters.
fn operations(document: &Value) -> BTreeSet<String> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let mut found = BTreeSet::new();
    for (path, item) in paths {
        let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
        let path = segments.collect::<Vec<_>>().join("/");
        found.extend(
            METHODS.iter().filter(|method| item.get(method).is_some()).map(|method| format!("{method} {path}")),
        );
    }
    found
}
