//! The Query API, which runs SQL on services, on the address of the other API.
//!
//! Its paths, headers and texts are in the data file. They are reported by users of the API.

mod binding;
mod engine;
mod format;
mod run;
mod saved;
mod statement;

pub(crate) use binding::Bindings;
pub(crate) use engine::Engine as SqlEngine;
pub(crate) use saved::Versions;

use axum::http::StatusCode;
use bytes::Bytes;
use serde::Deserialize;
use serde_json::{json, Value};

use crate::api::auth::{Admitted, Denial};
use crate::api::Context;
use crate::facts::Facts;
use crate::sandbox::engine::Engine;
use crate::serve::message::{Content, Response};
use crate::world::Check;

/// The time limit of a statement in seconds, unless the request sets another one.
const TIME_LIMIT: f64 = 30.0;

/// The facts of the Query API, from the data file.
#[derive(Deserialize)]
pub(crate) struct QueryFacts {
    /// What the paths of statements begin and end with.
    above: String,
    run: String,
    run_postgres: String,
    /// Templates of the paths of the services, above which there is one parameter.
    services: String,
    postgres: String,
    /// The single resource below a service with its binding: the ids of keys, and their roles.
    binding: String,
    keys: String,
    roles: String,
    admin: String,
    /// The property with the state of a service, and what states mean.
    state: String,
    idle: String,
    woken: String,
    runs: Vec<String>,
    stopped: Vec<String>,
    wake_header: String,
    idle_text: String,
    stopped_text: String,
    unavailable_text: String,
    timeout_text: String,
    saved: SavedFacts,
}

impl QueryFacts {
    /// Templates of the paths of statements and of saved queries.
    pub(crate) fn paths(&self) -> [String; 3] {
        let statement = |name: &str| format!("{}{{id}}/{name}", self.above);
        [statement(&self.run), statement(&self.run_postgres), format!("{}{{id}}", self.saved.above)]
    }
}

/// The facts of saved queries that have an endpoint.
#[derive(Deserialize)]
struct SavedFacts {
    /// What the paths of endpoints begin with; their id follows.
    above: String,
    /// Template of the path of the endpoints as resources of the other API.
    endpoints: String,
    /// Properties of an endpoint.
    sql: String,
    database: String,
    parameters: String,
    keys: String,
    /// Members of the body of a request.
    variables: String,
    format: String,
    /// The query parameter with the time limit in milliseconds.
    timeout: String,
    version_header: String,
    upgrade_header: String,
}

/// An error of the database.
#[derive(Debug, PartialEq)]
pub(crate) struct SqlError {
    pub(crate) code: i64,
    /// The text with its number and its name, as ClickHouse writes it.
    pub(crate) text: String,
}

impl SqlError {
    fn new(code: i64, name: &str, message: &str) -> Self {
        Self { code, text: format!("Code: {code}. DB::Exception: {message} ({name})") }
    }
}

/// The result of a statement.
pub(crate) enum Outcome {
    Rows(Content),
    Error(SqlError),
    /// The statement takes longer than a request may.
    TooLong,
}

impl Outcome {
    /// The response; Postgres services report the same code for all errors.
    fn into_response(self, is_postgres: bool) -> Response {
        match self {
            Self::Rows(content) => Response::new(StatusCode::OK, content),
            Self::Error(error) => {
                let code = if is_postgres { "POSTGRES_ERROR".to_owned() } else { error.code.to_string() };
                let content = Content::Json(json!({ "error": { "code": code, "details": error.text } }));
                let reason = format!("SQL error {}", error.code);
                Response::new(StatusCode::BAD_REQUEST, content).with_rejection(reason)
            }
            Self::TooLong => plain(StatusCode::INTERNAL_SERVER_ERROR, &Facts::get().query.timeout_text),
        }
    }
}

/// A statement with everything that it is sent with.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) sql: String,
    /// `None` is the format of version 1 of endpoints: an object with columns and rows.
    pub(crate) format: Option<String>,
    pub(crate) database: Option<String>,
    /// Other parameters of the request: parameters of the statement and settings.
    pub(crate) parameters: Vec<(String, String)>,
    /// The rows of an `INSERT`.
    pub(crate) data: Option<Bytes>,
    /// In seconds.
    pub(crate) time_limit: f64,
    pub(crate) is_postgres: bool,
}

/// Responds to a request of the Query API; `None` if the request is for another API.
pub(crate) fn respond(context: &Context<'_>) -> Option<Response> {
    let path = context.request.path.strip_prefix(context.engine.document().base.as_str())?;
    run::respond(context, path).or_else(|| saved::respond(context, path))
}

/// Sends a statement to the SQL engine; its result is streamed.
pub(crate) async fn forward(engine: &Engine, query: Query) -> Response {
    let is_postgres = query.is_postgres;
    let outcome = match &engine.sql {
        Some(sql) => sql.run(query, !engine.clock.is_of_runtime()).await,
        None => statement::run(&query),
    };
    outcome.into_response(is_postgres)
}

/// Runs a statement here, or leaves it to [`forward`].
fn execute(context: &Context<'_>, query: Query) -> Response {
    match context.engine.sql {
        Some(_) => Response::new(StatusCode::OK, Content::Statement(Box::new(query))),
        None => statement::run(&query).into_response(query.is_postgres),
    }
}

/// Checks the key or token. No rate limit applies: none is documented for the Query API.
fn admit(context: &Context<'_>) -> Result<Admitted, Box<Response>> {
    let Context { engine, request, .. } = context;
    let denied = |denial| match denial {
        Denial::Unknown(why) => unauthorized(why),
        Denial::Forbidden(_) | Denial::ReadOnly => unauthorized("the key has no access"),
        Denial::Address(address) => unauthorized(&format!("the key may not be used from {address}")),
    };
    let admitted = engine.keys.admit(&request.headers, &[], true).map_err(denied)?;
    if let Some(home) = &admitted.home {
        crate::api::auth::resource::check(engine, home, &[], request.peer).map_err(denied)?;
    }
    Ok(admitted)
}

/// Wakes an idle service; returns the response if the service does not run.
fn wake(context: &Context<'_>, path: &str, service: &Value, is_postgres: bool) -> Result<(), Box<Response>> {
    let Context { engine, request, now, .. } = context;
    let (facts, behaviour) = (&Facts::get().query, &engine.world.behaviour);
    let state = service[facts.state.as_str()].as_str().unwrap_or_default();
    let partial = |text: &str| {
        let content = Content::Json(json!({ "data": text }));
        Box::new(Response::new(StatusCode::PARTIAL_CONTENT, content).with_rejection(text))
    };
    if state == facts.idle {
        if behaviour.confirms_waking && request.header(&facts.wake_header) != Some("true") {
            return Err(partial(&facts.idle_text));
        }
        let woken = json!({ facts.state.as_str(): facts.woken });
        let merged = engine.world.merge(path, &woken, Check::Force, *now);
        return merged.map(drop).map_err(|why| Box::new(plain(StatusCode::INTERNAL_SERVER_ERROR, &why.to_string())));
    }
    let is_stopped = facts.stopped.iter().any(|known| known == state);
    if facts.runs.iter().any(|known| known == state) || is_postgres && !is_stopped {
        return Ok(());
    }
    Err(match behaviour.stopped_is_not_found || !is_stopped {
        true => Box::new(plain(StatusCode::NOT_FOUND, &facts.unavailable_text)),
        false => partial(&facts.stopped_text),
    })
}

fn plain(status: StatusCode, message: &str) -> Response {
    Response::new(status, Content::Json(json!({ "error": message }))).with_rejection(message)
}

fn unauthorized(why: &str) -> Box<Response> {
    Box::new(plain(StatusCode::UNAUTHORIZED, &format!("UNAUTHORIZED: {why}")))
}

fn bad_request(why: &str) -> Box<Response> {
    Box::new(plain(StatusCode::BAD_REQUEST, &format!("BAD_REQUEST: {why}")))
}
