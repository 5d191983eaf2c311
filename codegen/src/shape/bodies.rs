//! Bodies that are forms: objects whose properties become fields of the form, bytes among them where it has parts.

use openapi::document::LocId;
use openapi::schema::form::{Form, What};
use openapi::schema::Child;

use super::content::is_bytes;
use super::Shaper;
use crate::error::Error;
use crate::model::{Encoding, Ty};

impl Shaper<'_> {
    /// The type of a form. A form without a schema has any properties.
    pub(super) fn form_type(&mut self, schema: Option<Child>, at: LocId, hint: &str) -> Result<Ty, Error> {
        let Some(child) = schema else { return Ok(Ty::Map(Box::new(Ty::Raw))) };
        match self.resolve(child)?.what {
            What::Object(_) => Ok(self.place(child, &format!("{hint}Request"))?.ty),
            What::Any => Ok(Ty::Map(Box::new(Ty::Raw))),
            _ => Err(self
                .error_at(at, "a form that is not an object cannot be sent")
                .help("replace the schema in the overlay")),
        }
    }

    /// The type of a form in parts, and which of its properties are bytes.
    pub(super) fn multipart(&mut self, schema: Option<Child>, at: LocId, hint: &str) -> Result<(Ty, Encoding), Error> {
        let mut binary = Vec::new();
        if let Some(child) = schema {
            let form = self.resolve(child)?;
            if let What::Object(object) = &form.what {
                for (name, property) in &object.properties {
                    if self.holds_bytes(*property)? {
                        binary.push(name.clone());
                    }
                }
            }
            if !binary.is_empty() {
                // A separate type: in JSON the same schema has no bytes.
                let ty = self.queue(&format!("{hint}Request"), None, form, binary.clone());
                return Ok((ty, Encoding::Multipart { binary }));
            }
        }
        Ok((self.form_type(schema, at, hint)?, Encoding::Multipart { binary }))
    }

    fn holds_bytes(&mut self, property: Child) -> Result<bool, Error> {
        let form = self.resolve(property)?;
        match form.what {
            What::Array(Some(items)) => Ok(is_file(&*self.resolve(items)?)),
            What::Array(None) => Ok(true),
            _ => Ok(is_file(&form)),
        }
    }

    /// The type of a property of a form that holds bytes.
    pub(super) fn bytes_type(&mut self, property: Child) -> Result<Ty, Error> {
        Ok(match self.resolve(property)?.what {
            What::Array(_) => Ty::List(Box::new(Ty::Binary)),
            _ => Ty::Binary,
        })
    }
}

/// Whether a part of this form is a file; OpenAPI says so of a part without a type.
fn is_file(form: &Form<'_>) -> bool {
    is_bytes(form) || form.what == What::Any
}
