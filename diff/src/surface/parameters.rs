//! Parameters of two operations, wherever they are declared; path parameters are paired by position.

use std::collections::BTreeSet;

use serde_json::Value;

use super::locate::{parameters, Key, UNRESOLVED};
use super::{Scope, Surface};
use crate::compare::mode::Mode;
use crate::fact::{Effect, Fact, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};
use openapi::schema::kinds::Kinds;
use openapi::schema::Slot;

impl<'a> Surface<'a, '_> {
    pub(super) fn compare_parameters(
        &mut self,
        scope: Scope,
        items: (LocId, LocId),
        at: (LocId, LocId),
        templates: (&[String], &[String]),
    ) {
        let old = parameters(&mut self.comparer.old, items.0, at.0, templates.0);
        let new = parameters(&mut self.comparer.new, items.1, at.1, templates.1);
        self.compare_paging(scope, at, &old, &new);
        let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
        for key in keys {
            match (old.get(key), new.get(key)) {
                (Some(_), Some(_)) if key.0 == UNRESOLVED => {}
                (a, b) if key.0 == UNRESOLVED => {
                    let fact = Fact::new(Rule::ReferenceChanged, Effect::Differs, "$ref");
                    let reference = Value::from(key.1.as_str());
                    let fact = match a {
                        Some(_) => fact.values(reference, Value::Null),
                        None => fact.values(Value::Null, reference),
                    };
                    let places = (a.copied().unwrap_or(at.0), b.copied().unwrap_or(at.1));
                    self.keyword_fact(scope, Side::Request, Place::Parameter, fact, places, "$ref");
                }
                (Some(a), Some(b)) => self.compare_parameter(scope, key, (*a, *b)),
                (Some(a), None) => self.parameter_removed(scope, key, *a, at.1),
                (None, Some(b)) => {
                    let required = is_required(key, self.comparer.new.value(*b));
                    let schema = self.comparer.new.member(*b, "schema");
                    let defaulted = schema.is_some_and(|at| self.comparer.new.value(at).get("default").is_some());
                    let effect = if required { Effect::Narrows } else { Effect::Widens };
                    let traits = Traits { required, defaulted, ..Traits::default() };
                    let fact = Fact::new(Rule::ParameterAdded, effect, title(&self.comparer.new, *b)).with(traits);
                    let fact = fact.values(Value::Null, self.comparer.new.value(*b).clone());
                    let old_at = self.comparer.old.keyword_pointer(at.0, "parameters");
                    let new_at = self.comparer.new.pointer(*b);
                    self.found(scope, Side::Request, Place::Parameter, fact.at(old_at, new_at));
                }
                (None, None) => {}
            }
        }
    }

    fn parameter_removed(&mut self, scope: Scope, key: &Key, at: LocId, operation: LocId) {
        let value = self.comparer.old.value(at);
        let deprecated = value.get("deprecated") == Some(&Value::Bool(true));
        let sunset = value.get("x-sunset").and_then(Value::as_str);
        let early = deprecated && !self.has_passed(sunset);
        // Servers ignore parameters they do not know; a date that was promised is another matter.
        let level = if early { Level::Break } else { Level::Risk };
        let traits = Traits { required: is_required(key, value), deprecated, early, ..Traits::default() };
        let mut fact =
            Fact::new(Rule::ParameterRemoved, Effect::Fixed(level), title(&self.comparer.old, at)).with(traits);
        fact.note = (deprecated && !early).then(|| "announced".to_owned());
        let pointers = (self.comparer.old.pointer(at), self.comparer.new.keyword_pointer(operation, "parameters"));
        self.found(
            scope,
            Side::Request,
            Place::Parameter,
            fact.values(value.clone(), Value::Null).at(pointers.0, pointers.1),
        );
    }

    fn compare_parameter(&mut self, scope: Scope, key: &Key, at: (LocId, LocId)) {
        let (old, new) = (self.comparer.old.value(at.0), self.comparer.new.value(at.1));
        let (before, after) = (is_required(key, old), is_required(key, new));
        let name = title(&self.comparer.new, at.1);
        if before != after {
            let (rule, effect) = match after {
                true => (Rule::ParameterRequired, Effect::Narrows),
                false => (Rule::ParameterOptional, Effect::Widens),
            };
            let fact = Fact::new(rule, effect, name.as_str()).values(Value::from(before), Value::from(after));
            self.keyword_fact(scope, Side::Request, Place::Parameter, fact, at, "required");
        }
        self.compare_life(scope, at, Place::Parameter);
        for keyword in ["allowEmptyValue", "allowReserved"] {
            let set = |value: &Value| value.get(keyword) == Some(&Value::Bool(true));
            if set(old) != set(new) {
                let effect = if set(new) { Effect::Widens } else { Effect::Narrows };
                let fact = Fact::new(Rule::ParameterStyle, effect, keyword)
                    .values(Value::from(set(old)), Value::from(set(new)));
                self.keyword_fact(scope, Side::Request, Place::Parameter, fact, at, keyword);
            }
        }
        self.compare_parameter_schema(scope, key, at);
    }

    fn compare_parameter_schema(&mut self, scope: Scope, key: &Key, at: (LocId, LocId)) {
        let (old, new) = (self.comparer.old.value(at.0), self.comparer.new.value(at.1));
        if old.get("content").is_some() && new.get("content").is_some() {
            self.compare_content(scope, Side::Request, Place::Parameter, at);
            return;
        }
        let places = (parameter_schema(&mut self.comparer.old, at.0), parameter_schema(&mut self.comparer.new, at.1));
        let (a, b) = match places {
            (Some(a), Some(b)) => (a, b),
            (None, None) => return,
            (a, b) => {
                let (rule, effect) = match b {
                    Some(_) => (Rule::MediaSchemaAdded, Effect::Narrows),
                    None => (Rule::MediaSchemaRemoved, Effect::Widens),
                };
                let fact = Fact::new(rule, effect, "schema");
                let pointers =
                    (self.comparer.old.pointer(a.unwrap_or(at.0)), self.comparer.new.pointer(b.unwrap_or(at.1)));
                self.found(scope, Side::Request, Place::Parameter, fact.at(pointers.0, pointers.1));
                return;
            }
        };
        let child = (self.comparer.old.child(a), self.comparer.new.child(b));
        let schema = (self.comparer.old.schema(child.0.node), self.comparer.new.schema(child.1.node));
        let kinds = (schema.0.kinds.without(Kinds::NULL), schema.1.kinds.without(Kinds::NULL));
        let structured = Kinds::ARRAY.or(Kinds::OBJECT);
        let compound = kinds.0.and(kinds.1).meets(structured);
        let (before, after) = (wire_form(key, old), wire_form(key, new));
        let mut differing = Vec::new();
        if before.0 != after.0 {
            differing.push(("style", Value::from(before.0), Value::from(after.0)));
        }
        if before.1 != after.1 && compound {
            differing.push(("explode", Value::from(before.1), Value::from(after.1)));
        }
        for (keyword, from, to) in differing {
            let fact = Fact::new(Rule::ParameterStyle, Effect::Differs, keyword).values(from, to);
            self.keyword_fact(scope, Side::Request, Place::Parameter, fact, at, keyword);
        }
        let json = old.get("content").is_some() || new.get("content").is_some();
        let mode = if json { Mode::Json } else { Mode::Text };
        let repeats = key.0 == "query" && after == ("form", true);
        if let (true, Some(items)) =
            (repeats && kinds.1 == Kinds::ARRAY && !kinds.0.meets(structured), schema.1.slots.get(&Slot::Items))
        {
            // `a=1` is a list of one: what was sent is still understood, when an element may be what the value was.
            let fact = Fact::new(Rule::ParameterBecameList, Effect::Widens, "type");
            let fact = fact.values(Value::from(kinds.0.names()), Value::from(kinds.1.names()));
            self.keyword_fact(scope, Side::Request, Place::Parameter, fact, (a, b), "type");
            self.root(scope, Side::Request, Place::Parameter, (a, items.at), mode);
            return;
        }
        self.root(scope, Side::Request, Place::Parameter, (a, b), mode);
    }
}

fn title(doc: &Document, at: LocId) -> String {
    let text = |key: &str| doc.value(at).get(key).and_then(Value::as_str).unwrap_or_default();
    format!("{} {}", text("in"), text("name"))
}

/// A path parameter is required whatever it says.
fn is_required(key: &Key, value: &Value) -> bool {
    key.0 == "path" || value.get("required") == Some(&Value::Bool(true))
}

fn wire_form<'v>(key: &Key, value: &'v Value) -> (&'v str, bool) {
    // With `content`, the media type is how it is written.
    if let Some(media) = value.get("content").and_then(Value::as_object).and_then(|content| content.keys().next()) {
        return (media, false);
    }
    let usual = if matches!(key.0.as_str(), "query" | "cookie") { "form" } else { "simple" };
    let style = value.get("style").and_then(Value::as_str).unwrap_or(usual);
    (style, value.get("explode").and_then(Value::as_bool).unwrap_or(style == "form"))
}

fn parameter_schema(doc: &mut Document, at: LocId) -> Option<LocId> {
    if let Some(schema) = doc.member(at, "schema") {
        return Some(schema);
    }
    let (_, media) = doc.members_of(at, "content").into_iter().next()?;
    doc.member(media, "schema")
}
