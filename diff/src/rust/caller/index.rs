//! The items of the crate that a program can use, by path and by name.

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::{self, Model, ResponseBody, Ty};
use openapi::pointer::escape;

use super::super::inventory::{Inventory, Item, Kind};
use super::super::text::{call_path, type_path, CRATE};
use super::Use;

/// The path of a method of the client.
pub(super) fn client_path(method: &str) -> String {
    format!("{CRATE}::Client::{method}")
}

/// A member of a type, or a method of the client.
pub(super) struct Member {
    pub(super) path: String,
    /// The path of the type or client that it belongs to.
    pub(super) owner: String,
    pub(super) kind: Kind,
}

pub(super) struct Index<'m> {
    pub(super) model: &'m Model,
    /// Members by their name.
    members: BTreeMap<String, Vec<Member>>,
    types: BTreeSet<String>,
    /// From the path of a field, an operation or a call to the type of its value.
    values: BTreeMap<String, String>,
    /// From the path of a setter, a constructor or an operation to the types that its arguments are converted into.
    taken: BTreeMap<String, BTreeSet<String>>,
    /// From the path of a type to the types of its fields.
    inner: BTreeMap<String, BTreeSet<String>>,
    /// From the path of an item to the properties that it represents, as JSON pointers.
    properties: BTreeMap<String, Vec<String>>,
}

impl<'m> Index<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let inventory = Inventory::of(model);
        let mut index = Self {
            model,
            members: BTreeMap::new(),
            types: BTreeSet::new(),
            values: BTreeMap::new(),
            taken: BTreeMap::new(),
            inner: BTreeMap::new(),
            properties: BTreeMap::new(),
        };
        let mut seen = BTreeSet::new();
        for item in inventory.items.values() {
            if seen.insert((item.path.clone(), item.kind)) {
                index.add(item);
            }
        }
        index.read_types();
        index.read_operations();
        index
    }

    fn add(&mut self, item: &Item) {
        match item.kind {
            Kind::Type => {
                self.types.insert(item.path.clone());
            }
            Kind::Impl | Kind::Derived | Kind::Feature => {}
            kind => {
                let Some((owner, name)) = item.path.rsplit_once("::") else { return };
                let properties = properties(item);
                if !properties.is_empty() {
                    self.properties.insert(item.path.clone(), properties);
                }
                let member = Member { path: item.path.clone(), owner: owner.to_owned(), kind };
                self.members.entry(name.to_owned()).or_default().push(member);
            }
        }
    }

    fn read_types(&mut self) {
        for (name, ty) in &self.model.types {
            let path = type_path(name);
            if let model::Kind::Struct(object) = &ty.kind {
                let rest = object.rest.iter().map(|(ident, ty)| (ident, ty));
                for (ident, ty) in object.fields.iter().map(|field| (&field.ident, &field.ty)).chain(rest) {
                    if let Some(inner) = self.named(ty) {
                        self.take(format!("{path}::{ident}"), ty);
                        self.values.insert(format!("{path}::{ident}"), inner);
                    }
                }
                for field in object.fields.iter().filter(|field| field.required) {
                    self.take(format!("{path}::new"), &field.ty);
                }
                if let Some(arguments) = &object.arguments {
                    self.inner.entry(path.clone()).or_default().insert(type_path(arguments));
                }
            }
            if let model::Kind::Union(union) = &ty.kind {
                for arm in &union.arms {
                    if let Some(inner) = self.named(&arm.ty) {
                        self.values.insert(format!("{path}::{}", arm.ident), inner);
                    }
                }
            }
            let inner: BTreeSet<String> = ty.kind.types().into_iter().filter_map(|ty| self.named(ty)).collect();
            self.inner.entry(path).or_default().extend(inner);
        }
    }

    fn read_operations(&mut self) {
        for operation in &self.model.operations {
            let (method, call) = (client_path(&operation.method_ident), call_path(&operation.call));
            self.values.insert(method.clone(), call.clone());
            for parameter in &operation.parameters {
                self.take(format!("{call}::{}", parameter.ident), &parameter.ty);
            }
            operation.request_types().into_iter().for_each(|ty| self.take(method.clone(), ty));
            if let ResponseBody::Envelope(ty) | ResponseBody::Json(ty) = &operation.response {
                if let Some(inner) = self.named(ty) {
                    self.values.insert(call.clone(), inner);
                }
            }
            let types = operation.request_types().into_iter().chain(operation.response_types());
            let mut reached: BTreeSet<String> = types.filter_map(|ty| self.named(ty)).collect();
            reached.insert(call.clone());
            self.inner.entry(method).or_default().extend(reached.iter().cloned());
            self.inner.entry(call).or_default().extend(reached);
            if let Some(wait) = &operation.wait {
                let path = call_path(&wait.type_name);
                self.values.insert(format!("{CRATE}::Wait::{}", wait.method_ident), path.clone());
                let resource = self.named(&wait.resource);
                self.values.extend(resource.clone().map(|resource| (path.clone(), resource)));
                let method = format!("{CRATE}::Wait::{}", wait.method_ident);
                self.inner.entry(method).or_default().insert(path.clone());
                self.inner.entry(path).or_default().extend(resource);
            }
        }
    }

    fn take(&mut self, path: String, ty: &Ty) {
        if let Some(ty) = self.named(ty) {
            self.taken.entry(path).or_default().insert(ty);
        }
    }

    /// The types that the arguments of a setter, a constructor or an operation are converted into.
    pub(super) fn taken(&self, path: &str) -> Option<&BTreeSet<String>> {
        self.taken.get(path)
    }

    /// The named type of a value, or of the elements of a container.
    fn named(&self, ty: &Ty) -> Option<String> {
        match ty {
            Ty::Named(name) => match self.model.types.get(name).map(|ty| &ty.kind) {
                Some(model::Kind::Alias(target)) => self.named(target).or_else(|| Some(type_path(name))),
                _ => Some(type_path(name)),
            },
            Ty::List(inner) | Ty::Map(inner) | Ty::Option(inner) | Ty::Sensitive(inner) => self.named(inner),
            _ => None,
        }
    }

    pub(super) fn is_type(&self, path: &str) -> bool {
        self.types.contains(path)
    }

    /// The paths of the types with this name.
    pub(super) fn types_named(&self, name: &str) -> Vec<String> {
        [type_path(name), call_path(name)].into_iter().filter(|path| self.is_type(path)).collect()
    }

    pub(super) fn members(&self, name: &str) -> &[Member] {
        self.members.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn is_variant(&self, owner: &str, name: &str) -> bool {
        self.member(owner, name).is_some_and(|member| member.kind == Kind::Variant)
    }

    /// The member of a type with this name.
    pub(super) fn member(&self, owner: &str, name: &str) -> Option<&Member> {
        self.members(name).iter().find(|member| member.owner == owner)
    }

    /// The method of a type with this name.
    pub(super) fn method(&self, owner: &str, name: &str) -> Option<&Member> {
        let methods = [Kind::Setter, Kind::Method, Kind::Operation, Kind::Constructor];
        self.members(name).iter().find(|member| member.owner == owner && methods.contains(&member.kind))
    }

    /// The type of the value of a field, the call of an operation, or the result of a call.
    pub(super) fn value(&self, path: &str) -> Option<&String> {
        self.values.get(path)
    }

    pub(super) fn properties(&self, path: &str) -> Option<&Vec<String>> {
        self.properties.get(path)
    }

    pub(super) fn all_properties(&self) -> BTreeSet<String> {
        self.properties.values().flatten().cloned().collect()
    }

    /// Whether the path is the type of a call, which becomes its result when it is awaited.
    pub(super) fn is_call(&self, path: &str) -> bool {
        path.starts_with(&call_path("")) && self.is_type(path)
    }

    /// Removes items of types that the program cannot have, because no operation or type that it names leads to them.
    pub(super) fn keep_reachable(&self, places: &mut Vec<Use>) {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut pending: Vec<&str> = Vec::new();
        for place in places.iter().filter(|place| place.certain) {
            for item in &place.items {
                pending.push(item);
                pending.extend(item.rsplit_once("::").map(|(owner, _)| owner));
            }
        }
        while let Some(path) = pending.pop() {
            if reached.insert(path) {
                pending.extend(self.inner.get(path).into_iter().flatten().map(String::as_str));
            }
        }
        let reached: BTreeSet<String> = reached.into_iter().map(str::to_owned).collect();
        for place in places.iter_mut().filter(|place| !place.certain) {
            place.items.retain(|item| {
                let owner = item.rsplit_once("::").map_or("", |(owner, _)| owner);
                owner == client_path("").trim_end_matches("::") || reached.contains(owner) || reached.contains(item)
            });
        }
        places.retain(|place| !place.items.is_empty());
    }
}

/// The properties that an item sets or reads.
fn properties(item: &Item) -> Vec<String> {
    let required = |wire: &str| {
        let object = item.pointer.strip_suffix("/required").unwrap_or(&item.pointer);
        format!("{object}/properties/{}", escape(wire))
    };
    match item.kind {
        // A parameter of an operation is not a property.
        Kind::Setter if !item.pointer.contains("/properties/") => Vec::new(),
        Kind::Field | Kind::Setter => vec![item.pointer.clone()],
        Kind::RequiredField => vec![required(&item.wire)],
        Kind::Constructor => item.arguments.iter().map(|argument| required(&argument.wire)).collect(),
        _ => Vec::new(),
    }
}
