//! Operations: arguments, body, answer, permissions and paging of each.

use serde_json::Value;

use super::schema::{strings, Node, Object};
use super::{docs, envelope, secret, tags, Shaper};
use crate::error::Error;
use crate::model::{Answer, Body, Docs, Operation, Ty};
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
        let docs = docs::of_operation(operation, method, path, &permissions, beta);
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
            return Ok(Some(Body { ident: "body".into(), media_type, ty: place.ty, required, docs: text }));
        }
        match content.and_then(Value::as_object).and_then(|content| content.keys().next()) {
            None => Ok(None),
            Some(media_type) if media_type.starts_with("text/") => {
                let media_type = media_type.clone();
                Ok(Some(Body { ident: "body".into(), media_type, ty: Ty::String, required, docs: text }))
            }
            Some(media_type) => Err(self
                .error(&pointer, format!("a body of type `{media_type}` cannot be sent"))
                .help("only JSON and text bodies are generated; remove the operation in the overlay")),
        }
    }

    /// What the successful statuses answer; the members of the envelope come with it.
    fn answer(&mut self, operation: &Value, hint: &str, pointer: &str) -> Result<(Answer, Option<Object>), Error> {
        let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        let mut answers: Vec<(Answer, Option<Object>)> = Vec::new();
        for (status, response) in responses.filter(|(status, _)| status.starts_with('2')) {
            let content = response.get("content");
            let answer = match envelope::json_schema(content) {
                Some((media_type, Some(schema))) => {
                    let pointer = format!("{pointer}/responses/{status}/content/{}/schema", escape(media_type));
                    self.json_answer(schema, &pointer, hint)?
                }
                Some((_, None)) => (Answer::Json(Ty::Raw), None),
                None if content.and_then(Value::as_object).is_some_and(|content| !content.is_empty()) => {
                    (Answer::Text, None)
                }
                None => (Answer::Empty, None),
            };
            if !answers.iter().any(|(known, _)| *known == answer.0) {
                answers.push(answer);
            }
        }
        // An empty answer beside another (204 beside 200) adds nothing to decode.
        if answers.len() > 1 {
            answers.retain(|(answer, _)| *answer != Answer::Empty);
        }
        Ok(match answers.len() {
            0 => (Answer::Json(Ty::Raw), None),
            1 => answers.remove(0),
            _ => (Answer::Json(Ty::Raw), None),
        })
    }

    fn json_answer(&mut self, schema: &Value, pointer: &str, hint: &str) -> Result<(Answer, Option<Object>), Error> {
        if let Node::Object(object) = self.resolve(schema, pointer)?.node {
            match envelope::result(&object) {
                Some(None) => return Ok((Answer::Empty, Some(object))),
                Some(Some(result)) => {
                    let place = self.place(&result.schema, &result.pointer, &format!("{hint}Result"))?;
                    let hidden = self.read(&result.schema, &result.pointer)?;
                    let ty = if secret::is_secret("", &hidden.meta) { secret::hide(place.ty) } else { place.ty };
                    return Ok((Answer::Envelope(ty), Some(object)));
                }
                None => {}
            }
        }
        let place = self.place(schema, pointer, &format!("{hint}Response"))?;
        Ok((Answer::Json(place.ty), None))
    }

    /// Types of error bodies that say more than every error does.
    fn error_types(&mut self, operation: &Value, hint: &str, pointer: &str) -> Result<Vec<(u16, Ty)>, Error> {
        let mut types = Vec::new();
        for (status, response) in operation.get("responses").and_then(Value::as_object).into_iter().flatten() {
            let Ok(code) = status.parse::<u16>() else { continue };
            let Some((media_type, Some(schema))) = envelope::json_schema(response.get("content")) else { continue };
            let pointer = format!("{pointer}/responses/{status}/content/{}/schema", escape(media_type));
            if code >= 400 && envelope::has_details(&self.resolve(schema, &pointer)?.node) {
                types.push((code, self.place(schema, &pointer, &format!("{hint}Error{code}"))?.ty));
            }
        }
        Ok(types)
    }
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
