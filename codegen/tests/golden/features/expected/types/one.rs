// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag One.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/OfGroup` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfGroup {
    /// The property `all`.
    pub all: Option<OfAll>,
    pub(crate) unlisted: Unlisted,
}

impl OfGroup {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for OfGroup {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    OfGroup {
        all: optional OfAll = "all",
    }
}
