// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The JSON Schemas of all types, as in the document, and of the input of all calls (feature `schemars`).

#[allow(unused_imports, reason = "there may be no types")]
use crate::api::{calls, types::*};

#[cfg(feature = "things")] json_schema! { Part, "Part", [], r#"{"required":["a","b","c","d","e"],"properties":{"a":{"type":"integer","minimum":0,"exclusiveMaximum":10},"b":{"type":"number"},"c":{"type":"boolean"},"d":{"type":"string","format":"date-time"},"e":{"type":["integer","null"]}},"additionalProperties":{"type":"string"}}"# }
#[cfg(feature = "things")] json_schema! { Thing, "Thing", ["/properties/parent" => Thing, "/properties/parts/items" => Part], r##"{"description":"A thing with [one] <tag> and https://example.com/docs.","required":["name","size"],"properties":{"name":{"type":"string","description":"Its name.","minLength":1,"maxLength":50,"example":"a `b`"},"size":{"enum":["small","large"],"type":"string","description":"Its size."},"note":{"type":["string","null"],"deprecated":true,"description":"    indented"},"password":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"parts":{"type":"array","items":{"$ref":"#/components/schemas/Part"},"default":[]},"parent":{"$ref":"#/components/schemas/Thing","description":"What it is part of."}}}"## }
#[cfg(feature = "things")] json_schema! { ThingSize, "ThingSize", [], r#"{"enum":["small","large"],"type":"string","description":"Its size."}"# }
#[cfg(feature = "things")] json_schema! { calls::ThingUpdateCall, "thingUpdate", ["/properties/body" => Thing], r##"{"type":"object","properties":{"path":{"type":"object","properties":{"thingId":{"type":"string"}},"additionalProperties":false,"required":["thingId"]},"body":{"$ref":"#/components/schemas/Thing"}},"additionalProperties":false,"required":["path","body"]}"## }
