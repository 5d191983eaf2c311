//! Checks that every `$ref` leads to an object of the right kind inside the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::fault::Fault;
use crate::grammar::{self, Field, Node, Visit};
use crate::pointer::{self, At, Target};

/// A `$ref` of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The kind of its target.
    pub node: Node,
    /// Pointer of the object that contains the `$ref`.
    pub at: String,
    /// The text of the `$ref`.
    pub text: String,
    /// Pointer of its target. Empty until it is resolved.
    pub target: String,
}

/// Resolves references to pointers, including the references inside their targets. A reference without a target is a fault.
pub(super) fn resolve(root: &Value, found: Vec<Reference>, faults: &mut Vec<Fault>) -> Vec<Reference> {
    let mut resolver = Resolver { found, anchors: None, faults: Vec::new() };
    let mut seen = BTreeSet::new();
    let mut resolved = Vec::new();
    while let Some(reference) = resolver.found.pop() {
        let target = resolver.pointer(root, &reference, faults).and_then(|pointer| match root.pointer(&pointer) {
            Some(value) => Ok((pointer, value)),
            None => Err(Fault::new(keyword(root, &reference), format!("`{}` does not lead anywhere", reference.text))),
        });
        let (pointer, value) = match target {
            Ok(target) => target,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        if !is_checked(&pointer, reference.node) && seen.insert((pointer.clone(), reference.node)) {
            grammar::walk(&mut resolver, reference.node, &At::pointer(&pointer), value);
            if let Some(fault) = std::mem::take(&mut resolver.faults).into_iter().next() {
                let message = format!("leads to {}: {}", fault.pointer, fault.message);
                faults.push(Fault::new(keyword(root, &reference), message));
                continue;
            }
        }
        resolved.push(Reference { target: pointer, ..reference });
    }
    resolved.sort_by(|a, b| a.at.cmp(&b.at));
    resolved.dedup();
    resolved
}

/// Whether the value of a discriminator mapping is the name of a component schema, or a reference to one.
pub(super) fn is_schema(root: &Value, target: &str) -> bool {
    let pointer = match pointer::target(target) {
        Target::Pointer(pointer) => pointer,
        _ => format!("/components/schemas/{}", pointer::escape(target)),
    };
    root.pointer(&pointer).is_some_and(|schema| schema.is_object() || schema.is_boolean())
}

/// The pointer of the keyword with a reference.
fn keyword(root: &Value, reference: &Reference) -> String {
    let holder = root.pointer(&reference.at);
    let dynamic = holder.and_then(|holder| holder.get("$dynamicRef")).is_some_and(|text| *text == *reference.text);
    format!("{}/{}", reference.at, if dynamic { "$dynamicRef" } else { "$ref" })
}

/// Whether the traversal of the document checks the target as an object of this node.
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

/// Collects the references inside targets.
struct Resolver {
    found: Vec<Reference>,
    /// Pointers by anchor. Filled when the first is needed.
    anchors: Option<BTreeMap<String, String>>,
    /// Faults of the target that is being traversed.
    faults: Vec<Fault>,
}

impl Visit for Resolver {
    fn fault(&mut self, error: Fault) {
        self.faults.push(error);
    }

    fn field(&mut self, node: Node, field: Option<&'static Field>, at: &At, _: &Value) -> Result<(), Fault> {
        match field {
            Some(_) => Ok(()),
            None => Err(Fault::new(at, format!("unknown field of a {}", node.noun()))),
        }
    }

    fn reference(&mut self, node: Node, at: &At, reference: &str) {
        self.found.push(Reference { node, at: at.to_string(), text: reference.to_owned(), target: String::new() });
    }
}

impl Resolver {
    fn pointer(&mut self, root: &Value, reference: &Reference, faults: &mut Vec<Fault>) -> Result<String, Fault> {
        let error = |message: String| Err(Fault::new(keyword(root, reference), message));
        match pointer::target(&reference.text) {
            Target::Pointer(pointer) => Ok(pointer),
            Target::External => {
                let message = format!("`{}` leads out of the document", reference.text);
                error(message).map_err(|error| error.help("bundle the files into one document first"))
            }
            Target::Anchor(name) => {
                let anchors = match &mut self.anchors {
                    Some(anchors) => anchors,
                    None => self.anchors.insert(anchors(root, faults)),
                };
                match anchors.get(&name) {
                    Some(pointer) => Ok(pointer.clone()),
                    None => error(format!("no schema has the `$anchor` `{name}`")),
                }
            }
        }
    }
}

/// The pointer of every schema with an `$anchor`. A second schema with the same one is a fault.
fn anchors(root: &Value, faults: &mut Vec<Fault>) -> BTreeMap<String, String> {
    struct Anchors<'f> {
        found: BTreeMap<String, String>,
        faults: &'f mut Vec<Fault>,
    }
    impl Visit for Anchors<'_> {
        /// The checks of the document find the same faults.
        fn fault(&mut self, _: Fault) {}

        fn object(&mut self, node: Node, at: &At, object: &Map<String, Value>) -> Result<(), Fault> {
            let anchor =
                ["$anchor", "$dynamicAnchor"].into_iter().find_map(|key| Some((key, object.get(key)?.as_str()?)));
            let Some((key, anchor)) = anchor.filter(|_| node == Node::Schema) else {
                return Ok(());
            };
            match self.found.get(anchor) {
                None => drop(self.found.insert(anchor.to_owned(), at.to_string())),
                Some(first) => {
                    let message = format!("`{key}` `{anchor}` is defined at {first} too");
                    self.faults.push(Fault::new(at.key(key), message));
                }
            }
            Ok(())
        }
    }
    let mut anchors = Anchors { found: BTreeMap::new(), faults };
    grammar::walk(&mut anchors, Node::Root, &At::ROOT, root);
    anchors.found
}
