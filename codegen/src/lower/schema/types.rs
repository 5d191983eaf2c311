//! The part of a schema that says types: one schema of one type, or a oneOf of one per type.

use serde_json::{json, Map, Value};

use super::super::Lower;
use super::parts::Parts;
use super::{notes, null, numbers, Type};
use crate::error::Error;
use crate::pointer::At;

/// Formats that say how a number is stored.
const NUMERIC: [&str; 12] =
    ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double", "decimal", "number"];

/// Keywords that only objects have, and that say that the value is one.
const OBJECT: [&str; 4] = ["properties", "required", "additionalProperties", "patternProperties"];
/// Keywords that only arrays have, and that say that the value is one.
const ARRAY: [&str; 2] = ["items", "prefixItems"];

impl Lower {
    /// What a schema says besides its compositions; `None` when that is nothing.
    pub(super) fn base(&mut self, at: &At, parts: &mut Parts) -> Result<Option<Value>, Error> {
        let declared = parts.types.take();
        let no_type = declared.as_ref().is_some_and(Vec::is_empty);
        if no_type || parts.values.as_ref().is_some_and(Vec::is_empty) {
            return Ok(Some(null()));
        }
        let types = declared.unwrap_or_else(|| self.inferred(parts));
        let mut schemas = Vec::with_capacity(types.len());
        let values = parts.values.take();
        let several = types.len() > 1;
        for one in &types {
            let own: Option<Vec<Value>> = values.as_ref().map(|values| self.values_of(*one, values));
            if several && own.as_ref().is_some_and(Vec::is_empty) {
                self.report.count("type without a value in its enum");
                continue;
            }
            schemas.push(self.typed(at, *one, several, own, parts)?);
        }
        self.leftovers(&types, values.as_deref().unwrap_or_default(), parts);
        Ok(match schemas.len() {
            0 => None,
            1 => schemas.pop(),
            _ => {
                self.report.count("several types made a oneOf");
                Some(json!({ "oneOf": schemas }))
            }
        })
    }

    /// The types that a schema without `type` means.
    fn inferred(&mut self, parts: &mut Parts) -> Vec<Type> {
        let mut types = Vec::new();
        if let Some(values) = &parts.values {
            for one in values.iter().filter_map(Type::of) {
                if !types.contains(&one) {
                    types.push(one);
                }
            }
            if types.contains(&Type::Number) {
                types.retain(|one| *one != Type::Integer);
            }
            if !types.is_empty() {
                self.report.count("type taken from the values of an enum");
            }
            return types;
        }
        if OBJECT.iter().any(|keyword| parts.object.contains_key(*keyword)) {
            self.report.count("`type: object` added");
            types.push(Type::Object);
        }
        if ARRAY.iter().any(|keyword| parts.array.contains_key(*keyword)) {
            self.report.count("`type: array` added");
            types.push(Type::Array);
        }
        types
    }

    /// A schema of one type, with the constraints that apply to it.
    fn typed(
        &mut self,
        at: &At,
        one: Type,
        several: bool,
        values: Option<Vec<Value>>,
        parts: &mut Parts,
    ) -> Result<Value, Error> {
        let mut schema = Map::new();
        schema.insert("type".into(), one.name().into());
        let numeric = parts.format.as_deref().is_some_and(|format| NUMERIC.contains(&format));
        let formatted = match one {
            Type::String => !(several && numeric),
            Type::Integer | Type::Number => !several || numeric,
            _ => false,
        };
        if formatted {
            if let Some(format) = &parts.format {
                schema.insert("format".into(), format.as_str().into());
            }
        }
        let values = values.filter(|values| !values.is_empty());
        match one {
            Type::String => {
                if let Some(pattern) = parts.string.get("pattern") {
                    schema.insert("pattern".into(), pattern.clone());
                }
                for (keyword, noun) in [("minLength", "At least"), ("maxLength", "At most")] {
                    let found = parts.string.get(keyword);
                    self.count_of(&mut schema, keyword, found, &format!("{noun} {{}} characters."), &mut parts.notes);
                }
            }
            Type::Integer | Type::Number => {
                numbers::constrain(self, &mut schema, &parts.number, one, &mut parts.notes);
            }
            Type::Boolean => {}
            Type::Object => self.object(at, &mut schema, parts)?,
            Type::Array => self.array(at, &mut schema, parts)?,
        }
        match (values, one) {
            (Some(values), Type::Object | Type::Array) => {
                let sentence = format!("Allowed values: {}.", notes::values(&values));
                parts.notes.say(self, "enum", sentence);
            }
            (Some(values), _) => drop(schema.insert("enum".into(), Value::Array(values))),
            (None, _) => {}
        }
        Ok(Value::Object(schema))
    }

    /// The values of an enum that are of a type.
    fn values_of(&mut self, one: Type, values: &[Value]) -> Vec<Value> {
        let mut own = Vec::new();
        for value in values.iter().filter(|value| Type::of(value).is_some_and(|of| one.includes(of))) {
            match (one, value) {
                (Type::Integer, Value::Number(number)) => own.extend(numbers::whole(number).map(Value::from)),
                _ => own.push(value.clone()),
            }
        }
        own
    }

    /// Keywords that apply to none of the types: they have no effect. Where no type is known, they are told.
    fn leftovers(&mut self, types: &[Type], values: &[Value], parts: &mut Parts) {
        let is = |one: Type| types.contains(&one);
        let number = is(Type::Integer) || is(Type::Number);
        let mut idle = Map::new();
        for (keywords, applies) in [
            (&parts.string, is(Type::String)),
            (&parts.number, number),
            (&parts.object, is(Type::Object)),
            (&parts.array, is(Type::Array)),
        ] {
            if !applies {
                idle.extend(keywords.iter().map(|(key, value)| (key.clone(), value.clone())));
            }
        }
        if let Some(format) = parts.format.take().filter(|_| !is(Type::String) && !number) {
            idle.insert("format".into(), format.into());
        }
        for (key, value) in idle {
            if types.is_empty() || key == "format" {
                let one: Map<String, Value> = [(key.clone(), value)].into_iter().collect();
                parts.notes.say(self, &key, notes::sentence(&Value::Object(one)));
            } else {
                self.report.count("keyword that has no effect on its type");
            }
        }
        let fits = |value: &&Value| Type::of(value).is_none_or(|of| !types.iter().any(|one| one.includes(of)));
        let others: Vec<Value> = values.iter().filter(fits).cloned().collect();
        if !others.is_empty() {
            let sentence = format!("Listed too, though of another type: {}.", notes::values(&others));
            parts.notes.say(self, "enum", sentence);
        }
    }

    /// A limit on a number of things, when it fits; else a sentence, in which `{}` is the limit.
    pub(super) fn count_of(
        &mut self,
        schema: &mut Map<String, Value>,
        keyword: &str,
        found: Option<&Value>,
        sentence: &str,
        notes: &mut notes::Notes,
    ) {
        let Some(Value::Number(number)) = found else {
            return;
        };
        // typify reads 32 bits.
        match numbers::whole(number).and_then(|count| u32::try_from(count).ok()) {
            Some(count) => drop(schema.insert(keyword.into(), count.into())),
            None => notes.say(self, keyword, sentence.replace("{}", &number.to_string())),
        }
    }
}
