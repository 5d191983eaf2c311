//! Lists that survive elements which do not decode.

use super::fault::Step;
use super::{Decode, Fault, Raw, Reader, Sensitive};
use derive_more::{Deref, DerefMut, IntoIterator};
use serde::ser::{Serialize, SerializeSeq, Serializer};
use std::fmt;

/// A list. Use it as the `Vec` that it derefs to.
///
/// An element that does not decode is set aside in [`rejected`](Self::rejected) instead of failing the whole answer. It is written back
/// at its position, so that reading a list, changing it and sending it again deletes nothing.
#[derive(Clone, PartialEq, Deref, DerefMut, IntoIterator)]
pub struct List<T> {
    #[deref]
    #[deref_mut]
    #[into_iterator(owned, ref, ref_mut)]
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
        let (mut items, mut rejected) = (Vec::new(), Vec::new());
        let mut more = reader.first_element()?;
        while more {
            let at = items.len() + rejected.len();
            match reader.element(Step::Index(at), || at)? {
                Ok(item) => items.push(item),
                Err(element) => rejected.push(element),
            }
            more = reader.next_element()?;
        }
        Ok(Self { items, rejected: rejected.into() })
    }

    fn from_null() -> Option<Self> {
        Some(Self::default())
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.items.len() + self.rejected.len();
        let mut out = serializer.serialize_seq(Some(length))?;
        let (mut items, mut rejected) = (self.items.iter(), self.rejected.iter().peekable());
        for at in 0..length {
            match rejected.next_if(|next| next.at <= at || items.len() == 0) {
                Some(next) => out.serialize_element(&next.raw)?,
                None => items.next().map_or(Ok(()), |item| out.serialize_element(item))?,
            }
        }
        out.end()
    }
}

deserialize!(List<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.items).entries(&self.rejected).finish()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, rejected: Box::default() }
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

/// What else lists can be made of.
macro_rules! from_items {
    ($([$($generics:tt)*] $items:ty => $list:ty;)*) => { $(
        impl<$($generics)*> From<$items> for $list {
            fn from(items: $items) -> Self {
                items.into_iter().map(Into::into).collect::<List<_>>().into()
            }
        }
    )* };
}

from_items! {
    [T, const N: usize] [T; N] => List<T>;
    [] Vec<&str> => List<String>;
    [const N: usize] [&str; N] => List<String>;
    [T] Vec<T> => Sensitive<List<T>>;
    [T, const N: usize] [T; N] => Sensitive<List<T>>;
}
