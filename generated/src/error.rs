//! The error type of all calls.

mod display;
mod mismatch;
mod response;

pub(crate) use mismatch::mismatch;

use crate::operation::Operation;
use crate::response::RawResponse;
#[cfg(feature = "sql")]
use crate::sql::Failure;
use crate::support::DecodeError;
use crate::target::Target;
use http::{HeaderMap, StatusCode};
use response::ErrorResponse;
use serde::de::DeserializeOwned;
use std::error::Error as StdError;
use std::io;
use std::time::Duration;

/// Why a call failed.
///
/// `Display` and `Debug` print one line: what failed, the error message of the server, and what to do about it if that is known. They print
/// no bodies, query strings or credentials. [`raw_body`](Self::raw_body) returns the body.
pub struct Error(Box<Inner>);

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

struct Inner {
    kind: Kind,
    target: Option<Target>,
    /// The timeout of the call that passed, and what the call was waiting for.
    timeout: Option<(Duration, &'static str)>,
    attempts: u32,
    response: Option<RawResponse>,
    source: Option<BoxError>,
}

pub(crate) enum Kind {
    /// The client or the arguments of the call are not valid. Nothing was sent.
    Setup(String),
    /// The source of credentials failed. Nothing was sent.
    Credentials,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// The server closed the HTTP/2 stream and declared that it had not processed the request.
    NotProcessed,
    /// The connection failed. The server may have executed the request.
    Transport,
    /// The timeout of one attempt that passed, and what the attempt was waiting for.
    AttemptTimeout(Duration, &'static str),
    /// The timeout of the call passed, and no other failure is known.
    Timeout,
    /// The server returned an error response.
    ErrorResponse(ErrorResponse),
    /// The request succeeded, and its response does not decode.
    Decode { path: String, message: String },
    /// The JSON input of a call by name does not decode. Nothing was sent.
    #[cfg(feature = "dynamic")]
    Input { path: String, message: String },
    /// The response is longer than this many bytes, which is the limit of the client.
    TooLarge(usize),
    /// The server sent 429 for another call, and accepts no request before this time has passed. Nothing was sent.
    RateLimitPause(Duration),
    /// The server returned a page cursor that is neither text nor a number.
    BadCursor,
    /// The server returned the same page cursor twice.
    RepeatedCursor,
    /// This many pages in a row had no new items.
    NoProgress(usize),
    /// The target state was not reached in time, or cannot be reached any more.
    Waiting { wanted: &'static str, last: String, after: Option<Duration> },
    /// The Query API returned no result.
    #[cfg(feature = "sql")]
    Sql(Failure),
}

impl From<DecodeError> for Kind {
    fn from(error: DecodeError) -> Self {
        if error.is_timeout() {
            return Self::Timeout;
        }
        let message = format!("{} (line {} column {})", error.message(), error.line(), error.column());
        Self::Decode { path: error.path().to_owned(), message }
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self(Box::new(Inner { kind, target: None, timeout: None, attempts: 0, response: None, source: None }))
    }
}

impl Error {
    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Kind::Setup(message.into()).into()
    }

    /// Makes the error for an input that does not decode. `what` names the input, `pointer` is the path of the argument, and `path` is the path
    /// inside the argument.
    #[cfg(feature = "dynamic")]
    pub(crate) fn input(what: &str, pointer: &str, path: &str, message: &str) -> Self {
        let path = format!("{pointer}{}", path.trim_start_matches('$'));
        Kind::Input { path, message: format!("{what}: {message}") }.into()
    }

    pub(crate) fn http(error: reqwest::Error) -> Self {
        let kind = match () {
            () if error.is_builder() => Kind::Setup("the request cannot be built".to_owned()),
            () if error.is_connect() => Kind::Connect,
            () if was_not_processed(&error) => Kind::NotProcessed,
            () => Kind::Transport,
        };
        Self::from(kind).with_source(error.without_url())
    }

    /// Makes an error from the error of a transport service.
    pub(crate) fn transport(error: BoxError) -> Self {
        let error = match error.downcast::<reqwest::Error>() {
            Ok(error) => return Self::http(*error),
            Err(error) => error,
        };
        let kind = match () {
            () if causes(&*error).any(is_connect) => Kind::Connect,
            () if was_not_processed(&*error) => Kind::NotProcessed,
            () => Kind::Transport,
        };
        Self::from(kind).with_source(error)
    }

    /// Makes the error for an error response.
    pub(crate) fn from_raw(response: RawResponse) -> Self {
        Self::from(Kind::ErrorResponse(ErrorResponse::read(&response))).with_response(response)
    }

    /// Makes the error of a call that received this response, for tests of code that handles errors.
    ///
    /// ```
    #[doc = concat!("use ", fact!(crate_name), "::{http, Error};")]
    ///
    /// let error = Error::from_response(http::StatusCode::NOT_FOUND, http::HeaderMap::new(), r#"{"error":"NOT_FOUND: no such service"}"#);
    /// assert!(error.is_not_found());
    /// assert_eq!(error.message(), Some("NOT_FOUND: no such service"));
    /// ```
    pub fn from_response(status: StatusCode, headers: HeaderMap, body: impl Into<Vec<u8>>) -> Self {
        Self::from_raw(RawResponse::new(status, headers, body.into()))
    }

    /// Keeps the message of the server out of what is printed.
    #[cfg(feature = "sql")]
    pub(crate) fn with_hidden_message(mut self) -> Self {
        if let Kind::ErrorResponse(response) = &mut self.0.kind {
            response.is_hidden = true;
        }
        self
    }

    pub(crate) fn with_response(mut self, response: impl Into<Option<RawResponse>>) -> Self {
        self.0.response = response.into();
        self.0.attempts = self.0.response.as_ref().map_or(0, |response| response.attempts);
        self
    }

    pub(crate) fn with_cause(self, cause: Option<Self>) -> Self {
        match cause {
            Some(cause) => self.with_source(cause),
            None => self,
        }
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn on(mut self, target: &Target) -> Self {
        self.0.target.get_or_insert_with(|| target.clone());
        self
    }

    pub(crate) fn timed_out(mut self, limit: Duration, waiting_for: &'static str) -> Self {
        self.0.timeout = Some((limit, waiting_for));
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    #[cfg(feature = "sql")]
    pub(crate) fn kind(&self) -> &Kind {
        &self.0.kind
    }

    fn error_response(&self, status: u16) -> Option<&ErrorResponse> {
        match &self.0.kind {
            Kind::ErrorResponse(response) if self.status() == Some(status) => Some(response),
            _ => None,
        }
    }

    /// Returns the HTTP status, if the headers of a response were received.
    pub fn status(&self) -> Option<u16> {
        self.0.response.as_ref().map(|response| response.status.as_u16())
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the id that the server assigned to the request. Support asks for it.
    pub fn request_id(&self) -> Option<String> {
        self.0.response.as_ref()?.request_id()
    }

    /// Returns the id of the operation that failed. `None` for [`Client::request`](crate::Client::request), for SQL, and for an error without a
    /// call, such as that of a builder.
    pub fn operation_id(&self) -> Option<&'static str> {
        Some(self.operation()?.id)
    }

    fn operation(&self) -> Option<&'static Operation> {
        self.0.target.as_ref()?.operation
    }

    /// Returns the error message of the server, at most 500 characters of it. `Display` omits a message of the Query API, because it may
    /// quote the statement.
    #[cfg_attr(feature = "sql", doc = "An error of the database is in [`sql_error`](Self::sql_error).")]
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::ErrorResponse(response) => response.message.as_deref(),
            _ => None,
        }
    }

    /// Returns the number of requests that the call sent. It is 0 if the call failed before the first one.
    ///
    /// It is also 0 for an error that does not belong to a single request, such as that of a [`Waiting`](crate::Waiting) whose target state was
    /// not reached, of the paging of a list, or of the rows of an SQL statement.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the JSON path at which the response does not decode, for example `$.result[3].name`. For a call by name (feature `dynamic`)
    /// it may be a path in the input. For SQL it is the position in words, such as `row 3, column 2`.
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode { path, .. } => Some(path),
            #[cfg(feature = "dynamic")]
            Kind::Input { path, .. } => Some(path),
            _ => None,
        }
    }

    /// Returns the body of the response, or the part of it that was received. It may contain secrets.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.response.as_ref().map(|response| &*response.body)
    }

    /// Decodes the body of the response, as JSON, into a type of the caller. `None` if there is no body or it does not decode.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.0.response.as_ref()?.json()).ok()
    }

    /// Returns the pause that the server requests before the next request. It is five minutes at most.
    ///
    /// For a call that was not sent, because the server sent 429 for another call, it is the rest of the pause that the client makes.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.0.kind {
            Kind::RateLimitPause(pause) => Some(pause),
            _ => self.0.response.as_ref()?.requested_pause(),
        }
    }

    /// Returns all permissions that the operation needs, if the server rejected it with 403.
    pub fn missing_permissions(&self) -> &'static [&'static str] {
        self.operation().filter(|_| self.is_permission()).map_or(&[], |operation| operation.permissions)
    }

    /// Returns the last state that was received, if waiting for another state failed or timed out.
    pub fn last_state(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Waiting { last, .. } => Some(last),
            _ => None,
        }
    }

    /// Whether the resource does not exist, or no longer exists.
    ///
    /// True for status 404 and 410, and for the API's 400 for an unknown id, see [`is_invalid_id`](Self::is_invalid_id). False for a 404
    /// in HTML, which means that the path does not exist, and for a 404 whose message says that the resource is unavailable.
    pub fn is_not_found(&self) -> bool {
        let gone = |response: &ErrorResponse| !response.html && !response.unavailable;
        self.is_invalid_id() || self.error_response(404).or(self.error_response(410)).is_some_and(gone)
    }

    /// Whether the API rejected an id with 400: one that does not exist, or is not an id.
    pub fn is_invalid_id(&self) -> bool {
        self.error_response(400).is_some_and(|response| response.invalid_id)
    }

    /// Whether the operation reads an optional setting that was never set (status 404).
    pub fn is_unset(&self) -> bool {
        self.operation().is_some_and(|operation| operation.unset) && self.is_not_found() && !self.is_invalid_id()
    }

    /// Whether the server rejects the rate of requests (status 429).
    ///
    /// Also true for a call that was not sent: the server sent 429 for another call, and accepts no request before the deadline of this one.
    pub fn is_rate_limited(&self) -> bool {
        matches!(self.0.kind, Kind::RateLimitPause(_)) || self.error_response(429).is_some()
    }

    /// Whether the current state of the resource does not permit the request (status 409).
    pub fn is_conflict(&self) -> bool {
        self.error_response(409).is_some()
    }

    /// Whether the service is idle and has to be woken first (status 424 with a body that reports this).
    pub fn is_idle(&self) -> bool {
        #[cfg(feature = "sql")]
        if matches!(self.0.kind, Kind::Sql(Failure::Idle)) {
            return true;
        }
        self.error_response(424).is_some_and(|response| response.idle)
    }

    /// Whether the credentials are missing, cannot be read, or were rejected (status 401).
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials) || self.error_response(401).is_some()
    }

    /// Whether the credentials lack a permission (status 403), see [`missing_permissions`](Self::missing_permissions).
    pub fn is_permission(&self) -> bool {
        self.error_response(403).is_some()
    }

    /// Whether a timeout passed: of the connection, an attempt, the call or the wait. Also true if the next attempt would start after the
    /// deadline.
    ///
    /// The other methods then describe the last failure of the call, for example [`is_rate_limited`](Self::is_rate_limited) or status 503.
    /// If the timeout passed during one of these, the last failure is only the source of this error:
    /// - a POST or PATCH,
    /// - an attempt with new credentials after a 401,
    /// - the body of a successful response.
    pub fn is_timeout(&self) -> bool {
        #[cfg(feature = "sql")]
        if matches!(self.0.kind, Kind::Sql(Failure::TimedOut)) {
            return true;
        }
        match self.0.kind {
            Kind::AttemptTimeout(..) | Kind::Waiting { after: Some(_), .. } => true,
            Kind::Connect | Kind::Transport if self.source().is_some_and(|source| causes(source).any(is_timeout)) => {
                true
            }
            _ => self.0.timeout.is_some(),
        }
    }

    /// Whether the last attempt could make no connection. It sent nothing. Earlier attempts may have been sent and executed.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// Whether the server certainly did not execute the request, so that any method can be sent again.
    pub(crate) fn was_not_executed(&self) -> bool {
        self.is_connect() || self.is_rate_limited() || matches!(self.0.kind, Kind::NotProcessed)
    }

    /// Whether the request succeeded, and its response does not decode.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode { .. })
    }

    /// Whether the same call may succeed later: after a failed connection, a timeout of an attempt or of the call, or status 408, 429 or 5xx.
    ///
    /// The server may have executed the request even so.
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            Kind::ErrorResponse(_) => matches!(self.status(), Some(408 | 429 | 500..=599)),
            Kind::Connect | Kind::NotProcessed | Kind::Transport | Kind::AttemptTimeout(..) => true,
            _ => self.0.timeout.is_some(),
        }
    }
}

/// Returns an error and its sources.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&cause| cause.source())
}

fn is_connect(cause: &(dyn StdError + 'static)) -> bool {
    let io = cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused);
    io || cause.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_connect)
}

fn is_timeout(cause: &(dyn StdError + 'static)) -> bool {
    let io = cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut);
    io || cause.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_timeout)
}

/// Whether the server declared in one of the two ways of HTTP/2 that it did not process the request (RFC 9113, section 8.7).
fn was_not_processed(error: &(dyn StdError + 'static)) -> bool {
    let found = causes(error).find_map(|cause| cause.downcast_ref::<h2::Error>()).filter(|error| error.is_remote());
    found.is_some_and(|error| match error.reason() {
        Some(h2::Reason::REFUSED_STREAM) => error.is_reset(),
        Some(h2::Reason::NO_ERROR) => error.is_go_away(),
        _ => false,
    })
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
