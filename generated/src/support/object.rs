//! Objects: the macro `object!`, which writes a struct with all its implementations, and the properties for which a struct has no field.

use serde::ser::SerializeMap;
use std::borrow::Cow;
use std::fmt;

use super::reader::ALLOCATION;
use super::types::raw::without_lone_surrogates;
use super::{Decode, Nullable, Raw, ReadError, Reader, Written};

/// The properties of an object that are not in its fields. Most objects have none. This then takes the space of one
/// pointer.
#[derive(Clone, Default)]
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
    /// There is no field for it.
    Undeclared,
    /// The field cannot represent it, or not exactly, or the caller set it by name. If the field is set to another value, it is dropped.
    Declared,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.value == other.value
    }
}

/// The order of properties is not compared.
impl PartialEq for Unlisted {
    fn eq(&self, other: &Self) -> bool {
        self.entries() == other.entries() || self.sorted() == other.sorted()
    }
}

impl Unlisted {
    /// Sets a property by its name. If it is declared, its field must be empty.
    pub(crate) fn set(&mut self, name: String, value: Raw, is_declared: bool) {
        let entries = self.0.get_or_insert_default();
        entries.retain(|entry| *entry.name != *name);
        let origin = if is_declared { Origin::Declared } else { Origin::Undeclared };
        entries.push(Entry { name: name.into(), value, origin });
    }

    /// Reads a property for which the struct has no field.
    #[cold]
    pub(crate) fn read(&mut self, name: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if !reader.keeps_undeclared() {
            return reader.skip();
        }
        let value = reader.raw()?;
        reader.allocate(name.len() + ALLOCATION)?;
        let entry = Entry { name: name.into(), value, origin: Origin::Undeclared };
        reader.push(self.0.get_or_insert_default(), entry)
    }

    /// Keeps the text that was received for a field.
    pub(super) fn keep(&mut self, name: &'static str, value: Raw, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        reader.allocate(name.len() + ALLOCATION)?;
        let entry = Entry { name: name.into(), value, origin: Origin::Declared };
        reader.push(self.0.get_or_insert_default(), entry)
    }

    fn entries(&self) -> &[Entry] {
        self.0.as_ref().map_or(&[], |entries| entries)
    }

    /// The entries by name. Of the values that were received for one field, the last is used.
    fn sorted(&self) -> Vec<&Entry> {
        let mut entries: Vec<_> = self.entries().iter().collect();
        entries.sort_by(|one, other| one.name.cmp(&other.name));
        entries.dedup_by(|later, earlier| {
            let is_replaced = later.name == earlier.name && later.origin == Origin::Declared;
            if is_replaced {
                *earlier = *later;
            }
            is_replaced
        });
        entries
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    /// Returns the value of a name. If it was received more than once, the last value is used.
    pub(crate) fn get(&self, name: &str) -> Option<&Raw> {
        self.entries().iter().rfind(|entry| *entry.name == *name).map(|entry| &entry.value)
    }

    /// Whether there is a property with this name. It is a separate function, because the code that writes is compiled for each serializer.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Writes a property of the struct: the text that is kept for it if the field has not been changed since, or else the field.
    pub(crate) fn beside<M: SerializeMap>(&self, out: &mut M, name: &str, field: &impl Field) -> Result<(), M::Error> {
        match self.get(name).filter(|kept| !field.is_set() || is_written_as(field, kept)) {
            Some(kept) => out.serialize_entry(name, kept),
            None if field.is_set() => out.serialize_entry(name, &Written(field)),
            None => Ok(()),
        }
    }

    /// Writes the properties for which the struct has no field, and ends the object.
    pub(crate) fn end<M: SerializeMap>(&self, mut out: M) -> Result<M::Ok, M::Error> {
        let mut others = self.entries().iter().filter(|entry| entry.origin == Origin::Undeclared);
        others.try_for_each(|entry| out.serialize_entry(&*entry.name, &entry.value))?;
        out.end()
    }
}

/// Whether a field still has the value that was decoded from the text.
#[cold]
fn is_written_as(field: &impl Field, text: &Raw) -> bool {
    let written = serde_json::to_string(&Written(field)).ok().and_then(|written| Raw::parse(&written).ok());
    written.is_some_and(|written| Raw::parse(&without_lone_surrogates(text.text())).is_ok_and(|text| text == written))
}

/// Names only, because the values may be secrets.
impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.entries().iter().map(|entry| &entry.name)).finish()
    }
}

/// The type of a struct field: `Option` or `Nullable`.
pub(crate) trait Field: Decode {
    /// Whether the field is sent.
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

/// A struct field that can be set to a value of type `T`. The value may be without the box that the field needs.
pub(crate) trait Holds<T> {
    fn hold(value: T) -> Self;
}

impl<T> Holds<T> for Option<T> {
    fn hold(value: T) -> Self {
        Some(value)
    }
}

impl<T> Holds<T> for Option<Box<T>> {
    fn hold(value: T) -> Self {
        Some(Box::new(value))
    }
}

impl<T> Holds<T> for Nullable<T> {
    fn hold(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> Holds<T> for Nullable<Box<T>> {
    fn hold(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

impl<T> Holds<Nullable<T>> for Nullable<T> {
    fn hold(value: Nullable<T>) -> Self {
        value
    }
}

impl<T> Holds<Nullable<T>> for Nullable<Box<T>> {
    fn hold(value: Nullable<T>) -> Self {
        value.map(Box::new)
    }
}

/// Writes a struct for a JSON object, with its constructor, setters, decoding and encoding.
///
/// ```text
/// object! {
///     /// docs
///     pub struct Name {
///         /// docs
///         pub name: Option<String> = "name" required(String),             // an argument of `new`, and no setter
///         pub owner: Nullable<String> = "owner" required(Nullable<String>),
///         pub ports: Option<List<i64>> = "ports",                         // a setter
///         pub until: Nullable<Timestamp> = "until" null(until_null),      // a setter for a value and one for null
///         pub parent: Option<Box<Name>> = "parent" boxed(Name),           // the setter takes a `Name`
///         pub old: Option<String> = "old" deprecated("use `name`"),       // the field and its setters are deprecated
///         .. others: Map<i64>                                             // the properties that are not listed
///     }
/// }
/// object! { pub struct Name: Default { .. } }           // nothing is required: `new()` and `Default`
/// object! { pub struct Name requires Arguments { .. } } // `new` takes the struct `Arguments`, which this writes too
/// ```
/// A field is an `Option` or a [`Nullable`]. Clauses after the name in JSON come in this order: `required`, `boxed`, `null`, `deprecated`.
macro_rules! object {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident $(: $default:ident)? $(requires $arguments:ident)? {
            $(
                $(#[$field_meta:meta])*
                pub $field:ident : $held:ident < $value:ty > = $wire:literal
                $(required($argument:ty))? $(boxed($unboxed:ty))? $(null($null:ident))? $(deprecated($note:literal))?
            ),* $(,)?
            $(.. $rest:ident : $rest_type:ty)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $vis struct $name {
            $(
                $(#[$field_meta])*
                $(#[deprecated = $note])?
                pub $field: $held<$value>,
            )*
            $(
                /// Properties that the document does not name.
                pub $rest: $rest_type,
            )?
            pub(crate) unlisted: $crate::support::Unlisted,
        }

        object! { @new $name [$($default)?] [$($arguments)?] $($( $field: $argument, )?)* }

        // Deprecated fields are still decoded, a struct may have no fields, and a setter may be called `is_ready` like its property.
        #[allow(deprecated, unused_mut, unreachable_patterns, clippy::wrong_self_convention, clippy::should_implement_trait)]
        const _: () = {
            impl $name {
                $( object! {
                    @setter $field: $value, required($($argument)?) boxed($($unboxed)?) null($($null)?) deprecated($($note)?)
                } )*

                /// Returns a property by its name in JSON, if there is no field for it or its field cannot hold the value. It is written as
                /// it was received or set.
                #[must_use]
                pub fn field(&self, name: &str) -> Option<&$crate::support::Raw> {
                    self.unlisted.get(name)
                }

                /// Sets any property by its name in JSON: one without a field, or a value that its field does not allow. The field is then
                /// empty. Setting the field later replaces the value.
                #[must_use]
                pub fn with_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                    let name = name.into();
                    let is_declared = match &*name {
                        $( $wire => { self.$field = Default::default(); true } )*
                        _ => false,
                    };
                    self.unlisted.set(name, $crate::support::Raw::from(value.into()), is_declared);
                    self
                }

                /// Whether nothing is set, so that the JSON is `{}`.
                #[must_use]
                pub fn is_empty(&self) -> bool {
                    self.unlisted.is_empty() $( && !$crate::support::Field::is_set(&self.$field) )* $( && self.$rest.is_empty() && self.$rest.rejected().len() == 0 )?
                }

                /// Converts the value into another type with properties of the same names in JSON, for example a result into a request.
                /// Properties that the other type does not declare are left out, at any depth.
                ///
                /// # Errors
                /// If the value of a property has a type that the other property does not allow. The error names these properties.
                pub fn convert<T: $crate::support::Decode>(&self) -> Result<T, $crate::support::DecodeError> {
                    $crate::support::convert(self)
                }

                #[cfg_attr(not(feature = "dynamic"), inline)]
                pub(crate) fn blank() -> Self {
                    Self { $( $field: Default::default(), )* $( $rest: Default::default(), )? unlisted: Default::default() }
                }
            }

            impl $crate::support::Decode for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn decode(reader: &mut $crate::support::Reader<'_>) -> Result<Self, $crate::support::ReadError> {
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

    (@new $name:ident [$default:ident] []) => {
        impl $name {
            /// Returns a value with nothing set. No property is required.
            #[must_use]
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub fn new() -> Self {
                Self::blank()
            }
        }

        impl $default for $name {
            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn default() -> Self {
                Self::blank()
            }
        }
    };
    (@new $name:ident [] [] $( $field:ident : $argument:ty, )*) => {
        #[allow(deprecated)]
        impl $name {
            /// Returns a value with the required properties and nothing else set.
            #[must_use]
            pub fn new($( $field: impl Into<$argument> ),*) -> Self {
                Self { $( $field: $crate::support::Holds::<$argument>::hold($field.into()), )* ..Self::blank() }
            }
        }
    };
    (@new $name:ident [] [$arguments:ident] $( $field:ident : $argument:ty, )*) => {
        #[doc = concat!("The required properties of [`", stringify!($name), "`]: the argument of [`new`](", stringify!($name), "::new).")]
        #[derive(Clone, Debug)]
        pub struct $arguments {
            $(
                #[doc = concat!("Value of [`", stringify!($field), "`](struct@", stringify!($name), "#structfield.", stringify!($field), ").")]
                pub $field: $argument,
            )*
        }

        #[allow(deprecated)]
        impl $name {
            /// Returns a value with the required properties and nothing else set.
            #[must_use]
            #[cfg_attr(not(feature = "dynamic"), inline)]
            pub fn new(required: $arguments) -> Self {
                Self { $( $field: $crate::support::Holds::<$argument>::hold(required.$field), )* ..Self::blank() }
            }
        }
    };

    (@setter $field:ident : $value:ty, required($argument:ty) $($clauses:tt)*) => {};
    (@setter $field:ident : $value:ty, required() boxed($unboxed:ty) $($clauses:tt)*) => {
        object! { @setter $field: $unboxed, required() boxed() $($clauses)* }
    };
    (@setter $field:ident : $value:ty, required() boxed() null($null:ident) deprecated($($note:literal)?)) => {
        object! { @setter $field: $value, required() boxed() null() deprecated($($note)?) }

        #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ") to null.")]
        $(#[deprecated = $note])?
        #[must_use]
        #[cfg_attr(not(feature = "dynamic"), inline)]
        pub fn $null(mut self) -> Self {
            self.$field = $crate::support::Nullable::Null;
            self
        }
    };
    (@setter $field:ident : $value:ty, required() boxed() null() deprecated($($note:literal)?)) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
        $(#[deprecated = $note])?
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$value>) -> Self {
            self.$field = $crate::support::Holds::<$value>::hold($field.into());
            self
        }
    };
}
