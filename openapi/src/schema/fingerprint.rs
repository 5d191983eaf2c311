//! Structural fingerprints of schemas, three levels deep and independent of names.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::document::Document;
use crate::json::hash;
use crate::place::NodeId;
use crate::schema::Slot;

/// Levels of nested schemas that a fingerprint covers.
const DEPTH: u8 = 3;

impl<'a> Document<'a> {
    /// A fingerprint that is equal for schemas of equal structure. Names do not count.
    pub fn shape(&mut self, node: NodeId) -> u64 {
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

    /// The properties that are limited to one value, with that value. They distinguish the arms of a union.
    pub fn constants(&mut self, node: NodeId) -> BTreeSet<(String, String)> {
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
