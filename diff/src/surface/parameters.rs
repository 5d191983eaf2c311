//! Parameters of two operations, wherever they are declared. Path parameters are paired by position.

use super::{Scope, Surface};
use crate::compare::mode::Mode;
use crate::difference::{Difference, Effect, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};
use openapi::schema::kinds::Kinds;
use openapi::schema::Slot;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Surface<'a> {
    pub(super) fn compare_parameters(
        &mut self,
        scope: Scope,
        items: (LocId, LocId),
        at: (LocId, LocId),
        templates: (&[String], &[String]),
    ) {
        let old = parameters(&mut self.comparer.old, items.0, at.0, templates.0);
        let new = parameters(&mut self.comparer.new, items.1, at.1, templates.1);
        // Parameters of the path item, which one change adds to all its operations or removes from them.
        let of_path = (
            parameters(&mut self.comparer.old, items.0, items.0, templates.0),
            parameters(&mut self.comparer.new, items.1, items.1, templates.1),
        );
        self.compare_paging(scope, at, &old, &new);
        let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
        for key in keys {
            match (old.get(key), new.get(key)) {
                (Some(_), Some(_)) if key.0 == UNRESOLVED => {}
                (a, b) if key.0 == UNRESOLVED => {
                    let difference = Difference::new(Rule::ReferenceChanged, Effect::Differs, "$ref");
                    let reference = Value::from(key.1.as_str());
                    let difference = match a {
                        Some(_) => difference.values(reference, Value::Null),
                        None => difference.values(Value::Null, reference),
                    };
                    let places = (a.copied().unwrap_or(at.0), b.copied().unwrap_or(at.1));
                    self.keyword_difference(scope, Side::Request, Place::Parameter, difference, places, "$ref");
                }
                (Some(a), Some(b)) => self.compare_parameter(scope, key, (*a, *b)),
                (Some(a), None) => {
                    let lacking = if of_path.0.get(key) == Some(a) { items.1 } else { at.1 };
                    self.parameter_removed(scope, key, *a, lacking);
                }
                (None, Some(b)) => {
                    let lacking = if of_path.1.get(key) == Some(b) { items.0 } else { at.0 };
                    let required = is_required(key, self.comparer.new.value(*b));
                    let schema = self.comparer.new.member(*b, "schema");
                    let defaulted = schema.is_some_and(|at| self.comparer.new.value(at).get("default").is_some());
                    let effect = if required { Effect::Narrows } else { Effect::Widens };
                    let traits = Traits { required, defaulted, ..Traits::default() };
                    let difference =
                        Difference::new(Rule::ParameterAdded, effect, title(&self.comparer.new, *b)).with(traits);
                    let difference = difference.values(Value::Null, self.comparer.new.value(*b).clone());
                    let old_at = self.comparer.old.keyword_pointer(lacking, "parameters");
                    let new_at = self.comparer.new.pointer(*b);
                    self.found(scope, Side::Request, Place::Parameter, difference.at(old_at, new_at));
                }
                (None, None) => {}
            }
        }
    }

    fn parameter_removed(&mut self, scope: Scope, key: &Key, at: LocId, lacking: LocId) {
        let value = self.comparer.old.value(at);
        let deprecated = value.get("deprecated") == Some(&Value::Bool(true));
        let sunset = value.get("x-sunset").and_then(Value::as_str);
        let early = deprecated && !self.has_passed(sunset);
        // Servers ignore unknown parameters. A removal before the announced date is different.
        let level = if early { Level::Break } else { Level::Risk };
        let traits = Traits { required: is_required(key, value), deprecated, early, ..Traits::default() };
        let mut difference =
            Difference::new(Rule::ParameterRemoved, Effect::Fixed(level), title(&self.comparer.old, at)).with(traits);
        difference.note = (deprecated && !early).then(|| "announced".to_owned());
        let pointers = (self.comparer.old.pointer(at), self.comparer.new.keyword_pointer(lacking, "parameters"));
        self.found(
            scope,
            Side::Request,
            Place::Parameter,
            difference.values(value.clone(), Value::Null).at(pointers.0, pointers.1),
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
            let difference =
                Difference::new(rule, effect, name.as_str()).values(Value::from(before), Value::from(after));
            self.keyword_difference(scope, Side::Request, Place::Parameter, difference, at, "required");
        }
        self.compare_life(scope, at, Place::Parameter);
        for keyword in ["allowEmptyValue", "allowReserved"] {
            let set = |value: &Value| value.get(keyword) == Some(&Value::Bool(true));
            if set(old) != set(new) {
                let effect = if set(new) { Effect::Widens } else { Effect::Narrows };
                let difference = Difference::new(Rule::ParameterStyle, effect, keyword)
                    .values(Value::from(set(old)), Value::from(set(new)));
                self.keyword_difference(scope, Side::Request, Place::Parameter, difference, at, keyword);
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
                let difference = Difference::new(rule, effect, "schema");
                let pointers =
                    (self.comparer.old.pointer(a.unwrap_or(at.0)), self.comparer.new.pointer(b.unwrap_or(at.1)));
                self.found(scope, Side::Request, Place::Parameter, difference.at(pointers.0, pointers.1));
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
            let difference = Difference::new(Rule::ParameterStyle, Effect::Differs, keyword).values(from, to);
            self.keyword_difference(scope, Side::Request, Place::Parameter, difference, at, keyword);
        }
        let json = old.get("content").is_some() || new.get("content").is_some();
        let mode = if json { Mode::Json } else { Mode::Text };
        let repeats = key.0 == "query" && after == ("form", true);
        if let (true, Some(items)) =
            (repeats && kinds.1 == Kinds::ARRAY && !kinds.0.meets(structured), schema.1.slots.get(&Slot::Items))
        {
            // `a=1` is a list with one element. The old value is still accepted if an element may have its type.
            let difference = Difference::new(Rule::ParameterBecameList, Effect::Widens, "type");
            let difference = difference.values(Value::from(kinds.0.names()), Value::from(kinds.1.names()));
            self.keyword_difference(scope, Side::Request, Place::Parameter, difference, (a, b), "type");
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

/// A path parameter is always required.
fn is_required(key: &Key, value: &Value) -> bool {
    key.0 == "path" || value.get("required") == Some(&Value::Bool(true))
}

fn wire_form<'v>(key: &Key, value: &'v Value) -> (&'v str, bool) {
    // With `content`, the media type defines how the value is written.
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

pub(super) type Key = (String, String);

/// The location of a parameter whose reference leads nowhere, or into another file.
pub(super) const UNRESOLVED: &str = "$ref";

/// The effective parameters: those of the path, overridden by those of the operation.
pub(super) fn parameters(
    doc: &mut Document,
    item: LocId,
    operation: LocId,
    template: &[String],
) -> BTreeMap<Key, LocId> {
    let mut found = BTreeMap::new();
    for owner in [item, operation] {
        for place in doc.elements_of(owner, "parameters") {
            let place = doc.follow(place);
            let value = doc.value(place);
            let text = |key: &str| value.get(key).and_then(Value::as_str);
            if let Some(reference) = text("$ref") {
                found.insert((UNRESOLVED.to_owned(), reference.to_owned()), place);
                continue;
            }
            let (Some(name), Some(location)) = (text("name"), text("in")) else {
                continue;
            };
            let key = match location {
                "path" => position(doc, owner, template, name),
                "header" => name.to_lowercase(),
                _ => name.to_owned(),
            };
            // OpenAPI states that these three header parameters are ignored.
            if location == "header" && ["accept", "content-type", "authorization"].contains(&key.as_str()) {
                continue;
            }
            found.insert((location.to_owned(), key), place);
        }
    }
    found
}

/// The position of a path parameter in the path. A parameter that the path does not name gets a free position.
fn position(doc: &mut Document, owner: LocId, template: &[String], name: &str) -> String {
    if let Some(index) = template.iter().position(|part| part == name) {
        return format!("#{index}");
    }
    let mut strays = Vec::new();
    let mut free: Vec<usize> = (0..template.len()).collect();
    for place in doc.elements_of(owner, "parameters") {
        let place = doc.follow(place);
        let value = doc.value(place);
        let Some(other) =
            value.get("name").and_then(Value::as_str).filter(|_| value.get("in") == Some(&Value::from("path")))
        else {
            continue;
        };
        match template.iter().position(|part| part == other) {
            Some(index) => free.retain(|open| *open != index),
            None => strays.push(other),
        }
    }
    let rank = strays.iter().position(|stray| *stray == name);
    rank.and_then(|rank| free.get(rank)).map_or(name.to_owned(), |index| format!("#{index}"))
}

impl<'a> Surface<'a> {
    /// Another style of paging: clients of the old style cannot get the next page. Paging that is added breaks nothing.
    pub(super) fn compare_paging(
        &mut self,
        scope: Scope,
        at: (LocId, LocId),
        old: &BTreeMap<Key, LocId>,
        new: &BTreeMap<Key, LocId>,
    ) {
        let (before, after) = (paging(old), paging(new));
        if before != after {
            let level = if before.is_some() { Level::Break } else { Level::Add };
            let difference = Difference::new(Rule::PagingChanged, Effect::Fixed(level), "paging");
            let difference = difference.values(Value::from(before), Value::from(after));
            self.keyword_difference(scope, Side::Request, Place::Parameter, difference, at, "parameters");
        }
    }
}

fn paging(parameters: &BTreeMap<Key, LocId>) -> Option<&'static str> {
    let styles: [(&str, &[&str]); 3] = [
        ("cursor", &["cursor", "nextcursor", "pagetoken", "nextpagetoken", "continuationtoken", "startingafter"]),
        ("offset", &["offset", "skip"]),
        ("page", &["page", "pagenumber", "pageindex"]),
    ];
    let names: BTreeSet<String> = parameters
        .keys()
        .filter(|(place, _)| place == "query")
        .map(|(_, name)| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase())
        .collect();
    styles.into_iter().find(|(_, known)| known.iter().any(|name| names.contains(*name))).map(|(style, _)| style)
}
