//! Handles the requests for operations of the document: routing, login, parameters, body, operation.

pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod filter;
pub(crate) mod page;
pub(crate) mod parameters;
pub(crate) mod response;
pub(crate) mod route;
pub(crate) mod violation;

use crate::api::auth::resource::{check, described};
use crate::api::auth::{Admitted, Denial, Home, Key};
use crate::api::route::Unroutable;
use crate::chaos::Plan;
use crate::document::structure::Role;
use crate::facts::Facts;
use crate::probe::first_id;
use crate::sandbox::clock::Now;
use crate::sandbox::engine::Engine;
use crate::serve::message::{Content, Request, Response};
use crate::synth::{mix, uuid};
use crate::world::store::key;
use crate::world::{Call, Outcome, Output};
use axum::http::StatusCode;
use serde_json::Value;

/// The operation that a request is for.
pub(crate) struct Target {
    /// Its index in the document.
    pub(crate) index: usize,
    pub(crate) found: route::Match,
}

/// A request and what its handling depends on.
pub(crate) struct Context<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) request: &'a Request,
    pub(crate) request_id: String,
    /// How many requests of this method and path there were before.
    pub(crate) ordinal: u64,
    pub(crate) now: Now,
}

impl<'a> Context<'a> {
    pub(crate) fn new(engine: &'a Engine, request: &'a Request, ordinal: u64) -> Self {
        let request_id = uuid(mix(engine.seed, (request.method.as_str(), &request.path, ordinal)));
        Self { engine, request, request_id, ordinal, now: engine.clock.now() }
    }
}

/// Finds the operation; the response otherwise.
pub(crate) fn resolve(context: &Context<'_>) -> Result<Target, Box<Response>> {
    let document = context.engine.document();
    let path = &context.request.path;
    let found = route::find(document, path).map_err(|why| Box::new(unrouted(context, why)))?;
    let methods = &document.paths[found.path].methods;
    match methods.get(context.request.method.as_str()) {
        Some(index) => Ok(Target { index: *index, found }),
        None => {
            let message = "METHOD_NOT_ALLOWED: the path has no such operation";
            let response =
                response::plain(document, None, StatusCode::METHOD_NOT_ALLOWED, message, &context.request_id);
            Err(Box::new(response.with_header("allow", methods.keys().cloned().collect::<Vec<_>>().join(", "))))
        }
    }
}

/// Carries out an operation, with the injected faults of a plan; returns the faults that were made, too.
pub(crate) fn respond(context: &Context<'_>, target: &Target, plan: &Plan) -> (Response, Vec<crate::chaos::Kind>) {
    if let Some((response, kind)) = plan.instead(&context.request_id) {
        return (response, vec![kind]);
    }
    let mut response = operate(context, target);
    let faults = plan.inject(context.engine.document(), target.index, &mut response);
    (response, faults)
}

fn operate(context: &Context<'_>, target: &Target) -> Response {
    let Context { engine, request, request_id, .. } = context;
    let document = engine.document();
    let operation = &document.operations[target.index];
    let admitted = match admit(context, target.index) {
        Ok(admitted) => admitted,
        Err(denied) => return *denied,
    };
    let query = parameters::read(document, operation, &target.found.parameters, &request.query, &request.headers);
    let body = body::read(document, operation, &request.headers, &request.body);
    let (query, body) = match (query, body) {
        (Ok(query), Ok(body)) => (query, body),
        (query, body) => {
            let violations: Vec<_> = query.err().into_iter().chain(body.err()).flatten().collect();
            return response::invalid(document, operation, &violations, request_id);
        }
    };
    let is_about_caller = Facts::get().callers.paths.contains(&document.paths[operation.path].template);
    let caller = admitted.filter(|_| is_about_caller);
    let caller = caller.map(|admitted| described(engine, &admitted, context.now)).unwrap_or_default();
    let call = Call {
        index: target.index,
        found: &target.found,
        query: &query,
        body: body.as_ref(),
        ordinal: context.ordinal,
        now: context.now,
        origin: request.origin.clone(),
        caller: &caller,
    };
    match engine.world.handle(&call) {
        Ok(mut outcome) => {
            accept_key(engine, target, operation.path, body.as_ref(), &mut outcome);
            expect_upload(engine, operation.path, &outcome);
            response::success(document, target.index, outcome, request_id)
        }
        Err(rejection) => response::rejected(document, operation, rejection, request_id),
    }
}

/// Checks the credentials, the permissions and the rate limit; returns the response if one of them does not allow the request.
fn admit(context: &Context<'_>, index: usize) -> Result<Option<Admitted>, Box<Response>> {
    let Context { engine, request, now, .. } = context;
    let document = engine.document();
    let operation = &document.operations[index];
    let Some(scopes) = &operation.scopes else { return Ok(None) };
    let plain =
        |status, message: &str| response::plain(document, Some(operation), status, message, &context.request_id);
    let denied = |denial| {
        Box::new(match denial {
            Denial::Unknown(why) => plain(StatusCode::UNAUTHORIZED, &format!("UNAUTHORIZED: {why}"))
                .with_header("www-authenticate", "Basic realm=\"sandbox\""),
            Denial::Forbidden(missing) => {
                plain(StatusCode::FORBIDDEN, &format!("FORBIDDEN: the key lacks {}", missing.join(", ")))
            }
            Denial::ReadOnly => plain(StatusCode::FORBIDDEN, "FORBIDDEN: a bearer token may only read"),
            Denial::Address(address) => {
                plain(StatusCode::FORBIDDEN, &format!("FORBIDDEN: the key may not be used from {address}"))
            }
        })
    };
    let admitted = engine.keys.admit(&request.headers, scopes, request.method.is_safe()).map_err(denied)?;
    if let Some(home) = &admitted.home {
        check(engine, home, scopes, request.peer).map_err(denied)?;
    }
    let limit = engine.world.behaviour.rate_limit;
    match limit.and_then(|limit| engine.windows.count(&admitted.name, limit, now.real)) {
        Some(wait) => Err(Box::new(Response::too_many_requests(wait.as_secs_f64()))),
        None => Ok(Some(admitted)),
    }
}

/// Accepts a key that was created. If the caller chose it and sent its hashes, the response has neither id nor secret.
fn accept_key(engine: &Engine, target: &Target, path: usize, body: Option<&Value>, outcome: &mut Outcome) {
    let (names, structure) = (&Facts::get().keys, &engine.document().structure);
    let Role::Collection(collection) = structure.nodes[path].role else { return };
    let Some(Output::Value(payload)) = &mut outcome.payload else { return };
    let member = |value: &Value, name: &str| value.get(name)?.as_str().map(str::to_owned);
    let (Some(id), Some(secret)) = (member(payload, &names.id), member(payload, &names.secret)) else { return };
    let identity = structure.collections[collection].identity.as_deref();
    let Some(own) = identity.and_then(|identity| first_id(payload, identity)) else { return };
    let mut made = Key::new(id, secret);
    if let Some(hashes) = body.and_then(|body| body.get(&names.hashes)).filter(|hashes| hashes.is_object()) {
        let hash = |name: &str| member(hashes, name).unwrap_or_default();
        made = Key::hashed(&hash(&names.id_hash), &hash(&names.secret_hash));
        for name in [&names.id, &names.secret] {
            payload.as_object_mut().map(|payload| payload.remove(name));
        }
    }
    engine.keys.add(made, Home { path: key(&target.found.segments), id: own });
}

/// Accepts an upload to the address that the API has just returned.
fn expect_upload(engine: &Engine, path: usize, outcome: &Outcome) {
    let is_address = engine.document().paths[path].template == Facts::get().uploads.path;
    let payload = outcome.payload.as_ref().and_then(|payload| payload.value());
    payload.filter(|_| is_address).into_iter().for_each(|payload| engine.uploads.expect(payload));
}

fn unrouted(context: &Context<'_>, why: Unroutable) -> Response {
    let unrouted = &Facts::get().unrouted;
    let has_segment = context.request.path.split('/').any(|segment| segment == unrouted.segment);
    if context.engine.world.behaviour.html_errors && has_segment {
        let content = Content::text("text/html; charset=utf-8", &*unrouted.text);
        return Response::new(StatusCode::NOT_FOUND, content).with_rejection("no path of the document matches");
    }
    let (status, message) = match why {
        Unroutable::Unknown => (StatusCode::NOT_FOUND, "NOT_FOUND: no path of the document matches"),
        Unroutable::Encoding => (StatusCode::BAD_REQUEST, "BAD_REQUEST: the path is not UTF-8 when decoded"),
    };
    response::plain(context.engine.document(), None, status, message, &context.request_id)
}
