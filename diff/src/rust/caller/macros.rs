//! Reads the arguments of macros, as far as their tokens allow.

use proc_macro2::{LineColumn, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Token};

use super::infer::Value;
use super::reader::Reader;
use super::{Form, Unread};

impl Reader<'_, '_> {
    /// Reads the tokens of a macro as expressions, or else as statements, or else one by one.
    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        if let Ok(arguments) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()) {
            return arguments.iter().for_each(|argument| match argument {
                Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => self.format(text),
                argument => {
                    self.uses_traits(argument);
                    self.visit_loose(argument);
                }
            });
        }
        if let Ok(statements) = syn::Block::parse_within.parse2(tokens.clone()) {
            return statements.iter().for_each(|statement| self.visit_stmt(statement));
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(name) if is_punct(at.checked_sub(1).and_then(|at| tokens.get(at)), '.') => {
                    let is_call = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
                    self.member(name, Value::default(), if is_call { Form::Call } else { Form::Field });
                }
                TokenTree::Ident(name) if !is_punct(at.checked_sub(1).and_then(|at| tokens.get(at)), ':') => {
                    let path = path_at(&tokens[at..]);
                    match path {
                        Some(path) => self.path(&path),
                        None => self.path(&name.clone().into()),
                    }
                }
                _ => {}
            }
        }
    }

    /// The names that are passed to a macro of the program. Some of them may be members.
    pub(super) fn own_macro(&mut self, call: &syn::Macro) {
        let name = call.path.segments.last().map(|name| name.ident.to_string()).unwrap_or_default();
        if let ("include", Ok(file)) = (name.as_str(), call.parse_body::<syn::LitStr>()) {
            let reason = format!("line {}: `include!` is not followed", file.span().start().line);
            self.included.push(Unread { file: file.value(), reason });
        }
        if self.scope.own.macros.contains(&name) {
            names(call.tokens.clone(), &mut |name| self.member(name, Value::default(), Form::Field));
        }
    }

    /// The code that a macro of the program writes. A member may have a name that is passed to it.
    pub(super) fn definition(&mut self, name: &str, tokens: TokenStream) {
        let given = self.scope.own.given.get(name).cloned().unwrap_or_default();
        let items: Vec<String> =
            given.iter().flat_map(|name| self.scope.index.members(name)).map(|member| member.path.clone()).collect();
        let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
        for window in all.windows(3) {
            if let [dot, dollar, TokenTree::Ident(name)] = window {
                if is_punct(Some(dot), '.') && is_punct(Some(dollar), '$') {
                    for form in [Form::Field, Form::Call] {
                        self.note_at(name.span().start(), form, false, items.clone());
                    }
                }
            }
        }
        for token in all {
            if let TokenTree::Group(group) = token {
                self.definition(name, group.stream());
            }
        }
    }

    /// The variables that a format string names.
    fn format(&mut self, text: &syn::LitStr) {
        let (start, written) = (text.span().start(), text.token().to_string());
        let mut rest = written.as_str();
        while let Some(at) = rest.find('{') {
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix('{') {
                rest = after;
                continue;
            }
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            if !after.starts_with([':', '}']) {
                continue;
            }
            let before = &written[..written.len() - rest.len()];
            let line = before.rsplit_once('\n').map(|(_, line)| line.chars().count());
            let column = line.unwrap_or(start.column + before.chars().count());
            let place = LineColumn { line: start.line + before.matches('\n').count(), column };
            let value = self.scope.variable(name).cloned().unwrap_or_default();
            self.note_at(place, Form::Conversion, false, value.ty.into_iter().collect());
            self.note_value(place, value.fields);
        }
    }
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// The path that begins with the first token.
fn path_at(tokens: &[TokenTree]) -> Option<syn::Path> {
    let is_part = |token: &&TokenTree| matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':');
    let part: TokenStream = tokens.iter().take_while(is_part).cloned().collect();
    syn::parse2(part).ok()
}

/// Calls `found` with every name among the tokens.
pub(super) fn names(tokens: TokenStream, found: &mut impl FnMut(&proc_macro2::Ident)) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => found(&name),
            TokenTree::Group(group) => names(group.stream(), found),
            _ => {}
        }
    }
}
