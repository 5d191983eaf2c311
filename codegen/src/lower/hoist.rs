//! Makes a component schema of everything else that a reference leads to: members of `$defs`,
//! schemas with an `$anchor`, schemas in the middle of another or of a path.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::{json, Map, Value};

use super::check;
use super::report::Report;
use crate::error::{Error, Stage};
use crate::grammar::Node;
use crate::load::Reference;
use crate::pointer::{self, At};

/// The tokens of a pointer that say where something is, not what it is.
const STRUCTURE: [&str; 16] = [
    "$defs",
    "definitions",
    "properties",
    "schema",
    "schemas",
    "components",
    "content",
    "responses",
    "additionalProperties",
    "patternProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "prefixItems",
    "parameters",
    "paths",
];

/// Moves the targets and returns the new text of every schema reference by its old one.
pub(super) fn hoist(
    root: &mut Value,
    references: &[Reference],
    report: &mut Report,
) -> Result<BTreeMap<String, String>, Error> {
    let schemas = || references.iter().filter(|reference| reference.node == Node::Schema);
    let mut targets: Vec<&str> = schemas()
        .map(|reference| reference.target.as_str())
        .filter(|target| pointer::component(target, "schemas").is_none())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    // What is inside of another target leaves before it.
    targets.sort_by_key(|target| std::cmp::Reverse(target.matches('/').count()));

    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for target in targets {
        let name = free_name(root, target);
        let Some(place) = root.pointer_mut(target) else {
            return Err(Error::new(Stage::Lower, target, "a reference leads here, but there is nothing"));
        };
        let schema = std::mem::replace(place, json!({ "$ref": component(&name) }));
        check::check(report, Node::Schema, &At::pointer(target), &schema)?;
        member(member(root, "components"), "schemas")
            .as_object_mut()
            .map(|schemas| schemas.insert(name.clone(), schema));
        report.count("schema made a component because something refers to it");
        names.insert(target, name);
    }
    let renamed = schemas().map(|reference| {
        let name = match names.get(reference.target.as_str()) {
            Some(name) => name.clone(),
            None => pointer::component(&reference.target, "schemas").unwrap_or_default(),
        };
        (reference.text.clone(), component(&name))
    });
    let mut renamed: BTreeMap<String, String> = renamed.collect();
    for name in names.values() {
        renamed.insert(component(name), component(name));
    }
    Ok(renamed)
}

/// The text of a reference to a component schema.
pub(super) fn component(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// The member of an object, made when missing.
fn member<'v>(value: &'v mut Value, key: &str) -> &'v mut Value {
    if !value.get(key).is_some_and(Value::is_object) {
        value[key] = Value::Object(Map::new());
    }
    &mut value[key]
}

/// A name made of what a pointer says, that no component has.
fn free_name(root: &Value, target: &str) -> String {
    let mut words = String::new();
    let mut tokens = pointer::tokens(target).peekable();
    let mut owner = None;
    if target.starts_with("/paths/") {
        let operation: Vec<_> = tokens.by_ref().take(3).collect();
        let id = root["paths"][operation.get(1).map_or("", String::as_str)]
            .get(operation.get(2).map_or("", String::as_str))
            .and_then(|operation| operation.get("operationId"));
        owner = id.and_then(Value::as_str).map(ToUpperCamelCase::to_upper_camel_case);
        if owner.is_none() {
            words = operation.join("-");
        }
    } else if target.starts_with("/components/schemas/") {
        owner = tokens.nth(2);
    }
    for token in tokens.filter(|token| !STRUCTURE.contains(&token.as_str()) && !token.contains('/')) {
        words.push('-');
        words.push_str(&token);
    }
    let name = owner.unwrap_or_default() + &words.to_upper_camel_case();
    let mut name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).collect();
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, "Schema");
    }
    let taken = |name: &str| root["components"]["schemas"].get(name).is_some();
    if !taken(&name) {
        return name;
    }
    (2..).map(|number| format!("{name}{number}")).find(|name| !taken(name)).unwrap_or(name)
}
