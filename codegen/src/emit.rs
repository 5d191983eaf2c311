//! Runs progenitor on a document made from the model and returns its code, unchanged.
//! The document contains only operations. Types other than scalars are referred to with `x-rust-type`, so that progenitor generates none.
//! It guarantees that the code has every operation of the model with all its arguments.

mod document;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use progenitor_impl::{CrateVers, GenerationSettings, Generator};

use crate::error::{Error, Stage};
use crate::model::Model;

pub(crate) use document::{RUNTIME, TYPES};

/// Emits the code for a model.
///
/// # Errors
/// If progenitor rejects the document, panics, or leaves something out.
pub fn emit(model: &Model) -> Result<syn::File, Error> {
    let document = document::openapi(model)?;
    let mut settings = GenerationSettings::new();
    for name in [RUNTIME, TYPES, "std"] {
        settings.with_crate(name, CrateVers::Any, None);
    }
    // A panic of progenitor is reported like an error.
    let tokens = caught(|| Generator::new(&settings).generate_tokens(&document))
        .map_err(|panic| failed(format!("progenitor panicked: {}", panic_text(&*panic))))?
        .map_err(|error| failed(format!("progenitor rejected the document: {error}")))?;
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| failed(format!("progenitor wrote code that does not parse: {error}")))?;
    check(model, &file)?;
    Ok(file)
}

thread_local! {
    /// Whether a panic of this thread is caught, and must not be printed.
    static CAUGHT: Cell<bool> = const { Cell::new(false) };
}

/// Runs a closure, and returns its panic without printing it. Every other panic is passed to the panic hook that was set before.
fn caught<T>(run: impl FnOnce() -> T) -> std::thread::Result<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !CAUGHT.get() {
                before(info);
            }
        }));
    });
    CAUGHT.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    CAUGHT.set(false);
    result
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

fn failed(message: String) -> Error {
    Error::new(Stage::Emit, "", message)
        .help("find the operation or schema with `--spec` and a smaller document, and repair it in the overlay")
}

fn check(model: &Model, file: &syn::File) -> Result<(), Error> {
    let methods: BTreeMap<String, BTreeSet<String>> =
        methods(file).map(|method| (method.sig.ident.to_string(), arguments(method))).collect();
    for operation in &model.operations {
        let Some(emitted) = methods.get(&operation.method_ident) else {
            return Err(failed(format!("operation `{}` did not come out", operation.id)));
        };
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ident);
        let mut wanted = parameters.chain(operation.body.iter().map(|body| &body.ident));
        if let Some(missing) = wanted.find(|name| !emitted.contains(*name)) {
            return Err(failed(format!("argument `{missing}` of operation `{}` did not come out", operation.id)));
        }
    }
    Ok(())
}

fn arguments(method: &syn::ImplItemFn) -> BTreeSet<String> {
    let names = method.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(argument) => match &*argument.pat {
            syn::Pat::Ident(name) => Some(name.ident.to_string()),
            _ => None,
        },
        syn::FnArg::Receiver(_) => None,
    });
    names.collect()
}

/// Whether a method belongs to an operation. Only these methods are asynchronous: progenitor's client also has methods such as `new`.
pub(crate) fn is_operation(method: &syn::ImplItemFn) -> bool {
    method.sig.asyncness.is_some()
}

/// The methods of operations.
pub(crate) fn methods(file: &syn::File) -> impl Iterator<Item = &syn::ImplItemFn> {
    let impls = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    impls.flat_map(|block| &block.items).filter_map(|item| match item {
        syn::ImplItem::Fn(method) if is_operation(method) => Some(method),
        _ => None,
    })
}
