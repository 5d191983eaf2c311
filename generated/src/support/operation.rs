//! The description of an operation. The table of all operations is generated.

/// An operation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its operation id in the document.
    pub id: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with parameters in braces.
    pub path: &'static str,
    /// The tag of the operation in the document.
    pub tag: &'static str,
    /// The summary of the operation in the document.
    pub summary: &'static str,
    /// All permissions that a key needs for the operation.
    pub permissions: &'static [&'static str],
    /// Whether the operation is in beta: it may change or be removed.
    pub beta: bool,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
    /// The parameters: those of the path, then the others in the order of the document.
    pub parameters: &'static [Parameter],
    /// Whether the operation has a request body.
    pub body: bool,
    /// The paging style of the operation.
    pub paging: Paging,
    /// Whether status 404 means that an optional setting was never set.
    pub unset: bool,
}

/// A parameter of an [`Operation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name in the request.
    pub name: &'static str,
    /// The location in the request.
    pub location: Location,
    /// Whether the parameter is required.
    pub required: bool,
}

impl Parameter {
    pub(crate) const fn new(name: &'static str, location: Location, required: bool) -> Self {
        Self { name, location, required }
    }
}

/// The location of a [`Parameter`] in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum Location {
    Path,
    Query,
    Header,
}

/// The paging style of an [`Operation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// No argument selects a page. All items are on one page, except that a request may cover a limited range of days.
    None,
    /// Each page has the cursor of the next one.
    Cursor,
    /// The caller passes the offset of a page.
    Offset,
}
