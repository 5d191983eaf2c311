// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `POST /v1/sources`
pub const SOURCE_CREATE: Operation = Operation {
    id: "sourceCreate", method: "POST", path: "/v1/sources",
    tag: "Sources", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &SOURCE_CREATE,
];
