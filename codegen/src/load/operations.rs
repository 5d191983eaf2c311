//! Every operation has an id of its own, and its path and its path parameters name each other.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::METHODS;
use crate::error::{Error, Stage};
use crate::pointer::{self, At, Target};

/// Checks the operations under `paths`.
pub(super) fn check(stage: Stage, root: &Value) -> Result<(), Error> {
    let mut ids: BTreeMap<&str, String> = BTreeMap::new();
    let paths = At::ROOT.key("paths");
    for (path, item) in root["paths"].as_object().into_iter().flatten() {
        let at = paths.key(path);
        if path.starts_with("x-") {
            continue;
        }
        let names = parameters_of(path).map_err(|message| Error::new(stage, at, message))?;
        let target = resolve(root, item);
        for method in METHODS {
            let Some(operation) = item.get(method).or_else(|| target.get(method)) else {
                continue;
            };
            let at = at.key(method);
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
            if id.trim().is_empty() {
                return Err(Error::new(stage, at, "operation has no operationId").help("add one in spec/overlay.yaml"));
            }
            if let Some(first) = ids.insert(id, at.to_string()) {
                let message = format!("operationId `{id}` is taken by {first}");
                return Err(Error::new(stage, at.key("operationId"), message)
                    .help("give one of them another id in spec/overlay.yaml"));
            }
            let lists = [item, target, operation].map(|holder| holder.get("parameters"));
            let declared = declared(root, lists.into_iter().flatten());
            match (
                names.iter().find(|name| !declared.contains(name)),
                declared.iter().find(|name| !names.contains(name)),
            ) {
                (Some(name), _) => {
                    let message = format!("path parameter `{name}` is not declared");
                    return Err(Error::new(stage, at, message));
                }
                (_, Some(name)) => {
                    let message = format!("path has no parameter `{name}`, though it is declared");
                    return Err(Error::new(stage, at, message));
                }
                _ => {}
            }
        }
    }
    Ok(())
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
    Ok(names)
}

/// The names of the path parameters in lists of parameters.
fn declared<'v>(root: &'v Value, lists: impl Iterator<Item = &'v Value>) -> Vec<&'v str> {
    let mut names = Vec::new();
    for parameter in lists.filter_map(Value::as_array).flatten() {
        let parameter = resolve(root, parameter);
        if parameter.get("in").and_then(Value::as_str) == Some("path") {
            names.extend(parameter.get("name").and_then(Value::as_str));
        }
    }
    names
}

/// Follows the references of an object; they are known to resolve and not to go round.
fn resolve<'v>(root: &'v Value, value: &'v Value) -> &'v Value {
    let mut value = value;
    while let Some(Target::Pointer(pointer)) = value.get("$ref").and_then(Value::as_str).map(pointer::target) {
        match root.pointer(&pointer) {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}
