//! Objects: what `object!` writes for a struct, and what a value holds beside the fields of its struct.

use serde::ser::SerializeMap;
use std::borrow::Cow;
use std::fmt;

use super::raw::without_lone_surrogates;
use super::reader::ALLOCATION;
use super::{Decode, Fault, Nullable, Raw, Reader, Written};

/// What an object holds beside its fields. Boxed so that a struct without any, the usual case, pays one pointer.
#[derive(Clone, Default, PartialEq)]
#[allow(clippy::box_collection)]
pub(crate) struct Unlisted(Option<Box<Vec<Entry>>>);

#[derive(Clone)]
struct Entry {
    name: Box<str>,
    value: Raw,
    origin: Origin,
}

#[derive(Clone, Copy, PartialEq)]
enum Origin {
    /// Set by name. Replaces a field.
    Set,
    /// Received under a name that this version of the crate does not know.
    Unknown,
    /// Received for a field that does not hold it, or not exactly. A field that is set to another value replaces it.
    Known,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.value == other.value
    }
}

impl Unlisted {
    pub(crate) fn set(&mut self, name: String, value: Raw) {
        let entries = self.0.get_or_insert_default();
        entries.retain(|entry| *entry.name != *name);
        entries.push(Entry { name: name.into(), value, origin: Origin::Set });
    }

    /// Reads a property that the struct has no field for.
    #[cold]
    pub(crate) fn read(&mut self, name: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let value = reader.raw()?;
        reader.allocate(name.len() + ALLOCATION)?;
        let entry = Entry { name: name.into(), value, origin: Origin::Unknown };
        reader.push(self.0.get_or_insert_default(), entry)
    }

    /// Keeps what was received for a field.
    pub(super) fn keep(&mut self, name: &'static str, value: Raw, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.allocate(name.len() + ALLOCATION)?;
        let entry = Entry { name: name.into(), value, origin: Origin::Known };
        reader.push(self.0.get_or_insert_default(), entry)
    }

    fn entries(&self) -> &[Entry] {
        self.0.as_ref().map_or(&[], |entries| entries)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    /// The value of a name. If it was received repeatedly the last one counts.
    pub(crate) fn get(&self, name: &str) -> Option<&Raw> {
        self.entries().iter().rfind(|entry| *entry.name == *name).map(|entry| &entry.value)
    }

    /// Whether this replaces a property of the struct. Not part of the writing, which is compiled for each serializer.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries().iter().any(|entry| *entry.name == *name && entry.origin == Origin::Set)
    }

    /// Writes a property of the struct: what was received for it, if the field holds nothing else, or else the field, unless it is replaced.
    pub(crate) fn beside<M: SerializeMap>(&self, out: &mut M, name: &str, field: &impl Field) -> Result<(), M::Error> {
        let received = self.get(name);
        match received.filter(|received| !field.is_set() || self.has(name) || is_written_as(field, received)) {
            Some(_) if self.has(name) => Ok(()),
            Some(received) => out.serialize_entry(name, received),
            None if field.is_set() => out.serialize_entry(name, &Written(field)),
            None => Ok(()),
        }
    }

    /// Writes the properties that the struct has no field for, and ends the object.
    pub(crate) fn end<M: SerializeMap>(&self, mut out: M) -> Result<M::Ok, M::Error> {
        let mut others = self.entries().iter().filter(|entry| entry.origin != Origin::Known);
        others.try_for_each(|entry| out.serialize_entry(&*entry.name, &entry.value))?;
        out.end()
    }
}

/// Whether the text is what a field was decoded from.
#[cold]
fn is_written_as(field: &impl Field, text: &Raw) -> bool {
    let written = serde_json::to_string(&Written(field)).ok().and_then(|written| Raw::parse(&written).ok());
    written.is_some_and(|written| Raw::parse(&without_lone_surrogates(text.text())).is_ok_and(|text| text == written))
}

/// Names only: nobody knows which of the values are secrets.
impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.entries().iter().map(|entry| &entry.name)).finish()
    }
}

/// The type of a struct field: `Option` or `Nullable`.
pub(crate) trait Field: Decode {
    /// Whether there is something to send.
    fn is_set(&self) -> bool;
}

impl<T: Decode> Field for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<T: Decode> Field for Nullable<T> {
    fn is_set(&self) -> bool {
        !self.is_absent()
    }
}

/// Writes decoding, encoding and setters of a struct whose fields are `Option<T>` (`required`, `optional`) or `Nullable<T>`
/// (`nullable`, `required_nullable`), plus a field `unlisted: Unlisted`.
///
/// ```text
/// object! {
///     Name {
///         field: required String = "wireName",
///         field: optional List<Other> = "wireName",
///         field, field_null: nullable Timestamp = "wireName",
///         field: required_nullable String = "wireName",
///     }
/// }
/// object! { Name, rest others { .. } } // `others: Map<T>` holds the properties that are not listed
/// ```
/// Attributes on a field go to its setters. A type is a path with at most one type argument; a setter for `Box<T>` takes a `T`.
macro_rules! object {
    ($name:ident $(, rest $rest:ident)? { $(
        $(#[$meta:meta])*
        $field:ident $(, $null:ident)? : $kind:ident $head:ident $(:: $tail:ident)* $(< $inner:ty >)? = $wire:literal
    ),* $(,)? }) => {
        // Deprecated fields are still decoded, a struct may have no fields, and a setter may be called `is_ready` like its property.
        #[allow(deprecated, unused_mut, unreachable_patterns, clippy::wrong_self_convention, clippy::should_implement_trait)]
        const _: () = {
            impl $name {
                $( object! {
                    @setter $(#[$meta])* $kind $field $($null)? = $wire, $head $(:: $tail)* $(< $inner >)?
                } )*

                /// Returns a property by its name in JSON that this version of the crate does not know, or whose value does not decode.
                /// It is written back as it was received.
                #[must_use]
                pub fn field(&self, name: &str) -> Option<&$crate::support::Raw> {
                    self.unlisted.get(name)
                }

                /// Sets a property by its name in JSON: one that this version of the crate does not know, or another value for one that it does.
                #[must_use]
                pub fn with_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                    self.unlisted.set(name.into(), $crate::support::Raw::from(value.into()));
                    self
                }

                /// Whether nothing is set, so that the JSON is `{}`.
                #[must_use]
                pub fn is_empty(&self) -> bool {
                    self.unlisted.is_empty() $( && !$crate::support::Field::is_set(&self.$field) )* $( && self.$rest.is_empty() && self.$rest.rejected().len() == 0 )?
                }

                #[cfg_attr(not(feature = "dynamic"), inline)]
                pub(crate) fn blank() -> Self {
                    Self { $( $field: Default::default(), )* $( $rest: Default::default(), )? unlisted: Default::default() }
                }
            }

            impl $crate::support::Decode for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn decode(reader: &mut $crate::support::Reader<'_>) -> Result<Self, $crate::support::Fault> {
                    let mut object = Self::blank();
                    let mut next = reader.first_key()?;
                    while let Some(key) = next {
                        let done = match &*key {
                            $( $wire => reader.field($wire, &mut object.$field, &mut object.unlisted), )*
                            $( _ => object.$rest.read_entry(key, reader), )?
                            _ => object.unlisted.read(key, reader),
                        };
                        done?;
                        next = reader.next_key()?;
                    }
                    Ok(object)
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut out = serializer.serialize_map(None)?;
                    $( self.unlisted.beside(&mut out, $wire, &self.$field)?; )*
                    $( self.$rest.write_entries(&mut out, &self.unlisted)?; )?
                    self.unlisted.end(out)
                }
            }

            deserialize!($name);
        };
    };

    (@setter $(#[$meta:meta])* required $($rest:tt)*) => {};
    (@setter $(#[$meta:meta])* required_nullable $($rest:tt)*) => {};
    (@setter $(#[$meta:meta])* optional $field:ident = $wire:literal, Box<$type:ty>) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            self.$field = Some(Box::new($field.into()));
            self
        }
    };
    (@setter $(#[$meta:meta])* optional $field:ident = $wire:literal, $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    (@setter $(#[$meta:meta])* nullable $field:ident $null:ident = $wire:literal, Box<$type:ty>) => {
        object! { @setter $(#[$meta])* nullable_with $field $null = $wire, $type, |value| Box::new(value) }
    };
    (@setter $(#[$meta:meta])* nullable $field:ident $null:ident = $wire:literal, $type:ty) => {
        object! { @setter $(#[$meta])* nullable_with $field $null = $wire, $type, |value| value }
    };
    (@setter $(#[$meta:meta])* nullable_with $field:ident $null:ident = $wire:literal, $type:ty, |$value:ident| $held:expr) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            let $value = $field.into();
            self.$field = $crate::support::Nullable::Value($held);
            self
        }

        #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ") to null.")]
        $(#[$meta])*
        #[must_use]
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn $null(mut self) -> Self {
            self.$field = $crate::support::Nullable::Null;
            self
        }
    };
}
