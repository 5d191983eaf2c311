//! The location of a hint, and the operations and types of the document that it can refer to.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, Stage};
use crate::model::{Field, Group, Kind, Operation, Parameter, ResponseBody, Ty, Type};

/// The items that hints can refer to.
#[derive(Clone, Copy)]
pub(super) struct Known<'h> {
    pub(super) file: &'h str,
    pub(super) types: &'h BTreeMap<String, Type>,
    pub(super) groups: &'h [Group],
    pub(super) operations: &'h [Operation],
}

/// A location in a hint: the operation with the hint, and the pointer.
#[derive(Clone)]
pub(super) struct Place<'h> {
    pub(super) known: Known<'h>,
    pub(super) operation: &'h Operation,
    pub(super) pointer: String,
}

impl<'h> Place<'h> {
    /// A location inside this one.
    pub(super) fn at(&self, path: &str) -> Place<'h> {
        Place { pointer: format!("{}/{path}", self.pointer), ..*self }
    }

    pub(super) fn error(&self, message: impl Into<String>) -> Error {
        Error::new(Stage::Shape, &self.pointer, message).in_file(self.known.file)
    }

    /// Rejects the hint with an error.
    pub(super) fn reject<T>(&self, message: impl Into<String>) -> Result<T, Error> {
        Err(self.error(message))
    }

    /// Reads a hint.
    pub(super) fn parse<T: for<'de> Deserialize<'de>>(&self, hint: &Value) -> Result<T, Error> {
        T::deserialize(hint).map_err(|error| {
            self.error(format!("the hint cannot be read: {error}")).help("its form is at the top of the overlay")
        })
    }

    /// The operation with an id that is written at this location.
    pub(super) fn operation_of(&self, id: &str) -> Result<&'h Operation, Error> {
        let found = self.known.operations.iter().find(|operation| operation.id == id);
        found.ok_or_else(|| self.error(format!("there is no operation `{id}`")))
    }

    /// The parameters of the hint's operation that provide the required parameters of another, in the other's order.
    pub(super) fn shared_arguments(&self, other: &Operation) -> Result<Vec<&'h Parameter>, Error> {
        let from = self.operation;
        let required = other.parameters.iter().filter(|parameter| parameter.required);
        let arguments = required.map(|wanted| {
            let mut own = from.parameters.iter().filter(|own| own.required);
            own.find(|own| own.wire == wanted.wire && own.ty == wanted.ty).ok_or_else(|| {
                self.error(format!("`{}` has no value for `{}`, which `{}` requires", from.id, wanted.wire, other.id))
            })
        });
        arguments.collect()
    }

    /// Checks that the operation can be repeated: it must not change anything.
    pub(super) fn check_read_only(&self) -> Result<(), Error> {
        match self.operation.method == "GET" && self.operation.body.is_none() {
            true => Ok(()),
            false => self.reject("only a GET operation without a body can be repeated"),
        }
    }

    /// The kind of a type with a name.
    pub(super) fn kind(&self, ty: &Ty) -> Option<&'h Kind> {
        let Ty::Named(name) = ty else { return None };
        self.known.types.get(name).map(|ty| &ty.kind)
    }

    /// The fields of an object. Other types have none.
    pub(super) fn fields(&self, ty: &Ty) -> &'h [Field] {
        match self.kind(ty) {
            Some(Kind::Struct(object)) => &object.fields,
            _ => &[],
        }
    }

    /// The fields of the result of a response.
    pub(super) fn fields_of(&self, response: &ResponseBody) -> &'h [Field] {
        match response {
            ResponseBody::Envelope(ty) => self.fields(ty),
            _ => &[],
        }
    }
}
