//! The grammar of OpenAPI: a table of every field of every object, with the kind of its value and its use, and a function
//! that traverses a document by this table.

mod openapi;
mod schema;
mod walk;

pub use walk::{walk, Visit};

/// The objects of an OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Components,
    Tag,
    SecurityScheme,
    Flows,
    ImplicitFlow,
    PasswordFlow,
    CodeFlow,
    Discriminator,
    Xml,
    Schema,
}

/// The kind of the value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Anything.
    Any,
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A whole number that is not negative.
    Count,
    /// A number, or a boolean as in `exclusiveMinimum` of OpenAPI 3.0.
    Bound,
    /// The name of a JSON type, or a list of them.
    Types,
    /// A list of strings.
    Texts,
    /// A list of values.
    Values,
    /// An object whose values are strings.
    TextMap,
    /// An object whose values are lists of strings.
    TextsMap,
    /// A list of objects whose values are lists of strings: security requirements.
    TextsMaps,
    /// An OpenAPI object.
    One(Node),
    /// A list of OpenAPI objects.
    ListOf(Node),
    /// An object whose values are OpenAPI objects.
    MapOf(Node),
    /// An object whose values are schemas or lists of strings: `dependencies` of older drafts.
    Dependencies,
}

/// How a field is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is read.
    Read,
    /// It is ignored. The report counts it under this class.
    LeftOut(&'static str),
    /// The document is rejected for this reason.
    Rejected(&'static str),
}

/// A field of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// The kind of its value.
    pub kind: Kind,
    /// Whether the object is invalid without it.
    pub required: bool,
    /// How it is used.
    pub fate: Fate,
}

impl Field {
    const fn new(name: &'static str, kind: Kind) -> Field {
        Field { name, kind, required: false, fate: Fate::Read }
    }

    const fn must(name: &'static str, kind: Kind) -> Field {
        Field { required: true, ..Field::new(name, kind) }
    }

    const fn left_out(name: &'static str, kind: Kind, class: &'static str) -> Field {
        Field { fate: Fate::LeftOut(class), ..Field::new(name, kind) }
    }

    const fn rejected(name: &'static str, reason: &'static str) -> Field {
        Field { fate: Fate::Rejected(reason), ..Field::new(name, Kind::Any) }
    }
}

impl Node {
    /// The fields of the object, the most common first.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Node::Schema => schema::KEYWORDS,
            node => openapi::fields(node),
        }
    }

    /// The field with a key. Keys of `paths`, `responses` and callbacks follow a pattern.
    pub fn field(self, key: &str) -> Option<&'static Field> {
        match self {
            Node::Paths => key.starts_with('/').then_some(&openapi::PATH),
            Node::Responses => is_status(key).then_some(&openapi::STATUS),
            Node::Callback => Some(&openapi::EXPRESSION),
            _ => self.fields().iter().find(|field| field.name == key),
        }
    }

    /// Whether a Reference Object can replace the object.
    pub fn referable(self) -> bool {
        matches!(
            self,
            Node::Parameter
                | Node::Header
                | Node::RequestBody
                | Node::Response
                | Node::Example
                | Node::Link
                | Node::Callback
                | Node::SecurityScheme
        )
    }

    /// The name of the object in messages.
    pub fn noun(self) -> &'static str {
        match self {
            Node::Root => "document",
            Node::Info => "info object",
            Node::Contact => "contact",
            Node::License => "license",
            Node::Server => "server",
            Node::ServerVariable => "server variable",
            Node::Paths => "paths object",
            Node::PathItem => "path item",
            Node::Operation => "operation",
            Node::ExternalDocs => "externalDocs object",
            Node::Parameter => "parameter",
            Node::Header => "header",
            Node::RequestBody => "request body",
            Node::MediaType => "media type",
            Node::Encoding => "encoding",
            Node::Responses => "responses object",
            Node::Response => "response",
            Node::Callback => "callback",
            Node::Example => "example",
            Node::Link => "link",
            Node::Components => "components object",
            Node::Tag => "tag",
            Node::SecurityScheme => "security scheme",
            Node::Flows => "flows object",
            Node::ImplicitFlow | Node::PasswordFlow | Node::CodeFlow => "flow",
            Node::Discriminator => "discriminator",
            Node::Xml => "xml object",
            Node::Schema => "schema",
        }
    }
}

/// Whether the key of a response is a status, a range of them, or `default`.
fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'5', rest @ ..] if rest.len() == 2 => {
            rest.iter().all(u8::is_ascii_digit) || rest.eq_ignore_ascii_case(b"xx")
        }
        _ => key == "default",
    }
}

/// Whether a key is documentation, or an extension without a meaning here.
pub fn is_text(key: &str) -> bool {
    const TEXT: [&str; 9] =
        ["description", "summary", "title", "example", "examples", "externalDocs", "xml", "$comment", "$schema"];
    const MEANT: [&str; 4] = ["x-stability-level", "x-sunset", "x-extensible-enum", "x-badges"];
    TEXT.contains(&key) || (key.starts_with("x-") && !MEANT.contains(&key))
}
