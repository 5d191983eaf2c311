//! Reads, changes and removes entities.

use axum::http::StatusCode;
use serde_json::{Map, Value};

use super::derived::Change;
use super::{Execution, Outcome, Rejection};
use crate::facts::Facts;
use crate::synth::adapt::{Callers, Fill};
use crate::synth::mix;
use crate::world::store::{key, Entity};

impl Execution<'_> {
    fn own(&self) -> (String, String) {
        let segments = &self.call.found.segments;
        (key(&segments[..segments.len() - 1]), segments[segments.len() - 1].clone())
    }

    pub(super) fn read(&mut self, collection: usize) -> Result<Outcome, Rejection> {
        let (path, id) = self.own();
        let entity = self.access.found(collection, &path, &id)?;
        let value = self.access.visible(&entity);
        let own = &self.access.world.document.structure.collections[collection].entity;
        Ok(Outcome::of(self.payload().map(|schema| self.answer(own, schema, value, self.access.site_of(&path)))))
    }

    /// PATCH merges, other methods replace. PUT creates an entity where the document allows it.
    pub(super) fn change(&mut self, collection: usize) -> Result<Outcome, Rejection> {
        let (path, id) = self.own();
        let kind = &self.access.world.document.structure.collections[collection];
        let entity = match self.access.found(collection, &path, &id) {
            Err(_) if kind.is_put && self.operation.method == "PUT" => {
                let seed = mix(self.access.world.seed, (&path, &id));
                let body = self.body();
                return Ok(Outcome::of(self.make(collection, &path, id, seed, &body)));
            }
            found => found?,
        };
        self.check_unique(collection, &path, Some(&id))?;
        let source = self.written(&entity.value);
        let shown = self.keep(collection, &path, entity, &source);
        let payload = self.payload().map(|schema| self.answer(&kind.entity, schema, &shown, self.site()));
        Ok(Outcome::of(payload))
    }

    /// Applies a request to a value: PATCH merges and other methods replace, unless the data file contains an exception.
    pub(super) fn written(&self, old: &Value) -> Value {
        let (method, path) = (&self.operation.method, &self.access.world.document.paths[self.operation.path].template);
        let fact = Facts::get().writes.iter().find(|fact| fact.path == *path && fact.method == *method);
        let mut body = self.body();
        if let Some(body) = body.as_object_mut() {
            for name in fact.into_iter().flat_map(|fact| &fact.clears) {
                body.entry(name).or_insert(Value::Null);
            }
        }
        match method == "PATCH" || fact.is_some_and(|fact| fact.merges) {
            true => merged(old, &body),
            false => replaced(old, &body, &self.callers()),
        }
    }

    /// Stores a changed entity, and returns the value for the response.
    pub(super) fn keep(&mut self, collection: usize, path: &str, entity: Entity, source: &Value) -> Value {
        let world = self.access.world;
        let kind = &world.document.structure.collections[collection];
        let before = self.access.visible(&entity).clone();
        let site = crate::synth::Site::new(entity.seed, crate::synth::Detail::All);
        let value = self.access.synth.adapt(self.access.schema(&kind.entity), source, Fill::Required, site);
        let mut value = self.access.public(&kind.entity, value);
        self.link(collection, &mut value);
        self.access.stamp_updated(&kind.entity, &mut value);
        let old = entity.value.clone();
        let mut changed = Entity { value: value.into(), late: None, ..entity };
        let body = self.body();
        world.lifecycles.command(collection, &mut changed, &body, self.call.now);
        self.access.settle(collection, path, &mut changed);
        let change = Change { old: &old, body: &body, is_new: false };
        self.access.derive(world.derived_item(collection), &kind.entity, path, &mut changed.value, &change);
        world.lifecycles.begin_again(collection, &mut changed, &old, self.call.now);
        let shown = if world.behaviour.lag.is_zero() {
            changed.value.clone().into()
        } else {
            changed.late = Some((self.call.now.real + world.behaviour.lag, Some(before.clone())));
            before
        };
        self.access.put(collection, path, changed);
        shown
    }

    pub(super) fn remove(&mut self, collection: usize) -> Result<Outcome, Rejection> {
        let (path, id) = self.own();
        let entity = self.access.found(collection, &path, &id)?;
        if let Some(why) =
            self.access.world.lifecycles.keeps(collection, &entity, &self.access.world.behaviour, self.call.now)
        {
            return Err(Rejection::new(StatusCode::CONFLICT, format!("CONFLICT: it cannot be deleted now: {why}")));
        }
        self.access.store.remove(&path, &id);
        self.unlink(&path, &id);
        let kind = &self.access.world.document.structure.collections[collection];
        let payload = self.payload().map(|schema| self.answer(&kind.entity, schema, &entity.value, self.site()));
        Ok(Outcome::of(payload))
    }
}

/// RFC 7396, and lists that a request changes by `add` and `remove`.
pub(super) fn merged(old: &Value, patch: &Value) -> Value {
    let Value::Object(patch) = patch else { return patch.clone() };
    let mut result = old.as_object().cloned().unwrap_or_default();
    for (name, change) in patch {
        let old = result.get(name).unwrap_or(&Value::Null);
        let new = match (old, change) {
            (Value::Array(list), Value::Object(change)) if is_list_change(change) => listed(list, change),
            (Value::Null, Value::Object(change)) if is_list_change(change) => listed(&[], change),
            (_, Value::Null) => Value::Null,
            (old, change) => merged(old, change),
        };
        result.insert(name.clone(), new);
    }
    Value::Object(result)
}

fn is_list_change(change: &Map<String, Value>) -> bool {
    !change.is_empty() && change.iter().all(|(name, value)| (name == "add" || name == "remove") && value.is_array())
}

fn listed(old: &[Value], change: &Map<String, Value>) -> Value {
    let of = |name: &str| change.get(name).and_then(Value::as_array).into_iter().flatten();
    // An element to remove may be described by some of its properties.
    let is_removed = |value: &Value| of("remove").any(|gone| covers(value, gone));
    let kept = old.iter().filter(|value| !is_removed(value) && !of("add").any(|new| new == *value));
    kept.chain(of("add")).cloned().collect()
}

/// Whether the value has all properties of a partial value.
fn covers(value: &Value, part: &Value) -> bool {
    match (value, part) {
        (Value::Object(value), Value::Object(part)) => part.iter().all(|(name, part)| value.get(name) == Some(part)),
        (value, part) => value == part,
    }
}

/// The value that a request replaces, with the properties that callers cannot set kept.
pub(super) fn replaced(old: &Value, new: &Value, callers: &Callers) -> Value {
    let (Value::Object(old), Value::Object(new)) = (old, new) else { return new.clone() };
    let kept = old.iter().filter(|(name, _)| !callers.contains_key(*name));
    Value::Object(kept.chain(new).map(|(name, value)| (name.clone(), value.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn patches_merge() {
        let old = json!({"a": 1, "b": {"c": 2, "d": 3}, "list": [1]});
        assert_eq!(
            merged(&old, &json!({"a": null, "b": {"c": 5}, "list": [2]})),
            json!({"a": null, "b": {"c": 5, "d": 3}, "list": [2]})
        );
    }

    #[test]
    fn lists_change_by_addition_and_removal() {
        let old = json!({"list": [{"source": "a", "note": "x"}, {"source": "b"}]});
        let patch = json!({"list": {"add": [{"source": "c"}], "remove": [{"source": "a"}]}});
        assert_eq!(merged(&old, &patch), json!({"list": [{"source": "b"}, {"source": "c"}]}));
    }

    #[test]
    fn replacing_keeps_properties_that_the_server_sets() {
        let callers = [("name".to_owned(), None), ("note".to_owned(), None)].into();
        let old = json!({"id": 1, "name": "a", "note": "b"});
        assert_eq!(replaced(&old, &json!({"name": "c"}), &callers), json!({"id": 1, "name": "c"}));
    }
}
