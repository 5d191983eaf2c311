//! The operation or path of a call, for errors and traces.

use crate::operation::Operation;
use std::borrow::Cow;

/// An operation, or a method and path of the caller. It never contains a query. The path of the caller contains its arguments.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Cow<'static, str>,
    pub(crate) path: Cow<'static, str>,
}

impl From<&'static Operation> for Target {
    fn from(operation: &'static Operation) -> Self {
        Self { operation: Some(operation), method: operation.method.into(), path: operation.path.into() }
    }
}

impl Target {
    /// Returns the operation id, or the empty string.
    pub(crate) fn id(&self) -> &'static str {
        self.operation.map_or("", |operation| operation.id)
    }
}
