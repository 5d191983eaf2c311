//! Traverses the operations to the differences that they reach. Determines the level, sides and operations of each difference.

pub(crate) mod audit;
mod judged;
mod level;
mod replaced;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use judged::Judged;
pub(crate) use vocabulary::oasdiff_ids;

use crate::compare::{Edge, Nesting, PairId};
use crate::difference::{Context, Difference, Place, Polarity, Side};
use crate::surface::Surface;
use judged::{key, Key};
use replaced::Schemas;
use vocabulary::Origin;

/// The differences that were reached, each once.
#[derive(Default)]
struct Reached {
    list: Vec<Judged>,
    ids: BTreeMap<Key, usize>,
}

impl Reached {
    fn index(&mut self, difference: &Difference) -> usize {
        let next = self.list.len();
        let index = *self.ids.entry(key(difference)).or_insert(next);
        if index == next {
            self.list.push(Judged::new(difference.clone()));
        }
        index
    }
}

/// Judges all differences. The order of the result has no meaning.
pub(crate) fn judge(surface: &mut Surface) -> Vec<Judged> {
    let mut reached = Reached::default();
    for found in &surface.found {
        let context = start(surface, found.operation, found.side, found.place);
        let index = reached.index(&found.difference);
        reached.list[index].reached(&found.difference, found.operation, context, Origin::Surface);
    }
    reach(surface, &mut reached);
    let schemas = Schemas::of(surface);
    let mut list = schemas.replace(surface, reached.list);
    list.extend(schemas.renamed(surface));
    list
}

/// Traverses the graph of pairs from each operation, through the pairs that lead to a difference.
fn reach(surface: &Surface, reached: &mut Reached) {
    let pairs = &surface.comparer.pairs;
    let live = live(surface);
    let indices: Vec<Vec<usize>> = pairs
        .iter()
        .map(|pair| pair.differences.iter().map(|difference| reached.index(difference)).collect())
        .collect();
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
            for (difference, index) in pairs[pair.index()].differences.iter().zip(&indices[pair.index()]) {
                reached.list[*index].reached(difference, operation, context, Origin::Schema);
            }
            open.extend(pairs[pair.index()].edges.iter().map(|edge| (edge.to, below(edge, context))));
        }
    }
    reached.list.retain(|judged| !judged.operations.is_empty());
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

/// The pairs from which a difference can be reached.
fn live(surface: &Surface) -> Vec<bool> {
    let pairs = &surface.comparer.pairs;
    let mut above: Vec<Vec<usize>> = vec![Vec::new(); pairs.len()];
    for (index, pair) in pairs.iter().enumerate() {
        for edge in &pair.edges {
            above[edge.to.index()].push(index);
        }
    }
    let mut live = vec![false; pairs.len()];
    let mut open: Vec<usize> = (0..pairs.len()).filter(|index| !pairs[*index].differences.is_empty()).collect();
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut live[index], true) {
            open.extend(&above[index]);
        }
    }
    live
}
