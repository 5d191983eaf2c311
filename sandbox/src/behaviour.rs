//! What the live API is reported to do that its document does not say. Everything is off unless it is asked for.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

/// Habits of the live API, each on request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Behaviour {
    /// More requests of one key than these answer 429 with `X-RateLimit-Reset`.
    pub rate_limit: Option<RateLimit>,
    /// An id that never existed answers 400 instead of 404; one that was deleted still answers 404.
    pub unknown_id_is_bad_request: bool,
    /// What can be removed and set again is not set at first: it answers 404.
    pub starts_unset: bool,
    /// Deleting answers 409 while the entity is in a state that does not allow it, and for a while after it got there.
    pub delete_conflicts: bool,
    /// What needs a running service answers 424 while the service is idle or stopped.
    pub needs_running: bool,
    /// A path that is not routed answers with HTML where the live API does.
    pub html_errors: bool,
    /// For how long reads, lists and the answers of changes show the state before a change, in real time.
    pub lag: Duration,
}

impl Behaviour {
    /// Everything at once, with reads that are late by 200 ms.
    pub fn live() -> Self {
        Self {
            rate_limit: Some(RateLimit::default()),
            unknown_id_is_bad_request: true,
            starts_unset: true,
            delete_conflicts: true,
            needs_running: true,
            html_errors: true,
            lag: Duration::from_millis(200),
        }
    }
}

/// How many requests a key may make.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateLimit {
    /// Requests in a window.
    pub requests: usize,
    /// Length of the window, in real time.
    pub window: Duration,
}

impl Default for RateLimit {
    /// 10 requests in 10 seconds.
    fn default() -> Self {
        Self { requests: 10, window: Duration::from_secs(10) }
    }
}

/// Keys whose requests are counted; the rest wait for a restart of the count.
const KEYS: usize = 10_000;

/// Requests of each key inside the window.
#[derive(Default)]
pub(crate) struct Windows {
    of_keys: Mutex<HashMap<String, VecDeque<Instant>>>,
}

impl Windows {
    /// Counts a request. Gives the time until the next one is allowed if this one is not.
    pub(crate) fn count(&self, key: &str, limit: RateLimit, now: Instant) -> Option<Duration> {
        let mut keys = self.of_keys.lock().ok()?;
        if keys.len() >= KEYS && !keys.contains_key(key) {
            keys.clear();
        }
        let times = keys.entry(key.to_owned()).or_default();
        while times.front().is_some_and(|first| now.duration_since(*first) >= limit.window) {
            times.pop_front();
        }
        if times.len() >= limit.requests {
            let first = times.front().copied().unwrap_or(now);
            return Some(limit.window.saturating_sub(now.duration_since(first)));
        }
        times.push_back(now);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_lets_so_many_through() {
        let windows = Windows::default();
        let limit = RateLimit { requests: 2, window: Duration::from_secs(10) };
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(windows.count("a", limit, at(0)), None);
        assert_eq!(windows.count("a", limit, at(4)), None);
        assert_eq!(windows.count("a", limit, at(5)), Some(Duration::from_secs(5)));
        assert_eq!(windows.count("b", limit, at(5)), None);
        assert_eq!(windows.count("a", limit, at(10)), None);
        assert_eq!(windows.count("a", limit, at(11)), Some(Duration::from_secs(3)));
    }
}
