//! The common parts of all kinds of statements: how they are sent, and how results are read.

use super::error::Failure;
use super::rows::{RowFormat, Rows};
use super::send::{self, Chunks, Deadline, Payload, Request};
use super::Wake;
use crate::call::CallOptions;
use crate::client::Client;
use crate::error::{Error, Kind};
use crate::execute::Protocol;
use crate::retry::Retry;
use bytes::Bytes;
use futures_util::StreamExt;
use http::header::{HeaderValue, CONTENT_TYPE};
use http::Method;
use serde::de::DeserializeOwned;
use std::sync::Mutex;

/// The parts of a statement that do not depend on where it is sent.
pub(super) struct Statement {
    pub(super) client: Client,
    pub(super) options: CallOptions,
    pub(super) template: &'static str,
    pub(super) path: String,
    pub(super) format: Option<String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(&'static str, HeaderValue)>,
    pub(super) wake: Wake,
    pub(super) on_wake: Option<Box<dyn FnOnce() + Send>>,
    pub(super) problem: Option<Error>,
}

impl Statement {
    pub(super) fn new(client: &Client, template: &'static str, path: String, problem: Option<Error>) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions { retry: Retry::Never, ..CallOptions::default() },
            template,
            path,
            format: None,
            query: Vec::new(),
            headers: Vec::new(),
            wake: Wake::default(),
            on_wake: None,
            problem,
        }
    }

    /// Adds a query parameter.
    pub(super) fn push(&mut self, name: String, value: Result<String, serde_json::Error>) {
        match value {
            Ok(value) => self.query.push((name, value)),
            Err(_) => self.problem = Some(Error::setup(format!("the value of `{name}` cannot be written"))),
        }
    }

    /// Rejects a statement that must not run twice.
    pub(super) fn check_retry(&mut self, only_reads: impl FnOnce() -> bool) {
        if self.options.retry == Retry::Always && !only_reads() {
            self.problem = Some(Error::setup("Retry::Always is for statements that only read"));
        }
    }

    /// Names the kind of service.
    pub(super) fn service_type(&mut self, kind: &'static str) {
        self.headers.push((fact!(query_service_type_header), HeaderValue::from_static(kind)));
    }

    /// The request with this body.
    pub(super) fn request(self, protocol: &'static Protocol, body: Bytes) -> Request {
        let mut request = self.bare_request(protocol, Payload::Json(body));
        request.headers.push((CONTENT_TYPE.as_str(), HeaderValue::from_static("application/json")));
        request
    }

    pub(super) fn bare_request(self, protocol: &'static Protocol, body: Payload) -> Request {
        let format = self.format.unwrap_or_else(|| fact!(query_rows_format).to_owned());
        let mut query = self.query;
        query.push(("format".to_owned(), format.clone()));
        Request {
            api: self.client,
            options: self.options,
            protocol,
            method: Method::POST,
            template: self.template,
            path: self.path,
            format,
            query,
            headers: self.headers,
            body,
            wake: self.wake,
            on_wake: Mutex::new(self.on_wake),
            problem: self.problem,
        }
    }
}

pub(super) fn rows<T: DeserializeOwned>(mut request: Request, deadline: Deadline) -> Rows<T> {
    let format = RowFormat::find(&request.format).unwrap_or_else(|| {
        let message = format!("rows cannot be read from the format {}; use text or bytes_stream", request.format);
        request.problem.get_or_insert(Error::setup(message));
        RowFormat::default()
    });
    let (target, max_row) = (request.target(), request.api.shared.settings().max_body);
    Rows::new(request.chunks(deadline), format, max_row, target)
}

pub(super) async fn fetch_all<T: DeserializeOwned>(request: Request) -> Result<Vec<T>, Error> {
    let (target, limit) = (request.target(), request.api.shared.settings().max_body);
    let mut rows = rows(request, Deadline::Whole);
    let mut all = Vec::new();
    while let Some(row) = rows.next().await.transpose()? {
        if rows.total() > limit {
            return Err(Error::from(Failure::TooManyRows(limit)).on(&target));
        }
        all.push(row);
    }
    Ok(all)
}

pub(super) async fn fetch_optional<T: DeserializeOwned>(request: Request) -> Result<Option<T>, Error> {
    let mut rows = rows(request, Deadline::Whole);
    let first = rows.next().await.transpose()?;
    // An exception may follow the first row.
    match rows.next().await {
        Some(Err(error)) => Err(error),
        _ => Ok(first),
    }
}

pub(super) async fn fetch_one<T: DeserializeOwned>(request: Request) -> Result<T, Error> {
    let target = request.target();
    fetch_optional(request).await?.ok_or_else(|| Error::from(Failure::NoRow).on(&target))
}

pub(super) async fn text(request: Request) -> Result<String, Error> {
    let (target, limit) = (request.target(), request.api.shared.settings().max_body);
    let mut chunks = bytes(request, Deadline::Whole);
    let mut body = Vec::new();
    while let Some(chunk) = chunks.next().await.transpose()? {
        if body.len() + chunk.len() > limit {
            return Err(Error::from(Kind::TooLarge(limit)).on(&target));
        }
        body.extend_from_slice(&chunk);
    }
    let not_text = |_| Kind::Decode { path: "$".to_owned(), message: "not UTF-8; use bytes_stream".to_owned() };
    String::from_utf8(body).map_err(|error| Error::from(not_text(error)).on(&target))
}

pub(super) fn bytes(request: Request, deadline: Deadline) -> Chunks {
    let target = request.target();
    send::checked(request.chunks(deadline)).map(move |chunk| chunk.map_err(|error| error.on(&target))).boxed()
}

pub(super) async fn execute(request: Request) -> Result<(), Error> {
    let mut chunks = bytes(request, Deadline::Whole);
    while chunks.next().await.transpose()?.is_some() {}
    Ok(())
}

/// Implements the methods for waking an idle service.
macro_rules! wake {
    () => {
        /// Sets whether an idle service is woken. The default is [`Wake::Confirm`](crate::Wake::Confirm).
        pub fn wake(mut self, wake: $crate::Wake) -> Self {
            self.statement.wake = wake;
            self
        }

        /// Calls a function before an idle service is woken. The statement then waits until the service runs.
        pub fn on_wake(mut self, callback: impl FnOnce() + Send + 'static) -> Self {
            self.statement.on_wake = Some(Box::new(callback));
            self
        }
    };
}

/// Implements the method that sets the format.
macro_rules! choose_format {
    () => {
        /// Sets the format of the result, for example `CSVWithNames` for [`text`](Self::text).
        ///
        #[doc = concat!("The default is `", fact!(query_rows_format), "`, which has the names and types of the columns.")]
        /// Rows can be read from all formats with a row of JSON in each line, such as `JSONEachRow`. If the format has no
        /// names, a row decodes into a tuple, or into a struct whose fields are in the order of the columns.
        pub fn format(mut self, format: impl Into<String>) -> Self {
            self.statement.format = Some(format.into());
            self
        }
    };
}

/// Implements the methods that send a statement, for a type with `begin`, which makes the request.
macro_rules! methods {
    () => {
        /// Sets the timeout of the statement, including the transfer of its result. The default is the timeout of the client.
        ///
        /// [`rows`](Self::rows) and [`bytes_stream`](Self::bytes_stream) apply the default only until the result begins. Then each part of the
        /// result may take the [timeout of an attempt](crate::ClientBuilder::with_attempt_timeout).
        pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.statement.options.timeout = Some(timeout);
            self
        }

        /// Sets whether the statement is sent again after a failure. The default is [`Never`](crate::Retry::Never).
        ///
        /// A statement is not sent again after an SQL error, after the server stopped waiting for it, or after its result has begun.
        pub fn with_retry(mut self, retry: $crate::Retry) -> Self {
            self.statement.options.retry = retry;
            self
        }

        /// Sends a header with the statement. It replaces a header of the client with the same name.
        ///
        /// The statement fails if the name or value is not valid in HTTP, or if the client sets the header itself, such as `authorization`.
        /// The value is not printed.
        pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.statement.options.headers.set(name.as_ref(), value.as_ref());
            self
        }

        /// Returns all rows.
        ///
        /// A row becomes
        /// - a struct, map or `serde_json::Value` by the names of the columns,
        /// - a tuple or list by their order,
        /// - any other type if there is only one column.
        ///
        /// Integers and decimals keep all digits in a type that has room for them, such as `u64`, `i128` or `String`. In a `serde_json::Value`
        /// a number that a double would round is a string. A string that is not UTF-8 decodes into `Vec<u8>` in a struct or tuple, such as
        /// `(Vec<u8>,)`.
        ///
        /// Fails if the rows are longer than [`with_max_body`](crate::ClientBuilder::with_max_body) allows. [`rows`](Self::rows) limits
        /// only the length of one row.
        pub async fn fetch_all<T: serde::de::DeserializeOwned>(self) -> Result<Vec<T>, $crate::Error> {
            $crate::sql::statement::fetch_all(self.begin()).await
        }

        /// Returns the first row. Ignores further rows. Fails if there is none, see [`Error::is_no_row`](crate::Error::is_no_row).
        pub async fn fetch_one<T: serde::de::DeserializeOwned>(self) -> Result<T, $crate::Error> {
            $crate::sql::statement::fetch_one(self.begin()).await
        }

        /// Returns the first row, `None` if there is none. Ignores further rows.
        pub async fn fetch_optional<T: serde::de::DeserializeOwned>(self) -> Result<Option<T>, $crate::Error> {
            $crate::sql::statement::fetch_optional(self.begin()).await
        }

        /// Returns a stream of rows. Only one decoded row is in memory at a time. See [`fetch_all`](Self::fetch_all) for their types.
        pub fn rows<T: serde::de::DeserializeOwned>(self) -> $crate::Rows<T> {
            $crate::sql::statement::rows(self.begin(), $crate::sql::send::Deadline::Parts)
        }

        /// Returns the result as text.
        ///
        /// Fails if it is longer than [`with_max_body`](crate::ClientBuilder::with_max_body) allows, or is not UTF-8.
        ///
        /// An exception that the database appends to the data is an error. It is recognized by the form of the last lines.
        pub async fn text(self) -> Result<String, $crate::Error> {
            $crate::sql::statement::text(self.begin()).await
        }

        /// Returns a stream of the result as bytes, in parts of any length.
        ///
        /// An exception that the database appends to the data is an error at the end of the stream. The bytes contain its text as well.
        pub fn bytes_stream(
            self,
        ) -> impl futures_util::Stream<Item = Result<bytes::Bytes, $crate::Error>> + Send + Unpin + 'static {
            $crate::sql::statement::bytes(self.begin(), $crate::sql::send::Deadline::Parts)
        }

        /// Runs a statement without rows, or discards its rows.
        pub async fn execute(self) -> Result<(), $crate::Error> {
            $crate::sql::statement::execute(self.begin()).await
        }
    };
}

pub(super) use {choose_format, methods, wake};
