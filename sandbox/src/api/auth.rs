//! Authenticates requests, and checks their permissions.

pub(crate) mod resource;

use std::collections::{BTreeSet, VecDeque};
use std::sync::Mutex;

use axum::http::header::AUTHORIZATION;
use axum::http::HeaderMap;
use base64::prelude::{Engine, BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Keys created through the API that are accepted; the oldest are dropped first.
const MADE: usize = 1_000;

/// A key that the sandbox accepts.
#[derive(Clone, PartialEq)]
pub struct Key {
    id: String,
    secret: String,
    permissions: Option<BTreeSet<String>>,
    /// Whether `id` and `secret` are hashes of those that log in.
    is_hashed: bool,
}

impl Key {
    /// A key with all permissions.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { id: id.into(), secret: secret.into(), permissions: None, is_hashed: false }
    }

    /// A key of which only the hashes are known: SHA-256 in base64.
    pub(crate) fn hashed(id: &str, secret: &str) -> Self {
        Self { is_hashed: true, ..Self::new(id, secret) }
    }

    /// Whether this is the key with an id and a secret.
    fn is(&self, id: &str, secret: &str) -> bool {
        let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
        match self.is_hashed {
            true => self.id == hash(id) && self.secret == hash(secret),
            false => self.id == id && self.secret == secret,
        }
    }

    /// Restricts the key to these permissions, such as `control-plane:service:view`. Operations that need others are rejected with 403.
    #[must_use]
    pub fn permissions<T: Into<String>>(mut self, permissions: impl IntoIterator<Item = T>) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }

    /// The user name of HTTP Basic.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The password of HTTP Basic.
    pub fn secret(&self) -> &str {
        &self.secret
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Key").field("id", &self.id).field("permissions", &self.permissions).finish_non_exhaustive()
    }
}

/// All keys and tokens that are accepted.
pub(crate) struct Keys {
    given: Vec<Key>,
    tokens: Vec<String>,
    made: Mutex<VecDeque<(Key, Home)>>,
}

/// The resource of a key that was created through the API: the path of its collection, and its id there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Home {
    pub(crate) path: String,
    pub(crate) id: String,
}

/// The caller of a request that was accepted.
#[derive(Debug, PartialEq)]
pub(crate) struct Admitted {
    /// The id of the key, or the token.
    pub(crate) name: String,
    /// The resource of a key that was created through the API.
    pub(crate) home: Option<Home>,
    /// Whether it is a bearer token, which may only read.
    pub(crate) is_token: bool,
}

/// Why a request is rejected.
#[derive(Debug, PartialEq)]
pub(crate) enum Denial {
    /// 401, and why.
    Unknown(&'static str),
    /// 403, and the permissions that are missing.
    Forbidden(Vec<String>),
    /// 403, because a token may only read.
    ReadOnly,
    /// 403, because the key may not be used from this address.
    Address(std::net::IpAddr),
}

impl Keys {
    pub(crate) fn new(given: Vec<Key>, tokens: Vec<String>) -> Self {
        Self { given, tokens, made: Mutex::default() }
    }

    pub(crate) fn first(&self) -> &Key {
        &self.given[0]
    }

    /// Accepts a key that was created through the API.
    pub(crate) fn add(&self, key: Key, home: Home) {
        if let Ok(mut made) = self.made.lock() {
            if made.len() >= MADE {
                made.pop_front();
            }
            made.push_back((key, home));
        }
    }

    pub(crate) fn first_token(&self) -> &str {
        self.tokens.first().map_or("", String::as_str)
    }

    /// The key, if it holds all permissions; or the token, if nothing is to be changed.
    pub(crate) fn admit(&self, headers: &HeaderMap, scopes: &[String], reads: bool) -> Result<Admitted, Denial> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        let value = values.next().ok_or(Denial::Unknown("the Authorization header is missing"))?;
        if values.next().is_some() {
            return Err(Denial::Unknown("there are several Authorization headers"));
        }
        if let Some(token) = of_scheme("bearer", value.as_bytes()) {
            let own = || self.tokens.iter().any(|own| own == token);
            return match own() {
                true if reads => Ok(Admitted { name: token.to_owned(), home: None, is_token: true }),
                true => Err(Denial::ReadOnly),
                false => Err(Denial::Unknown("the token is unknown")),
            };
        }
        let (id, secret) = credentials(value.as_bytes())
            .ok_or(Denial::Unknown("HTTP Basic credentials or a bearer token are expected"))?;
        let is_own = |key: &Key| key.is(&id, &secret);
        let known = self.given.iter().find(|key| is_own(key)).map(|key| (key.clone(), None));
        let made = || {
            let made = self.made.lock().ok()?;
            made.iter().find(|(key, _)| is_own(key)).map(|(key, home)| (key.clone(), Some(home.clone())))
        };
        let (key, home) = known.or_else(made).ok_or(Denial::Unknown("the key is unknown or its secret is wrong"))?;
        let held = |scope: &&String| key.permissions.as_ref().is_none_or(|held| held.contains(*scope));
        let missing: Vec<String> = scopes.iter().filter(|scope| !held(scope)).cloned().collect();
        if missing.is_empty() {
            Ok(Admitted { name: key.id, home, is_token: false })
        } else {
            Err(Denial::Forbidden(missing))
        }
    }
}

fn credentials(value: &[u8]) -> Option<(String, String)> {
    let decoded = String::from_utf8(BASE64_STANDARD.decode(of_scheme("basic", value)?).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}

/// The text after a scheme, whose case does not matter.
fn of_scheme<'v>(wanted: &str, value: &'v [u8]) -> Option<&'v str> {
    let (scheme, rest) = std::str::from_utf8(value).ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case(wanted).then_some(rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: Option<&str>, scopes: &[&str], expected: Result<&str, Denial>) {
        let given = vec![Key::new("all", "s"), Key::new("some", "s:t").permissions(["view"])];
        let keys = Keys::new(given, vec!["t0k".into()]);
        let mut headers = HeaderMap::new();
        if let Some(header) = header {
            headers.insert(AUTHORIZATION, header.parse().unwrap());
        }
        let scopes: Vec<String> = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let admitted = keys.admit(&headers, &scopes, scopes.is_empty()).map(|admitted| admitted.name);
        assert_eq!(admitted, expected.map(str::to_owned));
    }

    fn basic(text: &str) -> String {
        format!("Basic {}", BASE64_STANDARD.encode(text))
    }

    #[test]
    fn only_known_keys_can_log_in() {
        check(Some(&basic("all:s")), &["view", "manage"], Ok("all"));
        check(Some(&basic("some:s:t")), &["view"], Ok("some"));
        check(None, &[], Err(Denial::Unknown("the Authorization header is missing")));
        check(Some(&basic("all:t")), &[], Err(Denial::Unknown("the key is unknown or its secret is wrong")));
        for wrong in ["Digest x", "Basic", "Basic ===", "Basic /w=="] {
            let expected = Denial::Unknown("HTTP Basic credentials or a bearer token are expected");
            check(Some(wrong), &[], Err(expected));
        }
    }

    #[test]
    fn a_token_may_only_read() {
        check(Some("bearer t0k"), &[], Ok("t0k"));
        check(Some("Bearer t0k"), &["manage"], Err(Denial::ReadOnly));
        check(Some("Bearer other"), &[], Err(Denial::Unknown("the token is unknown")));
        check(Some("Bearer "), &[], Err(Denial::Unknown("the token is unknown")));
    }

    #[test]
    fn every_permission_is_required() {
        check(Some(&basic("some:s:t")), &["view", "manage"], Err(Denial::Forbidden(vec!["manage".into()])));
    }
}
