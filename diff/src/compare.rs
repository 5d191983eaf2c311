//! Compares pairs of schemas, each pair once. The result is the differences of the two, and the pairs below them.

mod discriminators;
pub(crate) mod formats;
mod keywords;
pub(crate) mod life;
mod likeness;
pub(crate) mod mode;
mod normal;
mod notes;
mod parts;
mod texts;
mod textual;
mod unions;
mod xml;

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::difference::{Difference, Effect, Polarity, Rule};
use mode::Mode;
use normal::{effective, Idle};
use openapi::document::{Document, LocId, NodeId};
use openapi::grammar::is_text;
use openapi::json::same;
use openapi::schema::kinds::Kinds;
use openapi::schema::{Child, Schema};
pub(crate) use textual::names_bytes;

/// Two schemas in the same location of the two documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PairId(u32);

impl PairId {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// How one pair is below another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nesting {
    /// A variant of a union: the same value.
    Arm,
    /// An element or another part without a name.
    Part,
    /// A named property.
    Property,
}

#[derive(Debug, Clone)]
pub(super) struct Edge {
    pub(super) to: PairId,
    pub(super) nesting: Nesting,
    pub(super) polarity: Polarity,
    pub(super) required: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) old_at: LocId,
    pub(super) new_at: LocId,
}

pub(super) struct Pair<'a> {
    pub(super) old: NodeId,
    pub(super) new: NodeId,
    mode: Mode,
    /// The names of the two schemas, apart from null.
    pub(super) names: (Option<&'a str>, Option<&'a str>),
    pub(super) differences: Vec<Difference>,
    pub(super) edges: Vec<Edge>,
    compared: bool,
}

pub(super) struct Comparer<'a> {
    pub(super) old: Document<'a>,
    pub(super) new: Document<'a>,
    pub(super) pairs: Vec<Pair<'a>>,
    /// Keywords of either document that have no effect.
    pub(super) idle: (Idle, Idle),
    /// Locations where only one side allows null by its type and does not list it: one pointer for each.
    pub(super) doubtful: BTreeSet<String>,
    /// The date that `x-sunset` is compared with.
    pub(crate) today: Option<String>,
    ids: HashMap<(NodeId, NodeId, Mode), PairId>,
}

/// The two sides of the current pair, and what has been found so far.
struct Sides<'a> {
    nodes: (NodeId, NodeId),
    mode: Mode,
    old: Rc<Schema<'a>>,
    new: Rc<Schema<'a>>,
    differences: Vec<Difference>,
    edges: Vec<Edge>,
}

impl<'a> Comparer<'a> {
    pub(super) fn new(old: Document<'a>, new: Document<'a>, today: Option<String>) -> Self {
        let (idle, doubtful) = Default::default();
        Comparer { old, new, pairs: Vec::new(), idle, doubtful, today, ids: HashMap::new() }
    }

    /// The pair of two nodes. `compare_below` or `ensure` compares it.
    pub(super) fn pair(&mut self, old: NodeId, new: NodeId, mode: Mode) -> PairId {
        let next = PairId(self.pairs.len() as u32);
        let id = *self.ids.entry((old, new, mode)).or_insert(next);
        if id == next {
            self.pairs.push(Pair {
                old,
                new,
                mode,
                names: (None, None),
                differences: Vec::new(),
                edges: Vec::new(),
                compared: false,
            });
        }
        id
    }

    /// Compares a pair and everything below it.
    pub(super) fn compare_below(&mut self, root: PairId) {
        let mut open = vec![root];
        while let Some(pair) = open.pop() {
            if self.ensure(pair) {
                open.extend(self.pairs[pair.index()].edges.iter().map(|edge| edge.to));
            } else {
                // It was compared before, perhaps only to relate two variants. The pairs below it may not be compared yet.
                let below = self.pairs[pair.index()].edges.iter().map(|edge| edge.to);
                open.extend(below.filter(|to| !self.pairs[to.index()].compared));
            }
        }
    }

    /// Compares one pair unless that has been done. Returns whether it did.
    fn ensure(&mut self, id: PairId) -> bool {
        let pair = &mut self.pairs[id.index()];
        if std::mem::replace(&mut pair.compared, true) {
            return false;
        }
        let (nodes, mode) = ((pair.old, pair.new), pair.mode);
        let old = effective(&mut self.old, nodes.0, mode, &mut self.idle.0);
        let new = effective(&mut self.new, nodes.1, mode, &mut self.idle.1);
        let names = match (self.old.node_name(nodes.0), self.new.node_name(nodes.1)) {
            (Some(a), Some(b)) => (Some(a), Some(b)),
            _ => (self.old.component(old.home), self.new.component(new.home)),
        };
        let mut sides = Sides { nodes, mode, old, new, differences: Vec::new(), edges: Vec::new() };
        self.compare(&mut sides);
        let pair = &mut self.pairs[id.index()];
        pair.names = names;
        pair.differences = sides.differences;
        pair.edges = sides.edges;
        true
    }

    fn compare(&mut self, sides: &mut Sides<'a>) {
        self.compare_notes(sides);
        if sides.mode.has_bytes() && self.are_bytes(sides) {
            return;
        }
        if sides.mode.is_text() && self.compare_as_text(sides) {
            return;
        }
        let wrapped = self.compare_unions(sides);
        self.compare_discriminators(sides);
        let Some(shared) = self.compare_kinds(sides, wrapped) else {
            return;
        };
        if !wrapped {
            self.compare_values(sides, shared);
            self.compare_limits(sides, shared);
            self.compare_texts(sides, shared);
            self.compare_slots(sides, shared);
        }
    }

    fn link(&mut self, sides: &mut Sides<'a>, old: Child, new: Child, nesting: Nesting, polarity: Polarity) {
        let schemas = (self.old.schema(old.node), self.new.schema(new.node));
        let is_object = |schema: &Schema| schema.kinds.without(Kinds::NULL) == Kinds::OBJECT;
        let part = sides.mode == Mode::Parts && nesting != Nesting::Arm;
        let mode = match part && (is_object(&schemas.0) || is_object(&schemas.1)) {
            true => Mode::Json,
            false => sides.mode,
        };
        let to = self.pair(old.node, new.node, mode);
        // A property that clients should not send in one of the documents was not sent before, or need not be sent now.
        let (a, b) = (&schemas.0.notes, &schemas.1.notes);
        let (read_only, write_only) = (a.read_only.or(b.read_only).is_some(), a.write_only.or(b.write_only).is_some());
        let edge =
            Edge { to, nesting, polarity, required: false, read_only, write_only, old_at: old.at, new_at: new.at };
        sides.edges.push(edge);
    }

    /// Compares the XML names of two parts. `name` is the name of the element if the document gives none.
    fn link_xml(&mut self, sides: &mut Sides<'a>, old: Child, new: Child, name: Option<&str>) {
        if sides.mode == Mode::Xml {
            let differences = self.compare_xml((old.at, new.at), (name, name));
            sides.differences.extend(differences);
        }
    }

    /// Pointers of a keyword on both sides: the keyword, or the schema that lacks it.
    fn pointers(&mut self, old_at: LocId, new_at: LocId, keyword: &str) -> (String, String) {
        (self.old.keyword_pointer(old_at, keyword), self.new.keyword_pointer(new_at, keyword))
    }

    /// The keyword in which two schemas differ: the likely one, unless both are equal there and different elsewhere.
    fn differing(&self, at: (LocId, LocId), likely: &'static str) -> String {
        let (old, new) = (self.old.value(at.0), self.new.value(at.1));
        let (Some(a), Some(b)) = (old.as_object(), new.as_object()) else {
            return likely.to_owned();
        };
        let differs = |key: &&str| match (a.get(*key), b.get(*key)) {
            (Some(x), Some(y)) => !same(x, y),
            (x, y) => x.is_some() != y.is_some(),
        };
        let keys: BTreeSet<&str> = a.keys().chain(b.keys()).map(String::as_str).filter(|key| !is_text(key)).collect();
        // A reference is the last candidate: most often it leads to the same schema.
        let (references, keys): (Vec<&str>, Vec<&str>) = keys.into_iter().partition(|key| *key == "$ref");
        let found = std::iter::once(likely).chain(keys).chain(references).find(differs);
        found.unwrap_or(likely).to_owned()
    }

    fn push(&mut self, sides: &mut Sides<'a>, difference: Difference, at: (LocId, LocId), keyword: &str) {
        let (old, new) = self.pointers(at.0, at.1, keyword);
        sides.differences.push(difference.at(old, new));
    }

    /// Whether all differences between two schemas, compared one level deep, have this effect. It is `Widens` if `new`
    /// accepts everything that `old` does, and `Narrows` in the opposite case.
    fn proves(&mut self, effect: Effect, old: NodeId, new: NodeId, mode: Mode) -> bool {
        let id = self.pair(old, new, mode);
        self.ensure(id);
        let pair = &self.pairs[id.index()];
        let harmless = |difference: &Difference| match difference.rule {
            Rule::PropertyAdded | Rule::PropertyRemoved => false,
            _ => difference.effect == effect || matches!(difference.effect, Effect::Fixed(_)),
        };
        if !pair.differences.iter().all(harmless) {
            return false;
        }
        let below: Vec<_> = pair.edges.iter().map(|edge| edge.to).collect();
        below.into_iter().all(|to| {
            let (old, new) = (self.pairs[to.index()].old, self.pairs[to.index()].new);
            self.old.shape(old) == self.new.shape(new)
        })
    }
}
