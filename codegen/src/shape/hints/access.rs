//! The hint `x-access`. It states which operations read and replace the list of keys with access to a service.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::place::Place;
use crate::error::Error;
use crate::model::{Access, Encoding, Field, Location, Operation, PagingStyle, ResponseBody, Ty};
use crate::names;
use crate::shape::fits;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccessHint {
    name: String,
    list: String,
    service: String,
    read: String,
    default: Map<String, Value>,
    keys: KeysHint,
    pending: PendingHint,
    budget: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeysHint {
    operation: String,
    id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PendingHint {
    status: u16,
    message: String,
    budget: u64,
}

/// Reads the hint.
pub(super) fn read(place: &Place<'_>, hint: &Value) -> Result<Access, Error> {
    let hint: AccessHint = place.parse(hint)?;
    if hint.budget == 0 || hint.pending.budget == 0 || hint.pending.message.is_empty() {
        return place.reject("a budget is at least a second, and a message is not empty");
    }
    let is_method = |name: &str| place.known.operations.iter().any(|operation| operation.method_ident == name);
    let reserved = names::reserved_methods().any(|name| name == hint.name);
    if names::value_name(&hint.name) != hint.name || reserved || is_method(&hint.name) {
        return place.at("name").reject(format!("`{}` cannot be the name of a method of the client", hint.name));
    }
    let (body, fields) = replaced(place)?;
    check_list(&place.at("list"), fields, &hint.list)?;
    let mut sample = hint.default.clone();
    if sample.insert(hint.list.clone(), Value::Array(Vec::new())).is_some() {
        return place.at("default").reject(format!("it contains the list `{}`", hint.list));
    }
    if let Err(why) = fits::fits(place.known.types, body, &Value::Object(sample)) {
        return place.at("default").reject(why);
    }
    if !place.operation.parameters.iter().any(|p| p.wire == hint.service && p.location == Location::Path) {
        return place.at("service").reject(format!("`{}` is no path parameter", hint.service));
    }
    let at = place.at("read");
    let read = requested(&at, &hint.read)?;
    check_list(&at, place.fields_of(&read.response), &hint.list)?;
    let keys = requested(&place.at("keys/operation"), &hint.keys.operation)?;
    let cursor = check_keys(&place.at("keys"), keys, &hint.keys.id)?;
    let names = |operation: &Operation| (operation.constant.clone(), operation.method_ident.clone());
    Ok(Access {
        method_ident: hint.name,
        body: body.clone(),
        properties: fields.iter().map(|field| field.wire.clone()).collect(),
        list: hint.list,
        default: Value::Object(hint.default).to_string(),
        service: hint.service,
        read: names(read),
        keys: names(keys),
        cursor,
        id: hint.keys.id,
        pending: (hint.pending.status, hint.pending.message),
        pending_budget: hint.pending.budget,
        budget: hint.budget,
    })
}

/// The body of the operation that replaces the list, and its properties.
fn replaced<'h>(place: &Place<'h>) -> Result<(&'h Ty, &'h [Field]), Error> {
    let json = place.operation.body.as_ref().filter(|body| body.encoding == Encoding::Json);
    match json.map(|body| (&body.ty, place.fields(&body.ty))) {
        Some((ty, fields)) if !fields.is_empty() => Ok((ty, fields)),
        _ => place.reject("the operation has no JSON body that is an object"),
    }
}

/// A GET operation whose required parameters the hint's operation has too.
fn requested<'h>(place: &Place<'h>, id: &str) -> Result<&'h Operation, Error> {
    let operation = place.operation_of(id)?;
    let arguments = place.shared_arguments(operation)?;
    let are_text = arguments.iter().all(|p| p.location == Location::Path && p.ty == Ty::String);
    match operation.method == "GET" && operation.body.is_none() && are_text {
        true => Ok(operation),
        false => place.reject(format!("`{id}` is no GET operation whose required parameters are text in the path")),
    }
}

/// Checks the list of keys, and returns the name of the parameter for its next page.
fn check_keys(place: &Place<'_>, keys: &Operation, id: &str) -> Result<Option<String>, Error> {
    let item = match &keys.response {
        ResponseBody::Envelope(Ty::List(item)) => place.fields(item),
        _ => &[],
    };
    if !item.iter().any(|field| field.wire == id && field.ty == Ty::String) {
        return place.reject(format!("`{}` does not return a list of objects with the text `{id}`", keys.id));
    }
    match keys.paging.as_ref().map(|paging| &paging.style) {
        None => Ok(None),
        Some(PagingStyle::Cursor { cursor }) => {
            let parameter = keys.parameters.iter().find(|parameter| parameter.ident == *cursor);
            Ok(parameter.map(|parameter| parameter.wire.clone()))
        }
        Some(PagingStyle::Offset { .. }) => place.at("operation").reject("its pages have no cursor"),
    }
}

fn check_list(place: &Place<'_>, fields: &[Field], list: &str) -> Result<(), Error> {
    let text = Ty::List(Box::new(Ty::String));
    match fields.iter().any(|field| field.wire == list && field.ty == text) {
        true => Ok(()),
        false => place.reject(format!("there is no property `{list}` that is a list of texts")),
    }
}
