//! Gives structs their final form: names, documentation and derives of the model on typify's fields.

use quote::quote;

use super::{doc_attributes_or, ident, parse};
use crate::error::{Error, Stage};
use crate::markdown::code;
use crate::model::{Kind, Model, Struct, Type};

pub(super) fn structs(model: &Model, file: &mut syn::File) -> Result<usize, Error> {
    let modules = file.items.iter_mut().filter_map(|item| match item {
        syn::Item::Mod(module) => module.content.as_mut(),
        _ => None,
    });
    let mut changed = 0;
    for item in modules.flat_map(|(_, items)| items) {
        let syn::Item::Struct(emitted) = item else { continue };
        let ty = model.types.get(&emitted.ident.to_string());
        if let Some((ty, object)) = ty.and_then(|ty| match &ty.kind {
            Kind::Struct(object) => Some((ty, object)),
            _ => None,
        }) {
            *emitted = structure(ty, object, emitted)?;
            changed += 1;
        }
    }
    Ok(changed)
}

fn structure(ty: &Type, object: &Struct, emitted: &syn::ItemStruct) -> Result<syn::ItemStruct, Error> {
    let fields: Vec<(String, &syn::Type)> = emitted.fields.iter().map(|field| (wire_name(field), &field.ty)).collect();
    let mut lines = Vec::new();
    for field in &object.fields {
        let emitted = fields.iter().find(|(wire, _)| *wire == field.wire).map(|(_, ty)| ty);
        let Some(emitted) = emitted else {
            let path = format!("types::{}::{}", ty.name, field.ident);
            return Err(Error::new(Stage::Polish, path, "typify left the field out"));
        };
        let docs = doc_attributes_or(&field.docs, &format!("The property {}.", code(&field.wire)));
        let name = ident(&field.ident);
        lines.push(quote!(#(#docs)* pub #name: #emitted,));
    }
    if let Some((name, value)) = &object.rest {
        let (name, value) = (ident(name), super::macros::type_tokens(&ty.name, value)?);
        lines.push(quote!(#[doc = " Properties that the document does not name."] pub #name: Map<#value>,));
    }
    let docs = doc_attributes_or(&ty.docs, &format!("The object at {} of the document.", code(&ty.pointer)));
    let name = ident(&ty.name);
    let tokens = quote! {
        #(#docs)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#lines)*
            pub(crate) unlisted: Unlisted,
        }
    };
    parse(&ty.name, tokens)
}

/// The wire name that typify kept in `#[serde(rename)]`, or the field's own.
fn wire_name(field: &syn::Field) -> String {
    let mut name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(|value| value.parse::<syn::LitStr>());
            if meta.path.is_ident("rename") {
                name = value?.value();
            }
            Ok(())
        });
        debug_assert!(read.is_ok(), "{read:?}");
    }
    name
}
