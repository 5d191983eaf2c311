//! The settings of a sandbox, as its builder collects them.

use std::time::SystemTime;

use crate::api::auth::Key;
use crate::chaos::Chaos;
use crate::sandbox::behaviour::Behaviour;
use crate::sandbox::error::Error;
use crate::sandbox::records::Listener;

/// The settings of a sandbox.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) entities: usize,
    pub(crate) max_entities: usize,
    pub(crate) max_collections: usize,
    pub(crate) max_bytes: usize,
    pub(crate) max_body_bytes: usize,
    pub(crate) speed: f64,
    /// The time that the sandbox starts at; the system's time if none is set.
    pub(crate) start_time: Option<SystemTime>,
    pub(crate) behaviour: Behaviour,
    pub(crate) chaos: Chaos,
    pub(crate) keys: Vec<Key>,
    pub(crate) tokens: Vec<String>,
    pub(crate) listeners: Vec<Listener>,
    /// The address of the engine that runs statements.
    pub(crate) sql: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            entities: 2,
            max_entities: 1_200,
            max_collections: 5_000,
            max_bytes: 128 << 20,
            max_body_bytes: 8 << 20,
            speed: 60.0,
            start_time: None,
            behaviour: Behaviour::default(),
            chaos: Chaos::default(),
            keys: Vec::new(),
            tokens: Vec::new(),
            listeners: Vec::new(),
            sql: None,
        }
    }
}

impl Settings {
    /// Checks the values, and adds the key and the token that are accepted where none is set.
    pub(crate) fn completed(mut self) -> Result<Self, Error> {
        if self.speed.is_nan() || self.speed < 0.0 {
            return Err(Error::Setting("the speed has to be 0 or more".into()));
        }
        self.chaos.check()?;
        if self.keys.is_empty() {
            self.keys.push(Key::new("sandbox", "sandbox"));
        }
        if self.tokens.is_empty() {
            self.tokens.push("sandbox".into());
        }
        Ok(self)
    }
}
