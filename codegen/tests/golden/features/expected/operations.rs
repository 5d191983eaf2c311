// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `POST /one`
pub const ONE: Operation = Operation {
    id: "one", method: "POST", path: "/one",
    tag: "One", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /two`
pub const TWO: Operation = Operation {
    id: "two", method: "POST", path: "/two",
    tag: "Two", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /three`
pub const THREE: Operation = Operation {
    id: "three", method: "POST", path: "/three",
    tag: "Three", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &ONE,
    &TWO,
    &THREE,
];
