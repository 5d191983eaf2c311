//! What can be said of a component schema without lowering it: the one type that it accepts.

use std::collections::BTreeMap;

use serde_json::Value;

/// The longest chain of references that is followed.
const LONGEST: usize = 32;

/// The one JSON type of each component schema that has one, by the text of a reference to it.
pub(super) struct Facts {
    types: BTreeMap<String, &'static str>,
}

impl Facts {
    /// Looks at every component schema.
    pub(super) fn new(schemas: &Value, references: &BTreeMap<String, String>) -> Facts {
        let mut search = Search { schemas, references, known: BTreeMap::new() };
        for name in schemas.as_object().into_iter().flat_map(|schemas| schemas.keys()) {
            search.component(name, 0);
        }
        let found = search.known.into_iter();
        Facts { types: found.filter_map(|(name, one)| Some((super::hoist::component(name), one?))).collect() }
    }

    /// The one type that a lowered schema accepts besides null.
    pub(super) fn type_of<'v>(&'v self, schema: &'v Value) -> Option<&'v str> {
        if let Some(one) = schema.get("type") {
            return one.as_str();
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.types.get(reference).copied();
        }
        if let Some(arms) = schema.get("allOf").and_then(Value::as_array) {
            return arms.iter().find_map(|arm| self.type_of(arm));
        }
        let arms = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
        let first = self.type_of(arms.first()?)?;
        arms.iter().all(|arm| self.type_of(arm) == Some(first)).then_some(first)
    }
}

/// Finds the types of schemas that are not lowered yet, each component once.
struct Search<'a> {
    schemas: &'a Value,
    references: &'a BTreeMap<String, String>,
    known: BTreeMap<&'a str, Option<&'static str>>,
}

impl<'a> Search<'a> {
    fn component(&mut self, name: &'a str, depth: usize) -> Option<&'static str> {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        let found = match self.schemas.get(name) {
            Some(schema) if depth < LONGEST => self.schema(schema, depth + 1),
            _ => return None,
        };
        self.known.insert(name, found);
        found
    }

    fn schema(&mut self, schema: &'a Value, depth: usize) -> Option<&'static str> {
        match schema.get("type") {
            Some(Value::String(name)) => return one_type(name),
            Some(Value::Array(names)) => {
                let mut names = names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
                let first = names.next()?;
                return names.all(|name| name == first).then(|| one_type(first)).flatten();
            }
            _ => {}
        }
        if ["properties", "additionalProperties", "required", "patternProperties"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some())
        {
            return Some("object");
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = self.references.get(reference)?.rsplit('/').next()?;
            return self.component(name, depth);
        }
        if let Some(arms) = schema.get("allOf").and_then(Value::as_array) {
            return arms.iter().find_map(|arm| self.schema(arm, depth));
        }
        let arms = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
        let arms = arms.iter().filter(|arm| !is_null(arm));
        let types: Vec<_> = arms.map(|arm| self.schema(arm, depth)).collect();
        let first = *types.first()?;
        types.iter().all(|one| *one == first).then_some(first).flatten()
    }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

fn one_type(name: &str) -> Option<&'static str> {
    ["object", "array", "string", "integer", "number", "boolean"].into_iter().find(|one| *one == name)
}
