//! Requests to operations that this version of the crate does not know yet.

use crate::answer::Answer;
use crate::call::{text, CallOptions};
use crate::client::Client;
use crate::error::{Error, Undecoded};
use crate::reply::Reply;
use crate::retry::Retry;
use crate::support::Raw;
use crate::target::Target;
use http::header::{HeaderValue, ACCEPT};
use http::Method;
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::Value;
use std::time::Duration;

/// A request by method and path. It is authorized, limited and tried again as the others are.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBuilder {
    client: Client,
    options: CallOptions,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Result<Body, ()>>,
}

/// Not shown by `Debug`: it may hold secrets.
#[derive(Clone)]
struct Body(Vec<u8>);

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Client {
    /// A request to an operation that this version of the crate does not know yet.
    ///
    /// The path starts with a slash, and its arguments are percent-encoded already.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        RequestBuilder {
            client: self.clone(),
            options: CallOptions::default(),
            method,
            path: path.into(),
            query: Vec::new(),
            body: None,
        }
    }
}

impl RequestBuilder {
    /// Adds a query parameter. A list becomes one per element, and null becomes nothing.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        let values = match value.into() {
            Value::Array(values) => values,
            value => vec![value],
        };
        self.query.extend(values.into_iter().filter_map(text).map(|value| (name.clone(), value)));
        self
    }

    /// Sends this as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = Some(serde_json::to_vec(body).map(Body).map_err(drop));
        self
    }

    /// Limits how long the call may take in all, waiting and trying again included.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Chooses whether the call may be sent again after a failure.
    pub fn with_retry(mut self, retry: Retry) -> Self {
        self.options.retry = retry;
        self
    }

    /// Sends the request and decodes the `result` of the answer, or all of it if it has none. `serde_json::Value` takes anything.
    ///
    /// # Errors
    /// Whatever keeps the result from arriving: see [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.reply().await.map(Reply::into_inner)
    }

    /// Does what [`send`](Self::send) does, and keeps the status, headers and paging fields.
    ///
    /// # Errors
    /// Whatever keeps the result from arriving: see [`Error`].
    pub async fn reply<T: DeserializeOwned>(self) -> Result<Reply<T>, Error> {
        let (answer, target) = self.answer().await?;
        decode(answer).map_err(|error| error.on(&target))
    }

    /// Sends the request and takes the answer as text.
    ///
    /// # Errors
    /// Whatever keeps the result from arriving: see [`Error`].
    pub async fn text(self) -> Result<Reply<String>, Error> {
        let (answer, target) = self.answer().await?;
        Reply::text(answer).map_err(|error| error.on(&target))
    }

    async fn answer(self) -> Result<(Answer, Target), Error> {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let target = Target::Path(self.method.clone(), path.to_owned());
        let answer = self.client.execute(target.clone(), self.build(), self.options).await?;
        Ok((answer, target))
    }

    fn build(&self) -> Result<reqwest::Request, Error> {
        if !self.path.starts_with('/') {
            return Err(Error::setup("the path must start with a slash"));
        }
        let url = format!("{}{}", self.client.base_url(), self.path);
        let mut request = self.client.http().request(self.method.clone(), url).query(&self.query);
        request = request.header(ACCEPT, HeaderValue::from_static("application/json"));
        request = match &self.body {
            None => request,
            Some(Ok(body)) => request.header("content-type", "application/json").body(body.0.clone()),
            Some(Err(())) => return Err(Error::setup("the body cannot be written as JSON")),
        };
        Ok(request.build()?)
    }
}

/// The `result` of an envelope, or else the whole body.
fn decode<T: DeserializeOwned>(answer: Answer) -> Result<Reply<T>, Error> {
    let whole = answer.body.clone();
    let reply = match Reply::<Option<Raw>>::envelope(answer.clone()) {
        Ok(reply) => reply,
        Err(_) => Reply::<Raw>::json(answer.clone())?.map(Some),
    };
    let text = match reply.as_ref() {
        Some(result) => result.text().as_bytes(),
        None if is_bare_envelope(&whole) => b"null",
        None => &whole,
    };
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    match serde_path_to_error::deserialize(&mut deserializer) {
        Ok(result) => Ok(reply.map(|_| result)),
        Err(error) => Err(Error::undecoded(answer, undecoded::<T>(&error))),
    }
}

/// Whether an answer only says that all went well.
fn is_bare_envelope(body: &[u8]) -> bool {
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Object(fields)) => fields.keys().all(|key| matches!(key.as_str(), "status" | "requestId" | "result")),
        _ => body.is_empty(),
    }
}

/// Without serde's message, which quotes the value it complains about.
fn undecoded<T>(error: &serde_path_to_error::Error<serde_json::Error>) -> Undecoded {
    let message = format!("not a {} (line {} column {} of the result)", std::any::type_name::<T>(), error.inner().line(), error.inner().column());
    Undecoded { path: format!("$.result.{}", error.path()), message }
}
