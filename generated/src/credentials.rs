//! Credentials: the `Authorization` header and its sources.

#[allow(dead_code, unused_macros, reason = "which of it is used depends on the document")]
mod api_key;
mod command;
mod file;
mod text;

#[allow(unused_imports, reason = "there may be no API keys")]
pub(crate) use api_key::{api_keys, KeyLocation};

pub use command::CommandCredentials;
pub use file::FileCredentials;
pub(crate) use text::variable;

use crate::error::{BoxError, Error};
use api_key::{sensitive_bytes, ApiKey};
use base64::prelude::{Engine, BASE64_STANDARD};
use http::header::{HeaderValue, AUTHORIZATION};
use reqwest::Request;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use zeroize::Zeroizing;

/// The future that [`Credentials::authorization`] returns.
pub type AuthorizationFuture<'a> = Pin<Box<dyn Future<Output = Result<Authorization, BoxError>> + Send + 'a>>;

/// A source of credentials. It is called before every request, so that credentials can change.
///
/// The simplest source is an [`Authorization`], which returns itself. An implementation should return quickly, for example from memory or a
/// local file: its time counts against the timeout of the call. [`Error`] prints its errors, so they must not contain secrets.
pub trait Credentials: Send + Sync + 'static {
    /// Returns the authorization of the next request.
    ///
    /// `rejected` is the authorization that the server just rejected with 401, if any. If this method returns another one, the request is
    /// sent once more. It is not sent again after the last attempt, after a second 401 in one call, and with
    /// [`Retry::Never`](crate::Retry::Never), which is the default of SQL statements.
    fn authorization<'a>(&'a self, rejected: Option<&'a Authorization>) -> AuthorizationFuture<'a>;

    /// Returns the authorization of a source that never changes, and `None` for any other source.
    ///
    /// [`Client::set_credentials`](crate::Client::set_credentials) compares it: if it is equal, the client keeps the count of its rate limit.
    fn fixed(&self) -> Option<&Authorization> {
        None
    }

    /// Returns a text that identifies a source whose authorizations may change, such as the path of a file.
    ///
    /// A client whose source is replaced with one of the same identity keeps its source, and the count of its rate limit.
    fn identity(&self) -> Option<String> {
        None
    }
}

/// The credentials of a request. `Debug` does not print them. They are wiped from memory when the last copy is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization {
    /// The value of the header `Authorization`.
    header: Option<HeaderValue>,
    keys: Vec<ApiKey>,
}

impl Authorization {
    /// Returns the authorization with an API key: its key id and its secret. The key id is a part of the key. It is not the id by which
    /// the API lists, changes and deletes the key.
    pub fn key(key_id: &str, key_secret: &str) -> Self {
        let pair = Zeroizing::new(format!("{key_id}:{key_secret}"));
        let encoded = Zeroizing::new(BASE64_STANDARD.encode(&*pair));
        Self::header("Basic ", &encoded).unwrap_or_else(|_| unreachable!("base64 is visible ASCII"))
    }

    /// Returns the authorization with a bearer token.
    #[doc = fact!(bearer)]
    ///
    /// # Errors
    /// If the token has characters that a header cannot contain, such as a line break.
    pub fn bearer(token: &str) -> Result<Self, Error> {
        Self::header("Bearer ", token)
    }

    #[doc = concat!("Returns the API key in the environment variables ", fact!(key_variables_in_words), ".")]
    /// White space around a value is removed. A blank variable is treated as not set.
    ///
    /// # Errors
    /// If no pair of variables is set, if only one variable of a pair is set, or if a value cannot be a part of a key: it has quotes or white
    /// space, or is JSON, a URL or an assignment.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&fact!(key_variables), |name| std::env::var(name))
    }

    fn header(scheme: &str, value: &str) -> Result<Self, Error> {
        let header = sensitive_bytes([scheme, value].concat().into_bytes());
        let rejected = || Error::setup("the bearer token has characters that a header cannot contain");
        Ok(Self { header: Some(header.ok_or_else(rejected)?), keys: Vec::new() })
    }

    /// Whether this is a bearer token.
    pub(crate) fn is_bearer(&self) -> bool {
        self.header.as_ref().is_some_and(|header| header.as_bytes().starts_with(b"Bearer "))
    }

    /// Adds the credentials to a request.
    pub(crate) fn add_to(&self, request: &mut Request) {
        if let Some(header) = &self.header {
            request.headers_mut().insert(AUTHORIZATION, header.clone());
        }
        self.keys.iter().for_each(|key| key.add_to(request));
    }
}

impl Credentials for Authorization {
    fn authorization<'a>(&'a self, _rejected: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }

    fn fixed(&self) -> Option<&Authorization> {
        Some(self)
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
