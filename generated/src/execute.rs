//! Sends a call: rate limit, credentials, attempts and deadlines.

pub(crate) mod headers;
pub(crate) mod limit;
pub(crate) mod observer;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod target;
pub(crate) mod transport;

use crate::call::CallOptions;
use crate::client::{Account, Shared};
use crate::credentials::Authorization;
use crate::error::{Error, Kind};
use crate::headers::Headers;
use crate::observer::Watch;
use crate::response::RawResponse;
use crate::retry::{Retry, FOREVER};
use crate::target::Target;
#[cfg(feature = "sql")]
use bytes::Bytes;
use futures_util::future::{select, Either};
use http::header::USER_AGENT;
use http::StatusCode;
use reqwest::{Request, Response};
use std::future::Future;
use std::pin::{pin, Pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{sleep, timeout, timeout_at, Instant};
use tracing::field::{display, Empty};
use tracing::{Instrument, Span};

/// Builds the request of a call, once for each attempt. Most calls need one attempt, and building is cheaper than cloning.
pub(crate) type Build<'a> = &'a (dyn Fn() -> Result<Request, Error> + Sync);

/// The steps of a call that differ between the hosts of the API and of SQL.
pub(crate) struct Protocol {
    /// Completes a request after its authorization is known.
    pub(crate) prepare: fn(&mut Request, &Authorization) -> Result<(), Error>,
    /// Makes an error of a response that reports one.
    pub(crate) error: fn(RawResponse) -> Error,
    /// Whether a response with this status is returned before its body is received.
    pub(crate) streams: fn(StatusCode) -> bool,
}

impl Protocol {
    const API: Self = Self { prepare: |_, _| Ok(()), error: Error::from_raw, streams: |_| false };
}

/// The part of a body that has not been received yet.
#[cfg_attr(not(feature = "sql"), allow(dead_code))]
pub(crate) struct Body(Response);

#[cfg(feature = "sql")]
impl Body {
    /// Returns the next part, `None` at the end of the body.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.0.chunk().await.map_err(Error::http)
    }
}

/// The parts of a call that are the same for all attempts.
struct Call<'a> {
    target: &'a Target,
    build: Build<'a>,
    retry: Retry,
    headers: &'a Headers,
    protocol: &'a Protocol,
}

/// An authorization and the account that it belongs to.
struct Login {
    account: Arc<Account>,
    authorization: Authorization,
}

/// A request that the rate limit permits, with the time at which it counts as started.
struct Ready {
    request: Request,
    login: Login,
    started: Instant,
}

/// The state of a call. It outlives the futures that a timeout drops.
struct Progress {
    limit: Duration,
    deadline: Instant,
    attempts: u32,
    waiting_for: &'static str,
    /// Whether the outcome of the current request is unknown. The last error does not describe it then: the server may have executed the
    /// request, or the request has other credentials.
    outcome_unknown: bool,
    /// The response to the current request, or the part of it that was received.
    response: Option<RawResponse>,
    /// The rest of a body that the caller reads.
    body: Option<Body>,
    /// The error of the previous attempt.
    last_error: Option<Error>,
}

impl Progress {
    fn new(limit: Duration) -> Self {
        let deadline = Instant::now() + limit.min(FOREVER);
        Self {
            limit,
            deadline,
            attempts: 0,
            waiting_for: "",
            outcome_unknown: false,
            response: None,
            body: None,
            last_error: None,
        }
    }

    /// Returns the error of a call whose timeout passed. It is the current error response if there is one. Otherwise it is the last error if
    /// that describes the current request.
    fn failure(&mut self, call: &Call<'_>) -> Error {
        match (self.response.take(), self.last_error.take()) {
            (Some(response), _) if !response.status.is_success() => (call.protocol.error)(response),
            (None, Some(last)) if !self.outcome_unknown => last,
            (response, last) => Error::from(Kind::Timeout).with_response(response).with_cause(last),
        }
    }
}

impl Shared {
    /// Sends a call and returns the response. The future is boxed, so that the future of each call does not contain it.
    pub(crate) fn execute<'a>(
        &'a self,
        target: &'a Target,
        build: Build<'a>,
        options: &'a CallOptions,
    ) -> Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send + 'a>> {
        Box::pin(async move { Ok(self.begin(target, build, options, &Protocol::API).await?.0) })
    }

    /// Sends a call and returns the response, with the rest of its body if the protocol streams it.
    pub(crate) async fn begin(
        &self,
        target: &Target,
        build: Build<'_>,
        options: &CallOptions,
        protocol: &Protocol,
    ) -> Result<(RawResponse, Option<Body>), Error> {
        // Timers and connections panic without a runtime.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::setup("the call was polled outside of a tokio runtime; calls need one").on(target));
        }
        let call = Call { target, build, retry: options.retry, headers: &options.headers, protocol };
        let mut progress = Progress::new(options.timeout.unwrap_or(self.settings().timeout));
        let work = timeout_at(progress.deadline, self.attempts(&call, &mut progress)).await;
        let timed_out = |_| Err(progress.failure(&call).timed_out(progress.limit, progress.waiting_for));
        match work.unwrap_or_else(timed_out) {
            Ok(response) => Ok((response, progress.body)),
            Err(error) => Err(error.on(target).after(progress.attempts)),
        }
    }

    async fn attempts(&self, call: &Call<'_>, progress: &mut Progress) -> Result<RawResponse, Error> {
        let settings = self.settings();
        // The failures that count against the maximum number of attempts.
        let mut failures = 0;
        let (mut known, mut renewed) = (None, false);
        loop {
            let Ready { mut request, login, started } = self.ready(call, progress, known.take()).await?;
            let method = request.method().clone();
            self.add_headers(&mut request, &login.authorization, call.headers)?;
            (call.protocol.prepare)(&mut request, &login.authorization)?;
            progress.attempts += 1;
            progress.outcome_unknown =
                progress.last_error.as_ref().is_some_and(Error::is_auth) || !method.is_idempotent();
            let result = self.attempt(request, call, progress).await;
            progress.outcome_unknown = false;
            let limiter = &login.account.limiter;
            let error = match result {
                Ok(response) => {
                    limiter.accepted();
                    return Ok(response);
                }
                Err(error) => error,
            };
            let rate_limited = error.is_rate_limited();
            if !rate_limited && error.status().is_some() {
                limiter.accepted();
            }
            failures += u32::from(!rate_limited);
            let requested = error.retry_after();
            let pause = if rate_limited {
                limiter.rejected(started, requested, &settings.backoff)
            } else {
                settings.backoff.pause(failures).max(requested.unwrap_or_default())
            };
            let is_last = call.retry == Retry::Never || failures >= settings.max_attempts;
            if error.is_auth() {
                known = Some(self.renew(error, call, progress, &login, !renewed && !is_last).await?);
                renewed = true;
                continue;
            }
            if is_last || !call.retry.allows(&error, &method) {
                return Err(error);
            }
            // A pause that ends after the deadline has no use.
            if pause >= progress.deadline.saturating_duration_since(Instant::now()) {
                return Err(error.timed_out(progress.limit, "the next attempt, which would start after the deadline"));
            }
            tracing::debug!(operation = call.target.id(), %error, ?pause, "sending the request again");
            progress.last_error = Some(error);
            // After a 429 the limiter makes the pause.
            if !rate_limited {
                progress.waiting_for = "the next attempt";
                sleep(pause).await;
            }
        }
    }

    /// Builds a request. Waits for the rate limit, and for the credentials unless `known` belongs to the current account.
    async fn ready(&self, call: &Call<'_>, progress: &mut Progress, mut known: Option<Login>) -> Result<Ready, Error> {
        let request = (call.build)()?;
        self.check_path(&request, call.target)?;
        loop {
            let mut accounts = self.account();
            let account = accounts.borrow_and_update().clone();
            progress.waiting_for = "the rate limit";
            let permit = account.limiter.permit(progress.deadline);
            let permit = match select(pin!(permit), pin!(accounts.changed())).await {
                Either::Left((Ok(permit), _)) => permit,
                Either::Left((Err(pause), _)) => {
                    let error = match progress.last_error.take() {
                        Some(last) if last.is_rate_limited() => last,
                        last => Error::from(Kind::RateLimitPause(pause)).with_cause(last),
                    };
                    return Err(error.timed_out(progress.limit, "the rate limit, whose pause ends after the deadline"));
                }
                // The credentials were replaced. The new ones have a separate rate limit.
                Either::Right(_) => continue,
            };
            progress.waiting_for = "the credentials";
            let login = match known.take().filter(|login| Arc::ptr_eq(&login.account, &account)) {
                Some(login) => login,
                None => Login { authorization: account.authorization(None).await?, account: account.clone() },
            };
            match permit.start() {
                Some(started) => return Ok(Ready { request, login, started }),
                None => known = Some(login),
            }
        }
    }

    /// Returns other credentials after the server rejected `login`. A rejected request was not executed, so that it can be sent once more.
    /// The source is called even if the request must not be sent again. It can then renew the credentials for later calls.
    async fn renew(
        &self,
        error: Error,
        call: &Call<'_>,
        progress: &mut Progress,
        login: &Login,
        again: bool,
    ) -> Result<Login, Error> {
        progress.waiting_for = "the credentials";
        progress.last_error = Some(error);
        // The rejection is reported to the source that returned the credentials.
        let account = self.account().borrow().clone();
        let rejected = Arc::ptr_eq(&account, &login.account).then_some(&login.authorization);
        match account.authorization(rejected).await {
            Ok(authorization) if authorization != login.authorization && again => Ok(Login { account, authorization }),
            other => Err(progress.failure(call).with_cause(other.err())),
        }
    }

    /// Sends one request and reads its response.
    async fn attempt(&self, request: Request, call: &Call<'_>, progress: &mut Progress) -> Result<RawResponse, Error> {
        let target = call.target;
        let span = tracing::info_span!(
            concat!(fact!(crate_name), "_request"),
            operation = target.id(),
            method = &*target.method,
            path = &*target.path,
            attempt = progress.attempts,
            status = Empty,
            request_id = Empty,
            latency_ms = Empty,
        );
        let settings = self.settings();
        let watch = Watch::start(&span, settings.observer.as_ref(), target, progress.attempts);
        let limit = settings.attempt_timeout;
        let exchange = timeout(limit, self.exchange(request, call, progress, &span)).instrument(span.clone()).await;
        let timed_out = |_| Err(Error::from(Kind::AttemptTimeout(limit, progress.waiting_for)));
        let failure = exchange.unwrap_or_else(timed_out).err();
        let Some(response) = progress.response.take() else {
            let error = failure.unwrap_or_else(|| Kind::Transport.into());
            watch.end(None, Some(&error));
            return Err(error);
        };
        if let Some(id) = (!span.is_disabled()).then(|| response.request_id()).flatten() {
            span.record("request_id", display(id));
        }
        let complete = failure.is_none().then_some(response.status);
        let result = match (response.status.is_success(), failure) {
            (true, None) => Ok(response),
            (true, Some(failure)) => Err(failure.with_response(response)),
            // An error response is used even if it is incomplete.
            (false, failure) => Err((call.protocol.error)(response).with_cause(failure)),
        };
        watch.end(complete, result.as_ref().err());
        result
    }

    /// Adds the headers of the client and of the call.
    fn add_headers(&self, request: &mut Request, authorization: &Authorization, own: &Headers) -> Result<(), Error> {
        let settings = self.settings();
        authorization.add_to(request);
        let headers = request.headers_mut();
        // The user agent may be a parameter of the operation.
        headers.entry(USER_AGENT).or_insert_with(|| settings.user_agent.clone());
        for (name, value) in settings.headers.get()?.into_iter().flatten() {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        for (name, value) in own.get()?.into_iter().flatten() {
            headers.insert(name.clone(), value.clone());
        }
        Ok(())
    }

    /// Sends a request and stores the response, or the part of it that is received, in `progress`.
    async fn exchange(
        &self,
        request: Request,
        call: &Call<'_>,
        progress: &mut Progress,
        span: &Span,
    ) -> Result<(), Error> {
        progress.waiting_for = "a connection or the headers of the response";
        let mut incoming = self.transport().send(request).await?;
        progress.waiting_for = "the body of the response";
        let (status, headers) = (incoming.status(), std::mem::take(incoming.headers_mut()));
        span.record("status", status.as_u16());
        let deadline = (progress.deadline, progress.limit);
        let response = RawResponse { status, headers, body: Vec::new(), attempts: progress.attempts, deadline };
        let body = &mut progress.response.insert(response).body;
        if (call.protocol.streams)(status) {
            progress.body = Some(Body(incoming));
            return Ok(());
        }
        let max_body = self.settings().max_body;
        while let Some(chunk) = incoming.chunk().await.map_err(Error::http)? {
            let left = max_body - body.len();
            if body.capacity() - body.len() < chunk.len() {
                // Grows by half, because a body may be large. `Vec` doubles.
                body.reserve_exact(chunk.len().max(body.len() / 2));
            }
            body.extend_from_slice(&chunk[..chunk.len().min(left)]);
            if chunk.len() > left {
                return Err(Kind::TooLarge(max_body).into());
            }
        }
        Ok(())
    }

    /// Rejects arguments that would change the path: empty, `.` and `..`. Rejects a base URL that ends with the start of the path.
    fn check_path(&self, request: &Request, target: &Target) -> Result<(), Error> {
        let prefix = self.base_url().splitn(4, '/').nth(3).unwrap_or_default();
        let first = target.path.split('/').nth(1).unwrap_or_default();
        // The base URL of the document belongs to its paths.
        let is_of_document = self.base_url() == fact!(base_url).trim_end_matches('/');
        if !is_of_document && !first.is_empty() && prefix.rsplit('/').next() == Some(first) {
            let message =
                format!("the base URL ends with `/{first}`, and the path starts with it; remove it from the base URL");
            return Err(Error::setup(message));
        }
        let Some(operation) = target.operation else { return Ok(()) };
        let depth = |path: &str| path.split('/').filter(|segment| !segment.is_empty()).count();
        match depth(request.url().path()) == depth(prefix) + depth(operation.path) {
            true => Ok(()),
            false => Err(Error::setup(format!("an argument for the path {} is empty, `.` or `..`", operation.path))),
        }
    }
}
