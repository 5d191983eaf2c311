//! A row as a value of a caller's type: a struct by the names of the columns, a tuple by their order, or the value of the only column.

use super::json::{Cursor, JsonError};
use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::Deserialize;
use std::borrow::Cow;

/// A column of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// The name. For an expression without an alias it is the text of the expression.
    pub name: String,
    /// The type, for example `Nullable(UInt64)`. Empty where the format has no types.
    pub type_name: String,
}

/// Why a row cannot be decoded, and where.
#[derive(Debug)]
pub(super) struct RowError {
    pub(super) error: JsonError,
    /// Position and name of the column.
    pub(super) column: Option<(usize, String)>,
    /// The kind of the value there.
    pub(super) found: &'static str,
}

/// Decodes one row, which is all of the text. `columns` is empty where the format has no names.
pub(super) fn decode<'de, T: Deserialize<'de>>(text: &'de [u8], columns: &[Column]) -> Result<T, RowError> {
    let mut cursor = Cursor::new(text);
    let row = decode_at(&mut cursor, columns)?;
    cursor.end().map(|()| row).map_err(|error| RowError { error, column: None, found: cursor.found() })
}

/// Decodes the row at the cursor.
pub(super) fn decode_at<'de, T: Deserialize<'de>>(cursor: &mut Cursor<'de>, columns: &[Column]) -> Result<T, RowError> {
    let mut cells =
        Cells { cursor, columns, close: b']', first: true, count: 0, inside: false, name: Cow::Borrowed("") };
    let result = cells.open().and_then(|()| {
        let row = T::deserialize(&mut cells)?;
        cells.finish().map(|()| row)
    });
    result.map_err(|error| {
        let position = cells.count.saturating_sub(1);
        let known = cells.columns.get(position).filter(|_| cells.close == b']');
        let name = known.map_or(&*cells.name, |column| &column.name).to_owned();
        RowError { error, column: cells.inside.then_some((position, name)), found: cells.cursor.found() }
    })
}

/// The values of a row, from a list or an object.
struct Cells<'a, 'de> {
    cursor: &'a mut Cursor<'de>,
    columns: &'a [Column],
    close: u8,
    first: bool,
    /// How many values were begun.
    count: usize,
    /// Whether the value of a column is being read.
    inside: bool,
    /// Name of the current value of an object.
    name: Cow<'de, str>,
}

impl<'de> Cells<'_, 'de> {
    fn open(&mut self) -> Result<(), JsonError> {
        match self.cursor.peek() {
            Some(b'[') => self.cursor.expect(b'[', ""),
            Some(b'{') => {
                self.close = b'}';
                self.cursor.expect(b'{', "")
            }
            Some(_) => Err(JsonError::Syntax("expected a row")),
            None => Err(JsonError::End),
        }
    }

    /// Moves to the next value. Returns `false` after the last one.
    #[inline]
    fn advance(&mut self) -> Result<bool, JsonError> {
        if !self.cursor.next(&mut self.first, self.close)? {
            return Ok(false);
        }
        self.count += 1;
        if self.close == b'}' {
            self.name = self.cursor.key()?;
        }
        Ok(true)
    }

    /// Reads the value of the current column.
    #[inline]
    fn value<T>(&mut self, read: impl FnOnce(&mut Cursor<'de>) -> Result<T, JsonError>) -> Result<T, JsonError> {
        self.inside = true;
        let value = read(self.cursor)?;
        self.inside = false;
        Ok(value)
    }

    fn finish(&mut self) -> Result<(), JsonError> {
        match self.advance()? {
            true => Err(JsonError::Columns),
            false if !self.columns.is_empty() && self.close == b']' && self.count != self.columns.len() => {
                Err(JsonError::Columns)
            }
            false => self.cursor.expect(self.close, "expected the end of the row"),
        }
    }

    /// The value of the only column.
    fn only<T>(&mut self, read: impl FnOnce(&mut Cursor<'de>) -> Result<T, JsonError>) -> Result<T, JsonError> {
        if !self.advance()? {
            return Err(JsonError::Columns);
        }
        self.value(read)
    }

    fn is_named(&self) -> bool {
        self.close == b'}' || !self.columns.is_empty()
    }
}

macro_rules! only {
    ($($method:ident)+) => {
        $(
            #[inline]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
                self.only(|value| value.$method(visitor))
            }
        )+
    };
}

impl<'de> Deserializer<'de> for &mut Cells<'_, 'de> {
    type Error = JsonError;

    only! { deserialize_bool deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf }
    only! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 deserialize_identifier }
    only! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64 }
    only! { deserialize_option }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.is_named() {
            true => visitor.visit_map(self),
            false => visitor.visit_seq(self),
        }
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_map(visitor)
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.deserialize_map(visitor)
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_seq(self)
    }

    #[inline]
    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_seq(self)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        visitor.visit_seq(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.only(|value| value.deserialize_enum(name, variants, visitor))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_ignored_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_ignored_any(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        while self.advance()? {
            self.cursor.skip()?;
        }
        visitor.visit_unit()
    }
}

impl<'de> SeqAccess<'de> for &mut Cells<'_, 'de> {
    type Error = JsonError;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, JsonError> {
        match self.advance()? {
            true => self.value(|cursor| seed.deserialize(cursor)).map(Some),
            false => Ok(None),
        }
    }
}

impl<'de> MapAccess<'de> for &mut Cells<'_, 'de> {
    type Error = JsonError;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, JsonError> {
        if !self.advance()? {
            return Ok(None);
        }
        if self.close == b']' {
            let column = self
                .columns
                .get(self.count - 1)
                .ok_or(JsonError::Syntax("a row has more values than there are columns"))?;
            return seed.deserialize(column.name.as_str().into_deserializer()).map(Some);
        }
        match std::mem::take(&mut self.name) {
            Cow::Borrowed(name) => {
                self.name = Cow::Borrowed(name);
                seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
            }
            Cow::Owned(name) => {
                self.name = Cow::Owned(name.clone());
                seed.deserialize(StringDeserializer::new(name)).map(Some)
            }
        }
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, JsonError> {
        self.value(|cursor| seed.deserialize(cursor))
    }
}
