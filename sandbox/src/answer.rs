//! Puts answers into the form that the document declares for them.

use axum::http::StatusCode;
use serde_json::{json, Map, Value};

use crate::document::{Document, Media, Operation};
use crate::facts::Facts;
use crate::fault::Fault;
use crate::structure::Payload;
use crate::synth::{Detail, Site, Synth};
use crate::world::{Outcome, Refusal};

/// An answer before it is written.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// What was wrong with the request, for people.
    pub(crate) complaint: Option<String>,
}

#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    Text { media: String, text: String },
}

/// The answer of an operation that was carried out.
pub(crate) fn done(document: &Document, index: usize, outcome: Outcome, request: &str) -> Answer {
    let operation = &document.operations[index];
    let (code, response) = operation.success();
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::OK);
    let media = response.and_then(|response| response.media.as_ref());
    let content = match (media, &document.structure.payloads[index]) {
        (None, _) => Content::Empty,
        (Some(media), _) if !media.is_json() => text(media),
        (Some(_), Payload::Bare { .. }) => Content::Json(outcome.payload.unwrap_or(Value::Null)),
        (Some(media), payload) => {
            let mut given = outcome.beside;
            given.insert("status".into(), code.into());
            given.insert("requestId".into(), request.into());
            if let (Payload::Member { name, .. }, Some(value)) = (payload, outcome.payload) {
                given.insert((*name).into(), value);
            }
            Content::Json(members(document, media, given))
        }
    };
    Answer { status, content, headers: Vec::new(), complaint: None }
}

/// The answer of an operation that was not carried out.
pub(crate) fn refused(document: &Document, operation: &Operation, refusal: Refusal, request: &str) -> Answer {
    let complaint = refusal.message.clone();
    let mut given = refusal.members;
    given.insert("error".into(), refusal.message.into());
    error(document, Some(operation), refusal.status, given, request, complaint)
}

/// The answer to a request that breaks the document.
pub(crate) fn faulty(document: &Document, operation: &Operation, faults: &[Fault], request: &str) -> Answer {
    let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
    let message = format!("BAD_REQUEST: {}", told.join("; "));
    let issues = faults.iter().map(|fault| json!({"path": fault.path(), "code": fault.code, "message": fault.message}));
    let given = Map::from_iter([("error".to_owned(), message.clone().into()), ("issues".to_owned(), issues.collect())]);
    error(document, Some(operation), StatusCode::BAD_REQUEST, given, request, message)
}

/// An answer that says no more than its status and why.
pub(crate) fn plain(
    document: &Document,
    operation: Option<&Operation>,
    status: StatusCode,
    message: &str,
    request: &str,
) -> Answer {
    let given = Map::from_iter([("error".to_owned(), message.into())]);
    error(document, operation, status, given, request, message.to_owned())
}

fn error(
    document: &Document,
    operation: Option<&Operation>,
    status: StatusCode,
    mut given: Map<String, Value>,
    request: &str,
    complaint: String,
) -> Answer {
    given.insert("status".into(), status.as_u16().into());
    given.insert("requestId".into(), request.into());
    let response = operation.and_then(|operation| operation.response(status.as_u16()));
    let content = match response.and_then(|response| response.media.as_ref()).filter(|media| media.is_json()) {
        Some(media) => members(document, media, given),
        None => {
            given.remove("issues");
            Value::Object(given)
        }
    };
    Answer { status, content: Content::Json(content), headers: Vec::new(), complaint: Some(complaint) }
}

/// An object of a declared answer: what is given and declared, and whatever else is required.
fn members(document: &Document, media: &Media, mut given: Map<String, Value>) -> Value {
    let Some(pointer) = &media.schema else { return Value::Object(given) };
    let synth = Synth::new(document);
    let view = synth.view(&[document.at(pointer)]);
    let properties = view.properties();
    if properties.is_empty() {
        return Value::Object(given);
    }
    let required = view.required();
    let mut object = Map::new();
    for (name, schemas) in properties {
        let site = Site::new(0, Detail::Least).at(name);
        let own = given.remove(name).filter(|value| schemas.iter().all(|schema| synth.fits(schema, value)));
        let made = || required.contains(name).then(|| synth.of_all(&schemas, site));
        object.extend(own.or_else(made).map(|value| (name.to_owned(), value)));
    }
    Value::Object(object)
}

fn text(media: &Media) -> Content {
    Content::Text { media: media.full.clone(), text: Facts::get().text(&media.essence).to_owned() }
}
