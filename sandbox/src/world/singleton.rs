//! Single resources, of which there is one at a path.

use axum::http::StatusCode;
use serde_json::{json, Map, Value};

use super::change::merged;
use super::derived::Change;
use super::{Execution, Outcome, Rejection};
use crate::document::structure::{property_names, Role};
use crate::synth::adapt::Fill;
use crate::world::store::{key, key_part, Singleton};

impl<'a> Execution<'a> {
    /// Pointer to the schema of the resource, as reading it returns it.
    fn singleton_schema(&self) -> &'a str {
        let document = &self.access.world.document;
        let read = document.paths[self.operation.path].methods.get("GET");
        read.and_then(|index| document.structure.payloads[*index].schema()).unwrap_or("")
    }

    /// The property of the item above that the resource is.
    fn view(&self) -> Option<&'a str> {
        self.access.world.document.structure.nodes[self.operation.path].view.as_deref()
    }

    fn can_be_unset(&self) -> bool {
        self.access.world.document.paths[self.operation.path].methods.contains_key("DELETE")
    }

    /// The resource as it is, if it is set.
    fn current(&mut self, path: &str) -> Result<Option<Value>, Rejection> {
        let schema = self.singleton_schema();
        if let Some(name) = self.view() {
            let (collection, above, id) = self.viewed();
            let entity = self.access.found(collection, &above, &id)?;
            let value = self.access.visible(&entity).get(name).filter(|value| !value.is_null()).cloned();
            let empty = || {
                self.access.synth.adapt(
                    self.access.schema(schema),
                    &json!({}),
                    Fill::Required,
                    self.access.site_of(path),
                )
            };
            return Ok(value.or_else(|| (!self.can_be_unset()).then(empty)));
        }
        match self.access.store.singleton(path) {
            Some(Singleton::Set(value)) => return Ok(Some(value.clone())),
            Some(Singleton::Unset) => return Ok(None),
            None => {}
        }
        if self.access.world.behaviour.starts_unset && self.can_be_unset() {
            return Ok(None);
        }
        let value = self.access.synth.value(self.access.schema(schema), self.access.site_of(path));
        let mut value = self.access.public(schema, value);
        self.derive_single(schema, path, &mut value, &Change::start());
        Ok(Some(value))
    }

    /// The item that the resource is a property of: its collection, the path of that, and its id.
    fn viewed(&self) -> (usize, String, String) {
        let items = &self.access.world.document.structure.nodes[self.operation.path].items;
        let item = items[items.len() - 1];
        let (above, id) = self.location(item);
        (item.collection, above, id)
    }

    fn derive_single(&self, schema: &str, path: &str, value: &mut Value, change: &Change<'_>) {
        let derived = self.access.world.derived_path(self.operation.path);
        self.access.derive(derived, schema, path, value, change);
    }

    pub(super) fn read_singleton(&mut self) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        if self.payload().is_none() {
            return Ok(Outcome::default());
        }
        if let Some(report) = self.report() {
            return Ok(report);
        }
        let value = self.current(&path)?.ok_or_else(unset)?;
        Ok(Outcome::of(Some(value)))
    }

    pub(super) fn remove_singleton(&mut self) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        let old = self.current(&path)?.ok_or_else(unset)?;
        self.store_single(&path, None)?;
        let schema = self.singleton_schema();
        Ok(Outcome::of(self.payload().map(|wanted| self.answer(schema, wanted, &old, self.site()))))
    }

    pub(super) fn write_singleton(&mut self) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        let schema = self.singleton_schema();
        let old = self.current(&path)?;
        if old.is_none() && self.operation.method == "PATCH" {
            return Err(unset());
        }
        let site = self.access.site_of(&path);
        let callers = self.callers();
        let old = old.unwrap_or_else(|| json!({}));
        let source = self.written(&old);
        let fill = match self.operation.method == "PATCH" || self.view().is_some() {
            true => Fill::Required,
            false => Fill::Server { callers: &callers },
        };
        let mut value = self.access.synth.adapt(self.access.schema(schema), &source, fill, site);
        let body = self.body();
        self.derive_single(schema, &path, &mut value, &Change { old: &old, body: &body, is_new: old == json!({}) });
        let answer = self.payload().map(|wanted| self.answer(schema, wanted, &value, self.site()));
        let stored = self.access.public(schema, value);
        self.store_single(&path, Some(stored))?;
        Ok(Outcome::of(answer))
    }

    fn store_single(&mut self, path: &str, value: Option<Value>) -> Result<(), Rejection> {
        let Some(name) = self.view() else {
            self.access.store.set(path, value.map_or(Singleton::Unset, Singleton::Set));
            return Ok(());
        };
        let (collection, above, id) = self.viewed();
        let entity = self.access.found(collection, &above, &id)?;
        let mut source = entity.value.clone();
        if let Some(object) = source.as_object_mut() {
            object.remove(name);
            object.extend(value.map(|value| (name.to_owned(), value)));
        }
        self.keep(collection, &above, entity, &source);
        Ok(())
    }

    /// Sets the single resources below a new item to the values of the request that the item itself does not return.
    pub(super) fn configure(&mut self, path: &str, id: &str, collection: usize, body: &Value) {
        let document = self.access.world.document.clone();
        let shown =
            property_names(&document.root, self.access.schema(&document.structure.collections[collection].entity));
        let Some(body) = body.as_object().filter(|body| body.keys().any(|name| !shown.contains(name))) else { return };
        for (node, own) in document.structure.nodes.iter().zip(&document.paths) {
            let is_below = node
                .items
                .last()
                .is_some_and(|item| item.collection == collection && item.length + 1 == own.segments.len());
            let read = own.methods.get("GET").and_then(|read| document.structure.payloads[*read].schema());
            let (Role::Singleton, None, Some(schema), true) = (node.role, &node.view, read, is_below) else { continue };
            let names = property_names(&document.root, document.at(schema));
            let given = body.iter().filter(|(name, _)| names.contains(*name) && !shown.contains(*name));
            let given: Map<String, Value> = given.map(|(name, value)| (name.clone(), value.clone())).collect();
            let Some(crate::document::Segment::Literal(name)) = own.segments.last().filter(|_| !given.is_empty())
            else {
                continue;
            };
            let single = format!("{path}/{}/{name}", key_part(id));
            let site = self.access.site_of(&single);
            let value =
                self.access.synth.adapt(document.at(schema), &merged(&json!({}), &given.into()), Fill::Required, site);
            self.access.store.set(&single, Singleton::Set(value));
        }
    }
}

fn unset() -> Rejection {
    Rejection::new(StatusCode::NOT_FOUND, "NOT_FOUND: it is not set")
}
