//! Types and paths of the generated crate as text with full names, in the form that `cargo public-api` prints.

use codegen::model::Ty;

/// The name of the generated crate, as callers write it.
pub(super) const CRATE: &str = "clickhouse_cloud";

/// The path of a named type.
pub(super) fn type_path(name: &str) -> String {
    format!("{CRATE}::types::{name}")
}

/// The path of the type that holds a call.
pub(super) fn call_path(name: &str) -> String {
    format!("{CRATE}::calls::{name}")
}

/// A type, with the full paths of all types in it.
pub(super) fn full(ty: &Ty) -> String {
    let of = |name: &str, inner: &Ty| format!("{}<{}>", type_path(name), full(inner));
    match ty {
        Ty::String => "alloc::string::String".into(),
        Ty::Integer => "i64".into(),
        Ty::Number => "f64".into(),
        Ty::Boolean => "bool".into(),
        Ty::Timestamp => type_path("Timestamp"),
        Ty::Secret => type_path("Secret"),
        Ty::LenientNumber => type_path("Number"),
        Ty::Quantity => type_path("Quantity"),
        Ty::Raw => type_path("Raw"),
        Ty::Binary => type_path("Binary"),
        Ty::Named(name) => type_path(name),
        Ty::List(inner) => of("List", inner),
        Ty::Map(inner) => of("Map", inner),
        Ty::Option(inner) => format!("core::option::Option<{}>", full(inner)),
        Ty::Sensitive(inner) => of("Sensitive", inner),
    }
}

/// An argument that accepts every type that converts into the type.
pub(super) fn into(ty: &str) -> String {
    format!("impl core::convert::Into<{ty}>")
}

/// The text with types renamed.
pub(super) fn renamed(text: &str, names: &std::collections::BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("::types::") {
        let (head, tail) = rest.split_at(start + "::types::".len());
        let end = tail.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(tail.len());
        let (name, after) = tail.split_at(end);
        out.push_str(head);
        out.push_str(names.get(name).map_or(name, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn only_whole_names_are_renamed() {
        let names = [("Old".to_owned(), "New".to_owned())].into();
        assert_eq!(renamed("c::types::Old, c::types::OldItem, Old", &names), "c::types::New, c::types::OldItem, Old");
    }
}
