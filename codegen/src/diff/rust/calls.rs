//! The items of one operation: the method of the client, the type of its calls with what `call!` writes, its constant.

use std::collections::BTreeSet;

use super::inventory::{Argument, Inventory, Kind, Owner};
use super::text::{call_path, full, into, CRATE};
use crate::diff::pointer::escape;
use crate::model::{Answer, Operation, Paging, Ty};

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
}

fn method(owner: &mut Owner, operation: &Operation) {
    let argument = |name: &str, wire: &str, ty: String| Argument { name: name.to_owned(), wire: wire.to_owned(), ty };
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments: Vec<Argument> = required.map(|p| argument(&p.ident, &p.wire, full(&p.ty))).collect();
    arguments.extend(operation.body.iter().map(|body| argument(&body.ident, "", full(&body.ty))));
    let list: String = arguments.iter().map(|argument| format!(", {}", into(&argument.ty))).collect();
    let path = format!("{CRATE}::Client::{}", operation.method_ident);
    let text = format!("pub fn {path}(&self{list}) -> {}", owner.path);
    owner.add(Kind::Operation, path, text).arguments = arguments;
}

/// The constant is there whatever features are.
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
    let result = match &operation.answer {
        Answer::Envelope(ty) | Answer::Json(ty) => full(ty),
        Answer::Text => "alloc::string::String".into(),
        Answer::Binary => full(&Ty::Binary),
        Answer::Empty => "()".into(),
    };
    let output = format!("core::result::Result<{CRATE}::Reply<{result}>, {CRATE}::Error>");
    owner.member(Kind::Method, "async fn ", "send", &format!("(self) -> {output}"));
    owner.member(Kind::Method, "fn ", "with_retry", &format!("(self, {CRATE}::Retry) -> Self"));
    owner.member(Kind::Method, "fn ", "with_timeout", "(self, core::time::Duration) -> Self");
    let future = format!(
        " = core::pin::Pin<alloc::boxed::Box<(dyn core::future::future::Future<Output = {output}> + core::marker::Send)>>"
    );
    let members = [
        ("type ", "IntoFuture", future.as_str()),
        ("type ", "Output", &format!(" = {output}")),
        ("fn ", "into_future", "(self) -> Self::IntoFuture"),
    ];
    owner.implementation("core::future::into_future::IntoFuture", &members);
    if let Some(Paging { item, .. }) = &operation.paging {
        owner.member(Kind::Method, "fn ", "pages", &format!("(self) -> {CRATE}::Pages<{result}>"));
        owner.member(Kind::Method, "fn ", "items", &format!("(self) -> {CRATE}::Items<{}>", full(item)));
    }
}
