//! Finds the types and operations of a document that have at most additions in the next one.
//! It compares only the documents. The generator must not decide whether a change is an addition.

use std::collections::BTreeSet;

use codegen::model::{Kind, Rule};
use serde_json::{Map, Value};

use super::workshop::Revision;

/// Keywords without an effect on Rust types.
const PROSE: [&str; 22] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "readOnly",
    "title",
    "uniqueItems",
];

/// Names of types and ids of operations of the older document that have at most additions.
pub fn kept(old: &Revision, new: &Revision) -> BTreeSet<String> {
    let pair = Pair { old, new };
    let types = old.model.types.values().filter(|ty| {
        let gone = ty.schema.as_ref().is_some_and(|schema| new.model.unreached.contains(schema));
        match (old.document.pointer(&ty.pointer), new.document.pointer(&ty.pointer)) {
            (Some(before), Some(after)) => !gone && pair.schema(before, after, &ty.pointer, &mut BTreeSet::new()),
            _ => false,
        }
    });
    let operations = old.model.operations.iter().filter(|operation| {
        let find = |revision: &Revision| -> Option<Value> {
            let item = revision.document["paths"].get(&operation.path)?;
            item.get(operation.method.to_lowercase()).cloned()
        };
        matches!((find(old), find(new)), (Some(before), Some(after)) if pair.operation(&before, &after))
    });
    types.map(|ty| ty.name.clone()).chain(operations.map(|operation| operation.id.clone())).collect()
}

struct Pair<'a> {
    old: &'a Revision,
    new: &'a Revision,
}

impl Pair<'_> {
    fn schema(&self, before: &Value, after: &Value, at: &str, seen: &mut BTreeSet<String>) -> bool {
        if let (Some(reference), Some(next)) = (before["$ref"].as_str(), after["$ref"].as_str()) {
            return reference == next && self.reference(reference, seen);
        }
        let (Some(old), Some(new)) = (before.as_object(), after.as_object()) else { return before == after };
        let words: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        words.into_iter().filter(|word| !PROSE.contains(&word.as_str())).all(|word| {
            let place = format!("{at}/{word}");
            match (word.as_str(), old.get(word), new.get(word)) {
                ("required", old_names, new_names) => self.required(old_names, new_names) && self.order(old, new),
                ("properties", Some(Value::Object(before)), Some(Value::Object(after))) => {
                    before.iter().all(|(name, before)| {
                        let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
                        after.get(name).is_some_and(|after| self.schema(before, after, &place, seen))
                    })
                }
                ("enum", Some(Value::Array(before)), Some(Value::Array(after))) => {
                    before.iter().all(|value| after.contains(value))
                        && before.contains(&Value::Null) == after.contains(&Value::Null)
                }
                ("oneOf" | "anyOf", Some(Value::Array(before)), Some(Value::Array(after))) => {
                    self.arms(before, after, at, &place, seen)
                }
                ("allOf", Some(Value::Array(before)), Some(Value::Array(after))) => {
                    before.len() == after.len()
                        && before.iter().zip(after).enumerate().all(|(index, (before, after))| {
                            self.schema(before, after, &format!("{place}/{index}"), seen)
                        })
                }
                ("items" | "additionalProperties", Some(before), Some(after)) => {
                    self.schema(before, after, &place, seen)
                }
                (_, before, after) => before == after,
            }
        })
    }

    /// Whether the target of a reference has at most additions. A target with its own type does not affect the type that refers to it.
    fn reference(&self, reference: &str, seen: &mut BTreeSet<String>) -> bool {
        let pointer = reference.trim_start_matches('#');
        let own = self.old.model.types.values().find(|ty| ty.pointer == pointer);
        let is_type = own.is_some_and(|ty| match &ty.kind {
            Kind::Struct(_) | Kind::Enum(_) => true,
            Kind::Union(union) => union.rule != Rule::Raw,
            Kind::Alias(_) => false,
        });
        is_type || self.follow(pointer, seen)
    }

    fn follow(&self, pointer: &str, seen: &mut BTreeSet<String>) -> bool {
        if !seen.insert(pointer.to_owned()) {
            return true;
        }
        match (self.old.document.pointer(pointer), self.new.document.pointer(pointer)) {
            (Some(before), Some(after)) => self.schema(before, after, pointer, seen),
            _ => false,
        }
    }

    /// Whether the arms are the same. With a discriminator, there may be more.
    fn arms(&self, before: &[Value], after: &[Value], union: &str, at: &str, seen: &mut BTreeSet<String>) -> bool {
        let known = self.old.model.types.values().find(|ty| ty.pointer == union);
        let tagged =
            known.is_some_and(|ty| matches!(&ty.kind, Kind::Union(union) if matches!(union.rule, Rule::Tag(_))));
        (before.len() == after.len() || tagged && before.len() < after.len())
            && before.iter().enumerate().all(|(index, before)| match before["$ref"].as_str() {
                // The condition that selects an arm depends on the whole arm.
                Some(reference) => {
                    after.iter().any(|after| after["$ref"] == before["$ref"])
                        && self.follow(reference.trim_start_matches('#'), seen)
                }
                None => self.schema(before, &after[index], &format!("{at}/{index}"), seen),
            })
    }

    fn required(&self, before: Option<&Value>, after: Option<&Value>) -> bool {
        let names = |list: Option<&Value>| -> BTreeSet<String> {
            list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        names(before) == names(after)
    }

    /// Required properties are arguments, so their order counts.
    fn order(&self, before: &Map<String, Value>, after: &Map<String, Value>) -> bool {
        let arguments = |schema: &Map<String, Value>| -> Vec<String> {
            let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            properties.map(|(name, _)| name.clone()).filter(|name| required.contains(&name.as_str().into())).collect()
        };
        arguments(before) == arguments(after)
    }

    fn operation(&self, before: &Value, after: &Value) -> bool {
        let seen = &mut BTreeSet::new();
        let parameters = |document: &Value, operation: &Value| -> Vec<Value> {
            let listed = operation["parameters"].as_array().cloned().unwrap_or_default();
            let resolve = |parameter: Value| match parameter["$ref"].as_str() {
                Some(reference) => document.pointer(reference.trim_start_matches('#')).cloned().unwrap_or_default(),
                None => parameter,
            };
            listed.into_iter().map(resolve).collect()
        };
        let (old, new) = (parameters(&self.old.document, before), parameters(&self.new.document, after));
        let key = |parameter: &Value| (parameter["in"].clone(), parameter["name"].clone());
        let required = |all: &[Value]| -> Vec<_> { all.iter().filter(|p| p["required"] == true).map(key).collect() };
        before["operationId"] == after["operationId"]
            && required(&old) == required(&new)
            && old.iter().all(|before| {
                let after = new.iter().find(|after| key(after) == key(before));
                after.is_some_and(|after| self.schema(&before["schema"], &after["schema"], "", seen))
            })
            && self.content(&before["requestBody"], &after["requestBody"], seen)
            && success(before).zip(success(after)).is_some_and(|(before, after)| self.content(before, after, seen))
    }

    fn content(&self, before: &Value, after: &Value, seen: &mut BTreeSet<String>) -> bool {
        let (before, after) = (before["content"].as_object(), after["content"].as_object());
        match (before, after) {
            (Some(before), Some(after)) => {
                before.keys().eq(after.keys())
                    && before.iter().all(|(media_type, before)| {
                        self.schema(&before["schema"], &after[media_type]["schema"], "", seen)
                    })
            }
            (before, after) => before == after,
        }
    }
}

fn success(operation: &Value) -> Option<&Value> {
    let statuses = operation["responses"].as_object().into_iter().flatten();
    statuses
        .filter(|(status, _)| status.starts_with('2'))
        .min_by_key(|(status, _)| *status)
        .map(|(_, response)| response)
}
