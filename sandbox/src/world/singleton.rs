//! Things of which there is one at a path.

use axum::http::StatusCode;
use serde_json::{json, Value};

use super::change::{merged, replaced};
use super::{Execution, Outcome, Rejection};
use crate::store::{key, Singleton};
use crate::synth::adapt::Fill;

impl<'a> Execution<'a> {
    /// Pointer to the schema of the thing, as reading it answers.
    fn singleton_schema(&self) -> &'a str {
        let document = &self.access.world.document;
        let read = document.paths[self.operation.path].methods.get("GET");
        read.and_then(|index| document.structure.payloads[*index].schema()).unwrap_or("")
    }

    /// The thing as it is, if it is set.
    fn current(&self, path: &str) -> Option<Value> {
        match self.access.store.singleton(path) {
            Some(Singleton::Set(value)) => return Some(value.clone()),
            Some(Singleton::Unset) => return None,
            None => {}
        }
        let methods = &self.access.world.document.paths[self.operation.path].methods;
        if self.access.world.behaviour.starts_unset && methods.contains_key("DELETE") {
            return None;
        }
        let schema = self.singleton_schema();
        Some(self.access.public(schema, self.access.synth.value(self.access.schema(schema), self.access.site_of(path))))
    }

    pub(super) fn read_singleton(&mut self) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        if self.payload().is_none() {
            return Ok(Outcome::default());
        }
        let value = self.current(&path).ok_or_else(unset)?;
        Ok(Outcome::of(Some(value)))
    }

    pub(super) fn remove_singleton(&mut self) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        let old = self.current(&path).ok_or_else(unset)?;
        self.access.store.set(&path, Singleton::Unset);
        let schema = self.singleton_schema();
        Ok(Outcome::of(self.payload().map(|wanted| self.answer(schema, wanted, &old, self.site()))))
    }

    pub(super) fn write_singleton(&mut self) -> Result<Outcome, Rejection> {
        let path = key(&self.call.found.segments);
        let schema = self.singleton_schema();
        let old = self.current(&path);
        if old.is_none() && self.operation.method == "PATCH" {
            return Err(unset());
        }
        let body = self.body();
        let site = self.access.site_of(&path);
        let callers = self.callers();
        let value = match &old {
            Some(old) if self.operation.method == "PATCH" => {
                self.access.synth.adapt(self.access.schema(schema), &merged(old, &body), Fill::Required, site)
            }
            old => {
                let source = replaced(old.as_ref().unwrap_or(&json!({})), &body, &callers);
                self.access.synth.adapt(self.access.schema(schema), &source, Fill::Server { callers: &callers }, site)
            }
        };
        let answer = self.payload().map(|wanted| self.answer(schema, wanted, &value, self.site()));
        let stored = self.access.public(schema, value);
        self.access.store.set(&path, Singleton::Set(stored));
        Ok(Outcome::of(answer))
    }
}

fn unset() -> Rejection {
    Rejection::new(StatusCode::NOT_FOUND, "NOT_FOUND: it is not set")
}
