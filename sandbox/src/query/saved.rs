//! Saved queries with an endpoint: `/run/{id}`.

use std::collections::HashMap;
use std::sync::Mutex;

use axum::http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::{admit, bad_request, execute, plain, unauthorized, wake, Query, SavedFacts, TIME_LIMIT};
use crate::api::parameters::pairs;
use crate::api::Context;
use crate::facts::Facts;
use crate::serve::message::Response;

/// The version of an endpoint for which none was saved.
const NEWEST: u8 = 2;

/// What the names of parameters of a statement begin with.
const PARAMETER: &str = "param_";

/// Responds to a request for a saved query; `None` if the path is another one.
pub(super) fn respond(context: &Context<'_>, path: &str) -> Option<Response> {
    let facts = &Facts::get().query.saved;
    let id = path.strip_prefix(facts.above.as_str()).filter(|id| !id.is_empty() && !id.contains('/'))?;
    if ![Method::GET, Method::POST].contains(&context.request.method) {
        let response = plain(StatusCode::METHOD_NOT_ALLOWED, "use GET or POST");
        return Some(response.with_header("allow", "GET, POST"));
    }
    let saved = Saved { context, facts, id };
    Some(saved.respond().unwrap_or_else(|response| *response))
}

/// The handling of one request.
struct Saved<'a> {
    context: &'a Context<'a>,
    facts: &'a SavedFacts,
    id: &'a str,
}

/// What a request says about its result.
struct Options {
    format: Option<String>,
    parameters: Vec<(String, String)>,
    time_limit: f64,
    is_upload: bool,
}

impl Saved<'_> {
    fn respond(&self) -> Result<Response, Box<Response>> {
        let Context { engine, now, request, .. } = self.context;
        let admitted = admit(self.context)?;
        let unknown = || Box::new(plain(StatusCode::NOT_FOUND, "NOT_FOUND: there is no such endpoint"));
        let (path, endpoint) = engine.world.search(&self.facts.endpoints, self.id, *now).ok_or_else(unknown)?;
        let keys = endpoint[self.facts.keys.as_str()].as_array();
        if admitted.home.is_some_and(|home| !keys.is_some_and(|keys| keys.iter().any(|key| *key == home.id.as_str()))) {
            return Err(unauthorized("the key has no access to the endpoint"));
        }
        let version = self.version()?;
        let options = self.options(&endpoint)?;
        let service = path.rsplitn(3, '/').nth(2).unwrap_or_default();
        if let Ok((service, value)) = engine.world.get(service, *now) {
            wake(self.context, &service, &value, false)?;
        }
        let text = |name: &str| endpoint[name].as_str().unwrap_or_default().to_owned();
        let usual = || (version > 1).then(|| "TabSeparated".to_owned());
        let query = Query {
            sql: text(&self.facts.sql),
            format: options.format.or_else(usual),
            database: Some(text(&self.facts.database)),
            parameters: options.parameters,
            data: options.is_upload.then(|| request.body.clone()),
            time_limit: options.time_limit,
            is_postgres: false,
        };
        Ok(execute(self.context, query))
    }

    /// The version that the request chooses, or the one that was saved last.
    fn version(&self) -> Result<u8, Box<Response>> {
        let Context { engine, request, .. } = self.context;
        let Some(version) = request.header(&self.facts.version_header) else {
            return Ok(engine.versions.get(self.id));
        };
        let wrong = || bad_request("the version of an endpoint is 1 or 2");
        let version = version.parse().ok().filter(|version| (1..=NEWEST).contains(version)).ok_or_else(wrong)?;
        if request.header(&self.facts.upgrade_header) == Some("1") {
            engine.versions.set(self.id, version);
        }
        Ok(version)
    }

    /// Reads the query of the URL, and the body: JSON with variables and a format, or the rows of an `INSERT`.
    fn options(&self, endpoint: &Value) -> Result<Options, Box<Response>> {
        let request = self.context.request;
        let undecoded = |_| bad_request("the query of the URL cannot be decoded");
        let mut options = Options { format: None, parameters: Vec::new(), time_limit: TIME_LIMIT, is_upload: false };
        let mut variables: HashMap<String, String> = texts(&endpoint[self.facts.parameters.as_str()]);
        for (name, value) in pairs(&request.query).map_err(undecoded)? {
            match name.strip_prefix(PARAMETER) {
                Some(name) => drop(variables.insert(name.to_owned(), value)),
                None if name == self.facts.format => options.format = Some(value),
                None if name == self.facts.timeout => {
                    let wrong = |_| bad_request("the time limit is not a number of milliseconds");
                    options.time_limit = value.parse::<u32>().map(f64::from).map_err(wrong)? / 1_000.0;
                }
                None => options.parameters.push((name, value)),
            }
        }
        let media = request.header("content-type").unwrap_or_default();
        options.is_upload = request.method == Method::POST && media.starts_with("application/octet-stream");
        if request.method == Method::POST && !options.is_upload && !request.body.is_empty() {
            let not_json = |_| bad_request("the body is not a JSON object");
            let body: Map<String, Value> = serde_json::from_slice(&request.body).map_err(not_json)?;
            variables.extend(texts(body.get(&self.facts.variables).unwrap_or(&Value::Null)));
            let format = body.get(&self.facts.format).and_then(Value::as_str);
            options.format = format.map(str::to_owned).or(options.format);
        }
        options.parameters.extend(variables.into_iter().map(|(name, value)| (format!("{PARAMETER}{name}"), value)));
        Ok(options)
    }
}

/// The members of an object as texts.
fn texts(value: &Value) -> HashMap<String, String> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    value.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), text(value))).collect()
}

/// The saved versions of endpoints, by their ids.
#[derive(Default)]
pub(crate) struct Versions(Mutex<HashMap<String, u8>>);

impl Versions {
    /// Versions that are remembered at most.
    const MAX: usize = 10_000;

    fn get(&self, id: &str) -> u8 {
        self.lock().get(id).copied().unwrap_or(NEWEST)
    }

    fn set(&self, id: &str, version: u8) {
        let mut versions = self.lock();
        if versions.len() >= Self::MAX {
            versions.clear();
        }
        versions.insert(id.to_owned(), version);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, u8>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
