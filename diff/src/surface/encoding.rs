//! How the properties of two forms are written.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Scope, Surface};
use crate::compare::names_bytes;
use crate::fact::{Effect, Fact, Level, Place, Rule, Side};
use openapi::document::{Document, LocId};
use openapi::json::same;
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Slot, TextKey};

/// One property of a form in one document.
struct Property<'a> {
    /// The Encoding Object, or what would hold it.
    at: LocId,
    stated: Option<&'a Value>,
    schema: Option<Child>,
}

impl<'a> Surface<'a, '_> {
    /// Compares `encoding` as strictly as the styles of parameters. `at` are Media Type Objects.
    pub(super) fn compare_encoding(
        &mut self,
        scope: Scope,
        side: Side,
        place: Place,
        at: (LocId, LocId),
        multipart: bool,
    ) {
        for keyword in ["prefixEncoding", "itemEncoding"] {
            let stated = |value: &Value| value.get(keyword).cloned().unwrap_or(Value::Null);
            let (a, b) = (stated(self.comparer.old.value(at.0)), stated(self.comparer.new.value(at.1)));
            if !same(&a, &b) {
                let fact = Fact::new(Rule::EncodingChanged, Effect::Fixed(Level::Risk), keyword).values(a, b);
                self.keyword_fact(scope, side, place, fact, at, keyword);
            }
        }
        let mut names: BTreeSet<&str> = BTreeSet::new();
        names.extend(self.comparer.old.members_of(at.0, "encoding").into_iter().map(|(name, _)| name));
        names.extend(self.comparer.new.members_of(at.1, "encoding").into_iter().map(|(name, _)| name));
        for name in names {
            let old = property(&mut self.comparer.old, at.0, name);
            let new = property(&mut self.comparer.new, at.1, name);
            if old.schema.is_none() || new.schema.is_none() {
                // It has no effect on a property that is not there, and one that came or went is a finding itself.
                self.pass_over((old.at, new.at), &["style", "explode", "allowReserved", "contentType", "headers"]);
                continue;
            }
            self.compare_headers(scope, side, (old.at, new.at));
            let styled = !multipart || !(self.comparer.old.is_30 || self.comparer.new.is_30);
            if !styled {
                self.pass_over((old.at, new.at), &["style", "explode", "allowReserved"]);
            }
            let keywords: &[&str] = match styled {
                true => &["style", "explode", "allowReserved", "contentType"],
                false => &["contentType"],
            };
            for keyword in keywords {
                let a = in_force(&mut self.comparer.old, &old, keyword);
                let b = in_force(&mut self.comparer.new, &new, keyword);
                if a != b {
                    let effect = if *keyword == "contentType" { of_types(&a, &b) } else { Effect::Differs };
                    let fact = Fact::new(Rule::EncodingChanged, effect, format!("{name} {keyword}"));
                    self.keyword_fact(scope, side, place, fact.values(a, b), (old.at, new.at), keyword);
                }
            }
        }
    }
}

/// What another list of media types does: more of them accept more.
fn of_types(old: &Value, new: &Value) -> Effect {
    let types = |list: &Value| -> BTreeSet<String> {
        list.as_str().unwrap_or_default().split(", ").map(str::to_owned).collect()
    };
    let (old, new) = (types(old), types(new));
    match (old.is_subset(&new), new.is_subset(&old)) {
        (true, _) => Effect::Widens,
        (_, true) => Effect::Narrows,
        _ => Effect::Differs,
    }
}

fn property<'a>(doc: &mut Document<'a>, media: LocId, name: &str) -> Property<'a> {
    let encoding = doc.member(media, "encoding");
    let own = encoding.and_then(|map| doc.member(map, name)).map(|at| doc.follow(at));
    let schema = doc.member(media, "schema").and_then(|at| {
        let node = doc.child(at).node;
        doc.schema(node).slots.get(&Slot::Property(name.to_owned())).copied()
    });
    Property { at: own.or(encoding).unwrap_or(media), stated: own.map(|at| doc.value(at)), schema }
}

/// The value of a keyword, or its default.
fn in_force(doc: &mut Document, property: &Property, keyword: &str) -> Value {
    let stated = |keyword: &str| property.stated.and_then(|value| value.get(keyword)).cloned();
    let style = stated("style").unwrap_or(Value::from("form"));
    match keyword {
        "style" => style,
        "allowReserved" => stated(keyword).unwrap_or(Value::Bool(false)),
        "explode" => match property.schema.is_some_and(|child| is_compound(doc, child)) {
            true => stated(keyword).unwrap_or(Value::Bool(style == "form")),
            false => Value::Null,
        },
        _ => {
            let stated = stated(keyword).and_then(|types| types.as_str().map(str::to_lowercase));
            let types =
                stated.unwrap_or_else(|| property.schema.map(|child| media_type(doc, child)).unwrap_or_default());
            let mut types: Vec<&str> = types.split(',').map(str::trim).collect();
            types.sort_unstable();
            Value::from(types.join(", "))
        }
    }
}

fn is_compound(doc: &mut Document, child: Child) -> bool {
    doc.schema(child.node).kinds.without(Kinds::NULL).meets(Kinds::ARRAY.or(Kinds::OBJECT))
}

/// The media type of a part whose encoding names none.
fn media_type(doc: &mut Document, child: Child) -> String {
    let mut schema = doc.schema(child.node);
    if schema.kinds.without(Kinds::NULL) == Kinds::ARRAY {
        if let Some(items) = schema.slots.get(&Slot::Items) {
            schema = doc.schema(items.node);
        }
    }
    let kinds = schema.kinds.without(Kinds::NULL);
    let bytes = schema.is_any() || names_bytes(&schema) || schema.texts.contains_key(&TextKey::ContentEncoding);
    let usual = match () {
        () if bytes => "application/octet-stream",
        () if kinds.meets(Kinds::OBJECT.or(Kinds::ARRAY)) => "application/json",
        () => "text/plain",
    };
    usual.to_owned()
}
