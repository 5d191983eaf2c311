//! Generates the source of the client crate from an OpenAPI document. It is a pure function of text to a map of paths to text.
//!
//! ```text
//! load -> overlay -> mend -> shape -> emit -> polish -> format -> Output
//! JSON document              Model    syn::File         text
//! ```

pub mod client;
pub mod emit;
pub mod error;
pub mod format;
pub mod json_schema;
pub mod load;
mod markdown;
pub mod mend;
pub mod model;
mod names;
pub mod overlay;
pub mod polish;
pub mod runtime;
pub mod shape;

use std::collections::BTreeMap;

pub use error::{Error, Stage};
use model::Model;

/// The complete input of the generator.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// Name of the document, for errors.
    pub name: &'a str,
    /// The OpenAPI document, as JSON or YAML.
    pub document: &'a str,
    /// Date of the revision, which the crate sends in the header `User-Agent`. Empty if it is not known.
    pub revision: &'a str,
    /// Repairs to apply.
    pub overlay: Option<&'a overlay::Overlay>,
    /// The facts of the API that the document does not state. Without them no `facts.rs` is written.
    pub client: Option<&'a client::ClientFacts>,
}

/// The source of the client crate, and the report about it.
#[derive(Debug, Clone)]
pub struct Output {
    /// Files by path below `src/api`.
    pub files: BTreeMap<String, String>,
    /// Cargo features of the tag groups.
    pub features: Vec<String>,
    /// The model that the files were written from.
    pub model: Model,
    /// What the overlay did.
    pub overlay: overlay::OverlayReport,
    /// The constraints that are only in the documentation, and the parts that were left out.
    pub report: shape::Report,
    /// The number of changes of each pass of polish.
    pub passes: Vec<(&'static str, usize)>,
}

/// Builds the model of a document without generating code.
///
/// # Errors
/// An error that makes the whole document unreadable, with its location.
pub fn model(input: Input<'_>) -> Result<(Model, overlay::OverlayReport), Error> {
    let read = read(input, &mut |_| {})?;
    Ok((read.model, read.overlay))
}

/// Generates the crate's source.
///
/// `progress` is called with each stage when it begins.
///
/// # Errors
/// An error that makes the whole document unreadable, with its location. Other faults are in the report.
pub fn generate(input: Input<'_>, progress: &mut dyn FnMut(Stage)) -> Result<Output, Error> {
    run(input, progress).map_err(Error::advise)
}

/// A document, and the results of reading it.
#[derive(Debug, Clone)]
pub struct Read {
    /// The document after repairs, without its faults.
    pub document: openapi::source::Source,
    /// The model of the document.
    pub model: Model,
    /// What the overlay did.
    pub overlay: overlay::OverlayReport,
    /// The constraints that are only in the documentation, and the parts that were left out.
    pub report: shape::Report,
}

/// The maximum number of times that a document is mended and read again. Some faults are found only after others are removed.
const MAX_ROUNDS: usize = 16;

/// Reads a document: the stages up to the model.
///
/// # Errors
/// An error that makes the whole document unreadable, with its location.
pub fn read(input: Input<'_>, progress: &mut dyn FnMut(Stage)) -> Result<Read, Error> {
    read_stages(input, progress).map_err(Error::advise)
}

fn read_stages(input: Input<'_>, progress: &mut dyn FnMut(Stage)) -> Result<Read, Error> {
    progress(Stage::Load);
    let (document, faults) = load::open(input.name, input.document)?;
    progress(Stage::Overlay);
    let (mut document, mut faults, overlay) = overlay::repair(document, faults, input.overlay)?;
    progress(Stage::Shape);
    let mut mended = Vec::new();
    for _ in 0..MAX_ROUNDS {
        let count = mended.len();
        mend::mend(&mut document.root, faults, &mut mended)?;
        if mended[count..].iter().any(|mended| mended.fault.instead.is_none()) {
            faults = load::check(Stage::Load, &mut document);
            continue;
        }
        match shape::all(&document) {
            Ok((model, report)) => {
                let model = model::Model { revision: input.revision.to_owned(), ..model };
                mended.extend(report.mended);
                let report = shape::Report { mended, ..report };
                return Ok(Read { document, model, overlay, report });
            }
            Err(found) => faults = found,
        }
    }
    Err(faults.into_iter().next().unwrap_or_else(|| Error::new(Stage::Shape, "", "the faults do not end")))
}

fn run(input: Input<'_>, progress: &mut dyn FnMut(Stage)) -> Result<Output, Error> {
    let Read { document, model, overlay, report } = read(input, progress)?;
    let schemas = json_schema::read(&model, &document);
    progress(Stage::Emit);
    let code = emit::emit(&model)?;
    progress(Stage::Polish);
    let polished = polish::polish(&model, code)?;
    progress(Stage::Format);
    let files = format::format(&model, &polished, &schemas, input.client)?;
    let features = model.groups.iter().map(|group| group.feature.clone()).collect();
    Ok(Output { files, features, model, overlay, report, passes: polished.passes })
}
