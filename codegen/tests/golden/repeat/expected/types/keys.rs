// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Keys.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Key` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// The property `id`.
    pub id: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl Key {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Key {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Key {
        id: optional String = "id",
    }
}
