//! Credentials: the `Authorization` header and its sources.

#[allow(dead_code, unused_macros, reason = "which of it is used depends on the document")]
mod api_key;
mod command;
mod file;

#[allow(unused_imports, reason = "there may be no API keys")]
pub(crate) use api_key::{api_keys, KeyLocation};

pub use command::CommandCredentials;
pub use file::FileCredentials;

use crate::error::{BoxError, Error, Kind};
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
    /// If no pair of variables is set, or only one variable of a pair.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&fact!(key_variables), |name| std::env::var(name).ok())
    }

    /// Returns the key in the first pair of variables, id and secret, that is set.
    pub(crate) fn from_lookup(
        variables: &[(&str, &str)],
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let get = |name| {
            let text = Zeroizing::new(lookup(name)?);
            Some(Zeroizing::new(trimmed(&text).to_owned())).filter(|value| !value.is_empty())
        };
        for (key, secret) in variables {
            match (get(key), get(secret)) {
                (Some(id), Some(value)) => return Ok(Self::key(&id, &value)),
                (None, None) => {}
                (None, _) => return Err(unusable(format!("{secret} is set but {key} is not"))),
                (_, None) => return Err(unusable(format!("{key} is set but {secret} is not"))),
            }
        }
        let pairs: Vec<String> = variables.iter().map(|(key, secret)| format!("{key} and {secret}")).collect();
        Err(unusable(format!("set {}", pairs.join(", or "))))
    }

    /// Parses the text of a file or the output of a program. These forms are valid:
    /// - a key id and its secret on two lines,
    /// - a key id and its secret on one line, separated by a colon,
    /// - a bearer token on one line.
    ///
    /// Blank lines and a byte order mark are ignored. Any other text, such as JSON or an assignment, is an error. Otherwise it would be sent to
    /// the server as a token.
    pub(crate) fn from_text(text: &[u8]) -> Result<Self, BoxError> {
        if text.len() > MAX_CREDENTIALS {
            return Err(format!("expected credentials, found more than {MAX_CREDENTIALS} bytes").into());
        }
        let text = std::str::from_utf8(text).map_err(|_| "expected credentials, found text that is not UTF-8")?;
        let lines: Vec<&str> = trimmed(text).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let found = match lines[..] {
            [] => "no text",
            [first, ..] if first.starts_with(['{', '[', '"']) => "JSON",
            [token] if is_token(token) => return Ok(Self::bearer(token)?),
            [pair] => match pair.split_once(':') {
                Some((id, secret)) if is_word(id) && is_word(secret) => return Ok(Self::key(id, secret)),
                _ => "a line of another form",
            },
            [id, secret] if is_word(id) && is_word(secret) && !id.contains(':') => return Ok(Self::key(id, secret)),
            [_, _] => "two lines of another form",
            _ => "more than two lines",
        };
        let expected = "expected a key id and its secret on two lines or separated by a colon, or a token on one line";
        Err(format!("{expected}; found {found}").into())
    }

    fn header(scheme: &str, value: &str) -> Result<Self, Error> {
        let header = sensitive_bytes([scheme, value].concat().into_bytes());
        let rejected = || Error::setup("the bearer token has characters that a header cannot contain");
        Ok(Self { header: Some(header.ok_or_else(rejected)?), keys: Vec::new() })
    }

    /// Whether this is a bearer token.
    #[cfg(feature = "sql")]
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

/// Makes the error for environment variables that do not contain credentials.
fn unusable(why: String) -> Error {
    Error::from(Kind::Credentials).with_source(why)
}

/// The maximum length of credentials from a file or a program, in bytes.
const MAX_CREDENTIALS: usize = 64 << 10;

/// Removes a byte order mark, and white space at both ends.
fn trimmed(text: &str) -> &str {
    text.trim().trim_start_matches('\u{feff}').trim()
}

/// Whether a text can be a key id or a secret.
fn is_word(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Whether a text has the form of a bearer token (`b64token` of RFC 6750).
fn is_token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    !body.is_empty() && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte))
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
