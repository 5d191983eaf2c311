//! Builds responses in the form that the document declares for them.

use axum::http::StatusCode;
use serde_json::{json, Map, Value};

use crate::api::violation::Violation;
use crate::document::structure::Payload;
use crate::document::{Document, Media, Operation};
use crate::facts::Facts;
use crate::serve::message::{Content, Response};
use crate::synth::{Detail, Site, Synth};
use crate::world::{Outcome, Output, Rejection};

/// The response of an operation that succeeded.
pub(crate) fn success(document: &Document, index: usize, outcome: Outcome, request_id: &str) -> Response {
    let operation = &document.operations[index];
    let (code, declared) = operation.success();
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::OK);
    let media = declared.and_then(|declared| declared.media.as_ref());
    let content = match (media, &document.structure.payloads[index]) {
        (None, _) => Content::Empty,
        (Some(media), _) if !media.is_json() => Content::text(&*media.full, Facts::get().text(&media.essence)),
        (Some(_), Payload::Bare { .. }) => match outcome.payload {
            Some(Output::Value(value)) => Content::Json(value),
            Some(Output::List(text)) => Content::text("application/json", text),
            None => Content::Json(Value::Null),
        },
        (Some(media), payload) => {
            let mut given = outcome.beside;
            given.insert("status".into(), code.into());
            given.insert("requestId".into(), request_id.into());
            let name = match (payload, &outcome.payload) {
                (Payload::Member { name, .. }, Some(_)) => Some(*name),
                _ => None,
            };
            let mut object = members(document, media, given, name);
            match (name, outcome.payload) {
                // What a test forced into the state is kept, whether it fits or not.
                (Some(name), Some(Output::Value(value))) => {
                    object.insert(name.to_owned(), value);
                    Content::Json(object.into())
                }
                (Some(name), Some(Output::List(text))) => Content::Spliced { members: object, name, text },
                _ => Content::Json(object.into()),
            }
        }
    };
    Response::new(status, content)
}

/// The response of an operation that rejected the request.
pub(crate) fn rejected(document: &Document, operation: &Operation, rejection: Rejection, request_id: &str) -> Response {
    let reason = rejection.message.clone();
    let mut given = rejection.members;
    given.insert("error".into(), rejection.message.into());
    error(document, Some(operation), rejection.status, given, request_id, reason)
}

/// The response to a request that violates the document.
pub(crate) fn invalid(
    document: &Document,
    operation: &Operation,
    violations: &[Violation],
    request_id: &str,
) -> Response {
    let texts: Vec<String> = violations.iter().map(Violation::to_string).collect();
    let message = format!("BAD_REQUEST: {}", texts.join("; "));
    let issues = violations
        .iter()
        .map(|violation| json!({"path": violation.path(), "code": violation.code, "message": violation.message}));
    let given = Map::from_iter([("error".to_owned(), message.clone().into()), ("issues".to_owned(), issues.collect())]);
    error(document, Some(operation), StatusCode::BAD_REQUEST, given, request_id, message)
}

/// A response with a status and a reason.
pub(crate) fn plain(
    document: &Document,
    operation: Option<&Operation>,
    status: StatusCode,
    message: &str,
    request_id: &str,
) -> Response {
    let given = Map::from_iter([("error".to_owned(), message.into())]);
    error(document, operation, status, given, request_id, message.to_owned())
}

fn error(
    document: &Document,
    operation: Option<&Operation>,
    status: StatusCode,
    mut given: Map<String, Value>,
    request_id: &str,
    reason: String,
) -> Response {
    given.insert("status".into(), status.as_u16().into());
    given.insert("requestId".into(), request_id.into());
    let response = operation.and_then(|operation| operation.response(status.as_u16()));
    let content = match response.and_then(|response| response.media.as_ref()).filter(|media| media.is_json()) {
        Some(media) => members(document, media, given, None).into(),
        None => {
            given.remove("issues");
            Value::Object(given)
        }
    };
    Response::new(status, Content::Json(content)).with_rejection(reason)
}

/// The object of a declared response: the given members that the schema declares, and the others that it requires.
fn members(
    document: &Document,
    media: &Media,
    mut given: Map<String, Value>,
    without: Option<&str>,
) -> Map<String, Value> {
    let Some(pointer) = &media.schema else { return given };
    let synth = Synth::new(document);
    let view = synth.view(&[document.at(pointer)]);
    let properties = view.properties();
    if properties.is_empty() {
        return given;
    }
    let required = view.required();
    let mut object = Map::new();
    for (name, schemas) in properties.into_iter().filter(|(name, _)| Some(*name) != without) {
        let site = Site::new(0, Detail::Least).at(name);
        let own = given.remove(name).filter(|value| schemas.iter().all(|schema| synth.fits(schema, value)));
        let made = || required.contains(name).then(|| synth.of_all(&schemas, site));
        object.extend(own.or_else(made).map(|value| (name.to_owned(), value)));
    }
    object
}
