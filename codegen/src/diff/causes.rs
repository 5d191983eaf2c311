//! Walks from every operation to the facts it reaches: one cause per place, with its level, sides and operations.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Edge, Nesting, PairId};
use super::document::LocId;
use super::fact::{Context, Effect, Fact, Level, Place, Polarity, Rule, Side};
use super::level::level;
use super::names::{names, Origin};
use super::surface::Surface;

/// One change in the document, however many operations it reaches.
pub(super) struct Cause {
    pub(super) fact: Fact,
    pub(super) level: Level,
    pub(super) sides: BTreeSet<Side>,
    pub(super) operations: BTreeSet<usize>,
    pub(super) oasdiff_ids: BTreeSet<String>,
    /// The facts that a replaced schema stands for.
    pub(super) details: Vec<Fact>,
    /// Pointers of further places of the same cause.
    pub(super) also_at: Vec<(String, String)>,
}

/// What makes two facts one cause.
type Key = (Rule, String, String, String);

fn key(fact: &Fact) -> Key {
    (
        fact.rule,
        fact.subject.clone(),
        fact.old_at.clone(),
        fact.new_at.clone(),
    )
}

#[derive(Default)]
struct Causes {
    list: Vec<Cause>,
    ids: BTreeMap<Key, usize>,
}

impl Causes {
    fn index(&mut self, fact: &Fact) -> usize {
        let next = self.list.len();
        let index = *self.ids.entry(key(fact)).or_insert(next);
        if index == next {
            self.list.push(Cause::new(fact.clone()));
        }
        index
    }
}

impl Cause {
    fn new(fact: Fact) -> Self {
        Cause {
            fact,
            level: Level::Doc,
            sides: BTreeSet::new(),
            operations: BTreeSet::new(),
            oasdiff_ids: BTreeSet::new(),
            details: Vec::new(),
            also_at: Vec::new(),
        }
    }

    fn reached(&mut self, fact: &Fact, operation: usize, context: Context, origin: Origin) {
        self.level = self.level.max(level(fact, context));
        self.sides.insert(context.side);
        self.operations.insert(operation);
        self.oasdiff_ids.extend(names(fact, context, origin));
    }

    fn absorb(&mut self, other: Cause) {
        self.level = self.level.max(other.level);
        self.sides.extend(other.sides);
        self.operations.extend(other.operations);
        self.oasdiff_ids.extend(other.oasdiff_ids);
    }
}

/// All causes, in no order that matters.
pub(super) fn collect(surface: &mut Surface) -> Vec<Cause> {
    let mut causes = Causes::default();
    for found in &surface.found {
        let context = start(surface, found.operation, found.side, found.place);
        let index = causes.index(&found.fact);
        causes.list[index].reached(&found.fact, found.operation, context, Origin::Surface);
    }
    reach(surface, &mut causes);
    let schemas = Schemas::of(surface);
    let mut list = schemas.replace(surface, causes.list);
    list.extend(schemas.renamed(surface));
    list
}

/// Walks the graph of pairs from each operation, through the pairs that lead to a fact.
fn reach(surface: &Surface, causes: &mut Causes) {
    let pairs = &surface.comparer.pairs;
    let live = live(surface);
    let indices: Vec<Vec<usize>> = pairs
        .iter()
        .map(|pair| pair.facts.iter().map(|fact| causes.index(fact)).collect())
        .collect();
    let mut roots: BTreeMap<usize, Vec<(PairId, Context)>> = BTreeMap::new();
    for root in &surface.roots {
        let context = start(surface, root.operation, root.side, root.place);
        roots
            .entry(root.operation)
            .or_default()
            .push((root.pair, context));
    }
    for (operation, mut open) in roots {
        let mut seen = BTreeSet::new();
        while let Some((pair, context)) = open.pop() {
            if !live[pair.index()] || !seen.insert((pair, context)) {
                continue;
            }
            for (fact, index) in pairs[pair.index()].facts.iter().zip(&indices[pair.index()]) {
                causes.list[*index].reached(fact, operation, context, Origin::Schema);
            }
            open.extend(
                pairs[pair.index()]
                    .edges
                    .iter()
                    .map(|edge| (edge.to, below(edge, context))),
            );
        }
    }
    causes.list.retain(|cause| !cause.operations.is_empty());
}

fn start(surface: &Surface, operation: usize, side: Side, place: Place) -> Context {
    let unstable = surface.operations[operation].unstable;
    Context {
        side,
        place,
        polarity: Polarity::Same,
        required: false,
        unsent: false,
        unstable,
    }
}

fn below(edge: &Edge, context: Context) -> Context {
    let place = match (edge.nesting, context.place) {
        (Nesting::Arm, place) => place,
        (_, Place::Body) => Place::Property,
        (Nesting::Property, Place::Parameter) => Place::ParameterProperty,
        (_, place) => place,
    };
    let unsent = match context.side {
        Side::Request => edge.read_only,
        Side::Response => edge.write_only,
    };
    let required = match edge.nesting {
        Nesting::Arm => context.required,
        _ => edge.required,
    };
    let polarity = context.polarity.then(edge.polarity);
    Context {
        place,
        polarity,
        required,
        unsent: context.unsent || unsent,
        ..context
    }
}

/// The pairs from which a fact can be reached.
fn live(surface: &Surface) -> Vec<bool> {
    let pairs = &surface.comparer.pairs;
    let mut above: Vec<Vec<usize>> = vec![Vec::new(); pairs.len()];
    for (index, pair) in pairs.iter().enumerate() {
        for edge in &pair.edges {
            above[edge.to.index()].push(index);
        }
    }
    let mut live = vec![false; pairs.len()];
    let mut open: Vec<usize> = (0..pairs.len())
        .filter(|index| !pairs[*index].facts.is_empty())
        .collect();
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut live[index], true) {
            open.extend(&above[index]);
        }
    }
    live
}

/// The pairs of differently named schemas that stand in the same place, with the places.
struct Schemas {
    sites: BTreeMap<(String, String), BTreeSet<(LocId, LocId)>>,
    operations: BTreeMap<(String, String), BTreeSet<usize>>,
    renamed: BTreeMap<String, String>,
}

impl Schemas {
    fn of(surface: &mut Surface) -> Self {
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
                    operations
                        .entry(names.clone())
                        .or_default()
                        .insert(root.operation);
                }
                if seen.insert(pair) {
                    let edges = &surface.comparer.pairs[pair.index()].edges;
                    open.extend(
                        edges
                            .iter()
                            .map(|edge| (edge.to, (edge.old_at, edge.new_at))),
                    );
                }
            }
        }
        let renamed = renames(surface, sites.keys());
        Schemas {
            sites,
            operations,
            renamed,
        }
    }

    fn pointers(&self, surface: &Surface, names: &(String, String)) -> Vec<(String, String)> {
        let (old, new) = (&surface.comparer.old, &surface.comparer.new);
        let places = self.sites.get(names).into_iter().flatten();
        let mut pointers: Vec<_> = places
            .map(|(a, b)| (old.pointer(*a), new.pointer(*b)))
            .collect();
        pointers.sort();
        pointers
    }

    /// Gathers what differs between a schema and the one that took its place: the change is the reference.
    fn replace(&self, surface: &Surface, causes: Vec<Cause>) -> Vec<Cause> {
        let mut kept = Vec::new();
        let mut replaced: BTreeMap<(String, String), Vec<Cause>> = BTreeMap::new();
        for cause in causes {
            let names = (component(&cause.fact.old_at), component(&cause.fact.new_at));
            if let (Some(a), Some(b)) = names {
                let names = (a, b);
                if names.0 != names.1
                    && self.sites.contains_key(&names)
                    && self.renamed.get(&names.0) != Some(&names.1)
                {
                    replaced.entry(names).or_default().push(cause);
                    continue;
                }
            }
            kept.push(cause);
        }
        for (names, mut causes) in replaced {
            causes.sort_by_cached_key(|cause| (std::cmp::Reverse(cause.level), key(&cause.fact)));
            let mut also_at = self.pointers(surface, &names);
            let (old_at, new_at) = if also_at.is_empty() {
                Default::default()
            } else {
                also_at.remove(0)
            };
            let fact = Fact::new(Rule::SchemaReplaced, Effect::Differs, names.0.as_str());
            let fact = fact
                .values(names.0.as_str().into(), names.1.as_str().into())
                .at(old_at, new_at);
            let mut whole = Cause {
                also_at,
                ..Cause::new(fact)
            };
            for cause in causes {
                whole.details.push(cause.fact.clone());
                whole.absorb(cause);
            }
            kept.push(whole);
        }
        kept
    }

    fn renamed(&self, surface: &Surface) -> Vec<Cause> {
        let mut causes = Vec::new();
        for names in &self.renamed {
            let names = (names.0.clone(), names.1.clone());
            let at = |name: &str| format!("/components/schemas/{}", super::document::escape(name));
            let fact = Fact::new(
                Rule::SchemaRenamed,
                Effect::Fixed(Level::Doc),
                names.0.as_str(),
            );
            let fact = fact
                .values(names.0.as_str().into(), names.1.as_str().into())
                .at(at(&names.0), at(&names.1));
            let also_at = self.pointers(surface, &names);
            let operations = self.operations.get(&names).cloned().unwrap_or_default();
            causes.push(Cause {
                operations,
                also_at,
                ..Cause::new(fact)
            });
        }
        causes
    }
}

/// Names that one side alone has, and that stand for each other wherever either is used.
fn renames<'n>(
    surface: &mut Surface,
    names: impl Iterator<Item = &'n (String, String)>,
) -> BTreeMap<String, String> {
    let has = |value: &serde_json::Value, name: &str| {
        value
            .pointer("/components/schemas")
            .is_some_and(|schemas| schemas.get(name).is_some())
    };
    let (old, new) = (&surface.comparer.old, &surface.comparer.new);
    let (old, new) = (old.value(old.root), new.value(new.root));
    let pairs: Vec<_> = names
        .filter(|(a, b)| !has(new, a) && !has(old, b))
        .collect();
    let alone =
        |(a, b): &&&(String, String)| pairs.iter().filter(|(x, y)| x == a || y == b).count() == 1;
    pairs
        .iter()
        .filter(alone)
        .map(|(a, b)| (a.clone(), b.clone()))
        .collect()
}

/// The named schema that a pointer leads into.
pub(super) fn component(pointer: &str) -> Option<String> {
    let name = pointer
        .strip_prefix("/components/schemas/")?
        .split('/')
        .next()?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}
