//! The two changes of Overlay 1.0. An update merges objects, appends to lists and replaces other values. A removal deletes
//! the value.

use serde_json::Value;

/// The maximum depth of a document, as in serde_json.
const MAX_DEPTH: usize = 128;

/// Merges an update into the value at a pointer.
pub(super) fn update(root: &mut Value, pointer: &str, update: &Value) -> Result<(), String> {
    if pointer.matches('/').count() + depth(update) > MAX_DEPTH {
        return Err(format!("update nests deeper than {MAX_DEPTH} levels"));
    }
    match root.pointer_mut(pointer) {
        // The update of a list becomes one more element, even if the update is a list.
        Some(Value::Array(list)) => list.push(update.clone()),
        Some(target @ Value::Object(_)) if update.is_object() => merge(target, update),
        Some(Value::Object(_)) => return Err("is an object, and the update is none".into()),
        Some(_) => return Err("is neither an object nor a list; target what holds it".into()),
        None => return Err("is gone: an earlier change of the same action replaced it".into()),
    }
    Ok(())
}

fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                match target.get_mut(key) {
                    Some(old) => merge(old, value),
                    None => drop(target.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (target, update) => *target = update.clone(),
    }
}

/// Removes the value at a pointer from its object or list.
pub(super) fn remove(root: &mut Value, pointer: &str) -> Result<(), String> {
    let Some((parent, token)) = pointer.rsplit_once('/') else {
        return Err("the whole document cannot be removed".into());
    };
    match root.pointer_mut(parent) {
        Some(Value::Object(map)) => drop(map.shift_remove(&openapi::pointer::unescape(token))),
        Some(Value::Array(list)) => {
            if let Some(index) = token.parse().ok().filter(|index| *index < list.len()) {
                list.remove(index);
            }
        }
        // The location is inside a value that this action has removed already.
        _ => {}
    }
    Ok(())
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        Value::Array(list) => 1 + list.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
