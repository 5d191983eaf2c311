//! Events for each attempt of a call, for metrics.

use crate::error::Error;
use crate::target::Target;
use http::StatusCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use tracing::Span;

/// An attempt to send the request of a call, for [`ClientBuilder::with_observer`](crate::ClientBuilder::with_observer).
///
/// It contains no query and no credentials. [`path`](Self::path) contains the arguments of [`Client::request`](crate::Client::request), and an
/// error may have the headers and a part of the body of a response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The id of the operation, `None` for [`Client::request`](crate::Client::request) and SQL.
    pub operation_id: Option<&'static str>,
    /// The method of the request.
    pub method: &'a str,
    /// The path template of the document, such as `/v1/things/{thingId}`. For [`Client::request`](crate::Client::request) the path that was
    /// passed, without its query. For SQL the template of the Query API.
    pub path: &'a str,
    /// The number of the attempt within the call, from 1.
    pub number: u32,
    /// The event.
    pub event: AttemptEvent<'a>,
}

/// An event of an attempt: its start, or one of three ways in which it ends.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum AttemptEvent<'a> {
    /// The request is about to be sent.
    Start,
    /// A complete response was received, with any status. Of a streamed response, the headers were received.
    #[non_exhaustive]
    Response {
        /// The HTTP status.
        status: u16,
        /// The time since the start.
        duration: Duration,
    },
    /// No complete response was received.
    #[non_exhaustive]
    Error {
        /// The error. [`status`](Error::status) returns the status if the headers of a response were received.
        error: &'a Error,
        /// The time since the start.
        duration: Duration,
    },
    /// The call was dropped, or its timeout passed.
    #[non_exhaustive]
    Cancelled {
        /// The time since the start.
        duration: Duration,
    },
}

/// The function that is called for each event.
pub(crate) type Observer = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

/// An attempt that has started. Dropping it ends the attempt.
pub(crate) struct Watch<'a> {
    span: &'a Span,
    observer: Option<&'a Observer>,
    target: &'a Target,
    number: u32,
    started: Instant,
    has_ended: bool,
}

impl<'a> Watch<'a> {
    pub(crate) fn start(span: &'a Span, observer: Option<&'a Observer>, target: &'a Target, number: u32) -> Self {
        let watch = Self { span, observer, target, number, started: Instant::now(), has_ended: false };
        watch.report(AttemptEvent::Start);
        watch
    }

    /// Reports the end of the attempt. `status` is that of a complete response.
    pub(crate) fn end(mut self, status: Option<StatusCode>, error: Option<&Error>) {
        self.has_ended = true;
        let duration = self.started.elapsed();
        match (status, error) {
            (Some(status), _) => self.report(AttemptEvent::Response { status: status.as_u16(), duration }),
            (None, Some(error)) => self.report(AttemptEvent::Error { error, duration }),
            (None, None) => {}
        }
    }

    fn report(&self, event: AttemptEvent<'_>) {
        let Some(observer) = self.observer else { return };
        let Target { operation, method, path } = self.target;
        let operation_id = operation.map(|operation| operation.id);
        observer(&Attempt { operation_id, method, path, number: self.number, event });
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        let duration = self.started.elapsed();
        self.span.record("latency_ms", u64::try_from(duration.as_millis()).unwrap_or(u64::MAX));
        // A panic during another panic would abort the process.
        if !self.has_ended && !std::thread::panicking() {
            self.report(AttemptEvent::Cancelled { duration });
        }
    }
}
