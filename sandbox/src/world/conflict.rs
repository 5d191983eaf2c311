//! Rejects changes that conflict with the state, and keeps the versions of items.

use axum::http::StatusCode;
use serde_json::Value;

use super::access::is_below;
use super::{Execution, Rejection};
use crate::facts::derive::Sources;
use crate::facts::Facts;
use crate::world::store::{key_part, Entity};

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

    /// Rejects a change or removal of an item that is in use.
    pub(super) fn check_held(&mut self, path: &str, entity: &Entity) -> Result<(), Rejection> {
        if self.access.world.behaviour.deletes_in_any_state {
            return Ok(());
        }
        let own = |item: &str, method: &str| item == self.template() && method == self.operation.method;
        let held: Vec<_> = Facts::get().held.iter().filter(|held| own(&held.item, &held.method)).collect();
        for held in held {
            let named = [("above", self.access.above(path))];
            let sources = Sources { own: &entity.value, element: &Value::Null, named: &named, now: self.call.now };
            let is_so = |expression| sources.value(expression).is_some_and(|value| value != false);
            let is_used = held.used_by.iter().any(|(template, property)| {
                let Some((_, users, _)) = self.item(template) else { return false };
                let users = self.access.store.entities(&users).into_iter().flat_map(|entities| entities.iter());
                let has_id =
                    |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned) == entity.id;
                users.into_iter().any(|(_, user)| user.value.get(property).is_some_and(has_id))
            });
            if is_used || held.when.iter().any(is_so) {
                return Err(Rejection::new(StatusCode::CONFLICT, held.message.clone()));
            }
        }
        Ok(())
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
