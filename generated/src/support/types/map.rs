//! Maps that keep values which do not decode.

use crate::support::error::Step;
use crate::support::object::Unlisted;
use crate::support::reader::Bad;
use crate::support::{Decode, ReadError, Reader, Rejected, Written};
use derive_more::{Deref, DerefMut, IntoIterator};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// A map with text keys. It derefs to `BTreeMap`.
///
/// A value that does not decode is kept in [`rejected`](Self::rejected) and written back under its key, unless another value was inserted
/// for that key.
#[derive(Clone, PartialEq, Deref, DerefMut, IntoIterator)]
pub struct Map<T> {
    #[deref]
    #[deref_mut]
    #[into_iterator(owned, ref, ref_mut)]
    items: BTreeMap<String, T>,
    rejected: BTreeMap<String, Rejected<String>>,
}

impl<T> Map<T> {
    /// Returns an empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the entries that do not decode, by key.
    pub fn rejected(&self) -> impl ExactSizeIterator<Item = &Rejected<String>> {
        self.rejected.values()
    }

    /// Removes and returns the entries that do not decode. They are then not written back.
    pub fn take_rejected(&mut self) -> Vec<Rejected<String>> {
        std::mem::take(&mut self.rejected).into_values().collect()
    }

    /// Returns the entries that decode.
    pub fn into_map(self) -> BTreeMap<String, T> {
        self.items
    }
}

impl<T: Decode> Map<T> {
    /// Decodes the value of a key into the map. The last value of a repeated key is used, whether it decodes or not.
    pub(crate) fn read_entry<'de>(&mut self, key: Cow<'de, str>, reader: &mut Reader<'de>) -> Result<(), ReadError> {
        let result = reader.element(Step::Key(key.clone()), || key.clone().into_owned())?;
        let entry = match result {
            Ok(item) => {
                // The nodes of the tree are at least half full.
                reader.allocate(key.len() + 2 * size_of::<(String, T)>())?;
                self.rejected.remove(&*key);
                self.items.insert(key.into_owned(), item);
                return Ok(());
            }
            Err(Bad::Detailed(entry)) => entry,
            Err(Bad::Text(text)) => Rejected::without_error(key.clone().into_owned(), text),
        };
        reader.allocate(2 * (key.len() + size_of::<(String, Rejected<String>)>()))?;
        self.items.remove(&*key);
        self.rejected.insert(key.into_owned(), entry);
        Ok(())
    }
}

impl<T: Decode> Decode for Map<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut map = Self::new();
        let mut next = reader.first_key()?;
        while let Some(key) = next {
            map.read_entry(key, reader)?;
            next = reader.next_key()?;
        }
        Ok(map)
    }
}

impl<T: Decode> Map<T> {
    /// Writes the entries, including those that do not decode, except those that are set by name.
    pub(crate) fn write_entries<M: SerializeMap>(&self, out: &mut M, unlisted: &Unlisted) -> Result<(), M::Error> {
        for (key, item) in self.items.iter().filter(|(key, _)| !unlisted.has(key)) {
            out.serialize_entry(key, &Written(item))?;
        }
        for (key, rejected) in self.rejected.iter().filter(|(key, _)| !unlisted.has(key) && !self.contains_key(*key)) {
            out.serialize_entry(key, &rejected.raw)?;
        }
        Ok(())
    }
}

impl<T: Decode> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        self.write_entries(&mut out, &Unlisted::default())?;
        out.end()
    }
}

deserialize!(Map<T>);

impl<T> Default for Map<T> {
    fn default() -> Self {
        BTreeMap::new().into()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.items).entries(&self.rejected).finish()
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(items: BTreeMap<String, T>) -> Self {
        Self { items, rejected: BTreeMap::new() }
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(items: [(K, T); N]) -> Self {
        items.into_iter().collect()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(items: I) -> Self {
        BTreeMap::from_iter(items.into_iter().map(|(key, item)| (key.into(), item))).into()
    }
}
