//! Finds the properties of a value that the schemas do not declare.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::pointer::escaped;
use crate::document::schema::View;
use crate::document::Document;

/// Depth below which nothing is looked at.
const MAX_DEPTH: usize = 64;

/// The limit of interpretations of one value.
const MOST: usize = 64;

/// Pointers to the properties that no schema declares. Where the arm of a union is not certain, these are also the properties that only
/// some of the possible arms declare.
pub(super) fn undeclared(document: &Document, schema: &Value, value: &Value) -> BTreeSet<String> {
    let mut finder = Finder { document, found: BTreeSet::new() };
    finder.look(&[vec![schema]], value, "", 0);
    finder.found
}

/// Schemas that apply to a value at the same time.
type Meaning<'d> = Vec<&'d Value>;

struct Finder<'d> {
    document: &'d Document,
    found: BTreeSet<String>,
}

/// The declared content of a value.
#[derive(Default)]
struct Shape<'d> {
    /// Every declared property, with its interpretations.
    properties: BTreeMap<&'d str, Vec<Meaning<'d>>>,
    /// Properties that every possible arm declares.
    sure: BTreeSet<&'d str>,
    /// The interpretations of all other properties.
    rest: Vec<Meaning<'d>>,
    /// Whether every possible arm accepts all other properties.
    is_open: bool,
    /// The interpretations of elements.
    items: Vec<Meaning<'d>>,
}

/// Whether constants select an arm.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Nothing,
    Meant,
    NotMeant,
}

impl<'d> Finder<'d> {
    fn look(&mut self, meanings: &[Meaning<'d>], value: &Value, place: &str, depth: usize) {
        if depth > MAX_DEPTH || meanings.is_empty() {
            return;
        }
        let shapes = meanings.iter().take(MOST).map(|schemas| self.shape(schemas, value, &[]));
        let shape = shapes.reduce(Shape::or).unwrap_or_default();
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    let place = format!("{place}/{}", escaped(name));
                    if !shape.is_open && !shape.sure.contains(name.as_str()) {
                        self.found.insert(place.clone());
                    }
                    self.look(shape.properties.get(name.as_str()).unwrap_or(&shape.rest), value, &place, depth + 1);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    self.look(&shape.items, value, &format!("{place}/{index}"), depth + 1);
                }
            }
            _ => {}
        }
    }

    /// Arms that may be meant: those that the value fits, or else those that its constants name, or else any.
    fn arms(&self, arms: &'d [Value], value: &Value) -> Vec<&'d Value> {
        let of = |is_meant: &dyn Fn(&Value) -> bool| arms.iter().filter(|arm| is_meant(arm)).collect::<Vec<_>>();
        let fitting = of(&|arm| self.document.published.fits(arm, value));
        if !fitting.is_empty() {
            return fitting;
        }
        let named = of(&|arm| self.sign(arm, value, &[]) == Sign::Meant);
        if named.is_empty() {
            return arms.iter().collect();
        }
        named
    }

    /// `open` has the unions that lead to the arm.
    fn sign(&self, arm: &Value, value: &Value, open: &[*const Value]) -> Sign {
        let root = &*self.document.root;
        let view = View::new(root, &[arm]);
        let mut sign = Sign::Nothing;
        for (name, schemas) in view.properties() {
            // Null is as good as absent.
            let own = value.get(name).filter(|own| !own.is_null());
            let (Some(own), Some(listed)) = (own, View::new(root, &schemas).listed()) else { continue };
            match listed[..] {
                [only] if only == own => sign = Sign::Meant,
                [_] => return Sign::NotMeant,
                _ => {}
            }
        }
        for union in view.unions().into_iter().filter(|union| !open.contains(&union.arms.as_ptr())) {
            let open = [open, &[union.arms.as_ptr()]].concat();
            let signs: Vec<Sign> = union.arms.iter().map(|arm| self.sign(arm, value, &open)).collect();
            if signs.iter().all(|sign| *sign == Sign::NotMeant) {
                return Sign::NotMeant;
            }
            if signs.contains(&Sign::Meant) {
                sign = Sign::Meant;
            }
        }
        sign
    }

    /// `open` has the unions that lead to the schemas.
    fn shape(&self, schemas: &[&'d Value], value: &Value, open: &[*const Value]) -> Shape<'d> {
        let view = View::new(&self.document.root, schemas);
        let unions = view.unions();
        let properties = view.properties();
        let one = |schemas: Vec<&'d Value>| if schemas.is_empty() { Vec::new() } else { vec![schemas] };
        let rest = one(view.all("additionalProperties").filter(|rest| **rest != false).collect());
        let says_nothing = properties.is_empty() && unions.is_empty() && !view.has("additionalProperties");
        let mut whole = Shape {
            is_open: !rest.is_empty() || says_nothing || view.has("patternProperties"),
            sure: properties.keys().copied().collect(),
            properties: properties.into_iter().map(|(name, schemas)| (name, vec![schemas])).collect(),
            rest,
            items: one(view.all("items").collect()),
        };
        // Arms may lead back to their union.
        for union in unions.into_iter().filter(|union| !open.contains(&union.arms.as_ptr())) {
            let open = [open, &[union.arms.as_ptr()]].concat();
            let arms = self.arms(union.arms, value);
            // A value whose constants exclude every arm is kept as it is.
            whole.is_open |= arms.iter().all(|arm| self.sign(arm, value, &[]) == Sign::NotMeant);
            let shapes = arms.into_iter().map(|arm| self.shape(&[arm], value, &open));
            if let Some(shape) = shapes.reduce(Shape::or) {
                whole = whole.and(shape);
            }
        }
        whole
    }
}

impl<'d> Shape<'d> {
    /// Either may be meant.
    fn or(mut self, other: Self) -> Self {
        let sure = |one: &Self, other: &Self| -> Vec<&'d str> {
            one.sure.iter().copied().filter(|name| other.sure.contains(name) || other.is_open).collect()
        };
        self.sure = sure(&self, &other).into_iter().chain(sure(&other, &self)).collect();
        self.is_open &= other.is_open;
        for (name, meanings) in other.properties {
            self.properties.entry(name).or_default().extend(meanings);
        }
        self.rest.extend(other.rest);
        self.items.extend(other.items);
        self
    }

    /// Both are meant.
    fn and(mut self, other: Self) -> Self {
        self.sure.extend(other.sure);
        self.is_open |= other.is_open;
        for (name, meanings) in other.properties {
            let own = self.properties.remove(name).unwrap_or_default();
            self.properties.insert(name, both(own, meanings));
        }
        self.rest = both(self.rest, other.rest);
        self.items = both(self.items, other.items);
        self
    }
}

/// Every meaning of the one with every one of the other.
fn both<'d>(one: Vec<Meaning<'d>>, other: Vec<Meaning<'d>>) -> Vec<Meaning<'d>> {
    if one.is_empty() || other.is_empty() {
        return if one.is_empty() { other } else { one };
    }
    let pairs = one.iter().flat_map(|one| other.iter().map(move |other| one.iter().chain(other).copied().collect()));
    pairs.take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(value: Value, expected: &[&str]) {
        let document = r##"{"openapi": "3.1.0", "paths": {}, "schema": {"properties": {
            "map": {"additionalProperties": {"type": "string"}}, "any": {},
            "arm": {"oneOf": [
                {"properties": {"kind": {"const": "a"}, "x": {}, "list": {"items": {"properties": {"x": {}}}}}, "required": ["x"]},
                {"properties": {"kind": {"const": "b"}, "y": {}, "list": {"items": {"properties": {"z": {}}}}}, "required": ["kind", "y"]}]}}}}"##;
        let document = Document::read(document.as_bytes()).unwrap();
        let found = undeclared(&document, document.at("/schema"), &value);
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{value}");
    }

    #[test]
    fn undeclared_content_is_not_required() {
        check(json!({"map": {"a": "b"}, "any": {"a": {"b": 1}}}), &[]);
        check(json!({"more": {"map": 1}}), &["/more"]);
    }

    #[test]
    fn the_matching_variant_decides() {
        check(json!({"arm": {"kind": "a", "x": 1, "y": 2}}), &["/arm/y"]);
        check(json!({"arm": {"kind": "b", "x": 1, "y": 2}}), &["/arm/x"]);
        // It matches neither, but its constant selects one.
        check(json!({"arm": {"kind": "b", "x": 1, "list": [{"y": 1}]}}), &["/arm/list/0/y", "/arm/x"]);
        // Its constant excludes both.
        check(json!({"arm": {"kind": "c", "x": 1, "more": 2}}), &[]);
        // It matches only the first.
        check(json!({"arm": {"x": null, "y": 1, "more": 2}}), &["/arm/more", "/arm/y"]);
        // Any of them is possible.
        check(json!({"arm": {"kind": null, "list": [{"x": 1}]}}), &["/arm/list/0/x"]);
    }
}
