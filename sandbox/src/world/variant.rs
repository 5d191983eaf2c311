//! Entities that exist from the start and differ only in their ids and in the numbers of their names: one of them, the model, is made
//! from the schema. The JSON of the others is written when it is first needed.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use super::store::{Entity, State};
use crate::synth::{numbers, renumbered};

/// The fewest characters of an id by which it is recognized in a text.
const MIN_ID: usize = 8;

/// The value of an entity.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    value: OnceLock<Value>,
    /// What the value is made of; `None` once it was changed.
    variant: Option<Variant>,
}

/// What a value is that was not made yet.
#[derive(Clone, Debug)]
struct Variant {
    model: Arc<Model>,
    id: String,
    /// How much is added to the numbers of names.
    number: u32,
}

/// What the variants of an entity are made of.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) value: Pattern,
    /// The entity as lists return it.
    pub(crate) element: Pattern,
    pub(crate) seed: u64,
    pub(crate) state: Option<State>,
    /// The API's time until which the entity stays as it is.
    pub(crate) due: f64,
    /// Whether values of it depend on the hour.
    pub(crate) is_timed: bool,
}

/// A JSON text and the locations in it that differ from entity to entity.
#[derive(Debug)]
pub(crate) struct Pattern {
    text: String,
    /// In the order of the text.
    holes: Vec<Hole>,
}

#[derive(Debug)]
struct Hole {
    at: usize,
    length: usize,
    part: Part,
}

/// What is in a hole.
#[derive(Debug)]
enum Part {
    Id,
    /// The first characters of the id, as many as the hole has.
    Start,
    /// The number of a name.
    Number,
}

impl Content {
    /// Writes the JSON as lists return it; returns false if this is no variant, or its model is out of date.
    pub(crate) fn write_element(&self, is_current: impl Fn(&Model) -> bool, list: &mut String) -> bool {
        let Some(variant) = self.variant.as_ref().filter(|variant| is_current(&variant.model)) else { return false };
        variant.model.element.write(&variant.id, variant.number, list);
        true
    }

    /// The length of the JSON of a variant.
    pub(crate) fn length(&self) -> Option<usize> {
        Some(self.variant.as_ref()?.model.value.text.len())
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Self {
        Self { value: value.into(), variant: None }
    }
}

impl From<Content> for Value {
    fn from(mut content: Content) -> Self {
        std::mem::take(&mut *content)
    }
}

impl Deref for Content {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.value.get_or_init(|| self.variant.as_ref().map(Variant::value).unwrap_or_default())
    }
}

impl DerefMut for Content {
    fn deref_mut(&mut self) -> &mut Value {
        let _ = &**self;
        self.variant = None;
        self.value.get_mut().expect("it was made in the first line")
    }
}

impl Model {
    /// An entity with another id, and with other numbers in its names.
    pub(crate) fn variant(self: Arc<Self>, id: String, number: usize) -> Entity {
        let (seed, state) = (self.seed, self.state.clone());
        let variant = Variant { model: self, id: id.clone(), number: number as u32 };
        let value = Content { value: OnceLock::new(), variant: Some(variant) };
        Entity { id, value, seed, state, ..Entity::default() }
    }
}

impl Variant {
    fn value(&self) -> Value {
        let mut text = String::new();
        self.model.value.write(&self.id, self.number, &mut text);
        serde_json::from_str(&text).unwrap_or_default()
    }
}

impl Pattern {
    /// The pattern of a text, in which an id is recognized by its first characters; nothing for an id that could be any text.
    pub(crate) fn of(text: String, id: &str) -> Option<Self> {
        let start = id.get(..MIN_ID)?;
        let same = |at: usize| text.as_bytes()[at..].iter().zip(id.as_bytes()).take_while(|(one, other)| one == other);
        let ids = text.match_indices(start).map(|(at, _)| {
            let length = same(at).count();
            Hole { at, length, part: if length == id.len() { Part::Id } else { Part::Start } }
        });
        let mut holes: Vec<Hole> = ids.collect();
        let is_free = |at: usize| !holes.iter().any(|hole| (hole.at..hole.at + hole.length).contains(&at));
        let numbers: Vec<_> = numbers(&text).filter(|place| is_free(place.start)).collect();
        let numbers =
            numbers.into_iter().map(|place| Hole { at: place.start, length: place.len(), part: Part::Number });
        holes.extend(numbers);
        holes.sort_by_key(|hole| hole.at);
        Some(Self { text, holes })
    }

    /// Writes the text with an id, and with every number raised.
    pub(crate) fn write(&self, id: &str, number: u32, out: &mut String) {
        let mut done = 0;
        for Hole { at, length, part } in &self.holes {
            out.push_str(&self.text[done..*at]);
            done = at + length;
            match part {
                Part::Id => out.push_str(id),
                Part::Start => out.push_str(id.get(..*length).unwrap_or(id)),
                Part::Number => out.push_str(&renumbered(&self.text[*at..done], number)),
            }
        }
        out.push_str(&self.text[done..]);
    }

    /// Whether the text of another entity is this one with its id.
    pub(crate) fn is_that_of(&self, id: &str, text: &str) -> bool {
        let mut own = String::new();
        self.write(id, 0, &mut own);
        own == text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_numbers_differ() {
        let text = r#"{"id":"abcdefgh-1","host":"abcdefgh.cedar-998.x","name":"cedar-998","other":"abcdefg"}"#;
        let pattern = Pattern::of(text.into(), "abcdefgh-1").unwrap();
        let mut out = String::new();
        pattern.write("ABCDEFGH-22", 3, &mut out);
        assert_eq!(out, r#"{"id":"ABCDEFGH-22","host":"ABCDEFGH.cedar-101.x","name":"cedar-101","other":"abcdefg"}"#);
        assert!(pattern.is_that_of("abcdefgh-1", text) && !pattern.is_that_of("abcdefgh-2", text));
        assert!(Pattern::of(text.into(), "12").is_none());
    }

    #[test]
    fn a_changed_variant_is_stored_in_full() {
        let pattern = || Pattern::of(r#"{"id":"abcdefgh"}"#.into(), "abcdefgh").unwrap();
        let (value, element) = (pattern(), pattern());
        let model = Arc::new(Model { value, element, seed: 0, state: None, due: 0.0, is_timed: false });
        let mut content = model.variant("ABCDEFGH".into(), 1).value;
        assert_eq!(content["id"], "ABCDEFGH");
        let mut list = String::new();
        assert!(!content.write_element(|_| false, &mut list) && content.write_element(|_| true, &mut list));
        assert_eq!(list, r#"{"id":"ABCDEFGH"}"#);
        content["id"] = "x".into();
        assert!(!content.write_element(|_| true, &mut list));
        assert_eq!(Value::from(content), serde_json::json!({"id": "x"}));
    }
}
