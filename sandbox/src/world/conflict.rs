//! Rejects changes that conflict with the state, and keeps the versions of items.

use axum::http::StatusCode;
use serde_json::Value;

use super::access::is_below;
use super::{Execution, Rejection};
use crate::document::structure::Role;
use crate::facts::derive::Sources;
use crate::facts::{Copies, Facts, Held};
use crate::world::store::{key, key_part, Entity};

impl Execution<'_> {
    fn template(&self) -> &str {
        &self.access.world.document.paths[self.operation.path].template
    }

    /// Rejects a value of a property that another item of the collection has.
    pub(super) fn check_unique(&self, collection: usize, path: &str, own: Option<&str>) -> Result<(), Rejection> {
        let template = &self.access.collection(collection).template;
        for unique in Facts::get().unique.iter().filter(|unique| unique.collection == *template) {
            let Some(value) = self.call.body.and_then(|body| body.get(&unique.property)) else { continue };
            let others = self.access.store.entities(path).into_iter().flat_map(|entities| entities.iter());
            let mut others = others.map(|(_, entity)| entity).filter(|entity| Some(entity.id.as_str()) != own);
            if others.any(|other| other.value[unique.property.as_str()] == *value) {
                return Err(Rejection::new(StatusCode::CONFLICT, unique.message.clone()));
            }
        }
        Ok(())
    }

    /// Rejects a request that the state or its body does not allow.
    pub(super) fn check_held(&mut self) -> Result<(), Rejection> {
        let (behaviour, method) = (&self.access.world.behaviour, self.operation.method.as_str());
        let is_lax = method == "DELETE" && behaviour.deletes_in_any_state;
        let applies = |held: &&Held| held.path == self.template() && held.methods.iter().any(|own| own == method);
        let is_active = |held: &&Held| !is_lax && (!held.live || behaviour.rejects_undocumented);
        let held: Vec<_> = Facts::get().held.iter().filter(applies).filter(is_active).collect();
        if held.is_empty() {
            return Ok(());
        }
        let segments = &self.call.found.segments;
        let (above, entity) = match self.access.world.document.structure.nodes[self.operation.path].role {
            Role::Item(collection) => {
                let (above, id) = (key(&segments[..segments.len() - 1]), &segments[segments.len() - 1]);
                let entity = self.access.found(collection, &above, id).ok();
                (above, entity)
            }
            _ => (key(segments), None),
        };
        for held in held {
            if self.is_missing(held) || self.is_held(held, &above, entity.as_ref()) {
                let status = StatusCode::from_u16(held.status).unwrap_or(StatusCode::CONFLICT);
                let named = [("above", self.access.above(&above))];
                let own = entity.as_ref().map_or(&Value::Null, |entity| &entity.value);
                let sources = Sources { own, element: &Value::Null, named: &named, now: self.call.now };
                let message = sources.text(&held.message).unwrap_or_else(|| held.message.clone());
                return Err(Rejection::new(status, message));
            }
        }
        Ok(())
    }

    /// Whether an item that the request names does not exist.
    fn is_missing(&mut self, held: &Held) -> bool {
        let parameters = self.call.found.parameters.iter();
        let path: Value = parameters.map(|(name, value)| (name.clone(), Value::from(value.clone()))).collect();
        let named = [("path", &path), ("body", self.call.body.unwrap_or(&Value::Null))];
        let sources = Sources { own: &Value::Null, element: &Value::Null, named: &named, now: self.call.now };
        held.missing.iter().any(|(template, id)| {
            let (Some(id), Some((collection, items, _))) = (sources.value(id), self.item(template)) else {
                return false;
            };
            self.access.open(collection, &items, false);
            self.access.found(collection, &items, &as_id(&id)).is_err()
        })
    }

    fn is_held(&self, held: &Held, above: &str, entity: Option<&Entity>) -> bool {
        let is_so = |own: &Value, expression: &Value| {
            let named = [("above", self.access.above(above)), ("body", self.call.body.unwrap_or(&Value::Null))];
            let sources = Sources { own, element: &Value::Null, named: &named, now: self.call.now };
            sources.value(expression).is_some_and(|value| value != false)
        };
        let is_copied = |copies: &Copies, id: &str| {
            let is_copy =
                |copy: &Entity| copy.copy_of.as_ref().is_some_and(|(by, of)| (by, of.as_str()) == (&copies.by, id));
            let mut others = self.access.store.entities(above).into_iter().flat_map(|entities| entities.iter());
            others.any(|(_, copy)| is_copy(copy) && is_so(&copy.value, &copies.while_))
        };
        let is_used = |entity: &Entity| {
            self.is_used_by(held, entity) || held.copies.as_ref().is_some_and(|copies| is_copied(copies, &entity.id))
        };
        let own = entity.map_or(&Value::Null, |entity| &entity.value);
        let is_young = |seconds: f64| {
            let created = self.access.item_above(above).and_then(|item| item.created);
            created.is_some_and(|created| self.call.now.end_of(created, seconds).is_none())
        };
        entity.is_some_and(is_used)
            || held.young.is_some_and(is_young)
            || held.when.iter().any(|expression| is_so(own, expression))
    }

    fn is_used_by(&self, held: &Held, entity: &Entity) -> bool {
        let has_id = |value: &Value| as_id(value) == entity.id;
        held.used_by.iter().any(|(template, property)| {
            let Some((_, users, _)) = self.item(template) else { return false };
            let mut users = self.access.store.entities(&users).into_iter().flat_map(|entities| entities.iter());
            users.any(|(_, user)| user.value.get(property).is_some_and(has_id))
        })
    }

    /// Keeps a new item as its first version, and makes a new version the item's.
    pub(super) fn keep_version(&mut self, collection: usize, path: &str, made: &Entity) {
        let world = self.access.world;
        let template = &self.access.collection(collection).template;
        for versions in &Facts::get().versions {
            if is_below(&versions.item, template) {
                let Some(own) = world.document.structure.collection(&versions.collection) else { continue };
                let id = made.value[versions.number.as_str()].to_string();
                let list = format!("{path}/{}{}", key_part(&made.id), &versions.collection[versions.item.len()..]);
                self.access.open(own, &list, true);
                self.access.put(own, &list, Entity { id, ..made.clone() });
            }
            if versions.collection == *template {
                let Some((item, above, id)) = self.item(&versions.item) else { continue };
                let Ok(old) = self.access.found(item, &above, &id) else { continue };
                let newest = Entity { value: made.value.clone(), state: made.state.clone(), late: None, ..old };
                self.access.put(item, &above, newest);
            }
        }
    }
}

/// The id that a text or a number is.
fn as_id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
