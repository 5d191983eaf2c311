//! The trait `Decode` of all types of fields, and decoding from text and from serde.

use super::error::{DecodeError, ReadError, RejectedAt};
use super::reader::{Reader, Rejections, ALLOCATION};
use super::types::raw::{without_lone_surrogates, Raw};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use tokio::time::Instant;

/// A type of fields, list elements and responses.
///
/// It is separate from serde's `Deserialize`, whose errors contain values of the text. Implementations of `Deserialize` call [`deserialize`].
pub trait Decode: Serialize + Sized {
    /// Reads a value of this type at the cursor.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError>;

    /// Returns the value for a result that is null, if the type has one. Some servers write null for an empty list.
    fn from_null() -> Option<Self> {
        None
    }

    /// Returns the value for a body without content, if the type has one.
    fn from_nothing() -> Option<Self> {
        None
    }

    /// Writes the value. It differs from `Serialize` only for types of other crates that contain numbers, see [`Written`].
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// A value that is written as part of another one. A whole number is written without a fraction: `100` and not `100.0`, as `f64` writes it.
/// Servers that expect an integer reject `100.0`.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Decode> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// A decoded value, and the elements and properties in it that do not decode.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value itself.
    pub value: T,
    /// The elements and properties that do not decode, at any depth: the first 1,000 of them.
    pub rejected: Vec<RejectedAt>,
    /// The number of elements and properties that do not decode.
    pub rejected_count: usize,
}

/// Decodes JSON text.
///
/// # Errors
/// If the text does not decode, or if its value would take more than 4 MiB and more than three times the length of the text.
pub fn decode<T: Decode>(text: impl AsRef<[u8]>) -> Result<Decoded<T>, DecodeError> {
    decode_until(text.as_ref(), None, T::decode)
}

/// The function that reads a value of a type.
pub(crate) type Read<T> = fn(&mut Reader<'_>) -> Result<T, ReadError>;

/// Decodes JSON text. Fails at the deadline.
pub(crate) fn decode_until<T>(
    bytes: &[u8],
    deadline: Option<Instant>,
    read: Read<T>,
) -> Result<Decoded<T>, DecodeError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| DecodeError::new("$".into(), "not UTF-8".into(), bytes, error.valid_up_to()))?;
    let mut reader = Reader::until(text, deadline);
    let result = read(&mut reader).and_then(|value| {
        let Rejections { detailed: rejected, count: rejected_count } = reader.finish()?;
        Ok(Decoded { value, rejected, rejected_count })
    });
    result.map_err(|error| DecodeError::of(error, bytes))
}

/// Decodes a JSON value.
pub fn decode_value<T: Decode>(value: &Value) -> Result<Decoded<T>, DecodeError> {
    decode(value.to_string())
}

/// Converts a value into another type through its JSON. Leaves out properties that the type does not declare.
pub(crate) fn convert<T: Decode>(value: &impl Serialize) -> Result<T, DecodeError> {
    let text =
        serde_json::to_string(value).map_err(|error| DecodeError::without_text("$".into(), error.to_string()))?;
    let mut reader = Reader::declared_only(&text);
    let result = T::decode(&mut reader).and_then(|value| Ok((value, reader.finish()?)));
    let (value, rejections) =
        result.map_err(|ReadError(parts)| DecodeError::without_text(parts.path, parts.message))?;
    DecodeError::of_rejected(rejections.detailed).map_or(Ok(value), Err)
}

/// Implements serde's `Deserialize` for a type of this crate: takes the text of the value and decodes it.
pub(crate) fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match decode(Raw::deserialize(deserializer)?.text()) {
        Ok(decoded) => Ok(decoded.value),
        // Line and column are left out: they count from the start of this value, not from the start of the text.
        Err(error) => Err(D::Error::custom(format_args!("{} at {}", error.message(), error.path()))),
    }
}

/// Writes a name of the document as a code span: in backticks, or as the span that the generator wrote.
macro_rules! code_span {
    ($text:literal) => {
        concat!("`", $text, "`")
    };
    ($text:literal as $shown:literal) => {
        $shown
    };
}

/// Implements `Deserialize` for a type that implements [`Decode`].
macro_rules! deserialize {
    ($name:ident $(<$inner:ident>)?) => {
        impl<'de, $($inner: $crate::support::Decode)?> serde::Deserialize<'de> for $name $(<$inner>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::support::deserialize(deserializer)
            }
        }
    };
}

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let text = reader.string()?;
        reader.allocate(text.len() + ALLOCATION)?;
        Ok(text.into_owned())
    }
}

impl Decode for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        match reader.word("true") {
            true => Ok(true),
            false if reader.word("false") => Ok(false),
            false => Err(reader.mismatch("boolean")),
        }
    }
}

impl Decode for Value {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let text = reader.ahead(Reader::value)?;
        let outside_strings = text.split('"').step_by(2).flat_map(str::bytes);
        let elements = outside_strings.filter(|byte| matches!(byte, b',' | b'[' | b'{')).count();
        reader.allocate(text.len() + elements * size_of::<Self>())?;
        reader.inexact(text);
        reader.convert("a value that serde_json can hold", |text| {
            serde_json::from_str(&without_lone_surrogates(text)).ok()
        })
    }

    fn from_null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let value = T::decode(reader)?;
        reader.allocate(size_of::<T>())?;
        Ok(Box::new(value))
    }

    fn from_null() -> Option<Self> {
        T::from_null().map(Box::new)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        match reader.word("null") {
            true => Ok(None),
            false => T::decode(reader).map(Some),
        }
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }

    fn from_nothing() -> Option<Self> {
        Some(None)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Written).serialize(serializer)
    }
}

impl Decode for Raw {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.raw()
    }

    fn from_null() -> Option<Self> {
        Some(Self::null())
    }
}
