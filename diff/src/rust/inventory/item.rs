//! A public item, and the collector of the items of one type or operation.

use std::collections::{BTreeMap, BTreeSet};

use super::super::text::{into, CRATE};
use codegen::runtime::Method;

/// The kind of an item, in the word that reports use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Type,
    Field,
    /// A field of a struct that callers write as a literal, so that a further field breaks them.
    RequiredField,
    Variant,
    Constructor,
    Setter,
    Method,
    /// A method of the client.
    Operation,
    Constant,
    Impl,
    /// A derived trait, which is not a separate item.
    Derived,
    Feature,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::Type => "type",
            Kind::Field | Kind::RequiredField => "field",
            Kind::Variant => "variant",
            Kind::Constructor => "constructor",
            Kind::Setter => "setter",
            Kind::Method => "method",
            Kind::Operation => "operation",
            Kind::Constant => "constant",
            Kind::Impl | Kind::Derived => "impl",
            Kind::Feature => "feature",
        }
    }
}

/// An argument of a constructor or of a method of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Argument {
    pub(crate) name: String,
    /// Its name in the document. It is empty for a body.
    pub(crate) wire: String,
    pub(crate) ty: String,
}

/// A public item.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    pub(crate) path: String,
    /// The type, or the method of the client, that it belongs to.
    pub(crate) owner: String,
    /// Its location in the document.
    pub(crate) pointer: String,
    /// Its arguments, if their order or number matters.
    pub(crate) arguments: Vec<Argument>,
    /// The features of which one is required. It is empty if none is.
    pub(crate) features: BTreeSet<String>,
    /// Its name in the document, if that is a value on the wire.
    pub(crate) wire: String,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
}

/// The items by their text: the path of the item and its signature. No two items have the same text.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    pub(crate) items: BTreeMap<String, Item>,
}

/// Collects the items of one type or operation.
pub(super) struct Owner<'i> {
    pub(super) inventory: &'i mut Inventory,
    pub(super) name: String,
    pub(super) path: String,
    pub(super) pointer: String,
    pub(super) features: BTreeSet<String>,
}

impl Owner<'_> {
    pub(super) fn add(&mut self, kind: Kind, path: String, text: String) -> &mut Item {
        let item = Item {
            kind,
            path,
            owner: self.name.clone(),
            pointer: self.pointer.clone(),
            arguments: Vec::new(),
            features: self.features.clone(),
            wire: String::new(),
            deprecated: false,
        };
        self.inventory.items.entry(text).or_insert(item)
    }

    /// A member whose text is the path of its owner and a suffix.
    pub(super) fn member(&mut self, kind: Kind, before: &str, name: &str, after: &str) -> &mut Item {
        let path = format!("{}::{name}", self.path);
        let text = format!("pub {before}{path}{after}");
        self.add(kind, path, text)
    }

    /// Methods that a macro of the runtime writes for all items of a kind.
    pub(super) fn runtime_methods(&mut self, methods: &[Method]) {
        for method in methods {
            self.member(Kind::Method, "fn ", method.name, &method.signature.replace("$crate", CRATE));
        }
    }

    /// An implementation, with the lines of its members.
    pub(super) fn implementation(&mut self, of: &str, members: &[(&str, &str, &str)]) {
        let (generics, of) = of.split_once('|').unwrap_or(("", of));
        let text = format!("impl{generics} {of} for {}", self.path);
        self.add(Kind::Impl, self.path.clone(), text);
        for (before, name, after) in members {
            self.member(Kind::Impl, before, name, after);
        }
    }

    /// The line of a block of methods.
    pub(super) fn block(&mut self) {
        self.add(Kind::Impl, self.path.clone(), format!("impl {}", self.path));
    }

    pub(super) fn derived(&mut self, names: &[&str]) {
        for name in names {
            let path = self.path.clone();
            self.add(Kind::Derived, path.clone(), format!("impl {name} for {path}"));
        }
    }

    /// A method that takes the value and returns it.
    pub(super) fn setter(&mut self, name: &str, ty: Option<&str>) -> &mut Item {
        let argument = ty.map(|ty| format!(", {}", into(ty))).unwrap_or_default();
        self.member(Kind::Setter, "fn ", name, &format!("(self{argument}) -> Self"))
    }
}
