//! API keys that are sent in a header, the query or a cookie. `cargo xtask regen` writes a constructor for
//! each one that the document has.

use super::Authorization;
use crate::encode::SEGMENT;
use crate::error::Error;
use bytes::Bytes;
use http::header::{Entry, HeaderName, HeaderValue, COOKIE};
use percent_encoding::utf8_percent_encode;
use reqwest::Request;
use zeroize::Zeroizing;

/// The location in which an API key is sent, and its name there.
#[derive(Clone, Copy)]
pub(crate) enum KeyLocation {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

/// An API key as it is sent. It does not implement `Debug`, because it is a secret.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum ApiKey {
    Header(HeaderName, HeaderValue),
    /// `name=value`, encoded.
    Query(HeaderValue),
    /// `name=value`.
    Cookie(HeaderValue),
}

impl Authorization {
    /// Makes the authorization with an API key. Fails if the key has characters that its location cannot contain.
    pub(crate) fn placed(location: KeyLocation, value: &str) -> Result<Self, Error> {
        let invalid = |part: &str| Error::setup(format!("the API key has characters that {part} cannot contain"));
        let encoded = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        let key = match location {
            KeyLocation::Header(name) => {
                let name = HeaderName::try_from(name).map_err(|_| Error::setup("the API key has no valid header"))?;
                let value = sensitive(value.to_owned()).filter(|_| !value.trim().is_empty());
                ApiKey::Header(name, value.ok_or_else(|| invalid("a header"))?)
            }
            KeyLocation::Query(name) => {
                let value = Zeroizing::new(encoded(value));
                let pair = sensitive(format!("{}={}", encoded(name), *value));
                ApiKey::Query(pair.ok_or_else(|| invalid("a URL"))?)
            }
            KeyLocation::Cookie(name) => {
                let pair = sensitive(format!("{name}={value}")).filter(|_| value.bytes().all(is_cookie_octet));
                ApiKey::Cookie(pair.ok_or_else(|| invalid("a cookie"))?)
            }
        };
        Ok(Self { header: None, keys: vec![key] })
    }

    /// Combines two authorizations. If both have the header `Authorization`, that of `other` is sent.
    pub(crate) fn combined(mut self, other: Self) -> Self {
        self.header = other.header.or(self.header);
        self.keys.extend(other.keys);
        self
    }
}

impl ApiKey {
    pub(super) fn add_to(&self, request: &mut Request) {
        match self {
            Self::Header(name, value) => drop(request.headers_mut().insert(name, value.clone())),
            Self::Query(pair) => {
                // Always text: `placed` made it from a string.
                let pair = pair.to_str().unwrap_or_default();
                let query = match request.url().query() {
                    Some(query) if !query.is_empty() => Zeroizing::new(format!("{query}&{pair}")),
                    _ => Zeroizing::new(pair.to_owned()),
                };
                request.url_mut().set_query(Some(&query));
            }
            Self::Cookie(pair) => match request.headers_mut().entry(COOKIE) {
                Entry::Vacant(entry) => drop(entry.insert(pair.clone())),
                Entry::Occupied(mut entry) => {
                    let both = [entry.get().as_bytes(), b"; ", pair.as_bytes()].concat();
                    if let Some(both) = sensitive_bytes(both) {
                        entry.insert(both);
                    }
                }
            },
        }
    }
}

fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}

fn sensitive(text: String) -> Option<HeaderValue> {
    sensitive_bytes(text.into_bytes())
}

/// Makes a header value whose clones share a buffer that is wiped when it is dropped. `None` if a header cannot contain the characters.
pub(super) fn sensitive_bytes(bytes: Vec<u8>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Zeroizing::new(bytes))).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Implements a constructor of [`Authorization`] for each API key of the document, and the method that combines several.
///
/// ```text
/// api_keys! {
///     /// docs
///     app_key = Header("X-App-Key");
/// }
/// ```
macro_rules! api_keys {
    ($($(#[$meta:meta])* $name:ident = $location:ident($wire:literal);)*) => {
        impl $crate::Authorization {
            $(
                $(#[$meta])*
                pub fn $name(value: impl AsRef<str>) -> Result<Self, $crate::Error> {
                    Self::placed($crate::credentials::KeyLocation::$location($wire), value.as_ref())
                }
            )*

            /// Combines the credentials of two security schemes: a request is sent with both.
            #[must_use]
            pub fn and(self, other: Self) -> Self {
                self.combined(other)
            }
        }
    };
}

pub(crate) use api_keys;
