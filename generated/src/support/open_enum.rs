//! The macro `open_enum!` for enums that keep unknown values.

/// Defines an enum over strings. Its last variant `Unknown` keeps any other string, which is written unchanged.
///
/// ```text
/// open_enum! {
///     /// docs
///     pub enum Name {
///         /// docs
///         Variant = "wireValue",
///         #[deprecated]
///         Other = "other",
///         Tick = "`" as "`` ` ``", // the code span for its documentation, if single backticks do not make one
///     }
/// }
/// ```
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $wire:literal $(as $shown:literal)? ),* $(,)? }
    ) => {
        $(#[$meta])*
        #[allow(deprecated)]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$variant_meta])*
                #[doc = concat!("\n\nIn JSON: ", code_span!($wire $(as $shown)?), ".")]
                $variant,
            )*
            /// A value that this version of the crate does not know.
            Unknown(String),
        }

        #[allow(deprecated)]
        const _: () = {
            impl $name {
                /// The known values.
                pub const VALUES: &'static [Self] = &[$( Self::$variant ),*];

                /// Returns the text of the value in JSON, without the quotes.
                #[cfg_attr(not(feature = "dynamic"), inline)]
                pub fn as_str(&self) -> &str {
                    match self {
                        $( Self::$variant => $wire, )*
                        Self::Unknown(value) => value,
                    }
                }

                /// Converts the value into that of another enum with the same text in JSON. It becomes `Unknown` if the other enum does not
                /// know the text.
                #[must_use]
                pub fn convert<T: for<'a> From<&'a str>>(&self) -> T {
                    T::from(self.as_str())
                }
            }

            // Ordered by the text in JSON, so that a new value of the document does not change the order of others.
            impl Ord for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                    self.as_str().cmp(other.as_str())
                }
            }

            impl PartialOrd for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                    Some(self.cmp(other))
                }
            }

            impl From<&str> for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn from(value: &str) -> Self {
                    match value {
                        $( $wire => Self::$variant, )*
                        _ => Self::Unknown(value.into()),
                    }
                }
            }

            impl From<String> for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn from(value: String) -> Self {
                    Self::from(&*value)
                }
            }

            impl std::str::FromStr for $name {
                type Err = std::convert::Infallible;

                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn from_str(value: &str) -> Result<Self, Self::Err> {
                    Ok(value.into())
                }
            }

            impl std::fmt::Display for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            impl $crate::support::Decode for $name {
                #[cfg_attr(not(feature = "dynamic"), inline)]
                fn decode(reader: &mut $crate::support::Reader<'_>) -> Result<Self, $crate::support::ReadError> {
                    reader.string().map(|value| Self::from(&*value))
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            deserialize!($name);
        };
    };
}
