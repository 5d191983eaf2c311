//! Statements on a service: `POST /service/{id}/run`, and the same for Postgres services.

use axum::http::{Method, StatusCode};
use serde_json::Value;

use super::{admit, bad_request, execute, plain, statement, unauthorized, wake, Outcome, Query, SqlError, TIME_LIMIT};
use crate::api::auth::Admitted;
use crate::api::parameters::pairs;
use crate::api::Context;
use crate::facts::Facts;
use crate::serve::message::Response;

/// Responds to a request with a statement; `None` if the path is another one.
pub(super) fn respond(context: &Context<'_>, path: &str) -> Option<Response> {
    let facts = &Facts::get().query;
    let (id, action) = path.strip_prefix(facts.above.as_str())?.rsplit_once('/')?;
    let template = match action {
        _ if id.is_empty() || id.contains('/') => return None,
        run if run == facts.run => &facts.services,
        run if run == facts.run_postgres => &facts.postgres,
        _ => return None,
    };
    if context.request.method != Method::POST {
        return Some(plain(StatusCode::METHOD_NOT_ALLOWED, "use POST").with_header("allow", "POST"));
    }
    let run = Run { context, is_postgres: action == facts.run_postgres };
    Some(run.respond(template, id).unwrap_or_else(|response| *response))
}

/// The handling of one statement.
struct Run<'a> {
    context: &'a Context<'a>,
    is_postgres: bool,
}

impl Run<'_> {
    fn respond(&self, template: &str, id: &str) -> Result<Response, Box<Response>> {
        let admitted = admit(self.context)?;
        if self.is_postgres && !admitted.is_token {
            return Err(unauthorized("a bearer token is needed"));
        }
        let query = self.query()?;
        let (path, service) = self.service(template, id)?;
        let writes = self.allow(&admitted, &path)?;
        wake(self.context, &path, &service, self.is_postgres)?;
        if !writes && !statement::reads(&query.sql) {
            let error = SqlError::new(164, "READONLY", "the role permits statements that read");
            return Ok(Outcome::Error(error).into_response(self.is_postgres));
        }
        Ok(execute(self.context, query))
    }

    fn query(&self) -> Result<Query, Box<Response>> {
        let request = self.context.request;
        let body: Value = serde_json::from_slice(&request.body).map_err(|_| bad_request("the body is not JSON"))?;
        let sql = body["sql"].as_str().ok_or_else(|| bad_request("the body has no text `sql`"))?.to_owned();
        let undecoded = |_| bad_request("the query of the URL cannot be decoded");
        let mut parameters = pairs(&request.query).map_err(undecoded)?;
        let format = parameters.iter().position(|(name, _)| name == "format");
        let format = format.map_or_else(|| "TabSeparated".to_owned(), |at| parameters.remove(at).1);
        Ok(Query {
            sql,
            format: Some(format),
            database: body["database"].as_str().map(str::to_owned),
            parameters,
            data: None,
            time_limit: TIME_LIMIT,
            is_postgres: self.is_postgres,
        })
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
        let facts = &Facts::get().query;
        let Some(home) = &admitted.home else { return Ok(!admitted.is_token) };
        let binding = engine.world.get(&format!("{path}/{}", facts.binding), *now);
        let binding = binding.map(|(_, binding)| binding).unwrap_or_default();
        let has = |list: &str, text: &str| {
            binding[list].as_array().is_some_and(|list| list.iter().any(|element| element == text))
        };
        let is_late = || {
            engine.bindings.is_late(&(path.to_owned(), home.id.clone()), engine.world.behaviour.binding_lag, now.real)
        };
        if !has(&facts.keys, &home.id) || is_late() {
            return Err(unauthorized("the key has no access to the service"));
        }
        Ok(has(&facts.roles, &facts.admin))
    }
}
