//! Takes a schema apart: one place for everything that a keyword says.

use serde_json::{json, Map, Value};

use super::super::content::is_binary;
use super::super::{hoist, list, object, Lower};
use super::notes::Notes;
use super::Type;
use crate::error::{Error, Stage};
use crate::pointer::At;

/// A schema, sorted by what its keywords apply to.
#[derive(Default)]
pub(super) struct Parts {
    /// The types it allows besides null; `None` when it does not say.
    pub types: Option<Vec<Type>>,
    /// Whether it says that null is allowed.
    pub nullable: bool,
    /// What it refers to, as a lowered reference.
    pub reference: Option<Value>,
    pub all_of: Vec<Value>,
    pub any_of: Vec<Value>,
    pub one_of: Vec<Value>,
    /// Values of `enum` and `const` besides null.
    pub values: Option<Vec<Value>>,
    pub format: Option<String>,
    pub string: Map<String, Value>,
    pub number: Map<String, Value>,
    pub object: Map<String, Value>,
    pub array: Map<String, Value>,
    /// What is kept as it is.
    pub annotations: Map<String, Value>,
    /// What becomes sentences.
    pub notes: Notes,
}

impl Parts {
    pub(super) fn split(lower: &mut Lower, at: &At, keywords: Map<String, Value>) -> Result<Parts, Error> {
        let mut parts = Parts::default();
        let mut logic = Map::new();
        let mut constant = None;
        for (key, value) in keywords {
            let at = at.key(&key);
            match key.as_str() {
                "type" => parts.types(lower, value),
                "nullable" => parts.nullable |= value == Value::Bool(true),
                "$ref" | "$dynamicRef" if parts.reference.is_some() => {
                    return Err(Error::new(Stage::Lower, at, "`$ref` and `$dynamicRef` stand side by side"));
                }
                // In a document without `$id`, an anchor is found in one place: dynamic or not is the same.
                "$ref" | "$dynamicRef" => parts.reference = Some(lower.reference(&at, &value)?),
                "allOf" => parts.all_of = list(&at, value)?,
                "anyOf" => parts.any_of = list(&at, value)?,
                "oneOf" => parts.one_of = list(&at, value)?,
                "enum" => parts.values = Some(list(&at, value)?),
                "const" => constant = Some(value),
                "format" => parts.format = value.as_str().map(str::to_owned),
                "pattern" | "minLength" | "maxLength" => drop(parts.string.insert(key, value)),
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    parts.number.insert(key, value);
                }
                "properties"
                | "required"
                | "additionalProperties"
                | "minProperties"
                | "maxProperties"
                | "patternProperties"
                | "propertyNames"
                | "dependentRequired"
                | "dependentSchemas"
                | "dependencies"
                | "unevaluatedProperties" => drop(parts.object.insert(key, value)),
                "items" | "prefixItems" | "contains" | "minContains" | "maxContains" | "minItems" | "maxItems"
                | "uniqueItems" | "unevaluatedItems" => drop(parts.array.insert(key, value)),
                "not" | "if" | "then" | "else" | "contentEncoding" | "contentMediaType" | "contentSchema" => {
                    logic.insert(key, value);
                }
                "examples" => parts.examples(lower, value),
                "discriminator" => {
                    let value = lower.discriminator(&at, value)?;
                    parts.annotations.insert(key, value);
                }
                "x-notes" => parts.notes.extend(value),
                _ if super::is_annotation(&key) => drop(parts.annotations.insert(key, value)),
                // Recorded by the check, or hoisted.
                "$defs" | "definitions" | "$anchor" | "$comment" | "$id" | "$schema" | "xml" | "$dynamicAnchor"
                | "$recursiveAnchor" => {}
                _ => return Err(Error::new(Stage::Lower, at, "unknown keyword of a schema")),
            }
        }
        parts.constants(lower, constant);
        // What OpenAPI 3.0 calls a binary string; only bodies that are not JSON can hold one.
        let media_type = logic.get("contentMediaType").and_then(Value::as_str);
        let is_string = parts.types.as_ref().is_some_and(|types| types.contains(&Type::String));
        if is_string && parts.format.is_none() && !logic.contains_key("contentEncoding") {
            parts.format = media_type.filter(|name| is_binary(name)).map(|_| "binary".to_owned());
        }
        parts.notes.logic(lower, &logic);
        Ok(parts)
    }

    fn types(&mut self, lower: &mut Lower, value: Value) {
        let names = match value {
            Value::Array(names) => {
                lower.report.count("list of types");
                names
            }
            one => vec![one],
        };
        let mut types = Vec::new();
        for name in names.iter().filter_map(Value::as_str) {
            match Type::named(name) {
                Some(one) if !types.contains(&one) => types.push(one),
                Some(_) => {}
                None => self.nullable = true,
            }
        }
        if types.contains(&Type::Number) {
            types.retain(|one| *one != Type::Integer);
        }
        self.types = Some(types);
    }

    /// `const` and `enum` together, without null and without repetitions.
    fn constants(&mut self, lower: &mut Lower, constant: Option<Value>) {
        if let Some(constant) = constant {
            lower.report.count("const made an enum");
            self.values = Some(vec![constant]);
        }
        let Some(values) = self.values.take() else {
            return;
        };
        let mut distinct: Vec<Value> = Vec::with_capacity(values.len());
        let mut seen = std::collections::BTreeSet::new();
        for value in values {
            if value.is_null() {
                self.nullable = true;
            } else if seen.insert(value.to_string()) {
                distinct.push(value);
            } else {
                lower.report.count("repeated enum value");
            }
        }
        self.values = Some(distinct);
    }

    /// The first example is the `example`; the others are told.
    fn examples(&mut self, lower: &mut Lower, examples: Value) {
        let examples = match examples {
            Value::Array(examples) => examples,
            // What parameters and bodies have, often written here by mistake.
            Value::Object(named) => {
                let bare = |example: Value| example.get("value").cloned().unwrap_or(example);
                named.into_iter().map(|(_, example)| bare(example)).collect()
            }
            one => vec![one],
        };
        let mut examples = examples.into_iter();
        if !self.annotations.contains_key("example") {
            if let Some(first) = examples.next() {
                self.annotations.insert("example".into(), first);
                lower.report.count("first of examples kept");
            }
        }
        let others: Vec<Value> = examples.collect();
        if !others.is_empty() {
            self.notes.say(lower, "examples", format!("Other examples: {}.", super::notes::values(&others)));
        }
    }
}

impl Lower {
    fn reference(&mut self, at: &At, text: &Value) -> Result<Value, Error> {
        let renamed = text.as_str().and_then(|text| self.references.get(text));
        match renamed {
            Some(renamed) => Ok(json!({ "$ref": renamed })),
            None => Err(Error::new(Stage::Lower, at, format!("{text} leads to no schema"))),
        }
    }

    /// A discriminator whose mapping has the text of references for values.
    fn discriminator(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut discriminator = object(at, value)?;
        let at = at.key("mapping");
        if let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") {
            for (tag, target) in mapping {
                let text = target.as_str().unwrap_or_default();
                let name = text.strip_prefix("#/components/schemas/").unwrap_or(text);
                if !self.schemas.contains(name) {
                    let message = format!("`{text}` leads to no component schema");
                    return Err(Error::new(Stage::Lower, at.key(tag), message));
                }
                *target = hoist::component(name).into();
            }
        }
        Ok(Value::Object(discriminator))
    }
}
