//! Values that `Debug` never shows.

use super::decode::Decode;
use super::fault::Fault;
use super::list::List;
use super::reader::Reader;
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::{Deref, DerefMut};
use zeroize::Zeroize;

/// A secret string: `Debug` prints `[redacted]`, and its memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

text_type!(Secret);

/// A value that contains secrets: `Debug` prints `[redacted]`. Use it as the value that it derefs to.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T> Deref for Sensitive<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Sensitive<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> From<Vec<T>> for Sensitive<List<T>> {
    fn from(items: Vec<T>) -> Self {
        Self(items.into())
    }
}

impl<T, const N: usize> From<[T; N]> for Sensitive<List<T>> {
    fn from(items: [T; N]) -> Self {
        Self(items.into())
    }
}

impl<T: Decode> Decode for Sensitive<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.sensitive().map(Self)
    }

    fn blank() -> Self {
        Self(T::blank())
    }
}

impl<T: Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

deserialize!(Sensitive<T>);
