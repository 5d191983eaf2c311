//! Path items and operations: references inlined, parameters of the path merged into its
//! operations, servers and callbacks left out.

use serde_json::{Map, Value};

use super::{list, object, Lower};
use crate::document::METHODS;
use crate::error::{Error, Stage};
use crate::pointer::At;

impl Lower {
    pub(super) fn paths(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let mut paths = object(at, value)?;
        for (path, item) in &mut paths {
            if path.starts_with('/') {
                let at = at.key(path);
                *item = self.path_item(&at, item.take())?;
            }
        }
        Ok(Value::Object(paths))
    }

    fn path_item(&mut self, at: &At, value: Value) -> Result<Value, Error> {
        let item = self.inline_path_item(at, object(at, value)?)?;
        let mut shared = Vec::new();
        let mut lowered = Map::new();
        for (key, value) in item {
            let at = at.key(&key);
            match key.as_str() {
                "parameters" => shared = list(&at, value)?,
                "servers" => {}
                _ => drop(lowered.insert(key, value)),
            }
        }
        for method in METHODS {
            if let Some(operation) = lowered.get_mut(method) {
                let at = at.key(method);
                *operation = self.operation(&at, operation.take(), shared.clone())?;
            }
        }
        Ok(Value::Object(lowered))
    }

    /// Replaces a `$ref` by the members of the path item that it leads to.
    fn inline_path_item(&mut self, at: &At, item: Map<String, Value>) -> Result<Map<String, Value>, Error> {
        let mut item = item;
        while let Some(reference) = item.shift_remove("$ref") {
            self.report.count("path item inlined");
            let mut holder = Map::new();
            holder.insert("$ref".into(), reference);
            for (key, value) in self.targets.resolve(at, Value::Object(holder))? {
                if !item.contains_key(&key) {
                    item.insert(key, value);
                } else if !matches!(key.as_str(), "summary" | "description") {
                    let message = format!("both the path item and the one that it refers to have `{key}`");
                    return Err(Error::new(Stage::Lower, at, message));
                }
            }
        }
        Ok(item)
    }

    fn operation(&mut self, at: &At, value: Value, shared: Vec<Value>) -> Result<Value, Error> {
        let mut lowered = Map::new();
        let mut own = Vec::new();
        for (key, value) in object(at, value)? {
            let at = at.key(&key);
            match key.as_str() {
                "parameters" => own = list(&at, value)?,
                "requestBody" => {
                    if let Some(body) = self.request_body(&at, value)? {
                        lowered.insert(key, body);
                    }
                }
                "responses" => {
                    let responses = self.responses(&at, value)?;
                    lowered.insert(key, responses);
                }
                "callbacks" | "servers" => {}
                _ => drop(lowered.insert(key, value)),
            }
        }
        let parameters = self.parameters(at, shared, own)?;
        if !parameters.is_empty() {
            lowered.insert("parameters".into(), Value::Array(parameters));
        }
        lowered.entry("responses").or_insert_with(|| Value::Object(Map::new()));
        Ok(Value::Object(lowered))
    }
}
