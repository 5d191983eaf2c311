// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of several tag groups.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

#[cfg(any(feature = "first-group", feature = "three"))]
/// The object at `/components/schemas/OfAll` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfAll {
    /// The property `x`.
    pub x: Option<String>,
    pub(crate) unlisted: Unlisted,
}

#[cfg(any(feature = "first-group", feature = "three"))]
impl OfAll {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

#[cfg(any(feature = "first-group", feature = "three"))]
impl Default for OfAll {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

#[cfg(any(feature = "first-group", feature = "three"))]
object! {
    OfAll {
        x: optional String = "x",
    }
}

/// A text.
pub type Text = String;
