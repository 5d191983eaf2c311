//! Walks the two documents from the outside: paths, operations, and the schemas they start from.

mod content;
mod operations;
mod parameters;
mod paths;
mod references;
mod responses;
mod security;
mod servers;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare::mode::Mode;
use super::compare::{Comparer, PairId};
use super::difference::{Difference, Effect, Level, Place, Rule, Side};
use openapi::document::{Document, LocId};
use operations::is_beta;
use paths::{match_paths, template};
use servers::common_base;

/// An operation of either document, or a webhook.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    /// `GET /v1/organizations`.
    pub(super) label: String,
    pub(super) tags: Vec<String>,
    pub(super) beta: bool,
    pub(super) deprecated: bool,
    /// Published as draft or alpha: without promises.
    pub(super) unstable: bool,
}

impl Operation {
    /// The tag under which reports list the operation; empty without one.
    pub(super) fn tag(&self) -> &str {
        self.tags.first().map_or("", String::as_str)
    }
}

/// A pair of schemas that an operation starts from.
pub(super) struct Root {
    pub(super) operation: usize,
    pub(super) pair: PairId,
    pub(super) side: Side,
    pub(super) place: Place,
    pub(super) at: (LocId, LocId),
}

/// A difference found outside schemas.
pub(super) struct OperationDifference {
    pub(super) operation: usize,
    pub(super) side: Side,
    pub(super) place: Place,
    pub(super) difference: Difference,
}

pub(super) struct Surface<'a> {
    pub(super) comparer: Comparer<'a>,
    pub(super) operations: Vec<Operation>,
    pub(super) roots: Vec<Root>,
    pub(super) found: Vec<OperationDifference>,
    /// Old path and new path of each path that is in both.
    pub(super) paths: BTreeMap<String, String>,
}

/// Where in the walk we are.
#[derive(Clone, Copy)]
struct Scope {
    operation: usize,
    /// In a webhook or callback, where the client answers.
    inverted: bool,
}

impl Scope {
    fn side(self, side: Side) -> Side {
        if self.inverted {
            side.other()
        } else {
            side
        }
    }
}

/// The keys of a path item that hold an operation.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The operations of a path item, by method: those of OpenAPI by its keys, and others by their names.
fn operations_of<'a>(doc: &mut Document<'a>, item: LocId) -> BTreeMap<&'a str, LocId> {
    let mut found: BTreeMap<&str, LocId> = doc.members_of(item, "additionalOperations").into_iter().collect();
    found.extend(doc.members(item).into_iter().filter(|(key, _)| METHODS.contains(key)));
    found
}

impl<'a> Surface<'a> {
    pub(super) fn new(comparer: Comparer<'a>) -> Self {
        let empty = BTreeMap::new();
        Surface { comparer, operations: Vec::new(), roots: Vec::new(), found: Vec::new(), paths: empty }
    }

    pub(super) fn walk(&mut self) {
        for (section, inverted) in [("paths", false), ("webhooks", true)] {
            let (old_root, new_root) = (self.comparer.old.root, self.comparer.new.root);
            let old: BTreeMap<&str, LocId> = self.comparer.old.members_of(old_root, section).into_iter().collect();
            let new: BTreeMap<&str, LocId> = self.comparer.new.members_of(new_root, section).into_iter().collect();
            let bases = match inverted {
                true => Default::default(),
                false => (common_base(&self.comparer.old), common_base(&self.comparer.new)),
            };
            for (a, b) in match_paths(&old, &new, (&bases.0, &bases.1)) {
                if let (Some(a), Some(b)) = (a, b) {
                    self.paths.insert(a.to_owned(), b.to_owned());
                }
                let old_item = a.and_then(|path| Some((path, *old.get(path)?)));
                let new_item = b.and_then(|path| Some((path, *new.get(path)?)));
                self.walk_path(old_item, new_item, inverted);
            }
        }
    }

    fn walk_path(&mut self, old: Option<(&str, LocId)>, new: Option<(&str, LocId)>, inverted: bool) {
        let old_item = old.map(|(path, at)| (path, self.comparer.old.follow(at)));
        let new_item = new.map(|(path, at)| (path, self.comparer.new.follow(at)));
        let whole_path = new.is_none();
        let operations = (
            old_item.map(|(_, item)| operations_of(&mut self.comparer.old, item)).unwrap_or_default(),
            new_item.map(|(_, item)| operations_of(&mut self.comparer.new, item)).unwrap_or_default(),
        );
        if let (Some((path, a)), Some((_, b))) = (old_item, new_item) {
            self.compare_items(path, (a, b), inverted);
        }
        let methods: BTreeSet<&str> = operations.0.keys().chain(operations.1.keys()).copied().collect();
        for method in methods {
            let a = old_item.and_then(|(path, item)| Some((path, item, *operations.0.get(method)?)));
            let b = new_item.and_then(|(path, item)| Some((path, item, *operations.1.get(method)?)));
            let Some((path, _, _)) = b.or(a) else {
                continue;
            };
            let verb = if inverted { format!("WEBHOOK {}", method.to_uppercase()) } else { method.to_uppercase() };
            let described =
                [a.map(|side| self.comparer.old.value(side.2)), b.map(|side| self.comparer.new.value(side.2))];
            let operation = self.operations.len();
            self.operations.push(describe(format!("{verb} {path}"), described));
            let scope = Scope { operation, inverted };
            match (a, b) {
                (Some(a), Some(b)) => {
                    let parameters = (template(a.0), template(b.0));
                    self.compare_operation(scope, (a.1, b.1), (a.2, b.2), (&parameters.0, &parameters.1));
                    self.compare_security(scope, a.2, b.2);
                    self.compare_servers(scope, (a.0, b.0), (a.1, b.1), (a.2, b.2));
                }
                (Some((path, _, at)), None) => {
                    let section = if inverted { "webhooks" } else { "paths" };
                    let elsewhere =
                        new_item.map_or_else(|| format!("/{section}"), |(_, at)| self.comparer.new.pointer(at));
                    self.operation_removed(scope, path, at, elsewhere, whole_path);
                }
                (None, Some((path, _, at))) => {
                    let section = if inverted { "webhooks" } else { "paths" };
                    let elsewhere =
                        old_item.map_or_else(|| format!("/{section}"), |(_, at)| self.comparer.old.pointer(at));
                    let mut difference = Difference::new(Rule::OperationAdded, Effect::Fixed(Level::Add), path)
                        .at(elsewhere, self.comparer.new.pointer(at));
                    difference.note = self.operation_id(false, at);
                    self.found(scope, Side::Request, Place::Body, difference);
                }
                (None, None) => {}
            }
        }
    }

    fn operation_id(&self, old_side: bool, at: LocId) -> Option<String> {
        let value = if old_side { self.comparer.old.value(at) } else { self.comparer.new.value(at) };
        value.get("operationId").and_then(Value::as_str).map(str::to_owned)
    }

    fn found(&mut self, scope: Scope, side: Side, place: Place, difference: Difference) {
        self.found.push(OperationDifference { operation: scope.operation, side: scope.side(side), place, difference });
    }

    fn root(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId), mode: Mode) {
        let (old, new) = (self.comparer.old.child(at.0), self.comparer.new.child(at.1));
        let pair = self.comparer.pair(old.node, new.node, mode);
        self.comparer.compare_below(pair);
        self.roots.push(Root { operation: scope.operation, pair, side: scope.side(side), place, at });
    }

    /// Remembers keywords that have no effect.
    fn pass_over(&mut self, at: (LocId, LocId), keywords: &[&str]) {
        for keyword in keywords {
            let places = (self.comparer.old.member(at.0, keyword), self.comparer.new.member(at.1, keyword));
            let (old, new) =
                (places.0.map(|at| self.comparer.old.pointer(at)), places.1.map(|at| self.comparer.new.pointer(at)));
            self.comparer.idle.0.extend(old);
            self.comparer.idle.1.extend(new);
        }
    }

    fn keyword_difference(
        &mut self,
        scope: Scope,
        side: Side,
        place: Place,
        difference: Difference,
        at: (LocId, LocId),
        keyword: &str,
    ) {
        let old = self.comparer.old.keyword_pointer(at.0, keyword);
        let new = self.comparer.new.keyword_pointer(at.1, keyword);
        self.found(scope, side, place, difference.at(old, new));
    }
}

fn describe(label: String, sides: [Option<&Value>; 2]) -> Operation {
    let [old, new] = sides;
    let current = new.or(old).unwrap_or(&Value::Null);
    let published = old.or(new).and_then(|value| value.get("x-stability-level")).and_then(Value::as_str);
    let tags = current.get("tags").and_then(Value::as_array).into_iter().flatten();
    let deprecated =
        |side: Option<&Value>| side.is_some_and(|value| value.get("deprecated") == Some(&Value::Bool(true)));
    Operation {
        label,
        tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
        beta: is_beta(current),
        deprecated: deprecated(old) || deprecated(new),
        unstable: matches!(published, Some("draft" | "alpha")),
    }
}

/// The object a member stands for, on either side.
fn object_at<'a>(doc: &mut Document<'a>, at: LocId, key: &str) -> Option<LocId> {
    let place = doc.member(at, key)?;
    let place = doc.follow(place);
    doc.value(place).is_object().then_some(place)
}
