//! Recognizes the conventions of the API's responses: the envelope around a result, and its members for paging.

use std::collections::BTreeMap;

use openapi::document::Document;
use openapi::schema::form::{Object, What};
use openapi::schema::Child;

use crate::error::Error;
use crate::model::{Field, Kind, Location, Paging, PagingStyle, Parameter, ResponseBody, Ty, Type};
use crate::shape::types::Types;

/// Members that every envelope has.
const STATUS_MEMBERS: [&str; 2] = ["status", "requestId"];
/// Members that an envelope may have in addition to its result.
const PAGING_MEMBERS: [&str; 4] = ["limit", "totalCount", "nextCursor", "offset"];
const RESULT: &str = "result";
/// Members of an error body that the crate's one error type reads.
const ERROR_MEMBERS: [&str; 5] = ["status", "requestId", "error", "issues", "message"];

/// The result of an envelope, if the object is one. An object with a result may have unknown members too. Without a result its `status`
/// is the HTTP status: a number.
pub(in crate::shape) fn result(doc: &mut Document<'_>, object: &Object) -> Option<Option<Child>> {
    let named = |name: &str| object.properties.iter().find(|(known, _)| known == name).map(|(_, child)| *child);
    let known = |name: &str| STATUS_MEMBERS.contains(&name) || PAGING_MEMBERS.contains(&name);
    if !STATUS_MEMBERS.iter().all(|name| named(name).is_some()) {
        return None;
    }
    let mut is_status =
        || named(STATUS_MEMBERS[0]).is_some_and(|status| matches!(doc.form(status).what, What::Integer | What::Number));
    match named(RESULT) {
        Some(result) => Some(Some(result)),
        None => (object.properties.iter().all(|(name, _)| known(name)) && is_status()).then_some(None),
    }
}

/// Whether an error body has more than the common members.
pub(in crate::shape) fn has_details(what: &What) -> bool {
    let What::Object(object) = what else { return false };
    object.properties.iter().any(|(name, _)| !ERROR_MEMBERS.contains(&name.as_str()))
}

/// How an operation pages its list: by a cursor in the response, or by an offset.
pub(in crate::shape) fn paging(
    types: &mut Types<'_>,
    response: &ResponseBody,
    members: Option<&Object>,
    parameters: &[Parameter],
) -> Result<Option<Paging>, Error> {
    let optional = |wire: &str, ty: Ty| {
        let found = parameters.iter().find(|p| p.wire == wire && p.location == Location::Query && !p.required);
        found.filter(|p| p.ty == ty).map(|p| (p.ident.clone(), p.most))
    };
    let hands_out_cursor = members.is_some_and(|object| object.properties.iter().any(|(name, _)| name == "nextCursor"));
    let style = match (optional("cursor", Ty::String), optional("limit", Ty::Integer), optional("offset", Ty::Integer))
    {
        (Some((cursor, _)), _, _) if hands_out_cursor => PagingStyle::Cursor { cursor },
        (_, Some((limit, most)), Some((offset, _))) => PagingStyle::Offset { limit, offset, most },
        _ => return Ok(None),
    };
    let ResponseBody::Envelope(ty) = response else { return Ok(None) };
    types.build_pending()?;
    Ok(list_in(&types.made, ty).map(|(items, item)| Paging { style, items, item }))
}

/// The list that a type is, or the only list that it contains. If one list has items of a named schema, other lists do not count.
pub(in crate::shape) fn list_in(types: &BTreeMap<String, Type>, ty: &Ty) -> Option<(Option<String>, Ty)> {
    match ty {
        Ty::List(item) => Some((None, (**item).clone())),
        Ty::Named(name) => {
            let Kind::Struct(object) = &types.get(name)?.kind else { return None };
            let lists: Vec<_> = object.fields.iter().filter_map(list_field).collect();
            let of_schemas: Vec<_> = lists.iter().filter(|(_, item)| is_schema(types, item)).cloned().collect();
            let candidates = if of_schemas.is_empty() { lists } else { of_schemas };
            <[_; 1]>::try_from(candidates).ok().map(|[only]| only)
        }
        _ => None,
    }
}

fn is_schema(types: &BTreeMap<String, Type>, item: &Ty) -> bool {
    matches!(item, Ty::Named(name) if types.get(name).is_some_and(|ty| ty.schema.is_some()))
}

fn list_field(field: &Field) -> Option<(Option<String>, Ty)> {
    match &field.ty {
        Ty::List(item) if !field.nullable && !field.boxed => Some((Some(field.ident.clone()), (**item).clone())),
        _ => None,
    }
}
