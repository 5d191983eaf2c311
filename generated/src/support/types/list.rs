//! Lists that keep elements which do not decode.

use super::raw::RawText;
use crate::support::error::Step;
use crate::support::reader::Bad;
use crate::support::{Decode, Raw, ReadError, Reader, Sensitive, Written};
use derive_more::{Deref, DerefMut, IntoIterator};
use serde::ser::{Serialize, SerializeSeq, Serializer};
use std::fmt;

/// A list. It derefs to `Vec`.
///
/// An element that does not decode is kept in [`rejected`](Self::rejected) and does not fail the response. It is written back at its
/// position, so that reading a list, changing it and sending it deletes nothing. The first 1,000 such elements of a response are kept with
/// their errors, all others as text.
#[derive(Clone, PartialEq, Deref, DerefMut, IntoIterator)]
pub struct List<T> {
    #[deref]
    #[deref_mut]
    #[into_iterator(owned, ref, ref_mut)]
    items: Vec<T>,
    /// Boxed, because most lists have none.
    rejected: Option<Box<Rejections>>,
}

/// The elements of a list that do not decode.
#[derive(Clone, Default, PartialEq)]
struct Rejections {
    detailed: Vec<Rejected>,
    others: Others,
}

/// The rejected elements without errors: for each the number of items since the previous one, a comma, its text, and a comma.
#[derive(Clone, Default, PartialEq)]
struct Others {
    text: String,
    count: usize,
    /// The number of items before the last one.
    items: usize,
}

impl Others {
    fn push(&mut self, items: usize, element: &str) {
        use std::fmt::Write;
        // Writing to a string does not fail.
        let _ = write!(self.text, "{},{element},", items - self.items);
        self.count += 1;
        self.items = items;
    }

    fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut rest = self.text.as_str();
        std::iter::from_fn(move || {
            let (items, next) = rest.split_once(',')?;
            let element = Reader::new(next).value().ok()?;
            rest = next.get(element.len() + 1..)?;
            Some((items.parse().ok()?, element))
        })
    }
}

/// An element of a list or map that does not decode. `Debug` does not print its content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rejected<At = usize> {
    /// Its index in the list, or its key in the map.
    pub at: At,
    /// What was expected and what was found.
    pub message: String,
    /// The text of the element.
    pub raw: Raw,
}

impl<At> Rejected<At> {
    /// Makes an element whose error was not kept.
    pub(in crate::support) fn without_error(at: At, text: &str) -> Self {
        let raw = Raw::parse(text).unwrap_or_else(|_| Raw::null());
        Self { at, message: "not kept: more than 1,000 elements of the response do not decode".to_owned(), raw }
    }
}

impl<T> List<T> {
    /// Returns an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the elements that do not decode and whose error is kept, in order.
    pub fn rejected(&self) -> &[Rejected] {
        self.rejected.as_ref().map_or(&[], |rejected| &rejected.detailed)
    }

    /// Returns the number of elements that do not decode, including those of which only the text is kept.
    pub fn rejected_count(&self) -> usize {
        self.rejected.as_ref().map_or(0, |rejected| rejected.detailed.len() + rejected.others.count)
    }

    /// Removes and returns all elements that do not decode. They are then not written back.
    pub fn take_rejected(&mut self) -> Vec<Rejected> {
        let Some(rejected) = self.rejected.take() else { return Vec::new() };
        let Rejections { mut detailed, others } = *rejected;
        let mut at = detailed.last().map_or(0, |last| last.at + 1);
        for (items, text) in others.iter() {
            at += items;
            detailed.push(Rejected::without_error(at, text));
            at += 1;
        }
        detailed
    }

    /// Returns the elements that decode.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T: Decode> Decode for List<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut list = Self::new();
        let mut more = reader.first_element()?;
        while more {
            let at = list.items.len() + list.rejected_count();
            match reader.element(Step::Index(at), || at)? {
                Ok(item) => reader.push(&mut list.items, item)?,
                Err(element) => list.rejected.get_or_insert_default().push(list.items.len(), element),
            }
            more = reader.next_element()?;
        }
        Ok(list)
    }

    fn from_null() -> Option<Self> {
        Some(Self::default())
    }
}

impl Rejections {
    #[cold]
    fn push(&mut self, items: usize, element: Bad<'_, usize>) {
        match element {
            Bad::Detailed(element) => {
                self.others.items = items;
                self.detailed.push(element);
            }
            Bad::Text(text) => self.others.push(items, text),
        }
    }
}

impl<T: Decode> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_seq(Some(self.items.len() + self.rejected_count()))?;
        let mut items = self.items.iter();
        if let Some(rejected) = &self.rejected {
            for (at, element) in rejected.detailed.iter().enumerate() {
                let written = at + self.items.len() - items.len();
                for item in items.by_ref().take(element.at.saturating_sub(written)) {
                    out.serialize_element(&Written(item))?;
                }
                out.serialize_element(&element.raw)?;
            }
            for (before, text) in rejected.others.iter() {
                for item in items.by_ref().take(before) {
                    out.serialize_element(&Written(item))?;
                }
                out.serialize_element(&RawText(text))?;
            }
        }
        for item in items {
            out.serialize_element(&Written(item))?;
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
        let mut list = f.debug_list();
        list.entries(&self.items).entries(self.rejected());
        match self.rejected_count() - self.rejected().len() {
            0 => list.finish(),
            others => list.entry(&format_args!("{others} more rejected")).finish(),
        }
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, rejected: None }
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

/// Implements conversions into lists.
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
