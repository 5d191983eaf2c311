//! The form of a schema, from which a type is made: a scalar, an object, an array, or a union of schemas. Named schemas keep their names.
//!
//! The form follows from the meaning of the schema and its parts. It is read on demand, one level at a time, and memoized,
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

/// The form of a schema.
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// The location that states it.
    pub at: LocId,
    /// The form of its values other than null.
    pub what: What,
    /// Whether null is one of its values.
    pub nullable: bool,
    /// Its annotations.
    pub annotations: Annotations<'a>,
    /// Limits of its values beyond their form. If the form is a name, the limits that the location adds to the named schema.
    pub limits: Rc<Schema<'a>>,
    /// Arms of unions that were joined into this form, because all accept the same scalar type.
    pub joined: Vec<Child>,
}

/// The forms that the values of a schema can have.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Any value.
    Any,
    /// No value other than null.
    Nothing,
    /// Several unions that all apply. They have no single form.
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
    /// The values that strings are limited to, in document order. `None` if they are not limited.
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

    /// The values that a scalar is limited to, in document order. Empty if it is not limited.
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

/// The kinds that the keywords of a schema without `type` imply.
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
