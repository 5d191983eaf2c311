// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! The descriptions of all operations: path, parameters, permissions and paging.

#[allow(unused_imports, reason = "not every document has parameters of every kind")]
use crate::operation::Location::{Header, Path, Query};
#[allow(unused_imports, reason = "not every operation has parameters")]
use crate::operation::{Operation, Paging, Parameter};

/// `POST /form`
pub const FORM_SEND: Operation = Operation {
    id: "formSend", method: "POST", path: "/form",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /parts`
pub const PARTS_SEND: Operation = Operation {
    id: "partsSend", method: "POST", path: "/parts",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `PUT /file`
pub const FILE_PUT: Operation = Operation {
    id: "filePut", method: "PUT", path: "/file",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /file`
pub const FILE_GET: Operation = Operation {
    id: "fileGet", method: "GET", path: "/file",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: false, paging: Paging::None, unset: false,
};

/// `OPTIONS /file`
pub const FILE_OPTIONS: Operation = Operation {
    id: "fileOptions", method: "OPTIONS", path: "/file",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: false, paging: Paging::None, unset: false,
};

/// `PUT /table`
pub const TABLE_PUT: Operation = Operation {
    id: "tablePut", method: "PUT", path: "/table",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `GET /styles/{ids}`
pub const STYLES_GET: Operation = Operation {
    id: "stylesGet", method: "GET", path: "/styles/{ids}",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("ids", Path, true), Parameter::new("ids", Query, false), Parameter::new("X-Ids", Header, false), Parameter::new("deep", Query, false), Parameter::new("spread", Query, false), Parameter::new("json", Query, false), Parameter::new("pipe", Query, false), Parameter::new("odd", Query, false)],
    body: false, paging: Paging::None, unset: false,
};

/// `POST /maybe/form`
pub const MAYBE_FORM: Operation = Operation {
    id: "maybeForm", method: "POST", path: "/maybe/form",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /maybe/json`
pub const MAYBE_JSON: Operation = Operation {
    id: "maybeJson", method: "POST", path: "/maybe/json",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /maybe/number`
pub const MAYBE_NUMBER: Operation = Operation {
    id: "maybeNumber", method: "POST", path: "/maybe/number",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /maybe/text`
pub const MAYBE_TEXT: Operation = Operation {
    id: "maybeText", method: "POST", path: "/maybe/text",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[],
    body: true, paging: Paging::None, unset: false,
};

/// `POST /maybe/{id}`
pub const MAYBE_FILE: Operation = Operation {
    id: "maybeFile", method: "POST", path: "/maybe/{id}",
    tag: "Bodies", summary: "",
    permissions: &[], beta: false, deprecated: false,
    parameters: &[Parameter::new("id", Path, true), Parameter::new("at", Query, false)],
    body: true, paging: Paging::None, unset: false,
};

/// All operations, in the order of the document.
pub const ALL: &[&Operation] = &[
    &FORM_SEND,
    &PARTS_SEND,
    &FILE_PUT,
    &FILE_GET,
    &FILE_OPTIONS,
    &TABLE_PUT,
    &STYLES_GET,
    &MAYBE_FORM,
    &MAYBE_JSON,
    &MAYBE_NUMBER,
    &MAYBE_TEXT,
    &MAYBE_FILE,
];
