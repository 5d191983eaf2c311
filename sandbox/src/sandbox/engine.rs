//! Everything that the requests to one sandbox share.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use axum::http::Method;

use crate::api::auth::Keys;
use crate::chaos::Faults;
use crate::document::Document;
use crate::query::{Bindings, SqlEngine, Versions};
use crate::sandbox::behaviour::Windows;
use crate::sandbox::clock::Clock;
use crate::sandbox::error::Error;
use crate::sandbox::records::Records;
use crate::sandbox::settings::Settings;
use crate::serve::script::Scripts;
use crate::serve::upload::Uploads;
use crate::world::store::Store;
use crate::world::World;

/// Counters of calls; paths that share one only share their numbering.
const COUNTERS: usize = 4_096;

/// Snapshots that the control API keeps.
const MAX_SNAPSHOTS: usize = 16;

/// Everything that the requests to one sandbox share.
pub(crate) struct Engine {
    pub(crate) world: World,
    pub(crate) keys: Keys,
    pub(crate) records: Records,
    pub(crate) faults: Faults,
    pub(crate) scripts: Arc<Scripts>,
    pub(crate) clock: Clock,
    pub(crate) windows: Windows,
    /// What runs statements; without it, the sandbox runs a few itself.
    pub(crate) sql: Option<SqlEngine>,
    pub(crate) bindings: Bindings,
    pub(crate) uploads: Uploads,
    /// The versions of saved queries.
    pub(crate) versions: Versions,
    pub(crate) max_body_bytes: usize,
    pub(crate) seed: u64,
    counters: Vec<AtomicU64>,
    /// Snapshots of the control API, by their names.
    snapshots: Mutex<BTreeMap<String, Store>>,
}

impl Engine {
    pub(crate) fn new(
        document: Arc<Document>,
        settings: Settings,
        clock: Clock,
        origin: String,
    ) -> Result<Self, Error> {
        Ok(Self {
            world: World::new(document, &settings, origin),
            keys: Keys::new(settings.keys, settings.tokens),
            records: Records::new(settings.listeners),
            faults: Faults::new(settings.chaos),
            scripts: Arc::default(),
            clock,
            windows: Windows::default(),
            sql: settings.sql.as_deref().map(SqlEngine::new).transpose()?,
            bindings: Bindings::default(),
            uploads: Uploads::default(),
            versions: Versions::default(),
            max_body_bytes: settings.max_body_bytes,
            seed: settings.seed,
            counters: (0..COUNTERS).map(|_| AtomicU64::new(0)).collect(),
            snapshots: Mutex::default(),
        })
    }

    pub(crate) fn document(&self) -> &Arc<Document> {
        &self.world.document
    }

    /// How many requests of this method and path there were before; counts this one.
    pub(crate) fn count(&self, method: &Method, path: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        (method.as_str(), path).hash(&mut hasher);
        self.counters[hasher.finish() as usize % COUNTERS].fetch_add(1, Ordering::Relaxed)
    }

    /// Changes how many seconds of the API's time pass in a second.
    pub(crate) fn set_speed(&self, speed: f64) -> Result<(), Error> {
        if speed.is_nan() || speed < 0.0 {
            return Err(Error::Setting("the speed has to be 0 or more".into()));
        }
        self.clock.set_speed(speed);
        Ok(())
    }

    /// The state as it is now.
    pub(crate) fn snapshot(&self) -> Store {
        self.world.lock().clone()
    }

    /// Replaces the state by an earlier one.
    pub(crate) fn restore(&self, snapshot: &Store) {
        *self.world.lock() = snapshot.clone();
    }

    /// Keeps a snapshot under a name.
    pub(crate) fn save(&self, name: &str) -> Result<(), Error> {
        let snapshot = self.snapshot();
        let mut snapshots = self.snapshots.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if snapshots.len() >= MAX_SNAPSHOTS && !snapshots.contains_key(name) {
            return Err(Error::State(format!("there are {MAX_SNAPSHOTS} snapshots already; use one of their names")));
        }
        snapshots.insert(name.to_owned(), snapshot);
        Ok(())
    }

    /// Restores the snapshot of a name.
    pub(crate) fn load(&self, name: &str) -> Result<(), Error> {
        let snapshots = self.snapshots.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let snapshot = snapshots
            .get(name)
            .ok_or_else(|| Error::State(format!("there is no snapshot `{name}`; the command `snapshot` takes one")))?;
        self.restore(snapshot);
        Ok(())
    }

    /// Forgets all state, scripts, and how many calls there were.
    pub(crate) fn reset(&self) {
        self.world.lock().clear();
        self.scripts.clear();
        self.counters.iter().for_each(|counter| counter.store(0, Ordering::Relaxed));
    }
}
