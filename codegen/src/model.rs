//! The typed model of a document, with all decisions about its Rust form. `shape` makes the decisions. `emit`, `polish`, the
//! operation table and the report read them.

mod parts;
mod repeat;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use parts::placeholder;
pub use parts::{ApiKey, Body, Encoding, KeyLocation, Location, Parameter, ResponseBody, Style};
pub use repeat::{Access, Condition, Paging, PagingStyle, Step, TargetState, Wait, Window};

/// Everything the later stages need to know about a document.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// Date of the revision. Empty if it is not known.
    pub revision: String,
    /// `info.title` of the document.
    pub title: String,
    /// The URL of the first server. Empty if no server of the document has a complete URL.
    pub base_url: String,
    /// The API keys of its security schemes, in document order.
    pub api_keys: Vec<ApiKey>,
    /// Types by Rust name.
    pub types: BTreeMap<String, Type>,
    /// Operations in document order.
    pub operations: Vec<Operation>,
    /// Tag groups in document order. Each is a feature of the client crate.
    pub groups: Vec<Group>,
    /// Component schemas that no operation reaches.
    pub unreached: Vec<String>,
}

/// A set of tags that a feature of the crate switches on or off.
#[derive(Debug, Clone)]
pub struct Group {
    /// Name of the Cargo feature.
    pub feature: String,
    /// Name of the group in the document.
    pub title: String,
    /// Tags that belong to it.
    pub tags: Vec<String>,
}

/// Documentation of an item, in the order in which it is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// Markdown paragraphs.
    pub paragraphs: Vec<String>,
    /// The note of `#[deprecated]`, if the document deprecates the item.
    pub deprecated: Option<String>,
}

/// A named type of the client crate.
#[derive(Debug, Clone)]
pub struct Type {
    /// Rust name.
    pub name: String,
    /// JSON pointer of the schema it comes from.
    pub pointer: String,
    /// Name of the component schema, if it is one.
    pub schema: Option<String>,
    /// Documentation.
    pub docs: Docs,
    /// Its form.
    pub kind: Kind,
    /// Tags of the operations that reach it.
    pub tags: BTreeSet<String>,
    /// Whether a request body or parameter reaches it.
    pub in_request: bool,
    /// Whether a response reaches it.
    pub in_response: bool,
}

/// The forms of a named type.
#[derive(Debug, Clone)]
pub enum Kind {
    /// An object with properties.
    Struct(Struct),
    /// An open enum of strings.
    Enum(Vec<Variant>),
    /// A union of schemas.
    Union(Union),
    /// Another name for a type.
    Alias(Ty),
}

/// An object with properties.
#[derive(Debug, Clone, Default)]
pub struct Struct {
    /// Fields in document order.
    pub fields: Vec<Field>,
    /// Name of the type of the constructor's one argument, if separate arguments would be too many.
    pub arguments: Option<String>,
    /// Type of the values of properties that are not listed, with the ident of the field that contains them.
    pub rest: Option<(String, Ty)>,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Rust identifier, unique in its struct.
    pub ident: String,
    /// Name of the setter that sets `null`, unique in its struct.
    pub null_ident: String,
    /// Type of a value, without `Option` or `Nullable`.
    pub ty: Ty,
    /// Whether `null` is a value of the property.
    pub nullable: bool,
    /// Whether the document requires the property.
    pub required: bool,
    /// Whether the value is boxed, because the type contains itself.
    pub boxed: bool,
    /// Documentation.
    pub docs: Docs,
}

/// A value of an open enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Value on the wire.
    pub wire: String,
    /// Rust identifier, unique in its enum.
    pub ident: String,
}

/// A union of schemas and the rule that distinguishes its arms.
#[derive(Debug, Clone)]
pub struct Union {
    /// How an object arm is selected.
    pub rule: Rule,
    /// Arms in document order.
    pub arms: Vec<Arm>,
}

/// How an object arm of a union is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// By the constant value of one property.
    Tag(String),
    /// By the properties that an arm requires or alone declares.
    Properties,
    /// By JSON kind alone.
    Kinds,
    /// Not at all: no rule distinguishes all arms, so the value stays raw JSON.
    Raw,
}

/// An arm of a union.
#[derive(Debug, Clone)]
pub struct Arm {
    /// Rust identifier of the variant.
    pub ident: String,
    /// Type of the value.
    pub ty: Ty,
    /// What selects the arm.
    pub select: Select,
}

/// What selects an arm of a union.
#[derive(Debug, Clone, PartialEq)]
pub enum Select {
    /// The discriminator has one of these values, or is absent.
    Tag {
        /// Constants, in document order.
        values: Vec<Constant>,
        /// Whether the absence of the property selects the arm too.
        absent: bool,
    },
    /// The properties that the arm requires are present.
    Required {
        /// All of these are present.
        has: Vec<String>,
        /// None of these is present.
        lacks: Vec<String>,
    },
    /// A property that only the arm declares is present.
    Declared {
        /// At least one of these is present.
        any: Vec<String>,
        /// None of these is present.
        lacks: Vec<String>,
    },
    /// The value is of this JSON kind.
    Kind(JsonKind),
}

/// A constant that a discriminator can have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Constant {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
}

/// The kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ty {
    /// `String`.
    String,
    /// `i64`.
    Integer,
    /// `f64`.
    Number,
    /// `bool`.
    Boolean,
    /// A date and time, kept as text.
    Timestamp,
    /// A string that must not be printed.
    Secret,
    /// A number, or a string that contains one.
    LenientNumber,
    /// A number, or a Kubernetes quantity.
    Quantity,
    /// Bytes of any media type, in bodies that are not JSON.
    Binary,
    /// Any JSON value, kept as text.
    Raw,
    /// A named type.
    Named(String),
    /// A list.
    List(Box<Ty>),
    /// An object whose keys are data.
    Map(Box<Ty>),
    /// An element that may be `null`.
    Option(Box<Ty>),
    /// Any other type whose content must not be printed.
    Sensitive(Box<Ty>),
}

/// An operation of the API.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId` of the document.
    pub id: String,
    /// Name of the method of the client.
    pub method_ident: String,
    /// Name of the type of its calls.
    pub call: String,
    /// Name of the constant in the operation table.
    pub constant: String,
    /// HTTP method in upper case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// First tag.
    pub tag: String,
    /// Summary of the document.
    pub summary: String,
    /// Documentation.
    pub docs: Docs,
    /// The description of the result, as Markdown paragraphs.
    pub result_docs: Vec<String>,
    /// Permissions that a key needs, all of them.
    pub permissions: Vec<String>,
    /// Whether the document marks it as beta.
    pub beta: bool,
    /// Whether 404 means that the resource is not set (the overlay's hint `x-unset`).
    pub unset: bool,
    /// Parameters in the order of the method's signature: those of the path, then required ones, then optional ones.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The successful response.
    pub response: ResponseBody,
    /// The media type in the header `Accept` of a call that returns JSON.
    pub accept: String,
    /// Other statuses whose body has a separate type: errors with more than the common members, and further successes.
    pub error_types: Vec<(u16, Ty)>,
    /// How lists are paged.
    pub paging: Option<Paging>,
    /// How a long range of days is split (the overlay's hint `x-window`).
    pub window: Option<Window>,
    /// The states of its response that a caller can wait for (the overlay's hint `x-wait`).
    pub wait: Option<Wait>,
    /// How it changes which keys have access to a service (the overlay's hint `x-access`).
    pub access: Option<Access>,
}

impl Ty {
    /// Names of the types that it contains.
    pub fn named(&self) -> Vec<&str> {
        match self {
            Ty::Named(name) => vec![name],
            Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) | Ty::Sensitive(inner) => inner.named(),
            _ => Vec::new(),
        }
    }
}

impl Kind {
    /// Types that it contains.
    pub fn types(&self) -> Vec<&Ty> {
        match self {
            Kind::Struct(object) => {
                let rest = object.rest.as_ref().map(|(_, ty)| ty);
                object.fields.iter().map(|field| &field.ty).chain(rest).collect()
            }
            Kind::Enum(_) => Vec::new(),
            Kind::Union(union) => union.arms.iter().map(|arm| &arm.ty).collect(),
            Kind::Alias(ty) => vec![ty],
        }
    }
}

impl Operation {
    /// The type of the items, if the result is a list that is not paged.
    pub fn whole_list(&self) -> Option<&Ty> {
        match &self.response {
            ResponseBody::Envelope(Ty::List(item)) | ResponseBody::Json(Ty::List(item))
                if self.paging.is_none() && self.window.is_none() =>
            {
                Some(item)
            }
            _ => None,
        }
    }

    /// Types in a request.
    pub fn request_types(&self) -> Vec<&Ty> {
        self.parameters.iter().map(|p| &p.ty).chain(self.body.iter().map(|body| &body.ty)).collect()
    }

    /// Types in a response.
    pub fn response_types(&self) -> Vec<&Ty> {
        let response = match &self.response {
            ResponseBody::Envelope(ty) | ResponseBody::Json(ty) => Some(ty),
            ResponseBody::Text | ResponseBody::Binary | ResponseBody::Empty => None,
        };
        response.into_iter().chain(self.error_types.iter().map(|(_, ty)| ty)).collect()
    }
}
