//! A schema, or several that hold at once, as one view: references followed, `allOf` joined, unions set apart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::pointer::target;

/// References and `allOf` that are followed below each other.
const MAX_CHAIN: usize = 64;

/// Kinds of JSON values, a bit each.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Kinds(u8);

impl Kinds {
    pub(crate) const NULL: Self = Self(1);
    pub(crate) const BOOLEAN: Self = Self(2);
    pub(crate) const INTEGER: Self = Self(4);
    pub(crate) const NUMBER: Self = Self(4 | 8);
    pub(crate) const STRING: Self = Self(16);
    pub(crate) const ARRAY: Self = Self(32);
    pub(crate) const OBJECT: Self = Self(64);
    const ALL: Self = Self(127);

    fn named(name: &str) -> Self {
        match name {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => Self::ALL,
        }
    }

    /// The kinds of a `type`: a name or a list of names.
    pub(crate) fn named_by(types: &Value) -> Self {
        let names = types.as_array().map_or(std::slice::from_ref(types), Vec::as_slice);
        Self(names.iter().filter_map(Value::as_str).fold(0, |all, name| all | Self::named(name).0))
    }

    /// The kind of a value.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() != 0.0) => {
                Self::NUMBER.without(Self::INTEGER)
            }
            Value::Number(_) => Self::INTEGER,
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }

    /// Whether some of these kinds are allowed.
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether numbers with a fraction are allowed.
    pub(crate) fn has_fractions(self) -> bool {
        self.0 & 8 != 0
    }

    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Schemas that apply to the same value.
pub(crate) struct View<'a> {
    /// References and `allOf` are resolved: every object here holds by itself.
    pub(crate) pieces: Vec<&'a Value>,
}

/// The arms of a `oneOf` or an `anyOf`.
#[derive(Clone, Copy)]
pub(crate) struct Union<'a> {
    pub(crate) exact: bool,
    pub(crate) arms: &'a [Value],
}

impl<'a> View<'a> {
    pub(crate) fn new(root: &'a Value, schemas: &[&'a Value]) -> Self {
        let mut view = Self { pieces: Vec::new() };
        for schema in schemas {
            view.add(root, schema, 0);
        }
        view
    }

    fn add(&mut self, root: &'a Value, schema: &'a Value, depth: usize) {
        if depth > MAX_CHAIN || self.pieces.iter().any(|piece| std::ptr::eq(*piece, schema)) {
            return;
        }
        self.pieces.push(schema);
        if let Some(target) = target(root, schema) {
            self.add(root, target, depth + 1);
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.add(root, part, depth + 1);
        }
    }

    /// The pieces that this view does not have yet. A union that an arm leads back to is decided already.
    pub(crate) fn without(mut self, known: &Self) -> Self {
        self.pieces.retain(|piece| !known.pieces.iter().any(|other| std::ptr::eq(*piece, *other)));
        self
    }

    pub(crate) fn unions(&self) -> Vec<Union<'a>> {
        let of = |word: &'static str, exact| {
            let lists = self.pieces.iter().filter_map(move |piece| piece[word].as_array());
            lists.filter(|arms| !arms.is_empty()).map(move |arms| Union { exact, arms })
        };
        of("oneOf", true).chain(of("anyOf", false)).collect()
    }

    /// Every value of a keyword.
    pub(crate) fn all<'s>(&'s self, word: &'s str) -> impl Iterator<Item = &'a Value> + 's {
        self.pieces.iter().filter_map(move |piece| piece.get(word))
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.all(word).next().is_some()
    }

    pub(crate) fn largest(&self, word: &str) -> Option<f64> {
        self.all(word).filter_map(Value::as_f64).reduce(f64::max)
    }

    pub(crate) fn smallest(&self, word: &str) -> Option<f64> {
        self.all(word).filter_map(Value::as_f64).reduce(f64::min)
    }

    /// The largest of a keyword that counts.
    pub(crate) fn minimum_of(&self, word: &str) -> usize {
        self.largest(word).map_or(0, |count| count as usize)
    }

    /// The smallest of a keyword that counts.
    pub(crate) fn maximum_of(&self, word: &str) -> usize {
        self.smallest(word).map_or(usize::MAX, |count| count as usize)
    }

    pub(crate) fn is_true(&self, word: &str) -> bool {
        self.all(word).any(|value| *value == true)
    }

    /// Declared properties, each with every schema that is declared for it.
    pub(crate) fn properties(&self) -> BTreeMap<&'a str, Vec<&'a Value>> {
        let mut properties: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for (name, schema) in self.all("properties").filter_map(Value::as_object).flatten() {
            properties.entry(name).or_default().push(schema);
        }
        properties
    }

    pub(crate) fn required(&self) -> BTreeSet<&'a str> {
        self.all("required").filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect()
    }

    /// Values that are allowed, where they are listed.
    pub(crate) fn listed(&self) -> Option<Vec<&'a Value>> {
        let enums = self.all("enum").filter_map(Value::as_array).map(|list| list.iter().collect::<Vec<_>>());
        let constants = self.all("const").map(|value| vec![value]);
        enums.chain(constants).reduce(|mut kept, other| {
            kept.retain(|value| other.contains(value));
            kept
        })
    }

    /// The kinds of values that are described: those of `type`, or those that the other keywords apply to.
    pub(crate) fn kinds(&self) -> Kinds {
        let mut kinds = Kinds::ALL;
        for types in self.all("type") {
            kinds.0 &= Kinds::named_by(types).0;
        }
        if kinds != Kinds::ALL {
            return kinds;
        }
        let hints = [
            (Kinds::OBJECT, &["properties", "required", "additionalProperties", "propertyNames", "minProperties"][..]),
            (Kinds::ARRAY, &["items", "prefixItems", "minItems", "maxItems"][..]),
            (Kinds::STRING, &["pattern", "minLength", "maxLength", "format"][..]),
            (Kinds::NUMBER, &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"][..]),
        ];
        hints.iter().find(|(_, words)| words.iter().any(|word| self.has(word))).map_or(kinds, |(kind, _)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parts_are_joined_and_circles_end() {
        let root = json!({"a": {"allOf": [{"$ref": "#/b"}, {"required": ["x"]}]}, "b": {"$ref": "#/a", "properties": {"x": {}}}});
        let view = View::new(&root, &[&root["a"]]);
        assert!(view.required().contains("x") && view.properties().contains_key("x"));
        assert!(view.kinds() == Kinds::OBJECT);
    }

    #[test]
    fn lists_of_values_are_cut_to_what_they_share() {
        let schema = json!({"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]});
        assert_eq!(View::new(&schema, &[&schema]).listed(), Some(vec![&json!("b")]));
    }
}
