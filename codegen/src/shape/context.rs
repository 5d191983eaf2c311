//! The data that all parts of this stage share: the document, the schemas that have a name, and the report.

use std::rc::Rc;

use openapi::document::{Document, LocId};
use openapi::schema::form::{Form, What};
use openapi::schema::Child;

use super::report::Report;
use crate::error::{Error, Stage};
use crate::mend::Mended;

/// The document that is read, and the report about it.
pub(super) struct Context<'a> {
    /// Name of the document, for errors.
    pub(super) file: &'a str,
    pub(super) doc: Document<'a>,
    /// Schemas that have a name, in document order.
    pub(super) schemas: Vec<(LocId, String)>,
    pub(super) report: Report,
}

impl<'a> Context<'a> {
    pub(super) fn error(&self, pointer: &str, message: impl Into<String>) -> Error {
        Error::new(Stage::Shape, pointer, message).in_file(self.file)
    }

    pub(super) fn error_at(&self, at: LocId, message: impl Into<String>) -> Error {
        self.error(&self.doc.pointer(at), message)
    }

    /// The name of a named schema in the document.
    pub(super) fn schema_name(&self, at: LocId) -> String {
        let known = self.schemas.iter().find(|(known, _)| *known == at).map(|(_, name)| name.clone());
        known.unwrap_or_else(|| self.doc.pointer(at))
    }

    /// The form of a schema. Names are followed to their definitions.
    pub(super) fn resolve(&mut self, child: Child) -> Result<Rc<Form<'a>>, Error> {
        let mut form = self.doc.form(child);
        let mut nullable = form.nullable;
        for _ in 0..self.schemas.len() + 1 {
            let What::Named(at) = form.what else {
                return Ok(match nullable == form.nullable {
                    true => form,
                    false => Rc::new(Form { nullable, ..(*form).clone() }),
                });
            };
            form = self.doc.named_form(at);
            nullable |= form.nullable;
        }
        Err(self.error_at(child.at, "the reference leads back to itself"))
    }

    /// Reports that the value at a location was left out.
    pub(super) fn leave_out(&mut self, class: &str, at: LocId) {
        self.report.leave_out(class, self.doc.pointer(at));
    }

    /// Reports schemas that exceed the limits of the reader.
    pub(super) fn check_limits(&mut self) {
        let Some(at) = self.doc.over_limit else { return };
        let message = "unions, `allOf` or references here are nested too deep, or multiply into too many schemas";
        let fault = self.error_at(at, message).help("move the parts that contain it to `components`");
        self.report.mended.push(Mended { fault, instead: "what is beyond the limit is read as any JSON".to_owned() });
    }
}
