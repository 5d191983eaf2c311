//! A parsed document. It numbers locations, resolves references, and keeps the schemas that were read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::Value;

use crate::grammar::is_text;
use crate::place::Child;
pub use crate::place::{LocId, NodeId};
use crate::pointer::{self, escape, Target};
use crate::schema::form::Form;
use crate::schema::kinds::Kinds;
use crate::schema::Schema;

#[derive(Debug, Clone, Copy)]
enum Token<'a> {
    Key(&'a str),
    Index(usize),
}

struct Loc<'a> {
    value: &'a Value,
    parent: Option<(LocId, Token<'a>)>,
    view: View,
}

/// A part of the schema at a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum View {
    /// All of it.
    Whole,
    /// Its own keywords, without references, `allOf` and unions.
    Own,
    /// The values of these kinds that a node accepts.
    Only(NodeId, Kinds),
    /// The values that at least one of these locations accepts.
    AnyOf(Vec<LocId>),
}

pub enum Slot<'a> {
    Empty,
    /// It is being read. A union that contains itself finds this state.
    Busy,
    Ready(Rc<Schema<'a>>),
}

/// Keys whose values contain no schemas.
const UNREAD: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// The maximum depth of unions and `allOf` through references. A deeper document is rejected.
const MAX_DEPTH: usize = 100;

/// The maximum number of conjunctions of schemas. A document that needs more is rejected: nested unions with `allOf` can
/// need exponentially many.
const MAX_CONJUNCTIONS: usize = 20_000;

pub struct Document<'a> {
    pub root: LocId,
    /// Whether the document is OpenAPI 3.0, where keywords next to a `$ref` are ignored.
    pub is_30: bool,
    locs: Vec<Loc<'a>>,
    by_address: HashMap<*const Value, LocId>,
    nodes: Vec<Vec<LocId>>,
    node_ids: HashMap<Vec<LocId>, NodeId>,
    pub schemas: Vec<Slot<'a>>,
    pub shapes: HashMap<(NodeId, u8), u64>,
    views: HashMap<(LocId, View), LocId>,
    pub(crate) forms: HashMap<Child, Rc<Form<'a>>>,
    /// The schemas that the `allOf` of a schema refers to.
    pub(crate) extended: HashMap<LocId, Vec<LocId>>,
    /// Schemas that are targets of references, and not component schemas.
    pub(crate) shared: BTreeSet<LocId>,
    /// Schemas by anchor. Filled when the first reference needs it.
    pub anchors: Option<BTreeMap<String, LocId>>,
    depth: usize,
    /// How many conjunctions of schemas were made.
    conjunctions: usize,
    /// Whether a limit on the size was reached. Schemas that are read later accept everything.
    exhausted: bool,
    /// The first location that exceeded a limit of depth or of the number of schemas. Callers reject the document.
    pub over_limit: Option<LocId>,
}

impl<'a> Document<'a> {
    pub fn new(root: &'a Value) -> Self {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        let first = LocId::nth(0);
        Document {
            root: first,
            is_30: version.starts_with("3.0"),
            locs: vec![Loc { value: root, parent: None, view: View::Whole }],
            by_address: HashMap::from([(std::ptr::from_ref(root), first)]),
            nodes: Vec::new(),
            node_ids: HashMap::new(),
            schemas: Vec::new(),
            shapes: HashMap::new(),
            views: HashMap::new(),
            forms: HashMap::new(),
            extended: HashMap::new(),
            shared: BTreeSet::new(),
            anchors: None,
            depth: 0,
            conjunctions: 0,
            exhausted: false,
            over_limit: None,
        }
    }

    pub fn value(&self, at: LocId) -> &'a Value {
        self.locs[at.index()].value
    }

    fn locate(&mut self, parent: LocId, token: Token<'a>, value: &'a Value) -> LocId {
        let next = LocId::nth(self.locs.len());
        let id = *self.by_address.entry(std::ptr::from_ref(value)).or_insert(next);
        if id == next {
            self.locs.push(Loc { value, parent: Some((parent, token)), view: View::Whole });
        }
        id
    }

    /// A part of the schema at a location, as a separate location with the same pointer.
    pub(crate) fn view(&mut self, at: LocId, view: View) -> LocId {
        let next = LocId::nth(self.locs.len());
        let id = *self.views.entry((at, view.clone())).or_insert(next);
        if id == next {
            let (value, parent) = (self.locs[at.index()].value, self.locs[at.index()].parent);
            self.locs.push(Loc { value, parent, view });
        }
        id
    }

    /// The location that this is a part of, or this location itself.
    pub(crate) fn whole(&self, at: LocId) -> LocId {
        self.by_address.get(&std::ptr::from_ref(self.value(at))).copied().unwrap_or(at)
    }

    pub(crate) fn view_of(&self, at: LocId) -> &View {
        &self.locs[at.index()].view
    }

    /// The member `key` of the object at `at`.
    pub fn member(&mut self, at: LocId, key: &str) -> Option<LocId> {
        let (key, value) = self.value(at).as_object()?.get_key_value(key)?;
        Some(self.locate(at, Token::Key(key), value))
    }

    /// All members of the object at `at`, in document order.
    pub fn listed(&mut self, at: LocId) -> Vec<(&'a str, LocId)> {
        let members = self.value(at).as_object().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), self.locate(at, Token::Key(key), value))).collect()
    }

    /// The members of the object in member `key` of `at`, in document order.
    pub fn listed_of(&mut self, at: LocId, key: &str) -> Vec<(&'a str, LocId)> {
        self.member(at, key).map(|map| self.listed(map)).unwrap_or_default()
    }

    /// All members of the object at `at`, sorted by key.
    pub fn members(&mut self, at: LocId) -> Vec<(&'a str, LocId)> {
        let Some(map) = self.value(at).as_object() else {
            return Vec::new();
        };
        let mut entries: Vec<_> = map.iter().collect();
        entries.sort_by_key(|(key, _)| *key);
        entries.into_iter().map(|(key, value)| (key.as_str(), self.locate(at, Token::Key(key), value))).collect()
    }

    /// The members of the object in member `key` of `at`, sorted by key.
    pub fn members_of(&mut self, at: LocId, key: &str) -> Vec<(&'a str, LocId)> {
        self.member(at, key).map(|map| self.members(map)).unwrap_or_default()
    }

    /// All elements of the array at `at`.
    pub fn elements(&mut self, at: LocId) -> Vec<LocId> {
        let Some(list) = self.value(at).as_array() else {
            return Vec::new();
        };
        list.iter().enumerate().map(|(index, value)| self.locate(at, Token::Index(index), value)).collect()
    }

    /// The elements of the array in member `key` of `at`.
    pub fn elements_of(&mut self, at: LocId, key: &str) -> Vec<LocId> {
        self.member(at, key).map(|list| self.elements(list)).unwrap_or_default()
    }

    pub fn pointer(&self, at: LocId) -> String {
        let mut tokens = Vec::new();
        let mut here = at;
        while let Some((parent, token)) = self.locs[here.index()].parent {
            tokens.push(token);
            here = parent;
        }
        let mut text = String::new();
        for token in tokens.into_iter().rev() {
            text.push('/');
            match token {
                Token::Key(key) => text.push_str(&escape(key)),
                Token::Index(index) => text.push_str(&index.to_string()),
            }
        }
        text
    }

    /// The pointer of `keyword` in the schema at `at`. If the keyword is absent, the pointer of `at`.
    pub fn keyword_pointer(&mut self, at: LocId, keyword: &str) -> String {
        let at = self.member(at, keyword).unwrap_or(at);
        self.pointer(at)
    }

    /// The schema at a location. References are followed, as described at `settle`.
    pub fn child(&mut self, at: LocId) -> Child {
        let place = self.settle(at);
        Child { node: self.node(vec![place]), at }
    }

    /// The conjunction of two schemas.
    pub fn both(&mut self, a: Child, b: Child) -> Child {
        let mut places = self.nodes[a.node.index()].clone();
        places.extend(self.nodes[b.node.index()].iter().copied());
        Child { node: self.node(places), at: a.at.min(b.at) }
    }

    /// The schema that accepts everything, for a location without a schema.
    pub fn anything(&mut self) -> Child {
        static ANYTHING: Value = Value::Bool(true);
        let at = self.locate(self.root, Token::Key("schema"), &ANYTHING);
        self.exactly(at)
    }

    /// The conjunction of schemas. Without schemas, the one that accepts everything.
    pub(crate) fn all(&mut self, children: &[Child], at: LocId) -> Child {
        if children.is_empty() {
            return Child { at, ..self.anything() };
        }
        let places = children.iter().flat_map(|child| self.nodes[child.node.index()].clone()).collect();
        Child { node: self.node(places), at }
    }

    /// The schema at exactly this location. References are not followed.
    pub(crate) fn exactly(&mut self, at: LocId) -> Child {
        Child { node: self.node(vec![at]), at }
    }

    fn node(&mut self, mut places: Vec<LocId>) -> NodeId {
        if places.len() > 1 {
            places.sort_by_cached_key(|place| self.pointer(*place));
            places.dedup();
        }
        if places.len() > 1 && !self.node_ids.contains_key(&places) {
            if self.conjunctions >= MAX_CONJUNCTIONS {
                self.exhaust(places[0]);
                places.truncate(1);
            } else {
                self.conjunctions += 1;
            }
        }
        let next = NodeId::nth(self.nodes.len());
        let id = *self.node_ids.entry(places.clone()).or_insert(next);
        if id == next {
            self.nodes.push(places);
            self.schemas.push(Slot::Empty);
        }
        id
    }

    pub fn places(&self, node: NodeId) -> Vec<LocId> {
        self.nodes[node.index()].clone()
    }

    /// The name of the component schema at a location, if it is one.
    pub fn component(&self, at: LocId) -> Option<&'a str> {
        if self.view_of(at) != &View::Whole {
            return None;
        }
        let (map, Token::Key(name)) = self.locs[at.index()].parent? else {
            return None;
        };
        let (components, Token::Key("schemas")) = self.locs[map.index()].parent? else {
            return None;
        };
        let (root, Token::Key("components")) = self.locs[components.index()].parent? else {
            return None;
        };
        (root == self.root).then_some(name)
    }

    /// The first location of a node.
    pub fn place_of(&self, node: NodeId) -> LocId {
        self.nodes[node.index()][0]
    }

    /// The name of a node that is exactly one component schema.
    pub fn node_name(&self, node: NodeId) -> Option<&'a str> {
        match self.nodes[node.index()].as_slice() {
            [place] => self.component(*place),
            _ => None,
        }
    }

    /// Records that the document has more schemas than can be read.
    pub(crate) fn exhaust(&mut self, at: LocId) {
        self.exhausted = true;
        self.over_limit.get_or_insert(at);
    }

    /// Calls `inner` one level deeper. Returns `None` if a limit is reached. The caller then takes a schema that accepts everything.
    pub fn descend<T>(&mut self, at: LocId, inner: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_DEPTH || self.exhausted {
            self.over_limit.get_or_insert(at);
            return None;
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        Some(result)
    }

    /// The target of a local reference.
    pub fn lookup(&mut self, reference: &str) -> Option<LocId> {
        match pointer::target(reference) {
            Target::Pointer(pointer) => self.place(&pointer),
            Target::Anchor(name) => self.anchor(&name),
            Target::External => None,
        }
    }

    /// The location of a JSON pointer.
    pub fn place(&mut self, pointer: &str) -> Option<LocId> {
        let mut at = self.root;
        for token in pointer::tokens(pointer) {
            at = match self.value(at) {
                Value::Array(_) => *self.elements(at).get(token.parse::<usize>().ok()?)?,
                _ => self.member(at, &token)?,
            };
        }
        Some(at)
    }

    /// The schema with this anchor. If several have it, the first that the search finds.
    fn anchor(&mut self, name: &str) -> Option<LocId> {
        if self.anchors.is_none() {
            let mut anchors = BTreeMap::new();
            let mut open = vec![self.root];
            while let Some(at) = open.pop() {
                let named = ["$anchor", "$dynamicAnchor"].into_iter().find_map(|key| self.value(at).get(key)?.as_str());
                if let Some(name) = named {
                    anchors.entry(name.to_owned()).or_insert(at);
                }
                let below = self.members(at).into_iter().filter(|(key, _)| !UNREAD.contains(key)).map(|(_, at)| at);
                let mut below: Vec<LocId> = below.collect();
                below.extend(self.elements(at));
                open.extend(below.into_iter().rev());
            }
            self.anchors = Some(anchors);
        }
        self.anchors.as_ref()?.get(name).copied()
    }

    /// Follows `$ref` to its target. Returns the reference itself if it has no target.
    pub fn follow(&mut self, at: LocId) -> LocId {
        let mut here = at;
        for _ in 0..MAX_DEPTH {
            let Some(reference) = self.value(here).get("$ref").and_then(Value::as_str) else {
                return here;
            };
            match self.lookup(reference) {
                Some(next) => here = next,
                None => return here,
            }
        }
        at
    }

    /// Returns the location of a schema: `{"$ref": X}` is X, and so is an `allOf`, `oneOf` or `anyOf` of X alone. Text next to
    /// them is ignored.
    pub fn settle(&mut self, at: LocId) -> LocId {
        let mut here = at;
        for _ in 0..MAX_DEPTH {
            let Some(map) = self.value(here).as_object() else {
                return here;
            };
            let lone = |key: &str| map.keys().all(|other| other == key || is_text(other));
            let reference = map.get("$ref").and_then(Value::as_str).filter(|_| self.is_30 || lone("$ref"));
            let next = match reference {
                Some(reference) => self.lookup(reference),
                // A named schema keeps its name.
                None if self.component(here).is_some() => None,
                None => match ["allOf", "oneOf", "anyOf"].into_iter().find(|key| map.contains_key(*key) && lone(key)) {
                    Some(key) => match self.elements_of(here, key).as_slice() {
                        [only] => Some(*only),
                        _ => None,
                    },
                    None => None,
                },
            };
            match next {
                Some(next) => here = next,
                None => return here,
            }
        }
        at
    }

    /// The component schema with a name.
    pub fn named(&mut self, name: &str) -> Option<LocId> {
        let components = self.member(self.root, "components")?;
        let schemas = self.member(components, "schemas")?;
        self.member(schemas, name)
    }
}
