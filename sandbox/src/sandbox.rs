//! The handle of a running sandbox.

pub(crate) mod behaviour;
pub(crate) mod builder;
pub(crate) mod clock;
pub(crate) mod command;
pub(crate) mod difference;
pub(crate) mod engine;
pub(crate) mod error;
pub(crate) mod records;
pub(crate) mod scene;
pub(crate) mod settings;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::api::auth::Key;
use crate::chaos::Chaos;
use crate::sandbox::engine::Engine;
use crate::sandbox::error::Error;
use crate::sandbox::records::Record;
use crate::serve::network::Network;
use crate::serve::script::Script;
use crate::serve::transport::Transport;
use crate::world::store::Store;
use crate::world::Check;

/// The state of a sandbox at one time.
#[derive(Clone)]
pub struct Snapshot(Store);

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshot").finish_non_exhaustive()
    }
}

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    engine: Arc<Engine>,
    /// `None` if only its transport reaches it.
    network: Option<Network>,
}

impl Sandbox {
    pub(crate) fn new(engine: Arc<Engine>, network: Option<Network>) -> Self {
        Self { engine, network }
    }

    /// The URL that clients use instead of the API's, without a slash at its end. It contains the path of the document's server.
    pub fn base_url(&self) -> String {
        format!("{}{}", self.page_url(), self.engine.document().base)
    }

    /// The URL of the page and of the control API, without a slash at its end.
    /// Without a network it has a host that does not exist.
    pub fn page_url(&self) -> String {
        self.address().map_or_else(|| "https://api.sandbox.invalid".to_owned(), |address| format!("http://{address}"))
    }

    /// The address that the sandbox listens on; `None` without a network.
    pub fn address(&self) -> Option<SocketAddr> {
        self.network.as_ref().map(|network| network.address)
    }

    /// A service that gives requests to the sandbox without sockets.
    pub fn transport(&self) -> Transport {
        Transport::new(self.engine.clone())
    }

    /// The first key that the sandbox accepts.
    pub fn key(&self) -> &Key {
        self.engine.keys.first()
    }

    /// The first bearer token that the sandbox accepts. It may only read.
    pub fn token(&self) -> &str {
        self.engine.keys.first_token()
    }

    /// The last 200 requests, oldest first, without those to the page and the control API.
    pub fn requests(&self) -> Vec<Record> {
        self.engine.records.all()
    }

    /// Checks that these operations were requested, in this order, and no others.
    ///
    /// # Panics
    ///
    /// If that is not so; the message has a line for each request, with `-` where one is missing and `+` where one is not expected.
    #[track_caller]
    pub fn assert_operations(&self, expected: &[&str]) {
        let requests = self.requests();
        let found: Vec<String> =
            requests.iter().map(|record| record.operation.clone().unwrap_or(record.target.clone())).collect();
        let expected: Vec<String> = expected.iter().map(|id| (*id).to_owned()).collect();
        assert!(found == expected, "the requests differ:\n{}", difference::lines(&expected, &found));
    }

    /// Checks the JSON that the last request of an operation had, with `***` instead of secrets.
    ///
    /// # Panics
    ///
    /// If there was no such request, or its body differs; the message has the JSON pointer and both values of each difference.
    #[track_caller]
    pub fn assert_body(&self, operation: &str, expected: &Value) {
        let requests = self.requests();
        let last = requests.iter().rev().find(|record| record.operation.as_deref() == Some(operation));
        let last = last.unwrap_or_else(|| panic!("operation `{operation}` was not requested"));
        let found = last.body.clone().unwrap_or_default();
        assert!(found == *expected, "the body of {last} differs:\n{}", difference::values(expected, &found));
    }

    /// Checks that no request was rejected.
    ///
    /// # Panics
    ///
    /// If one was; the message has a line for each.
    #[track_caller]
    pub fn assert_no_rejections(&self) {
        let requests = self.requests();
        let rejected = requests.iter().filter(|record| record.rejection.is_some());
        let rejected: Vec<String> = rejected.map(Record::to_string).collect();
        assert!(rejected.is_empty(), "requests were rejected:\n  {}", rejected.join("\n  "));
    }

    /// The faults that are injected into responses.
    pub fn chaos(&self) -> Chaos {
        self.engine.faults.chaos()
    }

    /// Changes the faults that are injected into responses from now on.
    ///
    /// # Errors
    ///
    /// If a probability is not between 0 and 1.
    pub fn set_chaos(&self, chaos: Chaos) -> Result<(), Error> {
        self.engine.faults.set(chaos)
    }

    /// Scripts responses for an operation, given by its id, or for a method and a path such as `GET /v1/organizations/{id}`.
    /// In a path, `{name}` and `*` stand for any segment; the method `*` stands for any method.
    ///
    /// # Panics
    ///
    /// If the document has no such operation. [`Sandbox::try_on`] returns an error instead.
    #[track_caller]
    pub fn on(&self, requests: &str) -> Script {
        self.try_on(requests).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Scripts responses, like [`Sandbox::on`].
    ///
    /// # Errors
    ///
    /// If the document has no such operation.
    pub fn try_on(&self, requests: &str) -> Result<Script, Error> {
        Script::new(self.engine.document(), &self.engine.scripts, requests)
    }

    /// Returns a line for each script that was used fewer times than [`Script::times`] requires, or never.
    pub fn unused_scripts(&self) -> Vec<String> {
        self.engine.scripts.unused()
    }

    /// Checks that every script was used: as many times as [`Script::times`] requires, or once.
    ///
    /// # Panics
    ///
    /// If a script was not; the message lists such scripts.
    #[track_caller]
    pub fn assert_scripts_used(&self) {
        let unused = self.unused_scripts();
        assert!(unused.is_empty(), "scripts were not used:\n  {}", unused.join("\n  "));
    }

    /// Lets time pass at once: for lifecycles, idling, expiry, rate limits and the time of day.
    pub fn advance(&self, duration: Duration) {
        self.engine.clock.advance(duration);
    }

    /// Changes how many seconds of the API's time pass in a second.
    ///
    /// # Errors
    ///
    /// If the speed is negative or not a number.
    pub fn set_speed(&self, speed: f64) -> Result<(), Error> {
        self.engine.set_speed(speed)
    }

    /// The value of an item, a single resource or a collection.
    ///
    /// In this path, and in those of the other methods, a segment such as `{serviceId}` stands for the first entity of its
    /// collection.
    ///
    /// # Errors
    ///
    /// If there is nothing at the path.
    pub fn get(&self, path: &str) -> Result<Value, Error> {
        self.engine.world.get(path, self.engine.clock.now()).map(|(_, value)| value)
    }

    /// The path with ids instead of segments such as `{serviceId}`.
    ///
    /// # Errors
    ///
    /// If there is nothing at the path.
    pub fn path(&self, path: &str) -> Result<String, Error> {
        self.engine.world.get(path, self.engine.clock.now()).map(|(path, _)| path)
    }

    /// Adds an entity to a collection and returns its path. What the value does not set is made up as for a created entity.
    ///
    /// # Errors
    ///
    /// If the path is no collection, or the document does not allow the value.
    pub fn insert(&self, path: &str, value: impl Into<Value>) -> Result<String, Error> {
        self.engine.world.insert(path, &value.into(), Check::Document, self.engine.clock.now())
    }

    /// Adds an entity, like [`Sandbox::insert`], also with values that the document does not allow.
    ///
    /// # Errors
    ///
    /// If the path is no collection.
    pub fn force_insert(&self, path: &str, value: impl Into<Value>) -> Result<String, Error> {
        self.engine.world.insert(path, &value.into(), Check::Force, self.engine.clock.now())
    }

    /// Merges a value into an item or a single resource (RFC 7396), its state included, and returns the merged value.
    ///
    /// # Errors
    ///
    /// If there is nothing at the path, or the document does not allow the merged value.
    pub fn merge(&self, path: &str, patch: impl Into<Value>) -> Result<Value, Error> {
        self.engine.world.merge(path, &patch.into(), Check::Document, self.engine.clock.now())
    }

    /// Merges a value, like [`Sandbox::merge`], also one that the document does not allow.
    ///
    /// # Errors
    ///
    /// If there is nothing at the path.
    pub fn force_merge(&self, path: &str, patch: impl Into<Value>) -> Result<Value, Error> {
        self.engine.world.merge(path, &patch.into(), Check::Force, self.engine.clock.now())
    }

    /// Removes an item with everything below it, or a single resource, in any state.
    ///
    /// # Errors
    ///
    /// If there is nothing at the path.
    pub fn remove(&self, path: &str) -> Result<(), Error> {
        self.engine.world.remove(path, self.engine.clock.now())
    }

    /// Carries out the commands of a scene: a list in JSON or YAML, with the commands of the control API.
    ///
    /// # Errors
    ///
    /// If the scene cannot be read, or one of its commands fails. The commands before it have been carried out.
    pub fn scene(&self, text: &str) -> Result<(), Error> {
        crate::sandbox::scene::run(&self.engine, text)
    }

    /// The state as it is now, for [`Sandbox::restore`].
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.engine.snapshot())
    }

    /// Replaces the state by that of a snapshot. Time, scripts, faults and recorded requests stay as they are.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.engine.restore(&snapshot.0);
    }

    /// Removes everything that was created, changed or scripted: the same calls return the same responses again.
    pub fn reset(&self) {
        self.engine.reset();
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address()).finish_non_exhaustive()
    }
}
