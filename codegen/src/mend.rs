//! Leaves out the smallest part of a document around each fault, so that the rest can be generated.
//!
//! A schema loses the keyword with the fault, and then accepts more, or accepts anything. A parameter, an operation or a path
//! that cannot be sent without the part is left out as a whole.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use openapi::grammar::{Kind, Node};
use openapi::pointer;
use serde_json::{json, Value};

use crate::error::Error;

/// A fault of a document, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The fault.
    pub fault: Error,
    /// What was done instead of rejecting the document.
    pub instead: String,
}

/// The maximum number of faults that are mended.
const MAX_FAULTS: usize = 10_000;

/// Mends faults of a document, and adds what was done to `mended`. A fault that only needs to be reported is reported once.
///
/// # Errors
/// The first fault that no change of the document removes.
pub(crate) fn mend(root: &mut Value, faults: Vec<Error>, mended: &mut Vec<Mended>) -> Result<(), Error> {
    let mut changes = BTreeSet::new();
    let before = mended.len();
    for fault in faults.into_iter().map(Error::advise) {
        let known = mended.iter().position(|known| known.fault == fault);
        // A location that two references lead through is found twice.
        if known.is_some_and(|at| at >= before) {
            continue;
        }
        let is_known = known.is_some();
        if let Some(instead) = fault.instead.clone() {
            if !is_known {
                mended.push(Mended { fault, instead: instead.into() });
            }
            continue;
        }
        let change = change(root, &fault.pointer);
        let Some((change, instead)) = change.filter(|_| !is_known && mended.len() < MAX_FAULTS) else {
            return Err(fault);
        };
        changes.insert(change);
        mended.push(Mended { fault, instead: instead.to_owned() });
    }
    let mut changes: Vec<Change> = changes.into_iter().collect();
    // Later elements of a list come first, so that a removal does not move others that are still to be removed.
    changes.sort_by_cached_key(|change| Reverse(order(change.pointer())));
    for change in changes {
        change.apply(root);
    }
    Ok(())
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    /// Removes a member or an element.
    Remove(String),
    /// Replaces a schema by one that accepts anything.
    Open(String),
    /// Replaces a number or boolean by its text.
    Quote(String),
}

impl Change {
    fn pointer(&self) -> &str {
        match self {
            Change::Remove(pointer) | Change::Open(pointer) | Change::Quote(pointer) => pointer,
        }
    }

    fn apply(self, root: &mut Value) {
        match self {
            Change::Open(pointer) => {
                if let Some(schema) = root.pointer_mut(&pointer) {
                    let description = schema.get("description").filter(|text| text.is_string()).cloned();
                    *schema = description.map_or(json!({}), |text| json!({ "description": text }));
                }
            }
            Change::Quote(pointer) => {
                if let Some(value) = root.pointer_mut(&pointer) {
                    *value = Value::String(value.to_string());
                }
            }
            Change::Remove(pointer) => {
                let Some((parent, token)) = pointer.rsplit_once('/') else { return };
                match root.pointer_mut(parent) {
                    Some(Value::Object(map)) => drop(map.shift_remove(&pointer::unescape(token))),
                    Some(Value::Array(list)) => {
                        if let Some(index) = token.parse().ok().filter(|index| *index < list.len()) {
                            list.remove(index);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The tokens of a pointer, as numbers where they are numbers.
fn order(pointer: &str) -> Vec<(usize, String)> {
    let token = |token: String| (token.parse().unwrap_or(0), token);
    pointer::tokens(pointer).map(token).collect()
}

/// An object of the grammar that contains a location.
struct Holder {
    node: Node,
    pointer: String,
}

/// The objects that contain a location, from the outermost to the innermost, and what the location has to contain.
fn holders(root: &Value, place: &str) -> (Vec<Holder>, Option<Kind>) {
    let mut holders = Vec::new();
    let (mut kind, mut value, mut pointer) = (Kind::One(Node::Root), Some(root), String::new());
    let mut tokens = pointer::tokens(place);
    loop {
        if let Kind::One(node) = kind {
            holders.push(Holder { node, pointer: pointer.clone() });
        }
        let Some(token) = tokens.next() else { return (holders, Some(kind)) };
        kind = match kind {
            Kind::One(node) => match node.field(&token) {
                Some(field) => field.kind,
                None => return (holders, None),
            },
            Kind::MapOf(node) | Kind::ListOf(node) => Kind::One(node),
            Kind::Dependencies => Kind::One(Node::Schema),
            _ => return (holders, None),
        };
        value = value.and_then(|value| match value {
            Value::Array(list) => list.get(token.parse::<usize>().ok()?),
            value => value.get(&token),
        });
        if value.is_none() {
            return (holders, None);
        }
        pointer = format!("{pointer}/{}", pointer::escape(&token));
    }
}

/// The change that removes a fault at a location, and a text that describes its effect.
fn change(root: &Value, place: &str) -> Option<(Change, &'static str)> {
    let (holders, kind) = holders(root, place);
    if kind == Some(Kind::Text) && matches!(root.pointer(place), Some(Value::Number(_) | Value::Bool(_))) {
        return Some((Change::Quote(place.to_owned()), "the value is read as text"));
    }
    let innermost = holders.last()?;
    let member = |holder: &Holder| {
        let name = place.strip_prefix(&holder.pointer)?.strip_prefix('/')?.split('/').next()?;
        Some(format!("{}/{name}", holder.pointer))
    };
    for (index, holder) in holders.iter().enumerate().rev() {
        let parent = index.checked_sub(1).map(|index| &holders[index]);
        match holder.node {
            Node::Schema if place == holder.pointer => {
                return Some((Change::Open(place.to_owned()), "the schema accepts any JSON"));
            }
            Node::Schema => return Some((Change::Remove(member(holder)?), "the keyword is ignored")),
            Node::Discriminator if place.starts_with(&format!("{}/mapping/", holder.pointer)) => {
                return Some((Change::Remove(place.to_owned()), "the value is left out of the mapping"));
            }
            Node::Parameter => {
                let parameter = root.pointer(&holder.pointer)?;
                let is_needed = parameter.get("required") == Some(&Value::Bool(true))
                    || parameter.get("in").is_some_and(|place| place == "path")
                    || parameter.get("$ref").is_some();
                match parent.map(|parent| parent.node) {
                    Some(Node::Operation | Node::PathItem) if is_needed => {}
                    _ => return Some((Change::Remove(holder.pointer.clone()), "the parameter is left out")),
                }
            }
            Node::RequestBody | Node::MediaType | Node::Encoding | Node::Header | Node::Responses
                if parent.is_some_and(|parent| parent.node != Node::Components) => {}
            Node::Response => return Some((Change::Remove(holder.pointer.clone()), "the response is left out")),
            Node::Operation | Node::PathItem => {
                let field = member(holder).filter(|_| std::ptr::eq(holder, innermost));
                let is_needed = |field: &String| {
                    ["/parameters", "/requestBody", "/$ref"].iter().any(|needed| field.ends_with(needed))
                        && root.pointer(field) != Some(&Value::Null)
                };
                return Some(match (field.filter(|field| !is_needed(field)), holder.node) {
                    (Some(field), _) => (Change::Remove(field), "the field is ignored"),
                    (None, Node::Operation) => (Change::Remove(holder.pointer.clone()), "the operation is left out"),
                    (None, _) => (Change::Remove(holder.pointer.clone()), "the path is left out"),
                });
            }
            Node::Root | Node::Info | Node::Components | Node::Paths => {
                let field = member(holder).or_else(|| parent.map(|_| holder.pointer.clone()))?;
                return Some((Change::Remove(field), "the field is ignored"));
            }
            _ => return Some((Change::Remove(holder.pointer.clone()), "it is left out")),
        }
    }
    None
}
