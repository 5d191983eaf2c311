//! Numbers, and the scalars that arrive as a number or as a string.

use super::decode::Decode;
use super::fault::Fault;
use super::kind::Kind;
use super::raw::Raw;
use super::reader::Reader;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// The integer that a JSON number stands for: `200`, `200.0` and `2e2` are one, as in JSON Schema.
pub(crate) fn to_i64(number: &str) -> Option<i64> {
    if let Ok(integer) = number.parse() {
        return Some(integer);
    }
    // Without exponent the digits before the point are exact; f64 would round the large ones.
    if let Some((integer, fraction)) = number.split_once('.') {
        if fraction.bytes().all(|digit| digit == b'0') {
            return integer.parse().ok();
        }
    }
    const EXACT: f64 = (1_u64 << 53) as f64;
    let float: f64 = number.parse().ok()?;
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

fn to_f64(number: &str) -> Option<f64> {
    number.parse().ok().filter(|float: &f64| float.is_finite())
}

impl Decode for i64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.convert("integer", to_i64)
    }

    fn blank() -> Self {
        0
    }
}

impl Decode for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.convert("number", to_f64)
    }

    fn blank() -> Self {
        0.0
    }
}

/// Writes a scalar that keeps what came, number or string.
macro_rules! number_or_string {
    ($(#[$meta:meta])* $name:ident, $parse:path) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name(Raw);

        impl $name {
            /// The value as a float, if it is one.
            pub fn as_f64(&self) -> Option<f64> {
                match self.0.to_value().ok()? {
                    Value::Number(number) => number.as_f64(),
                    Value::String(text) => $parse(&text),
                    _ => None,
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.0.to_value() {
                    Ok(Value::String(text)) => f.write_str(&text),
                    _ => f.write_str(self.0.text()),
                }
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0.text())
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(Value::from(number).into())
            }
        }

        /// An infinite number or NaN, which JSON cannot write, becomes `null`.
        impl From<f64> for $name {
            fn from(number: f64) -> Self {
                Self(Value::from(number).into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Value::from(text).into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(Value::from(text).into())
            }
        }

        impl Decode for $name {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                match reader.kind()? {
                    Kind::Integer | Kind::Number | Kind::String => reader.raw().map(Self),
                    _ => Err(reader.mismatch("number or string")),
                }
            }

            fn blank() -> Self {
                Self::from(0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        deserialize!($name);
    };
}

number_or_string! {
    /// A number that the API writes as a number or as a string. Kept as it came.
    Number, to_f64
}

number_or_string! {
    /// A quantity as Kubernetes writes them: a number, or a string with a suffix such as `125m` or `512Mi`. Kept as it came.
    Quantity, quantity
}

fn quantity(text: &str) -> Option<f64> {
    const SUFFIXES: [(&str, f64); 16] = [
        ("Ki", 1024.0),
        ("Mi", 1_048_576.0),
        ("Gi", 1_073_741_824.0),
        ("Ti", 1_099_511_627_776.0),
        ("Pi", 1_125_899_906_842_624.0),
        ("Ei", 1_152_921_504_606_846_976.0),
        ("n", 1e-9),
        ("u", 1e-6),
        ("m", 1e-3),
        ("k", 1e3),
        ("K", 1e3),
        ("M", 1e6),
        ("G", 1e9),
        ("T", 1e12),
        ("P", 1e15),
        ("E", 1e18),
    ];
    let suffix = SUFFIXES.iter().find_map(|(suffix, factor)| Some((text.strip_suffix(suffix)?, *factor)));
    let (digits, factor) = suffix.unwrap_or((text, 1.0));
    to_f64(digits).map(|number| number * factor)
}
