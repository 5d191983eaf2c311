//! Unions: the selection of the arm for a JSON value, and the macro `union!`.

use super::decode::Decode;
use super::error::ReadError;
use super::kind::Kind;
use super::reader::Reader;
use serde_json::Value;
use std::borrow::Cow;

/// The parts of a value that select an arm: its kind, and for an object the discriminator or the property names as well.
pub(crate) struct Look<'de> {
    pub(crate) kind: Kind,
    /// The discriminator. Null if it is absent.
    pub(crate) tag: Value,
    keys: Vec<Cow<'de, str>>,
}

impl<'de> Look<'de> {
    /// Reads the kind only. Rejects null.
    pub(crate) fn kind(reader: &mut Reader<'de>) -> Result<Self, ReadError> {
        match reader.kind()? {
            Kind::Null => Err(reader.mismatch("union")),
            kind => Ok(Self { kind, tag: Value::Null, keys: Vec::new() }),
        }
    }

    /// Reads the discriminator. The first value of a repeated one is used.
    pub(crate) fn tag(reader: &mut Reader<'de>, name: &str) -> Result<Self, ReadError> {
        Self::inside(reader, Some(name))
    }

    /// Reads the names of all properties.
    pub(crate) fn required(reader: &mut Reader<'de>) -> Result<Self, ReadError> {
        Self::inside(reader, None)
    }

    fn inside(reader: &mut Reader<'de>, tag: Option<&str>) -> Result<Self, ReadError> {
        let mut look = Self::kind(reader)?;
        if look.kind == Kind::Object {
            reader.uncounted(|reader| reader.ahead(|reader| look.read(reader, tag)))?;
        }
        Ok(look)
    }

    fn read(&mut self, reader: &mut Reader<'de>, tag: Option<&str>) -> Result<(), ReadError> {
        let mut next = reader.first_key()?;
        while let Some(key) = next {
            if tag == Some(&*key) {
                self.tag = match reader.kind()? {
                    // `1` and `1.0` are the same number.
                    Kind::Integer => i64::decode(reader)?.into(),
                    Kind::Null | Kind::Boolean | Kind::String => Value::decode(reader)?,
                    Kind::Number | Kind::Array | Kind::Object => Value::Array(Vec::new()),
                };
                return Ok(());
            }
            if tag.is_none() {
                reader.push(&mut self.keys, key)?;
            }
            reader.skip()?;
            next = reader.next_key()?;
        }
        Ok(())
    }

    /// Whether the discriminator is absent or null.
    pub(crate) fn absent(&self) -> bool {
        self.kind == Kind::Object && self.tag.is_null()
    }

    /// Whether all of these properties are present, with any value.
    pub(crate) fn has(&self, names: &[&str]) -> bool {
        self.kind == Kind::Object && names.iter().all(|name| self.keys.iter().any(|key| key == name))
    }

    /// Whether one of these properties is present.
    pub(crate) fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(&[name]))
    }
}

/// Defines an enum over values of different types. Its last variant `Unknown` keeps any other value, which is written unchanged.
///
/// ```text
/// union! {
///     /// docs
///     pub enum Name by tag("kind") {
///         Log(box LogSource) = tag["log", "trace"],        // constants: strings, integers, booleans
///         Builder(box Builder) = tag["builder"] or absent, // also chosen if the property is absent or null
///         Text(String) = String,                           // kinds: String Integer Number Boolean Array Object
///     }
/// }
/// union! { pub enum Name by required {
///     Plain(box Plain) = has["username", "password"] lacks["connectionString"],
///     Key(box Key) = any["accessKeyId", "secretKey"] lacks["connectionString"],
/// } }
/// union! { pub enum Name by kind { Text(String) = String, Amount(f64) = Number or Integer } }
/// ```
/// The first arm that fits is selected. `by tag` permits rules with constants, `by required` rules with properties. Kinds are permitted in all.
macro_rules! union {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident by $by:ident $(($tag:literal $(as $shown:literal)?))? { $(
            $(#[$arm_meta:meta])*
            $arm:ident ( $($type:tt)+ ) = $($rule:ident $([$($value:literal),*])? $(lacks [$($lacks:literal),*])?)or+
        ),* $(,)? }
    ) => {
        $(#[$meta])*
        $( #[doc = concat!("\n\nThe property ", code_span!($tag $(as $shown)?), " selects the variant.")] )?
        #[allow(deprecated)]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$arm_meta])*
                $arm(union!(@held $($type)+)),
            )*
            /// A value that fits no other variant, as text.
            Unknown($crate::support::Raw),
        }

        #[allow(deprecated)]
        const _: () = {
            $( union! { @from $name $arm $($type)+ } )*

            impl $crate::support::Decode for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn decode(reader: &mut $crate::support::Reader<'_>) -> Result<Self, $crate::support::ReadError> {
                    let look = $crate::support::Look::$by(reader $(, $tag)?)?;
                    $(
                        if $(union!(@fits look $rule $([$($value),*])?) $(&& !look.any(&[$($lacks),*]))?)||+ {
                            return $crate::support::Decode::decode(reader).map(Self::$arm);
                        }
                    )*
                    reader.raw().map(Self::Unknown)
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        $( Self::$arm(value) => $crate::support::Decode::write(value, serializer), )*
                        Self::Unknown(raw) => raw.serialize(serializer),
                    }
                }
            }

            deserialize!($name);
        };
    };

    (@held box $type:ty) => { Box<$type> };
    (@held $type:ty) => { $type };

    (@from $name:ident $arm:ident $(box)? $type:ty) => {
        impl From<$type> for $name {
            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn from(value: $type) -> Self {
                Self::$arm(value.into())
            }
        }

        impl From<$type> for $crate::support::Sensitive<$name> {
            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn from(value: $type) -> Self {
                $name::from(value).into()
            }
        }
    };

    (@fits $look:ident tag [$($value:literal),+]) => { ($($look.tag == $value)||+) };
    (@fits $look:ident absent) => { $look.absent() };
    (@fits $look:ident has [$($name:literal),*]) => { $look.has(&[$($name),*]) };
    (@fits $look:ident any [$($name:literal),*]) => { $look.any(&[$($name),*]) };
    (@fits $look:ident $kind:ident) => { $look.kind == $crate::support::Kind::$kind };
}
