//! For programs that test clients or servers: makes valid inputs of every operation, and validates responses.

mod declared;

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::document::structure::Role;
use crate::document::{self, Document, Place, Segment};
use crate::sandbox::error::Error;
use crate::synth::{mix, Detail, Site, Synth};

/// Makes inputs of the operations of a document from its schemas, and validates responses by them.
///
/// The same seed makes the same inputs.
#[derive(Clone)]
pub struct Probe {
    document: Arc<Document>,
}

/// An operation of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// Its `operationId`.
    pub id: String,
    /// In upper case.
    pub method: String,
    /// The template of its path.
    pub path: String,
    /// Whether the response that means success has JSON; if not, it has a text, or nothing.
    pub answers_json: bool,
    /// Whether it is for a single resource that can be removed, and so may not exist.
    pub may_be_unset: bool,
    /// The parameters of the path, from the left.
    pub parameters: Vec<PathParameter>,
    index: usize,
}

/// A parameter of a path.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PathParameter {
    /// Its name.
    pub name: String,
    /// Where a value for it is found; nowhere, if any value that fits the schema will do.
    pub source: Option<Source>,
    /// Segments of the template before it.
    depth: usize,
}

/// The collection that an id is in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// The operation that lists the collection.
    pub list: Option<String>,
    /// The operation that adds to it.
    pub create: Option<String>,
    /// The property that repeats the id, in the responses of both.
    pub identity: String,
}

impl Operation {
    /// The path of the collection that the nth parameter is an id of, with the values of the parameters before it.
    pub fn above(&self, parameter: usize, values: &[String]) -> String {
        let depth = self.parameters[parameter].depth;
        let mut values = values.iter();
        let segments = document::segments(&self.path).into_iter().take(depth).map(|segment| match segment {
            Segment::Literal(text) => text,
            Segment::Parameter { before, after, .. } => {
                format!("{before}{}{after}", values.next().map_or("", String::as_str))
            }
        });
        segments.map(|text| format!("/{}", crate::document::pointer::escaped(&text))).collect()
    }
}

impl Probe {
    /// Makes a probe of the document that the crate contains.
    ///
    /// # Errors
    ///
    /// If it cannot be read, which tests of this crate rule out.
    pub fn embedded() -> Result<Self, Error> {
        Ok(Self { document: Document::embedded()? })
    }

    /// Makes a probe of another document.
    ///
    /// # Errors
    ///
    /// If it is no JSON, or no OpenAPI 3.
    pub fn read(json: &[u8]) -> Result<Self, Error> {
        Ok(Self { document: Arc::new(Document::read(json)?) })
    }

    /// All operations, in an order in which each finds its resource: from the outermost path to the innermost, and then DELETE, in the
    /// reverse order.
    pub fn operations(&self) -> Vec<Operation> {
        let mut order: Vec<usize> = (0..self.document.operations.len()).collect();
        order.sort_by_key(|index| {
            let operation = &self.document.operations[*index];
            let depth = self.document.paths[operation.path].segments.len();
            let deletes = operation.method == "DELETE";
            (deletes, if deletes { usize::MAX - depth } else { depth })
        });
        order.into_iter().map(|index| self.operation(index)).collect()
    }

    fn operation(&self, index: usize) -> Operation {
        let own = &self.document.operations[index];
        let path = &self.document.paths[own.path];
        let parameters = path.segments.iter().enumerate().filter_map(|(depth, segment)| match segment {
            Segment::Parameter { name, .. } => {
                Some(PathParameter { name: name.clone(), source: self.source(own.path, depth), depth })
            }
            Segment::Literal(_) => None,
        });
        Operation {
            id: own.id.clone(),
            method: own.method.clone(),
            path: path.template.clone(),
            answers_json: own.success_schema().is_some(),
            may_be_unset: self.document.structure.nodes[own.path].role == Role::Singleton
                && path.methods.contains_key("DELETE"),
            parameters: parameters.collect(),
            index,
        }
    }

    fn source(&self, path: usize, depth: usize) -> Option<Source> {
        let structure = &self.document.structure;
        let item = structure.nodes[path].items.iter().find(|item| item.length == depth + 1)?;
        let collection = &structure.collections[item.collection];
        let own = structure.nodes.iter().position(|node| node.role == Role::Collection(item.collection))?;
        let id_of = |method: &str| {
            let index = self.document.paths[own].methods.get(method)?;
            Some(self.document.operations[*index].id.clone())
        };
        let identity = collection.element_identity.clone().or_else(|| collection.identity.clone())?;
        Some(Source { list: id_of("GET"), create: id_of("POST"), identity })
    }

    /// The operation of an id.
    pub fn find(&self, id: &str) -> Option<Operation> {
        let index = self.document.operations.iter().position(|operation| operation.id == id)?;
        Some(self.operation(index))
    }

    /// A value for the nth parameter of the path that fits its schema.
    pub fn free(&self, operation: &Operation, parameter: usize, seed: u64) -> String {
        let name = &operation.parameters[parameter].name;
        let declared = self.document.operations[operation.index].parameters.iter();
        let schema = declared.filter(|own| own.place == Place::Path).find(|own| own.name == *name);
        let made = schema.map(|own| self.make(&own.schema, Site::new(mix(seed, name), Detail::Least)));
        match made {
            Some(Value::String(text)) if !text.is_empty() => text,
            Some(Value::Number(number)) => number.to_string(),
            _ => crate::synth::uuid(mix(seed, name)),
        }
    }

    /// An input that the document allows: `{"path": {...}, "query": {...}, "headers": {...}, "body": ...}`.
    ///
    /// Of three seeds one sets everything that is optional in the body and nothing beside it, one about two thirds of both, and one
    /// nothing in the body and everything beside it: filters leave little of a list. Cursors are left out, because only servers make them.
    pub fn input(&self, operation: &Operation, values: &[String], seed: u64) -> Value {
        let details = [(Detail::All, Detail::Least), (Detail::Some, Detail::Some), (Detail::Least, Detail::All)];
        let (body, beside) = details[(seed % 3) as usize];
        self.input_in(operation, values, seed, body, beside)
    }

    /// An input with nothing that is optional.
    pub fn least_input(&self, operation: &Operation, values: &[String], seed: u64) -> Value {
        self.input_in(operation, values, seed, Detail::Least, Detail::Least)
    }

    fn input_in(&self, operation: &Operation, values: &[String], seed: u64, detail: Detail, beside: Detail) -> Value {
        let own = &self.document.operations[operation.index];
        let site = Site::new(mix(seed, &own.id), detail);
        let (mut path, mut query, mut headers) = (Map::new(), Map::new(), Map::new());
        for (parameter, value) in operation.parameters.iter().zip(values) {
            let declared = own.parameters.iter().find(|own| own.place == Place::Path && own.name == parameter.name);
            let text = Value::from(value.as_str());
            // An id that is a number in the document is one here.
            let number = || serde_json::from_str::<Value>(value).ok().filter(Value::is_number);
            let fits = |value: &Value| {
                declared.is_none_or(|own| self.document.published.fits(self.document.at(&own.schema), value))
            };
            let spelled = if fits(&text) { text } else { number().filter(fits).unwrap_or(text) };
            path.insert(parameter.name.clone(), spelled);
        }
        for parameter in &own.parameters {
            let place = match parameter.place {
                Place::Query => &mut query,
                Place::Header => &mut headers,
                Place::Path | Place::Cookie => continue,
            };
            let site = site.at(&parameter.name);
            let optional = beside == Detail::All || (beside == Detail::Some && !site.seed.is_multiple_of(3));
            if parameter.required || (optional && !parameter.name.to_lowercase().contains("cursor")) {
                place.insert(parameter.name.clone(), self.make(&parameter.schema, site));
            }
        }
        let mut input = Map::from_iter([("path".to_owned(), path.into())]);
        for (name, values) in [("query", query), ("headers", headers)] {
            if !values.is_empty() {
                input.insert(name.to_owned(), values.into());
            }
        }
        if let Some(schema) = own.request_schema() {
            input.insert("body".to_owned(), self.make(schema, site.at("body")));
        }
        input.into()
    }

    fn make(&self, schema: &str, site: Site) -> Value {
        Synth::new(&self.document).value(self.document.at(schema), site)
    }

    /// The violations of a response with this status: the JSON pointer and the rule of each, without values.
    pub fn complaints(&self, operation: &Operation, status: u16, answer: &Value) -> Vec<String> {
        let Some(validator) = self.schema(operation, status).and_then(|schema| self.document.published.at(schema))
        else {
            return Vec::new();
        };
        let told = validator.iter_errors(answer).map(|error| {
            let place = error.instance_path().as_str().to_owned();
            format!("{}: {}", if place.is_empty() { "/" } else { &place }, error.masked())
        });
        told.take(20).collect()
    }

    /// Pointers to the properties of a response that no schema declares or describes by another keyword.
    pub fn undeclared(&self, operation: &Operation, status: u16, answer: &Value) -> BTreeSet<String> {
        let schema = self.schema(operation, status).map(|schema| self.document.at(schema));
        schema.map(|schema| declared::undeclared(&self.document, schema, answer)).unwrap_or_default()
    }

    fn schema(&self, operation: &Operation, status: u16) -> Option<&str> {
        let declared = self.document.operations[operation.index].response(status)?;
        declared.media.as_ref().filter(|media| media.is_json())?.schema.as_deref()
    }
}

impl std::fmt::Debug for Probe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Probe").field("operations", &self.document.operations.len()).finish_non_exhaustive()
    }
}

/// The first id in the response of a list, or of the operation that adds to it: the property of the outermost object that has it.
pub fn first_id(answer: &Value, identity: &str) -> Option<String> {
    match answer {
        Value::Array(list) => list.first().and_then(|first| first_id(first, identity)),
        Value::Object(object) => match object.get(identity) {
            Some(Value::String(id)) if !id.is_empty() => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => object.values().find_map(|value| first_id(value, identity)),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn deletions_come_last_and_the_deepest_first() {
        let operations = Probe::embedded().unwrap().operations();
        let depth = |operation: &Operation| operation.path.split('/').count();
        let first = operations.iter().position(|operation| operation.method == "DELETE").unwrap();
        assert!(operations[first..].iter().all(|operation| operation.method == "DELETE"));
        assert!(operations[first..].windows(2).all(|two| depth(&two[0]) >= depth(&two[1])));
        assert!(operations[..first].windows(2).all(|two| depth(&two[0]) <= depth(&two[1])));
    }

    #[test]
    fn ids_come_from_the_collection_above() {
        let probe = Probe::embedded().unwrap();
        let get = probe.find("instanceGet").unwrap();
        let source = get.parameters[1].source.clone().unwrap();
        assert_eq!((source.list.as_deref(), source.identity.as_str()), (Some("instanceGetList"), "id"));
        assert_eq!(get.above(1, &["a/b".into()]), "/v1/organizations/a~1b/services");
        assert_eq!(first_id(&json!({"result": [{"id": "x"}, {"id": "y"}]}), "id").as_deref(), Some("x"));
        assert_eq!(first_id(&json!({"result": []}), "id"), None);
        assert!(!get.may_be_unset && probe.find("backupBucketGet").unwrap().may_be_unset);
    }

    #[test]
    fn answers_are_judged() {
        let probe = Probe::embedded().unwrap();
        let list = probe.find("instanceGetList").unwrap();
        assert_eq!(probe.complaints(&list, 200, &json!({"result": [], "status": 200})), [""; 0]);
        let told = probe.complaints(&list, 200, &json!({"result": [{"name": 7}]}));
        assert!(told.iter().any(|told| told.starts_with("/result/0/name: ")), "{told:?}");
        let answer = json!({"result": [{"name": "a", "more": {"name": 1}}], "beside": 1});
        let undeclared: Vec<_> = probe.undeclared(&list, 200, &answer).into_iter().collect();
        assert_eq!(undeclared, ["/beside", "/result/0/more"]);
    }
}
