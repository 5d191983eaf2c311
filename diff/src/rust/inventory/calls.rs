//! The items of one operation: the method of the client, the type of its calls with all that `call!` writes, and its constant.

use std::collections::BTreeSet;

use super::super::text::{call_path, full, into, CRATE};
use super::item::{Argument, Inventory, Kind, Owner};
use codegen::model::{Access, Condition, Location, Operation, ResponseBody, Ty, Wait};
use codegen::runtime;
use openapi::pointer::escape;

pub(super) fn collect(inventory: &mut Inventory, operation: &Operation, features: BTreeSet<String>) {
    let mut owner = Owner {
        inventory,
        name: operation.call.clone(),
        path: call_path(&operation.call),
        pointer: format!("/paths/{}/{}", escape(&operation.path), operation.method.to_lowercase()),
        features,
    };
    method(&mut owner, operation);
    constant(&mut owner, operation);
    call(&mut owner, operation);
    if let Some(waited) = &operation.wait {
        wait(&mut owner, operation, waited);
    }
    if let Some(changed) = &operation.access {
        access(&mut owner, operation, changed);
    }
}

fn method(owner: &mut Owner, operation: &Operation) {
    let argument = |name: &str, wire: &str, ty: String| Argument { name: name.to_owned(), wire: wire.to_owned(), ty };
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments: Vec<Argument> = required.map(|p| argument(&p.ident, &p.wire, full(&p.ty))).collect();
    arguments.extend(
        operation.body.iter().filter(|body| body.required).map(|body| argument(&body.ident, "", full(&body.ty))),
    );
    let list: String = arguments.iter().map(|argument| format!(", {}", into(&argument.ty))).collect();
    let path = format!("{CRATE}::Client::{}", operation.method_ident);
    let text = format!("pub fn {path}(&self{list}) -> {}", owner.path);
    let item = owner.add(Kind::Operation, path, text);
    (item.arguments, item.deprecated) = (arguments, operation.docs.deprecated.is_some());
}

/// The constant exists with every set of features.
fn constant(owner: &mut Owner, operation: &Operation) {
    let path = format!("{CRATE}::operations::{}", operation.constant);
    let text = format!("pub const {path}: {CRATE}::Operation");
    owner.add(Kind::Constant, path, text).features = BTreeSet::new();
}

fn call(owner: &mut Owner, operation: &Operation) {
    let path = owner.path.clone();
    owner.add(Kind::Type, path.clone(), format!("pub struct {path}"));
    owner.block();
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
        owner.setter(&parameter.ident, Some(&full(&parameter.ty))).wire.clone_from(&parameter.wire);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        owner.setter(&body.ident, Some(&full(&body.ty)));
    }
    let result = match &operation.response {
        ResponseBody::Envelope(ty) | ResponseBody::Json(ty) => full(ty),
        ResponseBody::Text => "alloc::string::String".into(),
        ResponseBody::Binary => full(&Ty::Binary),
        ResponseBody::Empty => "()".into(),
    };
    let output = format!("core::result::Result<{CRATE}::Reply<{result}>, {CRATE}::Error>");
    owner.member(Kind::Method, "async fn ", "send", &format!("(self) -> {output}"));
    owner.runtime_methods(&runtime::CALL_METHODS);
    let future = format!(
        " = core::pin::Pin<alloc::boxed::Box<(dyn core::future::future::Future<Output = {output}> + core::marker::Send)>>"
    );
    let members = [
        ("type ", "IntoFuture", future.as_str()),
        ("type ", "Output", &format!(" = {output}")),
        ("fn ", "into_future", "(self) -> Self::IntoFuture"),
    ];
    owner.implementation("core::future::into_future::IntoFuture", &members);
    let paged = operation.paging.as_ref().map(|paging| &paging.item);
    let windowed = operation.window.as_ref().and_then(|window| window.items.as_ref()).map(|(_, item)| item);
    let whole = operation.whole_list();
    if operation.paging.is_some() || operation.window.is_some() || whole.is_some() {
        owner.member(Kind::Method, "fn ", "pages", &format!("(self) -> {CRATE}::Pages<{result}>"));
    }
    if let Some(item) = paged.or(windowed).or(whole) {
        owner.member(Kind::Method, "fn ", "items", &format!("(self) -> {CRATE}::Items<{}>", full(item)));
    }
}

/// The method of `Wait` for the resource, and the type whose methods are the target states.
fn wait(owner: &mut Owner, operation: &Operation, wait: &Wait) {
    let mut targets = Owner {
        inventory: owner.inventory,
        name: owner.name.clone(),
        path: call_path(&wait.type_name),
        pointer: owner.pointer.clone(),
        features: owner.features.clone(),
    };
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let list: String = required.map(|parameter| format!(", {}", into(&full(&parameter.ty)))).collect();
    let (path, begun) = (format!("{CRATE}::Wait::{}", wait.method_ident), targets.path.clone());
    targets.add(Kind::Method, path.clone(), format!("pub fn {path}(&self{list}) -> {begun}"));
    targets.add(Kind::Impl, format!("{CRATE}::Wait"), format!("impl {CRATE}::Wait"));
    targets.add(Kind::Type, begun.clone(), format!("pub struct {begun}"));
    targets.block();
    let resource = full(&wait.resource);
    for target in &wait.targets {
        let output = match target.condition {
            Condition::Gone => "()".to_owned(),
            Condition::In(_) | Condition::NotIn(_) => format!("{CRATE}::Reply<{resource}>"),
        };
        targets.member(Kind::Method, "fn ", &target.ident, &format!("(self) -> {CRATE}::Waiting<{output}>"));
    }
}

/// The method of the client that changes which keys have access.
fn access(owner: &mut Owner, operation: &Operation, access: &Access) {
    let in_path = operation.parameters.iter().filter(|parameter| parameter.location == Location::Path);
    let list: String = in_path.map(|_| format!(", {}", into("alloc::string::String"))).collect();
    let path = format!("{CRATE}::Client::{}", access.method_ident);
    let text = format!("pub fn {path}(&self{list}) -> {CRATE}::KeyAccess<{}>", full(&access.body));
    owner.add(Kind::Method, path, text).features.insert("sql".to_owned());
}
