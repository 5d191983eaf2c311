//! Injects faults into the content of a response.

use serde_json::{json, Map, Number, Value};

use super::locations::{Finder, Location};
use super::Kind;
use crate::document::structure::Payload;
use crate::document::Document;

/// Injects at least one fault, if there is a location for the kind, and a quarter of the possible ones. Returns whether it did.
pub(super) fn inject(
    document: &Document,
    operation: usize,
    kind: Kind,
    value: &mut Value,
    rng: &mut fastrand::Rng,
) -> bool {
    let (schema, place) = match &document.structure.payloads[operation] {
        Payload::Member { name, schema } => (schema, format!("/{name}")),
        Payload::Bare { schema } => (schema, String::new()),
        Payload::Nothing => return false,
    };
    let Some(content) = value.pointer(&place) else { return false };
    let mut finder = Finder { document, kind, found: Vec::new() };
    finder.look(&[document.at(schema)], content, &place, 0);
    let mut locations = finder.found;
    rng.shuffle(&mut locations);
    let count = locations.len().div_ceil(4);
    let mut done = false;
    for location in locations.iter().take(count) {
        done |= apply(kind, value, location, rng);
    }
    done
}

fn apply(kind: Kind, value: &mut Value, location: &Location, rng: &mut fastrand::Rng) -> bool {
    let Location { pointer, tags } = location;
    if kind == Kind::DroppedFields {
        let Some((above, name)) = pointer.rsplit_once('/') else { return false };
        let name = crate::document::pointer::unescaped(name);
        let object = value.pointer_mut(above).and_then(Value::as_object_mut);
        return object.and_then(|object| object.remove(&name)).is_some();
    }
    // An earlier fault may have removed the location.
    let Some(found) = value.pointer_mut(pointer) else { return false };
    match kind {
        Kind::Nulls => *found = Value::Null,
        Kind::UnknownEnumValues => *found = json!(format!("sandbox-unknown-{}", rng.u16(..))),
        Kind::UnknownUnionArms => {
            let mut form = Map::from_iter([("sandboxUnknownForm".to_owned(), rng.u16(..).into())]);
            let word = format!("sandbox-unknown-{}", rng.u16(..));
            form.extend(tags.iter().map(|tag| (tag.clone(), word.clone().into())));
            *found = form.into();
        }
        Kind::ExtraFields => {
            let Some(object) = found.as_object_mut() else { return false };
            object.insert(format!("sandboxExtra{}", rng.u16(..)), json!({"nested": [1, "two", null]}));
        }
        Kind::IntegralFloats => {
            let Some(number) = found.as_f64().and_then(Number::from_f64) else { return false };
            *found = Value::Number(number);
        }
        Kind::WrongScalars => {
            *found = match found {
                Value::String(_) if rng.bool() => json!(rng.i32(..)),
                Value::String(_) => json!({"unexpected": true}),
                Value::Number(_) => json!("not a number"),
                Value::Bool(_) => json!("perhaps"),
                _ => return false,
            }
        }
        Kind::BadListElements => {
            let Some(list) = found.as_array_mut() else { return false };
            let bad = if list.iter().any(Value::is_object) {
                json!("not an object")
            } else {
                json!({"not": ["a", "scalar"]})
            };
            // At the end, so that the pointers of other locations stay valid.
            list.push(bad);
        }
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: Kind, before: Value, is_expected: fn(&Value) -> bool) {
        let document = r#"{"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
            {"properties": {"status": {"type": "number"}, "result": {"type": "object", "properties": {
            "kind": {"enum": ["a", "b"]}, "size": {"type": "integer"}, "list": {"type": "array", "items": {"type": "object"}},
            "form": {"oneOf": [{"properties": {"x": {}}, "required": ["x"]}, {"properties": {"y": {}}, "required": ["y"]},
                {"properties": {"kind": {"const": "z"}, "z": {}}, "required": ["z"]}]}
            }}}}}}}}}}}}"#;
        let document = Document::read(document.as_bytes()).unwrap();
        let mut value = json!({"status": 200, "result": before});
        assert!(inject(&document, 0, kind, &mut value, &mut fastrand::Rng::with_seed(3)), "no location");
        assert!(is_expected(&value["result"]), "{value}");
        assert_eq!(value["status"].to_string(), "200");
    }

    #[test]
    fn faults_are_injected_where_possible() {
        check(Kind::DroppedFields, json!({"size": 1}), |value| *value == json!({}));
        check(Kind::Nulls, json!({"size": 1}), |value| value["size"].is_null());
        check(Kind::UnknownEnumValues, json!({"kind": "a"}), |value| {
            value["kind"].as_str().unwrap().starts_with("sandbox")
        });
        check(Kind::UnknownUnionArms, json!({"form": {"x": 1}}), |value| value["form"].get("x").is_none());
        check(Kind::UnknownUnionArms, json!({"form": {"kind": "z", "z": 1}}), |value| {
            value["form"]["kind"].as_str().unwrap().starts_with("sandbox") && value["form"].get("z").is_none()
        });
        check(Kind::ExtraFields, json!({}), |value| value.as_object().unwrap().len() == 1);
        check(Kind::IntegralFloats, json!({"size": 7}), |value| value["size"].is_f64());
        check(Kind::WrongScalars, json!({"size": 7}), |value| value["size"].is_string());
        check(Kind::BadListElements, json!({"list": [{}]}), |value| value["list"][1].is_string());
    }
}
