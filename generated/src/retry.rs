//! Which failures are tried again, and after how long.

use crate::error::Error;
use http::Method;
use std::time::Duration;

/// The longest time that can be added to any moment.
pub(crate) const FOREVER: Duration = Duration::from_secs(u32::MAX as u64);

/// Whether a call may be sent again after a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// If that cannot do harm: GET, HEAD, PUT and DELETE after broken connections, timeouts and status 408 and 5xx, and every method
    /// when the request certainly did not run (no connection, status 429, a stream that an HTTP/2 server refused).
    #[default]
    Safe,
    /// Also POST and PATCH. What such a call does may then happen twice.
    Always,
    /// Never: at most one request is sent.
    Never,
}

impl Retry {
    pub(crate) fn allows(self, error: &Error, method: &Method) -> bool {
        match self {
            Self::Never => false,
            _ if error.did_not_run() => true,
            Self::Safe => method.is_idempotent() && error.is_retryable(),
            Self::Always => error.is_retryable(),
        }
    }
}

/// Exponential backoff with full jitter: after the nth failure anything up to `first * 2^(n-1)`, at most `longest`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Backoff {
    pub(crate) first: Duration,
    pub(crate) longest: Duration,
}

impl Backoff {
    pub(crate) fn pause(&self, failures: u32) -> Duration {
        let doubled = self.first.saturating_mul(1 << failures.saturating_sub(1).min(30));
        doubled.min(self.longest).min(FOREVER).mul_f64(fastrand::f64())
    }
}
