//! Inheritance in OpenAPI: a base schema with a discriminator, and schemas that extend it through `allOf`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::Document;
use crate::place::LocId;
use crate::schema::annotations::Discriminator;

impl<'a> Document<'a> {
    /// Reads the discriminator at a location. The values of its mapping are references or names of component schemas.
    pub fn discriminator(&mut self, at: LocId) -> Option<Discriminator<'a>> {
        let property = self.value(at).get("propertyName")?.as_str()?;
        let mut mapping = Vec::new();
        for (value, target) in self.listed_of(at, "mapping") {
            let text = self.value(target).as_str().unwrap_or_default();
            let target = match text.starts_with('#') {
                true => self.lookup(text),
                false => self.named(text),
            };
            mapping.push((value, target));
        }
        Some(Discriminator { property, mapping, at })
    }
}

/// The component schemas that extend the schema at a location through `allOf`. Empty unless that schema has a discriminator
/// and no union. A value of the schema is then a value of one of them.
pub(crate) fn heirs(doc: &mut Document<'_>, base: LocId) -> Vec<LocId> {
    let value = doc.value(base);
    let has = |keyword: &str| value.get(keyword).is_some();
    if doc.component(base).is_none() || !has("discriminator") || has("oneOf") || has("anyOf") {
        return Vec::new();
    }
    let Some(components) = doc.member(doc.root, "components") else { return Vec::new() };
    let all = doc.listed_of(components, "schemas");
    all.into_iter().map(|(_, at)| at).filter(|at| *at != base && extends(doc, *at, base)).collect()
}

/// Whether a schema extends another, and is an arm of its union or one of its heirs.
pub(crate) fn is_heir(doc: &mut Document<'_>, at: LocId, base: LocId) -> bool {
    let arms: Vec<LocId> = ["oneOf", "anyOf"].into_iter().flat_map(|keyword| doc.elements_of(base, keyword)).collect();
    extends(doc, at, base) && (has_arm_among(doc, &arms, &BTreeSet::from([at])) || heirs(doc, base).contains(&at))
}

/// Whether a schema extends another through `allOf`, directly or through others.
pub(crate) fn extends(doc: &mut Document<'_>, at: LocId, base: LocId) -> bool {
    let mut open = extended(doc, at);
    let mut seen = BTreeSet::new();
    while let Some(next) = open.pop() {
        if next == base {
            return true;
        }
        if seen.insert(next) {
            open.extend(extended(doc, next));
        }
    }
    false
}

/// The schemas that the `allOf` of a schema refers to.
fn extended(doc: &mut Document<'_>, at: LocId) -> Vec<LocId> {
    if let Some(known) = doc.extended.get(&at) {
        return known.clone();
    }
    let arms = doc.elements_of(at, "allOf");
    let reference = |arm: LocId| doc.lookup(doc.value(arm).get("$ref").and_then(Value::as_str)?);
    let targets: Vec<LocId> = arms.into_iter().filter_map(reference).collect();
    doc.extended.insert(at, targets.clone());
    targets
}

/// Whether an arm of a union is one of these locations. A schema that extends a union, and is an arm of it, extends only
/// the keywords next to the union.
pub(crate) fn has_arm_among(doc: &mut Document<'_>, arms: &[LocId], places: &BTreeSet<LocId>) -> bool {
    arms.iter().any(|arm| {
        let settled = doc.settle(*arm);
        places.contains(&settled)
    })
}
