//! Parses the text of a document and finds its faults, through `openapi`.

use openapi::source::Source;

use crate::error::{Error, Stage};

/// Parses a document, and rejects it if the checks find a fault. Errors contain `name` as the name of the file.
///
/// # Errors
/// The first fault.
pub fn load(name: &str, text: &str) -> Result<Source, Error> {
    let (document, faults) = open(name, text)?;
    faults.into_iter().next().map_or(Ok(document), Err)
}

/// Parses a document, and returns the faults that its checks find.
///
/// # Errors
/// If it is not an OpenAPI document that can be read.
pub fn open(name: &str, text: &str) -> Result<(Source, Vec<Error>), Error> {
    let mut document = Source::parse(name, text).map_err(|fault| Error::of(Stage::Load, fault).in_file(name))?;
    let faults = check(Stage::Load, &mut document);
    Ok((document, faults))
}

/// Checks a document, for `open` and again after each change. Returns the faults.
pub(crate) fn check(stage: Stage, document: &mut Source) -> Vec<Error> {
    let faults = document.check();
    faults.into_iter().map(|fault| Error::of(stage, fault).in_file(&document.name)).collect()
}
