//! Scripted responses, which replace or change the response of the sandbox.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::http::StatusCode;
use bytes::Bytes;
use serde_json::Value;

use crate::document::{nearest, segments, Document, Operation, Path, Segment};
use crate::facts::Facts;
use crate::sandbox::error::Error;
use crate::serve::message::{Content, Request, Response};

/// Scripts that one sandbox holds at most.
const MAX_SCRIPTS: usize = 10_000;

/// A request that a script responds to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ScriptedRequest {
    /// The method, in upper case.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The operation of the document, if the request is for one.
    pub operation: Option<String>,
    /// Parameters of the path and of the query, decoded.
    pub parameters: BTreeMap<String, String>,
    /// The body, if it is JSON.
    pub body: Option<Value>,
    /// How many requests this script responded to before.
    pub index: u64,
}

/// A scripted response.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    media: String,
    bytes: Bytes,
    headers: Vec<(String, String)>,
}

impl Reply {
    /// A response with JSON.
    pub fn json(status: u16, value: impl Into<Value>) -> Self {
        Self::text(status, "application/json", value.into().to_string())
    }

    /// A response with a text of a media type.
    pub fn text(status: u16, media: impl Into<String>, text: impl Into<String>) -> Self {
        Self { status, media: media.into(), bytes: Bytes::from(text.into()), headers: Vec::new() }
    }

    /// The same response with one more header.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let content = Content::Bytes { media: self.media, bytes: self.bytes };
        Response { headers: self.headers, ..Response::new(status, content) }
    }
}

impl<V: Into<Value>> From<(u16, V)> for Reply {
    fn from((status, value): (u16, V)) -> Self {
        Self::json(status, value)
    }
}

type Responder = Arc<dyn Fn(&ScriptedRequest) -> Reply + Send + Sync>;
type Editor = Arc<dyn Fn(&mut Value) + Send + Sync>;

/// What happens to a request that a script matches.
#[derive(Clone)]
pub(crate) enum Action {
    /// It is handled as usual.
    Handle,
    Respond(Responder),
    /// It is handled as usual; then the JSON of the response is changed.
    Edit(Editor),
    /// It is not handled, and the connection is reset.
    Drop,
}

/// What a script does to one request.
pub(crate) struct Step {
    pub(crate) action: Action,
    pub(crate) delay: Duration,
    /// How many requests the script was used for before.
    pub(crate) index: u64,
}

/// One entry of the list of scripts.
struct Entry {
    id: u64,
    matcher: Matcher,
    action: Action,
    has_action: bool,
    delay: Duration,
    /// How many requests it is for; `None` for any number.
    times: Option<u64>,
    used: u64,
}

/// Which requests a script is for.
#[derive(Clone, Debug)]
struct Matcher {
    /// As it was written.
    text: String,
    kind: MatcherKind,
}

#[derive(Clone, Debug)]
enum MatcherKind {
    Operation(String),
    Path { method: Option<String>, segments: Vec<Segment> },
}

impl Matcher {
    fn read(document: &Document, text: &str) -> Result<Self, Error> {
        let kind = match text.split_once(' ') {
            Some((method, path)) if path.starts_with('/') => {
                MatcherKind::Path { method: (method != "*").then(|| method.to_uppercase()), segments: segments(path) }
            }
            Some(_) => {
                let message =
                    format!("script for `{text}`: the path has to start with `/`, as in `GET /v1/organizations`");
                return Err(Error::Script(message));
            }
            None => MatcherKind::Operation(text.to_owned()),
        };
        let matcher = Self { text: text.to_owned(), kind };
        if matcher.selects_any(document) {
            return Ok(matcher);
        }
        let name = |operation: &Operation| match text.contains(' ') {
            true => format!("{} {}{}", operation.method, document.base, document.paths[operation.path].template),
            false => operation.id.clone(),
        };
        let names: Vec<String> = document.operations.iter().map(name).collect();
        let near = nearest(text, &names.iter().map(String::as_str).collect::<Vec<_>>());
        let advice = match near.is_empty() {
            true => "an operation id, or a method and a path as in `GET /v1/organizations`, is expected".to_owned(),
            false => format!("the nearest: `{}`", near.join("`, `")),
        };
        Err(Error::Script(format!("script for `{text}`: the document has no such operation; {advice}")))
    }

    /// Whether there are requests that it matches: for operations of the document, or for other paths of the sandbox.
    fn selects_any(&self, document: &Document) -> bool {
        match &self.kind {
            MatcherKind::Operation(id) => document.operations.iter().any(|operation| operation.id == *id),
            MatcherKind::Path { method, segments: own } => {
                let base = if document.base.is_empty() { Vec::new() } else { segments(&document.base) };
                let is_of = |path: &&Path| is_like(own, &[&base[..], &path.segments[..]].concat());
                let mut paths = document.paths.iter().filter(is_of);
                paths.any(|path| method.as_ref().is_none_or(|method| path.methods.contains_key(method)))
                    || Facts::get().other_paths().iter().any(|path| is_like(own, &segments(path)))
            }
        }
    }

    fn matches(&self, request: &Request, operation: Option<&str>) -> bool {
        match &self.kind {
            MatcherKind::Operation(id) => operation == Some(id),
            MatcherKind::Path { method, segments } => {
                let own = request.path.trim_start_matches('/').split('/');
                method.as_ref().is_none_or(|method| method == request.method.as_str())
                    && own.clone().count() == segments.len()
                    && own.zip(segments).all(|(text, segment)| match segment {
                        Segment::Literal(literal) => literal == "*" || literal == text,
                        Segment::Parameter { before, after, .. } => {
                            text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
                        }
                    })
            }
        }
    }
}

/// Whether a path can match both a script and a template.
fn is_like(script: &[Segment], template: &[Segment]) -> bool {
    let is_same = |pair: (&Segment, &Segment)| match pair {
        (Segment::Literal(one), Segment::Literal(other)) => one == "*" || one == other,
        _ => true,
    };
    script.len() == template.len() && script.iter().zip(template).all(is_same)
}

/// All scripts of a sandbox, in the order in which they were added.
#[derive(Default)]
pub(crate) struct Scripts {
    entries: Mutex<(u64, Vec<Entry>)>,
}

impl Scripts {
    fn lock(&self) -> MutexGuard<'_, (u64, Vec<Entry>)> {
        self.entries.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    pub(crate) fn clear(&self) {
        self.lock().1.clear();
    }

    /// The step of the first script that the request matches and that is not used up; counts it.
    pub(crate) fn take(&self, request: &Request, operation: Option<&str>) -> Option<Step> {
        let mut entries = self.lock();
        let is_open = |entry: &&mut Entry| entry.times.is_none_or(|times| entry.used < times);
        let mut open = entries.1.iter_mut().filter(is_open);
        let entry = open.find(|entry| entry.matcher.matches(request, operation))?;
        entry.used += 1;
        Some(Step { action: entry.action.clone(), delay: entry.delay, index: entry.used - 1 })
    }

    /// Returns a line for each script that was used fewer times than it requires, or never.
    pub(crate) fn unused(&self) -> Vec<String> {
        let entries = self.lock();
        let unused = entries.1.iter().filter(|entry| entry.used < entry.times.unwrap_or(1));
        let line = |entry: &Entry| match entry.times {
            Some(times) => format!("{}: used {} of {times} times", entry.matcher.text, entry.used),
            None => format!("{}: not used", entry.matcher.text),
        };
        unused.map(line).collect()
    }

    /// A line for each script.
    pub(crate) fn all(&self) -> Vec<(String, Option<u64>, u64)> {
        self.lock().1.iter().map(|entry| (entry.matcher.text.clone(), entry.times, entry.used)).collect()
    }
}

/// Scripts for the requests that [`crate::Sandbox::on`] selects; each method adds to them.
///
/// A response holds for any number of requests unless `times` or `once` follows. Scripts are used in the order in which they were
/// added. A request that no script is left for is handled as usual.
pub struct Script {
    scripts: Arc<Scripts>,
    matcher: Matcher,
    /// The entry that the next method changes.
    current: Option<u64>,
}

impl Script {
    /// Selects the requests of an operation, or of a method and a path.
    pub(crate) fn new(document: &Document, scripts: &Arc<Scripts>, text: &str) -> Result<Self, Error> {
        Ok(Self { scripts: scripts.clone(), matcher: Matcher::read(document, text)?, current: None })
    }

    /// Responds with a status and JSON.
    pub fn respond(self, status: u16, json: impl Into<Value>) -> Self {
        let reply = Reply::json(status, json);
        self.reply(reply)
    }

    /// Responds with a reply, which can have headers or a text.
    pub fn reply(self, reply: impl Into<Reply>) -> Self {
        let reply = reply.into();
        self.action(Action::Respond(Arc::new(move |_| reply.clone())))
    }

    /// Responds with what the function returns: a [`Reply`], or a status and JSON.
    pub fn respond_with<R: Into<Reply>>(self, respond: impl Fn(&ScriptedRequest) -> R + Send + Sync + 'static) -> Self {
        self.action(Action::Respond(Arc::new(move |request| respond(request).into())))
    }

    /// Handles the request as usual and changes the JSON of the response.
    pub fn edit(self, edit: impl Fn(&mut Value) + Send + Sync + 'static) -> Self {
        self.action(Action::Edit(Arc::new(edit)))
    }

    /// Resets the connection without handling the request.
    pub fn drop_connection(self) -> Self {
        self.action(Action::Drop)
    }

    /// Delays the response by this duration.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.change(|entry| entry.delay = delay);
        self
    }

    /// Uses the response for this number of requests. Further methods configure the requests after them.
    pub fn times(mut self, count: u64) -> Self {
        self.change(|entry| entry.times = Some(count));
        self.current = None;
        self
    }

    /// Uses the response for one request.
    pub fn once(self) -> Self {
        self.times(1)
    }

    fn action(mut self, action: Action) -> Self {
        let has_action = self.change(|entry| std::mem::replace(&mut entry.has_action, true));
        if has_action {
            self.current = None;
        }
        self.change(|entry| (entry.action, entry.has_action) = (action.clone(), true));
        self
    }

    /// Changes the current entry; adds one if there is none.
    fn change<T>(&mut self, change: impl FnOnce(&mut Entry) -> T) -> T {
        let mut entries = self.scripts.lock();
        let (next, list) = &mut *entries;
        let index = self.current.and_then(|id| list.iter().position(|entry| entry.id == id));
        let index = index.unwrap_or_else(|| {
            if list.len() >= MAX_SCRIPTS {
                list.remove(0);
            }
            let (matcher, action) = (self.matcher.clone(), Action::Handle);
            let delay = Duration::ZERO;
            list.push(Entry { id: *next, matcher, action, has_action: false, delay, times: None, used: 0 });
            self.current = Some(*next);
            *next += 1;
            list.len() - 1
        });
        change(&mut list[index])
    }
}

impl std::fmt::Debug for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Script").field("for", &self.matcher.text).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: &str, path: &str) -> Request {
        Request {
            peer: std::net::Ipv4Addr::LOCALHOST.into(),
            origin: None,
            method: method.parse().unwrap(),
            path: path.into(),
            query: String::new(),
            headers: Default::default(),
            body: Bytes::new(),
        }
    }

    fn script(scripts: &Arc<Scripts>, text: &str) -> Script {
        Script::new(&Document::embedded().unwrap(), scripts, text).unwrap()
    }

    #[test]
    fn scripts_are_used_in_order() {
        let scripts = Arc::default();
        script(&scripts, "instanceGet").respond(500, 1).times(2).delay(Duration::from_secs(1)).respond(404, 2).once();
        script(&scripts, "GET /v1/{id}/*").drop_connection();
        let take = |path: &str, operation| scripts.take(&request("GET", path), operation);
        let kinds = (0..4).map(|_| match take("/v1/a/b", Some("instanceGet")).map(|step| (step.action, step.delay)) {
            Some((Action::Respond(_), delay)) if delay.is_zero() => 'r',
            Some((Action::Respond(_), _)) => 'd',
            Some((Action::Drop, _)) => 'x',
            _ => '-',
        });
        assert_eq!(kinds.collect::<String>(), "rrdx");
        assert!(take("/v1/a", None).is_none() && scripts.take(&request("POST", "/v1/a/b"), None).is_none());
        assert_eq!(scripts.unused(), [""; 0]);
        script(&scripts, "* /v1/organizations").respond(200, 1).times(3);
        assert_eq!(scripts.unused(), ["* /v1/organizations: used 0 of 3 times"]);
    }

    #[test]
    fn a_script_that_selects_nothing_is_an_error() {
        let document = Document::embedded().unwrap();
        for (text, expected) in [
            ("nothing at all", "start with `/`"),
            ("x", "an operation id, or a method"),
            ("GET v1", "start with `/`"),
            ("instanceGte", "the nearest: `instanceGet`"),
            ("GET /v1/organization", "the nearest: `GET /v1/organizations`"),
            ("PUT /v1/organizations", "no such operation; the nearest: `GET /v1/organizations`"),
            ("GET /_sandbox/requests", "no such operation"),
        ] {
            let error = Script::new(&document, &Arc::default(), text).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
