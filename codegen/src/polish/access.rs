//! Writes the method of the client that changes which keys have access to a service. It calls `access` of the runtime.

use proc_macro2::Literal;
use quote::quote;

use super::macros::type_tokens;
use super::{ident, parse, Piece};
use crate::error::Error;
use crate::model::{Access, Location, Operation};

pub(super) fn piece(operation: &Operation, access: &Access) -> Result<Piece, Error> {
    let (method, body) = (ident(&access.method_ident), type_tokens(&operation.call, &access.body)?);
    let in_path = || operation.parameters.iter().filter(|parameter| parameter.location == Location::Path);
    let arguments: Vec<_> = in_path().map(|parameter| ident(&parameter.ident)).collect();
    let names: Vec<_> = in_path().map(|parameter| &parameter.wire).collect();
    let (write, read, keys) = (ident(&operation.constant), ident(&access.read.0), ident(&access.keys.0));
    let Access { properties, list, default, service, id, .. } = access;
    let cursor = match &access.cursor {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let (status, message) = (Literal::u16_unsuffixed(access.pending.0), &access.pending.1);
    let pending_budget = Literal::u64_unsuffixed(access.pending_budget);
    let budget = Literal::u64_unsuffixed(access.budget);
    let docs = docs(operation, access).into_iter().map(|line| quote!(#[doc = #line]));
    let item = parse(
        &operation.call,
        quote! {
            #[cfg(feature = "sql")]
            impl Client {
                #(#docs)*
                pub fn #method(&self, #(#arguments: impl Into<String>),*) -> crate::KeyAccess<#body> {
                    const ACCESS: access::Access = access::Access {
                        write: &operations::#write,
                        read: &operations::#read,
                        keys: &operations::#keys,
                        cursor: #cursor,
                        id: #id,
                        list: #list,
                        properties: &[#(#properties),*],
                        default: #default,
                        service: #service,
                        pending: access::Pending { status: #status, message: #message, budget: #pending_budget },
                        budget: #budget,
                    };
                    crate::KeyAccess::new(self, &ACCESS, vec![#((#names, #arguments.into())),*])
                }
            }
        },
    )?;
    Ok(Piece::Item(Box::new(item)))
}

fn docs(operation: &Operation, access: &Access) -> Vec<String> {
    let link = |method: &str| format!("[`Client::{method}`]");
    let lines = [
        " Changes which API keys have access to SQL on a service.".to_owned(),
        String::new(),
        format!(" Calls {}, {} and {}.", link(&access.read.1), link(&access.keys.1), link(&operation.method_ident)),
        format!(" Gives up after {} s.", access.budget),
    ];
    lines.into()
}
