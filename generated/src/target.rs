//! What a call is about, for errors and traces: a generated operation, or a method and path of the caller's.

use crate::operation::Operation;
use http::Method;

#[derive(Clone, Debug)]
pub(crate) enum Target {
    Operation(&'static Operation),
    Path(Method, String),
}

impl Target {
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Operation(operation) => Some(operation),
            Self::Path(..) => None,
        }
    }

    /// The operation id, or the empty string.
    pub(crate) fn id(&self) -> &'static str {
        self.operation().map_or("", |operation| operation.id)
    }

    pub(crate) fn method(&self) -> &str {
        match self {
            Self::Operation(operation) => operation.method,
            Self::Path(method, _) => method.as_str(),
        }
    }

    /// The path without arguments where it is known, and never the query string.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Operation(operation) => operation.path,
            Self::Path(_, path) => path,
        }
    }
}
