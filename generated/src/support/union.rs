//! Unions: which arm a JSON value belongs to, and what `union!` writes.

use super::fault::Fault;
use super::raw::Raw;
use super::reader::{Kind, Reader};
use std::borrow::Cow;

/// How a union chooses its arm.
pub(crate) enum By {
    /// By the constant value of a property.
    Tag(&'static str),
    /// By which properties are there.
    Required,
    /// By the kind of JSON value.
    Kind,
}

/// When an arm is chosen.
pub(crate) enum Rule {
    /// The tag is one of the arm's constants.
    Tag(fn(&Tag<'_>) -> bool),
    /// All of `has` and, unless it is empty, one of `any` are there, whatever their values, and none of `lacks`.
    Properties { has: &'static [&'static str], any: &'static [&'static str], lacks: &'static [&'static str] },
    /// The value is of this kind.
    Kind(Kind),
}

/// The value of a discriminator. Null counts as absent.
pub(crate) enum Tag<'a> {
    String(Cow<'a, str>),
    Integer(i64),
    Boolean(bool),
    Absent,
    /// A value that no arm asks for: a fraction, list or object.
    Other,
}

impl PartialEq<&str> for Tag<'_> {
    fn eq(&self, constant: &&str) -> bool {
        matches!(self, Self::String(value) if value == constant)
    }
}

impl PartialEq<i64> for Tag<'_> {
    fn eq(&self, constant: &i64) -> bool {
        matches!(self, Self::Integer(value) if value == constant)
    }
}

impl PartialEq<bool> for Tag<'_> {
    fn eq(&self, constant: &bool) -> bool {
        matches!(self, Self::Boolean(value) if value == constant)
    }
}

/// An arm of a union: when it is chosen and how it decodes.
pub(crate) struct Arm<U> {
    pub(crate) rule: Rule,
    pub(crate) decode: fn(&mut Reader<'_>) -> Result<U, Fault>,
}

/// Decodes a union: chooses an arm by looking ahead, then decodes the value straight into it.
/// A value that no arm asks for is kept as it is. Null is refused, like everywhere that is not nullable. Of a repeated tag the first counts.
pub(crate) fn decode_union<U>(
    reader: &mut Reader<'_>,
    by: By,
    arms: &[Arm<U>],
    unknown: fn(Raw) -> U,
) -> Result<U, Fault> {
    match choose(reader, by, &mut arms.iter().map(|arm| &arm.rule))? {
        Some(chosen) => (arms[chosen].decode)(reader),
        None => reader.raw().map(unknown),
    }
}

fn choose(reader: &mut Reader<'_>, by: By, rules: &mut dyn Iterator<Item = &Rule>) -> Result<Option<usize>, Fault> {
    let kind = reader.kind()?;
    let (mut tag, mut keys) = (Tag::Other, None);
    match (kind, by) {
        (Kind::Null, _) => return Err(reader.mismatch("union")),
        (Kind::Object, By::Tag(name)) => tag = reader.ahead(|reader| find_tag(reader, name))?,
        (Kind::Object, By::Required) => keys = Some(reader.ahead(read_keys)?),
        _ => {}
    }
    let mut fallback = None;
    for (index, rule) in rules.enumerate() {
        let chosen = match rule {
            Rule::Tag(is_one_of) => is_one_of(&tag),
            Rule::Properties { has, any, lacks } => keys.as_ref().is_some_and(|keys| {
                let there = |key: &&str| keys.iter().any(|known| known == key);
                has.iter().all(there) && (any.is_empty() || any.iter().any(there)) && !lacks.iter().any(there)
            }),
            // Integers are numbers too, unless an arm asks for integers.
            Rule::Kind(Kind::Number) if kind == Kind::Integer => {
                fallback = fallback.or(Some(index));
                false
            }
            Rule::Kind(expected) => *expected == kind,
        };
        if chosen {
            return Ok(Some(index));
        }
    }
    Ok(fallback)
}

fn find_tag<'de>(reader: &mut Reader<'de>, name: &str) -> Result<Tag<'de>, Fault> {
    let mut next = reader.first_key()?;
    while let Some(key) = next {
        if key == name {
            return read_tag(reader);
        }
        reader.skip()?;
        next = reader.next_key()?;
    }
    Ok(Tag::Absent)
}

fn read_tag<'de>(reader: &mut Reader<'de>) -> Result<Tag<'de>, Fault> {
    Ok(match reader.kind()? {
        Kind::String => Tag::String(reader.string()?),
        Kind::Integer => Tag::Integer(reader.number("integer", super::number::to_i64)?),
        Kind::Boolean => Tag::Boolean(reader.boolean()?),
        Kind::Null => Tag::Absent,
        _ => Tag::Other,
    })
}

fn read_keys<'de>(reader: &mut Reader<'de>) -> Result<Vec<Cow<'de, str>>, Fault> {
    let mut keys = Vec::new();
    let mut next = reader.first_key()?;
    while let Some(key) = next {
        keys.push(key);
        reader.skip()?;
        next = reader.next_key()?;
    }
    Ok(keys)
}

/// Writes an enum over values of different types, with a last variant `Unknown` that keeps any other value and sends it back unchanged.
///
/// ```text
/// union! {
///     /// docs
///     pub enum Name by tag("kind") {
///         Log(box LogSource) = ["log"],               // constants: strings, integers, booleans
///         Builder(box Builder) = ["builder", absent], // also chosen if the property is absent or null; `absent` comes last
///         Text(String) = string,                      // kinds: string integer number boolean array object
///     }
/// }
/// union! { pub enum Name by required {
///     Plain(box Plain) = has["username", "password"] lacks["connectionString"],
/// } }
/// union! { pub enum Name by required { Key(box Key) = any["accessKeyId", "secretKey"] lacks["connectionString"] } }
/// union! { pub enum Name by kind { Text(String) = string, Count(i64) = integer } }
/// ```
/// Rules of all three forms can stand together as far as they apply: kinds anywhere, constants `by tag`, properties `by required`.
macro_rules! union {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident by $by:ident $(($tag:literal))? { $(
            $(#[$arm_meta:meta])*
            $arm:ident ( $($type:tt)+ ) = $rule:tt $([$($has:literal),* $(,)?])? $(lacks [$($lacks:literal),* $(,)?])?
        ),* $(,)? }
    ) => {
        $(#[$meta])*
        $( #[doc = concat!("\n\nThe property `", $tag, "` tells the arms apart.")] )?
        #[allow(deprecated)]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$arm_meta])*
                #[doc = concat!("\n\nChosen by `", stringify!($rule $([$($has),*])? $(lacks [$($lacks),*])?), "`.")]
                $arm(union!(@held $($type)+)),
            )*
            /// A value that fits none of the others, as it came.
            Unknown($crate::support::Raw),
        }

        #[allow(deprecated)]
        const _: () = {
            $( union! { @from $name $arm $($type)+ } )*

            impl $crate::support::Decode for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn decode(reader: &mut $crate::support::Reader<'_>) -> Result<Self, $crate::support::Fault> {
                    let arms = [$( $crate::support::Arm {
                        rule: union!(@rule $rule $([$($has),*])? $(lacks [$($lacks),*])?),
                        decode: |reader| $crate::support::Decode::decode(reader).map(Self::$arm),
                    } ),*];
                    $crate::support::decode_union(reader, union!(@by $by $($tag)?), &arms, Self::Unknown)
                }

                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn blank() -> Self {
                    Self::Unknown($crate::support::Raw::null())
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        $( Self::$arm(value) => value.serialize(serializer), )*
                        Self::Unknown(raw) => raw.serialize(serializer),
                    }
                }
            }

            deserialize!($name);
        };
    };

    (@held box $type:ty) => { Box<$type> };
    (@held $type:ty) => { $type };

    (@from $name:ident $arm:ident box $type:ty) => {
        impl From<$type> for $name {
            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn from(value: $type) -> Self {
                Self::$arm(Box::new(value))
            }
        }
    };
    (@from $name:ident $arm:ident $type:ty) => {
        impl From<$type> for $name {
            #[cfg_attr(not(feature = "dynamic"), inline)]
            fn from(value: $type) -> Self {
                Self::$arm(value)
            }
        }
    };

    (@by tag $tag:literal) => { $crate::support::By::Tag($tag) };
    (@by required) => { $crate::support::By::Required };
    (@by kind) => { $crate::support::By::Kind };

    (@rule [absent]) => {
        $crate::support::Rule::Tag(|tag| matches!(tag, $crate::support::Tag::Absent))
    };
    (@rule [$($constant:literal),+ , absent]) => {
        $crate::support::Rule::Tag(|tag| matches!(tag, $crate::support::Tag::Absent) $(|| *tag == $constant)+)
    };
    (@rule [$($constant:literal),+ $(,)?]) => {
        $crate::support::Rule::Tag(|tag| $(*tag == $constant)||+)
    };
    (@rule has [$($has:literal),*] $(lacks [$($lacks:literal),*])?) => {
        $crate::support::Rule::Properties { has: &[$($has),*], any: &[], lacks: &[$($($lacks),*)?] }
    };
    (@rule any [$($any:literal),*] $(lacks [$($lacks:literal),*])?) => {
        $crate::support::Rule::Properties { has: &[], any: &[$($any),*], lacks: &[$($($lacks),*)?] }
    };
    (@rule lacks [$($lacks:literal),*]) => {
        $crate::support::Rule::Properties { has: &[], any: &[], lacks: &[$($lacks),*] }
    };
    (@rule string) => { $crate::support::Rule::Kind($crate::support::Kind::String) };
    (@rule integer) => { $crate::support::Rule::Kind($crate::support::Kind::Integer) };
    (@rule number) => { $crate::support::Rule::Kind($crate::support::Kind::Number) };
    (@rule boolean) => { $crate::support::Rule::Kind($crate::support::Kind::Boolean) };
    (@rule array) => { $crate::support::Rule::Kind($crate::support::Kind::Array) };
    (@rule object) => { $crate::support::Rule::Kind($crate::support::Kind::Object) };
}
