//! One call from its request to the whole answer: turns, credentials, attempts and deadlines.

use crate::answer::Answer;
use crate::call::CallOptions;
use crate::client::Client;
use crate::credentials::Authorization;
use crate::error::{Error, Kind};
use crate::headers::Headers;
use crate::observer::Watch;
use crate::retry::{Retry, FOREVER};
use crate::target::Target;
#[cfg(feature = "sql")]
use bytes::Bytes;
use futures_util::future::{select, Either};
use http::header::{AUTHORIZATION, USER_AGENT};
use http::StatusCode;
use reqwest::{Request, Response};
use std::future::Future;
use std::pin::{pin, Pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{sleep, timeout, timeout_at, Instant};
use tracing::field::{display, Empty};
use tracing::{Instrument, Span};

/// Builds the request of a call, once for each attempt: most calls need only one, and building costs less than copying.
pub(crate) type Build<'a> = &'a (dyn Fn() -> Result<Request, Error> + Sync);

/// How the requests to a host are completed, and how its responses are read.
pub(crate) struct Protocol {
    /// Completes a request when its authorization is known.
    pub(crate) prepare: fn(&mut Request, &Authorization) -> Result<(), Error>,
    /// Makes an error of a response that reports one.
    pub(crate) error: fn(Answer) -> Error,
    /// Whether a response with this status is returned before its body arrived.
    pub(crate) streams: fn(StatusCode) -> bool,
}

impl Protocol {
    const API: Self = Self { prepare: |_, _| Ok(()), error: Error::refused, streams: |_| false };
}

/// The part of a body that has not arrived yet.
#[cfg_attr(not(feature = "sql"), allow(dead_code))]
pub(crate) struct Body(Response);

#[cfg(feature = "sql")]
impl Body {
    /// Returns the next part, `None` at the end of the body.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.0.chunk().await.map_err(Error::http)
    }
}

/// What does not change from attempt to attempt.
struct Call<'a> {
    target: &'a Target,
    build: Build<'a>,
    retry: Retry,
    headers: &'a Headers,
    protocol: &'a Protocol,
}

/// How far a call got. Kept outside of the futures that run out of time.
struct Progress {
    limit: Duration,
    deadline: Instant,
    attempts: u32,
    waiting_for: &'static str,
    /// Whether a request is under way of which the failure before it says nothing, because it may have run or has other credentials.
    open: bool,
    /// The answer to the latest request, as far as it came.
    answer: Option<Answer>,
    /// The rest of a body that the caller reads.
    body: Option<Body>,
    /// Why the attempt before was no good.
    last: Option<Error>,
}

impl Progress {
    fn new(limit: Duration) -> Self {
        let deadline = Instant::now() + limit.min(FOREVER);
        Self { limit, deadline, attempts: 0, waiting_for: "", open: false, answer: None, body: None, last: None }
    }

    /// The latest answer, or else the latest failure, unless that is obsolete.
    fn failure(&mut self, call: &Call<'_>) -> Error {
        match (self.answer.take(), self.last.take()) {
            (Some(answer), _) if !answer.status.is_success() => (call.protocol.error)(answer),
            (None, Some(last)) if !self.open => last,
            (answer, last) => Error::from(Kind::Unfinished).with_answer(answer).with_cause(last),
        }
    }
}

impl Client {
    /// Boxed, so that the many types of calls do not each contain it.
    pub(crate) fn execute<'a>(
        &'a self,
        target: &'a Target,
        build: Build<'a>,
        options: &'a CallOptions,
    ) -> Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send + 'a>> {
        Box::pin(async move { Ok(self.begin(target, build, options, &Protocol::API).await?.0) })
    }

    /// Sends a call and returns the response, with the rest of its body if the protocol streams it.
    pub(crate) async fn begin(
        &self,
        target: &Target,
        build: Build<'_>,
        options: &CallOptions,
        protocol: &Protocol,
    ) -> Result<(Answer, Option<Body>), Error> {
        // Timers and connections need one; without it they panic.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::setup("calls run on a tokio runtime, and this one was polled outside of it").on(target));
        }
        let call = Call { target, build, retry: options.retry, headers: &options.headers, protocol };
        let mut progress = Progress::new(options.timeout.unwrap_or(self.settings().timeout));
        let work = timeout_at(progress.deadline, self.attempts(&call, &mut progress)).await;
        let late = |_| Err(progress.failure(&call).out_of_time(progress.limit, progress.waiting_for));
        match work.unwrap_or_else(late) {
            Ok(answer) => Ok((answer, progress.body)),
            Err(error) => Err(error.on(target).after(progress.attempts)),
        }
    }

    async fn attempts(&self, call: &Call<'_>, progress: &mut Progress) -> Result<Answer, Error> {
        let Call { target, retry, .. } = *call;
        let settings = self.settings();
        // Attempts that count against the limit on them.
        let mut failures = 0;
        let (mut known, mut renewed) = (None, false);
        loop {
            let mut accounts = self.account();
            let account = accounts.borrow_and_update().clone();
            let mut request = (call.build)()?;
            self.check_path(&request, target)?;
            let method = request.method().clone();
            progress.waiting_for = "its turn in the rate limit";
            let turn = account.limiter.turn(progress.deadline);
            let turn = match select(pin!(turn), pin!(accounts.changed())).await {
                Either::Left((Ok(turn), _)) => turn,
                Either::Left((Err(held), _)) => {
                    let error = match progress.last.take() {
                        Some(last) if last.is_rate_limited() => last,
                        last => Error::from(Kind::Held(held)).with_cause(last),
                    };
                    return Err(
                        error.out_of_time(progress.limit, "the end of the rate limit, which would come too late")
                    );
                }
                // What waits in line goes on with the new credentials, which have a line of their own.
                Either::Right(_) => continue,
            };
            progress.waiting_for = "the credentials";
            let authorization = match known.take().filter(|(of, _)| Arc::ptr_eq(of, &account)) {
                Some((_, known)) => known,
                None => account.authorization(None).await?,
            };
            let Some(started) = turn.start() else {
                known = Some((account.clone(), authorization));
                continue;
            };
            self.add_headers(&mut request, &authorization, call.headers)?;
            (call.protocol.prepare)(&mut request, &authorization)?;
            progress.attempts += 1;
            progress.open = progress.last.as_ref().is_some_and(Error::is_auth) || !method.is_idempotent();
            let result = self.attempt(request, call, progress).await;
            progress.open = false;
            let error = match result {
                Ok(answer) => {
                    account.limiter.accepted();
                    return Ok(answer);
                }
                Err(error) => error,
            };
            let rate_limited = error.is_rate_limited();
            if !rate_limited && error.status().is_some() {
                account.limiter.accepted();
            }
            failures += u32::from(!rate_limited);
            let asked = error.retry_after();
            let pause = if rate_limited {
                account.limiter.refused(started, asked, &settings.backoff)
            } else {
                settings.backoff.pause(failures).max(asked.unwrap_or_default())
            };
            let is_last = retry == Retry::Never || failures >= settings.max_attempts;
            // What was refused for its credentials did not run. It is sent once more if there are other ones by now; their source
            // learns of it in any case.
            if error.is_auth() {
                progress.waiting_for = "the credentials";
                progress.last = Some(error);
                // Another account never gave what was refused.
                let current = self.account().borrow().clone();
                let refused = Arc::ptr_eq(&current, &account).then_some(&authorization);
                let cause = match current.authorization(refused).await {
                    Ok(other) if other != authorization && !renewed && !is_last => {
                        (known, renewed) = (Some((current, other)), true);
                        continue;
                    }
                    other => other.err(),
                };
                return Err(progress.failure(call).with_cause(cause));
            }
            if is_last || !retry.allows(&error, &method) {
                return Err(error);
            }
            // Waiting for a moment after the deadline helps nobody.
            if pause >= progress.deadline.saturating_duration_since(Instant::now()) {
                return Err(error.out_of_time(progress.limit, "the next attempt, which would come too late"));
            }
            tracing::debug!(operation = target.id(), %error, ?pause, "trying again");
            progress.last = Some(error);
            // The limiter holds back the rate limited.
            if !rate_limited {
                progress.waiting_for = "the next attempt";
                sleep(pause).await;
            }
        }
    }

    /// Sends one request and reads its answer.
    async fn attempt(&self, request: Request, call: &Call<'_>, progress: &mut Progress) -> Result<Answer, Error> {
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
        let late = |_| Err(Error::from(Kind::AttemptTimeout(limit, progress.waiting_for)));
        let trouble = exchange.unwrap_or_else(late).err();
        let Some(answer) = progress.answer.take() else {
            let error = trouble.unwrap_or_else(|| Kind::Transport.into());
            watch.end(None, Some(&error));
            return Err(error);
        };
        if let Some(id) = (!span.is_disabled()).then(|| answer.request_id()).flatten() {
            span.record("request_id", display(id));
        }
        let whole = trouble.is_none().then_some(answer.status);
        let result = match (answer.status.is_success(), trouble) {
            (true, None) => Ok(answer),
            (true, Some(trouble)) => Err(trouble.with_answer(answer)),
            // A refusal is one even if not all of it came.
            (false, trouble) => Err((call.protocol.error)(answer).with_cause(trouble)),
        };
        watch.end(whole, result.as_ref().err());
        result
    }

    /// Adds the headers that no operation has.
    fn add_headers(&self, request: &mut Request, authorization: &Authorization, own: &Headers) -> Result<(), Error> {
        let settings = self.settings();
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, authorization.value());
        headers.insert(USER_AGENT, settings.user_agent.clone());
        for (name, value) in settings.headers.get()?.into_iter().flatten() {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        for (name, value) in own.get()?.into_iter().flatten() {
            headers.insert(name.clone(), value.clone());
        }
        Ok(())
    }

    /// Sends a request and receives the answer, as far as it comes.
    async fn exchange(
        &self,
        request: Request,
        call: &Call<'_>,
        progress: &mut Progress,
        span: &Span,
    ) -> Result<(), Error> {
        progress.waiting_for = "a connection or the headers of the answer";
        let mut response = self.transport().send(request).await?;
        progress.waiting_for = "the body of the answer";
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        span.record("status", status.as_u16());
        let deadline = (progress.deadline, progress.limit);
        let answer = Answer { status, headers, body: Vec::new(), attempts: progress.attempts, deadline };
        let body = &mut progress.answer.insert(answer).body;
        if (call.protocol.streams)(status) {
            progress.body = Some(Body(response));
            return Ok(());
        }
        let longest = self.settings().max_body;
        while let Some(chunk) = response.chunk().await.map_err(Error::http)? {
            let left = longest - body.len();
            if body.capacity() - body.len() < chunk.len() {
                // By half, where `Vec` would double: a body may be large.
                body.reserve_exact(chunk.len().max(body.len() / 2));
            }
            body.extend_from_slice(&chunk[..chunk.len().min(left)]);
            if chunk.len() > left {
                return Err(Kind::TooLarge(longest).into());
            }
        }
        Ok(())
    }

    /// Rejects arguments that would lead to another path: empty, `.` and `..`. Rejects a base URL that ends with what the path begins with.
    fn check_path(&self, request: &Request, target: &Target) -> Result<(), Error> {
        let prefix = self.base_url().splitn(4, '/').nth(3).unwrap_or_default();
        let first = target.path.split('/').nth(1).unwrap_or_default();
        if !first.is_empty() && prefix.rsplit('/').next() == Some(first) {
            let message = format!(
                "the base URL ends with `/{first}`, with which the path begins as well; remove it from the base URL"
            );
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
