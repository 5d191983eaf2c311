//! Every operation has an id of its own, and its path and its path parameters name each other.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::METHODS;
use crate::error::{Error, Stage};
use crate::names::operation_id;
use crate::pointer::{self, At, Target};

/// The longest chain of references that is followed.
const MAX_CHAIN: usize = 100;

/// The faults of the operations under `paths`.
pub(super) fn check(stage: Stage, root: &Value) -> Vec<Error> {
    let mut ids: BTreeMap<&str, String> = BTreeMap::new();
    let mut faults = Vec::new();
    let paths = At::ROOT.key("paths");
    for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let at = paths.key(path);
        if !path.starts_with('/') {
            continue;
        }
        let names = match parameters_of(path) {
            Ok(names) => names,
            Err(message) => {
                faults.push(Error::new(stage, at, message));
                continue;
            }
        };
        let target = resolve(root, item);
        for method in METHODS {
            let Some(operation) = item.get(method).or_else(|| target.get(method)) else {
                continue;
            };
            let at = at.key(method);
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
            let named = || format!("it is named after its method and path: `{}`", operation_id(method, path));
            if id.trim().is_empty() {
                let fault = Error::new(stage, at, "operation has no operationId").help("add one in spec/overlay.yaml");
                faults.push(fault.instead(named()));
            } else if let Some(first) = ids.get(id) {
                let message = format!("operationId `{id}` is taken by {first}");
                let fault = Error::new(stage, at.key("operationId"), message);
                faults.push(fault.help("give one of them another id in spec/overlay.yaml").instead(named()));
            } else {
                ids.insert(id, at.to_string());
            }
            let lists = [item, target, operation].map(|holder| holder.get("parameters"));
            let declared = declared(root, lists.into_iter().flatten());
            if let Some(name) = names.iter().find(|name| !declared.contains(name)) {
                let fault = Error::new(stage, at, format!("path parameter `{name}` is not declared"));
                faults.push(fault.instead("it is a string"));
            }
            if let Some(name) = declared.iter().find(|name| !names.contains(name)) {
                let fault = Error::new(stage, at, format!("path has no parameter `{name}`, though it is declared"));
                faults.push(fault.instead("the parameter is left out"));
            }
        }
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

/// Follows the references of an object as far as they lead. References that go round are a fault of their own.
fn resolve<'v>(root: &'v Value, value: &'v Value) -> &'v Value {
    let mut value = value;
    for _ in 0..MAX_CHAIN {
        let Some(Target::Pointer(pointer)) = value.get("$ref").and_then(Value::as_str).map(pointer::target) else {
            break;
        };
        let Some(target) = root.pointer(&pointer) else { break };
        value = target;
    }
    value
}
