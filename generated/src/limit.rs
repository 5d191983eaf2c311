//! The rate limit: a sliding window over the starts of requests, and a common pause after the server said "too many".

use crate::retry::{Backoff, FOREVER};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{sleep_until, Instant};

/// At most this many starts in any stretch of this length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RateLimit {
    pub(crate) requests: usize,
    pub(crate) period: Duration,
}

pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    /// The latest starts, oldest first. Who holds the lock is next; tokio's mutex is fair, so calls go in order.
    starts: tokio::sync::Mutex<VecDeque<Instant>>,
    hold: Mutex<Hold>,
}

#[derive(Debug, Default)]
struct Hold {
    until: Option<Instant>,
    /// When the server last refused, and how often without serving anything in between.
    refused: Option<Instant>,
    refusals: u32,
}

/// The right to start one request now. Dropping it unused gives it back.
pub(crate) struct Turn<'a>(Option<(RateLimit, tokio::sync::MutexGuard<'a, VecDeque<Instant>>)>);

impl Turn<'_> {
    /// Counts the start, now.
    pub(crate) fn start(self) -> Instant {
        let now = Instant::now();
        if let Some((limit, mut starts)) = self.0 {
            if starts.len() >= limit.requests {
                starts.pop_front();
            }
            starts.push_back(now);
        }
        now
    }
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>) -> Self {
        // Longer than the server's: it counts arrivals, and requests do not all travel equally fast.
        let longer = |period: Duration| period.min(FOREVER) + period.min(FOREVER) / 50 + Duration::from_millis(4);
        let limit = limit.map(|limit| RateLimit { period: longer(limit.period), ..limit });
        Self { limit, starts: tokio::sync::Mutex::default(), hold: Mutex::default() }
    }

    /// Waits until a request may start.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        let Some(limit) = self.limit else {
            while let Some(until) = self.held(Instant::now()) {
                sleep_until(until).await;
            }
            return Turn(None);
        };
        let starts = self.starts.lock().await;
        loop {
            let now = Instant::now();
            let full = starts.len() >= limit.requests;
            let opens = starts.front().filter(|_| full).map(|oldest| *oldest + limit.period).filter(|at| *at > now);
            match opens.max(self.held(now)) {
                Some(until) => sleep_until(until).await,
                None => return Turn(Some((limit, starts))),
            }
        }
    }

    /// The server refused a request as one too many. Holds all others back, for as long as it asks, and returns for how long.
    pub(crate) fn refused(&self, started: Instant, asked: Option<Duration>, backoff: &Backoff) -> Duration {
        let now = Instant::now();
        let mut hold = self.hold();
        // Requests that were under way together are refused together, which is one refusal.
        if hold.refused.is_none_or(|refused| started >= refused) {
            hold.refusals += 1;
        }
        hold.refused = Some(now);
        let pause = match (asked, hold.refusals) {
            (Some(asked), ..=1) => asked,
            // The promised reset did not help: others use the same key.
            (Some(asked), refusals) => asked + backoff.pause(refusals - 1) / 8,
            (None, refusals) => backoff.pause(refusals),
        };
        let until = hold.until.max(Some(now + pause)).unwrap_or(now);
        hold.until = Some(until);
        until - now
    }

    /// The server took a request.
    pub(crate) fn accepted(&self) {
        self.hold().refusals = 0;
    }

    fn held(&self, now: Instant) -> Option<Instant> {
        self.hold().until.filter(|until| *until > now)
    }

    fn hold(&self) -> MutexGuard<'_, Hold> {
        self.hold.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
