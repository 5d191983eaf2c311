//! JSON values that are kept as text.

use crate::support::kind::Kind;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// A JSON value that is kept as text, so that numbers keep their digits and objects their order.
///
/// `Debug` prints the kind and length, not the content. Two values are equal if they differ only in the order of keys, in white space or in the
/// spelling of numbers.
#[derive(Clone)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// Returns `null`.
    pub fn null() -> Self {
        Self::from(Value::Null)
    }

    /// Parses JSON text, and keeps it unchanged.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self)
    }

    /// Returns the JSON text.
    pub fn text(&self) -> &str {
        self.0.get()
    }

    /// Parses the text into a [`Value`]. A lone surrogate in a string (`"\ud83d"`), which a Rust string cannot contain, becomes U+FFFD.
    ///
    /// # Errors
    /// If a [`Value`] cannot represent it, such as `1e400` or more than 127 levels of nesting.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(&without_lone_surrogates(self.text()))
    }
}

/// Replaces escapes of lone surrogates by U+FFFD. They are valid JSON, and not valid Unicode.
pub(crate) fn without_lone_surrogates(text: &str) -> Cow<'_, str> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (mut clean, mut copied, mut at) = (String::new(), 0, 0);
    while let Some(next) = text.get(at..).and_then(|rest| rest.find('\\')) {
        at += next;
        match (unit(at), unit(at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at += 12,
            (Some(0xd800..=0xdfff), _) => {
                clean += &text[copied..at];
                clean += "\\ufffd";
                at += 6;
                copied = at;
            }
            (Some(_), _) => at += 6,
            // The backslash and the character after it.
            (None, _) => at += 2,
        }
    }
    match copied {
        0 => Cow::Borrowed(text),
        _ => Cow::Owned(clean + &text[copied..]),
    }
}

/// Reads the value of a deserializer. Errors that could contain the value are replaced.
impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if is_serde_json::<D>() {
            return Box::deserialize(deserializer).map(Self);
        }
        Value::deserialize(deserializer).map(Self::from).map_err(|_| D::Error::custom("expected a JSON value"))
    }
}

/// Whether a type belongs to serde_json, by its name. Only serde_json supports `RawValue`, except for keys of maps. With other formats its
/// private marker would be visible. If serde_json is not recognized, numbers beyond `f64` lose digits.
fn is_serde_json<S>() -> bool {
    let name = std::any::type_name::<S>().trim_start_matches("&mut ");
    name.starts_with("serde_json::") && !name.contains("::MapKey")
}

impl Raw {
    /// Keeps JSON text that is valid.
    pub(in crate::support) fn of(value: &RawValue) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Into<Value>> From<T> for Raw {
    fn from(value: T) -> Self {
        // Writing a `Value` as text cannot fail: its keys are strings, and its numbers are finite.
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
        (Value::Number(left), Value::Number(right)) if left.is_f64() || right.is_f64() => {
            left.as_f64() == right.as_f64()
        }
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
        write!(f, "Raw({})", Kind::describe(self.text()))
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match is_serde_json::<S>() {
            true => self.0.serialize(serializer),
            false => RawText(self.text()).serialize(serializer),
        }
    }
}

/// Serializes JSON text as its value.
pub(in crate::support) struct RawText<'a>(pub(super) &'a str);

impl Serialize for RawText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let failed = |_| S::Error::custom("a raw JSON value that only serde_json can write");
        match is_serde_json::<S>() {
            true => serde_json::from_str::<&RawValue>(self.0).map_err(failed)?.serialize(serializer),
            false => {
                serde_json::from_str::<Value>(&without_lone_surrogates(self.0)).map_err(failed)?.serialize(serializer)
            }
        }
    }
}
