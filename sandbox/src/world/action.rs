//! Operations on paths that cannot be read: they change the item above, make another like it, or only answer.

use super::change::merged;
use super::{Execution, Outcome, Rejection};
use crate::pointer::resolved;
use crate::synth::adapt::Fill;

impl Execution<'_> {
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
        if method == "POST" && !is_own {
            let answer =
                payload.map(|schema| self.access.synth.adapt(self.access.schema(schema), &body, fill, self.site()));
            return Ok(Outcome::of(answer));
        }
        let entity = self.access.found(above.collection, &path, &id)?;
        let source = merged(&entity.value, &body);
        let shown = self.keep(above.collection, &path, entity, &source);
        if is_own {
            return Ok(Outcome::of(Some(shown)));
        }
        let source = merged(&shown, &body);
        Ok(Outcome::of(
            payload.map(|schema| self.access.synth.adapt(self.access.schema(schema), &source, fill, self.site())),
        ))
    }
}
