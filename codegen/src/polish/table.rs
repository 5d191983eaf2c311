//! The operation table: a constant with the facts of each operation.

use crate::markdown::code;
use crate::model::{Location, Model, Operation, PagingStyle};

/// The text of a constant for each operation, and of a list of all operations.
pub(crate) fn operations(model: &Model) -> String {
    let constants: String = model.operations.iter().map(|operation| constant(operation) + "\n").collect();
    let names = model.operations.iter().map(|operation| format!("    &{},\n", operation.constant));
    let all = "/// All operations, in the order of the document.\npub const ALL: &[&Operation] = &[\n";
    format!("{constants}{all}{}];\n", names.collect::<String>())
}

fn constant(operation: &Operation) -> String {
    let Operation { constant, id, method, path, tag, summary, permissions, beta, unset, .. } = operation;
    let line = code(&format!("{method} {path}"));
    let deprecated = operation.docs.deprecated.is_some();
    let body = operation.body.is_some();
    let parameters = operation.parameters.iter().map(|parameter| {
        let place = match parameter.location {
            Location::Path => "Path",
            Location::Query => "Query",
            Location::Header => "Header",
        };
        format!("Parameter::new({:?}, {place}, {})", parameter.wire, parameter.required)
    });
    let parameters = parameters.collect::<Vec<_>>().join(", ");
    let paging = match operation.paging.as_ref().map(|paging| &paging.style) {
        None => "None",
        Some(PagingStyle::Cursor { .. }) => "Cursor",
        Some(PagingStyle::Offset { .. }) => "Offset",
    };
    format!(
        "/// {line}\n\
         pub const {constant}: Operation = Operation {{\n    \
             id: {id:?}, method: {method:?}, path: {path:?},\n    \
             tag: {tag:?}, summary: {summary:?},\n    \
             permissions: &{permissions:?}, beta: {beta}, deprecated: {deprecated},\n    \
             parameters: &[{parameters}],\n    \
             body: {body}, paging: Paging::{paging}, unset: {unset},\n\
         }};\n"
    )
}
