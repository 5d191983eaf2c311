//! Checks whether a document can be a newer revision of the pinned one, before anything is replaced.

use std::collections::BTreeSet;

use anyhow::{bail, Result};
use codegen::load::open;
use codegen::overlay::{repair, Overlay};
use openapi::operations::METHODS;
use openapi::source::Source;
use serde::de::IgnoredAny;
use serde_json::Value;

/// A revision is rejected without `--force` if it lacks more than 1/`LOST` of the operations of the pinned document.
const LOST: usize = 4;

/// Reads a document. Rejects one from which no crate can be generated, even after repairs.
///
/// # Errors
/// If it is not a valid OpenAPI 3 document in JSON, or has no operation.
pub fn read(name: &str, text: &str, repairs: Option<&Overlay>) -> Result<Source> {
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        bail!("{name}: is HTML or XML, not an OpenAPI document");
    }
    let (document, faults) = open(name, text)?;
    if serde_json::from_str::<IgnoredAny>(text.trim_start_matches('\u{feff}')).is_err() {
        bail!("{name}: is YAML\nhelp: convert it to JSON, because spec/cloud.json is kept byte for byte");
    }
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

/// The reasons why `new` cannot be a newer revision of `old`. Empty if there are none.
pub fn reasons_to_reject(old: &Value, new: &Value) -> Vec<String> {
    let mut reasons = Vec::new();
    let title = |document: &Value| {
        document.pointer("/info/title").and_then(Value::as_str).unwrap_or_default().trim().to_owned()
    };
    let (before, after) = (title(old), title(new));
    if before != after {
        reasons.push(format!("its title is \"{after}\", not \"{before}\""));
    }
    let (before, after) = (operations(old), operations(new));
    let lost = before.difference(&after).count();
    if lost * LOST > before.len() {
        reasons.push(format!("it lacks {lost} of the {} operations of the pinned one", before.len()));
    }
    reasons
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
