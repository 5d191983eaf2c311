//! The media types of two bodies, responses, headers or parameters, with their schemas.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Scope, Surface};
use crate::compare::mode::Mode;
use crate::compare::names_bytes;
use crate::fact::{Effect, Fact, Level, Place, Rule, Side};
use openapi::document::{Document, LocId};

/// A media type in normal form: names in small letters, without parameters that say nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct MediaType {
    essence: String,
    parameters: BTreeMap<String, String>,
}

type Content = BTreeMap<MediaType, LocId>;

impl<'a> Surface<'a, '_> {
    /// Compares the `content` maps of two bodies, responses, headers or parameters.
    pub(super) fn compare_content(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId)) {
        let old = content(&mut self.comparer.old, at.0);
        let new = content(&mut self.comparer.new, at.1);
        let lacking =
            (self.comparer.old.keyword_pointer(at.0, "content"), self.comparer.new.keyword_pointer(at.1, "content"));
        let pairs = match_media(&old, &new);
        for (name, a) in old.iter().filter(|(name, _)| !pairs.iter().any(|(x, _)| x == *name)) {
            let fact = Fact::new(Rule::MediaTypeRemoved, Effect::Fixed(Level::Break), name.to_string());
            let old_at = self.comparer.old.pointer(*a);
            self.found(scope, side, place, fact.at(old_at, lacking.1.clone()));
        }
        for (name, b) in new.iter().filter(|(name, _)| !pairs.iter().any(|(_, y)| y == *name)) {
            let fact = Fact::new(Rule::MediaTypeAdded, Effect::Fixed(Level::Add), name.to_string());
            let new_at = self.comparer.new.pointer(*b);
            self.found(scope, side, place, fact.at(lacking.0.clone(), new_at));
        }
        for (x, y) in &pairs {
            let (Some(a), Some(b)) = (old.get(x), new.get(y)) else {
                continue;
            };
            if x != y {
                let effect = match () {
                    () if x.differs_in_charset(y) => Effect::Fixed(Level::Risk),
                    () if y.covers(x) => Effect::Widens,
                    () => Effect::Narrows,
                };
                let fact = Fact::new(Rule::MediaTypeChanged, effect, y.to_string());
                let fact = fact.values(Value::from(x.to_string()), Value::from(y.to_string()));
                let pointers = (self.comparer.old.pointer(*a), self.comparer.new.pointer(*b));
                self.found(scope, side, place, fact.at(pointers.0, pointers.1));
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
                    let fact = Fact::new(Rule::MediaSchemaAdded, Effect::Narrows, keyword);
                    self.keyword_fact(scope, side, place, fact, at, keyword);
                }
                (Some(_), None) => {
                    // What is no longer described is most likely still sent as it was.
                    let effect =
                        if scope.side(side) == Side::Response { Effect::Fixed(Level::Risk) } else { Effect::Widens };
                    let fact = Fact::new(Rule::MediaSchemaRemoved, effect, keyword);
                    self.keyword_fact(scope, side, place, fact, at, keyword);
                }
            }
        }
    }

    fn root_of_media(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId), mode: Mode) {
        if mode == Mode::Xml {
            let homes = (self.comparer.old.settle(at.0), self.comparer.new.settle(at.1));
            // A named schema gives its name to the element.
            let names = match (self.comparer.old.component(homes.0), self.comparer.new.component(homes.1)) {
                (Some(a), Some(b)) => (Some(a), Some(b)),
                _ => (None, None),
            };
            for fact in self.comparer.compare_xml(at, names) {
                self.found(scope, side, place, fact);
            }
        }
        self.root(scope, side, place, at, mode);
    }

    /// Whether the schema that one side alone has only says that the content is bytes.
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
            // Text is UTF-8 anyway, and each message has another boundary.
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

    /// Whether this media type includes another: by a wildcard, as the suffix of a structured name, or with fewer parameters.
    fn covers(&self, other: &MediaType) -> bool {
        let (Some((kind, name)), Some((other_kind, other_name))) =
            (self.essence.split_once('/'), other.essence.split_once('/'))
        else {
            return false;
        };
        let suffix = other_name.rsplit_once('+').is_some_and(|(_, suffix)| suffix == name);
        let named = name == other_name || name == "*" || suffix;
        let fewer = self.parameters.iter().all(|(key, value)| other.parameters.get(key) == Some(value));
        (kind == "*" || kind == other_kind) && named && fewer
    }

    /// Whether two media types differ in nothing but the charset.
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

/// Pairs media types by name, then by charset, then a range with what it covers.
fn match_media(old: &Content, new: &Content) -> Vec<(MediaType, MediaType)> {
    let mut pairs: Vec<(MediaType, MediaType)> =
        old.keys().filter(|name| new.contains_key(*name)).map(|name| (name.clone(), name.clone())).collect();
    let rules: [fn(&MediaType, &MediaType) -> bool; 2] =
        [MediaType::differs_in_charset, |a, b| a.covers(b) || b.covers(a)];
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
