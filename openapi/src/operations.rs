//! The operations of a document: parameters, bodies, responses, security and tags, with references followed.

use std::collections::BTreeSet;

use heck::ToLowerCamelCase;
use serde_json::Value;

use crate::document::Document;
use crate::place::LocId;
use crate::schema::annotations::ExternalDocs;
use crate::schema::keywords::is_true;
use crate::schema::Child;

/// The HTTP methods that a path item can have.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation<'a> {
    /// Its location.
    pub at: LocId,
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'static str,
    /// `operationId`.
    pub id: Option<&'a str>,
    /// `summary`.
    pub summary: Option<&'a str>,
    /// `description`.
    pub description: Option<&'a str>,
    /// `tags`.
    pub tags: Vec<&'a str>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs<'a>>,
    /// The scopes of its security requirements, each once. Without requirements, those of the document.
    pub scopes: Vec<&'a str>,
    /// Parameters: those of the path that it does not replace, then its own.
    pub parameters: Vec<Parameter<'a>>,
    /// The request body.
    pub body: Option<Body<'a>>,
    /// Responses, in document order.
    pub responses: Vec<Response<'a>>,
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter<'a> {
    /// The location of its definition.
    pub at: LocId,
    /// The location of its use.
    pub used_at: LocId,
    /// `name`.
    pub name: &'a str,
    /// `in`.
    pub location: &'a str,
    /// `description`, of the reference or of the parameter.
    pub description: Option<&'a str>,
    /// Whether it must be sent.
    pub required: bool,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// `style`.
    pub style: Option<&'a str>,
    /// `explode`, or the default of the style.
    pub explode: bool,
    /// `schema`.
    pub schema: Option<Child>,
    /// `content`, in place of `schema`.
    pub content: Vec<Media<'a>>,
    /// `example`, or the first of `examples`.
    pub example: Option<&'a Value>,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body<'a> {
    /// The location of its definition.
    pub at: LocId,
    /// `description`, of the reference or of the body.
    pub description: Option<&'a str>,
    /// Whether it must be sent.
    pub required: bool,
    /// Media types, in document order.
    pub content: Vec<Media<'a>>,
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response<'a> {
    /// The location of its definition.
    pub at: LocId,
    /// The status, a range such as `4XX`, or `default`.
    pub status: String,
    /// Media types, in document order.
    pub content: Vec<Media<'a>>,
}

/// A media type of a body.
#[derive(Debug, Clone)]
pub struct Media<'a> {
    /// The location of the Media Type Object.
    pub at: LocId,
    /// The name of the media type.
    pub name: &'a str,
    /// `schema`.
    pub schema: Option<Child>,
    /// `encoding` by property.
    pub encoding: Vec<Encoding<'a>>,
}

/// How a property of a form is serialized.
#[derive(Debug, Clone)]
pub struct Encoding<'a> {
    /// The location of the Encoding Object.
    pub at: LocId,
    /// The property.
    pub property: &'a str,
    /// `style`.
    pub style: Option<&'a str>,
    /// `explode`.
    pub explode: Option<bool>,
}

impl<'a> Document<'a> {
    /// All operations under `paths`, in document order.
    pub fn operations(&mut self) -> Vec<Operation<'a>> {
        let mut operations = Vec::new();
        for (path, item) in self.listed_of(self.root, "paths") {
            if !path.starts_with('/') {
                continue;
            }
            let items = path_items(self, item);
            let mut found: Vec<(usize, &'static str, LocId)> = Vec::new();
            for (source, item) in items.iter().enumerate() {
                for (key, at) in self.listed(*item) {
                    let Some(method) = METHODS.into_iter().find(|method| *method == key) else { continue };
                    if !found.iter().any(|(_, known, _)| *known == method) {
                        found.push((source, method, at));
                    }
                }
            }
            for (_, method, at) in found {
                let shared: Vec<LocId> = items.iter().flat_map(|item| self.elements_of(*item, "parameters")).collect();
                operations.push(operation(self, path, method, at, shared));
            }
        }
        operations
    }

    /// The value of an extension of the object at a location.
    pub fn extension(&self, at: LocId, name: &str) -> Option<&'a Value> {
        self.value(at).get(name)
    }
}

/// A path item and those that it refers to.
fn path_items(doc: &mut Document<'_>, item: LocId) -> Vec<LocId> {
    let mut items = vec![item];
    let mut here = item;
    while let Some(next) = doc.value(here).get("$ref").and_then(Value::as_str).and_then(|text| doc.lookup(text)) {
        if items.contains(&next) {
            break;
        }
        items.push(next);
        here = next;
    }
    items
}

fn operation<'a>(
    doc: &mut Document<'a>,
    path: &'a str,
    method: &'static str,
    at: LocId,
    shared: Vec<LocId>,
) -> Operation<'a> {
    let value = doc.value(at);
    let own = doc.elements_of(at, "parameters");
    let own: Vec<Parameter<'a>> = own.into_iter().filter_map(|at| parameter(doc, at)).collect();
    let key = |parameter: &Parameter<'a>| (parameter.location, parameter.name);
    let mut parameters: Vec<Parameter<'a>> = Vec::new();
    for at in shared {
        let Some(parameter) = parameter(doc, at) else { continue };
        if !own.iter().chain(&parameters).any(|other| key(other) == key(&parameter)) {
            parameters.push(parameter);
        }
    }
    parameters.extend(own);
    let responses = doc.listed_of(at, "responses").into_iter().filter(|(status, _)| !status.starts_with("x-"));
    let responses = responses.map(|(status, at)| response(doc, status, at)).collect();
    Operation {
        at,
        path,
        method,
        id: text(value, "operationId").filter(|id| !id.trim().is_empty()),
        summary: text(value, "summary"),
        description: text(value, "description"),
        tags: texts(value.get("tags")),
        deprecated: is_true(value.get("deprecated")),
        external_docs: ExternalDocs::read(value.get("externalDocs")),
        scopes: scopes(doc, value),
        parameters,
        body: doc.member(at, "requestBody").map(|at| body(doc, at)),
        responses,
    }
}

fn scopes<'a>(doc: &Document<'a>, operation: &'a Value) -> Vec<&'a str> {
    let root = doc.value(doc.root);
    let requirements = operation.get("security").or_else(|| root.get("security"));
    let requirements = requirements.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let mut scopes = Vec::new();
    for list in requirements.flat_map(|requirement| requirement.values()) {
        let mut listed = texts(Some(list));
        listed.sort_unstable();
        for scope in listed {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
    }
    scopes
}

fn parameter<'a>(doc: &mut Document<'a>, used_at: LocId) -> Option<Parameter<'a>> {
    let at = doc.follow(used_at);
    let value = doc.value(at);
    let style = text(value, "style");
    let explode = value.get("explode").and_then(Value::as_bool).unwrap_or(matches!(style, None | Some("form")));
    Some(Parameter {
        at,
        used_at,
        name: text(value, "name")?,
        location: text(value, "in")?,
        description: text(doc.value(used_at), "description").or_else(|| text(value, "description")),
        required: is_true(value.get("required")),
        deprecated: is_true(value.get("deprecated")),
        style,
        explode,
        schema: schema_of(doc, at),
        content: content(doc, at),
        example: example(doc, at),
    })
}

fn example<'a>(doc: &mut Document<'a>, at: LocId) -> Option<&'a Value> {
    if let Some(example) = doc.value(at).get("example") {
        return Some(example);
    }
    let (_, first) = *doc.listed_of(at, "examples").first()?;
    let first = doc.follow(first);
    doc.value(first).get("value")
}

fn body<'a>(doc: &mut Document<'a>, used_at: LocId) -> Body<'a> {
    let at = doc.follow(used_at);
    let value = doc.value(at);
    Body {
        at,
        description: text(doc.value(used_at), "description").or_else(|| text(value, "description")),
        required: is_true(value.get("required")),
        content: content(doc, at),
    }
}

fn response<'a>(doc: &mut Document<'a>, status: &str, used_at: LocId) -> Response<'a> {
    let at = doc.follow(used_at);
    Response { at, status: status.replace('x', "X"), content: content(doc, at) }
}

fn content<'a>(doc: &mut Document<'a>, at: LocId) -> Vec<Media<'a>> {
    let listed = doc.listed_of(at, "content");
    listed
        .into_iter()
        .map(|(name, at)| Media { at, name, schema: schema_of(doc, at), encoding: encoding(doc, at) })
        .collect()
}

fn schema_of(doc: &mut Document<'_>, at: LocId) -> Option<Child> {
    doc.member(at, "schema").map(|at| doc.child(at))
}

fn encoding<'a>(doc: &mut Document<'a>, at: LocId) -> Vec<Encoding<'a>> {
    let listed = doc.listed_of(at, "encoding").into_iter();
    let read = |(property, at)| {
        let value = doc.value(at);
        Encoding { at, property, style: text(value, "style"), explode: value.get("explode").and_then(Value::as_bool) }
    };
    listed.map(read).collect()
}

/// The id of each operation. One without an id, or with the id of an earlier one, is named after its method and path.
pub fn unique_ids(operations: &[Operation<'_>]) -> Vec<String> {
    let mut taken: BTreeSet<String> =
        operations.iter().filter_map(|operation| operation.id).map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    let mut ids = Vec::new();
    for operation in operations {
        ids.push(match operation.id.filter(|id| seen.insert(*id)) {
            Some(id) => id.to_owned(),
            None => {
                let derived = derived_id(operation.method, operation.path);
                let numbered = (2..).map(|number: usize| format!("{derived}{number}"));
                let mut names = std::iter::once(derived.clone()).chain(numbered);
                names.find(|name| taken.insert(name.clone())).unwrap_or(derived)
            }
        });
    }
    ids
}

fn derived_id(method: &str, path: &str) -> String {
    let words = path.replace('{', " by ").replace(|c: char| !c.is_alphanumeric(), " ");
    format!("{method} {words}").to_lower_camel_case()
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

fn texts(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
