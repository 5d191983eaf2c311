//! Parses the text of a document and checks it: the grammar of OpenAPI, duplicate keys, unique operation ids, declared path
//! parameters, and references, which must resolve and must not form cycles. Each violation is a fault.

mod contents;
mod cycles;
mod json;
mod objects;
mod operations;
mod references;
mod text;
mod version;
pub mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::Document;
use crate::fault::Fault;
use crate::grammar::{self, Node};
use crate::pointer::{component, At};

pub use contents::LeftOut;
pub use references::Reference;
pub use text::{lines, parse};

/// The line on which each value of a text begins, by JSON pointer. A member of an object begins with its key.
pub type Lines = BTreeMap<String, usize>;

/// The maximum size of a document, in bytes.
const MAX_BYTES: usize = 128 << 20;

/// The versions of OpenAPI that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0.x.
    V30,
    /// OpenAPI 3.1.x and 3.2.x.
    V31,
}

/// A parsed document and its references.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name, as the caller passed it.
    pub name: String,
    /// The text of its `openapi` field.
    pub openapi: String,
    /// The version, which determines the meaning of keywords.
    pub version: Version,
    /// The document.
    pub root: Value,
    /// Every reference in it, as of the last check.
    pub references: Vec<Reference>,
    /// Faults of keys that occur twice in the text.
    duplicates: Vec<Fault>,
}

impl Source {
    /// Parses a document, as JSON or YAML. It is not checked.
    ///
    /// # Errors
    /// If the text is not an OpenAPI document of a known version.
    pub fn parse(name: &str, text: &str) -> Result<Source, Fault> {
        if text.len() > MAX_BYTES {
            let message = format!("document has {} bytes; at most {MAX_BYTES} are read", text.len());
            return Err(Fault::new(At::ROOT, message));
        }
        let (root, duplicates) = parse(text)?;
        let (openapi, version) = version::version(&root)?;
        Ok(Source { name: name.to_owned(), openapi, version, root, references: Vec::new(), duplicates })
    }

    /// Checks the document and returns its faults. Call it again after each change of `root`.
    pub fn check(&mut self) -> Vec<Fault> {
        let root = &self.root;
        let mut checks =
            objects::Checks { references: Vec::new(), mapped: Vec::new(), faults: self.duplicates.clone() };
        grammar::walk(&mut checks, Node::Root, &At::ROOT, root);
        let mut faults = checks.faults;
        let references = references::resolve(root, checks.references, &mut faults);
        let dead = checks.mapped.into_iter().filter(|(_, target)| !references::is_schema(root, target));
        faults.extend(dead.map(|(at, _)| Fault::new(at, "leads to no component schema")));
        faults.extend(cycles::check(root, &references));
        faults.extend(operations::check(root));
        self.references = references;
        faults
    }

    /// Lists the parts of the document that are not read.
    ///
    /// # Errors
    /// A fault for each reference and keyword that would be misread.
    pub fn left_out(&self) -> Result<LeftOut, Vec<Fault>> {
        contents::left_out(&self.root)
    }

    /// Number of operations under `paths`.
    pub fn operations(&self) -> usize {
        count_operations(&self.root)
    }

    /// Number of component schemas.
    pub fn schemas(&self) -> usize {
        count_schemas(&self.root)
    }

    /// Pointers of schemas that are targets of references, and not component schemas.
    pub fn schema_targets(&self) -> BTreeSet<&str> {
        let schemas = self.references.iter().filter(|reference| reference.node == Node::Schema);
        let targets = schemas.map(|reference| reference.target.as_str());
        targets.filter(|target| component(target, "schemas").is_none()).collect()
    }
}

/// Number of operations under `paths` of a document, including those of path items with a `$ref`.
pub fn count_operations(root: &Value) -> usize {
    Document::new(root).operations().len()
}

/// Number of component schemas of a document.
pub fn count_schemas(root: &Value) -> usize {
    root.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len)
}
