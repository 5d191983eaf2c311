//! Writes a JSON value as one of its many equivalent texts, and compares values by meaning.

use fastrand::Rng;
use serde_json::{Number, Value};
use std::fmt::Write;

/// Writes a value with any order of keys, any white space, `200` as `200.0` or `2e2`, and unnecessary escapes.
pub fn spell(value: &Value, rng: &mut Rng) -> String {
    let mut out = String::new();
    write_value(value, rng, &mut out);
    out
}

fn write_value(value: &Value, rng: &mut Rng, out: &mut String) {
    match value {
        Value::Number(number) => write_number(number, rng, out),
        Value::String(text) => write_string(text, rng, out),
        Value::Array(items) => write_all('[', items, ']', rng, out, write_value),
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            rng.shuffle(&mut members);
            write_all('{', &members, '}', rng, out, |(name, value), rng, out| {
                write_string(name, rng, out);
                blank(rng, out);
                out.push(':');
                write_value(value, rng, out);
            });
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn write_all<T>(
    open: char,
    items: &[T],
    close: char,
    rng: &mut Rng,
    out: &mut String,
    write: fn(&T, &mut Rng, &mut String),
) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index > 0 { "," } else { "" });
        blank(rng, out);
        write(item, rng, out);
        blank(rng, out);
    }
    out.push(close);
}

fn blank(rng: &mut Rng, out: &mut String) {
    out.push_str(["", "", "", " ", "\n\t", "\r\n  "][rng.usize(..6)]);
}

fn write_number(number: &Number, rng: &mut Rng, out: &mut String) {
    let plain = number.to_string();
    let written = match (number.as_i64(), rng.u8(..6)) {
        (Some(_), 0) => write!(out, "{plain}.0"),
        (Some(_), 1) => write!(out, "{plain}.000"),
        (Some(whole), 2) if whole.unsigned_abs() < 1 << 53 => write!(out, "{plain}e0"),
        (Some(whole), 3) if whole != 0 && whole % 100 == 0 && whole.unsigned_abs() < 1 << 53 => {
            write!(out, "{}E+2", whole / 100)
        }
        (None, 0) => write!(out, "{:e}", number.as_f64().expect("a float")),
        _ => write!(out, "{plain}"),
    };
    written.expect("text");
}

fn write_string(text: &str, rng: &mut Rng, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '/' if rng.bool() => out.push_str("\\/"),
            '\n' if rng.bool() => out.push_str("\\n"),
            _ if character < ' ' || rng.u8(..16) == 0 => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04X}").expect("text");
                }
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

/// Whether two JSON values are equal. Numbers are compared by value.
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => same_number(left, right),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// Whether two numbers are equal. Floats have the precision of a float: `9007199254740993` equals `9007199254740992.0`. Integers are exact.
fn same_number(left: &Number, right: &Number) -> bool {
    match left.is_f64() || right.is_f64() {
        true => left.as_f64() == right.as_f64(),
        false => left == right,
    }
}
