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
    numbers: HashMap<String, u64>,
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
    most_on_shelf: usize,
    most_shelves: usize,
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

    fn put(&mut self, entity: Entity) {
        let next = self.next;
        let number = *self.numbers.entry(entity.id.clone()).or_insert(next);
        self.next = next.max(number + 1);
        self.entities.insert(number, entity);
    }

    fn take(&mut self, id: &str) -> Option<Entity> {
        let number = self.numbers.remove(id)?;
        self.entities.remove(&number)
    }
}

impl Store {
    pub(crate) fn new(most_on_shelf: usize, most_shelves: usize) -> Self {
        let (shelves, singles) = Default::default();
        Self { shelves, singles, most_on_shelf: most_on_shelf.max(1), most_shelves: most_shelves.max(1) }
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
        if self.shelves.len() >= self.most_shelves {
            let depth = |path: &String| path.matches('/').count();
            if let Some(deepest) = self.shelves.keys().max_by_key(|path| depth(path)).cloned() {
                self.drop_shelf(&deepest);
            }
        }
        self.shelves.entry(path.to_owned()).or_default();
    }

    /// Adds or replaces an entity; the oldest of a full shelf goes.
    pub(crate) fn put(&mut self, path: &str, entity: Entity) {
        let most = self.most_on_shelf;
        let Some(shelf) = self.shelves.get_mut(path) else { return };
        shelf.put(entity);
        if shelf.len() > most {
            let oldest = shelf.entities.values().next().map(|entity| entity.id.clone());
            if let Some(id) = oldest {
                self.remove(path, &id);
            }
        }
    }

    /// Removes an entity and everything below it.
    pub(crate) fn remove(&mut self, path: &str, id: &str) -> Option<Entity> {
        let shelf = self.shelves.get_mut(path)?;
        let entity = shelf.take(id)?;
        if shelf.gone.len() >= GONE {
            shelf.gone.pop_front();
        }
        shelf.gone.push_back(id.to_owned());
        let below = format!("{path}/{}/", key_part(id));
        self.shelves.retain(|path, _| !path.starts_with(&below));
        self.singles.retain(|path, _| !path.starts_with(&below));
        Some(entity)
    }

    fn drop_shelf(&mut self, path: &str) {
        self.shelves.remove(path);
        let below = format!("{path}/");
        self.shelves.retain(|path, _| !path.starts_with(&below));
        self.singles.retain(|path, _| !path.starts_with(&below));
    }

    pub(crate) fn single(&self, path: &str) -> Option<&Single> {
        self.singles.get(path)
    }

    pub(crate) fn set(&mut self, path: &str, single: Single) {
        // As many as there may be shelves: both hang on entities, of which there are so many.
        if self.singles.len() >= self.most_shelves && !self.singles.contains_key(path) {
            self.singles.pop_last();
        }
        self.singles.insert(path.to_owned(), single);
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.shelves.clear();
        self.singles.clear();
    }
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
        let mut store = Store::new(2, 3);
        store.open("/a");
        for id in ["1", "2"] {
            store.put("/a", entity(id));
        }
        store
    }

    #[test]
    fn a_full_shelf_gives_up_its_oldest() {
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
    fn ids_may_hold_slashes() {
        assert_eq!(key(&["a/b".into(), "c%".into()]), "/a%2Fb/c%25");
    }
}
