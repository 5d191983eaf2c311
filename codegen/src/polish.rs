//! Converts progenitor's code to that of the crate. Operations keep the part that builds their request.
//! The macros of the runtime, called once for each item, write everything else.
//! It guarantees that the result contains no type of progenitor's runtime.

mod access;
mod calls;
pub(crate) mod dynamic;
mod inline;
mod macros;
mod paths;
mod requests;
pub(crate) mod table;
mod tidy;
mod waits;

use std::collections::BTreeMap;

use crate::error::{Error, Stage};
use crate::markdown::printable;
use crate::model::{Kind, Model};

pub use macros::type_text;

/// An item of the output, in the order in which it is printed.
#[derive(Clone)]
pub enum Piece {
    /// Rust code, printed by prettyplease.
    Item(Box<syn::Item>),
    /// A call of one of the runtime's macros, printed as it is.
    Invocation(Invocation),
}

/// A call of one of the runtime's macros.
#[derive(Debug, Clone)]
pub struct Invocation {
    /// Name of the macro.
    pub name: &'static str,
    /// Lines of its body, with indentation relative to the body.
    pub lines: Vec<String>,
}

/// The polished code: pieces by type and operation.
#[derive(Clone, Default)]
pub struct Polished {
    /// The code of each type, by Rust name.
    pub types: BTreeMap<String, Piece>,
    /// The code of each operation, by `operationId`.
    pub calls: BTreeMap<String, Call>,
    /// The number of changes of each pass.
    pub passes: Vec<(&'static str, usize)>,
}

/// The code of an operation.
#[derive(Clone)]
pub struct Call {
    /// The method of the client.
    pub method: syn::ImplItemFn,
    /// The type of its calls, and the items that belong to it.
    pub pieces: Vec<Piece>,
}

/// A pass over progenitor's code: its name, its reason, and its function, which returns the number of changes.
pub(crate) struct Pass {
    pub(crate) id: &'static str,
    #[allow(dead_code, reason = "read by people and by the test of the table")]
    pub(crate) reason: &'static str,
    pub(crate) run: fn(&Model, &mut syn::File) -> Result<usize, Error>,
}

/// All passes, in order. A new pass needs a file and a row.
pub(crate) const PASSES: [Pass; 3] = [
    Pass {
        id: "tidy",
        reason: "the client, its hooks and its errors are those of the runtime",
        run: tidy::tidy,
    },
    Pass { id: "paths", reason: "types are named by their short names, runtime types included", run: paths::paths },
    Pass {
        id: "calls",
        reason: "from the built request on, every operation is the same: retry, limits, responses and errors live in one place",
        run: requests::cut,
    },
];

/// Polishes what progenitor emitted for a model.
///
/// # Errors
/// If the emitted code does not have the expected form. The error contains the Rust path.
pub fn polish(model: &Model, mut file: syn::File) -> Result<Polished, Error> {
    let mut polished = Polished::default();
    for pass in &PASSES {
        polished.passes.push((pass.id, (pass.run)(model, &mut file)?));
    }
    for ty in model.types.values() {
        let piece = match &ty.kind {
            Kind::Struct(object) => Piece::Invocation(macros::object(ty, object)),
            Kind::Enum(variants) => Piece::Invocation(macros::open_enum(ty, variants)),
            Kind::Union(union) => macros::union(ty, union)?,
            Kind::Alias(target) => macros::alias(ty, target)?,
        };
        polished.types.insert(ty.name.clone(), piece);
    }
    let bodies: BTreeMap<String, &syn::ImplItemFn> =
        crate::emit::methods(&file).map(|method| (method.sig.ident.to_string(), method)).collect();
    for operation in &model.operations {
        let Some(body) = bodies.get(&operation.method_ident) else { return Err(lost(&operation.method_ident)) };
        let mut call = calls::call(operation, body)?;
        inline::function(&mut call.method);
        call.pieces.iter_mut().for_each(inline::piece);
        polished.calls.insert(operation.id.clone(), call);
    }
    Ok(polished)
}

fn lost(name: &str) -> Error {
    Error::new(Stage::Polish, name, "the item was lost on the way")
}

/// Parses code made by a pass.
pub(crate) fn parse<T: syn::parse::Parse>(name: &str, tokens: proc_macro2::TokenStream) -> Result<T, Error> {
    syn::parse2(tokens).map_err(|error| Error::new(Stage::Polish, name, format!("the code does not parse: {error}")))
}

/// Documentation as attributes.
pub(crate) fn doc_attributes(docs: &crate::model::Docs) -> Vec<proc_macro2::TokenStream> {
    let lines = doc_lines(docs);
    let text = lines.iter().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote::quote!(#[doc = #line])
    });
    let deprecated = docs.deprecated.iter().map(|note| quote::quote!(#[deprecated = #note]));
    text.chain(deprecated).collect()
}

/// Documentation as attributes. Without documentation, this line.
pub(crate) fn doc_attributes_or(docs: &crate::model::Docs, line: &str) -> Vec<proc_macro2::TokenStream> {
    if !docs.paragraphs.is_empty() {
        return doc_attributes(docs);
    }
    doc_attributes(&crate::model::Docs { paragraphs: vec![line.to_owned()], deprecated: docs.deprecated.clone() })
}

/// Documentation as lines, with a blank line between paragraphs.
pub(crate) fn doc_lines(docs: &crate::model::Docs) -> Vec<String> {
    printable(&docs.paragraphs.join("\n\n")).lines().map(str::to_owned).collect()
}

/// A Rust identifier of the model. Names were checked when they were made.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::PASSES;

    #[test]
    fn every_pass_has_a_file_and_a_reason() {
        for pass in &PASSES {
            let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/polish/{}.rs", pass.id));
            assert!(file.is_file(), "{} has no file", pass.id);
            assert!(pass.reason.len() > 20, "{} has no reason", pass.id);
            assert_eq!(PASSES.iter().filter(|other| other.id == pass.id).count(), 1);
        }
    }
}
