//! Schemas with another name: renamed schemas, and schemas that replaced another.

use std::collections::{BTreeMap, BTreeSet};

use super::judged::{key, Judged};
use crate::difference::{Difference, Effect, Level, Rule, Side};
use crate::quote::quote;
use crate::surface::Surface;
use openapi::document::LocId;

/// The pairs of schemas with different names in the same location, with these locations.
pub(super) struct Schemas {
    sites: BTreeMap<(String, String), BTreeSet<(LocId, LocId)>>,
    operations: BTreeMap<(String, String), BTreeSet<usize>>,
    renamed: BTreeMap<String, String>,
}

impl Schemas {
    pub(super) fn of(surface: &mut Surface) -> Self {
        let mut sites: BTreeMap<(String, String), BTreeSet<(LocId, LocId)>> = BTreeMap::new();
        let mut operations: BTreeMap<(String, String), BTreeSet<usize>> = BTreeMap::new();
        let mut differing = BTreeMap::new();
        for (index, pair) in surface.comparer.pairs.iter().enumerate() {
            if let (Some(a), Some(b)) = pair.names {
                if a != b {
                    differing.insert(index, (a.to_owned(), b.to_owned()));
                }
            }
        }
        let mut seen = BTreeSet::new();
        for root in &surface.roots {
            let mut open = vec![(root.pair, root.at)];
            while let Some((pair, at)) = open.pop() {
                if let Some(names) = differing.get(&pair.index()) {
                    sites.entry(names.clone()).or_default().insert(at);
                    operations.entry(names.clone()).or_default().insert(root.operation);
                }
                if seen.insert(pair) {
                    let edges = &surface.comparer.pairs[pair.index()].edges;
                    open.extend(edges.iter().map(|edge| (edge.to, (edge.old_at, edge.new_at))));
                }
            }
        }
        let renamed = renames(surface, sites.keys());
        Schemas { sites, operations, renamed }
    }

    fn pointers(&self, surface: &Surface, names: &(String, String)) -> Vec<(String, String)> {
        let (old, new) = (&surface.comparer.old, &surface.comparer.new);
        let places = self.sites.get(names).into_iter().flatten();
        let mut pointers: Vec<_> = places.map(|(a, b)| (old.pointer(*a), new.pointer(*b))).collect();
        pointers.sort();
        pointers
    }

    /// Collects the differences between a schema and its replacement. The change itself is the reference.
    pub(super) fn replace(&self, surface: &Surface, all: Vec<Judged>) -> Vec<Judged> {
        let mut kept = Vec::new();
        let mut replaced: BTreeMap<(String, String), Vec<Judged>> = BTreeMap::new();
        for judged in all {
            let names = (component(&judged.difference.old_at), component(&judged.difference.new_at));
            if let (Some(a), Some(b)) = names {
                let names = (a, b);
                if names.0 != names.1 && self.sites.contains_key(&names) && self.renamed.get(&names.0) != Some(&names.1)
                {
                    replaced.entry(names).or_default().push(judged);
                    continue;
                }
            }
            kept.push(judged);
        }
        for (names, mut all) in replaced {
            all.sort_by_cached_key(|judged| (std::cmp::Reverse(judged.level()), key(&judged.difference)));
            let mut also_at = self.pointers(surface, &names);
            let (old_at, new_at) = if also_at.is_empty() { Default::default() } else { also_at.remove(0) };
            let difference = Difference::new(Rule::SchemaReplaced, Effect::Differs, names.0.as_str());
            let difference = difference.values(names.0.as_str().into(), names.1.as_str().into()).at(old_at, new_at);
            let mut whole = Judged { also_at, ..Judged::new(difference) };
            for judged in all {
                whole.details.push(judged.difference.clone());
                whole.absorb(judged);
            }
            let new = |difference: &&Difference| {
                difference.rule == Rule::PropertyRequired
                    || difference.rule == Rule::PropertyAdded && difference.traits.required
            };
            let required: BTreeSet<String> =
                whole.details.iter().filter(new).map(|difference| quote(&difference.subject)).collect();
            if !required.is_empty() && whole.sides.contains_key(&Side::Request) {
                let required: Vec<String> = required.into_iter().collect();
                whole.difference.note = Some(format!("newly required: {}", required.join(", ")));
            }
            kept.push(whole);
        }
        kept
    }

    pub(super) fn renamed(&self, surface: &Surface) -> Vec<Judged> {
        let mut all = Vec::new();
        for names in &self.renamed {
            let names = (names.0.clone(), names.1.clone());
            let at = |name: &str| format!("/components/schemas/{}", openapi::pointer::escape(name));
            let difference = Difference::new(Rule::SchemaRenamed, Effect::Fixed(Level::Doc), names.0.as_str());
            let difference =
                difference.values(names.0.as_str().into(), names.1.as_str().into()).at(at(&names.0), at(&names.1));
            let also_at = self.pointers(surface, &names);
            let operations = self.operations.get(&names).cloned().unwrap_or_default();
            all.push(Judged { operations, also_at, ..Judged::new(difference) });
        }
        all
    }
}

/// Names that are on one side only and that correspond to each other in every location.
fn renames<'n>(surface: &mut Surface, names: impl Iterator<Item = &'n (String, String)>) -> BTreeMap<String, String> {
    let has = |value: &serde_json::Value, name: &str| {
        value.pointer("/components/schemas").is_some_and(|schemas| schemas.get(name).is_some())
    };
    let (old, new) = (&surface.comparer.old, &surface.comparer.new);
    let (old, new) = (old.value(old.root), new.value(new.root));
    let pairs: Vec<_> = names.filter(|(a, b)| !has(new, a) && !has(old, b)).collect();
    let alone = |(a, b): &&&(String, String)| pairs.iter().filter(|(x, y)| x == a || y == b).count() == 1;
    pairs.iter().filter(alone).map(|(a, b)| (a.clone(), b.clone())).collect()
}

/// The named schema that contains the value at a pointer.
pub(super) fn component(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix("/components/schemas/")?.split('/').next()?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}
