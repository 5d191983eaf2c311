//! The path of a request through a sandbox: control, scripts, API; then delays, records and the connection.
//!
//! To add another kind of API, add its handler to [`dispatch`].

use std::net::IpAddr;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::time::Duration;

use axum::body::{to_bytes, Body};
use axum::http::{header, HeaderValue, StatusCode};
use bytes::Bytes;
use futures_util::{stream, StreamExt};
use tokio::time::{timeout, Instant};

use crate::api::response;
use crate::api::{self, Context};
use crate::chaos::{Cut, Kind, Plan};
use crate::query;
use crate::sandbox::engine::Engine;
use crate::sandbox::records::Record;
use crate::serve::control;
use crate::serve::message::{Content, Payload, Request, Response};
use crate::serve::script::{Action, Step};
use crate::serve::upload;

/// The time limit for the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Stack of a thread: JSON of 128 levels, in the schemas of any document, without optimization.
pub(crate) const STACK: usize = 16 << 20;

/// Levels of JSON for which the stack of any thread is large enough.
const MAX_NESTING: usize = 24;

/// The response to a request.
pub(crate) struct Delivery {
    pub(crate) response: axum::response::Response,
    /// Whether the connection is reset instead of sending the response.
    pub(crate) is_reset: bool,
}

/// A response, with its delay and its injected faults.
struct Handled {
    response: Response,
    /// The operation, by its id; the id of a request of another API.
    operation: Option<String>,
    parameters: std::collections::BTreeMap<String, String>,
    /// The injected faults that were made.
    faults: Vec<Kind>,
    delay: Duration,
    cut: Cut,
    /// Whether the request was for the page or the control API, which are not recorded.
    is_control: bool,
}

impl Handled {
    fn new(response: Response) -> Self {
        Self {
            response,
            operation: None,
            parameters: Default::default(),
            faults: Vec::new(),
            delay: Duration::ZERO,
            cut: Cut::Nothing,
            is_control: false,
        }
    }
}

/// Handles a request from its bytes to its response.
pub(crate) async fn serve(engine: &Engine, request: axum::extract::Request, peer: IpAddr) -> Delivery {
    let begun = Instant::now();
    let (parts, body) = request.into_parts();
    let body = read(engine, body).await;
    let request = Request {
        peer,
        origin: origin(&parts),
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: body.clone().unwrap_or_default(),
    };
    let mut handled = match body {
        Ok(_) => dispatch(engine, &request),
        Err((status, message)) => Handled::new(response::plain(engine.document(), None, status, message, "")),
    };
    if let Some(query) = handled.response.content.take_statement() {
        handled.response = query::forward(engine, query).await;
    }
    if !handled.delay.is_zero() {
        tokio::time::sleep(handled.delay).await;
    }
    finish(engine, &request, handled, begun)
}

/// Scheme and host that a request was sent to.
fn origin(parts: &axum::http::request::Parts) -> Option<String> {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = parts.uri.authority().map(|authority| authority.as_str()).or(host)?;
    Some(format!("{}://{host}", parts.uri.scheme_str().unwrap_or("http")))
}

async fn read(engine: &Engine, body: Body) -> Result<Bytes, (StatusCode, &'static str)> {
    match timeout(BODY_TIMEOUT, to_bytes(body, engine.max_body_bytes)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => {
            Err((StatusCode::PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE: the body is too large, or was not sent to its end"))
        }
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "REQUEST_TIMEOUT: the body did not arrive in time")),
    }
}

/// The deepest level of brackets in a JSON text, or more.
fn nesting(json: &[u8]) -> usize {
    let level = |(level, max): (usize, usize), byte: &u8| match byte {
        b'{' | b'[' => (level + 1, max.max(level + 1)),
        b'}' | b']' => (level.saturating_sub(1), max),
        _ => (level, max),
    };
    json.iter().fold((0, 0), level).1
}

/// Gives the request to the handler that it is for. A panic in a handler becomes a 500.
fn dispatch(engine: &Engine, request: &Request) -> Handled {
    let handled = catch_unwind(AssertUnwindSafe(|| {
        if !engine.clock.is_of_runtime() || nesting(&request.body) <= MAX_NESTING {
            return handle(engine, request);
        }
        // The stack of the caller's thread may be too small.
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || handle(engine, request));
            thread.ok().and_then(|thread| thread.join().ok()).expect("a thread for a deep body")
        })
    }));
    handled.unwrap_or_else(|_| {
        let message = "INTERNAL_ERROR: the sandbox has an error; please report it";
        Handled::new(response::plain(engine.document(), None, StatusCode::INTERNAL_SERVER_ERROR, message, ""))
    })
}

fn handle(engine: &Engine, request: &Request) -> Handled {
    if let Some(response) = control::respond(engine, request) {
        return Handled { is_control: true, ..Handled::new(response) };
    }
    if let Some(response) = upload::respond(engine, request) {
        return Handled::new(response);
    }
    let ordinal = engine.count(&request.method, &request.path);
    let context = Context::new(engine, request, ordinal);
    let target = api::resolve(&context);
    let operation = target.as_ref().ok().map(|target| engine.document().operations[target.index].id.clone());
    let parameters = target.as_ref().ok().map(|target| target.found.parameters.iter().cloned().collect());
    let parameters = parameters.unwrap_or_default();
    let scripted = engine.scripts.take(request, operation.as_deref());
    let empty = Response::new(StatusCode::OK, Content::Empty);
    let base = Handled { operation, parameters, ..Handled::new(empty) };
    if let Some(step) = scripted {
        return run_script(&context, target, step, base);
    }
    match target {
        Ok(target) => {
            let plan = engine.faults.plan(&request.method, &request.path, ordinal);
            let (response, faults) = api::respond(&context, &target, &plan);
            injected(engine, plan, Handled { response, faults, ..base })
        }
        Err(response) => match query::respond(&context) {
            Some(response) => {
                let plan = engine.faults.plan(&request.method, &request.path, ordinal);
                injected(engine, plan, Handled { response, ..base })
            }
            None => Handled { response: *response, ..base },
        },
    }
}

/// Applies the faults of a plan that concern time and the connection.
fn injected(engine: &Engine, plan: Plan, mut handled: Handled) -> Handled {
    handled.delay = plan.delay();
    if !handled.delay.is_zero() {
        handled.faults.push(Kind::Latency);
    }
    handled.cut = plan.cut();
    match handled.cut {
        Cut::Nothing => {}
        Cut::Reset => handled.faults.push(Kind::Resets),
        // An empty body has no end to be truncated.
        Cut::Truncate if handled.response.content.is_empty() => handled.cut = Cut::Nothing,
        Cut::Truncate => handled.faults.push(Kind::TruncatedBodies),
    }
    engine.faults.give_back(plan.kinds.len().saturating_sub(handled.faults.len()));
    handled
}

/// Carries out a step of a script.
fn run_script(context: &Context<'_>, target: Result<api::Target, Box<Response>>, step: Step, base: Handled) -> Handled {
    let usual = |target: Result<api::Target, Box<Response>>| match target {
        Ok(target) => api::respond(context, &target, &Plan::default()).0,
        Err(response) => query::respond(context).unwrap_or(*response),
    };
    let mut handled = Handled { delay: step.delay, ..base };
    handled.response = match step.action {
        Action::Handle => usual(target),
        Action::Respond(respond) => {
            let request = scripted_request(context, &handled, step.index);
            respond(&request).into_response()
        }
        Action::Edit(edit) => {
            let mut response = usual(target);
            if let Some(value) = response.content.json_mut() {
                edit(value);
            }
            response
        }
        Action::Drop => {
            handled.cut = Cut::Reset;
            return handled;
        }
    };
    handled
}

fn scripted_request(context: &Context<'_>, handled: &Handled, index: u64) -> crate::serve::script::ScriptedRequest {
    let request = context.request;
    let mut parameters = handled.parameters.clone();
    parameters.extend(crate::api::parameters::pairs(&request.query).unwrap_or_default());
    crate::serve::script::ScriptedRequest {
        method: request.method.to_string(),
        path: request.path.clone(),
        operation: handled.operation.clone(),
        parameters,
        body: serde_json::from_slice(&request.body).ok(),
        index,
    }
}

/// Records the request, and writes its response.
fn finish(engine: &Engine, request: &Request, handled: Handled, begun: Instant) -> Delivery {
    let Handled { response, operation, mut parameters, faults, cut, is_control, .. } = handled;
    let Response { status, content, headers, rejection } = response;
    let (media, payload) = content.into_payload();
    parameters.extend(crate::api::parameters::pairs(&request.query).unwrap_or_default());
    let is_reset = cut == Cut::Reset;
    let record = Record {
        number: 0,
        method: request.method.to_string(),
        target: request.target(),
        operation,
        parameters,
        body: crate::sandbox::records::shown(&request.body),
        status: if is_reset { 0 } else { status.as_u16() },
        took: begun.elapsed(),
        rejection,
        chaos: faults.into_iter().map(Kind::name).collect(),
    };
    engine.records.add(record, &request.body, payload.known(), is_control);
    Delivery { response: written(status, media, &headers, payload, cut), is_reset }
}

fn written(
    status: StatusCode,
    media: Option<String>,
    headers: &[(String, String)],
    payload: Payload,
    cut: Cut,
) -> axum::response::Response {
    let length = payload.length();
    let body = match (cut, payload) {
        (Cut::Truncate, payload) => truncated(payload),
        (_, Payload::Bytes(bytes)) => Body::from(bytes),
        (_, Payload::Stream(body)) => body,
    };
    let mut response = axum::response::Response::new(body);
    *response.status_mut() = status;
    if let Some(media) = media.and_then(|media| HeaderValue::from_str(&media).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    if let Some(length) = length.filter(|_| cut == Cut::Truncate) {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (header::HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// The first half of a body, or the first part of a stream, and then an error, which ends the connection.
fn truncated(payload: Payload) -> Body {
    let end = stream::once(async {
        // While there is nothing more, what is written so far is sent; an error would discard it.
        tokio::task::yield_now().await;
        Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof))
    });
    match payload {
        Payload::Bytes(bytes) => {
            let half = bytes.slice(..bytes.len() / 2);
            Body::from_stream(stream::iter([Ok(half)]).chain(end))
        }
        Payload::Stream(body) => {
            let first = body.into_data_stream().take(1).map(|part| part.map_err(std::io::Error::other));
            Body::from_stream(first.chain(end))
        }
    }
}
