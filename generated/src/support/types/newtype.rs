//! Types around one value, which are decoded and encoded as that value.

/// Implements decoding and encoding of `struct Name(Value)` with a function that decodes the value.
macro_rules! newtype {
    ($name:ident $(<$inner:ident>)?, $decode:expr) => {
        impl $(<$inner: $crate::support::Decode>)? $crate::support::Decode for $name $(<$inner>)? {
            fn decode(reader: &mut $crate::support::Reader<'_>) -> Result<Self, $crate::support::ReadError> {
                $decode(reader).map(Self)
            }

            $(
                fn from_null() -> Option<Self> {
                    $inner::from_null().map(Self)
                }
            )?
        }

        impl $(<$inner: $crate::support::Decode>)? serde::Serialize for $name $(<$inner>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::support::Decode::write(&self.0, serializer)
            }
        }

        deserialize!($name $(<$inner>)?);
    };
}
