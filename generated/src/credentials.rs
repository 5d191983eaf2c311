//! What requests are authorized with, and where it comes from.

mod command;
mod file;

pub use command::CommandCredentials;
pub use file::FileCredentials;

use crate::error::{BoxError, Error, Kind};
use base64::prelude::{Engine, BASE64_STANDARD};
use bytes::Bytes;
use http::HeaderValue;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use zeroize::Zeroizing;

/// What a [`Credentials`] returns.
pub type AuthorizationFuture<'a> = Pin<Box<dyn Future<Output = Result<Authorization, BoxError>> + Send + 'a>>;

/// A source of credentials. It is asked before every request, so that credentials may change while the client lives.
///
/// An [`Authorization`] is the simplest one: always itself. Implementations should answer from memory or a local file; a call waits
/// for them within its own deadline. Their errors end up in the `Display` of [`Error`], so they must not contain secrets.
pub trait Credentials: Send + Sync + 'static {
    /// What to authorize the next request with. The server just `refused` this one (status 401), if that is given: with any other,
    /// the call is tried again.
    fn authorization<'a>(&'a self, refused: Option<&'a Authorization>) -> AuthorizationFuture<'a>;

    /// Returns the authorization of a source that always gives the same one. A client that is given the same one again keeps its rate limit.
    fn fixed(&self) -> Option<&Authorization> {
        None
    }
}

/// The value of an `Authorization` header. `Debug` does not show it, and it is wiped from memory when the last copy is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization(HeaderValue);

impl Authorization {
    /// An API key: its key id, which is not the id it is managed by, and its secret.
    pub fn key(key_id: &str, key_secret: &str) -> Self {
        let pair = Zeroizing::new(format!("{key_id}:{key_secret}"));
        let encoded = Zeroizing::new(BASE64_STANDARD.encode(&*pair));
        Self::header("Basic ", &encoded).unwrap_or_else(|_| unreachable!("base64 is visible ASCII"))
    }

    /// Returns the authorization with a bearer token.
    #[doc = fact!(bearer)]
    ///
    /// Fails for characters that no token has, such as a line break.
    pub fn bearer(token: &str) -> Result<Self, Error> {
        Self::header("Bearer ", token)
    }

    #[doc = concat!("Returns the API key in the environment variables ", fact!(key_variables_in_words), ".")]
    /// White space around a value does not count. A blank variable counts as not set.
    ///
    /// Fails if no pair is set, or only half of one.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&fact!(key_variables), |name| std::env::var(name).ok())
    }

    /// Returns the key in the first of these pairs of variables, id and secret, that is set.
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

    /// Reads what a file or a program contains: a key id and its secret on two lines or, with a colon between them, on one line; or a
    /// bearer token on one line. Blank lines and a byte order mark do not count.
    ///
    /// Rejects everything else, such as JSON or an assignment, so that it is not sent to a server as a token.
    pub(crate) fn from_text(text: &[u8]) -> Result<Self, BoxError> {
        if text.len() > MAX_CREDENTIALS {
            return Err(format!("expected credentials, found more than {MAX_CREDENTIALS} bytes").into());
        }
        let text = std::str::from_utf8(text).map_err(|_| "expected credentials, found something that is not UTF-8")?;
        let lines: Vec<&str> = trimmed(text).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let found = match lines[..] {
            [] => "nothing",
            [first, ..] if first.starts_with(['{', '[', '"']) => "JSON",
            [token] if is_token(token) => return Ok(Self::bearer(token)?),
            [pair] => match pair.split_once(':') {
                Some((id, secret)) if is_word(id) && is_word(secret) => return Ok(Self::key(id, secret)),
                _ => "another line",
            },
            [id, secret] if is_word(id) && is_word(secret) && !id.contains(':') => return Ok(Self::key(id, secret)),
            [_, _] => "other lines",
            _ => "more lines",
        };
        Err(format!("expected a key id and its secret on two lines, or a token on one; found {found}").into())
    }

    fn header(scheme: &str, value: &str) -> Result<Self, Error> {
        // The value's clones share this buffer, which wipes itself.
        let text = Zeroizing::new([scheme, value].concat().into_bytes());
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text))
            .map_err(|_| Error::setup("the bearer token has characters that no token has"))?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    /// Whether this is a bearer token and no API key.
    #[cfg(feature = "sql")]
    pub(crate) fn is_bearer(&self) -> bool {
        self.0.as_bytes().starts_with(b"Bearer ")
    }

    pub(crate) fn value(&self) -> HeaderValue {
        self.0.clone()
    }
}

fn unusable(why: String) -> Error {
    Error::from(Kind::Credentials).with_source(why)
}

/// The longest credentials that are read from a file or a program, in bytes.
const MAX_CREDENTIALS: usize = 64 << 10;

/// Without a byte order mark, and without white space at both ends.
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
    fn authorization<'a>(&'a self, _refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
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
