//! Rust names for names of the document: one place, so that a document never renames an item silently.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// A type name: upper camel case.
pub fn type_name(wire: &str) -> String {
    identifier(&words(wire).to_upper_camel_case(), "X")
}

/// A variant name: upper camel case; values made of punctuation are spelled out.
pub fn variant_name(wire: &str) -> String {
    if wire.is_empty() {
        return "Empty".to_owned();
    }
    let camel = words(wire).to_upper_camel_case();
    if camel.is_empty() {
        let spelled: Vec<_> = wire.chars().map(spell).collect();
        return spelled.concat();
    }
    let name = identifier(&camel, "V");
    if RESERVED_VARIANTS.contains(&name.as_str()) {
        return format!("{name}Value");
    }
    name
}

/// A field, argument, method or module name: snake case.
pub fn value_name(wire: &str) -> String {
    identifier(&words(wire).to_snake_case(), "x_")
}

/// A constant name: upper snake case.
pub fn constant_name(wire: &str) -> String {
    identifier(&words(wire).to_shouty_snake_case(), "X_")
}

/// A Cargo feature name: lower case words joined by hyphens.
pub fn feature_name(wire: &str) -> String {
    let lower: String = wire.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<_> = lower.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        "other".to_owned()
    } else {
        parts.join("-")
    }
}

/// Names already given in one scope; a clash gets the first free number.
#[derive(Debug, Clone, Default)]
pub struct Scope(BTreeSet<String>);

impl Scope {
    /// A scope in which these names are taken.
    pub fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(names.into_iter().map(str::to_owned).collect())
    }

    /// Takes a name that is free, and says whether it was.
    pub fn take(&mut self, name: &str) -> bool {
        self.0.insert(name.to_owned())
    }

    /// Gives the name, or the name with the first free number from 2.
    pub fn unique(&mut self, name: &str) -> String {
        if self.take(name) {
            return name.to_owned();
        }
        let separator = if name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        let free = (2..).map(|n| format!("{name}{separator}{n}")).find(|candidate| !self.0.contains(candidate));
        let free = free.unwrap_or_default();
        self.0.insert(free.clone());
        free
    }

    /// Gives the name with a suffix when it is taken, and with a number when that is taken too.
    pub fn unique_or(&mut self, name: &str, suffix: &str) -> String {
        if self.take(name) {
            return name.to_owned();
        }
        self.unique(&format!("{name}{suffix}"))
    }
}

/// Replaces everything that no identifier can hold by a word boundary; signs that tell values apart become words.
fn words(wire: &str) -> String {
    let signed = wire.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let wire = match signed {
        Some(rest) => format!("minus {rest}"),
        None => wire.to_owned(),
    };
    wire.chars().filter(|c| *c != '\'').map(|c| if unicode_ident::is_xid_continue(c) { c } else { '-' }).collect()
}

fn identifier(name: &str, prefix: &str) -> String {
    let name = match name.chars().next() {
        None => prefix.trim_end_matches('_').to_owned(),
        Some(c) if unicode_ident::is_xid_start(c) => name.to_owned(),
        Some(_) => format!("{prefix}{name}"),
    };
    if syn::parse_str::<syn::Ident>(&name).is_ok() && name != "gen" {
        name
    } else {
        format!("{name}_")
    }
}

fn spell(c: char) -> String {
    match c {
        '+' => "Plus".into(),
        '-' => "Minus".into(),
        '*' => "Star".into(),
        '/' => "Slash".into(),
        '=' => "Equal".into(),
        '<' => "Less".into(),
        '>' => "Greater".into(),
        '!' => "Not".into(),
        '.' => "Dot".into(),
        '_' => "Underscore".into(),
        ' ' => "Space".into(),
        other => format!("U{:04x}", other as u32),
    }
}

/// Type names that the crate's own types and Rust's prelude use.
pub const RESERVED_TYPES: [&str; 34] = [
    "Clone", "Copy", "Debug", "Default", "Drop", "Eq", "Err", "From", "Into", "Iterator", "List", "Map", "None", "Null",
    "Nullable", "Number", "Ok", "Option", "Ord", "PartialEq", "Quantity", "Raw", "Rejected", "Result", "Secret", "Self",
    "Send", "Sensitive", "Some", "String", "Sync", "Timestamp", "Unlisted", "Vec",
];

/// Names of fields and setters that generated structs have of their own.
pub const RESERVED_FIELDS: [&str; 4] = ["new", "blank", "with_field", "unlisted"];

/// Names that generated calls have of their own.
pub const RESERVED_PARAMETERS: [&str; 12] = [
    "client", "options", "send", "request", "pages", "items", "body", "url", "header_map", "with_timeout", "with_retry", "into_future",
];

/// Variants that generated enums and unions have of their own.
pub const RESERVED_VARIANTS: [&str; 2] = ["Unknown", "Self"];

/// Methods that the client has of its own.
pub const RESERVED_METHODS: [&str; 16] = [
    "builder", "new", "from_env", "wait", "request", "execute", "base_url", "http", "clone", "credentials",
    "set_credentials", "operation", "rate_limit", "config", "user_agent", "with_credentials",
];
