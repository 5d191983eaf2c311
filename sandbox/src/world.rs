//! The state of a sandbox, and the operations on it.

mod access;
mod action;
mod change;
mod collection;
mod conflict;
mod derived;
mod edit;
mod element;
pub(crate) mod lifecycle;
mod singleton;
pub(crate) mod store;
mod times;
mod variant;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{Map, Value};

use access::Access;

use crate::api::route::Match;
use crate::document::structure::{property_defaults, Ancestor, Role};
use crate::document::{segments, Document, Operation, Segment};
use crate::facts::{Facts, Need, Reference};
use crate::sandbox::behaviour::Behaviour;
use crate::sandbox::clock::Now;
use crate::synth::adapt::Callers;
use crate::synth::{mix, Detail, Site};
use crate::world::lifecycle::Lifecycles;
use crate::world::store::{key, Store};

pub(crate) use edit::Check;

/// The state of a sandbox and what it depends on.
pub(crate) struct World {
    pub(crate) document: Arc<Document>,
    pub(crate) behaviour: Behaviour,
    lifecycles: Lifecycles,
    derivations: derived::Derivations,
    /// The address that callers use, where a request does not say it.
    pub(crate) origin: String,
    store: Mutex<Store>,
    seed: u64,
    /// Entities of each collection that exist from the start.
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
    pub(crate) now: Now,
    /// Scheme and host that the request was sent to.
    pub(crate) origin: Option<String>,
    /// Who sent it, where that is needed.
    pub(crate) caller: &'a Value,
}

/// The content of a response.
#[derive(Debug)]
pub(crate) enum Output {
    Value(Value),
    /// The text of a JSON list.
    List(String),
}

impl Output {
    pub(crate) fn value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::List(_) => None,
        }
    }
}

/// The result of an operation.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The content of the response.
    pub(crate) payload: Option<Output>,
    /// Other members of the response, such as the cursor of the next page.
    pub(crate) beside: Map<String, Value>,
}

/// Why an operation was rejected.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    /// More members of the response.
    pub(crate) members: Map<String, Value>,
}

impl Rejection {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), members: Map::new() }
    }
}

impl Outcome {
    fn of(payload: Option<Value>) -> Self {
        Self { payload: payload.map(Output::Value), ..Self::default() }
    }
}

impl World {
    pub(crate) fn new(document: Arc<Document>, settings: &crate::sandbox::settings::Settings, origin: String) -> Self {
        let lifecycles = Lifecycles::new(&document);
        Self {
            lifecycles,
            derivations: derived::Derivations::new(&document),
            origin,
            store: Mutex::new(Store::new(settings.max_entities, settings.max_collections, settings.max_bytes)),
            behaviour: settings.behaviour.clone(),
            seed: settings.seed,
            entities: settings.entities.min(settings.max_entities),
            document,
        }
    }

    /// Carries out an operation.
    pub(crate) fn handle(&self, call: &Call<'_>) -> Result<Outcome, Rejection> {
        Execution::new(self, call).run()
    }

    /// Path and value of the entity with this id in any collection of a template.
    pub(crate) fn search(&self, template: &str, id: &str, now: Now) -> Option<(String, Value)> {
        let template = segments(template);
        let is_of = |path: &str| {
            let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
            let fits = |(segment, part): (&Segment, &&str)| {
                matches!(segment, Segment::Parameter { .. }) || *segment == Segment::Literal((*part).to_owned())
            };
            parts.len() == template.len() && template.iter().zip(&parts).all(fits)
        };
        let path = {
            let store = self.lock();
            let mut paths = store.collections().filter(|(path, entities)| entities.get(id).is_some() && is_of(path));
            format!("{}{}/{}", self.document.base, paths.next()?.0, crate::world::store::key_part(id))
        };
        self.get(&path, now).ok()
    }

    /// The store, also after a panic while it was held: no change is half done where one can happen.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// One operation while it is carried out.
struct Execution<'a> {
    access: Access<'a>,
    call: &'a Call<'a>,
    operation: &'a Operation,
}

impl<'a> Execution<'a> {
    fn new(world: &'a World, call: &'a Call<'a>) -> Self {
        let operation = &world.document.operations[call.index];
        let access = Access { origin: call.origin.clone(), caller: call.caller, ..Access::new(world, call.now) };
        Self { access, call, operation }
    }

    fn run(&mut self) -> Result<Outcome, Rejection> {
        self.check_requirements()?;
        self.check_ancestors()?;
        self.check_references()?;
        self.check_held()?;
        let role = self.access.world.document.structure.nodes[self.operation.path].role;
        match (role, self.operation.method.as_str()) {
            (Role::Collection(collection), "GET") => self.list(collection),
            (Role::Collection(collection), "POST") => self.create(collection),
            (Role::Collection(collection), "PATCH" | "PUT") => self.write_entries(collection),
            (Role::Item(collection), "GET") => self.read(collection),
            (Role::Item(collection), "PATCH" | "PUT" | "POST") => self.change(collection),
            (Role::Item(collection), "DELETE") => self.remove(collection),
            (Role::Singleton, "GET") => self.read_singleton(),
            (Role::Singleton, "DELETE") => self.remove_singleton(),
            (Role::Singleton, "POST" | "PUT" | "PATCH") => self.write_singleton(),
            _ => self.act(),
        }
    }

    /// The schema of the content of the response.
    fn payload(&self) -> Option<&'a str> {
        self.access.world.document.structure.payloads[self.call.index].schema()
    }

    /// The site of values that are made for this call, different each time.
    fn site(&self) -> Site {
        let own = (&self.operation.method, key(&self.call.found.segments), self.call.ordinal);
        Site::new(mix(self.access.world.seed, own), Detail::All)
    }

    /// Properties that a caller of the operation can set.
    fn callers(&self) -> Callers {
        let schema = self.operation.request_schema().map(|pointer| self.access.schema(pointer));
        schema.map(|schema| property_defaults(&self.access.world.document.root, schema)).unwrap_or_default()
    }

    fn body(&self) -> Value {
        self.call.body.cloned().unwrap_or_else(|| Value::Object(Map::new()))
    }

    /// Path and id of the item at an ancestor.
    fn location(&self, ancestor: Ancestor) -> (String, String) {
        let segments = &self.call.found.segments;
        (key(&segments[..ancestor.length - 1]), segments[ancestor.length - 1].clone())
    }

    /// Checks that everything that the path is below exists. The item that the path ends with is left to the operation.
    fn check_ancestors(&mut self) -> Result<(), Rejection> {
        let node = &self.access.world.document.structure.nodes[self.operation.path];
        let length = self.call.found.segments.len();
        let mut below_created = false;
        for ancestor in &node.items {
            let (path, id) = self.location(*ancestor);
            self.access.open(ancestor.collection, &path, below_created);
            self.access.store.touch(&path, &id);
            if ancestor.length == length {
                break;
            }
            below_created = self.access.found(ancestor.collection, &path, &id)?.by_caller;
        }
        if let Role::Collection(collection) = node.role {
            self.access.open(collection, &key(&self.call.found.segments), below_created);
        }
        Ok(())
    }

    /// Rejects the request if it needs an entity to be in another state.
    fn check_requirements(&mut self) -> Result<(), Rejection> {
        if !self.access.world.behaviour.needs_running {
            return Ok(());
        }
        let template = &self.access.world.document.paths[self.operation.path].template;
        let applies = |need: &&Need| {
            template.starts_with(&need.below)
                && (need.methods.is_empty() || need.methods.contains(&self.operation.method))
        };
        for need in Facts::get().needs.iter().filter(applies) {
            let Some((collection, entities, id)) = self.item(&need.item) else { continue };
            self.access.open(collection, &entities, false);
            let Ok(entity) = self.access.found(collection, &entities, &id) else { continue };
            let Some(state) = entity.state.filter(|state| !need.states.contains(&state.name)) else { continue };
            let status = StatusCode::from_u16(need.status).unwrap_or(StatusCode::FAILED_DEPENDENCY);
            let mut rejection = Rejection::new(status, need.message.replace("{state}", &state.name));
            rejection.members = need.members.get(&state.name).or(need.members.get("*")).cloned().unwrap_or_default();
            if let Some(name) = &need.state_member {
                rejection.members.insert(name.clone(), state.name.into());
            }
            return Err(rejection);
        }
        Ok(())
    }

    /// Rejects the request if its body has the id of an entity that does not exist, or that readers do not see yet.
    fn check_references(&mut self) -> Result<(), Rejection> {
        if !self.access.world.behaviour.checks_references {
            return Ok(());
        }
        let template = &self.access.world.document.paths[self.operation.path].template;
        let own = |reference: &&Reference| reference.path == *template;
        for reference in Facts::get().references.iter().filter(own) {
            let ids = self.call.body.and_then(|body| body.get(&reference.property)).and_then(Value::as_array);
            for id in ids.into_iter().flatten().filter_map(Value::as_str) {
                let Some((collection, entities, _)) = self.item(&reference.item) else { continue };
                self.access.open(collection, &entities, false);
                let found = self.access.found(collection, &entities, id).ok();
                let is_late = |late: &(Duration, Option<Value>)| late.1.is_none() && self.call.now.real < late.0;
                if found.is_none_or(|entity| entity.late.as_ref().is_some_and(is_late)) {
                    let message = reference.message.replace("{id}", id);
                    return Err(Rejection::new(StatusCode::BAD_REQUEST, message));
                }
            }
        }
        Ok(())
    }

    /// The collection of a template's item, its path for this call and the id of the item. The id is empty if the call has none.
    fn item(&self, template: &str) -> Option<(usize, String, String)> {
        let document = &self.access.world.document;
        let path = document.paths.iter().position(|path| path.template == template)?;
        let Role::Item(collection) = document.structure.nodes[path].role else { return None };
        let value = |name: &str| self.call.found.parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value);
        let mut segments = segments(template);
        let id = segments.pop()?.whole_parameter().and_then(value).cloned().unwrap_or_default();
        let above: Option<Vec<String>> = segments
            .into_iter()
            .map(|segment| match segment.whole_parameter() {
                Some(name) => value(name).cloned(),
                None => literal(segment),
            })
            .collect();
        Some((collection, key(&above?), id))
    }
}

fn literal(segment: Segment) -> Option<String> {
    match segment {
        Segment::Literal(text) => Some(text),
        Segment::Parameter { .. } => None,
    }
}
