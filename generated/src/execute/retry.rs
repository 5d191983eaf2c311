//! Which failures permit another attempt, and the pause before it.

use crate::error::Error;
use http::Method;
use std::time::Duration;

/// A duration that stands for "no limit", and that can be added to any instant.
pub(crate) const FOREVER: Duration = Duration::from_secs(u32::MAX as u64);

/// Whether a call is sent again after a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Sends a request again if running it twice does no harm, or if it certainly did not run.
    ///
    /// - GET, HEAD, PUT and DELETE after a broken connection, a timeout, status 408 and 5xx.
    /// - Every method if the server certainly did not execute the request: after a failure to connect, status 429, or an HTTP/2 stream that the
    ///   server declared as not processed.
    #[default]
    Safe,
    /// Sends POST and PATCH again as well. The server may then execute the call twice.
    Always,
    /// Sends no request again after a failure.
    Never,
}

impl Retry {
    pub(crate) fn allows(self, error: &Error, method: &Method) -> bool {
        match self {
            Self::Never => false,
            _ if error.was_not_executed() => true,
            Self::Safe => method.is_idempotent() && error.is_retryable(),
            Self::Always => error.is_retryable(),
        }
    }
}

/// Exponential backoff with full jitter: the pause after the nth failure is random, up to `first * 2^(n-1)` and at most `max`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Backoff {
    pub(crate) first: Duration,
    pub(crate) max: Duration,
}

impl Backoff {
    pub(crate) fn pause(&self, failures: u32) -> Duration {
        let doubled = self.first.saturating_mul(1 << failures.saturating_sub(1).min(30));
        doubled.min(self.max).min(FOREVER).mul_f64(fastrand::f64())
    }
}
