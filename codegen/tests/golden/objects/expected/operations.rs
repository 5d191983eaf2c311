// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `PATCH /v1/things/{thingId}`
pub const THING_UPDATE: Operation = Operation {
    id: "thingUpdate", method: "PATCH", path: "/v1/things/{thingId}",
    tag: "Things", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("thingId", Path, true)],
    body: true, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &THING_UPDATE,
];
