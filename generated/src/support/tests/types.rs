//! Types as the generator writes them.

use crate::support::*;

object! {
    pub struct Node {
        pub name: Option<String> = "name" required(String),
        pub port: Option<i64> = "port",
        pub ratio: Option<f64> = "ratio",
        pub up: Option<bool> = "up",
        pub tier: Option<Tier> = "tier" deprecated("use another"),
        pub tags: Option<List<String>> = "tags" required(List<String>),
        pub expire_at: Nullable<Timestamp> = "expireAt" null(expire_at_null),
        pub backup: Nullable<String> = "backup" required(Nullable<String>),
        pub parent: Option<Box<Node>> = "parent" boxed(Node),
        pub left: Nullable<Box<Node>> = "left" boxed(Node) null(left_null),
        pub children: Option<List<Node>> = "children",
        pub limits: Option<Map<List<i64>>> = "limits",
        pub password: Option<Secret> = "password",
        pub headers: Option<Sensitive<Map<String>>> = "headers",
        pub source: Option<Source> = "source",
        pub extra: Option<serde_json::Value> = "extra",
    }
}

object! { pub struct Empty: Default {} }

object! {
    pub struct Pair requires PairArguments {
        pub left: Option<Box<Node>> = "left" required(Node),
        pub right: Nullable<Box<Node>> = "right" required(Nullable<Node>),
        pub weight: Nullable<f64> = "weight" null(weight_null) deprecated("use another"),
    }
}

open_enum! {
    /// How large.
    pub enum Tier {
        /// Small.
        Small = "small",
        #[deprecated]
        Large = "LARGE",
    }
}

object! {
    pub struct Log: Default {
        pub kind: Option<String> = "kind",
        pub size: Option<i64> = "size",
    }
}

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

object! {
    pub struct Settings: Default {
        pub level: Option<i64> = "level",
        .. others: Map<String>
    }
}

union! { pub enum Scalar by kind { Float(f64) = Number, Integer(i64) = Integer, Text(String) = String, Flag(bool) = Boolean } }
union! { pub enum Amount by kind { Float(f64) = Number or Integer, Object(Empty) = Object } }

object! {
    /// A number in every place where one can be.
    pub struct Numbers: Default {
        pub single: Option<f64> = "field",
        pub null: Nullable<f64> = "null" null(null_null),
        pub list: Option<List<f64>> = "list",
        pub options: Option<List<Option<f64>>> = "options",
        pub map: Option<Map<f64>> = "map",
        pub hidden: Option<Sensitive<List<f64>>> = "hidden",
        pub either: Option<TextOrNumber> = "either",
        pub lenient: Option<Number> = "lenient",
        .. others: Map<f64>
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
