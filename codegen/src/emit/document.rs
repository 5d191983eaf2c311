//! The OpenAPI 3.0 document that progenitor reads, made from the model.
//! Its names are those of the Rust code, so that progenitor renames nothing.

use serde_json::{json, Map, Value};

use crate::error::{Error, Stage};
use crate::model::{placeholder, Encoding, Location, Model, Operation, ResponseBody, Ty};

/// The path in `x-rust-type` for runtime types of the client crate.
pub(crate) const RUNTIME: &str = "runtime";
/// The path in `x-rust-type` for generated types of the client crate.
pub(crate) const TYPES: &str = "api_types";

/// Builds the document.
pub(super) fn openapi(model: &Model) -> Result<openapiv3::OpenAPI, Error> {
    let mut paths = Map::new();
    for operation in &model.operations {
        let path = emitted_path(operation);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[operation.method.to_lowercase()] = method(operation);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": model.title, "version": "" },
        "paths": paths,
    });
    serde_json::from_value(document).map_err(|error| {
        Error::new(Stage::Emit, "", format!("the document for progenitor is not OpenAPI 3.0: {error}"))
    })
}

/// The path with the names of the arguments.
pub(crate) fn emitted_path(operation: &Operation) -> String {
    let mut path = String::new();
    let mut rest = operation.path.as_str();
    // The name of a parameter can be the Rust name of another, so each placeholder is replaced once.
    while let Some((before, wire, after)) = placeholder(rest) {
        let named = operation.parameters.iter().find(|p| p.location == Location::Path && p.wire == wire);
        let name = named.map_or(wire, |parameter| parameter.ident.as_str());
        path.push_str(&format!("{before}{{{name}}}"));
        rest = after;
    }
    path + rest
}

fn schema(ty: &Ty) -> Value {
    match ty {
        Ty::String => json!({ "type": "string" }),
        Ty::Integer => json!({ "type": "integer", "format": "int64" }),
        Ty::Number => json!({ "type": "number", "format": "double" }),
        Ty::Boolean => json!({ "type": "boolean" }),
        Ty::Timestamp => native(RUNTIME, "runtime::Timestamp", vec![]),
        Ty::Secret => native(RUNTIME, "runtime::Secret", vec![]),
        Ty::LenientNumber => native(RUNTIME, "runtime::Number", vec![]),
        Ty::Quantity => native(RUNTIME, "runtime::Quantity", vec![]),
        Ty::Binary => native(RUNTIME, "runtime::Binary", vec![]),
        Ty::Raw => native(RUNTIME, "runtime::Raw", vec![]),
        Ty::Named(name) => native(TYPES, &format!("{TYPES}::{name}"), vec![]),
        Ty::List(item) => native(RUNTIME, "runtime::List", vec![schema(item)]),
        Ty::Map(value) => native(RUNTIME, "runtime::Map", vec![schema(value)]),
        Ty::Option(inner) => native("std", "std::option::Option", vec![schema(inner)]),
        Ty::Sensitive(inner) => native(RUNTIME, "runtime::Sensitive", vec![schema(inner)]),
    }
}

fn native(name: &str, path: &str, parameters: Vec<Value>) -> Value {
    json!({ "x-rust-type": { "crate": name, "version": "*", "path": path, "parameters": parameters } })
}

fn method(operation: &Operation) -> Value {
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let location = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
            };
            let schema = schema(&parameter.ty);
            json!({ "name": parameter.ident, "in": location, "required": parameter.required, "schema": schema })
        })
        .collect();
    let mut method = json!({
        "operationId": operation.method_ident,
        "parameters": parameters,
        "responses": { "200": { "description": "", "content": content(operation) } },
    });
    if let Some(body) = &operation.body {
        let (media_type, schema) = match &body.encoding {
            Encoding::Json => ("application/json", schema(&body.ty)),
            Encoding::Text => ("text/plain", json!({ "type": "string" })),
            Encoding::Binary => ("application/octet-stream", json!({ "type": "string", "format": "binary" })),
            Encoding::Form | Encoding::Multipart { .. } => ("application/x-www-form-urlencoded", schema(&body.ty)),
        };
        method["requestBody"] = json!({ "required": true, "content": { media_type: { "schema": schema } } });
    }
    method
}

/// The content of the response.
fn content(operation: &Operation) -> Value {
    match &operation.response {
        ResponseBody::Envelope(ty) | ResponseBody::Json(ty) => json!({ "application/json": { "schema": schema(ty) } }),
        ResponseBody::Empty => json!({ "application/json": { "schema": schema(&Ty::Raw) } }),
        ResponseBody::Text => json!({ "text/plain": { "schema": { "type": "string" } } }),
        ResponseBody::Binary => {
            json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
        }
    }
}
