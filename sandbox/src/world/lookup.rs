//! Finds the entities of a path, and makes those that are there from the beginning when somebody first looks.

use axum::http::StatusCode;
use serde_json::Value;

use super::{Refusal, Work};
use crate::document::Place;
use crate::facts::{Facts, Need};
use crate::store::{key, Entity};
use crate::structure::{Ancestor, Collection};
use crate::synth::{mix, Detail, Site};

impl Work<'_> {
    pub(super) fn collection(&self, index: usize) -> &'_ Collection {
        &self.world.document.structure.collections[index]
    }

    /// Path and id of the item at an ancestor.
    pub(super) fn place(&self, ancestor: Ancestor) -> (String, String) {
        let segments = &self.call.found.segments;
        (key(&segments[..ancestor.length - 1]), segments[ancestor.length - 1].clone())
    }

    /// Makes sure that everything which the path is below exists. The item that the path ends with is left to the operation.
    pub(super) fn ancestors(&mut self) -> Result<(), Refusal> {
        let items = &self.world.document.structure.nodes[self.operation.path].items;
        let length = self.call.found.segments.len();
        let mut made = false;
        for ancestor in items {
            let (path, id) = self.place(*ancestor);
            self.open(ancestor.collection, &path, made);
            self.store.touch(&path, &id);
            if ancestor.length == length {
                break;
            }
            made = self.found(ancestor.collection, &path, &id)?.is_made;
        }
        if let crate::structure::Role::Collection(collection) =
            self.world.document.structure.nodes[self.operation.path].role
        {
            self.open(collection, &key(&self.call.found.segments), made);
        }
        Ok(())
    }

    /// The entity as it is by now, or the refusal that tells that there is none.
    pub(super) fn found(&mut self, collection: usize, path: &str, id: &str) -> Result<Entity, Refusal> {
        let now = self.call.now;
        let world = self.world;
        if self.is_hidden(collection)
            && self.store.shelf(path).is_some_and(|shelf| shelf.get(id).is_none() && !shelf.was_deleted(id))
        {
            // Nobody can find out which there are: any is.
            let entity = self.seeded(collection, path, id.to_owned(), 0);
            self.store.put(path, entity);
        }
        if let Some(entity) = self.store.shelf_mut(path).and_then(|shelf| shelf.get_mut(id)) {
            world.lifecycles.advance(collection, entity, now);
            return Ok(entity.clone());
        }
        let was_deleted = self.store.shelf(path).is_some_and(|shelf| shelf.was_deleted(id));
        let name = path.rsplit('/').next().unwrap_or_default();
        if self.world.behaviour.unknown_id_is_bad_request && !was_deleted {
            return Err(Refusal::new(StatusCode::BAD_REQUEST, format!("BAD_REQUEST: Invalid id below {name}")));
        }
        Err(Refusal::new(StatusCode::NOT_FOUND, format!("NOT_FOUND: there is no such id below {name}")))
    }

    fn is_hidden(&self, collection: usize) -> bool {
        let collection = self.collection(collection);
        !collection.is_created && !collection.is_listed && !collection.is_put
    }

    /// Opens a shelf with what is there from the beginning. Below what callers make, there is only what callers cannot make.
    fn open(&mut self, collection: usize, path: &str, made: bool) {
        if self.store.shelf(path).is_some() {
            return;
        }
        self.store.open(path);
        let kind = self.collection(collection);
        let callers = kind.is_created || kind.is_put;
        let count = match () {
            () if !kind.is_listed || (made && callers) => 0,
            () if callers => self.world.entities,
            // What callers cannot make would never be there.
            () => self.world.entities.max(1),
        };
        let mut opened = 0;
        for index in 0..count * 4 {
            let id = self.new_id(collection, mix(self.world.seed, (path, index, "id")));
            if opened < count && self.store.shelf(path).is_some_and(|shelf| shelf.get(&id).is_none()) {
                let mut entity = self.seeded(collection, path, id, index);
                entity.is_made = made;
                self.store.put(path, entity);
                opened += 1;
            }
        }
    }

    /// An entity that nobody has made.
    fn seeded(&self, collection: usize, path: &str, id: String, index: usize) -> Entity {
        let seed = mix(self.world.seed, (path, index));
        let kind = self.collection(collection);
        // The first of each kind shows everything that there can be.
        let detail = if index == 0 || !seed.is_multiple_of(4) { Detail::All } else { Detail::Some };
        let value = self.synth.value(self.schema(&kind.entity), Site::new(seed, detail));
        let mut value = self.public(&kind.entity, value);
        for (name, own) in Facts::get().seeded(&kind.template, index) {
            self.set(&kind.entity, &mut value, name, own);
        }
        let state = self.world.lifecycles.seeded(collection, index);
        let mut entity = Entity { id, value, seed, state, is_made: false, late: None };
        self.settle(collection, path, &mut entity);
        entity
    }

    /// Writes into an entity what its path and its state say of it.
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
        self.world.lifecycles.advance(collection, entity, self.call.now);
    }

    /// Properties of an entity that repeat a parameter of its path, with their values.
    fn inherited(&self, collection: usize, path: &str) -> Vec<(String, Value)> {
        let kind = self.collection(collection);
        let names = crate::structure::property_names(&self.world.document.root, self.schema(&kind.entity));
        let template = crate::document::segments(&kind.template);
        let values = path.trim_start_matches('/').split('/').map(crate::document::unescaped);
        let parameters = template.iter().zip(values).filter_map(|(segment, value)| {
            let name = segment.whole_parameter()?;
            (names.contains(name) && kind.identity.as_deref() != Some(name))
                .then(|| (name.to_owned(), Value::from(value)))
        });
        parameters.collect()
    }

    /// An id that the paths of the collection accept.
    pub(super) fn new_id(&self, collection: usize, seed: u64) -> String {
        let document = &self.world.document;
        let kind = self.collection(collection);
        let own = |node: &crate::structure::Node| node.role == crate::structure::Role::Item(collection);
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
        // Ids that look like no others, where any text will do.
        let unique = Value::from(crate::synth::uuid(seed));
        if schemas.iter().all(|schema| self.synth.fits(schema, &unique)) {
            return crate::synth::uuid(seed);
        }
        match self.synth.of_all(&schemas, Site::new(seed, Detail::Least)) {
            Value::String(text) if !text.is_empty() => text,
            Value::Number(number) => number.to_string(),
            _ => crate::synth::uuid(seed),
        }
    }

    /// Refuses what needs an entity to be in another state.
    pub(super) fn needs(&mut self) -> Result<(), Refusal> {
        if !self.world.behaviour.needs_running {
            return Ok(());
        }
        let document = &self.world.document;
        let template = &document.paths[self.operation.path].template;
        let applies = |need: &&Need| {
            template.starts_with(&need.below)
                && (need.methods.is_empty() || need.methods.contains(&self.operation.method))
        };
        for need in Facts::get().needs.iter().filter(applies) {
            let segments: Option<Vec<String>> = crate::document::segments(&need.item)
                .into_iter()
                .map(|segment| {
                    let Some(name) = segment.whole_parameter() else { return literal(segment) };
                    self.call.found.parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone())
                })
                .collect();
            let (Some(segments), Some(path)) =
                (segments, document.paths.iter().position(|path| path.template == need.item))
            else {
                continue;
            };
            let crate::structure::Role::Item(collection) = document.structure.nodes[path].role else { continue };
            let shelf = key(&segments[..segments.len() - 1]);
            self.open(collection, &shelf, false);
            let Ok(entity) = self.found(collection, &shelf, &segments[segments.len() - 1]) else { continue };
            let Some(state) = entity.state.filter(|state| !need.states.contains(&state.name)) else { continue };
            let status = StatusCode::from_u16(need.status).unwrap_or(StatusCode::FAILED_DEPENDENCY);
            let mut refusal = Refusal::new(status, need.message.replace("{state}", &state.name));
            refusal.members = need.members.get(&state.name).or(need.members.get("*")).cloned().unwrap_or_default();
            if let Some(name) = &need.state_member {
                refusal.members.insert(name.clone(), state.name.into());
            }
            return Err(refusal);
        }
        Ok(())
    }
}

fn literal(segment: crate::document::Segment) -> Option<String> {
    match segment {
        crate::document::Segment::Literal(text) => Some(text),
        crate::document::Segment::Parameter { .. } => None,
    }
}

/// An id as a value: the text, and the number that it spells.
fn spelling(id: &str) -> Vec<Value> {
    let number = id.parse::<i64>().ok().filter(|number| number.to_string() == id);
    number.map(Value::from).into_iter().chain([Value::from(id)]).collect()
}
