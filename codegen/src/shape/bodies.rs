//! Bodies that are forms: objects whose properties become fields of the form, bytes among them where it has parts.

use serde_json::{json, Value};

use super::schema::{Node, Object, Property};
use super::Shaper;
use crate::error::Error;
use crate::model::{Encoding, Ty};

impl Shaper<'_> {
    /// The type of a form.
    pub(super) fn form(&mut self, schema: &Value, pointer: &str, hint: &str) -> Result<Ty, Error> {
        match self.resolve(schema, pointer)?.node {
            Node::Object(_) => Ok(self.place(schema, pointer, &format!("{hint}Request"))?.ty),
            Node::Any => Ok(Ty::Map(Box::new(Ty::Raw))),
            _ => Err(self
                .error(pointer, "a form that is not an object cannot be sent")
                .help("replace the schema in the overlay")),
        }
    }

    /// The type of a form in parts, and which of its properties are bytes.
    pub(super) fn multipart(&mut self, schema: &Value, pointer: &str, hint: &str) -> Result<(Ty, Encoding), Error> {
        let mut read = self.resolve(schema, pointer)?;
        let mut binary = Vec::new();
        if let Node::Object(object) = &mut read.node {
            binary = self.mark_bytes(object)?;
        }
        let ty = match binary.is_empty() {
            // A type of its own: in JSON the same schema has no bytes.
            false => self.queue(&format!("{hint}Request"), None, read),
            true => self.form(schema, pointer, hint)?,
        };
        Ok((ty, Encoding::Multipart { binary }))
    }

    /// Gives the properties that hold bytes the type of bytes, and returns their names.
    fn mark_bytes(&self, object: &mut Object) -> Result<Vec<String>, Error> {
        let mut names = Vec::new();
        for Property { name, schema, pointer } in &mut object.properties {
            let read = self.resolve(schema, pointer)?;
            let bytes = match &read.node {
                Node::Array(items) if self.is_bytes(items, pointer)? => {
                    json!({ "type": "array", "items": { "type": "string", "x-scalar": "binary" } })
                }
                _ if self.is_bytes(schema, pointer)? => json!({ "type": "string", "x-scalar": "binary" }),
                _ => continue,
            };
            names.push(name.clone());
            *schema = bytes;
            if let Value::Object(schema) = schema {
                schema.extend(read.meta);
            }
        }
        Ok(names)
    }

    /// Whether a part of this schema is a file; OpenAPI says so of a part without a type.
    fn is_bytes(&self, schema: &Value, pointer: &str) -> Result<bool, Error> {
        let read = self.resolve(schema, pointer)?;
        Ok(match read.node {
            Node::String => read.meta.get("format").is_some_and(|format| format == "binary"),
            Node::Any => true,
            _ => false,
        })
    }
}
