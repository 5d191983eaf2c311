//! Lists that survive elements which do not decode.

use super::decode::Decode;
use super::fault::{Fault, RejectedAt, Step};
use super::raw::Raw;
use super::reader::Reader;
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::{Deref, DerefMut};

/// A list. Use it as the `Vec` that it derefs to.
///
/// An element that does not decode is set aside in [`rejected`](Self::rejected) instead of failing the whole answer. It is written back
/// at its position, so that reading a list, changing it and sending it again deletes nothing.
#[derive(Clone, PartialEq)]
pub struct List<T> {
    items: Vec<T>,
    rejected: Box<[Rejected]>,
}

/// An element of a list or map that did not decode. `Debug` does not print its content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rejected<At = usize> {
    /// Its index in the list, or its key in the map.
    pub at: At,
    /// The way from the element (`$`) to the value at fault in it.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
    /// The element as it came.
    pub raw: Raw,
}

impl<At> Rejected<At> {
    pub(crate) fn new(at: At, reason: RejectedAt, raw: Raw) -> Self {
        Self { at, path: reason.path, message: reason.message, raw }
    }
}

impl<T> List<T> {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// The elements that did not decode, in order.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// Takes the elements that did not decode out of the list, so that they are not written back.
    pub fn take_rejected(&mut self) -> Vec<Rejected> {
        std::mem::take(&mut self.rejected).into_vec()
    }

    /// The elements that did decode.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T: Decode> Decode for List<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut items = Vec::new();
        let mut rejected = Vec::new();
        let mut more = reader.first_element()?;
        while more {
            let at = items.len() + rejected.len();
            match reader.element(|| Step::Index(at))? {
                Ok(item) => items.push(item),
                Err((reason, raw)) => rejected.push(Rejected::new(at, reason, raw)),
            }
            more = reader.next_element()?;
        }
        Ok(Self { items, rejected: rejected.into() })
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_seq(Some(self.items.len() + self.rejected.len()))?;
        let mut rejected = self.rejected.iter().peekable();
        let mut at = 0;
        for item in &self.items {
            while let Some(next) = rejected.next_if(|next| next.at <= at) {
                out.serialize_element(&next.raw)?;
                at += 1;
            }
            out.serialize_element(item)?;
            at += 1;
        }
        for rest in rejected {
            out.serialize_element(&rest.raw)?;
        }
        out.end()
    }
}

deserialize!(List<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { items: Vec::new(), rejected: Box::default() }
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.items).entries(&self.rejected).finish()
    }
}

impl<T> Deref for List<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.items
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, rejected: Box::default() }
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Vec::from(items).into()
    }
}

impl From<Vec<&str>> for List<String> {
    fn from(items: Vec<&str>) -> Self {
        items.into_iter().map(String::from).collect()
    }
}

impl<const N: usize> From<[&str; N]> for List<String> {
    fn from(items: [&str; N]) -> Self {
        items.into_iter().map(String::from).collect()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}
