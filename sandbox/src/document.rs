//! The OpenAPI document as it is published, and what the sandbox needs to know of it: its operations, and where their schemas are.
//! Nothing is repaired or rewritten; schemas are named by JSON pointers into the document.

mod operation;
pub(crate) mod structure;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use crate::check::Checker;
use crate::error::Error;
use structure::Structure;

pub(crate) use operation::{Media, Operation, Parameter, Place};

/// The document that the crate carries.
static EMBEDDED: &[u8] = include_bytes!("../data/cloud.json");

/// Methods that OpenAPI has operations for.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An OpenAPI document, read.
pub(crate) struct Document {
    pub(crate) root: Arc<Value>,
    /// Where the document came from, for people.
    pub(crate) text: Arc<[u8]>,
    /// Path of the first server's URL, without a slash at its end.
    pub(crate) base: String,
    pub(crate) paths: Vec<Path>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) structure: Structure,
    /// Judges by the schemas as they are published.
    pub(crate) published: Checker,
    /// Judges requests: `properties` mean an object, and one arm of a union has to fit, not exactly one.
    pub(crate) lenient: Checker,
}

/// A path of the document.
pub(crate) struct Path {
    pub(crate) template: String,
    pub(crate) segments: Vec<Segment>,
    /// Upper-case method to the index of its operation.
    pub(crate) methods: BTreeMap<String, usize>,
}

/// What stands between two slashes of a path.
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
        let base = base_path(root["servers"][0]["url"].as_str().unwrap_or_default());
        let structure = Structure::find(&root, &paths, &operations);
        let root = Arc::new(root);
        let published = Checker::published(&root).map_err(wrong)?;
        let lenient = Checker::lenient(&root).map_err(wrong)?;
        Ok(Self { text: text.into(), root, base, paths, operations, structure, published, lenient })
    }

    /// The schema at a pointer; what is missing accepts everything.
    pub(crate) fn at(&self, pointer: &str) -> &Value {
        self.root.pointer(pointer).unwrap_or(&Value::Bool(true))
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
    fn a_document_that_is_none_is_refused_with_its_place() {
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
