//! Facts about the state: what follows from what, and what conflicts.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// Values of a resource that follow from other values. The expressions are those of [`crate::facts::derive`].
#[derive(Deserialize)]
pub(crate) struct Derived {
    /// Template of the path of an item, a single resource, or an action that creates an item.
    pub(crate) at: String,
    /// JSON pointers and expressions: what a new resource has where the request sets nothing.
    #[serde(default)]
    pub(crate) initial: Vec<(String, Value)>,
    /// The same, written after every change.
    #[serde(default)]
    pub(crate) always: Vec<(String, Value)>,
    /// The same, in the response of the operation that creates the item.
    #[serde(default)]
    pub(crate) response: Vec<(String, Value)>,
}

impl Derived {
    /// Whether values of a resource depend on the time.
    pub(crate) fn is_timed(&self, value: &Value) -> bool {
        let mut timed = self.always.iter().filter(|(_, expression)| expression.get("active").is_some());
        timed.any(|(pointer, _)| value.pointer(pointer.split("/*").next().unwrap_or_default()).is_some())
    }
}

/// A list of ids in requests that becomes a list of objects in the resource.
#[derive(Deserialize)]
pub(crate) struct Link {
    /// Template of the path of the item with the list.
    pub(crate) holder: String,
    /// The property of requests, and that of the resource.
    pub(crate) ids: String,
    pub(crate) property: String,
    /// Template of the path of the items with these ids.
    pub(crate) item: String,
    /// The member of an element that repeats the id.
    pub(crate) identity: String,
    /// Expression of an element, in which `linked/` is the item.
    pub(crate) element: Value,
}

/// A property that no two items of a collection have the same value of.
#[derive(Deserialize)]
pub(crate) struct Unique {
    /// Template of the path of the collection.
    pub(crate) collection: String,
    pub(crate) property: String,
    pub(crate) message: String,
}

/// A collection with the versions of an item, of which the item is the newest.
#[derive(Deserialize)]
pub(crate) struct Versions {
    /// Templates of the paths of the item and of the collection.
    pub(crate) item: String,
    pub(crate) collection: String,
    /// The property with the number of the version.
    pub(crate) number: String,
}

/// Requests that are rejected because of the state or of their body.
#[derive(Deserialize)]
pub(crate) struct Held {
    /// Template of the path.
    pub(crate) path: String,
    pub(crate) methods: Vec<String>,
    #[serde(default = "conflict")]
    pub(crate) status: u16,
    /// Whether only the live API rejects them: the schemas allow them.
    #[serde(default)]
    pub(crate) live: bool,
    /// Expressions; one of them has a value other than false.
    #[serde(default)]
    pub(crate) when: Vec<Value>,
    /// Templates of the paths of items, and expressions for their ids; one of them does not exist.
    #[serde(default)]
    pub(crate) missing: BTreeMap<String, Value>,
    /// A collection beside the item, and the property in which one of its items has the item's id.
    #[serde(default)]
    pub(crate) used_by: BTreeMap<String, String>,
    /// Items that were made like this one.
    pub(crate) copies: Option<Copies>,
    /// Seconds of the API's time after a caller created the item above.
    pub(crate) young: Option<f64>,
    /// A text with values in it, as in the expression `text`.
    pub(crate) message: String,
}

fn conflict() -> u16 {
    409
}

/// Items that an action made like another item.
#[derive(Deserialize)]
pub(crate) struct Copies {
    /// Template of the path of the action.
    pub(crate) by: String,
    /// An expression that is true for a copy that depends on the other item.
    #[serde(rename = "while")]
    pub(crate) while_: Value,
}

/// Values of a request that the API accepts although the document does not allow them.
#[derive(Deserialize)]
pub(crate) struct Accepted {
    /// Template of the path.
    pub(crate) path: String,
    /// JSON pointers in the body.
    pub(crate) pointers: Vec<String>,
    pub(crate) value: Value,
}

/// An id that never existed and is rejected as a bad request.
#[derive(Deserialize)]
pub(crate) struct Unknown {
    /// Template of the path of the item.
    pub(crate) item: String,
    pub(crate) message: String,
}

/// A request that changes other properties than its method says.
#[derive(Deserialize)]
pub(crate) struct Write {
    /// Template of the path.
    pub(crate) path: String,
    pub(crate) method: String,
    /// Whether it merges although the method replaces.
    #[serde(default)]
    pub(crate) merges: bool,
    /// Properties that it clears if the body does not have them.
    #[serde(default)]
    pub(crate) clears: Vec<String>,
}

/// A single resource with a list of records: one for each day of a span and each item of a collection.
#[derive(Deserialize)]
pub(crate) struct Report {
    /// Template of the path.
    pub(crate) path: String,
    /// The property with the list.
    pub(crate) list: String,
    /// Query parameters with the first and the last day.
    pub(crate) from: String,
    pub(crate) to: String,
    /// Template of the path of an item of the collection.
    pub(crate) items: String,
    /// JSON pointers and expressions in a record: `item/` is the item, `day/date` the day.
    pub(crate) record: Vec<(String, Value)>,
}

/// An address that files are uploaded to.
#[derive(Deserialize)]
pub(crate) struct Uploads {
    /// What its path begins with; the id of an upload follows.
    pub(crate) above: String,
    pub(crate) method: String,
    /// Template of the path of the operation that returns it.
    pub(crate) path: String,
    /// Members of the response with the id and the time from which nothing is accepted.
    pub(crate) id: String,
    pub(crate) expires: String,
}

/// What is known of the caller in expressions, as `caller/`.
#[derive(Deserialize)]
pub(crate) struct Callers {
    /// Templates of the paths with expressions about the caller.
    pub(crate) paths: Vec<String>,
    /// Path of the collection of what keys belong to, and the parameter with its id in other paths.
    pub(crate) owners: String,
    pub(crate) owner: String,
}

/// How the name of the host of the Query API is made of that of the other API.
#[derive(Deserialize)]
pub(crate) struct Hosts {
    pub(crate) api: String,
    pub(crate) queries: String,
}
