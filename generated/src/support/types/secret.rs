//! Values that `Debug` does not print.

use crate::support::{Decode, Reader};
use derive_more::{Deref, DerefMut, From};
use std::fmt;
use zeroize::Zeroize;

/// A secret string: `Debug` prints `[redacted]`, and its memory is wiped when it is dropped. Serializing it writes the text.
#[derive(Clone, PartialEq, Eq, From)]
#[from(&str, String)]
pub struct Secret(String);

impl Secret {
    /// Returns the secret.
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

newtype!(Secret, String::decode);

/// A value that contains secrets: `Debug` prints `[redacted]`. It derefs to the value. Serializing it writes the value.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deref, DerefMut, From)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

newtype!(Sensitive<T>, Reader::sensitive);
