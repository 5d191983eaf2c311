//! Prints one file: header, documentation, and each piece with a blank line before it.

use super::{Placed, HEADER};
use crate::polish::{Invocation, Piece};

/// A file of pieces.
pub(super) fn file(doc: &str, pieces: &[Placed<'_>], preamble: &str) -> String {
    let mut out = format!("{HEADER}\n//! {doc}\n");
    if !preamble.is_empty() {
        out.push('\n');
        out.push_str(preamble);
    }
    for Placed { piece, features } in pieces {
        out.push('\n');
        out.push_str(&condition(features));
        match piece {
            Piece::Item(item) => out.push_str(&print(item)),
            Piece::Invocation(invocation) => print_invocation(invocation, &mut out),
        }
    }
    out
}

/// The declaration of a module, with a re-export of its items.
pub(super) fn module(name: &str, feature: Option<&str>) -> String {
    let feature: Vec<String> = feature.map(str::to_owned).into_iter().collect();
    let condition = condition(&feature);
    format!("{condition}mod {name};\n{condition}pub use {name}::*;\n")
}

/// A macro call with a line for each entry, which begins with the features that it needs.
pub(super) fn table(name: &str, entries: impl Iterator<Item = (Vec<String>, String)>) -> String {
    let lines = entries.map(|(features, entry)| format!("    {}{entry};\n", condition(&features).replace('\n', " ")));
    format!("{name}! {{\n{}}}\n", lines.collect::<String>())
}

pub(super) fn condition(features: &[String]) -> String {
    let each: Vec<_> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    match each.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        _ => format!("#[cfg(any({}))]\n", each.join(", ")),
    }
}

/// All identifiers of a piece of code.
pub(super) fn words(tokens: proc_macro2::TokenStream, words: &mut std::collections::BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(ident) => drop(words.insert(ident.to_string())),
            proc_macro2::TokenTree::Group(group) => self::words(group.stream(), words),
            _ => {}
        }
    }
}

fn print(item: &syn::Item) -> String {
    let file = syn::File { shebang: None, attrs: Vec::new(), items: vec![item.clone()] };
    let text = prettyplease::unparse(&file);
    match item {
        syn::Item::Impl(_) => with_gaps(&text),
        _ => text,
    }
}

/// The code of a block, with a blank line between functions.
fn with_gaps(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}

fn print_invocation(invocation: &Invocation, out: &mut String) {
    let Invocation { name, lines } = invocation;
    if let [line] = lines.as_slice() {
        out.push_str(&format!("{name}! {{ {line} }}\n"));
        return;
    }
    out.push_str(&format!("{name}! {{\n"));
    for line in lines {
        let line = format!("    {line}");
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out.push_str("}\n");
}
