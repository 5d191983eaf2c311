// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).

#[allow(unused_imports, reason = "there may be no types")]
use crate::api::{calls, types::*};

#[cfg(feature = "bodies")] json_schema! { Form, "Form", [], r#"{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}}}}"# }
#[cfg(feature = "bodies")] json_schema! { PartsSendRequest, "PartsSendRequest", ["/properties/about" => Form], r##"{"type":"object","required":["file"],"properties":{"file":{"type":"string","contentMediaType":"image/png","description":"The picture."},"more":{"type":"array","items":{"type":"string","format":"binary"}},"about":{"$ref":"#/components/schemas/Form"}}}"## }
#[cfg(feature = "bodies")] json_schema! { calls::FormSendCall, "formSend", ["/properties/body" => Form], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/Form"}},"additionalProperties":false,"required":["body"]}"## }
#[cfg(feature = "bodies")] json_schema! { calls::PartsSendCall, "partsSend", ["/properties/body/properties/about" => Form], r##"{"type":"object","properties":{"body":{"type":"object","required":["file"],"properties":{"file":{"type":"string","contentMediaType":"image/png","description":"The picture."},"more":{"type":"array","items":{"type":"string","format":"binary"}},"about":{"$ref":"#/components/schemas/Form"}}}},"additionalProperties":false,"required":["body"]}"## }
#[cfg(feature = "bodies")] json_schema! { calls::FilePutCall, "filePut", [], r#"{"type":"object","properties":{"body":{"type":"string"}},"additionalProperties":false,"required":["body"]}"# }
#[cfg(feature = "bodies")] json_schema! { calls::FileGetCall, "fileGet", [], r#"{"type":"object","properties":{},"additionalProperties":false}"# }
#[cfg(feature = "bodies")] json_schema! { calls::FileOptionsCall, "fileOptions", [], r#"{"type":"object","properties":{},"additionalProperties":false}"# }
#[cfg(feature = "bodies")] json_schema! { calls::TablePutCall, "tablePut", [], r#"{"type":"object","properties":{"body":{"type":"string"}},"additionalProperties":false,"required":["body"]}"# }
#[cfg(feature = "bodies")] json_schema! { calls::StylesGetCall, "stylesGet", ["/properties/query/properties/deep" => Form, "/properties/query/properties/json" => Form], r##"{"type":"object","properties":{"path":{"type":"object","properties":{"ids":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false,"required":["ids"]},"query":{"type":"object","properties":{"ids":{"type":"array","items":{"type":"string"}},"deep":{"$ref":"#/components/schemas/Form"},"spread":{"type":"object","additionalProperties":{"type":"string"}},"json":{"$ref":"#/components/schemas/Form"},"pipe":{"type":"array","items":{"type":"string"}},"odd":{"type":"object"}},"additionalProperties":false},"headers":{"type":"object","properties":{"X-Ids":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false,"required":["path"]}"## }
#[cfg(feature = "bodies")] json_schema! { calls::MaybeFormCall, "maybeForm", ["/properties/body" => Form], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/Form"}},"additionalProperties":false}"## }
#[cfg(feature = "bodies")] json_schema! { calls::MaybeJsonCall, "maybeJson", ["/properties/body" => Form], r##"{"type":"object","properties":{"body":{"$ref":"#/components/schemas/Form"}},"additionalProperties":false}"## }
#[cfg(feature = "bodies")] json_schema! { calls::MaybeNumberCall, "maybeNumber", [], r#"{"type":"object","properties":{"body":{"type":"number"}},"additionalProperties":false}"# }
#[cfg(feature = "bodies")] json_schema! { calls::MaybeTextCall, "maybeText", [], r#"{"type":"object","properties":{"body":{"type":"string"}},"additionalProperties":false}"# }
#[cfg(feature = "bodies")] json_schema! { calls::MaybeFileCall, "maybeFile", [], r#"{"type":"object","properties":{"path":{"type":"object","properties":{"id":{"type":"string"}},"additionalProperties":false,"required":["id"]},"query":{"type":"object","properties":{"at":{"type":"number"}},"additionalProperties":false},"body":{"type":"string"}},"additionalProperties":false,"required":["path"]}"# }
