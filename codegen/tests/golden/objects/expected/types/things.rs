// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Things.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Element of `parts` of [`Thing`].
    ///
    /// Schema: `/components/schemas/Part`.
    pub struct Part requires PartRequired {
        /// The property `a`.
        ///
        /// - Required.
        /// - Minimum: `0`
        /// - Less than: `10`
        pub a: Option<i64> = "a" required(i64),
        /// The property `b`.
        ///
        /// - Required.
        pub b: Option<f64> = "b" required(f64),
        /// The property `c`.
        ///
        /// - Required.
        pub c: Option<bool> = "c" required(bool),
        /// The property `d`.
        ///
        /// - Required.
        /// - Format: `date-time`
        pub d: Option<Timestamp> = "d" required(Timestamp),
        /// The property `e`.
        ///
        /// - Required.
        pub e: Nullable<i64> = "e" required(Nullable<i64>),
        .. additional_properties: Map<String>
    }
}

object! {
    /// A thing with \[one\] \<tag\> and <https://example.com/docs>.
    ///
    /// Schema: `/components/schemas/Thing`.
    pub struct Thing {
        /// Its name.
        ///
        /// - Required.
        /// - Example: `` a `b` ``
        /// - Minimum length in characters: `1`
        /// - Maximum length in characters: `50`
        pub name: Option<String> = "name" required(String),
        /// Its size.
        ///
        /// - Required.
        pub size: Option<ThingSize> = "size" required(ThingSize),
        /// indented.
        pub note: Nullable<String> = "note" null(note_null) deprecated("deprecated by the API; see the documentation"),
        /// The property `password`.
        pub password: Option<Secret> = "password",
        /// The property `labels`.
        pub labels: Option<Map<String>> = "labels",
        /// Value of type [`List<Part>`](Part).
        ///
        /// - Default: `[]`
        pub parts: Option<List<Part>> = "parts",
        /// What it is part of.
        pub parent: Option<Box<Thing>> = "parent" boxed(Thing),
    }
}

open_enum! {
    /// Its size.
    pub enum ThingSize {
        Small = "small",
        Large = "large",
    }
}
