//! Lists collections and creates entities in them.

use axum::http::StatusCode;
use serde_json::{Map, Value};

use super::derived::Change;
use super::{Execution, Outcome, Output, Rejection};
use crate::api::filter::Filter;
use crate::api::page::Page;
use crate::document::structure::holder;
use crate::synth::adapt::Fill;
use crate::synth::mix;
use crate::world::store::{key, Entity};

impl Execution<'_> {
    /// The entities of a collection, by pages if the operation has them.
    pub(super) fn list(&mut self, collection: usize) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        let now = self.call.now;
        let entities = self.access.store.entities(&path);
        let is_shown = |entity: &Entity| {
            !entity.late.as_ref().is_some_and(|(until, before)| *until > now.real && before.is_none())
        };
        let shown = entities.into_iter().flat_map(|entities| entities.iter()).filter(|(_, entity)| is_shown(entity));
        let mut ids: Vec<(u64, String)> = shown.map(|(number, entity)| (number, entity.id.clone())).collect();
        let kind = self.access.collection(collection);
        let element = self.access.schema(kind.element.as_deref().unwrap_or(&kind.entity));
        let filter = Filter::read(&self.access.world.document.root, element, self.call.query);
        if !filter.is_empty() {
            let mut kept = Vec::new();
            for (number, id) in ids {
                let entity = self.access.found(collection, &path, &id)?;
                if filter.lets(&self.access.element(collection, &entity)) {
                    kept.push((number, id));
                }
            }
            ids = kept;
        }
        let page = Page::read(self.operation, &self.access.world.document, self.call.query)
            .map_err(|message| Rejection::new(StatusCode::BAD_REQUEST, format!("BAD_REQUEST: {message}")))?;
        let (chosen, beside) = page.cut(&ids);
        if kind.has_plain_list() {
            let mut list = String::from("[");
            for (index, (_, id)) in chosen.iter().enumerate() {
                if index == 1 {
                    // The others are about as long as the first.
                    list.reserve(list.len() * chosen.len());
                }
                list.push_str(if index > 0 { "," } else { "" });
                self.access.write_element(collection, &path, id, &mut list)?;
            }
            list.push(']');
            return Ok(Outcome { payload: Some(Output::List(list)), beside });
        }
        let mut elements = Vec::new();
        for (_, id) in chosen {
            let entity = self.access.found(collection, &path, id)?;
            elements.push(self.access.element(collection, &entity));
        }
        let payload = match (&kind.list_in, self.payload()) {
            (Some(name), Some(schema)) => {
                // Members that describe the page may be next to the list.
                let mut source = beside.clone();
                source.insert(name.clone(), Value::Array(elements));
                let source = Value::Object(source);
                Some(self.access.synth.adapt(
                    self.access.schema(schema),
                    &source,
                    Fill::Required,
                    self.access.site_of(&path),
                ))
            }
            (None, Some(schema)) if kind.element.is_none() => {
                Some(self.access.synth.value(self.access.schema(schema), self.access.site_of(&path)))
            }
            _ => Some(Value::Array(elements)),
        };
        Ok(Outcome { payload: payload.map(Output::Value), beside })
    }

    /// Creates an entity from a request.
    pub(super) fn create(&mut self, collection: usize) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        self.create_at(collection, &path, None)
    }

    /// Makes an entity of a request to a path. An action gives the item that the new one is like.
    pub(super) fn create_at(
        &mut self,
        collection: usize,
        path: &str,
        like: Option<(String, Value)>,
    ) -> Result<Outcome, Rejection> {
        let kind = self.access.collection(collection);
        let body = self.body();
        // Callers choose names; an `id` is the server's, also where the schema of the request has one.
        let chosen = kind.identity.as_ref().filter(|name| *name != "id").and_then(|name| body.get(name));
        let named = chosen.and_then(Value::as_str).filter(|name| !name.is_empty()).map(str::to_owned);
        if let Some(id) = &named {
            if self.access.store.entities(path).is_some_and(|entities| entities.get(id).is_some()) {
                return Err(Rejection::new(StatusCode::CONFLICT, "CONFLICT: there is one with this id already"));
            }
        }
        self.check_unique(collection, path, None)?;
        let count = self.access.store.entities(path).map_or(0, |entities| entities.count());
        let seed = mix(self.access.world.seed, (path, "made", count));
        let id = named.unwrap_or_else(|| self.fresh_id(collection, path, seed));
        let Some((other, like)) = like else { return Ok(Outcome::of(self.make(collection, path, id, seed, &body))) };
        let source = self.inherit(collection, &like, &body);
        let payload = self.make(collection, path, id.clone(), seed, &source);
        let template = self.access.world.document.paths[self.operation.path].template.clone();
        if let Some(entity) = self.access.store.entities_mut(path).and_then(|entities| entities.get_mut(&id)) {
            entity.copy_of = Some((template, other));
        }
        Ok(Outcome::of(payload))
    }

    /// An id that is not taken: the next number where ids are numbers.
    fn fresh_id(&self, collection: usize, path: &str, seed: u64) -> String {
        let first = self.access.new_id(collection, seed);
        let Some(entities) = self.access.store.entities(path) else { return first };
        if first.parse::<u64>().is_ok() {
            let taken = entities.iter().filter_map(|(_, entity)| entity.id.parse::<u64>().ok()).max();
            return (taken.unwrap_or(0) + 1).to_string();
        }
        let ids = (1..).map(|round: u64| self.access.new_id(collection, mix(seed, round)));
        std::iter::once(first)
            .chain(ids)
            .take(20)
            .find(|id| entities.get(id).is_none())
            .unwrap_or_else(|| crate::synth::uuid(seed))
    }

    /// Adds an entity, and returns the content of the response.
    pub(super) fn make(&mut self, collection: usize, path: &str, id: String, seed: u64, body: &Value) -> Option<Value> {
        let world = self.access.world;
        let kind = &world.document.structure.collections[collection];
        // An action that creates an item takes fewer properties than the usual request.
        let mut callers = self.access.creation_properties(collection);
        callers.extend(self.callers());
        let site = crate::synth::Site::new(seed, crate::synth::Detail::All);
        let fill = Fill::Server { callers: &callers };
        let mut value = self.access.synth.adapt(self.access.schema(&kind.entity), body, fill, site);
        self.access.stamp_created(&kind.entity, &mut value, body);
        self.access.unset_views(collection, &mut value, body);
        self.link(collection, &mut value);
        let state = world.lifecycles.created(collection, body, self.call.now);
        let created = Some(self.call.now.api);
        let mut full = Entity { id, value: value.into(), seed, state, by_caller: true, created, ..Entity::default() };
        self.access.settle(collection, path, &mut full);
        let change = Change { old: &Value::Null, body, is_new: true };
        self.access.derive(world.derived_item(collection), &kind.entity, path, &mut full.value, &change);
        if let Some(derived) = world.derived_path(self.operation.path) {
            self.access.derive(Some(derived), &kind.entity, path, &mut full.value, &change);
        }
        let answer = self.payload().map(|schema| {
            let mut answer = self.answer(&kind.entity, schema, &full.value, site);
            let rules = world.derived_item(collection).map_or(&[][..], |derived| &derived.response);
            self.access.follow(rules.iter().collect(), schema, path, &mut answer, &change);
            answer
        });
        let value = self.access.public(&kind.entity, full.value.clone().into());
        let late = (!world.behaviour.lag.is_zero()).then(|| (self.call.now.real + world.behaviour.lag, None));
        let made = Entity { value: value.into(), late, ..full };
        self.access.put(collection, path, made.clone());
        self.keep_version(collection, path, &made);
        self.configure(path, &made.id, collection, body);
        answer
    }

    /// An entity in the form of a response: the entity itself, an object that holds it, or a similar object.
    pub(super) fn answer(&self, entity: &str, schema: &str, value: &Value, site: crate::synth::Site) -> Value {
        let root = &self.access.world.document.root;
        if crate::document::pointer::resolved(root, schema.to_owned())
            == crate::document::pointer::resolved(root, entity.to_owned())
        {
            return value.clone();
        }
        let wanted = self.access.schema(schema);
        let none = Default::default();
        let source = match holder(root, wanted, entity) {
            Some(name) => Value::Object(Map::from_iter([(name.to_owned(), value.clone())])),
            None => value.clone(),
        };
        self.access.synth.adapt(wanted, &source, Fill::Server { callers: &none }, site.at("answer"))
    }

    /// Carries out a request to a collection as a whole: each entry of a map in it is an entity, with the name as its id.
    pub(super) fn write_entries(&mut self, collection: usize) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        let kind = &self.access.world.document.structure.collections[collection];
        let body = self.body();
        let names = crate::document::structure::property_names(
            &self.access.world.document.root,
            self.access.schema(&kind.entity),
        );
        let maps = body.as_object().into_iter().flatten().filter_map(|(_, value)| value.as_object());
        if let Some(identity) = &kind.identity {
            for (id, value) in maps.flatten().filter(|(id, _)| !id.is_empty()) {
                if value.is_null() {
                    self.access.store.remove(&path, id);
                    continue;
                }
                let members = names
                    .iter()
                    .map(|name| (name.clone(), if name == identity { id.clone().into() } else { value.clone() }));
                let source = Value::Object(members.collect());
                let seed = mix(self.access.world.seed, (&path, id));
                let site = crate::synth::Site::new(seed, crate::synth::Detail::All);
                let value = self.access.synth.adapt(self.access.schema(&kind.entity), &source, Fill::Required, site);
                let state = self.access.world.lifecycles.created(collection, &value, self.call.now);
                let entity =
                    Entity { id: id.clone(), value: value.into(), seed, state, by_caller: true, ..Entity::default() };
                self.access.put(collection, &path, entity);
            }
        }
        let callers = self.callers();
        let fill = Fill::Server { callers: &callers };
        let payload =
            self.payload().map(|schema| self.access.synth.adapt(self.access.schema(schema), &body, fill, self.site()));
        Ok(Outcome::of(payload))
    }
}
