//! Request bodies of two operations.

use serde_json::Value;

use super::{object_at, Scope, Surface};
use crate::fact::{Effect, Fact, Place, Rule, Side, Traits};
use openapi::document::{Document, LocId};

impl<'a> Surface<'a, '_> {
    pub(super) fn compare_body(&mut self, scope: Scope, at: (LocId, LocId)) {
        let old = object_at(&mut self.comparer.old, at.0, "requestBody");
        let new = object_at(&mut self.comparer.new, at.1, "requestBody");
        let required = |doc: &Document, at: LocId| doc.value(at).get("required") == Some(&Value::Bool(true));
        let (rule, effect, traits) = match (old, new) {
            (None, None) => return,
            (Some(a), Some(b)) if self.compare_references(scope, Side::Request, Place::Body, (a, b)) => return,
            (Some(a), Some(b)) => {
                let (before, after) = (required(&self.comparer.old, a), required(&self.comparer.new, b));
                if before != after {
                    let (rule, effect) = match after {
                        true => (Rule::BodyRequired, Effect::Narrows),
                        false => (Rule::BodyOptional, Effect::Widens),
                    };
                    let fact = Fact::new(rule, effect, "required").values(Value::from(before), Value::from(after));
                    self.keyword_fact(scope, Side::Request, Place::Body, fact, (a, b), "required");
                }
                self.compare_content(scope, Side::Request, Place::Body, (a, b));
                return;
            }
            (None, Some(b)) => {
                let required = required(&self.comparer.new, b);
                let effect = if required { Effect::Narrows } else { Effect::Widens };
                (Rule::BodyAdded, effect, Traits { required, ..Traits::default() })
            }
            (Some(_), None) => (Rule::BodyRemoved, Effect::Narrows, Traits::default()),
        };
        let fact = Fact::new(rule, effect, "request body").with(traits);
        self.keyword_fact(scope, Side::Request, Place::Body, fact, at, "requestBody");
    }
}
