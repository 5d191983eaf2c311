// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Items.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Body of a response with status 424 of `item_get`.
    pub struct ItemGetError424: Default {
        /// The property `error`.
        pub error: Option<String> = "error",
        /// The property `status`.
        pub status: Option<i64> = "status",
        /// The property `canWake`.
        pub can_wake: Option<bool> = "canWake",
    }
}

open_enum! {
    /// Value of the parameter `order` of `item_get`.
    pub enum ItemGetOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
