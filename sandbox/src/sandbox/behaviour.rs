//! Reported behaviour of the live API that its document does not describe. Everything is off unless it is set.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

/// Behaviour of the live API that its document does not describe.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Behaviour {
    /// More requests of one key than these are rejected with 429 and `X-RateLimit-Reset`.
    pub rate_limit: Option<RateLimit>,
    /// The id of an organization, a service or a Postgres service that never existed is rejected with 400 instead of 404. One that was
    /// deleted is still rejected with 404.
    pub unknown_id_is_bad_request: bool,
    /// A single resource that can be deleted does not exist at first: reading it is rejected with 404.
    pub starts_unset: bool,
    /// Deleting is rejected with 409 for a while after the entity got into a state that allows it.
    pub delete_conflicts: bool,
    /// Deleting works in any state. Otherwise an entity that has to be stopped first is rejected with 409.
    pub deletes_in_any_state: bool,
    /// Operations that need a running service are rejected with 424 while the service is idle or stopped.
    pub needs_running: bool,
    /// A request with the id of an entity that does not exist, or that reads do not return yet, is rejected with 400 where the live API
    /// does so: in the list of keys of a query endpoint.
    pub checks_references: bool,
    /// Requests that the document allows are rejected where the live API does so, such as a read replica of a Postgres service that is
    /// still being created.
    pub rejects_undocumented: bool,
    /// The response to an unknown path is HTML where it is with the live API.
    pub html_errors: bool,
    /// For how long reads, lists and the responses to changes return the state before a change, in real time.
    pub lag: Duration,
    /// A statement for an idle service is answered with 206 until the request confirms that the service is woken. Otherwise the
    /// statement wakes it.
    pub confirms_waking: bool,
    /// A statement for a stopped service is rejected with 404 instead of 206.
    pub stopped_is_not_found: bool,
    /// For how long the statements of a key are rejected with 401 after its first one for a service, in real time.
    pub binding_lag: Duration,
}

impl Behaviour {
    /// Everything at once, with reads that lag by 200 ms.
    pub fn live() -> Self {
        Self {
            rate_limit: Some(RateLimit::default()),
            unknown_id_is_bad_request: true,
            starts_unset: true,
            delete_conflicts: true,
            deletes_in_any_state: false,
            needs_running: true,
            checks_references: true,
            rejects_undocumented: true,
            html_errors: true,
            lag: Duration::from_millis(200),
            confirms_waking: true,
            stopped_is_not_found: false,
            binding_lag: Duration::from_millis(200),
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

/// Keys whose requests are counted; with more, counting starts again.
const MAX_KEYS: usize = 10_000;

/// Requests of each key inside the window.
#[derive(Default)]
pub(crate) struct Windows {
    of_keys: Mutex<HashMap<String, VecDeque<Duration>>>,
}

impl Windows {
    /// Counts a request. Returns the time until the next one is allowed if this one is not.
    pub(crate) fn count(&self, key: &str, limit: RateLimit, now: Duration) -> Option<Duration> {
        let mut keys = self.of_keys.lock().ok()?;
        if keys.len() >= MAX_KEYS && !keys.contains_key(key) {
            keys.clear();
        }
        let times = keys.entry(key.to_owned()).or_default();
        while times.front().is_some_and(|first| now.saturating_sub(*first) >= limit.window) {
            times.pop_front();
        }
        if times.len() >= limit.requests {
            let first = times.front().copied().unwrap_or(now);
            return Some(limit.window.saturating_sub(now.saturating_sub(first)));
        }
        times.push_back(now);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_allows_its_number_of_requests() {
        let windows = Windows::default();
        let limit = RateLimit { requests: 2, window: Duration::from_secs(10) };
        let at = Duration::from_secs;
        assert_eq!(windows.count("a", limit, at(0)), None);
        assert_eq!(windows.count("a", limit, at(4)), None);
        assert_eq!(windows.count("a", limit, at(5)), Some(Duration::from_secs(5)));
        assert_eq!(windows.count("b", limit, at(5)), None);
        assert_eq!(windows.count("a", limit, at(10)), None);
        assert_eq!(windows.count("a", limit, at(11)), Some(Duration::from_secs(3)));
    }
}
