//! Collects the settings of a sandbox and starts it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use crate::api::auth::Key;
use crate::chaos::Chaos;
use crate::document::Document;
use crate::sandbox::behaviour::Behaviour;
use crate::sandbox::clock::Clock;
use crate::sandbox::engine::Engine;
use crate::sandbox::error::Error;
use crate::sandbox::records::{Exchange, Record};
use crate::sandbox::settings::Settings;
use crate::sandbox::Sandbox;
use crate::serve::network::Network;

/// The settings of a sandbox; [`Builder::start`] starts it.
#[derive(Clone)]
pub struct Builder {
    address: SocketAddr,
    document: Option<Arc<[u8]>>,
    settings: Settings,
}

impl Default for Builder {
    fn default() -> Self {
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        Self { address, document: None, settings: Settings::default() }
    }
}

impl Sandbox {
    /// The settings of a sandbox, for changes.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Starts a sandbox with the default settings.
    ///
    /// # Errors
    ///
    /// If no port of the loopback interface is free.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }
}

impl Builder {
    /// The address to listen on; a free port of the loopback interface unless set.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// The seed of everything that is made up; 0 unless set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Accepts this key, and those of further calls. Without any, `sandbox` with the secret `sandbox` has all permissions.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.settings.keys.push(key);
        self
    }

    /// Accepts this bearer token, and those of further calls, for requests that only read. Without any, `sandbox` is one.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.settings.tokens.push(token.into());
        self
    }

    /// The number of entities that a collection has from the start; 2 unless set. With 0, collections that callers can create in
    /// are empty, and each other collection, such as the organizations, has one entity.
    #[must_use]
    pub fn entities(mut self, count: usize) -> Self {
        self.settings.entities = count;
        self
    }

    /// The number of entities that a collection holds at most; 1,200 unless set. A new one replaces the one that was least recently
    /// requested by its id.
    #[must_use]
    pub fn max_entities(mut self, count: usize) -> Self {
        self.settings.max_entities = count;
        self
    }

    /// The largest body of a request, in bytes; 8 MiB unless set.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_body_bytes = bytes;
        self
    }

    /// How many seconds of the API's time pass in one second, for lifecycles and idling; 60 unless set.
    /// 0 stops time. With infinity, every state that takes time has ended when it is read next.
    #[must_use]
    pub fn speed(mut self, speed: f64) -> Self {
        self.settings.speed = speed;
        self
    }

    /// The time of day at the start, for `createdAt` and the like; the system's time unless set.
    #[must_use]
    pub fn start_time(mut self, time: SystemTime) -> Self {
        self.settings.start_time = Some(time);
        self
    }

    /// Behaviour of the live API that its document does not describe; none unless set.
    #[must_use]
    pub fn behaviour(mut self, behaviour: Behaviour) -> Self {
        self.settings.behaviour = behaviour;
        self
    }

    /// Faults that are injected into responses; none unless set.
    #[must_use]
    pub fn chaos(mut self, chaos: Chaos) -> Self {
        self.settings.chaos = chaos;
        self
    }

    /// Runs SQL on the engine at this address, such as `http://127.0.0.1:8123`: any HTTP interface of ClickHouse. Unless it is set, the
    /// sandbox runs `SELECT` with literals, and nothing else.
    #[must_use]
    pub fn sql(mut self, url: impl Into<String>) -> Self {
        self.settings.sql = Some(url.into());
        self
    }

    /// Serves another OpenAPI document than the one that the crate contains.
    #[must_use]
    pub fn document(mut self, json: impl Into<Vec<u8>>) -> Self {
        self.document = Some(json.into().into());
        self
    }

    /// Calls the function with each request after its response, for logs and tests.
    #[must_use]
    pub fn on_request(self, listener: impl Fn(&Record) + Send + Sync + 'static) -> Self {
        self.on_exchange(move |exchange| listener(exchange.record))
    }

    /// Calls the function with each request and the bodies of the request and its response.
    #[must_use]
    pub fn on_exchange(mut self, listener: impl Fn(&Exchange<'_>) + Send + Sync + 'static) -> Self {
        self.settings.listeners.push(Arc::new(listener));
        self
    }

    /// Starts the sandbox, on its own threads.
    ///
    /// # Errors
    ///
    /// If the document cannot be used, a setting is not allowed, or the address cannot be listened on.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let listener = Network::listen(self.address)?;
        let engine = self.engine(Clock::machine, Some(format!("http://{}", listener.address())))?;
        let network = Network::start(listener, engine.clone())?;
        Ok(Sandbox::new(engine, Some(network)))
    }

    /// Makes a sandbox without a network and without threads: only [`Sandbox::transport`] reaches it. Its time is that of the tokio
    /// runtime, so a test with a paused clock runs whole lifecycles at once.
    ///
    /// # Errors
    ///
    /// If the document cannot be used, or a setting is not allowed.
    pub fn build(self) -> Result<Sandbox, Error> {
        Ok(Sandbox::new(self.engine(Clock::runtime, None)?, None))
    }

    fn engine(self, clock: fn(Option<SystemTime>, f64) -> Clock, origin: Option<String>) -> Result<Arc<Engine>, Error> {
        let settings = self.settings.completed()?;
        let document = match &self.document {
            Some(text) => Arc::new(Document::read(text)?),
            None => Document::embedded()?,
        };
        let clock = clock(settings.start_time, settings.speed);
        // Without a network, callers send their requests to the server of the document.
        let origin = origin.unwrap_or_else(|| document.origin.clone());
        Ok(Arc::new(Engine::new(document, settings, clock, origin)?))
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("seed", &self.settings.seed)
            .finish_non_exhaustive()
    }
}
