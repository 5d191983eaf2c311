// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of several tag groups.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

#[cfg(any(feature = "first-group", feature = "three"))]
object! {
    /// Request body of `three`.
    ///
    /// Schema: `/components/schemas/OfAll`.
    pub struct OfAll: Default {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}

/// A text.
///
/// Schema: `/components/schemas/Text`.
pub type Text = String;
