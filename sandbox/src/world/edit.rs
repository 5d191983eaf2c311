//! Reads and changes the state from outside the API: for tests, scenes and the control API.

use serde_json::Value;

use super::access::Access;
use super::change::merged;
use super::derived::Change;
use super::World;
use crate::api::route;
use crate::document::pointer::escaped;
use crate::document::structure::{property_defaults, property_names, Role};
use crate::document::{nearest, Document};
use crate::sandbox::clock::Now;
use crate::sandbox::error::Error;
use crate::synth::adapt::{Callers, Fill};
use crate::synth::{mix, Detail, Site};
use crate::world::store::{key, Entity, Singleton};

/// Whether values are accepted that the document does not allow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Check {
    /// They are rejected.
    Document,
    /// They are accepted.
    Force,
}

/// A path that was found.
struct Place {
    role: Role,
    /// Index of the path of the document.
    index: usize,
    /// With the ids that templates stood for.
    segments: Vec<String>,
    by_caller: bool,
}

impl World {
    /// The path with its ids, and the value of an item, a singleton or a collection.
    pub(crate) fn get(&self, path: &str, now: Now) -> Result<(String, Value), Error> {
        let mut access = Access::new(self, now);
        let place = access.place(path)?;
        let value = match place.role {
            Role::Item(collection) => {
                let (above, id) = place.split();
                access.found(collection, &above, &id).map_err(|why| wrong(path, &why.message))?.value.into()
            }
            Role::Collection(collection) => {
                let own = place.path();
                let ids: Vec<String> = access.store.ids(&own);
                let found = ids.iter().filter_map(|id| access.found(collection, &own, id).ok());
                found.map(|entity| Value::from(entity.value)).collect()
            }
            Role::Singleton => access.singleton(&place, path)?.unwrap_or(Value::Null),
            Role::Action => return Err(wrong(path, "the path holds no state")),
        };
        Ok((place.path(), value))
    }

    /// Adds an entity to a collection; returns its path.
    pub(crate) fn insert(&self, path: &str, value: &Value, check: Check, now: Now) -> Result<String, Error> {
        let mut access = Access::new(self, now);
        let place = access.place(path)?;
        let Role::Collection(collection) = place.role else {
            return Err(wrong(path, "it is no collection; `merge` changes an item or a single resource"));
        };
        let own = place.path();
        let kind = access.collection(collection);
        let count = access.store.entities(&own).map_or(0, |entities| entities.count());
        let seed = mix(self.seed, (&own, "inserted", count));
        let given = kind.identity.as_ref().and_then(|name| match &value[name.as_str()] {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        });
        let id = given.unwrap_or_else(|| access.new_id(collection, seed));
        if access.store.entities(&own).is_some_and(|entities| entities.get(&id).is_some()) {
            return Err(wrong(path, &format!("there is an entity with the id {id} already")));
        }
        let schema = access.schema(&kind.entity);
        let callers = access.creation_properties(collection);
        let fill = Fill::Server { callers: &callers };
        let mut made = access.synth.adapt(schema, value, fill, Site::new(seed, Detail::All));
        access.stamp_created(&kind.entity, &mut made, value);
        access.unset_views(collection, &mut made, value);
        let state = self.lifecycles.seeded(collection, 0);
        let mut entity = Entity { id, value: made.into(), seed, state, by_caller: true, ..Entity::default() };
        access.settle(collection, &own, &mut entity);
        let change = Change { old: &Value::Null, body: value, is_new: true };
        access.derive(self.derived_item(collection), &kind.entity, &own, &mut entity.value, &change);
        entity.value = merged(&entity.value, value).into();
        access.checked(path, &kind.entity, value, &entity.value, check)?;
        self.lifecycles.adopt(collection, &mut entity, now);
        let item = format!("{}{own}/{}", self.document.base, crate::world::store::key_part(&entity.id));
        access.put(collection, &own, entity);
        Ok(item)
    }

    /// Merges a value into an item or a single resource (RFC 7396); returns the merged value.
    pub(crate) fn merge(&self, path: &str, patch: &Value, check: Check, now: Now) -> Result<Value, Error> {
        let mut access = Access::new(self, now);
        let place = access.place(path)?;
        match place.role {
            Role::Item(collection) => {
                let (above, id) = place.split();
                let mut entity = access.found(collection, &above, &id).map_err(|why| wrong(path, &why.message))?;
                let value = merged(&entity.value, patch);
                access.checked(path, &access.collection(collection).entity, patch, &value, check)?;
                entity = Entity { value: value.clone().into(), late: None, ..entity };
                self.lifecycles.adopt(collection, &mut entity, now);
                access.put(collection, &above, entity);
                Ok(value)
            }
            Role::Singleton => {
                let own = place.path();
                let old = access.singleton(&place, path)?.unwrap_or_default();
                let value = merged(&old, patch);
                let schema = access.singleton_schema(path)?;
                access.checked(path, &schema, patch, &value, check)?;
                access.set_singleton(&place, &own, Some(value.clone()));
                Ok(value)
            }
            _ => Err(wrong(path, "it is neither an item nor a single resource; `insert` adds to a collection")),
        }
    }

    /// Removes an item, or a single resource.
    pub(crate) fn remove(&self, path: &str, now: Now) -> Result<(), Error> {
        let mut access = Access::new(self, now);
        let place = access.place(path)?;
        match place.role {
            Role::Item(_) => {
                let (above, id) = place.split();
                let removed = access.store.remove(&above, &id);
                removed.map(|_| ()).ok_or_else(|| wrong(path, "there is no such entity"))
            }
            Role::Singleton => {
                access.set_singleton(&place, &place.path(), None);
                Ok(())
            }
            _ => Err(wrong(path, "it is neither an item nor a single resource")),
        }
    }
}

/// Whether a JSON pointer is that of the whole value, or within one of the given properties.
fn is_about(pointer: &str, given: &Value) -> bool {
    let name = pointer.split('/').nth(1);
    let is_given = |name: &str, given: &serde_json::Map<String, Value>| given.keys().any(|key| escaped(key) == name);
    name.zip(given.as_object()).is_none_or(|(name, given)| is_given(name, given))
}

fn wrong(path: &str, why: &str) -> Error {
    Error::State(format!("state at {path}: {why}"))
}

fn unknown(document: &Document, path: &str) -> Error {
    let paths: Vec<String> = document.paths.iter().map(|own| format!("{}{}", document.base, own.template)).collect();
    let near = nearest(path, &paths.iter().map(String::as_str).collect::<Vec<_>>());
    let near = if near.is_empty() { String::new() } else { format!("; the nearest: {}", near.join(", ")) };
    wrong(path, &format!("the document has no such path{near}"))
}

impl Place {
    fn path(&self) -> String {
        key(&self.segments)
    }

    /// The path of the collection, and the id in it.
    fn split(&self) -> (String, String) {
        let (id, above) = self.segments.split_last().map(|(id, above)| (id.clone(), above)).unwrap_or_default();
        (key(above), id)
    }
}

impl<'a> Access<'a> {
    /// Finds a path; a segment such as `{serviceId}` stands for the first entity of its collection.
    fn place(&mut self, path: &str) -> Result<Place, Error> {
        let document = &self.world.document;
        let found = route::find(document, path).map_err(|_| unknown(document, path))?;
        let node = &document.structure.nodes[found.path];
        let mut place = Place { role: node.role, index: found.path, segments: found.segments, by_caller: false };
        for item in &node.items {
            let above = key(&place.segments[..item.length - 1]);
            self.open(item.collection, &above, place.by_caller);
            let id = &mut place.segments[item.length - 1];
            if id.starts_with('{') && id.ends_with('}') {
                let first = self.store.ids(&above).into_iter().next();
                *id = first.ok_or_else(|| wrong(path, &format!("{above} has no entities")))?;
            }
            let (id, is_last) = (id.clone(), item.length == place.segments.len());
            match self.found(item.collection, &above, &id) {
                Ok(entity) => place.by_caller = entity.by_caller,
                Err(why) if !is_last => return Err(wrong(path, &why.message)),
                Err(_) => {}
            }
        }
        if let Role::Collection(collection) = place.role {
            self.open(collection, &place.path(), place.by_caller);
        }
        Ok(place)
    }

    /// Properties that callers set when they create an entity.
    pub(super) fn creation_properties(&self, collection: usize) -> Callers {
        let document = &self.world.document;
        let own = document.structure.nodes.iter().position(|node| node.role == Role::Collection(collection));
        let create = own.and_then(|own| document.paths[own].methods.get("POST"));
        let schema = create.and_then(|create| document.operations[*create].request_schema());
        schema.map(|schema| property_defaults(&document.root, self.schema(schema))).unwrap_or_default()
    }

    fn singleton_schema(&self, path: &str) -> Result<String, Error> {
        let document = &self.world.document;
        let found = route::find(document, path).map_err(|_| unknown(document, path))?;
        let read = document.paths[found.path].methods.get("GET");
        let schema = read.and_then(|read| document.structure.payloads[*read].schema());
        schema.map(str::to_owned).ok_or_else(|| wrong(path, "the path holds no state"))
    }

    fn singleton(&mut self, place: &Place, path: &str) -> Result<Option<Value>, Error> {
        let (schema, own) = (self.singleton_schema(path)?, place.path());
        if let Some((name, above, id)) = self.viewed(place) {
            let entity = self.store.entities(&above).and_then(|entities| entities.get(&id));
            return Ok(entity.and_then(|entity| entity.value.get(name)).filter(|value| !value.is_null()).cloned());
        }
        Ok(match self.store.singleton(&own) {
            Some(Singleton::Set(value)) => Some(value.clone()),
            Some(Singleton::Unset) => None,
            None => {
                let mut value = self.public(&schema, self.synth.value(self.schema(&schema), self.site_of(&own)));
                self.derive(self.world.derived_path(place.index), &schema, &own, &mut value, &Change::start());
                Some(value)
            }
        })
    }

    /// The property that a single resource is, and the path and the id of the item that has it.
    fn viewed(&self, place: &Place) -> Option<(&'a str, String, String)> {
        let name = self.world.document.structure.nodes[place.index].view.as_deref()?;
        let (id, above) = place.segments[..place.segments.len() - 1].split_last()?;
        Some((name, key(above), id.clone()))
    }

    fn set_singleton(&mut self, place: &Place, own: &str, value: Option<Value>) {
        match self.viewed(place) {
            Some((name, above, id)) => self.store.edit(&above, &id, |entity| {
                if let Some(object) = entity.as_object_mut() {
                    object.remove(name);
                    object.extend(value.map(|value| (name.to_owned(), value)));
                }
            }),
            None => self.store.set(own, value.map_or(Singleton::Unset, Singleton::Set)),
        }
    }

    /// Checks a changed value, and that the document declares what is given. Errors within other properties were forced before.
    fn checked(&self, path: &str, schema: &str, given: &Value, value: &Value, check: Check) -> Result<(), Error> {
        if check == Check::Force {
            return Ok(());
        }
        let names = property_names(&self.world.document.root, self.schema(schema));
        if !names.is_empty() && !given.is_object() {
            return Err(wrong(path, "the value has to be an object; force accepts it"));
        }
        let unknown = given.as_object().into_iter().flatten().find(|(name, _)| !names.contains(*name));
        if let Some((name, _)) = unknown.filter(|_| !names.is_empty()) {
            let why = format!("the document declares no property /{}; force accepts it", escaped(name));
            return Err(wrong(path, &why));
        }
        let validator = self.world.document.published.at(schema);
        let violation = validator.and_then(|validator| {
            let error = validator.iter_errors(value).find(|error| is_about(error.instance_path().as_str(), given))?;
            Some(crate::api::violation::Violation::of("value", "", &error).to_string())
        });
        match violation {
            Some(violation) => {
                Err(wrong(path, &format!("the document does not allow the {violation}; force accepts it")))
            }
            None => Ok(()),
        }
    }
}
