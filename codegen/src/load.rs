//! Text to document. What leaves this stage is valid JSON without duplicate keys, OpenAPI 3.0 or
//! 3.1 by the grammar, with unique operation ids, declared path parameters, references that all
//! resolve and none that only leads back to itself.

mod contents;
mod cycles;
mod operations;
mod parse;
mod references;
mod version;

use serde_json::{Map, Value};

use crate::document::Document;
use crate::error::{Error, Stage};
use crate::grammar::{self, Node, Visit};
use crate::pointer::At;

pub(crate) use contents::left_out;
pub use contents::LeftOut;
pub use parse::parse;
pub(crate) use references::Reference;

/// The largest document that is read, in bytes.
const LARGEST: usize = 128 << 20;

/// Parses a document and refuses it if the checks find a fault; `name` is what errors call it.
///
/// # Errors
/// The first fault.
pub fn load(name: &str, text: &str) -> Result<Document, Error> {
    let (document, faults) = open(name, text)?;
    faults.into_iter().next().map_or(Ok(document), Err)
}

/// Parses a document, and returns the faults that its checks find.
///
/// # Errors
/// When it is no OpenAPI document that can be read.
pub fn open(name: &str, text: &str) -> Result<(Document, Vec<Error>), Error> {
    let mut document = read(name, text).map_err(|error| error.in_file(name))?;
    let faults = check(Stage::Load, &mut document);
    Ok((document, faults))
}

fn read(name: &str, text: &str) -> Result<Document, Error> {
    if text.len() > LARGEST {
        let message = format!("document has {} bytes; at most {LARGEST} are read", text.len());
        return Err(Error::new(Stage::Load, At::ROOT, message));
    }
    let (root, duplicates) = parse::parse(text)?;
    let (openapi, version) = version::version(&root)?;
    Ok(Document { name: name.to_owned(), openapi, version, root, references: Vec::new(), duplicates })
}

/// Checks everything but the parsing, for `load` and again after each change. Returns the faults.
pub(crate) fn check(stage: Stage, document: &mut Document) -> Vec<Error> {
    let root = &document.root;
    let mut checks = Checks { stage, references: Vec::new(), mapped: Vec::new(), faults: document.duplicates.clone() };
    grammar::walk(&mut checks, Node::Root, &At::ROOT, root);
    let mut faults = checks.faults;
    let references = references::resolve(stage, root, checks.references, &mut faults);
    let dead = checks.mapped.into_iter().filter(|(_, target)| !references::is_schema(root, target));
    faults.extend(dead.map(|(at, _)| Error::new(stage, at, "leads to no component schema")));
    faults.extend(cycles::check(stage, root, &references));
    faults.extend(operations::check(stage, root));
    document.references = references;
    faults.into_iter().map(|fault| fault.in_file(&document.name)).collect()
}

/// The rules of single objects, and a list of the references met.
struct Checks {
    stage: Stage,
    references: Vec<Reference>,
    /// The places of the values of discriminator mappings, and what they name.
    mapped: Vec<(String, String)>,
    faults: Vec<Error>,
}

impl Visit for Checks {
    fn stage(&self) -> Stage {
        self.stage
    }

    fn fault(&mut self, error: Error) {
        self.faults.push(error);
    }

    fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Error> {
        match node {
            Node::Root => self.root(at, object),
            Node::Components => self.component_names(at, object),
            Node::SecurityScheme => return self.security_scheme(at, object),
            Node::Parameter => return self.parameter(at, object),
            Node::Discriminator => {
                let mapping = object.get("mapping").and_then(Value::as_object).into_iter().flatten();
                let mapped = mapping.filter_map(|(value, target)| {
                    Some((at.key("mapping").key(value).to_string(), target.as_str()?.to_owned()))
                });
                self.mapped.extend(mapped);
            }
            _ => {}
        }
        Ok(())
    }

    fn reference(&mut self, node: Node, at: &At, reference: &str) {
        self.references.push(Reference { node, at: at.to_string(), text: reference.to_owned(), target: String::new() });
    }
}

impl Checks {
    fn root(&mut self, at: &At, root: &Map<String, Value>) {
        if !["paths", "webhooks", "components"].iter().any(|field| root.contains_key(*field)) {
            let fault = Error::new(self.stage, at, "document has no `paths`").instead("it has no operation");
            self.faults.push(fault);
        }
    }

    fn component_names(&mut self, at: &At, components: &Map<String, Value>) {
        for (kind, members) in components.iter().filter(|(kind, _)| !kind.starts_with("x-")) {
            let names = members.as_object().into_iter().flat_map(Map::keys);
            for name in names {
                let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
                if name.is_empty() || !name.chars().all(allowed) {
                    let fault = Error::new(self.stage, at.key(kind).key(name), "component name is not valid")
                        .help("OpenAPI allows letters, digits, `.`, `_` and `-` in the names of components")
                        .instead("it is used as it is");
                    self.faults.push(fault);
                }
            }
        }
    }

    fn security_scheme(&self, at: &At, scheme: &Map<String, Value>) -> Result<(), Error> {
        let needed: &[&str] = match scheme.get("type").and_then(Value::as_str) {
            Some("apiKey") => &["name", "in"],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            Some("mutualTLS") => &[],
            _ => {
                let message = "must be apiKey, http, oauth2, openIdConnect or mutualTLS";
                return Err(Error::new(self.stage, at.key("type"), message));
            }
        };
        if let Some(missing) = needed.iter().find(|field| !scheme.contains_key(**field)) {
            let message = format!("security scheme has no `{missing}`");
            return Err(Error::new(self.stage, at, message));
        }
        match scheme.get("in").and_then(Value::as_str) {
            None | Some("query" | "header" | "cookie") => Ok(()),
            Some(_) => Err(Error::new(self.stage, at.key("in"), "must be query, header or cookie")),
        }
    }

    fn parameter(&mut self, at: &At, parameter: &Map<String, Value>) -> Result<(), Error> {
        let stage = self.stage;
        let error = |message: &str| Err(Error::new(stage, at, message));
        match parameter.get("in").and_then(Value::as_str) {
            Some("query" | "header" | "cookie") => {}
            Some("path") if parameter.get("required") == Some(&Value::Bool(true)) => {}
            Some("path") => {
                let fault = Error::new(stage, at, "path parameter is not `required: true`");
                self.faults.push(fault.instead("it is required"));
            }
            _ => return error("parameter is not in path, query, header or cookie"),
        }
        match (parameter.get("schema"), parameter.get("content")) {
            (Some(_), Some(_)) => error("parameter has both a schema and content"),
            (None, None) => error("parameter has neither a schema nor content"),
            (None, Some(Value::Object(content))) if content.len() != 1 => {
                error("content of a parameter must have exactly one media type")
            }
            _ => Ok(()),
        }
    }
}
