//! Everything that the sandbox remembers: entities by the path of their collection, and single things by their own. Bounded.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::Value;
use tokio::time::Instant;

/// Ids of deleted entities that one collection remembers.
const GONE: usize = 200;

/// Something with an id.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    pub(crate) id: String,
    pub(crate) value: Value,
    /// Whatever is made for it later is made from this.
    pub(crate) seed: u64,
    pub(crate) state: Option<State>,
    /// Whether a caller made it, or something above it.
    pub(crate) is_made: bool,
    /// Until when readers see something else: the value before the last change, or nothing yet.
    pub(crate) late: Option<(Instant, Option<Value>)>,
}

/// Where an entity is in its lifecycle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) name: String,
    /// Nothing if it has always been so.
    pub(crate) since: Option<Instant>,
}

/// The entities of one collection, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    entities: BTreeMap<u64, Entity>,
    /// As counted when they were put here; an entity that moves on by itself hardly changes its size.
    sizes: BTreeMap<u64, isize>,
    numbers: HashMap<String, u64>,
    /// When each entity was last asked for by its id, counted in such requests.
    uses: BTreeMap<u64, u64>,
    last_use: u64,
    next: u64,
    gone: VecDeque<String>,
}

/// A thing of which there is one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Single {
    Set(Value),
    Unset,
}

/// All shelves and single things, by their path.
#[derive(Debug)]
pub(crate) struct Store {
    shelves: BTreeMap<String, Shelf>,
    singles: BTreeMap<String, Single>,
    /// Size of all values together.
    bytes: isize,
    most_on_shelf: usize,
    most_shelves: usize,
    most_bytes: isize,
}

impl Shelf {
    pub(crate) fn get(&self, id: &str) -> Option<&Entity> {
        self.entities.get(self.numbers.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Entity> {
        self.entities.get_mut(self.numbers.get(id)?)
    }

    /// With their numbers, which only grow.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &Entity)> {
        self.entities.iter().map(|(number, entity)| (*number, entity))
    }

    pub(crate) fn len(&self) -> usize {
        self.entities.len()
    }

    /// How many entities there have ever been.
    pub(crate) fn count(&self) -> u64 {
        self.next
    }

    pub(crate) fn was_deleted(&self, id: &str) -> bool {
        self.gone.iter().any(|gone| gone == id)
    }

    /// Gives how many bytes more, or less, there are now.
    fn put(&mut self, entity: Entity) -> isize {
        let next = self.next;
        let number = *self.numbers.entry(entity.id.clone()).or_insert(next);
        self.next = next.max(number + 1);
        let size = entity.size();
        self.entities.insert(number, entity);
        self.touch(number);
        size - self.sizes.insert(number, size).unwrap_or(0)
    }

    /// The entity, and the bytes that it was counted with.
    fn take(&mut self, id: &str) -> Option<(Entity, isize)> {
        let number = self.numbers.remove(id)?;
        self.uses.remove(&number);
        Some((self.entities.remove(&number)?, self.sizes.remove(&number)?))
    }

    fn size(&self) -> isize {
        self.sizes.values().sum()
    }

    fn touch(&mut self, number: u64) {
        self.last_use += 1;
        self.uses.insert(number, self.last_use);
    }

    /// The entity that nobody has asked for by its id for longest.
    fn least_used(&self) -> Option<String> {
        let (number, _) = self.uses.iter().min_by_key(|(_, used)| **used)?;
        Some(self.entities.get(number)?.id.clone())
    }
}

impl Entity {
    fn size(&self) -> isize {
        let before = self.late.as_ref().and_then(|(_, before)| before.as_ref());
        size(&self.value) + before.map_or(0, size)
    }
}

/// About as many bytes as a value takes.
fn size(value: &Value) -> isize {
    let own = std::mem::size_of::<Value>() as isize;
    own + match value {
        Value::String(text) => text.len() as isize,
        Value::Array(list) => list.iter().map(size).sum(),
        Value::Object(object) => object.iter().map(|(name, value)| name.len() as isize + size(value)).sum(),
        _ => 0,
    }
}

impl Store {
    pub(crate) fn new(most_on_shelf: usize, most_shelves: usize, most_bytes: usize) -> Self {
        Self {
            shelves: BTreeMap::new(),
            singles: BTreeMap::new(),
            bytes: 0,
            most_on_shelf: most_on_shelf.max(1),
            most_shelves: most_shelves.max(1),
            most_bytes: isize::try_from(most_bytes).unwrap_or(isize::MAX),
        }
    }

    pub(crate) fn shelf(&self, path: &str) -> Option<&Shelf> {
        self.shelves.get(path)
    }

    pub(crate) fn shelf_mut(&mut self, path: &str) -> Option<&mut Shelf> {
        self.shelves.get_mut(path)
    }

    pub(crate) fn shelves(&self) -> impl Iterator<Item = (&str, &Shelf)> {
        self.shelves.iter().map(|(path, shelf)| (path.as_str(), shelf))
    }

    pub(crate) fn singles(&self) -> impl Iterator<Item = (&str, &Single)> {
        self.singles.iter().map(|(path, single)| (path.as_str(), single))
    }

    /// Makes room for a shelf. The deepest shelves go first when there are too many: what they held from the beginning comes back by itself.
    pub(crate) fn open(&mut self, path: &str) {
        if self.shelves.len() >= self.most_shelves && !self.shelves.contains_key(path) {
            self.drop_deepest(path);
        }
        self.shelves.entry(path.to_owned()).or_default();
    }

    /// Notes that somebody asked for an entity by its id.
    pub(crate) fn touch(&mut self, path: &str, id: &str) {
        let Some(shelf) = self.shelves.get_mut(path) else { return };
        if let Some(number) = shelf.numbers.get(id).copied() {
            shelf.touch(number);
        }
    }

    /// Adds or replaces an entity; the least used of a full shelf goes, and others when everything together is too large.
    pub(crate) fn put(&mut self, path: &str, entity: Entity) {
        let Some(shelf) = self.shelves.get_mut(path) else { return };
        self.bytes += shelf.put(entity);
        while let Some(shelf) = self.shelves.get(path) {
            let is_large = self.bytes > self.most_bytes && shelf.len() > 1;
            match shelf.least_used().filter(|_| is_large || shelf.len() > self.most_on_shelf) {
                Some(id) => self.remove(path, &id),
                None => break,
            };
        }
        while self.bytes > self.most_bytes && self.drop_deepest(path) {}
    }

    /// Removes an entity and everything below it.
    pub(crate) fn remove(&mut self, path: &str, id: &str) -> Option<Entity> {
        let shelf = self.shelves.get_mut(path)?;
        let (entity, size) = shelf.take(id)?;
        if shelf.gone.len() >= GONE {
            shelf.gone.pop_front();
        }
        shelf.gone.push_back(id.to_owned());
        self.bytes -= size;
        self.drop_below(&format!("{path}/{}/", key_part(id)));
        Some(entity)
    }

    /// Forgets the deepest shelf that the path is not on or below; there may be none.
    fn drop_deepest(&mut self, path: &str) -> bool {
        let others = self.shelves.keys().filter(|other| !path.starts_with(other.as_str()));
        let Some(deepest) = others.max_by_key(|other| other.matches('/').count()).cloned() else { return false };
        self.bytes -= self.shelves.remove(&deepest).map_or(0, |shelf| shelf.size());
        self.drop_below(&format!("{deepest}/"));
        true
    }

    fn drop_below(&mut self, below: &str) {
        let shelves: Vec<String> = names_from(&self.shelves, below);
        let singles: Vec<String> = names_from(&self.singles, below);
        for path in shelves {
            self.bytes -= self.shelves.remove(&path).map_or(0, |shelf| shelf.size());
        }
        for path in singles {
            self.bytes -= self.singles.remove(&path).map_or(0, |single| single.size());
        }
    }

    pub(crate) fn single(&self, path: &str) -> Option<&Single> {
        self.singles.get(path)
    }

    pub(crate) fn set(&mut self, path: &str, single: Single) {
        self.bytes += single.size();
        self.bytes -= self.singles.insert(path.to_owned(), single).map_or(0, |old| old.size());
        // As many as there may be shelves: both hang on entities.
        while self.singles.len() > 1 && (self.singles.len() > self.most_shelves || self.bytes > self.most_bytes) {
            let other = self.singles.keys().find(|other| *other != path).cloned();
            self.bytes -= other.and_then(|other| self.singles.remove(&other)).map_or(0, |old| old.size());
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.shelves.clear();
        self.singles.clear();
        self.bytes = 0;
    }
}

impl Single {
    fn size(&self) -> isize {
        match self {
            Self::Set(value) => size(value),
            Self::Unset => 0,
        }
    }
}

fn names_from<T>(map: &BTreeMap<String, T>, start: &str) -> Vec<String> {
    let from = map.range(start.to_owned()..);
    from.take_while(|(name, _)| name.starts_with(start)).map(|(name, _)| name.clone()).collect()
}

/// A decoded segment as a part of a path that separates nothing but segments.
pub(crate) fn key_part(segment: &str) -> String {
    segment.replace('%', "%25").replace('/', "%2F")
}

/// The path of some segments.
pub(crate) fn key(segments: &[String]) -> String {
    segments.iter().map(|segment| format!("/{}", key_part(segment))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(id: &str) -> Entity {
        Entity { id: id.into(), value: Value::Null, seed: 0, state: None, is_made: false, late: None }
    }

    fn store() -> Store {
        let mut store = Store::new(2, 3, 10_000);
        store.open("/a");
        for id in ["1", "2"] {
            store.put("/a", entity(id));
        }
        store
    }

    #[test]
    fn a_full_shelf_gives_up_its_least_used() {
        let mut store = store();
        store.open("/a/1/b");
        store.set("/a/1/c", Single::Unset);
        store.put("/a", entity("3"));
        let shelf = store.shelf("/a").unwrap();
        assert_eq!(shelf.iter().map(|(_, entity)| entity.id.as_str()).collect::<Vec<_>>(), ["2", "3"]);
        assert!(shelf.was_deleted("1"));
        assert!(store.shelf("/a/1/b").is_none() && store.single("/a/1/c").is_none());
    }

    #[test]
    fn what_is_in_use_stays() {
        let mut store = store();
        store.touch("/a", "1");
        store.put("/a", entity("3"));
        store.touch("/a", "1");
        store.put("/a", entity("4"));
        let shelf = store.shelf("/a").unwrap();
        assert_eq!(shelf.iter().map(|(_, entity)| entity.id.as_str()).collect::<Vec<_>>(), ["1", "4"]);
        assert_eq!(shelf.uses.len(), 2);
    }

    #[test]
    fn replacing_keeps_the_place() {
        let mut store = store();
        store.put("/a", entity("1"));
        assert_eq!(store.shelf("/a").unwrap().iter().map(|(number, _)| number).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(store.shelf("/a").unwrap().count(), 2);
    }

    #[test]
    fn shelves_are_bounded() {
        let mut store = store();
        for index in 0..10 {
            store.open(&format!("/a/2/{index}"));
        }
        assert_eq!(store.shelves().count(), 3);
        assert!(store.shelf("/a").is_some());
    }

    #[test]
    fn values_are_bounded() {
        let mut store = store();
        let large = |id: &str| Entity { value: Value::String("x".repeat(6_000)), ..entity(id) };
        store.put("/a", large("3"));
        store.put("/a", large("4"));
        assert_eq!(store.shelf("/a").unwrap().iter().map(|(_, entity)| entity.id.as_str()).collect::<Vec<_>>(), ["4"]);
        store.open("/a/4/b");
        store.put("/a/4/b", large("5"));
        store.open("/c");
        store.put("/c", large("6"));
        assert!(store.shelf("/a/4/b").is_none() && store.shelf("/c").is_some());
        store.set("/c/6/d", Single::Set(Value::String("x".repeat(6_000))));
        store.set("/c/6/e", Single::Set(Value::Null));
        assert!(store.single("/c/6/d").is_none());
        store.remove("/c", "6");
        store.clear();
        assert_eq!(store.bytes, 0);
    }

    #[test]
    fn sizes_are_counted_both_ways() {
        let mut store = store();
        let before = store.bytes;
        store.open("/a/1/b");
        store.put("/a/1/b", entity("2"));
        store.set("/a/1/c", Single::Set(Value::Null));
        store.put("/a", Entity { value: Value::String("x".repeat(50)), ..entity("1") });
        assert!(store.bytes > before);
        store.remove("/a", "1");
        store.remove("/a", "2");
        assert_eq!(store.bytes, 0);
    }

    #[test]
    fn ids_may_hold_slashes() {
        assert_eq!(key(&["a/b".into(), "c%".into()]), "/a%2Fb/c%25");
    }
}
