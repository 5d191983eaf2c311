//! Checks whether a JSON value is valid for a type. Bodies in the overlay are written by hand.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Kind, Ty, Type};

/// Returns an error for the part that is not valid. Values of unions and maps are not checked.
pub(super) fn fits(types: &BTreeMap<String, Type>, ty: &Ty, value: &Value) -> Result<(), String> {
    let good = match (ty, value) {
        (Ty::String | Ty::Secret | Ty::Timestamp, value) => value.is_string(),
        (Ty::Integer, value) => value.is_i64(),
        (Ty::Number, value) => value.is_number(),
        (Ty::Boolean, value) => value.is_boolean(),
        (Ty::List(item), Value::Array(items)) => return items.iter().try_for_each(|value| fits(types, item, value)),
        (Ty::List(_), _) => false,
        (Ty::Option(_), Value::Null) => true,
        (Ty::Option(inner) | Ty::Sensitive(inner), value) => return fits(types, inner, value),
        (Ty::Named(name), value) => match types.get(name).map(|ty| &ty.kind) {
            Some(Kind::Alias(ty)) => return fits(types, ty, value),
            Some(Kind::Enum(variants)) => {
                let text = value.as_str().unwrap_or_default();
                variants.iter().any(|variant| variant.wire == text)
            }
            Some(Kind::Struct(_)) => return object(types, name, value),
            _ => true,
        },
        _ => true,
    };
    match good {
        true => Ok(()),
        false => Err(format!("{value} does not fit the document")),
    }
}

fn object(types: &BTreeMap<String, Type>, name: &str, value: &Value) -> Result<(), String> {
    let (Some(Kind::Struct(object)), Some(members)) = (types.get(name).map(|ty| &ty.kind), value.as_object()) else {
        return Err(format!("{value} is no `{name}`"));
    };
    for (key, value) in members {
        match object.fields.iter().find(|field| field.wire == *key) {
            Some(field) if value.is_null() && field.nullable => {}
            Some(field) => fits(types, &field.ty, value)?,
            None if object.rest.is_some() => {}
            None => return Err(format!("`{name}` has no property `{key}`")),
        }
    }
    match object.fields.iter().find(|field| field.required && !members.contains_key(&field.wire)) {
        Some(field) => Err(format!("`{}` of `{name}` is missing", field.wire)),
        None => Ok(()),
    }
}
