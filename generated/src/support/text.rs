//! Takes any serde deserializer's value as JSON text, so that our types also work inside other people's.

use serde::de::value::SeqAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// The value that the deserializer stands at: as it was written, if the deserializer is serde_json's.
pub(super) fn take<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_newtype_struct(RAW_VALUE, Text)
}

/// How `serde_json::value::RawValue` asks for text. It is not documented. Should it change, texts come from `Value`s, and only
/// numbers beyond `f64` change their spelling.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Stands for the errors of other deserializers, because those can quote the value.
const REFUSAL: &str = "expected a JSON value";

fn refuse<E: Error>(_: E) -> E {
    E::custom(REFUSAL)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut object = serde_json::Map::new();
        while let Some(key) = map.next_key_seed(Plain).map_err(refuse)? {
            if object.is_empty() && key == RAW_VALUE {
                return map.next_value_seed(Plain);
            }
            object.insert(key.into_owned(), map.next_value().map_err(refuse)?);
        }
        json(object)
    }

    /// Where most other deserializers end up, such as serde's own buffers for `flatten` and `untagged`.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        json(Value::deserialize(deserializer).map_err(refuse)?)
    }

    // The rest is for deserializers that ignore the request and give what they have.

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        json(Value::deserialize(SeqAccessDeserializer::new(seq)).map_err(refuse)?)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        json(text)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        json(number)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        json(number)
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        json(number)
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Self::Value, E> {
        Err(E::custom(REFUSAL))
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Self::Value, E> {
        Err(E::custom(REFUSAL))
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<Self::Value, E> {
        json(boolean)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        json(())
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        json(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.visit_newtype_struct(deserializer)
    }
}

fn json<'de, E>(value: impl Into<Value>) -> Result<Cow<'de, str>, E> {
    Ok(Cow::Owned(value.into().to_string()))
}

/// A string, borrowed where the deserializer can lend it.
struct Plain;

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Plain {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}
