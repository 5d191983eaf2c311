//! Every `$ref` leads somewhere inside the document, to an object of the right node.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::error::{Error, Stage};
use crate::grammar::{self, Field, Node, Visit};
use crate::pointer::{self, At, Target};

/// A `$ref` of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The object that belongs in its place.
    pub node: Node,
    /// Pointer of the object that holds the `$ref`.
    pub at: String,
    /// The text of the `$ref`.
    pub text: String,
    /// Pointer of what it leads to; empty until it is resolved.
    pub target: String,
}

/// Resolves references to pointers, and those that are found inside of their targets.
pub(super) fn resolve(stage: Stage, root: &Value, found: Vec<Reference>) -> Result<Vec<Reference>, Error> {
    let mut resolver = Resolver { stage, found, anchors: None };
    let mut seen = BTreeSet::new();
    let mut resolved = Vec::new();
    while let Some(reference) = resolver.found.pop() {
        let pointer = resolver.pointer(root, &reference)?;
        let Some(value) = root.pointer(&pointer) else {
            let message = format!("`{}` does not lead anywhere", reference.text);
            return Err(Error::new(stage, keyword(root, &reference), message));
        };
        if !is_checked(&pointer, reference.node) && seen.insert((pointer.clone(), reference.node)) {
            grammar::walk(&mut resolver, reference.node, &At::pointer(&pointer), value)
                .map_err(|error| error.help(format!("the `$ref` at {} leads here", reference.at)))?;
        }
        resolved.push(Reference { target: pointer, ..reference });
    }
    resolved.sort_by(|a, b| a.at.cmp(&b.at));
    resolved.dedup();
    Ok(resolved)
}

/// The pointer of the keyword that holds a reference.
fn keyword(root: &Value, reference: &Reference) -> String {
    let holder = root.pointer(&reference.at);
    let dynamic = holder.and_then(|holder| holder.get("$dynamicRef")).is_some_and(|text| *text == *reference.text);
    format!("{}/{}", reference.at, if dynamic { "$dynamicRef" } else { "$ref" })
}

/// Whether the walk of the document has met the target as an object of this node.
fn is_checked(pointer: &str, node: Node) -> bool {
    let kind = match node {
        Node::Schema => "schemas",
        Node::Parameter => "parameters",
        Node::Header => "headers",
        Node::RequestBody => "requestBodies",
        Node::Response => "responses",
        Node::Example => "examples",
        Node::Link => "links",
        Node::Callback => "callbacks",
        Node::SecurityScheme => "securitySchemes",
        Node::PathItem => "pathItems",
        _ => return false,
    };
    pointer::component(pointer, kind).is_some()
}

/// Collects the references inside of targets.
struct Resolver {
    stage: Stage,
    found: Vec<Reference>,
    /// Pointers by anchor, once one was needed.
    anchors: Option<BTreeMap<String, String>>,
}

impl Visit for Resolver {
    fn stage(&self) -> Stage {
        self.stage
    }

    fn field(&mut self, node: Node, field: Option<&'static Field>, at: &At, _: &Value) -> Result<(), Error> {
        match field {
            Some(_) => Ok(()),
            None => Err(Error::new(self.stage, at, format!("unknown field of a {}", node.noun()))),
        }
    }

    fn reference(&mut self, node: Node, at: &At, reference: &str) -> Result<(), Error> {
        self.found.push(Reference { node, at: at.to_string(), text: reference.to_owned(), target: String::new() });
        Ok(())
    }
}

impl Resolver {
    fn pointer(&mut self, root: &Value, reference: &Reference) -> Result<String, Error> {
        let error = |message: String| Err(Error::new(self.stage, keyword(root, reference), message));
        match pointer::target(&reference.text) {
            Target::Pointer(pointer) => Ok(pointer),
            Target::External => {
                let message = format!("`{}` leads out of the document", reference.text);
                error(message).map_err(|error| error.help("bundle the files into one document first"))
            }
            Target::Anchor(name) => {
                let stage = self.stage;
                let anchors = match &mut self.anchors {
                    Some(anchors) => anchors,
                    None => self.anchors.insert(anchors(stage, root)?),
                };
                match anchors.get(&name) {
                    Some(pointer) => Ok(pointer.clone()),
                    None => error(format!("no schema has the `$anchor` `{name}`")),
                }
            }
        }
    }
}

/// The pointer of every schema with an `$anchor`.
fn anchors(stage: Stage, root: &Value) -> Result<BTreeMap<String, String>, Error> {
    struct Anchors {
        stage: Stage,
        found: BTreeMap<String, String>,
    }
    impl Visit for Anchors {
        fn stage(&self) -> Stage {
            self.stage
        }

        fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Error> {
            let anchor = object.get("$anchor").or(object.get("$dynamicAnchor")).and_then(Value::as_str);
            let Some(anchor) = anchor.filter(|_| node == Node::Schema) else {
                return Ok(());
            };
            match self.found.insert(anchor.to_owned(), at.to_string()) {
                None => Ok(()),
                Some(first) => {
                    let message = format!("`$anchor` `{anchor}` is defined at {first} too");
                    Err(Error::new(self.stage, at, message))
                }
            }
        }
    }
    let mut anchors = Anchors { stage, found: BTreeMap::new() };
    grammar::walk(&mut anchors, Node::Root, &At::ROOT, root)?;
    Ok(anchors.found)
}
