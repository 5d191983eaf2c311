//! Waiting for something to reach a state. Which things and states there are is generated.

use crate::client::Client;
use crate::error::{Error, Kind};
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::{sleep, timeout};

type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;
type Looks<T> = Box<dyn FnMut() -> BoxFuture<Look<T>> + Send>;
type OnState = Box<dyn FnMut(&str) + Send>;

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

/// What one look at a thing shows.
pub(crate) enum Look<T> {
    /// It is where it should be.
    Done(T),
    /// It is in this state, and may get there.
    Pending(String),
    /// It is in this state, and will not get there.
    Failed(String),
}

impl<T> Look<T> {
    /// Judges a thing by its state.
    pub(crate) fn at(thing: T, state: &str, wanted: &[&str], failed: &[&str]) -> Self {
        match state {
            state if wanted.contains(&state) => Self::Done(thing),
            state if failed.contains(&state) => Self::Failed(state.to_owned()),
            state => Self::Pending(state.to_owned()),
        }
    }
}

/// Waiting for one thing; nothing happens until it is awaited.
///
/// It looks at once and then at intervals, within the rate limit. Failures that a later look may not meet
/// ([`Error::is_retryable`]) count as one more state. Dropping the future stops the waiting, and nothing else.
#[must_use = "nothing is waited for until this is awaited"]
pub struct Waiting<T> {
    look: Looks<T>,
    wanted: &'static str,
    interval: Duration,
    timeout: Duration,
    on_state: OnState,
}

impl<T: Send + 'static> Waiting<T> {
    pub(crate) fn new(wanted: &'static str, interval: Duration, timeout: Duration, look: Looks<T>) -> Self {
        Self { look, wanted, interval, timeout, on_state: Box::new(|_| ()) }
    }

    /// Gives up after this long.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Looks this long after the look before.
    pub fn with_interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Calls this with the first state, and whenever it changes.
    pub fn on_state(mut self, callback: impl FnMut(&str) + Send + 'static) -> Self {
        self.on_state = Box::new(callback);
        self
    }

    async fn run(mut self) -> Result<T, Error> {
        let (wanted, after) = (self.wanted, self.timeout);
        let mut last = String::new();
        let done = timeout(after, self.watch(&mut last)).await;
        done.unwrap_or_else(|_| Err(Kind::Waiting { wanted, last, after: Some(after) }.into()))
    }

    async fn watch(&mut self, last: &mut String) -> Result<T, Error> {
        loop {
            let state = match (self.look)().await {
                Ok(Look::Done(thing)) => return Ok(thing),
                Ok(Look::Pending(state)) => state,
                Ok(Look::Failed(last)) => return Err(Kind::Waiting { wanted: self.wanted, last, after: None }.into()),
                Err(error) if error.is_retryable() => error.to_string(),
                Err(error) => return Err(error),
            };
            if state != *last {
                (self.on_state)(&state);
                *last = state;
            }
            sleep(self.interval).await;
        }
    }
}

impl<T: Send + 'static> IntoFuture for Waiting<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
