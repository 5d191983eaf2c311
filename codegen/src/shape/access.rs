//! The hint `x-access`: which operations read and replace the list of keys with access to a service.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::hints::Place;
use super::{fits, Shaper};
use crate::error::Error;
use crate::model::{Access, Answer, Encoding, Field, Kind, Location, Operation, PagingStyle, Ty};
use crate::names;

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

impl Shaper<'_> {
    pub(super) fn access(&self, place: &Place<'_>, hint: &Value, operations: &[Operation]) -> Result<Access, Error> {
        let hint: AccessHint = self.parse(&place.pointer, hint)?;
        let refuse = |key: &str, message: String| Err(self.error(&format!("{}/{key}", place.pointer), message));
        if hint.budget == 0 || hint.pending.budget == 0 || hint.pending.message.is_empty() {
            return Err(self.error(&place.pointer, "a budget is at least a second, and a message is not empty"));
        }
        let is_method = |name: &str| operations.iter().any(|operation| operation.method_ident == name);
        let reserved = names::RESERVED_METHODS.contains(&hint.name.as_str());
        if names::value_name(&hint.name) != hint.name || reserved || is_method(&hint.name) {
            return refuse("name", format!("`{}` cannot be the name of a method of the client", hint.name));
        }
        let (body, fields) = self.replaced(place)?;
        self.check_list(&format!("{}/list", place.pointer), &fields, &hint.list)?;
        let mut sample = hint.default.clone();
        if sample.insert(hint.list.clone(), Value::Array(Vec::new())).is_some() {
            return refuse("default", format!("it contains the list `{}`", hint.list));
        }
        if let Err(why) = fits::fits(&self.types, &body, &Value::Object(sample)) {
            return refuse("default", why);
        }
        if !place.operation.parameters.iter().any(|p| p.wire == hint.service && p.location == Location::Path) {
            return refuse("service", format!("`{}` is no path parameter", hint.service));
        }
        let at = format!("{}/read", place.pointer);
        let read = self.requested(place, &at, &hint.read, operations)?;
        self.check_list(&at, &self.fields_of(&read.answer), &hint.list)?;
        let at = format!("{}/keys/operation", place.pointer);
        let keys = self.requested(place, &at, &hint.keys.operation, operations)?;
        let cursor = self.check_keys(place, keys, &hint.keys.id)?;
        let names = |operation: &Operation| (operation.constant.clone(), operation.method_ident.clone());
        Ok(Access {
            method_ident: hint.name,
            body,
            properties: fields.into_iter().map(|field| field.wire).collect(),
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
    fn replaced(&self, place: &Place<'_>) -> Result<(Ty, Vec<Field>), Error> {
        let json = place.operation.body.as_ref().filter(|body| body.encoding == Encoding::Json);
        let fields = json.map(|body| self.fields(&body.ty)).unwrap_or_default();
        match json {
            Some(body) if !fields.is_empty() => Ok((body.ty.clone(), fields)),
            _ => Err(self.error(&place.pointer, "the operation has no JSON body that is an object")),
        }
    }

    /// A GET operation that the parameters of the hint's operation are enough for.
    fn requested<'o>(
        &self,
        place: &Place<'_>,
        pointer: &str,
        id: &str,
        operations: &'o [Operation],
    ) -> Result<&'o Operation, Error> {
        let operation = self.operation_of(pointer, id, operations)?;
        let arguments = self.shared_arguments(place.operation, pointer, operation)?;
        let are_text = arguments.iter().all(|p| p.location == Location::Path && p.ty == Ty::String);
        match operation.method == "GET" && operation.body.is_none() && are_text {
            true => Ok(operation),
            false => {
                let message = format!("`{id}` is no GET operation whose required parameters are text in the path");
                Err(self.error(pointer, message))
            }
        }
    }

    /// Checks the list of keys, and returns the name of the parameter for its next page.
    fn check_keys(&self, place: &Place<'_>, keys: &Operation, id: &str) -> Result<Option<String>, Error> {
        let item = match &keys.answer {
            Answer::Envelope(Ty::List(item)) => self.fields(item),
            _ => Vec::new(),
        };
        if !item.iter().any(|field| field.wire == id && field.ty == Ty::String) {
            let message = format!("`{}` does not return a list of objects with the text `{id}`", keys.id);
            return Err(self.error(&format!("{}/keys", place.pointer), message));
        }
        match keys.paging.as_ref().map(|paging| &paging.style) {
            None => Ok(None),
            Some(PagingStyle::Cursor { cursor }) => {
                let parameter = keys.parameters.iter().find(|parameter| parameter.ident == *cursor);
                Ok(parameter.map(|parameter| parameter.wire.clone()))
            }
            Some(PagingStyle::Offset { .. }) => {
                Err(self.error(&format!("{}/keys/operation", place.pointer), "its pages have no cursor"))
            }
        }
    }

    fn check_list(&self, pointer: &str, fields: &[Field], list: &str) -> Result<(), Error> {
        let text = Ty::List(Box::new(Ty::String));
        match fields.iter().any(|field| field.wire == list && field.ty == text) {
            true => Ok(()),
            false => Err(self.error(pointer, format!("there is no property `{list}` that is a list of texts"))),
        }
    }

    fn fields_of(&self, answer: &Answer) -> Vec<Field> {
        match answer {
            Answer::Envelope(ty) => self.fields(ty),
            _ => Vec::new(),
        }
    }

    fn fields(&self, ty: &Ty) -> Vec<Field> {
        let Ty::Named(name) = ty else { return Vec::new() };
        match self.types.get(name).map(|ty| &ty.kind) {
            Some(Kind::Struct(object)) => object.fields.clone(),
            _ => Vec::new(),
        }
    }
}
