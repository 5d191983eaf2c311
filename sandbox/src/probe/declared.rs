//! Finds the properties of a value that a reader of the schemas need not know.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{escaped, Document};
use crate::schema::View;

/// Depth below which nothing is looked at.
const DEEPEST: usize = 64;

/// Pointers to the properties that a reader need not know: those that no schema speaks of, and, where it cannot be told which arm of a
/// union is meant, those that only some of the arms in question speak of.
pub(super) fn undeclared(document: &Document, schema: &Value, value: &Value) -> BTreeSet<String> {
    let mut finder = Finder { document, found: BTreeSet::new() };
    finder.look(&[schema], value, "", 0);
    finder.found
}

struct Finder<'d> {
    document: &'d Document,
    found: BTreeSet<String>,
}

/// What schemas say of the properties of an object.
#[derive(Default)]
struct Shape<'d> {
    /// Every property that is spoken of.
    properties: BTreeMap<&'d str, Vec<&'d Value>>,
    /// Those that are known whichever arm is meant.
    sure: BTreeSet<&'d str>,
    /// What holds for all others.
    rest: Vec<&'d Value>,
    /// Whether all others are kept, whichever arm is meant.
    is_open: bool,
}

impl<'d> Finder<'d> {
    fn look(&mut self, schemas: &[&'d Value], value: &Value, place: &str, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match value {
            Value::Object(object) => {
                let shape = self.shape(schemas, value, depth);
                for (name, value) in object {
                    let place = format!("{place}/{}", escaped(name));
                    if !shape.is_open && !shape.sure.contains(name.as_str()) {
                        self.found.insert(place.clone());
                    }
                    self.look(shape.properties.get(name.as_str()).unwrap_or(&shape.rest), value, &place, depth + 1);
                }
            }
            Value::Array(list) => {
                let mut items = Vec::new();
                self.items(schemas, value, depth, &mut items);
                for (index, value) in list.iter().enumerate() {
                    self.look(&items, value, &format!("{place}/{index}"), depth + 1);
                }
            }
            _ => {}
        }
    }

    /// Arms that may be meant: those that the value fits, or any if it fits none.
    fn arms(&self, arms: &'d [Value], value: &Value) -> Vec<&'d Value> {
        let fitting: Vec<&Value> = arms.iter().filter(|arm| self.document.published.fits(arm, value)).collect();
        if fitting.is_empty() {
            return arms.iter().collect();
        }
        fitting
    }

    fn shape(&self, schemas: &[&'d Value], value: &Value, depth: usize) -> Shape<'d> {
        let view = View::new(&self.document.root, schemas);
        let unions = view.unions();
        let properties = view.properties();
        let rest: Vec<&Value> = view.all("additionalProperties").filter(|rest| **rest != false).collect();
        let says_nothing = properties.is_empty() && unions.is_empty() && !view.has("additionalProperties");
        let is_open = !rest.is_empty() || says_nothing || view.has("patternProperties");
        let mut whole = Shape { sure: properties.keys().copied().collect(), properties, rest, is_open };
        // Arms may lead back to where they are.
        for union in unions.into_iter().filter(|_| depth < DEEPEST) {
            let shapes = self.arms(union.arms, value).into_iter().map(|arm| self.shape(&[arm], value, depth + 1));
            let mut common: Option<Shape<'d>> = None;
            for shape in shapes {
                common = Some(match common {
                    None => shape,
                    Some(mut common) => {
                        common.sure.retain(|name| shape.sure.contains(name) || shape.is_open);
                        if common.is_open {
                            common.sure.extend(&shape.sure);
                        }
                        common.is_open &= shape.is_open;
                        common.add(shape.properties, shape.rest);
                        common
                    }
                });
            }
            if let Some(common) = common {
                whole.sure.extend(common.sure);
                whole.is_open |= common.is_open;
                whole.add(common.properties, common.rest);
            }
        }
        whole
    }

    fn items(&self, schemas: &[&'d Value], value: &Value, depth: usize, items: &mut Vec<&'d Value>) {
        let view = View::new(&self.document.root, schemas);
        items.extend(view.all("items"));
        for union in view.unions().into_iter().filter(|_| depth < DEEPEST) {
            for arm in self.arms(union.arms, value) {
                self.items(&[arm], value, depth + 1, items);
            }
        }
    }
}

impl<'d> Shape<'d> {
    fn add(&mut self, properties: BTreeMap<&'d str, Vec<&'d Value>>, rest: Vec<&'d Value>) {
        for (name, schemas) in properties {
            self.properties.entry(name).or_default().extend(schemas);
        }
        self.rest.extend(rest);
    }
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
                {"properties": {"kind": {"const": "a"}, "x": {}}, "required": ["x"]},
                {"properties": {"kind": {"const": "b"}, "y": {}}, "required": ["kind", "y"]}]}}}}"##;
        let document = Document::read(document.as_bytes()).unwrap();
        let found = undeclared(&document, document.at("/schema"), &value);
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{value}");
    }

    #[test]
    fn what_no_schema_speaks_of_need_not_be_known() {
        check(json!({"map": {"a": "b"}, "any": {"a": {"b": 1}}}), &[]);
        check(json!({"more": {"map": 1}}), &["/more"]);
    }

    #[test]
    fn the_arm_that_fits_decides() {
        check(json!({"arm": {"kind": "a", "x": 1, "y": 2}}), &["/arm/y"]);
        check(json!({"arm": {"kind": "b", "x": 1, "y": 2}}), &["/arm/x"]);
        // It could be meant as any of them.
        check(json!({"arm": {"kind": "c", "x": 1, "y": 2}}), &["/arm/x", "/arm/y"]);
    }
}
