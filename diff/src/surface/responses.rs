//! Statuses, links and callbacks of two operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Scope, Surface};
use crate::fact::{Effect, Fact, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};
use openapi::json::same;

impl<'a> Surface<'a, '_> {
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
                    let fact = Fact::new(Rule::StatusRemoved, Effect::Fixed(level), status.as_str());
                    let lacking = self.comparer.new.keyword_pointer(at.1, "responses");
                    let old_at = self.comparer.old.pointer(*a);
                    let new_at = |surface: &Self| kept.place().map_or(lacking, |b| surface.comparer.new.pointer(b));
                    if let Some(fact) = kept.tell(fact, Level::Add, ["it is now", "it belongs to"]) {
                        let new_at = new_at(self);
                        self.found(scope, Side::Response, Place::Body, fact.at(old_at, new_at));
                    }
                    for b in kept.compared(status) {
                        self.compare_response(scope, (*a, b));
                    }
                }
                (None, Some(b)) => {
                    let kept = Kept::of(status, &new, &old);
                    // Every client has a branch for failures; a success of another kind is news to some.
                    let level = if status.starts_with('2') { Level::Risk } else { Level::Add };
                    let widened = if kept.is_success() { Level::Risk } else { Level::Add };
                    let fact = Fact::new(Rule::StatusAdded, Effect::Fixed(level), status.as_str());
                    let lacking = self.comparer.old.keyword_pointer(at.0, "responses");
                    let new_at = self.comparer.new.pointer(*b);
                    let old_at = |surface: &Self| kept.place().map_or(lacking, |a| surface.comparer.old.pointer(a));
                    if let Some(fact) = kept.tell(fact, widened, ["it was", "it belonged to"]) {
                        let old_at = old_at(self);
                        self.found(scope, Side::Response, Place::Body, fact.at(old_at, new_at));
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
            let fact = Fact::new(Rule::LinkChanged, Effect::Fixed(Level::Doc), "links").values(a.clone(), b.clone());
            self.keyword_fact(scope, Side::Response, Place::Body, fact, at, "links");
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
                    let fact = Fact::new(Rule::CallbackRemoved, Effect::Fixed(Level::Break), name);
                    let pointers =
                        (self.comparer.old.pointer(a.1), self.comparer.new.keyword_pointer(at.1, "callbacks"));
                    self.found(scope, Side::Response, Place::Body, fact.at(pointers.0, pointers.1));
                }
                (None, Some(b)) => {
                    let fact = Fact::new(Rule::CallbackAdded, Effect::Fixed(Level::Add), name);
                    let pointers =
                        (self.comparer.old.keyword_pointer(at.0, "callbacks"), self.comparer.new.pointer(b.1));
                    self.found(scope, Side::Response, Place::Body, fact.at(pointers.0, pointers.1));
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

/// What becomes of a status that one side alone names.
enum Kept {
    /// Nothing.
    No,
    /// A code that the other side has in a range, or in `default`; further whether that one is on this side as well.
    Within(String, LocId, bool),
    /// A range, or `default`, of which the other side has these codes.
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

    /// The fact as it is then; none where the range tells of it. `level` is that of a range.
    fn tell(&self, fact: Fact, level: Level, words: [&str; 2]) -> Option<Fact> {
        let success = fact.subject.starts_with('2') || self.is_success();
        let mut fact = fact.with(Traits { required: success, ..Traits::default() });
        match self {
            Kept::No => {}
            Kept::Within(_, _, false) => return None,
            Kept::Within(wider, ..) => {
                fact.effect = Effect::Fixed(Level::Add);
                fact.note = Some(format!("{} {wider}", words[1]));
            }
            Kept::Around(within) => {
                let codes: Vec<&str> = within.iter().map(|(status, _)| status.as_str()).collect();
                fact.effect = Effect::Fixed(level);
                fact.note = Some(format!("{} {}", words[0], codes.join(", ")));
            }
        }
        Some(fact)
    }

    /// The responses that stand for the one of `status` now; where a range tells of its codes, it compares them too.
    /// What `default` says of failures is too vague to be held against one of them.
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

/// The status of a document that a code not named there falls under: its range, else `default`. Where a success is named,
/// `default` is for failures alone.
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
