//! The role of each path: collection, item, single resource or action. It is found from the paths and the schemas of their responses.

mod find;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::pointer::{at, followed, resolved};
use crate::document::schema::View;

/// Members of a response that hold its content, next to a status or the id of the request.
const ENVELOPE: [&str; 2] = ["result", "data"];

/// The role of every path and the content of every response.
pub(crate) struct Structure {
    pub(crate) collections: Vec<Collection>,
    /// One for each path of the document.
    pub(crate) nodes: Vec<Node>,
    /// One for each operation: the content of the response that means success.
    pub(crate) payloads: Vec<Payload>,
}

/// A path's place among the others.
pub(crate) struct Node {
    pub(crate) role: Role,
    /// The property of the innermost item that a single resource is.
    pub(crate) view: Option<String>,
    /// Items that the path is below or at, the outermost first.
    pub(crate) items: Vec<Ancestor>,
}

/// An item on the way to a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ancestor {
    /// Segments up to and including its id.
    pub(crate) length: usize,
    pub(crate) collection: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Role {
    Collection(usize),
    Item(usize),
    /// A single resource that can be read.
    Singleton,
    /// An operation on the item above.
    Action,
}

/// Entities of one kind.
#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) template: String,
    /// Pointer to the schema of an entity, as its own path returns it.
    pub(crate) entity: String,
    /// Pointer to the schema of an entity in a list.
    pub(crate) element: Option<String>,
    /// The property of the list's content that holds the elements, if it is not a list itself.
    pub(crate) list_in: Option<String>,
    /// The property that repeats the id of an entity.
    pub(crate) identity: Option<String>,
    /// The property of an element that repeats the id.
    pub(crate) element_identity: Option<String>,
    /// The property of an entity that has the form of an element.
    pub(crate) element_in: Option<String>,
    /// Whether callers create entities.
    pub(crate) is_created: bool,
    /// Whether an operation lists the entities.
    pub(crate) is_listed: bool,
    /// Whether PUT to an id that does not exist creates an entity.
    pub(crate) is_put: bool,
}

/// The content of a response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Payload {
    /// Content in a member of an object: its name and the pointer to its schema.
    Member { name: &'static str, schema: String },
    /// The content alone.
    Bare { schema: String },
    /// Nothing but the status.
    Nothing,
}

impl Structure {
    /// The index of the collection of a template.
    pub(crate) fn collection(&self, template: &str) -> Option<usize> {
        self.collections.iter().position(|collection| collection.template == template)
    }
}

impl Collection {
    /// Whether a list of the entities is nothing but their elements.
    pub(crate) fn has_plain_list(&self) -> bool {
        self.list_in.is_none() && self.element.is_some()
    }
}

impl Payload {
    pub(crate) fn schema(&self) -> Option<&str> {
        match self {
            Self::Member { schema, .. } | Self::Bare { schema } => Some(schema),
            Self::Nothing => None,
        }
    }

    fn of(root: &Value, response: Option<&str>) -> Self {
        let Some(response) = response else { return Self::Nothing };
        let pointer = resolved(root, response.to_owned());
        let properties = &at(root, &pointer).unwrap_or(&Value::Null)["properties"];
        let is_envelope = ["status", "requestId"].iter().any(|name| properties.get(name).is_some());
        if !is_envelope {
            return Self::Bare { schema: pointer };
        }
        match ENVELOPE.iter().find(|name| properties.get(**name).is_some()) {
            Some(name) => Self::Member { name, schema: resolved(root, format!("{pointer}/properties/{name}")) },
            None => Self::Nothing,
        }
    }
}

/// The name of the only property whose schema is a reference to the schema at the pointer `wanted`.
pub(crate) fn holder<'a>(root: &'a Value, schema: &'a Value, wanted: &str) -> Option<&'a str> {
    let wanted = at(root, wanted)?;
    let properties = followed(root, schema)["properties"].as_object()?;
    let is_reference = |property: &Value| property.get("$ref").is_some();
    let mut found = properties
        .iter()
        .filter(|(_, property)| is_reference(property) && std::ptr::eq(followed(root, property), wanted));
    found.next().map(|(name, _)| name.as_str()).filter(|_| found.next().is_none())
}

/// Names of the properties of an object, those of every arm of a union included.
pub(crate) fn property_names(root: &Value, schema: &Value) -> std::collections::BTreeSet<String> {
    property_defaults(root, schema).into_keys().collect()
}

/// The same names with the default that the schema of the property declares, if there is one.
pub(crate) fn property_defaults(root: &Value, schema: &Value) -> BTreeMap<String, Option<Value>> {
    let mut names: BTreeMap<String, Option<Value>> = BTreeMap::new();
    let mut open = vec![schema];
    let mut seen: Vec<*const Value> = Vec::new();
    while let Some(schema) = open.pop() {
        if seen.contains(&std::ptr::from_ref(schema)) {
            continue;
        }
        seen.push(schema);
        let view = View::new(root, &[schema]);
        for (name, schemas) in view.properties() {
            let default = View::new(root, &schemas).all("default").next().cloned();
            let known = names.entry(name.to_owned()).or_default();
            *known = known.take().or(default);
        }
        open.extend(view.unions().into_iter().flat_map(|union| union.arms));
    }
    names
}

/// The property that repeats the id which a path calls `parameter`.
fn identity(root: &Value, schema: &Value, parameter: &str) -> Option<String> {
    let names = property_names(root, schema);
    let last = parameter.rfind(|letter: char| letter.is_uppercase() || letter == '_').unwrap_or(0);
    let word: String = parameter[last..].trim_start_matches('_').to_lowercase();
    let found = [parameter, "id", word.as_str()].into_iter().find(|name| names.contains(*name)).map(str::to_owned);
    found
}
