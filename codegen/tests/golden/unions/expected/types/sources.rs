// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Types of the tag Sources.

#[allow(unused_imports, reason = "not every file needs the runtime's types")]
use super::*;

object! {
    /// Value of the variant `Area` of [`Place`].
    ///
    /// Schema: `/components/schemas/Area`.
    pub struct Area: Default {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}

object! {
    /// Value of the variant `Key` of [`Login`].
    ///
    /// Schema: `/components/schemas/KeyLogin`.
    pub struct KeyLogin {
        /// The property `user`.
        ///
        /// - Required.
        pub user: Option<String> = "user" required(String),
        /// The property `key`.
        ///
        /// - Required.
        pub key: Option<String> = "key" required(String),
    }
}

object! {
    /// Value of the variant `Log` of [`Source`].
    ///
    /// Schema: `/components/schemas/LogSource`.
    pub struct LogSource {
        /// Value of type [`LogSourceKind`].
        ///
        /// - Required.
        pub kind: Option<LogSourceKind> = "kind" required(LogSourceKind),
        /// Value of type [`Login`].
        pub login: Option<Login> = "login",
    }
}

open_enum! {
    /// Value of `kind` of [`LogSource`].
    pub enum LogSourceKind {
        Log = "log",
    }
}

union! {
    /// Value of `login` of [`LogSource`].
    ///
    /// Schema: `/components/schemas/Login`.
    pub enum Login by required {
        /// Chosen with `password`, `user`, and without `key`.
        Password(box PasswordLogin) = has["password", "user"] lacks["key"],
        /// Chosen with `key`, `user`, and without `password`.
        Key(box KeyLogin) = has["key", "user"] lacks["password"],
    }
}

object! {
    /// Value of the variant `Narrow` of [`Window`].
    ///
    /// Schema: `/components/schemas/Narrow`.
    pub struct Narrow {
        /// The property `size`.
        ///
        /// - Required.
        /// - Documented values: `[-2]`
        pub size: Option<i64> = "size" required(i64),
    }
}

object! {
    /// Value of the variant `Password` of [`Login`].
    ///
    /// Schema: `/components/schemas/PasswordLogin`.
    pub struct PasswordLogin {
        /// The property `user`.
        ///
        /// - Required.
        pub user: Option<String> = "user" required(String),
        /// The property `password`.
        ///
        /// - Required.
        pub password: Option<Secret> = "password" required(Secret),
    }
}

union! {
    /// Value of `place` of [`Wide`].
    ///
    /// Schema: `/components/schemas/Place`.
    pub enum Place by required {
        /// Chosen with any of `x`, `y`, and without `name`.
        Point(box Point) = any["x", "y"] lacks["name"],
        /// Chosen with any of `name`, and without `x`, `y`.
        Area(box Area) = any["name"] lacks["x", "y"],
        /// A JSON number.
        Number(f64) = Number or Integer,
    }
}

object! {
    /// Value of the variant `Point` of [`Place`].
    ///
    /// Schema: `/components/schemas/Point`.
    pub struct Point: Default {
        /// The property `x`.
        pub x: Option<f64> = "x",
        /// The property `y`.
        pub y: Option<f64> = "y",
    }
}

union! {
    /// Request body of `source_create`.
    ///
    /// Schema: `/components/schemas/Source`.
    pub enum Source by tag("kind") {
        /// `kind` is `log`.
        Log(box LogSource) = tag["log"],
        /// `kind` is `trace` or `kind` is absent.
        Trace(box TraceSource) = tag["trace"] or absent,
    }
}

union! {
    /// Value of `limit` of [`TraceSource`].
    pub enum StringOrInteger by kind {
        /// A JSON string.
        String(String) = String,
        /// A JSON integer.
        Integer(i64) = Integer,
    }
}

object! {
    /// Value of the variant `Trace` of [`Source`].
    ///
    /// Schema: `/components/schemas/TraceSource`.
    pub struct TraceSource: Default {
        /// Value of type [`TraceSourceKind`].
        pub kind: Option<TraceSourceKind> = "kind",
        /// Value of type [`StringOrInteger`].
        pub limit: Option<StringOrInteger> = "limit",
        /// Value of type [`Window`].
        pub window: Option<Window> = "window",
    }
}

open_enum! {
    /// Value of `kind` of [`TraceSource`].
    pub enum TraceSourceKind {
        Trace = "trace",
    }
}

object! {
    /// Value of the variant `Wide` of [`Window`].
    ///
    /// Schema: `/components/schemas/Wide`.
    pub struct Wide {
        /// The property `size`.
        ///
        /// - Required.
        /// - Documented values: `[3000000000]`
        pub size: Option<i64> = "size" required(i64),
        /// Value of type [`Place`].
        pub place: Option<Place> = "place",
    }
}

union! {
    /// Value of `window` of [`TraceSource`].
    ///
    /// Schema: `/components/schemas/Window`.
    pub enum Window by tag("size") {
        /// `size` is `3000000000`.
        Wide(box Wide) = tag[3000000000_i64],
        /// `size` is `-2`.
        Narrow(box Narrow) = tag[-2],
    }
}
