//! Operations on paths that cannot be read: they change the item above, make another like it, or only answer.

use serde_json::json;

use super::change::merged;
use super::{Execution, Outcome, Rejection};
use crate::document::Segment;
use crate::pointer::resolved;
use crate::synth::adapt::Fill;

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
            let answer =
                payload.map(|schema| self.access.synth.adapt(self.access.schema(schema), &body, fill, self.site()));
            return Ok(Outcome::of(answer));
        };
        let (path, id) = self.location(above);
        let entity_schema = &document.structure.collections[above.collection].entity;
        let is_own = payload.is_some_and(|schema| {
            resolved(&document.root, schema.to_owned()) == resolved(&document.root, entity_schema.clone())
        });
        // What answers with an entity like the one above makes another, if it is told how.
        if is_own && method == "POST" && self.operation.body.is_some() {
            return self.create_at(above.collection, &path);
        }
        let property = self.operation_name();
        let names = self.access.names(entity_schema);
        let entity = self.access.found(above.collection, &path, &id)?;
        if method == "POST" && !is_own {
            let answer =
                payload.map(|schema| self.access.synth.adapt(self.access.schema(schema), &body, fill, self.site()));
            // The item lists the ids of what is added to it.
            let list = format!("{property}Ids");
            if let Some(added) = answer.as_ref().and_then(|answer| answer.get("id")).filter(|_| names.contains(&list)) {
                let source = merged(&entity.value, &json!({ list: { "add": [added] } }));
                self.keep(above.collection, &path, entity, &source);
            }
            return Ok(Outcome::of(answer));
        }
        // The path ends with the property that the body is the value of, or the body has properties of the item.
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
        Ok(Outcome::of(
            payload.map(|schema| self.access.synth.adapt(self.access.schema(schema), &source, fill, self.site())),
        ))
    }

    /// The last segment of the path, if it is not a parameter.
    fn operation_name(&self) -> &'a str {
        match self.access.world.document.paths[self.operation.path].segments.last() {
            Some(Segment::Literal(name)) => name,
            _ => "",
        }
    }
}
