//! Numbers: bounds as OpenAPI 3.0 has them, and whole where integers need whole ones.

use serde_json::{Map, Number, Value};

use super::super::Lower;
use super::notes::Notes;
use super::Type;

/// The integer that a number is, when it is one of 64 bits.
pub(super) fn whole(number: &Number) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    number.as_i64().or_else(|| {
        let float = number.as_f64().filter(|_| number.is_f64())?;
        (float.fract() == 0.0 && (-LIMIT..LIMIT).contains(&float)).then_some(float as i64)
    })
}

/// Adds the constraints of numbers to a schema of type integer or number.
pub(super) fn constrain(
    lower: &mut Lower,
    schema: &mut Map<String, Value>,
    keywords: &Map<String, Value>,
    one: Type,
    notes: &mut Notes,
) {
    for side in [&LOWER, &UPPER] {
        let Some((bound, exclusive)) = side.bound(lower, keywords) else {
            continue;
        };
        match fit(bound, one) {
            Some(bound) => {
                schema.insert(side.inclusive.into(), bound);
                if exclusive {
                    schema.insert(side.exclusive.into(), true.into());
                }
            }
            None => {
                let but = if exclusive { ", not itself included" } else { "" };
                notes.say(lower, side.inclusive, format!("{}: {bound}{but}.", side.noun));
            }
        }
    }
    if let Some(Value::Number(step)) = keywords.get("multipleOf") {
        match fit(step, one) {
            Some(step) => drop(schema.insert("multipleOf".into(), step)),
            None => notes.say(lower, "multipleOf", format!("Multiple of {step}.")),
        }
    }
}

/// The number as the type can have it in openapiv3.
fn fit(number: &Number, one: Type) -> Option<Value> {
    match one {
        Type::Integer => whole(number).map(Value::from),
        _ => Some(Value::Number(number.clone())),
    }
}

struct Side {
    inclusive: &'static str,
    exclusive: &'static str,
    noun: &'static str,
    tighter: fn(f64, f64) -> bool,
}

const LOWER: Side = Side {
    inclusive: "minimum",
    exclusive: "exclusiveMinimum",
    noun: "Minimum",
    tighter: |exclusive, inclusive| exclusive >= inclusive,
};

const UPPER: Side = Side {
    inclusive: "maximum",
    exclusive: "exclusiveMaximum",
    noun: "Maximum",
    tighter: |exclusive, inclusive| exclusive <= inclusive,
};

impl Side {
    /// The tighter of the two bounds, and whether it is excluded itself.
    fn bound<'k>(&self, lower: &mut Lower, keywords: &'k Map<String, Value>) -> Option<(&'k Number, bool)> {
        let number = |key| match keywords.get(key) {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        };
        let flag = keywords.get(self.exclusive) == Some(&Value::Bool(true));
        match (number(self.inclusive), number(self.exclusive)) {
            (None, None) => {
                if flag {
                    lower.report.count("exclusive bound without a bound has no effect");
                }
                None
            }
            (Some(inclusive), None) => Some((inclusive, flag)),
            (None, Some(exclusive)) => {
                lower.report.count("numeric exclusive bound");
                Some((exclusive, true))
            }
            (Some(inclusive), Some(exclusive)) => {
                lower.report.count("numeric exclusive bound");
                let (a, b) = (exclusive.as_f64()?, inclusive.as_f64()?);
                Some(if (self.tighter)(a, b) { (exclusive, true) } else { (inclusive, false) })
            }
        }
    }
}
