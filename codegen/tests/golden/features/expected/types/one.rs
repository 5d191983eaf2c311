// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag One.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Request body of `one` and `two`.
    ///
    /// Schema: `/components/schemas/OfGroup`.
    pub struct OfGroup: Default {
        /// Value of type [`OfAll`].
        pub all: Option<OfAll> = "all",
    }
}
