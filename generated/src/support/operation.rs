//! What the document says about one operation, as data. The table of all of them is generated.

/// An operation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its operation id in the document.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The tag it is filed under.
    pub tag: &'static str,
    /// One line about it.
    pub summary: &'static str,
    /// The Cloud permissions a key needs for it, all of them.
    pub permissions: &'static [&'static str],
    /// Whether it may still change or leave.
    pub beta: bool,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Its parameters: those of the path, then the others in document order.
    pub parameters: &'static [Parameter],
    /// Whether it takes a request body.
    pub body: bool,
    /// How it hands out long lists.
    pub paging: Paging,
    /// Whether a 404 answer means that the thing was never set.
    pub unset: bool,
}

/// A parameter of an [`Operation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// Whether the operation is refused without it.
    pub required: bool,
}

impl Parameter {
    pub(crate) const fn new(name: &'static str, location: Location, required: bool) -> Self {
        Self { name, location, required }
    }
}

/// Where a [`Parameter`] goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum Location {
    Path,
    Query,
    Header,
}

/// How an [`Operation`] hands out long lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// All at once.
    None,
    /// Each page names the next one.
    Cursor,
    /// The caller counts.
    Offset,
}
