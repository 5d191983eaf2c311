// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `GET /v1/orgs/{orgId}/items/{n}`
pub const ITEM_GET: Operation = Operation {
    id: "itemGet", method: "GET", path: "/v1/orgs/{orgId}/items/{n}",
    tag: "Items", summary: "Get an item",
    permissions: &["calls:use"], beta: false, deprecated: false,
    parameters: &[Parameter::new("orgId", Path, true), Parameter::new("n", Path, true), Parameter::new("from_date", Query, true), Parameter::new("fields", Query, false), Parameter::new("order", Query, false), Parameter::new("X-Trace", Header, false), Parameter::new("client", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `GET /v1/items`
pub const ITEM_GET_LIST: Operation = Operation {
    id: "itemGetList", method: "GET", path: "/v1/items",
    tag: "Items", summary: "",
    permissions: &["calls:use"], beta: true, deprecated: true,
    parameters: &[Parameter::new("cursor", Query, false)],
    body: false, paging: Paging::Cursor, unset: false,
};

/// `GET /v1/metrics`
pub const METRICS_GET: Operation = Operation {
    id: "metricsGet", method: "GET", path: "/v1/metrics",
    tag: "Metrics", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: false, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &ITEM_GET,
    &ITEM_GET_LIST,
    &METRICS_GET,
];
