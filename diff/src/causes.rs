//! Walks from every operation to the facts it reaches: one cause per place, with its level, sides and operations.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Edge, Nesting, PairId};
use super::fact::{Context, Fact, Level, Place, Polarity, Rule, Side};
use super::level::level;
use super::names::{names, Origin};
use super::replaced::Schemas;
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

pub(super) fn key(fact: &Fact) -> Key {
    (fact.rule, fact.subject.clone(), fact.old_at.clone(), fact.new_at.clone())
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
    pub(super) fn new(fact: Fact) -> Self {
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

    pub(super) fn absorb(&mut self, other: Cause) {
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
    let indices: Vec<Vec<usize>> =
        pairs.iter().map(|pair| pair.facts.iter().map(|fact| causes.index(fact)).collect()).collect();
    let mut roots: BTreeMap<usize, Vec<(PairId, Context)>> = BTreeMap::new();
    for root in &surface.roots {
        let context = start(surface, root.operation, root.side, root.place);
        roots.entry(root.operation).or_default().push((root.pair, context));
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
            open.extend(pairs[pair.index()].edges.iter().map(|edge| (edge.to, below(edge, context))));
        }
    }
    causes.list.retain(|cause| !cause.operations.is_empty());
}

fn start(surface: &Surface, operation: usize, side: Side, place: Place) -> Context {
    let unstable = surface.operations[operation].unstable;
    Context { side, place, polarity: Polarity::Same, required: false, unsent: false, unstable }
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
    Context { place, polarity, required, unsent: context.unsent || unsent, ..context }
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
    let mut open: Vec<usize> = (0..pairs.len()).filter(|index| !pairs[*index].facts.is_empty()).collect();
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut live[index], true) {
            open.extend(&above[index]);
        }
    }
    live
}
