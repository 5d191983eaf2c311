// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Items.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/paths/~1v1~1orgs~1{orgId}~1items~1{n}/get/responses/424/content/application~1json/schema` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemGetError424 {
    /// The property `error`.
    pub error: Option<String>,
    /// The property `status`.
    pub status: Option<i64>,
    /// The property `canWake`.
    pub can_wake: Option<bool>,
    pub(crate) unlisted: Unlisted,
}

impl ItemGetError424 {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for ItemGetError424 {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    ItemGetError424 {
        error: optional String = "error",
        status: optional i64 = "status",
        can_wake: optional bool = "canWake",
    }
}

open_enum! {
    /// A string at `/paths/~1v1~1orgs~1{orgId}~1items~1{n}/get/parameters/3/schema` of the document.
    pub enum ItemGetOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
