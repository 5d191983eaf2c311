//! Types as the generator writes them.

use crate::support::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub name: Option<String>,
    pub port: Option<i64>,
    pub ratio: Option<f64>,
    pub up: Option<bool>,
    pub tier: Option<Tier>,
    pub tags: Option<List<String>>,
    pub expire_at: Nullable<Timestamp>,
    pub backup: Nullable<String>,
    pub parent: Option<Box<Node>>,
    pub left: Nullable<Box<Node>>,
    pub children: Option<List<Node>>,
    pub limits: Option<Map<List<i64>>>,
    pub password: Option<Secret>,
    pub headers: Option<Sensitive<Map<String>>>,
    pub source: Option<Source>,
    pub extra: Option<serde_json::Value>,
    pub(crate) unlisted: Unlisted,
}

object! {
    Node {
        name: required String = "name",
        port: optional i64 = "port",
        ratio: optional f64 = "ratio",
        up: optional bool = "up",
        #[deprecated]
        tier: optional Tier = "tier",
        tags: required List<String> = "tags",
        expire_at, expire_at_null: nullable Timestamp = "expireAt",
        backup: required_nullable String = "backup",
        parent: optional Box<Node> = "parent",
        left, left_null: nullable Box<Node> = "left",
        children: optional List<Node> = "children",
        limits: optional Map<List<i64>> = "limits",
        password: optional Secret = "password",
        headers: optional Sensitive<Map<String>> = "headers",
        source: optional Source = "source",
        extra: optional serde_json::Value = "extra",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Empty {
    pub(crate) unlisted: Unlisted,
}

object! { Empty {} }

open_enum! {
    /// How large.
    pub enum Tier {
        /// Small.
        Small = "small",
        #[deprecated]
        Large = "LARGE",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    pub kind: Option<String>,
    pub size: Option<i64>,
    pub(crate) unlisted: Unlisted,
}

object! { Log { kind: optional String = "kind", size: optional i64 = "size" } }

union! {
    /// Chosen by a property, or by what it is.
    pub enum Source by tag("kind") {
        Log(box Log) = tag["log", "trace"],
        Builder(box Node) = tag["builder"] or absent,
        Chart(Chart) = tag["chart"],
        Text(String) = String,
        Parts(List<Source>) = Array,
    }
}

union! {
    /// A union in a union.
    pub enum Chart by tag("configType") {
        /// Built.
        Built(box Node) = absent,
        Sql(box Log) = tag["sql"],
    }
}

union! { pub enum Version by tag("version") { One(box Log) = tag[1], Minus(box Node) = tag[-2], Last(Empty) = tag[true] } }

union! { pub enum Credentials by required {
    Plain(box Log) = has["username", "password"] lacks["connectionString"],
    Uri(box Node) = has["connectionString"],
    Nothing(Empty) = has[] lacks["token"],
} }

union! { pub enum Keys by required { Some(box Log) = any["id", "secret"] lacks["uri"], Uri(Empty) = has["uri"] } }

#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub level: Option<i64>,
    pub others: Map<String>,
    pub(crate) unlisted: Unlisted,
}

object! { Settings, rest others { level: optional i64 = "level" } }

union! { pub enum Scalar by kind { Float(f64) = Number, Integer(i64) = Integer, Text(String) = String, Flag(bool) = Boolean } }
union! { pub enum Amount by kind { Float(f64) = Number or Integer, Object(Empty) = Object } }

/// A number in every place where one can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    pub field: Option<f64>,
    pub null: Nullable<f64>,
    pub list: Option<List<f64>>,
    pub options: Option<List<Option<f64>>>,
    pub map: Option<Map<f64>>,
    pub hidden: Option<Sensitive<List<f64>>>,
    pub either: Option<TextOrNumber>,
    pub lenient: Option<Number>,
    pub others: Map<f64>,
    pub(crate) unlisted: Unlisted,
}

object! {
    Numbers, rest others {
        field: required f64 = "field",
        null: required_nullable f64 = "null",
        list: required List<f64> = "list",
        options: required List<Option<f64>> = "options",
        map: required Map<f64> = "map",
        hidden: required Sensitive<List<f64>> = "hidden",
        either: required TextOrNumber = "either",
        lenient: required Number = "lenient",
    }
}

union! {
    /// A text or a number.
    pub enum TextOrNumber by kind {
        /// A JSON string.
        Text(String) = String,
        /// A JSON number.
        Number(f64) = Number or Integer,
    }
}
