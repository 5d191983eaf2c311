//! OpenAPI 3.1 (and 3.0) to the subset of 3.0.3 that openapiv3 and progenitor read, in one normal
//! form: see `lower/verify.rs` for what a lowered schema looks like. Every field of the grammar is
//! mapped, moved into `x-notes`, counted as left out, or refused.

mod check;
mod content;
mod facts;
mod hoist;
mod inline;
mod parameters;
mod paths;
mod report;
mod schema;
mod verify;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::{self, Document};
use crate::error::{Error, Stage};
use crate::grammar::Node;
use crate::pointer::At;

pub(crate) use content::is_binary;
pub use report::Report;

/// A document in OpenAPI 3.0.3.
#[derive(Debug, Clone)]
pub struct Lowered {
    /// How the caller named the document.
    pub name: String,
    /// The document: `openapi`, `info`, `servers`, `tags`, `security`, `paths`, `components` with
    /// `schemas` and `securitySchemes`, `externalDocs` and extensions.
    pub root: Value,
    /// What was done to it.
    pub report: Report,
    /// Number of operations, as many as before.
    pub operations: usize,
    /// Number of component schemas: those of before, and those made of what references lead to.
    pub schemas: usize,
}

impl Lowered {
    /// Whether null is a value of a lowered schema, through any reference.
    pub fn is_nullable(&self, schema: &Value) -> bool {
        is_nullable(&self.root, schema)
    }
}

/// Whether null is a value of a schema of a lowered document, through any reference.
pub fn is_nullable(root: &Value, schema: &Value) -> bool {
    let mut schema = schema;
    // References cannot go round; the bound is for documents that are not lowered.
    for _ in 0..64 {
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            return true;
        }
        let only = schema.get("allOf").and_then(Value::as_array).filter(|arms| arms.len() == 1);
        let holder = only.and_then(|arms| arms.first()).unwrap_or(schema);
        let target = holder
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| root.pointer(reference.trim_start_matches('#')));
        match target {
            Some(target) => schema = target,
            None => return false,
        }
    }
    false
}

/// Lowers a document.
pub fn lower(document: Document) -> Result<Lowered, Error> {
    let name = document.name.clone();
    rewrite(document).map_err(|error| error.in_file(&name))
}

fn rewrite(document: Document) -> Result<Lowered, Error> {
    let operations = document.operations();
    let schemas = document.schemas();
    let Document { name, mut root, references, .. } = document;
    let mut report = Report::default();
    check::check(&mut report, Node::Root, &At::ROOT, &root)?;
    let renamed = hoist::hoist(&mut root, &references, &mut report)?;
    let targets = inline::Targets::new(&root, &references);
    let added = document::count_schemas(&root) - schemas;
    let components = &root["components"]["schemas"];
    let mut lower = Lower {
        report,
        schemas: components.as_object().into_iter().flat_map(Map::keys).cloned().collect(),
        facts: facts::Facts::new(components, &renamed),
        references: renamed,
        targets,
    };
    let root = Value::Object(lower.root(root)?);
    let lowered = Lowered { name, root, report: lower.report, operations, schemas: schemas + added };
    verify::verify(&lowered)?;
    Ok(lowered)
}

/// What lowering needs to know on the way.
struct Lower {
    report: Report,
    /// The new text of every schema reference, by its old one.
    references: BTreeMap<String, String>,
    targets: inline::Targets,
    /// The names of all component schemas.
    schemas: BTreeSet<String>,
    facts: facts::Facts,
}

impl Lower {
    fn root(&mut self, root: Value) -> Result<Map<String, Value>, Error> {
        let at = At::ROOT;
        let mut lowered = Map::new();
        lowered.insert("openapi".into(), "3.0.3".into());
        for (key, value) in object(&at, root)? {
            let at = at.key(&key);
            let value = match key.as_str() {
                "openapi" | "jsonSchemaDialect" | "webhooks" => continue,
                "info" => self.info(&at, value)?,
                "paths" => self.paths(&at, value)?,
                "components" => self.components(&at, value)?,
                _ => value,
            };
            lowered.insert(key, value);
        }
        Ok(lowered)
    }

    fn info(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut lowered = Map::new();
        for (key, value) in object(at, value)? {
            match key.as_str() {
                "summary" => lowered.insert("x-summary".into(), value),
                "license" => {
                    let license = object(&at.key("license"), value)?.into_iter();
                    let rename = |(key, value): (String, Value)| match key.as_str() {
                        "identifier" => ("x-identifier".to_owned(), value),
                        _ => (key, value),
                    };
                    lowered.insert(key, license.map(rename).collect())
                }
                _ => lowered.insert(key, value),
            };
        }
        Ok(Value::Object(lowered))
    }

    fn components(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut lowered = Map::new();
        for (key, value) in object(at, value)? {
            let at = at.key(&key);
            match key.as_str() {
                "schemas" => {
                    let mut schemas = object(&at, value)?;
                    for (name, schema) in &mut schemas {
                        *schema = self.schema(&at.key(name), schema.take())?;
                    }
                    lowered.insert(key, Value::Object(schemas));
                }
                "securitySchemes" => {
                    let mut schemes = Map::new();
                    for (name, scheme) in object(&at, value)? {
                        let at = at.key(&name);
                        let scheme = self.targets.resolve(&at, scheme)?;
                        if scheme.get("type").and_then(Value::as_str) == Some("mutualTLS") {
                            self.report.drop("mutualTLS", &at);
                        } else {
                            schemes.insert(name, Value::Object(scheme));
                        }
                    }
                    lowered.insert(key, Value::Object(schemes));
                }
                _ if key.starts_with("x-") => drop(lowered.insert(key, value)),
                // Inlined where they are used, or recorded as dropped by the check.
                _ => {}
            }
        }
        Ok(Value::Object(lowered))
    }
}

/// The members of a value that the grammar says is an object.
fn object(at: &At, value: Value) -> Result<Map<String, Value>, Error> {
    match value {
        Value::Object(object) => Ok(object),
        _ => Err(Error::new(Stage::Lower, at, "must be an object")),
    }
}

/// The elements of a value that the grammar says is a list.
fn list(at: &At, value: Value) -> Result<Vec<Value>, Error> {
    match value {
        Value::Array(list) => Ok(list),
        _ => Err(Error::new(Stage::Lower, at, "must be a list")),
    }
}
