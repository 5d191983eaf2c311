// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Things.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Part` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// - Minimum: `0`
    /// - Less than: `10`
    pub a: Option<i64>,
    /// The property `b`.
    pub b: Option<f64>,
    /// The property `c`.
    pub c: Option<bool>,
    /// - Format: `date-time`
    pub d: Option<Timestamp>,
    /// The property `e`.
    pub e: Nullable<i64>,
    /// Properties that the document does not name.
    pub additional_properties: Map<String>,
    pub(crate) unlisted: Unlisted,
}

/// What [`Part::new`] needs.
#[derive(Clone, Debug)]
pub struct PartRequired {
    /// - Minimum: `0`
    /// - Less than: `10`
    pub a: i64,
    /// The property `b`.
    pub b: f64,
    /// The property `c`.
    pub c: bool,
    /// - Format: `date-time`
    pub d: Timestamp,
    /// The property `e`.
    pub e: Nullable<i64>,
}

impl Part {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(required: PartRequired) -> Self {
        Self {
            a: Some(required.a),
            b: Some(required.b),
            c: Some(required.c),
            d: Some(required.d),
            e: required.e,
            ..Self::blank()
        }
    }
}

object! {
    Part, rest additional_properties {
        a: required i64 = "a",
        b: required f64 = "b",
        c: required bool = "c",
        d: required Timestamp = "d",
        e: required_nullable i64 = "e",
    }
}

/// A thing with \[one\] \<tag\> and <https://example.com/docs>.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Its name.
    ///
    /// - Example: `` a `b` ``
    /// - Minimum length in characters: `1`
    /// - Maximum length in characters: `50`
    pub name: Option<String>,
    /// Its size.
    pub size: Option<ThingSize>,
    /// indented
    #[deprecated = "deprecated by the API; see the documentation"]
    pub note: Nullable<String>,
    /// The property `password`.
    pub password: Option<Secret>,
    /// The property `labels`.
    pub labels: Option<Map<String>>,
    /// - Default: `[]`
    pub parts: Option<List<Part>>,
    /// What it is part of.
    pub parent: Option<Box<Thing>>,
    pub(crate) unlisted: Unlisted,
}

impl Thing {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>, size: impl Into<ThingSize>) -> Self {
        Self {
            name: Some(name.into()),
            size: Some(size.into()),
            ..Self::blank()
        }
    }
}

object! {
    Thing {
        name: required String = "name",
        size: required ThingSize = "size",
        #[deprecated = "deprecated by the API; see the documentation"]
        note, note_null: nullable String = "note",
        password: optional Secret = "password",
        labels: optional Map<String> = "labels",
        parts: optional List<Part> = "parts",
        parent: optional Box<Thing> = "parent",
    }
}

open_enum! {
    /// Its size.
    pub enum ThingSize {
        Small = "small",
        Large = "large",
    }
}
