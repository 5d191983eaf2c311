//! The tables of operations by id and of types by schema name, with a line for each. The macros of the runtime expand
//! the lines.

use std::collections::BTreeSet;

use super::type_text;
use crate::json_schema::{Owner, Schema};
use crate::model::{Location, Model, Operation, Parameter, ResponseBody, Ty};

/// A line of a table, with the tags that it needs.
pub(crate) struct Row {
    pub(crate) tags: BTreeSet<String>,
    pub(crate) text: String,
}

/// The line of each operation.
pub(crate) fn operations(model: &Model) -> Vec<Row> {
    let rows =
        model.operations.iter().map(|operation| Row { tags: [operation.tag.clone()].into(), text: row(operation) });
    rows.collect()
}

/// The line of each type: the schema's name in the document, or the Rust name of an inline schema; the type; and the owner of the schema.
/// The owner is the type, or for an alias the marker with its name, if there is one.
pub(crate) fn schemas(model: &Model, schemas: &[Schema]) -> Vec<Row> {
    let rows = model.types.values().map(|ty| {
        let name = ty.schema.as_deref().unwrap_or(&ty.name);
        let nominal = schemas.iter().any(|schema| schema.owner == Owner::Type && schema.rust == ty.name);
        let marker = schemas.iter().find(|schema| !nominal && schema.owner == Owner::Marker && schema.name == name);
        let owner = marker.map_or_else(|| ty.name.clone(), |marker| format!("schemas::marker::{}", marker.rust));
        Row { tags: ty.tags.clone(), text: format!("{name:?}: {}, schema {owner}", ty.name) }
    });
    rows.collect()
}

fn row(operation: &Operation) -> String {
    let (required, optional): (Vec<_>, Vec<_>) = operation.parameters.iter().partition(|parameter| parameter.required);
    let arguments: Vec<_> = required.into_iter().map(argument).collect();
    let setters: Vec<_> = optional.into_iter().map(setter).collect();
    let setters = if setters.is_empty() { String::new() } else { format!(" [{}]", setters.join(", ")) };
    let body = operation.body.as_ref().map_or_else(String::new, |body| {
        let ty = type_text(&body.ty);
        if body.required {
            format!(" body {ty}")
        } else {
            format!(" {{ body {ty} }}")
        }
    });
    let response = match &operation.response {
        ResponseBody::Envelope(ty) => typed("envelope", ty),
        ResponseBody::Json(ty) => typed("json", ty),
        ResponseBody::Text => "json(String)".into(),
        ResponseBody::Binary => typed("json", &Ty::Binary),
        ResponseBody::Empty => "empty".into(),
    };
    let errors = operation.error_types.iter().map(|(status, ty)| format!("{status}: {}", type_text(ty)));
    let errors = errors.collect::<Vec<_>>().join(", ");
    let errors = if errors.is_empty() { errors } else { format!(" errors {{ {errors} }}") };
    let Operation { method_ident, constant, call, .. } = operation;
    format!("{method_ident} {constant} {call}({}){setters}{body} => {response}{errors}", arguments.join(", "))
}

fn typed(response: &str, ty: &Ty) -> String {
    format!("{response}({})", type_text(ty))
}

fn argument(parameter: &Parameter) -> String {
    let place = match parameter.location {
        Location::Path => "Path",
        Location::Query => "Query",
        Location::Header => "Header",
    };
    format!("{place} {:?}: {}", parameter.wire, type_text(&parameter.ty))
}

fn setter(parameter: &Parameter) -> String {
    format!("{}: {}", parameter.ident, argument(parameter))
}
