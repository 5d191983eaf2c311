//! The outline of a schema three levels deep: what unions pair their arms by, and renamed properties are told by.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::document::{Document, NodeId};
use super::json::hash;
use super::kinds::Kinds;
use super::schema::Slot;

/// How many levels below a schema its outline shows.
const DEPTH: u8 = 3;

impl<'a> Document<'a> {
    /// A number equal for schemas of equal outline, whatever they are called.
    pub(super) fn shape(&mut self, node: NodeId) -> u64 {
        self.shape_to(node, DEPTH)
    }

    fn shape_to(&mut self, node: NodeId, depth: u8) -> u64 {
        if let Some(known) = self.shapes.get(&(node, depth)) {
            return *known;
        }
        let schema = self.schema(node);
        // Writing to a String cannot fail.
        let mut text = String::new();
        let _ = write!(text, "{:?}", schema.kinds);
        for values in schema.values.values() {
            let _ = write!(text, "={:?}", values.list.keys());
        }
        for (key, limit) in &schema.limits {
            let _ = write!(text, "{key:?}{}{}", limit.value, limit.exclusive);
        }
        let _ = write!(text, "*{:?}u{}", schema.multiples.keys(), schema.unique.is_some());
        for (key, texts) in &schema.texts {
            let _ = write!(text, "{key:?}{:?}", texts.keys());
        }
        let _ = write!(text, "r{:?}d{:?}", schema.required.keys(), schema.dependent_required.keys());
        for (slot, child) in &schema.slots {
            if slot.only_narrows() && self.schema(child.node).is_any() {
                continue;
            }
            let below = if depth > 0 { self.shape_to(child.node, depth - 1) } else { 0 };
            let _ = write!(text, "{slot:?}{below:x}");
        }
        for union in &schema.unions {
            let mut arms = Vec::new();
            for arm in &union.arms {
                arms.push(if depth > 0 { self.shape_to(arm.node, depth - 1) } else { 0 });
            }
            arms.sort_unstable();
            let _ = write!(text, "|{arms:x?}");
        }
        let shape = hash(&[&text]);
        self.shapes.insert((node, depth), shape);
        shape
    }

    /// The properties that tell an arm from its siblings: those limited to one value.
    pub(super) fn constants(&mut self, node: NodeId) -> BTreeSet<(String, String)> {
        let schema = self.schema(node);
        let mut found = BTreeSet::new();
        for (slot, child) in &schema.slots {
            let Slot::Property(name) = slot else { continue };
            let property = self.schema(child.node);
            let mut texts = property.values.values().flat_map(|values| values.list.keys());
            if let (Some(only), None) = (texts.next(), texts.next()) {
                found.insert((name.clone(), only.clone()));
            }
        }
        found
    }
}

/// What a schema is made of, one level deep: all that likeness looks at.
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

    /// How alike two schemas are, from 0 to 1000; the same whichever comes first.
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
