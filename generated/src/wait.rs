//! Waiting until a resource reaches a state. The resources and states are generated.

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

/// A call that leads to a target state.
pub(crate) type Step = BoxFuture<()>;

/// The entry point for waiting, with a method for each resource. Returned by [`Client::wait`].
#[derive(Clone, Debug)]
pub struct Wait {
    pub(crate) client: Client,
}

impl Client {
    /// Returns the entry point for waiting until a resource reaches a state.
    pub fn wait(&self) -> Wait {
        Wait { client: self.clone() }
    }
}

/// A call that returns a resource with a state.
pub(crate) trait Watched:
    Clone
    + Send
    + Sync
    + 'static
    + IntoFuture<Output = Result<Reply<Self::Resource>, Error>, IntoFuture = CallFuture<Self::Resource>>
{
    type Resource: Send + 'static;

    /// Shortens the timeout of the call to `left`.
    fn within(self, left: Duration) -> Self;
    /// Returns the state of the resource.
    fn state(resource: &Self::Resource) -> Option<&str>;
    /// Returns the call that leads from this state to the target state, if there is one.
    fn step(&self, target: &str, state: &str) -> Option<Step>;
}

/// A state to wait for. Times are in seconds.
pub(crate) struct TargetState {
    pub(crate) operation: &'static Operation,
    pub(crate) name: &'static str,
    pub(crate) condition: Condition,
    pub(crate) failed: &'static [&'static str],
    pub(crate) interval: u64,
    pub(crate) timeout: u64,
}

/// The condition on which a target state is reached.
pub(crate) enum Condition {
    In(&'static [&'static str]),
    NotIn(&'static [&'static str]),
    Gone,
}

impl TargetState {
    fn is_reached(&self, state: &str) -> bool {
        match self.condition {
            Condition::In(states) => states.contains(&state),
            Condition::NotIn(states) => !state.is_empty() && !states.contains(&state) && !self.failed.contains(&state),
            Condition::Gone => false,
        }
    }

    fn not_reached(&self, last: String, after: Option<Duration>) -> Error {
        Error::from(Kind::Waiting { wanted: self.name, last, after }).on(&self.operation.into())
    }
}

/// Waits until the resource is in a state, and returns the resource.
pub(crate) fn until<C: Watched>(call: C, target: &'static TargetState) -> Waiting<Reply<C::Resource>> {
    Waiting::new(call, target, |found| found)
}

/// Waits until the resource does not exist.
pub(crate) fn gone<C: Watched>(call: C, target: &'static TargetState) -> Waiting<()> {
    Waiting::new(call, target, |_| Ok(()))
}

/// Returns a step that makes this call and discards its result.
pub(crate) fn step<T>(call: impl Future<Output = Result<T, Error>> + Send + 'static) -> Step {
    Box::pin(async { call.await.map(drop) })
}

/// Decodes the request body of a step.
pub(crate) fn body<T: Decode>(json: &str) -> Result<T, Error> {
    decode(json).map(|decoded| decoded.value).map_err(|error| Kind::from(error).into())
}

/// Waits until one resource reaches a state. Nothing is sent until it is awaited.
///
/// The first request is sent immediately, the next ones at intervals. They count against the rate limit. Dropping the future stops the
/// requests.
///
/// The waiting fails
/// - when the timeout passes. If the last request failed, its failure is the source of the error;
/// - in a state from which the target cannot be reached;
/// - if the resource does not exist, unless that is the target. If the server rejects the id of the first request, it fails in any case;
/// - after another error for which [`Error::is_retryable`] is false. Status 404 and 409 of a request that changes the resource do not end it.
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
    /// The error of the last request, or of the step after it.
    last_error: Option<Error>,
}

impl Watch {
    fn record(&mut self, state: &str) {
        let last = self.last.get_or_insert_default();
        if !state.is_empty() && last != state {
            (self.on_state)(state);
            *last = state.to_owned();
        }
    }
}

impl<T: Send + 'static> Waiting<T> {
    fn new<C: Watched>(
        call: C,
        target: &'static TargetState,
        finish: fn(Found<C::Resource>) -> Result<T, Error>,
    ) -> Self {
        let (interval, timeout) = (Duration::from_secs(target.interval), Duration::from_secs(target.timeout));
        let run = move |watch| Box::pin(async move { finish(reach(call, target, watch).await?) }) as BoxFuture<T>;
        let watch = Watch { interval, timeout, on_state: Box::new(|_| ()), last: None, last_error: None };
        Self { run: Box::new(run), watch }
    }

    /// Sets the timeout. The method that returned this value documents the default.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.watch.timeout = timeout;
        self
    }

    /// Sets the time between two requests. The method that returned this value documents the default.
    pub fn with_interval(mut self, interval: Duration) -> Self {
        self.watch.interval = interval;
        self
    }

    /// Calls a function with the first state, and with each state that differs from the one before.
    pub fn on_state(mut self, callback: impl FnMut(&str) + Send + 'static) -> Self {
        self.watch.on_state = Box::new(callback);
        self
    }
}

debug_fields! { Waiting<T>, |waiting| interval = waiting.watch.interval, timeout = waiting.watch.timeout }

impl<T: Send + 'static> IntoFuture for Waiting<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        (self.run)(self.watch)
    }
}

/// The resource in its target state, or the error response that reports that it does not exist.
type Found<T> = Result<Reply<T>, Error>;

async fn reach<C: Watched>(call: C, target: &TargetState, mut watch: Watch) -> Result<Found<C::Resource>, Error> {
    let deadline = Instant::now() + watch.timeout.min(FOREVER);
    let mut step_at = None;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        match call.clone().within(left).await {
            Ok(resource) => {
                let state = C::state(&resource).unwrap_or_default().to_owned();
                watch.record(&state);
                if target.is_reached(&state) {
                    return Ok(Ok(resource));
                }
                if target.failed.contains(&&*state) {
                    return Err(target.not_reached(state, None));
                }
                step_at = step_at.filter(|at| state.is_empty() || *at == state);
                match call.step(target.name, &state).filter(|_| step_at.is_none()) {
                    None => watch.last_error = None,
                    Some(step) => match timeout_at(deadline, step).await {
                        Ok(Ok(())) => (step_at, watch.last_error) = (Some(state), None),
                        // The step succeeded. Its result, which does not decode, is not needed.
                        Ok(Err(error)) if matches!(error.status(), Some(200..300)) => {
                            (step_at, watch.last_error) = (Some(state), Some(error));
                        }
                        // The next request shows whether the step is still necessary.
                        Ok(Err(error)) if error.is_retryable() || error.is_conflict() || error.is_not_found() => {
                            watch.last_error = Some(error);
                        }
                        Ok(Err(error)) => return Err(error),
                        Err(_) => {}
                    },
                }
            }
            // An id that the server never accepted may be wrong.
            Err(error) if error.is_not_found() && (watch.last.is_some() || !error.is_invalid_id()) => {
                return Ok(Err(error))
            }
            // A request that the end of the waiting interrupts does not replace an earlier failure.
            Err(error) if error.is_retryable() && Instant::now() < deadline => watch.last_error = Some(error),
            Err(error) if error.is_retryable() => {
                watch.last_error.get_or_insert(error);
            }
            Err(error) => return Err(error),
        }
        let next = Instant::now() + watch.interval.min(FOREVER);
        sleep_until(next.min(deadline)).await;
        if next >= deadline {
            let error = target.not_reached(watch.last.unwrap_or_default(), Some(watch.timeout));
            return Err(error.with_cause(watch.last_error));
        }
    }
}
