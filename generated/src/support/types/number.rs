//! Numbers, and scalars that are a number or a string in JSON.

use super::raw::without_lone_surrogates;
use crate::support::{Decode, Kind, Raw, ReadError, Reader};
use derive_more::From;
use serde::ser::Serializer;
use std::fmt;

/// The largest float up to which every integer is a float.
const EXACT: f64 = (1_u64 << 53) as f64;

/// Returns the integer of a JSON number: `200`, `200.0` and `2e2` are equal, as in JSON Schema. A number with an exponent is an integer only
/// in the range in which `f64` represents every integer.
pub(crate) fn to_i64(number: &str) -> Option<i64> {
    // Without exponent the digits before the point are exact; f64 would round the large ones.
    let digits = || number.trim_end_matches('0').strip_suffix('.')?.parse().ok();
    number.parse().ok().or_else(digits).or_else(|| to_f64(number).and_then(whole))
}

fn to_f64(number: &str) -> Option<f64> {
    number.parse().ok().filter(|float: &f64| float.is_finite())
}

impl Decode for i64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.convert("integer", to_i64)
    }
}

impl Decode for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let (value, is_exact) =
            reader.convert("number", |text| to_f64(text).map(|value| (value, is_exact(text, value))))?;
        reader.note_exact(is_exact);
        Ok(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match whole(*self) {
            // The limit itself is excluded: the integer after it has the same float, so that the received digits may differ.
            Some(integer) if self.abs() < EXACT => serializer.serialize_i64(integer),
            _ => serializer.serialize_f64(*self),
        }
    }
}

/// Whether a float has all digits of the text from which it was read.
pub(crate) fn is_exact(text: &str, float: f64) -> bool {
    let digits = |text: &str| {
        let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        digits.trim_matches('0').to_owned()
    };
    float.is_finite() && (text.len() <= 15 || digits(text) == digits(&format!("{float:e}")))
}

/// Returns the integer that equals a float, up to the size at which floats skip integers.
fn whole(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

/// A number that JSON contains as a number or as a string. It is written as it was received.
///
/// An infinite number or NaN, which JSON cannot express, becomes `null`.
#[derive(Clone, PartialEq, From)]
#[from(i64, &str, String)]
pub struct Number(Raw);

/// A quantity of Kubernetes: a number, or a string with a suffix such as `125m` or `512Mi`. It is written as it was received.
///
/// An infinite number or NaN, which JSON cannot express, becomes `null`.
#[derive(Clone, PartialEq, From)]
#[from(i64, &str, String)]
pub struct Quantity(Raw);

/// Implements the methods of scalars that are a number or a string.
macro_rules! number_or_string {
    ($($name:ident: $parse:path;)*) => { $(
        impl From<f64> for $name {
            fn from(value: f64) -> Self {
                Self(whole(value).map_or_else(|| Raw::from(value), Raw::from))
            }
        }

        impl $name {
            /// Returns the value as a float, if it is a number.
            pub fn as_f64(&self) -> Option<f64> {
                $parse(&self.to_string())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let text = self.0.text();
                f.write_str(serde_json::from_str::<String>(&without_lone_surrogates(text)).as_deref().unwrap_or(text))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0.text())
            }
        }

        newtype!($name, scalar);
    )* };
}

fn scalar(reader: &mut Reader<'_>) -> Result<Raw, ReadError> {
    match reader.kind()? {
        Kind::Integer | Kind::Number | Kind::String => reader.raw(),
        _ => Err(reader.mismatch("number or string")),
    }
}

number_or_string! {
    Number: to_f64;
    Quantity: quantity;
}

/// Returns the value of a quantity: the number times the factor of its suffix. The factor is a power of 1000 for decimal suffixes, and a power
/// of 1024 for binary ones, which end with `i`.
fn quantity(text: &str) -> Option<f64> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let factor = match &text[digits.len()..] {
        "" => 1.0,
        "n" => 1e-9,
        "u" => 1e-6,
        "m" => 1e-3,
        "k" => 1e3,
        suffix => {
            let (unit, base) = suffix.strip_suffix('i').map_or((suffix, 1e3_f64), |unit| (unit, 1024.0));
            base.powi(["K", "M", "G", "T", "P", "E"].iter().zip(1..).find(|(known, _)| **known == unit)?.1)
        }
    };
    to_f64(digits).map(|number| number * factor)
}
