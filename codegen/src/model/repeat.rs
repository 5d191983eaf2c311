//! Operations that are repeated: for each page, for each window, until a state is reached, or until a change has an effect.

use super::{Body, Ty};

/// How a list is paged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The style.
    pub style: PagingStyle,
    /// Ident of the field of `result` that contains the list. If it is `None`, the result is the list.
    pub items: Option<String>,
    /// Type of an item.
    pub item: Ty,
}

/// Styles of paging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingStyle {
    /// The next request contains a cursor from the response.
    Cursor {
        /// Ident of the parameter.
        cursor: String,
    },
    /// The next request contains the number of items to skip.
    Offset {
        /// Ident of the page size parameter.
        limit: String,
        /// Ident of the offset parameter.
        offset: String,
        /// The maximum page size that the document states.
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
    /// The maximum number of days that a request may cover.
    pub days: u32,
    /// The list in a response, as in [`Paging`]: ident of its field, if it is in one, and type of an item.
    pub items: Option<(Option<String>, Ty)>,
}

/// An operation that is repeated until its result has a certain state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// Name of the method of `Wait`.
    pub method_ident: String,
    /// Name of the type that it returns.
    pub type_name: String,
    /// Type of the result.
    pub resource: Ty,
    /// Name in JSON of the property with the state.
    pub property: String,
    /// Ident of its field.
    pub field: String,
    /// Whether the field is nullable.
    pub nullable: bool,
    /// Seconds between two requests.
    pub interval: u64,
    /// The states to wait for.
    pub targets: Vec<TargetState>,
}

/// A state to wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetState {
    /// Name of the method that waits for it.
    pub ident: String,
    /// The condition on which it is reached.
    pub condition: Condition,
    /// States from which it cannot be reached.
    pub failed: Vec<String>,
    /// Seconds after which waiting fails, if the caller sets no timeout.
    pub timeout: u64,
    /// The calls that lead to it.
    pub steps: Vec<Step>,
}

/// The condition on which a target state is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The state is one of these.
    In(Vec<String>),
    /// The state is none of these.
    NotIn(Vec<String>),
    /// The resource no longer exists.
    Gone,
}

/// An operation that is called in certain states, because it leads to the target state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The states in which it is called. Empty if `unless` is not empty.
    pub at: Vec<String>,
    /// The states in which it is not called.
    pub unless: Vec<String>,
    /// `operationId` of the operation.
    pub operation: String,
    /// Name of its method.
    pub method_ident: String,
    /// Idents of the arguments that it takes from the repeated call, in its own order.
    pub arguments: Vec<String>,
    /// Its body as JSON text, and the body parameter of the operation.
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
    /// Properties of the body that are sent unless the caller sets them, as JSON text.
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
    /// Status and part of the message of the error response for a key that the server does not know yet.
    pub pending: (u16, String),
    /// Seconds during which such responses are retried.
    pub pending_budget: u64,
    /// Default deadline of a change, in seconds.
    pub budget: u64,
}
