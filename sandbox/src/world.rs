//! The sandbox without its network: requests that have passed all checks come in, answers go out.

mod act;
mod change;
mod collection;
mod lookup;
mod single;

use std::sync::{Arc, Mutex, MutexGuard};

use axum::http::StatusCode;
use serde_json::{Map, Value};
use tokio::time::Instant;

use crate::behaviour::Behaviour;
use crate::document::{Document, Operation};
use crate::lifecycle::Lifecycles;
use crate::route::Match;
use crate::secret::without_secrets;
use crate::store::Store;
use crate::structure::Role;
use crate::synth::{mix, Detail, Site, Synth};

/// Everything behind the network.
pub(crate) struct World {
    pub(crate) document: Arc<Document>,
    pub(crate) behaviour: Behaviour,
    lifecycles: Lifecycles,
    store: Mutex<Store>,
    seed: u64,
    /// Entities of each collection that are there from the beginning.
    entities: usize,
}

/// A request that has passed all checks.
pub(crate) struct Call<'a> {
    pub(crate) index: usize,
    pub(crate) found: &'a Match,
    pub(crate) query: &'a Map<String, Value>,
    pub(crate) body: Option<&'a Value>,
    /// How many calls of this path there were before.
    pub(crate) ordinal: u64,
    pub(crate) now: Instant,
}

/// What an operation has done.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The content of the answer.
    pub(crate) payload: Option<Value>,
    /// What the answer says beside its content, such as the cursor of the next page.
    pub(crate) beside: Map<String, Value>,
}

/// Why an operation has not been done.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    /// More members of the answer.
    pub(crate) members: Map<String, Value>,
}

impl Refusal {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), members: Map::new() }
    }
}

impl Outcome {
    fn of(payload: Option<Value>) -> Self {
        Self { payload, ..Self::default() }
    }
}

impl World {
    pub(crate) fn new(document: Arc<Document>, settings: &crate::builder::Settings) -> Self {
        let lifecycles = Lifecycles::new(&document, settings.speed);
        Self {
            lifecycles,
            store: Mutex::new(Store::new(settings.most_entities, settings.most_collections, settings.most_bytes)),
            behaviour: settings.behaviour.clone(),
            seed: settings.seed,
            entities: settings.entities.min(settings.most_entities),
            document,
        }
    }

    /// Carries out an operation.
    pub(crate) fn handle(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let operation = &self.document.operations[call.index];
        let synth = Synth::new(&self.document);
        let mut work = Work { world: self, synth, call, operation, store: self.lock() };
        work.needs()?;
        work.ancestors()?;
        match (self.document.structure.nodes[operation.path].role, operation.method.as_str()) {
            (Role::Collection(collection), "GET") => work.list(collection),
            (Role::Collection(collection), "POST") => work.create(collection),
            (Role::Collection(collection), "PATCH" | "PUT") => work.entries(collection),
            (Role::Item(collection), "GET") => work.read(collection),
            (Role::Item(collection), "PATCH" | "PUT" | "POST") => work.change(collection),
            (Role::Item(collection), "DELETE") => work.remove(collection),
            (Role::Single, "GET") => work.read_single(),
            (Role::Single, "DELETE") => work.remove_single(),
            (Role::Single, "POST" | "PUT" | "PATCH") => work.write_single(),
            _ => work.act(),
        }
    }

    /// The store, also after a panic while it was held: no change is half done where one can happen.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// One operation while it is carried out.
struct Work<'a> {
    world: &'a World,
    synth: Synth<'a>,
    call: &'a Call<'a>,
    operation: &'a Operation,
    store: MutexGuard<'a, Store>,
}

impl<'a> Work<'a> {
    fn schema(&self, pointer: &str) -> &'a Value {
        self.world.document.at(pointer)
    }

    /// The schema of the content that the operation answers with.
    fn payload(&self) -> Option<&'a str> {
        self.world.document.structure.payloads[self.call.index].schema()
    }

    /// What is made at a path, the same each time.
    fn site_of(&self, path: &str) -> Site {
        Site::new(mix(self.world.seed, path), Detail::All)
    }

    /// What is made for this call, different each time.
    fn site(&self) -> Site {
        let own = (&self.operation.method, crate::store::key(&self.call.found.segments), self.call.ordinal);
        Site::new(mix(self.world.seed, own), Detail::All)
    }

    /// Names that a caller of the operation can set.
    fn callers(&self) -> std::collections::BTreeSet<String> {
        let schema = self.operation.request_schema().map(|pointer| self.schema(pointer));
        schema.map(|schema| crate::structure::property_names(&self.world.document.root, schema)).unwrap_or_default()
    }

    fn body(&self) -> Value {
        self.call.body.cloned().unwrap_or_else(|| Value::Object(Map::new()))
    }

    /// The value without secrets, if the schema can do without them.
    fn public(&self, schema: &str, value: Value) -> Value {
        let bare = without_secrets(&value);
        if self.synth.fits(self.schema(schema), &bare) {
            bare
        } else {
            value
        }
    }

    /// Sets a property if the value still fits afterwards.
    fn set(&self, schema: &str, value: &mut Value, name: &str, new: Value) {
        if value.get(name) == Some(&new) {
            return;
        }
        let schema = self.schema(schema);
        let fitted = self.synth.fits(schema, value);
        let Some(object) = value.as_object_mut() else { return };
        let old = object.insert(name.to_owned(), new);
        if fitted && !self.synth.fits(schema, value) {
            if let Some(object) = value.as_object_mut() {
                match old {
                    Some(old) => object.insert(name.to_owned(), old),
                    None => object.remove(name),
                };
            }
        }
    }
}
