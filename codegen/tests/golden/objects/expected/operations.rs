// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! What is known of every operation without calling it.

use crate::operation::{Operation, Paging, Parameter};

/// `PATCH /v1/things/{thingId}`
pub const THING_UPDATE: Operation = Operation {
    id: "thingUpdate",
    method: "PATCH",
    path: "/v1/things/{thingId}",
    tag: "Things",
    summary: "",
    permissions: &[],
    beta: false,
    deprecated: false,
    parameters: &[Parameter::path("thingId")],
    body: true,
    paging: Paging::None,
    unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[&THING_UPDATE];
