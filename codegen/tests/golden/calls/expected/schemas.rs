// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).

#[allow(unused_imports, reason = "there may be no types")]
use crate::api::{calls, types::*};

#[cfg(feature = "items")] json_schema! { ItemGetError424, "ItemGetError424", [], r#"{"type":"object","properties":{"error":{"type":"string"},"status":{"type":"integer"},"canWake":{"type":"boolean"}}}"# }
#[cfg(feature = "items")] json_schema! { ItemGetOrder, "ItemGetOrder", [], r#"{"type":"string","enum":["asc","desc"]}"# }
#[cfg(feature = "items")] json_schema! { calls::ItemGetCall, "itemGet", [], r#"{"type":"object","properties":{"path":{"type":"object","properties":{"orgId":{"type":"string"},"n":{"type":"integer"}},"additionalProperties":false,"required":["orgId","n"]},"query":{"type":"object","properties":{"from_date":{"type":"string","format":"date-time"},"fields":{"type":"array","items":{"type":"string"},"description":"What to send."},"order":{"type":"string","enum":["asc","desc"]},"client":{"type":"boolean"}},"additionalProperties":false,"required":["from_date"]},"headers":{"type":"object","properties":{"X-Trace":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["path","query"],"description":"Get an item"}"# }
#[cfg(feature = "items")] json_schema! { calls::ItemGetListCall, "itemGetList", [], r#"{"type":"object","properties":{"query":{"type":"object","properties":{"cursor":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false}"# }
#[cfg(feature = "metrics")] json_schema! { calls::MetricsGetCall, "metricsGet", [], r#"{"type":"object","properties":{},"additionalProperties":false}"# }
