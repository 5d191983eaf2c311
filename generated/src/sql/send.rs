//! Sends statements: the request, the confirmation that wakes an idle service, and the parts of the response.

use super::error::{Failure, SqlError};
use super::response::{self, State, MAX_TAIL};
use super::Wake;
use crate::call::CallOptions;
use crate::client::Client;
use crate::credentials::Authorization;
use crate::error::{Error, Kind};
use crate::execute::{Body, Protocol};
use crate::retry::{Retry, FOREVER};
use crate::target::Target;
use bytes::Bytes;
use futures_util::stream::{self, Stream};
use futures_util::StreamExt;
use http::header::{HeaderName, HeaderValue};
use http::Method;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{timeout_at, Instant};

/// A stream of the parts of a body. Polling it sends the request.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// The protocol of statements on a service. With an API key it sends one more header.
pub(super) const SERVICE: Protocol =
    Protocol { prepare: announce, error: response::rejected, streams: response::is_result };
/// The protocol of saved queries, as the API documents it: without that header.
pub(super) const SAVED: Protocol = Protocol { prepare: |_, _| Ok(()), ..SERVICE };
/// The protocol of statements on a Postgres service, which does not accept API keys.
pub(super) const POSTGRES: Protocol = Protocol { prepare: require_bearer, ..SERVICE };

fn announce(request: &mut reqwest::Request, authorization: &Authorization) -> Result<(), Error> {
    if !authorization.is_bearer() {
        let [name, value] = fact!(query_key_header);
        request.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    Ok(())
}

fn require_bearer(_: &mut reqwest::Request, authorization: &Authorization) -> Result<(), Error> {
    match authorization.is_bearer() {
        true => Ok(()),
        false => Err(Error::setup(
            "SQL on a Postgres service needs a bearer token, and the client has an API key; see with_query_credentials",
        )),
    }
}

/// A request to the query host.
pub(super) struct Request {
    pub(super) api: Client,
    pub(super) options: CallOptions,
    pub(super) protocol: &'static Protocol,
    pub(super) method: Method,
    /// The path without arguments, for errors and traces.
    pub(super) template: &'static str,
    /// The path with its arguments.
    pub(super) path: String,
    pub(super) format: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(&'static str, HeaderValue)>,
    pub(super) body: Payload,
    pub(super) wake: Wake,
    pub(super) on_wake: Mutex<Option<Box<dyn FnOnce() + Send>>>,
    /// The reason why the request cannot be sent.
    pub(super) problem: Option<Error>,
}

/// The body of a request.
pub(super) enum Payload {
    Json(Bytes),
    /// Can be sent once.
    Upload(Mutex<Option<reqwest::Body>>),
}

/// When a response has to be complete.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Deadline {
    /// Within the timeout of the call.
    Whole,
    /// Within the timeout of the call if one was set for it. Otherwise only the time between two parts is limited.
    Parts,
}

impl Request {
    /// Sends the request once, and once more to confirm that an idle service is to be woken.
    async fn begin(mut self, deadline: Deadline) -> Result<Source, Error> {
        let target = self.target();
        if let Some(problem) = self.problem.take() {
            return Err(problem.on(&target));
        }
        let client = self.api.shared.query_host().client().map_err(|error| error.on(&target))?.clone();
        let once = matches!(self.body, Payload::Upload(_));
        if once {
            self.options.retry = Retry::Never;
        }
        let limit = self.options.timeout.unwrap_or(client.shared.settings().timeout);
        let end = Instant::now() + limit.min(FOREVER);
        let (mut confirm, mut sent) = (false, 0);
        loop {
            self.options.timeout.get_or_insert(limit);
            let left = end.saturating_duration_since(Instant::now());
            let options = CallOptions { timeout: Some(left), ..self.options.clone() };
            let build = || self.build(&client, confirm);
            let begun = client.shared.begin(&target, &build, &options, self.protocol).await;
            sent += begun.as_ref().map_or_else(Error::attempts, |(response, _)| response.attempts);
            let (mut response, body) = begun.map_err(|error| error.after(sent))?;
            let failed = |error: Error, response| Err(error.with_response(response).on(&target).after(sent));
            if let Some(body) = body {
                if let Some(coding) = response.coding() {
                    let message = format!("the body has the content coding {coding:?}, which is not supported");
                    return failed(Kind::Decode { path: "$".to_owned(), message }.into(), response);
                }
                response.body = Vec::new();
                let whole = deadline == Deadline::Whole;
                let idle = client.shared.settings().attempt_timeout;
                return Ok(Source { target, body, sent, idle, end: whole.then_some((end, limit)) });
            }
            match response::state(&response.body) {
                Some(State::Idle) if self.wake == Wake::Confirm && !confirm && !once => {
                    tracing::debug!(path = &*target.path, "waking the service");
                    let callback = self.on_wake.lock().unwrap_or_else(PoisonError::into_inner).take();
                    callback.into_iter().for_each(|callback| callback());
                    confirm = true;
                }
                Some(State::Idle) => return failed(Failure::Idle.into(), response),
                Some(State::Stopped) => return failed(Failure::Stopped.into(), response),
                None => {
                    let message = "expected the state of the service, found something else".to_owned();
                    return failed(Kind::Decode { path: "$.data".to_owned(), message }.into(), response);
                }
            }
        }
    }

    fn build(&self, client: &Client, confirm: bool) -> Result<reqwest::Request, Error> {
        let url = format!("{}{}", client.base_url(), self.path);
        let mut request = client.shared.http().request(self.method.clone(), url).query(&self.query);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if confirm {
            let [name, value] = fact!(query_wake_header);
            request = request.header(name, value);
        }
        let body = match &self.body {
            Payload::Json(body) => body.clone().into(),
            Payload::Upload(body) => {
                let body = body.lock().unwrap_or_else(PoisonError::into_inner).take();
                body.ok_or_else(|| Error::setup("the body was sent already"))?
            }
        };
        request.body(body).build().map_err(Error::http)
    }

    /// Returns the parts of the request that errors and traces print.
    pub(super) fn target(&self) -> Target {
        Target { operation: None, method: self.method.to_string().into(), path: self.template.into() }
    }

    /// The parts of the response.
    pub(super) fn chunks(self, deadline: Deadline) -> Chunks {
        let deadline = match self.options.timeout {
            Some(_) => Deadline::Whole,
            None => deadline,
        };
        enum At {
            Start(Box<Request>),
            Body(Box<Source>),
        }
        stream::try_unfold(At::Start(Box::new(self)), move |at| async move {
            let mut source = match at {
                At::Start(request) => Box::new(request.begin(deadline).await?),
                At::Body(source) => source,
            };
            Ok(source.chunk().await?.map(|chunk| (chunk, At::Body(source))))
        })
        .boxed()
    }
}

/// A response whose body is arriving.
struct Source {
    target: Target,
    body: Body,
    /// The number of requests that were sent.
    sent: u32,
    /// How long the next part may take.
    idle: Duration,
    end: Option<(Instant, Duration)>,
}

impl Source {
    async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        const MISSING: &str = "the next part of the result";
        let idle = Instant::now() + self.idle.min(FOREVER);
        let until = self.end.map_or(idle, |(end, _)| end.min(idle));
        let result = match timeout_at(until, self.body.chunk()).await {
            Ok(result) => result,
            Err(_) => Err(match self.end {
                Some((end, limit)) if end <= idle => Error::from(Kind::Timeout).timed_out(limit, MISSING),
                _ => Kind::AttemptTimeout(self.idle, MISSING).into(),
            }),
        };
        result.map_err(|error| error.on(&self.target).after(self.sent))
    }
}

/// Reports the exception that the database appends to the data in any format. The data is returned as well, with the exception's text.
pub(super) fn checked(chunks: Chunks) -> Chunks {
    stream::try_unfold((chunks, Tail::default()), |(mut chunks, mut tail)| async move {
        if let Some(chunk) = chunks.next().await.transpose()? {
            tail.push(chunk.clone());
            return Ok(Some((chunk, (chunks, tail))));
        }
        match tail.exception() {
            Some(error) => Err(Error::from(Failure::Statement(error))),
            None => Ok(None),
        }
    })
    .boxed()
}

/// The end of a body.
#[derive(Default)]
struct Tail {
    chunks: VecDeque<Bytes>,
    length: usize,
}

impl Tail {
    fn push(&mut self, chunk: Bytes) {
        self.length += chunk.len();
        self.chunks.push_back(chunk);
        while let Some(first) = self.chunks.front().filter(|first| self.length - first.len() >= MAX_TAIL) {
            self.length -= first.len();
            self.chunks.pop_front();
        }
    }

    fn exception(self) -> Option<SqlError> {
        let text: Vec<u8> = self.chunks.into_iter().flatten().collect();
        response::appended(&text[text.len().saturating_sub(MAX_TAIL)..])
    }
}
