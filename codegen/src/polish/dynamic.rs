//! The table behind calls by operation id: for each operation how its typed call is made from JSON, and which types its
//! bodies are; for each schema its type. What the runtime has for that is named by its module, because types and
//! operations may have any name.

use quote::quote;

use super::macros::type_tokens;
use super::{ident, parse, Piece};
use crate::error::Error;
use crate::model::{Answer, Location, Model, Operation, Parameter};

/// An item of the table, with the tags that it needs.
pub(crate) struct Row {
    pub(crate) tags: Vec<String>,
    pub(crate) piece: Piece,
    pub(crate) entry: String,
}

/// A function for each operation, and the entry that names it.
pub(crate) fn operations(model: &Model) -> Result<Vec<Row>, Error> {
    model.operations.iter().map(operation).collect()
}

/// The entry of each type: the schema's name in the document, or the Rust name of an inline one.
pub(crate) fn schemas(model: &Model) -> Vec<(Vec<String>, String)> {
    let entries = model.types.values().map(|ty| {
        let name = ty.schema.as_deref().unwrap_or(&ty.name);
        (
            ty.tags.iter().cloned().collect(),
            format!("table::Schema {{ name: {name:?}, check: table::check::<{}> }}", ty.name),
        )
    });
    entries.collect()
}

fn operation(operation: &Operation) -> Result<Row, Error> {
    let (name, method) = (ident(&operation.method_ident), ident(&operation.method_ident));
    let at = &operation.method_ident;
    let value = |parameter: &Parameter| -> Result<_, Error> {
        let (wire, ty) = (&parameter.wire, type_tokens(at, &parameter.ty)?);
        Ok(match (parameter.location, parameter.required) {
            (Location::Path, _) => quote!(input.path::<#ty>(#wire)?),
            (Location::Query, true) => quote!(input.query::<#ty>(#wire)?),
            (Location::Header, true) => quote!(input.header::<#ty>(#wire)?),
            (Location::Query, false) => quote!(input.optional_query::<#ty>(#wire)?),
            (Location::Header, false) => quote!(input.optional_header::<#ty>(#wire)?),
        })
    };
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments = required.map(value).collect::<Result<Vec<_>, _>>()?;
    let mut request = "None".to_owned();
    if let Some(body) = &operation.body {
        let ty = type_tokens(at, &body.ty)?;
        arguments.push(quote!(input.body::<#ty>()?));
        request = format!("Some(table::check::<{}>)", super::type_text(&body.ty));
    }
    let optional = operation.parameters.iter().filter(|parameter| !parameter.required);
    let setters = optional.map(|parameter| -> Result<_, Error> {
        let (setter, value) = (ident(&parameter.ident), value(parameter)?);
        Ok(quote! {
            if let Some(value) = #value {
                call = call.#setter(value);
            }
        })
    });
    let setters = setters.collect::<Result<Vec<_>, _>>()?;
    let binding = if setters.is_empty() { quote!(let call) } else { quote!(let mut call) };
    let answered = match &operation.answer {
        Answer::Envelope(_) => quote!(table::envelope),
        Answer::Json(_) => quote!(table::json),
        Answer::Text => quote!(table::text),
        Answer::Binary => quote!(table::json),
        Answer::Empty => quote!(table::empty),
    };
    let item: syn::Item = parse(
        at,
        quote! {
            fn #name(client: &Client, input: &mut table::Input) -> Result<table::Running, Error> {
                #binding = client.#method(#(#arguments),*);
                #(#setters)*
                input.finish()?;
                Ok(table::running(call.send(), #answered))
            }
        },
    )?;
    let response = match &operation.answer {
        Answer::Envelope(ty) => format!("table::check_envelope::<{}>", super::type_text(ty)),
        Answer::Json(ty) => format!("table::check::<{}>", super::type_text(ty)),
        Answer::Text => "table::check_text".into(),
        Answer::Binary => "table::check::<Binary>".into(),
        Answer::Empty => "table::check_empty".into(),
    };
    let errors = operation
        .error_types
        .iter()
        .map(|(status, ty)| format!("({status}, table::check::<{}>)", super::type_text(ty)));
    let errors = errors.collect::<Vec<_>>().join(", ");
    let (constant, name) = (&operation.constant, &operation.method_ident);
    let entry = format!(
        "table::Entry {{ operation: &operations::{constant}, call: {name}, request: {request}, response: {response}, errors: &[{errors}] }}"
    );
    Ok(Row { tags: vec![operation.tag.clone()], piece: Piece::Item(Box::new(item)), entry })
}
