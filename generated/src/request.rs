//! Requests by method and path, for operations that this version of the crate does not know.

use crate::call::{call_options, CallOptions};
use crate::client::Client;
use crate::encode::texts;
use crate::error::{mismatch, Error};
use crate::operation::Operation;
use crate::reply::Reply;
use crate::response::RawResponse;
use crate::support::{without_lone_surrogates, Reader};
use crate::target::Target;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::Method;
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::Value;

/// A request by method and path. [`Client::request`] returns one. Credentials, rate limit and retries are those of all calls.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBuilder {
    client: Client,
    pub(crate) options: CallOptions,
    operation: Option<&'static Operation>,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    /// The body, or the reason why it cannot be written as JSON.
    body: Result<Option<Bytes>, String>,
}

impl Client {
    /// Returns a request by method and path, for an operation that this version of the crate does not know.
    ///
    /// The path starts with a slash, and may have a query. Its arguments have to be percent-encoded. It is appended to the base URL unchanged:
    /// a path with `.` or `..` as a segment, a fragment, control characters or blanks is an error.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        let (client, options, path) = (self.clone(), CallOptions::default(), path.into());
        RequestBuilder { client, options, operation: None, method, path, query: Vec::new(), body: Ok(None) }
    }
}

impl RequestBuilder {
    /// Names the operation that is requested, for errors and traces.
    #[cfg(feature = "sql")]
    pub(crate) fn of_operation(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Adds a query parameter: one for each element of a list, and none for null.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        self.query.extend(texts(&value.into()).into_iter().map(|value| (name.clone(), value)));
        self
    }

    /// Sets the body, which is sent as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = serde_json::to_vec(body).map(|body| Some(body.into())).map_err(|why| why.to_string());
        self
    }

    call_options! {}

    /// Sends the request and decodes the `result` of the response.
    ///
    /// A body without `result` is decoded as a whole. An empty body, and one with only `status` and `requestId`, are decoded as null.
    ///
    /// Any type that implements serde's `Deserialize` can be the result. `serde_json::Value` accepts any JSON that it can represent. Lone
    /// surrogates in strings (`"\ud83d"`) become U+FFFD.
    ///
    /// [`with_max_body`](crate::ClientBuilder::with_max_body) limits the length of the body. How much memory the result takes depends on its
    /// type: a `Value` may take 20 times the length of the body.
    ///
    /// # Errors
    /// The same as for every call, see [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.reply().await.map(Reply::into_inner)
    }

    /// Does the same as [`send`](Self::send), and returns the status, the headers and the members next to `result` as well.
    pub async fn reply<T: DeserializeOwned>(self) -> Result<Reply<T>, Error> {
        self.run(decode).await
    }

    /// Sends the request and returns the response as text.
    pub async fn text(self) -> Result<Reply<String>, Error> {
        self.run(Reply::text).await
    }

    async fn run<T>(self, decode: fn(RawResponse) -> Result<Reply<T>, Error>) -> Result<Reply<T>, Error> {
        let path = self.bare_path().to_owned();
        let target = match self.operation {
            Some(operation) => operation.into(),
            None => Target { operation: None, method: self.method.to_string().into(), path: path.into() },
        };
        let response = self.client.shared.execute(&target, &|| self.build(), &self.options).await?;
        decode(response).map_err(|error| error.on(&target))
    }

    /// Returns the path without the query: a query may contain secrets. Empty if the text is not a path, such as a URL with a password.
    fn bare_path(&self) -> &str {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        if path.starts_with('/') {
            path
        } else {
            ""
        }
    }

    fn build(&self) -> Result<reqwest::Request, Error> {
        let failed = |why: &String| Error::setup("the body cannot be written as JSON").with_source(why.as_str());
        let body = self.body.as_ref().map_err(failed)?;
        let url = join(self.client.base_url(), &self.path)?;
        let request = self.client.shared.http().request(self.method.clone(), url).header(ACCEPT, "application/json");
        // An empty list of parameters would remove a `?` at the end of the path.
        let request = if self.query.is_empty() { request } else { request.query(&self.query) };
        let request = match body {
            Some(body) => request.header(CONTENT_TYPE, "application/json").body(body.clone()),
            None => request,
        };
        request.build().map_err(Error::http)
    }
}

/// Returns the URL of a path. Rejects a path that a URL cannot contain unchanged.
fn join(base_url: &str, path: &str) -> Result<reqwest::Url, Error> {
    if !path.starts_with('/') {
        return Err(Error::setup("the path must start with a slash"));
    }
    let text = format!("{base_url}{path}");
    match reqwest::Url::parse(&text) {
        Ok(url) if url.as_str() == text && url.fragment().is_none() => Ok(url),
        _ => Err(Error::setup(
            "the path cannot be sent unchanged; percent-encode its arguments, and remove fragments and segments `.` and `..`",
        )),
    }
}

debug_fields! { RequestBuilder, |request| method = request.method, path = request.bare_path(), options = request.options }

/// Decodes the `result` of an envelope. Without a result it decodes null if the envelope has no other member, and otherwise the whole body.
fn decode<T: DeserializeOwned>(response: RawResponse) -> Result<Reply<T>, Error> {
    Reply::around(response, |body| {
        let clean = std::str::from_utf8(body).map(without_lone_surrogates);
        let body = clean.as_ref().map_or(body, |clean| clean.as_bytes());
        let (at, text) = find_result(body).unwrap_or(("$", body));
        serde_json::from_slice(text).map_err(|error| mismatch::<T>(at, text, &error))
    })
}

/// Returns the path and the text of the result. An envelope without a result has the text `null`. `None` if the body is not an envelope.
fn find_result(body: &[u8]) -> Option<(&'static str, &[u8])> {
    const NOTHING: (&str, &[u8]) = ("$", b"null");
    if body.is_empty() {
        return Some(NOTHING);
    }
    let mut reader = Reader::new(std::str::from_utf8(body).ok()?);
    let mut next = reader.first_key().ok()?;
    let (mut result, mut bare) = (None, next.is_some());
    while let Some(key) = next {
        let value = reader.value().ok()?;
        match &*key {
            "result" => result = Some(value),
            "status" | "requestId" => {}
            _ => bare = false,
        }
        next = reader.next_key().ok()?;
    }
    reader.finish().ok()?;
    match result {
        Some(result) => Some(("$.result", result.as_bytes())),
        None => bare.then_some(NOTHING),
    }
}
