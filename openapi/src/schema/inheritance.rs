//! Inheritance as OpenAPI has it: a base schema with a discriminator, and schemas that extend it through `allOf`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Document, LocId};

impl<'a> Document<'a> {
    /// The component schemas that extend the schema at a place through `allOf`, if that has a discriminator and no union of
    /// its own. A value of such a schema is one of them.
    pub(crate) fn heirs(&mut self, base: LocId) -> Vec<LocId> {
        let value = self.value(base);
        let has = |keyword: &str| value.get(keyword).is_some();
        if self.component(base).is_none() || !has("discriminator") || has("oneOf") || has("anyOf") {
            return Vec::new();
        }
        let Some(components) = self.member(self.root, "components") else { return Vec::new() };
        let all = self.listed_of(components, "schemas");
        all.into_iter().map(|(_, at)| at).filter(|at| *at != base && self.extends(*at, base)).collect()
    }

    /// Whether a schema extends another of whose values it is one kind.
    pub(crate) fn is_heir(&mut self, at: LocId, base: LocId) -> bool {
        let arms: Vec<LocId> =
            ["oneOf", "anyOf"].into_iter().flat_map(|keyword| self.elements_of(base, keyword)).collect();
        self.extends(at, base) && (self.has_arm_among(&arms, &BTreeSet::from([at])) || self.heirs(base).contains(&at))
    }

    /// Whether a schema extends another through `allOf`, directly or through others.
    pub(crate) fn extends(&mut self, at: LocId, base: LocId) -> bool {
        let mut open = self.extended(at);
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if next == base {
                return true;
            }
            if seen.insert(next) {
                open.extend(self.extended(next));
            }
        }
        false
    }

    /// The schemas that the `allOf` of a schema refers to.
    fn extended(&mut self, at: LocId) -> Vec<LocId> {
        if let Some(known) = self.extended.get(&at) {
            return known.clone();
        }
        let arms = self.elements_of(at, "allOf");
        let reference = |arm: LocId| self.lookup(self.value(arm).get("$ref").and_then(Value::as_str)?);
        let targets: Vec<LocId> = arms.into_iter().filter_map(reference).collect();
        self.extended.insert(at, targets.clone());
        targets
    }

    /// Whether the arms of a union are among these places. A schema that extends a union of which it is an arm extends
    /// what is beside the union.
    pub(crate) fn has_arm_among(&mut self, arms: &[LocId], places: &BTreeSet<LocId>) -> bool {
        arms.iter().any(|arm| {
            let settled = self.settle(*arm);
            places.contains(&settled)
        })
    }
}
