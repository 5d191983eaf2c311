//! Keeps the part of progenitor's methods that builds a request. It removes the part that reads the response, because
//! `execute` of the runtime does that.

use proc_macro2::TokenStream;
use quote::{quote, ToTokens};
use syn::visit_mut::{self, VisitMut};

use super::{ident, parse};
use crate::error::{Error, Stage};
use crate::model::{Body, Encoding, Location, Model, Operation, Parameter, Style, Ty};

/// Reduces every operation to the statements that build its request.
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
    // Replaces `?` on progenitor's error by a named conversion to the crate's error. An impl of `From` would be public.
    let value = match value {
        syn::Expr::Try(inner) => *inner.expr,
        other => other,
    };
    let headers = header_lines(operation);
    let request = quote!(#value.map_err(Error::http));
    let lists = operation.parameters.iter().filter(|parameter| parameter.style == COMMAS).map(|parameter| {
        let (wire, value) = (&parameter.wire, ident(&parameter.ident));
        match parameter.required {
            true => quote!((#wire, Some(texts(#value)))),
            false => quote!((#wire, #value.as_ref().map(texts))),
        }
    });
    let lists: Vec<TokenStream> = lists.collect();
    let request = match lists.is_empty() {
        true => request,
        false => quote!(#request.map(|request| with_lists(request, [#(#lists),*]))),
    };
    parse(&operation.method_ident, quote!({ #url #headers #request }))
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
    let (cookies, headers): (Vec<_>, Vec<_>) =
        operation.parameters.iter().filter(|p| p.location == Location::Header).partition(|p| p.style == Style::Cookie);
    let cookies: Vec<TokenStream> = cookies.into_iter().map(cookie).collect();
    let cookies = (!cookies.is_empty()).then(|| quote!(("cookie", Some([#(#cookies),*].join("; ")))));
    let entries = headers.into_iter().map(|parameter| {
        // `HeaderName::from_static` accepts lower case only. In HTTP, case has no meaning.
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
    let entries = entries.chain(cookies);
    quote!(let header_map = header_map([#(#entries),*])?;)
}

/// A cookie as `name=value`.
fn cookie(parameter: &Parameter) -> TokenStream {
    let (name, value) = (&parameter.wire, ident(&parameter.ident));
    let text = match &parameter.ty {
        Ty::List(_) => quote!(encode_list(#value)),
        Ty::Secret => quote!(encode_path(#value.expose())),
        _ => quote!(encode_path(&#value.to_string())),
    };
    quote!(format!("{}={}", #name, #text))
}

/// Rewrites progenitor's names to the crate's.
struct Rewrite<'a> {
    operation: &'a Operation,
}

/// The style of lists that are added after the query is encoded, because reqwest would encode the commas.
const COMMAS: Style = Style::Joined(",");

impl Rewrite<'_> {
    /// Whether a call is `query` with a list whose elements are separated by commas.
    fn is_list_of_commas(&self, call: &syn::ExprMethodCall) -> bool {
        let bare = |expr: &syn::Expr| match expr {
            syn::Expr::Reference(reference) => (*reference.expr).clone(),
            other => other.clone(),
        };
        let Some(syn::Expr::Call(query)) = call.args.first().map(bare) else { return false };
        let value = query.args.iter().nth(1).map(bare);
        call.method == "query"
            && value.is_some_and(|value| self.parameter(&value).is_some_and(|parameter| parameter.style == COMMAS))
    }

    fn parameter(&self, expr: &syn::Expr) -> Option<&Parameter> {
        let name = path_ident(expr)?;
        self.operation.parameters.iter().find(|parameter| *name == parameter.ident)
    }
}

impl VisitMut for Rewrite<'_> {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        while let syn::Expr::MethodCall(call) = &*expr {
            if !self.is_list_of_commas(call) {
                break;
            }
            *expr = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            syn::Expr::MethodCall(call) if call.method == "headers" && !has_headers(self.operation) => {
                *expr = (*call.receiver).clone();
            }
            // Progenitor accepts `application/json` alone.
            syn::Expr::MethodCall(call) if call.method == "header" && call.args.first().is_some_and(is_accept) => {
                let media_type = &self.operation.accept;
                call.args[1] = syn::parse_quote!(header::HeaderValue::from_static(#media_type));
            }
            syn::Expr::MethodCall(call) if matches!(&*call.method.to_string(), "json" | "body" | "form_urlencoded") => {
                if let Some(with_body) = self.with_body(call) {
                    *expr = with_body;
                }
            }
            // reqwest has no functions for these methods.
            syn::Expr::MethodCall(call) if matches!(&*call.method.to_string(), "options" | "trace") => {
                let (receiver, arguments) = (&call.receiver, &call.args);
                let method = ident(&self.operation.method);
                *expr = syn::parse_quote!(#receiver.request(reqwest::Method::#method, #arguments));
            }
            syn::Expr::Field(field) if is_self(&field.base) => {
                *expr = syn::parse_quote!(client.shared.http());
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
                    Style::Usual | Style::Cookie => syn::parse_quote!(QueryParam::new(#wire, #value)),
                    Style::Joined(separator) => syn::parse_quote!(QueryParam::joined(#wire, #value, #separator)),
                    Style::Spread => syn::parse_quote!(QueryParam::spread(#value)),
                    Style::Deep => syn::parse_quote!(QueryParam::deep(#wire, #value)),
                    Style::Json => syn::parse_quote!(QueryParam::json(#wire, #value)),
                };
            }
            _ => {}
        }
    }

    /// Rewrites the arguments of `format!`, which are tokens: `self.baseurl`, and `&name.to_string()` of a string.
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
    /// The request with its body, if there is one.
    fn with_body(&self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let body = self.operation.body.as_ref()?;
        let (argument, receiver) = (call.args.first()?, &*call.receiver);
        let request = match receiver {
            // Progenitor sets the media type in a call before `body`.
            syn::Expr::MethodCall(header) if call.method == "body" => &*header.receiver,
            other => other,
        };
        if body.required {
            return Some(encoded(body, request, argument));
        }
        let closure = ident("request");
        let encoded = encoded(body, &syn::parse_quote!(#closure), argument);
        Some(match body.encoding {
            // Progenitor writes a `?` after these.
            Encoding::Form | Encoding::Multipart { .. } => {
                syn::parse_quote!(with_optional(#request, #argument, |#closure, #argument| #encoded))
            }
            _ => syn::parse_quote!(with_optional(#request, #argument, |#closure, #argument| Ok(#encoded))?),
        })
    }

    /// The parameter in `&name.to_string()`.
    fn printed(&self, expr: &syn::Expr) -> Option<&Parameter> {
        let syn::Expr::Reference(reference) = expr else { return None };
        let syn::Expr::MethodCall(call) = &*reference.expr else { return None };
        self.parameter(&call.receiver)
    }

    /// The list in `&name.to_string()`.
    fn list(&self, expr: &syn::Expr) -> Option<proc_macro2::Ident> {
        let parameter = self.printed(expr)?;
        matches!(parameter.ty, Ty::List(_)).then(|| ident(&parameter.ident))
    }

    /// The text of the string or secret parameter in `&name.to_string()`.
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

/// A request with a body. The body is borrowed, because the call may be sent again.
fn encoded(body: &Body, request: &syn::Expr, argument: &syn::Expr) -> syn::Expr {
    let media_type = &body.media_type;
    let typed: syn::Expr = match body.encoding {
        Encoding::Json if media_type != "application/json" => {
            syn::parse_quote!(#request.header(header::CONTENT_TYPE, header::HeaderValue::from_static(#media_type)))
        }
        Encoding::Text => {
            syn::parse_quote!(#request.header(header::CONTENT_TYPE, header::HeaderValue::from_static(#media_type)))
        }
        _ => request.clone(),
    };
    match &body.encoding {
        Encoding::Json if body.ty == Ty::Number => syn::parse_quote!(#typed.json(&Written(#argument))),
        Encoding::Json => syn::parse_quote!(#typed.json(#argument)),
        Encoding::Text => syn::parse_quote!(#typed.body(#argument.clone())),
        Encoding::Binary => syn::parse_quote!(encode_binary(#typed, #argument, #media_type)),
        Encoding::Form => syn::parse_quote!(encode_form(#typed, #argument)),
        Encoding::Multipart { binary } => syn::parse_quote!(encode_multipart(#typed, #argument, &[#(#binary),*])),
    }
}

fn path_ident(expr: &syn::Expr) -> Option<&syn::Ident> {
    match expr {
        syn::Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

fn is_accept(expr: &syn::Expr) -> bool {
    matches!(expr, syn::Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "ACCEPT"))
}

fn is_self(expr: &syn::Expr) -> bool {
    path_ident(expr).is_some_and(|name| name == "self")
}
