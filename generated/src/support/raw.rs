//! JSON kept as it came.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::Value;
use std::fmt;

/// A JSON value that is kept as text, so that numbers keep their digits and objects their order.
///
/// `Debug` prints its kind and size, never its content. Two are equal when they mean the same: order of keys, blanks and the spelling
/// of numbers do not matter.
#[derive(Clone)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// `null`.
    pub fn null() -> Self {
        Self::from(Value::Null)
    }

    /// Takes JSON text as it is.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self)
    }

    /// The JSON text.
    pub fn text(&self) -> &str {
        self.0.get()
    }

    /// The parsed value. Fails for what [`Value`] cannot hold, such as `1e400` or nesting beyond 128 levels.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(self.text())
    }
}

impl<T: Into<Value>> From<T> for Raw {
    fn from(value: T) -> Self {
        // Writing a `Value` as text cannot fail: its keys are strings and its numbers finite.
        Self(RawValue::from_string(value.into().to_string()).unwrap_or_else(|_| RawValue::NULL.to_owned()))
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
            || matches!((self.to_value(), other.to_value()), (Ok(left), Ok(right)) if same(&left, &right))
    }
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.text().as_bytes()[0] {
            b'{' => "object",
            b'[' => "list",
            b'"' => "string",
            b't' | b'f' => "boolean",
            b'n' => "null",
            _ => "number",
        };
        write!(f, "Raw({kind} of {} bytes)", self.text().len())
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Only serde_json understands `RawValue`, others would print its private marker, and a serializer's name is the only sign
        // of which it is. A wrong guess costs the digits of numbers beyond `f64`, nothing else.
        let name = std::any::type_name::<S>();
        if name.trim_start_matches("&mut ").starts_with("serde_json::") {
            return self.0.serialize(serializer);
        }
        match self.to_value() {
            Ok(value) => value.serialize(serializer),
            Err(_) => Err(S::Error::custom("a raw JSON value that only serde_json can write")),
        }
    }
}

deserialize!(Raw);
