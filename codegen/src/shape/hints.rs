//! Reads the hints of the overlay for operations: `x-unset`, `x-window`, `x-wait` and `x-access`. They are written by hand, so
//! an error is reported with its location.

mod access;
mod place;
mod wait;

use std::collections::BTreeSet;

use openapi::document::LocId;
use serde::Deserialize;
use serde_json::Value;

use super::operation::envelope::list_in;
use super::types::Types;
use crate::error::Error;
use crate::model::{Group, Location, Operation, ResponseBody, Ty, Window};
use place::{Known, Place};

/// Reads the hints of all operations. `places` has the locations of the operations in the document.
pub(super) fn read(
    types: &mut Types<'_>,
    groups: &[Group],
    operations: &mut [Operation],
    places: &[LocId],
) -> Result<(), Error> {
    let Types { cx, made, scope, .. } = types;
    let mut taken = BTreeSet::new();
    for (index, at) in places.iter().enumerate() {
        let known = Known { file: cx.file, types: made, groups, operations };
        let pointer = cx.doc.pointer(*at);
        let found = |hint: &str| {
            let place = Place { known, operation: &known.operations[index], pointer: format!("{pointer}/{hint}") };
            Some((place, cx.doc.extension(*at, hint)?))
        };
        let unset = found("x-unset").map(|(place, hint)| unset(&place, hint)).transpose()?;
        let window = found("x-window").map(|(place, hint)| window(&place, hint)).transpose()?;
        let wait = found("x-wait").map(|(place, hint)| wait::read(&place, hint, scope, &mut taken)).transpose()?;
        let access = found("x-access").map(|(place, hint)| access::read(&place, hint)).transpose()?;
        let operation = &mut operations[index];
        operation.unset = unset.is_some();
        (operation.window, operation.wait, operation.access) = (window, wait, access);
    }
    Ok(())
}

fn unset(place: &Place<'_>, hint: &Value) -> Result<(), Error> {
    match place.parse::<Vec<u16>>(hint)?.as_slice() {
        [404] => Ok(()),
        _ => place.reject("only `[404]` can mean that something is not set"),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowHint {
    from: String,
    to: String,
    days: u32,
}

fn window(place: &Place<'_>, hint: &Value) -> Result<Window, Error> {
    let hint: WindowHint = place.parse(hint)?;
    place.check_read_only()?;
    if place.operation.paging.is_some() {
        return place.reject("the operation is paged already");
    }
    let ResponseBody::Envelope(result) = &place.operation.response else {
        return place.reject("the response has no `result`");
    };
    if hint.days == 0 || hint.from == hint.to {
        return place.reject("a window has at least one day, and two parameters");
    }
    let argument = |key: &str, name: &str| {
        let found = place.operation.parameters.iter().find(|p| p.wire == name && p.location == Location::Query);
        match found {
            Some(found) if found.required && found.ty == Ty::String => Ok(found.ident.clone()),
            _ => place.at(key).reject(format!("`{name}` is no required query parameter of type string")),
        }
    };
    let (first, last) = (argument("from", &hint.from)?, argument("to", &hint.to)?);
    Ok(Window { first, last, days: hint.days, items: list_in(place.known.types, result) })
}
