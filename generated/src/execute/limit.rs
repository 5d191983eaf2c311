//! The rate limit: a sliding window over the starts of requests, and a pause of all requests after a 429.

use crate::retry::{Backoff, FOREVER};
use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{timeout_at, Instant};

/// The longest time for which a free slot is reserved for the first waiter of the queue.
const MAX_RESERVATION: Duration = Duration::from_millis(200);

/// At most `requests` starts in any `period`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RateLimit {
    pub(crate) requests: usize,
    pub(crate) period: Duration,
}

/// Gives permits to start requests.
pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    /// The holder of this lock is the first of the queue. The mutex of tokio is fair, so that waiters get it in the order of arrival.
    queue: tokio::sync::Mutex<()>,
    window: Mutex<Window>,
    /// Notifies waiters that a permit was returned unused.
    returned: Notify,
}

#[derive(Default)]
struct Window {
    /// The latest starts and the reservations of unused permits, oldest first.
    slots: VecDeque<(Slot, Instant)>,
    last_id: u64,
    paused_until: Option<Instant>,
    /// When the server last sent a 429, and how many it sent in a row.
    last_rejection: Option<Instant>,
    rejections: u32,
}

#[derive(PartialEq)]
enum Slot {
    Started,
    Reserved(u64),
}

impl Window {
    /// Returns the pause that the server requests, if it ends after the deadline.
    fn pause_beyond(&self, deadline: Instant) -> Option<Duration> {
        let until = self.paused_until.filter(|until| *until >= deadline)?;
        Some(until.saturating_duration_since(Instant::now()))
    }

    /// Returns when the next request may start, if that is not now.
    fn next_slot(&mut self, limit: Option<RateLimit>, now: Instant) -> Option<Instant> {
        let next_slot = limit.and_then(|limit| {
            while self.slots.front().is_some_and(|(_, at)| *at + limit.period <= now) {
                self.slots.pop_front();
            }
            let (_, oldest) = self.slots.front().filter(|_| self.slots.len() >= limit.requests)?;
            Some(*oldest + limit.period)
        });
        next_slot.max(self.paused_until.filter(|until| *until > now))
    }

    /// Removes the reservation of a permit. Returns whether it was still there.
    fn release(&mut self, id: u64) -> bool {
        let at = self.slots.iter().rposition(|(slot, _)| *slot == Slot::Reserved(id));
        at.and_then(|at| self.slots.remove(at)).is_some()
    }
}

/// A permit to start one request now. It counts as a start. Dropping it unused returns it.
pub(crate) struct Permit<'a> {
    limiter: &'a Limiter,
    id: u64,
}

impl Permit<'_> {
    /// Returns the time of the start. `None` if the permit was used so late that other requests took its slot.
    pub(crate) fn start(self) -> Option<Instant> {
        let now = Instant::now();
        let mut window = self.limiter.window();
        window.release(self.id);
        if window.next_slot(self.limiter.limit, now).is_some() {
            return None;
        }
        if self.limiter.limit.is_some() {
            window.slots.push_back((Slot::Started, now));
        }
        Some(now)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if self.limiter.window().release(self.id) {
            self.limiter.returned.notify_waiters();
        }
    }
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>) -> Self {
        // Longer than the period of the server. The server counts when requests arrive, and some arrive faster than those before them.
        let longer = |period: Duration| period.min(FOREVER) + period.min(FOREVER) / 50 + Duration::from_millis(4);
        let limit = limit.map(|limit| RateLimit { period: longer(limit.period), ..limit });
        Self { limit, queue: tokio::sync::Mutex::default(), window: Mutex::default(), returned: Notify::new() }
    }

    /// Waits until a request may start. Fails at once if the server requests a pause that ends after the deadline, and returns that pause.
    ///
    /// Permits are first come, first served. A waiter that is not polled within [`MAX_RESERVATION`] loses its reservation to another waiter.
    pub(crate) async fn permit(&self, deadline: Instant) -> Result<Permit<'_>, Duration> {
        let reservation = self.limit.map_or(Duration::ZERO, |limit| (limit.period / 64).min(MAX_RESERVATION));
        let mut first = self.queue.try_lock().ok();
        // Skips the queue when it is empty and the window has a free slot.
        if let Some(permit) = first.as_ref().and_then(|_| self.try_permit()) {
            return Ok(permit);
        }
        let mut queue = pin!(self.queue.lock());
        loop {
            let returned = self.returned.notified();
            let now = Instant::now();
            if let Some(pause) = self.window().pause_beyond(deadline) {
                return Err(pause);
            }
            let next_slot = self.window().next_slot(self.limit, now);
            if first.is_some() || self.limit.is_none() {
                if let Some(next_slot) = next_slot {
                    let _ = timeout_at(next_slot, returned).await;
                }
            } else if let Ok(next) = timeout_at(next_slot.unwrap_or(now) + reservation, &mut queue).await {
                first = Some(next);
                continue;
            }
            if let Some(permit) = self.try_permit() {
                return Ok(permit);
            }
        }
    }

    fn try_permit(&self) -> Option<Permit<'_>> {
        let now = Instant::now();
        let mut window = self.window();
        if window.next_slot(self.limit, now).is_some() {
            return None;
        }
        window.last_id += 1;
        let id = window.last_id;
        if self.limit.is_some() {
            window.slots.push_back((Slot::Reserved(id), now));
        }
        drop(window);
        Some(Permit { limiter: self, id })
    }

    /// Records a 429. Pauses all requests for the time that the server requests, and returns that time.
    pub(crate) fn rejected(&self, started: Instant, requested: Option<Duration>, backoff: &Backoff) -> Duration {
        let now = Instant::now();
        let mut window = self.window();
        // The rejections of requests that were sent at the same time count as one.
        if window.last_rejection.is_none_or(|last| started >= last) {
            window.rejections += 1;
        }
        window.last_rejection = Some(now);
        let pause = match (requested, window.rejections) {
            (Some(requested), ..=1) => requested,
            // The pause was not long enough: other programs use the same key.
            (Some(requested), rejections) => requested + backoff.pause(rejections - 1) / 8,
            (None, rejections) => backoff.pause(rejections),
        };
        let until = window.paused_until.max(Some(now + pause)).unwrap_or(now);
        window.paused_until = Some(until);
        drop(window);
        // Waiters check whether the pause ends after their deadline.
        self.returned.notify_waiters();
        until - now
    }

    /// Records that the server accepted a request.
    pub(crate) fn accepted(&self) {
        self.window().rejections = 0;
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
