//! The schema of the input of an operation: parameters by location and name, and the body, as calls by operation id take them.

use openapi::document::Document;
use openapi::json_schema::normalized;
use openapi::operations::{self, Parameter};
use openapi::schema::Child;
use openapi::source::Version;
use serde_json::{json, Map, Value};

use crate::model::{Encoding, Location, Operation};
use crate::shape::choose;

/// The schema of the parameters and body of an operation.
pub(super) fn input<'a>(
    doc: &mut Document<'a>,
    version: Version,
    sources: &[operations::Operation<'a>],
    operation: &Operation,
) -> Value {
    let method = operation.method.to_lowercase();
    let same = |source: &&operations::Operation<'a>| source.path == operation.path && source.method == method;
    let source = sources.iter().find(same);
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (location, place) in [(Location::Path, "path"), (Location::Query, "query"), (Location::Header, "headers")] {
        let (mut all, mut must) = (Map::new(), Vec::new());
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == location) {
            let named = if place == "headers" { "header" } else { place };
            let listed = source.into_iter().flat_map(|source| &source.parameters);
            let is_here = |location: &str| location == named || (named == "header" && location == "cookie");
            let read = listed.into_iter().find(|read| is_here(read.location) && read.name == parameter.wire);
            all.insert(parameter.wire.clone(), read.map_or_else(|| json!({}), |read| described(doc, version, read)));
            must.extend(parameter.required.then(|| parameter.wire.clone()));
        }
        if !all.is_empty() {
            required.extend((!must.is_empty()).then_some(place));
            properties.insert(place.to_owned(), object(all, &must));
        }
    }
    if let Some(body) = &operation.body {
        // Forms are JSON objects, text is a string, and bytes are a string in base64.
        let schema = match body.encoding {
            Encoding::Text | Encoding::Binary => json!({ "type": "string" }),
            _ => {
                let content = source.and_then(|source| source.body.as_ref()).map(|body| &body.content);
                let media = content.and_then(|content| choose(doc, content).0);
                media.and_then(|(_, media)| media.schema).map_or(json!({}), |child| written(doc, version, child))
            }
        };
        properties.insert("body".into(), schema);
        required.extend(body.required.then_some("body"));
    }
    let required: Vec<_> = required.into_iter().map(str::to_owned).collect();
    let mut schema = object(properties, &required);
    if !operation.summary.is_empty() {
        schema["description"] = operation.summary.clone().into();
    }
    schema
}

/// The schema of a child as it is in the document, normalized.
fn written(doc: &Document<'_>, version: Version, child: Child) -> Value {
    normalized(doc.value(child.at), version)
}

/// The schema of a parameter, with the parameter's own description.
fn described(doc: &Document<'_>, version: Version, parameter: &Parameter<'_>) -> Value {
    let child = parameter.schema.or(parameter.content.first().and_then(|media| media.schema));
    let mut schema = child.map_or_else(|| json!({}), |child| written(doc, version, child));
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

fn object(properties: Map<String, Value>, required: &[String]) -> Value {
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}
