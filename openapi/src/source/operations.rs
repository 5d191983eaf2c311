//! Checks that every `operationId` is unique, and that paths and path parameters agree.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::Document;
use crate::fault::Fault;
use crate::operations::{unique_ids, Operation};
use crate::pointer::At;

/// The faults of the operations under `paths`.
pub(super) fn check(root: &Value) -> Vec<Fault> {
    let mut by_path: BTreeMap<&str, Vec<(Operation<'_>, String)>> = BTreeMap::new();
    let operations = Document::new(root).operations();
    let unique = unique_ids(&operations);
    for (operation, id) in operations.into_iter().zip(unique) {
        by_path.entry(operation.path).or_default().push((operation, id));
    }
    let mut ids = BTreeMap::new();
    let mut faults = Vec::new();
    let paths = At::ROOT.key("paths");
    for path in root.get("paths").and_then(Value::as_object).into_iter().flatten().map(|(path, _)| path.as_str()) {
        let at = paths.key(path);
        if !path.starts_with('/') {
            continue;
        }
        let names = match parameters_of(path) {
            Ok(names) => names,
            Err(message) => {
                faults.push(Fault::new(at, message));
                continue;
            }
        };
        for (operation, unique) in by_path.remove(path).unwrap_or_default() {
            let at = at.key(operation.method);
            faults.extend(check_id(&operation, &unique, &at, &mut ids));
            faults.extend(check_parameters(&operation, &at, &names));
        }
    }
    faults
}

fn check_id<'a>(
    operation: &Operation<'a>,
    unique: &str,
    at: &At,
    ids: &mut BTreeMap<&'a str, String>,
) -> Option<Fault> {
    let fault = match operation.id {
        None => Fault::new(at, "operation has no operationId").help("add one in spec/overlay.yaml"),
        Some(id) => match ids.get(id) {
            Some(first) => Fault::new(at.key("operationId"), format!("operationId `{id}` is taken by {first}"))
                .help("give one of them another id in spec/overlay.yaml"),
            None => {
                ids.insert(id, at.to_string());
                return None;
            }
        },
    };
    Some(fault.instead(format!("it is named after its method and path: `{unique}`")))
}

fn check_parameters(operation: &Operation<'_>, at: &At, names: &[&str]) -> Vec<Fault> {
    let in_path = operation.parameters.iter().filter(|parameter| parameter.location == "path");
    let declared: Vec<&str> = in_path.map(|parameter| parameter.name).collect();
    let mut faults = Vec::new();
    if let Some(name) = names.iter().find(|name| !declared.contains(name)) {
        let fault = Fault::new(at, format!("path parameter `{name}` is not declared"));
        faults.push(fault.instead("it is a string"));
    }
    if let Some(name) = declared.iter().find(|name| !names.contains(name)) {
        let fault = Fault::new(at, format!("path has no parameter `{name}`, though it is declared"));
        faults.push(fault.instead("the parameter is left out"));
    }
    faults
}

/// The names of the parameters of a path template.
fn parameters_of(path: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find(['{', '}']) {
        if rest[open..].starts_with('}') {
            return Err("path has a `}` without its `{`".into());
        }
        let after = &rest[open + 1..];
        let Some(close) = after.find('}') else {
            return Err("path has a `{` without its `}`".into());
        };
        let name = &after[..close];
        if name.is_empty() || name.contains(['/', '{', '?', '#']) {
            return Err(format!("path has a parameter with the name `{name}`"));
        }
        if names.contains(&name) {
            return Err(format!("path has the parameter `{name}` twice"));
        }
        names.push(name);
        rest = &after[close + 1..];
    }
    if path.contains(['?', '#']) {
        return Err("path has a query or a fragment".into());
    }
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err("path has a segment `.` or `..`, which clients remove".into());
    }
    Ok(names)
}
