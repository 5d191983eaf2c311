//! Headers that the caller sets, for all requests of a client or for those of one call.

use crate::error::Error;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::header::{AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, USER_AGENT};
use std::fmt;

/// Headers that the client or the transport sets.
const RESERVED: [HeaderName; 6] = [AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, USER_AGENT];

/// Headers, or the reason why one of them cannot be sent. Without headers it has no allocation.
#[derive(Clone, Default)]
pub(crate) struct Headers(Option<Box<Result<HeaderMap, String>>>);

impl Headers {
    /// Sets a header. Replaces its earlier values.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        let headers = self.0.get_or_insert_with(|| Box::new(Ok(HeaderMap::new())));
        if let Ok(map) = &mut **headers {
            match header(name, value) {
                Ok((name, value)) => drop(map.insert(name, value)),
                Err(message) => **headers = Err(message),
            }
        }
    }

    /// Returns the headers. Fails if one of them cannot be sent.
    pub(crate) fn get(&self) -> Result<Option<&HeaderMap>, Error> {
        let headers = self.0.as_deref().map(Result::as_ref).transpose();
        headers.map_err(|message| Error::setup(message.as_str()))
    }
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::try_from(name).map_err(|_| format!("{name:?} is not a valid header name"))?;
    if RESERVED.contains(&name) {
        return Err(format!("the header `{name}` cannot be set: the client sets it"));
    }
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| format!("the value of the header `{name}` has characters that a header cannot contain"))?;
    // The value may be a secret.
    value.set_sensitive(true);
    Ok((name, value))
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().flat_map(|headers| headers.iter().flat_map(HeaderMap::keys));
        f.debug_list().entries(names.map(HeaderName::as_str)).finish()
    }
}
