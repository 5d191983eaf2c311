// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).

#[allow(unused_imports, reason = "there may be no types")]
use crate::api::{calls, types::*};

#[cfg(feature = "pumps")] json_schema! { FlowGetResult, "FlowGetResult", [], r#"{"type":"object","properties":{"total":{"type":"number"},"days":{"type":"array","items":{"type":"number"}}}}"# }
#[cfg(feature = "keys")] json_schema! { Key, "Key", [], r#"{"properties":{"id":{"type":"string"}}}"# }
#[cfg(feature = "pumps")] json_schema! { Pump, "Pump", [], r#"{"properties":{"state":{"type":["string","null"],"enum":["planned","building","on","off","paused","stuck","burnt",null]}}}"# }
#[cfg(feature = "pumps")] json_schema! { PumpState, "PumpState", [], r#"{"type":["string","null"],"enum":["planned","building","on","off","paused","stuck","burnt",null]}"# }
#[cfg(feature = "pumps")] json_schema! { PumpSwitchRequest, "PumpSwitchRequest", [], r#"{"type":"object","required":["to"],"properties":{"to":{"type":"string","enum":["on","off"]}}}"# }
#[cfg(feature = "pumps")] json_schema! { PumpSwitchRequestTo, "PumpSwitchRequestTo", [], r#"{"type":"string","enum":["on","off"]}"# }
#[cfg(feature = "pumps")] json_schema! { Readers, "Readers", [], r#"{"required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"string"}},"level":{"type":"string","enum":["low","high"]}}}"# }
#[cfg(feature = "pumps")] json_schema! { ReadersLevel, "ReadersLevel", [], r#"{"type":"string","enum":["low","high"]}"# }
#[cfg(feature = "pumps")] json_schema! { calls::PumpGetCall, "pumpGet", [], r#"{"type":"object","properties":{"path":{"type":"object","properties":{"pumpId":{"type":"string"}},"additionalProperties":false,"required":["pumpId"]},"query":{"type":"object","properties":{"verbose":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false,"required":["path"]}"# }
#[cfg(feature = "pumps")] json_schema! { calls::PumpSwitchCall, "pumpSwitch", [], r#"{"type":"object","properties":{"path":{"type":"object","properties":{"pumpId":{"type":"string"}},"additionalProperties":false,"required":["pumpId"]},"body":{"type":"object","required":["to"],"properties":{"to":{"type":"string","enum":["on","off"]}}}},"additionalProperties":false,"required":["path"]}"# }
#[cfg(feature = "pumps")] json_schema! { calls::PumpKickCall, "pumpKick", [], r#"{"type":"object","properties":{"path":{"type":"object","properties":{"pumpId":{"type":"string"}},"additionalProperties":false,"required":["pumpId"]}},"additionalProperties":false,"required":["path"]}"# }
#[cfg(feature = "pumps")] json_schema! { calls::ReadersGetCall, "readersGet", [], r#"{"type":"object","properties":{"path":{"type":"object","properties":{"pumpId":{"type":"string"}},"additionalProperties":false,"required":["pumpId"]}},"additionalProperties":false,"required":["path"]}"# }
#[cfg(feature = "pumps")] json_schema! { calls::ReadersPutCall, "readersPut", ["/properties/body" => Readers], r##"{"type":"object","properties":{"path":{"type":"object","properties":{"pumpId":{"type":"string"}},"additionalProperties":false,"required":["pumpId"]},"body":{"$ref":"#/components/schemas/Readers"}},"additionalProperties":false,"required":["path","body"]}"## }
#[cfg(feature = "keys")] json_schema! { calls::KeysGetCall, "keysGet", [], r#"{"type":"object","properties":{"query":{"type":"object","properties":{"cursor":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false}"# }
#[cfg(feature = "pumps")] json_schema! { calls::FlowGetCall, "flowGet", [], r#"{"type":"object","properties":{"query":{"type":"object","properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"}},"additionalProperties":false,"required":["from","to"]}},"additionalProperties":false,"required":["query"]}"# }
