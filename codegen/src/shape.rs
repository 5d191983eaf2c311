//! Builds the typed model of a document. It makes every decision about the Rust form.
//! It guarantees that names are unique in their scope, that every referenced type exists, and that every `$ref` and `allOf`
//! is resolved.

mod content;
mod context;
mod docs;
mod fits;
mod hints;
mod named;
mod operation;
mod reach;
mod report;
mod security;
mod servers;
mod tags;
mod types;
mod uses;

use std::collections::BTreeSet;

use openapi::document::{Document, LocId};
use openapi::source::{LeftOut, Source};

use crate::error::{Error, Stage};
use crate::model::{Kind, Model, Ty};
use context::Context;
use types::{boxes, Types};

pub(crate) use content::choose;
pub use report::{Report, SEVERAL_UNIONS};

/// Reads a document into the model.
///
/// # Errors
/// The first location that has no Rust form.
pub fn shape(document: &Source) -> Result<(Model, Report), Error> {
    let read = all(document).map_err(|faults| {
        let none = || Error::new(Stage::Shape, "", "the document cannot be read");
        faults.into_iter().next().unwrap_or_else(none)
    })?;
    read.1.require_no_faults().map(|()| read)
}

/// Reads a document into the model, or returns an error for each location found that has no Rust form.
pub(crate) fn all(document: &Source) -> Result<(Model, Report), Vec<Error>> {
    let one = |error| vec![error];
    let mut source = Document::new(&document.root);
    let operations = source.operations();
    let schemas = named::schemas(&mut source, document, &operations);
    let groups = tags::groups(&source, &operations);
    let report = Report { left_out: left_out(document)?, ..Report::default() };
    let mut types = Types::new(Context { file: &document.name, doc: source, schemas, report });
    let mut made = operation::all(&mut types, &operations)?;
    types.build_pending().map_err(one)?;
    let places: Vec<LocId> = operations.iter().map(|operation| operation.at).collect();
    hints::read(&mut types, &groups, &mut made, &places).map_err(one)?;
    types.cx.check_limits();
    let title = document.root.pointer("/info/title").and_then(serde_json::Value::as_str);
    let unreached = types.unreached();
    let Types { cx: Context { mut doc, mut report, .. }, made: types, .. } = types;
    let mut model = Model {
        revision: String::new(),
        title: title.unwrap_or_default().to_owned(),
        base_url: servers::base_url(&doc, &mut report),
        api_keys: security::api_keys(&mut doc, &operations, &mut report),
        unreached,
        types,
        operations: made,
        groups,
    };
    boxes::break_unions(&mut model);
    reach::mark(&mut model);
    boxes::break_cycles(&mut model);
    docs::links::resolve(&mut model);
    uses::describe(&mut model);
    check(&document.name, &model).map_err(one)?;
    Ok((model, report))
}

fn left_out(document: &Source) -> Result<LeftOut, Vec<Error>> {
    let error = |fault| Error::of(Stage::Shape, fault).in_file(&document.name);
    document.left_out().map_err(|faults| faults.into_iter().map(error).collect())
}

/// Checks that every named type in a type or an operation exists.
fn check(file: &str, model: &Model) -> Result<(), Error> {
    let missing = |ty: &Ty| ty.named().into_iter().find(|name| !model.types.contains_key(*name)).map(str::to_owned);
    for operation in &model.operations {
        for ty in operation.request_types().into_iter().chain(operation.response_types()) {
            if let Some(name) = missing(ty) {
                return Err(not_built(file, &operation.path, &name));
            }
        }
    }
    for each in model.types.values() {
        for ty in each.kind.types() {
            if let Some(name) = missing(ty) {
                return Err(not_built(file, &each.pointer, &name));
            }
        }
        if let Kind::Struct(object) = &each.kind {
            let idents: BTreeSet<_> = object.fields.iter().map(|field| &field.ident).collect();
            if idents.len() != object.fields.len() {
                return Err(Error::new(Stage::Shape, &each.pointer, "two fields have one name").in_file(file));
            }
        }
    }
    Ok(())
}

fn not_built(file: &str, pointer: &str, name: &str) -> Error {
    Error::new(Stage::Shape, pointer, format!("type `{name}` was not built")).in_file(file)
}
