//! oneOf and anyOf: without null, without repetitions, with at most one inline schema per scalar
//! type; and, where a union refines an object, with the object in each arm.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{json, Map, Value};

use super::super::Lower;
use super::notes;
use super::{is_annotation, is_any, is_null, null};

/// The most text that putting an object into the arms of its union may add.
const LARGEST: usize = 1 << 20;

/// A union whose arms are lowered.
pub(super) struct Union {
    /// The union, or its only arm, or what accepts anything when there is none.
    pub schema: Value,
    /// Whether one of the arms accepted null.
    pub nullable: bool,
    /// Sentences that its arms lost.
    pub notes: Vec<String>,
}

impl Union {
    /// The union as a schema of its own.
    pub(super) fn into_schema(self) -> Value {
        let Value::Object(mut schema) = self.schema else {
            return self.schema;
        };
        if self.nullable && schema.contains_key("$ref") {
            return json!({ "allOf": [schema], "nullable": true });
        }
        if self.nullable && !is_any(&schema) {
            schema.insert("nullable".into(), true.into());
        }
        if !self.notes.is_empty() {
            schema.insert("x-notes".into(), self.notes.into());
        }
        Value::Object(schema)
    }
}

impl Lower {
    /// The normal form of a union of lowered arms.
    pub(super) fn union(&mut self, keyword: &'static str, arms: Vec<Value>) -> Union {
        let mut nullable = false;
        let mut seen = BTreeSet::new();
        let mut groups: Vec<Vec<Value>> = Vec::with_capacity(arms.len());
        let mut scalars: BTreeMap<String, usize> = BTreeMap::new();
        for mut arm in arms.into_iter().flat_map(flat) {
            if is_null(&arm) {
                self.report.count("null arm made nullable");
                nullable = true;
                continue;
            }
            if let Value::Object(arm) = &mut arm {
                nullable |= arm.shift_remove("nullable") == Some(Value::Bool(true));
            }
            if !seen.insert(arm.to_string()) {
                self.report.count("repeated arm");
                continue;
            }
            let group = match scalar(&arm) {
                Some(kind) => *scalars.entry(kind.to_owned()).or_insert(groups.len()),
                None => groups.len(),
            };
            match groups.get_mut(group) {
                Some(group) => group.push(arm),
                None => groups.push(vec![arm]),
            }
        }
        let mut notes = Vec::new();
        let mut merged: Vec<Value> = Vec::with_capacity(groups.len());
        for mut group in groups {
            if group.len() > 1 {
                self.report.count("arms of one scalar type made one");
                group = vec![widened(group, &mut notes)];
            }
            merged.append(&mut group);
        }
        let schema = match merged.len() {
            0 if nullable => null(),
            0 => json!({ "x-notes": ["No value is valid here."] }),
            1 => merged.remove(0),
            _ => json!({ keyword: merged }),
        };
        Union { schema, nullable, notes }
    }

    /// Puts an object that a union of inline objects refines into each of its arms.
    pub(super) fn distribute(&mut self, members: &mut Vec<Value>) {
        let keyword = |member: &Value| ["oneOf", "anyOf"].into_iter().find(|key| member.get(key).is_some());
        let (base, union) = match (keyword(&members[0]), keyword(&members[1])) {
            (None, Some(_)) => (0, 1),
            (Some(_), None) => (1, 0),
            _ => return,
        };
        let Some(keyword) = keyword(&members[union]) else {
            return;
        };
        let arms = members[union][keyword].as_array().map_or(&[][..], Vec::as_slice);
        if arms.len() * members[base].to_string().len() > LARGEST {
            return;
        }
        let refined: Option<Vec<Value>> = arms.iter().map(|arm| refine(&members[base], arm)).collect();
        if let Some(arms) = refined {
            self.report.count("object put into the arms of its union");
            *members = vec![json!({ keyword: arms })];
        }
    }
}

/// The arms of a union that is an arm itself and says nothing more, or the arm.
fn flat(mut arm: Value) -> Vec<Value> {
    let nullable = arm.get("nullable").is_some();
    if let Value::Object(schema) = &mut arm {
        if schema.keys().all(|key| matches!(key.as_str(), "oneOf" | "anyOf" | "nullable")) {
            let keyword = ["oneOf", "anyOf"].into_iter().find(|key| schema.contains_key(*key));
            let arms = keyword.and_then(|key| schema.get_mut(key));
            if let Some(Value::Array(arms)) = arms {
                let null = nullable.then(null);
                return std::mem::take(arms).into_iter().chain(null).collect();
            }
        }
    }
    vec![arm]
}

/// The scalar type of an inline schema; integers are numbers here.
pub(in crate::lower) fn scalar(schema: &Value) -> Option<&str> {
    match schema.get("type")?.as_str()? {
        "integer" => Some("number"),
        one @ ("string" | "number" | "boolean") => Some(one),
        _ => None,
    }
}

/// The schema that accepts what any of several schemas of one scalar type accepts.
///
/// Values that only some of them list stay known values: every enum is open to others later on.
fn widened(arms: Vec<Value>, notes: &mut Vec<String>) -> Value {
    let listing = arms.iter().filter(|arm| arm.get("enum").is_some()).count();
    for arm in &arms {
        notes.extend(told(arm).filter(|note| !notes.contains(note)));
    }
    if (1..arms.len()).contains(&listing) {
        notes.push("Other values are allowed too.".into());
    }
    let mut values: Vec<Value> = Vec::new();
    let mut seen = BTreeSet::new();
    for value in arms.iter().filter_map(|arm| arm["enum"].as_array()).flatten() {
        if seen.insert(value.to_string()) {
            values.push(value.clone());
        }
    }
    let wide = arms.iter().find(|arm| arm["type"] != "integer").unwrap_or(&arms[0]);
    let mut schema = Map::new();
    schema.insert("type".into(), wide["type"].clone());
    for (key, value) in wide.as_object().into_iter().flatten() {
        let common = || arms.iter().all(|arm| arm.get(key) == Some(value));
        if is_constraint(key) && common() {
            schema.insert(key.clone(), value.clone());
        }
    }
    if !values.is_empty() {
        schema.insert("enum".into(), Value::Array(values));
    }
    for (key, value) in arms.iter().filter_map(Value::as_object).flatten() {
        if is_annotation(key) && key != "description" && key != "title" && !schema.contains_key(key) {
            schema.insert(key.clone(), value.clone());
        }
    }
    Value::Object(schema)
}

fn is_constraint(key: &str) -> bool {
    key != "type" && key != "enum" && !is_annotation(key)
}

/// What is lost of a scalar schema when it is widened, as a sentence.
fn told(schema: &Value) -> Option<String> {
    let said = |key: &str| schema.get(key).and_then(Value::as_str);
    let constrained = schema.as_object()?.keys().any(|key| is_constraint(key));
    let about = said("description").or(said("title"));
    let subject = match schema.get("enum").and_then(Value::as_array) {
        Some(values) => Some(notes::values(values)),
        None => constrained.then(|| notes::describe(schema)),
    };
    match (subject, about) {
        (Some(subject), Some(about)) => Some(format!("{subject}: {about}")),
        (Some(subject), None) => constrained.then(|| format!("Allowed: {subject}.")),
        (None, about) => about.map(str::to_owned),
    }
}

/// An inline object arm with the members of the object that it refines.
fn refine(base: &Value, arm: &Value) -> Option<Value> {
    let (base, arm) = (base.as_object()?, arm.as_object()?);
    let is_object = |schema: &Map<String, Value>| schema.get("type").is_some_and(|one| one == "object");
    if !is_object(base) || !is_object(arm) || base.contains_key("nullable") {
        return None;
    }
    let mut refined = base.clone();
    for (key, value) in arm {
        match (key.as_str(), refined.get_mut(key)) {
            ("properties", Some(Value::Object(properties))) => {
                for (name, property) in value.as_object()? {
                    let common = properties.get(name);
                    let property = match common {
                        Some(common) => narrowed(common, property)?,
                        None => property.clone(),
                    };
                    properties.insert(name.clone(), property);
                }
            }
            ("required", Some(Value::Array(names))) => {
                for name in value.as_array()? {
                    if !names.contains(name) {
                        names.push(name.clone());
                    }
                }
            }
            ("type", _) => {}
            (key, Some(common)) if common != value && !is_annotation(key) => return None,
            _ => drop(refined.insert(key.clone(), value.clone())),
        }
    }
    Some(Value::Object(refined))
}

/// The schema of a property that both an object and the arm that refines it describe.
fn narrowed(common: &Value, own: &Value) -> Option<Value> {
    if common == own || own.as_object().is_some_and(Map::is_empty) {
        return Some(common.clone());
    }
    if common.as_object().is_some_and(Map::is_empty) {
        return Some(own.clone());
    }
    let is_narrower = own.get("enum").is_some() && common.get("type") == own.get("type");
    let mut narrow = own.as_object().filter(|_| is_narrower)?.clone();
    for (key, value) in common.as_object()?.iter().filter(|(key, _)| is_annotation(key)) {
        narrow.entry(key.as_str()).or_insert_with(|| value.clone());
    }
    Some(Value::Object(narrow))
}
