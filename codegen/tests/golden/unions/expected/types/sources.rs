// @generated from the OpenAPI document of the ClickHouse Cloud API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Sources.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/KeyLogin` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyLogin {
    /// The property `user`.
    pub user: Option<String>,
    /// The property `key`.
    pub key: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl KeyLogin {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(user: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            user: Some(user.into()),
            key: Some(key.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    KeyLogin {
        user: required String = "user",
        key: required String = "key",
    }
}

/// The object at `/components/schemas/LogSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogSource {
    /// The property `kind`.
    pub kind: Option<LogSourceKind>,
    /// The property `login`.
    pub login: Option<Login>,
    pub(crate) unlisted: Unlisted,
}

impl LogSource {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(kind: impl Into<LogSourceKind>) -> Self {
        Self {
            kind: Some(kind.into()),
            ..Self::blank()
        }
    }
}

object! {
    LogSource {
        kind: required LogSourceKind = "kind",
        login: optional Login = "login",
    }
}

open_enum! {
    /// A string at `/components/schemas/LogSource/properties/kind` of the document.
    pub enum LogSourceKind {
        Log = "log",
    }
}

union! {
    /// A value at `/components/schemas/Login` of the document.
    pub enum Login by required {
        /// With `password`, `user`.
        Password(box PasswordLogin) = has["password", "user"] lacks["key"],
        /// With `key`, `user`.
        Key(box KeyLogin) = has["key", "user"] lacks["password"],
    }
}

/// The object at `/components/schemas/PasswordLogin` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PasswordLogin {
    /// The property `user`.
    pub user: Option<String>,
    /// The property `password`.
    pub password: Option<Secret>,
    pub(crate) unlisted: Unlisted,
}

impl PasswordLogin {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user: Some(user.into()),
            password: Some(password.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    PasswordLogin {
        user: required String = "user",
        password: required Secret = "password",
    }
}

union! {
    /// A value at `/components/schemas/Source` of the document.
    pub enum Source by tag("kind") {
        /// `kind` is `log`.
        Log(box LogSource) = tag["log"],
        /// `kind` is `trace` or `kind` is absent.
        Trace(box TraceSource) = tag["trace"] or absent,
    }
}

union! {
    /// A value at `/components/schemas/TraceSource/properties/limit/oneOf/0` of the document.
    pub enum StringOrInteger by kind {
        /// A JSON string.
        String(String) = String,
        /// A JSON integer.
        Integer(i64) = Integer,
    }
}

/// The object at `/components/schemas/TraceSource` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraceSource {
    /// The property `kind`.
    pub kind: Option<TraceSourceKind>,
    /// The property `limit`.
    pub limit: Option<StringOrInteger>,
    pub(crate) unlisted: Unlisted,
}

impl TraceSource {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for TraceSource {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    TraceSource {
        kind: optional TraceSourceKind = "kind",
        limit: optional StringOrInteger = "limit",
    }
}

open_enum! {
    /// A string at `/components/schemas/TraceSource/properties/kind` of the document.
    pub enum TraceSourceKind {
        Trace = "trace",
    }
}
