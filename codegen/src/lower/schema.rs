//! One schema: taken apart into what each keyword says of which JSON type, and put together in the
//! normal form.

mod arrays;
mod compose;
mod notes;
mod numbers;
mod objects;
mod parts;
mod types;
mod unions;

use serde_json::{json, Map, Value};

pub(super) use self::unions::scalar;

use self::parts::Parts;
use super::Lower;
use crate::error::{Error, Stage};
use crate::pointer::At;

impl Lower {
    /// Lowers a schema and everything in it.
    pub(super) fn schema(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        match value {
            Value::Object(keywords) => {
                let parts = Parts::split(self, at, keywords)?;
                self.compose(at, parts)
            }
            Value::Bool(true) => {
                self.report.count("schema `true`");
                Ok(json!({}))
            }
            Value::Bool(false) => {
                self.report.count("schema `false`");
                Ok(json!({ "x-notes": ["No value is valid here."] }))
            }
            _ => Err(Error::new(Stage::Lower, at, "must be a schema")),
        }
    }
}

/// The JSON types, null aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
}

impl Type {
    const ALL: [Type; 6] = [Type::String, Type::Integer, Type::Number, Type::Boolean, Type::Object, Type::Array];

    fn name(self) -> &'static str {
        match self {
            Type::String => "string",
            Type::Integer => "integer",
            Type::Number => "number",
            Type::Boolean => "boolean",
            Type::Object => "object",
            Type::Array => "array",
        }
    }

    pub(super) fn named(name: &str) -> Option<Type> {
        Type::ALL.into_iter().find(|one| one.name() == name)
    }

    /// The type of a value, an integer where it is whole; none for null.
    pub(super) fn of(value: &Value) -> Option<Type> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(Type::Boolean),
            Value::Number(number) if numbers::whole(number).is_some() => Some(Type::Integer),
            Value::Number(_) => Some(Type::Number),
            Value::String(_) => Some(Type::String),
            Value::Array(_) => Some(Type::Array),
            Value::Object(_) => Some(Type::Object),
        }
    }

    /// Whether values of the other type are values of this one.
    pub(super) fn includes(self, other: Type) -> bool {
        self == other || (self, other) == (Type::Number, Type::Integer)
    }
}

/// The schema that accepts only null.
fn null() -> Value {
    json!({ "nullable": true, "enum": [null] })
}

/// Whether a lowered schema accepts only null.
pub(super) fn is_null(schema: &Value) -> bool {
    schema.get("enum").and_then(Value::as_array).is_some_and(|values| matches!(values[..], [Value::Null]))
}

/// The keywords of a lowered schema that are not about what it accepts.
pub(super) fn is_annotation(key: &str) -> bool {
    key.starts_with("x-")
        || matches!(
            key,
            "title"
                | "description"
                | "default"
                | "example"
                | "deprecated"
                | "readOnly"
                | "writeOnly"
                | "externalDocs"
                | "discriminator"
        )
}

/// Whether a lowered schema accepts anything.
fn is_any(schema: &Map<String, Value>) -> bool {
    schema.keys().all(|key| is_annotation(key))
}
