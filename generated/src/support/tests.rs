//! Tests of the support layer, and the types they decode.

mod budget;
mod depth;
mod encode;
mod foreign;
mod grammar;
#[cfg(feature = "schemars")]
mod json_schema;
mod list;
mod object;
mod raw;
mod redaction;
mod scalar;
mod timestamp;
mod types;
mod union;

use super::*;
use serde_json::Value;

/// Decodes, and compares path and message of the error.
#[track_caller]
fn refused<T: Decode + std::fmt::Debug>(text: &str, expected: &str) {
    let error = decode::<T>(text).expect_err("decoded");
    assert_eq!(format!("{}: {}", error.path(), error.message()), expected);
}

/// Decodes without setting anything aside.
#[track_caller]
fn decoded<T: Decode + std::fmt::Debug>(text: &str) -> T {
    let decoded = decode::<T>(text).expect("decodes");
    assert_eq!(decoded.rejected, []);
    decoded.value
}

/// Decodes, encodes, and compares as values.
#[track_caller]
fn round_trip<T: Decode + serde::Serialize>(text: &str, expected: &str) {
    let value = decode::<T>(text).expect("decodes").value;
    let written = serde_json::to_string(&value).expect("encodes");
    assert_eq!(Raw::parse(&written).unwrap(), Raw::parse(expected).unwrap(), "{written} is not {expected}");
}

/// What was set aside, as `path: message`.
fn rejections<T: Decode>(text: &str) -> Vec<String> {
    let rejected = decode::<T>(text).expect("decodes").rejected;
    rejected.iter().map(|rejected| format!("{}: {}", rejected.path, rejected.message)).collect()
}
