//! Makes Rust names from names of the document. All names are made here, so that progenitor renames no item.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::runtime;

/// A type name: upper camel case. `Self` can be the result, as a part of a longer name. As a whole name it is reserved.
pub fn type_name(wire: &str) -> String {
    let mut name = words(wire).to_upper_camel_case();
    if !name.starts_with(unicode_ident::is_xid_start) {
        name.insert(0, 'X');
    }
    // After digits, one pass is not enough: `a1B2c` becomes `A1B2c`, and then `A1b2c`.
    for _ in 0..4 {
        name = name.to_upper_camel_case();
    }
    name
}

/// The name of a file of types: snake case in ASCII, as rustc requires for modules.
pub fn file_name(wire: &str) -> String {
    let ascii: String = wire.chars().map(|c| if c.is_ascii() { c } else { '-' }).collect();
    let mut name = value_name(&ascii);
    // File systems allow 255 bytes.
    name.truncate(100);
    name
}

/// A variant name: upper camel case. Values made of punctuation are spelled out.
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

/// The names that are taken in a scope. A name that is taken gets the first free number.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
    /// The next number to try, by name. Smaller numbers are taken.
    next: BTreeMap<String, usize>,
}

/// The names of types that are taken. Names have the form that typify produces, which would rename others.
#[derive(Debug, Clone)]
pub struct TypeScope(Scope);

impl TypeScope {
    /// A scope in which these names are taken.
    pub fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(Scope::reserving(names))
    }

    /// Returns the name. If it is taken, adds the first free number from 2.
    pub fn unique(&mut self, name: &str) -> String {
        self.unique_or(name, "")
    }

    /// Returns the name. If it is taken, adds the suffix. If that is taken too, adds a number.
    pub fn unique_or(&mut self, name: &str, suffix: &str) -> String {
        let suffixed = type_name(&format!("{name}{suffix}"));
        if let Some(free) = [type_name(name), suffixed.clone()].into_iter().find(|name| self.0.take(name)) {
            return free;
        }
        let separator = if suffixed.ends_with(|c: char| c.is_ascii_digit()) { "N" } else { "" };
        self.0.numbered(&suffixed, |n| type_name(&format!("{suffixed}{separator}{n}")))
    }
}

impl Scope {
    /// A scope in which these names are taken.
    pub fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: names.into_iter().map(str::to_owned).collect(), next: BTreeMap::new() }
    }

    /// Takes a name. Returns whether it was free.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Returns the name. If it is taken, adds the first free number from 2.
    pub fn unique(&mut self, name: &str) -> String {
        if self.take(name) {
            return name.to_owned();
        }
        // With a number, the `_` of a keyword is not needed, and rustc warns of it in a variant.
        let base = match name.trim_end_matches('_') {
            "" => name,
            base => base,
        };
        let separator = if base.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        self.numbered(base, |n| format!("{base}{separator}{n}"))
    }

    /// Returns the name with the first free number from 2.
    fn numbered(&mut self, base: &str, name: impl Fn(usize) -> String) -> String {
        let mut number = self.next.get(base).copied().unwrap_or(2);
        let mut free = name(number);
        while !self.take(&free) {
            number += 1;
            free = name(number);
        }
        self.next.insert(base.to_owned(), number + 1);
        free
    }

    /// Returns the name. If it is taken, adds the suffix. If that is taken too, adds a number.
    pub fn unique_or(&mut self, name: &str, suffix: &str) -> String {
        if self.take(name) {
            return name.to_owned();
        }
        // The `_` of a keyword is removed before the suffix: progenitor would drop it there.
        self.unique(&format!("{}{suffix}", name.trim_end_matches('_')))
    }
}

/// Replaces characters that no identifier can contain by a word boundary. Signs that distinguish values become words.
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

/// Names that no generated type has: those of Rust's prelude, which a glob import of the types would hide, and those of the runtime.
pub fn reserved_types() -> impl Iterator<Item = &'static str> {
    let runtime = runtime::TYPES.into_iter().chain(runtime::CALL_IMPORTS).chain(runtime::ROOT_IMPORTS);
    PRELUDE.into_iter().chain(runtime)
}

/// Types, traits and variants that are in scope everywhere in Rust.
const PRELUDE: [&str; 46] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Null",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Names that no file has: `mod`, and crates that the macros of types name, because rustc would find a module of that name first.
pub const RESERVED_FILES: [&str; 4] = ["mod", "serde", "serde_json", "std"];

/// Names that no field and no setter has: other members of a struct, and methods of traits, which a setter would hide.
pub fn reserved_fields() -> impl Iterator<Item = &'static str> {
    let members = ["blank", "new", "unlisted", "default", "deserialize", "eq", "ne", "serialize"];
    runtime::OBJECT_METHODS.into_iter().map(|method| method.name).chain(members).chain(TRAIT_METHODS)
}

/// Names that no argument has: other members of a call, variables of the code that builds its request, and methods of traits.
pub fn reserved_parameters() -> impl Iterator<Item = &'static str> {
    let members = ["client", "options", "request", "body", "url"];
    let methods = runtime::CALL_METHODS.into_iter().map(|method| method.name).chain(runtime::RESULT_METHODS);
    let functions =
        runtime::CALL_IMPORTS.into_iter().filter(|name| name.starts_with(char::is_lowercase) && *name != "call");
    methods.chain(functions).chain(members).chain(TRAIT_METHODS)
}

/// Names that no method of an operation has.
pub fn reserved_methods() -> impl Iterator<Item = &'static str> {
    runtime::CLIENT_METHODS.into_iter().chain(["clone"])
}

/// Methods that structs and calls have from traits.
const TRAIT_METHODS: [&str; 9] =
    ["borrow", "borrow_mut", "clone", "clone_from", "clone_into", "fmt", "into", "to_owned", "try_into"];

/// Variants that all generated enums and unions have, and the associated type that a variant would hide.
pub const RESERVED_VARIANTS: [&str; 3] = ["Unknown", "Self", "Err"];

/// Functions that credentials already have, also from the traits that they implement.
pub const RESERVED_CREDENTIALS: [&str; 22] = [
    "add_to",
    "and",
    "authorization",
    "bearer",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "combined",
    "eq",
    "fixed",
    "fmt",
    "from_env",
    "from_lookup",
    "from_text",
    "header",
    "into",
    "is_bearer",
    "key",
    "placed",
    "to_owned",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_names_do_not_change_when_converted_again() {
        let names =
            ["a", "AB", "V1_2", "3d", "self", "Self", "", "_", "a1B2c3", "HTTPServer", "x-y.z", "1a2b", "été", "😀"];
        for wire in names {
            let name = type_name(wire);
            assert_eq!(type_name(&name), name, "{wire}");
            assert!(syn::parse_str::<syn::Ident>(&name).is_ok() || name == "Self", "{wire}: {name}");
        }
        let mut scope = TypeScope::reserving(reserved_types());
        let given = ["V1", "V1", "V1", "AB", "Ab", "Self"].map(|name| scope.unique_or(name, "Type"));
        assert_eq!(given, ["V1", "V1Type", "V1Type2", "Ab", "AbType", "SelfType"]);
    }

    #[test]
    fn files_have_ascii_names() {
        assert_eq!(file_name("Über uns"), "ber_uns");
        assert_eq!(file_name("名"), "x");
        assert_eq!(file_name("mod"), "mod_");
    }
}
