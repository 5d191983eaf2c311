//! A document as it travels from `load` to `shape`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::error::Error;
use crate::grammar::Node;
use crate::load::Reference;

/// The versions of OpenAPI that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0.x.
    V30,
    /// OpenAPI 3.1.x and 3.2.x.
    V31,
}

/// A document that has passed the checks of `load`.
#[derive(Debug, Clone)]
pub struct Document {
    /// How the caller named it; every error repeats it.
    pub name: String,
    /// The text of its `openapi` field.
    pub openapi: String,
    /// The version that decides what keywords mean.
    pub version: Version,
    /// The document.
    pub root: Value,
    /// Every reference in it.
    pub(crate) references: Vec<Reference>,
    /// Faults of keys that occur twice in the text.
    pub(crate) duplicates: Vec<Error>,
}

impl Document {
    /// Number of operations under `paths`.
    pub fn operations(&self) -> usize {
        count_operations(&self.root)
    }

    /// Pointers of the schemas besides components that references lead to.
    pub(crate) fn schema_targets(&self) -> BTreeSet<&str> {
        let schemas = self.references.iter().filter(|reference| reference.node == Node::Schema);
        let targets = schemas.map(|reference| reference.target.as_str());
        targets.filter(|target| crate::pointer::component(target, "schemas").is_none()).collect()
    }

    /// Number of component schemas.
    pub fn schemas(&self) -> usize {
        count_schemas(&self.root)
    }
}

pub use openapi::operations::METHODS;

/// Number of operations under `paths` of a document, path items behind a `$ref` included.
pub fn count_operations(root: &Value) -> usize {
    let items = root.get("paths").and_then(Value::as_object);
    let mut count = 0;
    for (_, item) in items.into_iter().flatten().filter(|(path, _)| path.starts_with('/')) {
        let target = referenced_item(root, item);
        count +=
            METHODS.iter().filter(|method| item.get(method).or(target.and_then(|t| t.get(method))).is_some()).count();
    }
    count
}

/// The path item that this one refers to, through any number of references.
fn referenced_item<'v>(root: &'v Value, item: &'v Value) -> Option<&'v Value> {
    let mut item = item;
    for _ in 0..16 {
        let Some(reference) = item.get("$ref").and_then(Value::as_str) else {
            return Some(item);
        };
        let crate::pointer::Target::Pointer(pointer) = crate::pointer::target(reference) else {
            return None;
        };
        item = root.pointer(&pointer)?;
    }
    None
}

/// Number of component schemas of a document.
pub fn count_schemas(root: &Value) -> usize {
    root.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len)
}
