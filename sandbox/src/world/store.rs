//! The state of a sandbox, of bounded size: entities by the path of their collection, single resources by their path.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::variant::Content;

/// Ids of deleted entities that one collection remembers.
const GONE: usize = 200;

/// A resource with an id.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entity {
    pub(crate) id: String,
    pub(crate) value: Content,
    /// The seed of the values that are generated for it later.
    pub(crate) seed: u64,
    pub(crate) state: Option<State>,
    /// Whether a caller created it, or an entity above it.
    pub(crate) by_caller: bool,
    /// The API's time when a request created it.
    pub(crate) created: Option<f64>,
    /// Until when readers see something else: the value before the last change, or nothing yet.
    pub(crate) late: Option<(Duration, Option<Value>)>,
    /// The hour, counted from 1970, for which values that depend on the time were derived.
    pub(crate) hour: u64,
    /// The JSON of the entity as lists return it, if it is known.
    pub(crate) text: Option<Arc<str>>,
    /// The template of the action that made it like another item, and the id of that.
    pub(crate) copy_of: Option<(String, String)>,
}

/// Where an entity is in its lifecycle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) name: String,
    /// Nothing if it has always been so.
    pub(crate) since: Option<f64>,
}

/// The entities of one collection, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entities {
    entities: BTreeMap<u64, Entity>,
    /// As counted when they were put here; an entity that moves on by itself hardly changes its size.
    sizes: BTreeMap<u64, isize>,
    numbers: HashMap<String, u64>,
    /// When each entity was last requested by its id, counted in such requests.
    uses: BTreeMap<u64, u64>,
    last_use: u64,
    next: u64,
    gone: VecDeque<String>,
}

/// A resource of which there is one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Singleton {
    Set(Value),
    Unset,
}

/// All collections and single resources, by their path.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    collections: BTreeMap<String, Entities>,
    singletons: BTreeMap<String, Singleton>,
    /// Size of all values together.
    bytes: isize,
    max_entities: usize,
    max_collections: usize,
    max_bytes: isize,
}

impl Entities {
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

    /// Returns how many bytes more, or less, there are now.
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

    /// The entity whose last request by id is the longest ago.
    fn least_used(&self) -> Option<String> {
        let (number, _) = self.uses.iter().min_by_key(|(_, used)| **used)?;
        Some(self.entities.get(number)?.id.clone())
    }
}

impl Entity {
    fn size(&self) -> isize {
        let before = self.late.as_ref().and_then(|(_, before)| before.as_ref());
        // A value that is made later is about as large as its JSON.
        let own = self.value.length().map_or_else(|| size(&self.value), |length| length as isize);
        own + before.map_or(0, size) + self.text.as_ref().map_or(0, |text| text.len() as isize)
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
    pub(crate) fn new(max_entities: usize, max_collections: usize, max_bytes: usize) -> Self {
        Self {
            collections: BTreeMap::new(),
            singletons: BTreeMap::new(),
            bytes: 0,
            max_entities: max_entities.max(1),
            max_collections: max_collections.max(1),
            max_bytes: isize::try_from(max_bytes).unwrap_or(isize::MAX),
        }
    }

    pub(crate) fn entities(&self, path: &str) -> Option<&Entities> {
        self.collections.get(path)
    }

    /// The ids of a collection, oldest first.
    pub(crate) fn ids(&self, path: &str) -> Vec<String> {
        self.entities(path).into_iter().flat_map(Entities::iter).map(|(_, entity)| entity.id.clone()).collect()
    }

    /// Changes the value of an entity, if it exists.
    pub(crate) fn edit(&mut self, path: &str, id: &str, edit: impl FnOnce(&mut Value)) {
        let Some(mut entity) = self.entities(path).and_then(|entities| entities.get(id)).cloned() else { return };
        edit(&mut entity.value);
        entity.text = None;
        self.put(path, entity);
    }

    pub(crate) fn entities_mut(&mut self, path: &str) -> Option<&mut Entities> {
        self.collections.get_mut(path)
    }

    pub(crate) fn collections(&self) -> impl Iterator<Item = (&str, &Entities)> {
        self.collections.iter().map(|(path, entities)| (path.as_str(), entities))
    }

    pub(crate) fn singletons(&self) -> impl Iterator<Item = (&str, &Singleton)> {
        self.singletons.iter().map(|(path, single)| (path.as_str(), single))
    }

    /// Creates the collection if it does not exist. Where there are too many collections, the deepest is dropped; its initial entities
    /// are generated again when it is next used.
    pub(crate) fn open(&mut self, path: &str) {
        if self.collections.len() >= self.max_collections && !self.collections.contains_key(path) {
            self.drop_deepest(path);
        }
        self.collections.entry(path.to_owned()).or_default();
    }

    /// Records a request for an entity by its id.
    pub(crate) fn touch(&mut self, path: &str, id: &str) {
        let Some(entities) = self.collections.get_mut(path) else { return };
        if let Some(number) = entities.numbers.get(id).copied() {
            entities.touch(number);
        }
    }

    /// Adds or replaces an entity. Drops the least used entity of a full collection, and further ones while the store is too large.
    pub(crate) fn put(&mut self, path: &str, entity: Entity) {
        let Some(entities) = self.collections.get_mut(path) else { return };
        self.bytes += entities.put(entity);
        if self.bytes <= self.max_bytes && entities.len() <= self.max_entities {
            return;
        }
        while let Some(entities) = self.collections.get(path) {
            let is_large = self.bytes > self.max_bytes && entities.len() > 1;
            if !is_large && entities.len() <= self.max_entities {
                break;
            }
            let Some(id) = entities.least_used() else { break };
            self.remove(path, &id);
        }
        while self.bytes > self.max_bytes && self.drop_deepest(path) {}
    }

    /// Keeps the text of an entity until its next change.
    pub(crate) fn keep_text(&mut self, path: &str, id: &str, text: Arc<str>) {
        let Some(entities) = self.collections.get_mut(path) else { return };
        let Some(number) = entities.numbers.get(id).copied() else { return };
        let (Some(entity), Some(size)) = (entities.entities.get_mut(&number), entities.sizes.get_mut(&number)) else {
            return;
        };
        entity.text = Some(text);
        self.bytes += entity.size() - std::mem::replace(size, entity.size());
    }

    /// Removes an entity and everything below it.
    pub(crate) fn remove(&mut self, path: &str, id: &str) -> Option<Entity> {
        let entities = self.collections.get_mut(path)?;
        let (entity, size) = entities.take(id)?;
        if entities.gone.len() >= GONE {
            entities.gone.pop_front();
        }
        entities.gone.push_back(id.to_owned());
        self.bytes -= size;
        self.drop_below(&format!("{path}/{}/", key_part(id)));
        Some(entity)
    }

    /// Forgets the deepest entities that the path is not on or below; there may be none.
    fn drop_deepest(&mut self, path: &str) -> bool {
        let others = self.collections.keys().filter(|other| !path.starts_with(other.as_str()));
        let Some(deepest) = others.max_by_key(|other| other.matches('/').count()).cloned() else { return false };
        self.bytes -= self.collections.remove(&deepest).map_or(0, |entities| entities.size());
        self.drop_below(&format!("{deepest}/"));
        true
    }

    fn drop_below(&mut self, below: &str) {
        let collections: Vec<String> = names_from(&self.collections, below);
        let singletons: Vec<String> = names_from(&self.singletons, below);
        for path in collections {
            self.bytes -= self.collections.remove(&path).map_or(0, |entities| entities.size());
        }
        for path in singletons {
            self.bytes -= self.singletons.remove(&path).map_or(0, |single| single.size());
        }
    }

    pub(crate) fn singleton(&self, path: &str) -> Option<&Singleton> {
        self.singletons.get(path)
    }

    pub(crate) fn set(&mut self, path: &str, single: Singleton) {
        self.bytes += single.size();
        self.bytes -= self.singletons.insert(path.to_owned(), single).map_or(0, |old| old.size());
        // As many as there may be collections: both hang on entities.
        while self.singletons.len() > 1 && (self.singletons.len() > self.max_collections || self.bytes > self.max_bytes)
        {
            let other = self.singletons.keys().find(|other| *other != path).cloned();
            self.bytes -= other.and_then(|other| self.singletons.remove(&other)).map_or(0, |old| old.size());
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.collections.clear();
        self.singletons.clear();
        self.bytes = 0;
    }
}

impl Singleton {
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

/// The decoded segments of a path that [`key`] made.
pub(crate) fn parts(path: &str) -> impl Iterator<Item = String> + '_ {
    let parts = path.trim_start_matches('/').split('/');
    parts.map(|part| percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned())
}

/// The path of some segments.
pub(crate) fn key(segments: &[String]) -> String {
    segments.iter().map(|segment| format!("/{}", key_part(segment))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(id: &str) -> Entity {
        Entity { id: id.into(), ..Entity::default() }
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
    fn a_full_collection_drops_its_least_used_entity() {
        let mut store = store();
        store.open("/a/1/b");
        store.set("/a/1/c", Singleton::Unset);
        store.put("/a", entity("3"));
        let entities = store.entities("/a").unwrap();
        assert_eq!(entities.iter().map(|(_, entity)| entity.id.as_str()).collect::<Vec<_>>(), ["2", "3"]);
        assert!(entities.was_deleted("1"));
        assert!(store.entities("/a/1/b").is_none() && store.singleton("/a/1/c").is_none());
    }

    #[test]
    fn entities_in_use_are_kept() {
        let mut store = store();
        store.touch("/a", "1");
        store.put("/a", entity("3"));
        store.touch("/a", "1");
        store.put("/a", entity("4"));
        let entities = store.entities("/a").unwrap();
        assert_eq!(entities.iter().map(|(_, entity)| entity.id.as_str()).collect::<Vec<_>>(), ["1", "4"]);
        assert_eq!(entities.uses.len(), 2);
    }

    #[test]
    fn replacing_keeps_the_position() {
        let mut store = store();
        store.put("/a", entity("1"));
        assert_eq!(store.entities("/a").unwrap().iter().map(|(number, _)| number).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(store.entities("/a").unwrap().count(), 2);
    }

    #[test]
    fn collections_are_bounded() {
        let mut store = store();
        for index in 0..10 {
            store.open(&format!("/a/2/{index}"));
        }
        assert_eq!(store.collections().count(), 3);
        assert!(store.entities("/a").is_some());
    }

    #[test]
    fn values_are_bounded() {
        let mut store = store();
        let large = |id: &str| Entity { value: Value::String("x".repeat(6_000)).into(), ..entity(id) };
        store.put("/a", large("3"));
        store.put("/a", large("4"));
        assert_eq!(
            store.entities("/a").unwrap().iter().map(|(_, entity)| entity.id.as_str()).collect::<Vec<_>>(),
            ["4"]
        );
        store.open("/a/4/b");
        store.put("/a/4/b", large("5"));
        store.open("/c");
        store.put("/c", large("6"));
        assert!(store.entities("/a/4/b").is_none() && store.entities("/c").is_some());
        store.set("/c/6/d", Singleton::Set(Value::String("x".repeat(6_000))));
        store.set("/c/6/e", Singleton::Set(Value::Null));
        assert!(store.singleton("/c/6/d").is_none());
        store.remove("/c", "6");
        store.clear();
        assert_eq!(store.bytes, 0);
    }

    #[test]
    fn removed_entities_no_longer_count() {
        let mut store = store();
        let before = store.bytes;
        store.open("/a/1/b");
        store.put("/a/1/b", entity("2"));
        store.set("/a/1/c", Singleton::Set(Value::Null));
        store.put("/a", Entity { value: Value::String("x".repeat(50)).into(), ..entity("1") });
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
