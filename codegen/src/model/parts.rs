//! Parts of a call: parameters, request body and response.

use super::{Docs, Ty};

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: String,
    /// Rust identifier, unique in its operation.
    pub ident: String,
    /// Where it goes.
    pub location: Location,
    /// How a value that is no scalar is written.
    pub style: Style,
    /// Whether it must be given.
    pub required: bool,
    /// Type of a value.
    pub ty: Ty,
    /// Largest whole number that the document allows.
    pub most: Option<i64>,
    /// Documentation.
    pub docs: Docs,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// An API key that a security scheme puts somewhere else than into the header `Authorization`, or there without a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Name of the security scheme.
    pub scheme: String,
    /// Name of the function that makes credentials of a key.
    pub ident: String,
    /// Where it goes.
    pub location: KeyLocation,
    /// Name of the header, parameter or cookie.
    pub name: String,
    /// Documentation.
    pub docs: Vec<String>,
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyLocation {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// What is before, in and after the first braces of a path template.
pub(crate) fn placeholder(path: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = path.split_once('{')?;
    let (inside, after) = rest.split_once('}')?;
    Some((before, inside, after))
}

/// How the value of a parameter is written that is a list or an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// In the query once for each element; elsewhere with commas.
    Usual,
    /// With this between the elements.
    Joined(&'static str),
    /// Each property as a separate parameter.
    Spread,
    /// Each property as `name[property]`.
    Deep,
    /// As JSON.
    Json,
    /// As `name=value` in the header `Cookie`.
    Cookie,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Rust identifier of the argument.
    pub ident: String,
    /// Media type.
    pub media_type: String,
    /// Type of the value.
    pub ty: Ty,
    /// How it is written.
    pub encoding: Encoding,
    /// Whether it must be given.
    pub required: bool,
    /// Documentation.
    pub docs: Docs,
}

/// How a request body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON.
    Json,
    /// As it is: the type is `String`.
    Text,
    /// As it is: the type is `Binary`.
    Binary,
    /// As a form: the type is an object.
    Form,
    /// As a form of several parts.
    Multipart {
        /// Properties whose values are `Binary`, or lists of them.
        binary: Vec<String>,
    },
}

/// What a successful response holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponseBody {
    /// The envelope `{status, requestId, result}`; the type is that of `result`.
    Envelope(Ty),
    /// A JSON value.
    Json(Ty),
    /// Text of another media type.
    Text,
    /// Bytes.
    Binary,
    /// Nothing beyond the status.
    Empty,
}
