//! The parameters in force for an operation, by what identifies each.

use std::collections::BTreeMap;

use serde_json::Value;

use openapi::document::{Document, LocId};

pub(super) type Key = (String, String);

/// The location of a parameter whose reference leads nowhere, or to another file.
pub(super) const UNRESOLVED: &str = "$ref";

/// The effective parameters: those of the path, overridden by those of the operation.
pub(super) fn parameters(
    doc: &mut Document,
    item: LocId,
    operation: LocId,
    template: &[String],
) -> BTreeMap<Key, LocId> {
    let mut found = BTreeMap::new();
    for owner in [item, operation] {
        for place in doc.elements_of(owner, "parameters") {
            let place = doc.follow(place);
            let value = doc.value(place);
            let text = |key: &str| value.get(key).and_then(Value::as_str);
            if let Some(reference) = text("$ref") {
                found.insert((UNRESOLVED.to_owned(), reference.to_owned()), place);
                continue;
            }
            let (Some(name), Some(location)) = (text("name"), text("in")) else {
                continue;
            };
            let key = match location {
                "path" => position(doc, owner, template, name),
                "header" => name.to_lowercase(),
                _ => name.to_owned(),
            };
            // The document says that these three header parameters shall be ignored.
            if location == "header" && ["accept", "content-type", "authorization"].contains(&key.as_str()) {
                continue;
            }
            found.insert((location.to_owned(), key), place);
        }
    }
    found
}

/// The place of a path parameter in the path. One that the path does not name takes a place that no other claims.
fn position(doc: &mut Document, owner: LocId, template: &[String], name: &str) -> String {
    if let Some(index) = template.iter().position(|part| part == name) {
        return format!("#{index}");
    }
    let mut strays = Vec::new();
    let mut free: Vec<usize> = (0..template.len()).collect();
    for place in doc.elements_of(owner, "parameters") {
        let place = doc.follow(place);
        let value = doc.value(place);
        let Some(other) =
            value.get("name").and_then(Value::as_str).filter(|_| value.get("in") == Some(&Value::from("path")))
        else {
            continue;
        };
        match template.iter().position(|part| part == other) {
            Some(index) => free.retain(|open| *open != index),
            None => strays.push(other),
        }
    }
    let rank = strays.iter().position(|stray| *stray == name);
    rank.and_then(|rank| free.get(rank)).map_or(name.to_owned(), |index| format!("#{index}"))
}
