//! Operations: arguments, body, answer, permissions and paging of each.

use serde_json::Value;

use super::schema::{strings, Node, Object};
use super::{docs, envelope, tags, Shaper};
use crate::error::Error;
use crate::lower::is_binary;
use crate::model::{Answer, Body, Docs, Encoding, Operation, Ty};
use crate::names::{self, Scope};
use crate::pointer::escape;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The operations of a path item.
pub(super) fn methods(item: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = item.as_object().into_iter().flatten();
    members.filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(key, value)| (key.as_str(), value))
}

impl Shaper<'_> {
    /// All operations, in document order.
    pub(super) fn operations(&mut self) -> Result<Vec<Operation>, Error> {
        let root = self.root;
        let mut operations = Vec::new();
        let mut idents =
            Idents { methods: Scope::reserving(names::RESERVED_METHODS), constants: Scope::reserving(["ALL"]) };
        for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            for (method, operation) in methods(item) {
                let pointer = format!("/paths/{}/{method}", escape(path));
                operations.push(self.operation(path, method, operation, &pointer, &mut idents)?);
            }
        }
        Ok(operations)
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &Value,
        pointer: &str,
        idents: &mut Idents,
    ) -> Result<Operation, Error> {
        let text = |key: &str| operation.get(key).and_then(Value::as_str).unwrap_or_default();
        let id = text("operationId").to_owned();
        if id.is_empty() {
            return Err(self.error(pointer, "the operation has no operationId"));
        }
        let hint = names::type_name(&id);
        // Calls and types are imported side by side, so a call never has the name of a type.
        let call = self.scope.unique(&format!("{hint}Call"));
        let parameters = self.parameters(path, operation, &hint, pointer)?;
        let body = self.body(operation, &hint, pointer)?;
        let (answer, members) = self.answer(operation, &hint, pointer)?;
        let error_types = self.error_types(operation, &hint, pointer)?;
        // Only what changes nothing may be repeated for the next page.
        let paging = match method {
            "get" => self.paging(&answer, members.as_ref(), &parameters)?,
            _ => None,
        };
        let permissions = permissions(self.root, operation);
        let beta = is_beta(operation);
        let mut docs = docs::of_operation(operation, method, path, &permissions, beta);
        if let Some(Some(result)) = members.as_ref().and_then(envelope::result) {
            let said = docs::text(self.read(&result.schema, &result.pointer)?.meta.get("description"));
            docs.paragraphs.extend(said.into_iter().map(|text| format!("Answers: {text}")));
        }
        Ok(Operation {
            method_ident: idents.methods.unique_or(&names::value_name(&id), "_operation"),
            call,
            constant: idents.constants.unique(&names::constant_name(&id)),
            method: method.to_uppercase(),
            path: path.to_owned(),
            tag: tags::first_tag(operation),
            summary: text("summary").to_owned(),
            unset: false,
            id,
            docs,
            permissions,
            beta,
            parameters,
            body,
            answer,
            error_types,
            paging,
            window: None,
            wait: None,
        })
    }

    fn body(&mut self, operation: &Value, hint: &str, pointer: &str) -> Result<Option<Body>, Error> {
        let Some(body) = operation.get("requestBody") else { return Ok(None) };
        let pointer = format!("{pointer}/requestBody");
        let content = body.get("content");
        let required = body.get("required") == Some(&Value::Bool(true));
        let text = Docs { paragraphs: docs::text(body.get("description")), deprecated: None };
        if let Some((media_type, schema)) = envelope::json_schema(content) {
            let pointer = format!("{pointer}/content/{}/schema", escape(media_type));
            let place = self.place(schema.unwrap_or(&Value::Null), &pointer, &format!("{hint}Request"))?;
            // Lowering calls every JSON type `application/json` and leaves the real one beside the schema.
            let real =
                content.and_then(|content| content.get(media_type)).and_then(|object| object.get("x-media-type"));
            let media_type = real.and_then(Value::as_str).unwrap_or(media_type).to_owned();
            let (ident, encoding) = ("body".to_owned(), Encoding::Json);
            return Ok(Some(Body { ident, media_type, ty: place.ty, encoding, required, docs: text }));
        }
        let Some((name, media)) = content.and_then(Value::as_object).and_then(|content| content.iter().next()) else {
            return Ok(None);
        };
        let pointer = format!("{pointer}/content/{}/schema", escape(name));
        let schema = media.get("schema").unwrap_or(&Value::Null);
        let (ty, encoding) = match name.as_str() {
            "application/x-www-form-urlencoded" => (self.form(schema, &pointer, hint)?, Encoding::Form),
            "multipart/form-data" => self.multipart(schema, &pointer, hint)?,
            _ if name.starts_with("text/") => (Ty::String, Encoding::Text),
            _ => (Ty::Binary, Encoding::Binary),
        };
        let media_type = media.get("x-media-type").and_then(Value::as_str).unwrap_or(name).to_owned();
        Ok(Some(Body { ident: "body".into(), media_type, ty, encoding, required, docs: text }))
    }

    /// What the lowest successful status answers; the members of the envelope come with it.
    /// The others follow in `error_types`: a status that is new must not change the result of a call.
    fn answer(&mut self, operation: &Value, hint: &str, pointer: &str) -> Result<(Answer, Option<Object>), Error> {
        let Some((status, response)) = first_success(operation) else { return Ok((Answer::Json(Ty::Raw), None)) };
        let content = response.get("content");
        Ok(match envelope::json_schema(content) {
            Some((media_type, Some(schema))) => {
                let pointer = format!("{pointer}/responses/{status}/content/{}/schema", escape(media_type));
                self.json_answer(schema, &pointer, hint)?
            }
            Some((_, None)) => (Answer::Json(Ty::Raw), None),
            None if content.and_then(Value::as_object).is_some_and(|content| !content.is_empty()) => {
                (raw_answer(content), None)
            }
            None => (Answer::Empty, None),
        })
    }

    fn json_answer(&mut self, schema: &Value, pointer: &str, hint: &str) -> Result<(Answer, Option<Object>), Error> {
        if let Node::Object(object) = self.resolve(schema, pointer)?.node {
            match envelope::result(&object) {
                Some(None) => return Ok((Answer::Empty, Some(object))),
                Some(Some(result)) => {
                    let place = self.place(&result.schema, &result.pointer, &format!("{hint}Result"))?;
                    return Ok((Answer::Envelope(place.ty), Some(object)));
                }
                None => {}
            }
        }
        let place = self.place(schema, pointer, &format!("{hint}Response"))?;
        Ok((Answer::Json(place.ty), None))
    }

    /// Types of other bodies: of errors that say more than every error does, and of further successes.
    fn error_types(&mut self, operation: &Value, hint: &str, pointer: &str) -> Result<Vec<(u16, Ty)>, Error> {
        let mut types = Vec::new();
        let first = first_success(operation);
        for (status, response) in statuses(operation) {
            let Ok(code) = status.parse::<u16>() else { continue };
            let Some((media_type, Some(schema))) = envelope::json_schema(response.get("content")) else { continue };
            let pointer = format!("{pointer}/responses/{status}/content/{}/schema", escape(media_type));
            let (is_other, word) = match code {
                400.. => (envelope::has_details(&self.resolve(schema, &pointer)?.node), "Error"),
                200..300 => (
                    first.is_some_and(|(first, response)| first != status && body_schema(response) != Some(schema)),
                    "Status",
                ),
                _ => (false, ""),
            };
            if is_other {
                types.push((code, self.place(schema, &pointer, &format!("{hint}{word}{code}"))?.ty));
            }
        }
        Ok(types)
    }
}

/// What an answer that is not JSON is: bytes where its media type or its schema says so.
fn raw_answer(content: Option<&Value>) -> Answer {
    let (name, media) = content.and_then(Value::as_object).and_then(|content| content.iter().next()).unzip();
    let name = name.map(String::as_str).unwrap_or_default();
    let schema = media.and_then(|media| media.get("schema"));
    let says = |key: &str, value: &str| schema.and_then(|schema| schema.get(key)).is_some_and(|said| said == value);
    let is_text = name.starts_with("text/") || says("type", "string") && !says("format", "binary");
    match is_text && !is_binary(name) {
        true => Answer::Text,
        false => Answer::Binary,
    }
}

fn statuses(operation: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
    responses.map(|(status, response)| (status.as_str(), response))
}

/// The lowest successful status.
fn first_success(operation: &Value) -> Option<(&str, &Value)> {
    statuses(operation).filter(|(status, _)| status.starts_with('2')).min_by_key(|(status, _)| *status)
}

fn body_schema(response: &Value) -> Option<&Value> {
    envelope::json_schema(response.get("content"))?.1
}

/// Names of operations, each in its own scope.
struct Idents {
    methods: Scope,
    constants: Scope,
}

/// The scopes of the operation's security requirement; where the document says nothing, those of the whole document.
fn permissions(root: &Value, operation: &Value) -> Vec<String> {
    let security = operation.get("security").or_else(|| root.get("security"));
    let requirements = security.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let scopes = requirements.flat_map(|requirement| requirement.values());
    let mut all: Vec<String> = Vec::new();
    for scope in scopes.flat_map(|list| strings(Some(list))) {
        if !all.contains(&scope) {
            all.push(scope);
        }
    }
    all
}

/// Beta is marked by a badge in the published document.
pub(super) fn is_beta(item: &Value) -> bool {
    let badges = item.get("x-badges").and_then(Value::as_array).into_iter().flatten();
    let mut names = badges.filter_map(|badge| badge.get("name").and_then(Value::as_str));
    names.any(|name| name.eq_ignore_ascii_case("beta")) || item.get("x-beta") == Some(&Value::Bool(true))
}
