//! The two changes of Overlay 1.0. An update merges objects, appends to lists and replaces other values. A removal deletes the
//! place.

use serde_json::Value;

/// The deepest a document may be nested, as in serde_json.
const DEEPEST: usize = 128;

/// Merges an update into the value at a pointer.
pub(super) fn update(root: &mut Value, pointer: &str, update: &Value) -> Result<(), String> {
    if pointer.matches('/').count() + depth(update) > DEEPEST {
        return Err(format!("update nests deeper than {DEEPEST} levels"));
    }
    match root.pointer_mut(pointer) {
        // An update of a list is one more element, even where it is a list itself.
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
        // A place inside of one that this action has removed already.
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
