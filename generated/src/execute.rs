//! One call from its request to the whole answer: turns, credentials, attempts and deadlines.

use crate::answer::{Answer, Received};
use crate::call::CallOptions;
use crate::client::Client;
use crate::error::{Error, Kind};
use crate::retry::{Retry, FOREVER};
use crate::target::Target;
use http::header::{AUTHORIZATION, USER_AGENT};
use reqwest::Request;
use std::future::Future;
use std::pin::Pin;
use tokio::time::{sleep, timeout, timeout_at, Instant};
use tracing::field::{display, Empty};
use tracing::Instrument;

/// Builds the request of a call, once for each attempt: most calls need only one, and building costs less than copying.
pub(crate) type Build<'a> = &'a (dyn Fn() -> Result<Request, Error> + Sync);

/// How far a call got. Kept outside of the futures that run out of time.
#[derive(Default)]
struct Progress {
    attempts: u32,
    waiting_for: &'static str,
    received: Received,
    /// Why the attempt before was no good.
    last: Option<Error>,
}

impl Client {
    /// Boxed, so that the many types of calls do not each contain it.
    pub(crate) fn execute<'a>(
        &'a self,
        target: &'a Target,
        build: Build<'a>,
        options: CallOptions,
    ) -> Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send + 'a>> {
        Box::pin(async move {
            let mut progress = Progress::default();
            let limit = options.timeout.unwrap_or(self.settings().timeout);
            let deadline = Instant::now() + limit.min(FOREVER);
            let work = self.attempts(build, target, options, deadline, &mut progress);
            let result = timeout_at(deadline, work).await.unwrap_or_else(|_| {
                let error = Error::from(Kind::Deadline(limit, progress.waiting_for));
                let answer = progress.received.take(progress.attempts);
                Err(error.with_answer(answer).with_cause(progress.last.take()))
            });
            result.map_err(|error| error.on(target).after(progress.attempts))
        })
    }

    async fn attempts(
        &self,
        build: Build<'_>,
        target: &Target,
        options: CallOptions,
        deadline: Instant,
        progress: &mut Progress,
    ) -> Result<Answer, Error> {
        let settings = self.settings();
        // Attempts that count against the limit on them.
        let mut failures = 0;
        let (mut renewed, mut may_renew) = (None, true);
        loop {
            let account = self.account();
            let mut request = build()?;
            self.check_path(&request, target)?;
            let method = request.method().clone();
            progress.waiting_for = "its turn in the rate limit";
            let turn = account.limiter.turn().await;
            progress.waiting_for = "the credentials";
            let authorization = match renewed.take() {
                Some(renewed) => renewed,
                None => account.authorization(None).await?,
            };
            request.headers_mut().insert(AUTHORIZATION, authorization.value());
            request.headers_mut().insert(USER_AGENT, settings.user_agent.clone());
            progress.attempts += 1;
            let started = turn.start();
            let error = match self.attempt(request, target, progress).await {
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
            let is_last = options.retry == Retry::Never || failures >= settings.max_attempts;
            // What was refused for its credentials did not run. It is sent once more if there are other ones by now; their source
            // learns of it in any case.
            if error.is_auth() {
                progress.waiting_for = "the credentials";
                match self.account().authorization(Some(&authorization)).await {
                    Ok(other) if other != authorization && may_renew && !is_last => renewed = Some(other),
                    Ok(_) => return Err(error),
                    Err(source) => return Err(error.with_source(source)),
                }
                may_renew = false;
                progress.last = Some(error);
                continue;
            }
            if is_last || !options.retry.allows(&error, &method) {
                return Err(error);
            }
            // Waiting for a moment after the deadline helps nobody.
            if pause >= deadline.saturating_duration_since(Instant::now()) {
                return Err(error);
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
    async fn attempt(&self, request: Request, target: &Target, progress: &mut Progress) -> Result<Answer, Error> {
        let span = tracing::info_span!(
            "clickhouse_cloud_request",
            operation = target.id(),
            method = &*target.method,
            path = &*target.path,
            attempt = progress.attempts,
            status = Empty,
            request_id = Empty,
            latency_ms = Empty,
        );
        let started = Instant::now();
        let limit = self.settings().attempt_timeout;
        let exchange = timeout(limit, self.exchange(request, progress)).instrument(span.clone()).await;
        span.record("latency_ms", u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
        let late = |_| Err(Error::from(Kind::AttemptTimeout(limit, progress.waiting_for)));
        let trouble = exchange.unwrap_or_else(late).err();
        let Some(answer) = progress.received.take(progress.attempts) else {
            return Err(trouble.unwrap_or_else(|| Kind::Transport.into()));
        };
        span.record("status", answer.status.as_u16());
        if let Some(id) = (!span.is_disabled()).then(|| answer.request_id()).flatten() {
            span.record("request_id", display(id));
        }
        match (answer.status.is_success(), trouble) {
            (true, None) => Ok(answer),
            (true, Some(trouble)) => Err(trouble.with_answer(answer)),
            // A refusal is one even if not all of it came.
            (false, trouble) => Err(Error::refused(answer).with_cause(trouble)),
        }
    }

    /// Sends a request and receives the answer, as far as it comes.
    async fn exchange(&self, request: Request, progress: &mut Progress) -> Result<(), Error> {
        progress.waiting_for = "a connection or the headers of the answer";
        let mut response = self.http().execute(request).await.map_err(Error::http)?;
        progress.waiting_for = "the body of the answer";
        progress.received.head = Some((response.status(), std::mem::take(response.headers_mut())));
        let longest = self.settings().max_body;
        let mut left = longest;
        while let Some(mut chunk) = response.chunk().await.map_err(Error::http)? {
            let more = left.checked_sub(chunk.len());
            chunk.truncate(left);
            progress.received.body.push(chunk);
            left = more.ok_or(Kind::TooLarge(longest))?;
        }
        Ok(())
    }

    /// Refuses arguments that would lead to another path: empty, `.` and `..`.
    fn check_path(&self, request: &Request, target: &Target) -> Result<(), Error> {
        let Some(operation) = target.operation else { return Ok(()) };
        let depth = |path: &str| path.split('/').filter(|segment| !segment.is_empty()).count();
        let root = self.base_url().splitn(4, '/').nth(3).map_or(0, depth);
        match depth(request.url().path()) == root + depth(operation.path) {
            true => Ok(()),
            false => Err(Error::setup(format!("an argument for the path {} is empty, `.` or `..`", operation.path))),
        }
    }
}
