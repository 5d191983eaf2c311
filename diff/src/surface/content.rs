//! The bodies of two operations: media types with their schemas, and how the properties of forms are serialized.

use super::{object_at, Scope, Surface};
use crate::compare::mode::Mode;
use crate::compare::names_bytes;
use crate::difference::{Difference, Effect, Level, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};
use openapi::json::same;
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Slot, TextKey};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Surface<'a> {
    pub(super) fn compare_body(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old = object_at(&mut self.comparer.old, at.0, "requestBody");
        let new = object_at(&mut self.comparer.new, at.1, "requestBody");
        let required = |doc: &Document, at: LocId| doc.value(at).get("required") == Some(&Value::Bool(true));
        let (rule, effect, traits) = match (old, new) {
            (None, None) => return,
            (Some(a), Some(b)) if self.compare_references(scope, Side::Request, Place::Body, (a, b)) => return,
            (Some(a), Some(b)) => {
                let (before, after) = (required(&self.comparer.old, a), required(&self.comparer.new, b));
                if before != after {
                    let (rule, effect) = match after {
                        true => (Rule::BodyRequired, Effect::Narrows),
                        false => (Rule::BodyOptional, Effect::Widens),
                    };
                    let difference =
                        Difference::new(rule, effect, "required").values(Value::from(before), Value::from(after));
                    self.keyword_difference(scope, Side::Request, Place::Body, difference, (a, b), "required");
                }
                self.compare_content(scope, Side::Request, Place::Body, (a, b));
                return;
            }
            (None, Some(b)) => {
                let required = required(&self.comparer.new, b);
                let effect = if required { Effect::Narrows } else { Effect::Widens };
                (Rule::BodyAdded, effect, Traits { required, ..Traits::default() })
            }
            (Some(_), None) => (Rule::BodyRemoved, Effect::Narrows, Traits::default()),
        };
        let difference = Difference::new(rule, effect, "request body").with(traits);
        self.keyword_difference(scope, Side::Request, Place::Body, difference, at, "requestBody");
    }
}

/// A media type in normal form: names in lower case, without parameters that have no effect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct MediaType {
    essence: String,
    parameters: BTreeMap<String, String>,
}

type Content = BTreeMap<MediaType, LocId>;

impl<'a> Surface<'a> {
    /// Compares the `content` maps of two bodies, responses, headers or parameters.
    pub(super) fn compare_content(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId)) {
        let old = content(&mut self.comparer.old, at.0);
        let new = content(&mut self.comparer.new, at.1);
        let lacking =
            (self.comparer.old.keyword_pointer(at.0, "content"), self.comparer.new.keyword_pointer(at.1, "content"));
        let pairs = match_media(&old, &new);
        for (name, a) in old.iter().filter(|(name, _)| !pairs.iter().any(|(x, _)| x == *name)) {
            let difference = Difference::new(Rule::MediaTypeRemoved, Effect::Fixed(Level::Break), name.to_string());
            let old_at = self.comparer.old.pointer(*a);
            self.found(scope, side, place, difference.at(old_at, lacking.1.clone()));
        }
        for (name, b) in new.iter().filter(|(name, _)| !pairs.iter().any(|(_, y)| y == *name)) {
            let difference = Difference::new(Rule::MediaTypeAdded, Effect::Fixed(Level::Add), name.to_string());
            let new_at = self.comparer.new.pointer(*b);
            self.found(scope, side, place, difference.at(lacking.0.clone(), new_at));
        }
        for (x, y) in &pairs {
            let (Some(a), Some(b)) = (old.get(x), new.get(y)) else {
                continue;
            };
            if x != y {
                let effect = match () {
                    () if x.differs_in_charset(y) => Effect::Fixed(Level::Risk),
                    () if y.covers(x) => Effect::Widens,
                    () if x.covers(y) => Effect::Narrows,
                    () => Effect::Differs,
                };
                let difference = Difference::new(Rule::MediaTypeChanged, effect, y.to_string());
                let difference = difference.values(Value::from(x.to_string()), Value::from(y.to_string()));
                let pointers = (self.comparer.old.pointer(*a), self.comparer.new.pointer(*b));
                self.found(scope, side, place, difference.at(pointers.0, pointers.1));
            }
            let (before, after) = (Mode::of_media(&x.essence), Mode::of_media(&y.essence));
            let mode = if before == after { after } else { Mode::Json };
            self.compare_media(scope, side, place, (*a, *b), mode);
            if y.is_form() {
                self.compare_encoding(scope, side, place, (*a, *b), y.essence.starts_with("multipart/"));
            } else {
                self.pass_over((*a, *b), &["encoding", "prefixEncoding", "itemEncoding"]);
            }
        }
    }

    fn compare_media(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId), mode: Mode) {
        if self.compare_references(scope, side, place, at) {
            return;
        }
        for (keyword, mode) in [("schema", mode), ("itemSchema", Mode::Json)] {
            let schema = (self.comparer.old.member(at.0, keyword), self.comparer.new.member(at.1, keyword));
            match schema {
                (Some(a), Some(b)) => self.root_of_media(scope, side, place, (a, b), mode),
                (None, None) => {}
                (a, b) if mode == Mode::Bytes && self.are_bytes(a, b) => self.pass_over(at, &[keyword]),
                (None, Some(_)) => {
                    let difference = Difference::new(Rule::MediaSchemaAdded, Effect::Narrows, keyword);
                    self.keyword_difference(scope, side, place, difference, at, keyword);
                }
                (Some(_), None) => {
                    // A body that is no longer documented is most likely still sent.
                    let effect =
                        if scope.side(side) == Side::Response { Effect::Fixed(Level::Risk) } else { Effect::Widens };
                    let difference = Difference::new(Rule::MediaSchemaRemoved, effect, keyword);
                    self.keyword_difference(scope, side, place, difference, at, keyword);
                }
            }
        }
    }

    fn root_of_media(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId), mode: Mode) {
        if mode == Mode::Xml {
            let homes = (self.comparer.old.settle(at.0), self.comparer.new.settle(at.1));
            // The name of a schema is the name of the XML element.
            let names = match (self.comparer.old.component(homes.0), self.comparer.new.component(homes.1)) {
                (Some(a), Some(b)) => (Some(a), Some(b)),
                _ => (None, None),
            };
            for difference in self.comparer.compare_xml(at, names) {
                self.found(scope, side, place, difference);
            }
        }
        self.root(scope, side, place, at, mode);
    }

    /// Whether the schema that only one side has means bytes and nothing else.
    fn are_bytes(&mut self, a: Option<LocId>, b: Option<LocId>) -> bool {
        let named = |doc: &mut Document<'a>, at: LocId| {
            let node = doc.child(at).node;
            let schema = doc.schema(node);
            schema.is_any() || names_bytes(&schema)
        };
        a.is_some_and(|at| named(&mut self.comparer.old, at)) || b.is_some_and(|at| named(&mut self.comparer.new, at))
    }
}

fn content(doc: &mut Document, at: LocId) -> Content {
    let mut found = Content::new();
    for (name, place) in doc.members_of(at, "content") {
        found.entry(MediaType::read(name)).or_insert(doc.follow(place));
    }
    found
}

impl MediaType {
    fn read(name: &str) -> Self {
        let mut parts = name.split(';');
        let essence = parts.next().unwrap_or_default().trim().to_lowercase();
        let mut parameters = BTreeMap::new();
        for part in parts {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let (key, value) = (key.trim().to_lowercase(), value.trim().trim_matches('"'));
            let value = if key == "charset" { value.to_lowercase() } else { value.to_owned() };
            // The default charset is UTF-8, and the boundary differs for each message.
            let usual = key == "charset" && matches!(value.as_str(), "utf-8" | "utf8") || key == "boundary";
            if !usual && !key.is_empty() {
                parameters.insert(key, value);
            }
        }
        MediaType { essence, parameters }
    }

    fn is_form(&self) -> bool {
        self.essence == "application/x-www-form-urlencoded" || self.essence.starts_with("multipart/")
    }

    /// Whether this media type includes another: by a wildcard, or because it has fewer parameters.
    fn covers(&self, other: &MediaType) -> bool {
        let (Some((kind, name)), Some((other_kind, other_name))) =
            (self.essence.split_once('/'), other.essence.split_once('/'))
        else {
            return false;
        };
        let named = name == other_name || name == "*";
        let fewer = self.parameters.iter().all(|(key, value)| other.parameters.get(key) == Some(value));
        (kind == "*" || kind == other_kind) && named && fewer
    }

    /// Whether the name of another media type has this one as its suffix. The schemas can be compared, but a client that requests one does
    /// not receive the other.
    fn is_suffix_of(&self, other: &MediaType) -> bool {
        let base = other.essence.split_once('/').and_then(|(kind, name)| Some((kind, name.rsplit_once('+')?.1)));
        base.is_some() && base == self.essence.split_once('/')
    }

    /// Whether two media types differ only in the charset.
    fn differs_in_charset(&self, other: &MediaType) -> bool {
        let rest = |media: &MediaType| {
            let mut parameters = media.parameters.clone();
            parameters.remove("charset");
            parameters
        };
        self.essence == other.essence && rest(self) == rest(other)
    }
}

impl std::fmt::Display for MediaType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.essence)?;
        self.parameters.iter().try_for_each(|(key, value)| write!(f, ";{key}={value}"))
    }
}

/// Pairs media types by name, then by charset, then a range with the types that it covers, then a suffix with the name that has it.
fn match_media(old: &Content, new: &Content) -> Vec<(MediaType, MediaType)> {
    let mut pairs: Vec<(MediaType, MediaType)> =
        old.keys().filter(|name| new.contains_key(*name)).map(|name| (name.clone(), name.clone())).collect();
    let rules: [fn(&MediaType, &MediaType) -> bool; 3] = [
        MediaType::differs_in_charset,
        |a, b| a.covers(b) || b.covers(a),
        |a, b| a.is_suffix_of(b) || b.is_suffix_of(a),
    ];
    for fits in rules {
        for name in old.keys() {
            let free = |other: &&MediaType| !pairs.iter().any(|(_, taken)| taken == *other);
            if pairs.iter().any(|(taken, _)| taken == name) {
                continue;
            }
            if let Some(other) = new.keys().filter(free).find(|other| fits(name, other)) {
                pairs.push((name.clone(), other.clone()));
            }
        }
    }
    pairs
}

/// One property of a form in one document.
struct Property<'a> {
    /// The Encoding Object, or the object that would contain it.
    at: LocId,
    stated: Option<&'a Value>,
    schema: Option<Child>,
}

impl<'a> Surface<'a> {
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
                let difference =
                    Difference::new(Rule::EncodingChanged, Effect::Fixed(Level::Risk), keyword).values(a, b);
                self.keyword_difference(scope, side, place, difference, at, keyword);
            }
        }
        let mut names: BTreeSet<&str> = BTreeSet::new();
        names.extend(self.comparer.old.members_of(at.0, "encoding").into_iter().map(|(name, _)| name));
        names.extend(self.comparer.new.members_of(at.1, "encoding").into_iter().map(|(name, _)| name));
        for name in names {
            let old = property(&mut self.comparer.old, at.0, name);
            let new = property(&mut self.comparer.new, at.1, name);
            if old.schema.is_none() || new.schema.is_none() {
                // The encoding of a property that does not exist has no effect, and one that was added or removed is a separate finding.
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
                    let difference = Difference::new(Rule::EncodingChanged, effect, format!("{name} {keyword}"));
                    self.keyword_difference(scope, side, place, difference.values(a, b), (old.at, new.at), keyword);
                }
            }
        }
    }
}

/// The effect of another list of media types: a longer list accepts more.
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

/// The media type of a part whose encoding does not name one.
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
