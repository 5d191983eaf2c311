//! Waiting for something to reach a state. Which things and states there are is generated.

use crate::call::CallFuture;
use crate::client::Client;
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::reply::Reply;
use crate::retry::FOREVER;
use crate::support::{decode, Decode};
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::{sleep_until, timeout_at, Instant};

type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// A call on the way to a goal.
pub(crate) type Step = BoxFuture<()>;

/// What can be waited for: the start of [`Client::wait`].
#[derive(Clone, Debug)]
pub struct Wait {
    pub(crate) client: Client,
}

impl Client {
    /// Waits for things to reach a state.
    pub fn wait(&self) -> Wait {
        Wait { client: self.clone() }
    }
}

/// A call that shows a thing with a state.
pub(crate) trait Watched:
    Clone
    + Send
    + Sync
    + 'static
    + IntoFuture<Output = Result<Reply<Self::Thing>, Error>, IntoFuture = CallFuture<Self::Thing>>
{
    type Thing: Send + 'static;

    /// The same, if it takes no longer than this.
    fn within(self, left: Duration) -> Self;
    fn state(thing: &Self::Thing) -> Option<&str>;
    /// What has to be done at this state on the way to this goal.
    fn step(&self, goal: &str, state: &str) -> Option<Step>;
}

/// What is waited for, with times in seconds.
pub(crate) struct Goal {
    pub(crate) operation: &'static Operation,
    pub(crate) name: &'static str,
    pub(crate) reached: Reached,
    pub(crate) failed: &'static [&'static str],
    pub(crate) every: u64,
    pub(crate) budget: u64,
}

pub(crate) enum Reached {
    At(&'static [&'static str]),
    NotAt(&'static [&'static str]),
    Gone,
}

impl Goal {
    fn is_reached(&self, state: &str) -> bool {
        match self.reached {
            Reached::At(states) => states.contains(&state),
            Reached::NotAt(states) => !state.is_empty() && !states.contains(&state) && !self.failed.contains(&state),
            Reached::Gone => false,
        }
    }

    fn missed(&self, last: String, after: Option<Duration>) -> Error {
        Error::from(Kind::Waiting { wanted: self.name, last, after }).on(&self.operation.into())
    }
}

/// Waits until the thing is in a state, and gives the thing.
pub(crate) fn until<C: Watched>(call: C, goal: &'static Goal) -> Waiting<Reply<C::Thing>> {
    Waiting::new(call, goal, |found| found)
}

/// Waits until the thing is gone.
pub(crate) fn gone<C: Watched>(call: C, goal: &'static Goal) -> Waiting<()> {
    Waiting::new(call, goal, |_| Ok(()))
}

/// Sends a call on the way to a goal; only its failure matters.
pub(crate) fn step<T>(call: impl Future<Output = Result<T, Error>> + Send + 'static) -> Step {
    Box::pin(async { call.await.map(drop) })
}

/// The body of such a call.
pub(crate) fn body<T: Decode>(json: &str) -> Result<T, Error> {
    decode(json).map(|decoded| decoded.value).map_err(|error| Kind::from(error).into())
}

/// Waiting for one thing; nothing happens until it is awaited.
///
/// It looks at once and then at intervals, within the rate limit. Failures that a later look may not meet
/// ([`Error::is_retryable`]) are passed over, and the last one is the source of the error if time runs out. Dropping the future stops the waiting, and nothing else.
#[must_use = "nothing is waited for until this is awaited"]
pub struct Waiting<T> {
    run: Box<dyn FnOnce(Watch) -> BoxFuture<T> + Send>,
    watch: Watch,
}

struct Watch {
    interval: Duration,
    timeout: Duration,
    on_state: Box<dyn FnMut(&str) + Send>,
    last: Option<String>,
    /// Why the last look saw nothing, or the step after it failed.
    trouble: Option<Error>,
}

impl Watch {
    fn sees(&mut self, state: &str) {
        let last = self.last.get_or_insert_default();
        if !state.is_empty() && last != state {
            (self.on_state)(state);
            *last = state.to_owned();
        }
    }
}

impl<T: Send + 'static> Waiting<T> {
    fn new<C: Watched>(call: C, goal: &'static Goal, finish: fn(Found<C::Thing>) -> Result<T, Error>) -> Self {
        let (interval, timeout) = (Duration::from_secs(goal.every), Duration::from_secs(goal.budget));
        let run = move |watch| Box::pin(async move { finish(reach(call, goal, watch).await?) }) as BoxFuture<T>;
        let watch = Watch { interval, timeout, on_state: Box::new(|_| ()), last: None, trouble: None };
        Self { run: Box::new(run), watch }
    }

    /// Gives up after this long.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.watch.timeout = timeout;
        self
    }

    /// Looks this long after the look before.
    pub fn with_interval(mut self, interval: Duration) -> Self {
        self.watch.interval = interval;
        self
    }

    /// Calls this with the first state, and whenever it changes.
    pub fn on_state(mut self, callback: impl FnMut(&str) + Send + 'static) -> Self {
        self.watch.on_state = Box::new(callback);
        self
    }
}

shows! { Waiting<T>, |waiting| interval = waiting.watch.interval, timeout = waiting.watch.timeout }

impl<T: Send + 'static> IntoFuture for Waiting<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        (self.run)(self.watch)
    }
}

/// The thing at its goal, or the answer that it is gone.
type Found<T> = Result<Reply<T>, Error>;

async fn reach<C: Watched>(call: C, goal: &Goal, mut watch: Watch) -> Result<Found<C::Thing>, Error> {
    let deadline = Instant::now() + watch.timeout.min(FOREVER);
    let mut stepped = None;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        match call.clone().within(left).await {
            Ok(thing) => {
                let state = C::state(&thing).unwrap_or_default().to_owned();
                watch.sees(&state);
                if goal.is_reached(&state) {
                    return Ok(Ok(thing));
                }
                if goal.failed.contains(&&*state) {
                    return Err(goal.missed(state, None));
                }
                stepped = stepped.filter(|at| state.is_empty() || *at == state);
                match call.step(goal.name, &state).filter(|_| stepped.is_none()) {
                    None => watch.trouble = None,
                    Some(step) => match timeout_at(deadline, step).await {
                        Ok(Ok(())) => (stepped, watch.trouble) = (Some(state), None),
                        // The next look shows whether it is still to be done.
                        Ok(Err(error)) if error.is_retryable() || error.is_conflict() || error.is_not_found() => {
                            watch.trouble = Some(error);
                        }
                        Ok(Err(error)) => return Err(error),
                        Err(_) => {}
                    },
                }
            }
            // An id that was never seen may just be wrong.
            Err(error) if error.is_not_found() && (watch.last.is_some() || !error.is_invalid_id()) => {
                return Ok(Err(error))
            }
            // What the end of the waiting cuts short says less than what failed before.
            Err(error) if error.is_retryable() && Instant::now() < deadline => watch.trouble = Some(error),
            Err(error) if error.is_retryable() => {
                watch.trouble.get_or_insert(error);
            }
            Err(error) => return Err(error),
        }
        let next = Instant::now() + watch.interval.min(FOREVER);
        sleep_until(next.min(deadline)).await;
        if next >= deadline {
            let missed = goal.missed(watch.last.unwrap_or_default(), Some(watch.timeout));
            return Err(missed.with_cause(watch.trouble));
        }
    }
}
