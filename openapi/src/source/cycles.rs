//! Rejects chains of references that lead back to their start without passing a property, an item or an arm of a union.
//! Such a schema or parameter would have no content.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Reference;
use crate::fault::Fault;
use crate::pointer::{self, Target};

/// The maximum number of cycles that are reported.
const MAX_CYCLES: usize = 100;

/// The cycles among the targets of all references.
pub(super) fn check(root: &Value, references: &[Reference]) -> Vec<Fault> {
    let targets: BTreeMap<&str, &str> =
        references.iter().map(|reference| (reference.at.as_str(), reference.target.as_str())).collect();
    let mut states = BTreeMap::new();
    let mut cycles = Vec::new();
    for reference in references {
        search(root, &targets, &reference.target, &mut states, &mut cycles);
    }
    let error = |cycle: Vec<String>| {
        let first = cycle.first().cloned().unwrap_or_default();
        Fault::new(first, format!("refers to itself: {}", cycle.join(" -> ")))
            .help("only a property, an item or an arm of a union can refer back to the schema it is in")
    };
    cycles.into_iter().map(error).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

/// A depth-first search without recursion: a chain can be as long as the document.
fn search(
    root: &Value,
    targets: &BTreeMap<&str, &str>,
    start: &str,
    states: &mut BTreeMap<String, State>,
    cycles: &mut Vec<Vec<String>>,
) {
    if states.contains_key(start) {
        return;
    }
    states.insert(start.to_owned(), State::Open);
    let mut stack = vec![(start.to_owned(), edges(root, targets, start))];
    while let Some((pointer, pending)) = stack.last_mut() {
        let Some(next) = pending.pop() else {
            states.insert(std::mem::take(pointer), State::Done);
            stack.pop();
            continue;
        };
        match states.get(&next) {
            Some(State::Done) => {}
            Some(State::Open) if cycles.len() >= MAX_CYCLES => {}
            Some(State::Open) => {
                let from = stack.iter().position(|(pointer, _)| *pointer == next).unwrap_or(0);
                let mut cycle: Vec<String> = stack[from..].iter().map(|(pointer, _)| pointer.clone()).collect();
                // Starts each cycle with its smallest pointer, so that the text does not depend on the order of the search.
                let least = (0..cycle.len()).min_by_key(|index| &cycle[*index]).unwrap_or(0);
                cycle.rotate_left(least);
                cycle.extend(cycle.first().cloned());
                cycles.push(cycle);
            }
            None => {
                states.insert(next.clone(), State::Open);
                let edges = edges(root, targets, &next);
                stack.push((next, edges));
            }
        }
    }
}

/// The pointers that an object refers to or is composed of.
fn edges(root: &Value, targets: &BTreeMap<&str, &str>, pointer: &str) -> Vec<String> {
    let mut edges = Vec::new();
    if let Some(value) = root.pointer(pointer) {
        collect(value, pointer, targets, &mut edges);
    }
    edges
}

fn collect(value: &Value, at: &str, targets: &BTreeMap<&str, &str>, edges: &mut Vec<String>) {
    if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        match (targets.get(at), pointer::target(reference)) {
            (Some(target), _) => edges.push((*target).to_owned()),
            (None, Target::Pointer(pointer)) => edges.push(pointer),
            (None, _) => {}
        }
    }
    let arms = value.get("allOf").and_then(Value::as_array);
    for (index, arm) in arms.into_iter().flatten().enumerate() {
        // An arm that is itself the target of a reference is an edge too.
        collect(arm, &format!("{at}/allOf/{index}"), targets, edges);
    }
}
