//! The page at `/` and the control API below `/_sandbox/`.

mod form;
mod page;

use axum::http::{Method, StatusCode};
use serde_json::{json, Value};

use crate::sandbox::command::{self, Command};
use crate::sandbox::engine::Engine;
use crate::serve::message::{Content, Request, Response};

/// The path of the page.
const PAGE: &str = "/";

/// The path at which the live API serves its document.
const DOCUMENT: &str = "/v1";

/// What the paths of the control API begin with.
const CONTROL: &str = "/_sandbox";

/// The media type of short texts.
const TEXT: &str = "text/plain; charset=utf-8";

/// Responds to a request for the page or the control API; `None` if the request is for another API.
pub(crate) fn respond(engine: &Engine, request: &Request) -> Option<Response> {
    let path = request.path.as_str();
    let below = path.strip_prefix(CONTROL).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    if below.is_none() && path != PAGE && path != DOCUMENT {
        return None;
    }
    // The document takes precedence, should it have such a path itself.
    if crate::api::route::find(engine.document(), path).is_ok() {
        return None;
    }
    let is_get = request.method == Method::GET;
    Some(match below {
        Some(name) if is_get => read(engine, name.trim_matches('/'), request),
        Some(_) if request.method != Method::POST => not_allowed("GET, POST"),
        Some(_) if !is_same_origin(request) => text(StatusCode::FORBIDDEN, "the form comes from another page\n"),
        Some(name) => write(engine, name.trim_matches('/'), request),
        None if !is_get => not_allowed("GET"),
        None if path == DOCUMENT => {
            let document = String::from_utf8_lossy(&engine.document().text).into_owned();
            Response::new(StatusCode::OK, Content::text("application/json", document))
        }
        None => page::respond(engine),
    })
}

/// Whether a form comes from the sandbox's page, as browsers report. Another page must not control the sandbox.
fn is_same_origin(request: &Request) -> bool {
    let origin = request.header("origin");
    origin.is_none_or(|origin| origin.split_once("://").map(|(_, host)| host) == request.header("host"))
}

fn text(status: StatusCode, text: impl Into<String>) -> Response {
    Response::new(status, Content::text(TEXT, text))
}

fn json(value: Value) -> Response {
    Response::new(StatusCode::OK, Content::Json(value))
}

fn not_allowed(methods: &str) -> Response {
    text(StatusCode::METHOD_NOT_ALLOWED, format!("only {methods} is allowed here\n")).with_header("allow", methods)
}

/// Responds to GET below `/_sandbox`.
fn read(engine: &Engine, name: &str, request: &Request) -> Response {
    match name {
        "" => json(command::description()),
        "requests" => json(serde_json::to_value(engine.records.all()).unwrap_or_default()),
        "scripts" => {
            let scripts = engine.scripts.all();
            json(scripts.into_iter().map(|(on, times, used)| json!({"on": on, "times": times, "used": used})).collect())
        }
        "unused" => json(engine.scripts.unused().into()),
        "state" => {
            let pairs = crate::api::parameters::pairs(&request.query).unwrap_or_default();
            let Some((_, path)) = pairs.into_iter().find(|(name, _)| name == "path") else {
                return text(StatusCode::BAD_REQUEST, "the query parameter `path` is missing\n");
            };
            match engine.world.get(&path, engine.clock.now()) {
                Ok((path, value)) => json(json!({"path": path, "value": value})),
                Err(why) => text(StatusCode::NOT_FOUND, format!("{why}\n")),
            }
        }
        _ => text(StatusCode::NOT_FOUND, "there is no such path; GET /_sandbox lists them\n"),
    }
}

/// Carries out a command: POST below `/_sandbox`, with JSON or with the form of the page.
fn write(engine: &Engine, name: &str, request: &Request) -> Response {
    if name.is_empty() {
        return text(
            StatusCode::BAD_REQUEST,
            "the path has no command, such as /_sandbox/reset; GET /_sandbox lists them\n",
        );
    }
    let is_json = request.header("content-type").is_some_and(|media| media.starts_with("application/json"));
    let result = if is_json {
        serde_json::from_slice(&request.body).map_err(|why| format!("the body is not JSON: {why}"))
    } else {
        form::read(name, &String::from_utf8_lossy(&request.body))
    };
    let result = result
        .and_then(|body| Command::named(name, body).map_err(|why| why.to_string()))
        .and_then(|command| command.run(engine).map_err(|why| why.to_string()));
    match result {
        Ok(value) if is_json => json(value),
        Ok(_) => text(StatusCode::SEE_OTHER, "done\n").with_header("location", PAGE),
        Err(why) => text(StatusCode::BAD_REQUEST, format!("{why}\n")),
    }
}
