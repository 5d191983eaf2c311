//! How similar two schemas are, compared one level deep.

use std::collections::BTreeSet;

use openapi::document::{Document, NodeId};
use openapi::schema::kinds::Kinds;

/// The content of a schema, one level deep.
pub(super) struct Words {
    kinds: Kinds,
    words: BTreeSet<String>,
}

impl Words {
    pub(super) fn of(doc: &mut Document, node: NodeId) -> Self {
        let schema = doc.schema(node);
        let mut words = BTreeSet::new();
        for (slot, child) in &schema.slots {
            let kinds = doc.schema(child.node).kinds.without(Kinds::NULL);
            words.insert(format!("{slot:?}"));
            words.insert(format!("{slot:?} {kinds:?}"));
        }
        words.extend(schema.values.values().flat_map(|values| values.list.keys().cloned()));
        words.extend(schema.texts.values().flat_map(|texts| texts.keys().cloned()));
        Words { kinds: schema.kinds.without(Kinds::NULL), words }
    }

    /// The similarity of two schemas, from 0 to 1000. It does not depend on their order.
    pub(super) fn likeness(&self, other: &Words) -> usize {
        if !self.kinds.meets(other.kinds) {
            return 0;
        }
        let shared = self.words.intersection(&other.words).count();
        let all = self.words.len() + other.words.len() - shared;
        let content = (shared * 900).checked_div(all).unwrap_or(900);
        content + if self.kinds == other.kinds { 100 } else { 0 }
    }
}
