//! Makes a call type of every operation: arguments become fields, optional ones setters, and progenitor's building of
//! the request its one method. What progenitor does with the answer is cut off; the runtime's `execute` does that.

use proc_macro2::TokenStream;
use quote::{quote, ToTokens};
use syn::visit_mut::{self, VisitMut};

use super::macros::{type_text, type_tokens};
use super::{doc_attributes, doc_attributes_or, ident, parse, Call, Invocation, Piece};
use crate::error::{Error, Stage};
use crate::markdown::code;
use crate::model::{Answer, Docs, Encoding, Location, Model, Operation, PagingStyle, Parameter, Style, Ty, Window};

/// Cuts every operation down to what builds its request.
pub(super) fn cut(model: &Model, file: &mut syn::File) -> Result<usize, Error> {
    let mut changed = 0;
    for item in &mut file.items {
        let syn::Item::Impl(block) = item else { continue };
        for item in &mut block.items {
            let syn::ImplItem::Fn(method) = item else { continue };
            let operation = model.operations.iter().find(|operation| method.sig.ident == operation.method_ident);
            if let Some(operation) = operation {
                method.block = request_block(operation, &method.block)?;
                changed += 1;
            }
        }
    }
    Ok(changed)
}

/// The statements up to the built request.
fn request_block(operation: &Operation, block: &syn::Block) -> Result<syn::Block, Error> {
    let local = |name: &str| {
        block.stmts.iter().find(|statement| match statement {
            syn::Stmt::Local(local) => bound_name(&local.pat).is_some_and(|bound| bound == name),
            _ => false,
        })
    };
    let (Some(url), Some(syn::Stmt::Local(request))) = (local("url"), local("request")) else {
        return Err(Error::new(Stage::Polish, &operation.method_ident, "progenitor's request is not where it was"));
    };
    let mut url = url.clone();
    let Some(init) = &request.init else {
        return Err(Error::new(Stage::Polish, &operation.method_ident, "progenitor's request has no value"));
    };
    let mut value = (*init.expr).clone();
    let mut rewrite = Rewrite { operation };
    rewrite.visit_stmt_mut(&mut url);
    rewrite.visit_expr_mut(&mut value);
    // The `?` of progenitor's runtime error becomes the crate's own error.
    let value = match value {
        syn::Expr::Try(inner) => *inner.expr,
        other => other,
    };
    let headers = header_lines(operation);
    parse(&operation.method_ident, quote!({ #url #headers Ok(#value?) }))
}

fn bound_name(pattern: &syn::Pat) -> Option<String> {
    match pattern {
        syn::Pat::Ident(name) => Some(name.ident.to_string()),
        _ => None,
    }
}

fn has_headers(operation: &Operation) -> bool {
    operation.parameters.iter().any(|parameter| parameter.location == Location::Header)
}

fn header_lines(operation: &Operation) -> TokenStream {
    if !has_headers(operation) {
        return TokenStream::new();
    }
    let entries = operation.parameters.iter().filter(|p| p.location == Location::Header).map(|parameter| {
        // `HeaderName::from_static` takes lower case only; on the wire case means nothing.
        let (name, value) = (parameter.wire.to_ascii_lowercase(), ident(&parameter.ident));
        if matches!(parameter.ty, Ty::List(_)) {
            return match parameter.required {
                true => quote!((#name, Some(join(#value, ",")))),
                false => quote!((#name, #value.as_ref().map(|value| join(value, ",")))),
            };
        }
        match (parameter.required, parameter.ty == Ty::Secret) {
            (true, false) => quote!((#name, Some(#value.to_string()))),
            (true, true) => quote!((#name, Some(#value.expose().to_owned()))),
            (false, false) => quote!((#name, #value.as_ref().map(ToString::to_string))),
            (false, true) => quote!((#name, #value.as_ref().map(|value| value.expose().to_owned()))),
        }
    });
    quote!(let header_map = header_map([#(#entries),*])?;)
}

/// Rewrites progenitor's names to the crate's.
struct Rewrite<'a> {
    operation: &'a Operation,
}

impl Rewrite<'_> {
    fn parameter(&self, expr: &syn::Expr) -> Option<&Parameter> {
        let name = path_ident(expr)?;
        self.operation.parameters.iter().find(|parameter| *name == parameter.ident)
    }
}

impl VisitMut for Rewrite<'_> {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            syn::Expr::MethodCall(call) if call.method == "headers" && !has_headers(self.operation) => {
                *expr = (*call.receiver).clone();
            }
            syn::Expr::MethodCall(call) if call.method == "json" => {
                if let Some(media_type) =
                    self.operation.body.as_ref().map(|body| &body.media_type).filter(|m| *m != "application/json")
                {
                    let receiver = &call.receiver;
                    let value = quote!(header::HeaderValue::from_static(#media_type));
                    *call.receiver = syn::parse_quote!(#receiver.header(header::CONTENT_TYPE, #value));
                }
            }
            syn::Expr::MethodCall(call) if matches!(&*call.method.to_string(), "body" | "form_urlencoded") => {
                if let Some(encoded) = self.encoded(call) {
                    *expr = encoded;
                }
            }
            // Methods that reqwest has no short name for.
            syn::Expr::MethodCall(call) if matches!(&*call.method.to_string(), "options" | "trace") => {
                let (receiver, arguments) = (&call.receiver, &call.args);
                let method = ident(&self.operation.method);
                *expr = syn::parse_quote!(#receiver.request(reqwest::Method::#method, #arguments));
            }
            syn::Expr::Field(field) if is_self(&field.base) => {
                *expr = syn::parse_quote!(client.http());
            }
            syn::Expr::Reference(reference) if path_ident(&reference.expr).is_some() => {
                *expr = (*reference.expr).clone();
            }
            syn::Expr::Call(call) => {
                let found = call.args.iter().nth(1).and_then(|value| self.parameter(value));
                let Some((wire, style)) = found.map(|parameter| (parameter.wire.clone(), parameter.style)) else {
                    return;
                };
                let value = call.args.iter().nth(1);
                *call = match style {
                    Style::Usual => syn::parse_quote!(QueryParam::new(#wire, #value)),
                    Style::Joined(separator) => syn::parse_quote!(QueryParam::joined(#wire, #value, #separator)),
                    Style::Spread => syn::parse_quote!(QueryParam::spread(#value)),
                    Style::Deep => syn::parse_quote!(QueryParam::deep(#wire, #value)),
                    Style::Json => syn::parse_quote!(QueryParam::json(#wire, #value)),
                };
            }
            _ => {}
        }
    }

    /// The arguments of `format!` are tokens: `self.baseurl`, and `&name.to_string()` of what is a string already.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let parser = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        let Ok(arguments) = call.parse_body_with(parser) else { return };
        let arguments = arguments.into_iter().map(|mut argument| {
            match &mut argument {
                syn::Expr::Field(_) => return quote!(client.base_url()),
                syn::Expr::Call(call) => {
                    if let Some(list) = call.args.first().and_then(|argument| self.list(argument)) {
                        return quote!(encode_list(#list));
                    }
                    for argument in &mut call.args {
                        if let Some(plain) = self.plain_string(argument) {
                            *argument = plain;
                        }
                    }
                }
                _ => {}
            }
            argument.to_token_stream()
        });
        let arguments: Vec<TokenStream> = arguments.collect();
        call.tokens = quote!(#(#arguments),*);
    }
}

impl Rewrite<'_> {
    /// The request with a body that is not JSON.
    fn encoded(&self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let body = self.operation.body.as_ref()?;
        let (argument, media_type, receiver) = (call.args.first()?, &body.media_type, &call.receiver);
        // Progenitor names the media type in a call before that of `body`.
        let bare = match &**receiver {
            syn::Expr::MethodCall(header) => &*header.receiver,
            other => other,
        };
        Some(match &body.encoding {
            // The body is borrowed from the call, which may be sent again.
            Encoding::Text if media_type == "text/plain" => syn::parse_quote!(#receiver.body(#argument.clone())),
            Encoding::Text => syn::parse_quote! {
                #bare.header(header::CONTENT_TYPE, header::HeaderValue::from_static(#media_type)).body(#argument.clone())
            },
            Encoding::Binary => syn::parse_quote!(encode_binary(#bare, #argument, #media_type)),
            Encoding::Form => syn::parse_quote!(encode_form(#receiver, #argument)),
            Encoding::Multipart { binary } => {
                syn::parse_quote!(encode_multipart(#receiver, #argument, &[#(#binary),*]))
            }
            Encoding::Json => return None,
        })
    }

    /// The parameter behind `&name.to_string()`.
    fn printed(&self, expr: &syn::Expr) -> Option<&Parameter> {
        let syn::Expr::Reference(reference) = expr else { return None };
        let syn::Expr::MethodCall(call) = &*reference.expr else { return None };
        self.parameter(&call.receiver)
    }

    /// The list behind `&name.to_string()`.
    fn list(&self, expr: &syn::Expr) -> Option<proc_macro2::Ident> {
        let parameter = self.printed(expr)?;
        matches!(parameter.ty, Ty::List(_)).then(|| ident(&parameter.ident))
    }

    /// The text of the string or secret parameter behind `&name.to_string()`.
    fn plain_string(&self, expr: &syn::Expr) -> Option<syn::Expr> {
        let parameter = self.printed(expr)?;
        let name = ident(&parameter.ident);
        match parameter.ty {
            Ty::String => Some(syn::parse_quote!(#name)),
            Ty::Secret => Some(syn::parse_quote!(#name.expose())),
            _ => None,
        }
    }
}

fn path_ident(expr: &syn::Expr) -> Option<&syn::Ident> {
    match expr {
        syn::Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

fn is_self(expr: &syn::Expr) -> bool {
    path_ident(expr).is_some_and(|name| name == "self")
}

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
    // The body comes after the required parameters and before the optional ones, which are no arguments.
    if let Some(body) = &operation.body {
        let at = members.iter().position(|member| !member.required).unwrap_or(members.len());
        let member = Member {
            name: ident(&body.ident).to_token_stream(),
            ty: type_tokens(&operation.method_ident, &body.ty)?,
            docs: Vec::new(),
            required: true,
        };
        members.insert(at, member);
    }
    Ok(members)
}

/// The method of the client and the type of its calls.
pub(super) fn call(operation: &Operation, method: &syn::ImplItemFn) -> Result<Call, Error> {
    let (method_name, call_name) = (ident(&operation.method_ident), ident(&operation.call));
    let members = members(operation)?;
    let arguments =
        members.iter().filter(|member| member.required).map(|Member { name, ty, .. }| quote!(#name: impl Into<#ty>));
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
    docs.paragraphs.extend(arguments_paragraph(operation));
    let docs = doc_attributes(&docs);
    let client_method = parse(
        &operation.method_ident,
        quote! {
            #(#docs)*
            pub fn #method_name(&self, #(#arguments),*) -> #call_name {
                #call_name { client: self.clone(), options: CallOptions::default(), #(#values),* }
            }
        },
    )?;
    let fields = members.iter().map(
        |Member { name, ty, required, .. }| {
            if *required {
                quote!(#name: #ty)
            } else {
                quote!(#name: Option<#ty>)
            }
        },
    );
    let line = format!(" A call of [`Client::{}`]; nothing happens until it is sent.", operation.method_ident);
    let call_type = parse(
        &operation.call,
        quote! {
            #[doc = #line]
            #[derive(Clone, Debug)]
            #[must_use = "a call does nothing until it is sent"]
            pub struct #call_name { client: Client, options: CallOptions, #(#fields),* }
        },
    )?;
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
    let statements = &method.block.stmts;
    let methods = parse(
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
    )?;
    let item = |item: syn::Item| Piece::Item(Box::new(item));
    let mut pieces = vec![item(call_type), item(methods), Piece::Invocation(invocation(operation))];
    if let Some(wait) = &operation.wait {
        pieces.extend(super::waits::pieces(operation, wait)?);
    }
    Ok(Call { method: client_method, pieces })
}

/// What the document says of the arguments: an item each, because Rust has no place for it beside them.
fn arguments_paragraph(operation: &Operation) -> Option<String> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let arguments = required.map(|parameter| (&parameter.ident, &parameter.docs));
    let arguments = arguments.chain(operation.body.iter().map(|body| (&body.ident, &body.docs)));
    let items: Vec<_> = arguments.filter_map(|(name, docs)| argument_item(name, docs)).collect();
    (!items.is_empty()).then(|| format!("Arguments:\n{}", items.join("\n")))
}

fn argument_item(name: &str, docs: &Docs) -> Option<String> {
    let mut said: Vec<String> = docs.paragraphs.clone();
    if let (Some(note), true) = (&docs.deprecated, said.is_empty()) {
        said.push(format!("{note}."));
    } else if let Some(note) = &docs.deprecated {
        said[0] += &format!(" ({note})");
    }
    let text = said.join("\n\n").replace("\n\n- ", "\n- ");
    // A list of facts without a sentence goes below the name.
    let text = if text.starts_with("- ") { format!("\n{text}") } else { format!(" {text}") };
    let indented = text.replace('\n', "\n  ");
    (!said.is_empty()).then(|| format!("- {}:{indented}", code(name)))
}

/// `call!`: sending, and paging where the operation has it.
fn invocation(operation: &Operation) -> Invocation {
    let answer = match &operation.answer {
        Answer::Envelope(ty) => format!("Envelope<{}>", type_text(ty)),
        Answer::Json(ty) => format!("Json<{}>", type_text(ty)),
        Answer::Text => "Text".into(),
        Answer::Binary => "Binary".into(),
        Answer::Empty => "Empty".into(),
    };
    let mut line = format!("{}, &operations::{}, {answer}", operation.call, operation.constant);
    let items = if let Some(paging) = &operation.paging {
        line += &match &paging.style {
            PagingStyle::Cursor { cursor } => format!(", cursor({cursor})"),
            PagingStyle::Offset { limit, offset } => format!(", offset({limit}, {offset})"),
        };
        Some((&paging.items, &paging.item))
    } else if let Some(Window { first, last, days, items }) = &operation.window {
        line += &format!(", window({first}, {last}, {days})");
        items.as_ref().map(|(field, item)| (field, item))
    } else {
        None
    };
    line += &match items {
        Some((Some(field), item)) => format!(" items({field}: {})", type_text(item)),
        Some((None, item)) => format!(" items({})", type_text(item)),
        None => String::new(),
    };
    Invocation { name: "call", lines: vec![line] }
}
