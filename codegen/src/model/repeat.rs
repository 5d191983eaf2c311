//! Operations that a caller repeats: page by page, window by window, until a state is reached, or until a change has an effect.

use super::{Body, Ty};

/// How a list is paged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The style.
    pub style: PagingStyle,
    /// Ident of the field of `result` that holds the list; the result is the list when absent.
    pub items: Option<String>,
    /// Type of an item.
    pub item: Ty,
}

/// Styles of paging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingStyle {
    /// A cursor from the answer goes into the next request.
    Cursor {
        /// Ident of the parameter.
        cursor: String,
    },
    /// The number of items to skip goes into the next request.
    Offset {
        /// Ident of the page size parameter.
        limit: String,
        /// Ident of the offset parameter.
        offset: String,
        /// Largest page that the document allows.
        most: Option<i64>,
    },
}

/// How a range of days is split into windows that the server accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Ident of the argument with the first day.
    pub first: String,
    /// Ident of the argument with the last day, which is included.
    pub last: String,
    /// How many days a request may be about.
    pub days: u32,
    /// The list in an answer, as in [`Paging`]: ident of its field, if it is in one, and type of an item.
    pub items: Option<(Option<String>, Ty)>,
}

/// What the answer of an operation can be watched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// Name of the method that begins the waiting.
    pub method_ident: String,
    /// Name of the type that it returns.
    pub type_name: String,
    /// Type of the answer.
    pub thing: Ty,
    /// Name of the watched property on the wire.
    pub property: String,
    /// Ident of its field.
    pub field: String,
    /// Whether the field is nullable.
    pub nullable: bool,
    /// Seconds between two looks.
    pub every: u64,
    /// What can be reached.
    pub goals: Vec<Goal>,
}

/// Something to wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Name of the method that waits for it.
    pub ident: String,
    /// When it is reached.
    pub reached: Reached,
    /// States that do not lead there.
    pub failed: Vec<String>,
    /// Seconds after which waiting ends unless the caller says otherwise.
    pub budget: u64,
    /// What to do on the way.
    pub steps: Vec<Step>,
}

/// When a goal is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    /// In one of these states.
    At(Vec<String>),
    /// In any state but these.
    NotAt(Vec<String>),
    /// When the thing is gone.
    Gone,
}

/// An operation that leads on from certain states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The states. Empty if `unless` is not.
    pub at: Vec<String>,
    /// The states at which nothing is called.
    pub unless: Vec<String>,
    /// `operationId` of the operation.
    pub operation: String,
    /// Name of its method.
    pub method_ident: String,
    /// Idents of the watched call's arguments that it takes, in its own order.
    pub arguments: Vec<String>,
    /// Its body, as JSON text, and what the operation takes.
    pub body: Option<(String, Body)>,
}

/// A list of keys with access to a service, which one operation reads and another replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// Name of the method that begins a change.
    pub method_ident: String,
    /// Type of the body that replaces the list.
    pub body: Ty,
    /// Names on the wire of the body's properties.
    pub properties: Vec<String>,
    /// Name on the wire of the property with the list of ids.
    pub list: String,
    /// Properties that the body gets where nothing is set, as JSON text.
    pub default: String,
    /// Name on the wire of the path parameter with the id of the service.
    pub service: String,
    /// The operation that reads the list: its constant and its method.
    pub read: (String, String),
    /// The operation that lists the keys that exist: its constant and its method.
    pub keys: (String, String),
    /// Name on the wire of that operation's parameter for the next page.
    pub cursor: Option<String>,
    /// Name on the wire of the property with the id of a key.
    pub id: String,
    /// Status and part of the message with which the server rejects a key that it does not know yet.
    pub pending: (u16, String),
    /// Seconds during which that rejection may last.
    pub pending_budget: u64,
    /// Seconds after which a change ends unless the caller chooses otherwise.
    pub budget: u64,
}
