//! Objects: what `object!` writes for a struct, and the fields that callers set by name.

use serde::ser::{Serialize, SerializeMap};
use serde_json::Value;
use std::fmt;

use super::Nullable;

/// Fields set by name with `with_field`, because this version of the crate does not know them.
/// Boxed so that a struct without any, the usual case, pays one pointer.
#[derive(Clone, Default, PartialEq)]
#[allow(clippy::box_collection)]
pub(crate) struct Unlisted(Option<Box<Vec<(String, Value)>>>);

impl Unlisted {
    pub(crate) fn set(&mut self, name: String, value: Value) {
        let fields = self.0.get_or_insert_default();
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
    }

    fn fields(&self) -> &[(String, Value)] {
        self.0.as_ref().map_or(&[], |fields| fields)
    }

    /// Whether this replaces a property of the struct. Not part of the writing, which is compiled for each serializer.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields().iter().any(|(known, _)| known == name)
    }

    /// Writes a property of the struct, if it is set and not replaced.
    pub(crate) fn beside<M: SerializeMap>(&self, out: &mut M, name: &str, field: &impl Field) -> Result<(), M::Error> {
        match field.is_set() && !self.has(name) {
            true => out.serialize_entry(name, field),
            false => Ok(()),
        }
    }

    /// Writes the fields set by name, and ends the object.
    pub(crate) fn end<M: SerializeMap>(&self, mut out: M) -> Result<M::Ok, M::Error> {
        self.fields().iter().try_for_each(|(name, value)| out.serialize_entry(name, value))?;
        out.end()
    }
}

/// Names only: nobody knows which of the values are secrets.
impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.fields().iter().map(|(name, _)| name)).finish()
    }
}

/// The type of a struct field: `Option` or `Nullable`.
pub(crate) trait Field: Serialize {
    /// Whether there is something to send.
    fn is_set(&self) -> bool;
}

impl<T: Serialize> Field for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<T: Serialize> Field for Nullable<T> {
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

                /// Sets a field by its name in JSON: one that this version of the crate does not know, or another value for one that it does.
                #[must_use]
                pub fn with_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                    self.unlisted.set(name.into(), value.into());
                    self
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
                            $( $wire => reader.field($wire, &mut object.$field), )*
                            $( _ => object.$rest.read_entry(key, reader), )?
                            _ => reader.skip(),
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
