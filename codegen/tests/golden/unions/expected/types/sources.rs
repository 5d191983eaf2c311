// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Sources.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

/// The object at `/components/schemas/Area` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Area {
    /// The property `name`.
    pub name: Option<String>,
    pub(crate) unlisted: Unlisted,
}

impl Area {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Area {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Area {
        name: optional String = "name",
    }
}

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
        /// Chosen with `password`, `user`, and without `key`.
        Password(box PasswordLogin) = has["password", "user"] lacks["key"],
        /// Chosen with `key`, `user`, and without `password`.
        Key(box KeyLogin) = has["key", "user"] lacks["password"],
    }
}

/// The object at `/components/schemas/Narrow` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Narrow {
    /// - Documented values: `[-2]`
    pub size: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

impl Narrow {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(size: impl Into<i64>) -> Self {
        Self {
            size: Some(size.into()),
            unlisted: Unlisted::default(),
        }
    }
}

object! {
    Narrow {
        size: required i64 = "size",
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
    /// A value at `/components/schemas/Place` of the document.
    pub enum Place by required {
        /// Chosen with any of `x`, `y`, and without `name`.
        Point(box Point) = any["x", "y"] lacks["name"],
        /// Chosen with any of `name`, and without `x`, `y`.
        Area(box Area) = any["name"] lacks["x", "y"],
        /// A JSON number.
        Number(f64) = Number or Integer,
    }
}

/// The object at `/components/schemas/Point` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The property `x`.
    pub x: Option<f64>,
    /// The property `y`.
    pub y: Option<f64>,
    pub(crate) unlisted: Unlisted,
}

impl Point {
    /// A value with nothing set; the document requires nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::blank()
    }
}

impl Default for Point {
    #[inline]
    fn default() -> Self {
        Self::blank()
    }
}

object! {
    Point {
        x: optional f64 = "x",
        y: optional f64 = "y",
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
    /// A value at `/components/schemas/TraceSource/properties/limit` of the document.
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
    /// The property `window`.
    pub window: Option<Window>,
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
        window: optional Window = "window",
    }
}

open_enum! {
    /// A string at `/components/schemas/TraceSource/properties/kind` of the document.
    pub enum TraceSourceKind {
        Trace = "trace",
    }
}

/// The object at `/components/schemas/Wide` of the document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wide {
    /// - Documented values: `[3000000000]`
    pub size: Option<i64>,
    /// The property `place`.
    pub place: Option<Place>,
    pub(crate) unlisted: Unlisted,
}

impl Wide {
    /// A value with what the document requires, and nothing else set.
    #[must_use]
    pub fn new(size: impl Into<i64>) -> Self {
        Self {
            size: Some(size.into()),
            ..Self::blank()
        }
    }
}

object! {
    Wide {
        size: required i64 = "size",
        place: optional Place = "place",
    }
}

union! {
    /// A value at `/components/schemas/Window` of the document.
    pub enum Window by tag("size") {
        /// `size` is `3000000000`.
        Wide(box Wide) = tag[3000000000_i64],
        /// `size` is `-2`.
        Narrow(box Narrow) = tag[-2],
    }
}
