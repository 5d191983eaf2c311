//! Entities in the form that lists return, and their JSON, which is made once for each change.

use std::sync::Arc;

use serde_json::Value;

use super::access::Access;
use super::variant::Model;
use super::Rejection;
use crate::synth::adapt::Fill;
use crate::synth::{mix, Detail, Site};
use crate::world::store::Entity;

impl Access<'_> {
    /// Stores an entity that was created or changed now, with its JSON.
    pub(super) fn put(&mut self, collection: usize, path: &str, entity: Entity) {
        let is_variant = entity.value.length().is_some();
        let is_listed = self.collection(collection).has_plain_list() && entity.late.is_none() && !is_variant;
        let text = is_listed.then(|| self.element(collection, &entity).to_string().into());
        self.store.put(path, Entity { hour: self.now.hour(), text, ..entity });
    }

    /// Adds the JSON of an entity as lists return it to a text.
    pub(super) fn write_element(
        &mut self,
        collection: usize,
        path: &str,
        id: &str,
        list: &mut String,
    ) -> Result<(), Rejection> {
        let (world, now) = (self.world, self.now);
        let derived = world.derived_item(collection);
        if let Some(entity) = self.store.entities_mut(path).and_then(|entities| entities.get_mut(id)) {
            let is_of_this_hour = entity.hour == now.hour();
            let is_current = |model: &Model| now.api < model.due && (is_of_this_hour || !model.is_timed);
            if entity.value.write_element(is_current, list) {
                return Ok(());
            }
            world.lifecycles.advance(collection, entity, now);
            entity.late = entity.late.take().filter(|(until, _)| *until > now.real);
            let is_current = is_of_this_hour || !derived.is_some_and(|derived| derived.is_timed(&entity.value));
            if let (Some(text), None, true) = (&entity.text, &entity.late, is_current) {
                list.push_str(text);
                return Ok(());
            }
        }
        let entity = self.found(collection, path, id)?;
        let text: Arc<str> = self.element(collection, &entity).to_string().into();
        list.push_str(&text);
        if entity.late.is_none() {
            self.store.keep_text(path, id, text);
        }
        Ok(())
    }

    /// The entity as lists return it.
    pub(super) fn element(&self, collection: usize, entity: &Entity) -> Value {
        let kind = self.collection(collection);
        let value = self.visible(entity);
        let Some(element) = kind.element.as_deref().filter(|element| *element != kind.entity) else {
            return value.clone();
        };
        let source = kind.element_in.as_ref().and_then(|name| value.get(name)).unwrap_or(value);
        let site = Site::new(mix(entity.seed, "element"), Detail::All);
        let mut shown = self.synth.adapt(self.schema(element), source, Fill::Required, site);
        if let Some(name) = kind.element_identity.as_deref().filter(|name| shown.get(name).is_none()) {
            self.set(element, &mut shown, name, entity.id.clone().into());
        }
        shown
    }

    /// The value of an entity that readers receive now.
    pub(super) fn visible<'e>(&self, entity: &'e Entity) -> &'e Value {
        match &entity.late {
            Some((until, Some(before))) if *until > self.now.real => before,
            _ => &entity.value,
        }
    }
}
