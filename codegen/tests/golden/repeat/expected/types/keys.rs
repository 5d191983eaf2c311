// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Keys.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Element of the result of `keys_get`.
    ///
    /// Schema: `/components/schemas/Key`.
    pub struct Key: Default {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
