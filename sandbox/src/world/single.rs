//! Things of which there is one at a path.

use axum::http::StatusCode;
use serde_json::{json, Value};

use super::change::{merged, replaced};
use super::{Outcome, Refusal, Work};
use crate::store::{key, Single};
use crate::synth::adapt::Fill;

impl<'a> Work<'a> {
    /// Pointer to the schema of the thing, as reading it answers.
    fn single_schema(&self) -> &'a str {
        let document = &self.world.document;
        let read = document.paths[self.operation.path].methods.get("GET");
        read.and_then(|index| document.structure.payloads[*index].schema()).unwrap_or("")
    }

    /// The thing as it is, if it is set.
    fn current(&self, path: &str) -> Option<Value> {
        match self.store.single(path) {
            Some(Single::Set(value)) => return Some(value.clone()),
            Some(Single::Unset) => return None,
            None => {}
        }
        let methods = &self.world.document.paths[self.operation.path].methods;
        if self.world.behaviour.starts_unset && methods.contains_key("DELETE") {
            return None;
        }
        let schema = self.single_schema();
        Some(self.public(schema, self.synth.value(self.schema(schema), self.site_of(path))))
    }

    pub(super) fn read_single(&mut self) -> Result<Outcome, Refusal> {
        let path = key(&self.call.found.segments);
        if self.payload().is_none() {
            return Ok(Outcome::default());
        }
        let value = self.current(&path).ok_or_else(unset)?;
        Ok(Outcome::of(Some(value)))
    }

    pub(super) fn remove_single(&mut self) -> Result<Outcome, Refusal> {
        let path = key(&self.call.found.segments);
        let old = self.current(&path).ok_or_else(unset)?;
        self.store.set(&path, Single::Unset);
        let schema = self.single_schema();
        Ok(Outcome::of(self.payload().map(|wanted| self.answer(schema, wanted, &old, self.site()))))
    }

    pub(super) fn write_single(&mut self) -> Result<Outcome, Refusal> {
        let path = key(&self.call.found.segments);
        let schema = self.single_schema();
        let old = self.current(&path);
        if old.is_none() && self.operation.method == "PATCH" {
            return Err(unset());
        }
        let body = self.body();
        let site = self.site_of(&path);
        let callers = self.callers();
        let value = match &old {
            Some(old) if self.operation.method == "PATCH" => {
                self.synth.adapt(self.schema(schema), &merged(old, &body), Fill::Required, site)
            }
            old => {
                let source = replaced(old.as_ref().unwrap_or(&json!({})), &body, &callers);
                self.synth.adapt(self.schema(schema), &source, Fill::Server { callers: &callers }, site)
            }
        };
        let answer = self.payload().map(|wanted| self.answer(schema, wanted, &value, self.site()));
        let stored = self.public(schema, value);
        self.store.set(&path, Single::Set(stored));
        Ok(Outcome::of(answer))
    }
}

fn unset() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "NOT_FOUND: it is not set")
}
