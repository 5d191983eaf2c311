//! Operations on paths that cannot be read: they change the item above, create another like it, or only return a result.

use serde_json::{json, Value};

use super::change::merged;
use super::derived::Change;
use super::{Execution, Outcome, Rejection};
use crate::document::pointer::resolved;
use crate::document::Segment;
use crate::synth::adapt::{Callers, Fill};
use crate::world::store::key;

impl<'a> Execution<'a> {
    pub(super) fn act(&mut self) -> Result<Outcome, Rejection> {
        let document = &self.access.world.document;
        let above = document.structure.nodes[self.operation.path].items.last().copied();
        let body = self.body();
        let callers = self.callers();
        let fill = Fill::Server { callers: &callers };
        let payload = self.payload();
        let method = self.operation.method.as_str();
        let Some(above) = above.filter(|_| matches!(method, "POST" | "PUT" | "PATCH")) else {
            let path = key(&self.call.found.segments);
            return Ok(Outcome::of(payload.map(|schema| self.result(schema, &body, fill, &path))));
        };
        let (path, id) = self.location(above);
        let entity_schema = &document.structure.collections[above.collection].entity;
        let is_own = payload.is_some_and(|schema| {
            resolved(&document.root, schema.to_owned()) == resolved(&document.root, entity_schema.clone())
        });
        // An action with a body that returns an entity like the one above creates another.
        if is_own && method == "POST" && self.operation.body.is_some() {
            let like = self.access.found(above.collection, &path, &id)?.value.into();
            return self.create_at(above.collection, &path, Some((id, like)));
        }
        let property = self.operation_name();
        let names = self.access.names(entity_schema);
        let entity = self.access.found(above.collection, &path, &id)?;
        if method == "POST" && !is_own {
            let answer = payload.map(|schema| self.result(schema, &body, fill, &path));
            // The item lists the ids of what is added to it.
            let list = format!("{property}Ids");
            if let Some(added) = answer.as_ref().and_then(|answer| answer.get("id")).filter(|_| names.contains(&list)) {
                let source = merged(&entity.value, &json!({ list: { "add": [added] } }));
                self.keep(above.collection, &path, entity, &source);
            }
            return Ok(Outcome::of(answer));
        }
        // The body is the value of the property that the path ends with, or it has properties of the item.
        let is_value = body.as_object().is_some_and(|body| !body.keys().any(|name| names.contains(name)));
        let patch = match is_value && names.contains(property) {
            true => json!({ property: body }),
            false => body.clone(),
        };
        let source = merged(&entity.value, &patch);
        let shown = self.keep(above.collection, &path, entity, &source);
        if is_own {
            return Ok(Outcome::of(Some(shown)));
        }
        let source = merged(&shown, &body);
        // The item has no more properties than it shows.
        let callers = callers.iter().map(|(name, default)| (name.clone(), default.clone()));
        let known: Callers = callers.chain(names.into_iter().map(|name| (name, None))).collect();
        let fill = Fill::Server { callers: &known };
        Ok(Outcome::of(payload.map(|schema| self.result(schema, &source, fill, &path))))
    }

    /// The result of an action, made of a value.
    fn result(&self, schema: &str, source: &Value, fill: Fill<'_>, path: &str) -> Value {
        let mut value = self.access.synth.adapt(self.access.schema(schema), source, fill, self.site());
        let change = Change { old: &Value::Null, body: source, is_new: true };
        self.access.derive(self.access.world.derived_path(self.operation.path), schema, path, &mut value, &change);
        value
    }

    /// The last segment of the path, if it is not a parameter.
    fn operation_name(&self) -> &'a str {
        match self.access.world.document.paths[self.operation.path].segments.last() {
            Some(Segment::Literal(name)) => name,
            _ => "",
        }
    }
}
