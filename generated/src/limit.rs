//! The rate limit: a sliding window over the starts of requests, and a common pause after the server said "too many".

use crate::retry::{Backoff, FOREVER};
use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{timeout_at, Instant};

/// How long at most a place stays open for the first in line alone.
const PATIENCE: Duration = Duration::from_millis(200);

/// At most this many starts in any stretch of this length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RateLimit {
    pub(crate) requests: usize,
    pub(crate) period: Duration,
}

pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    /// Who holds it is first in line. tokio's mutex is fair, so calls go in order.
    line: tokio::sync::Mutex<()>,
    window: Mutex<Window>,
    /// Tells that a turn was given back.
    given_back: Notify,
}

#[derive(Default)]
struct Window {
    /// The latest starts, and the turns that are not used yet; oldest first.
    places: VecDeque<(Place, Instant)>,
    turns: u64,
    hold: Option<Instant>,
    /// When the server last refused, and how often without serving anything in between.
    refused: Option<Instant>,
    refusals: u32,
}

#[derive(PartialEq)]
enum Place {
    Started,
    Turn(u64),
}

impl Window {
    /// For how long the server holds all requests back, if it does so beyond the deadline.
    fn held(&self, deadline: Instant) -> Option<Duration> {
        let until = self.hold.filter(|until| *until >= deadline)?;
        Some(until.saturating_duration_since(Instant::now()))
    }

    /// When the next request may start, if not now.
    fn opens(&mut self, limit: Option<RateLimit>, now: Instant) -> Option<Instant> {
        let opens = limit.and_then(|limit| {
            while self.places.front().is_some_and(|(_, at)| *at + limit.period <= now) {
                self.places.pop_front();
            }
            let (_, oldest) = self.places.front().filter(|_| self.places.len() >= limit.requests)?;
            Some(*oldest + limit.period)
        });
        opens.max(self.hold.filter(|until| *until > now))
    }

    /// Says whether the turn had its place still.
    fn leave(&mut self, turn: u64) -> bool {
        let at = self.places.iter().rposition(|(place, _)| *place == Place::Turn(turn));
        at.and_then(|at| self.places.remove(at)).is_some()
    }
}

/// The right to start one request now. It counts as a start until it is used; dropping it unused gives it back.
pub(crate) struct Turn<'a> {
    limiter: &'a Limiter,
    id: u64,
}

impl Turn<'_> {
    /// Starts, now; `None` if that comes so late that others took the place.
    pub(crate) fn start(self) -> Option<Instant> {
        let now = Instant::now();
        let mut window = self.limiter.window();
        window.leave(self.id);
        if window.opens(self.limiter.limit, now).is_some() {
            return None;
        }
        if self.limiter.limit.is_some() {
            window.places.push_back((Place::Started, now));
        }
        Some(now)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if self.limiter.window().leave(self.id) {
            self.limiter.given_back.notify_waiters();
        }
    }
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>) -> Self {
        // Longer than the server's: it counts arrivals, and requests do not all travel equally fast.
        let longer = |period: Duration| period.min(FOREVER) + period.min(FOREVER) / 50 + Duration::from_millis(4);
        let limit = limit.map(|limit| RateLimit { period: longer(limit.period), ..limit });
        Self { limit, line: tokio::sync::Mutex::default(), window: Mutex::default(), given_back: Notify::new() }
    }

    /// Waits until a request may start. Fails at once if the server holds all of them back until after the deadline, with how long it does so.
    ///
    /// Calls go in order, but none waits for one that nobody polls: a place that stays open for a moment is anybody's.
    pub(crate) async fn turn(&self, deadline: Instant) -> Result<Turn<'_>, Duration> {
        let patience = self.limit.map_or(Duration::ZERO, |limit| (limit.period / 64).min(PATIENCE));
        let mut first = self.line.try_lock().ok();
        // Most calls find nobody in line and room in the window.
        if let Some(turn) = first.as_ref().and_then(|_| self.take()) {
            return Ok(turn);
        }
        let mut line = pin!(self.line.lock());
        loop {
            let given_back = self.given_back.notified();
            let now = Instant::now();
            if let Some(held) = self.window().held(deadline) {
                return Err(held);
            }
            let opens = self.window().opens(self.limit, now);
            if first.is_some() || self.limit.is_none() {
                if let Some(opens) = opens {
                    let _ = timeout_at(opens, given_back).await;
                }
            } else if let Ok(next) = timeout_at(opens.unwrap_or(now) + patience, &mut line).await {
                first = Some(next);
                continue;
            }
            if let Some(turn) = self.take() {
                return Ok(turn);
            }
        }
    }

    fn take(&self) -> Option<Turn<'_>> {
        let now = Instant::now();
        let mut window = self.window();
        if window.opens(self.limit, now).is_some() {
            return None;
        }
        window.turns += 1;
        let id = window.turns;
        if self.limit.is_some() {
            window.places.push_back((Place::Turn(id), now));
        }
        drop(window);
        Some(Turn { limiter: self, id })
    }

    /// The server refused a request as one too many. Holds all others back, for as long as it asks, and returns for how long.
    pub(crate) fn refused(&self, started: Instant, asked: Option<Duration>, backoff: &Backoff) -> Duration {
        let now = Instant::now();
        let mut window = self.window();
        // Requests that were under way together are refused together, which is one refusal.
        if window.refused.is_none_or(|refused| started >= refused) {
            window.refusals += 1;
        }
        window.refused = Some(now);
        let pause = match (asked, window.refusals) {
            (Some(asked), ..=1) => asked,
            // The promised reset did not help: others use the same key.
            (Some(asked), refusals) => asked + backoff.pause(refusals - 1) / 8,
            (None, refusals) => backoff.pause(refusals),
        };
        let until = window.hold.max(Some(now + pause)).unwrap_or(now);
        window.hold = Some(until);
        drop(window);
        // Who waits may learn that it waits in vain.
        self.given_back.notify_waiters();
        until - now
    }

    /// The server took a request.
    pub(crate) fn accepted(&self) {
        self.window().refusals = 0;
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
