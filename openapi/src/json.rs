//! Compares JSON values by meaning: `1` equals `1.0`, the order of keys does not count, and every value has one canonical text.

use std::cmp::Ordering;
use std::fmt::Write;

use serde_json::{Number, Value};

/// The text of a value with sorted keys and numbers in one spelling. Equal texts mean equal values.
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_canonical(value, &mut text);
    text
}

fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => out.push_str(&Num::from(number).to_string()),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_canonical(item, out);
            }
            out.push(']');
        }
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            out.push('{');
            for (index, key) in keys.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                // Writing to a String cannot fail.
                let _ = write!(out, "{}:", Value::from(key.as_str()));
                write_canonical(&map[key.as_str()], out);
            }
            out.push('}');
        }
        scalar => {
            let _ = write!(out, "{scalar}");
        }
    }
}

/// Whether two values have the same meaning.
pub fn same(a: &Value, b: &Value) -> bool {
    a == b || canonical(a) == canonical(b)
}

/// A number. Two whole numbers are compared exactly, other numbers as floats.
#[derive(Debug, Clone, Copy)]
pub struct Num {
    whole: Option<i128>,
    float: f64,
}

impl From<&Number> for Num {
    fn from(number: &Number) -> Self {
        let float = number.as_f64().unwrap_or(f64::NAN);
        let whole = match (number.as_i64(), number.as_u64()) {
            (Some(signed), _) => Some(i128::from(signed)),
            (_, Some(unsigned)) => Some(i128::from(unsigned)),
            _ if float.fract() == 0.0 && float.abs() < 1e30 => Some(float as i128),
            _ => None,
        };
        Num { whole, float }
    }
}

impl From<i128> for Num {
    fn from(whole: i128) -> Self {
        Num { whole: Some(whole), float: whole as f64 }
    }
}

impl Num {
    /// Reads a JSON number.
    pub fn read(value: &Value) -> Option<Self> {
        value.as_number().map(Num::from)
    }

    /// The total order of two numbers.
    pub fn order(self, other: Self) -> Ordering {
        match (self.whole, other.whole) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => self.float.total_cmp(&other.float),
        }
    }

    /// The smallest whole number that is at least this (or greater than this).
    pub fn whole_above(self, exclusive: bool) -> Option<Self> {
        match self.whole {
            Some(whole) => whole.checked_add(i128::from(exclusive)).map(Num::from),
            None => (self.float.abs() < 1e30).then(|| Num::from(self.float.ceil() as i128)),
        }
    }

    /// The largest whole number that is at most this (or less than this).
    pub fn whole_below(self, exclusive: bool) -> Option<Self> {
        match self.whole {
            Some(whole) => whole.checked_sub(i128::from(exclusive)).map(Num::from),
            None => (self.float.abs() < 1e30).then(|| Num::from(self.float.floor() as i128)),
        }
    }

    /// Whether `self` is a whole multiple of `unit`.
    pub fn is_multiple_of(self, unit: Self) -> bool {
        match (self.whole, unit.whole) {
            (_, Some(0)) => false,
            (Some(a), Some(b)) => a.checked_rem(b) == Some(0),
            _ => {
                let ratio = self.float / unit.float;
                ratio.is_finite() && (ratio - ratio.round()).abs() < 1e-9
            }
        }
    }
}

impl std::fmt::Display for Num {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.whole {
            Some(whole) => write!(f, "{whole}"),
            None => write!(f, "{}", self.float),
        }
    }
}

/// The FNV-1a hash of the parts, with 64 bits. It is stable across platforms and releases.
pub fn hash(parts: &[&str]) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        for byte in part.bytes().chain([0x1f]) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    state
}
