//! Writes a call type for every operation. Arguments become fields, optional arguments get setters, and one method builds
//! the request.

use proc_macro2::TokenStream;
use quote::{quote, ToTokens};

use super::macros::{linked, type_text, type_tokens};
use super::{doc_attributes, doc_attributes_or, ident, parse, Call, Invocation, Piece};
use crate::error::Error;
use crate::markdown::{self, code};
use crate::model::{Docs, Operation, PagingStyle, ResponseBody, Window};

/// An argument or setter of a call.
struct Member {
    name: TokenStream,
    ty: TokenStream,
    docs: Vec<TokenStream>,
    required: bool,
}

fn members(operation: &Operation) -> Result<Vec<Member>, Error> {
    let mut members = Vec::new();
    for parameter in &operation.parameters {
        members.push(Member {
            name: ident(&parameter.ident).to_token_stream(),
            ty: type_tokens(&operation.method_ident, &parameter.ty)?,
            docs: doc_attributes_or(&parameter.docs, &format!("Sets the parameter {}.", code(&parameter.wire))),
            required: parameter.required,
        });
    }
    // The body comes after the required parameters and before the optional ones, which are setters.
    if let Some(body) = &operation.body {
        let at = members.iter().position(|member| !member.required).unwrap_or(members.len());
        let member = Member {
            name: ident(&body.ident).to_token_stream(),
            ty: type_tokens(&operation.method_ident, &body.ty)?,
            docs: doc_attributes_or(&body.docs, "Sets the request body."),
            required: body.required,
        };
        members.insert(at, member);
    }
    Ok(members)
}

/// The method of the client and the type of its calls.
pub(super) fn call(operation: &Operation, method: &syn::ImplItemFn) -> Result<Call, Error> {
    let members = members(operation)?;
    let item = |item: syn::Item| Piece::Item(Box::new(item));
    let mut pieces = vec![
        item(call_type(operation, &members)?),
        item(call_methods(operation, &members, &method.block.stmts)?),
        Piece::Invocation(invocation(operation)),
    ];
    if let Some(wait) = &operation.wait {
        pieces.extend(super::waits::pieces(operation, wait)?);
    }
    if let Some(access) = &operation.access {
        pieces.push(super::access::piece(operation, access)?);
    }
    Ok(Call { method: client_method(operation, &members)?, pieces })
}

fn client_method(operation: &Operation, members: &[Member]) -> Result<syn::ImplItemFn, Error> {
    let (method_name, call_name) = (ident(&operation.method_ident), ident(&operation.call));
    let required = members.iter().filter(|member| member.required);
    let arguments = required.map(|Member { name, ty, .. }| quote!(#name: impl Into<#ty>));
    let values = members.iter().map(
        |Member { name, required, .. }| {
            if *required {
                quote!(#name: #name.into())
            } else {
                quote!(#name: None)
            }
        },
    );
    let mut docs = operation.docs.clone();
    docs.paragraphs.push(result_paragraph(operation));
    docs.paragraphs.extend(arguments_paragraph(operation));
    let docs = doc_attributes(&docs);
    parse(
        &operation.method_ident,
        quote! {
            #(#docs)*
            pub fn #method_name(&self, #(#arguments),*) -> #call_name {
                #call_name { client: self.clone(), options: CallOptions::default(), #(#values),* }
            }
        },
    )
}

fn call_type(operation: &Operation, members: &[Member]) -> Result<syn::Item, Error> {
    let call_name = ident(&operation.call);
    let fields = members.iter().map(
        |Member { name, ty, required, .. }| {
            if *required {
                quote!(#name: #ty)
            } else {
                quote!(#name: Option<#ty>)
            }
        },
    );
    let line = format!(" A call of [`Client::{}`]. Nothing happens until it is sent.", operation.method_ident);
    parse(
        &operation.call,
        quote! {
            #[doc = #line]
            #[derive(Clone, Debug)]
            #[must_use = "a call does nothing until it is sent"]
            pub struct #call_name { client: Client, options: CallOptions, #(#fields),* }
        },
    )
}

/// The setters, and the method that builds the request with the statements of progenitor.
fn call_methods(operation: &Operation, members: &[Member], statements: &[syn::Stmt]) -> Result<syn::Item, Error> {
    let call_name = ident(&operation.call);
    let setters = members.iter().filter(|member| !member.required).map(|Member { name, ty, docs, .. }| {
        quote! {
            #(#docs)*
            pub fn #name(mut self, #name: impl Into<#ty>) -> Self {
                self.#name = Some(#name.into());
                self
            }
        }
    });
    let names = members.iter().map(|member| &member.name);
    parse(
        &operation.call,
        quote! {
            impl #call_name {
                #(#setters)*
                fn request(&self) -> Result<reqwest::Request, Error> {
                    let Self { client, options: _, #(#names),* } = self;
                    #(#statements)*
                }
            }
        },
    )
}

/// The type of the result, with a link to the first generated type in it, and its description.
fn result_paragraph(operation: &Operation) -> String {
    let shown = match &operation.response {
        ResponseBody::Envelope(ty) | ResponseBody::Json(ty) => linked(ty),
        ResponseBody::Text => code("String"),
        ResponseBody::Binary => format!("[{}]", code("Binary")),
        ResponseBody::Empty => return "Returns nothing.".to_owned(),
    };
    match operation.result_docs.join("\n\n").as_str() {
        "" => format!("Returns {shown}."),
        text => markdown::labelled(&format!("Returns {shown}:"), text),
    }
}

/// The arguments, as a list: the description of each, or else its type. The body has both. Rust has no documentation for arguments.
fn arguments_paragraph(operation: &Operation) -> Option<String> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let parameters = required.map(|parameter| {
        let mut paragraphs = parameter.docs.paragraphs.clone();
        if paragraphs.is_empty() {
            paragraphs.push(format!("{}.", linked(&parameter.ty)));
        }
        argument_item(&parameter.ident, paragraphs, &parameter.docs)
    });
    let body = operation.body.iter().filter(|body| body.required).map(|body| {
        let ty = format!("{}.", linked(&body.ty));
        argument_item(&body.ident, [ty].into_iter().chain(body.docs.paragraphs.clone()).collect(), &body.docs)
    });
    let items: Vec<_> = parameters.chain(body).collect();
    (!items.is_empty()).then(|| format!("Arguments:\n{}", items.join("\n")))
}

fn argument_item(name: &str, mut paragraphs: Vec<String>, docs: &Docs) -> String {
    if let (Some(note), Some(first)) = (&docs.deprecated, paragraphs.first_mut()) {
        *first += &format!(" ({note})");
    }
    let text = paragraphs.join("\n\n").replace("\n\n- ", "\n- ");
    markdown::item(&markdown::labelled(&format!("{}:", code(name)), &text))
}

/// The call of `call!`, which writes the methods that send, and those for paging if the operation has it.
fn invocation(operation: &Operation) -> Invocation {
    let response = match &operation.response {
        ResponseBody::Envelope(ty) => format!("envelope<{}>", type_text(ty)),
        ResponseBody::Json(ty) => format!("json<{}>", type_text(ty)),
        ResponseBody::Text => "text<String>".into(),
        ResponseBody::Binary => "binary<Binary>".into(),
        ResponseBody::Empty => "empty<()>".into(),
    };
    let mut line = format!("{}, &operations::{}, {response}", operation.call, operation.constant);
    let items = if let Some(paging) = &operation.paging {
        line += &match &paging.style {
            PagingStyle::Cursor { cursor } => format!(", cursor({cursor})"),
            PagingStyle::Offset { limit, offset, most } => {
                let most = most.map(|most| format!(", {most}")).unwrap_or_default();
                format!(", offset({limit}, {offset}{most})")
            }
        };
        Some((&paging.items, &paging.item))
    } else if let Some(Window { first, last, days, items }) = &operation.window {
        line += &format!(", window({first}, {last}, {days})");
        items.as_ref().map(|(field, item)| (field, item))
    } else {
        operation.whole_list().map(|item| {
            line += ", whole()";
            (&None, item)
        })
    };
    line += &match items {
        Some((Some(field), item)) => format!(" items({}, {field})", type_text(item)),
        Some((None, item)) => format!(" items({})", type_text(item)),
        None => String::new(),
    };
    Invocation { name: "call", lines: vec![line] }
}
