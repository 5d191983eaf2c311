//! Constructors: `new` asks for what the document requires, so that the compiler does too.
//! More than four required properties go into one exhaustive struct.

use quote::quote;

use super::macros::type_tokens;
use super::{doc_attributes_or, ident, parse, Piece};
use crate::error::Error;
use crate::markdown::code;
use crate::model::{Field, Struct, Type};

pub(super) fn constructors(ty: &Type, object: &Struct) -> Result<Vec<Piece>, Error> {
    let required: Vec<&Field> = object.fields.iter().filter(|field| field.required).collect();
    let name = ident(&ty.name);
    let mut inits = Vec::new();
    let mut arguments = Vec::new();
    let mut members = Vec::new();
    for field in &required {
        let (field_name, inner) = (ident(&field.ident), type_tokens(&ty.name, &field.ty)?);
        let value_type = if field.nullable { quote!(Nullable<#inner>) } else { inner };
        let docs = doc_attributes_or(&field.docs, &format!("The property {}.", code(&field.wire)));
        members.push(quote!(#(#docs)* pub #field_name: #value_type,));
        arguments.push(quote!(#field_name: impl Into<#value_type>));
        let value = if object.arguments.is_some() { quote!(required.#field_name) } else { quote!(#field_name.into()) };
        inits.push(match (field.nullable, field.boxed) {
            (true, true) => quote!(#field_name: (#value).map(Box::new),),
            (true, false) => quote!(#field_name: #value,),
            (false, true) => quote!(#field_name: Some(Box::new(#value)),),
            (false, false) => quote!(#field_name: Some(#value),),
        });
    }
    let base = if required.len() == object.fields.len() && object.rest.is_none() {
        quote!(unlisted: Unlisted::default())
    } else {
        quote!(..Self::blank())
    };
    let mut items: Vec<syn::Item> = Vec::new();
    let constructor = match &object.arguments {
        _ if required.is_empty() => quote! {
            #[doc = " A value with nothing set; the document requires nothing."]
            #[must_use]
            pub fn new() -> Self { Self::blank() }
        },
        Some(arguments) => {
            let (arguments, line) = (ident(arguments), format!(" What [`{}::new`] needs.", ty.name));
            items.push(parse(
                &ty.name,
                quote! {
                    #[doc = #line]
                    #[derive(Clone, Debug)]
                    pub struct #arguments { #(#members)* }
                },
            )?);
            quote! {
                #[doc = " A value with what the document requires, and nothing else set."]
                #[must_use]
                pub fn new(required: #arguments) -> Self { Self { #(#inits)* #base } }
            }
        }
        None => quote! {
            #[doc = " A value with what the document requires, and nothing else set."]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self { Self { #(#inits)* #base } }
        },
    };
    items.push(parse(&ty.name, quote!(impl #name { #constructor }))?);
    if required.is_empty() {
        items.push(parse(
            &ty.name,
            quote! {
                impl Default for #name {
                    fn default() -> Self { Self::blank() }
                }
            },
        )?);
    }
    Ok(items.into_iter().map(|item| Piece::Item(Box::new(item))).collect())
}
