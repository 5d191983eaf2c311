//! A document as it travels from `load` to `lower`.

use serde_json::Value;

use crate::load::Reference;

/// The versions of OpenAPI that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0.x.
    V30,
    /// OpenAPI 3.1.x.
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
}

impl Document {
    /// Number of operations under `paths`.
    pub fn operations(&self) -> usize {
        count_operations(&self.root)
    }

    /// Number of component schemas.
    pub fn schemas(&self) -> usize {
        count_schemas(&self.root)
    }
}

/// The HTTP methods that a path item can have.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

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
