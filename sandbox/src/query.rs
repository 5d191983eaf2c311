//! The Query API, which runs SQL on services, on the address of the other API.
//!
//! Its paths, headers and texts are in the data file. They are reported by users of the API.

mod engine;
mod format;
mod statement;

pub(crate) use engine::Engine as SqlEngine;

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{json, Value};

use crate::api::Context;
use crate::auth::{Admitted, Denial};
use crate::facts::Facts;
use crate::message::{Content, Response};
use crate::parameters::pairs;
use crate::world::Check;

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

/// What a statement leads to.
pub(crate) enum Outcome {
    Rows {
        media: String,
        bytes: bytes::Bytes,
    },
    Error(SqlError),
    /// The statement takes longer than a request may.
    TooLong,
}

/// A statement with everything that it is sent with.
pub(crate) struct Query {
    pub(crate) sql: String,
    pub(crate) format: String,
    pub(crate) database: Option<String>,
    /// Other parameters of the request: parameters of the statement and settings.
    pub(crate) parameters: Vec<(String, String)>,
}

/// Responds to a request of the Query API; `None` if the request is for something else.
pub(crate) fn respond(context: &Context<'_>) -> Option<Response> {
    let facts = &Facts::get().query;
    let request = context.request;
    let path = request.path.strip_prefix(context.engine.document().base.as_str())?;
    let (id, action) = path.strip_prefix(facts.above.as_str())?.rsplit_once('/')?;
    let template = match action {
        _ if id.is_empty() || id.contains('/') => return None,
        run if run == facts.run => &facts.services,
        run if run == facts.run_postgres => &facts.postgres,
        _ => return None,
    };
    if request.method != axum::http::Method::POST {
        return Some(plain(StatusCode::METHOD_NOT_ALLOWED, "use POST").with_header("allow", "POST"));
    }
    let is_postgres = action == facts.run_postgres;
    let run = Run { context, facts, is_postgres };
    Some(run.respond(template, id).unwrap_or_else(|response| *response))
}

/// The handling of one statement.
struct Run<'a> {
    context: &'a Context<'a>,
    facts: &'a QueryFacts,
    is_postgres: bool,
}

impl Run<'_> {
    fn respond(&self, template: &str, id: &str) -> Result<Response, Box<Response>> {
        let admitted = self.admit()?;
        let query = self.query()?;
        let (path, service) = self.service(template, id)?;
        let writes = self.allow(&admitted, &path)?;
        self.wake(&path, service[self.facts.state.as_str()].as_str().unwrap_or_default())?;
        let outcome = match statement::reads(&query.sql) || writes {
            false => Outcome::Error(SqlError::new(164, "READONLY", "the role permits statements that read")),
            true => match &self.context.engine.sql {
                Some(engine) => engine.run(&query),
                None => statement::run(&query),
            },
        };
        Ok(match outcome {
            Outcome::Rows { media, bytes } => Response::new(StatusCode::OK, Content::Bytes { media, bytes }),
            Outcome::Error(error) => self.sql_error(&error),
            Outcome::TooLong => plain(StatusCode::INTERNAL_SERVER_ERROR, &self.facts.timeout_text),
        })
    }

    /// Checks the key or token. No rate limit applies: none is documented for the Query API.
    fn admit(&self) -> Result<Admitted, Box<Response>> {
        let Context { engine, request, .. } = self.context;
        let unauthorized = |why: &str| Box::new(plain(StatusCode::UNAUTHORIZED, &format!("UNAUTHORIZED: {why}")));
        let admitted = engine.keys.admit(&request.headers, &[], true).map_err(|denial| match denial {
            Denial::Unknown(why) => unauthorized(why),
            Denial::Forbidden(_) | Denial::ReadOnly => unauthorized("the key has no access"),
        })?;
        match &admitted.home {
            Some(home) if !crate::api::is_enabled(engine, home) => {
                Err(unauthorized("the key is disabled, deleted or expired"))
            }
            _ if self.is_postgres && !admitted.is_token => Err(unauthorized("a bearer token is needed")),
            _ => Ok(admitted),
        }
    }

    fn query(&self) -> Result<Query, Box<Response>> {
        let wrong = |why: &str| Box::new(plain(StatusCode::BAD_REQUEST, &format!("BAD_REQUEST: {why}")));
        let request = self.context.request;
        let body: Value = serde_json::from_slice(&request.body).map_err(|_| wrong("the body is not JSON"))?;
        let sql = body["sql"].as_str().ok_or_else(|| wrong("the body has no text `sql`"))?.to_owned();
        let mut parameters = pairs(&request.query).map_err(|_| wrong("the query of the URL cannot be decoded"))?;
        let format = parameters.iter().position(|(name, _)| name == "format");
        let format = format.map_or_else(|| "TabSeparated".to_owned(), |at| parameters.remove(at).1);
        Ok(Query { sql, format, database: body["database"].as_str().map(str::to_owned), parameters })
    }

    /// Path and value of the service with this id, in any organization.
    fn service(&self, template: &str, id: &str) -> Result<(String, Value), Box<Response>> {
        let Context { engine, now, .. } = self.context;
        let (above, below) = template.split_once("/{").unwrap_or((template, ""));
        let below = below.split_once('}').map_or("", |(_, below)| below);
        let base = &engine.document().base;
        let owners = engine.world.get(&format!("{base}{above}"), *now).map(|(_, owners)| owners).unwrap_or_default();
        let owners = owners.as_array().into_iter().flatten().filter_map(|owner| owner["id"].as_str());
        let paths = owners.map(|owner| format!("{base}{above}/{owner}{below}/{id}"));
        let mut found = paths.filter_map(|path| Some((path.clone(), engine.world.get(&path, *now).ok()?.1)));
        found.next().ok_or_else(|| Box::new(plain(StatusCode::NOT_FOUND, "NOT_FOUND: there is no such service")))
    }

    /// Checks the binding of the service. Returns whether statements may write.
    ///
    /// The keys that a sandbox is started with are not resources of the API, and have access to every service.
    fn allow(&self, admitted: &Admitted, path: &str) -> Result<bool, Box<Response>> {
        let Context { engine, now, .. } = self.context;
        let Some(home) = &admitted.home else { return Ok(!admitted.is_token) };
        let binding = engine.world.get(&format!("{path}/{}", self.facts.binding), *now);
        let binding = binding.map(|(_, binding)| binding).unwrap_or_default();
        let has = |list: &str, text: &str| {
            binding[list].as_array().is_some_and(|list| list.iter().any(|element| element == text))
        };
        let is_late = || {
            engine.bindings.is_late(&(path.to_owned(), home.id.clone()), engine.world.behaviour.binding_lag, now.real)
        };
        if !has(&self.facts.keys, &home.id) || is_late() {
            return Err(Box::new(plain(
                StatusCode::UNAUTHORIZED,
                "UNAUTHORIZED: the key has no access to the service",
            )));
        }
        Ok(has(&self.facts.roles, &self.facts.admin))
    }

    /// Wakes an idle service; returns the response if the service does not run.
    fn wake(&self, path: &str, state: &str) -> Result<(), Box<Response>> {
        let Context { engine, request, now, .. } = self.context;
        let (facts, behaviour) = (self.facts, &engine.world.behaviour);
        let partial = |text: &str| {
            let content = Content::Json(json!({ "data": text }));
            Box::new(Response::new(StatusCode::PARTIAL_CONTENT, content).with_rejection(text))
        };
        if state == facts.idle {
            if behaviour.confirms_waking && request.header(&facts.wake_header) != Some("true") {
                return Err(partial(&facts.idle_text));
            }
            let woken = json!({ facts.state.as_str(): facts.woken });
            return engine
                .world
                .merge(path, &woken, Check::Force, *now)
                .map(drop)
                .map_err(|why| Box::new(plain(StatusCode::INTERNAL_SERVER_ERROR, &why.to_string())));
        }
        if facts.runs.iter().any(|known| known == state)
            || self.is_postgres && !facts.stopped.iter().any(|known| known == state)
        {
            return Ok(());
        }
        Err(match behaviour.stopped_is_not_found || !facts.stopped.iter().any(|known| known == state) {
            true => Box::new(plain(StatusCode::NOT_FOUND, &facts.unavailable_text)),
            false => partial(&facts.stopped_text),
        })
    }

    fn sql_error(&self, error: &SqlError) -> Response {
        let code = if self.is_postgres { "POSTGRES_ERROR".to_owned() } else { error.code.to_string() };
        let content = Content::Json(json!({ "error": { "code": code, "details": error.text } }));
        Response::new(StatusCode::BAD_REQUEST, content).with_rejection(format!("SQL error {}", error.code))
    }
}

fn plain(status: StatusCode, message: &str) -> Response {
    Response::new(status, Content::Json(json!({ "error": message }))).with_rejection(message)
}

/// When keys were first used for the services that they are bound to.
#[derive(Default)]
pub(crate) struct Bindings(std::sync::Mutex<std::collections::HashMap<(String, String), std::time::Duration>>);

impl Bindings {
    /// Bindings that are remembered at most.
    const MAX: usize = 10_000;

    /// Whether the key was first used less than `lag` ago.
    fn is_late(&self, binding: &(String, String), lag: std::time::Duration, now: std::time::Duration) -> bool {
        if lag.is_zero() {
            return false;
        }
        let mut first = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if first.len() >= Self::MAX {
            first.clear();
        }
        let first = *first.entry(binding.clone()).or_insert(now);
        now.saturating_sub(first) < lag
    }
}
