//! What a sandbox is to be like.

use std::net::SocketAddr;
use std::sync::Arc;

use crate::auth::Key;
use crate::behaviour::Behaviour;
use crate::chaos::Chaos;
use crate::document::Document;
use crate::error::Error;
use crate::records::{Exchange, Listener, Record};
use crate::server::Sandbox;

/// What a sandbox is to be like; [`Builder::start`] starts it.
#[derive(Clone)]
pub struct Builder {
    address: SocketAddr,
    document: Option<Arc<[u8]>>,
    settings: Settings,
}

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) entities: usize,
    pub(crate) most_entities: usize,
    pub(crate) most_collections: usize,
    pub(crate) most_bytes: usize,
    pub(crate) largest_body: usize,
    pub(crate) speed: f64,
    pub(crate) behaviour: Behaviour,
    pub(crate) chaos: Chaos,
    pub(crate) keys: Vec<Key>,
    pub(crate) tokens: Vec<String>,
    pub(crate) listeners: Vec<Listener>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            document: None,
            settings: Settings {
                seed: 0,
                entities: 2,
                most_entities: 1_200,
                most_collections: 5_000,
                most_bytes: 128 << 20,
                largest_body: 8 << 20,
                speed: 60.0,
                behaviour: Behaviour::default(),
                chaos: Chaos::default(),
                keys: Vec::new(),
                tokens: Vec::new(),
                listeners: Vec::new(),
            },
        }
    }
}

impl Builder {
    /// Where to listen; a free port of the loopback interface unless set.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Everything that is made up follows from the seed; 0 unless set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Accepts this key, and those of further calls. Without any, `sandbox` with the secret `sandbox` may do everything.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.settings.keys.push(key);
        self
    }

    /// Accepts this bearer token, and those of further calls, for whatever only reads. Without any, `sandbox` is one.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.settings.tokens.push(token.into());
        self
    }

    /// How many entities a collection has from the beginning; 2 unless set. With 0 there is nothing that callers could make
    /// themselves, and one of everything else, such as an organization.
    #[must_use]
    pub fn entities(mut self, count: usize) -> Self {
        self.settings.entities = count;
        self
    }

    /// How many entities a collection holds at most; 1,200 unless set. New ones take the place of those that nobody has asked for by id for longest.
    #[must_use]
    pub fn most_entities(mut self, count: usize) -> Self {
        self.settings.most_entities = count;
        self
    }

    /// The largest body of a request, in bytes; 8 MiB unless set.
    #[must_use]
    pub fn largest_body(mut self, bytes: usize) -> Self {
        self.settings.largest_body = bytes;
        self
    }

    /// Seconds of the API's time that pass in one second, for lifecycles; 60 unless set.
    /// 0 stops time, and with infinity whatever takes time is over when it is looked at next.
    #[must_use]
    pub fn speed(mut self, speed: f64) -> Self {
        self.settings.speed = speed;
        self
    }

    /// Habits of the live API that the document does not tell; none unless set.
    #[must_use]
    pub fn behaviour(mut self, behaviour: Behaviour) -> Self {
        self.settings.behaviour = behaviour;
        self
    }

    /// Faults of the answers; none unless set.
    #[must_use]
    pub fn chaos(mut self, chaos: Chaos) -> Self {
        self.settings.chaos = chaos;
        self
    }

    /// Serves another OpenAPI document than the one that the crate carries.
    #[must_use]
    pub fn document(mut self, json: impl Into<Vec<u8>>) -> Self {
        self.document = Some(json.into().into());
        self
    }

    /// Calls this with each request once it is answered, for logs and tests.
    #[must_use]
    pub fn on_request(self, listener: impl Fn(&Record) + Send + Sync + 'static) -> Self {
        self.on_exchange(move |exchange| listener(exchange.record))
    }

    /// The same, with the bodies of the request and of its answer.
    #[must_use]
    pub fn on_exchange(mut self, listener: impl Fn(&Exchange<'_>) + Send + Sync + 'static) -> Self {
        self.settings.listeners.push(Arc::new(listener));
        self
    }

    /// Starts the sandbox, on threads of its own.
    ///
    /// # Errors
    ///
    /// If the document cannot be used, a setting makes no sense, or the address cannot be listened on.
    pub async fn start(mut self) -> Result<Sandbox, Error> {
        if self.settings.speed.is_nan() || self.settings.speed < 0.0 {
            return Err(Error::Setting("the speed has to be 0 or more".into()));
        }
        self.settings.chaos.check()?;
        if self.settings.keys.is_empty() {
            self.settings.keys.push(Key::new("sandbox", "sandbox"));
        }
        if self.settings.tokens.is_empty() {
            self.settings.tokens.push("sandbox".into());
        }
        let document = match &self.document {
            Some(text) => Arc::new(Document::read(text)?),
            None => Document::embedded()?,
        };
        Sandbox::listen(self.address, document, self.settings)
    }
}
