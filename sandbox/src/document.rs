//! The OpenAPI document as it is published, with an index of its operations and schemas.
//! Nothing is repaired or rewritten. Schemas are named by JSON pointers into the document.

pub(crate) mod check;
mod nearest;
mod operation;
pub(crate) mod pointer;
pub(crate) mod schema;
pub(crate) mod structure;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use crate::document::check::Checker;
use crate::document::pointer::escaped;
use crate::sandbox::error::Error;
use structure::Structure;

pub(crate) use nearest::nearest;
pub(crate) use operation::{Media, Operation, Parameter, Place};

/// The document that the crate contains.
static EMBEDDED: &[u8] = include_bytes!("../data/cloud.json");

/// Methods that OpenAPI has operations for.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An OpenAPI document, read.
pub(crate) struct Document {
    pub(crate) root: Arc<Value>,
    /// The text of the document.
    pub(crate) text: Arc<[u8]>,
    /// Path of the first server's URL, without a slash at its end.
    pub(crate) base: String,
    /// Scheme and host of the first server.
    pub(crate) origin: String,
    pub(crate) paths: Vec<Path>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) structure: Structure,
    /// Validates by the schemas as they are published.
    pub(crate) published: Checker,
    /// Validates requests: `properties` mean an object, and one arm of a union has to match, not exactly one.
    pub(crate) lenient: Checker,
    /// Pointers to the `enum` of properties, by their names.
    lists: OnceLock<BTreeMap<String, String>>,
}

/// A path of the document.
pub(crate) struct Path {
    pub(crate) template: String,
    pub(crate) segments: Vec<Segment>,
    /// Upper-case method to the index of its operation.
    pub(crate) methods: BTreeMap<String, usize>,
}

/// The text between two slashes of a path.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Segment {
    Literal(String),
    Parameter { before: String, name: String, after: String },
}

impl Segment {
    fn read(text: &str) -> Self {
        let parameter = text.split_once('{').and_then(|(before, rest)| {
            let (name, after) = rest.split_once('}')?;
            Some(Self::Parameter { before: before.into(), name: name.into(), after: after.into() })
        });
        parameter.unwrap_or_else(|| Self::Literal(text.into()))
    }

    /// The name of the parameter, where nothing else is in the segment.
    pub(crate) fn whole_parameter(&self) -> Option<&str> {
        match self {
            Self::Parameter { before, name, after } if before.is_empty() && after.is_empty() => Some(name),
            _ => None,
        }
    }
}

/// The segments of a path or a template, without the slash at its front.
pub(crate) fn segments(template: &str) -> Vec<Segment> {
    template.trim_start_matches('/').split('/').map(Segment::read).collect()
}

impl Document {
    /// The document of the crate, read once per process.
    pub(crate) fn embedded() -> Result<Arc<Self>, Error> {
        static READ: OnceLock<Result<Arc<Document>, String>> = OnceLock::new();
        let read = READ.get_or_init(|| Self::read(EMBEDDED).map(Arc::new).map_err(|error| error.to_string()));
        read.clone().map_err(Error::Document)
    }

    /// Reads a document of OpenAPI 3.
    pub(crate) fn read(text: &[u8]) -> Result<Self, Error> {
        let wrong = |message: String| Error::Document(message);
        let root: Value = serde_json::from_slice(text).map_err(|error| wrong(format!("it is not JSON: {error}")))?;
        if !root["openapi"].as_str().is_some_and(|version| version.starts_with("3.")) {
            return Err(wrong("/openapi: only OpenAPI 3 is understood".into()));
        }
        let items = root["paths"].as_object().ok_or_else(|| wrong("/paths: an object is expected".into()))?;
        let mut paths = Vec::new();
        let mut operations = Vec::new();
        for (template, item) in items.iter().filter(|(template, _)| template.starts_with('/')) {
            let mut methods = BTreeMap::new();
            for method in METHODS.iter().filter(|method| item[**method].is_object()) {
                methods.insert(method.to_uppercase(), operations.len());
                operations.push(Operation::read(&root, template, method, paths.len()));
            }
            paths.push(Path { template: template.clone(), segments: segments(template), methods });
        }
        let server = root["servers"][0]["url"].as_str().unwrap_or_default();
        let (base, origin) = (base_path(server), origin(server));
        let structure = Structure::find(&root, &paths, &operations);
        let root = Arc::new(root);
        let published = Checker::published(&root);
        let lenient = Checker::lenient(&root);
        Ok(Self {
            text: text.into(),
            root,
            base,
            origin,
            paths,
            operations,
            structure,
            published,
            lenient,
            lists: OnceLock::new(),
        })
    }

    /// A value that another property of this name has by its `enum`, chosen by a number.
    pub(crate) fn listed(&self, name: &str, seed: u64) -> Option<&Value> {
        let lists = self.lists.get_or_init(|| {
            let mut lists: BTreeMap<String, String> = BTreeMap::new();
            let schemas = self.root.pointer("/components/schemas").and_then(Value::as_object);
            for (schema, value) in schemas.into_iter().flatten() {
                for (name, property) in value["properties"].as_object().into_iter().flatten() {
                    let is_list = property["enum"].as_array().is_some_and(|list| list.iter().all(Value::is_string));
                    if is_list && !lists.contains_key(name) {
                        let (schema, property) = (escaped(schema), escaped(name));
                        let pointer = format!("/components/schemas/{schema}/properties/{property}/enum");
                        lists.insert(name.clone(), pointer);
                    }
                }
            }
            lists
        });
        let list = pointer::at(&self.root, lists.get(name)?)?.as_array()?;
        list.get(seed as usize % list.len().max(1))
    }

    /// The schema at a pointer; what is missing accepts everything.
    pub(crate) fn at(&self, pointer: &str) -> &Value {
        pointer::at(&self.root, pointer).unwrap_or(&Value::Bool(true))
    }
}

/// `/v1` of `https://host/v1/`.
fn base_path(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = if url.starts_with('/') { rest } else { rest.find('/').map_or("", |at| &rest[at..]) };
    // A server with variables could be anywhere.
    if path.contains('{') {
        return String::new();
    }
    path.trim_end_matches('/').to_owned()
}

/// `https://host` of `https://host/v1/`; a host that does not exist, if the URL has none.
fn origin(url: &str) -> String {
    let host = url.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.split('/').next()?)));
    let host = host.filter(|(_, host)| !host.is_empty() && !host.contains('{'));
    host.map_or_else(|| "https://api.sandbox.invalid".to_owned(), |(scheme, host)| format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_document_is_read() {
        let document = Document::embedded().unwrap();
        assert_eq!(document.base, "");
        assert!(document.operations.len() > 100 && document.paths.len() > 50);
    }

    #[test]
    fn a_document_that_cannot_be_read_is_rejected_with_its_location() {
        for (text, place) in [("{", "JSON"), ("{}", "/openapi"), (r#"{"openapi": "3.1.0"}"#, "/paths")] {
            let error = Document::read(text.as_bytes()).err().expect("refused").to_string();
            assert!(error.contains(place), "{error}");
        }
    }

    #[test]
    fn the_path_of_a_server_is_the_base() {
        let bases = [("https://a.b", ""), ("https://a.b/v1/", "/v1"), ("/api", "/api"), ("https://{host}/{x}", "")];
        for (url, base) in bases {
            assert_eq!(base_path(url), base);
        }
    }
}
