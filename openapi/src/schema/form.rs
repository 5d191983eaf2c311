//! The form of a schema, from which a type is made: one form of value, or a union of schemas. Named schemas keep their names.
//!
//! The form follows from the meaning of the schema and its parts. It is read on demand, one level at a time, and remembered,
//! so that schemas may contain themselves.

mod read;
mod unions;
mod values;

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use crate::place::LocId;
use crate::schema::annotations::Annotations;
use crate::schema::kinds::Kinds;
use crate::schema::{Child, Schema, Slot, TextKey};

/// What to build for a schema.
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// The place that states it.
    pub at: LocId,
    /// The form of its values, null aside.
    pub what: What,
    /// Whether null is one of its values.
    pub nullable: bool,
    /// Its annotations.
    pub annotations: Annotations<'a>,
    /// What limits its values beyond their form. Where the form is a name, what the place adds to the named schema.
    pub limits: Rc<Schema<'a>>,
    /// Arms of unions that are one form now, because all accept the same scalar type.
    pub joined: Vec<Child>,
}

/// The forms that the values of a schema can have.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Any value.
    Any,
    /// No value but perhaps null.
    Nothing,
    /// More than one union at once: no single form.
    Several,
    /// Another schema that has a name.
    Named(LocId),
    /// An object.
    Object(Object),
    /// An array with elements of this schema.
    Array(Option<Child>),
    /// One of several schemas.
    Union(Vec<Child>),
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// The properties of an object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// Names and schemas, in document order.
    pub properties: Vec<(String, Child)>,
    /// The names of properties that must be present.
    pub required: BTreeSet<String>,
    /// The schema of other properties, unless it accepts anything.
    pub rest: Option<Child>,
}

impl<'a> Form<'a> {
    /// The values that strings are limited to, in document order; none when they are not.
    pub fn strings(&self) -> Option<Vec<&'a str>> {
        let values = self.limits.values.get(&Kinds::STRING)?;
        Some(values.in_order().filter_map(Value::as_str).collect())
    }

    /// `format`, of strings or numbers.
    pub fn format(&self) -> Option<&str> {
        let texts =
            [TextKey::StringFormat, TextKey::NumberFormat].into_iter().find_map(|key| self.limits.texts.get(&key));
        texts?.keys().next().map(String::as_str)
    }

    /// The values that a scalar is limited to, in document order; empty when it is not.
    pub fn values(&self) -> Vec<&'a Value> {
        self.limits.values.values().flat_map(|values| values.in_order()).collect()
    }
}

/// Whether a schema describes more than a type: properties, elements, values.
fn gives_form(schema: &Schema<'_>) -> bool {
    let describes = |slot: &Slot| {
        matches!(
            slot,
            Slot::Property(_) | Slot::AdditionalProperties | Slot::PatternProperty(_) | Slot::Items | Slot::Prefix(_)
        )
    };
    !schema.values.is_empty()
        || !schema.required.is_empty()
        || !schema.unions.is_empty()
        || schema.slots.keys().any(describes)
}

/// The kinds that a schema without a type means.
fn inferred(schema: &Schema<'_>) -> Kinds {
    let object =
        |slot: &Slot| matches!(slot, Slot::Property(_) | Slot::AdditionalProperties | Slot::PatternProperty(_));
    let array = |slot: &Slot| matches!(slot, Slot::Items | Slot::Prefix(_));
    let mut kinds = Kinds::NONE;
    if schema.slots.keys().any(object) || !schema.required.is_empty() {
        kinds = kinds.or(Kinds::OBJECT);
    }
    if schema.slots.keys().any(array) {
        kinds = kinds.or(Kinds::ARRAY);
    }
    kinds
}
