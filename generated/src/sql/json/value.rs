//! The implementation of serde's traits.

use super::{Cursor, JsonError, Number, MAX_SMALL};
use crate::support::is_exact;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;

/// The name by which `serde_json::value::RawValue` requests the text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

impl<'de> Cursor<'de> {
    fn text<V: Visitor<'de>>(text: Cow<'de, [u8]>, visitor: V) -> Result<V::Value, JsonError> {
        let not_text = |_| JsonError::Type("text in UTF-8; other strings are read as Vec<u8>".to_owned());
        match text {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(std::str::from_utf8(text).map_err(not_text)?),
            Cow::Owned(text) => {
                visitor.visit_string(String::from_utf8(text).map_err(|error| not_text(error.utf8_error()))?)
            }
        }
    }
}

/// The powers of ten by which small numbers are divided, all of them exact.
const POWERS_OF_TEN: [f64; MAX_SMALL + 1] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

macro_rules! integers {
    ($($method:ident)+) => {
        $(
            #[inline]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
                let text = match self.number()? {
                    None => return self.deserialize_any(visitor),
                    Some(Number::Natural(value)) => return visitor.visit_u64(value),
                    Some(Number::Decimal(..)) => return Err(de::Error::invalid_value(Unexpected::Other("number"), &visitor)),
                    Some(Number::Text(text)) => text,
                };
                if let Ok(value) = text.parse() {
                    visitor.visit_u64(value)
                } else if let Ok(value) = text.parse() {
                    visitor.visit_i64(value)
                } else if let Ok(value) = text.parse() {
                    visitor.visit_i128(value)
                } else if let Ok(value) = text.parse() {
                    visitor.visit_u128(value)
                } else {
                    Err(de::Error::invalid_value(Unexpected::Other("number"), &visitor))
                }
            }
        )+
    };
}

impl<'de> Deserializer<'de> for &mut Cursor<'de> {
    type Error = JsonError;

    /// A number that neither `i64`, `u64` nor `f64` holds with all digits becomes its text.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'"' => Cursor::text(self.string()?, visitor),
            b'[' => self.nested(b']', |elements| visitor.visit_seq(elements)),
            b'{' => self.nested(b'}', |elements| visitor.visit_map(elements)),
            b'n' => self.literal("null").and_then(|()| visitor.visit_unit()),
            b't' => self.literal("true").and_then(|()| visitor.visit_bool(true)),
            b'f' => self.literal("false").and_then(|()| visitor.visit_bool(false)),
            _ => {
                let text = self.word()?;
                if let Ok(value) = text.parse() {
                    visitor.visit_u64(value)
                } else if let Ok(value) = text.parse() {
                    visitor.visit_i64(value)
                } else {
                    match text.parse() {
                        Ok(value) if is_exact(text, value) => visitor.visit_f64(value),
                        Ok(_) => visitor.visit_borrowed_str(text),
                        Err(_) => Err(JsonError::Syntax("expected a value")),
                    }
                }
            }
        }
    }

    integers! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 }
    integers! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_f64(visitor)
    }

    #[inline]
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        let text = match self.number()? {
            None => return self.deserialize_any(visitor),
            Some(Number::Natural(value)) => return visitor.visit_f64(value as f64),
            Some(Number::Decimal(digits, places)) => return visitor.visit_f64(digits as f64 / POWERS_OF_TEN[places]),
            Some(Number::Text(text)) => text,
        };
        match text.parse() {
            Ok(value) => visitor.visit_f64(value),
            Err(_) => Err(de::Error::invalid_value(Unexpected::Other("number"), &visitor)),
        }
    }

    /// A number 0 or 1 is a boolean too, as in a `UInt8` column.
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'0' | b'1' => match self.word()? {
                "0" => visitor.visit_bool(false),
                "1" => visitor.visit_bool(true),
                _ => Err(de::Error::invalid_value(Unexpected::Other("number"), &visitor)),
            },
            b't' => self.literal("true").and_then(|()| visitor.visit_bool(true)),
            b'f' => self.literal("false").and_then(|()| visitor.visit_bool(false)),
            _ => self.deserialize_any(visitor),
        }
    }

    /// A number becomes its text, with all digits.
    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'"' => match self.plain_text() {
                Some(text) => visitor.visit_borrowed_str(text),
                None => Cursor::text(self.string()?, visitor),
            },
            b'-' | b'0'..=b'9' => visitor.visit_borrowed_str(self.digits()?),
            _ => self.deserialize_any(visitor),
        }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'"' => match self.string()? {
                Cow::Borrowed(bytes) => visitor.visit_borrowed_bytes(bytes),
                Cow::Owned(bytes) => visitor.visit_byte_buf(bytes),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_bytes(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'n' => self.literal("null").and_then(|()| visitor.visit_none()),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        if name != RAW_VALUE {
            return visitor.visit_newtype_struct(self);
        }
        self.begin()?;
        let start = self.start;
        self.skip()?;
        let text =
            std::str::from_utf8(&self.text[start..self.at]).map_err(|_| JsonError::Type("text in UTF-8".to_owned()))?;
        visitor.visit_map(MapDeserializer::new(std::iter::once((RAW_VALUE, BorrowedStrDeserializer::new(text)))))
    }

    /// A list, the bytes of a string, or the values of an object, as the database writes named tuples.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'"' => {
                let bytes = self.string()?;
                let mut bytes = SeqDeserializer::new(bytes.iter().copied());
                let value = visitor.visit_seq(&mut bytes)?;
                bytes.end().map(|()| value)
            }
            b'{' => self.nested(b'}', |elements| visitor.visit_seq(elements)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        match self.begin()? {
            b'{' => self.nested(b'}', |elements| {
                MapAccessDeserializer::new(elements).deserialize_enum(name, variants, visitor)
            }),
            b'"' => {
                let name = String::from_utf8_lossy(&self.string()?).into_owned();
                visitor.visit_enum(de::value::StringDeserializer::new(name))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    #[inline]
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.skip().and_then(|()| visitor.visit_unit())
    }

    forward_to_deserialize_any! { unit unit_struct map struct }
}

/// The elements of a list, or the names and values of an object.
pub(super) struct Elements<'a, 'de> {
    pub(super) cursor: &'a mut Cursor<'de>,
    pub(super) first: bool,
    pub(super) close: u8,
}

impl<'de> SeqAccess<'de> for &mut Elements<'_, 'de> {
    type Error = JsonError;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, JsonError> {
        if !self.cursor.next(&mut self.first, self.close)? {
            return Ok(None);
        }
        if self.close == b'}' {
            self.cursor.key()?;
        }
        seed.deserialize(&mut *self.cursor).map(Some)
    }
}

impl<'de> MapAccess<'de> for &mut Elements<'_, 'de> {
    type Error = JsonError;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, JsonError> {
        match self.cursor.next(&mut self.first, self.close)? {
            true => seed.deserialize(&mut *self.cursor).map(Some),
            false => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, JsonError> {
        self.cursor.expect(b':', "expected a colon")?;
        seed.deserialize(&mut *self.cursor)
    }
}
