//! The operation table: what is known of each operation without calling it.

use quote::quote;

use super::{ident, parse, Piece};
use crate::error::Error;
use crate::markdown::code;
use crate::model::{Location, Model, Operation, PagingStyle};

pub(super) fn operations(model: &Model) -> Result<Vec<Piece>, Error> {
    let mut pieces = Vec::new();
    for operation in &model.operations {
        pieces.push(Piece::Item(Box::new(constant(operation)?)));
    }
    let names = model.operations.iter().map(|operation| ident(&operation.constant));
    let all = parse(
        "operations::ALL",
        quote! {
            #[doc = " All operations, in the order of the document."]
            pub const ALL: &[&Operation] = &[#(&#names),*];
        },
    )?;
    pieces.push(Piece::Item(Box::new(all)));
    Ok(pieces)
}

fn constant(operation: &Operation) -> Result<syn::Item, Error> {
    let Operation { id, method, path, tag, summary, permissions, beta, unset, .. } = operation;
    let name = ident(&operation.constant);
    let line = format!(" {}", code(&format!("{method} {path}")));
    let deprecated = operation.docs.deprecated.is_some();
    let body = operation.body.is_some();
    let parameters = operation.parameters.iter().map(|parameter| {
        let (wire, required) = (&parameter.wire, parameter.required);
        match parameter.location {
            Location::Path => quote!(Parameter::new(#wire, Path, #required)),
            Location::Query => quote!(Parameter::new(#wire, Query, #required)),
            Location::Header => quote!(Parameter::new(#wire, Header, #required)),
        }
    });
    let paging = match operation.paging.as_ref().map(|paging| &paging.style) {
        None => quote!(Paging::None),
        Some(PagingStyle::Cursor { .. }) => quote!(Paging::Cursor),
        Some(PagingStyle::Offset { .. }) => quote!(Paging::Offset),
    };
    parse(
        &operation.constant,
        quote! {
            #[doc = #line]
            pub const #name: Operation = Operation {
                id: #id,
                method: #method,
                path: #path,
                tag: #tag,
                summary: #summary,
                permissions: &[#(#permissions),*],
                beta: #beta,
                deprecated: #deprecated,
                parameters: &[#(#parameters),*],
                body: #body,
                paging: #paging,
                unset: #unset,
            };
        },
    )
}
