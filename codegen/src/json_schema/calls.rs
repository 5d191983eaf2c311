//! The schema of what an operation takes: parameters by place and name, and the body, as calls by operation id read them.

use openapi::operations::{self, Parameter};
use openapi::schema::Child;
use serde_json::{json, Map, Value};

use super::normal::normalized;
use crate::document::{Document, Version};
use crate::model::{Encoding, Location, Operation};
use crate::shape::choose;

/// The operations of a document.
pub(super) struct Calls<'a> {
    doc: openapi::document::Document<'a>,
    version: Version,
    operations: Vec<operations::Operation<'a>>,
}

impl<'a> Calls<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut doc = openapi::document::Document::new(&document.root);
        let operations = doc.operations();
        Self { doc, version: document.version, operations }
    }

    /// What an operation takes.
    pub(super) fn input(&mut self, operation: &Operation) -> Value {
        let method = operation.method.to_lowercase();
        let same = |source: &&operations::Operation<'a>| source.path == operation.path && source.method == method;
        let source = self.operations.iter().find(same).cloned();
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (location, place) in [(Location::Path, "path"), (Location::Query, "query"), (Location::Header, "headers")] {
            let (mut all, mut must) = (Map::new(), Vec::new());
            for parameter in operation.parameters.iter().filter(|parameter| parameter.location == location) {
                let named = if place == "headers" { "header" } else { place };
                let listed = source.iter().flat_map(|source| &source.parameters);
                let is_here = |location: &str| location == named || (named == "header" && location == "cookie");
                let read = listed.into_iter().find(|read| is_here(read.location) && read.name == parameter.wire);
                all.insert(parameter.wire.clone(), read.map_or_else(|| json!({}), |read| self.described(read)));
                must.extend(parameter.required.then(|| parameter.wire.clone()));
            }
            if !all.is_empty() {
                required.extend((!must.is_empty()).then_some(place));
                properties.insert(place.to_owned(), object(all, &must));
            }
        }
        if let Some(body) = &operation.body {
            // Forms are given as JSON objects; text is a string, and so are bytes, in base64.
            let schema = match body.encoding {
                Encoding::Text | Encoding::Binary => json!({ "type": "string" }),
                _ => {
                    let content = source.as_ref().and_then(|source| source.body.as_ref()).map(|body| &body.content);
                    let media = content.and_then(|content| choose(&mut self.doc, content).0);
                    media.and_then(|(_, media)| media.schema).map_or(json!({}), |child| self.written(child))
                }
            };
            properties.insert("body".into(), schema);
            // The call has an argument for it, so that it cannot be left out.
            required.push("body");
        }
        let required: Vec<_> = required.into_iter().map(str::to_owned).collect();
        let mut schema = object(properties, &required);
        if !operation.summary.is_empty() {
            schema["description"] = operation.summary.clone().into();
        }
        schema
    }

    /// A schema as the document has it.
    fn written(&self, child: Child) -> Value {
        normalized(self.doc.value(child.at), self.version)
    }

    /// The schema of a parameter, with the parameter's own description.
    fn described(&self, parameter: &Parameter<'a>) -> Value {
        let child = parameter.schema.or(parameter.content.first().and_then(|media| media.schema));
        let mut schema = child.map_or_else(|| json!({}), |child| self.written(child));
        if let Some(object) = schema.as_object_mut() {
            if let Some(description) = parameter.description {
                object.insert("description".into(), description.into());
            }
            if let Some(example) = parameter.example {
                object.insert("example".into(), example.clone());
            }
            if parameter.deprecated {
                object.insert("deprecated".into(), true.into());
            }
        }
        schema
    }
}

fn object(properties: Map<String, Value>, required: &[String]) -> Value {
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}
