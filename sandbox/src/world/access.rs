//! Access to the state: finds the entities of a path, and creates those that exist from the start when they are first read.

use std::sync::{Arc, MutexGuard};

use axum::http::StatusCode;
use serde_json::Value;

use super::derived::Change;
use super::variant::{Model, Pattern};
use super::{Rejection, World};
use crate::document::structure::{property_names, Collection, Node, Role};
use crate::document::Place;
use crate::facts::secret::{without_secrets, words};
use crate::facts::Facts;
use crate::sandbox::clock::Now;
use crate::synth::{mix, uuid, word, Detail, Site, Synth};
use crate::world::store::{parts, Entity, Store};

/// Entities of a collection that are made each from the schema; further ones are variants of these.
const MODELS: usize = 6;

/// The state at one time, locked.
pub(super) struct Access<'a> {
    pub(super) world: &'a World,
    pub(super) synth: Synth<'a>,
    pub(super) store: MutexGuard<'a, Store>,
    pub(super) now: Now,
    /// Scheme and host that the request was sent to, if there is a request.
    pub(super) origin: Option<String>,
    pub(super) caller: &'a Value,
}

impl<'a> Access<'a> {
    pub(super) fn new(world: &'a World, now: Now) -> Self {
        let synth = Synth::new(&world.document);
        Self { world, synth, store: world.lock(), now, origin: None, caller: &Value::Null }
    }

    pub(super) fn schema(&self, pointer: &str) -> &'a Value {
        self.world.document.at(pointer)
    }

    /// The site of what is made at a path, the same each time.
    pub(super) fn site_of(&self, path: &str) -> Site {
        Site::new(mix(self.world.seed, path), Detail::All)
    }

    /// The value without secrets, if the schema does not require them.
    pub(super) fn public(&self, schema: &str, value: Value) -> Value {
        let bare = without_secrets(&value);
        if self.synth.fits(self.schema(schema), &bare) {
            bare
        } else {
            value
        }
    }

    /// Sets a property if the value still fits afterwards.
    pub(super) fn set(&self, schema: &str, value: &mut Value, name: &str, new: Value) {
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

    pub(super) fn collection(&self, index: usize) -> &'a Collection {
        &self.world.document.structure.collections[index]
    }

    /// The entity as it is now, or the rejection because there is none.
    pub(super) fn found(&mut self, collection: usize, path: &str, id: &str) -> Result<Entity, Rejection> {
        let (world, now) = (self.world, self.now);
        if self.is_hidden(collection)
            && self.store.entities(path).is_some_and(|entities| entities.get(id).is_none() && !entities.was_deleted(id))
        {
            // No operation lists or creates them: any id exists.
            let entity = self.seeded(collection, path, id.to_owned(), 0);
            self.put(collection, path, entity);
        }
        if let Some(entity) = self.store.entities_mut(path).and_then(|entities| entities.get_mut(id)) {
            world.lifecycles.advance(collection, entity, now);
            let is_late = entity.hour != now.hour();
            entity.hour = now.hour();
            let entity = entity.clone();
            return Ok(if is_late { self.derived_again(collection, path, entity) } else { entity });
        }
        let was_deleted = self.store.entities(path).is_some_and(|entities| entities.was_deleted(id));
        let template = &self.collection(collection).template;
        let mut unknown = Facts::get().unknown.iter().filter(|unknown| is_below(&unknown.item, template));
        let active = self.world.behaviour.unknown_id_is_bad_request && !was_deleted;
        if let Some(unknown) = unknown.next().filter(|_| active) {
            return Err(Rejection::new(StatusCode::BAD_REQUEST, unknown.message.replace("{id}", id)));
        }
        let name = path.rsplit('/').next().unwrap_or_default();
        Err(Rejection::new(StatusCode::NOT_FOUND, format!("NOT_FOUND: there is no such id below {name}")))
    }

    /// The entity with the values that depend on the time, stored if it has any.
    fn derived_again(&mut self, collection: usize, path: &str, mut entity: Entity) -> Entity {
        let derived = self.world.derived_item(collection).filter(|derived| derived.is_timed(&entity.value));
        if derived.is_some() {
            let (old, body) = (Value::clone(&entity.value), Value::Null);
            let change = Change { old: &old, body: &body, is_new: false };
            self.derive(derived, &self.collection(collection).entity, path, &mut entity.value, &change);
            self.put(collection, path, entity.clone());
        }
        entity
    }

    fn is_hidden(&self, collection: usize) -> bool {
        let collection = self.collection(collection);
        !collection.is_created && !collection.is_listed && !collection.is_put
    }

    /// Opens a collection with what exists from the start. Below what callers create, there is only what callers cannot create.
    pub(super) fn open(&mut self, collection: usize, path: &str, below_created: bool) {
        if self.store.entities(path).is_some() {
            return;
        }
        self.store.open(path);
        let kind = self.collection(collection);
        let callers = kind.is_created || kind.is_put;
        let count = match () {
            () if !kind.is_listed || (below_created && callers) => 0,
            () if callers => self.world.entities,
            // What callers cannot create would never exist.
            () => self.world.entities.max(1),
        };
        let ids = self.ids(collection);
        let mut models: Vec<Option<Arc<Model>>> = Vec::new();
        // Entities whose values are in the data file are no models.
        let first = Facts::get().seeded_count(&kind.template);
        let mut opened = 0;
        for index in 0..count * 4 {
            if opened == count {
                break;
            }
            let id = ids.id(&self.synth, mix(self.world.seed, (path, index, "id")));
            // Numbers are counted.
            let id = if id.parse::<u64>().is_ok() { (index + 1).to_string() } else { id };
            if self.store.entities(path).is_none_or(|entities| entities.get(&id).is_some()) {
                continue;
            }
            let place = opened.saturating_sub(first);
            let model = models.get(place % MODELS).filter(|_| place >= MODELS).cloned().flatten();
            let entity = model.map_or_else(
                || {
                    let drafted = self.drafted(collection, path, id.clone(), index);
                    let entity = self.completed(collection, path, drafted.clone());
                    if count > first + MODELS && opened >= first && place < MODELS {
                        models.push(self.model(collection, path, drafted, &entity, &ids));
                    }
                    entity
                },
                |model| model.variant(id.clone(), place / MODELS),
            );
            self.put(collection, path, Entity { by_caller: below_created, ..entity });
            opened += 1;
        }
    }

    /// An entity that exists from the start.
    pub(super) fn seeded(&self, collection: usize, path: &str, id: String, index: usize) -> Entity {
        self.completed(collection, path, self.drafted(collection, path, id, index))
    }

    /// An entity that exists from the start, without what follows from its id.
    fn drafted(&self, collection: usize, path: &str, id: String, index: usize) -> Entity {
        let seed = mix(self.world.seed, (path, index));
        let kind = self.collection(collection);
        // The first of each kind has every property.
        let detail = if index == 0 || !seed.is_multiple_of(4) { Detail::All } else { Detail::Some };
        let value = self.synth.value(self.schema(&kind.entity), Site::new(seed, detail));
        let mut value = self.public(&kind.entity, value);
        self.order_times(&kind.entity, &mut value);
        for (name, own) in Facts::get().seeded(&kind.template, index) {
            self.set(&kind.entity, &mut value, name, own);
        }
        let state = self.world.lifecycles.seeded(collection, index);
        Entity { id, value: value.into(), seed, state, ..Entity::default() }
    }

    /// The entity with what follows from its id, its path and its state.
    fn completed(&self, collection: usize, path: &str, mut entity: Entity) -> Entity {
        let kind = self.collection(collection);
        self.settle(collection, path, &mut entity);
        for versions in Facts::get().versions.iter().filter(|versions| is_below(&versions.item, &kind.template)) {
            self.set(&kind.entity, &mut entity.value, &versions.number, self.world.entities.max(1).into());
        }
        if self.world.behaviour.starts_unset {
            self.unset_views(collection, &mut entity.value, &Value::Null);
        }
        let change = Change::start();
        self.derive(self.world.derived_item(collection), &kind.entity, path, &mut entity.value, &change);
        entity
    }

    /// The model of an entity that exists from the start; nothing if its id changes more than the locations where it is repeated.
    fn model(
        &self,
        collection: usize,
        path: &str,
        drafted: Entity,
        entity: &Entity,
        ids: &Ids<'a>,
    ) -> Option<Arc<Model>> {
        let id = ids.id(&self.synth, mix(entity.seed, "twin"));
        let twin = self.completed(collection, path, Entity { id, ..drafted });
        let pattern = |own: String, other: String| {
            Pattern::of(own, &entity.id).filter(|pattern| pattern.is_that_of(&twin.id, &other))
        };
        let element = |entity: &Entity| self.element(collection, entity).to_string();
        let derived = self.world.derived_item(collection);
        Some(Arc::new(Model {
            value: pattern(entity.value.to_string(), twin.value.to_string())?,
            element: pattern(element(entity), element(&twin))?,
            seed: entity.seed,
            state: entity.state.clone(),
            due: self.world.lifecycles.due(collection, entity),
            is_timed: derived.is_some_and(|derived| derived.is_timed(&entity.value)),
        }))
    }

    /// Removes the properties of an item that are single resources and can be deleted, unless they are given.
    pub(super) fn unset_views(&self, collection: usize, value: &mut Value, given: &Value) {
        let document = &self.world.document;
        let views = document.structure.nodes.iter().zip(&document.paths).filter_map(|(node, path)| {
            let is_own = node.items.last().is_some_and(|item| item.collection == collection);
            node.view.as_ref().filter(|_| is_own && path.methods.contains_key("DELETE"))
        });
        for name in views.filter(|name| given.get(name.as_str()).is_none()) {
            value.as_object_mut().map(|object| object.remove(name));
        }
    }

    /// Writes into an entity what follows from its path and its state.
    pub(super) fn settle(&self, collection: usize, path: &str, entity: &mut Entity) {
        let kind = self.collection(collection);
        for (name, value) in self.inherited(collection, path) {
            self.set(&kind.entity, &mut entity.value, &name, value);
        }
        let id = entity.id.clone();
        let spelled = |name: &Option<String>| name.clone().map(|name| (name, spelling(&id)));
        if let Some((name, spellings)) = spelled(&kind.identity) {
            for new in spellings {
                self.set(&kind.entity, &mut entity.value, &name, new);
            }
        }
        if let (Some(inner), Some((name, spellings))) = (&kind.element_in, spelled(&kind.element_identity)) {
            let schema = kind.element.as_deref().unwrap_or(&kind.entity);
            for new in spellings {
                if let Some(inner) = entity.value.get_mut(inner) {
                    self.set(schema, inner, &name, new);
                }
            }
        }
        self.world.lifecycles.advance(collection, entity, self.now);
    }

    /// Properties of an entity that repeat a parameter of its path, with their values.
    fn inherited(&self, collection: usize, path: &str) -> Vec<(String, Value)> {
        let kind = self.collection(collection);
        let names = property_names(&self.world.document.root, self.schema(&kind.entity));
        let template = crate::document::segments(&kind.template);
        let values = parts(path);
        let parameters = template.iter().zip(values).filter_map(|(segment, value)| {
            let name = segment.whole_parameter()?;
            (names.contains(name) && kind.identity.as_deref() != Some(name))
                .then(|| (name.to_owned(), Value::from(value)))
        });
        parameters.collect()
    }

    /// An id that the paths of the collection accept.
    pub(super) fn new_id(&self, collection: usize, seed: u64) -> String {
        self.ids(collection).id(&self.synth, seed)
    }

    fn ids(&self, collection: usize) -> Ids<'a> {
        let document = &self.world.document;
        let kind = self.collection(collection);
        let own = |node: &Node| node.role == Role::Item(collection);
        let path = document.structure.nodes.iter().position(own);
        let operation = path.and_then(|path| document.paths[path].methods.values().next());
        let parameter = operation.and_then(|operation| {
            let parameters = &document.operations[*operation].parameters;
            let name = document.paths[path?].segments.last()?.whole_parameter()?;
            parameters.iter().find(|parameter| parameter.place == Place::Path && parameter.name == name)
        });
        let mut schemas: Vec<&Value> = parameter.map(|parameter| self.schema(&parameter.schema)).into_iter().collect();
        let entity = self.synth.view(&[self.schema(&kind.entity)]);
        let identity = kind.identity.as_deref().and_then(|name| entity.properties().remove(name));
        schemas.extend(identity.into_iter().flatten());
        let last = kind.identity.as_deref().and_then(|name| words(name).pop());
        let mut ids = Ids { schemas, are_names: last.is_some_and(|last| last != "id"), are_uuids: false };
        ids.are_uuids = ids.fits(&self.synth, &uuid(0));
        ids
    }
}

/// The ids of a collection.
struct Ids<'a> {
    /// What they have to fit.
    schemas: Vec<&'a Value>,
    /// Whether the property that repeats the id is called otherwise.
    are_names: bool,
    /// Whether they may be UUIDs.
    are_uuids: bool,
}

impl<'a> Ids<'a> {
    fn fits(&self, synth: &Synth<'a>, text: &str) -> bool {
        self.schemas.iter().all(|schema| synth.fits(schema, &text.into()))
    }

    fn id(&self, synth: &Synth<'a>, seed: u64) -> String {
        let name = || word(seed).replace('-', "_");
        if let Some(name) = self.are_names.then(name).filter(|name| self.fits(synth, name)) {
            return name;
        }
        // Ids that look like no others, where any text is allowed.
        if self.are_uuids {
            return uuid(seed);
        }
        match synth.of_all(&self.schemas, Site::new(seed, Detail::Least)) {
            Value::String(text) if !text.is_empty() => text,
            Value::Number(number) => number.to_string(),
            _ => uuid(seed),
        }
    }
}

/// Whether a template is that of an item of a collection.
pub(super) fn is_below(item: &str, collection: &str) -> bool {
    item.rsplit_once('/').is_some_and(|(above, _)| above == collection)
}

/// The values of an id: the number that it spells, if it does, and the text.
fn spelling(id: &str) -> Vec<Value> {
    let number = id.parse::<i64>().ok().filter(|number| number.to_string() == id);
    number.map(Value::from).into_iter().chain([Value::from(id)]).collect()
}
