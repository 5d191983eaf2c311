//! Objects: properties, the values of others, and sentences for the rest.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::{list, object, Lower};
use super::notes::{self, describe};
use super::parts::Parts;
use crate::error::Error;
use crate::pointer::At;

impl Lower {
    /// Adds what a schema says of objects to one of type object.
    pub(super) fn object(&mut self, at: &At, schema: &mut Map<String, Value>, parts: &mut Parts) -> Result<(), Error> {
        let mut keywords = std::mem::take(&mut parts.object);
        let mut take = |key: &str| keywords.get_mut(key).map(Value::take);
        let mut forbidden = Vec::new();
        let mut has_properties = false;
        if let Some(properties) = take("properties") {
            let at = at.key("properties");
            let mut lowered = Map::new();
            for (name, property) in object(&at, properties)? {
                if property == Value::Bool(false) {
                    let sentence = format!("Property `{name}` is not allowed.");
                    parts.notes.say(self, "properties", sentence);
                    forbidden.push(name);
                    continue;
                }
                let property = self.schema(&at.key(&name), property)?;
                lowered.insert(name, property);
            }
            has_properties = !lowered.is_empty();
            schema.insert("properties".into(), Value::Object(lowered));
        }
        if let Some(required) = take("required") {
            let mut seen: BTreeSet<String> = forbidden.into_iter().collect();
            let mut names = list(&at.key("required"), required)?;
            names.retain(|name| name.as_str().is_some_and(|name| seen.insert(name.to_owned())));
            if !names.is_empty() {
                schema.insert("required".into(), Value::Array(names));
            }
        }
        let unevaluated = take("unevaluatedProperties");
        let mut others = take("additionalProperties");
        if let Some(unevaluated) = unevaluated {
            if others.is_none() && parts.is_plain() {
                self.report.count("unevaluatedProperties made additionalProperties");
                others = Some(unevaluated);
            } else {
                let sentence = match &unevaluated {
                    Value::Bool(false) => "No other properties are allowed.".to_owned(),
                    schema => format!("Other properties: {}.", describe(schema)),
                };
                parts.notes.say(self, "unevaluatedProperties", sentence);
            }
        }
        if let Some(patterns) = take("patternProperties") {
            let free = !has_properties && matches!(others, None | Some(Value::Bool(_)));
            let patterns = object(&at.key("patternProperties"), patterns)?;
            self.patterns(at, schema, parts, patterns, free)?;
        }
        if let Some(others) = others.filter(|_| !schema.contains_key("additionalProperties")) {
            let others = match others {
                Value::Bool(flag) => Value::Bool(flag),
                other => self.schema(&at.key("additionalProperties"), other)?,
            };
            let anything = others.as_object().is_some_and(Map::is_empty);
            schema.insert("additionalProperties".into(), if anything { true.into() } else { others });
        }
        for (keyword, noun) in [("minProperties", "At least"), ("maxProperties", "At most")] {
            let found = take(keyword);
            let sentence = format!("{noun} {{}} properties.");
            self.count_of(schema, keyword, found.as_ref(), &sentence, &mut parts.notes);
        }
        if let Some(names) = take("propertyNames") {
            parts.notes.say(self, "propertyNames", format!("Property names: {}.", describe(&names)));
        }
        for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
            let Some(Value::Object(dependents)) = take(keyword) else {
                continue;
            };
            for (name, dependent) in dependents {
                let sentence = match &dependent {
                    Value::Array(others) => {
                        let verb = if others.len() == 1 { "is" } else { "are" };
                        format!("If `{name}` is present, {} {verb} required.", notes::names(&dependent))
                    }
                    schema => format!("If `{name}` is present: {}.", describe(schema)),
                };
                parts.notes.say(self, keyword, sentence);
            }
        }
        Ok(())
    }

    /// `patternProperties`: the values of all properties where there are no others.
    fn patterns(
        &mut self,
        at: &At,
        schema: &mut Map<String, Value>,
        parts: &mut Parts,
        patterns: Map<String, Value>,
        free: bool,
    ) -> Result<(), Error> {
        if !free {
            for (pattern, value) in patterns {
                let sentence = format!("Properties with a name that matches `{pattern}`: {}.", describe(&value));
                parts.notes.say(self, "patternProperties", sentence);
            }
            return Ok(());
        }
        let at = at.key("patternProperties");
        let mut arms: Vec<Value> = Vec::new();
        let mut names = Vec::new();
        for (pattern, value) in patterns {
            let value = self.schema(&at.key(&pattern), value)?;
            if !arms.contains(&value) {
                arms.push(value);
            }
            names.push(Value::String(pattern));
        }
        if arms.is_empty() {
            return Ok(());
        }
        let values = self.union("anyOf", arms).into_schema();
        self.report.count("patternProperties made additionalProperties");
        let sentence = format!("Property names match {}.", notes::values(&names).replace("`, `", "` or `"));
        parts.notes.say(self, "patternProperties", sentence);
        schema.insert("additionalProperties".into(), values);
        Ok(())
    }
}

impl Parts {
    /// Whether the schema is composed of no others.
    pub(super) fn is_plain(&self) -> bool {
        self.reference.is_none() && self.all_of.is_empty() && self.any_of.is_empty() && self.one_of.is_empty()
    }
}
