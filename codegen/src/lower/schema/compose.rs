//! Puts a schema together: at most one of oneOf, anyOf, allOf or a type, everything else beside it
//! pushed into an allOf.

use serde_json::{json, Map, Value};

use super::super::Lower;
use super::notes::{self, Notes};
use super::parts::Parts;
use super::{is_annotation, is_any, is_null, null};
use crate::error::Error;
use crate::pointer::At;

/// What is said of a schema without deciding what it accepts.
struct Sayings {
    nullable: bool,
    annotations: Map<String, Value>,
    notes: Notes,
}

impl Lower {
    /// The normal form of a schema that was taken apart.
    pub(super) fn compose(&mut self, at: &At, mut parts: Parts) -> Result<Value, Error> {
        let base = self.base(at, &mut parts)?;
        let mut said = Sayings { nullable: parts.nullable, annotations: parts.annotations, notes: parts.notes };
        if base.as_ref().is_some_and(is_null) {
            return Ok(said.finish(null()));
        }
        let mut members: Vec<Value> = parts.reference.into_iter().collect();
        let all_at = at.key("allOf");
        for (index, arm) in parts.all_of.into_iter().enumerate() {
            self.all_of_arm(&all_at.index(index), arm, &mut members, &mut said)?;
        }
        members.extend(base);
        for (keyword, arms) in [("oneOf", parts.one_of), ("anyOf", parts.any_of)] {
            if !arms.is_empty() {
                self.union_member(&at.key(keyword), keyword, arms, &mut members, &mut said)?;
            }
        }
        self.drop_implied_types(&mut members);
        if members.len() == 2 {
            self.distribute(&mut members);
        }
        Ok(match members.len() {
            0 => said.finish(json!({})),
            1 => said.around(members.remove(0)),
            _ => said.finish(json!({ "allOf": members })),
        })
    }

    /// One arm of an allOf: a member, or only something said of the whole.
    fn all_of_arm(&mut self, at: &At, arm: Value, members: &mut Vec<Value>, said: &mut Sayings) -> Result<(), Error> {
        let requires = arm.get("required").is_some();
        if !requires && notes::only_constrains(&arm) {
            self.report.count("allOf arm of mere constraints told in a note");
            said.notes.say(self, "allOf", notes::sentence(&arm));
            return Ok(());
        }
        match self.schema(at, arm)? {
            Value::Object(arm) if is_any(&arm) => said.absorb(arm),
            Value::Object(mut arm) if arm.len() == 1 && arm.contains_key("allOf") => {
                if let Some(Value::Array(arms)) = arm.shift_remove("allOf") {
                    members.extend(arms);
                }
            }
            arm => members.push(arm),
        }
        Ok(())
    }

    fn union_member(
        &mut self,
        at: &At,
        keyword: &'static str,
        arms: Vec<Value>,
        members: &mut Vec<Value>,
        said: &mut Sayings,
    ) -> Result<(), Error> {
        if arms.iter().all(notes::only_constrains) {
            let rule = if keyword == "oneOf" { "Exactly one" } else { "At least one" };
            let arms: Vec<String> = arms.iter().map(notes::describe).collect();
            said.notes.say(self, keyword, format!("{rule} of these holds: {}.", arms.join("; ")));
            return Ok(());
        }
        let mut lowered = Vec::with_capacity(arms.len());
        for (index, arm) in arms.into_iter().enumerate() {
            if arm == Value::Bool(false) {
                self.report.drop("arm that accepts nothing", &at.index(index));
                continue;
            }
            lowered.push(self.schema(&at.index(index), arm)?);
        }
        let union = self.union(keyword, lowered);
        said.nullable |= union.nullable;
        for note in union.notes {
            said.notes.push(note);
        }
        match union.schema {
            Value::Object(schema) if is_any(&schema) => said.absorb(schema),
            schema => members.push(schema),
        }
        Ok(())
    }

    /// Drops a bare `type` beside members that all accept no other type.
    fn drop_implied_types(&mut self, members: &mut Vec<Value>) {
        let bare = |member: &Value| member.as_object().is_some_and(|map| map.len() == 1 && map.contains_key("type"));
        let Some(index) = members.iter().position(bare) else {
            return;
        };
        let one = members[index]["type"].as_str();
        let implied = members.len() > 1
            && members.iter().enumerate().all(|(other, member)| other == index || self.facts.type_of(member) == one);
        if implied {
            members.remove(index);
            self.report.count("type that its siblings imply left out");
        }
    }
}

impl Sayings {
    /// A schema that says nothing of its own, with all that is said of it.
    fn finish(self, form: Value) -> Value {
        let Value::Object(mut schema) = form else {
            return form;
        };
        if self.nullable && !schema.is_empty() {
            schema.insert("nullable".into(), true.into());
        }
        schema.extend(self.annotations);
        if let Some(notes) = self.notes.into_value() {
            schema.insert("x-notes".into(), notes);
        }
        Value::Object(schema)
    }

    /// The only member of a schema: itself, with what is said around it.
    fn around(mut self, member: Value) -> Value {
        let Value::Object(mut member) = member else {
            return member;
        };
        if member.contains_key("$ref") {
            let alone = !self.nullable && self.annotations.is_empty() && self.notes.is_empty();
            return match alone {
                true => Value::Object(member),
                false => self.finish(json!({ "allOf": [member] })),
            };
        }
        if is_null(&Value::Object(member.clone())) {
            self.nullable = true;
        }
        let own: Vec<String> = member.keys().filter(|key| is_annotation(key)).cloned().collect();
        let own = own.into_iter().filter_map(|key| member.shift_remove_entry(&key)).collect();
        self.absorb(own);
        self.nullable |= member.shift_remove("nullable") == Some(Value::Bool(true));
        self.finish(Value::Object(member))
    }

    /// Takes over annotations of a part; what the whole says itself goes before them.
    fn absorb(&mut self, annotations: Map<String, Value>) {
        for (key, value) in annotations {
            match key.as_str() {
                "x-notes" => self.notes.extend(value),
                _ if !self.annotations.contains_key(&key) => drop(self.annotations.insert(key, value)),
                "description" if self.annotations.get("description") != Some(&value) => self.notes.extend(value),
                _ => {}
            }
        }
    }
}
