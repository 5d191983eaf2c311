// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `GET /v1/pumps/{pumpId}`
pub const PUMP_GET: Operation = Operation {
    id: "pumpGet", method: "GET", path: "/v1/pumps/{pumpId}",
    tag: "Pumps", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("pumpId", Path, true), Parameter::new("verbose", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `PATCH /v1/pumps/{pumpId}/switch`
pub const PUMP_SWITCH: Operation = Operation {
    id: "pumpSwitch", method: "PATCH", path: "/v1/pumps/{pumpId}/switch",
    tag: "Pumps", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("pumpId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /v1/pumps/{pumpId}/kick`
pub const PUMP_KICK: Operation = Operation {
    id: "pumpKick", method: "POST", path: "/v1/pumps/{pumpId}/kick",
    tag: "Pumps", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("pumpId", Path, true)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/pumps/{pumpId}/readers`
pub const READERS_GET: Operation = Operation {
    id: "readersGet", method: "GET", path: "/v1/pumps/{pumpId}/readers",
    tag: "Pumps", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("pumpId", Path, true)],
    body: false, paging: Paging::None, unset: true,
};

/// `PUT /v1/pumps/{pumpId}/readers`
pub const READERS_PUT: Operation = Operation {
    id: "readersPut", method: "PUT", path: "/v1/pumps/{pumpId}/readers",
    tag: "Pumps", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("pumpId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /v1/keys`
pub const KEYS_GET: Operation = Operation {
    id: "keysGet", method: "GET", path: "/v1/keys",
    tag: "Keys", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("cursor", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `GET /v1/flow`
pub const FLOW_GET: Operation = Operation {
    id: "flowGet", method: "GET", path: "/v1/flow",
    tag: "Pumps", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("from", Query, true), Parameter::new("to", Query, true)],
    body: false, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &PUMP_GET,
    &PUMP_SWITCH,
    &PUMP_KICK,
    &READERS_GET,
    &READERS_PUT,
    &KEYS_GET,
    &FLOW_GET,
];
