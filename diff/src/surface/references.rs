//! References that lead nowhere, or into another file, so that their targets are not known.

use serde_json::Value;

use super::{describe, Scope, Surface};
use crate::difference::{Difference, Effect, Place, Rule, Side};
use openapi::document::LocId;

impl<'a> Surface<'a> {
    /// Whether one of the locations is a reference that cannot be followed, so that nothing else can be compared.
    pub(super) fn compare_references(&mut self, scope: Scope, side: Side, place: Place, at: (LocId, LocId)) -> bool {
        let reference = |value: &'a Value| value.get("$ref").and_then(Value::as_str);
        let (a, b) = (reference(self.comparer.old.value(at.0)), reference(self.comparer.new.value(at.1)));
        if a != b {
            let difference = Difference::new(Rule::ReferenceChanged, Effect::Differs, "$ref");
            let difference = difference.values(Value::from(a), Value::from(b));
            self.keyword_difference(scope, side, place, difference, at, "$ref");
        }
        a.is_some() || b.is_some()
    }

    /// Compares the references of two path items whose operations are not known.
    pub(super) fn compare_items(&mut self, path: &str, at: (LocId, LocId), inverted: bool) {
        let reference = |value: &'a Value| value.get("$ref");
        if reference(self.comparer.old.value(at.0)) != reference(self.comparer.new.value(at.1)) {
            let operation = self.operations.len();
            self.operations.push(describe(path.to_owned(), [None, None]));
            let scope = Scope { operation, inverted };
            self.compare_references(scope, Side::Request, Place::Body, at);
        }
    }
}
