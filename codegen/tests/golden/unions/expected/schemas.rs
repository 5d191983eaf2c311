// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).

#[allow(unused_imports, reason = "there may be no types")]
use crate::api::{calls, types::*};

#[cfg(feature = "sources")] json_schema! { Area, "Area", [], r#"{"properties":{"name":{"type":"string"}}}"# }
#[cfg(feature = "sources")] json_schema! { KeyLogin, "KeyLogin", [], r#"{"required":["user","key"],"properties":{"user":{"type":"string"},"key":{"type":"string"}}}"# }
#[cfg(feature = "sources")] json_schema! { LogSource, "LogSource", ["/properties/login" => Login], r##"{"required":["kind"],"properties":{"kind":{"enum":["log"],"type":"string"},"login":{"$ref":"#/components/schemas/Login"}}}"## }
#[cfg(feature = "sources")] json_schema! { LogSourceKind, "LogSourceKind", [], r#"{"enum":["log"],"type":"string"}"# }
#[cfg(feature = "sources")] json_schema! { Login, "Login", ["/oneOf/0" => PasswordLogin, "/oneOf/1" => KeyLogin], r##"{"oneOf":[{"$ref":"#/components/schemas/PasswordLogin"},{"$ref":"#/components/schemas/KeyLogin"}]}"## }
#[cfg(feature = "sources")] json_schema! { Narrow, "Narrow", [], r#"{"required":["size"],"properties":{"size":{"const":-2}}}"# }
#[cfg(feature = "sources")] json_schema! { PasswordLogin, "PasswordLogin", [], r#"{"required":["user","password"],"properties":{"user":{"type":"string"},"password":{"type":"string"}}}"# }
#[cfg(feature = "sources")] json_schema! { Place, "Place", ["/oneOf/0" => Point, "/oneOf/1" => Area], r##"{"oneOf":[{"$ref":"#/components/schemas/Point"},{"$ref":"#/components/schemas/Area"},{"type":"number"}]}"## }
#[cfg(feature = "sources")] json_schema! { Point, "Point", [], r#"{"properties":{"x":{"type":"number"},"y":{"type":"number"}}}"# }
#[cfg(feature = "sources")] json_schema! { Source, "Source", ["/oneOf/0" => LogSource, "/oneOf/1" => TraceSource], r##"{"oneOf":[{"$ref":"#/components/schemas/LogSource"},{"$ref":"#/components/schemas/TraceSource"}]}"## }
#[cfg(feature = "sources")] json_schema! { StringOrInteger, "StringOrInteger", [], r#"{"type":["string","integer"]}"# }
#[cfg(feature = "sources")] json_schema! { TraceSource, "TraceSource", ["/properties/window" => Window], r##"{"properties":{"kind":{"enum":["trace"],"type":"string"},"limit":{"type":["string","integer"]},"window":{"$ref":"#/components/schemas/Window"}}}"## }
#[cfg(feature = "sources")] json_schema! { TraceSourceKind, "TraceSourceKind", [], r#"{"enum":["trace"],"type":"string"}"# }
#[cfg(feature = "sources")] json_schema! { Wide, "Wide", ["/properties/place" => Place], r##"{"required":["size"],"properties":{"size":{"const":3000000000},"place":{"$ref":"#/components/schemas/Place"}}}"## }
#[cfg(feature = "sources")] json_schema! { Window, "Window", ["/oneOf/0" => Wide, "/oneOf/1" => Narrow], r##"{"oneOf":[{"$ref":"#/components/schemas/Wide"},{"$ref":"#/components/schemas/Narrow"}]}"## }
#[cfg(feature = "sources")] json_schema! { calls::SourceCreateCall, "sourceCreate", ["/properties/body" => Source], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/Source"}},"additionalProperties":false,"required":["body"]}"## }
