// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).

#[allow(unused_imports, reason = "there may be no types")]
use crate::api::{calls, types::*};

/// Schemas that other schemas refer to, and that have no type.
#[allow(dead_code, reason = "some are only used by name")]
pub(crate) mod marker {
    pub(crate) enum Text {}
}

#[cfg(any(feature = "first-group", feature = "three"))] json_schema! { OfAll, "OfAll", ["/properties/x" => marker::Text], r##"{"properties":{"x":{"$ref":"#/components/schemas/Text"}}}"## }
#[cfg(feature = "first-group")] json_schema! { OfGroup, "OfGroup", ["/properties/all" => OfAll], r##"{"properties":{"all":{"$ref":"#/components/schemas/OfAll"}}}"## }
json_schema! { marker::Text, "Text", [], r#"{"type":"string","description":"A text."}"# }
#[cfg(feature = "first-group")] json_schema! { calls::OneCall, "one", ["/properties/body" => OfGroup], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/OfGroup"}},"additionalProperties":false,"required":["body"]}"## }
#[cfg(feature = "first-group")] json_schema! { calls::TwoCall, "two", ["/properties/body" => OfGroup], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/OfGroup"}},"additionalProperties":false,"required":["body"]}"## }
#[cfg(feature = "three")] json_schema! { calls::ThreeCall, "three", ["/properties/body" => OfAll], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/OfAll"}},"additionalProperties":false,"required":["body"]}"## }
