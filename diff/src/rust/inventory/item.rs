//! One public item, and what collects those of a type or an operation.

use std::collections::{BTreeMap, BTreeSet};

use super::super::text::{into, CRATE};
use codegen::runtime::Method;

/// What an item is, in the word that reports use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Type,
    Field,
    /// A field of a struct that callers write out in full, so that one more breaks them.
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
    /// What the document calls it; empty for a body.
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
    /// Where in the document it comes from.
    pub(crate) pointer: String,
    /// Its arguments, where their order or number says something.
    pub(crate) arguments: Vec<Argument>,
    /// Features of which one makes it compile; none where it always does.
    pub(crate) features: BTreeSet<String>,
    /// What the document calls it, where that is a value on the wire.
    pub(crate) wire: String,
    /// The compiler warns whoever uses it.
    pub(crate) deprecated: bool,
}

/// The items by their text; the text is the item and its signature, and no two items share one.
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

    /// A member whose text is its path and what follows.
    pub(super) fn member(&mut self, kind: Kind, before: &str, name: &str, after: &str) -> &mut Item {
        let path = format!("{}::{name}", self.path);
        let text = format!("pub {before}{path}{after}");
        self.add(kind, path, text)
    }

    /// Methods that a macro of the runtime writes for each of its kind.
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

    /// A method that takes the value and gives it back.
    pub(super) fn setter(&mut self, name: &str, ty: Option<&str>) -> &mut Item {
        let argument = ty.map(|ty| format!(", {}", into(ty))).unwrap_or_default();
        self.member(Kind::Setter, "fn ", name, &format!("(self{argument}) -> Self"))
    }
}
