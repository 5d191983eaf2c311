//! API keys that the document puts into a header, the query or a cookie. Which there are is generated.

use super::Authorization;
use crate::encode::SEGMENT;
use crate::error::Error;
use bytes::Bytes;
use http::header::{Entry, HeaderName, HeaderValue, COOKIE};
use percent_encoding::utf8_percent_encode;
use reqwest::Request;
use zeroize::Zeroizing;

/// Where an API key is sent, with the name that it has there.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

/// An API key as it is sent. Not `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum ApiKey {
    Header(HeaderName, HeaderValue),
    /// `name=value`, encoded.
    Query(HeaderValue),
    /// `name=value`.
    Cookie(HeaderValue),
}

impl Authorization {
    /// Fails for a key that does not fit in its place.
    pub(crate) fn placed(place: Place, value: &str) -> Result<Self, Error> {
        let invalid = |part: &str| Error::setup(format!("the API key has characters that {part} cannot contain"));
        let encoded = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        let key = match place {
            Place::Header(name) => {
                let name = HeaderName::try_from(name).map_err(|_| Error::setup("the API key has no valid header"))?;
                let value = sensitive(value.to_owned()).filter(|_| !value.trim().is_empty());
                ApiKey::Header(name, value.ok_or_else(|| invalid("a header"))?)
            }
            Place::Query(name) => {
                let value = Zeroizing::new(encoded(value));
                let pair = sensitive(format!("{}={}", encoded(name), *value));
                ApiKey::Query(pair.ok_or_else(|| invalid("a URL"))?)
            }
            Place::Cookie(name) => {
                let pair = sensitive(format!("{name}={value}")).filter(|_| value.bytes().all(is_cookie_octet));
                ApiKey::Cookie(pair.ok_or_else(|| invalid("a cookie"))?)
            }
        };
        Ok(Self { header: None, keys: vec![key] })
    }

    /// Sends the credentials of both. Of two with the header `Authorization`, the other one counts.
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
                // It was made of text.
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

/// A header value whose clones share a buffer, which wipes itself. None for characters that no header has.
pub(super) fn sensitive_bytes(bytes: Vec<u8>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Zeroizing::new(bytes))).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Writes a constructor of [`Authorization`] for each API key of the document, and what combines several.
///
/// ```text
/// api_keys! {
///     /// docs
///     app_key = Header("X-App-Key");
/// }
/// ```
macro_rules! api_keys {
    ($($(#[$meta:meta])* $name:ident = $place:ident($wire:literal);)*) => {
        impl $crate::Authorization {
            $(
                $(#[$meta])*
                pub fn $name(value: impl AsRef<str>) -> Result<Self, $crate::Error> {
                    Self::placed($crate::credentials::Place::$place($wire), value.as_ref())
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
