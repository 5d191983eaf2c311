//! What cannot be decided from a document alone: references that cannot be followed, and nulls that are allowed but not listed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::usage::used;
use super::words::NAMED;
use crate::quote::quote;
use openapi::document::Document;

/// Keys below which a `$ref` is not a reference.
const DATA: [&str; 6] = ["example", "examples", "default", "enum", "const", "value"];

/// A note on the references of a document that lead nowhere, or into another file.
pub(crate) fn references(which: &str, doc: &mut Document) -> Option<String> {
    let root = doc.value(doc.root);
    let sections = ["paths", "webhooks"].into_iter().filter_map(|key| Some((root.get(key)?, true)));
    let mut open: Vec<(&Value, bool)> = sections.collect();
    open.extend(used(root).iter().filter_map(|pointer| Some((root.pointer(pointer)?, false))));
    let mut lost: Vec<&str> = Vec::new();
    while let Some((value, names)) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, false))),
            Value::Object(map) => {
                let reference = map.get("$ref").filter(|_| !names).and_then(Value::as_str);
                lost.extend(reference.filter(|reference| doc.lookup(reference).is_none()));
                let mapping = map.get("mapping").filter(|_| !names && map.contains_key("propertyName"));
                let targets =
                    mapping.and_then(Value::as_object).into_iter().flatten().filter_map(|(_, to)| to.as_str());
                lost.extend(targets.filter(|target| doc.lookup(target).or_else(|| doc.named(target)).is_none()));
                let inner = map.iter().filter(|(key, _)| names || !DATA.contains(&key.as_str()));
                open.extend(inner.map(|(key, value)| (value, !names && NAMED.contains(&key.as_str()))));
            }
            _ => {}
        }
    }
    lost.sort_unstable();
    lost.dedup();
    let (first, more) = lost.split_first()?;
    let others = match more.len() {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    Some(format!(
        "the {which} document refers to {}{others}, which it does not contain: that part is not compared",
        quote(first)
    ))
}

/// A note on the values for which only one document has lists without the null that its type allows.
pub(crate) fn nulls(doubtful: &BTreeSet<String>) -> Option<String> {
    let (first, more) = doubtful.iter().next().map(|first| (first, doubtful.len() - 1))?;
    let others = match more {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    Some(format!(
        "one document lists values without null where the type allows null, at {}{others}: null is read as allowed",
        quote(first)
    ))
}
