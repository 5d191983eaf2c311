//! The clock of a sandbox: real time, the time of the API, which can run faster, and the time of day.

use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Measures time since the sandbox was started.
pub(crate) struct Clock {
    source: Source,
    /// The time of day at the start.
    start: SystemTime,
    pace: Mutex<Pace>,
}

/// What real time is measured with.
enum Source {
    /// The clock of the machine: a sandbox with a network has its own threads.
    Machine(Instant),
    /// The clock of the caller's tokio runtime, which a test may have paused.
    Runtime(tokio::time::Instant),
}

/// How the time of the API relates to real time.
#[derive(Clone, Copy)]
struct Pace {
    speed: f64,
    /// The real time since which the speed holds, without what was added by [`Clock::advance`].
    since: Duration,
    /// The time of the API then.
    api: f64,
    /// What was added by [`Clock::advance`].
    advanced: Duration,
}

/// A point in time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now {
    /// Real time since the start, plus what [`Clock::advance`] added.
    pub(crate) real: Duration,
    /// Seconds of the API's time since the start.
    pub(crate) api: f64,
    /// Whether everything that takes time is over at once.
    is_instant: bool,
    /// The time of day, in seconds since 1970.
    pub(crate) day: u64,
}

impl Clock {
    /// Measures with the machine's clock.
    pub(crate) fn machine(start: Option<SystemTime>, speed: f64) -> Self {
        Self::new(Source::Machine(Instant::now()), start, speed)
    }

    /// Measures with the clock of the tokio runtime.
    pub(crate) fn runtime(start: Option<SystemTime>, speed: f64) -> Self {
        Self::new(Source::Runtime(tokio::time::Instant::now()), start, speed)
    }

    fn new(source: Source, start: Option<SystemTime>, speed: f64) -> Self {
        let pace = Pace { speed, since: Duration::ZERO, api: 0.0, advanced: Duration::ZERO };
        Self { source, start: start.unwrap_or_else(SystemTime::now), pace: Mutex::new(pace) }
    }

    /// Whether requests are handled on the threads of the caller's runtime.
    pub(crate) fn is_of_runtime(&self) -> bool {
        matches!(self.source, Source::Runtime(_))
    }

    pub(crate) fn now(&self) -> Now {
        let pace = *self.lock();
        let elapsed = self.elapsed();
        let real = elapsed.saturating_add(pace.advanced);
        let start = self.start.duration_since(UNIX_EPOCH).unwrap_or_default();
        Now {
            real,
            api: pace.api_at(elapsed),
            is_instant: pace.speed == f64::INFINITY,
            day: start.saturating_add(real).as_secs(),
        }
    }

    /// Lets time pass, for the API and for the time of day.
    pub(crate) fn advance(&self, duration: Duration) {
        let mut pace = self.lock();
        pace.advanced = pace.advanced.saturating_add(duration);
        pace.api += duration.as_secs_f64();
    }

    /// Changes how many seconds of the API's time pass in a second.
    pub(crate) fn set_speed(&self, speed: f64) {
        let elapsed = self.elapsed();
        let mut pace = self.lock();
        *pace = Pace { speed, since: elapsed, api: pace.api_at(elapsed), ..*pace };
    }

    pub(crate) fn speed(&self) -> f64 {
        self.lock().speed
    }

    fn elapsed(&self) -> Duration {
        match &self.source {
            Source::Machine(start) => start.elapsed(),
            Source::Runtime(start) => tokio::time::Instant::now().saturating_duration_since(*start),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl Pace {
    fn api_at(&self, elapsed: Duration) -> f64 {
        // What never takes time has no speed: what depends on the time itself, such as idling, goes by real time.
        let speed = if self.speed.is_finite() { self.speed } else { 1.0 };
        self.api + elapsed.saturating_sub(self.since).as_secs_f64() * speed
    }
}

impl Now {
    /// The hour, counted from 1970.
    pub(crate) fn hour(&self) -> u64 {
        self.day / 3_600
    }

    /// The time of the API at which something ended that began at `since` and takes so many seconds; `None` if it goes on.
    pub(crate) fn end_of(&self, since: f64, seconds: f64) -> Option<f64> {
        if self.is_instant {
            return Some(since);
        }
        let end = since + seconds;
        (end <= self.api).then_some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_api_runs_at_its_speed() {
        let clock = Clock::runtime(Some(UNIX_EPOCH + Duration::from_secs(1_000)), 60.0);
        tokio::time::advance(Duration::from_secs(2)).await;
        let now = clock.now();
        assert_eq!((now.real, now.api, now.day), (Duration::from_secs(2), 120.0, 1_002));
        assert_eq!((now.end_of(10.0, 110.0), now.end_of(10.0, 111.0)), (Some(120.0), None));
        clock.advance(Duration::from_secs(3_600));
        clock.set_speed(0.0);
        tokio::time::advance(Duration::from_secs(5)).await;
        let now = clock.now();
        assert_eq!((now.real, now.api, now.day), (Duration::from_secs(3_607), 3_720.0, 4_607));
        clock.set_speed(f64::INFINITY);
        assert_eq!(clock.now().end_of(3_720.0, 1e9), Some(3_720.0));
    }
}
