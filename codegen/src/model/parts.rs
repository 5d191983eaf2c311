//! Parts of a call: parameters, request body and response.

use super::{Docs, Ty};

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: String,
    /// Rust identifier, unique in its operation.
    pub ident: String,
    /// Its location in the request.
    pub location: Location,
    /// How a value other than a scalar is serialized.
    pub style: Style,
    /// Whether it is required.
    pub required: bool,
    /// Type of a value.
    pub ty: Ty,
    /// The `maximum` of an integer.
    pub most: Option<i64>,
    /// Documentation.
    pub docs: Docs,
}

/// The location of a parameter in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A security scheme of the type `apiKey`: a key in a header, in the query or in a cookie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Name of the security scheme.
    pub scheme: String,
    /// Name of the function that makes credentials from a key.
    pub ident: String,
    /// Its location in the request.
    pub location: KeyLocation,
    /// Name of the header, parameter or cookie.
    pub name: String,
    /// Documentation.
    pub docs: Vec<String>,
}

/// The location of an API key in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyLocation {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// Splits a path template at its first braces: the text before, inside and after them.
pub(crate) fn placeholder(path: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = path.split_once('{')?;
    let (inside, after) = rest.split_once('}')?;
    Some((before, inside, after))
}

/// How a list or an object is serialized as the value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// In the query, one parameter for each element. Elsewhere, elements separated by commas.
    Usual,
    /// Elements separated by this text.
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
    /// How it is serialized.
    pub encoding: Encoding,
    /// Whether it is required.
    pub required: bool,
    /// Documentation.
    pub docs: Docs,
}

/// How a request body is serialized.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON.
    Json,
    /// As text. The type is `String`.
    Text,
    /// As bytes. The type is `Binary`.
    Binary,
    /// As a form. The type is an object.
    Form,
    /// As a multipart form.
    Multipart {
        /// Properties whose values are `Binary`, or lists of them.
        binary: Vec<String>,
    },
}

/// The body of a successful response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponseBody {
    /// The envelope `{status, requestId, result}`. The type is that of `result`.
    Envelope(Ty),
    /// A JSON value.
    Json(Ty),
    /// Text of another media type.
    Text,
    /// Bytes.
    Binary,
    /// No body.
    Empty,
}
