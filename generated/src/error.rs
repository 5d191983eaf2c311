//! The one error type, and the questions a caller asks it.

mod display;
mod misfit;
mod refusal;

pub(crate) use misfit::misfit;

use crate::answer::Answer;
use crate::operation::Operation;
#[cfg(feature = "sql")]
use crate::sql::Failure;
use crate::support::DecodeError;
use crate::target::Target;
use http::{HeaderMap, StatusCode};
use refusal::Refusal;
use serde::de::DeserializeOwned;
use std::error::Error as StdError;
use std::io;
use std::time::Duration;

/// Why a call failed.
///
/// `Display` and `Debug` are one line that says what to do where that is known. They show no bodies, query strings or credentials, and of
/// an answer only the server's own error message. [`raw_body`](Self::raw_body) gives the rest.
pub struct Error(Box<Inner>);

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

struct Inner {
    kind: Kind,
    target: Option<Target>,
    /// The whole call took longer than it may, while it waited for this.
    late: Option<(Duration, &'static str)>,
    attempts: u32,
    answer: Option<Answer>,
    source: Option<BoxError>,
}

pub(crate) enum Kind {
    /// The client or the call is not set up right. Nothing was sent.
    Setup(String),
    /// The source of credentials failed. Nothing was sent.
    Credentials,
    /// No connection. Nothing was sent.
    Connect,
    /// The server closed the stream of HTTP/2 and declared that it had not processed the request.
    NotProcessed,
    /// The connection broke; the server may have run the request.
    Transport,
    /// One attempt took longer than it may, while it waited for this.
    AttemptTimeout(Duration, &'static str),
    /// There is nothing to say but that the call took too long.
    Unfinished,
    /// The server refused.
    Refused(Refusal),
    /// The server did it, but the answer does not decode.
    Decode { path: String, message: String },
    /// What a caller gave by name does not decode. Nothing was sent.
    #[cfg(feature = "dynamic")]
    Given { path: String, message: String },
    /// The answer is longer than the client takes, in bytes.
    TooLarge(usize),
    /// The server answered other calls with 429, and lets none pass for so long. Nothing was sent.
    Held(Duration),
    /// The server gave out the same page cursor twice.
    Circle,
    /// The pages of a list do not end: so many in a row had nothing new.
    Endless(usize),
    /// What was waited for did not happen in time, or cannot happen any more.
    Waiting { wanted: &'static str, last: String, after: Option<Duration> },
    /// The Query API reported something else than a result.
    #[cfg(feature = "sql")]
    Sql(Failure),
}

impl From<DecodeError> for Kind {
    fn from(error: DecodeError) -> Self {
        if error.is_late() {
            return Self::Unfinished;
        }
        let message = format!("{} (line {} column {})", error.message(), error.line(), error.column());
        Self::Decode { path: error.path().to_owned(), message }
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self(Box::new(Inner { kind, target: None, late: None, attempts: 0, answer: None, source: None }))
    }
}

impl Error {
    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Kind::Setup(message.into()).into()
    }

    /// `what` was given by a caller. In it, the value at `place` does not decode at `path`.
    #[cfg(feature = "dynamic")]
    pub(crate) fn given(what: &str, place: &str, path: &str, message: &str) -> Self {
        let path = format!("{place}{}", path.trim_start_matches('$'));
        Kind::Given { path, message: format!("{what}: {message}") }.into()
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

    /// Makes an error of that of a service that sends requests.
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

    pub(crate) fn refused(answer: Answer) -> Self {
        Self::from(Kind::Refused(Refusal::read(&answer))).with_answer(answer)
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
        Self::refused(Answer::new(status, headers, body.into()))
    }

    pub(crate) fn with_answer(mut self, answer: impl Into<Option<Answer>>) -> Self {
        self.0.answer = answer.into();
        self.0.attempts = self.0.answer.as_ref().map_or(0, |answer| answer.attempts);
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

    pub(crate) fn out_of_time(mut self, limit: Duration, waiting_for: &'static str) -> Self {
        self.0.late = Some((limit, waiting_for));
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

    fn refusal(&self, status: u16) -> Option<&Refusal> {
        match &self.0.kind {
            Kind::Refused(refusal) if self.status() == Some(status) => Some(refusal),
            _ => None,
        }
    }

    /// The HTTP status, if the server answered, even if the body did not come.
    pub fn status(&self) -> Option<u16> {
        self.0.answer.as_ref().map(|answer| answer.status.as_u16())
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The id that the server gave the request; its support asks for it.
    pub fn request_id(&self) -> Option<String> {
        self.0.answer.as_ref()?.request_id()
    }

    /// The operation that failed, as the document calls it. `None` for [`Client::request`](crate::Client::request).
    pub fn operation_id(&self) -> Option<&'static str> {
        Some(self.operation()?.id)
    }

    fn operation(&self) -> Option<&'static Operation> {
        self.0.target.as_ref()?.operation
    }

    /// What the server says went wrong, at most 500 characters of it.
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Refused(refusal) => refusal.message.as_deref(),
            _ => None,
        }
    }

    /// How many requests the call sent, 0 if it failed before the first; and for waiting, which is no call.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Where the answer does not decode, for example `$.result[3].name`; or what was given by name (feature `dynamic`).
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode { path, .. } => Some(path),
            #[cfg(feature = "dynamic")]
            Kind::Given { path, .. } => Some(path),
            _ => None,
        }
    }

    /// The body of the answer as it came, and as far as it came. It may contain secrets.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.answer.as_ref().map(|answer| &*answer.body)
    }

    /// The body of the answer as a type of the document or your own; `None` if there is none or it does not fit.
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.raw_body()?).ok()
    }

    /// How long the server asks to wait before the next request. More than five minutes count as five.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.0.kind {
            Kind::Held(pause) => Some(pause),
            _ => self.0.answer.as_ref()?.asked_pause(),
        }
    }

    /// The permissions that the operation needs, all of them, if the server refused for want of one.
    pub fn missing_permissions(&self) -> &'static [&'static str] {
        self.operation().filter(|_| self.is_permission()).map_or(&[], |operation| operation.permissions)
    }

    /// The last state seen, if waiting for another one failed or took too long.
    pub fn last_state(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Waiting { last, .. } => Some(last),
            _ => None,
        }
    }

    /// There is no such thing (any more): status 404 or 410, or the API's 400 for an id that is well formed and unknown
    /// ([`is_invalid_id`](Self::is_invalid_id)). Not a 404 in HTML, which means that there is no such path, and not a 404 that says that
    /// the resource is unavailable for now.
    pub fn is_not_found(&self) -> bool {
        let gone = |refusal: &Refusal| !refusal.html && !refusal.unavailable;
        self.is_invalid_id() || self.refusal(404).or(self.refusal(410)).is_some_and(gone)
    }

    /// The 400 with which the API answers for an id that does not exist, or is no id at all.
    pub fn is_invalid_id(&self) -> bool {
        self.refusal(400).is_some_and(|refusal| refusal.invalid_id)
    }

    /// The operation is about an optional part, and answers 404 because that was never set.
    pub fn is_unset(&self) -> bool {
        self.operation().is_some_and(|operation| operation.unset) && self.is_not_found() && !self.is_invalid_id()
    }

    /// Too many requests (status 429). So is a call that was not sent because the server answered other calls with 429, and holds all of
    /// them back until after its deadline.
    pub fn is_rate_limited(&self) -> bool {
        matches!(self.0.kind, Kind::Held(_)) || self.refusal(429).is_some()
    }

    /// The state of the thing does not allow this now (status 409).
    pub fn is_conflict(&self) -> bool {
        self.refusal(409).is_some()
    }

    /// The service sleeps and must be woken first (status 424 that says so).
    pub fn is_idle(&self) -> bool {
        #[cfg(feature = "sql")]
        if matches!(self.0.kind, Kind::Sql(Failure::Idle)) {
            return true;
        }
        self.refusal(424).is_some_and(|refusal| refusal.idle)
    }

    /// The credentials are missing, unreadable or refused (status 401).
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials) || self.refusal(401).is_some()
    }

    /// The credentials do not allow this (status 403); see [`missing_permissions`](Self::missing_permissions).
    pub fn is_permission(&self) -> bool {
        self.refusal(403).is_some()
    }

    /// Connecting, an attempt, the call or the wait took longer than it may, or would with another attempt.
    ///
    /// A call that runs out of time between attempts also is what its last attempt was: rate limited, of status 503, not connected.
    /// So it is while an attempt is under way, except one that may do harm if it runs twice, as a POST may: then the failure before it is
    /// only the source.
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
            _ => self.0.late.is_some(),
        }
    }

    /// No connection could be made. Nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// Whether the request certainly did not run, so that any method can be sent again.
    pub(crate) fn did_not_run(&self) -> bool {
        self.is_connect() || self.is_rate_limited() || matches!(self.0.kind, Kind::NotProcessed)
    }

    /// The server did what was asked, but its answer does not decode.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode { .. })
    }

    /// The same call may succeed later: no answer, or status 408, 429 or 5xx. Says nothing about whether the request ran.
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            Kind::Refused(_) => matches!(self.status(), Some(408 | 429 | 500..=599)),
            Kind::Connect | Kind::NotProcessed | Kind::Transport | Kind::AttemptTimeout(..) => true,
            _ => self.0.late.is_some(),
        }
    }
}

/// An error and its sources.
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

/// Whether the server used one of the two ways in which HTTP/2 declares that a request was not processed (RFC 9113, section 8.7).
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
