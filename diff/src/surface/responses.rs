//! Statuses, headers, links and callbacks of two operations.

use super::{Scope, Surface};
use crate::compare::mode::Mode;
use crate::difference::{Difference, Effect, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};
use openapi::json::same;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Surface<'a> {
    pub(super) fn compare_responses(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old = statuses(&mut self.comparer.old, at.0);
        let new = statuses(&mut self.comparer.new, at.1);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for status in names {
            match (old.get(status), new.get(status)) {
                (Some(a), Some(b)) => self.compare_response(scope, (*a, *b)),
                (Some(a), None) => {
                    let kept = Kept::of(status, &old, &new);
                    let level = if status.starts_with('2') { Level::Break } else { Level::Risk };
                    let difference = Difference::new(Rule::StatusRemoved, Effect::Fixed(level), status.as_str());
                    let lacking = self.comparer.new.keyword_pointer(at.1, "responses");
                    let old_at = self.comparer.old.pointer(*a);
                    let new_at = |surface: &Self| kept.place().map_or(lacking, |b| surface.comparer.new.pointer(b));
                    if let Some(difference) = kept.tell(difference, Level::Add, ["it is now", "it belongs to"]) {
                        let new_at = new_at(self);
                        self.found(scope, Side::Response, Place::Body, difference.at(old_at, new_at));
                    }
                    for b in kept.compared(status) {
                        self.compare_response(scope, (*a, b));
                    }
                }
                (None, Some(b)) => {
                    let kept = Kept::of(status, &new, &old);
                    // Clients handle failures in general. A new kind of success may be unknown to some.
                    let level = if status.starts_with('2') { Level::Risk } else { Level::Add };
                    let widened = if kept.is_success() { Level::Risk } else { Level::Add };
                    let difference = Difference::new(Rule::StatusAdded, Effect::Fixed(level), status.as_str());
                    let lacking = self.comparer.old.keyword_pointer(at.0, "responses");
                    let new_at = self.comparer.new.pointer(*b);
                    let old_at = |surface: &Self| kept.place().map_or(lacking, |a| surface.comparer.old.pointer(a));
                    if let Some(difference) = kept.tell(difference, widened, ["it was", "it belonged to"]) {
                        let old_at = old_at(self);
                        self.found(scope, Side::Response, Place::Body, difference.at(old_at, new_at));
                    }
                    for a in kept.compared(status) {
                        self.compare_response(scope, (a, *b));
                    }
                }
                (None, None) => {}
            }
        }
    }

    fn compare_response(&mut self, scope: Scope, at: (LocId, LocId)) {
        let places = (self.comparer.old.follow(at.0), self.comparer.new.follow(at.1));
        if self.compare_references(scope, Side::Response, Place::Body, places) {
            return;
        }
        self.compare_headers(scope, Side::Response, places);
        self.compare_content(scope, Side::Response, Place::Body, places);
        self.compare_links(scope, places);
    }

    fn compare_links(&mut self, scope: Scope, at: (LocId, LocId)) {
        let (old, new) = (self.comparer.old.value(at.0).get("links"), self.comparer.new.value(at.1).get("links"));
        let stated = |links: &&Value| links.as_object().is_none_or(|links| !links.is_empty());
        let (a, b) = (old.filter(stated).unwrap_or(&Value::Null), new.filter(stated).unwrap_or(&Value::Null));
        if !same(a, b) {
            let difference =
                Difference::new(Rule::LinkChanged, Effect::Fixed(Level::Doc), "links").values(a.clone(), b.clone());
            self.keyword_difference(scope, Side::Response, Place::Body, difference, at, "links");
        }
    }

    pub(super) fn compare_callbacks(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old: BTreeMap<(String, String, &str), (LocId, LocId)> = callbacks(&mut self.comparer.old, at.0);
        let new: BTreeMap<(String, String, &str), (LocId, LocId)> = callbacks(&mut self.comparer.new, at.1);
        let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let name = format!("{} {}", key.2.to_uppercase(), key.0);
            match (old.get(key), new.get(key)) {
                (Some(a), Some(b)) => {
                    let inner = Scope { inverted: !scope.inverted, ..scope };
                    self.compare_parameters(inner, (a.0, b.0), (a.1, b.1), (&[], &[]));
                    self.compare_body(inner, (a.1, b.1));
                    self.compare_responses(inner, (a.1, b.1));
                }
                (Some(a), None) => {
                    let difference = Difference::new(Rule::CallbackRemoved, Effect::Fixed(Level::Break), name);
                    let pointers =
                        (self.comparer.old.pointer(a.1), self.comparer.new.keyword_pointer(at.1, "callbacks"));
                    self.found(scope, Side::Response, Place::Body, difference.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    let difference = Difference::new(Rule::CallbackAdded, Effect::Fixed(Level::Add), name);
                    let pointers =
                        (self.comparer.old.keyword_pointer(at.0, "callbacks"), self.comparer.new.pointer(b.1));
                    self.found(scope, Side::Response, Place::Body, difference.at(pointers.0, pointers.1));
                }
                (None, None) => {}
            }
        }
    }
}

type Statuses = BTreeMap<String, LocId>;

/// The responses by status; `2xx` is `2XX`.
fn statuses(doc: &mut Document, operation: LocId) -> Statuses {
    let responses = doc.members_of(operation, "responses").into_iter().filter(|(status, _)| !status.starts_with("x-"));
    responses
        .map(|(status, at)| (if status == "default" { status.to_owned() } else { status.to_uppercase() }, at))
        .collect()
}

/// The counterpart of a status that only one side names.
enum Kept {
    /// None.
    No,
    /// A code that a range or `default` of the other side covers, and whether this side has the range or `default` as well.
    Within(String, LocId, bool),
    /// A range or `default` that covers these codes of the other side.
    Around(Vec<(String, LocId)>),
}

impl Kept {
    fn of(status: &str, mine: &Statuses, others: &Statuses) -> Self {
        if let Some(wider) = wider(status, others) {
            return Kept::Within(wider.to_owned(), others[wider], mine.contains_key(wider));
        }
        let within = others.iter().filter(|(other, _)| wider(other, mine) == Some(status));
        let within: Vec<_> = within.map(|(other, at)| (other.clone(), *at)).collect();
        if within.is_empty() {
            Kept::No
        } else {
            Kept::Around(within)
        }
    }

    fn place(&self) -> Option<LocId> {
        match self {
            Kept::No => None,
            Kept::Within(_, at, _) => Some(*at),
            Kept::Around(within) => within.first().map(|(_, at)| *at),
        }
    }

    fn is_success(&self) -> bool {
        matches!(self, Kept::Around(within) if within.iter().any(|(status, _)| status.starts_with('2')))
    }

    /// The difference for a status with this counterpart. `None` if the range covers it. `level` is the level for a range.
    fn tell(&self, difference: Difference, level: Level, words: [&str; 2]) -> Option<Difference> {
        let success = difference.subject.starts_with('2') || self.is_success();
        let mut difference = difference.with(Traits { required: success, ..Traits::default() });
        match self {
            Kept::No => {}
            Kept::Within(_, _, false) => return None,
            Kept::Within(wider, ..) => {
                difference.effect = Effect::Fixed(Level::Add);
                difference.note = Some(format!("{} {wider}", words[1]));
            }
            Kept::Around(within) => {
                let codes: Vec<&str> = within.iter().map(|(status, _)| status.as_str()).collect();
                difference.effect = Effect::Fixed(level);
                difference.note = Some(format!("{} {}", words[0], codes.join(", ")));
            }
        }
        Some(difference)
    }

    /// The responses that now apply to `status`. If a range covers its codes, the responses of the codes are compared as well.
    /// The `default` for failures is too general to be compared with a single failure.
    fn compared(&self, status: &str) -> Vec<LocId> {
        match self {
            Kept::No | Kept::Within(_, _, false) => Vec::new(),
            Kept::Within(wider, at, true) if wider != "default" || status.starts_with('2') => vec![*at],
            Kept::Within(..) => Vec::new(),
            Kept::Around(within) => {
                let precise = within.iter().filter(|(code, _)| status != "default" || code.starts_with('2'));
                precise.map(|(_, at)| *at).collect()
            }
        }
    }
}

/// The status that applies to a code which a document does not name: its range, or else `default`. If a success is named,
/// `default` applies to failures only.
fn wider<'s>(status: &str, statuses: &'s Statuses) -> Option<&'s str> {
    if statuses.contains_key(status) || status == "default" {
        return None;
    }
    let class = status.chars().next()?;
    let range = format!("{class}XX");
    let found = |name: &str| statuses.get_key_value(name).map(|(name, _)| name.as_str());
    if let Some(range) = found(&range).filter(|_| status != range) {
        return Some(range);
    }
    let success = statuses.keys().any(|name| name.starts_with('2'));
    found("default").filter(|_| class != '2' || !success)
}

/// Callback operations by name, expression and method.
fn callbacks<'a>(doc: &mut Document<'a>, at: LocId) -> BTreeMap<(String, String, &'a str), (LocId, LocId)> {
    let mut found = BTreeMap::new();
    for (name, callback) in doc.members_of(at, "callbacks") {
        let callback = doc.follow(callback);
        for (expression, item) in doc.members(callback) {
            let item = doc.follow(item);
            for (method, operation) in super::operations_of(doc, item) {
                found.insert((name.to_owned(), expression.to_owned(), method), (item, operation));
            }
        }
    }
    found
}

impl<'a> Surface<'a> {
    /// Compares the members of `headers`.
    pub(super) fn compare_headers(&mut self, scope: Scope, side: Side, at: (LocId, LocId)) {
        let old = headers(&mut self.comparer.old, at.0);
        let new = headers(&mut self.comparer.new, at.1);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (Some(a), Some(b)) => self.compare_header(scope, side, name, (*a, *b)),
                (Some(a), None) => {
                    let required = is_required(self.comparer.old.value(*a));
                    let sent = scope.side(side) == Side::Request;
                    let level = if required && !sent { Level::Break } else { Level::Risk };
                    let difference = Difference::new(Rule::HeaderRemoved, Effect::Fixed(level), name.as_str());
                    let difference = difference.with(Traits { required, ..Traits::default() });
                    let pointers = (self.comparer.old.pointer(*a), self.comparer.new.keyword_pointer(at.1, "headers"));
                    self.found(scope, side, Place::Header, difference.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    let required = is_required(self.comparer.new.value(*b)) && scope.side(side) == Side::Request;
                    let level = if required { Level::Break } else { Level::Add };
                    let difference = Difference::new(Rule::HeaderAdded, Effect::Fixed(level), name.as_str());
                    let pointers = (self.comparer.old.keyword_pointer(at.0, "headers"), self.comparer.new.pointer(*b));
                    self.found(scope, side, Place::Header, difference.at(pointers.0, pointers.1));
                }
                (None, None) => {}
            }
        }
    }

    fn compare_header(&mut self, scope: Scope, side: Side, name: &str, at: (LocId, LocId)) {
        if self.compare_references(scope, side, Place::Header, at) {
            return;
        }
        let (a, b) = at;
        let (before, after) = (is_required(self.comparer.old.value(a)), is_required(self.comparer.new.value(b)));
        if before != after {
            let (rule, effect) = match after {
                true => (Rule::HeaderRequired, Effect::Narrows),
                false => (Rule::HeaderOptional, Effect::Widens),
            };
            self.keyword_difference(scope, side, Place::Header, Difference::new(rule, effect, name), at, "required");
        }
        self.compare_life(scope, at, Place::Header);
        let schemas = (self.comparer.old.member(a, "schema"), self.comparer.new.member(b, "schema"));
        match schemas {
            (Some(x), Some(y)) => self.root(scope, side, Place::Header, (x, y), Mode::Text),
            (None, None) => self.compare_content(scope, side, Place::Header, at),
            (x, _) => {
                let (rule, effect) = match x {
                    None => (Rule::MediaSchemaAdded, Effect::Narrows),
                    Some(_) => (Rule::MediaSchemaRemoved, Effect::Widens),
                };
                self.keyword_difference(
                    scope,
                    side,
                    Place::Header,
                    Difference::new(rule, effect, "schema"),
                    at,
                    "schema",
                );
            }
        }
    }
}

fn is_required(header: &Value) -> bool {
    header.get("required") == Some(&Value::Bool(true))
}

fn headers(doc: &mut Document, at: LocId) -> BTreeMap<String, LocId> {
    let mut found = BTreeMap::new();
    for (name, place) in doc.members_of(at, "headers") {
        found.insert(name.to_lowercase(), doc.follow(place));
    }
    found.remove("content-type");
    found
}
