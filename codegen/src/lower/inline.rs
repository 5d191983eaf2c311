//! Puts referenced parameters, responses, request bodies, headers, examples and path items where
//! they are used. None of them can contain itself, so this ends.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::{Error, Stage};
use crate::grammar::Node;
use crate::load::Reference;
use crate::pointer::At;

/// The most values that inlining may copy; a document of 64 MB has about as many.
const MOST: usize = 4_000_000;

/// What references to anything but schemas lead to.
pub(super) struct Targets {
    values: BTreeMap<String, Value>,
    copied: usize,
}

impl Targets {
    /// Copies the targets out of the document.
    pub(super) fn new(root: &Value, references: &[Reference]) -> Targets {
        let pointers: BTreeMap<&str, &str> =
            references.iter().map(|reference| (reference.text.as_str(), reference.target.as_str())).collect();
        let wanted = |node| {
            matches!(
                node,
                Node::Parameter
                    | Node::Header
                    | Node::RequestBody
                    | Node::Response
                    | Node::Example
                    | Node::PathItem
                    | Node::SecurityScheme
            )
        };
        let mut values = BTreeMap::new();
        for reference in references.iter().filter(|reference| wanted(reference.node)) {
            let mut value = root.pointer(&reference.target);
            while let Some(text) = value
                .and_then(|value| value.get("$ref"))
                .and_then(Value::as_str)
                .filter(|_| reference.node != Node::PathItem)
            {
                value = pointers.get(text).and_then(|pointer| root.pointer(pointer));
            }
            if let Some(value) = value {
                values.insert(reference.text.clone(), value.clone());
            }
        }
        Targets { values, copied: 0 }
    }

    /// The object itself, or a copy of the one that it refers to. The reference's own summary and
    /// description replace those of the copy; other members beside `$ref` have no meaning.
    pub(super) fn resolve(&mut self, at: &At, value: Value) -> Result<Map<String, Value>, Error> {
        let Value::Object(mut object) = value else {
            return Err(Error::new(Stage::Lower, at, "must be an object"));
        };
        let Some(Value::String(reference)) = object.get("$ref") else {
            return Ok(object);
        };
        let Some(Value::Object(target)) = self.values.get(reference) else {
            return Err(Error::new(Stage::Lower, at, format!("`{reference}` leads to no object")));
        };
        self.copied += target.values().map(size).sum::<usize>();
        if self.copied > MOST {
            let message = format!("references repeat more than {MOST} values of the document");
            return Err(Error::new(Stage::Lower, at, message));
        }
        let mut target = target.clone();
        for key in ["summary", "description"] {
            if let Some(text) = object.get_mut(key) {
                target.insert(key.to_owned(), text.take());
            }
        }
        Ok(target)
    }
}

/// The number of values in a value.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(list) => 1 + list.iter().map(size).sum::<usize>(),
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        _ => 1,
    }
}
