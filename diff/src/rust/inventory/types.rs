//! The items of one named type: what `object!`, `open_enum!` and `union!` write, and the constructor beside them.

use std::collections::BTreeSet;

use super::super::text::{full, into, type_path};
use super::item::{Argument, Inventory, Kind, Owner};
use codegen::model::{Field, Kind as Form, Rule, Struct, Ty, Type, Union, Variant};
use codegen::runtime;
use openapi::pointer::escape;

const SERIALIZE: (&str, &str, &str) = (
    "fn ",
    "serialize",
    "<S: serde_core::ser::Serializer>(&self, S) -> core::result::Result<<S as serde_core::ser::Serializer>::Ok, \
     <S as serde_core::ser::Serializer>::Error>",
);
const DESERIALIZE: (&str, &str, &str) = (
    "fn ",
    "deserialize",
    "<D: serde_core::de::Deserializer<'de>>(D) -> core::result::Result<Self, <D as serde_core::de::Deserializer>::Error>",
);
const STRING: &str = "alloc::string::String";

pub(super) fn collect(inventory: &mut Inventory, ty: &Type, features: BTreeSet<String>) {
    let mut owner =
        Owner { inventory, name: ty.name.clone(), path: type_path(&ty.name), pointer: ty.pointer.clone(), features };
    match &ty.kind {
        Form::Struct(object) => structure(&mut owner, object),
        Form::Enum(variants) => open_enum(&mut owner, variants),
        Form::Union(Union { rule: Rule::Raw, .. }) => alias(&mut owner, &Ty::Raw),
        Form::Union(union) => arms(&mut owner, union),
        Form::Alias(target) => alias(&mut owner, target),
    }
}

fn declare(owner: &mut Owner, word: &str, rest: &str) {
    let path = owner.path.clone();
    owner.add(Kind::Type, path.clone(), format!("{word} {path}{rest}"));
}

fn alias(owner: &mut Owner, target: &Ty) {
    declare(owner, "pub type", &format!(" = {}", full(target)));
}

fn serde(owner: &mut Owner) {
    owner.implementation("serde_core::ser::Serialize", &[SERIALIZE]);
    owner.implementation("<'de>|serde_core::de::Deserialize<'de>", &[DESERIALIZE]);
}

fn from(owner: &mut Owner, ty: &str) {
    owner.implementation(&format!("core::convert::From<{ty}>"), &[("fn ", "from", &format!("({ty}) -> Self"))]);
}

fn structure(owner: &mut Owner, object: &Struct) {
    declare(owner, "#[non_exhaustive] pub struct", "");
    owner.block();
    for field in &object.fields {
        let plain = full(&field.ty);
        let inner = if field.boxed { format!("alloc::boxed::Box<{plain}>") } else { plain.clone() };
        let held = match field.nullable {
            true => format!("{}<{inner}>", type_path("Nullable")),
            false => format!("core::option::Option<{inner}>"),
        };
        let pointer = place(owner, field);
        let item = owner.member(Kind::Field, "", &field.ident, &format!(": {held}"));
        (item.pointer, item.wire) = (pointer.clone(), field.wire.clone());
        item.deprecated = field.docs.deprecated.is_some();
        if !field.required {
            let setter = owner.setter(&field.ident, Some(&plain));
            (setter.pointer, setter.wire) = (pointer.clone(), field.wire.clone());
            if field.nullable {
                let setter = owner.setter(&field.null_ident, None);
                (setter.pointer, setter.wire) = (pointer, field.wire.clone());
            }
        }
    }
    if let Some((name, value)) = &object.rest {
        let held = format!(": {}<{}>", type_path("Map"), full(value));
        owner.member(Kind::Field, "", name, &held);
    }
    owner.runtime_methods(&runtime::OBJECT_METHODS);
    serde(owner);
    constructor(owner, object);
}

fn place(owner: &Owner, field: &Field) -> String {
    format!("{}/properties/{}", owner.pointer, escape(&field.wire))
}

fn constructor(owner: &mut Owner, object: &Struct) {
    let argument = |field: &Field| {
        let ty = full(&field.ty);
        let ty = if field.nullable { format!("{}<{ty}>", type_path("Nullable")) } else { ty };
        Argument { name: field.ident.clone(), wire: field.wire.clone(), ty }
    };
    let required: Vec<&Field> = object.fields.iter().filter(|field| field.required).collect();
    let arguments: Vec<Argument> = required.iter().map(|field| argument(field)).collect();
    let list = match &object.arguments {
        Some(name) => {
            arguments_struct(owner, name, &required, &arguments);
            type_path(name)
        }
        None => arguments.iter().map(|argument| into(&argument.ty)).collect::<Vec<_>>().join(", "),
    };
    let pointer = format!("{}/required", owner.pointer);
    let item = owner.member(Kind::Constructor, "fn ", "new", &format!("({list}) -> Self"));
    (item.pointer, item.arguments) = (pointer, arguments);
    if required.is_empty() {
        owner.implementation("core::default::Default", &[("fn ", "default", "() -> Self")]);
    }
}

/// The struct of arguments of a constructor with many arguments. Callers write all its fields.
fn arguments_struct(owner: &mut Owner, name: &str, required: &[&Field], arguments: &[Argument]) {
    let mut inner = Owner {
        inventory: owner.inventory,
        name: owner.name.clone(),
        path: type_path(name),
        pointer: format!("{}/required", owner.pointer),
        features: owner.features.clone(),
    };
    declare(&mut inner, "pub struct", "");
    for (field, argument) in required.iter().zip(arguments) {
        let item = inner.member(Kind::RequiredField, "", &field.ident, &format!(": {}", argument.ty));
        item.wire.clone_from(&field.wire);
    }
}

fn open_enum(owner: &mut Owner, variants: &[Variant]) {
    declare(owner, "#[non_exhaustive] pub enum", "");
    owner.block();
    owner.derived(&["core::cmp::Eq", "core::hash::Hash"]);
    let pointer = format!("{}/enum", owner.pointer);
    for variant in variants {
        let item = owner.member(Kind::Variant, "", &variant.ident, "");
        (item.pointer, item.wire) = (pointer.clone(), variant.wire.clone());
    }
    owner.member(Kind::Variant, "", "Unknown", &format!("({STRING})"));
    owner.member(Kind::Constant, "const ", "VALUES", ": &'static [Self]");
    owner.member(Kind::Method, "fn ", "as_str", "(&self) -> &str");
    owner.member(Kind::Method, "fn ", "convert", "<T: for<'a> core::convert::From<&'a str>>(&self) -> T");
    let order = "core::cmp::Ordering";
    owner.implementation("core::cmp::Ord", &[("fn ", "cmp", &format!("(&self, &Self) -> {order}"))]);
    let partly = format!("(&self, &Self) -> core::option::Option<{order}>");
    owner.implementation("core::cmp::PartialOrd", &[("fn ", "partial_cmp", &partly)]);
    from(owner, "&str");
    from(owner, STRING);
    let result = "(&str) -> core::result::Result<Self, Self::Err>";
    let parse = [("type ", "Err", " = core::convert::Infallible"), ("fn ", "from_str", result)];
    owner.implementation("core::str::traits::FromStr", &parse);
    let print = "(&self, &mut core::fmt::Formatter<'_>) -> core::fmt::Result";
    owner.implementation("core::fmt::Display", &[("fn ", "fmt", print)]);
    serde(owner);
}

fn arms(owner: &mut Owner, union: &Union) {
    declare(owner, "#[non_exhaustive] pub enum", "");
    for arm in &union.arms {
        let plain = full(&arm.ty);
        let held = match arm.ty {
            Ty::Named(_) => format!("(alloc::boxed::Box<{plain}>)"),
            _ => format!("({plain})"),
        };
        owner.member(Kind::Variant, "", &arm.ident, &held);
        from(owner, &plain);
    }
    owner.member(Kind::Variant, "", "Unknown", &format!("({})", type_path("Raw")));
    serde(owner);
}
